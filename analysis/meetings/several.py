"""Nouns of several encounters, of which a list tells with whom each was: `une série d'audiences`."""

import re

from ..needles import rare
from ..patterns import pattern
from ..people.lines import Line
from .event import Event

# ` avec trois hautes personnalités`, `s à plusieurs diplomates`: behind a noun of encounter.
_WITH_SEVERAL = rare(r"s?(?: \w+e?s)? (?:avec|a) (?:@number_word|plusieurs) (?:\w+ ){0,2}\w+[sx]\b")
# `a accordé mardi une série d'`, `a donné trois `: before a noun of audiences.
_GRANTED_SEVERAL = pattern(
    r"\b(?:@granted|@granting_now|@held)\b[^,;.:]{0,30}"
    r"\b(?:@series_of d'|plusieurs |@number_word |des |diverses |d')$"
)
# ` bilatéraux avec :`, `s séparés, notamment avec :`: behind a noun, before lines that name each.
_WITH_EACH = re.compile(
    r"s?(?: [\w-]{3,20}){0,4},? (?:notamment )?(?:avec|aupres de)"
    r"(?:,? (?:notamment|respectivement|successivement)| (?:ses|plusieurs|des|les) [\w -]{4,40})? ?:\W{0,6}$"
)


def has_each(line: Line, event: Event, colon: bool) -> bool:
    """Tell whether a noun is of encounters with several, named next: before a `colon` each in a line."""
    if colon and _WITH_EACH.match(line.folded, event.end, line.end):
        return True
    return bool(line.match(_WITH_SEVERAL, event.end)) or _is_series(line, event)


def _is_series(line: Line, event: Event) -> bool:
    """Tell whether a noun is of several audiences that somebody gave: `a accordé une série d'audiences`."""
    granted = event.trigger.frame == "receive" and _GRANTED_SEVERAL.search(
        line.before(event.start, 60)
    )
    return bool(granted) and line.folded[event.start : event.end].endswith("s")
