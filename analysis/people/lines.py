"""One sentence with everything found in it, so that who reads it need not search the text again."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple, TypeVar

from ..clean import Page
from ..dates import Words
from ..words import Hit
from . import mentions
from .elements import elements
from .mentions import Mention
from .names import Name

_Found = TypeVar("_Found", Hit, Name, Words)


class Line(NamedTuple):
    """A sentence and what was found in it, all spans in the text of its page, which it shares."""

    number: int
    kind: str  # title, lead, caption or body
    start: int
    end: int
    text: str
    folded: str
    mentions: list[Mention]
    times: list[Words]
    hits: dict[str, list[Hit]]  # by layer of the vocabularies, in order

    def of(self, layer: str) -> Sequence[Hit]:
        """Return the hits of one layer."""
        return self.hits.get(layer, ())

    def before(self, at: int, reach: int) -> str:
        """Return the folded words before a place, at most `reach` characters of this sentence."""
        return self.folded[max(self.start, at - reach) : at]


def lines(
    page: Page, folded: str, layers: dict[str, list[Hit]], names: list[Name], times: list[Words]
) -> list[Line]:
    """Return the sentences of a page with their share of what was found in the text."""
    spans = [(s.start, s.end) for s in page.sentences]
    named = _shared(names, spans)
    timed = _shared(times, spans)
    hits: list[dict[str, list[Hit]]] = [{} for _ in spans]
    for layer, found in layers.items():
        for own, share in zip(hits, _shared(found, spans), strict=True):
            if share:
                own[layer] = share
    return [
        Line(
            number,
            sentence.kind,
            sentence.start,
            sentence.end,
            page.read,
            folded,
            mentions.find(page.read, folded, elements(hits[number], named[number])),
            [w for w in timed[number] if w.end <= sentence.end],
            hits[number],
        )
        for number, sentence in enumerate(page.sentences)
    ]


def _shared(found: list[_Found], spans: list[tuple[int, int]]) -> list[list[_Found]]:
    """Return what starts in each of the spans, which follow one another."""
    starts = [start for start, _ in spans]
    shares: list[list[_Found]] = [[] for _ in spans]
    for one in found:
        index = bisect_right(starts, one.start) - 1
        if index >= 0 and one.start < spans[index][1]:
            shares[index].append(one)
    return shares
