"""Whose those are who met, where no words tell: of the land where they are met, or of who is beside them."""

from collections.abc import Sequence

from .. import tenures
from ..people import parties
from ..people.lines import Line
from ..people.person import RANK_UNKNOWN, Person
from ..people.scene import Scene
from ..words import Hit
from . import locatives, places

_OF_ONE = tenures.LEADING | {"foreign", "defence"}
_GOVERNMENT = {"minister", "head_of_government", "deputy_minister"}
# Heads of those who act for another, or for nobody: the side is theirs for whom they do.
_FOR_OTHERS = {"envoy", "consort", "monarch"}
_ENVOYS = {"ambassador", "envoy", "head_of_state"}  # heads of whom each has a side of his own

_HIS = ("son", "sa")


def settle(
    one: list[Person], other: list[Person], apart: bool, scene: Scene, before: list[Person]
) -> None:
    """Let those of both sides of an encounter be of a land; `apart` if each was met for himself.

    `before` are those whom the same side is told to have met just before in the sentence.
    """
    _set_alike(one, scene)
    _set_next(one, other, before, scene)
    _set_abroad(one, other, scene)
    _set_of_hosts(one, other, scene)
    _set_counterpart(one, other, scene)
    if not apart:
        _set_beside(other, scene)
    elif {scene.side(p) for p in one} == {scene.cast.home}:
        _set_abroad_beside(other, scene)
    _set_facing(one, other, scene)


def _set_facing(one: list[Person], other: list[Person], scene: Scene) -> None:
    """Take the land that faces those of one side as that of the one of whose side nothing is told.

    `Le président X a reçu le patron de Siemens, Y`, on a page of X's travels in Germany. Of whom no
    office is told either, only the home side may be his, wherever the scene is.
    """
    for known, unknown in ((one, other), (other, one)):
        sides = {scene.cast.side(p) for p in known}
        if len(unknown) != 1 or len(sides) != 1 or "" in sides:
            continue
        [person], [side] = unknown, sides
        if " " not in person.name or person.is_ours or _FOR_OTHERS & person.heads:
            continue
        land = scene.facing_land(side)
        ours = not person.offices and land == scene.cast.home
        if scene.side(person) not in ("", side) and not ours:
            continue
        if land and (person.offices or land == scene.cast.home):
            scene.cast.settle(person, land)


def _set_counterpart(one: list[Person], other: list[Person], scene: Scene) -> None:
    """Take the land that faces home as the side of whose counterpart is of home: `son homologue tunisien`.

    On a page of Tunisia a minister without a land would be its own, were that not said of him whom
    he met. The land is that of whom somebody of home met just before, or is told of most.
    """
    home = scene.cast.home
    if len(one) != 1 or not home or {scene.side(p) for p in (*one, *other)} != {home}:
        return
    [person] = one
    if not person.names or person.codes or person.terms or not any(map(_is_counterpart, other)):
        return
    before = (scene.side(p) for p in scene.paired)
    land = next((side for side in before if side not in ("", home)), scene.facing_land(home))
    if land:
        scene.cast.settle_abroad(person, land)


def _is_counterpart(person: Person) -> bool:
    """Tell whether somebody is told of as another's counterpart, with his own land."""
    return any(
        m.codes and m.determiner in _HIS and any(office.reference for office in m.offices)
        for m in person.mentions
    )


def _set_abroad(one: list[Person], other: list[Person], scene: Scene) -> None:
    """Take the land that is the scene as the side of those met abroad of whom nothing is said.

    They would count as of the home side, like him who travels.
    """
    home = scene.cast.home
    if not one or not other or {scene.side(p) for p in [*one, *other]} != {home}:
        return
    land = scene.land
    if land in ("", home) and _hold_one_office(one[0], other[0]):
        land = scene.other_land()  # two foreign ministers who met are of two lands
    if land in ("", home):
        land = _of_host_before(one, scene)
    if land in ("", home):
        return
    for person in other:
        if person.names and not person.codes and not person.terms:
            scene.cast.settle_abroad(person, land)


def _of_host_before(guests: list[Person], scene: Scene) -> str:
    """Return the land of who received somebody before: abroad, the next to receive him is of it too."""
    if not scene.hosts or set(guests).isdisjoint(scene.guests):
        return ""
    land = scene.side(scene.hosts[0])
    return "" if parties.is_organisation(land) else land


