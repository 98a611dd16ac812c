"""What hints at the home side of a page that does not tell it: pairs of lands, postings, counts."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from ..patterns import pattern
from ..people import parties
from ..people.mentions import Mention
from .marks import Marked

_AND = re.compile(r"\s(?:et|avec)\s(?:la |le |les |l')?")
_DASH = re.compile(r"\s?[-–—/]\s?")  # `Tunisie-BM :`
# `a redit le soutien indéfectible de la France`: of the land of whoever says so.
_STANCE_OF = pattern(
    r"\b@restated\b[^.;:!?]{0,60} (?:l'|la |le |les |toute |tout )@stance(?: [a-z]{4,20})? (?:de la |de l'|des |du |de |d')$"
)
_STANCE = 110  # characters in which it stands before a land
_POSTED = frozenset(("ambassador", "envoy", "director"))


def posted(marked: Marked) -> str:
    """Return the one land to which envoys are posted of whose side nobody else comes first.

    `Le Président a reçu l'ambassadeur de France au Gabon`: a page of Gabon.
    """
    found: set[str] = set()
    told = [m for line in marked.lines for m in line.mentions if m.codes and m.head]
    for mention in told:
        envoy = mention.head.head in _POSTED and parties.is_organisation(mention.codes[0])
        if envoy or mention.head.head == "ambassador":
            if told[0].head.head not in _POSTED and told[0].codes == mention.codes:
                return ""
            found.update(_postings(mention, marked))
    return found.pop() if len(found) == 1 else ""


def _postings(mention: Mention, marked: Marked) -> Iterator[str]:
    """Yield the lands that an office names beside whom its holder represents."""
    for hit in marked.places:
        inside = mention.start <= hit.start < mention.end
        if inside and hit.value.kind == "country" and hit.value.code not in mention.codes:
            yield hit.value.code


def other_party(marked: Marked) -> str:
    """Return the side that the page pairs with one whose people it names: `entre A et B`, `A-B`.

    Who is of A is told to be (`le ministre français`); of the others it is understood.
    """
    named = _sides(marked)
    found: Counter[str] = Counter()
    lands = [h for h in marked.places if h.value.kind in ("country", "org")]
    for one, other in pairwise(lands):
        with_body = "org" in (one.value.kind, other.value.kind)
        joint = _DASH if with_body else _AND
        if not joint.fullmatch(marked.folded, one.end, other.start):
            continue
        codes = {one.value.code, other.value.code}
        if len(codes & named) == 1 and len(codes) == 2:
            found.update(code for code in codes - named if not parties.is_organisation(code))
    best = found.most_common(2)
    return best[0][0] if best and (len(best) == 1 or best[0][1] > best[1][1]) else ""


def by_stance(marked: Marked) -> str:
    """Return the one land, of which nobody is told to be, whose stance the page has somebody tell."""
    named = _sides(marked)
    found = {
        h.value.code
        for h in marked.places
        if h.value.kind == "country" and h.value.code not in named
        if _STANCE_OF.search(marked.folded, max(0, h.start - _STANCE), h.start)
    }
    return found.pop() if len(found) == 1 else ""


def most_told(marked: Marked) -> str:
    """Return the country of which the page tells most, if it leads clearly or is the only one named.

    Named once it is enough where all others told of are of organisations.
    """
    told = Counter(
        h.value.code for h in marked.places if h.value.kind in ("country", "demonym", "city")
    )
    best = told.most_common(2)
    if best and best[0][1] >= 3 and (len(best) == 1 or best[0][1] >= 2 * best[1][1]):
        return best[0][0]
    named = [h.value.code for h in marked.places if h.value.kind == "country"]
    sides = _sides(marked)
    enough = 1 if sides and all(map(parties.is_organisation, sides)) and len(told) == 1 else 2
    return named[0] if len(named) >= enough and len({*named}) == 1 else ""


def _sides(marked: Marked) -> set[str]:
    """Return whom people are told to represent."""
    return {code for line in marked.lines for m in line.mentions for code in m.codes}
