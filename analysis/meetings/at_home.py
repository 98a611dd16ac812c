"""Who is said to be at somebody's: `X était mardi chez Y`."""

from itertools import pairwise

from ..patterns import pattern
from ..people.lines import Line
from ..people.person import Person
from ..people.scene import Scene, Told
from .earlier import tells_day

_IS_AT = pattern(
    r",? (?:est|sont|etait|etaient|sera|seront) (?:@when_aside,? )*(?:chez )?(?:le |la |l')?"
)
# `n'est resté qu'une heure, lundi, dans le bureau de X`, `s'est trouvé lundi à la table de X`.
_IS_IN_ROOM = pattern(
    r",? (?:etait|etaient|(?:n')?(?:est|sont) (?:\w+ment )?reste(?:e)?s?|(?:a|ont) (?:\w+ment )?passe"
    r"|s'(?:est|etait) (?:\w+ment )?(?:trouve|retrouve|assis|installe)e?)\b"
    r"(?:(?!\b(?:que|qui|et|avec|pour)\b)[^;:.«»]){0,60}? @room_of (?:de |du |d').{0,3}"
)


def pair(line: Line, told: list[Told], scene: Scene) -> tuple[Person, Person] | None:
    """Return who is said to be at somebody's, both named and of two sides; None without."""
    for guest, host in pairwise(told):
        if not (guest.acting or guest.preposition == "led"):
            continue
        if host.preposition not in ("chez", "de"):
            continue
        if not host.person.offices or not (guest.person.names and host.person.names):
            continue
        if not _is_at(line, guest, host):
            continue
        if scene.are_of_two_sides(guest.person, host.person):
            return guest.person, host.person
    return None


def _is_at(line: Line, guest: Told, host: Told) -> bool:
    """Tell whether one is said to be at the other's, or on a day to have been in his room."""
    if host.preposition == "chez":
        return _IS_AT.fullmatch(line.folded, guest.end, host.start) is not None
    spans = ((guest.end, host.start), (guest.end, host.start + 3))
    return tells_day(line) and any(_IS_IN_ROOM.fullmatch(line.folded, *span) for span in spans)
