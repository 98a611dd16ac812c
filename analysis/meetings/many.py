"""Who is named as one of many met: `avec plusieurs ministres, dont X`, `a reçu des élus et X`."""

from ..patterns import pattern
from ..people.scene import Told
from .around import Around

# `a reçu plusieurs patrons, ainsi que X`.
_MANY_AND = pattern(
    r"(?:[^,;:.«»\"]{0,30}?|[^;:.«»\"]{0,90},) @some_of (?:(?!\b(?:@relative_pronoun|pour|que)\b)[^;:.,«»\"]){4,60}"
    r",? (?:et|ainsi que|de meme que) (?:avec )?(?:l[ea] |les |l')?$"
)
# `et X a promis`: another clause begins with him.
ACTS = pattern(
    r",?\s(?:@auxiliary_past|@being|@modal|s'|se |l'|lui |y |n'|ne |\w{2,20}(?:ra|ront)\b|@acting_verb)"
)
# `avec ses homologues, notamment X`.
_MANY = pattern(r"\b(?:dont|comme|@namely)\b")
_OF_MANY = ("", "dont", "comme")


def is_named_of_many(around: Around, told: Told) -> bool:
    """Tell whether somebody is one of many met: `avec plusieurs ministres, dont X et Y`."""
    event = around.event
    if event.passive or "beside" in event.trigger.note:
        return False
    if told is around.after[0] and told.preposition in ("et", "et avec"):
        return _is_after_many(around, told)
    if told.preposition not in _OF_MANY:
        return False
    many = _MANY.search(around.line.folded, event.end, told.end)
    if not many or not many.start() <= told.start < many.end() + 24:
        return False
    needs_with = event.is_noun or event.trigger.frame in ("talk", "mutual")
    return not needs_with or " avec " in around.line.folded[event.end : many.start() + 1]


def _is_after_many(around: Around, told: Told) -> bool:
    """Tell whether somebody is met with some of whom no name is told: `plusieurs patrons et X`."""
    event = around.event
    met = event.trigger.frame in ("meet", "receive") and not event.is_noun
    gap = around.line.folded[event.end : told.start]
    talked = event.trigger.frame == "talk" and " avec " in gap
    if not (met or talked) or ACTS.match(around.line.folded, told.end):
        return False
    return bool(_MANY_AND.fullmatch(gap))
