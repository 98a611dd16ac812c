"""One page told sentence by sentence: its people, encounters and statements."""

from typing import NamedTuple

from .. import implied, iso_dates, statements
from ..dates import Date
from ..lexicon import Cue
from ..meetings import (
    additions,
    addresses,
    attending,
    behind_colon,
    beside_host,
    beside_name,
    between,
    borne,
    both,
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
    pictured,
    programme,
    retellings,
    ringing,
    seated,
    sections,
    spoken_to,
    to_host,
    told_visitor,
    whose,
)
from ..meetings.drafts import Draft
from ..meetings.encounter import Encounter
from ..meetings.event import Event
from ..meetings.places import Where
from ..people import chairs, pairing, references, told_apart, visitors
from ..people.cast import Cast
from ..people.lines import Line
from ..people.scene import Scene, Told
from ..statements import Statement
from ..statements.carried import carried
from . import focus, lands, letterhead
from .marks import Marked, in_dateline
from .pending import Open
from .settling import settled

Cues = list[tuple[int, Cue]]
_LIST = 20  # sentences of a list with bullets
LONGEST = 4_000  # characters of a sentence; what is longer is a table or a lost text


class Reading(NamedTuple):
    """A page read: its cast, what each sentence told, and the encounters drafted from it."""

    marked: Marked
    cast: Cast
    told: list[list[Told]]
    found: list[Encounter]
    drafted: list[Draft]
    dates: list[Date]
    places: list[Where]
    spoken: list[Statement]


class Telling(NamedTuple):
    """The sentences of a page as told: its cast, the people, encounters and statements of each."""

    cast: Cast
    people: list[list[Told]]
    found: list[Encounter]
    spoken: list[Statement]


def read_page(marked: Marked, published: str, siblings: tuple[str, ...], home: str) -> Reading:
    """Return what one page tells, sentence by sentence.

    `published` and `siblings` are the ISO days of the page and of those beside it ("" and none
    where not known), `home` the side to which its offices without a country belong. Where a later
    sentence tells whose somebody is (`Le ministre coréen`), the page is read again with that known.
    """
    day = iso_dates.first_day(published) if published else None
    telling = _told(marked, Cast(home, day=day))
    if telling.cast.learned:
        telling = _told(marked, Cast(home, telling.cast.learned, day))
    cast, people, found, spoken = telling
    found = found + implied.find(implied.Page(cast, marked.lines, people, found, spoken))
    drafted, when, where = settled(marked, found, cast, published, siblings)
    met = {person for draft in drafted for person in draft.people}
    spoken = carried(spoken, marked.lines, marked.topics, marked.known, met)
    return Reading(marked, cast, people, found, drafted, when, where, spoken)


def _told(marked: Marked, cast: Cast) -> Telling:
    """Return the sentences of a page as told by people of a cast, which is filled."""
    codes = {hit.value.code for hit in marked.places}
    cast.mission = letterhead.mission(marked)[0]
    cast.gather((mention for line in marked.lines for mention in line.mentions), codes)
    pairing.settle(cast, marked.lines)
    told_apart.settle(cast, marked.lines)
    chairs.settle(cast, marked.places)
    dateline = in_dateline(marked)
    scene = Scene(
        cast, dateline.value.code if dateline else "", lands.of_opening, lands.named(marked.lines)
    )
    told: list[list[Told]] = []
    found: list[Encounter] = []
    spoken: list[Statement] = []
    pending = Open()
    for line in marked.lines:
        if line.end - line.start > LONGEST:
            told.append([])
            continue
        scene.enter(line)
        both.recall(line, scene)
        people = references.people(line, scene)
        visitors.settle(line, people, scene)
        scene.owner = programme.owner(line, people, scene)
        here, pending = _encounters(line, people, scene, pending)
        here = here or attending.find(line, people, marked.lines, found, scene)
        here = here or named_next.by_day(line, people, found, scene)
        here = here or ringing.find(line, people, marked.lines, told, scene)
        here = here or seated.find(line, people, scene)
        if people[1:] and not here:
            here = pictured.find(line, people, marked.lines, scene)
        here = here or beside_host.find(line, people, marked.lines, told, scene)
        here = here or told_visitor.find(line, people, marked.lines, told, scene)
        here = [modes.as_before(e, found) for e in retellings.still_on(here, marked.lines)]
        _remember(here, scene)
        said = _statements(line, people, scene, marked)
        spoken += said
        if found and found[-1].sentence == line.number - 1:
            found = retellings.joined(retellings.without_called_off(found, line, people), line)
        found = additions.gathered(found, here)
        scene.speak([] if here else spoken_to.pair(line, people, scene), line.number)
        told.append(people)
        scene.group = focus.group(people, here) or scene.group
        subject = focus.speaker(said, people) or focus.subject(people, here, line, scene)
        subject = focus.beside(people, scene) or subject
        if not here and retellings.is_called_off(line) and not focus.opens(people, line):
            subject = None  # of whom it tells that he met nobody
        scene.remember(people, subject, bool(said))
        scene.delegation = focus.delegation(people, line, scene)
    return Telling(cast, told, found, spoken)


def _statements(line: Line, people: list[Told], scene: Scene, marked: Marked) -> list[Statement]:
    """Return the statements of a sentence; captions and titles make none."""
    if line.kind in ("caption", "title"):
        return []
    return statements.find(line, people, scene, marked.topics, tuple(marked.known))


def _encounters(
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


def _remember(here: list[Encounter], scene: Scene) -> None:
    """Let the scene take note of the encounters of a sentence."""
    if not here:
        return
    for encounter in here:
        one, other = list(encounter.one), list(encounter.other)
        host, guest = {"one": (one, other), "other": (other, one)}.get(encounter.host, ([], []))
        scene.met(one, other, host, guest)
    others = list(dict.fromkeys(p for e in here for p in e.other))
    scene.enumerate(others if len(others) > 1 else list(here[0].one))
