"""What a text speaks of: the fifteen topics found by the terms of `words/topics.csv`.

A term counts for its topic with its weight. One with a slot counts only beside a place of that kind
(« tensions {country} », « {demonym} de l'etranger »; kinds in SLOTS). Phrases with the topic `-`
(formulas, bodies, venues, false friends) count for nothing and silence every term inside them; so
does the capitalised name after a word with the topic `head`, a title or a venue (« en marge du 46e
Sommet de l'ASEAN »), and the portfolio after one with the topic `portfolio`, capital or not
(« ministre tchèque de la défense », « Affaires étrangères et Sénégalais de l'extérieur »).
"""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from itertools import accumulate
from operator import itemgetter
from typing import NamedTuple

from . import words

TOPIC, FRAME, SILENT = "topic", "topic_frame", "topic_silent"
HEAD, PORTFOLIO = "topic_head", "topic_portfolio"
SLOTS = {
    "country": {"country", "city", "region"},
    "side": {"country", "city", "region", "org"},
    "org": {"org"},
    "demonym": {"demonym"},
}
ENOUGH = 1.0
_START = itemgetter(0)
_LAYER_OF = {"-": SILENT, "head": HEAD, "portfolio": PORTFOLIO}
_SLOT = re.compile(r"(?P<before>[^{]{0,80}?) ?\{(?P<slot>\w{1,20})\} ?(?P<after>.{0,80})")
_GAP = re.compile(
    r"\s(?:(?:de|des|avec|entre|en|aux|dans|à|sur|contre|pour)\s)?"
    r"(?:(?:la|le|les|du|au)\s|[ld]['’])?(?:\w{2,12}o-)?"
)
_LINK = r"(?:(?:de la|du|des|de|à la|aux?|pour l[ae]s?)\s|(?:de l|d|à l|pour l)['’])"
_CAPITAL, _ANY = r"[^\W\d_a-zß-ÿœ]", r"[^\W\d_]"
# `Affaires étrangères et européennes`, `Recherche scientifique et innovation technologique José Zola`
_AND_MORE = rf"(?:\set\s[a-zà-ÿœ][\w-]{{3,20}}(?:\s[a-zà-ÿœ][\w-]{{3,20}}(?=\s{_CAPITAL}))?)?"
# `de la Protection de l'environnement`
_OF = r"(?:(?<=tion)|(?<=ment))\s(?:(?:de la|du|des)\s|de l['’])[^\W\d_][\w-]{2,25}"
_NAME = (
    rf"(?:\d{{1,3}}\w{{1,3}}\s)?%s[\w'’-]{{0,30}}"
    rf"(?:{_OF}|\s[a-zà-ÿœ][\w-]{{2,20}}{_AND_MORE})?"
)
_CAPITALISED, _WRITTEN = _NAME % _CAPITAL, _NAME % _ANY
_NAMED = re.compile(
    rf"(?:\s[a-zà-ÿœ][\w'’-]{{1,25}}){{0,2}}\s{_LINK}{_CAPITALISED}"
    rf"(?:(?:,|\set|,\set)?\s{_LINK}{_CAPITALISED}|(?:,|\set)\s{_CAPITALISED}){{0,4}}"
)
_FURTHER = rf"(?:,|\set|,\set)\s(?:{_LINK}{_WRITTEN}|{_CAPITALISED})"
# `ministres de l'Intérieur Henri Mova et des Transports José Makila`, `de la Coopération, X, du`
_HOLDER = rf"(?:,?\s{_CAPITAL}[\w.’'-]{{1,25}}){{1,5}},?(?:\set)?\s{_LINK}{_CAPITALISED}"
_PORTFOLIO = re.compile(
    rf"(?:\s{_LINK}{_WRITTEN}|{_FURTHER})(?:{_FURTHER}){{0,9}}(?:{_HOLDER}(?:{_FURTHER}){{0,2}}){{0,6}}"
)

_HELD_REACH = 80
_NAME_BEFORE = re.compile(rf"{_CAPITAL}[\w’'-]+ {_CAPITAL}[\w’'-]+\s$")
_WORD = re.compile(r"[^\W\d_]{4,}")


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


class Frame(NamedTuple):
    """A term with a slot: what it means, the kinds of place it needs, whether the place leads."""

    meaning: Meaning
    kinds: set[str]
    leads: bool


def terms() -> list[words.Term]:
    """Return the vocabulary, to be compiled with others into one `words.Lexicon`."""
    made = []
    for row in words.rows("topics"):
        topic, term = row["topic"], row["term"]
        meaning = Meaning(topic, float(row["weight"] or 0), term)
        if frame := _SLOT.fullmatch(term):
            before, slot, after = frame.groups()
            value = Frame(meaning, SLOTS[slot], leads=not before)
            made.append(words.Term(before or after, FRAME, value))
        else:
            made.append(words.Term(term, _LAYER_OF.get(topic, TOPIC), meaning))
    return made


