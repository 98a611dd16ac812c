"""Who received somebody of whom a sentence only tells at which seat: `a été reçu à l'Élysée`."""

import re

from ..patterns import pattern
from ..people.lines import Line
from ..people.person import Person
from ..people.scene import Scene
from ..words import Hit
from .acting import subject_of
from .around import Around, Sides, of_two_sides
from .two import GOVERNING, rank

# `mardi à l'`, `en grande pompe au`: between a verb and the seat.
_AT = pattern(
    r"(?:(?!\bpar\b)[^,;:.«»]){0,45}?\b(?:a l'|a la |au )(?:palais (?:de |du |d')(?:la |l')?)?"
)
# `à l'Élysée par un conseiller`.
_BY = re.compile(r"[^.;:«»]{0,60}?\bpar\b")


def behind(line: Line, end: int) -> Hit | None:
    """Return the seat, of a known city, at which a sentence sets what ends at a place."""
    seats = (hit for hit in line.of("seat") if hit.value.city and hit.value.code)
    return next((seat for seat in seats if _AT.fullmatch(line.folded, end, seat.start)), None)


def find(around: Around) -> Sides | None:
    """Return guest and host of `X a été reçu à l'Élysée`: the only leader named of that land."""
    event = around.event
    if event.is_noun or not event.passive or event.trigger.frame != "receive":
        return None
    seat = behind(around.line, event.end)
    if seat is None or _BY.match(around.line.folded, seat.end, around.line.end):
        return None
    host = _leader(seat.value.code, around.scene)
    guest = subject_of(around, [host]) if host else []
    return of_two_sides([*guest[:1], host], around) if guest else None


def _leader(code: str, scene: Scene) -> Person | None:
    """Return the only one of a side, of those who govern, whom the page names."""
    of_side = [p for p in scene.cast.people if p.names and scene.cast.is_of(p, code)]
    leaders = [p for p in of_side if rank(p) <= GOVERNING]
    return leaders[0] if len(leaders) == 1 else None
