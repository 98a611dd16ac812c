"""Every regular expression of the package searches in time proportional to the text."""

import inspect
import pkgutil
import random
import re
from collections.abc import Iterator
from importlib import import_module
from itertools import groupby, product
from pathlib import Path
from re import _parser

import pytest
from timing import seconds_of

import analysis
from analysis import patterns, words

TRIES = 4
LOOKS = ((600, 6), (2_400, 8), (2_400, 8))  # length, times as long as for a quarter of it
MOST = 0.1  # seconds after which no longer text is searched
ENDS = "\x02", ".,;:!?()«»\"'\n\x02"  # on which open ends of patterns run, or fail
MODULES = [
    found.name
    for found in pkgutil.walk_packages(analysis.__path__, "analysis.")
    if not found.name.endswith("__main__")
]


class Witness:
    """Text that a pattern matches, drawn along random ways through it."""

    def __init__(self, seed: int):
        self._drawn = random.Random(seed)

    def of(self, parsed: object) -> str:
        """Return text that a parsed pattern matches, save what lies behind or is forbidden."""
        return "".join(self._one(str(op), value) for op, value in parsed)

    def _one(self, op: str, value: object) -> str:
        match op:
            case "LITERAL":
                return chr(value)
            case "NOT_LITERAL" | "ANY":
                return self._drawn.choice("ax ")
            case "IN":
                return self._member(value)
            case "BRANCH":
                return self.of(self._drawn.choice(value[1]))
            case "SUBPATTERN" | "ASSERT":
                return self.of(value[-1]) if op == "SUBPATTERN" or value[0] > 0 else ""
            case "ATOMIC_GROUP":
                return self.of(value)
            case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
                low, high, inner = value
                times = self._drawn.randint(low, min(int(high), low + 3))
                return "".join(self.of(inner) for _ in range(times))
        return ""

    def _member(self, members: list) -> str:
        if str(members[0][0]) == "NEGATE":
            return self._drawn.choice("ax ")
        op, value = self._drawn.choice(members)
        match str(op):
            case "LITERAL":
                return chr(value)
            case "RANGE":
                return chr(self._drawn.randint(*value))
        return {"CATEGORY_SPACE": " ", "CATEGORY_DIGIT": "1"}.get(str(value), "e")

    def beginning(self, text: str) -> str:
        """Return the text up to a random place."""
        return text[: self._drawn.randint(0, len(text))]


def pieces(pattern: re.Pattern) -> list[str]:
    """Return pieces of text that a pattern matches in whole or in part, glued and set apart."""
    parsed = _parser.parse(pattern.pattern, pattern.flags)
    found: set[str] = set()
    for seed in range(TRIES):
        witness = Witness(seed)
        whole = witness.of(parsed)
        found |= {whole, whole[:-1], witness.beginning(whole)} - {""}
    return sorted(found | {f"{piece} " for piece in found})


def is_slow(pattern: re.Pattern, piece: str, end: str) -> bool:
    """Tell whether time grows far more than the text in which a piece is repeated.

    It grows by 4 where it is linear, by 16 where it is quadratic. What grows between short texts
    may be noise, or a window that they do not fill: longer ones must confirm it, twice.
    """
    for length, growth in LOOKS:
        short, long = (piece * (size // len(piece)) + end for size in (length // 4, length))
        most = growth * seconds_of(pattern.search, short)
        seconds = seconds_of(pattern.search, long, enough=most)
        if seconds < most:
            return False
        if seconds > MOST:
            return True
    return True


def slow_on(pattern: re.Pattern) -> str:
    """Return the piece on which a search takes more than linear time, "" if there is none."""
    texts = product(pieces(pattern), ENDS)
    return next((piece for piece, end in texts if is_slow(pattern, piece, end)), "")


def compiled(value: object) -> Iterator[re.Pattern]:
    """Yield the patterns over text in a value: in its containers, behind its cached functions."""
    if isinstance(value, re.Pattern):
        if isinstance(value.pattern, str):
            yield value
    elif isinstance(value, dict):
        yield from compiled(tuple(value.values()))
    elif isinstance(value, tuple | list | frozenset):
        for inner in value:
            yield from compiled(inner)
    elif hasattr(value, "cache_info") and not inspect.signature(value).parameters:
        yield from compiled(value())


def patterns_of(module: str) -> dict[str, re.Pattern]:
    """Return the patterns of a module by the name under which it keeps them."""
    return {
        f"{name}[{number}]": pattern
        for name, value in vars(import_module(module)).items()
        for number, pattern in enumerate(compiled(value))
    }


@pytest.mark.parametrize("module", MODULES)
def test_a_search_takes_time_in_proportion_to_the_text(module):
    slow = {name: slow_on(pattern) for name, pattern in patterns_of(module).items()}
    assert {name: piece for name, piece in slow.items() if piece} == {}


@pytest.mark.parametrize(
    "source",
    [
        r"\bpar [^.;]*$",
        r"\w*ment\b",
        r"\b(?:reçu|accueilli) par .*ministre",
        r"[A-Z][^\n]*!",
        r"(?:\w+ )*a reçu",
        r"\s+$",
    ],
)
def test_a_pattern_that_starts_again_and_again_is_found(source):
    assert slow_on(re.compile(source))


@pytest.mark.parametrize(
    "source",
    [r"\bpar [^.;]{0,60}$", r"\b\w{0,30}ment\b", r"(?:\w{1,20} ){0,3}a reçu", r"\S\s{0,3}$"],
)
def test_a_pattern_that_looks_no_further_than_its_window_is_not(source):
    assert not slow_on(re.compile(source))


def test_patterns_are_found_wherever_a_module_keeps_them():
    assert "_RUN[0]" in patterns_of("analysis.people.names")
    assert len(patterns_of("analysis.clean.layout")) > 5


def test_a_pattern_takes_in_every_word_of_the_sets_that_it_names(monkeypatch):
    sets = {"wheeled": ("tram", "tramway", "auto*"), "tracked": ("train",)}
    monkeypatch.setattr(words, "grammar", sets.__getitem__)
    monkeypatch.setattr(patterns, "_one_of", patterns._one_of.__wrapped__)
    found = patterns.pattern(r"\b(?P<by>@wheeled|@tracked)s? du\b")
    assert [found.match(text)["by"] for text in ("tramways du", "autocar du", "trains du")] == [
        "tramway", "autocar", "train",
    ]  # fmt: skip
    assert not found.match("tra du") and not found.match("trainee du")


def test_every_set_of_the_grammar_is_named_in_the_package():
    files = Path(analysis.__file__).parent.rglob("*.*")
    source = "".join(file.read_text() for file in files if file.suffix in (".py", ".csv"))
    named = set(re.findall(r"[@\"'{](\w+)", source))
    assert {row["set"] for row in words.rows("grammar")} - named == set()


def test_the_words_of_a_set_stand_together():
    """A set that two people name alike would silently be one."""
    names = [name for name, _ in groupby(row["set"] for row in words.rows("grammar"))]
    assert len(names) == len(set(names))
