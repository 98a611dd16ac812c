"""When, where and in which roles the drafted encounters of one article took place."""

import re
from collections.abc import Callable
from datetime import date
from functools import cache
from typing import NamedTuple

from .. import dates, tenures
from ..dates import Anchors, Date, Words
from ..people.cast import Cast, Person, in_office
from . import places
from .drafts import Draft
from .encounters import Encounter
from .places import Where

RecordDays = Callable[[list[tuple[str, str]], int, int], tuple]
_DATING = ("date", "weekday", "relative", "same_day", "range", "month")


class Context(NamedTuple):
    """What an article offers around its encounters."""

    published: str  # ISO day or month, or ""
    founded: tuple[tuple[int, int], ...]  # anniversaries named: number and founding year
    siblings: tuple[str, ...]  # dates of articles standing beside it
    dateline: Where
    dateline_words: Words | None
    headline: list[Where]
    visited: list[Where]
    home: str


_ASIDE = re.compile(r"\b(?:dont|qui|que|remonte|depuis|rappel\w*|accord|avant)\b|qu'")
_ANNOUNCED = re.compile(
    r"\b(?:fait savoir|annonce|indique|declare|apprend-on|rapporte|precise|publie|confie|explique|affirme)(?: (?:ce|hier|aujourd'hui))? ?$"
)


def pick(words: list[Words], at: int, folded: str) -> Words | None:
    """Return the expression of time that dates what happens at a place of the sentence.

    Days come before ranges, ranges before months; limits (`depuis le …`) never count.
    """
    fitting = [
        w
        for w in words
        if w.kind in _DATING
        and not w.attached
        and not _ANNOUNCED.search(folded, max(0, w.start - 24), w.start)
    ]
    if not fitting:
        return None
    fitting = [
        w
        for w in fitting
        if w.kind != "month"
        or (
            abs(w.start - at) < 80
            and not _ASIDE.search(folded[min(w.start, at) : max(w.start, at)])
        )
    ]
    if not fitting:
        return None
    order = {"date": 0, "weekday": 0, "relative": 0, "same_day": 1, "range": 2, "month": 3}
    return min(
        fitting, key=lambda w: (order[w.kind], abs(w.start - at) + (60 if w.start > at + 80 else 0))
    )


def dated(
    drafts: list[Draft],
    timeline: list[Words | None],
    context: Context,
    cast: Cast,
    record_days: RecordDays,
) -> list[Date]:
    """Return the date of each draft, in order.

    `timeline` has for each sentence the expression that dates what it tells. Dates are resolved in
    the order of telling, each from the one before; an encounter without its own takes the last one
    told, or the first that follows. All office holders of the article count as evidence for a year.
    """
    spans = tuple(dict.fromkeys(filter(None, (in_office(p) for d in drafts for p in d.people))))
    record = tuple(
        day
        for d in drafts
        for day in _record(d, d.words or context.dateline_words, cast, record_days)
    )
    base = Anchors(
        published=context.published,
        spans=spans,
        founded=context.founded,
        siblings=context.siblings,
        record=record,
        today=horizon(),
    )
    found: dict[int, Date] = {}
    previous = _resolved(context.dateline_words, base, None) if context.dateline_words else None
    for number, words in enumerate(timeline):
        for index, draft in enumerate(drafts):
            if draft.words_sentence == number and draft.words:
                found[index] = _resolved(
                    draft.words,
                    base._replace(previous=previous, future=draft.status == "planned"),
                    previous,
                )
            elif draft.words is None and draft.proof.sentence == number:
                found[index] = _inherited(words, base, previous, draft)
        told = _resolved(words, base._replace(previous=previous), previous) if words else None
        here = [found[i] for i, d in enumerate(drafts) if i in found and d.words_sentence == number]
        previous = next((d for d in [*here[-1:], told] if d and d.start), previous)
    main = next((found[i] for i in sorted(found) if found[i].start), _first(timeline, base))
    return [
        found[i] if i in found and found[i].start else _open(main, drafts[i])
        for i in range(len(drafts))
    ]


@cache
def horizon() -> date:
    """Return the latest day that a text may speak of as past: the end of the newest office's year."""
    return date(tenures.everyone()[-1].start.year, 12, 31)


def _inherited(words: Words | None, base: Anchors, previous: Date | None, draft: Draft) -> Date:
    """Return the date of an encounter whose own sentence gives none: that of the telling before."""
    return previous._replace(text="") if previous else Date()


def _open(main: Date, draft: Draft) -> Date:
    """Return the article's first date for an encounter that nothing dates."""
    return (
        main._replace(text="")
        if draft.words is None and main.start
        else Date(text=draft.words.text if draft.words else "")
    )


