"""From the events of a sentence to encounters: who stood on which side, told how."""

import re
from functools import cache
from typing import NamedTuple

from .. import words
from ..lexicon import Cue
from ..people.lines import Line
from ..people.person import Person
from ..people.scene import Scene, Told
from . import sides
from .around import Around
from .event import Event
from .sides import Last, Sides


class Encounter(NamedTuple):
    """One encounter as one sentence tells it, `one` and `other` being its two sides."""

    line: Line
    event: Event
    one: tuple[Person, ...]
    other: tuple[Person, ...]
    host: str  # "one", "other" or "" where the words do not tell
    mode: str
    status: str
    rule: str

    @property
    def people(self) -> tuple[Person, ...]:
        """All who took part."""
        return self.one + self.other

    @property
    def sentence(self) -> int:
        """The number of the sentence that tells of it."""
        return self.line.number


# Another time than the report's: `en 2015`, `l'an dernier`.
_OTHER_TIME = re.compile(r"\b(?:en|printemps|ete|automne|hiver|l'an) (?:(?:19|20)\d\d|dernier)")
_THIS = re.compile(r"\b(?:cette|cet|ce|leur)\s(?:\w+\s)?$")
_RETOLD = re.compile(r"\s*(?:l'|la |le |cette |cet |ce |leur )(?:\w+ )?")
_PRONOUN_FIRST = re.compile(r"(?:elle|il|celle-ci|celui-ci|ceux-ci|ils|elles|tout|cela) ")
_TOOK_PLACE = re.compile(
    r"\b(?:s'est (?:deroulee?|tenue?)|a eu lieu|avait lieu|se sont (?:deroules|tenus))\b"
)
_OTHER_CLAUSE = re.compile(
    r"\b(?:avec qui|avec lequel|avec laquelle|a qui|auquel|dont|mais|puis|avant)\b"
)
_WITNESS = re.compile(
    r"\b(?:en presence(?: notamment| egalement| aussi|,[^,;.]{2,30},)?|accompagnee?s?|flanquee?s?|entouree?s?|aux cotes) (?:de|du|des|d'|par|de la|de l')"
)
_MEAL_WITH = re.compile(r"[^.;]{0,40}\b(?:avec|en l'honneur|offert|a trois|pour|de)\b")
_PRONOMINAL = re.compile(r"\bse?\b|s'")


@cache
def _day_told() -> re.Pattern:
    """Return the pattern of words that set an earlier encounter close to the report."""
    return re.compile(rf"\b(?:{'|'.join(words.grammar('day_told'))})\b")


def find(
    line: Line, told: list[Told], events: list[Event], cues: list[tuple[int, Cue]], scene: Scene
) -> list[Encounter]:
    """Return the encounters that the events of one sentence tell of."""
    asked = line.folded.rfind("?", line.start, line.end)
    if any(cue.kind == "cancelled" for _, cue in cues):
        return []
    found: list[Encounter] = []
    last: Last | None = None
    for event in events:
        open_yet = event.planned or event.is_noun or event.trigger.tense == "present"
        if event.start < asked and open_yet:
            continue
        if _is_other(line, event) or _is_weak(line, event) or _is_set_off(event, cues):
            continue
        before = [t for t in told if t.end <= event.start]
        after = _before_witnesses(
            line, [t for t in told if t.end > event.end and t.start >= event.start]
        )
        around = Around(line, event, before, after, scene)
        stood = sides.find(around, last)
        if stood and not _is_retelling(line, event, stood, after, scene):
            last = Last(event, *stood)
            _set_abroad(*stood, scene)
            kinds = {cue.kind for _, cue in cues}
            kinds |= {"separately"} if _is_repeated(stood[1], after) else set()
            kinds |= {"inverted"} if around.inverted else set()
            found += _encounters(
                stood, event, line, cues, kinds, _beside(event, events, line), scene
            )
    return _distinct(found)


def _names_anew(after: list[Told]) -> bool:
    """Tell whether a noun's people are named after it: `l'audience accordée à X par Y`."""
    return any(t.preposition in ("a", "avec", "entre", "par", "de", "que", "qu'") for t in after)


