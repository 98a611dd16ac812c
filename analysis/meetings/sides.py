"""Who stands where around an event: its subject on one side, those met on the other."""

import re
from typing import NamedTuple

from ..people.person import Person
from . import granting
from .acting import PLURAL_PRONOUN, neighbours, subject_of
from .around import Around, objects_of
from .event import Event
from .granting import Sides

# `l'entretien qu'a eu X avec Y`.
_WHICH = re.compile(
    r"s?\s?[\"»”]?\s(?:\w+\s)?qu'(?:(?:a|ont|avait|avaient|aura|auront)\s(?:eue?s?|tenue?s?|menee?s?)|aura|auront)\b"
)
# `des consultations menées à Paris par X et Y`: both led them.
_LED_BY = re.compile(
    r"s?(?:\s\w+){0,2}\s(?:menee?|tenue?|conduite?|copresidee?|organisee?)s? (?:[^,;.]{0,40} )?par\b"
)
# `a eu hier au téléphone X`.
_HAD_ON_LINE = re.compile(r"\b(?:a|ont|avait|avaient) (?:\w+ )?eu (?:\w+ ){0,3}$")
# `le recevra`, `l'a également reçu`: the one met is a pronoun before the verb.
_HIM = re.compile(
    r"(?:\b(?:le|la|les|lui|leur)\s|\bl')(?:(?:a|ont|avait|avaient|aura)\s)?(?:\w+ment\s|aussi\s|ensuite\s)?$"
)
_TO_HIM = re.compile(r"\b(?:lui|sa porte|face a (?:lui|elle)|a ses cotes|le saluer|la saluer)\b")

# `a ensuite reçu la délégation`, `s'est entretenu mardi avec les membres de la mission`.
_DELEGATION = re.compile(
    r"(?: \w+){0,3}? (?P<with>avec )?(?:(?:les|des) membres de )?(?:la|cette|l') ?"
    r"(?:\w+ )?(?:delegation|mission|equipe)\b(?! (?:de|du|d'|des)\b)"
)
# `X a eu lundi avec Y`, `ont entamé vers 11h avec Y`: the talks are named behind.
_HELD_WITH = re.compile(
    r"\b(?:a|ont|avait|avaient|aura|auront) (?:\w+ment )?"
    r"(?:eu|tenu|mene|entame|commence|engage|ouvert|poursuivi|repris)\b[^;:]{0,45}$|\b(?:aura|auront|tiendra|tiendront)\b[^;:]{0,30}$"
)
_ONLY_NOUN = re.compile(r"[^.;:]{0,40}\b(?:une?|des|deux|plusieurs|de)\b[^.;:,]{0,45}")
# `lors d'un entretien, X et Y ont appelé`: both talked.
_DURING = re.compile(
    r"\b(?:lors|au cours|a l'occasion|a l'issue|au terme) (?:d'une?|de leurs?) (?:\w+ )?$"
)
_BOTH_DID = re.compile(r",?\s(?:ont|sont|se sont|s'etaient|avaient)\b")
# `leur rencontre`: of those who were told of together.
_THEIR = re.compile(r"\bleurs? (?:\w+ )?$")


class Last(NamedTuple):
    """The event before in the same sentence and its sides: one subject may serve several verbs."""

    event: Event
    one: list[Person]
    other: list[Person]


def find(around: Around, last: Last | None) -> Sides | None:
    """Return the people on either side of an event, its subject first; None if one side lacks."""
    event, after = around.event, around.after
    if received := granting.find(around):
        return received
    objects = objects_of(around)
    if around.inverted and event.trigger.frame == "visit":
        host = around.scene.protagonist() or around.scene.subject
        return ([host], objects) if host and objects and host not in objects else None
    if last and not around.follows and not _has_new_subject(around, last):
        return (last.one, [p for p in objects if p not in last.one]) if objects else None
    if event.trigger.frame == "mutual" and not objects:
        return _mutual(around)
    if event.is_noun and _WHICH.match(around.line.folded, event.end):
        return _of_two_sides(neighbours(around, after[:2]) if len(after) > 1 else [], around)
    if event.is_noun and _LED_BY.match(around.line.folded, event.end):
        return _of_two_sides(_led_by(around), around)
    if not objects:
        return _without_object(around)
    if event.is_noun and _names_all(around, objects):
        return objects[:1], objects[1:]
    subject = subject_of(around, objects)
    return (subject, [p for p in objects if p not in subject]) if subject else None


def _has_new_subject(around: Around, last: Last) -> bool:
    """Tell whether somebody else acts between the event before and this one.

    Whom a pronoun before the event meant may act next: `X, qui l'a reçu, M. Y a rencontré Z`.
    """
    if around.who and around.who.person in last.other:
        return True
    by_pronoun = _HIM.search(around.line.before(last.event.start, 34))
    return any(
        t.acting and t.start > last.event.end and (by_pronoun or t.person not in last.other)
        for t in around.before
    )


def _mutual(around: Around) -> Sides | None:
    """Return those who met one another: `X et Y se sont entretenus`, `ils se sont rencontrés`."""
    group = neighbours(around, around.before, asides=True)
    if not _is_international(group, around) and _plural_pronoun(around):
        told = around.scene.paired or around.scene.couple()
        group = [*group, *(p for p in told if p not in group)]
    return (group[:1], group[1:]) if len(group) > 1 else None


