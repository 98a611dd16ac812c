"""The weight of topics: those that a sentence or an article speaks of."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection
from itertools import pairwise
from operator import itemgetter

from .vocabulary import TopicHit

ENOUGH = 1.0
# Weak terms of these topics, `alliés` here and `rapprochement` there, belong together anywhere.
_ANYWHERE = frozenset(("politics", "peace_conflict", "diaspora"))
_NEAR = 250  # characters within which two weak terms of another topic support each other
_START = itemgetter(0)


def of_sentence(
    found: list[TopicHit], start: int, end: int, known: Collection[str] = ()
) -> dict[str, list[TopicHit]]:
    """Return the hits that start within the sentence at `start` to `end`, by topic.

    A topic with nothing but a single weak term is left out, unless it is among the `known` ones,
    such as those of the whole article. The hits are in the order in which `hits` gives them.
    """
    first = bisect_left(found, start, key=_START)
    inside = found[first : bisect_left(found, end, first, key=_START)]
    if not inside:
        return {}
    weights = _weights(inside)
    kept = {topic for topic, weight in weights.items() if weight >= ENOUGH or topic in known}
    return {topic: [hit for hit in inside if hit.topic == topic] for topic in sorted(kept)}


def of_article(found: list[TopicHit], title_end: int = 0) -> list[str]:
    """Return the topics that an article speaks of, the most spoken of first.

    A topic needs distinct terms of the weight 1 in all: one strong term, or two weak ones of 0.5,
    near each other (`un brise-glace` above and `une imprimante` far below are no topic).
    Each counts as much again where it stands in the title, which ends at `title_end`, and a
    quarter more each time that it returns.

    >>> of_article([TopicHit(0, 4, "trade", 0.5, "prix"), TopicHit(9, 12, "health", 1.0, "soin")])
    ['health']
    """
    if not found:
        return []
    by_term: dict[tuple[str, str], list[TopicHit]] = defaultdict(list)
    for hit in found:
        by_term[hit.topic, hit.term].append(hit)
    weights: dict[str, float] = defaultdict(float)
    scores: dict[str, float] = defaultdict(float)
    strongest: dict[str, float] = defaultdict(float)
    for (topic, _), same in by_term.items():
        heaviest = max([hit.weight for hit in same])
        strongest[topic] = max(strongest[topic], heaviest)
        share = 1 + (same[0].end <= title_end) + 0.25 * min(len(same) - 1, 4)
        weights[topic] += heaviest
        scores[topic] += heaviest * share
    kept = [
        topic
        for topic, weight in weights.items()
        if weight >= ENOUGH
        and (
            strongest[topic] >= ENOUGH
            or weight > ENOUGH
            or topic in _ANYWHERE
            or _side_by_side(found, topic)
        )
    ]
    return sorted(kept, key=lambda topic: (-scores[topic], topic))


def _side_by_side(found: list[TopicHit], topic: str) -> bool:
    """Tell whether two different terms of a topic stand near each other."""
    own = [hit for hit in found if hit.topic == topic]
    return any(
        one.term != next_.term and next_.start - one.start <= _NEAR for one, next_ in pairwise(own)
    )


def _weights(found: list[TopicHit]) -> dict[str, float]:
    """Return the weight of each topic's distinct terms together."""
    heaviest: dict[tuple[str, str], float] = defaultdict(float)
    for hit in found:
        heaviest[hit.topic, hit.term] = max(hit.weight, heaviest[hit.topic, hit.term])
    sums: dict[str, float] = defaultdict(float)
    for (topic, _), weight in heaviest.items():
        sums[topic] += weight
    return sums