def _is_retelling(line: Line, event: Event, stood: Sides, after: list[Told], scene: Scene) -> bool:
    """Tell whether `cette rencontre` returns to the encounter told before under other names.

    Its people are then of the same sides, but not all known to be the same.
    """
    if not event.is_noun:
        return False
    if _RETOLD.fullmatch(line.folded, line.start, event.start) and not _names_anew(after):
        return not set(stood[0]).issubset(scene.paired) or not set(stood[1]).issubset(scene.paired)
    if not _THIS.search(line.before(event.start, 16)):
        return False
    people = [*stood[0], *stood[1]]
    sides = {scene.side(p) for p in scene.paired}
    new = any(p not in scene.paired for p in people)
    return new and {scene.side(p) for p in people} <= sides


def _before_witnesses(line: Line, after: list[Told]) -> list[Told]:
    """Return those named before `en présence de`: who is present behind it has not met anybody."""
    for index, told in enumerate(after):
        if _WITNESS.search(line.folded, max(line.start, told.start - 50), told.start + 4):
            return after[:index]
    return after


def retold(
    line: Line, events: list[Event], cues: list[tuple[int, Cue]], scene: Scene
) -> list[Encounter]:
    """Return the encounter last told, of which a sentence tells when, where or how it took place.

    `L'entrevue s'est déroulée à Bakou`, `Cette conversation téléphonique a duré une heure`.
    """
    event = next((e for e in events if e.is_noun and "weak" not in e.trigger.note), None)
    one, other = scene.pair
    if event is None or not other or not _RETOLD.fullmatch(line.folded, line.start, event.start):
        return []
    mode = event.mode or next((c.value for _, c in cues if c.kind == "mode"), "")
    if not mode and not _TOOK_PLACE.search(line.folded, event.end, line.end):
        return []
    status = "planned" if event.planned else "held"
    return [
        Encounter(line, event, tuple(one), tuple(other), "", mode or "in_person", status, "retold")
    ]


def without_called_off(found: list[Encounter], line: Line) -> list[Encounter]:
    """Return the encounters without the planned one that the next sentence says is off.

    `La rencontre a été annulée`, `Celle-ci n'aura pas lieu`.
    """
    if not found or found[-1].status != "planned" or found[-1].sentence != line.number - 1:
        return found
    off = next((hit.start for hit in line.of("cue") if hit.value.kind == "cancelled"), None)
    if off is None or not _same_encounter(line, off):
        return found
    return [e for e in found if e.sentence != line.number - 1 or e.status != "planned"]


def _same_encounter(line: Line, end: int) -> bool:
    """Tell whether a sentence's subject is the encounter told before: `la rencontre`, `elle`."""
    noun = next((hit.start for hit in line.of("noun") if hit.start < end), None)
    if noun is None:
        return bool(_PRONOUN_FIRST.match(line.folded, line.start))
    return bool(_RETOLD.fullmatch(line.folded, line.start, noun))


def _is_repeated(other: list[Person], after: list[Told]) -> bool:
    """Tell whether each of those met has a preposition of his own: `par X, par Y et par Z`."""
    told = [t.preposition for t in after if t.person in other][: len(other)]
    return len(told) > 1 and len(set(told)) == 1 and told[0] in ("par", "avec", "a")


def _set_abroad(one: list[Person], other: list[Person], scene: Scene) -> None:
    """Take the land that is the scene as the side of those met abroad of whom nothing is said.

    They would count as of the home side, like him who travels.
    """
    home = scene.cast.home
    if not scene.land or scene.land == home:
        return
    if {scene.side(p) for p in [*one, *other]} != {home}:
        return
    for person in other:
        if person.names and not person.codes and not person.terms:
            scene.cast.settle_abroad(person, scene.land)


def _is_other(line: Line, event: Event) -> bool:
    """Tell whether an encounter told in the pluperfect is not dated close to the report."""
    if not event.earlier:
        return False
    span = line.start, line.end
    dated = any(w.kind == "date" and not w.year for w in line.times)
    near = dated or _day_told().search(line.folded, *span)
    return not near or bool(_OTHER_TIME.search(line.folded, *span))


