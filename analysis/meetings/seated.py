"""Two who sit, or stand, together as a sentence opens: `Attablés mardi à Rome, X et Y ont arrêté un plan`.

Or are linked up: `Connectés mardi depuis Rome et Oslo, X et Y ont`.
"""

from ..lexicon import Trigger
from ..patterns import pattern
from ..people.lines import Line
from ..people.scene import Scene, Told
from .doubts import is_background
from .encounter import Encounter
from .event import Event

# `Attablés mardi dans une brasserie, `, `Lundi soir, assis tous deux face à face, le `.
_SEATED = pattern(
    r"\W{0,3}(?:[^,;:.«»]{2,40}, )?(?:(?:tous|toutes) (?:les )?deux )?(?:@seated|(?P<afar>@linked_up))\b"
    r"(?! (?:sur (?:leurs?|ses) (?:positions?|lauriers|acquis)|au pouvoir|a la tete|depuis)\b)"
    r"[^,;:.«»]{0,80},(?: [^,;:.«»]{3,40},)? ?(?:le |la |l')?"
)
_BOTH_DID = pattern(
    r",?(?: tous deux| ensemble)? (?:ont|se sont|sont|en sont|s'@being_imperfect|avaient)\b"
)
_APART = pattern(r"\b(?:@not_face_to_face|@one_by_one)\b")
_TRIGGER = Trigger("s’asseoir", "mutual", "", "participle", "")


def find(line: Line, told: list[Told], scene: Scene) -> list[Encounter]:
    """Return the encounter of two of whom a sentence says first how they were together."""
    if len(told) != 2 or [t.preposition for t in told] != ["", "et"] or is_background(line):
        return []
    one, other = (t.person for t in told)
    if not scene.are_of_two_sides(one, other) or _APART.search(line.folded, line.start, line.end):
        return []
    seated = _SEATED.fullmatch(line.folded, line.start, told[0].start)
    if not seated:
        return []
    if not _BOTH_DID.match(line.folded, told[1].end, line.end):
        return []
    event = Event(line.start, line.start, _TRIGGER)
    mode = "video" if seated["afar"] else "in_person"
    return [Encounter(line, event, (one,), (other,), "", mode, "held", "mutual:seated")]
