"""Clues to a date that are no dates themselves: anniversaries, and the header of an article."""

import re
from collections.abc import Iterator
from functools import cache

from ..patterns import pattern
from ..words import fold
from .expressions import find
from .grammar import Words, either, of_kind

_LATEST = 2035
_REACH = 200
_BEFORE = 60
_LEAD = 50  # more than the characters of an anniversary before and behind the word that tells it
_YEARS = re.compile(r"(?<!\d)(?:1[89]|20)\d\d(?!\d)")
# `relations établies en`: the founding that an anniversary celebrates.
_FOUNDED = pattern(r"\b@founded\w{0,3} (?:le |en |depuis )[^.;()]{0,20}$")
_STAMP = re.compile(r"\bdate:? ((?:19|20)\d\d-(?:0[1-9]|1[0-2]))(?![\d-])")
_HEADED = pattern(r"(?:\bdate|@publication_mark)(?: le)?[ :|,]{0,4}$")
_TIME = re.compile(r"[ ,|-]{0,4}(?:a )?\d{1,2} ?[:h] ?\d\d(?!\d)")
_PLACE = re.compile(r"[a-z' -]{2,40}[,:|] ?$|$")
_CLOSED = re.compile(r" ?(?:[-:|(]|$)")


def anniversary(text: str, folded: str | None = None) -> tuple[tuple[int, int], ...]:
    """Return the anniversaries told, each with the year of founding or 0 where that is not told.

    Those that the sentence sets in another time ("quelques mois après le 40e anniversaire") are
    left out.

    >>> anniversary("le 50e anniversaire de leurs relations (1971-2021)")
    ((50, 1971),)
    """
    folded = fold(text) if folded is None else folded
    if not any(map(folded.__contains__, _cues())):
        return ()
    found = []
    for match in _told(folded):
        if _at_another_time().search(folded, max(match.start() - _BEFORE, 0), match.start()):
            continue
        number = (
            int(match["figures"] or match["years"] or 0)
            or _numbers()[match["ordinal"] or match["jubilee"]]
        )
        found.append((number, _founding(folded, match.end(), number)))
    return tuple(dict.fromkeys(found))


def _told(folded: str) -> list[re.Match]:
    """Return the anniversaries of a text, in order: looked for around the words they need."""
    found = {
        match.start(): match
        for at in sorted(start for cue in _cues() for start in _starts(folded, cue))
        for match in _jubilees().finditer(folded, max(at - _LEAD, 0), at + _LEAD)
        if match.start() <= at < match.end()
    }
    return list(found.values())


def _starts(folded: str, cue: str) -> Iterator[int]:
    """Yield the places where some words stand."""
    start = folded.find(cue)
    while start >= 0:
        yield start
        start = folded.find(cue, start + 1)


@cache
def _cues() -> tuple[str, ...]:
    """Return words of which every anniversary has one."""
    return ("anniversaire", " ans d", *of_kind("jubilee"))


@cache
def _numbers() -> dict[str, int]:
    """Return the numbers that ordinals and jubilees stand for."""
    return of_kind("ordinal") | of_kind("jubilee")


@cache
def _jubilees() -> re.Pattern:
    """Return the pattern of an anniversary."""
    return pattern(
        r"(?:(?<!\d)(?P<figures>\d{1,3}) ?(?:e|eme|er|ieme)? ?anniversaire"
        rf"|(?P<ordinal>{either(of_kind('ordinal'))}) ?anniversaire"
        r"|(?<!\d)(?P<years>\d{1,3}) ans (?:de |d'|des )(?:(?:leurs?|la|l'|les) ?)?"
        r"@relations_noun"
        rf"|(?<![a-z])(?P<jubilee>{either(of_kind('jubilee'))})(?![a-z]))"
    )


@cache
def _at_another_time() -> re.Pattern:
    """Return the pattern of words that set an anniversary before or after what is told."""
    return re.compile(rf"(?<![a-z])(?:{either(of_kind('another_time'))})[^.;]{{0,{_BEFORE}}}$")


def _founding(folded: str, start: int, number: int) -> int:
    """Return the founding year that the rest of the sentence gives, 0 for none."""
    rest = re.split(r"\. |;", folded[start : start + _REACH], maxsplit=1)[0]
    named = [(int(m[0]), m.start()) for m in _YEARS.finditer(rest)]
    told = {year for year, _ in named}
    for year, at in named:
        if year + number in told or (_FOUNDED.search(rest[:at]) and year + number <= _LATEST):
            return year
    late = [year for year, _ in named if year + number > _LATEST]
    return late[0] - number if late and len(named) == 1 else 0


def published(head: str) -> str:
    """Return the ISO day or month of publication that the head of an article states, or "".

    >>> published("Publié le : dimanche 12 février 2023 à 19:42")
    '2023-02-12'
    """
    month = _STAMP.search(fold(head))
    if month:
        return month[1]
    for line in head.splitlines():
        folded = fold(line)
        for words in find(line, folded):
            if words.kind == "date" and words.year and _heads(folded, words):
                return f"{words.year:04}-{words.month:02}-{words.day:02}"
    return ""


def dateline(head: str) -> str:
    """Return the day that the dateline of an article gives without a year, as `--12-03`, or "".

    >>> dateline("Hanoi, 3 décembre (VNA) – Le ministre")
    '--12-03'
    """
    for line in head.splitlines():
        folded = fold(line)
        for words in find(line, folded)[:1]:
            before, after = folded[: words.start].lstrip(), folded[words.end :]
            placed = before and _PLACE.fullmatch(before) and _CLOSED.match(after)
            if words.kind == "date" and not words.year and placed:
                return f"--{words.month:02}-{words.day:02}"
    return ""


def _heads(folded: str, words: Words) -> bool:
    """Tell whether the date stands in its line as a header does."""
    before, after = folded[: words.start].lstrip(), folded[words.end :].rstrip()
    if _HEADED.search(before[-40:]):
        return True
    if _TIME.match(after):
        return len(before) <= 40
    return bool(_PLACE.fullmatch(before) and _CLOSED.match(after))
