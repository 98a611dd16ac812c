"""How a text points to those who met: `ils`, `tous deux`, `les deux ministres`; parts of patterns."""

import re

from ..patterns import pattern
from ..people.lines import Line

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


def is_of_one_land(line: Line, end: int) -> bool:
    """Tell whether a plural subject is of one land: `les deux hommes forts du Mali`."""
    lands = (h for h in line.of("place") if h.value.kind in ("country", "demonym"))
    land = next((h for h in lands if h.start > end), None)
    return land is not None and bool(
        _OF_LAND.fullmatch(line.folded, end, land.start) and not _AND.match(line.folded, land.end)
    )