def _is_weak(line: Line, event: Event) -> bool:
    """Tell whether a weak word stands where it hardly tells of an encounter."""
    trigger, folded = event.trigger, line.folded
    if trigger.tense == "present" and "weak" in trigger.note and not event.planned:
        return True
    if trigger.note == "meal":
        return not _MEAL_WITH.match(folded, event.end, min(line.end, event.end + 60))
    if trigger.note == "pronominal weak" and trigger.frame == "mutual":
        return not _PRONOMINAL.search(folded[max(line.start, event.start - 28) : event.end])
    return False


def _is_set_off(event: Event, cues: list[tuple[int, Cue]]) -> bool:
    """Tell whether a cue near an event says that it was long ago, by letter, or a mere welcome."""
    received = event.trigger.frame == "receive" and not event.is_noun
    return any(
        (cue.kind == "earlier" and abs(at - event.start) < 70)
        or (cue.kind == "arrival" and received and abs(at - event.start) < 90)
        or (cue.kind == "letter" and event.start <= at < event.end + 40)
        for at, cue in cues
    )


def _encounters(
    stood: Sides,
    event: Event,
    line: Line,
    cues: list[tuple[int, Cue]],
    kinds: set[str],
    at_distance: str,
    scene: Scene,
) -> list[Encounter]:
    """Return an encounter for each person met, or one for those met together."""
    one, other = stood
    trigger = event.trigger
    mode = event.mode or at_distance or _mode(event, cues, line)
    status = "planned" if event.planned else "held"
    rule = f"{trigger.frame}:{trigger.tense}" + (":passive" if event.passive else "")
    host = "one" if "inverted" in kinds and trigger.frame == "visit" else _host(event)
    each_hosts = event.is_noun and trigger.frame == "receive"
    made = [
        Encounter(line, event, tuple(hosts), tuple(met), host, mode, status, rule)
        for hosts in ([[p] for p in one] if each_hosts else [one])
        for met in _met(other, event, mode, kinds, scene)
    ]
    return [encounter for encounter in made if _is_international(encounter, scene)]


def _beside(event: Event, events: list[Event], line: Line) -> str:
    """Return the mode of a later noun of the same clause: `a discuté avec X lors d'un appel`."""
    for other in events:
        if other.is_noun and other.mode and other.start > event.start:
            between = line.folded[event.end : other.start]
            if not _OTHER_CLAUSE.search(between) and ";" not in between:
                return other.mode
    return ""


def _mode(event: Event, cues: list[tuple[int, Cue]], line: Line) -> str:
    """Return the mode that a cue of the sentence tells, if it is not of another clause."""
    modes = (
        cue.value
        for at, cue in cues
        if cue.kind == "mode"
        and not _OTHER_CLAUSE.search(line.folded, event.end, max(at, event.end))
    )
    return next(modes, "in_person")


def _met(
    other: list[Person], event: Event, mode: str, kinds: set[str], scene: Scene
) -> list[list[Person]]:
    """Return those met in groups, as the cues tell: each apart, together, or by sides."""
    if "separately" in kinds:
        return [[person] for person in other]
    if (
        "together" in kinds
        or mode == "video"
        or event.trigger.frame == "mutual"
        or event.trigger.note == "meal"
        or all(not person.names and "ambassador" in person.heads for person in other)
    ):
        return [other]
    return [[person] for person in other]


def _host(event: Event) -> str:
    """Return which side receives, as far as the words tell."""
    frame = event.trigger.frame
    if frame == "receive":
        return "other" if event.passive else "one"
    return "other" if frame in ("visit", "guestof") else ""


def _is_international(encounter: Encounter, scene: Scene) -> bool:
    """Tell whether people of at least two sides met, the sides of all being known."""
    one = {scene.side(p) for p in encounter.one}
    other = {scene.side(p) for p in encounter.other}
    return len(one | other) > 1 and "" not in one | other and one != other


def _distinct(found: list[Encounter]) -> list[Encounter]:
    """Return the encounters without those whose people all stand in a larger one before."""
    kept: list[Encounter] = []
    for encounter in found:
        people = set(encounter.people)
        if not any(people <= set(k.people) and k.status == encounter.status for k in kept):
            kept.append(encounter)
    return kept
