"""Where the drafted encounters of one article took place."""

from collections.abc import Set

from ..needles import SENTENCES
from ..patterns import pattern
from ..people.cast import Cast
from ..people.person import Person
from . import belonging, one_before, own_offices, places, programme, tense, whereabouts
from .drafts import Draft
from .encounter import Encounter
from .places import Where
from .roles import is_at_hotel, of_mission, receivers
from .setting import Setting

# Before the country of a visit of another time: `dont la visite à Hanoi remonte à mars`.
_OTHER_VISIT = pattern(r"\b(?:dont|lors|@former|@upcoming)\b")
_JUST = 350  # characters before a sentence in which a visit is told just before
# `Il en a profité pour rencontrer`: at the gathering told just before.
_OCCASION = pattern(
    r"\b(?:en (?:a|ont|avait) profite|a cette occasion|en marge|dans ce cadre|sur place|en parallele)\b"
)
# `La rencontre a eu lieu jeudi à Belgrade. Le ministre X a dit : "Nous avons vu Y"`.
_TOOK_PLACE = pattern(
    r"\b(?:la|l'|cette|cet|leur) ?(?:\w+ )?@talks_noun (?:\w+ )?@took_place\b[^.;:]{0,70}$"
)
_ALSO = pattern(r"\b@then_too\b")
_GATHERING = pattern(r"\b@gathering_noun\b")
_HELD_AT = 100  # characters between a gathering and where it is held
# `au cours de sa visite`: in the country that is visited.
_ON_VISIT = pattern(
    r"\b(?:@during|@at_end)\s(?:de\s)?(?:@possessive|@demonstrative)\s(?:\w+\s)?@visit_noun\b"
)
_MAY_BE_ON_VISIT = SENTENCES.guard(_ON_VISIT)
# `en visite d'État` and no more: in the other side's country.
_VISITING = pattern(r",?\s(?:actuellement )?en @visit_noun(?: @visit_kind)?(?P<where>[^,;.]{0,40})")


def placed(
    draft: Draft, setting: Setting, before: Where, cast: Cast, last: Draft | None = None
) -> Where:
    """Return where a draft took place; nothing for calls, or where nothing tells.

    `before` is the place of the encounter told before it, the `last` one, or that with which its
    section opens.
    """
    if draft.mode != "in_person":
        return Where()
    where = _placed(draft, setting, before, cast, last)
    if where.country in places.one_city() and not where.city:
        return where._replace(city=places.capitals()[where.country])
    return where


def _placed(draft: Draft, setting: Setting, before: Where, cast: Cast, last: Draft | None) -> Where:
    """Return where a draft took place, as its own sentences tell or else the article."""
    sides = {cast.side(p) for p in draft.people}
    for told in draft.told:
        found = whereabouts.of_sentence(told, setting, before, sides)
        if found:
            return found
    return (
        own_offices.at_seat(draft, cast)
        or own_offices.at_office(draft, setting, cast)
        or own_offices.of_kind(draft, setting, cast)
        or own_offices.in_own_city(draft, cast)
        or _at_seat(draft, setting, before, cast)
        or _residence(draft, setting, cast)
        or _on_visit(draft, setting, cast)
        or _just_visited(draft, setting, cast)
        or _still_abroad(draft, before, last)
        or _assumed(draft, setting, before, cast)
    )


def _on_visit(draft: Draft, setting: Setting, cast: Cast) -> Where | None:
    """Return the place of a visit during which a draft is said to have taken place."""
    for told in draft.told:
        line = told.line
        if line.has(_MAY_BE_ON_VISIT) and _ON_VISIT.search(line.folded, line.start, line.end):
            sides = {cast.side(p) for p in draft.people}
            visited = [v for v in setting.visited if v.start < line.end and v.country in sides]
            if visited:
                return whereabouts.narrowed(visited[-1], setting, visited[0])
            guest = draft.one[0] if len(draft.one) == 1 and not draft.host else None
            if guest and not setting.named and (land := _of_others(guest, draft, cast)):
                return land
        for person in draft.people:
            if any(_is_visiting(told, m.end) for m in person.mentions):
                land = _of_others(person, draft, cast)
                return whereabouts.narrowed(land, setting, setting.dateline) if land else None
    return None


def _just_visited(draft: Draft, setting: Setting, cast: Cast) -> Where | None:
    """Return the country whose visit the sentences just before tell of, if its people were met."""
    line = draft.proof.line
    hosts = {cast.side(p) for p in receivers(draft)}
    lands = hosts or {cast.side(p) for p in draft.other}
    if not draft.host and programme.is_item(line, draft.proof.event.start):
        lands = {cast.side(p) for p in draft.people}  # whose programme it is may be abroad
    near = [
        v
        for v in (*setting.visited, *setting.stayed(draft, line.start - _JUST))
        if line.start - _JUST < v.start < line.start
        and not _OTHER_VISIT.search(line.folded, max(0, v.start - 60), v.start)
    ]
    return next(
        (whereabouts.narrowed(v, setting, v) for v in reversed(near) if v.country in lands), None
    )


def _is_visiting(told: Encounter, end: int) -> bool:
    """Tell whether a sentence says of somebody that he is on a visit, without saying where."""
    if not told.line.start < end < told.line.end:
        return False
    visiting = _VISITING.match(told.line.folded, end, told.line.end)
    if not visiting:
        return False
    left, right = visiting.span("where")
    return not any(
        left <= h.start < right and h.value.kind in ("city", "country")
        for h in told.line.of("place")
    )


def _of_others(visitor: Person, draft: Draft, cast: Cast) -> Where | None:
    """Return the country of those whom a visitor met, if it is one."""
    lands = {cast.side(p) for p in draft.people} - {cast.side(visitor)}
    land = next(iter(lands), "")
    return Where("", land) if len(lands) == 1 and land in places.capitals() else None


