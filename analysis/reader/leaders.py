"""Whose leaders a page names without their country: as at home nobody says whose president he is."""

from collections import Counter
from collections.abc import Iterator
from functools import cache

from .. import tenures, words
from ..people import parties
from ..people.mentions import Mention
from . import own
from .marks import Marked


def _named(marked: Marked) -> Iterator[Mention]:
    """Yield the mentions that give a name but no country."""
    for line in marked.lines:
        yield from (mention for mention in line.mentions if mention.name and not mention.codes)


def unmarked(marked: Marked, abroad: set[str], but: frozenset[str] = frozenset()) -> str:
    """Return the side of leaders whom the page names without their country, if they are of one.

    Those behind one of the prepositions `but` do not count, nor those of the lands `abroad`.
    Whom a page calls head of the state is at home, whatever stands before: `avec le Président de
    la République, X`.
    """
    found: Counter[str] = Counter()
    sides = own.sides_told(marked)
    for mention in _named(marked):
        if own.is_told(mention.name, sides):
            continue
        oblique = mention.preposition in but and words.fold(mention.office) not in _of_the_state()
        if mention.head and mention.head.rank <= 5 and not oblique:
            terms = tenures.named(mention.name)
            held = {t.country for t in terms if _may_be_held(t, mention)}
            found.update((held or _own_sides(mention)) - abroad)
    best = found.most_common(2)
    return best[0][0] if best and (len(best) == 1 or best[0][1] > best[1][1]) else ""


@cache
def _of_the_state() -> frozenset[str]:
    """Return the offices that name no land where they are the page's own: `Président de la République`."""
    return frozenset(words.grammar("head_of_the_state"))


def _own_sides(mention: Mention) -> set[str]:
    """Return the lands that alone have an office told: `ministre de l'Europe`, `conseiller fédéral`."""
    return {office.side for office in mention.offices if office.side}


def _may_be_held(term: tenures.Tenure, mention: Mention) -> bool:
    """Tell whether a dated office may be the one told: no organisation's is a head of government's."""
    told = {office.head for office in mention.offices}
    return "head_of_government" not in told or not parties.is_organisation(term.country)


def are_abroad(marked: Marked, leaders: str) -> bool:
    """Tell whether a page reports of its leaders' travels: two or more of them are named so."""
    named = {
        mention.name
        for mention in _named(marked)
        if mention.head and mention.head.rank <= 5
        if any(t.country == leaders for t in tenures.named(mention.name))
    }
    return len(named) > 1


def bare(marked: Marked, abroad: set[str]) -> str:
    """Return the side of the one head of state or government whom the page names without office.

    None of the lands `abroad` counts.
    """
    found = {
        term.country
        for mention in _named(marked)
        if not mention.offices
        for term in tenures.named(mention.name)
        if term.rank <= 2 and term.country not in abroad
    }
    return found.pop() if len(found) == 1 else ""
