"""Readers of the expressions of time, by the kind of word or figure with which they begin.

Those of `dated` read numbers, weekdays and months; these what is counted from the day of
publication or from one told before, and parts of days.
"""

import re
from collections.abc import Callable
from functools import cache

from ..patterns import pattern
from . import dated
from .dated import GAP, GENITIVE, value
from .grammar import Words, grammar

_PART_OF = re.compile(r",? ?(?:du |de ce |d'|de |ce )?")
# `a eu` before `le lendemain des entretiens`, which is not the day after them.
_HELD = pattern(r"\b@holds_talks (?:aussi )?(?:des )?l[ea] $")


@cache
def readers() -> dict[str, Callable[[str, str, int, int, int], Words | None]]:
    """Return, for each kind of trigger, the function that reads what begins with it."""
    return {
        "number": dated.number,
        "weekday": dated.weekday,
        "month": dated.month,
        "published_day": _published_day,
        "previous_day": _previous_day,
        "today": _today,
        "part": _part,
        "some_year": _some_year,
        "some_month": _some_month,
        "some_week": _some_week,
        "some_weekend": _some_weekend,
    }


def _is_word(folded: str, start: int, end: int) -> bool:
    """Tell whether the span is a word of its own; long ones may be glued to the word before."""
    apart = start == 0 or not folded[start - 1].isalpha() or end - start > 6
    return apart and not folded[end : end + 1].isalpha()


def _published_day(text: str, folded: str, start: int, end: int, offset: int) -> Words | None:
    """Return "hier" and its like, with the part of the day and the date that may follow.

    `il y a trois jours de débats` tells of no day.
    """
    counted = folded.endswith(" jours", start, end) and GENITIVE.match(folded, end)
    if counted or not _is_word(folded, start, end):
        return None
    part = grammar().part.match(folded, end)
    end = part.end() if part else end
    after = GAP.match(folded, end).end()
    date = dated.dated(text, folded, after) if after > end else None
    if date is None:
        return Words(start, end, "", "relative", offset=offset, relation="published")
    kind = "relative" if date.kind == "weekday" else date.kind
    return date._replace(start=start, kind=kind, offset=offset, relation="published")


def _previous_day(text: str, folded: str, start: int, end: int, offset: int) -> Words | None:
    """Return "la veille" and its like, unless they belong to a noun ("à la veille du sommet")."""
    if not _is_word(folded, start, end):
        return None
    if GENITIVE.match(folded, end) and not (
        folded.startswith(" des ", end) and _HELD.search(folded, max(start - 24, 0), start)
    ):
        return None
    kind = "relative" if offset else "same_day"
    part = grammar().part.match(folded, end)
    end = part.end() if part else end
    return Words(start, end, "", kind, offset=offset, relation="previous")


def _today(text: str, folded: str, start: int, end: int, _: int) -> Words | None:
    """Return "ce jour" (of publication) or "ce jour-là" (told before)."""
    if folded.startswith("-la", end):
        return Words(start, end + 3, "", "same_day", relation="previous")
    if not _is_word(folded, start, end) or folded.endswith(("a ", "jusqu'a "), 0, start):
        return None
    return Words(start, end, "", "relative", relation="published")


def _part(text: str, folded: str, start: int, end: int, _: int) -> Words | None:
    """Return a part of a day, with the day that it is a part of if that is named."""
    if not _is_word(folded, start, end) or text[start].isupper():
        return None
    after = _PART_OF.match(folded, end).end()
    day = grammar().day.match(folded, after)
    date = _published_day(text, folded, after, day.end(), value(day[0])) if day else None
    date = date or (dated.dated(text, folded, after) if after > end else None)
    if date is not None:
        return date._replace(start=start)
    return Words(start, end, "", "same_day")


def _some_year(text: str, folded: str, start: int, end: int, offset: int) -> Words | None:
    """Return a year told from the day of publication: "l'an dernier"."""
    if not _is_word(folded, start, end):
        return None
    return Words(start, end, "", "year", offset=offset, relation="published")


def _some_month(text: str, folded: str, start: int, end: int, offset: int) -> Words | None:
    """Return a month told from the day of publication: "le mois prochain", "la fin du mois".

    `la fin du mois de mai` is told by its name.
    """
    if not _is_word(folded, start, end) or GENITIVE.match(folded, end):
        return None
    return Words(start, end, "", "month", offset=offset, relation="published")


def _some_week(text: str, folded: str, start: int, end: int, offset: int) -> Words | None:
    """Return a week told from the day of publication: "la semaine dernière", "en fin de semaine"."""
    if not _is_word(folded, start, end) or GENITIVE.match(folded, end):
        return None
    return Words(start, end, "", "week", offset=offset, relation="published")


def _some_weekend(text: str, folded: str, start: int, end: int, offset: int) -> Words | None:
    """Return a weekend told from the day of publication: "ce week-end"."""
    words = _some_week(text, folded, start, end, offset)
    return words and words._replace(kind="weekend")
