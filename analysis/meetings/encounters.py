"""From the events of a sentence to encounters: who stood on which side, told how."""

from ..lexicon import Cue
from ..needles import SENTENCES, rare
from ..patterns import pattern
from ..people.lines import Line
from ..people.parties import is_organisation
from ..people.person import Person
from ..people.scene import Scene, Told
from . import (
    belonging,
    groups,
    him,
    in_turn,
    joining,
    modes,
    objects,
    one_before,
    owners,
    receiving,
    sides,
    twice,
)
from .around import Around, Last, Sides
from .doubts import is_doubtful
from .encounter import Encounter
from .event import Event
from .retellings import is_retelling

# `en présence notamment de`, `flanqué de`: who is named behind it has only been there.
_WITNESS = pattern(
    r"\b(?:en presence(?: @linking_adverb|,[^,;.]{2,30},)?|@accompanied|aux cotes) (?:de|du|d'|par)"
)
_MAY_BE_WITNESS = SENTENCES.guard(_WITNESS)
_ATTENDED = rare(r";[^;]{4,220}?(?<!qui )\b@attended\b")
# The lemmas of one ceremony for all.
_AT_ONCE = {"accorder une audience", "recevoir les lettres", "réunir chez soi"}


def find(
    line: Line, told: list[Told], events: list[Event], cues: list[tuple[int, Cue]], scene: Scene
) -> list[Encounter]:
    """Return the encounters that the events of one sentence tell of."""
    if any(cue.kind in ("cancelled", "archive") for _, cue in cues):
        return []
    found: list[Encounter] = []
    last: Last | None = None
    for event in events:
        if is_doubtful(line, event, cues):
            continue
        before = last
        for around, part in twice.parted(_around(line, told, event, scene)):
            stood = sides.find(around, before)
            if not stood or is_retelling(line, event, stood, around.after, scene):
                continue
            next_to = before.other if before and before.one == stood[0] else []
            last = Last(event, *stood)
            belonging.at_post(*stood, line, scene)
            belonging.settle(*stood, groups.is_each_apart(stood[1], around.after), scene, next_to)
            if event.trigger.frame == "receive" and not event.is_noun:
                belonging.at_home(stood[event.passive], stood[not event.passive], line, scene)
            told_of = [c for c in cues if not part or part[0] <= c[0] < part[1]]
            mode, kinds = modes.of(around, events, told_of), _kinds(around, stood, told_of)
            made = _encounters(stood, around, mode, kinds)
            found += [e._replace(part=part) for e in made] if part else made
    return one_before.parted(_distinct(found), line) if len(found) > 1 else found


def _around(line: Line, told: list[Told], event: Event, scene: Scene) -> Around:
    """Return an event with those told of before it, and after it up to mere witnesses."""
    before = [t for t in told if t.end <= event.start]
    after = [t for t in told if t.end > event.end and t.start >= event.start]
    if "alongside" not in event.trigger.notes:
        after = _before_witnesses(line, after, event.end)
    return Around(line, event, before, after, scene)


def _kinds(around: Around, stood: Sides, cues: list[tuple[int, Cue]]) -> set[str]:
    """Return how an encounter was had, as cues and words tell: together, separately, inverted …"""
    kinds = {cue.kind for at, cue in cues if not groups.is_of_other(around, at)}
    if groups.is_one(stood[1], around) or groups.is_joined(stood[1], around):
        kinds.add("together")
    apart = him.too(around) or owners.each(around)
    if (
        apart
        or groups.is_each_apart(stood[1], around.after)
        or groups.are_audiences(stood[1], around)
    ):
        kinds.add("separately")
    if len(stood[1]) > 1 and (
        _are_as_one(stood, around)
        or groups.is_at_once(stood[1], around)
        or objects.are_of_letters(around)
        or _are_them(around)
        or _is_by_heads(stood[1], around)
    ):
        kinds.add("together")
    may_join = around.event.is_noun or "between" in around.event.trigger.notes
    if may_join and groups.is_between(stood, around.after):
        kinds.add("together")
    if "meal" in around.event.trigger.notes and _are_told(stood[0], "par", around):
        kinds.add("offered")
    if around.inverted or _is_visit_of(stood[1], around):
        kinds.add("inverted")
    return kinds


def _are_as_one(stood: Sides, around: Around) -> bool:
    """Tell whether one event joins all who met: `X, Y et Z ont tenu une réunion`, `Ils ont tenu`."""
    if joining.is_united(around):
        return True
    talked = around.event.trigger.frame == "talk"
    acting = {t.person for t in around.before if t.acting}
    named = {t.person for t in (*around.before, *around.after)}
    return talked and ({*stood[0], *stood[1]} <= acting or named.isdisjoint(stood[1]))


