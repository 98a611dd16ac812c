"""Whom a sentence names first of all as met, before its subject: `C'est par X que Y a été reçu`."""

import re

from ..patterns import pattern
from ..people.lines import Line
from ..people.person import Person
from ..people.scene import Told
from . import him, prepositions
from .acting import subject_of
from .around import Around, Sides

_IT_IS = re.compile(r"\bc'(?:est|etait|sera) $")
# ` que `, `, de passage à Bamako, que `: behind him.
_THAT = re.compile(r"(?:,[^,;:.«»]{3,60},|,)? qu(?:e |')")
# `À X, Y a arraché`, `C'est avec X et Y que Z`: before whom a sentence opens with.
_FIRST = re.compile(
    r"\W{0,3}(?:c'est |ce fut |ce sera )?"
    r"(?:(?:aux?|a|avec|chez|aupres|du|de)\b ?|d')?(?:du |de )?(?:le |la |l'|son |sa )?"
)
# `Avec X, il aura un tête-à-tête`, `Avec X, Y s'enfermera pour un entretien`: behind him.
_HAS_TALKS = pattern(
    r", [^;:.«»]{2,90}?\b(?:@auxiliary_past (?:\w+ment |@linking_adverb )?@held|@auxiliary_future|pour)\b"
    r"(?: [^;:.,«»]{2,40})? (?:une?|des) (?:\w+ )?$"
)


def find(around: Around) -> Sides | None:
    """Return the sides of `C'est par X que Y a été reçu`, `Avec X et Y, Z s'est entretenu`."""
    met = _met(around)
    return him.facing([p for p in subject_of(around, met) if p not in met], met) if met else None


def opens_with(line: Line) -> bool:
    """Tell whether a sentence opens with whom something was done: `Avec X, il a passé en revue`."""
    first = line.mentions[0] if line.mentions else None
    opening = line.folded.startswith("avec ", line.start)
    return opening and first is not None and first.preposition == "avec"


def _met(around: Around) -> list[Person]:
    """Return whom a sentence names first as met, and one joined to him."""
    line, before = around.line, around.before
    wanted = prepositions.of(around.event)
    for told, other in zip(before[:2], [*before[1:2], None], strict=False):
        if not told.preposition or told.preposition not in wanted:
            continue
        joined = other and _joined(line, told, other)
        last = other if joined else told
        if _is_stressed(line, told, last) or _opens(around, told, last):
            return [told.person, last.person] if joined else [told.person]
    return []


def _joined(line: Line, told: Told, other: Told) -> bool:
    """Tell whether another is met along with somebody: `Avec X et Y, Z`."""
    return other.preposition.startswith("et") and "," not in line.folded[told.end : other.start]


def _is_stressed(line: Line, told: Told, last: Told) -> bool:
    """Tell whether a clause says first of all who is met: `C'est par X que`."""
    return bool(_IT_IS.search(line.before(told.start, 8)) and _THAT.match(line.folded, last.end))


def _opens(around: Around, told: Told, last: Told) -> bool:
    """Tell whether a sentence opens with whom its verb joins: `À X, Y a arraché une promesse`."""
    line, event = around.line, around.event
    if not _FIRST.fullmatch(line.folded, line.start, told.start):
        return False
    if event.is_noun:
        alone = told.preposition == "avec" and not any(
            t.preposition == "avec" for t in around.after
        )
        return alone and bool(_HAS_TALKS.match(line.folded[last.end : event.start]))
    return line.folded.startswith(",", last.end)
