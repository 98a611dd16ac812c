"""The sides of talks whose noun stands last, or opens the sentence as the setting of what both did.

`X a eu lundi avec Y un long entretien`, `Lors d'un entretien, X et Y ont appelé au calme`.
"""

import re

from ..patterns import pattern
from ..people.lines import Line
from .acting import subject_of
from .around import Around, Sides, of_two_sides
from .coordination import neighbours
from .event import Event

# `X a eu lundi avec Y`, `ont entamé vers 11h avec Y`: the talks are named behind.
_HELD_WITH = pattern(
    r"\b(?:@auxiliary_past|@auxiliary_future|avoir) (?:\w+ment )?@held\b[^;:]{0,45}$"
    r"|\b(?:@auxiliary_future|tiendra|tiendront)\b[^;:]{0,30}$"
    r"|\b(?:@auxiliary_past|@auxiliary_future) (?:\w+ment )?@led_session\b[^;:]{0,45}$"
)
# `a ensuite mené `, `l'a conduit`: before whom somebody takes along to talk.
_TOOK = pattern(
    r"(?<!')\b@auxiliary_past (?:\w+ment |@linking_adverb )?@took_along (?:@when_aside,? )?(?:le |la |l')?$"
)
_TO_TALK = pattern(r"\bpour (?:une?|des|leur) (?:\w+ )?$")
# `a repris mardi avec X les discussions`: those known already.
_RESUMED_WITH = pattern(r"\b@auxiliary_past (?:\w+ment )?@resumed\b[^;:]{0,45}$")
# `a fait lundi avec X le point de la situation`.
_REVIEWED_WITH = pattern(
    r"\b(?:@auxiliary_past|@auxiliary_future|@modal) (?:\w+ )?@doing_verb\b[^;:]{0,45}$"
)
_KNOWN_NOUN = re.compile(r"[^.;:]{0,40}?\b(?:le|la|les|l'|leurs?)\b ?(?:\w+ )?")
_ONLY_NOUN = re.compile(r"[^.;:]{0,40}\b(?:une?|des|deux|plusieurs|de)\b[^.;:,]{0,45}")
# `lors d'un entretien, X et Y ont appelé`: both talked.
_DURING = pattern(
    r"\b(?:@during|@at_end) (?:d'une?|de leurs?) (?:\w+ )?$"
    r"|\b(?:apres|@during|@at_end)(?: pres| plus)? (?:d'|de )?(?:une?|@number_word|\d+)"
    r" (?:@talks_length)(?: et demie?)? (?:de |d')(?:\w+ )?$"
)
# `avec des experts`, `de football`, and not `de mardi`: others' talks, or no talks.
_OF_OTHERS = pattern(r" (?:avec|entre) |^ (?:de |du |des |d')(?!(?:@weekday|@day_part|ce|hier)\b)")
# `lors de la rencontre`: of those whom no encounter was told of before.
_DURING_THESE = pattern(
    r"\b(?:@during|@at_end) (?:de la |de l'|du |des |de cet(?:te)? |de ces )(?:\w+ )?$"
)
# `, mardi à Rome, la longue `: between two of whom a sentence opens and their talk.
_THE_TALK = pattern(r",(?: [^,;:.«»]{3,40},){0,2} (?:la |le |l'|une? |ce fut une? )(?:\w+ ){0,2}")
# ` mardi `, ` de mardi `: between a call and whose it was.
_OF_WHOM = pattern(r"(?:,? (?:de )?@when_aside,?)? ?")
# `Au téléphone, mardi, X et Y ont convenu`, `C'est par téléphone que X et Y ont`.
_ON_LINE = frozenset(("au téléphone", "par téléphone", "au bout du fil"))
_OPENS = re.compile(r"\W{0,3}(?:c'est )?")
_RIGHT_BEHIND = re.compile(r" ?")
_NEXT_TO = 4  # characters between one who called and the other
_BOTH_DID = pattern(r",?\s(?:ont|sont|se sont|s'@being_imperfect|avaient)\b")


def named(around: Around) -> Sides | None:
    """Return the sides of talks whose people are all named before them."""
    return named_last(around) or _between_first(around)


def _between_first(around: Around) -> Sides | None:
    """Return the sides of `Entre X et Y, mardi à Rome, la conversation a duré une heure`."""
    event, line, before = around.event, around.line, around.before[:2]
    if not event.is_noun or event.trigger.frame != "talk" or len(around.before) != 2:
        return None
    one, other = before
    if one.preposition != "entre" or one.start > line.start + 2 or "et" not in other.preposition:
        return None
    if not _THE_TALK.fullmatch(line.folded, other.end, event.start):
        return None
    return of_two_sides([one.person, other.person], around)


