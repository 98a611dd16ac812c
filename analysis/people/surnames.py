"""Leaders told by a surname alone: `Erdogan`, where the page speaks of Turkey or of another leader."""

from collections.abc import Iterable, Set
from datetime import date

from .. import tenures
from ..dates.grammar import of_kind
from ..naming import tokens
from ..words import fold
from .mentions import Mention
from .person import Person


def sides(
    mentions: Iterable[Mention], day: date | None, lands: Set[str]
) -> dict[frozenset[str], str]:
    """Return the side of each surname that stands alone, by its folded word.

    Somebody so called led a country or its diplomacy on the `day` of publication, at any time where
    it is unknown, and nobody so called that of another. The page names this country among its
    `lands`, or else leaders of another one: `Macron reçoit Merkel`.
    """
    leading: dict[frozenset[str], str] = {}
    others: set[str] = set()
    for mention in mentions:
        name = mention.name
        if " " in name:
            others.update(t.country for t in tenures.named(name, day=day) if _leads(t, day))
        elif name and (mention.codes or not _is_bare(mention)):
            others.update(t.country for t in tenures.called(name, day))
        elif name and not _is_of_calendar(mention):
            leading.update((tokens(name), t.country) for t in tenures.called(name, day))
    others.update(leading.values())
    return {word: land for word, land in leading.items() if land in lands or others - {land}}


def _leads(tenure: tenures.Tenure, day: date | None) -> bool:
    """Tell whether an office is a leader's, held on a day if one is given."""
    return tenure.kind in tenures.CALLED and (day is None or tenure.covers(day))


def _is_bare(mention: Mention) -> bool:
    """Tell whether a name stands without an office, a soldier's rank aside: `le général Mobutu`."""
    return all(office.head == "military" for office in mention.offices)


def _is_of_calendar(mention: Mention) -> bool:
    """Tell whether a name is rather a month: `20 May 2019`, not so `Mme May`."""
    return not mention.courtesy and fold(mention.name) in of_kind("short_month")


def by_initials(name: str, people: Iterable[Person], day: date | None) -> Person | None:
    """Return whom initials mean among those named in full: `IBK` is Ibrahim Boubacar Keïta."""
    if not tenures.are_initials(name):
        return None
    called = {t.person for t in tenures.called(name, day)}
    return next((p for p in people if any(t.person in called for t in p.terms)), None)
