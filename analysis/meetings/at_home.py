"""Who is said to be at somebody's: `X était mardi chez Y`, and the headline `X chez Y`."""

from itertools import pairwise

from ..patterns import pattern
from ..people.lines import Line
from ..people.person import Person
from ..people.scene import Scene, Told

_BEING = pattern(r"\b(?:@being|sera|seront|etait|etaient)\b")
# `X était mardi chez Y`, and the headline `X chez Y`.
_IS_AT = pattern(
    r",? (?:(?:est|sont|etait|etaient|sera|seront) (?:@when_aside,? )*)?(?:chez )?(?:le |la |l')?"
)


def pair(line: Line, told: list[Told], scene: Scene) -> tuple[Person, Person] | None:
    """Return who is said to be at somebody's: `X était mardi chez Y`, and the headline `X chez Y`."""
    for guest, host in pairwise(told):
        if host.preposition != "chez" or not (guest.acting or guest.preposition == "led"):
            continue
        at = _IS_AT.fullmatch(line.folded, guest.end, host.start)
        alone = at is not None and not _BEING.search(at[0])
        if not at or not host.person.offices or (alone and host.end < line.end - 1):
            continue
        if (
            guest.person.names
            and host.person.names
            and scene.are_of_two_sides(guest.person, host.person)
        ):
            return guest.person, host.person
    return None
