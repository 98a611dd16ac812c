"""What a text speaks of: the fifteen topics found by the terms of `words/topics.csv`.

A term counts for its topic with its weight. One with a slot counts only beside a place of that kind
(« tensions {country} », « {demonym} de l'etranger »; kinds in SLOTS). Phrases with the topic `-`
(formulas, bodies, venues, false friends) count for nothing and silence every term inside them; so
does the capitalised name after a word with the topic `head`, a title or a venue (« en marge du 46e
Sommet de l'ASEAN »), and the portfolio after one with the topic `portfolio`, capital or not
(« ministre tchèque de la défense », « Affaires étrangères et Sénégalais de l'extérieur »).
"""

from collections import defaultdict
from collections.abc import Sequence

from .. import words
from .scoring import of_article, of_sentence
from .silence import is_held, is_past, named, reach, surnames, with_acronym
from .slots import SLOTS, abroad, framed
from .vocabulary import CHAINED, FRAME, SILENT, TOPIC, VISIT, TopicHit, terms, things

__all__ = [
    "CHAINED", "FRAME", "SLOTS", "TOPIC", "TopicHit", "hits", "of_article", "of_sentence", "terms", "things", "visits",
]  # fmt: skip


def hits(
    found: list[words.Hit], text: str = "", people: Sequence[tuple[int, int]] = ()
) -> list[TopicHit]:
    """Return the topic terms among the hits of a scan, by start, without the silenced ones.

    The text is the one scanned, as written: its capitals tell a portfolio from a subject. Terms with
    a slot need the `place` hits of `lexicon.terms()` in the same scan. `people` are the spans of
    names, whose surnames count for nothing.

    >>> text = "Le ministre tchèque de la Défense a parlé de tourisme, pour la paix et la stabilité."
    >>> found = words.Lexicon(terms()).scan(words.fold(text))
    >>> [(text[h.start : h.end], h.topic) for h in hits(found, text)]
    [('tourisme', 'culture_people')]
    """
    layers: dict[str, list[words.Hit]] = defaultdict(list)
    for hit in found:
        layers[hit[2]].append(hit)
    subjects, places = layers[TOPIC], layers["place"]
    if further := [*framed(layers[FRAME], places, text), *abroad(places, text)]:
        subjects = words.longest([*subjects, *further], CHAINED)
    phrases = reach(with_acronym((hit[0], hit[1]), text) for hit in layers[SILENT])
    held = reach([*named(layers, text), *surnames(people, text)])
    return _apart(
        [
            TopicHit(start, end, *meaning)
            for start, end, _, meaning in _nearest(subjects)
            if phrases(start) < end
            and held(start) <= start
            and not is_held(text, start, end)
            and not is_past(text, start, meaning.topic)
        ]
    )


def _apart(found: list[TopicHit]) -> list[TopicHit]:
    """Return the hits without those of a topic that share a word with a heavier one of it, or the last.

    `importance à leurs relations` and `relations avec Cuba` tell of politics once.
    """
    kept: list[TopicHit] = []
    last: dict[str, int] = {}  # where in those kept the last hit of a topic is
    for hit in found:
        before = last.get(hit.topic)
        if before is not None and kept[before].end > hit.start:
            if hit.weight > kept[before].weight:
                kept[before] = hit
            continue
        last[hit.topic] = len(kept)
        kept.append(hit)
    return kept


def _nearest(subjects: list[words.Hit]) -> list[words.Hit]:
    """Return the terms, each once for a topic, without those that one for a thing narrows.

    `footballeur*` narrows `football*`; `médecins` is one term of health, though two rows give it.
    """
    known = things()
    narrow = {(h.start, h.end): h.value.term for h in subjects if h.value.term in known}
    kept: dict[tuple[int, int, str], words.Hit] = {}
    for hit in subjects:
        span, meaning = (hit.start, hit.end), hit.value
        if span in narrow and len(meaning.term) < len(narrow[span]):
            continue
        other = kept.get((*span, meaning.topic))
        if other is None or meaning.weight > other.value.weight:
            kept[*span, meaning.topic] = hit
    return list(kept.values())


def visits(found: list[words.Hit]) -> list[TopicHit]:
    """Return the words for a visit among the hits of a scan, as terms of the topic politics."""
    return [TopicHit(h.start, h.end, "politics", 1.0, h.value.term) for h in found if h[2] == VISIT]
