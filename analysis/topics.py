"""What a text speaks of: the fifteen topics found by the terms of `words/topics.csv`.

A term counts for its topic with its weight. Phrases with the topic `-` (formulas, bodies, venues,
false friends) count for nothing and silence every term inside them; so does the capitalised name
after a word with the topic `head`, a title or a venue (« ministre tchèque de la Défense », « en
marge du 46e Sommet de l'ASEAN »).
"""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection
from itertools import accumulate
from typing import NamedTuple

from . import words

TOPIC, SILENT, HEAD = "topic", "topic_silent", "topic_head"
ENOUGH = 1.0
LAYERS = (TOPIC, SILENT, HEAD)
_LAYER_OF = {"-": SILENT, "head": HEAD}
_LINK = r"(?:(?:de la|du|des|de|à la|aux?)\s|(?:de l|d|à l)['’])"
_NAME = r"(?:\d{1,3}\w{1,3}\s)?[^\W\d_a-zß-ÿœ][\w'’-]{0,30}(?:\s[a-zà-ÿœ][\w-]{2,20})?"
_NAMED = re.compile(
    rf"(?:\s[a-zà-ÿœ][\w'’-]{{1,25}}){{0,2}}\s{_LINK}{_NAME}"
    rf"(?:(?:,|\set|,\set)?\s{_LINK}{_NAME}|(?:,|\set)\s{_NAME}){{0,4}}"
)


class Meaning(NamedTuple):
    """What a term stands for: its topic, its weight, and the term as the vocabulary has it."""

    topic: str
    weight: float
    term: str


class TopicHit(NamedTuple):
    """A term found: its span in the text, its topic, its weight and the vocabulary's term."""

    start: int
    end: int
    topic: str
    weight: float = 1.0
    term: str = ""


def terms() -> list[words.Term]:
    """Return the vocabulary, to be compiled with others into one `words.Lexicon`."""
    made = []
    for row in words.rows("topics"):
        topic, term = row["topic"], row["term"]
        meaning = Meaning(topic, float(row["weight"] or 0), term)
        made.append(words.Term(term, _LAYER_OF.get(topic, TOPIC), meaning))
    return made


def hits(found: list[words.Hit], text: str = "") -> list[TopicHit]:
    """Return the topic terms among the hits of a scan, by start, without the silenced ones.

    The text is the one scanned, as written: its capitals tell a portfolio from a subject.

    >>> text = "Le ministre tchèque de la Défense a parlé de tourisme, pour la paix et la stabilité."
    >>> found = words.Lexicon(terms()).scan(words.fold(text))
    >>> [(text[h.start : h.end], h.topic) for h in hits(found, text)]
    [('tourisme', 'culture_people')]
    """
    silent = [(hit.start, hit.end) for hit in found if hit.layer == SILENT]
    silent += [span for hit in found if hit.layer == HEAD for span in _named(text, hit)]
    silent.sort()
    starts = [start for start, _ in silent]
    reach = [-1, *accumulate((end for _, end in silent), max)]
    return [
        TopicHit(hit.start, hit.end, *hit.value)
        for hit in found
        if hit.layer == TOPIC and reach[bisect_right(starts, hit.start)] < hit.end
    ]


def _named(text: str, head: words.Hit) -> list[tuple[int, int]]:
    """Return the span of the capitalised name that follows the head of a title or venue, if any."""
    match = _NAMED.match(text, head.end)
    return [match.span()] if match else []


def of_sentence(
    found: list[TopicHit], start: int, end: int, known: Collection[str] = ()
) -> dict[str, list[TopicHit]]:
    """Return the hits that start within the sentence at `start` to `end`, by topic.

    A topic with nothing but a single weak term is left out, unless it is among the `known` ones,
    such as those of the whole article. The hits are in the order in which `hits` gives them.
    """
    first = bisect_left(found, start, key=lambda hit: hit.start)
    last = bisect_left(found, end, key=lambda hit: hit.start)
    inside = found[first:last]
    scores = _scores(inside, start)
    kept = {topic for topic, score in scores.items() if score >= ENOUGH or topic in known}
    return {topic: [hit for hit in inside if hit.topic == topic] for topic in sorted(kept)}


def of_article(found: list[TopicHit], title_end: int = 0) -> list[str]:
    """Return the topics that an article speaks of, the most spoken of first.

    Each distinct term adds its weight (1 or, for a weak one, 0.5), half as much again where it
    stands in the title, which ends at `title_end`, and a quarter more where it returns. A topic
    needs 1 in all: one strong term, or two weak ones.

    >>> of_article([TopicHit(0, 4, "trade", 0.5, "prix"), TopicHit(9, 12, "health", 1.0, "soin")])
    ['health']
    """
    scores = _scores(found, title_end)
    kept = [topic for topic, score in scores.items() if score >= ENOUGH]
    return sorted(kept, key=lambda topic: (-scores[topic], topic))


def _scores(found: list[TopicHit], title_end: int) -> dict[str, float]:
    """Return the strength of each topic."""
    by_term: dict[tuple[str, str], list[TopicHit]] = defaultdict(list)
    for hit in found:
        by_term[hit.topic, hit.term].append(hit)
    scores: dict[str, float] = defaultdict(float)
    for (topic, _), same in by_term.items():
        share = 1 + 0.5 * (same[0].end <= title_end) + 0.25 * (len(same) > 1)
        scores[topic] += same[0].weight * share
    return dict(scores)
