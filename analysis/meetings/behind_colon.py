"""Encounters listed behind a colon of the sentence that tells of them: `X a reçu : A et B ; C`."""

import re

from ..patterns import pattern
from ..people.lines import Line
from ..people.person import Person
from ..people.scene import Scene, Told
from . import listing
from .encounter import Encounter
from .event import Event

_QUOTATION = re.compile(r"[«“\"]")
_PART = re.compile(r"[^;]+")
# Behind somebody: he acts, and is none of a list.
_ACTS = pattern(r"\s(?:@auxiliary_past|@being|@modal|s'|se )")


def inline(line: Line, told: list[Told], events: list[Event], scene: Scene) -> list[Encounter]:
    """Return the encounters with those listed behind a colon of the sentence that tells of them."""
    colon = line.text.find(" : ", line.start, line.end)
    first = next((t for t in told if t.start > colon), None)
    if colon < 0 or first is None or first.start > colon + 10 or not first.acting:
        return []
    if _QUOTATION.search(line.text, colon, first.start):
        return []
    named = [t for t in told if t.end <= colon]
    for event in events:
        host = listing.host_of(line, event, named) if event.end <= colon else None
        if host:
            opened = listing.Heading(line, event, host, True, False)
            guests = dict.fromkeys(t.person for t in listing.listed_from(first, line, told))
            return listing.encounters(line, opened, list(guests), scene)
    return []


def parted(line: Line, told: list[Told], events: list[Event], scene: Scene) -> list[Encounter]:
    """Return the encounters with those listed behind a colon and parted by semicolons.

    Who stands in one part of the list came together: `a reçu : A et B ; C, venu pour la pêche`.
    """
    colon = line.text.find(" : ", line.start, line.end)
    if colon < 0 or ";" not in line.text[colon : line.end]:
        return []
    if _QUOTATION.search(line.text, colon, line.end):
        return []
    named = [t for t in told if t.end <= colon]
    hosts = ((e, listing.host_of(line, e, named)) for e in events if e.end <= colon)
    event, host = next((pair for pair in hosts if pair[1]), (None, None))
    if event is None or host is None:
        return []
    opened = listing.Heading(line, event, host, True, True)
    groups = (
        _of_part(line, told, *part.span())
        for part in _PART.finditer(line.text, colon + 3, line.end)
    )
    received = ([g for g in group if listing.is_guest(g, opened, scene)] for group in groups)
    return [listing.encounter(line, opened, guests) for guests in received if guests]


def _of_part(line: Line, told: list[Told], start: int, end: int) -> list[Person]:
    """Return the people with whom a part of a list begins, none where somebody acts in it."""
    here = [t for t in told if start <= t.start < end]
    if not here or not here[0].acting or here[0].start > start + listing.REACH:
        return []
    if listing.VERB.search(line.folded, start, here[0].start) or _ACTS.match(
        line.folded, here[0].end
    ):
        return []
    return list(dict.fromkeys(t.person for t in listing.listed_from(here[0], line, here)))
