"""Leaders whose name a page tells in one place and whose land in another.

`Le président ivoirien est à Berlin. … Le président Kouadio Brou a vu la chancelière.`
"""

from collections.abc import Sequence

from .. import tenures
from .cast import Cast
from .lines import Line
from .mentions import Mention
from .offices import kind_of
from .person import Person

_ONE_EACH = frozenset((*tenures.LEADING, "foreign", "defence"))  # kinds of which a land has one
_THE = frozenset(("le", "la", "l'", "du", "au", "de la", "de l'", "a la", "a l'"))


def settle(cast: Cast, lines: Sequence[Line]) -> None:
    """Give the one leader named without a land that of the one told of by such an office alone.

    So only where the page names nobody else as holder for that land, never tells of both in one
    sentence, and is not of another side itself.
    """
    nameless = _nameless(lines)
    if not nameless:
        return
    for kind, told in nameless.items():
        codes = {m.codes[0] for m, _ in told}
        named = [p for p in cast.people if p.names and kind in p.kinds]
        holders = [p for p in named if cast.side(p) in codes and p.codes]
        unsided = [p for p in named if _is_unsided(p, cast)]
        if len(codes) != 1 or holders or len(unsided) != 1 or cast.home not in ("", *codes):
            continue
        [person] = unsided
        if not any(_stands_in(person, line) for _, line in told):
            person.codes[told[0][0].codes[0]] += 1
            person.known_side = None


def _nameless(lines: Sequence[Line]) -> dict[str, list[tuple[Mention, Line]]]:
    """Return who is told of by an office of a land alone, by the kind of the office."""
    found: dict[str, list[tuple[Mention, Line]]] = {}
    for line in lines:
        for m in line.mentions:
            if m.name or m.plural or len(m.codes) != 1 or m.head is None or m.head.reference:
                continue
            kind = kind_of(m.office, m.head)
            if kind in _ONE_EACH and m.determiner in _THE:
                found.setdefault(kind, []).append((m, line))
    return found


def _is_unsided(person: Person, cast: Cast) -> bool:
    """Tell whether nothing but an office is said of somebody named."""
    own = any(head.side for _, head in person.offices)
    return not (person.codes or person.terms or own or cast.is_vietnamese(person))


def _stands_in(person: Person, line: Line) -> bool:
    """Tell whether a sentence names somebody."""
    return any(line.start <= m.start < line.end for m in person.mentions)