def _are_them(around: Around) -> bool:
    """Tell whether several were met as `les`: `X et Y sont attendus à Rome, où Z les recevra`."""
    return him.is_by_pronoun(around) and him.is_plural(around)


def _is_by_heads(other: list[Person], around: Around) -> bool:
    """Tell whether the heads of one organisation received: `accueilli par le président du Conseil et celle de`."""
    sides = {around.scene.side(p) for p in other}
    return around.event.passive and len(sides) == 1 and is_organisation(*sides)


def _is_visit_of(other: list[Person], around: Around) -> bool:
    """Tell whether a noun of visiting names the visitor: `une visite d'adieu de X`."""
    visit = around.event.is_noun and around.event.trigger.frame == "visit"
    return visit and _are_told(other, "de", around)


def _are_told(people: list[Person], preposition: str, around: Around) -> bool:
    """Tell whether some people are named first behind an event, after a preposition."""
    return any(t.preposition == preposition and t.person in people for t in around.after[:1])


def _before_witnesses(line: Line, after: list[Told], start: int) -> list[Told]:
    """Return those named before an `en présence de` behind `start`, or a clause that says the same.

    Who is present behind it has not met anybody: `a reçu X ; Y et Z étaient présents`.
    """
    if attended := line.search(_ATTENDED, start):
        after = [t for t in after if t.end <= attended.start()]
    if not after or not line.has(_MAY_BE_WITNESS):
        return after
    if not _WITNESS.search(line.folded, start, after[-1].start + 4):
        return after
    for index, told in enumerate(after):
        if _WITNESS.search(line.folded, max(start, told.start - 50), told.start + 4):
            return after[:index]
    return after


def _encounters(stood: Sides, around: Around, mode: str, kinds: set[str]) -> list[Encounter]:
    """Return an encounter for each person met, or one for those met together."""
    line, event, scene = around.line, around.event, around.scene
    one, other = (_without_consorts(side, scene) for side in stood)
    trigger = event.trigger
    status = "planned" if event.planned else "held"
    rule = f"{trigger.frame}:{trigger.tense}" + (":passive" if event.passive else "")
    host = receiving.side(around.line, event, other, kinds, scene)
    one = [p for p in one if scene.side(p)] or one
    each_hosts = (event.is_noun and trigger.frame == "receive") or "sequence" in trigger.notes
    each_hosts = each_hosts or ("separately" in kinds and len(other) == 1)
    made = [
        Encounter(line, event, tuple(hosts), tuple(met), host, mode, status, rule)
        for hosts in ([[p] for p in one] if each_hosts else [one])
        for met in _met(other, event, mode, kinds, scene)
    ]
    return in_turn.parted([e for e in made if _is_international(e, scene)], around)


def _without_consorts(people: list[Person], scene: Scene) -> list[Person]:
    """Return people but for who is only somebody's wife or husband: `le président X et la Première dame`."""
    sides = {scene.side(p) for p in people if "consort" not in p.heads}
    return [p for p in people if "consort" not in p.heads or scene.side(p) not in sides]


def _met(
    other: list[Person], event: Event, mode: str, kinds: set[str], scene: Scene
) -> list[list[Person]]:
    """Return those met in groups, as the cues tell: each apart, or together.

    Of those together whose side is not known is left out.
    """
    if "separately" in kinds:
        return [[person] for person in other]
    if (
        "together" in kinds
        or mode == "video"
        or event.trigger.frame == "mutual"
        or event.trigger.notes & {"meal", "group"}
        or event.trigger.lemma in _AT_ONCE
        or all(not person.names and "ambassador" in person.heads for person in other)
        or all("monarch" in person.heads for person in other)  # `le roi X et la reine Y`
    ):
        return [[p for p in other if scene.side(p)] or other]
    return [[person] for person in other]


def _is_international(encounter: Encounter, scene: Scene) -> bool:
    """Tell whether people of at least two sides met, the sides of all being known.

    Of two who hold an office of which a land has one, it is enough to know that of one of them.
    """
    one = {scene.side(p) for p in encounter.one}
    other = {scene.side(p) for p in encounter.other}
    if "" in one | other:
        return belonging.are_peers(encounter.one, encounter.other, scene)
    return len(one | other) > 1 and one != other


def _distinct(found: list[Encounter]) -> list[Encounter]:
    """Return the encounters without those whose people all stand in a larger one before."""
    kept: list[Encounter] = []
    for encounter in found:
        people = set(encounter.people)
        told = (k for k in kept if k.status == encounter.status and k.part == encounter.part)
        if not any(people <= set(k.people) for k in told):
            kept.append(encounter)
    return kept
