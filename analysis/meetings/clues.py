"""What an article offers to tell the years of its encounters by: its day, offices held, the record."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from .. import tenures
from ..dates import Anchors, Words
from ..dates.years import Span, interval
from ..patterns import pattern
from ..people.cast import Cast
from ..people.in_office import in_office
from ..people.lines import Line
from ..people.person import Person
from .drafts import Draft

Spans = tuple[tuple[date, date | None], ...]
RecordDays = Callable[[list[tuple[str, str]], set[str], int, int], tuple]
_LEAVE = timedelta(days=150)
_LONG = timedelta(days=365)  # from which on a day is not near the time in an office
# `l'ambassadeur sortant`, `au terme de sa mission`: an ambassador takes leave.
_FAREWELL = pattern(r"\b(?:@farewell|(?:@at_end de @possessive|en fin de) @mandate)\b")


class Clues(NamedTuple):
    """What an article offers to date its encounters."""

    published: str  # ISO day or month, or ""
    founded: tuple[tuple[int, int], ...]  # anniversaries named: number and founding year
    siblings: tuple[str, ...]  # dates of articles standing beside it
    dateline: Words | None
    events: tuple[Span, ...] = ()  # the months of gatherings at which it is set
    years: tuple[int, ...] = ()  # of gatherings named by them that are to come
    ahead: date | None = None  # a day with its year that is yet to come
    told: tuple[date, ...] = ()  # the days of the last year that are told with their year
    stated: str = ""  # the day that the page's own head has, ISO


def anchors_of(drafts: list[Draft], clues: Clues, cast: Cast, record_days: RecordDays) -> Anchors:
    """Return what an article offers to tell a year by."""
    spans = (_in_office(person, draft) for draft in drafts for person in draft.people)
    return Anchors(
        published=clues.published if _may_be_of(clues.published, drafts) else "",
        spans=tuple(dict.fromkeys(filter(None, spans))),
        founded=clues.founded,
        siblings=clues.siblings,
        events=clues.events,
        years=clues.years,
        ahead=clues.ahead,
        told=clues.told,
        record=tuple(
            day
            for draft in drafts
            for day in _record(draft, draft.words or clues.dateline, cast, record_days)
        ),
        today=horizon(),
    )


def _may_be_of(published: str, drafts: list[Draft]) -> bool:
    """Tell whether all leaders who met were in office near a day of publication.

    Else it is the day on which a page was taken from its site, or what is told is long past.
    """
    day = interval(published)
    if day is None:
        return True
    first, last = day.start - _LONG, day.end + _LONG
    leaders = (
        p for draft in drafts for p in draft.people if not tenures.LEADING.isdisjoint(p.kinds)
    )
    return all(
        any(start <= last and (end is None or end >= first) for start, end in held)
        for held in map(in_office, leaders)
        if held
    )


def _in_office(person: Person, draft: Draft) -> Spans:
    """Return when a person held the office named; of an ambassador taking leave its last months."""
    spans = in_office(person)
    if (
        not spans
        or "ambassador" not in person.heads
        or not any(_takes_leave(told.line) for told in draft.told)
    ):
        return spans
    last = tuple((max(start, end - _LEAVE), end) for start, end in spans if end)
    return last or spans


def _takes_leave(line: Line) -> bool:
    """Tell whether a sentence tells of a farewell: `l'ambassadeur sortant`, `au terme de sa mission`."""
    return bool(_FAREWELL.search(line.folded, line.start, line.end))


def _record(draft: Draft, words: Words | None, cast: Cast, record_days: RecordDays) -> tuple:
    """Return the days of the official record on which these people travelled to one another."""
    if words is None or not words.day or words.year:
        return ()
    people = [(p.name, cast.side(p)) for p in draft.people if p.name]
    return tuple(record_days(people, {cast.side(p) for p in draft.people}, words.month, words.day))


@cache
def horizon() -> date:
    """Return the latest day that a text may tell of as past: the newest office's year's end."""
    return date(tenures.everyone()[-1].start.year, 12, 31)
