"""Which expression of time dates what a sentence tells, and which dates something beside it."""

from datetime import date

from .. import dates
from ..dates import Anchors, Words
from ..dates.years import interval
from ..patterns import pattern
from ..people.lines import Line
from ..people.person import Person
from . import tense
from .drafts import Draft

# The kinds of expression that date what happens, the best first.
_DATING = {"date": 0, "weekday": 0, "relative": 0, "same_day": 1, "range": 2, "month": 3}
_NEAR = 80
_OPENS = 28
# A sentence told as to come: `ira lundi à Berlin`, `devrait le rencontrer`.
_AHEAD = pattern(
    r"\b(?:@modal|@being_future|@auxiliary_future|ira|iront|se rendre"
    r"|\w{3,14}(?:era|eront|ira|iront|dra|dront|vra|vront))\b"
)
_MAY_BE_AHEAD = pattern(r"r(?:a|ont)\b|@modal|se rendre")
_IN_RELATIVE = pattern(r"\b@relative_pronoun\b")
_PLUPERFECT = pattern(r"\b(?:@auxiliary_pluperfect|s'@being_imperfect)\b(?! prevu)")
_HAD = pattern(r"\b(?:que|qu'|qui|dont|ou)\W[^,;:.]{0,50}\b@auxiliary_pluperfect\b[^,;:.]{0,24}$")
# `Lors de sa première visite, fin janvier, X avait signé`: another visit than the one told of.
_OTHER_VISIT = pattern(r"(?:@during|@at_end) d[eu]\W(?:\w+\W){0,2}(?:premiere?|@former)\b")
# Before a day that is yet to come as the text tells: `se rendra en visite officielle`.
_DUE = pattern(
    r"\b(?:@upcoming|prochainement|@scheduled|@will_take_place|@travel_to_come|@reception_to_come"
    r"|@modal|fera)\b[^.;]{0,140}$"
)
# Between an event and a month: the month dates something else.
_BETWEEN = pattern(r"\b(?:@relative_pronoun|que|depuis|avant|@recalling|accord)\b|qu'")
# Before a day: the day of the announcement (`a indiqué ce mardi`), not of the event.
_ANNOUNCED = pattern(r"\b@announcing(?: (?:ce|hier|aujourd'hui))? ?$")
# `la présidentielle du 30 décembre`, `l'accord du 14 juillet`: the day of something else.
_OF_ANOTHER = pattern(r"\b@named_by_day du $")
# `depuis son entrée en fonction le 17 décembre`: the day from which something has been so.
_SINCE = pattern(
    r"\bdepuis (?:l'|(?:@article|@possessive) )(?:@turning_point|premiere?|@former)\b[^,;.]{0,60}(?:, )?$"
)
# `arrivé vendredi`, `a débuté dimanche sa visite`: the day of a journey, not of what happens there.
_JOURNEY = pattern(r"\b(?:@arrived|@returned|@begun|@appointed)\b[^,;.]{0,30}$")
# `ont entamé, vendredi, des discussions`: that day they talked.
_TALKS = pattern(r"\s{0,3},?\s{0,3}(?:des|de|une?|leurs?)\s(?:\w+\s)?@talks_noun\b")
# `arrivé vendredi, X a été reçu quelques heures plus tard`.
_SAME_DAY = pattern(r"\b@hours_later\b")
# `à se rendre vendredi à Paris`, `sera à Paris vendredi`: what is yet to come dates nothing held.
_TO_COME = pattern(
    r"\b(?:@travel_to_come|@reception_to_come|@will_take_place|@being_future|@scheduled|attendue?s?)"
    r"\b[^,;.]{0,50}$"
)
# Before `de novembre` where it is a time: `au mois de`; not so in `le Sommet de novembre`.
_OF_TIME = pattern(r"\b(?:@part_of_period|@period_noun|depuis)\b")


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


