"""Whom a name means that comes late: one of whom the page has told the office alone."""

import re

from .. import tenures
from ..naming import tokens
from ..patterns import pattern
from ..words import fold
from . import parties
from .lines import Line
from .mentions import Mention
from .person import Person
from .scene import Scene, Told

# `X a dit`, `X, que Rome avait dépêché à Bonn, a dit`, `X, arrivé lundi, a salué`.
_ACTS = pattern(
    r"(?:,\s(?:qui|que|qu'|dont|en (?:@visit_noun|@stay_noun)|@come_here)\b[^,;.:]{2,70},)?\s@acting_verb\b"
)
# `X et Y, son épouse`.
_HIS_KIN = re.compile(r", (?:son|sa|ses) ")
_STATE_SECRETARY = "secretaire d'etat"
_STATE_SECRETARIES = frozenset(("USA", "VAT"))  # sides whose secretary of state is the minister
_NAMED_LATER = frozenset(
    ("ambassador", "envoy", "minister", "director", "secretary_general", "official", "speaker")
)
_LEADERS = frozenset(("head_of_government", "president", "vice_president"))


def known(person: Person, mention: Mention, line: Line, told: list[Told], scene: Scene) -> Person:
    """Return whom a name means that is told for the first time: one known by office, or himself."""
    if met := _both_named(person, mention, told, scene):
        return met
    if mention.offices:
        return _named_at_last(person, scene)
    if _is_beside_partner(mention, line, told, scene):
        return _named_beside(person, scene)
    return _named_alone(person, scene) if _acts(line, mention) else person


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


def _acts(line: Line, mention: Mention) -> bool:
    """Tell whether somebody named acts: `X a dit`, `», a déclaré X`."""
    if _ACTS.match(line.folded, mention.end):
        return True
    closed = not mention.preposition and line.folded[mention.end : mention.end + 1] in (",", ".")
    return closed and any(hit.end + 1 == mention.start for hit in line.of("speech"))


def _named_at_last(person: Person, scene: Scene) -> Person:
    """Return somebody told of by his office before who is named only now: he is that person."""
    for told in reversed(scene.told):
        if not told.names and _hold_one_office(told, person, scene):
            scene.cast.merge(told, person)
            return told
    return _counterpart_named(person, scene)


def _hold_one_office(told: Person, person: Person, scene: Scene) -> bool:
    """Tell whether two of one side are told to hold offices of one class, chamber and degree."""
    side = scene.side(person)
    if scene.side(told) != side or told.heads.isdisjoint(person.heads):
        return False
    if _speaks(told) != _speaks(person):
        return False
    return side in _STATE_SECRETARIES or _assists(told) == _assists(person)


def _counterpart_named(person: Person, scene: Scene) -> Person:
    """Return whom somebody of his own office has met who was told of by it, named only now.

    `X a reçu le président chinois. « J'ai vu le président Y »`: a land has but one.
    """
    met = _nameless_partner(scene)
    if met is None or person.codes or person.terms:
        return person
    alike = met.heads & person.heads
    if not alike or not any(alike & p.heads for p in scene.paired if p is not met):
        return person
    scene.cast.merge(met, person)
    return met


def _is_beside_partner(mention: Mention, line: Line, told: list[Told], scene: Scene) -> bool:
    """Tell whether a name stands beside one who has met somebody of whom no name was told."""
    beside = mention.preposition == "et" and bool(told) and told[-1].person in scene.paired
    return beside and not _HIS_KIN.match(line.folded, mention.end)


def _both_named(person: Person, mention: Mention, told: list[Told], scene: Scene) -> Person | None:
    """Return the second of two who met without a name as whom `X et Y` names both for the first time.

    `Le président coréen a vu la Première ministre lao. Han Jae-woo et Kham Noy ont parlé`: in the
    order told, but a woman's office is hers.
    """
    if mention.preposition != "et" or len(told) != 1 or told[0].preposition:
        return None
    two = [told[0].person, person]
    met = list(dict.fromkeys(scene.paired))
    if len(met) != 2 or any(p.names or not p.offices for p in met):
        return None
    if two[0] is person or two[0] in scene.told or any(p.codes or p.terms for p in two):
        return None
    for first, second in (met, met[::-1]):
        if _may_be_named(first, two[0]) and _may_be_named(second, person):
            scene.cast.merge(first, two[0])
            scene.cast.merge(second, person)
            told[0] = told[0]._replace(person=first)
            return second
    return None


def _may_be_named(met: Person, person: Person) -> bool:
    """Tell whether somebody named may be who met without a name: of no other office or gender."""
    if person.gender and met.gender not in ("", person.gender):
        return False
    return not person.offices or not met.heads.isdisjoint(person.heads)


def _named_beside(person: Person, scene: Scene) -> Person:
    """Return whom the other of two has met, who is named only now: `X et Y ont évoqué la paix`."""
    met = _nameless_partner(scene)
    bare = not (person.offices or person.codes or person.terms)
    if met is None or not bare or " " not in person.name:
        return person
    scene.cast.merge(met, person)
    return met


def _nameless_partner(scene: Scene) -> Person | None:
    """Return the one of those who met last of whom only the office was told, if it is one."""
    nameless = [p for p in scene.paired if not p.names and p.offices]
    return nameless[0] if len(nameless) == 1 and len(scene.paired) == 2 else None


def _speaks(person: Person) -> bool:
    """Tell whether somebody presides over a chamber, and not over a state."""
    return "speaker" in person.kinds


def _assists(person: Person) -> bool:
    """Tell whether somebody is told of as a secretary of state, who is no minister in most lands."""
    return any(fold(text).startswith(_STATE_SECRETARY) for text, _ in person.offices)


def _named_alone(person: Person, scene: Scene) -> Person:
    """Return the one told of by office before, as whom somebody acts of whom only the name is told.

    `L'ambassadrice a été reçue. Christine Fages a salué …`
    """
    if person.offices or " " not in person.name:
        return person
    if person.terms:
        return _of_organisation(person, scene)
    nameless = [p for p in scene.told if not p.names and p.offices and scene.meetings[p.number]]
    if person.codes:  # `L'Allemand Otto Braun a dit`, after `Les ministres français et allemand`
        side = scene.side(person)
        nameless = [p for p in scene.paired if not p.names and scene.side(p) == side]
    for heads in (_NAMED_LATER, _LEADERS):
        alike = [p for p in nameless if heads & p.heads]
        fits = len(alike) == 1 and (not person.gender or alike[0].gender in ("", person.gender))
        if fits and not _is_anothers(alike[0], person, scene):
            scene.cast.merge(alike[0], person)
            return alike[0]
        if alike:
            break
    return person


def _of_organisation(person: Person, scene: Scene) -> Person:
    """Return the only one of an organisation who met somebody, as whom its man acts who is known.

    `Le procureur de la Cour a été reçu. Karim Khan a demandé`: whatever he is called elsewhere.
    """
    side = scene.side(person)
    if not parties.is_organisation(side) or side == scene.cast.home:
        return person
    met = [p for p in scene.paired if not p.names and scene.side(p) == side]
    if len(met) != 1:
        return person
    scene.cast.merge(met[0], person)
    return met[0]


def _is_anothers(holder: Person, person: Person, scene: Scene) -> bool:
    """Tell whether another is known to have held on that day the office told of without a name."""
    day, side = scene.cast.day, scene.side(holder)
    if day is None:
        return False
    leading = tenures.LEADING & holder.kinds
    held = [term for kind in leading for term in tenures.holders(kind, side, day)]
    return bool(held) and all(person.tokens.isdisjoint(tokens(term.person)) for term in held)
