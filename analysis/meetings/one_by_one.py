"""Envoys received in turn, of whom each is named in a sentence of his own.

`X a reçu deux ambassadeurs. Celui du Mali, Y, a parlé d'eau. Est entrée après lui celle de Suisse, Z.`
"""

import re

from ..patterns import pattern
from ..people.lines import Line
from ..people.person import Person
from ..people.scene import Scene, Told
from . import listing
from .encounter import Encounter
from .listing import Heading

_SEVERAL = pattern(r"\b(?:@number_word|(?P<some>plusieurs)) (?:[\w-]+ ){0,2}@envoys_in_turn\b")
# `Celui du Mali, Y, a ouvert la marche`: the country of whom the sentence is about.
_THAT_OF = re.compile(
    r"\W{0,3}(?:(?:puis|ensuite|enfin),? )?cel(?:ui|le) (?:du |de la |de l'|des |de |d')"
)
# `Est entrée après lui, pour une audience de X, l'ambassadrice Z`.
_ENTERED = pattern(
    r"\W{0,3}(?:(?:puis|ensuite|enfin|apres (?:lui|elle|eux)),? )?(?:est|sont) (?:@linking_adverb )?"
    r"@came_in\b(?! (?:en|au) @in_force)"
)
_NOT_THERE = pattern(r"\b(?:absente?s?|empechee?s?|excusee?s?|pas pu|n'a pu|n'etait pas|n'a pas)\b")
_NEAR = 12  # sentences behind the heading in which its envoys are named
_OPENING = 60  # characters of a sentence in which an envoy is named who acts there


def is_series(opened: Heading) -> bool:
    """Tell whether a heading tells that several envoys were received: `a reçu trois ambassadeurs`."""
    line, trigger = opened.line, opened.event.trigger
    several = _SEVERAL.search(line.folded, line.start, line.end)
    if opened.colon or several is None:
        return False
    return not several["some"] or trigger.frame == "receive" or "sequence" in trigger.notes


def goes_on(opened: Heading, line: Line) -> bool:
    """Tell whether a sentence is near enough behind such a heading to name one of its envoys."""
    return line.number - opened.line.number <= _NEAR and is_series(opened)


def kept(new: Heading | None, opened: Heading | None) -> Heading | None:
    """Return the heading that a sentence leaves open: its own, but for what one of the envoys did."""
    if new and opened and is_series(opened) and not (new.colon or is_series(new)):
        return opened
    return new or opened


def find(line: Line, told: list[Told], opened: Heading, scene: Scene) -> list[Encounter]:
    """Return the encounter of the host of a heading with the envoy whom a sentence names first."""
    if not goes_on(opened, line) or _NOT_THERE.search(line.folded, line.start, line.end):
        return []
    guest = _that_of(line, told, scene) or _envoy(line, told)
    if guest is None or scene.meetings[guest.number] or scene.side(guest) == scene.cast.home:
        return []
    if not listing.is_guest(guest, opened, scene):
        return []
    kind = listing.CEREMONY if listing.is_ceremony(opened.line) else "list"
    return [listing.encounter(line, opened, [guest], kind)]


def _that_of(line: Line, told: list[Told], scene: Scene) -> Person | None:
    """Return who is named behind `Celui du Mali, `, of that country from then on."""
    opening = _THAT_OF.match(line.folded, line.start, line.end)
    land = next((h for h in line.of("place") if opening and h.start == opening.end()), None)
    if land is None or not land.value.code:
        return None
    who = next((t.person for t in told if t.mention and t.start <= land.end + 4), None)
    if who is not None and who.names:
        scene.cast.settle(who, land.value.code)
        return who
    return None


def _envoy(line: Line, told: list[Told]) -> Person | None:
    """Return the envoy with whom a sentence begins, or who is told to have entered next."""
    acting = (t for t in told if t.acting and t.mention)
    envoy = next((t for t in acting if "ambassador" in t.person.heads), None)
    if envoy is None:
        return None
    reach = line.end if _ENTERED.match(line.folded, line.start) else line.start + _OPENING
    first = envoy.start < reach and not any(t.acting and t.end <= envoy.start for t in told)
    return envoy.person if first else None
