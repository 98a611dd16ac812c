"""Several met one after the other, each on a day or in a city of his own: `lundi X et mardi Y`."""

import re
from itertools import pairwise

from ..dates import DAYS, Words
from ..people.lines import Line
from ..people.scene import Told
from . import locatives, many
from .around import Around
from .encounter import Encounter

_ASIDE = re.compile(r", à (?=l)[^,;:.]{3,70}(?=, (?:et|puis|ainsi) )")
# What is left of `lundi soir à New York, puis mardi avec le` without its days and cities.
_NEXT = re.compile(
    r"(?:[\s,]{0,4}(?:et|puis|enfin|ensuite)\b|\s?[,;])[\s,]{0,4}(?:enfin|ensuite)?[\s,]{0,4}"
    r"(?:avec|aux?|par|de|du)?\s?(?:le |la |l'|les |son |sa )?"
)
_SPACES = re.compile(r"\s+")
_BOUNDARY = re.compile(r"\b(?:et|puis|enfin|ensuite)\b|;")
_TO = ("a ", "au ", "en ")  # before a city


def between(line: Line, end: int, told: Told) -> str:
    """Return the words between two people, without `, à la fin de son mandat` behind the first.

    Days and cities are left out where the second has his own: `X lundi, puis Y mardi`.
    """
    aside = _ASIDE.match(line.text, end, told.start)
    left = aside.end() if aside else end
    gap = line.folded[left : told.start]
    if len(days(line)) < 2 and len(locatives.cities(line)) < 2:
        return gap
    bare = without_times(line, left, told.start)
    return bare if _is_next(line, bare, told) else gap


def _is_next(line: Line, bare: str, told: Told) -> bool:
    """Tell whether somebody is met next, and does not act himself: `X lundi, et Y a dit mardi`."""
    return bool(_NEXT.fullmatch(bare)) and not many.acts(line, told.end)


def without_times(line: Line, left: int, right: int) -> str:
    """Return the words of a part of a sentence without its days and cities."""
    spans = [(w.start, w.end) for w in line.times]
    for city in locatives.cities(line):
        lead = next((len(to) for to in _TO if line.folded.endswith(to, 0, city.start)), 0)
        spans.append((city.start - lead, city.start + len(city.text)))
    kept = line.folded[left:right]
    for start, end in spans:
        start, end = max(start, left) - left, min(end, right) - left
        if start < end:
            kept = kept[:start] + " " * (end - start) + kept[end:]
    return _SPACES.sub(" ", kept)


def days(line: Line) -> list[Words]:
    """Return the days that a sentence tells, not counting `le soir` of one of them."""
    own = DAYS - {"same_day"}
    return [w for w in line.times if w.kind in own and not w.attached]


def parted(found: list[Encounter], around: Around) -> list[Encounter]:
    """Return the encounters of one event, each with the part of the sentence that tells of it.

    They have one only where several parts name a day or a city of their own.
    """
    line = around.line
    first = {t.person: t for t in reversed(around.after)}
    told = [first[e.other[0]] for e in found if e.other and e.other[0] in first]
    if len(told) < 2 or len(told) != len(found):
        return found
    parts = _parts(line, told)
    places = [w.start for w in locatives.cities(line)]
    if not any(_are_told_apart(parts, at) for at in ([w.start for w in days(line)], places)):
        return found
    return [e._replace(part=part) for e, part in zip(found, parts, strict=True)]


def _parts(line: Line, told: list[Told]) -> list[tuple[int, int]]:
    """Return the parts of a sentence that its conjunctions make, one for each of those told."""
    ends = []
    for one, other in pairwise(told):
        joined = list(_BOUNDARY.finditer(line.folded, one.end, other.start))
        comma = line.folded.find(",", one.end, other.start)
        bare = comma if comma >= 0 else other.start  # `à Rome par X, à Riga par Y`
        ends.append(joined[-1].start() if joined else bare)
    return list(pairwise([line.start, *ends, line.end]))


def _are_told_apart(parts: list[tuple[int, int]], at: list[int]) -> bool:
    """Tell whether more than one part has one of the words at some places."""
    return sum(any(start <= place < end for place in at) for start, end in parts) > 1
