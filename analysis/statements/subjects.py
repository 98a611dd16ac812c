"""Who stands before a verb of saying as its subject, by the verb's tense."""

import re

from ..lexicon import Speech
from ..meetings.voice import auxiliary
from ..needles import rare
from ..patterns import pattern
from ..people.lines import Line
from ..people.person import Person
from ..people.scene import Scene, Told
from ..words import Hit
from . import descriptions, infinitives, objects, parts, pronouns, together
from .links import Spoken, goes_on
from .shared import CLOSE

# `M. X l'assure : …`, `M. X le répète`
_SAYS_SO = re.compile(r" (?:le |l')$")
_AND_TITLED = re.compile(r"[\s,]{0,3}(?:et|ainsi que)\b[^,;]{0,12}")
# Another subject with its auxiliary between a person and a verb: `que le Conseil a`.
_OTHER = pattern(
    r"[.;:]\s|\b(?:que|ou|dont|quand|lorsque|car) (?:(?:@article|@possessive|@demonstrative)|l')\b"
    r"|\bqui\b"
)
_HAS_DONE = pattern(r"\b(?:@auxiliary_past|s'est)\b\s{0,3}$")
_WHO = re.compile(
    r"\s{0,3},?\s{0,3}qui\b|\s{0,3},\s{0,3}(?:(?:dont|ou|que|auquel|duquel"
    r"|(?:pour|avec|chez|a|devant|sur|par|contre|sous) (?:qui|lequel|laquelle))"
    r" [^,]{2,110},)"
)
# Between a name and the verb of its relative clause: `M. X, qui lui a (également) `.
_WHO_SAYS = pattern(
    r"\s?,?\s(?:qui|lequel|laquelle)(?:,[^,;.]{2,60},)?(?: (?:@clitic|a|est"
    r"|@elided_clitic(?:a|est|en|y)?|\w+ment|@linking_adverb|encore|@for_his_part|@insertion))*"
    r" @elided_clitic?"
)
# `…, ; il lui a `, `…, mais il a `: the subject of the part of the sentence before.
_HE_AGAIN = pattern(
    r"(?:[;:]|, (?:mais|et|car|or)) (?:il|(?P<she>elle)) (?:(?:@clitic|@object_pronoun) |@elided_clitic)?(?:@auxiliary_singular )?"
    r"(?:(?:\w{1,20}ment|@linking_adverb|@insertion) )?$"
)
# `reçu par M. X, avec lequel il a`, `a régalé M. X d'un repas au cours duquel il lui a`: `il` is
# who was subject before M. X.
_WITH_WHOM = re.compile(
    r"\s?,?\s(?:(?:(?:avec|a|devant|aupres d[eu]) (?:lequel|laquelle|qui)|auquel"
    r"|(?:au cours|lors|a l'occasion|a l'issue|au terme) (?:duquel|de laquelle)"
    r"|(?:pendant|durant) (?:lequel|laquelle)) |qu')(?:il|elle)"
    r" [^,;.]{0,40}$"
)
_NO_SUBJECT = frozenset(("entre", "avec", "par", "a", "pour", "au", "chez", "de", "du"))
_BOUNDARY = re.compile(r";\s|\b(?:tandis|alors|cependant) qu(?:e |')")
# `Accueilli par M. X, il a`, `Face à M. X, il a`: `il` is who was spoken of before.
_REDUCED = re.compile(
    r"\b(?!quant )(?:\w{1,20}(?:e|ee|ant|u|is)|face a|avec|a|au|devant|pour|apres|avant) "
)
_HE = re.compile(r",\s(?:il|elle)\b[^,]{0,30}$")
# `Quant à M. X, (frappé par,) il `.
_QUANT = pattern(r"(?:,[^,;.]{2,80})?, (?:il|elle) (?:@clitic |@elided_clitic)?")
# `M. X, qui a salué les progrès, a (également) `: behind a clause set off by commas.
_RESUMED = pattern(
    r", (?:(?:@clitic|@object_pronoun) |@elided_clitic)?"
    r"(?:@auxiliary_singular (?:(?:\w{1,20}ment|@linking_adverb|@insertion) )?)?$"
)
# `le remercie de les avoir soutenus`, `dit avoir proposé`: so does who says it, nobody else.
_HAVING = rare(
    r"\b(?:de |d'|pour )(?:(?:lui|leur|nous|les|la|le) |l')?(?:avoir|etre)"
    r"(?: (?:\w{1,20}ment|@linking_adverb|ete))? $"
)
_LED = frozenset(("participle", "infinitive", "gerund"))
_REACH = 60
_AGAIN = re.compile(r"\s{0,3}(?:il|elle)\b")


