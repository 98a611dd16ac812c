"""The words by which glued ones are told: those of `words/glue.csv`, of places, names and offices."""

import re
from collections import defaultdict
from functools import cache, lru_cache
from typing import NamedTuple

from analysis.words import rows

# The kinds of words that stand in the vocabulary as they are listed.
_ALONE = (
    "bare", "plural", "prefix", "pronoun", "brand_start", "brand_end", "counted", "elided",
)  # fmt: skip
_WORD = re.compile(r"\w{4,}")
_ELSEWHERE = ("cities", "companies", "offices", "bodies", "tenures", "topics", "encounter_verbs")


class Vocabulary(NamedTuple):
    """The words of `words/glue.csv` by kind; `sure` are those that are never looked at twice."""

    known: frozenset[str]
    sure: frozenset[str]
    bare: frozenset[str]
    article: frozenset[str]
    plural: frozenset[str]
    function: frozenset[str]
    prefix: frozenset[str]
    pronoun: frozenset[str]
    proper: frozenset[str]
    brand: frozenset[str]
    brand_start: frozenset[str]
    brand_end: frozenset[str]
    family: frozenset[str]
    counted: frozenset[str]
    elided: frozenset[str]


@cache
def vocabulary() -> Vocabulary:
    """Return the vocabulary, read from the word lists at the first call."""
    kinds = _kinds()
    elsewhere = _words_elsewhere()
    function = kinds["function"] | kinds["article"] | kinds["plural"]
    demonyms = {w for row in rows("countries") for w in row["demonyms"].split("|") if w.isalpha()}
    known = kinds["known"] | demonyms | function | kinds["prefix"]
    proper = {w for w in place_names() | kinds["proper"] if len(w) > 2}
    sure = known | kinds["whole"] | proper | elsewhere | {w.capitalize() for w in known}
    families = {w for row in rows("vietnamese_families") for w in row.values() if w}
    return Vocabulary(
        known=frozenset(w for w in known if len(w) > 3) | kinds["short"],
        sure=frozenset(sure),
        article=frozenset(kinds["article"] | kinds["plural"]),
        function=frozenset(function),
        proper=frozenset(proper),
        brand=frozenset(kinds["brand"]) | elsewhere,
        family=frozenset(families),
        **{kind: frozenset(kinds[kind]) for kind in _ALONE},
    )


@lru_cache(maxsize=4)
def unsure(text: str) -> frozenset[str]:
    """Return what stands between the spaces of a text and is no word that is sure.

    >>> sorted(unsure("Leministre est venu, la ville aussi"))
    ['Leministre', 'venu,']
    """
    return frozenset(text.split()) - vocabulary().sure


def _kinds() -> dict[str, set[str]]:
    """Return the words of `words/glue.csv` by kind."""
    kinds: dict[str, set[str]] = defaultdict(set)
    for row in rows("glue"):
        kinds[row["kind"]].add(row["word"])
    return kinds


def place_names() -> set[str]:
    """Return the names of one word of countries and their capitals."""
    names = {w for row in rows("countries") for w in row["names"].split("|")}
    for row in rows("cities"):
        if row["capital"]:
            names |= {row["city"], *row["names"].split("|")}
    return {name for name in names if name.isalpha()}


def _words_elsewhere() -> frozenset[str]:
    """Return the words that stand in the vocabularies of names, offices and topics."""
    cells = (cell for name in _ELSEWHERE for row in rows(name) for cell in row.values())
    return frozenset(word for cell in cells for word in _WORD.findall(cell or ""))
