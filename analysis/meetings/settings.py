"""When, where and in which roles the drafted encounters of one article took place."""

from collections.abc import Callable
from typing import NamedTuple

from .. import dates
from ..dates import Anchors, Date, Words
from ..people.cast import Cast, Person, in_office
from . import places
from .drafts import Draft
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


def pick(words: list[Words], at: int, future: bool) -> Words | None:
    """Return the expression of time that dates what happens at a place of the sentence.

    Days come before ranges, ranges before months; limits (`depuis le …`) never count.
    """
    fitting = [w for w in words if w.kind in _DATING and not w.attached]
    if not fitting:
        return None
    order = {"date": 0, "weekday": 0, "relative": 0, "same_day": 1, "range": 2, "month": 3}
    return min(fitting, key=lambda w: (order[w.kind], abs(w.start - at) + (60 if w.start > at + 80 else 0)))


def dated(drafts: list[Draft], context: Context, cast: Cast, record_days: RecordDays) -> list[Date]:
    """Return the date of each draft, in order: the same evidence of office holders for all."""
    people = [p for d in drafts for p in d.people]
    everyone = tuple(dict.fromkeys(filter(None, (in_office(p) for p in people))))
    main = _main_words(drafts, context)
    previous: Date | None = None
    found = []
    for draft in drafts:
        own = tuple(dict.fromkeys(filter(None, (in_office(p) for p in draft.people))))
        words = draft.words or (None if previous else main)
        anchors = Anchors(
            published=context.published, previous=previous, spans=everyone if own else everyone, founded=context.founded,
            siblings=context.siblings, future=draft.status == "planned",
            record=_record(draft, words, cast, record_days),
        )  # fmt: skip
        date = _resolved(words, anchors, previous, context)
        found.append(date)
        if date.start and date.precision == "day":
            previous = date
        elif previous is None and date.start:
            previous = date
    return _backfilled(found, drafts)


def _resolved(words: Words | None, anchors: Anchors, previous: Date | None, context: Context) -> Date:
    """Return the date that words mean; that of the encounter told before where there are none."""
    if words is None:
        return previous._replace(text="") if previous else Date()
    if words.kind == "same_day":
        if previous is None and context.published and len(context.published) == 10:
            return Date(context.published, context.published, "day", context.published, words.text, ("published",))
        return previous._replace(text=words.text) if previous else Date(text=words.text)
    return dates.resolve(words, anchors)


def _main_words(drafts: list[Draft], context: Context) -> Words | None:
    """Return the expression that dates the article's first encounter."""
    return next((d.words for d in drafts if d.words and d.words.kind in ("date", "weekday", "range")), context.dateline_words)


def _backfilled(found: list[Date], drafts: list[Draft]) -> list[Date]:
    """Return the dates, undated first encounters given the first date that follows."""
    later = next((d for d in found if d.start), None)
    if later is None:
        return found
    return [later._replace(text="") if not d.start and draft.words is None else d for d, draft in zip(found, drafts, strict=True)]


def _record(draft: Draft, words: Words | None, cast: Cast, record_days: RecordDays) -> tuple:
    """Return the days of the official record on which these people travelled to one another."""
    if words is None or not words.day or words.year:
        return ()
    return tuple(record_days([(p.name, cast.side(p)) for p in draft.people if p.name], words.month, words.day))


def placed(draft: Draft, inside: Callable[[int], list[Where]], lands: Callable[[int], list[Where]], seats: Callable[[int], list], context: Context, before: Where, cast: Cast) -> Where:
    """Return where a draft took place; nothing for calls, or where nothing tells.

    `inside`, `lands` and `seats` give the cities, countries and seats of power of a sentence.
    """
    if draft.mode != "in_person":
        return Where()
    sides = {cast.side(p) for p in draft.people}
    for told in draft.told:
        found = inside(told.sentence)
        if found:
            return min(found, key=lambda w: (abs(w.start - told.event.start), w.start))
        named = next((s for s in seats(told.sentence) if s.city), None)
        if named:
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
    if not hosting or len(hosting) == len(draft.people):
        return {p.number: "peer" for p in draft.people}
    return {p.number: "host" if p in hosting else "guest" for p in draft.people}
