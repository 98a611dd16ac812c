"""One page told sentence by sentence: its people, encounters and statements."""

from collections.abc import Sequence
from typing import NamedTuple

from .. import implied, iso_dates, statements
from ..dates import Date
from ..meetings import (
    additions,
    attending,
    beside_host,
    both,
    modes,
    named_next,
    pictured,
    programme,
    retellings,
    ringing,
    seated,
    spoken_to,
    told_visitor,
)
from ..meetings.drafts import Draft
from ..meetings.encounter import Encounter
from ..meetings.places import Where
from ..people import chairs, crowned, pairing, references, told_apart, visitors
from ..people.cast import Cast
from ..people.lines import Line
from ..people.scene import Scene, Told
from ..statements import Statement
from ..statements.carried import carried
from . import encounters, focus, lands, letterhead
from .marks import Marked, in_dateline
from .pending import Open
from .settling import settled

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


def _scene(marked: Marked, cast: Cast) -> Scene:
    """Return the scene of a page as it opens; the cast is filled with those whom the page names."""
    codes = {hit.value.code for hit in marked.places}
    cast.mission = letterhead.mission(marked)[0]
    cast.gather((mention for line in marked.lines for mention in line.mentions), codes)
    crowned.settle(cast, marked.lines)
    pairing.settle(cast, marked.lines)
    told_apart.settle(cast, marked.lines)
    chairs.settle(cast, marked.places)
    dateline = in_dateline(marked)
    land = dateline.value.code if dateline else ""
    return Scene(cast, land, lands.of_opening, lands.named(marked.lines))


def _told(marked: Marked, cast: Cast) -> Telling:
    """Return the sentences of a page as told by people of a cast, which is filled."""
    scene = _scene(marked, cast)
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
        here, pending = encounters.find(line, people, scene, pending)
        here = here or _beside(line, people, marked.lines, told, found, scene)
        here = [modes.as_before(e, found) for e in retellings.still_on(here, marked.lines)]
        _remember(here, scene)
        said = _statements(line, people, scene, marked)
        spoken += said
        if found and found[-1].sentence == line.number - 1:
            found = retellings.joined(retellings.without_called_off(found, line, people), line)
        found = additions.gathered(found, here)
        scene.speak([] if here else spoken_to.pair(line, people, scene), line.number)
        told.append(people)
        _leave_in_view(line, people, here, said, scene)
    return Telling(cast, told, found, spoken)


def _statements(line: Line, people: list[Told], scene: Scene, marked: Marked) -> list[Statement]:
    """Return the statements of a sentence; captions and titles make none."""
    if line.kind in ("caption", "title"):
        return []
    return statements.find(line, people, scene, marked.topics, tuple(marked.known))


def _beside(
    line: Line,
    people: list[Told],
    lines: Sequence[Line],
    told: list[list[Told]],
    found: list[Encounter],
    scene: Scene,
) -> list[Encounter]:
    """Return the encounters that a sentence tells of beside what the page tells elsewhere."""
    here = attending.find(line, people, lines, found, scene)
    here = here or named_next.by_day(line, people, found, scene)
    here = here or ringing.find(line, people, lines, told, scene)
    here = here or seated.find(line, people, scene)
    if people[1:] and not here:
        here = pictured.find(line, people, lines, scene)
    here = here or beside_host.find(line, people, lines, told, scene)
    return here or told_visitor.find(line, people, lines, told, scene)


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


def _leave_in_view(
    line: Line, people: list[Told], here: list[Encounter], said: list[Statement], scene: Scene
) -> None:
    """Let the scene take note of whom the pronouns of the next sentence may mean."""
    scene.group = focus.group(people, here) or scene.group
    subject = focus.speaker(said, people, line) or focus.subject(people, here, line, scene)
    subject = focus.beside(people, scene) or subject
    if not here and retellings.is_called_off(line) and not focus.opens(people, line):
        subject = None  # of whom it tells that he met nobody
    scene.remember(people, subject, bool(said))
    scene.delegation = focus.delegation(people, line, scene)
