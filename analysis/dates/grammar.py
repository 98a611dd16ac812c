"""What an expression of time consists of, and the patterns of French ones.

The patterns are made of the words of `words/calendar.csv`, read folded text and are anchored where
they are tried, so that each costs a bounded number of steps.
"""

import re
from functools import cache
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from .. import words

_YEAR = r"(?:19|20)\d\d(?![\d%])(?![.,]\d)"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?!\d)(?: ?er(?![a-z]))?"
_NUMERIC = (
    r"(?P<y>(?:19|20)\d\d)(?P<s>[-/.])(?P<m>\d\d)(?P=s)(?P<d>\d\d)(?!\d)"
    r"|(?P<day>\d{1,2})(?P<sep>[/.-])(?P<month>\d{1,2})"
    r"(?:(?P=sep)(?P<year>(?:19|20)\d\d|(?<=\d\d/\d\d/)\d\d))?(?![\d/])"
)
_FIGURES = r"/(?:0?[1-9]|1[0-2])(?!\d)"  # a month behind its day
_BEGINNINGS = (
    *("weekday", "month", "published_day", "previous_day", "today", "part"),
    *("some_year", "some_month", "some_week", "some_weekend"),
)
_GLUED = ("mars", "mai", "juin")


NEAR_DAYS = frozenset(("weekday", "relative", "same_day"))  # kinds that tell a day near the report
DAYS = NEAR_DAYS | {"date"}


class Words(NamedTuple):
    """An expression of time found in a text; numbers not given are 0, words not given empty.

    `kind` is `date` (day and month), `week`, `weekend`, `month`, `year`, `weekday`, `range`, `relative` (hier,
    la veille, ce jour) or `same_day` (le même jour, dans la soirée). `offset` counts the days of a
    relative one, the weeks, months or years of "la semaine dernière", "le mois dernier" and "l'an
    prochain", and is −1 or +1 with "dernier" and "prochain", 8 or 15 with "en huit" and "en quinze". `relation` tells what it is relative to: `published` or `previous`.
    `attached` is `limit` for a bound or a date in a name ("depuis 2014", "convention de 1982").
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
    """Return the pattern of a month; letters may follow a long name where a space was lost."""
    months = of_kind("month")
    loose = either(m for m in months if m not in _GLUED)
    short = either(of_kind("short_month"))
    return rf"(?:{loose}|(?:{either(_GLUED)})(?![a-z])|(?:{short})(?:\.|(?![a-z])))"


def _span(month: str, weekday: str) -> str:
    """Return the pattern of a day, a list or a range of days, with months and years.

    Months may stand in figures: `12 au 16/05/2017`.
    """
    month = rf"(?:{month}|{_FIGURES})"
    start = rf"(?P<day>{_DAY})(?: ?, ?{_DAY}){{0,6}} {{0,2}}"
    start += rf"(?:(?P<month>{month})(?:(?: {{0,2}}|/)(?P<year>{_YEAR}))?)?"
    link = rf" ?(?:au|-|a(?= (?:{weekday}))|(?(month)jusqu'au|(?:et|/))) ?"
    end = rf"(?:le )?(?:(?:{weekday}) )?(?P<end_day>{_DAY}) {{0,2}}"
    end += rf"(?P<end_month>{month})(?:[ /]?(?P<end_year>{_YEAR}))?"
    return rf"{start}(?:{link}{end})?"


def _lead() -> str:
    """Return the pattern, over reversed text, of the words that lead up to an expression.

    A participle limits it (`l'accord signé lundi`) but not as part of a verb: `ont signé lundi`, `avait signé la veille`.
    """
    leads = either(word[::-1] for word in [*of_kind("lead"), *of_kind("part")])
    limits = either(word[::-1] for word in of_kind("limit"))
    done = r"(?: tnem[a-z]{2,14})? (?:a|tno|tiava|tneiava|arua|tnorua|riova|tnaya)(?![a-z])"
    dated = rf"(?:{either(word[::-1] for word in of_kind('dated_limit'))})(?!{done})"
    after = rf"[ ,']{{0,2}}(?:se|s|e)?(?:(?P<limit>{limits})|(?P<dated>{dated}))(?![a-z])"
    return rf"(?:[ '-]{{0,2}}(?P<words>(?:(?:{leads})[ '-]{{0,2}}){{1,8}})(?![a-z]))?(?:{after})?"


def _triggers() -> tuple[AhoCorasick, tuple[tuple[str, int], ...]]:
    """Return the automaton of what begins an expression, and the kind and value of each term."""
    terms = {word: (kind, value) for kind in _BEGINNINGS for word, value in of_kind(kind).items()}
    terms |= {str(digit): ("number", 0) for digit in range(10)}
    automaton = AhoCorasick(
        list(terms),
        matchkind=MatchKind.LeftmostLongest,
        implementation=Implementation.DFA,
        store_patterns=False,
    )
    return automaton, tuple(terms.values())


@cache
def grammar() -> Grammar:
    """Return the compiled grammar, made once."""
    month, weekday, part = _month(), either(of_kind("weekday")), either(of_kind("part"))
    valued = ("month", "short_month", "weekday", "direction", "published_day")
    year, end_year = rf"(?: {{0,2}}(?P<year>{_YEAR}))?", rf"(?: (?P<end_year>{_YEAR}))?"
    part_of_day = rf" (?:au )?(?:{part})(?![a-z])"
    return Grammar(
        *_triggers(),
        values={word: value for kind in valued for word, value in of_kind(kind).items()},
        span=re.compile(_span(month, weekday)),
        weekday=re.compile(rf"(?P<weekday>{weekday})(?!s(?![a-z]))(?:{part_of_day})?"),
        month=re.compile(
            rf"(?P<month>{month}){year}(?: ?(?:a|et|-) ?(?P<end_month>{month}){end_year})?"
        ),
        numeric=re.compile(_NUMERIC),
        year=re.compile(_YEAR),
        day=re.compile(rf"(?:{either(of_kind('published_day'))})(?![a-z])"),
        part=re.compile(part_of_day),
        direction=re.compile(rf" ?,? ?(?P<direction>{either(of_kind('direction'))})(?![a-z])"),
        lead=re.compile(_lead()),
    )
