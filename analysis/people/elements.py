"""The pieces that mentions are built of: offices, bodies, places and names, in their order."""

from typing import Any, NamedTuple

from ..words import Hit
from .names import Name


class Element(NamedTuple):
    """A piece of a mention: its span, its sort (office, body, place, name), what it stands for."""

    start: int
    end: int
    sort: str
    value: Any


_ORDER = {"office": 0, "body": 1, "place": 2, "name": 3}
_SORTS = ("office", "body", "place")


def elements(hits: dict[str, list[Hit]], names: list[Name]) -> list[Element]:
    """Return the pieces of one sentence, in order; names shadow what they cover."""
    pieces = [Element(n.start, n.end, "name", n) for n in names]
    for sort in _SORTS:
        for hit in hits.get(sort, ()):
            if not _is_named(hit, names):
                pieces.append(Element(hit.start, hit.end, sort, hit.value))
    for hit in hits.get("seat", ()):
        if hit.value.code and not _is_named(hit, names):
            pieces.append(Element(hit.start, hit.end, "place", hit.value))
    if len(pieces) > 1:
        pieces.sort(key=_place)
    return pieces


def _is_named(hit: Hit, names: list[Name]) -> bool:
    """Tell whether a name shares characters with what a vocabulary found."""
    start, end = hit.start, hit.end
    for name in names:
        if name.start < end and start < name.end:
            return True
    return False


def _place(element: Element) -> tuple[int, int, int]:
    """Return what orders the pieces: the first, of those at one place the longest."""
    return element.start, -element.end, _ORDER[element.sort]
