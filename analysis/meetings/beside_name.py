"""What stands beside a name tells whom somebody was with: `X, hôte de Y`, `X, venu prendre congé de lui`."""

import re
from itertools import pairwise

from ..lexicon import Trigger
from ..patterns import pattern
from ..people.lines import Line
from ..people.scene import Scene, Told
from .doubts import is_background
from .encounter import Encounter
from .event import Event

# `Hôte mardi d`, `, l'invité d`: before with whom somebody was.
_GUEST_OF = pattern(
    r"(?P<opening>\W{0,3}|,? )(?:l')?@guest_of(?:,? @when_aside| @weekday)?,? (?:de |du |d')?"
)
# `, `, `, mardi soir, le `: between the host and the guest.
_NEXT = pattern(r" ?,(?: @when_aside,?){0,3} ?(?:le ?|la ?|l')?")
# `, venu prendre congé de lui`, `, venu lui remettre un pli`, `, passé le saluer`: behind a guest.
_CAME_TO_HIM = pattern(
    r",? @come_over (?:@when_aside )?(?:@leave_of (?:de lui|d'elle)\b"
    r"|lui [a-z]{3,12}(?:er|ir|re)\b|(?:le|la) @respects_to\b|l'@respects_to\b)"
)
_TO_DO = re.compile(r" a (?:s'|se |y )?[a-z]{2,14}(?:er|ir|re)\b")
_WITH = Trigger("(hôte de)", "visit", "", "present", "")


def find(line: Line, told: list[Told], scene: Scene) -> list[Encounter]:
    """Return the encounter of two of whom one is told, beside a name, to have been with the other."""
    if len(told) < 2 or is_background(line) or any(words.year for words in line.times):
        return []
    if line.of("cue") and any(hit.value.kind in ("letter", "earlier") for hit in line.of("cue")):
        return []
    found = _guest_of(line, told) or _come_to(line, told)
    if found and _TO_DO.match(line.folded, found[0].end, line.end):
        return []  # `invité de X à s'expliquer`
    if found is None or not _are_known(found) or not _of_two_sides(found, scene):
        return []
    host, guest = found
    event = Event(guest.start, guest.start, _WITH)
    return [
        Encounter(
            line, event, (host.person,), (guest.person,), "one", "in_person", "held", "visit:beside"
        )
    ]


def _guest_of(line: Line, told: list[Told]) -> tuple[Told, Told] | None:
    """Return host and guest of `Hôte mardi de X, Y a dit`, `Y, hôte mardi de X, a dit`."""
    for one, other in pairwise(told):
        if one.preposition == "de" and other.acting and _opens(line, one):
            return (one, other) if _NEXT.fullmatch(line.folded, one.end, other.start) else None
        if other.preposition == "de" and one.acting:
            beside = _GUEST_OF.fullmatch(line.folded, one.end, other.start + 3)
            beside = beside or _GUEST_OF.fullmatch(line.folded, one.end, other.start)
            if beside and line.folded.startswith((",", " "), one.end):
                return other, one
    return None


def _opens(line: Line, host: Told) -> bool:
    """Tell whether a sentence opens with whose guest somebody was: `Hôte mardi de X, `."""
    spans = ((line.start, host.start + 3), (line.start, host.start))
    return any(_GUEST_OF.fullmatch(line.folded, *span) for span in spans)


def _come_to(line: Line, told: list[Told]) -> tuple[Told, Told] | None:
    """Return host and guest of `X a loué l'ambassadeur Y, venu prendre congé de lui`."""
    host, *others = told
    for guest in others:
        if host.acting and _CAME_TO_HIM.match(line.folded, guest.end, line.end):
            return host, guest
    return None


def _are_known(two: tuple[Told, Told]) -> bool:
    """Tell whether two are named, and known by an office."""
    return all(t.person.names and (t.person.offices or t.person.terms) for t in two)


def _of_two_sides(two: tuple[Told, Told], scene: Scene) -> bool:
    """Tell whether two people are of two sides, known to be."""
    return scene.are_of_two_sides(two[0].person, two[1].person)
