"""What a journey told before a noun of encounter says of it: to come, or not made.

`a annoncé qu'il se rendrait jeudi à Rome pour un entretien avec X`, `a renoncé à faire le voyage`.
"""

from ..needles import rare
from ..people.lines import Line

TO_COME, DROPPED = "to come", "dropped"
# `a renoncé à faire le voyage de Rome pour un entretien`.
_NOT_MADE = rare(r"\b@dropped_trip\b[^.;:«»]{0,60}\bpour (?:une?|des) (?:\w+ )?$")
# `a annoncé qu'il se rendrait jeudi à Rome pour un entretien`, `a dit qu'il n'irait pas à Rome pour`.
_WOULD_GO = rare(
    r"\b(?:@announcing|dit)\b[^.;:«»]{0,40}(?:que |qu')(?P<who>[^.;:«»]{2,80}? )(?P<ne>n'|ne )?(?:y )?@would_go\b"
    r"[^.;:«»]{0,70}\bpour (?:y )?(?:(?:avoir|tenir) )?(?:une?|des|plusieurs) (?:\w+ )?$"
)
# `est attendu mercredi à Niamey, dernière étape de sa tournée, pour des entretiens`.
_IS_TO_GO = rare(
    r"\b(?:@being attendue?s?|@modal (?:ensuite |egalement |\w+ment )?@to_go)\b(?:(?!\b(?:qui|que|ou)\b|qu')[^.;:«»]){0,150}"
    r"\bpour (?:y )?(?:(?:avoir|tenir|mener) )?(?:une?|des|plusieurs) (?:\w+ )?$"
)
_REACH, _NEAR = 220, 110  # characters before a noun in which its journey is told


def told(line: Line, at: int) -> str:
    """Return what is told of the journey for an encounter named at a place, "" where nothing is."""
    if line.search_before(_NOT_MADE, at, _NEAR):
        return DROPPED
    if line.search_before(_IS_TO_GO, at, _REACH):
        return TO_COME
    would = line.search_before(_WOULD_GO, at, _REACH)
    if would is None:
        return ""
    return DROPPED if would["ne"] else TO_COME
