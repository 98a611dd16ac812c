"""Everything marked in a text before it is told: vocabulary, names, times and topics."""

import gc
from bisect import bisect_left, bisect_right
from functools import cache
from typing import NamedTuple

from .. import dates, day_between, lexicon, parted, topics, words
from ..clean import Page
from ..dates import Words
from ..layers import by_layer
from ..lexicon import Place
from ..people import lines, names
from ..people.lines import Line
from ..people.names import Name
from ..topics import TopicHit
from ..words import Hit, Lexicon
from . import passing

LITTLE = 1  # topics of an article beside which a visit is a topic itself


class Scan(NamedTuple):
    """What the vocabularies and the calendar find in a text, whatever page it belongs to."""

    folded: str
    layers: dict[str, list[Hit]]
    names: list[Name]
    places: list[Hit]  # those that are no part of somebody's name
    times: list[Words]
    topics: list[TopicHit]
    visits: list[TopicHit]


class Marked(NamedTuple):
    """A page with what was found in it: sentence by sentence (`lines`), and in its whole text."""

    page: Page
    folded: str
    lines: list[Line]
    places: list[Hit]
    seats: list[Hit]
    times: list[Words]
    topics: list[TopicHit]  # those that stand in the page's sentences
    known: list[str]  # the topics that the page speaks of, the most spoken of first


@cache
def vocabulary() -> Lexicon:
    """Return the one automaton over all vocabularies, compiled at first use.

    Meanwhile nothing is collected, nor are they ever looked at for that: of hundreds of thousands of
    terms all stay.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        return Lexicon([*lexicon.terms(), *parted.terms(), *topics.terms()], topics.CHAINED)
    finally:
        if collecting:
            gc.freeze()
            gc.enable()


def scan(pages: list[Page]) -> Scan:
    """Return what is found in the text that the pages share, in one pass over it."""
    read = pages[0].read
    folded = words.fold(read)
    hits = vocabulary().scan(folded)
    if idioms := day_between.find(folded):
        hits = words.longest([*hits, *idioms], topics.CHAINED)
    layers = by_layer(hits, read, folded)
    heads = layers.pop(parted.LAYER, [])
    layers["speech"] = parted.joined(layers.get("speech", []), heads, folded)
    limits = (at for page in pages for s in page.sentences for at in (s.start, s.end + 1))
    starts = sorted(set(limits))  # a dateline may stand between two sentences
    named = names.find(read, folded, starts, layers)
    return Scan(
        folded,
        layers,
        named,
        _outside_names(layers.get("place", []), named),
        dates.find(read, folded),
        topics.hits(hits, read, named),
        topics.visits(hits),
    )


def mark(page: Page, found: Scan) -> Marked:
    """Return the page with its own part of what was found, sentence by sentence."""
    told = lines.lines(page, found.folded, found.layers, found.names, found.times)
    spoken = passing.weighed(_inside(page, found.topics), told)
    title_end = max((s.end for s in page.sentences if s.kind == "title"), default=0)
    known = topics.of_article(spoken, title_end)
    if len(known) <= LITTLE and "politics" not in known:
        spoken = sorted([*spoken, *_of_state(told, _inside(page, found.visits))])
        known = topics.of_article(spoken, title_end)
    seats = found.layers.get("seat", [])
    return Marked(page, found.folded, told, found.places, seats, found.times, spoken, known)


def _of_state(told: list[Line], found: list[TopicHit]) -> list[TopicHit]:
    """Return the visits that stand in a sentence with an office."""
    starts = [line.start for line in told]
    return [hit for hit in found if told[bisect_right(starts, hit.start) - 1].of("office")]


def _outside_names(places: list[Hit], found: list[Name]) -> list[Hit]:
    """Return the places that are no part of somebody's name: `Ana Salvador`, `Florence Moulin`."""
    starts = [name.start for name in found]
    return [
        hit
        for hit in places
        if (i := bisect_right(starts, hit[0]) - 1) < 0
        or hit[1] > found[i][1]
        or hit[:2] == found[i][:2]
    ]


def _inside(page: Page, found: list[TopicHit]) -> list[TopicHit]:
    """Return the topic terms that stand in the page's sentences."""
    starts = [s.start for s in page.sentences]
    return [
        hit
        for hit in found
        if (i := bisect_right(starts, hit.start) - 1) >= 0 and hit.start < page.sentences[i].end
    ]


def in_dateline(marked: Marked, *kinds: str) -> Hit | None:
    """Return the first place in the dateline of one of the kinds, of any if none is named."""
    left, right = marked.page.dateline_words
    places = marked.places
    for hit in places[bisect_left(places, (left,)) : bisect_left(places, (right,))]:
        place: Place = hit.value
        if not kinds or place.kind in kinds:
            return hit
    return None
