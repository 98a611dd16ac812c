"""Of whom each sentence of a page is the first to tell, and of which sides those are who act there."""

from collections.abc import Sequence

from ..people.cast import Cast
from ..people.scene import Told


def fresh(told: Sequence[Sequence[Told]]) -> list[set[int]]:
    """Return for each sentence the numbers of those of whom it is the first to tell."""
    seen: set[int] = set()
    found = []
    for here in told:
        new = {t.person.number for t in here} - seen if here else set()
        found.append(new)
        seen |= new
    return found


def sides(told: Sequence[Sequence[Told]], new: list[set[int]], cast: Cast) -> tuple[str, ...]:
    """Return the side of each who acts where a page first tells of him: `Restait le Malien X`."""
    acting = {
        t.person.number: t.person
        for here, numbers in zip(told, new, strict=True)
        if numbers
        for t in here
        if t.person.number in numbers and t.acting
    }
    return tuple(filter(None, map(cast.side, acting.values())))
