"""When the drafted encounters of one article took place."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from .. import dates, tenures
from ..dates import Anchors, Date, Words
from ..dates.years import Span, interval
from ..patterns import pattern
from ..people.cast import Cast
from ..people.lines import Line
from ..people.person import Person, in_office
from . import moments
from .drafts import Draft

Spans = tuple[tuple[date, date | None], ...]
RecordDays = Callable[[list[tuple[str, str]], set[str], int, int], tuple]
_LEAVE = timedelta(days=150)
# `l'ambassadeur sortant`, `au terme de sa mission`: an ambassador takes leave.
_FAREWELL = pattern(r"\b(?:@farewell|(?:@at_end de @possessive|en fin de) @mandate)\b")
# `Bien avant lui, X a été reçu`: at a time that nothing tells.
_EARLIER = pattern(r"(?:@how_long )?avant (?!de |d'|la |le |les |l'|@possessive )")
# `doit encore être reçu`, `rencontrera également`, `d'autres entretiens sont prévus`: some day.
_SOME_DAY = pattern(r"\b(?:@some_day|devrait|devraient)\b")


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


def dated(
    drafts: list[Draft],
    lines: list[Line],
    clues: Clues,
    cast: Cast,
    record_days: RecordDays,
) -> list[Date]:
    """Return the date of each draft, in order.

    The expression of time of each sentence dates what it tells. Dates are resolved in
    the order of telling, each from the one before; an encounter without its own takes the last one
    told, or the first that follows. All office holders of the article count as evidence for a year.
    """
    timeline = [
        None if line.kind == "caption" else moments.pick(line, line.start) for line in lines
    ]
    base = _anchors(drafts, clues, cast, record_days)
    ahead = {n for n, words in enumerate(timeline) if words and moments.is_ahead(lines[n], words)}
    found: dict[int, Date] = {}
    previous = coming = _resolved(clues.dateline, base) if clues.dateline else None
    for number, words in enumerate(timeline):
        told: Date | None = None
        for index, draft in enumerate(drafts):
            planned = draft.status == "planned"
            last = coming if planned else previous
            if draft.words and draft.words_sentence == number:
                told = _resolved(draft.words, base._replace(previous=last, future=planned))
                found[index] = told
            elif draft.words is None and _follows(draft, number):
                found[index] = _inherited(last, draft)
        own = bool(told and told.start)
        if words and not own and not (previous and moments.is_aside(words, lines[number], drafts)):
            here = base._replace(previous=previous, future=number in ahead)
            told = _first([words, *moments.journeys(lines[number])], here, same_day=True)
        if told and told.start:
            coming = told
            previous = previous if number in ahead and not own else told
    past = [words for number, words in enumerate(timeline) if number not in ahead]
    first = (found[i] for i in sorted(found) if found[i].start)
    main = next(
        (day for day in (*first, _first(past, base), _announcement(lines, base)) if day.start),
        _first(timeline, base) if all(d.status == "planned" for d in drafts) else Date(),
    )
    return [
        found[i] if i in found and found[i].start else _open(main, draft, clues)
        for i, draft in enumerate(drafts)
    ]


def _follows(draft: Draft, number: int) -> bool:
    """Tell whether an encounter without a date is told in a sentence, at the time told before."""
    line = draft.proof.line
    return line.number == number and not _EARLIER.match(line.folded, line.start)


def _inherited(date: Date | None, draft: Draft) -> Date:
    """Return a date told before as that of a draft without one: of what is to be some day its year.

    `doit encore être reçu` is not said to be on the day of what was told before.
    """
    if date is None or not date.start:
        return Date()
    proof = draft.proof
    near = proof.line.before(proof.event.start, 60)
    if date.precision != "day" or draft.status != "planned" or not _SOME_DAY.search(near):
        return date._replace(text="")
    year = date.start[:4]
    return Date(year, year, "year", year, "", date.reasons) if year.isdigit() else Date()


def _announcement(lines: list[Line], base: Anchors) -> Date:
    """Return the first day on which the article says that something was announced or said."""
    told = (dates.resolve(w, base) for line in lines if (w := moments.announced(line)))
    return next((date for date in told if date.precision == "day" and date.start[0] != "-"), Date())


def _anchors(drafts: list[Draft], clues: Clues, cast: Cast, record_days: RecordDays) -> Anchors:
    """Return what an article offers to tell a year by."""
    spans = (_in_office(person, draft) for draft in drafts for person in draft.people)
    return Anchors(
        published=clues.published,
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


def _open(main: Date, draft: Draft, clues: Clues) -> Date:
    """Return the article's first date for an encounter that nothing dates, or the report's year.

    At a gathering of that month it is the month.
    """
    if draft.words:
        return Date(text=draft.words.text)
    line = draft.proof.line
    if _EARLIER.match(line.folded, line.start):
        return Date()
    if main.start:
        return _inherited(main, draft)
    year, month = clues.published[:4], clues.published[:7]
    day = interval(clues.published)
    if day and any(e.start <= day.start <= e.end for e in clues.events):
        return Date(month, month, "month", month, "", ("published", "event"))
    return Date(year, year, "year", year, "", ("published",)) if year.isdigit() else Date()


def _first(timeline: list[Words | None], base: Anchors, same_day: bool = False) -> Date:
    """Return the first of these times that is known; without `same_day` none told from another."""
    told = (_resolved(w, base) for w in timeline if w and (same_day or w.kind != "same_day"))
    return next((date for date in told if date.start), Date())


def _resolved(words: Words, anchors: Anchors) -> Date:
    """Return the date that words mean.

    `dans la soirée` is on the day told before, or on that of publication.
    """
    if words.kind != "same_day":
        date = dates.resolve(words, anchors)
        return date if date.start or not _is_of_today(words) else _in_month(words, anchors)
    if anchors.previous:
        return anchors.previous._replace(text=words.text)
    day = anchors.published if len(anchors.published) == 10 and anchors.published[0] != "-" else ""
    return Date(day, day, "day", day, words.text, ("published",)) if day else Date(text=words.text)


def _is_of_today(words: Words) -> bool:
    """Tell whether words count from the day of publication: `lundi`, `hier`, `cet après-midi`."""
    return words.kind == "weekday" or (words.kind == "relative" and words.relation == "published")


def _in_month(words: Words, anchors: Anchors) -> Date:
    """Return the month of publication for a day told from it, of which no more is known."""
    month = anchors.published
    if len(month) != 7 or not month[0].isdigit():
        return Date(text=words.text)
    return Date(month, month, "month", month, words.text, ("published",))


def is_long_past(date: Date, main: Date, published: str) -> bool:
    """Tell whether a date lies more than a quarter before the report: told in passing."""
    told, reported = _month(date.start), _month(published or main.start)
    return told is not None and reported is not None and reported - told > 3


def _month(day: str) -> int | None:
    """Return the number of months up to an ISO date, of a year the last; None without a year."""
    if not day[:4].isdigit():
        return None
    return int(day[:4]) * 12 + (int(day[5:7] or 1) if len(day) > 4 else 12)
