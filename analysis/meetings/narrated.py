"""Encounters of which a work tells, and not the page: `Le film retrace le face-à-face de X et de Y`."""

from ..needles import rare
from ..people.lines import Line
from .event import Event

# `Le livre de Z raconte la `, `un documentaire qui montre X `: before what is told there.
_BY_WORK = rare(r"\b@work_of_art\b(?: [\w'-]{1,20}){0,6}? @arts_telling\b[^.;:«»]{0,120}$")
# `Dans ses mémoires, X décrit sa `, `dans un film où X `.
_IN_WORK = rare(
    r"\bdans (?:son|sa|ses|leurs?|une?|ce|cet|cette|le|la|les|l') ?(?:\w+ )?@work_of_art\b[^.;«»]{0,140}$"
)
_REACH = 180


def is_of_work(line: Line, event: Event) -> bool:
    """Tell whether a book, a film or an exhibition tells of an event: of another time, or made up."""
    before = line.before(event.start, _REACH)
    return bool(line.search_in(_BY_WORK, before) or line.search_in(_IN_WORK, before))
