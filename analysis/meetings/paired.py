"""Headlines whose two names a dash joins: `X-Y à Rome : le dégel`, `X - Y : une heure pour s'expliquer`."""

import re

from ..lexicon import Trigger
from ..patterns import pattern
from ..people.lines import Line
from ..people.scene import Scene, Told
from . import locatives, places
from .doubts import is_background
from .encounter import Encounter
from .event import Event

_LONGEST = 140  # characters of a headline
_KINDS = frozenset(("title", "body", "lead"))
_DASH = re.compile(r" ?[-–—/] ?")
# `France-Turquie : `: before the two.
_BEFORE = re.compile(r"(?:[\w' -]{2,40} : )?")
# ` à Rome : `, ` au Kremlin, `: where they are, told right behind them.
_THERE = re.compile(r" (?:a|au|en) [\w' -]{3,34}?(?: ?[:,] |$)")
# ` : retrouvailles à Rome`, ` : une heure pour s'expliquer`: what they had.
_HAD = pattern(
    r" ?[:,] (?:\w+ ){0,2}(?:@had_together|(?:@number_word|\d+|une|\w{3,9}(?:nte|ze|gt)) (?:demi-)?@talks_length)\b"
)
_CONTEST = pattern(r"\b(?:@pair_contest|@not_face_to_face)\b|\?")
_TRIGGER = Trigger("(à deux)", "mutual", "", "present", "")


def find(line: Line, told: list[Told], scene: Scene) -> list[Encounter]:
    """Return the encounter of two, joined by a dash, of whom a headline says where they are or what they had."""
    if line.kind not in _KINDS or line.end - line.start > _LONGEST:
        return []
    one, other = told
    if not scene.are_of_two_sides(one.person, other.person):
        return []
    there = _THERE.match(line.folded, other.end) and (locatives.cities(line) or places.seats(line))
    if not there and not _HAD.match(line.folded, other.end, line.end):
        return []
    if is_background(line) or _CONTEST.search(line.folded, line.start, line.end):
        return []
    mode = next((h.value.value for h in line.of("cue") if h.value.kind == "mode"), "in_person")
    event = Event(line.start, line.start, _TRIGGER, mode=mode)
    return [Encounter(line, event, (one.person,), (other.person,), "", mode, "held", "headline")]


def are_joined(line: Line, one: Told, other: Told) -> bool:
    """Tell whether a dash joins two names with which a headline opens."""
    if one.preposition or not _DASH.fullmatch(line.folded, one.end, other.start):
        return False
    if not (one.mention and other.mention and one.mention.name and other.mention.name):
        return False
    return bool(_BEFORE.fullmatch(line.folded, line.start, one.start))
