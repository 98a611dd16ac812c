"""One sentence with everything found in it, so that who reads it need not search the text again."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from ..clean import Page
from ..dates import Words
from ..needles import SENTENCES, Rare
from ..words import Hit
from . import couples, enumerated, mentions
from .elements import elements
from .mentions import Mention
from .names import Name

_Found = TypeVar("_Found", Hit, Name, Words)
_TOLD = ("office", "body", "place", "city_adjective", "seat", "verb", "noun", "cue", "speech")


@dataclass(eq=False, slots=True)
class Line:
    """A sentence and what was found in it, all spans in the text of its page, which it shares."""

    number: int
    kind: str  # title, lead, caption or body
    start: int
    end: int
    text: str
    folded: str
    mentions: list[Mention]
    times: list[Words]
    hits: dict[str, list[Hit]]  # in order, by those layers of the vocabularies that tell of people
    may_have: int = -1  # the guards of which a needle stands in it

    def of(self, layer: str) -> Sequence[Hit]:
        """Return the hits of one layer."""
        return self.hits.get(layer, ())

    def has(self, guard: int) -> bool:
        """Return whether what a guard of `needles.SENTENCES` stands for may be found here."""
        return self.may_have & guard != 0

    def search(self, rare: Rare, start: int = -1, end: int = -1) -> re.Match[str] | None:
        """Return where a rare pattern is found first: in this sentence, or in a part of it."""
        if not self.may_have & rare.guard:
            return None
        since = self.start if start < 0 else start
        return rare.way.search(self.folded, since, self.end if end < 0 else end)

    def match(self, rare: Rare, start: int = -1, end: int = -1) -> re.Match[str] | None:
        """Return what a rare pattern finds as this sentence, or a part of it, begins."""
        if not self.may_have & rare.guard:
            return None
        since = self.start if start < 0 else start
        return rare.way.match(self.folded, since, self.end if end < 0 else end)

    def fullmatch(self, rare: Rare, start: int, end: int) -> re.Match[str] | None:
        """Return what a rare pattern finds as the whole of a part of this sentence."""
        if not self.may_have & rare.guard:
            return None
        return rare.way.fullmatch(self.folded, start, end)

    def search_in(self, rare: Rare, words: str) -> re.Match[str] | None:
        """Return where a rare pattern is found first in some folded words of this sentence."""
        return rare.way.search(words) if self.may_have & rare.guard else None

    def search_before(self, rare: Rare, at: int, reach: int) -> re.Match[str] | None:
        """Return where a rare pattern is found first in the words before a place, as `before` has them."""
        return rare.way.search(self.before(at, reach)) if self.may_have & rare.guard else None

    def before(self, at: int, reach: int) -> str:
        """Return the folded words before a place, at most `reach` characters of this sentence."""
        first = at - reach
        return self.folded[first if first > self.start else self.start : at]


def _mentions(page: Page, folded: str, pieces: list[Hit]) -> list[Mention]:
    """Return the mentions that the pieces of a sentence make."""
    found = couples.named(mentions.find(page.read, folded, pieces), folded)
    return enumerated.sided(found, folded) if any(m.plural for m in found) else found


def lines(
    page: Page, folded: str, layers: dict[str, list[Hit]], names: list[Name], times: list[Words]
) -> list[Line]:
    """Return the sentences of a page with their share of what was found in the text."""
    spans = [(s.start, s.end) for s in page.sentences]
    hits: list[dict[str, list[Hit]]] = [{} for _ in spans]
    for layer in _TOLD:
        for number, share in _shares(layers.get(layer, ()), spans).items():
            hits[number][layer] = share
    named = _shares(names, spans)
    timed = _shares(times, spans)
    return [
        Line(
            number,
            sentence.kind,
            sentence.start,
            sentence.end,
            page.read,
            folded,
            _mentions(page, folded, elements(hits[number], named.get(number, []))),
            timed.get(number, []),
            hits[number],
            SENTENCES.told(folded[sentence.start : sentence.end]),
        )
        for number, sentence in enumerate(page.sentences)
    ]


def _shares(found: Sequence[_Found], spans: list[tuple[int, int]]) -> dict[int, list[_Found]]:
    """Return what stands in each of the spans, by the number of the span, where anything does.

    Spans and what was found come in order; a tuple of a start alone precedes what starts there.
    """
    shares: dict[int, list[_Found]] = {}
    if not found or not spans:
        return shares
    number, (start, end) = 0, spans[0]
    first = bisect_left(found, (start,))
    for one in found[first : bisect_left(found, spans[-1][1:], first)]:
        at = one[0]
        while at >= end:
            number += 1
            start, end = spans[number]
        if at < start or one[1] > end:
            continue
        if number in shares:
            shares[number].append(one)
        else:
            shares[number] = [one]
    return shares
