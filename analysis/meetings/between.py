"""What a sentence that opens with two tells to have gone on between them: `Entre X et Y, il a été question de`."""

from ..lexicon import Trigger
from ..patterns import pattern
from ..people.lines import Line
from ..people.scene import Scene, Told
from . import locatives, places
from .doubts import is_background
from .earlier import tells_day
from .encounter import Encounter
from .event import Event
from .presence import is_from_afar

# `, lundi à Rome, il a surtout été question de`, `, le ton est monté`, `, ce fut un dialogue de sourds`.
_WENT_ON = pattern(
    r"(?: \([^()]{2,20}\))?(?:, [^,;:.«»]{4,60}(?=,))?,(?: [^,;:.«»]{3,40},){0,2} ?@went_between\b"
)
# `mardi à Rome`: where and when, without which it may go on for months.
_SINCE = pattern(r"\b(?:depuis|ces derni\w+|de(?:s)? (?:mois|annees)|interposee?s?|d'habitude)\b")
_TRIGGER = Trigger("(entre eux)", "mutual", "", "participle", "")


def find(line: Line, told: list[Told], scene: Scene) -> list[Encounter]:
    """Return the encounter of two between whom a sentence says that something went on."""
    if told[0].preposition != "entre" or told[0].start > line.start + 3:
        return []
    one, other = told[:2]
    if "et" not in other.preposition or not scene.are_of_two_sides(one.person, other.person):
        return []
    if not _WENT_ON.match(line.folded, other.end, line.end) or not _is_told_of_a_day(line):
        return []
    mode = next((h.value.value for h in line.of("cue") if h.value.kind == "mode"), "in_person")
    event = Event(line.start, line.start, _TRIGGER, mode=mode)
    return [
        Encounter(line, event, (one.person,), (other.person,), "", mode, "held", "mutual:between")
    ]


def _is_told_of_a_day(line: Line) -> bool:
    """Tell whether a sentence tells of one day or place, and of nothing that went on from afar."""
    if (
        is_background(line)
        or is_from_afar(line)
        or _SINCE.search(line.folded, line.start, line.end)
    ):
        return False
    return tells_day(line) or bool(locatives.cities(line) or places.seats(line))
