"""When the drafted encounters of one article took place."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from .. import dates, tenures
from ..dates import Anchors, Date, Words
from ..dates.years import Span, interval
from ..people.cast import Cast
from ..people.lines import Line
from ..people.person import Person, in_office
from .drafts import Draft

Spans = tuple[tuple[date, date | None], ...]
RecordDays = Callable[[list[tuple[str, str]], set[str], int, int], tuple]
# The kinds of expression that date what happens, the best first.
_DATING = {"date": 0, "weekday": 0, "relative": 0, "same_day": 1, "range": 2, "month": 3}
_NEAR = 80
_OPENS = 28
_LEAVE = timedelta(days=150)
_FAREWELL = re.compile(
    r"\b(?:sortante?|(?:au terme|a la fin|a l'issue) de (?:son|sa) (?:mandat|mission)|en fin de (?:mandat|mission)"
    r"|prendre conge|pris conge|adieux?|au revoir)\b"
)
# A sentence told as to come: `ira lundi à Berlin`.
_AHEAD = re.compile(
    r"\b(?:ira|iront|sera|seront|aura|auront|rendra|rendront|recevra|rencontrera|effectuera|participera"
    r"|arrivera|entamera|se rendre|doit|doivent|devrait|devraient)\b"
)


# `Bien avant lui, X a été reçu`: at a time that nothing tells.
_EARLIER = re.compile(
    r"(?:bien |peu |longtemps |quelque temps )?avant (?!de |d'|la |le |les |l'|son |sa |leur )"
)
_RELATIVE = re.compile(r"\b(?:qui|dont|lequel|laquelle)\b")
_PLUPERFECT = re.compile(r"[^;.]*?\b(?:avait|avaient|s'etait|s'etaient)\b")


class Clues(NamedTuple):
    """What an article offers to date its encounters."""

    published: str  # ISO day or month, or ""
    founded: tuple[tuple[int, int], ...]  # anniversaries named: number and founding year
    siblings: tuple[str, ...]  # dates of articles standing beside it
    dateline: Words | None
    events: tuple[Span, ...] = ()  # the months of gatherings at which it is set
    years: tuple[int, ...] = ()  # of gatherings named by them that are to come
    ahead: date | None = None  # a day with its year that is yet to come


# Before a day that is yet to come as the text tells.
_DUE = re.compile(
    r"\b(?:prochain\w*|se rendra|effectuera|fera|aura lieu|se tiendra|se tiendront|prevue?s?|recevra"
    r"|devrait|devraient)\b[^.;]*$"
)
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


# `arrivé vendredi`, `a débuté dimanche sa visite`: the day of a journey, not of what happens there.
_JOURNEY = re.compile(
    r"\b(?:arrivee?s?|rentree?s?|repartie?s?|regagne|quitte|debutee?|entamee?"
    r"|posee?|atterri|nommee?|elue?|investie?)\b[^,;.]{0,30}$"
)
# `à se rendre vendredi à Paris`, `sera à Paris vendredi`: what is yet to come dates nothing held.
_TO_COME = re.compile(
    r"\b(?:a se rendre|se rendra|se rendront|a venir|effectuera|effectueront|sera|seront|aura lieu"
    r"|se tiendra|prevue?s?|attendue?s?|recevra|rencontrera)\b[^,;.]{0,50}$"
)
# Before `de novembre` where it is a time: `au mois de`; not so in `le Sommet de novembre`.
_OF_TIME = re.compile(r"\b(?:mois|debut|fin|courant|cours|milieu|mi|depuis|journee|semaine)\b")


def pick(line: Line, at: int, held: bool = False) -> Words | None:
    """Return the expression of time that dates what happens at a place of the sentence.

    Days come before ranges, ranges before months; limits (`depuis le …`) never count, nor does,
    for what is `held`, the day of a journey or of what is yet to come.
    """
    if not line.times:
        return None
    fitting = [w for w in line.times if w.kind in _DATING and not w.attached and _fits(w, line, at)]
    if held:
        fitting = [w for w in fitting if not _is_of_journey(w, line, at)]
        if not fitting:
            return _recalled(line, at)
    return min(fitting, key=lambda w: (_DATING[w.kind], _distance(w, at)), default=None)


def _recalled(line: Line, at: int) -> Words | None:
    """Return the month or year with which a sentence opens that tells of another time.

    `En 2016, X a été reçu`, `Pour rappel, en mai 2019, ils s'étaient vus`.
    """
    for words in line.times:
        if words.start - line.start > _OPENS or words.start > at:
            return None
        if words.kind in ("year", "month") and words.year and not words.attached:
            return words
    return None


def _is_of_journey(words: Words, line: Line, at: int) -> bool:
    """Tell whether words date a journey told beside what happens at a place of the sentence."""
    begin = max(line.start, words.start - 90, at if at < words.start else 0)
    return any(p.search(line.folded, begin, words.start) for p in (_JOURNEY, _TO_COME))


def _fits(words: Words, line: Line, at: int) -> bool:
    """Tell whether an expression can date what happens at a place of the sentence."""
    if _is_announcement(words, line):
        return False
    if _OF_ANOTHER.search(line.folded, max(0, words.start - 24), words.start + 3):
        return False
    if words.kind != "month":
        return True
    if _is_named(words, line):
        return False
    between = min(words.start, at), max(words.start, at)
    return abs(words.start - at) < _NEAR and not _ASIDE.search(line.folded, *between)


def _is_announcement(words: Words, line: Line) -> bool:
    """Tell whether words are the day on which something was announced."""
    return bool(_ANNOUNCED.search(line.folded, max(0, words.start - 24), words.start))


def _is_named(words: Words, line: Line) -> bool:
    """Tell whether a month is part of a name: `le Sommet de novembre`."""
    written = line.folded[words.start : words.end]
    before = line.folded[max(line.start, words.start - 12) : words.start]
    if not written.startswith(("de ", "d'")):
        return False
    return before.strip() != "" and not _OF_TIME.search(before)


def captioned(draft: Draft, lines: list[Line]) -> Words | None:
    """Return the day, without a year, of a caption that shows people of both sides of a draft."""
    for line in lines:
        if line.kind != "caption" or not all(
            _is_shown(side, line) for side in (draft.one, draft.other)
        ):
            continue
        words = pick(line, line.start)
        if words and words.kind == "date" and not words.year:
            return words
    return None


def _is_shown(people: list[Person], line: Line) -> bool:
    """Tell whether a caption names one of these people."""
    return any(line.start <= m.start < line.end for p in people for m in p.mentions)


def announced(line: Line) -> Words | None:
    """Return the day on which a sentence says that something was announced or said."""
    days = ("date", "weekday", "relative")
    return next((w for w in line.times if w.kind in days and _is_announcement(w, line)), None)


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
    ahead = {n for n, words in enumerate(timeline) if words and _is_ahead(lines[n], words)}
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
                found[index] = last._replace(text="") if last else Date()
        own = bool(told and told.start)
        if words and not own and not (previous and _is_aside(words, lines[number], drafts)):
            here = base._replace(previous=previous, future=number in ahead)
            told = _first([words, *_ranges(lines[number])], here, same_day=True)
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


def _is_ahead(line: Line, words: Words) -> bool:
    """Tell whether a sentence, or the words that date it, tell of what is yet to come."""
    if _AHEAD.search(line.folded, line.start, line.end):
        return True
    return bool(_TO_COME.search(line.folded, line.start, words.start))


def _follows(draft: Draft, number: int) -> bool:
    """Tell whether an encounter without a date is told in a sentence, at the time told before."""
    line = draft.proof.line
    return line.number == number and not _EARLIER.match(line.folded, line.start)


def _is_aside(words: Words, line: Line, drafts: list[Draft]) -> bool:
    """Tell whether words date what is told in passing: `qui a débuté dimanche`, `La veille, X avait`.

    The pluperfect does so where nobody of those who met is told of.
    """
    clause = line.folded[line.start : words.start].rsplit(",", 1)[-1]
    if _RELATIVE.search(clause):
        return True
    if not _PLUPERFECT.search(line.folded, words.start, min(line.end, words.end + 60)):
        return False
    named = (m.start for draft in drafts for p in draft.people for m in p.mentions)
    return not any(line.start <= start < line.end for start in named)


def _announcement(lines: list[Line], base: Anchors) -> Date:
    """Return the first day on which the article says that something was announced or said."""
    told = (dates.resolve(w, base) for line in lines if (w := announced(line)))
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
        return main._replace(text="")
    year, month = clues.published[:4], clues.published[:7]
    day = interval(clues.published)
    if day and any(e.start <= day.start <= e.end for e in clues.events):
        return Date(month, month, "month", month, "", ("published", "event"))
    return Date(year, year, "year", year, "", ("published",)) if year.isdigit() else Date()


def _first(timeline: list[Words | None], base: Anchors, same_day: bool = False) -> Date:
    """Return the first of these times that is known; without `same_day` none told from another."""
    told = (_resolved(w, base) for w in timeline if w and (same_day or w.kind != "same_day"))
    return next((date for date in told if date.start), Date())


def _ranges(line: Line) -> list[Words]:
    """Return the days of a journey in a sentence: `mardi soir, au terme d'un périple du 18 au 26`."""
    return [w for w in line.times if w.kind == "range" and w.day and not w.attached]


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


def yet_to_come(lines: list[Line]) -> date | None:
    """Return the first day, with its year, that sentences tell of as yet to come."""
    due = (
        w
        for line in lines
        for w in line.times
        if w.year and w.month and not w.attached and _is_due(w, line)
    )
    told = (interval(dates.resolve(words, Anchors()).start) for words in due)
    return next((span.start for span in told if span), None)


def _is_due(words: Words, line: Line) -> bool:
    """Tell whether the words before a day tell of it as to come: `fera prochainement une visite`."""
    return bool(_DUE.search(line.folded, max(line.start, words.start - 140), words.start))


def is_long_past(date: Date, main: Date, published: str) -> bool:
    """Tell whether a date lies more than a quarter before the report: told in passing."""
    told, reported = _month(date.start), _month(published or main.start)
    return told is not None and reported is not None and reported - told > 3


def _month(day: str) -> int | None:
    """Return the number of months up to an ISO date, of a year the last; None without a year."""
    if not day[:4].isdigit():
        return None
    return int(day[:4]) * 12 + (int(day[5:7] or 1) if len(day) > 4 else 12)
