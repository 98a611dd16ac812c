"""Sides of an event that a relative clause tells: `Y, avec qui il s'est concerté`."""

import re

from ..patterns import pattern
from ..people import agreement
from ..people.person import Person
from ..people.scene import Told
from . import earlier
from .acting import subject_of
from .around import Around, Last, Sides
from .objects import objects_of
from .voice import is_done

# `, avec qui il a eu un entretien`; what he has `déjà eu` is told of in passing.
_WITH_WHOM = re.compile(r"\bavec (?:qui|lequel|laquelle)\b[^;:.]{0,80}$")
# `, à qui Y a accordé une audience`.
_TO_WHOM = re.compile(r"\b(?:a (?:qui|laquelle)|auquel)\b[^;:.]{0,80}$")
# `, avec qui il a`: he acts here too who acted in the event before.
_HE = re.compile(r"(?:avec |a )?(?:qui|lequel|laquelle|auquel) (?:ils?|elles?)\b")
_JOINED = {"talk": _WITH_WHOM, "receive": _TO_WHOM}
# Behind somebody: the clause about him, what he is between commas.
_OF_HIM = re.compile(r"(?:,| \([^()]{2,20}\),?)(?: [^;:.«»\"]{0,88}+(?<=,))? ?|\s?")
# ` et `, `, puis `: from one of a list to the next.
_LISTED = re.compile(r" ?,? ?(?:et |puis |ainsi que )?(?:de |d'|du )?(?:la |le |l'|m\. |mme )?")
_THAT_HE = re.compile(r"\s?,?\s?(?:que |qu')?")
# `a chargé Y, qu'il recevait`, `qu'elle venait de recevoir`: the subject of the main clause, but
# for `C'est Y qu'il a vu`.
_IT_IS = re.compile(r"\bc'(?:est|etait) $")
_QU_IL = re.compile(r",? qu'(?:il|elle)s? ")
_THAT_HE_DID = pattern(
    r",? qu'(?P<he>ils?|elles?) (?:(?:@auxiliary_past|@auxiliary_pluperfect|@achieving|@modal)"
    r"(?: \w+ment| @linking_adverb)? ?)?$"
)
# `, que recevra`, `, qu'a reçue`, `, avec qui s'entretiendra`: up to a verb before its subject.
_THAT = pattern(
    r",? (?:que |qu')(?:(?:@auxiliary_past|@auxiliary_pluperfect) (?:\w+ment |@linking_adverb )?)?$"
)
_WITH_WHOM_DID = pattern(
    r",? avec (?:qui|lequel|laquelle) (?:(?:@auxiliary_past|s'est|s') ?(?:\w+ment |@linking_adverb )?)?$"
)
_TO_SUBJECT = {"talk": _WITH_WHOM_DID, "receive": _THAT, "meet": _THAT}
# ` mardi à Paris `: between such a verb and its subject.
_ADJUNCTS = re.compile(r"(?:(?!\b(?:que|qui|pour|avec|par|et|dont|si|comme)\b|qu')[^;:.«»,]){0,60}")


def find(around: Around, last: Last | None) -> Sides | None:
    """Return the sides of an event whose object or companion its relative clause is about."""
    return _of_subject_behind(around) or _of_object(around) or _with_whom(around, last)


def _of_subject_behind(around: Around) -> Sides | None:
    """Return the sides of `X, que recevra mardi Y`, `X, avec qui s'est entretenu Y`."""
    event, line, after = around.event, around.line, around.after
    joined = _TO_SUBJECT.get(event.trigger.frame)
    if joined is None or event.is_noun or event.passive or not after or after[0].preposition:
        return None
    clause = joined.search(line.before(event.start, 40))
    if clause is None or not _ADJUNCTS.fullmatch(line.folded, event.end, after[0].start):
        return None
    met = _antecedent(around, event.start - len(clause[0]))
    beside = [t for t in after[1:2] if t.preposition == "et"]
    subject = list(dict.fromkeys(t.person for t in (after[0], *beside)))
    return (subject, [met.person]) if met and met.person not in subject else None


