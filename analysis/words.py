"""The vocabularies in `words/*.csv`, folded and compiled into one automaton.

Folding keeps every character in its place, so that a span in the folded text is a span in the
text. A term ending in `*` matches every word (or run of words) that begins so.
"""

import csv
from collections.abc import Collection, Iterable
from functools import cache, lru_cache
from operator import itemgetter
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from ahocorasick_rs import AhoCorasick, Implementation

SHORT = 80
PLANES = 0x40000  # beyond these code points there are neither letters nor digits
FOLDER = Path(__file__).with_name("words")


@cache
def _table() -> np.ndarray:
    """Return, for each code point, the code point that it folds to."""
    import unicodedata

    table = np.arange(0x110000, dtype=np.uint32)
    for code in range(0x2FFFF):
        if 0xD800 <= code < 0xE000:
            continue
        base = unicodedata.normalize("NFKD", chr(code))[:1].lower()
        if base and len(base) == 1:
            table[code] = ord(base)
    table[0x300:0x370] = table[0x1AB0:0x1B00] = ord("\x01")
    pairs = {"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "đ": "d", "Đ": "d", "ł": "l", "Ł": "l",
             "ø": "o", "Ø": "o", "ı": "i", "ð": "d", "–": "-", "—": "-", "‑": "-", "‐": "-", "−": "-",
             "Œ": "œ", "Æ": "æ", "“": '"', "”": '"', "\n": " ", "\r": " ", "\t": " ", "\v": " ", "\f": " ",
             "\u0085": " ", "\u2028": " ", "\u2029": " "}  # fmt: skip
    for source, target in pairs.items():
        table[ord(source)] = ord(target)
    return table


def fold(text: str) -> str:
    """Return the text in lower case without diacritics, every character in its place.

    Typographic apostrophes, dashes and spaces become the plain ones.

    >>> fold("L’État à Hanoï — Tô Lâm, Đà Nẵng")
    "l'etat a hanoi - to lam, da nang"
    """
    return _fold_short(text) if len(text) < SHORT else _fold(text)


@lru_cache(1 << 16)
def _fold_short(text: str) -> str:
    """Return a name or an office folded: they return often."""
    return _fold(text)


def _fold(text: str) -> str:
    if text.isascii():
        return text.lower().translate(_ASCII_SPACES)
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    return _table()[codes].tobytes().decode("utf-32-le", "surrogatepass")


_ASCII_SPACES = str.maketrans("\n\r\t\v\f`", "     '")


@cache
def rows(name: str) -> tuple[dict[str, str], ...]:
    """Return the lines of `words/NAME.csv`, a dict each.

    Lines whose first cell starts with # are left out.
    """
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as handle:
        reader = csv.DictReader(handle)
        first = (reader.fieldnames or [""])[0]
        return tuple(row for row in reader if not row[first].startswith("#"))


@cache
def grammar(name: str) -> tuple[str, ...]:
    """Return the words of one set of `words/grammar.csv` as it has them, in its order.

    They are written folded, save in sets that are looked for in the text as it stands (`à` is not
    `a` there).
    `tenu(e)(s)` in the file is four words. Raise `ValueError` where there is no such set.

    >>> grammar("to_come")[:2]
    ('devrait', 'devraient')
    """
    written = _grammar().get(name)
    if written is None:
        raise ValueError(f"words/grammar.csv has no set {name!r}; its lines read `set,word`")
    return tuple(form for word in written for form in _inflected(word))


@cache
def _grammar() -> dict[str, list[str]]:
    """Return the words of each set of `words/grammar.csv`, as written."""
    sets: dict[str, list[str]] = {}
    for row in rows("grammar"):
        sets.setdefault(row["set"], []).append(row["word"])
    return sets


def _inflected(word: str) -> list[str]:
    """Return the forms of a word whose endings in brackets may be left out."""
    head, *rest = word.split("(", 1)
    if not rest:
        return [head]
    ending, tail = rest[0].split(")", 1)
    return [head + form + end for form in ("", ending) for end in _inflected(tail)]


class Term(NamedTuple):
    """A term of a vocabulary: its words as written, the layer it belongs to, what it stands for."""

    words: str
    layer: str
    value: Any


