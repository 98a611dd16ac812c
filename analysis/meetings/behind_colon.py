"""Encounters listed behind a colon of the sentence that tells of them: `X a reçu : A et B ; C`."""

import re

from ..patterns import pattern
from ..people.lines import Line
from ..people.person import Person
from ..people.scene import Scene, Told
from . import list_hosts, listing
from .encounter import Encounter
from .event import Event

_QUOTATION = re.compile(r"[«“\"]")
# `chez deux ministres`, `par trois personnalités`: who they are is listed behind a colon.
_BY_SEVERAL = pattern(
    r"\b(?:chez|par|a|aupres de) (?:@number_word|plusieurs|divers) [^:;.]{4,70}: "
)
# `a reçu : X`, `a reçu: X`, and no `à 10:30`.
_COLON = re.compile(r"(?<=[\w)\]»\"])\s?:\s(?=\S)")
_PART = re.compile(r"[^;]+")
# Behind somebody: he acts, and is none of a list.
_ACTS = pattern(r"\s(?:@auxiliary_past|@being|@modal|s'|se )")


def inline(line: Line, told: list[Told], events: list[Event], scene: Scene) -> list[Encounter]:
    """Return the encounters with those listed behind a colon of the sentence that tells of them."""
    colon = _COLON.search(line.text, line.start, line.end)
    first = next((t for t in told if colon and t.start >= colon.end() - 1), None)
    if colon is None or first is None or first.start > colon.end() + 7 or not first.acting:
        return []
    if _QUOTATION.search(line.text, colon.start(), first.start):
        return []
    named = [t for t in told if t.end <= colon.start()]
    if visited := _visited(line, told, events, first, scene):
        return visited
    for event in events:
        host = listing.host_of(line, event, named) if event.end <= colon.start() else None
        if host:
            opened = listing.Heading(line, event, host, True, listing.is_ceremony(line))
            guests = dict.fromkeys(t.person for t in listing.listed_from(first, line, told))
            return listing.encounters(line, opened, list(guests), scene)
    return []


def _visited(
    line: Line, told: list[Told], events: list[Event], first: Told, scene: Scene
) -> list[Encounter]:
    """Return the encounters of a visitor with several: `s'est rendu chez deux ministres serbes : A et B`."""
    before = [t for t in told if t.end <= first.start]
    event = next((e for e in events if _is_visit_of_several(line, e, first)), None)
    if event is None or not before or before[-1].end > event.start or not before[-1].acting:
        return []
    listed = listing.listed_from(first, line, told)
    if _ACTS.match(line.folded, listed[-1].end):
        return []
    land = [h for h in line.of("place") if event.end <= h.start < first.start][-1:]
    for guest in listed if land else []:
        scene.cast.settle(guest.person, land[0].value.code)
    opened = listing.Heading(line, event, before[-1].person, True, False)
    found = listing.encounters(line, opened, list(dict.fromkeys(t.person for t in listed)), scene)
    return [met._replace(host="other") for met in found]


def _is_visit_of_several(line: Line, event: Event, first: Told) -> bool:
    """Tell whether somebody called on several, or was received by them, who are listed behind."""
    received = event.passive and event.trigger.frame == "receive"
    if event.is_noun or not (received or event.trigger.frame == "visit"):
        return False
    return bool(_BY_SEVERAL.search(line.folded, event.start, first.start))


def parted(line: Line, told: list[Told], events: list[Event], scene: Scene) -> list[Encounter]:
    """Return the encounters with those listed behind a colon and parted by semicolons.

    Who stands in one part of the list came together: `a reçu : A et B ; C, venu pour la pêche`.
    """
    colon = _COLON.search(line.text, line.start, line.end)
    if colon is None or ";" not in line.text[colon.end() : line.end]:
        return []
    if _QUOTATION.search(line.text, colon.start(), line.end):
        return []
    named = [t for t in told if t.end <= colon.start()]
    before = [e for e in events if e.end <= colon.start()]
    hosts = (
        (e, listing.host_of(line, e, named) or list_hosts.told_before(e, named, scene))
        for e in before
    )
    event, host = next((pair for pair in hosts if pair[1]), (None, None))
    if event is None or host is None:
        return []
    opened = listing.Heading(line, event, host, True, True)
    groups = (
        _of_part(line, told, *part.span())
        for part in _PART.finditer(line.text, colon.end(), line.end)
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
