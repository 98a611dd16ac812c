"""Running heads and numbers of pages, which stand in the midst of what is printed, left out."""

import re
from collections import Counter
from itertools import groupby
from typing import NamedTuple

from analysis.clean.spaces import GONE
from analysis.patterns import pattern

_WIDEST = 90  # characters that a running head may have
_OFTEN = 2  # times that a line returns which is surely a head
_WIDEST_LINE, _FULL = 130, 0.85  # characters of a line, and which part of the widest is full
_DIGITS = re.compile(r"\d{1,3}")
_OF = r"0{1,2}(?: ?(?:/|sur|de) ?0)?"  # three digits stand as a nought
# `Bulletin quotidien n° 123 – page 1/4`, `Page 3 | Le Courrier`, `- 3 -`, `[12]`.
_NUMBERED = pattern(
    rf"(?:.{{0,60}}[ |–—-])?(?i:@page_word) ?{_OF}[ |–—-]{{0,3}}"
    rf"|(?i:@page_word) ?{_OF} ?[|–—-] ?.{{1,60}}|[-–—|\[(] ?{_OF} ?[-–—|\])]"
)
_BARE = re.compile(r"0(?: ?/ ?0)?")
_CLOSED = '.!?…»”":'


class _Between(NamedTuple):
    """Lines between two of the text: blank ones and what may be heads; whether a sentence goes on."""

    first: int
    last: int
    heads: frozenset[str]
    goes_on: bool
    is_spaced: bool


def without_folios(text: str) -> str:
    """Return the text, of the same length, with running heads and pages' numbers marked as gone.

    A line that returns is a head where it once parts a sentence, a number alone where it does.

    >>> without_folios("Le pape a\\nvu\\n\\n- 3 -\\n\\nle roi.").replace("\\x1f", "")
    'Le pape a\\nvu\\nle roi.'
    """
    if "\n" not in text:
        return text
    keys = list(map(str.strip, _DIGITS.sub("0", text).split("\n")))
    counted = Counter(keys)
    short = [key for key in counted if 0 < len(key) <= _WIDEST and ("0" in key or counted[key] > 1)]
    numbered = set(filter(_NUMBERED.fullmatch, short))
    may_be = numbered.union(key for key in short if counted[key] > 1 or _BARE.fullmatch(key))
    if not may_be:
        return text
    places = _places(keys, may_be)
    heads = numbered.union(*(p.heads for p in places if p.goes_on and _is_apart(p, counted)))
    lines = text.split("\n")
    left = [p for p in places if p.heads <= (heads if p.first else numbered)]
    return "\n".join(_without(lines, left))


def _is_apart(place: _Between, counted: Counter[str]) -> bool:
    """Return whether heads stand apart from the text, by blank lines or a number, or return often."""
    return place.is_spaced or any(_BARE.fullmatch(h) or counted[h] > _OFTEN for h in place.heads)


def _places(keys: list[str], may_be: set[str]) -> list[_Between]:
    """Return the places between two lines of the text where heads may stand."""
    places, at = [], 0
    for is_between, run in groupby(keys, lambda key: not key or key in may_be):
        found = list(run)
        first, at = at, at + len(found)
        heads = frozenset(filter(None, found))
        if is_between and heads:
            is_inside = first > 0 and at < len(keys)
            goes_on = is_inside and keys[first - 1][-1] not in _CLOSED and keys[at][0].islower()
            places.append(_Between(first, at, heads, goes_on, not found[0] and not found[-1]))
    return places


def _without(lines: list[str], places: list[_Between]) -> list[str]:
    """Return the lines with those of some places gone, each with its end, save one that is a gap."""
    kept, done = [], 0
    for first, last, _, goes_on, _ in places:
        kept += lines[done:first]
        is_gap = not (goes_on or _is_in_paragraph(lines, first))
        gone = GONE * (sum(map(len, lines[first:last])) + last - first - is_gap)
        kept = [*kept, gone] if is_gap else [*kept[:-1], kept[-1] + gone]
        done = last
    return [*kept, *lines[done:]]


def _is_in_paragraph(lines: list[str], at: int) -> bool:
    """Return whether before a line stands one that leaves a sentence open, and is full or a second."""
    if not at or lines[at - 1].rstrip()[-1] in _CLOSED:
        return False
    widest = max(len(line) for line in lines if len(line) <= _WIDEST_LINE)
    is_full = _FULL * widest < len(lines[at - 1]) <= _WIDEST_LINE
    return is_full or (at > 1 and bool(lines[at - 2].strip()))
