"""Calls told over two sentences: `Le téléphone a sonné. C'était X.`, `Y a décroché. Au bout du fil, X.`"""

import re

from ..lexicon import Trigger
from ..patterns import pattern
from ..people.lines import Line
from ..people.scene import Scene, Told
from .doubts import is_background
from .encounter import Encounter
from .event import Event

# `Le téléphone a sonné dans le bureau de X`, `X a décroché`, `X a composé le numéro de Rome`.
_RINGS = pattern(
    r"\b(?:@picked_up\b|@phone_thing\b[^,;.:]{0,80}? (?:a )?@rang\b"
    r"|decroch[ea](?:,? (?:@when_aside|@linking_adverb|aussitot|\w+ment|a \w+)){0,3}"
    r"(?= ?[,.;:»]| ?$| (?:son|le) @phone_thing\b))"
)
_NOT = re.compile(r"(?:\bne |\bn')[^,;.]{0,30}\b(?:pas|plus|jamais|guere|point)\b")
# `C'était `, `Au bout du fil, mardi, `, `À l'appareil : `: before who is on the line.
_WHO = pattern(
    r"\W{0,3}(?:(?:et )?(?:c'etait|c'est|ce fut)|@far_end)(?:,? (?:@when_aside|depuis \w+))?"
    r"(?: ?[,:–-])?(?: (?:c'etait|c'est|il y avait|se trouvait))? ?(?:le |la |l'|son |sa )?"
)
# `X a aussitôt décroché`, `X était à l'autre bout`: behind who is on the line.
_ANSWERED = pattern(
    r",? (?:@auxiliary_past (?:\w+ment |@linking_adverb |aussitot )?(?:decroche|repondu)|decroche|decrocha"
    r"|(?:@being|@being_imperfect) (?:@far_end|en ligne))\b"
)
_THAT = re.compile(r",? (?:qui a|qui avait|que|qu')\b(?! (?:appele|telephone|voulait|souhaitait))")
_CALL = Trigger("décrocher", "call", "", "participle", "phone")


def find(
    line: Line, told: list[Told], lines: list[Line], people: list[list[Told]], scene: Scene
) -> list[Encounter]:
    """Return the call of whom the sentence before rang up, or who took it, with who is on the line.

    `told` are those of the sentence, `people` those of each before it.
    """
    if not people or not told or is_background(line):
        return []
    before, who = lines[line.number - 1], people[-1]
    rings = _RINGS.search(before.folded, before.start, before.end)
    if (
        rings is None
        or is_background(before)
        or _NOT.search(before.folded, before.start, before.end)
    ):
        return []
    other = told[0]
    if not other.person.names or not _is_on_line(line, other):
        return []
    here = list(dict.fromkeys(t.person for t in who if t.person is not other.person))
    one = here[0] if len(here) == 1 else None
    if one is None or not scene.are_of_two_sides(one, other.person):
        return []
    event = Event(line.start, line.start, _CALL, mode="phone")
    told_on = line if line.times else before
    event = event._replace(start=told_on.start, end=told_on.start)
    return [Encounter(told_on, event, (one,), (other.person,), "", "phone", "held", "call:ringing")]


def _is_on_line(line: Line, other: Told) -> bool:
    """Tell whether a sentence says that somebody is at the other end: `Au bout du fil, X`."""
    named = _WHO.fullmatch(line.folded, line.start, other.start)
    if named and not _THAT.match(line.folded, other.end):
        return True
    opens = other.start < line.start + 24 and other.acting
    return opens and bool(_ANSWERED.match(line.folded, other.end, line.end))
