"""Sentences that return to an encounter told before: how it took place, under which names, or off."""

import re

from ..lexicon import Cue
from ..patterns import pattern
from ..people.lines import Line
from ..people.scene import Scene, Told
from . import calling_off, denials
from .around import Sides
from .both import NUMBERS, PEOPLE
from .encounter import Encounter
from .event import Event

_THIS = pattern(r"\b(?:@demonstrative|leur)\s(?:\w+\s)?$")
# `à l'issue de ces entretiens, X et Y tiendront une conférence de presse`.
_AFTER_THESE = pattern(r"\b(?:@at_end|apres) (?:de )?(?:@demonstrative|leurs?)\s")
_RETOLD = pattern(r"\s{0,20}(?:l'|(?:la|le|leur|@demonstrative) )(?:\w+ )?")
# `Le sommet de Rome`: another than that told before.
_OF_OTHERS = re.compile(r" d(?:e |e la |e l['’]|u |es |['’])[A-ZÀ-Ý]")
# `Lors de cet appel, les ministres ont évoqué`: how they met.
_DURING_THIS = pattern(r"(?:@during|@at_end)(?: de| a)? (?:l'|@demonstrative )")
# `a-t-il écrit après ce coup de fil`, `C'était leur premier appel`: how they talked, anywhere in a sentence.
_THIS_CALL = pattern(r"\b(?:@demonstrative|leur) (?:\w+ )?$")
# `L'appel a duré`, `leur premier appel depuis avril`, and no `leur appel au dialogue`, `leur appel commun`.
_BY_PHONE = pattern(
    r"s? ?(?:[.,;»\"]|$|depuis\b|entre\b|intervient\b|(?:qui )?(?:a|avait|aura) (?:@linking_adverb |\w+ment )?(?:dure|eu|porte|permis)\b)"
)
_PRONOUN_FIRST = pattern(r"(?:@but_at_last,? )?@subject_pronoun ")
# `Les trois ministres ont fait le point`: who were told to have met two by two.
_ALL = pattern(
    rf"(?:[^,;.:]{{3,40}}, )?les (?P<number>trois|quatre) (?:{PEOPLE}\b|(?=@auxiliary_plural |se sont ))"
)
# `aucune entrevue n'était prévue`, and not `aucune entrevue n'est prévue avec Y`.
_NONE_SET = re.compile(r"aucune? [\w-]+ n'\w+ (?:ete )?prevue?")
_WITH_WHOM = re.compile(r" [^,;.:]{0,40}\b(?:avec|entre)\b")
_TOOK_PLACE = pattern(r"\b@took_place\b")
# `pendant leur conversation`, `Outre ces entretiens bilatéraux`, and no `lors de leur prochain …`.
_POINTED = pattern(
    r"(?:\b(?:@during|@at_end|outre)(?: de| a)? |^)"
    r"(?:@demonstrative|leurs?) (?!@upcoming)(?:\w+ )?$"
)
# `le contenu de leur entretien`: what was said there, whatever day it spoke of.
_GIST = pattern(r"\b@gist (?:du |de la |de l'|de (?:leurs?|@demonstrative) )(?:\w+ )?$")

# The prepositions behind a noun that join those who met.
_NAMING = ("a", "avec", "entre", "par", "de", "led", "que", "qu'")
# `Il devait s'entretenir`, `Un entretien était prévu`: what was to be done.
_WAS_TO = pattern(r"\b(?:@modal_imperfect|(?:etait|etaient) (?:prevue?s?|attendue?s?))\b")
# `Le lendemain, les deux hommes ont eu, de nouveau, un`, `un deuxième entretien`.
_ANEW = pattern(r"\b(?:le lendemain|@anew)\b")


def is_retelling(line: Line, event: Event, stood: Sides, after: list[Told], scene: Scene) -> bool:
    """Tell whether `cette rencontre` returns to the encounter told before under other names.

    Its people are then of the same sides, but not all known to be the same.
    """
    if not event.is_noun or not scene.paired:
        return False
    retold = _RETOLD.fullmatch(line.folded, line.start, event.start)
    if retold and not _names_anew(line, event, after):
        return not set(stood[0]).issubset(scene.paired) or not set(stood[1]).issubset(scene.paired)
    if _are_paired(stood, scene) and _AFTER_THESE.match(line.folded, line.start):
        return True
    if not _THIS.search(line.before(event.start, 16)):
        return False
    people = [*stood[0], *stood[1]]
    sides = {scene.side(p) for p in scene.paired}
    new = any(p not in scene.paired for p in people)
    return new and {scene.side(p) for p in people} <= sides


def points_back(line: Line, event: Event) -> bool:
    """Tell whether a noun is one that was told of: `pendant leur conversation`, `Cette visite`."""
    return event.is_noun and bool(_POINTED.search(line.before(event.start, 40)))


def tells_content(line: Line, event: Event) -> bool:
    """Tell whether a sentence tells what was said at a noun of encounter, and not that it was."""
    return event.is_noun and bool(_GIST.search(line.before(event.start, 40)))


def tells_anew(line: Line, event: Event) -> bool:
    """Tell whether an encounter is said to follow another: `Le lendemain, ils ont eu, de nouveau,`."""
    return bool(_ANEW.search(line.before(event.start, 130)))


def _are_paired(stood: Sides, scene: Scene) -> bool:
    """Tell whether all who met are those of the encounter last told."""
    return {*stood[0], *stood[1]} <= set(scene.paired)


