"""Who stands behind a verb of saying at the end of a sentence: `a rencontré des élus, a dit X`."""

import re

from ..people.lines import Line
from ..people.scene import Told
from .event import Event

# `, a indiqué mardi le `, `», ont dit `: between what is told and who says it.
_SAYS = re.compile(
    r"[,»\"”–-] ?(?:(?:a|ont|avait|avaient) (?:[\w'-]+ ){0,3}|(?:[\w-]{4,16} ){1,2})(?:le |la |l'|m\. |mme )?"
)
_NEAR = 30  # characters between a verb of saying and who says it


def says_it(line: Line, event: Event, told: Told) -> bool:
    """Tell whether somebody behind an event, of no preposition, is but who tells of it."""
    if told.preposition:
        return False
    said = next((h for h in reversed(line.of("speech")) if h.end <= told.start), None)
    if said is None or said.start < event.end or told.start - said.end > _NEAR:
        return False
    opens = max(line.folded.rfind(mark, event.end, said.start) for mark in ',»"”–')
    return opens >= 0 and bool(_SAYS.fullmatch(line.folded, opens, told.start))
