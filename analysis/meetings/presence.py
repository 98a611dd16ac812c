"""Encounters that one implies who says or hands something in the presence of another.

`Devant X, Y a réitéré lundi`, `à Rome, où X lui a remis les clés`, `X a exprimé mardi à Rome à Y`.
"""

import re

from ..lexicon import Trigger
from ..patterns import pattern
from ..people.lines import Line
from ..people.person import Person
from ..people.scene import Scene, Told
from ..words import Hit
from . import locatives
from .doubts import is_background
from .encounter import Encounter
from .event import Event
from .voice import accented, auxiliary

Pair = tuple[Person, Person]
# `dans un entretien au quotidien X`, `dans une lettre`: to whom it may concern, from afar.
_IN_PUBLIC = pattern(r"\b(?:dans|par|via|sur) (?:une? |l'|la |le |son |sa |des )?@public_word\b")
# `où X doit lui soumettre un projet`, `où X lui a remis les clés`.
_HANDS_HIM = pattern(
    r" (?:@modal |va |vont )?(?:lui|leur) (?P<done>@auxiliary_past (?:\w+ment |@linking_adverb )?)?"
    r"@handing\b"
)
_WHERE = re.compile(r",? ou\b.{0,2}")
_FACING = frozenset(("devant", "face"))
# `dans le bureau du président X`: who speaks there speaks to him.
_IN_ROOM_OF = pattern(r"\b@room_of (?:de |du |d')?$")
# `a exprimé mardi à Rome à Y`: between what is said and to whom.
_TO_WHOM = re.compile(r"(?:(?!\b(?:que|qui|pour|dont|si|mais|et|contre)\b|qu')[^.;:«»()]){0,75}")
# Behind whom his verb stands: `X a`, `X, ministre de la Paix, a ensuite`.
_HAS = pattern(
    r"(?:,[^,;:.«»]{2,90})?,?\s(?:@linking_adverb )?(?:y |en |lui )?(?:@auxiliary_past)\b"
)
_TOLD = frozenset(("says", "asks", "promises", "speaks_of"))
# Who is told something is the object of such a verb.
_INFORMED = pattern(r"@informed")
_NEAR_DAYS = frozenset(("weekday", "relative", "same_day"))
_ADDRESS = Trigger("s'adresser à", "talk", "à", "address", "", "")


def encounter(line: Line, pair: Pair, announced: Event | None, planned: bool) -> Encounter:
    """Return the encounter of two people, with the mode that was announced."""
    mode = announced.mode if announced and announced.mode else "in_person"
    event = Event(line.start, line.start, _ADDRESS, planned=planned, mode=mode)
    status = "planned" if planned else "held"
    return Encounter(line, event, pair[:1], pair[1:], "", mode, status, "address")


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
    sides = {scene.side(host.person), scene.side(main.person) if main else ""}
    if not main or len(sides) < 2 or "" in sides:
        return None
    met = encounter(line, (host.person, main.person), None, planned=not hands["done"])
    return met._replace(event=met.event._replace(start=host.start, end=host.start))


def _is_at_place(line: Line, host: Told) -> bool:
    """Tell whether a city, a country or a seat stands right before `où` and who acts there."""
    named = (*line.of("place"), *line.of("seat"))
    return any(_WHERE.fullmatch(line.folded, h.end, host.start + 3) for h in named)


def before_whom(line: Line, told: list[Told], scene: Scene) -> Pair | None:
    """Return who spoke before whom on a day of the report: `Devant X, Y a réitéré lundi`."""
    hearer = next((t for t in told if _is_before(line, t) and _is_introduced(t)), None)
    if hearer is None or not _is_near_day(line):
        return None
    side = scene.side(hearer.person)
    named = (t for t in told if t.acting and _is_introduced(t))
    speaker = next((t for t in named if scene.side(t.person) not in ("", side)), None)
    if not side or speaker is None:
        return None
    if hearer.preposition not in _FACING and hearer.start > speaker.start:
        return None  # `X a dit avoir oublié son sac dans le bureau de Y`
    says = any(hit.start >= speaker.end for hit in line.of("speech"))
    return (speaker.person, hearer.person) if says else None


def told_there(line: Line, told: list[Told], scene: Scene) -> Pair | None:
    """Return who told whom a thing in a city on a day of the report.

    `X a exprimé mardi à Rome à Y ses regrets`, `X a informé Y, mardi à Rome, de ses regrets`.
    """
    if len(told) < 2 or not _is_near_day(line) or line.of("cue"):
        return None
    hits = [hit for hit in line.of("speech") if _is_said_to_somebody(line, hit)]
    if not hits or not locatives.cities(line):
        return None
    for hit in hits:
        pair = _said_by(line, told, hit)
        if pair and {"", scene.side(pair[0])}.isdisjoint({scene.side(pair[1])}):
            return pair if scene.side(pair[0]) else None
    return None


def _is_said_to_somebody(line: Line, hit: Hit) -> bool:
    """Tell whether a verb in the past tells that something was said, and is no public charge."""
    said = hit.value
    if said.tense != "participle" or said.frame not in _TOLD or said.act == "ACCUSE":
        return False
    return accented(line.text, hit) and auxiliary(line.before(hit.start, 70)) == ("past", False)


def _said_by(line: Line, told: list[Told], hit: Hit) -> Pair | None:
    """Return who said something with a verb, and the one to whom he did."""
    speaker = next((t for t in reversed(told) if t.end <= hit.start), None)
    hearer = next((t for t in told if t.start >= hit.end), None)
    if not speaker or not hearer or speaker.person is hearer.person:
        return None
    wanted = ("a", "aupres", "")[: 3 if _INFORMED.fullmatch(line.folded, hit.start, hit.end) else 2]
    if not (speaker.acting and _is_introduced(speaker) and _is_introduced(hearer)):
        return None
    if hearer.preposition not in wanted or not _HAS.match(line.folded, speaker.end, hit.start):
        return None
    reached = _TO_WHOM.fullmatch(line.folded, hit.end, hearer.start)
    return (speaker.person, hearer.person) if reached else None


def _is_before(line: Line, told: Told) -> bool:
    """Tell whether somebody is named as the one before whom, or in whose room, something is said."""
    if told.preposition == "de":
        return bool(_IN_ROOM_OF.search(line.before(told.start, 30)))
    return told.preposition == "chez" or told.preposition in _FACING


def _is_introduced(told: Told) -> bool:
    """Tell whether somebody is told of by his name and an office of his."""
    mention = told.mention
    return bool(mention and mention.name and (mention.offices or told.person.offices))


def _is_near_day(line: Line) -> bool:
    """Tell whether a sentence names a day that is near the report, of no year."""
    days = [w for w in line.times if w.kind in _NEAR_DAYS or (w.kind == "date" and w.day)]
    return bool(days) and not any(w.year for w in line.times)
