"""The encounters of which one sentence tells: one way of telling tried after another."""

from ..lexicon import Cue
from ..meetings import (
    additions,
    addresses,
    behind_colon,
    beside_name,
    between,
    borne,
    callers,
    encounters,
    events,
    in_his_city,
    inverted,
    leaving,
    listing,
    modes,
    named_next,
    one_by_one,
    ordinals,
    programme,
    retellings,
    sections,
    to_host,
    whose,
)
from ..meetings.encounter import Encounter
from ..meetings.event import Event
from ..people.lines import Line
from ..people.scene import Scene, Told
from .pending import Open

Cues = list[tuple[int, Cue]]
_LIST = 20  # sentences of a list with bullets


def find(
    line: Line, people: list[Told], scene: Scene, pending: Open
) -> tuple[list[Encounter], Open]:
    """Return the encounters that one sentence tells of, and what still lacks its people."""
    told, cues = events.find(line), events.cues(line)
    cancelled = bool(cues) and any(cue.kind == "cancelled" for _, cue in cues)
    if told:
        found, heading = _of_events(line, people, told, cues, scene)
        heading = one_by_one.kept(heading, _going_on(pending, line))
    else:
        found = listing.items(line, people, pending.heading, scene) if pending.heading else []
        heading = pending.heading if found else _going_on(pending, line)
        found = found or programme.alone(line, people, scene)
        found = found or (
            sections.item(line, people, pending.series, scene) if pending.series else []
        )
    if people[1:] and not found:
        found = callers.find(line, people, scene) or in_his_city.find(line, people, scene)
        found = found or borne.find(line, people, scene)
    if not found and line.kind in ("body", "lead"):
        found = _of_those_before(line, people, told, None if cancelled else cues, scene, pending)
    for encounter in found:
        for person in encounter.people:
            scene.cast.settle(person, scene.side(person))
        scene.cast.facing.add(encounter.one, encounter.other)
    if pending.event and pending.event.mode and pending.sentence == line.number - 1:
        found = [modes.by_mode(encounter, pending.event.mode) for encounter in found]
    if told and not found and (series := sections.opened(line, people, told)):
        pending = pending._replace(series=series)
    may_announce = told and not found and line.kind != "caption" and not cancelled
    if announced := modes.announced(told, cues) if may_announce else None:
        return found, Open(announced, line.number, heading, pending.series)
    return found, pending if heading is pending.heading else pending._replace(heading=heading)


def _going_on(pending: Open, line: Line) -> listing.Heading | None:
    """Return the heading of a list with bullets, or of envoys, between whom a sentence may stand."""
    opened = pending.heading
    near = opened and line.number - opened.line.number <= _LIST
    if opened and (one_by_one.goes_on(opened, line) or listing.awaits(opened, line)):
        return opened
    return opened if near and listing.is_bulleted(opened) else None


def _of_events(
    line: Line, people: list[Told], told: list[Event], cues: Cues, scene: Scene
) -> tuple[list[Encounter], listing.Heading | None]:
    """Return the encounters of a sentence with words for them; without any, the list it heads."""
    found = behind_colon.parted(line, people, told, scene)
    found = found or encounters.find(line, people, told, cues, scene)
    found = additions.fuller(found, behind_colon.inline(line, people, told, scene))
    one_of = any(t.preposition == "dont" for t in people)  # the others may be named next
    heading = listing.heading(line, people, told, scene) if one_of or not found else None
    if heading and heading.event.trigger.frame in ("receive", "visit"):
        scene.hosts = [heading.host]
    return found, heading


def _of_those_before(
    line: Line,
    people: list[Told],
    told: list[Event],
    cues: Cues | None,
    scene: Scene,
    pending: Open,
) -> list[Encounter]:
    """Return the encounters of which a sentence tells more; without `cues` if it calls one off."""
    opened = pending.heading
    found = leaving.visited(line, people, opened.event, opened.host, scene) if opened else []
    found = found or (one_by_one.find(line, people, opened, scene) if opened else [])
    if found or cues is None:
        return found
    found = inverted.find(line, people, scene) or retellings.retold(line, told, cues, scene)
    found = found or ordinals.find(line, people, pending.event, scene)
    found = found or ordinals.likewise(line, people, scene) or beside_name.find(line, people, scene)
    found = found or whose.find(line, people, scene) or to_host.find(line, people, scene)
    found = found or named_next.find(line, people, scene)
    if people[1:] and not found:
        found = between.find(line, people, scene)
        found = found or in_his_city.have_acted(line, people, scene)
    found = found or addresses.find(line, people, pending.event, scene)
    return found or (addresses.to_one(line, people, scene) if opened else [])