class Hit(NamedTuple):
    """A term found: its span in the text, its layer, what it stands for."""

    start: int
    end: int
    layer: str
    value: Any


_Hit = tuple[int, int, str, Any]


class Lexicon:
    """One automaton over many terms; `scan` finds the longest terms of each layer.

    In the layers that are `chained` one that overlaps another stays if it reaches further:
    `renforcer leur coopération` and `coopération universitaire` share a word.

    >>> lexicon = Lexicon([Term("Hanoï", "place", "VNM"), Term("agricol*", "topic", "farming")])
    >>> [(h.start, h.end, h.value) for h in lexicon.scan(fold("À Hanoï, l’agriculture agricole"))]
    [(2, 7, 'VNM'), (23, 31, 'farming')]
    """

    def __init__(self, terms: Iterable[Term], chained: Collection[str] = ()):
        self._chained = frozenset(chained)
        whole: dict[str, list[tuple[str, Any]]] = {}
        stems: dict[str, list[tuple[str, Any]]] = {}
        for words, layer, value in terms:
            for form in _forms(words):
                forms = stems if form.endswith("*") else whole
                forms.setdefault(form.rstrip("*"), []).append((layer, value))
        patterns = list(whole | stems)
        self._stems = [tuple(stems.get(words, ())) for words in patterns]
        self._meanings = [(*whole.get(words, ()), *stems.get(words, ())) for words in patterns]
        self._automaton = AhoCorasick(
            patterns, implementation=Implementation.ContiguousNFA, store_patterns=False
        )

    def scan(self, folded: str) -> list[Hit]:
        """Return the hits in the folded text by start; in each layer the longest one wins."""
        found: list[_Hit] = []
        within = _within_words(folded)
        meanings, stems = self._meanings, self._stems
        for number, start, end in self.matches(folded):
            if within[start]:
                continue
            if not within[end]:
                for layer, value in meanings[number]:
                    found.append((start, -end, layer, value))
            elif stems[number]:
                stop = within.index(0, end)
                for layer, value in stems[number]:
                    found.append((start, -stop, layer, value))
        found.sort()
        return _longest(found, self._chained)

    def matches(self, folded: str) -> list[tuple[int, int, int]]:
        """Return where the terms stand, inside words too: number of the term, start, end."""
        return self._automaton.find_matches_as_indexes(folded, overlapping=True)


def longest(hits: Iterable[Hit], chained: Collection[str] = ()) -> list[Hit]:
    """Return the hits that no longer (or as long and earlier) one of their layer overlaps, by start.

    Of the `chained` layers those that no other one contains.
    """
    found = [(start, -end, layer, value) for start, end, layer, value in hits]
    found.sort(key=itemgetter(0, 1))
    return _longest(found, chained)


def _longest(found: list[_Hit], chained: Collection[str]) -> list[Hit]:
    """Return what `longest` keeps of those found, which come sorted, with their ends negative."""
    kept: list[Hit] = []
    last: dict[str, tuple[int, int]] = {}
    nothing = (0, 0)
    make = tuple.__new__  # a fifth of what the class itself takes
    for start, negative, layer, value in found:
        end = -negative
        before, reached = last.get(layer, nothing)
        if start >= reached or (end > reached and layer in chained):
            last[layer] = start, end
        elif start != before or end != reached:
            continue
        kept.append(make(Hit, (start, end, layer, value)))
    return kept


def _within_words(folded: str) -> bytes:
    """Return, for each place from the start of the text to its end, 1 between two alphanumerics."""
    codes = np.frombuffer(folded.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    inner = np.zeros(len(folded) + 1, dtype=bool)
    alnum = _alphanumeric()[codes]
    np.logical_and(alnum[:-1], alnum[1:], out=inner[1:-1])
    return inner.tobytes()


@cache
def _alphanumeric() -> np.ndarray:
    """Return, for each code point, whether it is a letter or a digit."""
    found = np.zeros(0x110000, dtype=bool)
    found[:PLANES] = np.fromiter(map(str.isalnum, map(chr, range(PLANES))), bool, PLANES)
    return found


def _forms(words: str) -> set[str]:
    """Return the folded spellings of a term: œ and æ also written as two letters."""
    form = fold(words.strip())
    if form.isascii():
        return {form}
    return {form, form.replace("œ", "oe").replace("æ", "ae")}
