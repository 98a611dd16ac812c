"""Which expression of time dates what a sentence tells."""

import re
from datetime import date

from .. import dates
from ..dates import Anchors, Words
from ..dates.years import interval
from ..patterns import pattern
from ..people.lines import Line
from . import asides, one_before, tense

# The kinds of expression that date what happens, the best first.
_DATING = {
    "date": 0,
    "weekday": 0,
    "relative": 0,
    "same_day": 1,
    "range": 2,
    "week": 2,
    "weekend": 2,
    "month": 3,
}
_OPENS = 28
_PUT_OFF_TO = pattern(r"\b@put_off(?: (?:a|au|pour)(?: le| la| ce)?)? $")
_TO = frozenset(("a", "au", "pour"))
# `a rencontré X à Rome `: before a year; `Lors de sa visite officielle au Vietnam `.
_APART = re.compile(r"[^,;.:«»]+")
_NEAR, _FAR = (
    30,
    120,
)  # characters behind a verb, and behind whom it names, in which a year is its own
_OPENING_OF = pattern(r"\W{0,3}@during (?:de |d'|des |du )?[^,;.:]{3,60}")
# A sentence told as to come: `ira lundi à Berlin`, `devrait le rencontrer`.
_AHEAD = pattern(
    r"\b(?:@modal|@being_future|@auxiliary_future|ira|iront|se rendre"
    r"|\w{3,14}(?:era|eront|ira|iront|dra|dront|vra|vront)"
    r"|\w{3,14}(?:er|ir|dr|vr)(?:ait|aient))\b"
)
# `n'aura passé que sept heures`: looked back upon.
_HAVING_DONE = re.compile(
    r"(?:aura|auront) (?:\w+ment |bien )?(?:\w+é(?:e|s|es)?|eu|vu|tenu|fait|mis)\b"
)
# `sa visite, qui prendra fin `, `leur séjour s'achève `: before its last day.
_VISIT_ENDS = pattern(r"\b@visit_noun\b[^;.]{0,70}\b@comes_to_end (?:ce |le )?[^,;.]{3,24}$")
_MAY_BE_AHEAD = pattern(r"r(?:a|ont|ait|aient)\b|@modal|se rendre")
_SOON = 3  # the days ahead within which a weekday told in the present is to come
# `se rend jeudi`, `effectue vendredi une visite`.
_SETS_OUT = pattern(r"\b(?P<verb>@sets_out_now)\b[^,;:.]{0,40}$")
# Before a day that is yet to come as the text tells: `se rendra en visite officielle`.
_DUE = pattern(
    r"\b(?:@upcoming|prochainement|@scheduled|@will_take_place|@travel_to_come|@reception_to_come"
    r"|@modal|fera)\b[^.;]{0,140}$"
)


def pick(line: Line, at: int) -> Words | None:
    """Return the expression of time that dates what happens at a place of the sentence."""
    return best(fitting(line, at), line, at)


def fitting(line: Line, at: int, part: tuple[int, int] | None = None) -> list[Words]:
    """Return the expressions of time that may date what happens at a place of the sentence.

    Limits (`depuis le …`) never do. Those of a `part` of the sentence come before all others.
    """
    found = [
        w for w in line.times if w.kind in _DATING and not w.attached and asides.fits(w, line, at)
    ]
    if part is None:
        return found
    own = [w for w in found if part[0] <= w.start < part[1]]
    return own if own or one_before.ends(line, part) else found


def best(found: list[Words], line: Line, at: int, beside_journeys: bool = True) -> Words | None:
    """Return which of some expressions dates best what happens at a place of the sentence.

    Days come before ranges, ranges before months; the day of a journey told beside comes last.
    """
    if len(found) > 1:
        first = min(found, key=lambda w: _precedence(w, line, at, beside_journeys))
    else:
        first = found[0] if found else None
    if first and _ends_visit(first, line):
        return first._replace(kind="month", day=0, weekday=0)
    return first


def of_held(found: list[Words], line: Line, at: int) -> Words | None:
    """Return what dates an encounter held: not the day of a journey or of what is yet to come."""
    found = [
        w
        for w in found
        if not asides.is_of_journey(w, line, at) and not tense.is_of_future(line, w.start)
    ]
    return best(found, line, at) if found else _recalled(line, at)


def of_planned(found: list[Words], line: Line, at: int) -> Words | None:
    """Return what dates an encounter planned: not the day of what was done before it.

    Behind it that is the day of a verb in the same clause: `l'Alliance, qui a vu le jour le 16 mai`.
    """
    if other_day := put_off_to(found, line):
        return other_day
    found = [w for w in found if not tense.is_of_past(line, w.start, beside=w.start > at)]
    return best(found, line, at, beside_journeys=False)


def put_off_to(found: list[Words], line: Line) -> Words | None:
    """Return to which of some days something was put off, the last one told: `prévu lundi, reporté à jeudi`."""
    return next((w for w in reversed(found) if _is_put_off_to(w, line)), None)


def _is_put_off_to(words: Words, line: Line) -> bool:
    """Tell whether something was put off to a day: `a été reporté à lundi`, and not `a été reporté lundi`."""
    told = _PUT_OFF_TO.search(line.before(words.start, 30))
    if told is None:
        return False
    own = line.folded[words.start : words.end].split()[:1]
    return not _TO.isdisjoint([*told[0].split(), *own])


