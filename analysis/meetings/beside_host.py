"""Who was with a host: `Autour de X avaient pris place Y et Z`, `À Oslo, Y a ouvert le port. X l'accompagnait`."""

from ..lexicon import Trigger
from ..needles import rare
from ..patterns import pattern
from ..people.lines import Line
from ..people.scene import Scene, Told
from . import earlier, listing, locatives
from .doubts import is_background
from .encounter import Encounter
from .event import Event

# `Autour de `, `Autour du maître de maison, le `: before the host with whom a sentence opens.
_AROUND = rare(
    r"\W{0,3}autour ?(?:(?:de |du |d')(?:la |l')?)?(?:@own_house )?(?:[a-z]{3,16},? )?(?:le |la |l')?"
)
# `, mardi à Oslo, avaient pris place `: between him and those around him.
_SAT = pattern(r",?[^;:.«»]{0,60}? ?(?P<sat>@sat_around)(?: [^;:.«»,]{0,30})? ?(?:le |la |l')?")
_ESCORTED = rare(r" ?,?(?: \w+ment)? ?@escorted\b")
_FUTURE = ("ront", "ront place")
_TRIGGER = Trigger("prendre place", "mutual", "", "participle", "")


def find(
    line: Line, told: list[Told], lines: list[Line], people: list[list[Told]], scene: Scene
) -> list[Encounter]:
    """Return the encounter of a host and those beside him; `people` are those of each line before."""
    if not told or line.kind not in ("body", "lead"):
        return []
    return _around_him(line, told, lines, scene) or _escorted(line, told, lines, people, scene)


def _around_him(line: Line, told: list[Told], lines: list[Line], scene: Scene) -> list[Encounter]:
    """Return the encounter of whom a sentence opens with and those who sat around him."""
    host, *others = told
    if not others or not line.fullmatch(_AROUND, line.start, host.start):
        return []
    sat = _SAT.fullmatch(line.folded, host.end, others[0].start)
    if not sat:
        return []
    guests = dict.fromkeys(t.person for t in listing.listed_from(others[0], line, others))
    met = [p for p in guests if scene.side(p) and p is not host.person]
    if not any(scene.are_of_two_sides(host.person, p) for p in met):
        return []
    planned = sat["sat"].endswith(_FUTURE)
    day = _told_on(line, lines)
    return [_encounter(day or line, (host.person,), tuple(met), planned)] if day else []


def _told_on(line: Line, lines: list[Line]) -> Line | None:
    """Return the sentence, or the one before, that tells the day; None where neither does."""
    near = (line, *lines[max(0, line.number - 1) : line.number])
    return next((n for n in near if earlier.tells_day(n)), None)


def _escorted(
    line: Line, told: list[Told], lines: list[Line], people: list[list[Told]], scene: Scene
) -> list[Encounter]:
    """Return the encounter of a visitor, told of alone before, and whom of the land was with him."""
    if not people or not line.search(_ESCORTED) or is_background(line):
        return []
    before, who = lines[line.number - 1], people[-1]
    guests = list(dict.fromkeys(t.person for t in who))
    host = next((t for t in told if t.acting and t.mention and t.mention.name), None)
    if host is None or len(guests) != 1 or not line.match(_ESCORTED, host.end):
        return []
    at_home = scene.side(host.person) in {city.country for city in locatives.cities(before)}
    day = _told_on(line, lines)
    if not (day and at_home and scene.are_of_two_sides(host.person, guests[0])):
        return []
    return [_encounter(before, (host.person,), (guests[0],), planned=False)]


def _encounter(line: Line, one: tuple, other: tuple, planned: bool) -> Encounter:
    """Return the encounter of a host and others as a sentence with its day tells it."""
    event = Event(line.start, line.start, _TRIGGER, planned=planned)
    status = "planned" if planned else "held"
    return Encounter(line, event, one, other, "one", "in_person", status, "mutual:seated")
