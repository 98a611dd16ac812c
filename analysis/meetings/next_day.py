"""Talks told by the day beside theirs: `au lendemain d'un entretien avec X`, `à la veille de sa rencontre`."""

from datetime import timedelta

from ..dates import Date
from ..dates.years import interval
from ..needles import rare
from .encounter import Encounter

_BESIDE = rare(
    r"\b(?P<when>lendemain|surlendemain|veille|avant-veille)"
    r" (?:d'une? |de (?:l'|(?:@article|@possessive|@demonstrative) )|du )(?:\w+ )?$"
)
_DAYS = {"lendemain": -1, "surlendemain": -2, "veille": 1, "avant-veille": 2}
_REACH = 50


def days(told: Encounter) -> int:
    """Return how many days from the day told an encounter was: one before `au lendemain d'un entretien`."""
    if not told.event.is_noun:
        return 0
    beside = told.line.search_before(_BESIDE, told.event.start, _REACH)
    return _DAYS[beside["when"]] if beside else 0


def moved(date: Date, told: Encounter) -> Date:
    """Return the date of an encounter from that of the day beside which it is told."""
    day = interval(date.start) if date.precision == "day" else None
    shift = days(told) if day else 0
    if not shift:
        return date
    start = (day.start + timedelta(days=shift)).isoformat()
    return date._replace(start=start, end=start, edtf=start)