def _ends_visit(words: Words, line: Line) -> bool:
    """Tell whether a day is but the last one of a visit: `sa visite, qui prendra fin le 7 août`."""
    if words.kind != "date" or not words.day:
        return False
    before = line.before(words.end, 120)
    return _VISIT_ENDS.search(before) is not None


def _precedence(words: Words, line: Line, at: int, beside: bool) -> tuple[int, bool, int]:
    """Return how an expression ranks among those of a sentence: the lowest one dates it.

    The day of a journey told `beside` comes after another.
    """
    journey = beside and asides.is_of_journey(words, line, at)
    return _DATING[words.kind], journey, _distance(words, at)


def day_before(line: Line, words: Words) -> Words | None:
    """Return the day told in a sentence before `le lendemain` or `dans l'après-midi`."""
    if words.kind != "same_day" and (words.relation != "previous" or not words.offset):
        return None
    days = ("date", "weekday")
    told = [w for w in line.times if w.kind in days and w.end <= words.start and not w.attached]
    return told[-1] if told else None


def _recalled(line: Line, at: int) -> Words | None:
    """Return the month or year that tells of another time: where a sentence opens, or of the verb.

    `En 2016, X a été reçu`, `Pour rappel, en mai 2019, ils s'étaient vus`, `a reçu en 2016 X`,
    `Lors de sa visite à Rome en 2016, X a été reçu`.
    """
    years = [w for w in line.times if w.kind in ("year", "month") and w.year and not w.attached]
    years = [w for w in years if not asides.is_of_former(w, line, at)]
    opening = min(at, line.start + _OPENS)
    return next((w for w in years if w.start <= opening or _is_of_verb(w, line, at)), None)


def _is_of_verb(words: Words, line: Line, at: int) -> bool:
    """Tell whether a year stands behind a verb, or ends the opening before it."""
    if words.start > at:
        named = any(h.end == words.start - 1 for h in (*line.mentions, *line.of("place")))
        reach = _FAR if named else _NEAR
        return words.start - at < reach and bool(_APART.fullmatch(line.folded, at, words.start))
    opened = _OPENING_OF.fullmatch(line.folded, line.start, words.start)
    return bool(opened) and line.folded.startswith(",", words.end)


def announced(line: Line) -> Words | None:
    """Return the day on which a sentence says that something was announced or said."""
    if not line.times:
        return None
    days = ("date", "weekday", "relative")
    return next((w for w in line.times if w.kind in days and asides.is_announcement(w, line)), None)


def said_on(words: Words, line: Line) -> Words | None:
    """Return the day on which a quotation was said that tells of `ce matin`: `a-t-il confié jeudi`."""
    if words.relation != "published" or "«" not in line.text[line.start : words.start]:
        return None
    opened = line.text.rfind("«", line.start, words.start)
    closed = line.text.find("»", opened, line.end)
    said = announced(line) if closed > words.start else None
    return said if said and not opened < said.start < closed else None


def _distance(words: Words, at: int) -> int:
    """Return how far an expression stands from a place; far behind it counts more."""
    return abs(words.start - at) + (60 if words.start > at + asides.NEAR else 0)


def is_ahead(line: Line, words: Words) -> bool:
    """Tell whether a sentence, or the words that date it, tell of what is yet to come."""
    if asides.TO_COME.search(line.folded, line.start, words.start):
        return True
    span = line.start, line.end
    if not _MAY_BE_AHEAD.search(line.folded, *span):
        return False
    told = (m.start() for m in _AHEAD.finditer(line.folded, *span))
    verbs = (at for at in told if line.text[at].islower())  # and no name: `Touadéra`
    ahead = any(not _HAVING_DONE.match(line.text, at) for at in verbs)
    return ahead and not tense.is_of_past(line, words.start)


def is_soon(line: Line, words: Words, published: str) -> bool:
    """Tell whether a journey told in the present is on one of the next days: `se rend jeudi à Rome`."""
    day = interval(published)
    if words.kind != "weekday" or words.day or words.offset or not day or day.start != day.end:
        return False
    near = 0 < (words.weekday - day.start.isoweekday()) % 7 <= _SOON
    told = _SETS_OUT.search(line.folded, line.start, words.start) if near else None
    return told is not None and line.text[told.end("verb") - 1] != "é"  # `arrivé jeudi`


def journeys(line: Line) -> list[Words]:
    """Return the days of a journey in a sentence: `mardi soir, au terme d'un périple du 18 au 26`."""
    return [w for w in line.times if w.kind == "range" and w.day and not w.attached]


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


def in_full(times: list[Words]) -> tuple[date, ...]:
    """Return the days told with their year, those of the last such year."""
    full = {w: dates.resolve(w, Anchors()).start for w in times if w.year and w.month and w.day}
    days = [span.start for start in full.values() if (span := interval(start))]
    last = max((day.year for day in days), default=0)
    return tuple(sorted({day for day in days if day.year == last}))


def _is_due(words: Words, line: Line) -> bool:
    """Tell whether the words before a day tell of it as to come: `fera prochainement une visite`."""
    return bool(_DUE.search(line.folded, max(line.start, words.start - 140), words.start))
