"""Who says what a verb of saying tells: the one before it, behind it, or nobody."""

import re

from ..lexicon import Speech
from ..meetings.voice import auxiliary
from ..patterns import pattern
from ..people.lines import Line
from ..people.person import Person
from ..people.scene import Scene, Told
from ..words import Hit
from . import (
    asides,
    descriptions,
    institutions,
    links,
    nobody,
    parts,
    pronouns,
    shared,
    subjects,
    together,
    visitors,
)
from .links import Spoken

# `…, a(-t-il) expliqué M. Busch`: what stands before and behind a verb whose subject follows.
_BEFORE_INVERTED = pattern(
    r"(?:[,;»\"”]|--?)\s{0,3}(?:(?:c'est (?:du moins |bien |la )?|voila )?ce qu(?:e |')|comme l'|comme )?\s{0,3}(?:lui |leur |nous )?"
    r"(?:@inverted_auxiliary(?: (?:@linking_adverb|@insertion|ainsi)|,? @for_his_part,?)?)?\s{0,3}"
    r"(?:(?:n')?@keen ?(?:@clitic |@elided_clitic)?)?(?:(?:\w{1,20}ment|aussi|encore) )?$"
    r"|\bce qu(?:e |')$|\bqu'(?:a|avait) $|\b(?:comme|ainsi que) (?:l'(?:a|avait)|le) (?:\w+ment )?$"
)
# `M. X veut la paix, comme l'avait souhaité M. Y`: the wish told is M. X's.
_AS_SAID = re.compile(r"\b(?:comme|ainsi que) l'(?:a|avait) (?:\w{1,20}ment )?$")
# `…, a tenu à préciser M. Busch`, `», n'a pas manqué d'ajouter M. Busch`.
_KEEN = pattern(
    r"[,»\"”]\s*(?:n'|(?:@inverted_auxiliary) (?:(?:\w{1,20}ment|@linking_adverb) )?)?"
    r"(?:@keen) ?(?:@clitic |@elided_clitic)?$"
)
_BEHIND_INVERTED = pattern(
    r"(?:,? @for_his_part| (?:@insertion|@linking_adverb|encore))?"
    r"(?:,? (?:@said_when|@weekday)(?: (?:@day_part|dernier|\d{1,2}(?: \w{3,9})?))?)?"
    r"(?:,? a (?!l'|la )[^,;.:«»\"]{2,42},| a (?!l'|la |m\. )[\w'-]{3,20}(?: [\w'-]{3,20})?"
    r"|,? (?:@during|@at_end) [^,;.:«»\"]{2,60},"
    r"|(?: (?:a la|a sa|a son|aux|au|en|sur|dans|devant|lors|apres|ce|cette) | a l')[^,;.:«»\"]{2,42})?"
    r"(?:(?<=[^ ,]), [^,;.:«»\"]{2,40}, )?[\s,]{0,4}"
    r"|(?:,(?! @other_clause\b)[^,;.:«»\"]{2,60}){1,3}, "  # `, hier, devant la presse, `
)
_OPENERS = ' «"“'
_DESCRIBES = (" l", " s", " c", " a", " d", " e")  # `a dit le prélat`, `à la presse son hôte`
_REACH = 70  # of the words before a verb
_TOLD = frozenset(("participle", "present", "imperfect", "preterite"))
_MODIFIERS = re.compile(r"(?: \w+){0,3} ?")  # `a été annoncé hier soir par`
_CLOSE = 24  # characters between the end of a quotation and its verb
_CLOSING = re.compile(r"[»\"”“]")


