"""When the drafted encounters of one article took place."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from .. import dates, tenures
from ..dates import Anchors, Date, Words
from ..people.cast import Cast
from ..people.lines import Line
from ..people.person import Person, in_office
from .drafts import Draft

Spans = tuple[tuple[date, date | None], ...]
RecordDays = Callable[[list[tuple[str, str]], set[str], int, int], tuple]
# The kinds of expression that date what happens, the best first.
_DATING = {"date": 0, "weekday": 0, "relative": 0, "same_day": 1, "range": 2, "month": 3}
_NEAR = 80
_LEAVE = timedelta(days=150)
_FAREWELL = re.compile(
    r"\b(?:sortante?|(?:au terme|a la fin|a l'issue) de (?:son|sa) (?:mandat|mission)|en fin de (?:mandat|mission)"
    r"|prendre conge|pris conge|adieux?|au revoir)\b"
)
# A sentence told as to come: `ira lundi à Berlin`.
_AHEAD = re.compile(
    r"\b(?:ira|iront|sera|seront|aura|auront|rendra|rendront|recevra|rencontrera|effectuera|participera"
    r"|arrivera|entamera|doit|doivent|devrait|devraient)\b"
)


class Clues(NamedTuple):
    """What an article offers to date its encounters."""

    published: str  # ISO day or month, or ""
    founded: tuple[tuple[int, int], ...]  # anniversaries named: number and founding year
    siblings: tuple[str, ...]  # dates of articles standing beside it
    dateline: Words | None


# Between an event and a month: the month dates something else.
_ASIDE = re.compile(r"\b(?:dont|qui|que|remonte|depuis|rappel\w*|accord|avant)\b|qu'")
# Before a day: the day of the announcement (`a indiqué ce mardi`), not of the event.
_ANNOUNCED = re.compile(
    r"\b(?:fait savoir|annonce|indique|declare|apprend-on|rapporte|precise|publie|confie|explique"
    r"|affirme)(?: (?:ce|hier|aujourd'hui))? ?$"
)


# `la présidentielle du 30 décembre`, `l'accord du 14 juillet`: the day of something else.
_OF_ANOTHER = re.compile(
    r"\b(?:elections?|presidentielles?|legislatives?|scrutin|referendum|attentats?|accords?|loi|decret"
    r"|vote|guerre|revolution|traite|convention|resolution|putsch|d'etat|attaques?|seisme|declaration"
    r"|communique|independance|indepandance|lettre|message) du $"
)


def pick(line: Line, at: int) -> Words | None:
    """Return the expression of time that dates what happens at a place of the sentence.

    Days come before ranges, ranges before months; limits (`depuis le …`) never count.
    """
    if not line.times:
        return None
    fitting = [w for w in line.times if w.kind in _DATING and not w.attached and _fits(w, line, at)]
    return min(fitting, key=lambda w: (_DATING[w.kind], _distance(w, at)), default=None)


def _fits(words: Words, line: Line, at: int) -> bool:
    """Tell whether an expression can date what happens at a place of the sentence."""
    if _ANNOUNCED.search(line.folded, max(0, words.start - 24), words.start):
        return False
    if _OF_ANOTHER.search(line.folded, max(0, words.start - 24), words.start + 3):
        return False
    if words.kind != "month":
        return True
    between = min(words.start, at), max(words.start, at)
    return abs(words.start - at) < _NEAR and not _ASIDE.search(line.folded, *between)


def _distance(words: Words, at: int) -> int:
    """Return how far an expression stands from a place; far behind it counts more."""
    return abs(words.start - at) + (60 if words.start > at + _NEAR else 0)


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
    timeline = [None if line.kind == "caption" else pick(line, line.start) for line in lines]
    base = _anchors(drafts, clues, cast, record_days)
    found: dict[int, Date] = {}
    previous = _resolved(clues.dateline, base) if clues.dateline else None
    for number, words in enumerate(timeline):
        told: Date | None = None
        for index, draft in enumerate(drafts):
            if draft.words and draft.words_sentence == number:
                planned = draft.status == "planned"
                told = _resolved(draft.words, base._replace(previous=previous, future=planned))
                found[index] = told
            elif draft.words is None and draft.proof.sentence == number:
                found[index] = previous._replace(text="") if previous else Date()
        if words and not (told and told.start):
            future = _is_ahead(lines[number])
            told = _resolved(words, base._replace(previous=previous, future=future))
        previous = told if told and told.start else previous
    main = next((found[i] for i in sorted(found) if found[i].start), None) or _first(timeline, base)
    return [
        found[i] if i in found and found[i].start else _open(main, draft)
        for i, draft in enumerate(drafts)
    ]


def _is_ahead(line: Line) -> bool:
    """Tell whether a sentence tells of what is to come."""
    return bool(_AHEAD.search(line.folded, line.start, line.end))


def _anchors(drafts: list[Draft], clues: Clues, cast: Cast, record_days: RecordDays) -> Anchors:
    """Return what an article offers to tell a year by."""
    spans = (_in_office(person, draft) for draft in drafts for person in draft.people)
    return Anchors(
        published=clues.published,
        spans=tuple(dict.fromkeys(filter(None, spans))),
        founded=clues.founded,
        siblings=clues.siblings,
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


def _open(main: Date, draft: Draft) -> Date:
    """Return the article's first date for an encounter that nothing dates."""
    if draft.words:
        return Date(text=draft.words.text)
    return main._replace(text="") if main.start else Date()


def _first(timeline: list[Words | None], base: Anchors) -> Date:
    """Return the first date that the article tells."""
    told = (dates.resolve(w, base) for w in timeline if w and w.kind != "same_day")
    return next((date for date in told if date.start), Date())


def _resolved(words: Words, anchors: Anchors) -> Date:
    """Return the date that words mean.

    `dans la soirée` is on the day told before, or on that of publication.
    """
    if words.kind != "same_day":
        date = dates.resolve(words, anchors)
        return date if date.start or words.kind != "weekday" else _in_month(words, anchors)
    if anchors.previous:
        return anchors.previous._replace(text=words.text)
    day = anchors.published if len(anchors.published) == 10 and anchors.published[0] != "-" else ""
    return Date(day, day, "day", day, words.text, ("published",)) if day else Date(text=words.text)


def _in_month(words: Words, anchors: Anchors) -> Date:
    """Return the month of publication for a weekday of an article of which no more is known."""
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