def _without_object(around: Around) -> Sides | None:
    """Return the sides of an event after which nobody is named as its object."""
    event, line, scene = around.event, around.line, around.scene
    if delegated := _with_delegation(around):
        return delegated
    if event.trigger.prep == "à" and "c'est a" in line.folded[line.start : event.start]:
        objects = granting.addressed(around.before)[-1:]
        if objects:
            subject = subject_of(around, [])
            return (subject, [p for p in objects if p not in subject]) if subject else None
    if event.trigger.frame in ("receive", "meet") and _HIM.search(line.before(event.start, 34)):
        subject = subject_of(around, [])
        met = next((p for p in (scene.subject, scene.guest()) if p and p not in subject), None)
        return (subject, [met]) if subject and met else None
    near = line.folded[max(line.start, event.start - 6) : event.end + 40]
    if event.trigger.frame == "visit" and _TO_HIM.search(near):
        main = scene.protagonist() or scene.subject
        subject = subject_of(around, [main] if main else [])
        return (subject, [main]) if main and subject else None
    if both := _of_talks(around):
        return both
    if event.is_noun and not event.trigger.note and _THEIR.search(line.before(event.start, 24)):
        here = list(dict.fromkeys(t.person for t in around.before))[-2:]
        return _of_two_sides(here, around) or _of_two_sides(scene.paired or scene.group, around)
    if event.trigger.frame == "talk" and not event.is_noun:
        first = around.before[0] if around.before else None
        if first and first.preposition == "avec" and first.start < line.start + 3:
            subject = subject_of(around, [first.person])
            return (subject, [first.person]) if subject else None
    if event.is_noun and event.mode and (on_line := _on_line(around)):
        return on_line
    if event.is_noun and event.trigger.frame == "talk" and (had := _had_with(around)):
        return had
    if event.trigger.frame in ("talk", "meet") and not event.passive:
        group = neighbours(around, around.before, asides=True)
        if not _is_international(group, around) and event.planned and _plural_pronoun(around, 40):
            group = scene.paired
        return _of_two_sides(group, around)
    return None


def _with_delegation(around: Around) -> Sides | None:
    """Return the sides of `a reçu la délégation`, which stands for its leader, told of before."""
    event, leader = around.event, around.scene.leader
    if leader is None or event.is_noun or event.trigger.frame not in ("receive", "meet", "talk"):
        return None
    met = _DELEGATION.match(around.line.folded, event.end, around.line.end)
    if met is None or bool(met["with"]) != (event.trigger.frame == "talk") or event.passive:
        return None
    subject = subject_of(around, [leader])
    return (subject, [leader]) if subject else None


def _had_with(around: Around) -> Sides | None:
    """Return the sides of `X a eu, lundi, avec Y un long entretien`: the noun stands last."""
    met = next((t for t in around.before if t.preposition == "avec"), None)
    if met is None or not any(t.acting and t.start < met.start for t in around.before):
        return None
    between = around.line.folded[met.end : around.event.start]
    if not _HELD_WITH.search(around.line.before(met.start, 60)) or not _ONLY_NOUN.fullmatch(
        between
    ):
        return None
    met_here = neighbours(around, [t for t in around.before if t.start >= met.start])
    objects = [met.person, *(p for p in met_here if p is not met.person)]
    subject = subject_of(
        around._replace(before=[t for t in around.before if t.end <= met.start]), objects
    )
    return (subject, objects) if subject else None


def _of_talks(around: Around) -> Sides | None:
    """Return the sides of `lors d'un entretien téléphonique, X et Y ont appelé`."""
    event, line, after = around.event, around.line, around.after
    if not event.is_noun or event.trigger.frame != "talk" or event.trigger.note:
        return None
    if len(after) < 2 or after[0].preposition or after[1].preposition != "et":
        return None
    gap = line.folded[event.end : after[0].start]
    if len(gap) > 40 or "," not in gap or " avec " in gap or " entre " in gap:
        return None
    if not _DURING.search(line.before(event.start, 40)):
        return None
    if not _BOTH_DID.match(line.folded, after[1].end):
        return None
    return _of_two_sides([after[0].person, after[1].person], around)


def _on_line(around: Around) -> Sides | None:
    """Return the sides of `X a eu hier au téléphone Y`; None where a noun is what they had."""
    if not _HAD_ON_LINE.search(around.line.before(around.event.start, 40)):
        return None
    heard = next((t.person for t in around.after if t.preposition == ""), None)
    subject = subject_of(around, [heard]) if heard else []
    return (subject, [heard]) if heard and subject else None


def _led_by(around: Around) -> list[Person]:
    """Return those by whom talks were led, in order."""
    first = next((n for n, t in enumerate(around.after) if t.preposition == "par"), None)
    told = [] if first is None else around.after[first:]
    return [t.person for t in told if t.preposition in ("par", "et", "")][:2]


def _of_two_sides(group: list[Person], around: Around) -> Sides | None:
    """Return the first of a group and the others, if they are of more than one side."""
    return (group[:1], group[1:]) if _is_international(group, around) else None


def _is_international(people: list[Person], around: Around) -> bool:
    """Tell whether people are of more than one side."""
    return len({around.scene.side(p) for p in people}) > 1


def _names_all(around: Around, objects: list[Person]) -> bool:
    """Tell whether a noun's people are all named after it: `entre X et Y`, `de X avec Y`."""
    if not _is_international(objects, around):
        return False
    first, *others = around.after
    if around.event.trigger.note == "meal" and first.preposition == "pour":
        return True
    direct = around.line.folded.startswith(" avec ", around.event.end)
    met = (
        first.preposition != "avec" and not direct and any(t.preposition == "avec" for t in others)
    )
    both = first.preposition == "de" and others[0].preposition in ("et", "et de")
    return first.preposition == "entre" or met or both


def _plural_pronoun(around: Around, reach: int = 1) -> bool:
    """Tell whether `ils`, `les deux ministres`, `tous deux` are the subject of an event."""
    line = around.line
    return bool(PLURAL_PRONOUN.search(line.folded, line.start, around.event.end + reach))
