"""The mode of an encounter as what stands before it tells: a call, then `il a aussi parlé avec Y`."""

from ..lexicon import Cue
from ..patterns import pattern
from . import locatives, places
from .encounter import Encounter
from .event import Event

_ALSO = pattern(r"\b(?:aussi|egalement|en outre) (?:\w+ment )?$|\b@likewise(?: avec)? $")
_NEAR = 6  # sentences from one call to the next


def by_mode(encounter: Encounter, mode: str) -> Encounter:
    """Return an encounter with the mode announced: `a multiplié les appels. Il s'est entretenu …`."""
    where = locatives.cities(encounter.line) or places.seats(encounter.line)
    told = encounter.mode != "in_person" or encounter.event.trigger.frame != "talk" or where
    return encounter if told else encounter._replace(mode=mode)


def as_before(encounter: Encounter, found: list[Encounter]) -> Encounter:
    """Return an encounter with the mode of the one held before: a call, `Il a aussi parlé avec Y`."""
    held = (e for e in reversed(found) if e.status == "held" and e.rule != "address")
    last = next(held, None)
    if last is None or last.mode == "in_person" or encounter.sentence - last.sentence > _NEAR:
        return encounter
    if set(last.people).isdisjoint(encounter.people):
        return encounter
    also = _ALSO.search(encounter.line.before(encounter.event.start, 30))
    return by_mode(encounter, last.mode) if also else encounter


def announced(told: list[Event], cues: list[tuple[int, Cue]]) -> Event | None:
    """Return the first noun of encounter that is neither weak nor a meal, with its mode."""
    for event in told:
        if event.is_noun and event.trigger.notes.isdisjoint(("weak", "meal")):
            mode = event.mode or next((c.value for _, c in cues if c.kind == "mode"), "")
            return event._replace(mode=mode)
    return None
