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
            pieces = [p for p in pieces if not (seat.start <= p.start and p.end < seat.end)]
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

    Of `Koweït`, which is a land and its city, the land comes first.
    """
    pieces.sort(key=itemgetter(1), reverse=True)
    pieces.sort(key=itemgetter(0))
    for n, piece in enumerate(pieces[1:]):
        before = pieces[n]
        same = before[:3] == piece[:3] and piece.layer == "place"
        if same and before.value.kind == "city":
            pieces[n : n + 2] = piece, before
    return pieces
