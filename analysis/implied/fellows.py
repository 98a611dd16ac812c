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
        there = {t.start: t for p in met if p.line is line for t in (p.near, p.there) if t}
        if listed := _listed(line, [there[start] for start in sorted(there)]):
            found[line.number] = frozenset(told.person.number for told in listed)
    return found


def is_in_turn(line: Line) -> bool:
    """Tell whether several came one after the other: `tour à tour`, not `ensemble`."""
    cues = {hit.value.kind for hit in line.of("cue")}
    return "separately" in cues and "together" not in cues


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
