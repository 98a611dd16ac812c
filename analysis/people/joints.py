"""How an office and a name are joined: by nothing, a comma, a title of courtesy or further words."""

import re

from ..lexicon import Office
from ..patterns import pattern
from . import gaps
from .phrase import Phrase

# What joins a second office to the first: `X et Y`, `X, Y`, `X / Y`.
_SAME = pattern(
    r"\s{0,4}(?:,\s{0,4})?(?:et|et aussi|egalement|,|-|/"
    r"|qui est (?:aussi|egalement|par ailleurs)(?: l[ea])?)?\s{0,4}@currently?\s{0,4}$"
)
NOW = re.compile(r"\bactuel")  # `ancienne présidente du Chili et actuelle Haut-Commissaire`
COMMA_ARTICLE = re.compile(r"[»”\"]?\s{0,4},\s{0,4}(?:le|la|l')\s{0,4}")
# `le secrétaire d'État le cardinal X`, `l'ambassadeur, Son Excellence le docteur X`,
# `le commandant de la Force intérimaire (FINUL), le général X`
_ARTICLE = pattern(
    r"(?:(?: ?\([a-z0-9-]{2,12})?\))?\s{0,4},?\s{0,4}(?:(?:@courtesy_high|s\.e\.(?: ?m\.)?) )?(?:le|la|l')\s{0,4}"
)
OF = re.compile(r"\s{0,4}(?:du|de la|de l'|des|de|d')\s{0,4}")
_APPOSING = frozenset((", ", " (", ",", " , "))
_OF_IT = re.compile(r"(?: (?:de |du |des |d'|pour |au )[^,.;:]{2,40})?, ")  # ` de la coalition, `
_CLOSING = '»”"'  # of a name in quotation marks
# `X et Y, respectivement président du Mali et ministre du Niger`: an office for each.
_FOR_EACH = re.compile(r",? respectivement,? (?:le |la |les |l')?")
_NEXT_OF_EACH = re.compile(r",? et (?:le |la |l')?")
# `X, ancien ministre`, `X, tout juste nommé à la tête de`.
_FORMERLY = pattern(r"[»”\"]?, ?(?:(?:l')?@status_adjective[ -]|(?:[\w-]+ ){0,2}@appointed )")
_AS = pattern(r",? @in_quality (?:de |d'|que )")  # `X, en sa qualité d'ambassadeur`
TITLES = frozenset(("military", "person", "monarch"))
_COURTESIES = (
    r"(?:(?:s\.?e\.? ?)?@courtesy_title\.?|s\.e\.m\.?|s\.?e\.?|s\.a\.[rs]?\.?|@courtesy_word"
    r"|@title_before_name\.?|@courtesy_high(?: le)?(?: cheikh)?)"
)
# What stands between an office and the name of its holder: nothing, a comma, far more words.
TO_NAME = pattern(
    r"\s{0,4}(?:(?:@standing|a\.? ?i\.?|p\.? ?i\.?|,?\s?@residing [^,;:.]{4,30}(?=,))\s{0,4})?[,(]?\s{0,4}"
    r"(?:en (?:la|les) personnes? (?:de |d'|du ))?"
    rf"(?:{_COURTESIES}\s{{0,4}}(?:(?:@name_particle|du)\s{{1,4}}){{0,2}})?$"
)
# `du pays, l'islamiste `: of what leaning he is.
_FAR_NAME = pattern(
    r"[^.;:!?«»]{0,70}[,)]\s{0,4}(?:respectivement\s{0,4})?(?:@courtesy_high\s{0,4})?"
    r"(?:(?:l'|le |la )@leaning\s{0,4})?"
    rf"(?:{_COURTESIES}\s{{0,4}})?$"
)
# `en Afrique de l'Ouest`, `en Asie centrale`: where an envoy's or a director's post is.
_IN_REGION = pattern(r"\ben @world_region\b")
_OPENING_GAP = re.compile(r"[^.;:!?«»]{2,190}, $")


def is_second_office(opened: Phrase, office: Office, gap: str) -> bool:
    """Tell whether an office is one more of the same person: `président et chef de l'État`."""
    if opened.apposed and "," not in gap and _SAME.match(gap):
        return True
    if opened.apposed and not opened.codes and office.head == "envoy" and _OF_IT.fullmatch(gap):
        return True  # `X, secrétaire général de la coalition, envoyé spécial de la France`
    if opened.name or not opened.offices or office.reference:
        return False
    return bool(_SAME.match(gap))


def is_title(opened: Phrase, office: Office, gap: str) -> bool:
    """Tell whether an office is but a title before the holder's name: `le ministre, le général X`."""
    bare = opened.offices and not opened.name and not office.reference
    return bool(bare and office.head in TITLES and _ARTICLE.fullmatch(gap))


def is_of(opened: Phrase, gap: str) -> bool:
    """Tell whether an office stands within another: `le conseiller du président`."""
    bare = not opened.name and opened.offices and not opened.offices[-1].reference
    return bool(bare and OF.fullmatch(gap))


def is_apposed(opened: Phrase, office: Office, gap: str) -> bool:
    """Tell whether an office stands in apposition to a name: `X, ministre de la Défense`."""
    apposing = gap.lstrip(_CLOSING) in _APPOSING or _FORMERLY.fullmatch(gap) or _AS.fullmatch(gap)
    return bool(opened.name and not office.reference and apposing)


def is_for_each(opened: Phrase, gap: str) -> bool:
    """Tell whether offices follow for each of two names: `X et Y, respectivement ministre de`."""
    return bool(opened.inherits and opened.name and _FOR_EACH.fullmatch(gap))


def is_next_of_each(opened: Phrase, gap: str) -> bool:
    """Tell whether the office of the second of two follows that of the first."""
    return opened.each and bool(_NEXT_OF_EACH.fullmatch(gap))


def may_be_bare(opened: Phrase) -> bool:
    """Tell whether an office may follow a name without a comma: `M. X directeur général de la SFI`."""
    name = opened.name
    return name is not None and not opened.offices and (name.courtesy or name.end - name.start > 7)


def is_far_name(opened: Phrase, gap: str) -> bool:
    """Tell whether a name behind further words and a comma is the office holder's."""
    if not opened.offices or not _FAR_NAME.fullmatch(gap):
        return False
    return not gaps.ends_office(_IN_REGION.sub("", gap))


def opens_far_from_name(opened: Phrase, gap: str, text: str) -> bool:
    """Tell whether a bare office opens a sentence far before its holder's name.

    `Médiateur de l'ONU dans la querelle qui oppose A à B, X misait`.
    """
    if not opened.offices or opened.name or not text[opened.start].isupper():
        return False
    before = text[max(0, opened.start - 2) : opened.start]
    return not before.strip(" \n.»”!?") and bool(_OPENING_GAP.fullmatch(gap))
