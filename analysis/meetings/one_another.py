"""Those who met one another: `X et Y se sont entretenus`, `Sous le regard de X, Y et Z se sont parlé`."""

from ..patterns import pattern
from ..people.person import Person
from . import behind, two
from .acting import is_plural
from .around import Around, Sides, is_international
from .coordination import neighbours

# `Lundi, sous le regard du président X, `: before those who met.
_UNDER_HIS_EYE = pattern(r"\W{0,3}(?:[^,;:.]{2,40}, )?@under_his_eye (?:\w+ )?(?:de |du |d').{0,3}")


def find(around: Around) -> Sides | None:
    """Return those who met one another: `X et Y se sont entretenus`, `ils se sont rencontrés`."""
    if inverted := behind.find(around):
        return inverted
    group = neighbours(around, around.before, asides=True)
    if not is_international(group, around) and is_plural(around, around.event.end + 1):
        here = list(dict.fromkeys(t.person for t in around.before))
        both = len(here) == 2 and is_international(here, around)
        told = here if both else two.met(around)
        group = [*group, *(p for p in told if p not in group)]
    watched = _watching(around, group)
    group = [*watched, *(p for p in group if p not in watched)]
    return (group[:1], group[1:]) if len(group) > 1 else None


def _watching(around: Around, group: list[Person]) -> list[Person]:
    """Return under whose eyes those of two sides met, as it opens: `Sous le regard de X, Y et Z se sont`."""
    first = around.before[0] if around.before else None
    if first is None or first.preposition != "de" or not is_international(group, around):
        return []
    under = _UNDER_HIS_EYE.fullmatch(around.line.folded, around.line.start, first.start + 3)
    under = under or _UNDER_HIS_EYE.fullmatch(around.line.folded, around.line.start, first.start)
    return [first.person] if under and around.scene.side(first.person) else []
