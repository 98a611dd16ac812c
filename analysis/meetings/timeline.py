"""What sentences without an encounter of their own do to the last dates told: how a narrative moves on."""

from typing import NamedTuple

from ..dates import Anchors, Date, Words
from ..dates.years import interval
from ..people.lines import Line
from . import asides, moments, resolving, tense
from .drafts import Draft
from .last_told import LastTold

_DAYS_BACK = 3  # the days before the last one told that a narrative may go back


class Moment(NamedTuple):
    """The expression of time that dates a sentence, if any, and whether it is yet to come."""

    words: Words | None = None
    ahead: bool = False

    @classmethod
    def of(cls, line: Line) -> "Moment":
        """Return the moment of a sentence; a caption dates nothing but itself."""
        words = None if line.kind == "caption" else moments.pick(line, line.start)
        if words is None or asides.is_of_earlier_month(words, line):
            return cls()
        return cls(words, moments.is_ahead(line, words))


def moved_on(line: Line, drafts: list[Draft], base: Anchors, last: LastTold) -> LastTold:
    """Return the last dates told after a sentence that dates no draft."""
    words, ahead = Moment.of(line) if line.times else Moment()
    if words is None or (last.past and asides.is_aside(words, line, drafts)):
        return last
    ahead = ahead or moments.is_soon(line, words, base.published)
    since = last.any if ahead and words.kind == "relative" else last.past
    here = base._replace(previous=since, future=ahead)
    told = resolving.first([words, *moments.journeys(line)], here, same_day=True)
    if not told.start or (last.past and _is_long_before(told, last.past)):
        return last
    if _is_of_day_before(told, last, words, line):
        return last._replace(earlier=told)
    ahead = ahead or (_is_whole(line) and lies_ahead(told, base.published))
    return last.moved_to(told, ahead)


def gone_on(line: Line, own: tuple[Date, Draft], base: Anchors, last: LastTold) -> LastTold:
    """Return the last dates told after a sentence that goes on to a later day than its encounter's.

    `Après Doha, où il avait été reçu lundi par X, Y a gagné mardi Riyad.`
    """
    date, draft = own
    behind = (w for w in line.times if draft.words and w.start > draft.words.end)
    words = next((w for w in behind if w.kind == "weekday" and not w.attached), None)
    if words is None or not draft.proof.event.earlier or moments.is_ahead(line, words):
        return last
    told = resolving.resolved(words, base)
    later = told.precision == date.precision == "day" and date.start < told.start
    return last.moved_to(told, ahead=False) if later else last


def _is_of_day_before(told: Date, last: LastTold, words: Words, line: Line) -> bool:
    """Tell whether a sentence tells what had been before the day told last: `X avait dîné la veille chez Y`."""
    if words.kind != "relative" or not last.past or not told.start < last.past.start:
        return False
    days = {told.precision, last.past.precision} == {"day"}
    return days and tense.is_pluperfect(words, line)


def _is_whole(line: Line) -> bool:
    """Tell whether a sentence ends as one does, and is no heading of a programme."""
    return line.text[line.start : line.end].rstrip().endswith((".", "!", "?", "»"))


def lies_ahead(told: Date, published: str) -> bool:
    """Tell whether a day, or the first of several, lies after the report: to come, however it is told.

    `Il a assuré que les élections seraient tenues le 18 juin`, published in May.
    """
    first = told.edtf.partition("/")[0]
    return len(first) == len(published) == len("2018-07-08") and first > published


def _is_long_before(told: Date, last: Date) -> bool:
    """Tell whether a day told without an encounter lies days before the last one: told in passing."""
    day, since = interval(told.start), interval(last.start)
    return bool(day and since) and (since.start - day.end).days > _DAYS_BACK
