"""Talks that point back to what one said to another: `X a demandé à Y de … Lors de cet appel, …`.

That one told the other something is no encounter yet; the talks in which he did so are one.
"""

import re

from ..patterns import pattern
from ..people.lines import Line
from ..people.person import Person
from ..people.scene import Scene, Told
from . import done_to, presence, retellings
from .around import Around, Sides, of_two_sides

# `L'appel a duré une heure`: the talks are the subject of a sentence.
_OPENS = pattern(r"\W{0,3}(?:l'|(?:la|le|leur|@demonstrative) )(?:\w+ )?")
# `Ces propos ont été tenus lors d'un entretien`, `Cette demande a été faite au cours d'un appel`.
_WORDS_OF = pattern(
    r"\W{0,3}@demonstrative (?:@utterance|@words_noun)s?\b[^.;:«»]{3,60}"
    r"\b(?:@during|@at_end) (?:d'une?|d'|une?)(?: \w+)? ?"
)
# ` a duré une heure`: of an `appel`, which may be one to the people.
_WENT_ON = pattern(r"(?: (?:telephonique|video))?,? (?:a dure|@took_place)\b")
# `avec Z`, `accordé à un journal`, `du Conseil`: talks of others than those two.
_OF_OTHERS = pattern(r"s?[^,;.]{0,50}\b(?:avec|entre|du|des|de la|de l'|@interview)\b")
# `, a déclaré`, `», a promis`: behind what was said.
_SAID_SO = pattern(r"[,»\"”] ?@auxiliary_past (?:\w+ment |@linking_adverb )?$")
# ` mardi à Oslo `, `, ministre des Transports, `: before and behind the speaker.
_BEFORE_SPEAKER = re.compile(r"(?:(?!\b(?:que|qui|pour|par|et|avec)\b)[^;:.«»,]){0,50}")
_TO = re.compile(r"(?:,[^,;:.«»]{2,80},)?(?:(?!\b(?:que|qui|pour|par|et|avec)\b)[^;:.«»,]){0,40}")
_NEXT = 3  # sentences behind the words in which the talks may be pointed to


def pair(line: Line, told: list[Told], scene: Scene, by_office: bool = False) -> list[Person]:
    """Return who says something to whom in a sentence, of two sides; nobody where it is from afar.

    `by_office` whom it is said to may be told by his office only.
    """
    if len(told) < 2 or any(hit.value.kind == "letter" for hit in line.of("cue")):
        return []
    two = _of_acts(line, told, scene, by_office)
    return two if two and not presence.is_from_afar(line) else []


def _of_acts(line: Line, told: list[Told], scene: Scene, by_office: bool) -> list[Person]:
    """Return the two of whom one does something to the other in a sentence."""
    acts = list(done_to.acts(line))
    for start, end, prepositions in acts:
        two = done_to.whom(line, told, (start, end), (*prepositions, ""), by_office)
        if two and scene.are_of_two_sides(*two):
            return list(two)
    for start, end, prepositions in acts:
        if two := _told_behind(line, told, (start, end), prepositions, scene):
            return two
    return []


def _told_behind(
    line: Line, told: list[Told], act: tuple[int, int], prepositions: tuple[str, ...], scene: Scene
) -> list[Person]:
    """Return the two of a clause that tells last who said so: `…, a déclaré le président X à Y`."""
    start, end = act
    behind = [t for t in told if t.start >= end - 3][:2]
    if len(behind) < 2 or not _SAID_SO.search(line.before(start, 12)):
        return []
    one, other = behind
    said = one.acting and _BEFORE_SPEAKER.fullmatch(line.folded, end, max(end, one.start))
    to = other.preposition in prepositions and _TO.fullmatch(
        line.folded, one.end, max(one.end, other.start)
    )
    met = said and to and scene.are_of_two_sides(one.person, other.person)
    return [one.person, other.person] if met else []


def find(around: Around) -> Sides | None:
    """Return the two of whom one told the other what was said at the talks pointed to."""
    event, line, scene = around.event, around.line, around.scene
    said = scene.addressed
    if not event.is_noun or event.planned or len(said) < 2:
        return None
    if line.number - scene.addressed_in > _NEXT or not _is_pointed_to(around):
        return None
    here = {t.person for t in (*around.before, *around.after)}
    if not here <= set(said) or _OF_OTHERS.match(line.folded, event.end, line.end):
        return None
    return of_two_sides(said, around)


def _is_pointed_to(around: Around) -> bool:
    """Tell whether talks are those in which something was said before: `lors de cet entretien`."""
    event, line = around.event, around.line
    span = line.start, event.start
    opens = event.mode and _OPENS.fullmatch(line.folded, *span)
    if event.trigger.notes:
        return bool(opens and _WENT_ON.match(line.folded, event.end, line.end))
    if opens or retellings.points_back(line, event):
        return True
    return _WORDS_OF.fullmatch(line.folded, *span) is not None