def _antecedent(around: Around, at: int) -> Told | None:
    """Return whom a relative clause that begins at a place is about: who stands right before it."""
    line = around.line
    met = next((t for t in reversed(around.before) if t.end <= at), None)
    if met is None or met.mention is None or not _OF_HIM.fullmatch(line.folded, met.end, at):
        return None
    return None if is_done(line.text, line.folded, met.end, at) else met


def _of_object(around: Around) -> Sides | None:
    """Return the sides of `le gouverneur X, que Y a retenu à dîner`: the object stands first."""
    event, before = around.event, around.before
    if event.is_noun or event.passive or event.trigger.frame not in ("receive", "meet", "call"):
        return None
    if not before or objects_of(around):
        return None
    that = _THAT_HE_DID.search(around.line.before(event.start, 60))
    if that and (that[0][0] == "," or _IT_IS.search(around.line.before(before[-1].start, 8))):
        return _that_he_did(around, that)
    if len(before) < 2 or (event.earlier and not earlier.is_near(around.line, event)):
        return None
    met, subject = before[-2:]
    if not subject.mention and _QU_IL.match(around.line.folded, met.end):
        cleft = _IT_IS.search(around.line.before(met.start, 8))
        return ([subject.person], [met.person]) if cleft else None
    if subject.preposition not in ("que", "qu'") or subject.person is met.person:
        return None
    if not _THAT_HE.fullmatch(around.line.folded, met.end, subject.start):
        return None
    return [subject.person], _listed_up_to(around, before[:-1])


def _listed_up_to(around: Around, named: list[Told]) -> list[Person]:
    """Return the last of those named, with all listed before him if the participle is plural.

    `Il s'agit de X, ambassadeur du Mali, et de Y, ambassadrice du Niger, que Z a reçus`.
    """
    line, event = around.line, around.event
    first = len(named) - 1
    if line.folded[event.end - 1] == "s":
        while first and _LISTED.fullmatch(line.folded, named[first - 1].end, named[first].start):
            first -= 1
    return list(dict.fromkeys(told.person for told in named[first:]))


def _that_he_did(around: Around, that: re.Match) -> Sides | None:
    """Return the sides of `a chargé Y, qu'il recevait`, `s'adressait à Y, qu'il venait de voir`."""
    met = around.before[-1]
    if not met.mention and met.start >= around.event.start - len(that[0]):
        first = around.before[-2:-1]  # `c'est X, le ministre, qu'il a reçu`
        return ([met.person], [first[0].person]) if first else None
    acting = [t.person for t in around.before[:-1] if t.acting]
    if acting and not around.event.earlier:
        return (acting[:1], [met.person]) if acting[0] is not met.person else None
    named = _antecedent(around, around.event.start - len(that[0]))
    subject = acting[0] if acting else _he(that["he"], around)
    if named is None or subject is None or subject is met.person:
        return None
    return ([subject], [met.person]) if around.scene.are_of_two_sides(subject, met.person) else None


def _he(pronoun: str, around: Around) -> Person | None:
    """Return whom `il` or `elle` in a clause about another means: of whom the text was telling."""
    subject = around.scene.subject
    gender = "f" if pronoun == "elle" else "m"
    known = subject and subject.names and not pronoun.endswith("s")
    return subject if known and agreement.may_be(subject, gender) else None


def _with_whom(around: Around, last: Last | None) -> Sides | None:
    """Return the sides of talks with whom the clause before their verb or noun means.

    `last` is the event before in the sentence: `a rencontré X avant Y, avec qui il a parlé`.
    """
    event, line = around.event, around.line
    joined = _JOINED.get(event.trigger.frame)
    if joined is None or (event.is_noun and event.trigger.frame == "receive") or not around.before:
        return None
    before = line.before(event.start, 90)
    clause = joined.search(before)
    if clause is None or " deja " in clause[0]:
        return None
    at = event.start - len(before) + clause.start()
    met = next((t for t in reversed(around.before) if t.end <= at), None)
    if met is None or not met.mention or not met.mention.name:
        return None
    if not _OF_HIM.fullmatch(line.folded, met.end, at) or is_done(
        line.text, line.folded, met.end, at
    ):
        return None
    goes_on = last and met.person in last.other and _HE.match(clause[0])
    subject = last.one if goes_on else subject_of(around, [met.person])
    return (subject, [met.person]) if subject and met.person not in subject else None
