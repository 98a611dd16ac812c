"""Numbered gatherings that date what is told of them: `la 77e session de l'Assemblée générale`."""

import re
from calendar import monthrange
from datetime import date
from functools import cache

from .. import words
from ..patterns import pattern
from .years import Span

_ROMAN = {"x": 10, "v": 5, "i": 1}
# `participera à la`, `en marge de la`, `à la tribune de la`: before a gathering.
_LEAD = pattern(r"\b(?:@beside|@during|@stage_noun|@taking_place|tenue|@taking_part)\b[^.;]{0,60}$")
# `prévu en novembre`, `que Da Nang accueillera`: behind a gathering named by its year.
_DUE = pattern(r"[^.;]{0,40}\b(?:@scheduled|@upcoming|@reception_to_come|@will_take_place)\b")
_YEAR = re.compile(r"20[0-4]\d(?!\d)")
_REACH = 90


def gatherings(folded: str) -> tuple[Span, ...]:
    """Return the months of the numbered gatherings in which a folded text sets what it tells.

    One that is only mentioned does not count.

    >>> gatherings("en marge de la 77e session de l'assemblee generale de l'onu")[0].start
    datetime.date(2022, 9, 1)
    """
    found: list[Span] = []
    if not any(map(folded.__contains__, _cores())):
        return ()
    for match in _numbered().finditer(folded):
        if not _LEAD.search(folded, max(0, match.start() - _REACH), match.start()):
            continue
        span = _months().get((_event(match), _number(match["number"])))
        found += [span] if span else []
    return tuple(dict.fromkeys(found))


def due(folded: str) -> tuple[int, ...]:
    """Return the years of gatherings named by them that a folded text tells of as to come.

    >>> due("le sommet de l'apec-2017 prevu en novembre")
    (2017,)
    """
    found = [
        int(year[0])
        for year in _YEAR.finditer(folded)
        if _is_of_gathering(folded, year.start() - 1)
        and _DUE.match(folded, year.end(), year.end() + 60)
    ]
    return tuple(dict.fromkeys(found))


def _is_of_gathering(folded: str, end: int) -> bool:
    """Tell whether the acronym of a gathering ends at a place, a space or hyphen behind it."""
    if end < 0 or folded[end] not in " -":
        return False
    name = next((n for n in _acronyms() if folded.endswith(n, 0, end)), "")
    return bool(name) and not folded[: end - len(name)][-1:].isalnum()


def _number(written: str) -> int:
    """Return the number that figures or Roman numerals stand for."""
    if written.isdigit():
        return int(written)
    values = [_ROMAN[letter] for letter in written]
    return sum(
        -value if value < after else value
        for value, after in zip(values, [*values[1:], 0], strict=True)
    )


def _event(match: re.Match) -> str:
    """Return the name of a gathering as the vocabulary gives it, folded."""
    return next(name for name in _names() if match["event"].startswith(_core(name)))


def _core(name: str) -> str:
    """Return what of a gathering's name is always said: `session de l'assemblee generale`."""
    return name.split(" des nations")[0]


@cache
def _months() -> dict[tuple[str, int], Span]:
    """Return the first and last day of the months of each gathering, by folded name and number."""
    return {
        (words.fold(row["event"]), int(row["number"])): Span(
            date(int(row["year"]), int(row["month_start"]), 1),
            date(
                int(row["year"]),
                int(row["month_end"]),
                monthrange(int(row["year"]), int(row["month_end"]))[1],
            ),
        )
        for row in words.rows("congresses")
        if not row["event"].startswith("congrès")
    }


@cache
def _names() -> tuple[str, ...]:
    """Return the folded names of the gatherings, the longest first."""
    return tuple(sorted({name for name, _ in _months()}, key=lambda name: -len(name)))


@cache
def _cores() -> tuple[str, ...]:
    """Return what of the gatherings' names is always said, each once."""
    return tuple(dict.fromkeys(map(_core, _names())))


@cache
def _numbered() -> re.Pattern:
    """Return the pattern of a gathering with its number before it."""
    names = "|".join(re.escape(_core(name)) for name in _names())
    return re.compile(
        r"(?<![a-z0-9])(?P<number>\d{1,3}|[xvi]{1,6}) ?(?:e|eme|er|ere|ieme) (?:edition (?:du |de la |de l'))?"
        rf"(?P<event>{names})"
    )


@cache
def _acronyms() -> tuple[str, ...]:
    """Return the folded acronyms of gatherings, behind which a year may stand: `l'APEC-2017`."""
    written = (re.findall(r"\b[A-Z]\w*[A-Z0-9]\b", r["event"]) for r in words.rows("congresses"))
    return tuple(sorted({words.fold(word) for names in written for word in names}))
