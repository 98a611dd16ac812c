"""Leaders told by a surname alone: `Erdogan`, where the page speaks of `le président turc`."""

from collections.abc import Iterable, Set
from datetime import date

from .. import tenures
from ..naming import tokens
from .mentions import Mention
from .offices import kind_of


def sides(
    mentions: Iterable[Mention], day: date | None, lands: Set[str]
) -> dict[frozenset[str], str]:
    """Return the side of each surname that stands alone, by its folded word.

    Somebody of that surname held the office that the page names with its country and without a
    name; or, where the surname stands behind `M.` or `Mme`, led one of the `lands` that the page
    names. He did so on the `day` of publication where it is known, and nobody so called led another
    country.
    """
    mentions = list(mentions)
    alone: dict[frozenset[str], list[Mention]] = {}
    for mention in mentions:
        if mention.name and not (mention.codes or mention.offices):
            alone.setdefault(tokens(mention.name), []).append(mention)
    offices = _offices(mentions) if alone else set()
    found = {}
    for word, told in alone.items():
        terms = tenures.surnamed(told[0].name, tenures.LEADING)
        named = any(m.courtesy for m in told)
        if any(
            ((t.kind, t.country) in offices or (named and t.country in lands))
            and (day is None or t.covers(day))
            for t in terms
        ):
            found[word] = terms[0].country
    return found


def _offices(mentions: list[Mention]) -> set[tuple[str, str]]:
    """Return the offices told without a name, by kind and country."""
    return {
        (kind_of(m.office, office), m.codes[0])
        for m in mentions
        if not m.name and not m.plural and len(m.codes) == 1
        for office in m.offices
    }
