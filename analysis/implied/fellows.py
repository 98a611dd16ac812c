"""Who of a sentence acts together: `X et Y ont entraîné Z`, `X, Y et Z ont planché chez W`."""

import re
from itertools import pairwise

from ..people.lines import Line
from ..people.scene import Told
from .pairs import Pair

_AND = re.compile(r"\s?,?\s?et\s(?:\w+\s|l')?")  # between two who act together
_COMMA = re.compile(r",\s(?:le\s|la\s|l')?")  # between two of a list of more


def fellows_of(met: list[Pair]) -> dict[int, frozenset[int]]:
    """Return the numbers of those who act together, by sentence: `X et Y ont entraîné Z`."""
    found = {}
    for line in {pair.line.number: pair.line for pair in met}.values():
        if is_in_turn(line):
            continue
        here = [t for p in met if p.line is line for t in (p.near, p.there) if t]
        there = {t.start: t for t in here}
        listed = _of_one_mention(here) or _listed(line, [there[start] for start in sorted(there)])
        if listed:
            found[line.number] = frozenset(told.person.number for told in listed)
    return found


def is_in_turn(line: Line) -> bool:
    """Tell whether several came one after the other: `tour à tour`, not `ensemble`."""
    cues = {hit.value.kind for hit in line.of("cue")}
    return "separately" in cues and "together" not in cues


def _of_one_mention(told: list[Told]) -> list[Told]:
    """Return those whom one office tells of who acts: `Les présidents lao et khmer étaient à`."""
    several = [t for t in told if t.acting and t.mention and t.mention.plural]
    first = several[:1]
    together = [t for t in several if t.mention is first[0].mention]
    return together if len({t.person.number for t in together}) > 1 else []


def _listed(line: Line, told: list[Told]) -> list[Told]:
    """Return those joined by commas and a last `et`, the first of whom acts; none if no two are."""
    listed: list[Told] = []
    for one, other in pairwise(told):
        gap = line.folded[one.end : other.start]
        if other.preposition == "et" and _AND.fullmatch(gap) and (listed or one.acting):
            return [*(listed or [one]), other]
        goes_on = _COMMA.fullmatch(gap) and (listed or one.acting)
        listed = [*(listed or [one]), other] if goes_on else []
    return []
