"""Who meets whom at talks told of before without their people: `Seront là X, son homologue Y et Z`.

`Suède et Mali se retrouveront mardi à Rome.` / `Y participeront X et Y`.
"""

from ..patterns import pattern
from ..people.lines import Line
from ..people.scene import Scene, Told
from . import doubts, events, listing
from .encounter import Encounter
from .event import Event

# `Seront là `, `Y ont pris part notamment `, `Autour de la table : `: who was there follows.
_THERE = pattern(
    r"\W{0,3}(?:(?P<future>@will_be_there)|@were_there)"
    r"(?:,? (?:@linking_adverb|@when_aside|\w{3,16}ment|@namely),?){0,2} ?:? ?(?:le |la |l')?"
)
_NEAR = 2  # sentences from the talks to those who are named
_NOTES = frozenset(("weak", "press", "group"))


def find(
    line: Line, told: list[Told], lines: list[Line], found: list[Encounter], scene: Scene
) -> list[Encounter]:
    """Return the encounter of those whom a sentence names as present at talks told of before."""
    there = _THERE.match(line.folded, line.start, line.end) if len(told) > 1 else None
    first = next((t for t in told if there and t.start >= there.end() - 4), None)
    if first is None or first.start > there.end() + 1 or not first.acting:
        return []
    people = dict.fromkeys(t.person for t in listing.listed_from(first, line, told))
    sides = {scene.side(person) for person in people} - {""}
    before = _talks(lines[max(0, line.number - _NEAR) : line.number], found)
    if len(sides) < 2 or before is None:
        return []
    talks, event = before
    status = "planned" if there["future"] else "held"
    one, *others = (person for person in people if scene.side(person))
    mode = event.mode or "in_person"
    return [Encounter(talks, event, (one,), tuple(others), "", mode, status, "talk:present")]


def _talks(before: list[Line], found: list[Encounter]) -> tuple[Line, Event] | None:
    """Return the last sentence with talks of which it does not tell whose they are, and those."""
    for line in reversed(before):
        if any(e.sentence == line.number for e in found):
            return None
        cues = events.cues(line)
        if any(cue.kind in ("cancelled", "archive") for _, cue in cues):
            return None
        for event in events.find(line):
            kind = event.is_noun or event.trigger.frame == "mutual"
            if (
                kind
                and not event.trigger.notes & _NOTES
                and not doubts.is_doubtful(line, event, cues)
            ):
                return line, event
    return None
