"""The day of an encounter that the caption of its picture tells."""

from ..dates import Words
from ..dates.years import interval
from ..people.lines import Line
from ..people.person import Person
from . import moments
from .drafts import Draft

_WEEK = 7  # days before publication within which a picture is of the report


def day(draft: Draft, lines: list[Line], published: str) -> Words | None:
    """Return the day of a caption that shows people of both sides of a draft.

    With its year it is that of publication, or of the week before: no picture of another time.
    """
    for line in lines:
        if line.kind != "caption" or not all(
            _is_shown(side, line) for side in (draft.one, draft.other)
        ):
            continue
        words = moments.pick(line, line.start)
        if words and words.kind == "date" and (not words.year or _is_recent(words, published)):
            return words
    return None


def _is_recent(words: Words, published: str) -> bool:
    """Tell whether a date in full is of the week that ends with a day of publication."""
    since = interval(published)
    told = interval(f"{words.year}-{words.month:02}-{words.day:02}")
    return bool(since and told) and 0 <= (since.end - told.start).days <= _WEEK


def _is_shown(people: list[Person], line: Line) -> bool:
    """Tell whether a caption names one of these people."""
    return any(line.start <= m.start < line.end for p in people for m in p.mentions)