def by_noun(around: Around) -> Sides | None:
    """Return the sides of a noun with a construction of its own: a call, talks for somebody or to which he was taken."""
    return called(around) or for_somebody(around) or taken_to(around)


def called(around: Around) -> Sides | None:
    """Return the sides of `le coup de fil de X à Y`, `un appel téléphonique du président X à Y`."""
    event, line = around.event, around.line
    if not event.mode or "weak" in event.trigger.notes or len(around.after) < 2:
        return None
    one, other = around.after[:2]
    if (one.preposition, other.preposition) != ("de", "a"):
        return None
    if (
        not _OF_WHOM.fullmatch(line.folded, event.end, one.start)
        or other.start - one.end > _NEXT_TO
    ):
        return None
    return of_two_sides([one.person, other.person], around)


def taken_to(around: Around) -> Sides | None:
    """Return the sides of `X a mené Y au palais pour un entretien`: he took him along to talk."""
    event, line, told = around.event, around.line, around.before[-2:]
    if len(told) < 2 or not _TO_TALK.search(line.before(event.start, 24)):
        return None
    one, other = told
    if not one.acting or other.preposition or not _TOOK.search(line.before(other.start, 48)):
        return None
    return of_two_sides([one.person, other.person], around)


def for_somebody(around: Around) -> Sides | None:
    """Return the sides of `une audience avec X pour Y`, `un tête-à-tête avec X pour Y`."""
    event, after = around.event, around.after[:2]
    if [t.preposition for t in after] != ["avec", "pour"]:
        return None
    with_him, his = after
    if not _RIGHT_BEHIND.fullmatch(around.line.folded, event.end, with_him.start):
        return None
    if any(t.acting for t in around.before):
        return None
    people = [with_him.person, his.person]
    return of_two_sides(people if event.trigger.frame == "receive" else people[::-1], around)


def named_last(around: Around) -> Sides | None:
    """Return the sides of `X a eu, lundi, avec Y un long entretien`: the noun stands last."""
    if not around.event.is_noun or around.event.trigger.frame != "talk":
        return None
    met = next((t for t in around.before if t.preposition == "avec"), None)
    if met is None or not any(t.acting and t.start < met.start for t in around.before):
        return None
    between = around.line.folded[met.end : around.event.start]
    before = around.line.before(met.start, 60)
    a_talk = _HELD_WITH.search(before) and _ONLY_NOUN.fullmatch(between)
    known = _RESUMED_WITH.search(before) and _KNOWN_NOUN.fullmatch(between)
    reviewed = "review" in around.event.trigger.notes and _REVIEWED_WITH.search(before)
    if not (a_talk or known or reviewed):
        return None
    met_here = neighbours(around, [t for t in around.before if t.start >= met.start])
    objects = [met.person, *(p for p in met_here if p is not met.person)]
    subject = subject_of(
        around._replace(before=[t for t in around.before if t.end <= met.start]), objects
    )
    return (subject, objects) if subject else None


def opens(line: Line, event: Event) -> bool:
    """Tell whether talks are the setting with which a sentence opens: `À l'issue d'un dîner, X et Y`."""
    near = line.before(event.start, 40)
    return len(near) < 40 and bool(_DURING.search(near))


def in_opening(around: Around) -> Sides | None:
    """Return the sides of `lors d'un entretien téléphonique, X et Y ont appelé`."""
    event, line, after = around.event, around.line, around.after
    if not event.is_noun or event.trigger.frame != "talk" or event.trigger.notes - {"meal"}:
        return None
    if len(after) < 2 or after[0].preposition or after[1].preposition != "et":
        return None
    gap = line.folded[event.end : after[0].start]
    if len(gap) > 40 or ("," not in gap and " que " not in gap) or _OF_OTHERS.search(gap):
        return None
    before = line.before(event.start, 40)
    on_line = event.trigger.lemma in _ON_LINE and _OPENS.fullmatch(
        line.folded, line.start, event.start
    )
    if not (
        on_line
        or _DURING.search(before)
        or (not around.scene.paired and _DURING_THESE.search(before))
    ):
        return None
    if not _BOTH_DID.match(line.folded, after[1].end):
        return None
    return of_two_sides([after[0].person, after[1].person], around)