def _first(timeline: list[Words | None], base: Anchors) -> Date:
    """Return the first date that the article tells."""
    for words in timeline:
        date = dates.resolve(words, base) if words and words.kind != "same_day" else Date()
        if date.start:
            return date
    return Date()


def _resolved(words: Words, anchors: Anchors, previous: Date | None) -> Date:
    """Return the date that words mean; `dans la soirée` is the day told before, or that of publication."""
    if words.kind != "same_day":
        return dates.resolve(words, anchors)
    if previous:
        return previous._replace(text=words.text)
    day = anchors.published if len(anchors.published) == 10 and anchors.published[0] != "-" else ""
    return Date(day, day, "day", day, words.text, ("published",)) if day else Date(text=words.text)


def _record(draft: Draft, words: Words | None, cast: Cast, record_days: RecordDays) -> tuple:
    """Return the days of the official record on which these people travelled to one another."""
    if words is None or not words.day or words.year:
        return ()
    people = [(p.name, cast.side(p)) for p in draft.people if p.name]
    return tuple(record_days(people, {cast.side(p) for p in draft.people}, words.month, words.day))


_AWAY = re.compile(
    r"\b(?:que|qu'|pour|dont|qui|afin|vols?|liaisons?|visites?|invit\w+|prochain\w*|ambassad\w+|retour|regagner|projet|candidature|relier|reliant|sommet de \d+)\b|[:;?!«»]"
)


def _near(where: Where, told: Encounter, folded: str) -> bool:
    """Tell whether a city of the sentence is the encounter's and not that of something told beside it."""
    event = told.event
    if event.trigger.tense == "address":
        return where.start < told.start + 25
    if where.start >= event.start:
        return len(folded[event.end : where.start]) < 150 and not _AWAY.search(
            folded, event.end, where.start
        )
    clause = folded[told.start : where.start].rsplit(",", 1)[-1]
    return not _AWAY.search(clause)


def placed(
    folded: str,
    draft: Draft,
    inside: Callable[[int], list[Where]],
    lands: Callable[[int], list[Where]],
    seats: Callable[[int], list],
    context: Context,
    before: Where,
    cast: Cast,
) -> Where:
    """Return where a draft took place; nothing for calls, or where nothing tells.

    `inside`, `lands` and `seats` give the cities, countries and seats of power of a sentence.
    """
    if draft.mode != "in_person":
        return Where()
    sides = {cast.side(p) for p in draft.people}
    for told in draft.told:
        found = [w for w in inside(told.sentence) if _near(w, told, folded)]
        if found:
            return min(found, key=lambda w: (abs(w.start - told.event.start), w.start))
        named = next((s for s in seats(told.sentence) if s.city), None)
        if named and told.event.trigger.tense != "address":
            return Where(named.city, named.code)
        if lands(told.sentence):
            land = min(lands(told.sentence), key=lambda w: abs(w.start - told.event.start))
            if land.country in sides or not before.city:
                return _narrowed(land, before, context)
    host = _host_side(draft, cast)
    if any(seats(t.sentence) for t in draft.told) and host:
        for known in (before, context.dateline):
            if known.country == host:
                return known
        return Where(places.capitals().get(host, ""), host)
    if before.country:
        return before
    if context.dateline.country:
        return context.dateline
    if context.headline:
        return context.headline[0]
    visit = next((v for v in context.visited if v.country in sides), None)
    return visit or Where()


def _narrowed(land: Where, before: Where, context: Context) -> Where:
    """Return the known city of a country told, else the country alone."""
    for known in (before, context.dateline, *context.headline):
        if known.country == land.country and known.city:
            return known
    return land


def _host_side(draft: Draft, cast: Cast) -> str:
    """Return the side that receives, as far as the words tell."""
    people = {"one": draft.one, "other": draft.other}.get(draft.host, [])
    return cast.side(people[0]) if people else ""


def roles(draft: Draft, where: Where, cast: Cast) -> dict[int, str]:
    """Return the role of each person (by number): host, guest or peer.

    Words of receiving decide; else home soil does; calls and third countries make peers.
    """
    if draft.mode != "in_person":
        return {p.number: "peer" for p in draft.people}
    hosting: list[Person] = {"one": draft.one, "other": draft.other}.get(draft.host, [])
    if not hosting and where.country:
        hosting = [p for p in draft.people if cast.side(p) == where.country]
    if not hosting and not where.country:
        hosting = [p for p in draft.people if "ambassador" not in p.heads]
    if not hosting or len(hosting) == len(draft.people):
        return {p.number: "peer" for p in draft.people}
    return {p.number: "host" if p in hosting else "guest" for p in draft.people}