def find(
    line: Line, hit: Hit, told: list[Told], last: Spoken | None, scene: Scene, quoted: bool
) -> Spoken | None:
    """Return the subject of a verb of saying, None where that is not clear.

    `last` is the verb of saying before it in the sentence; `quoted` whether it stands inside a
    quotation, where only an insertion (`a souligné M. X`) is the reporter's.
    """
    speech: Speech = hit.value
    before = _before(line, hit)
    if nobody.speaks(line, hit, before):
        return None
    if pronoun := pronouns.behind(line, hit, before):
        return _again(line, hit, told, last, scene, "f" if "elle" in pronoun else "m")
    if speech.tense in _TOLD or _KEEN.search(before):
        if group := together.behind(line, hit, told):
            return _spoken(hit, group, scene, inverted=True)
        if following := _following(line, hit, told):
            if last and not last.inverted and _AS_SAID.search(before):
                return None
            relayed = _relays(following, told, last) and not _closes_quotation(line, hit)
            return None if relayed else _spoken(hit, (following.person,), scene, inverted=True)
        named = descriptions.named_behind(line, hit, told)
        if named and _is_inverted(line, hit):
            return Spoken(hit, (named,), inverted=True)
        if agents := _agents(line, hit, told, before):
            return _spoken(hit, agents, scene)
        if institutions.speaks(line, hit) and _BEFORE_INVERTED.search(before):
            return None
        if described := _described_behind(line, hit, scene):
            return _spoken(hit, (described,), scene, inverted=True)
        if not _is_finite(line, hit, last, before):
            apart = not last or parts.opening(line, hit, last)
            return _sharing(line, hit, told, scene) if apart and not quoted else None
    if quoted:
        return None
    if not last and (visitor := visitors.coming_out(line, hit, told, scene)):
        return _spoken(hit, (visitor,), scene)
    people = subjects.before(line, hit, told, last, scene, before)
    if len(people) == 1 and not people[0].name and "ancien" in line.before(hit.start, _REACH):
        former = descriptions.before(line, hit, scene)
        people = (former,) if former else people
    return _spoken(hit, people, scene)


def _before(line: Line, hit: Hit) -> str:
    """Return the words before a verb, of a participle without what parts it from its auxiliary."""
    before = line.before(hit.start, _REACH)
    if hit.value.tense != "participle" or auxiliary(before)[0]:
        return before
    opened = line.before(hit.start, asides.REACH).rstrip(_OPENERS) + " "
    return asides.without(opened)[-_REACH:]


def _again(
    line: Line, hit: Hit, told: list[Told], last: Spoken | None, scene: Scene, gender: str
) -> Spoken | None:
    """Return a verb whose subject is a pronoun behind it: who spoke last, if he has a name.

    Where that is somebody of the other gender, it is the last told of who is of the pronoun's.
    """
    if institutions.follows_unnamed(line, hit.start):
        return None
    speakers = pronouns.repeated(line, hit, told) or (last.people if last else ())
    speakers = speakers or pronouns.of_own_words(line, hit, told)
    speakers = speakers or ((scene.subject,) if scene.subject else ())
    here = tuple(t.person for t in reversed(told) if t.end <= hit.start)
    speakers = pronouns.fitting(speakers, gender, here, scene)
    return _spoken(hit, speakers, scene, inverted=True)


def _sharing(line: Line, hit: Hit, told: list[Told], scene: Scene) -> Spoken | None:
    """Return a verb that shares its auxiliary and subject with one that says nothing."""
    person = shared.of_auxiliary(line, hit, told)
    if person or not shared.is_by_all(line, hit):
        return _spoken(hit, (person,), scene) if person else None
    acting = [t for t in told if t.acting and t.end <= hit.start]
    return _spoken(hit, together.people(line, hit, acting), scene)


def _spoken(
    hit: Hit, people: tuple[Person, ...], scene: Scene, inverted: bool = False
) -> Spoken | None:
    """Return a verb with its subject, None where there is none that may speak."""
    people = tuple(descriptions.as_named(person, scene) for person in people)
    for person in people:
        full = inverted and " " in person.name and not person.name.isupper()
        if not full and not may_speak(person, scene):
            return None
    return Spoken(hit, people, inverted) if people else None