def hits(found: list[words.Hit], text: str = "") -> list[TopicHit]:
    """Return the topic terms among the hits of a scan, by start, without the silenced ones.

    The text is the one scanned, as written: its capitals tell a portfolio from a subject. Terms with
    a slot need the `place` hits of `lexicon.terms()` in the same scan.

    >>> text = "Le ministre tchèque de la Défense a parlé de tourisme, pour la paix et la stabilité."
    >>> found = words.Lexicon(terms()).scan(words.fold(text))
    >>> [(text[h.start : h.end], h.topic) for h in hits(found, text)]
    [('tourisme', 'culture_people')]
    """
    layers: dict[str, list[words.Hit]] = defaultdict(list)
    for hit in found:
        layers[hit[2]].append(hit)
    subjects = layers[TOPIC]
    if layers[FRAME]:
        subjects = words.longest([*subjects, *_framed(layers[FRAME], layers["place"], text)])
    phrases = _reach((hit[0], hit[1]) for hit in layers[SILENT])
    named = _reach(_named(layers, text))
    return [
        TopicHit(start, end, *meaning)
        for start, end, _, meaning in subjects
        if phrases(start) < end and named(start) <= start and not _is_held(text, start)
    ]


def _is_held(text: str, start: int) -> bool:
    """Tell whether a term is of the office of somebody named: `Joël Zola (Tourisme et Transport)`."""
    if not text[start : start + 1].isupper():
        return False
    opened = text.rfind("(", max(0, start - _HELD_REACH), start)
    closed = text.find(")", max(opened, 0), start + _HELD_REACH) if opened > 0 else -1
    if closed < start or not _NAME_BEFORE.search(text, max(0, opened - 40), opened):
        return False
    held = _WORD.findall(text, opened, closed)
    named = start == opened + 1 or all(word[0].isupper() for word in held)
    return named and not text[opened:closed].isupper()


def _reach(spans: Iterable[tuple[int, int]]) -> Callable[[int], int]:
    """Return a function that tells how far the spans reach that start at or before a position."""
    ordered = sorted(spans)
    if not ordered:
        return lambda position: -1
    starts = [start for start, _ in ordered]
    reach = [-1, *accumulate((end for _, end in ordered), max)]
    return lambda position: reach[bisect_right(starts, position)]


def _framed(frames: list[words.Hit], places: list[words.Hit], text: str) -> Iterator[words.Hit]:
    """Yield the terms with a slot that have their place beside them, place included."""
    named = [p for p in places if p.value.kind == "demonym" or _is_capitalised(text, p)]
    by_start = {place.start: place for place in named}
    by_end = {place.end: place for place in named}
    for start, end, _, frame in frames:
        if frame.leads:
            place = by_end.get(start - 1)
        else:
            gap = _GAP.match(text, end)
            place = gap and by_start.get(gap.end())
        if place and place.value.kind in frame.kinds:
            span = min(start, place.start), max(end, place.end)
            yield words.Hit(*span, TOPIC, frame.meaning)


def _is_capitalised(text: str, place: words.Hit) -> bool:
    """Tell whether a place is written as a name."""
    if text[place.start].isupper():
        return True
    return any(character.isupper() for character in text[place.start : place.end])


def _named(layers: dict[str, list[words.Hit]], text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of the names and portfolios that follow the heads of titles and venues."""
    for hit in layers[HEAD]:
        if match := _NAMED.match(text, hit.end):
            yield match.span()
    if layers[PORTFOLIO]:
        demonyms = {p.start: p.end for p in layers["place"] if p.value.kind == "demonym"}
        for hit in layers[PORTFOLIO]:
            after = demonyms.get(hit.end + 1, hit.end)
            if match := _PORTFOLIO.match(text, after) or _NAMED.match(text, hit.end):
                yield match.span()


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

    A topic needs distinct terms of the weight 1 in all: one strong term, or two weak ones of 0.5.
    Each counts as much again where it stands in the title, which ends at `title_end`, and a
    quarter more each time that it returns.

    >>> of_article([TopicHit(0, 4, "trade", 0.5, "prix"), TopicHit(9, 12, "health", 1.0, "soin")])
    ['health']
    """
    if not found:
        return []
    scores = _scores(found, title_end)
    kept = [topic for topic, weight in _weights(found).items() if weight >= ENOUGH]
    return sorted(kept, key=lambda topic: (-scores[topic], topic))


def _weights(found: list[TopicHit]) -> dict[str, float]:
    """Return the weight of each topic's distinct terms together."""
    sums: dict[str, float] = defaultdict(float)
    for topic, _, weight in {(hit.topic, hit.term, hit.weight) for hit in found}:
        sums[topic] += weight
    return sums


def _scores(found: list[TopicHit], title_end: int) -> dict[str, float]:
    """Return the strength of each topic."""
    by_term: dict[tuple[str, str], list[TopicHit]] = defaultdict(list)
    for hit in found:
        by_term[hit.topic, hit.term].append(hit)
    scores: dict[str, float] = defaultdict(float)
    for (topic, _), same in by_term.items():
        share = 1 + (same[0].end <= title_end) + 0.25 * min(len(same) - 1, 4)
        scores[topic] += same[0].weight * share
    return dict(scores)
