"""Lines without a verb that tell where somebody is received: `L'ambassadeur X chez le président Y`."""

import re

from ..lexicon import Trigger
from ..patterns import pattern
from ..people.lines import Line
from ..people.scene import Scene, Told
from .encounter import Encounter
from .event import Event

_LONGEST = 200  # characters of such a line
# `chez`, `dans le bureau de`: between who came and his host.
_AT = pattern(r",? (?:(?:@when_aside),? )?(?P<room>@room_of |(?=chez\b|aupres d))")
# What may stand behind the host: nothing, or what it was about.
_END = re.compile(r"\s{0,3}+(?:$|[.:;–—-](?:\s|$)|pour\b|, pour\b)")
_RECEIVES = Trigger("(chez)", "visit", "", "present", "")


def find(line: Line, told: list[Told], scene: Scene) -> list[Encounter]:
    """Return the encounters of a line that but names who came and at whose house he was."""
    if len(told) < 2 or line.end - line.start > _LONGEST:
        return []
    host, guests = told[-1], told[:-1]
    if not host.mention or not all(t.acting and t.mention for t in guests):
        return []
    at = _AT.match(line.folded, guests[-1].end, line.end)
    if not at or at.end() < host.start or not (at["room"] or host.preposition == "chez"):
        return []
    if at.end() > host.start + 4 or not _END.match(line.folded, host.end, line.end):
        return []
    event = Event(line.start, line.start, _RECEIVES)
    return [
        Encounter(line, event, (guest,), (host.person,), "other", "in_person", "held", "headline")
        for guest in dict.fromkeys(t.person for t in guests)
        if scene.are_of_two_sides(guest, host.person)
    ]
