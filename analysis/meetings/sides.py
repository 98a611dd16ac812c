"""Who stands where around an event: its subject on one side, those met on the other."""

from ..patterns import pattern
from ..people.person import Person
from . import (
    another,
    apposed,
    enabling,
    granting,
    him,
    jointly,
    led_to,
    many,
    one_another,
    one_before,
    relative,
    talks,
    then_he,
    unnamed,
)
from .acting import subject_of
from .around import Around, Last, Sides, is_international, of_two_sides
from .coordination import neighbours
from .objects import objects_of

# `l'entretien qu'a eu X avec Y`.
_WHICH = pattern(
    r"s?\s?[\"»”]?\s(?:\w+\s)?"
    r"(?:qu'(?:(?:@auxiliary_past|@auxiliary_future)\s@held|@auxiliary_future)"
    r"|que (?:@modal|@modal_imperfect) (?:avoir|tenir))\b"
)

# `entre X et « d'importants partenaires »`: the second of the two is nobody named.
_AND_SOME = pattern(r",? et (?:entre )?(?:[«\"“] ?)?(?:@some_of\b|d')")


def find(around: Around, last: Last | None) -> Sides | None:
    """Return the people on either side of an event, its subject first; None if one side lacks."""
    event = around.event
    if "him" in event.trigger.notes:
        return granting.awaited(around)
    if event.apposed and ((told := apposed.find(around)) or not event.coordinate):
        return told
    around = one_before.without_met(around, last)
    if led_to.is_active(around):
        return led_to.find(around)
    if told := _by_construction(around, last):
        return told
    objects = objects_of(around)
    if around.inverted and event.trigger.frame == "visit":
        host = around.scene.protagonist() or around.scene.subject
        return ([host], objects) if host and objects and host not in objects else None
    if last and not around.follows and not _has_new_subject(around, last):
        if not objects and event.trigger.frame == "mutual":
            return last.one, last.other  # `se sont promis de se revoir`
        subject = then_he.find(around, objects) or last.one
        return (subject, [p for p in objects if p not in subject]) if objects else None
    led = jointly.is_led(around)
    together = jointly.find(around, led)
    if together or led:
        return together
    if event.trigger.frame == "mutual" and not objects:
        return one_another.find(around)
    if event.is_noun and _WHICH.match(around.line.folded, event.end):
        return of_two_sides(_had_by(around), around)
    if not objects:
        return unnamed.find(around)
    between = around.after[0].preposition == "entre"
    told_by_noun = event.is_noun and "present" not in event.trigger.notes
    if (told_by_noun or between) and _names_all(around, objects):
        return objects[:1], objects[1:]
    if between and len(objects) == 1 and _is_with_unnamed(around):
        return None
    subject = _without_met(subject_of(around, objects), last)
    met = [*_besides(around), *objects]
    return (subject, [p for p in met if p not in subject]) if subject else None


def _without_met(subject: list[Person], last: Last | None) -> list[Person]:
    """Return who acts, without those whom another met before: `X a vu Y, et Z en a fait autant avec W`."""
    if last is None or not set(subject).isdisjoint(last.one):
        return subject
    return [p for p in subject if p not in last.other] or subject


def _by_construction(around: Around, last: Last | None) -> Sides | None:
    """Return the sides that a construction of its own tells: an audience granted, a relative clause."""
    return (
        granting.find(around)
        or relative.find(around, last)
        or enabling.find(around)
        or (around.event.is_noun and talks.by_noun(around))
        or another.find(around, last)
        or many.filed_past(around)
    )


def _besides(around: Around) -> list[Person]:
    """Return who was met as well, as a clause opens: `Outre X et Y, Z s'est entretenu avec W`."""
    event, opening = around.event, around.before[:3]
    told = event.trigger.frame in ("meet", "talk", "receive") and not event.passive
    if event.is_noun or not told or not opening or opening[0].preposition != "outre":
        return []
    return [t.person for t in opening if t.preposition in ("outre", "et")]


def _is_with_unnamed(around: Around) -> bool:
    """Tell whether the second of two between whom talks are had is not named: `entre X et des experts`."""
    second = _AND_SOME.match(around.line.folded, around.after[0].end, around.line.end)
    return second is not None


def _has_new_subject(around: Around, last: Last) -> bool:
    """Tell whether somebody else acts between the event before and this one.

    Whom a pronoun before the event meant may act next: `X, qui l'a reçu, M. Y a rencontré Z`.
    """
    if around.who and around.who.person not in last.one:
        return True
    by_pronoun = him.HIM.search(around.line.before(last.event.start, 34))
    return any(
        t.acting
        and t.start > last.event.end
        and (by_pronoun or t.person not in last.other or (last.event.is_noun and not t.preposition))
        for t in around.before
    )


def _had_by(around: Around) -> list[Person]:
    """Return who had talks, as a clause says: `l'entretien qu'a eu X avec Y`, `qu'ont eu X et Y`."""
    two = around.after[:2]
    if len(two) < 2 or two[1].preposition == "avec":
        return [t.person for t in two]
    return neighbours(around, two)


def _names_all(around: Around, objects: list[Person]) -> bool:
    """Tell whether a noun's people are all named after it: `entre X et Y`, `de X avec Y`."""
    if not is_international(objects, around):
        return False
    first, *others = around.after
    if "meal" in around.event.trigger.notes and first.preposition == "pour":
        return True
    direct = around.line.folded.startswith(" avec ", around.event.end)
    met = (
        first.person in objects
        and not direct
        and first.preposition != "avec"
        and any(t.preposition == "avec" for t in others)
    )
    gap = around.line.folded[first.end : others[0].start].strip(" ,") if others else ""
    talks = around.event.trigger.frame == "talk"  # `l'hôte de X et de Y` met each of them
    of_many = first.mention is not None and others[0].mention is first.mention
    of_many = of_many and first.mention.office.count(" et ") < len(first.mention.codes)
    joined = of_many or others[0].preposition in ("et", "et de") or (talks and gap == "et")
    both = first.preposition in ("de", "celle") and joined
    return first.preposition == "entre" or met or both
