"""Those met on a day of their own without the verb told again: `a reçu lundi X et mardi Y`."""

from itertools import pairwise

from ..dates import DAYS, Words
from ..patterns import pattern
from ..people.lines import Line
from ..people.scene import Scene, Told
from . import many
from .encounter import Encounter

# Between one met and the day of the next: `, puis `, `, et dès `.
_AND = pattern(r"[\s,]{0,4}(?:\(\w{2,20}\)[\s,]{0,3})?(?:et|puis|enfin)?(?: @linking_adverb)?,? ?")
# Between that day and him: ` matin à Kiev avec le président `.
_WITH = pattern(
    r"(?: (?:@day_part|soir|matin))?(?:,? (?:a|au|en) (?!la\b|l')[a-z-]{3,20}(?: [a-z-]{3,16})?)?,? "
    r"(?:avec |par |aux? |a |chez )?(?:(?:la|les?|son|sa|ses) |l')?(?:@status_adjective )?"
    r"(?:(?:@courtesy_title)\.? )?"
)
_JOINING = ("", "avec", "par", "a", "chez")


def parted(found: list[Encounter], line: Line, told: list[Told], scene: Scene) -> list[Encounter]:
    """Return the encounters of a sentence, and those of whom a further day tells, each on its own.

    The first day stays with those met before it is told: `Jeudi, X a vu Y, et vendredi Z`.
    """
    days = [w for w in line.times if w.kind in DAYS and not w.attached]
    if not found or not days:
        return found
    first = found[0]
    apart = _apart(first, line, told, days)
    apart = [(day, t) for day, t in apart if _are_two_sides(first, t, scene)]
    if not apart:
        return found
    met = {t.person for _, t in apart}
    left = [w for w in line.times if all(w is not day for day, _ in apart)]
    kept = [
        e._replace(line=line._replace(times=left), other=others)
        for e in found
        if (others := tuple(p for p in e.other if p not in met))
    ]
    return kept + [_on(day, t, first) for day, t in apart]


def _apart(
    first: Encounter, line: Line, told: list[Told], days: list[Words]
) -> list[tuple[Words, Told]]:
    """Return those whom a day of their own joins to who was met before, with that day."""
    behind = [t for t in told if t.start > first.event.end and t.mention]
    if not behind or behind[0].person not in first.other:
        return []
    joined = _joining(behind[0])
    apart: list[tuple[Words, Told]] = []
    for last, item in pairwise(behind):
        day = next((w for w in days if last.end <= w.start and w.end <= item.start), None)
        if day and _joining(item) == joined and _is_joined(line, last, day, item):
            apart.append((day, item))
        elif apart:
            break
    return apart


def _joining(told: Told) -> str:
    """Return the preposition by which somebody is joined, without an `et` before it."""
    joined = told.preposition.removeprefix("et").strip()
    return joined if joined in _JOINING else "-"


def _is_joined(line: Line, last: Told, day: Words, item: Told) -> bool:
    """Tell whether nothing but a day and a place stands between two who were met."""
    return bool(
        _AND.fullmatch(line.folded, last.end, day.start)
        and _WITH.fullmatch(line.folded, day.end, item.start)
        and not many.ACTS.match(line.folded, item.end)
    )


def _are_two_sides(first: Encounter, told: Told, scene: Scene) -> bool:
    """Tell whether somebody is of another side than those who met the one before him."""
    side = scene.side(told.person)
    return bool(side) and any(scene.side(person) != side for person in first.one)


def _on(day: Words, told: Told, first: Encounter) -> Encounter:
    """Return the encounter with one who was met on a day of his own."""
    line = first.line._replace(times=[day])
    event = first.event._replace(start=day.start, end=day.end)
    return first._replace(line=line, event=event, other=(told.person,))
