"""The cities that lines without a full stop name: at the head of a page, or above a part of it."""

import re

from ..patterns import pattern
from ..people.lines import Line
from . import locatives
from .places import Where, in_brackets, where

_HEAD = 4  # lines of a page that may stand above its first sentence
_LONGEST = 80  # characters of a heading between paragraphs
_STOP_LONG = 140  # of what a programme says to be done, with the day above it
_GAP = 4  # characters between a heading and the lines around it
# ` – ` and ` : ` behind the city of a headline, `, côté couloirs : `; no ` : « `, before what it says.
_HEADED = re.compile(
    r" (?:[–—-]|: (?![«\"“])(?=[^:]{0,200}\Z)) ?|, (?![A-ZÀ-Ý])[^,;:.«»]{3,30} : (?![«\"“])"
)
# `Déplacement à Vienne (Autriche)`, `Réunion des ministres de l'OTAN (Bruxelles)`: alone in its line.
_STOP = pattern(r"\b(?:@visit_noun|@gathering_noun|@sitting_noun)\b")
_ENDED = (".", "»", "!", "?", ":", ";", ",", "…", '"')
_CLOSED = (*_ENDED, ")")


def titled(lines: list[Line]) -> Where | None:
    """Return the city with which a title opens: `Lugano – Le président reçoit`, `Riyad : X voit Y`.

    A line without a full stop above the first sentence is one too.
    """
    for line in lines[:_HEAD]:
        open_ended = not _is_closed(line)
        if (line.number == 0 or open_ended) and (found := _of_title(line)):
            return found
        if not open_ended and line.kind != "title":
            break
    return None


def _of_title(line: Line) -> Where | None:
    """Return the city with which one title opens."""
    first = next(iter(line.of("place")), None)
    if not first or first.start != line.start or first.value.kind != "city":
        return None
    if line.kind != "title" and line.text[line.start : line.end].rstrip().endswith((".", "»")):
        return None
    headed = _HEADED.match(line.text[first.end : line.end].rstrip())
    return where(first, line.text) if headed else None


def _is_closed(line: Line) -> bool:
    """Tell whether a line ends as sentences do."""
    return line.text[line.start : line.end].rstrip().endswith(_CLOSED)


def headings(lines: list[Line]) -> dict[int, Where]:
    """Return the city that each heading between paragraphs names, by the number of its line.

    `X à New York`, `A Rome pour le climat`, alone in its line behind a whole sentence; so does a
    stop of a programme.
    """
    found: dict[int, Where] = {}
    told = False
    for line in lines:
        if _is_stop(line):
            cities = locatives.cities(line)[-1:]
            if city := in_brackets(line) or next(iter(cities), None):
                found[line.number] = city
        elif told and _is_heading(line):
            cities = locatives.cities(line, in_offices=True)
            if len({w.city for w in cities}) == 1:
                found[line.number] = cities[0]
        told = told or _is_closed(line)
    return found


def _is_stop(line: Line) -> bool:
    """Tell whether a line of a programme says where somebody goes or what is held there, and no more."""
    if (
        line.kind != "body"
        or line.end - line.start > _STOP_LONG
        or any(m.name for m in line.mentions)
    ):
        return False
    if not line.of("place") or line.text[line.start : line.end].rstrip().endswith(_ENDED):
        return False
    return _is_alone(line) and bool(_STOP.search(line.folded, line.start, line.end))


def leads(lines: list[Line]) -> dict[int, Where]:
    """Return the city before each sentence of the paragraphs that begin with one and a full stop.

    `BANGUI. Le président a reçu X. Il a vu Y`, as briefs begin.
    """
    found: dict[int, Where] = {}
    lead: Where | None = None
    last = 0
    for line in lines:
        if "\n" in line.text[last : line.start] or not last:
            lead = _lead(line)
        if lead:
            found[line.number] = lead
        last = line.end
    return found


def _lead(line: Line) -> Where | None:
    """Return the city that alone makes a sentence: `BANGUI.`."""
    city = next((h for h in line.of("place") if h.value.kind == "city"), None)
    if city is None or city.start != line.start or line.end - city.end > 1:
        return None
    return where(city, line.text) if line.text[line.end - 1] == "." else None


def _is_heading(line: Line) -> bool:
    """Tell whether a line of the text is a heading: short, without a stop, alone in its line."""
    if line.kind != "body" or line.end - line.start > _LONGEST or _is_closed(line):
        return False
    return bool(line.of("place")) and not line.times and _is_alone(line)


def _is_alone(line: Line) -> bool:
    """Tell whether nothing stands before or behind a sentence in its line of the text."""
    above = line.text[max(0, line.start - _GAP) : line.start].rstrip(" \t")
    below = line.text[line.end : line.end + _GAP].lstrip(" \t")
    return above.endswith("\n") and below.startswith("\n")
