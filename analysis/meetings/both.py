"""How a text points to those who met: `ils`, `tous deux`, `les deux ministres`; parts of patterns."""

import re

from ..needles import rare
from ..patterns import pattern
from ..people.lines import Line
from ..people.scene import Scene

PEOPLE = "(?:@people_noun|@ministers|@presidents|@heads_of_government)"
BOTH = (
    f"(?:tous deux|toutes deux|l'une? et l'autre|les deux {PEOPLE}"
    "|les (?:deux )?delegations [a-z-]{4,20} et [a-z-]{4,20})"
)
THEY = f"(?:ils|elles|{BOTH})"
NUMBERS = {"trois": 3, "quatre": 4}  # of more than two who are said to have met
# `les deux hommes forts du `: before the land of both.
_OF_LAND = pattern(r" (?!@auxiliary_past\b|@being\b)(?:\w+ )?(?:(?:de |du |de la |d')|de l')?")
_AND = re.compile(r"\s?(?:et|ainsi que)\b")
# `Mardi, à Rome, les deux ministres se sont longuement entretenus`: no encounter told before.
_DID = pattern(
    rf"(?:[^,;.:«»]{{3,40}}, ){{0,2}}(?P<both>les deux {PEOPLE})"
    r"(?:, [^,;.:]{3,30},)? (?:(?:ont|se sont) )?(?:(?:@linking_adverb|@when_aside|\w+ment) ){0,2}"
)
# `Les deux ministres ont eu mardi, à Rome, un bref`, `où ils ont tenu des`, `Ils se sont isolés pour un`.
_HAD = pattern(
    rf"\b{THEY}"
    r" (?:\w+ ){0,2}?(?:@auxiliary_past (?:\w+ment |@linking_adverb )?@held"
    r"(?:,? (?:@when_aside|(?:ce )?@weekday(?: \d{1,2} @month)?|(?:a|au) [\w'-]{3,20}),?){0,3}"
    r"|se sont (?:\w+ment |@linking_adverb )?@gone_apart (?:pour|en|dans)) (?:une?|des|leurs?) (?:\w+ )?[«\"“]? ?$"
)
# `Les Parisiens verront X`, `Plusieurs élus ont rencontré X`.
_CROWD = pattern(
    rf"\W{{0,3}}(?:les|des|plusieurs|quelques|certains) (?!{PEOPLE}|@number_word)[\w'’-]{{3,20}} "
    r"(?:(?:@auxiliary_past|@auxiliary_future|se|s'etaient|se sont) |\w+ment ){0,3}"
)
_NEAR_WITH = 30  # characters behind a verb in which others are named with whom it was done
# `Les deux présidents`: those who both hold that office, though others met since.
_OF_OFFICE = rare(
    r"\bles deux (?:(?P<minister>@ministers)|(?P<president>@presidents|chefs d'etat)"
    r"|(?P<head_of_government>@heads_of_government))\b"
)


def recall(line: Line, scene: Scene) -> None:
    """Let a scene's two who met be those whom a sentence means by their office: `les deux présidents`."""
    if scene.pairs[1:] and (told := line.search(_OF_OFFICE, line.start, line.end)):
        scene.recall(told.lastgroup)


def is_of_one_land(line: Line, end: int) -> bool:
    """Tell whether a plural subject is of one land: `les deux hommes forts du Mali`."""
    lands = (h for h in line.of("place") if h.value.kind in ("country", "demonym"))
    land = next((h for h in lands if h.start > end), None)
    return land is not None and bool(
        _OF_LAND.fullmatch(line.folded, end, land.start) and not _AND.match(line.folded, land.end)
    )


def did(line: Line, start: int, end: int) -> bool:
    """Tell whether `les deux ministres`, not of one land, are the subject of the verb of a span."""
    found = _DID.fullmatch(line.folded, line.start, start)
    if found is None or is_of_one_land(line, found.end("both")):
        return False
    return " avec " not in line.folded[end : end + _NEAR_WITH]


def had(line: Line, start: int, end: int) -> bool:
    """Tell whether both are said to have had the talks of a span: `Les deux ministres ont eu un aparté`."""
    if " avec " in line.folded[end : end + _NEAR_WITH]:
        return False
    return bool(_HAD.search(line.before(start, 110)))


def is_crowd(line: Line, end: int) -> bool:
    """Tell whether several of whom nothing was told are the subject of a verb: `Les Parisiens verront X`."""
    return bool(_CROWD.fullmatch(line.folded, line.start, end))
