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


def elements(hits: dict[str, list[Hit]], names: list[Name]) -> list[Element]:
    """Return the pieces of one sentence, in order; names shadow what they cover."""
    pieces = [Element(n.start, n.end, "name", n) for n in names]
    pieces += [
        Element(hit.start, hit.end, sort, hit.value)
        for sort in ("office", "body", "place")
        for hit in hits.get(sort, ())
        if not any(n.start < hit.end and hit.start < n.end for n in names)
    ]
    pieces += [
        Element(hit.start, hit.end, "place", hit.value)
        for hit in hits.get("seat", ())
        if hit.value.code and not any(n.start < hit.end and hit.start < n.end for n in names)
    ]
    return sorted(pieces, key=lambda e: (e.start, -e.end, _ORDER[e.sort]))
