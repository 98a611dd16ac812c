"""Nouns that tell of no encounter: `aucune rencontre`, `a démenti toute rencontre`, `celle de 2019`."""

import re

from ..needles import rare
from ..patterns import pattern
from ..people.lines import Line
from ..words import Hit

# `aucune rencontre`, `a assisté à la rencontre`, `était de la réunion`: none, or another's.
_NONE = pattern(
    r"\b(?:@none_of|@attending (?:\w+ )?(?:a|aux?|lors de)|@being de(?= (?:l'|la |cette )))\s+(?:\w+\s)?"
    r"(?:l'|la |les |cet |cette |ces )?$"
    r"|\b(?:pas|jamais) (?:encore )?(?:(?:eu|tenu|prevu) )?(?:de |d')(?:\w+ )?$"
    r"|\bn(?:'|e )[^,;.:]{0,40}\b(?:plus|guere) (?:(?:eu|tenu|prevu) )?(?:de |d')(?:\w+ )?$"
    r"|\b(?:pas|jamais|guere|plus) (?:encore )?(?:eu )?droit (?:\w+ )?a (?:une |l'|la |son |sa )?(?:\w+ )?$"
    r"|\bn'y (?:a|avait) (?:pas|guere|aucune?)\b[^,;.:]{0,60}\b(?:sur|de|d') ?(?:une?|des|l[ea]s?) (?:\w+ )?$"
)
# `ne se sont plus parlé `: before how, `au téléphone`.
_NOT_SO = re.compile(r"\b(?:ne |n')[^,;.:]{0,40}\b(?:pas|plus|jamais|guere) (?:\w+ ){1,2}$")
# `a pris part à une réunion bilatérale avec X`: he met X himself.
_TAKES_PART = re.compile(r"\bpris part a (?:une?|des|plusieurs) (?:\w+ )?$")
_WITH = re.compile(r"s?(?: [a-z-]+)? avec ")
# `a démenti toute rencontre`, `rappelé pour consultations`, `fait suite à la rencontre`.
_NOT_TOLD = rare(
    r"\b(?:(?:@denying|@thought_of|@passing(?! @weekday)|@recalled\b[^.;:]{0,40} (?:pour|en)) |@denying (?:que |qu'))"
    r"(?:(?:d'|de )?(?:une? |l')|des? |les? |la |@possessive |@demonstrative |toute? )?(?:\w+ )?$"
)
# `la rencontre de 2019 entre`, `le sommet d'octobre 2018`: of another time.
_OF_YEAR = pattern(r"s? d(?:e |')(?:@month )?(?:19|20)\d\d\b")
# `deux mois après leur rencontre`, `un an après l'élection de X et son premier entretien avec Y`.
_LONG_AFTER = re.compile(
    r"\b(?:jours?|semaines?|mois|ans?|annees?) apres (?!avoir\b|s'etre\b)(?:[^;:.,«»]|, et ){1,60}$"
)
# `une possible rencontre`, `toute rencontre`; `une rencontre hypothétique`.
_UNSURE = rare(r"\b(?:@unsure (?:\w+ )?|@regularly )$")
_UNSURE_THEN = rare(r"s? @unsure\b(?! la| le| les| l')")


def is_none(line: Line, hit: Hit, before: str) -> bool:
    """Tell whether a noun is denied, doubted, another's, or only what something else goes back to."""
    return bool(
        (_NONE.search(before) and not _is_joined(line, hit, before))
        or line.search_in(_NOT_TOLD, before)
        or (line.folded.startswith("au ", hit.start) and _NOT_SO.search(before))
        or (" apres " in before and _LONG_AFTER.search(before))
        or line.search_in(_UNSURE, before[-30:])
        or _OF_YEAR.match(line.folded, hit.end, hit.end + 22)
        or line.match(_UNSURE_THEN, hit.end, min(line.end, hit.end + 20))
    )


def _is_joined(line: Line, hit: Hit, before: str) -> bool:
    """Tell whether somebody took part himself in talks with another: `pris part à une réunion avec Y`."""
    return bool(_TAKES_PART.search(before) and _WITH.match(line.folded, hit.end, line.end))
