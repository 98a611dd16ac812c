"""Phrases of saying that other words part: `a fait également savoir`, `dresse un sombre tableau`."""

import re
from collections import defaultdict
from functools import cache

from . import lexicon, words
from .lexicon import Speech
from .patterns import pattern
from .words import Hit, Term

LAYER = "speech_head"
_OBJECT = words.fold(
    "…"
)  # in a phrase, where what is spoken of or to whom stands: `met … sur la table`
_Tail = tuple[str, tuple[Speech, ...]]
_NEEDING = frozenset(
    ("quoted", "to_somebody", "stance")
)  # of a word that tells of words only beside others
_SHORTEST_HEAD = 3  # letters of a first word: not `a` of `a bon espoir`
_REACH = 110  # characters behind a first word in which the others stand
# What may stand between two words of a phrase, and an adjective behind `un`, `sa`, `le`.
_PARTING = r"(?:,? (?:@linking_adverb|@insertion|@aside_adverb|@parting_adverb|@weekday|\w{3,16}ment),?){0,2}"
# To whom, behind the first word: `a émis devant son hôte le vœu`.
_ADDRESSED = r"(?: (?:devant|aupres d[eu]s?|a l'adresse d[eu]s?|aux?|a) (?:(?:l[ea]s? |l')?mm?e?\. )?[^,;.:«»]{2,40}?)?"
_ADJECTIVE = r"(?:(?: \w{3,16}ment)?(?: (?:@parting_adjective)){1,2})?"
_MARKS = ',.;:!?»)”"'
_DETERMINER = re.compile(r"(?:une?|des|le|la|les|son|sa|ses|leurs?)$")


def terms() -> list[Term]:
    """Return a term for the first word of each phrase of saying, which stands for itself."""
    return [Term(head, LAYER, head) for head in _tails()]


@cache
def _tails() -> dict[str, dict[str, list[_Tail]]]:
    """Return what may follow each first word of a phrase of saying, by its own last word."""
    tails: dict[str, dict[str, list[Speech]]] = defaultdict(lambda: defaultdict(list))
    for term in lexicon.speech():
        head, _, tail = term.words.partition(" ")
        if tail and len(head) >= _SHORTEST_HEAD:
            tails[words.fold(head)][words.fold(tail)].append(term.value)
    return {head: _by_last(own) for head, own in tails.items()}


def _by_last(tails: dict[str, list[Speech]]) -> dict[str, list[_Tail]]:
    """Return what may follow a first word by its own last word."""
    found: dict[str, list[_Tail]] = defaultdict(list)
    for tail, values in tails.items():
        found[tail.rsplit(" ", 1)[-1]].append((tail, tuple(values)))
    return dict(found)


def joined(found: list[Hit], heads: list[Hit], folded: str) -> list[Hit]:
    """Return the verbs of saying of a text with the phrases that other words part, by start.

    A first word that tells of words by itself (`exprime mardi ses regrets`) stays alone.
    """
    alone = {hit.start for hit in found if _NEEDING.isdisjoint(hit.value.notes)}
    more = [hit for head in heads if head.start not in alone for hit in _whole(head, folded)]
    return words.longest([*found, *more]) if more else found


def _whole(head: Hit, folded: str) -> list[Hit]:
    """Return the phrases that begin with a first word and are parted, the longest ones."""
    if not folded.startswith((" ", ","), head.end):
        return []
    near = folded[head.end : head.end + _REACH]
    best, values = 0, ()
    for tail, meant in _ending_in(near, _tails()[head.value]):
        told = None if near.startswith(tail, 1) else _pattern(tail).match(near)
        if told and told.end() > best:
            best, values = told.end(), meant
    return [Hit(head.start, head.end + best, "speech", value) for value in values]


def _ending_in(near: str, tails: dict[str, list[_Tail]]) -> list[_Tail]:
    """Return what may follow a first word whose last word stands in some words."""
    lasts = {word.rstrip(_MARKS) for word in near.split(" ")} & tails.keys()
    return [tail for last in sorted(lasts) for tail in tails[last]]


@cache
def _pattern(tail: str) -> re.Pattern[str]:
    """Return what finds the further words of a phrase, parted or not."""
    made = []
    for word in tail.split(" "):
        if word == _OBJECT:
            made.append(r" (?:mm?\. |[^,;.:«»]){2,70}?")
            continue
        made.append(f"{_PARTING}{'' if made else _ADDRESSED} {re.escape(word)}")
        if _DETERMINER.match(word):
            made.append(_ADJECTIVE)
    return pattern("".join(made) + r"\b")
