"""What an expression of time consists of, and the patterns of French ones, compiled from `words/calendar.csv`.

All of them read folded text and are anchored where they are tried, so that each costs a bounded
number of steps.
"""

import re
from functools import cache
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from analysis import words

_YEAR = r"(?:19|20)\d\d(?![\d%])(?![.,]\d)"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?!\d)(?: ?er(?![a-z]))?"
_GLUED = ("mars", "mai", "juin")


class Words(NamedTuple):
    """An expression of time found in a text; numbers not given are 0, words not given empty.

    `kind` is `date` (day and month), `month`, `year`, `weekday`, `range`, `relative` (hier, la
    veille, ce jour) or `same_day` (le même jour, dans la soirée). `offset` counts the days of a
    relative one, the months or years of "le mois dernier" and "l'an prochain", and is −1 or +1 with
    "dernier" and "prochain". `relation` tells what it is relative to: `published` or `previous`.
    `attached` is `limit` for a bound or a date in a name ("depuis 2014", "né le", "convention de 1982").
    """

    start: int
    end: int
    text: str
    kind: str
    day: int = 0
    month: int = 0
    year: int = 0
    end_day: int = 0
    end_month: int = 0
    end_year: int = 0
    weekday: int = 0
    offset: int = 0
    relation: str = ""
    attached: str = ""


class Grammar(NamedTuple):
    """The compiled patterns, the automaton that finds where to try them, and the words' values."""

    triggers: AhoCorasick
    kinds: tuple[tuple[str, int], ...]
    values: dict[str, int]
    span: re.Pattern
    weekday: re.Pattern
    month: re.Pattern
    numeric: re.Pattern
    year: re.Pattern
    day: re.Pattern
    part: re.Pattern
    direction: re.Pattern
    lead: re.Pattern


@cache
def of_kind(kind: str) -> dict[str, int]:
    """Return the calendar's folded words of one kind with their values, longest first."""
    pairs = [
        (words.fold(row["word"]), int(row["value"] or 0))
        for row in words.rows("calendar")
        if row["kind"] == kind
    ]
    return dict(sorted(pairs, key=lambda pair: -len(pair[0])))


def either(terms) -> str:
    """Return a pattern that matches any of the terms."""
    return "|".join(map(re.escape, terms))


def _month() -> str:
    """Return the pattern of a month; letters may follow a long name, as where a line break was lost."""
    months = of_kind("month")
    loose = either(m for m in months if m not in _GLUED)
    return rf"(?:(?:{loose}|(?:{'|'.join(_GLUED)})(?![a-z]))|(?:{either(of_kind('short_month'))})(?:\.|(?![a-z])))"


def _span(month: str, weekday: str) -> str:
    """Return the pattern of a day, a list of days or a range of days with their months and years."""
    end = rf"(?:le )?(?:(?:{weekday}) )?(?P<end_day>{_DAY}) {{0,2}}(?P<end_month>{month})(?: ?(?P<end_year>{_YEAR}))?"
    return (
        rf"(?P<day>{_DAY})(?: ?, ?{_DAY}){{0,6}} {{0,2}}(?:(?P<month>{month})(?: {{0,2}}(?P<year>{_YEAR}))?)?"
        rf"(?: ?(?:au|-|a(?= (?:{weekday}))|(?(month)jusqu'au|(?:et|/))) ?{end})?"
    )


def _lead() -> str:
    """Return the pattern, over reversed text, of the words that lead up to an expression."""
    leads = either(word[::-1] for word in [*of_kind("lead"), *of_kind("part")])
    limits = either(word[::-1] for word in of_kind("limit"))
    dated = either(word[::-1] for word in of_kind("dated_limit"))
    after = rf"[ ,']{{0,2}}(?:se|s|e)?(?:(?P<limit>{limits})|(?P<dated>{dated}))(?![a-z])"
    return rf"(?:[ '-]{{0,2}}(?P<words>(?:(?:{leads})[ '-]{{0,2}}){{1,8}})(?![a-z]))?(?:{after})?"


@cache
def grammar() -> Grammar:
    """Return the compiled grammar, made once."""
    kinds = (
        "weekday",
        "month",
        "published_day",
        "previous_day",
        "today",
        "part",
        "some_year",
        "some_month",
    )
    tables = {kind: of_kind(kind) for kind in kinds}
    terms = {word: (kind, value) for kind, table in tables.items() for word, value in table.items()}
    terms |= {str(digit): ("number", 0) for digit in range(10)}
    month, weekday, part = _month(), either(tables["weekday"]), either(tables["part"])
    numbers = tables["month"] | of_kind("short_month") | tables["weekday"] | of_kind("direction")
    return Grammar(
        AhoCorasick(list(terms), matchkind=MatchKind.LeftmostLongest, implementation=Implementation.DFA, store_patterns=False),
        tuple(terms.values()),
        numbers | tables["published_day"],
        re.compile(_span(month, weekday)),
        re.compile(rf"(?P<weekday>{weekday})(?!s(?![a-z]))(?: (?:{part})(?![a-z]))?"),
        re.compile(rf"(?P<month>{month})(?: {{0,2}}(?P<year>{_YEAR}))?(?: ?(?:a|et|-) ?(?P<end_month>{month})(?: (?P<end_year>{_YEAR}))?)?"),
        re.compile(
            r"(?P<y>(?:19|20)\d\d)-(?P<m>\d\d)-(?P<d>\d\d)(?!\d)"
            r"|(?P<day>\d{1,2})(?P<sep>[/.-])(?P<month>\d{1,2})(?:(?P=sep)(?P<year>(?:19|20)\d\d))?(?![\d/])"
        ),
        re.compile(_YEAR),
        re.compile(rf"(?:{either(tables['published_day'])})(?![a-z])"),
        re.compile(rf" (?:{part})(?![a-z])"),
        re.compile(rf" ?,? ?(?P<direction>{either(of_kind('direction'))})(?![a-z])"),
        re.compile(_lead()),
    )  # fmt: skip
