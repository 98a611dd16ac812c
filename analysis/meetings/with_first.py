"""With whom a sentence says first of all that something was done: `Avec X et Y, Z a fait le point`."""

import re

from ..people.lines import Line
from . import him
from .acting import subject_of
from .around import Around, Sides

_OPENING = re.compile(r"\W{0,2}(?:c'est |ce fut |ce sera )?")  # `C'est avec X que Y`
_NEAR = 16  # characters before whom such an opening names


def find(around: Around) -> Sides | None:
    """Return the sides of `Avec X et Y, Z s'est entretenu`, `C'est avec X que Y s'est entretenu`."""
    event, first = around.event, around.before[0] if around.before else None
    if event.trigger.frame != "talk" or event.is_noun or first is None:
        return None
    if first.preposition != "avec" or not _OPENING.fullmatch(
        around.line.before(first.start, _NEAR)
    ):
        return None
    second = around.before[1] if len(around.before) > 2 else first
    one_more = (
        second.preposition.startswith("et")
        and "," not in around.line.folded[first.end : second.start]
    )
    met = [first.person, second.person] if one_more else [first.person]
    return him.facing([p for p in subject_of(around, met) if p not in met], met)


def opens(line: Line) -> bool:
    """Tell whether a sentence opens with whom something was done: `Avec X, il a passé en revue`."""
    first = line.mentions[0] if line.mentions else None
    opening = line.folded.startswith("avec ", line.start)
    return opening and first is not None and first.preposition == "avec"
