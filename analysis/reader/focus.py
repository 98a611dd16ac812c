"""Whom the pronouns of the next sentence mean: the person or the group a sentence leaves in view."""

import re

from ..meetings import many, owners
from ..meetings.encounter import Encounter
from ..needles import rare
from ..patterns import pattern
from ..people.lines import Line
from ..people.person import Person
from ..people.scene import Scene, Told
from ..statements import Statement

# `X, qui l'attendait`, `X lui a remis`: of one who goes on being spoken of.
_DID_TO_HIM = pattern(
    r",? (?:qui (?:\w+ment )?)?(?:l'|lui )(?:@auxiliary_past|avait|\w{2,20}(?:ait|era))\b"
)
_FROM_WHOM = frozenset(("de", "par", "aupres de"))  # before who gives or pledges
# `X a reçu Y, venu parler de`: behind whom it is still about X.
_CAME_TO_SAY = re.compile(r", venue?s? (?:lui |leur |y )?\w{2,14}(?:er|ir|re)\b")
# `ont été menés mardi à Rome `: before by whom.
_WAS_DONE = pattern(r"\b(?:@auxiliary_past|@auxiliary_pluperfect) ete [^;:]{3,60}$")
# `Le mandat de X`, up to him.
_WHAT_OF = re.compile(r"\W{0,3}(?:le|la|l'|les) ?[a-z]{3,20} (?:de |du |d')?")
# `Visite officielle en Haïti `, up to whose it is.
_JOURNEY_OF = pattern(
    r"\W{0,3}(?:(?:le|la|une|cette|fin de la|fin du|debut de la|debut du) |l'|fin de l'|debut de l')?"
    r"@journey_noun\b[^,;:.«»]{0,60} ?"
)
# `C'est X, ministre, que Y avait vu`, `c'est X qu'il a reçu`: it is Y who did something.
_IT_IS = re.compile(r"\bc'(?:est|etait) (?:bien |donc |aussi |encore )?$")
_WHOM = re.compile(r"[^.;:]{0,110}?\bqu(?:e |')(?P<he>(?:il|elle|on) )?")
_WHO_HIM = re.compile(r"[^.;:]{0,90}?\bqui (?:y )?(?:l'|lui |le |la )")
# `La délégation`, `Invitée par X, une délégation`.
_DELEGATION_LED = rare(
    r"(?:[^,;.:]{1,30}, |\W{0,3}\w{2,14}(?:ee|ue|ie|te)\b[^.;:]{3,160}, )?(?:la|cette|une) (?:\w+ )?delegation\b"
)
# Behind it somebody else writes of himself: `J'ai rencontré`.
_WE = re.compile(r"\s{0,4}(?:j'|je |nous )")


def group(people: list[Told], here: list[Encounter]) -> list[Person]:
    """Return those of one side whom the next sentence's `ils` means: two or more acting together."""
    if here:
        return list(here[0].one) if len(here[0].one) > 1 else []
    acting = [t for t in people if t.acting]
    if len(acting) > 1 and acting[1].preposition == "et":
        return list(dict.fromkeys(t.person for t in acting[:2]))
    return []


def subject(people: list[Told], here: list[Encounter], line: Line, scene: Scene) -> Person | None:
    """Return the person that the next sentence's `il` means; after `la délégation`, its leader.

    After `X s'est rendu à Berlin, où Y l'a reçu` that is X, after `Là où X doutait, Y espère` Y; he to whom something was done
    (`X l'attendait`) goes on being meant, and by whom something was done.
    """
    acts = [t for t in people if t.acting and not many.is_kin(line, t)]
    if acts and (whom := _whom(acts[0], line)):
        does = next((t.person for t in acts[1:] if t.preposition in ("que", "qu'")), None)
        return scene.subject if whom["he"] else does or scene.subject
    if acts and scene.subject and _is_done_to_him(acts[0], line):
        return scene.subject
    if here:
        return _visitor(people, here[0]) or here[0].one[0]
    if first := next((t for t in acts if t.preposition != "ou"), next(iter(acts), None)):
        named = (t for t in people if t.person is first.person)
        to_him = any(_DID_TO_HIM.match(line.folded, t.end, line.end) for t in named)
        return (scene.subject if to_him else None) or first.person
    if people and scene.owner is people[0].person:
        return people[0].person
    if _is_of_new(people, line, scene) or _is_agent(people, line) or _travels(people, line):
        return people[0].person
    return scene.leader if owners.DELEGATION.match(line.folded, line.start, line.end) else None


