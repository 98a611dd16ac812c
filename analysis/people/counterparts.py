"""Whom `son homologue (australien)` means: who holds the same office on the other side."""

import re

from .. import lexicon
from ..lexicon import Office
from ..patterns import pattern
from . import wording
from .lines import Line
from .mentions import Mention
from .person import RANK_UNKNOWN, Person
from .scene import Scene, Told

# `X, qui a reçu `: what somebody did who stands before it.
_WHO_DID = re.compile(r"\s{0,3},?\s{0,3}qui\b[^,;.]{0,90}")
_DIPLOMACY = re.compile(r"^(?i:cheff?e?) de la diplomatie")
_HIS = ("son", "sa")
# `Après un entretien avec son homologue`: nobody is named before him.
_OPENING = pattern(r"(?:@during|@at_end|apres|avant|outre|avec)\b[^.;:]{0,70}$")
_FACING = ("avec", "a", "face", "devant")  # `Avec son homologue turc, X a`
_BORNE_BY_ONE = frozenset(("foreign", "defence"))  # kinds of office that one of each side holds
_FAR_RANKS = 3  # between a head of state and a minister


def counterpart(mention: Mention, source: Person | None, scene: Scene) -> Person | None:
    """Return whom `son homologue (australien)` means: the counterpart of `source`."""
    if not mention.codes:
        return scene.opposite(source)
    source = _of_another_side(source, mention.codes[0], scene)
    of_side = [
        p
        for p in scene.cast.people
        if p is not source and p.names and scene.cast.is_of(p, mention.codes[0])
    ]
    alike = [p for p in of_side if source and _are_counterparts(source, p)]
    without_office = [p for p in of_side if not p.offices and not p.terms]
    of_rank = [p for p in of_side if not source or _may_be_counterparts(source, p)]
    found = alike or (of_rank if len(of_rank) == len(of_side) == 1 else without_office)
    if found:
        return min(found, key=lambda p: p not in scene.told)
    if not source:
        return None
    if not source.offices:  # another acts, if nothing tells as what
        return scene.cast.unnamed(mention, _on_record(source))
    return scene.cast.unnamed(mention, office(mention, source))


def _of_another_side(source: Person | None, side: str, scene: Scene) -> Person | None:
    """Return whose counterpart one of a side is: not who is of that side, but whom he faces in the text.

    `X attendait, dit Y. Son homologue malien`, where Y is from Mali.
    """
    if source is None or not scene.cast.is_of(source, side):
        return source
    facing = (p for p in reversed(scene.told) if p.names and scene.are_of_two_sides(p, source))
    return next((p for p in facing if _are_counterparts(p, source)), source)


def office(mention: Mention, source: Person) -> tuple[str, Office]:
    """Return the office that the counterpart of a person with offices holds in his own country.

    Of one that a single country has (`conseiller fédéral`) nothing but the word is sure: homologue.
    """
    real = _office(source)
    if real and mention.office and not mention.office.endswith("e"):
        return wording.of_man(real[0]), real[1]
    return real or (wording.singular(mention.office).split()[0], source.offices[0][1])


def _on_record(source: Person) -> tuple[str, Office] | None:
    """Return the office of a minister known by name alone, as his counterpart bears it: `X et son homologue`."""
    terms = [term for term in source.terms if term.kind in _BORNE_BY_ONE]
    if not terms or len(terms) < len(source.terms):
        return None
    office = _borne_abroad(terms[-1].office)
    return (office, lexicon.offices()[office]) if office in lexicon.offices() else None


def ahead(mention: Mention, line: Line, scene: Scene) -> Person | None:
    """Return who acts behind an opening with his counterpart: `Après un appel à son homologue, X a`."""
    opens = mention.start == line.start and mention.preposition in _FACING
    if mention.determiner not in _HIS or not (
        opens or _OPENING.match(line.folded, line.start, mention.start)
    ):
        return None
    behind = (m for m in line.mentions if m.start >= mention.end and not m.preposition)
    acting = next(behind, None)
    if acting is None or not acting.name or "," not in line.folded[mention.end : acting.start]:
        return None
    return scene.cast.of(acting)


def whose(mention: Mention, line: Line, first: Person | None, told: list[Told]) -> Person | None:
    """Return whose counterpart is told of: of him whom a clause is about (`X, qui a reçu`), or first."""
    last = told[-1] if told else None
    if last and _WHO_DID.fullmatch(line.folded, last.end, mention.start):
        return last.person
    return first


def inherit(person: Person, other: Person | None) -> None:
    """Give `son homologue X` the office of whom he is the counterpart of."""
    real = _office(other) if other else None
    if real:
        person.hold(real)


def part(person: Person, other: Person, scene: Scene) -> None:
    """Let `son homologue X` be of the land that is the scene, if the other is the one of home."""
    home = scene.cast.home
    if home and scene.side(other) == home and scene.land not in ("", home):
        scene.cast.belong(person, scene.land)


def _office(source: Person) -> tuple[str, Office] | None:
    """Return the first office of a person that other countries have too, without its side."""
    real = ((text, head) for text, head in source.offices if not head.reference and not head.side)
    return next(((_borne_abroad(text), head) for text, head in real), None)


def _borne_abroad(office: str) -> str:
    """Return an office as the other country's holder bears it, man or woman."""
    if _DIPLOMACY.search(office):
        return "ministre des Affaires étrangères"
    return wording.without_side(office)


def likeliest(people: list[Person], source: Person | None) -> Person:
    """Return whom of a side `ses homologues` means: he of the same office, else the first told of."""
    alike = (p for p in people if source and p is not source and _are_counterparts(source, p))
    return next(alike, people[0])


def _are_counterparts(one: Person, other: Person) -> bool:
    """Tell whether two people hold the same office, as the text tells or the record of offices."""
    if one.heads & other.heads:
        return True
    return not {t.kind for t in one.terms}.isdisjoint(t.kind for t in other.terms)


def _may_be_counterparts(one: Person, other: Person) -> bool:
    """Tell whether the ranks told of two people are not far apart: no president and minister."""
    ranks = _rank(one), _rank(other)
    return RANK_UNKNOWN in ranks or abs(ranks[0] - ranks[1]) < _FAR_RANKS


def _rank(person: Person) -> int:
    """Return the rank of somebody's office as told, else as the record of offices has it."""
    if person.rank < RANK_UNKNOWN:
        return person.rank
    return min((term.rank for term in person.terms), default=RANK_UNKNOWN)
