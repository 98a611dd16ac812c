"""The mode of an encounter: as its words tell, or what stands before: a call, `Il a aussi parlé avec Y`."""

from ..lexicon import Cue
from ..patterns import pattern
from ..people.lines import Line
from . import locatives, objects, owners, places
from .around import Around
from .encounter import Encounter
from .event import Event

_ALSO = pattern(r"\b(?:aussi|egalement|en outre) (?:\w+ment )?$|\b@likewise(?: avec)? $")
# `, avec qui il a parlé`, `et s'est rendu`: another clause than the event's.
_OTHER_CLAUSE = pattern(
    r"\b(?:avec (?:qui|lequel|laquelle)|a qui|auquel|dont|mais|puis|avant(?!-hier)"
    r"|et (?:s'|se |(?:@auxiliary_past|@being) ))\b"
)
# `Trois jours après leur visioconférence, X a reçu Y`: what was, or is to come, at another time.
_AT_OTHER_TIME = pattern(
    r"\W{0,3}(?:(?:peu|juste|(?:[\w-]{1,14} ){1,3}@unit_of_time) )?(?:apres|avant)\b|\W{0,3}(?:au lendemain|a la veille)\b"
)
_GRANTED = "accorder une audience"  # the lemma of `a accordé deux audiences`
_NEAR = 6  # sentences from one call to the next


def of(around: Around, events: list[Event], cues: list[tuple[int, Cue]]) -> str:
    """Return the mode of an event: its own, or as other words of its clause tell."""
    event, line = around.event, around.line
    if event.mode or owners.is_in_opening(around):
        return event.mode or "in_person"
    told = _beside(event, events, line) or _of_cue(event, cues, line)
    if told or not around.after or not objects.is_spoken_to(around, around.after[0]):
        return told or "in_person"
    placed = locatives.cities(line) or places.seats(line)
    return "in_person" if placed or around.scene.has_met(around.after[0].person) else "phone"


def _beside(event: Event, events: list[Event], line: Line) -> str:
    """Return the mode of a later noun of the same clause: `a discuté avec X lors d'un appel`."""
    for other in events:
        if other.is_noun and other.mode and other.start > event.start:
            between = line.folded[event.end : other.start]
            if not _OTHER_CLAUSE.search(between) and ";" not in between:
                return other.mode
    return ""


def _of_cue(event: Event, cues: list[tuple[int, Cue]], line: Line) -> str:
    """Return the mode that a cue of the sentence tells, if it is not of another clause, "" without."""
    modes = (
        cue.value
        for at, cue in cues
        if cue.kind == "mode"
        and not _OTHER_CLAUSE.search(line.folded, event.end, max(at, event.end))
        and not _is_of_opening(line, at, event)
    )
    return next(modes, "")


def _is_of_opening(line: Line, at: int, event: Event) -> bool:
    """Tell whether a cue stands in an opening on another time than that of the event behind it."""
    if at >= event.start or "," not in line.folded[at : event.start]:
        return False
    return bool(_AT_OTHER_TIME.match(line.folded, line.start, at))


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
    """Return the first noun of encounter, or audience granted, neither weak nor a meal, with its mode."""
    for event in told:
        noun = event.is_noun or event.trigger.lemma == _GRANTED
        if noun and event.trigger.notes.isdisjoint(("weak", "meal")):
            mode = event.mode or next((c.value for _, c in cues if c.kind == "mode"), "")
            return event._replace(mode=mode)
    return None
