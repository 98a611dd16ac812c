"""Labels beside points: the largest first, none over another, the rest left out."""

from collections.abc import Sequence
from math import hypot
from typing import NamedTuple

from .texts import LABEL, LEADING, NOTE, text_width

GAP, CLEAR, AIR = 0.05, 0.06, 0.025
DISTANCES = (0.0, 0.14, 0.3, 0.5, 0.75, 1.05)
WAYS = ((1, 0), (-1, 0), (1, 1), (1, -1), (-1, 1), (-1, -1), (0, 1), (0, -1))


class Dot(NamedTuple):
    """A circle on the sheet: middle and radius."""

    x: float
    y: float
    radius: float


class Box(NamedTuple):
    """A rectangle on the sheet."""

    left: float
    right: float
    bottom: float
    top: float

    def meets(self, other: "Box") -> bool:
        """Return whether the two share ground."""
        across = self.left < other.right and other.left < self.right
        return across and self.bottom < other.top and other.bottom < self.top

    def lies_in(self, other: "Box") -> bool:
        """Return whether all of it lies in the other."""
        wide = other.left <= self.left and self.right <= other.right
        return wide and other.bottom <= self.bottom and self.top <= other.top


class Label(NamedTuple):
    """Where which lines stand, and on which side of their dot: -1 left, 0 above or below, 1 right.

    `led` is whether a line leads to them from the dot.
    """

    lines: Sequence[str]
    box: Box
    side: int
    led: bool


def size_of(lines: Sequence[str]) -> tuple[float, float]:
    """Return width and height of a label: its first line in ink, the others small."""
    width = max([text_width(lines[0]), *(text_width(line, NOTE) for line in lines[1:])])
    return width, (LABEL + NOTE * (len(lines) - 1)) * LEADING / 72


def placed(dots: Sequence[Dot], labels: Sequence[Sequence[str]], sheet: Box) -> list[Label | None]:
    """Return where the labels of the first dots stand, None where one finds no room.

    Where there is none beside its dot, or another dot would be as near, a label stands further off
    and a line leads to it; where there is none there either, its first line stands alone.
    """
    taken = [_around(dot) for dot in dots]
    made: list[Label | None] = []
    for number, lines in enumerate(labels):
        found = _first_free(number, dots, lines, sheet, taken)
        if not found and len(lines) > 1:
            found = _first_free(number, dots, lines[:1], sheet, taken)
        made.append(found)
        if found:
            taken += [found.box, *(_line(dots[number], found.box) if found.led else [])]
    return made


def within(dots: Sequence[Dot], numbers: Sequence[str]) -> list[bool]:
    """Return which dots have room for their number: wide enough, and no later dot upon it."""
    room = []
    for i, (dot, number) in enumerate(zip(dots, numbers, strict=True)):
        wide, high = text_width(number, NOTE) / 2, NOTE / 144
        text = Box(dot.x - wide, dot.x + wide, dot.y - high, dot.y + high)
        fits = hypot(wide, high) <= dot.radius
        room.append(fits and not any(text.meets(_around(over)) for over in dots[i + 1 :]))
    return room


def _around(dot: Dot) -> Box:
    """Return the square about a dot, with a little air."""
    r = dot.radius + AIR
    return Box(dot.x - r, dot.x + r, dot.y - r, dot.y + r)


def _first_free(
    number: int, dots: Sequence[Dot], lines: Sequence[str], sheet: Box, taken: Sequence[Box]
) -> Label | None:
    """Return the nearest place for a dot's label that nothing else takes."""
    dot, size = dots[number], size_of(lines)
    others = [other for i, other in enumerate(dots) if i != number]
    aside = [box for i, box in enumerate(taken) if i >= len(dots) or not _upon(dot, dots[i])]
    for distance in DISTANCES:
        for across, up in WAYS:
            box = _beside(dot, size, across, up, distance)
            if not box.lies_in(sheet) or any(box.meets(other) for other in taken):
                continue
            if distance:
                free = not any(spot.meets(other) for spot in _line(dot, box) for other in aside)
            else:
                own = _gap(dot, box)
                free = all(_gap(other, box) > own + CLEAR for other in others)
            if free:
                return Label(lines, box, across, bool(distance))
    return None


def _upon(dot: Dot, other: Dot) -> bool:
    """Return whether the other dot is this one, or one that it lies upon."""
    apart = hypot(dot.x - other.x, dot.y - other.y)
    return apart < other.radius and dot.radius <= other.radius


def _gap(dot: Dot, box: Box) -> float:
    """Return how far a label is from the edge of a dot."""
    x, y = end(dot, box)
    return hypot(x - dot.x, y - dot.y) - dot.radius


def _beside(dot: Dot, size: tuple[float, float], across: int, up: int, distance: float) -> Box:
    """Return the box of a label on that side of a dot."""
    width, height = size
    slant = 0.72 if across and up else 1.0
    away = (dot.radius + GAP + distance) * slant
    x, y = dot.x + across * (away + width / 2), dot.y + up * (away + height / 2)
    return Box(x - width / 2, x + width / 2, y - height / 2, y + height / 2)


def end(dot: Dot, box: Box) -> tuple[float, float]:
    """Return the point of a box that is nearest to a dot."""
    return min(max(dot.x, box.left), box.right), min(max(dot.y, box.bottom), box.top)


def _line(dot: Dot, box: Box, steps: int = 12) -> list[Box]:
    """Return spots along the line from a dot's edge to its label."""
    x, y = end(dot, box)
    length = max(1e-9, hypot(x - dot.x, y - dot.y))
    start = min(1.0, (dot.radius + 0.02) / length)
    shares = [start + (1 - start) * step / steps for step in range(steps)]
    spots = [(dot.x + s * (x - dot.x), dot.y + s * (y - dot.y)) for s in shares]
    return [Box(a - 0.01, a + 0.01, b - 0.01, b + 0.01) for a, b in spots]