def opens(people: list[Told], line: Line) -> bool:
    """Tell whether a sentence opens with the name of who acts in it: `X n'a pas vu Y`."""
    first = next(iter(people), None)
    named = first and first.acting and first.mention and first.mention.name
    return bool(named) and first.start <= line.start + len("« ")


def speaker(said: list[Statement], people: list[Told], line: Line) -> Person | None:
    """Return who speaks last, whom the next sentence's `il` means; not of whom somebody has it.

    After `X a obtenu de Y des bourses` and `X s'est vu promettre du riz par Y` that is X.
    """
    if not said:
        return None
    last = said[-1].speakers[0]
    own = [t.preposition for t in people if t.person is last]
    first = next((t for t in people if t.acting), None)
    told_aside = bool(own) and (own[0] in _FROM_WHOM or _came_to_say(last, people, line))
    passive = told_aside and first and first.person is not last
    return None if passive and len(said) == 1 else last


def _came_to_say(person: Person, people: list[Told], line: Line) -> bool:
    """Tell whether somebody met is but said to have come to say something: `avec X, venu parler de`."""
    met = [t for t in people if t.person is person]
    return len(met) == 1 and bool(_CAME_TO_SAY.match(line.folded, met[0].end, line.end))


def delegation(people: list[Told], line: Line, scene: Scene) -> Person | None:
    """Return the leader of the delegation that the next sentence's `elle` means, None without one.

    A sentence that opens with it, or tells of nobody who acts, leaves it in view.
    """
    if line.match(_DELEGATION_LED):
        return scene.leader
    acts = any(t.acting for t in people)
    goes_on = not acts or (people[0].mention is None and people[0].person is scene.delegation)
    return scene.delegation if goes_on else None


def _whom(first: Told, line: Line) -> re.Match[str] | None:
    """Return where a sentence tells who did something to whom it names first: `c'est X que`."""
    if not _IT_IS.search(line.before(first.start, 20)):
        return None
    return _WHOM.match(line.folded, first.end, line.end)


def _is_done_to_him(first: Told, line: Line) -> bool:
    """Tell whether a sentence stresses who did something to him it is about: `c'est X qui l'a reçu`."""
    stressed = _IT_IS.search(line.before(first.start, 20))
    return bool(stressed and _WHO_HIM.match(line.folded, first.end, line.end))


def _is_of_new(people: list[Told], line: Line, scene: Scene) -> bool:
    """Tell whether a sentence is about what is somebody's who is new: `Le mandat de X s'achève`."""
    if len(people) != 1 or people[0].person in scene.told or not people[0].person.names:
        return False
    return people[0].preposition == "de" and bool(
        _WHAT_OF.fullmatch(line.folded, line.start, people[0].start)
    )


def _travels(people: list[Told], line: Line) -> bool:
    """Tell whether a sentence opens with somebody's journey: `Visite en Haïti du président X`."""
    if not people or people[0].preposition != "de" or not people[0].person.names:
        return False
    if not _JOURNEY_OF.fullmatch(line.folded, line.start, people[0].start):
        return False
    return not _WE.match(line.folded, line.end)


def _is_agent(people: list[Told], line: Line) -> bool:
    """Tell whether a sentence tells of one person, by whom something was done: `ont été menés par X`."""
    if len(people) != 1 or people[0].preposition != "par":
        return False
    return bool(_WAS_DONE.search(line.before(people[0].start, 80)))


def _visitor(people: list[Told], encounter: Encounter) -> Person | None:
    """Return with whom a sentence began whose clause behind `où` tells who received him, else None."""
    if not people:
        return None
    first = people[0]
    where = {t.person for t in people if t.preposition == "ou"}
    visits = first.acting and first.person in encounter.other and encounter.one[0] in where
    return first.person if visits else None


def beside(people: list[Told], scene: Scene) -> Person | None:
    """Return who goes on being meant where a pronoun has him act beside another: `X et lui ont parlé`."""
    if scene.subject is None:
        return None
    joined = (t.person for t in people if t.mention is None and t.preposition == "et")
    return next((person for person in joined if person is scene.subject), None)