def _still_abroad(draft: Draft, before: Where, last: Draft | None) -> Where | None:
    """Return the city where who receives others too has just met somebody: `Il a également reçu Y`."""
    if last is None or not before.city or draft.status != last.status or not receivers(draft):
        return None
    line, met = draft.proof.line, set(last.people)
    if any(hit.value.kind == "city" for hit in line.of("place")):
        return None  # `De retour à Rome`
    also = _ALSO.search(line.folded, line.start, draft.proof.event.end)
    return before if also and not met.isdisjoint(receivers(draft)) else None


def _assumed(draft: Draft, setting: Setting, before: Where, cast: Cast) -> Where:
    """Return the place that the article as a whole suggests.

    Who receives does so at home, unless he is abroad as the encounter before tells, or at his land's
    embassy; who travels meets people where they live.
    """
    if setting.gathered:
        return setting.gathered[0]
    sides = {cast.side(p) for p in draft.people}
    hosts = {cast.side(p) for p in receivers(draft)} & places.capitals().keys()
    if of_mission(draft, cast):
        hosts = set()
    elif any(is_at_hotel(told.line) for told in draft.told):
        hosts = (sides & places.capitals().keys()) - hosts  # who receives there is away from home
    headline = [w for w in setting.headline if w.country in sides or setting.tells_of(draft, w)]
    headline = [w for w in headline if not _is_left_for(draft, w, setting)]
    dateline = setting.written_in(sides)
    told = [w for w in (before, dateline, *headline) if w.country]
    if len(hosts) != 1:
        been = [w for w in headline if not before.country and w in setting.visited]
        if _is_home(dateline, sides) and not before.country:
            been += [w for w in headline if not _is_home(w, sides)]
        found = (*been, *told) or _elsewhere(setting, sides, draft) or _gone_to(draft, setting)
        first = next(iter(found or _at_headquarters(setting, sides)), Where())
        return first if first.city else whereabouts.narrowed(first, setting, before)
    home = next(iter(hosts))
    found = [w for w in told if w.country == home]
    if not found:
        apart = _elsewhere(setting, hosts, draft) if all(w.country in sides for w in told) else []
        found = apart or told or _elsewhere(setting, hosts, draft)
    capital = places.capitals()[home] if setting.palace else ""
    return next((w for w in found if w.city), None) or whereabouts.narrowed(
        Where(capital, home), setting, before
    )


def _is_left_for(draft: Draft, where: Where, setting: Setting) -> bool:
    """Tell whether somebody is only to go to a place, as told of what was held: `X a reçu Y. Il ira à Rome`."""
    if one_before.is_later(draft.proof, where.start):
        return True
    line = setting.line_of(where)
    later = line.start > draft.proof.line.start and tense.is_future(line, line.start, line.end)
    return draft.status == "held" and (later or tense.is_of_future(line, where.start))


def _is_home(where: Where, sides: Set[str]) -> bool:
    """Tell whether a place is in the land of one of some sides, or an organisation's seat."""
    seats = {places.org_seats().get(side, "") for side in sides}
    return where.country in sides or (where.city != "" and where.city in seats)


def _gone_to(draft: Draft, setting: Setting) -> list[Where]:
    """Return the one city visited as told before a draft, or where the gathering just before was."""
    line = draft.proof.line
    gone = [w for w in setting.visited if w.start < line.start]
    if gone and len({w.country for w in gone}) == 1 and gone[-1].city:
        return gone[-1:]
    near = [w for w in setting.named if line.start - _JUST < w.start < line.start]
    for where in near:
        if _TOOK_PLACE.search(line.folded, max(0, where.start - _HELD_AT), where.start):
            return [where]
    if not _OCCASION.search(line.folded, line.start, line.end):
        return []
    return [w for w in near[-1:] if _GATHERING.search(line.folded, w.start - _HELD_AT, w.start)]


def _elsewhere(setting: Setting, lands: Set[str], draft: Draft) -> list[Where]:
    """Return the seats of power and the visits told in some countries; no later item's visits."""
    line = draft.proof.line
    gone = (w for w in setting.visited if not programme.is_later_item(line, w.start))
    return [w for w in (*setting.seats, *gone) if w.country in lands]


def _at_headquarters(setting: Setting, sides: Set[str]) -> list[Where]:
    """Return the seats of power and the visits told in the cities of some organisations."""
    return [w for w in (*setting.seats, *setting.visited) if _is_home(w, sides)]


def _residence(draft: Draft, setting: Setting, cast: Cast) -> Where | None:
    """Return the capital where an ambassador met those of the land he is posted to, or its dateline."""
    envoys = [p for p in draft.people if "ambassador" in p.heads and cast.side(p)]
    lands = {cast.side(p) for p in draft.people if p not in envoys}
    posted = {
        hit.value.code
        for told in draft.told
        for person in envoys
        for hit in belonging.posts(person, told.line)
    }
    if len(lands) != 1 or not lands <= posted:
        return None
    land = lands.pop()
    written = setting.dateline
    return written if written.country == land else Where(places.capitals().get(land, ""), land)


def _at_seat(draft: Draft, setting: Setting, before: Where, cast: Cast) -> Where | None:
    """Return the place of the host where a seat of power without a city is named."""
    hosts = receivers(draft)
    lands = {cast.side(p) for p in hosts or draft.people} & places.capitals().keys()
    side = "".join(lands) if len(lands) == 1 else ""
    if not side or not any(places.seats(told.line) for told in draft.told):
        return None
    capital = Where(places.capitals().get(side, ""), side)
    return next((w for w in (before, setting.dateline) if w.country == side), capital)
