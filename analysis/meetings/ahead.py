"""Whether words of time name a day after that of publication, or before it."""

from datetime import date

from .. import dates
from ..dates import Words
from ..dates.years import interval
from ..patterns import pattern
from ..people.lines import Line

_SOON = 3  # the days ahead within which a weekday told in the present is to come
_TONIGHT = pattern(r"\b@soon\b")
# `reçoit ce mardi soir X`, in a report of that day.
_IN_EVENING = pattern(r",? ?\b@evening\b")


def is_ahead(line: Line, words: Words | None, published: str) -> bool:
    """Tell whether what is told in the present is set on a day after publication."""
    if words is None:
        return bool(_TONIGHT.search(line.folded, line.start, line.end))
    if words.offset > 0 or _TONIGHT.search(line.folded, words.start, words.end):
        return True
    day, tonight = _day(published), _is_in_evening(line, words)
    if day is None:
        return tonight and words.text.lower().startswith("ce ")
    if words.kind == "weekday" and not words.day:
        days = (words.weekday - day.isoweekday()) % 7
        return not words.offset and (0 if tonight else 1) <= days <= _SOON
    told = _nearest(words, day)
    return told is not None and (told > day or (told == day and tonight))


def _is_in_evening(line: Line, words: Words) -> bool:
    """Tell whether words name a day's evening: `ce mardi soir`, `mardi 9 mai, en fin de journée`."""
    within = _IN_EVENING.search(line.folded, words.start, words.end)
    return bool(within or _IN_EVENING.match(line.folded, words.end, line.end))


def is_past(words: Words | None, published: str) -> bool:
    """Tell whether words name a day before that of publication."""
    day = _day(published)
    if words is None or day is None:
        return False
    if words.kind == "weekday" and not words.day:
        return (day.isoweekday() - words.weekday) % 7 in range(1, 7 - _SOON)
    told = _nearest(words, day)
    return told is not None and told < day


def _day(published: str) -> date | None:
    """Return the day of publication, None where only its month is known."""
    span = interval(published)
    return span.start if span and span.start == span.end else None


def _nearest(words: Words, day: date) -> date | None:
    """Return the day that a date means, nearest to another; None for a weekday alone."""
    if words.kind == "weekday" and words.day:
        return dates.numbered(words, day)
    if not words.day or not words.month:
        return None
    years = (words.year,) if words.year else (day.year - 1, day.year, day.year + 1)
    found = []
    for year in years:
        try:
            found.append(date(year, words.month, words.day))
        except ValueError:
            continue
    return min(found, key=lambda other: abs(other - day), default=None)
