"""Where the drafted encounters of one article took place, and who was host and who guest."""

import re
from collections.abc import Callable
from typing import NamedTuple

from ..people.cast import Cast
from ..people.person import Person
from . import places
from .drafts import Draft
from .encounters import Encounter
from .places import Where


class Setting(NamedTuple):
    """What an article offers to place its encounters."""

    dateline: Where
    headline: list[Where]  # the cities of its first sentences
    visited: Callable[[], list[Where]]
    named: Callable[[], list[Where]]  # all cities and countries in which it sets things, in order


# Between an event and a city: the city belongs to something told beside it.
_AWAY = re.compile(
    r"\b(?:que|qu'|pour|dont|qui|afin|vols?|liaisons?|visites?|invit\w+|prochain\w*|ambassad\w+"
    r"|retour|regagner|projet|candidature|relier|reliant|sommet de \d+|venue|fait suite|passage)\b|[:;?!«»]"
)
# `Ils y ont vu`, `doit y rencontrer`, `s'y est entretenu`: at the place named before.
_THERE = re.compile(
    r"(?:\by |\bs'y |\bl'y )(?:\w+ (?:ete )?){0,2}(?:\w+ment |aussi |ensuite |deja )?$"
)
# `pour le Brésil, où il s'entretiendra`: at the place named just before.
_WHERE = re.compile(r"[\s,]*\bou\b")


def placed(draft: Draft, setting: Setting, before: Where, cast: Cast) -> Where:
    """Return where a draft took place; nothing for calls, or where nothing tells.

    `before` is the place of the encounter told before it.
    """
    if draft.mode != "in_person":
        return Where()
    sides = {cast.side(p) for p in draft.people}
    for told in draft.told:
        found = _told(told, setting, before, sides)
        if found:
            return found
    return (
        _at_seat(draft, setting, before, cast)
        or next((w for w in (before, setting.dateline) if w.country), None)
        or next(iter(setting.headline), None)
        or next((v for v in setting.visited() if v.country in sides), None)
        or _residence(draft, cast)
    )


def _residence(draft: Draft, cast: Cast) -> Where:
    """Return the capital where a resident ambassador met people of the country he is posted to."""
    envoys = [p for p in draft.people if "ambassador" in p.heads and cast.side(p)]
    lands = {cast.side(p) for p in draft.people if p not in envoys}
    posted = {
        hit.value.code
        for told in draft.told
        for person in envoys
        for mention in person.mentions
        for hit in told.line.of("place")
        if mention.start <= hit.start < mention.end
    }
    if len(lands) != 1 or not lands <= posted:
        return Where()
    land = lands.pop()
    return Where(places.capitals().get(land, ""), land)


def _told(told: Encounter, setting: Setting, before: Where, sides: set[str]) -> Where | None:
    """Return where the sentence that tells of an encounter sets it."""
    there = _there(told, setting)
    if there:
        return there
    near = [w for w in places.cities(told.line) if _is_near(w, told)]
    if near:
        return min(near, key=lambda w: (_distance(w, told), w.start))
    seat = next((s for s in places.seats(told.line) if s.city), None)
    if seat and told.event.trigger.tense != "address":
        return Where(seat.city, seat.code)
    lands = places.countries(told.line)
    land = min(lands, key=lambda w: _distance(w, told), default=None)
    if land and (land.country in sides or not before.city):
        return _narrowed(land, setting, before)
    return None


def _there(told: Encounter, setting: Setting) -> Where | None:
    """Return the place that `y` or `où` before an event means, None without such a word."""
    line, at = told.line, told.event.start
    if _THERE.search(line.before(at, 40)):
        return next((w for w in reversed(setting.named()) if w.start < at), None)
    for hit in reversed(line.of("place")):
        if (
            hit.end < at
            and hit.value.kind in ("city", "country")
            and line.text[hit.start].isupper()
        ):
            return places.where(hit, line.text) if _WHERE.match(line.folded, hit.end, at) else None
    return None


def _distance(where: Where, told: Encounter) -> int:
    """Return how far a place stands from the word that tells of an encounter."""
    return abs(where.start - told.event.start)


def _is_near(where: Where, told: Encounter) -> bool:
    """Tell whether a city of the sentence is the encounter's, not of something told beside it."""
    event, line = told.event, told.line
    if event.trigger.tense == "address":
        return where.start < line.start + 25
    if where.start >= event.start:
        close = where.start - event.end < 150
        return close and not _AWAY.search(line.folded, event.end, where.start)
    clause = line.folded[line.start : where.start].rsplit(",", 1)[-1]
    return not _AWAY.search(clause)


def _narrowed(land: Where, setting: Setting, before: Where) -> Where:
    """Return the known city of a country told, else the country alone."""
    known = (before, setting.dateline, *setting.headline)
    return next((w for w in known if w.city and w.country == land.country), land)


def _at_seat(draft: Draft, setting: Setting, before: Where, cast: Cast) -> Where | None:
    """Return the place of the host where a seat of power without a city is named."""
    hosts = _hosts(draft)
    side = cast.side(hosts[0]) if hosts else ""
    if not side or not any(places.seats(told.line) for told in draft.told):
        return None
    capital = Where(places.capitals().get(side, ""), side)
    return next((w for w in (before, setting.dateline) if w.country == side), capital)


def _hosts(draft: Draft) -> list[Person]:
    """Return the people who receive, as far as the words tell."""
    return {"one": draft.one, "other": draft.other}.get(draft.host, [])


def roles(draft: Draft, where: Where, cast: Cast) -> dict[int, str]:
    """Return the role of each person (by number): host, guest or peer.

    Words of receiving decide; else home soil does; calls and third countries make peers.
    """
    hosts = _hosts(draft) if draft.mode == "in_person" else draft.people
    if not hosts and where.country:
        hosts = [p for p in draft.people if cast.side(p) == where.country]
    elif not hosts:
        hosts = [p for p in draft.people if "ambassador" not in p.heads]
    if not hosts or len(hosts) == len(draft.people):
        return {p.number: "peer" for p in draft.people}
    return {p.number: "host" if p in hosts else "guest" for p in draft.people}