def at_home(hosts: list[Person], guests: list[Person], line: Line, scene: Scene) -> None:
    """Take the land of the city in which somebody from abroad is received as his host's, if none is known."""
    sides = {scene.side(p) for p in guests}
    unknown = [
        p for p in hosts if p.names and not scene.cast.side(p) and scene.side(p) in ("", *sides)
    ]
    if not unknown or "" in sides:
        return
    cities = locatives.cities(line) + locatives.cities(line, in_offices=True)
    lands = {w.country for w in cities} | {s.code for s in places.seats(line)}
    lands -= sides
    land = next(iter(lands), "")
    if len(lands) == 1:
        for person in unknown:
            scene.cast.settle(person, land)


def at_post(one: list[Person], other: list[Person], line: Line, scene: Scene) -> None:
    """Take the land to which an envoy is posted as that of the officials of no land whom he met.

    `L'ambassadeur du Mali en Belgique, X, a rencontré la gouverneure de la province, Y`.
    """
    for envoys, met in ((one, other), (other, one)):
        if len(envoys) != 1 or "ambassador" not in envoys[0].heads:
            continue
        own = scene.side(envoys[0])
        lands = {h.value.code for h in posts(envoys[0], line) if h.value.kind == "country"} - {own}
        for person in met if own and len(lands) == 1 else ():
            told = person.codes or person.terms or _ENVOYS & person.heads
            if person.names and person.offices and not told and scene.side(person) in ("", own):
                scene.cast.settle_abroad(person, *lands)


def posts(envoy: Person, line: Line) -> list[Hit]:
    """Return the places that a sentence names in somebody's office, his own land among them."""
    return [
        hit
        for mention in envoy.mentions
        for hit in line.of("place")
        if mention.start <= hit.start < mention.end
    ]


def _set_next(one: list[Person], other: list[Person], before: list[Person], scene: Scene) -> None:
    """Take the side of whom somebody met as that of the member of government met next.

    `X a vu le président tunisien Y, avant de s'entretenir avec le ministre des Finances, Z`.
    """
    lands = {scene.side(p) for p in before}
    land = next(iter(lands), "")
    if len(lands) != 1 or not land or {scene.side(p) for p in one} & {"", land}:
        return
    for person in other:
        governs = person.names and not _GOVERNMENT.isdisjoint(person.heads)
        if governs and not scene.side(person):
            scene.cast.settle(person, land)


def _set_of_hosts(one: list[Person], other: list[Person], scene: Scene) -> None:
    """Take the side of the host told before as that of an official whom his guest met next.

    `L'ambassadrice a été reçue par le président X. Elle s'est réunie avec le directeur Y`.
    """
    if not scene.hosts or set(one).isdisjoint(scene.guests):
        return
    for person in other:
        official = person.rank < RANK_UNKNOWN and "business" not in person.heads
        if person.names and official and not scene.side(person):
            scene.cast.settle(person, scene.side(scene.hosts[0]))


def are_peers(one: Sequence[Person], other: Sequence[Person], scene: Scene) -> bool:
    """Tell whether two hold an office of which a land has one, and the land of one of them is known."""
    if len(one) != 1 or len(other) != 1 or not (one[0].names and other[0].names):
        return False
    return scene.side(one[0]) != scene.side(other[0]) and _hold_one_office(one[0], other[0])


def _hold_one_office(one: Person, other: Person) -> bool:
    """Tell whether two hold an office of which a land has one: both are foreign minister."""
    return not _OF_ONE.isdisjoint(one.kinds & other.kinds)


def _set_alike(one: list[Person], scene: Scene) -> None:
    """Take the side of the first of those who act together as that of who has none: `X et Y`.

    Of him the page tells more than once: he is nobody's companion.
    """
    first = scene.cast.side(one[0]) if one else ""
    for person in one[1:] if first else ():
        if len(person.mentions) > 1 and not _ENVOYS & person.heads:
            scene.cast.settle(person, first)


def _set_beside(other: list[Person], scene: Scene) -> None:
    """Take the side of the first of those met as that of the others, if nothing is said of theirs.

    `avec le gouverneur X, la commissaire Y et le ministre Z`: one administration; ambassadors are
    each of another side.
    """
    _set_abroad_beside(other, scene)
    first = scene.side(other[0]) if other else ""
    if not first or {scene.cast.side(p) for p in other} != {first, ""}:
        return
    for person in other:
        if person.offices and not _ENVOYS & person.heads:
            scene.cast.settle(person, first)


def _set_abroad_beside(other: list[Person], scene: Scene) -> None:
    """Take the land of the first of those met as that of whom only his office would make one of home."""
    first, home = scene.side(other[0]) if other else "", scene.cast.home
    if first in ("", home) or parties.is_organisation(first):
        return
    for person in other[1:]:
        told = person.codes or person.terms or _ENVOYS & person.heads
        if scene.side(person) == home and not told:
            scene.cast.settle_abroad(person, first)
