"""Nouns of encounter that are said to be off: `est annulée`, `avait été reportée`, `[reporté]`."""

import re

from ..needles import rare
from ..patterns import pattern
from ..people.lines import Line
from ..words import Hit
from . import tense
from .event import Event
from .voice import is_done

_CALLED_OFF = rare(r"[^.:«»]{0,120}\b@called_off\b")
# `n'a, faute de temps, pas eu lieu`, `ne s'est, en raison de l'orage, jamais tenu`.
_NEVER_HELD = rare(
    r"[^.:;«»]{0,120}?\bn(?:'(?:a|ont|avai(?:en)?t|aura|auront)|e (?:s'est|s'etait|se sont|pourra|pourront))(?:,|\b)"
    r"(?: [^.:;«»]{1,70},)? (?:pas|jamais|point)(?:, [^.:;«»]{1,70},)? (?:\w+ment |@linking_adverb )?@come_about\b"
    r"(?! (?:ses|leurs?|sa|son|compte|parole|a|aux?)\b)"
)
# `Une rencontre entre X et Y reste possible`, `… avait été envisagée`: of none that was had.
_LEFT_OPEN = rare(
    r"s?(?: [a-z]{4,14})?(?: (?:entre|avec|des?|du|d')"
    r"(?:(?!\b(?:@auxiliary_past|@being|qui|que|pour)\b)[^.:;«»,]){3,90})? @left_open\b"
)
# `La rencontre entre X et Y, annoncée puis démentie`, `… a été démenti`: nobody knows of any.
_DISPROVED = rare(
    r"s?(?: [a-z]{4,14})? (?:entre|avec|des?|du|d')(?:(?!\b(?:@auxiliary_past|qui|que|pour)\b)[^.:;«»]){3,120}"
    r" (?:(?:@auxiliary_past|@auxiliary_pluperfect) (?:\w+ment |@linking_adverb )?ete|puis|mais) (?:\w+ment |@linking_adverb )?@disproved\b"
)
# `Entretien avec X [reporté à une date ultérieure]`, `(annulé)`: struck from a programme.
_STRUCK = rare(r"[\[(] ?@struck\b")
# `, initialement prévue lundi, avait été reportée`, `vient d'être annulée`.
_PUT_OFF = rare(
    r"[^.:;«»]{0,200}?\b(?P<off>(?:(?:@auxiliary_past|@auxiliary_pluperfect)"
    r" (?:\w+ment |@linking_adverb )?(?:du etre|ete)|est|sont|etai(?:en)?t|vien(?:nen)?t d'etre)"
    r" (?:\w+ment )?@struck)\b"
)
# `a reporté à mardi son entretien`, `ont annulé leur rencontre`.
_BY_SOMEBODY = rare(
    r"\b(?:a|ont|avaient|avait|ayant) @putting_off (?:[^,;:.]{2,24} )?(?:@possessive|la|l'|une|les) ?(?:\w+ )?$"
)
_TOOK_PLACE = pattern(r"\b@took_place\b")
# `X, qui devait voir Y vendredi, a reporté son voyage`.
_GIVEN_UP = rare(
    r"[^.;:«»]{0,120}?, (?:(?:@auxiliary_past|n'a|n'ont|s'est) (?:\w+ment |@linking_adverb )?@gave_up"
    r"|ne (?:viendra|viendront|fera|feront|ira|iront) pas)\b"
)
_WHO_WAS_TO = rare(r"\bqui,? (?:\w+ment |@linking_adverb )?@was_to\b[^.;:«»,]{0,60}$")


def is_called_off(line: Line, hit: Hit) -> bool:
    """Tell whether a noun is called off: `est reportée`, and not `est reportée à lundi`."""
    if line.search(_STRUCK, hit.end) or line.match(_LEFT_OPEN, hit.end):
        return True
    if line.match(_DISPROVED, hit.end):
        return True
    if line.search_before(_BY_SOMEBODY, hit.start, 60):
        return True
    off = line.match(_CALLED_OFF, hit.end) or line.match(_NEVER_HELD, hit.end)
    off = off or _put_off(line, hit)
    return off is not None and not tense.is_to_a_day(line, off.end())


def is_given_up(line: Line, event: Event) -> bool:
    """Tell whether somebody gave up what he was to do: `X, qui devait voir Y, a annulé son voyage`."""
    if event.is_noun or not event.planned or not line.search_before(_WHO_WAS_TO, event.start, 90):
        return False
    return line.match(_GIVEN_UP, event.end) is not None


def _put_off(line: Line, hit: Hit) -> re.Match | None:
    """Return where a noun is said to be put off, of which no more is told to have been done.

    `, qui avait été reportée en mars, s'est tenue mardi`: it took place.
    """
    off = line.match(_PUT_OFF, hit.end)
    if off is None or _TOOK_PLACE.search(line.folded, off.end(), line.end):
        return None
    return None if is_done(line.text, line.folded, hit.end, off.start("off")) else off
