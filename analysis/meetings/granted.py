"""Who granted whom the audience of which a relative clause tells: `l'audience que lui a accordée X`."""

import re

from ..patterns import pattern
from .around import Around, Sides

# `l'audience que X a donnée`.
_THAT = re.compile(r"s?\s?[\"»”]?\s(?:\w+\s)?(?:que\s|qu')")
_NOT_HAD = re.compile(r"[^;.:]{0,60}?\bn'")  # `la conversation que X n'a pas eue`
# `l'audience que lui a accordée X`, `que lui accorde X`: the guest is whom the sentence is about.
_GRANTED_HIM = pattern(
    r"s?\s(?:\w+\s)?que (?:lui|leur) (?:(?:@auxiliary_past|@auxiliary_future) (?:\w+ment )?"
    r"(?:@granted|@offered)|@granting_now)\b"
)
# `X a remercié Y lors de l'audience qu'il lui a accordée`.
_HE_GRANTED = pattern(
    r"s?\s(?:\w+\s)?qu'(?:il|elle) (?:lui|leur) (?:@auxiliary_past|@auxiliary_pluperfect) (?:\w+ment )?"
    r"(?:@granted|@offered)\b"
)


def find(around: Around) -> Sides | None:
    """Return the sides of an audience, or of talks, that somebody is said to have granted or had."""
    return _granted(around) or _granted_him(around) or _he_granted(around)


def _granted(around: Around) -> Sides | None:
    """Return the sides of `l'audience que X a donnée à Y`, `l'échange que X doit avoir avec Y`."""
    line, after = around.line, around.after
    if not _THAT.match(line.folded, around.event.end):
        return None
    subject = [t.person for t in after if t.preposition in ("que", "qu'")][:1]
    if not subject or _NOT_HAD.match(line.folded, after[0].end):
        return None
    met = [t.person for t in after if t.preposition in ("a", "avec") and t.person not in subject]
    return (subject, met) if met else None


def _granted_him(around: Around) -> Sides | None:
    """Return host and guest of `à l'issue de l'audience que lui a accordée X, Y s'est réjoui`."""
    if not _GRANTED_HIM.match(around.line.folded, around.event.end):
        return None
    host = next((t for t in around.after if t.acting), None)
    if host is None:
        return None
    later = [t.person for t in around.after if t.acting and t.start > host.end]
    guests = [t.person for t in around.before if t.acting][-1:] or later[:1]
    scene = around.scene
    if not guests and (scene.subject is None or scene.subject is host.person):
        told = (p for p in reversed(scene.told) if p.names)
        guests = [p for p in told if scene.are_of_two_sides(p, host.person)][:1]
    guests = guests or [p for p in [scene.subject] if p]
    return ([host.person], guests) if guests and host.person not in guests else None


def _he_granted(around: Around) -> Sides | None:
    """Return the sides of `X a dit à Y, lors de l'audience qu'il lui a accordée`, where no other is named."""
    if not _HE_GRANTED.match(around.line.folded, around.event.end):
        return None
    told = [t for t in (*around.before, *around.after) if t.mention]
    host = next((t.person for t in told if t.acting), None)
    guests = list(dict.fromkeys(t.person for t in told if t.person is not host))
    return ([host], guests) if host and len(guests) == 1 else None
