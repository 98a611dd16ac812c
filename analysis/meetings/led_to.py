"""Whom something led to somebody: `Une visite de courtoisie a mené X chez le président Y`."""

from ..patterns import pattern
from .around import Around, Sides

_LEMMAS = ("être introduit chez", "être introduit dans le bureau")  # where they are passive
_ACTIVE = pattern(
    r"(?<!\b[lm]')\b(?:@auxiliary_past|@auxiliary_future) (?:\w+ment |@linking_adverb )?$"
)
_PRONOUN = pattern(r"\b(?:le |la |les |l'|y )$")
# `a conduit mardi `: nothing but a day before who was led.
_RIGHT_BEHIND = pattern(
    r"(?: @when_aside,?| le \d{1,2}(?:er)? \w{3,9},?)* (?:le |la |l'|son |sa )?"
)
_AT = {"visit": ("chez", "aupres"), "guestof": ("de",)}


def is_active(around: Around) -> bool:
    """Tell whether something leads somebody whom it names: `a conduit X chez Y`, `mènera X auprès de Y`."""
    event = around.event
    if event.is_noun or event.trigger.lemma not in _LEMMAS:
        return False
    before = around.line.before(event.start, 40)
    if event.trigger.tense == "participle":
        return bool(_ACTIVE.search(before))
    return event.trigger.tense in ("present", "future") and not _PRONOUN.search(before)


def find(around: Around) -> Sides | None:
    """Return who was led, and to whom; None where nobody named was: `a mené la police chez Y`."""
    if len(around.after) < 2:
        return None
    guest, host = around.after[:2]
    behind = _RIGHT_BEHIND.fullmatch(around.line.folded, around.event.end, guest.start)
    if guest.preposition or not behind:
        return None
    led = host.preposition in _AT.get(around.event.trigger.frame, ())
    return ([guest.person], [host.person]) if led and guest.person is not host.person else None
