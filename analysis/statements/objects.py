"""Who stands before a verb of saying and is but the object of what its subject did before."""

import re

from ..patterns import pattern
from ..people.lines import Line
from ..people.person import Person
from ..people.scene import Scene, Told
from ..words import Hit
from . import descriptions

_RELATIVE = re.compile(
    r"\s?,\s(?:qui|dont|qu(?:e |')|(?:avec|a|pour|chez|devant) (?:qui|lequel|laquelle)|auquel|duquel)\b"
)
# `, que M. Y devait voir, ` behind M. X up to the verb: he alone is its subject.
_CLOSED = pattern(
    r"[^,;.«»]{0,90}, (?:[«\"] ?)?(?:(?:@clitic|@object_pronoun) |@elided_clitic|s')?"
    r"(?:@auxiliary_singular )?(?:(?:\w{1,20}ment|@linking_adverb|@insertion) )?"
)
# `a reçu M. Y (à son bureau) et l'a (également) `, `a appelé M. Y et lui `: what M. X did next.
_AND_DID = pattern(
    r"(?:(?!\b(?:qui|que|dont|ou)\b|qu')[^;:.«»]){0,120}?,? (?:et|puis) "
    r"(?:(?:@clitic|@object_pronoun) |@elided_clitic)(?:@auxiliary_singular )?"
    r"(?:(?:\w{1,20}ment|@linking_adverb|@insertion) )?"
)
_TO_OBJECT = re.compile(r"(?: \w{1,20}ment)? (?:l[ea]s? |l'|son |sa |mm?e?\.? )?")
_TO_HIM = pattern(
    r"\b(?:lui |l')(?:en )?(?:@auxiliary_singular )?(?:(?:\w{1,20}ment|@linking_adverb|@insertion) )?$"
)
_ADDRESSED = ("a", "au", "aux")
_OPENING = 4  # characters before whom a sentence opens with


def without(line: Line, hit: Hit, acting: list[Told]) -> Told:
    """Return who acts: not who is named in an apposition or a relative clause, nor an object."""
    subject = acting[-1]
    others = [t for t in acting if t.person is not subject.person]
    if not others:
        return subject
    if any(hit.end <= m.start <= hit.end + 25 for m in subject.person.mentions):
        return others[-1]
    relative = _RELATIVE.match(line.folded, others[-1].end)
    if relative and _CLOSED.fullmatch(line.folded, subject.end, hit.start):
        return others[-1]
    if line.folded[subject.end : subject.end + 2].strip().startswith(","):
        return next((t for t in others if _RELATIVE.match(line.folded, t.end)), subject)
    return others[-1] if _is_object(line, hit, others[-1], subject) else subject


def _is_object(line: Line, hit: Hit, doer: Told, item: Told) -> bool:
    """Tell whether to somebody was done what another did before he spoke: `a reçu M. Y et l'a prié`."""
    if item.preposition or not _AND_DID.fullmatch(line.folded, item.end, hit.start):
        return False
    return any(
        doer.end <= verb.start < item.start
        and _TO_OBJECT.fullmatch(line.folded, verb.end, max(verb.end, item.start))
        for verb in line.of("verb")
    )


def other_than_addressed(
    line: Line, hit: Hit, people: tuple[Person, ...], told: list[Told], scene: Scene
) -> tuple[Person, ...]:
    """Return of a speaker told by his office who faces him that spoke last: `Le président lui a`.

    To himself nobody speaks: where two have such an office, the other one does.
    """
    if len(people) != 1 or people[0] is not scene.subject or not scene.said:
        return people
    if not _TO_HIM.search(line.before(hit.start, 40)):
        return people
    item = next((t for t in reversed(told) if t.person is people[0] and t.end <= hit.start), None)
    if item is None or item.mention is None or item.mention.name:
        return people
    if any(item.start <= place.start < item.end for place in line.of("place")):
        return people
    other = descriptions.across(people[0], scene)
    heads = {office.head for office in item.mention.offices}
    return (other,) if other and other.name and not heads.isdisjoint(other.heads) else people


def facing_addressee(
    line: Line, people: tuple[Person, ...], told: list[Told], scene: Scene
) -> tuple[Person, ...]:
    """Return of a speaker told by a pronoun who faces him whom the sentence opens with: `À M. X, il a`.

    Whoever speaks to M. X is not of his side if another is who may be meant.
    """
    if len(people) != 1 or len(told) < 2:
        return people
    first, speaker = told[0], people[0]
    if first.preposition not in _ADDRESSED or first.start > line.start + _OPENING:
        return people
    if first.person is speaker or any(t.person is speaker and t.mention for t in told):
        return people
    side = scene.cast.side(first.person)
    if not side or scene.cast.side(speaker) != side:
        return people
    other = descriptions.across(speaker, scene)
    return (other,) if other and other.name and scene.cast.side(other) not in ("", side) else people
