"""Encounters that one implies who says or hands something in the presence of another.

`Devant X, Y a réitéré lundi`, `à Rome, où X lui a remis les clés`, `X a exprimé mardi à Rome à Y`.
"""

import re

from ..lexicon import Trigger
from ..needles import SENTENCES
from ..patterns import pattern
from ..people.lines import Line
from ..people.person import Person
from ..people.scene import Scene, Told
from . import done_to, his_host, honours
from .doubts import is_background
from .encounter import Encounter
from .event import Event
from .voice import auxiliary

Pair = tuple[Person, Person]
# `dans un entretien au quotidien X`, `dans une lettre`: to whom it may concern, from afar.
_IN_PUBLIC = pattern(
    r"\b(?:dans|par|via|sur) (?:une? |l'|la |le |son |sa |des )?@public_word\b|\b@in_writing"
)
# `où X doit lui soumettre un projet`, `où X lui a remis les clés`, `où X venait de lui montrer`.
_HANDS_HIM = pattern(
    r" (?:@modal |va |vont |(?P<just>(?:venai(?:en)?t|vient|viennent) de ))?(?:lui|leur) "
    r"(?P<done>@auxiliary_past (?:\w+ment |@linking_adverb )?)?@handing\b"
)
_WHERE = pattern(r"(?: \w+)?(?:, (?:@when_aside|@weekday))?,? ou\b.{0,2}")
_FACING = frozenset(("devant", "face"))
# `dans le bureau du président X`: who speaks there speaks to him.
_IN_ROOM_OF = pattern(r"\b@room_of (?:de |du |d')?$")
# `son hôte, `, `son interlocuteur `: before whom he is.
_HIS_HOST = pattern(r"\b(?:son|sa|leur) @host_noun\b")
_MAY_BE_HOST = SENTENCES.guard(_HIS_HOST)
_HANDS = re.compile(r"\bdes mains (?:de |du |d').{0,3}$")
_NEXT_TO = 24  # characters between such a word and his name
_ADDRESS = Trigger("s'adresser à", "talk", "à", "address", "")
# `a promis à son visiteur, le ministre X`: who speaks is the host.
_TO_VISITOR = pattern(r"\b(?:a|avec|devant) (?:son|sa) @guest_word\b")


def encounter(line: Line, pair: Pair, announced: Event | None, planned: bool) -> Encounter:
    """Return the encounter of two people, with the mode that was announced."""
    mode = announced.mode if announced and announced.mode else "in_person"
    event = Event(line.start, line.start, _ADDRESS, planned=planned, mode=mode)
    status = "planned" if planned else "held"
    visited = mode == "in_person" and _TO_VISITOR.search(line.folded, line.start, line.end)
    host = "one" if visited else ""
    return Encounter(line, event, pair[:1], pair[1:], host, mode, status, "address")


def is_from_afar(line: Line) -> bool:
    """Tell whether words go by a medium or go back to another time: `avait promis à X`."""
    return is_background(line) or bool(_IN_PUBLIC.search(line.folded, line.start, line.end))


def where(line: Line, told: list[Told], scene: Scene) -> Encounter | None:
    """Return the encounter of two at a place where one hands something to the other."""
    host = next((t for t in told if t.preposition == "ou" and t.mention), None)
    hands = _HANDS_HIM.match(line.folded, host.end, line.end) if host else None
    if not hands or not _is_at_place(line, host):
        return None
    main = next((t for t in told if t.acting and t.end < host.start), None)
    if not main or not scene.are_of_two_sides(host.person, main.person):
        return None
    met = encounter(
        line, (host.person, main.person), None, planned=not (hands["done"] or hands["just"])
    )
    return met._replace(event=met.event._replace(start=host.start, end=host.start))


def _is_at_place(line: Line, host: Told) -> bool:
    """Tell whether a city, a country or a seat stands right before `où` and who acts there."""
    named = (*line.of("place"), *line.of("seat"))
    return any(_WHERE.fullmatch(line.folded, h.end, host.start + 3) for h in named)


def implied(line: Line, told: list[Told], scene: Scene) -> Pair | None:
    """Return the two of whom one was, as a sentence tells, in the presence of the other."""
    return (
        _before_whom(line, told, scene)
        or done_to.there(line, told, scene)
        or _with_host(line, told, scene)
        or honours.pair(line, told, scene)
        or _from_hands(line, told, scene)
    )


def _before_whom(line: Line, told: list[Told], scene: Scene) -> Pair | None:
    """Return who spoke before whom on a day of the report: `Devant X, Y a réitéré lundi`."""
    hearer = next((t for t in told if _is_before(line, t) and done_to.is_introduced(t)), None)
    if hearer is None or not done_to.is_near_day(line):
        return None
    side = scene.side(hearer.person)
    acting = (t for t in told if t.acting or t.preposition == "par")
    named = (t for t in acting if done_to.is_introduced(t) or _is_pronoun(t))
    speaker = next((t for t in named if scene.side(t.person) not in ("", side)), None)
    if not side or speaker is None:
        return None
    if hearer.preposition not in _FACING and hearer.start > speaker.start:
        return None  # `X a dit avoir oublié son sac dans le bureau de Y`
    if speaker.preposition == "par":
        spoken = [hit for hit in line.of("speech") if hit.end <= speaker.start]
        says = any(auxiliary(line.before(h.start, 40)) == ("past", True) for h in spoken)
        return (speaker.person, hearer.person) if says else None
    says = any(hit.start >= speaker.end for hit in line.of("speech"))
    return (speaker.person, hearer.person) if says else None


def _with_host(line: Line, told: list[Told], scene: Scene) -> Pair | None:
    """Return two of whom a sentence calls one the other's host: `X et son hôte, Y, ont visité`."""
    if len(told) < 2 or not line.has(_MAY_BE_HOST):
        return None
    for host in _HIS_HOST.finditer(line.folded, line.start, line.end):
        if his_host.has_nothing_with(line, host.start()):
            continue
        near = (t for t in told if t.end > host.end() and t.start - host.end() < _NEXT_TO)
        named = next((t for t in near if done_to.is_introduced(t)), None)
        others = [t for t in told if t.acting and done_to.is_introduced(t) and t is not named]
        before = [t for t in others if t.end <= host.start()]
        other = (before or others or [None])[0]
        if named and other and scene.are_of_two_sides(other.person, named.person):
            return other.person, named.person
    return None


def _from_hands(line: Line, told: list[Told], scene: Scene) -> Pair | None:
    """Return who got something from whom on a day of the report: `X a reçu mardi des mains de Y`."""
    giver = next((t for t in told if t.preposition == "de" and _handed_by(line, t)), None)
    if giver is None or not done_to.is_introduced(giver) or not done_to.is_near_day(line):
        return None
    taker = next((t for t in told if t.acting and t.end < giver.start), None)
    if taker is None or not scene.are_of_two_sides(taker.person, giver.person):
        return None
    return taker.person, giver.person


def _handed_by(line: Line, told: Told) -> bool:
    """Tell whether something is said to come from somebody's hands: `des mains de X`."""
    return bool(_HANDS.search(line.before(told.start + 3, 24)))


def _is_before(line: Line, told: Told) -> bool:
    """Tell whether somebody is named as the one before whom, or in whose room, something is said."""
    if told.preposition == "de":
        return bool(_IN_ROOM_OF.search(line.before(told.start, 30)))
    return told.preposition == "chez" or told.preposition in _FACING


def _is_pronoun(told: Told) -> bool:
    """Tell whether a pronoun stands for somebody whose name and office were told before."""
    return told.mention is None and bool(told.person.names and told.person.offices)
