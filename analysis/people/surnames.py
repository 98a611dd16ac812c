"""Leaders told by a surname alone: `Erdogan`, where the page speaks of `le président turc`."""

from collections.abc import Iterable
from datetime import date

from .. import tenures
from ..naming import tokens
from .mentions import Mention
from .offices import kind_of

_LEADING = ("head_of_state", "head_of_government")


def sides(mentions: Iterable[Mention], day: date | None) -> dict[frozenset[str], str]:
    """Return the side of each surname that stands alone, by its folded word.

    Somebody of that surname held the office that the page names with its country and without a
    name, on the `day` of publication where it is known; nobody so called led another country.
    """
    mentions = list(mentions)
    offices = {
        (kind_of(m.office, office), m.codes[0])
        for m in mentions
        if not m.name and not m.plural and len(m.codes) == 1
        for office in m.offices
    }
    kinds = {kind for kind, _ in offices}.intersection(_LEADING)
    if not kinds:
        return {}
    alone = {tokens(m.name): m.name for m in mentions if m.name and not (m.codes or m.offices)}
    known = {word: tenures.surnamed(name, kinds) for word, name in alone.items()}
    return {
        word: terms[0].country
        for word, terms in known.items()
        if any((t.kind, t.country) in offices and (day is None or t.covers(day)) for t in terms)
    }
