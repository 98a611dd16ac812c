"""Who is named after the page told of him by his office, or as somebody's guest."""

from .. import tenures
from ..naming import tokens
from ..patterns import pattern
from .lines import Line
from .mentions import Mention
from .person import Person
from .scene import Scene

# `X a dit`, `X, que Rome avait dépêché à Bonn, a dit`, `X, arrivé lundi, a salué`.
_ACTS = pattern(
    r"(?:,\s(?:qui|que|qu'|dont|en (?:@visit_noun|@stay_noun)|@come_here)\b[^,;.:]{2,70},)?\s@acting_verb\b"
)
# Heads of whom a page may tell by office first, then by name alone: officials rather than leaders.
_NAMED_LATER = frozenset((
    "ambassador", "envoy", "minister", "director", "secretary_general", "deputy_minister", "speaker",
    "official",
))  # fmt: skip
_STATE_SECRETARY = (
    "secrétaire d'état",
    "secrétaire d’état",
    "secrétaire d'etat",
    "secrétaire d’etat",
)
_STATE_SECRETARIES = frozenset(("USA", "VAT"))  # sides whose secretary of state is the minister
_LEADERS = frozenset(("head_of_government", "president", "vice_president"))


def acts(line: Line, mention: Mention) -> bool:
    """Tell whether somebody named acts: `X a dit`, `», a déclaré X`."""
    if _ACTS.match(line.folded, mention.end):
        return True
    closed = not mention.preposition and line.folded[mention.end : mention.end + 1] in (",", ".")
    return closed and any(hit.end + 1 == mention.start for hit in line.of("speech"))


def at_last(person: Person, scene: Scene) -> Person:
    """Return somebody told of by his office before who is named only now: he is that person."""
    side = scene.side(person)
    for told in reversed(scene.told):
        alike = told.heads & person.heads and _speaks(told) == _speaks(person)
        alike = alike and (side in _STATE_SECRETARIES or _assists(told) == _assists(person))
        if not told.names and scene.side(told) == side and alike:
            scene.cast.merge(told, person)
            return told
    return person


def as_guest(person: Person, meant: Person | None, gender: str, scene: Scene) -> Person:
    """Return who was received without a name, as whom `la visiteuse, X`, `son hôte, X` names somebody."""
    if meant is None or meant.names or meant not in scene.paired:
        return person
    if gender and meant.gender not in ("", gender):
        return person
    if scene.side(person) not in ("", scene.cast.home, scene.side(meant)):
        return person
    scene.cast.merge(meant, person)
    return meant


def _speaks(person: Person) -> bool:
    """Tell whether somebody presides over a chamber, and not over a state."""
    return "speaker" in person.kinds


def _assists(person: Person) -> bool:
    """Tell whether somebody is told of as a secretary of state, who is no minister in most lands."""
    return any(text.lower().startswith(_STATE_SECRETARY) for text, _ in person.offices)


def alone(person: Person, scene: Scene) -> Person:
    """Return the one told of by office before, as whom somebody acts of whom only the name is told.

    `L'ambassadrice a été reçue. Christine Fages a salué …`
    """
    if person.offices or person.terms or " " not in person.name:
        return person
    nameless = [p for p in scene.told if not p.names and p.offices and p.number in scene.meetings]
    if person.codes:  # `L'Allemand Otto Braun a dit`, after `Les ministres français et allemand`
        side = scene.side(person)
        nameless = [p for p in scene.paired if not p.names and scene.side(p) == side]
    for heads in (_NAMED_LATER, _LEADERS):
        known = [p for p in nameless if heads & p.heads]
        fits = len(known) == 1 and (not person.gender or known[0].gender in ("", person.gender))
        if fits and not _is_anothers(known[0], person, scene):
            scene.cast.merge(known[0], person)
            return known[0]
        if known:
            break
    return person


def _is_anothers(holder: Person, person: Person, scene: Scene) -> bool:
    """Tell whether another is known to have held on that day the office told of without a name."""
    day, side = scene.cast.day, scene.side(holder)
    if day is None:
        return False
    leading = tenures.LEADING & holder.kinds
    held = [term for kind in leading for term in tenures.holders(kind, side, day)]
    return bool(held) and all(person.tokens.isdisjoint(tokens(term.person)) for term in held)