def before(
    line: Line, hit: Hit, told: list[Told], last: Spoken | None, scene: Scene, before: str
) -> tuple[Person, ...]:
    """Return the subject that stands before a verb, by the verb's tense."""
    speech: Speech = hit.value
    if leading := infinitives.of_sentence(line, hit, told):
        return leading
    if last and speech.tense in _LED and not auxiliary(before)[0]:
        doer = parts.subject(line, hit, told, last, scene)
        if doer is not None:
            return doer
    if speech.tense == "infinitive":
        return _of_infinitive(line, hit, told, last, scene, before)
    if speech.tense == "gerund":
        if not last and line.folded.startswith(" ainsi ", hit.end):
            return ()
        if own := infinitives.of_own_gerund(line, hit, told):
            return own
        return infinitives.of_gerund(_acting(line, hit, told, last), last, before)
    if speech.tense == "participle" and infinitives.is_absolute(line, hit, told):
        return ()
    if speech.tense == "future" or (speech.tense == "conditional" and speech.act != "REQUEST"):
        return ()
    if goes_on(line, hit, last, before):
        return last.people
    if speech.tense == "participle" and line.search_in(_HAVING, before):
        return last.people if last else ()
    if antecedent := _of_relative(line, hit, told):
        return (antecedent,)
    acting = _acting(line, hit, told, last)
    if speech.tense == "participle" and together.has_plural(before[-30:]):
        if speech.frame in ("agrees", "speaks_of") or "mutual" in speech.notes:
            return ()
        return together.people(line, hit, acting) or together.each(line, hit, scene)
    if (
        len(acting) > 1
        and not last
        and not acting[0].preposition
        and together.is_plural(line, hit, acting[-1])
    ):
        return together.people(line, hit, acting)
    if not acting and not last and (viewing := pronouns.viewing(line, hit, told)):
        return viewing
    people = _single(line, hit, acting, last, scene)
    people = objects.facing_addressee(line, people, told, scene)
    return objects.other_than_addressed(line, hit, people, told, scene)


def _of_relative(line: Line, hit: Hit, told: list[Told]) -> Person | None:
    """Return of whom a verb's relative clause tells: `a dîné avec M. X, qui lui a promis`."""
    number = next((n for n in reversed(range(len(told))) if told[n].end <= hit.start), None)
    if number is None or hit.value.tense == "infinitive":
        return None
    named = told[number]
    if named.acting and not _is_joined(line, told, number):
        return None
    return named.person if _WHO_SAYS.fullmatch(line.folded, named.end, hit.start) else None


def _acting(line: Line, hit: Hit, told: list[Told], last: Spoken | None) -> list[Told]:
    """Return who may act before a verb, behind the verb of saying before it.

    An insertion is none: `M. X, porteur, dit-il, d'un message, a félicité`.
    """
    floor = last.verb.end if last and not last.inverted else line.start
    return [
        t
        for n, t in enumerate(told)
        if t.acting and floor <= t.start and t.end <= hit.start and not _is_joined(line, told, n)
    ]


def _is_joined(line: Line, told: list[Told], number: int) -> bool:
    """Tell whether somebody is the second of two after a preposition: `entre M. X et M. Y`."""
    item = told[number]
    if not number or not item.preposition.startswith("et"):
        return False
    first = told[number - 1]
    return first.preposition in _NO_SUBJECT and bool(
        _AND_TITLED.fullmatch(line.folded, first.end, item.start)
    )


