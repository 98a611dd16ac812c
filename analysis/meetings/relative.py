"""Sides of an event that a relative clause tells: `Y, avec qui il s'est concerté`."""

import re

from ..patterns import pattern
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
_THAT_HE = re.compile(r"\s?,?\s?(?:que |qu')?")
# `a chargé Y, qu'il recevait`: the subject of the main clause.
_THAT_HE_DID = pattern(r", qu'(?:il|elle) (?:@auxiliary_past (?:\w+ment )?)?$")


def find(around: Around, last: Last | None) -> Sides | None:
    """Return the sides of an event whose object or companion its relative clause is about."""
    return _of_object(around) or _with_whom(around, last)


def _of_object(around: Around) -> Sides | None:
    """Return the sides of `le gouverneur X, que Y a retenu à dîner`: the object stands first."""
    event, before = around.event, around.before
    if event.is_noun or event.passive or event.earlier or len(before) < 2:
        return None
    if event.trigger.frame not in ("receive", "meet") or objects_of(around):
        return None
    if _THAT_HE_DID.search(around.line.before(event.start, 30)):
        acting = [t.person for t in before[:-1] if t.acting]
        return (acting[:1], [before[-1].person]) if acting[:1] != [before[-1].person] else None
    met, subject = before[-2:]
    if subject.preposition not in ("que", "qu'") or subject.person is met.person:
        return None
    close = _THAT_HE.fullmatch(around.line.folded, met.end, subject.start)
    return ([subject.person], [met.person]) if close else None


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
