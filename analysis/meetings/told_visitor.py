"""What one of a land says to his visitor: `X est arrivé mardi à Oslo. Y l'a remercié de son aide`."""

from ..lexicon import Trigger
from ..needles import rare
from ..patterns import pattern
from ..people.lines import Line
from ..people.person import Person
from ..people.scene import Scene, Told
from . import earlier, locatives, presence, tense
from .encounter import Encounter
from .event import Event

# ` l'a `, `, ministre de la Paix, lui a ensuite `: between the host and what he said.
_TO_HIM = rare(
    r"(?:, [^,;:.«»]{2,60})?,? (?:l'|lui )(?:a|avait) (?:\w+ment |@linking_adverb |pour sa part )?"
)
# `a effectué jeudi une visite à`, `s'est rendue à`, `est arrivé mardi soir à`: before the city.
_HAS_COME = pattern(
    r"\b(?:@auxiliary_past [^;:.]{0,40}\b@visit_noun|en @visit_noun|s'?@being @gone|@arrived|@has_landed)\b"
    r"[^;:.]{0,50}$"
)
_NOT_SO = frozenset(("ACCUSE",))
_REACH = 110
_TRIGGER = Trigger("parler à son visiteur", "mutual", "", "participle", "")


def find(
    line: Line, told: list[Told], lines: list[Line], people: list[list[Told]], scene: Scene
) -> list[Encounter]:
    """Return the encounter of a visitor and whom of the land a sentence lets speak to him.

    He is named alone in the sentence before; `people` are those of each line before.
    """
    if not told or not people or line.kind not in ("body", "lead") or presence.is_from_afar(line):
        return []
    host = told[0]
    guests = list(dict.fromkeys(t.person for t in people[-1] if t.mention))
    if not _speaks_to_him(line, host) or len(guests) != 1:
        return []
    before = lines[line.number - 1]
    if before.kind not in ("body", "lead") or not scene.are_of_two_sides(host.person, guests[0]):
        return []
    if not _has_come(before, scene.side(host.person)):
        return []
    return [_encounter(before, line, guests[0], host.person)]


def _speaks_to_him(line: Line, host: Told) -> bool:
    """Tell whether somebody named first says something to him of whom the text told before."""
    if not (host.acting and host.mention and host.mention.name) or host.preposition:
        return False
    to_him = line.match(_TO_HIM, host.end)
    return to_him is not None and any(
        0 <= hit.start - to_him.end() < 2 and hit.value.act not in _NOT_SO
        for hit in line.of("speech")
    )


def _has_come(line: Line, land: str) -> bool:
    """Tell whether a sentence says that somebody has come to a city of a land."""
    if tense.is_future(line, line.start, line.end) or line.of("cue"):
        return False
    return any(
        city.country == land and _HAS_COME.search(line.before(city.start, _REACH))
        for city in locatives.cities(line)
    )


def _encounter(before: Line, line: Line, guest: Person, host: Person) -> Encounter:
    """Return the encounter of a visitor and his host, on the day that either sentence tells."""
    on = line if earlier.tells_day(line) and not earlier.tells_day(before) else before
    event = Event(on.start, on.start, _TRIGGER)
    return Encounter(on, event, (guest,), (host,), "other", "in_person", "held", "mutual:there")
