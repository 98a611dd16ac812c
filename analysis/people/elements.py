"""The pieces that mentions are built of: offices, bodies, places and names, in their order."""

from operator import itemgetter

from ..words import Hit
from .names import Name

_SORTS = ("office", "body", "place")


def elements(hits: dict[str, list[Hit]], names: list[Name]) -> list[Hit]:
    """Return the pieces of one sentence, in order; names shadow what they cover.

    A name is a hit of the layer `name`, a seat of power with a country one of the layer `place`.
    """
    pieces = [
        hit
        for layer in _SORTS
        if layer in hits
        for hit in hits[layer]
        if not names or not _is_named(hit, names)
    ]
    for seat in hits.get("seat", ()):
        if seat.value.code and not _is_named(seat, names):
            pieces.append(Hit(seat.start, seat.end, "place", seat.value))
    for name in names:
        pieces.append(Hit(name.start, name.end, "name", name))
    return _ordered(pieces) if len(pieces) > 1 else pieces


def _is_named(hit: Hit, names: list[Name]) -> bool:
    """Tell whether one of the names, which come in order, shares characters with a hit."""
    start, end = hit.start, hit.end
    for name in names:
        if name.start >= end:
            return False
        if start < name.end:
            return True
    return False


def _ordered(pieces: list[Hit]) -> list[Hit]:
    """Return the pieces by start, of those at one place the longest first, names last.

    Of a land and its city of the same name, the land comes first behind a name: `M. X du Koweït`.
    """
    pieces.sort(key=itemgetter(1), reverse=True)
    pieces.sort(key=itemgetter(0))
    for at in range(1, len(pieces) - 1):
        before, one, other = pieces[at - 1 : at + 2]
        if before.layer == "name" and one[:3] == other[:3] and one.layer == "place":
            land_first = one.value.kind == "city" and other.value.kind == "country"
            pieces[at : at + 2] = (other, one) if land_first else (one, other)
    return pieces
