"""Headlines that set two in the city of one of them: `À Rome, X presse Y de signer`, `X à Rome, Y promet`.

Who came there met him of whom the headline tells besides.
"""

import re

from ..lexicon import Trigger
from ..patterns import pattern
from ..people.lines import Line
from ..people.scene import Scene, Told
from . import locatives, paired, places
from .doubts import is_background
from .earlier import tells_day
from .encounter import Encounter
from .event import Event
from .places import Where, where

_LONGEST = 140  # characters of a headline
_KINDS = frozenset(("title", "body", "lead"))
_FULL_STOP = re.compile(r"\.\W{0,3}$")
# ` et `: both do what follows.
_AND = re.compile(r" et (?:le |la |l'|son |sa )?")
_BOTH_DO = pattern(
    r" (?:@linking_adverb |\w+ment )?(?:(?:se |s'|y )?[a-z]{2,14}ent\b(?<!ment)|font|ont|vont)\b"
)
# ` ont affiché, lundi à Rome, `, ` ont affiché, à Rome, `: both did so there.
_BOTH_DID = pattern(r"(?:, [^,;:.«»]{2,60},|,)? (?:ont|se sont) (?!ete\b)")
_REACH = 70  # characters behind it in which the city is told
# `ont assisté au sommet`, `ont voté`: each for himself, in a crowd.
_NOT_TOGETHER = pattern(
    r"\b(?:@not_face_to_face|@sign_gathering|@crowd_picture|@done_in_crowd)\b|\bn'(?=[aeiouhy])|\bne\b"
)
# `X à Rome : Y promet`, `X à Rome, Y promet`: who came first, then who lives there.
_THEN_HE = re.compile(r" ?[,:;] (?:le |la |l')?")
_COLON = re.compile(r" ?:")  # `Rome : X promet à Y`
# `À Rome, X charge Y`, `n'attend rien de Y`: from afar, as well.
_FROM_AFAR = pattern(
    r"\b(?:ne|n'|sans (?:le |la )?(?:voir|rencontrer)|@not_beside_him|@not_face_to_face)\b|\bn'(?=[aeiouhy])|\?"
)
_TO_FACE = frozenset(("", "a", "aupres"))
_TRIGGER = Trigger("(à Rome)", "talk", "", "present", "")


def find(line: Line, told: list[Told], scene: Scene) -> list[Encounter]:
    """Return the encounter of two of whom a headline sets the one in the city of the other.

    Or whose names it joins: `X-Y à Rome : le dégel`.
    """
    if told[2:]:
        return []
    if paired.are_joined(line, *told) and (met := paired.find(line, told, scene)):
        return met
    if line.kind not in _KINDS or line.end - line.start > _LONGEST:
        return []
    one, other = told
    if not (one.mention and other.mention and one.acting and one.person.names):
        return []
    if _FULL_STOP.search(line.text, line.start, line.end) or is_background(line):
        return []
    if not scene.are_of_two_sides(one.person, other.person):
        return []
    city = _city(line)
    host, guest = _host_and_guest(told, city, scene)
    if not host or _FROM_AFAR.search(line.folded, line.start, line.end):
        return []
    if not (_act_together(line, one, other) or _is_visited(line, told, guest, city)):
        return []
    return [_encounter(line, guest, host, "headline")]


def have_acted(line: Line, told: list[Told], scene: Scene) -> list[Encounter]:
    """Return the encounter of two of whom a text says what they did on a day in the city of one.

    `X et Y ont affiché lundi à Rome leur entente`.
    """
    if told[2:] or line.kind not in _KINDS or told[1].preposition != "et":
        return []
    if not tells_day(line) or is_background(line):
        return []
    one, other = told
    if not (one.acting and _is_known(one) and _is_known(other)):
        return []
    did = _BOTH_DID.match(line.folded, other.end, line.end) if _are_joined(line, *told) else None
    if not did or _NOT_TOGETHER.search(line.folded, line.start, line.end):
        return []
    near = (c for c in locatives.cities(line) if did.end() < c.start < did.end() + _REACH)
    city = next(near, None)
    host, guest = _host_and_guest(told, city, scene)
    if not host or not scene.are_of_two_sides(one.person, other.person):
        return []
    return [_encounter(line, guest, host, "mutual:there")]


def _host_and_guest(
    told: list[Told], city: Where | None, scene: Scene
) -> tuple[Told, Told] | tuple[None, None]:
    """Return which of two lives in the land of a city, and the other; nobody where none does, or both."""
    one, other = told
    lives = [t for t in told if city and scene.side(t.person) == city.country]
    if len(lives) != 1:
        return None, None
    return lives[0], one if lives[0] is other else other


def _encounter(line: Line, guest: Told, host: Told, rule: str) -> Encounter:
    """Return the encounter of a guest with his host that a sentence tells as a whole."""
    event = Event(line.start, line.start, _TRIGGER)
    people = (guest.person,), (host.person,)
    return Encounter(line, event, *people, "other", "in_person", "held", rule)


def _is_known(told: Told) -> bool:
    """Tell whether the page tells somebody's name and an office of his, here or before."""
    return bool(told.mention and told.person.names and (told.person.offices or told.person.terms))


def _city(line: Line) -> Where | None:
    """Return the city in which a headline sets what it tells."""
    first = (h for h in line.of("place") if h.start == line.start and h.value.kind == "city")
    opening = (where(h, line.text) for h in first if _COLON.match(line.text, h.end))
    cities = [*opening] or locatives.cities(line)
    seats = [Where(s.city, s.code, "", 0) for s in places.seats(line) if s.city]
    return next(iter((*cities, *seats)), None)


def _act_together(line: Line, one: Told, other: Told) -> bool:
    """Tell whether two do something together: `X et Y tournent la page à Rome`."""
    joined = _are_joined(line, one, other)
    return joined and bool(_BOTH_DO.match(line.folded, other.end, line.end))


def _are_joined(line: Line, one: Told, other: Told) -> bool:
    """Tell whether nothing but `et` stands between two."""
    spans = ((one.end, other.start), (one.end, other.start + 3))
    return other.preposition == "et" and any(_AND.fullmatch(line.folded, *s) for s in spans)


def _is_visited(line: Line, told: list[Told], guest: Told, city: Where) -> bool:
    """Tell whether a guest says something to his host, or the host speaks with the guest in his city."""
    one, other = told
    said = [
        h
        for h in line.of("speech")
        if h.value.tense in ("present", "participle") and h.value.act != "ACCUSE"
    ]
    if guest is one and one.end <= city.start < other.start:
        set_apart = _THEN_HE.fullmatch(line.folded, city.start + len(city.text), other.start)
        return bool(set_apart and other.acting and any(h.start >= other.end for h in said))
    if other.preposition not in _TO_FACE:
        return False
    between = [h for h in said if one.end <= h.start and h.start < other.start]
    if guest is one:
        return bool(between)
    return other.preposition == "a" and any(h.value.frame == "promises" for h in between)
