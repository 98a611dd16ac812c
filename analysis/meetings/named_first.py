"""Whom a sentence names first of all as met, before its subject: `C'est par X que Y a été reçu`."""

import re

from ..people.person import Person
from ..people.scene import Told
from .around import Around
from .objects import prepositions

_IT_IS = re.compile(r"\bc'(?:est|etait|sera) $")
_THAT = re.compile(r",? qu(?:e |')")
# `À X, Y a arraché`, `Au ministre X, Y a offert`: before whom a sentence opens with.
_FIRST = re.compile(
    r"\W{0,3}(?:(?:aux?|a|avec|chez|aupres|du|de)\b ?|d')?(?:du |de )?(?:le |la |l'|son |sa )?"
)


def stressed(around: Around) -> list[Person]:
    """Return whom a clause names first as met: `C'est par X que Y a été reçu`, `À X, Y a offert`."""
    folded, wanted = around.line.folded, prepositions(around.event)
    return [
        t.person
        for t in around.before[:2]
        if t.preposition in wanted
        and t.preposition
        and (
            (_IT_IS.search(folded[max(0, t.start - 8) : t.start]) and _THAT.match(folded, t.end))
            or _opens(around, t)
        )
    ]


def _opens(around: Around, told: Told) -> bool:
    """Tell whether a sentence opens with whom its verb joins: `À X, Y a arraché une promesse`."""
    line, event = around.line, around.event
    if event.is_noun or not _FIRST.fullmatch(line.folded, line.start, told.start):
        return False
    return line.folded.startswith(",", told.end)
