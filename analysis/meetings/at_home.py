"""Who is said to be at somebody's: `X était mardi chez Y`."""

from itertools import pairwise

from ..patterns import pattern
from ..people.lines import Line
from ..people.person import Person
from ..people.scene import Scene, Told

_IS_AT = pattern(
    r",? (?:est|sont|etait|etaient|sera|seront) (?:@when_aside,? )*(?:chez )?(?:le |la |l')?"
)


def pair(line: Line, told: list[Told], scene: Scene) -> tuple[Person, Person] | None:
    """Return who is said to be at somebody's, both named and of two sides; None without."""
    for guest, host in pairwise(told):
        if host.preposition != "chez" or not (guest.acting or guest.preposition == "led"):
            continue
        if not host.person.offices or not (guest.person.names and host.person.names):
            continue
        if not _IS_AT.fullmatch(line.folded, guest.end, host.start):
            continue
        if scene.are_of_two_sides(guest.person, host.person):
            return guest.person, host.person
    return None
