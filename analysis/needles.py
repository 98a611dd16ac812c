"""Strings of which a text has one wherever a pattern is found in it, all looked for at once.

A rule that few sentences need asks first whether its sentence has a needle of its patterns: one
automaton has told that for all rules together, in less time than one such pattern takes.
"""

import re
from collections.abc import Iterable
from functools import cache
from re import _parser
from typing import Any, NamedTuple

from ahocorasick_rs import AhoCorasick, Implementation

from . import words
from .patterns import lettered, pattern

Strings = frozenset[str]
_NOTHING: Strings = frozenset(("",))
_MOST = 100  # strings that are told apart for one stretch of a pattern
_SHORTEST, _LONGEST = 3, 8  # letters of a needle: with fewer it stands everywhere, with more seldom
_RARER = 0.3  # how often a string stands in texts, against one of a letter less
_REPEATS = ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT")


class _Part(NamedTuple):
    """A part of a pattern: all that it matches if that is little, and what it cannot be without."""

    whole: Strings | None
    needed: Strings | None


_ANYTHING, _EMPTY = _Part(None, None), _Part(_NOTHING, None)


class Guards:
    """Guards of patterns, each a bit: it is set in what is `told` of texts that have a needle of it.

    >>> guards = Guards()
    >>> off, host = guards.guard(re.compile(r"est (?:annulée|reportée?)")), guards.guard("hôte")
    >>> [bool(guards.told("la visite est annulée") & guard) for guard in (off, host)]
    [True, False]
    """

    def __init__(self) -> None:
        self._guarded: list[tuple[re.Pattern[str] | str, ...]] = []
        self._automaton: AhoCorasick | None = None
        self._bits: list[int] = []

    def guard(self, *ways: re.Pattern[str] | str) -> int:
        """Return the guard of what some patterns find, or of some strings."""
        self._guarded.append(ways)
        self._automaton = None
        return 1 << len(self._guarded) - 1

    def told(self, text: str) -> int:
        """Return the guards of which a needle stands in a text, inside words too."""
        automaton, bits = self._automaton or self._made(), self._bits
        found = 0
        for number, _, _ in automaton.find_matches_as_indexes(text, overlapping=True):
            found |= bits[number]
        return found

    def _made(self) -> AhoCorasick:
        """Return the automaton over the needles of all guards that there are."""
        bits: dict[str, int] = {}
        for number, ways in enumerate(self._guarded):
            for needle in _fewest(frozenset().union(*map(needles, ways))):
                bits[needle] = bits.get(needle, 0) | 1 << number
        self._bits = list(bits.values())
        self._automaton = AhoCorasick(list(bits), implementation=Implementation.DFA)
        return self._automaton


def needles(way: re.Pattern[str] | str) -> Strings:
    """Return strings of which one stands wherever a pattern is found, the rarest that it tells.

    Raise `ValueError` where it may be found without any.

    >>> sorted(needles(re.compile(r"\\b(?:a|ont) (?:reçu|vu)[a-z ]{1,9} à")))
    ['a reçu', 'a vu', 'ont reçu', 'ont vu']
    """
    if isinstance(way, str):
        return frozenset((way,))
    source, sets = lettered(way)
    told = None
    if not way.flags & re.IGNORECASE:
        told = _rarest(*_of(_parser.parse(source, way.flags), sets))
    if not told or min(map(len, told)) < _SHORTEST:
        raise ValueError(f"no string stands wherever this is found: {way.pattern}")
    return _fewest(told)


def _of(parsed: Iterable[tuple[object, Any]], sets: dict[str, str]) -> _Part:
    """Return what the parts of a parsed pattern, one behind the other, match and cannot be without.

    `sets` are the sets of words that stand in it as one letter each.
    """
    run, needed, is_whole = _NOTHING, None, True
    for op, value in parsed:
        part = _one(str(op), value, sets)
        if part.whole is not None and len(run) * len(part.whole) <= _MOST:
            run = frozenset(a + b for a in run for b in part.whole)
        else:
            needed, is_whole = _rarest(needed, run, *part), False
            run = part.whole or _NOTHING
    return _Part(run if is_whole else None, _rarest(needed, run))


def _one(op: str, value: Any, sets: dict[str, str]) -> _Part:
    """Return what one part of a parsed pattern matches, and what it cannot be without."""
    if op == "LITERAL":
        letter = chr(value)
        return _of_set(sets[letter]) if letter in sets else _Part(frozenset(letter), None)
    if op == "IN":
        return _any([_one(str(kind), code, sets) for kind, code in value])
    if op in ("ASSERT", "ASSERT_NOT", "AT"):
        return _EMPTY
    if op == "SUBPATTERN":
        return _ANYTHING if value[1] & re.IGNORECASE else _of(value[-1], sets)
    if op == "BRANCH":
        return _any([_of(way, sets) for way in value[1]])
    if op in _REPEATS:
        least, most, inner = value
        return _repeated(least, most, _of(inner, sets))
    return _ANYTHING


@cache
def _of_set(name: str) -> _Part:
    """Return what a set of words matches, and what it cannot be without."""
    told = words.grammar(name)
    begun = frozenset(word.partition("*")[0] for word in told)
    is_whole = len(begun) <= _MOST and not any("*" in word for word in told)
    return _Part(begun if is_whole else None, _fewest(begun))


def _any(ways: list[_Part]) -> _Part:
    """Return what one of several parts matches, and what each of them cannot be without."""
    wholes = [way.whole for way in ways]
    needed = [_rarest(*way) for way in ways]
    return _Part(
        None if None in wholes else frozenset().union(*wholes),
        None if None in needed else frozenset().union(*needed),
    )


def _repeated(least: int, most: int, part: _Part) -> _Part:
    """Return what a part that may come several times matches, and what it cannot be without."""
    if least == 0:
        return _Part(part.whole | _NOTHING, None) if part.whole and most == 1 else _ANYTHING
    return part if most == 1 else _Part(None, _rarest(*part))


def _rarest(*sets: Strings | None) -> Strings | None:
    """Return those strings of which texts have one the most seldom."""
    return min((found for found in sets if found), key=_frequency, default=None)


def _frequency(found: Strings) -> float:
    """Return how often one of some strings stands in texts, against others."""
    return sum(_RARER ** min(len(one), _LONGEST) for one in found)


def _fewest(found: Strings) -> Strings:
    """Return strings without those that have another of them within."""
    return frozenset(one for one in found if not any(o in one and o != one for o in found))


SENTENCES = Guards()  # of what is looked for in the folded text of a sentence


class Rare(NamedTuple):
    """A pattern that few sentences have, and its guard: a sentence is asked for it (`people.lines`)."""

    way: re.Pattern[str]
    guard: int


def rare(template: str) -> Rare:
    """Return the pattern of a template that few sentences have."""
    way = pattern(template)
    return Rare(way, SENTENCES.guard(way))
