"""Who received those of a list whose heading names him otherwise than as the subject of its verb."""

import re

from ..patterns import pattern
from ..people.lines import Line
from ..people.person import Person
from ..people.scene import Scene, Told
from .event import Event

# `Plusieurs ministres ont eu des entretiens avec X`: he whom several met, of whom the next tells.
_SEVERAL_MET = pattern(
    r"(?:[^,;.:]{3,40}, )?(?:plusieurs|des|@number_word|\d+) (?:[\w'’-]+ ){1,5}?(?:ont|se sont)\b"
)
# ` accordées mardi `, up to `par le président`: between audiences and who gave them.
_GRANTED = pattern(r"s? ?(?:(?:@granted|@offered)\b[^,;.:]{0,30})?")
# `a accordé trois audiences`, `Plusieurs diplomates ont été reçus`: before lines that name them.
_SEVERAL = pattern(
    r"\b(?:@number_word|plusieurs|diverses|une @series_of d')(?: (?:hautes?|autres|grandes?|breves|nouveaux|nouvelles|de ses|de leurs))? ?"
    r"(?:@audience_noun|homologues|@notables|@envoys|@envoys_in_turn|@visitors|delegations|entretiens|rencontres)\b"
)
# ` Il s'agit de :`: behind a heading, before those whom it does not name.
_NAMELY = pattern(r"\s{1,4}(?:@presentative|a savoir)(?: (?:de|des|d'))?\s?:")
BULLET = re.compile(r"\s{0,4}(?:[-–—•*●▪]|\d{1,2}\s?[.)°-])\s?\w")


def granted_by(line: Line, told: list[Told], event: Event) -> Person | None:
    """Return who gave the audiences of a headline with bullets below: `Audiences accordées par X`."""
    given = event.is_noun and event.trigger.frame == "receive"
    if not given or not BULLET.match(line.text, line.end):
        return None
    hosts = [t for t in told if t.start > event.end]
    if len(hosts) != 1 or hosts[0].preposition not in ("par", "de"):
        return None
    named = _GRANTED.fullmatch(line.folded, event.end, hosts[0].start)
    return hosts[0].person if named else None


def met_by_several(line: Line, event: Event, told: list[Told]) -> Person | None:
    """Return whom several, none of them named, met: `Trois ministres se sont entretenus avec X`."""
    if event.passive or event.trigger.frame != "talk" or len(told) != 1:
        return None
    met = told[0]
    if met.preposition != "avec" or met.start < event.end or not met.mention:
        return None
    return met.person if _SEVERAL_MET.match(line.folded, line.start, event.end) else None


def told_before(event: Event, told: list[Told], scene: Scene) -> Person | None:
    """Return who receives those listed under `Ont été reçus :`, which names nobody.

    He alone was told of in the sentence before, or received whom was told of there.
    """
    receives = event.passive and event.trigger.frame == "receive"
    if told or not (receives or "sequence" in event.trigger.notes):
        return None
    latest = {t.person for t in scene.latest}
    alone = next(iter(latest)) if len(latest) == 1 else None
    ours = alone if alone and scene.side(alone) == scene.cast.home else None
    return scene.owner or ours or next(iter(scene.hosts), alone)


def items_from(line: Line) -> int:
    """Return where a list under a sentence may begin: behind it, and behind an `Il s'agit de :`."""
    namely = _NAMELY.match(line.folded, line.end)
    return namely.end() if namely else line.end


def is_itemized(line: Line) -> bool:
    """Tell whether a sentence of several received ends with a stop, and the lines of a list follow."""
    if not BULLET.match(line.text, items_from(line)):
        return False
    return bool(_SEVERAL.search(line.folded, line.start, line.end))
