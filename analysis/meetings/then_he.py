"""Who acts where a pronoun or nothing names the subject: `X l'a reçu, et il a vu Y`, `Il a vu Y`."""

import re

from ..needles import rare
from ..patterns import pattern
from ..people.person import Person
from ..people.scene import Scene
from .around import Around

# `, et il a ensuite `: the subject of a clause of its own.
_AND_HE = rare(
    r"\b(?:et|puis|mais) (?:il|elle) (?:y )?(?:@auxiliary_past |s'est )?(?:\w+ment |@linking_adverb )?$"
)
# `; la veille, à Rome, il était `, `, se rend à Lyon, où elle doit `: behind a clause about somebody else.
_HE_AGAIN = pattern(
    r"(?:;[^;:.«»]{0,60}\b|, (?:@being|@auxiliary_past|se|s'|@modal|\w+ra) [^;:.«»]{3,70}, ou )"
    r"(?:il|elle) [^,;:.«»]{0,40}$"
)
# `X se trouvait à Bonn, où `, `X, à qui une réception a été offerte par `: before who acts in such a clause.
_ASIDE = re.compile(r", (?:(?:a|avec|par|chez|pour) )?(?:qui|dont|ou) [^,;:.«»]{0,80}$")
# `Des entretiens`, `Un bref `: of which nothing was told yet.
_SOME = re.compile(r"\b(?:une?|des|plusieurs|deux|trois) (?:\w+ )?$")


def find(around: Around, objects: list[Person]) -> list[Person]:
    """Return whom a pronoun means that cannot be who acts before it, being of the objects' side.

    That is the subject of the text, or one of those who met before; [] where no pronoun stands so.
    """
    scene, event = around.scene, around.event
    goes_on = not event.is_noun and around.line.search_before(_AND_HE, event.start, 40)
    if not (goes_on or _is_of_whom_it_told(around)):
        return []
    sides = {scene.side(person) for person in objects}
    acting = [t.person for t in around.before if t.acting][-1:]
    if not acting or scene.side(acting[0]) not in sides:
        return []
    known = (scene.subject, *scene.paired)
    return [p for p in known if p and scene.side(p) not in {"", *sides}][:1]


def of_main_clause(around: Around, objects: list[Person]) -> Person | None:
    """Return who acts first in a sentence that goes on about him behind a clause about another.

    `X était à Bonn, où Y l'a reçu ; il a vu Z`, `X, à qui Y a parlé, se rend à Bonn, où il verra Z`.
    """
    line, event = around.line, around.event
    if len(around.before) < 2 or (event.is_noun and event.trigger.frame != "guestof"):
        return None
    first, last = around.before[0], around.before[-1]
    again = _HE_AGAIN.search(line.before(event.start, 150))
    if not again or not first.acting or last.end > event.start - len(again[0]):
        return None
    aside = _ASIDE.search(line.folded, first.end, last.end)
    return first.person if aside and first.person not in objects else None


def _is_of_whom_it_told(around: Around) -> bool:
    """Tell whether a sentence's `il` may be whom the last encounter told but by a pronoun.

    `X est arrivé à Rome. Y l'a reçu. Il a ensuite rencontré Z`.
    """
    acting = [t for t in around.before if t.acting]
    if len(acting) != 1 or acting[0].mention or acting[0].preposition:
        return False
    return len(around.scene.paired) == len(around.scene.by_pronoun) + 1


def of_noun(around: Around) -> Person | None:
    """Return whose talks a noun tells of: the protagonist's, or some of him of whom the last sentence told anew.

    `La ministre Y s'envolera pour Rome. Des entretiens avec X sont prévus.`
    """
    scene, line = around.scene, around.line
    some = _SOME.search(line.before(around.event.start, 24))
    first = next(iter(scene.latest), None) if some else None
    anew = first and first.mention and first.person is scene.subject and first.acting
    if anew and first.mention.name and not scene.meetings[first.person.number]:
        return first.person
    return scene.protagonist(clearly=True)


def main(person: Person | None, scene: Scene) -> Person | None:
    """Return the protagonist where a pronoun or nothing names the subject, who has met him.

    Somebody who has not met anybody yet is the subject himself, and who met as many and several,
    or of whom alone the sentence before tells by name, or whom he met.
    """
    met = scene.meetings[person.number] if person else 1
    if not met or (met > 1 and met == max(scene.meetings.values())):
        return person
    just_told = _is_just_named(person, scene) or _has_just_met(person, scene)
    return person if just_told else scene.protagonist(clearly=True)


def _is_just_named(person: Person | None, scene: Scene) -> bool:
    """Tell whether the last sentence names him and nobody else: `X arrivait de Berlin. Il y avait vu`."""
    named = any(t.acting and t.mention and t.mention.name for t in scene.latest)
    return named and {t.person for t in scene.latest} == {person}


def _has_just_met(person: Person | None, scene: Scene) -> bool:
    """Tell whether the last sentence opened with somebody, named or not, and told whom he met."""
    told = scene.latest
    if not told or told[0].person is not person:
        return False
    return person in scene.pair[0] and any(t.person in scene.pair[1] for t in told[1:])