def day_before(line: Line, words: Words) -> Words | None:
    """Return the day told in a sentence before `le lendemain`, from which this counts."""
    if words.relation != "previous" or not words.offset:
        return None
    days = ("date", "weekday")
    told = [w for w in line.times if w.kind in days and w.end <= words.start and not w.attached]
    return told[-1] if told else None


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
    if _TALKS.match(line.folded, words.end, line.end) or (
        words.start < at and _SAME_DAY.search(line.folded, words.end, line.end)
    ):
        return False
    begin = max(line.start, words.start - 90, at if at < words.start else 0)
    span = begin, words.start
    return bool(_JOURNEY.search(line.folded, *span) or _TO_COME.search(line.folded, *span))


def _fits(words: Words, line: Line, at: int) -> bool:
    """Tell whether an expression can date what happens at a place of the sentence."""
    if _is_announcement(words, line):
        return False
    if _is_of_another(words, line) or _is_since(words, line):
        return False
    if words.kind != "month":
        return not _is_of_earlier(words, line, at)
    if _is_named(words, line) or _is_of_relative(words, line, at):
        return False
    between = min(words.start, at), max(words.start, at)
    return abs(words.start - at) < _NEAR and not _BETWEEN.search(line.folded, *between)


def _is_of_relative(words: Words, line: Line, at: int) -> bool:
    """Tell whether words stand in a relative clause that ends before what happens at a place."""
    if line.folded.find(",", words.end, at) < 0:
        return False
    return bool(_IN_RELATIVE.search(line.folded[line.start : words.start].rsplit(",", 1)[-1]))


def _is_of_earlier(words: Words, line: Line, at: int) -> bool:
    """Tell whether words date what had happened before: `le discours qu'il avait tenu la veille, …`."""
    had = _HAD.search(line.folded, max(line.start, words.start - _NEAR), words.start)
    return bool(had) and words.start < at and line.folded.find(",", words.end, at) >= 0


def _is_of_another(words: Words, line: Line) -> bool:
    """Tell whether words are the day of something else: `l'accord du 14 juillet`."""
    stop = words.start + 3
    if not line.folded.endswith(" du ", 0, stop):
        return False
    return bool(_OF_ANOTHER.search(line.folded, max(0, words.start - 24), stop))


def _is_since(words: Words, line: Line) -> bool:
    """Tell whether words are the day from which something has been so."""
    start = max(line.start, words.start - 90)
    if line.folded.find("depuis", start, words.start) < 0:
        return False
    return bool(_SINCE.search(line.folded, start, words.start))


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
    if not line.times:
        return None
    days = ("date", "weekday", "relative")
    return next((w for w in line.times if w.kind in days and _is_announcement(w, line)), None)


def _distance(words: Words, at: int) -> int:
    """Return how far an expression stands from a place; far behind it counts more."""
    return abs(words.start - at) + (60 if words.start > at + _NEAR else 0)


def is_ahead(line: Line, words: Words) -> bool:
    """Tell whether a sentence, or the words that date it, tell of what is yet to come."""
    if _TO_COME.search(line.folded, line.start, words.start):
        return True
    span = line.start, line.end
    may_be = _MAY_BE_AHEAD.search(line.folded, *span) and _AHEAD.search(line.folded, *span)
    return bool(may_be) and not tense.is_of_past(line, words.start)


def is_aside(words: Words, line: Line, drafts: list[Draft]) -> bool:
    """Tell whether words date what is told in passing: `qui a débuté dimanche`, `La veille, X avait`.

    The pluperfect does so where nobody of those who met is told of.
    """
    clause = line.folded[line.start : words.start].rsplit(",", 1)[-1]
    if _IN_RELATIVE.search(clause) or _is_of_noun(words, line):
        return True
    if not _PLUPERFECT.search(line.folded, words.start, min(line.end, words.end + 60)):
        return False
    if _OTHER_VISIT.match(line.folded, line.start):
        return True
    named = (m.start for draft in drafts for p in draft.people for m in p.mentions)
    return not any(line.start <= start < line.end for start in named)


def _is_of_noun(words: Words, line: Line) -> bool:
    """Tell whether a weekday belongs to the noun before it: `son discours de dimanche`."""
    return words.kind == "weekday" and line.folded.startswith("de ", words.start)


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