def _names_anew(line: Line, event: Event, after: list[Told]) -> bool:
    """Tell whether a noun's people are named after it: `l'audience accordée à X par Y`."""
    if after and " entre " in line.folded[event.end : after[0].start]:
        return True  # `l'entretien entre les deux ministres, X et Y`
    return any(t.preposition in _NAMING for t in after)


def retold(
    line: Line, events: list[Event], cues: list[tuple[int, Cue]], scene: Scene
) -> list[Encounter]:
    """Return the encounter last told, of which a sentence tells when, where or how it took place.

    `L'entrevue s'est déroulée à Bakou`, `Cette conversation téléphonique a duré une heure`.
    """
    event = next((e for e in events if e.is_noun and not _is_plea(line, e)), None)
    one, other = scene.pair
    if event is None or not other:
        return []
    span = line.start, event.start
    mode = event.mode or next((c.value for _, c in cues if c.kind == "mode"), "")
    if not _RETOLD.fullmatch(line.folded, *span) and not (
        mode and (_DURING_THIS.fullmatch(line.folded, *span) or _is_this_call(line, event, scene))
    ):
        return []
    if not mode and not _TOOK_PLACE.search(line.folded, event.end, line.end):
        return []
    status = "planned" if event.planned else "held"
    return [
        Encounter(line, event, tuple(one), tuple(other), "", mode or "in_person", status, "retold")
    ]


def _is_this_call(line: Line, event: Event, scene: Scene) -> bool:
    """Tell whether a call that a sentence points to is the talk last told, with nobody else named."""
    if not event.mode or not _THIS_CALL.search(line.before(event.start, 24)):
        return False
    return all(scene.cast.of(m) in scene.paired for m in line.mentions if m.name)


def _is_plea(line: Line, event: Event) -> bool:
    """Tell whether an `appel` may be one to do something, and not on the phone: `L'appel au dialogue`."""
    weak = "weak" in event.trigger.notes and event.trigger.mode == "phone"
    return weak and not _BY_PHONE.match(line.folded, event.end, line.end)


def without_called_off(found: list[Encounter], line: Line, people: list[Told]) -> list[Encounter]:
    """Return the encounters without those of a sentence that the next one calls off or denies.

    `La rencontre a été annulée`, `Celle-ci n'aura pas lieu`, `Rome a démenti cette information`,
    `Ce dernier s'est décommandé`; `people` are those told of there.
    """
    if not found or found[-1].sentence != line.number - 1:
        return found
    if denials.denies(line):
        return [e for e in found if e.sentence != line.number - 1]
    if found[-1].status != "planned":
        return found
    if _is_off(line):
        return [e for e in found if e.sentence != line.number - 1 or e.status != "planned"]
    who = next((t.person for t in people if t.acting), None)
    return [
        e
        for e in found
        if e.sentence != line.number - 1
        or not denials.was_to(e.line, e.event)
        or not (denials.came_to_nothing(line) or (who in e.people and denials.tells_given_up(line)))
    ]


def is_called_off(line: Line) -> bool:
    """Tell whether a sentence calls something off: `L'audience que devait donner X a été annulée`."""
    return any(hit.value.kind == "cancelled" for hit in line.of("cue"))


def _is_off(line: Line) -> bool:
    """Tell whether the encounter told before is off: `L'audience est remise sine die`."""
    off = next((hit.start for hit in line.of("cue") if hit.value.kind == "cancelled"), None)
    if off is not None and _same_encounter(line, off):
        return True
    return any(
        _RETOLD.fullmatch(line.folded, line.start, hit.start)
        and not _OF_OTHERS.match(line.text, hit.end)
        and calling_off.is_called_off(line, hit)
        for hit in line.of("noun")
    )


def still_on(here: list[Encounter], lines: list[Line]) -> list[Encounter]:
    """Return a sentence's encounters without those that the one before calls off.

    `La visite de X a été reportée. Il devait s'entretenir avec Y.`
    """
    if not here or here[0].sentence == 0 or here[0].status != "planned":
        return here
    line, before = here[0].line, lines[here[0].sentence - 1]
    if not any(hit.value.kind == "cancelled" for hit in before.of("cue")):
        return here
    return [e for e in here if not _WAS_TO.search(line.before(e.event.start, 60))]


def joined(found: list[Encounter], line: Line) -> list[Encounter]:
    """Return the encounters, those of the last sentence one if the next speaks of all who met.

    `X s'est entretenu avec Y et Z. Les trois ministres ont évoqué …`
    """
    last = [e for e in found if e.sentence == line.number - 1]
    if len(last) < 2 or len({(e.event, e.one) for e in last}) > 1:
        return found
    every = _ALL.match(line.folded, line.start, line.end)
    other = tuple(dict.fromkeys(person for e in last for person in e.other))
    if not every or NUMBERS[every["number"]] != len(last[0].one) + len(other):
        return found
    return [e for e in found if e not in last] + [last[0]._replace(other=other)]


def _same_encounter(line: Line, end: int) -> bool:
    """Tell whether a sentence's subject is the encounter told before: `la rencontre`, `elle`."""
    if none := _NONE_SET.match(line.folded, end, line.end):
        return not _WITH_WHOM.match(line.folded, none.end(), line.end)
    noun = next((hit.start for hit in line.of("noun") if hit.start < end), None)
    if noun is None:
        return bool(_PRONOUN_FIRST.match(line.folded, line.start))
    return bool(_RETOLD.fullmatch(line.folded, line.start, noun))