def _is_finite(line: Line, hit: Hit, last: Spoken | None, before: str) -> bool:
    """Tell whether a verb's form is active and has its auxiliary, or shares that of the last."""
    speech: Speech = hit.value
    tense, passive = auxiliary(before)
    notes = speech.notes
    if passive and "se" not in notes and ("être" not in notes or " ete " in before):
        return False
    has_auxiliary = speech.tense != "participle" or bool(tense)
    return has_auxiliary or links.goes_on(line, hit, last, before)


def may_speak(person: Person, scene: Scene) -> bool:
    """Tell whether somebody has a name and is a person: by side, office, title or record."""
    name = person.name
    if not name:
        return False
    if person.gender:
        return True
    if name.isupper() and " " not in name and 2 <= len(name) <= 6:
        return False
    return bool(person.offices or person.terms or scene.side(person))


def _following(line: Line, hit: Hit, told: list[Told]) -> Told | None:
    """Return the person behind the verb who is its subject: `…, a expliqué M. Busch`."""
    following = _nearest_behind(hit, told)
    if following is None or following.preposition.startswith("qu"):
        return None
    if not _BEHIND_INVERTED.fullmatch(line.folded, hit.end, max(hit.end, following.start)):
        return None
    before = _BEFORE_INVERTED.search(line.folded, max(line.start, hit.start - 60), hit.start)
    if not before or (hit.value.tense == "participle" and not auxiliary(before[0])[0]):
        return None
    if hit.value.frame == "says" and "addressing" not in hit.value.notes:
        return following
    opening = max(line.start, before.start() - 2)
    if _CLOSING.search(line.text, opening, before.start() + 1):
        return following
    return None if any(t.acting and t.end <= hit.start for t in told) else following


def _described_behind(line: Line, hit: Hit, scene: Scene) -> Person | None:
    """Return who is described behind the verb of which he is the subject."""
    if hit.value.frame != "says" or not line.folded.startswith(_DESCRIBES, hit.end):
        return None
    return descriptions.behind(line, hit, scene) if _is_inverted(line, hit) else None


def _is_inverted(line: Line, hit: Hit) -> bool:
    """Tell whether a verb's subject stands behind it: `…, a dit`."""
    before = _BEFORE_INVERTED.search(line.folded, max(line.start, hit.start - 60), hit.start)
    return bool(before) and (hit.value.tense != "participle" or bool(auxiliary(before[0])[0]))


def _agents(line: Line, hit: Hit, told: list[Told], before: str) -> tuple[Person, ...]:
    """Return by whom something is said to have been said: `a été annoncé par M. Busch`."""
    if hit.value.tense != "participle" or line.folded.find(" par ", hit.end, hit.end + 40) < 0:
        return ()
    if not auxiliary(before)[1]:
        return ()
    behind = [t for t in told if hit.end < t.start]
    if not behind or behind[0].start > hit.end + 30 or behind[0].preposition != "par":
        return ()
    if not _MODIFIERS.fullmatch(line.folded, hit.end, behind[0].start):
        return ()
    return together.joined(line, behind)


def _closes_quotation(line: Line, hit: Hit) -> bool:
    """Tell whether a quotation ends right before a verb: its speaker is who is named behind."""
    return bool(_CLOSING.search(line.text, max(line.start, hit.start - _CLOSE), hit.start))


def _relays(following: Told, told: list[Told], last: Spoken | None) -> bool:
    """Tell whether a spokesman passes on what somebody else of the sentence says."""
    person = following.person
    if not is_spokesman(person):
        return False
    others = (t for t in told if t.acting and t.end <= following.start)
    return last is not None or any(t.person is not person for t in others)


def is_spokesman(person: Person) -> bool:
    """Tell whether somebody speaks for others."""
    return any("porte-parole" in written.lower() for written, _ in person.offices)


def _nearest_behind(hit: Hit, told: list[Told]) -> Told | None:
    """Return the first person near behind a verb who may be its subject."""
    for item in told:
        near = item.end > hit.end and hit.start - 3 <= item.start <= hit.end + 60
        if near and (item.acting or item.start < hit.start):
            return item
    return None