def _of_infinitive(
    line: Line, hit: Hit, told: list[Told], last: Spoken | None, scene: Scene, before: str
) -> tuple[Person, ...]:
    """Return who says what an infinitive tells."""
    if people := infinitives.attached(line, hit, told, last, scene, before):
        return people
    for others in (infinitives.of_visitor, infinitives.of_listened_to):
        if found := others(line, hit, told):
            return found
    if met := infinitives.by_whom(line, hit, told, scene):
        return met
    if aimed := infinitives.of_purpose(line, hit, told):
        return aimed
    if infinitives.is_keen(line, hit):
        acting = [t for t in told if t.end <= hit.start and t.acting]
        if together.has_plural(before) and (group := together.people(line, hit, acting)):
            return group
        return _single(line, hit, acting, last, scene)
    return infinitives.of_occasion(line, hit, told, before)


def _single(
    line: Line, hit: Hit, acting: list[Told], last: Spoken | None, scene: Scene
) -> tuple[Person, ...]:
    """Return the last person acting before a verb, whom nothing parts from it."""
    if not acting and last:
        return _of_next_part(line, hit, last) or _answering(line, hit, last, scene)
    if not acting:
        return _untold(line, hit, scene)
    if _WITH_WHOM.search(line.folded, acting[0].end, hit.start):
        return (acting[0].person,)
    if again := _HE_AGAIN.search(line.folded, acting[-1].end, hit.start):
        other = "m" if again["she"] else "f"
        return tuple(t.person for t in acting if t.person.gender != other)[:1]
    subject = objects.without(line, hit, acting)
    if last and _is_addressed(line, hit, last, subject):
        return last.people
    gap = line.folded[subject.end : hit.start]
    if acting[0].preposition == "quant" and _QUANT.fullmatch(gap):
        return (subject.person,)
    if _HE.search(gap) and _REDUCED.match(line.folded, line.start):
        return (scene.subject,) if scene.subject else ()
    if hit.value.tense not in ("participle", "infinitive") and not (
        CLOSE.fullmatch(gap) or _SAYS_SO.fullmatch(gap)
    ):
        return ()
    if len(gap) > 170 or (_has_another(gap) and not _WHO.match(gap)):
        return ()
    return (subject.person,)


def _is_addressed(line: Line, hit: Hit, last: Spoken, item: Told) -> bool:
    """Tell whether somebody is but whom the verb before is said to: `venu saluer M. Y, a demandé`."""
    direct = not last.inverted and not item.preposition
    if not direct or line.folded[last.verb.end : item.start].strip():
        return False
    return bool(_RESUMED.search(line.before(hit.start, _REACH)))


def _untold(line: Line, hit: Hit, scene: Scene) -> tuple[Person, ...]:
    """Return whom a pronoun or a description before a verb means: nobody else acts there."""
    if meant := pronouns.before(line, hit, scene):
        return (meant,)
    described = descriptions.before(line, hit, scene)
    return (described,) if described else ()


def _answering(line: Line, hit: Hit, last: Spoken, scene: Scene) -> tuple[Person, ...]:
    """Return who is described as answering who spoke before: `; l'intéressé lui a réclamé`."""
    described = descriptions.answering(line, hit, last.people[0], scene)
    return (described,) if described else ()


def _has_another(gap: str) -> bool:
    """Tell whether another subject has the auxiliary right before a verb: `que le Conseil a`."""
    done = _HAS_DONE.search(gap, max(0, len(gap) - 10))
    return bool(done) and bool(_OTHER.search(gap, 0, done.start() + 1))


def _of_next_part(line: Line, hit: Hit, last: Spoken) -> tuple[Person, ...]:
    """Return the speaker before where a part of the sentence goes on with a pronoun: `; elle a`."""
    if not last.inverted and _RESUMED.search(line.before(hit.start, _REACH)):
        return last.people
    opened = list(_BOUNDARY.finditer(line.folded, last.verb.end, hit.start))
    return last.people if opened and _AGAIN.match(line.folded, opened[-1].end()) else ()
