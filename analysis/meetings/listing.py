"""Encounters told as a list: `Le président a reçu ce jour :` and under it a line for each guest."""

import re
from typing import NamedTuple

from ..people.lines import Line
from ..people.person import Person
from ..people.scene import Scene, Told
from .encounters import Encounter
from .events import Event

_FRAMES = ("receive", "meet", "talk")
_ITEM = re.compile(r"\s*(?:[-–—•·*▪►>]|\d{1,2}[.)°h]|[a-f]\))?\s*")
_REACH = 34  # characters in which an item has named its guest


class Heading(NamedTuple):
    """The sentence that opens a list, its event, and who received or met all those listed."""

    line: Line
    event: Event
    host: Person


def heading(line: Line, told: list[Told], events: list[Event]) -> Heading | None:
    """Return the heading that a sentence is: it tells of an encounter and ends with a colon."""
    if not line.text[line.start : line.end].rstrip().endswith(":"):
        return None
    for event in events:
        if event.trigger.frame not in _FRAMES or event.passive or event.is_noun:
            continue
        acting = [t.person for t in told if t.acting and t.end <= event.start]
        if acting and not any(t.start > event.end for t in told):
            return Heading(line, event, acting[-1])
    return None


def item(line: Line, told: list[Told], opened: Heading, scene: Scene) -> Encounter | None:
    """Return the encounter with the person whom a line of the list names, None if it names none."""
    first = _ITEM.match(line.text, line.start, line.end).end()
    guest = next((t for t in told if t.start < first + _REACH and t.acting), None)
    if guest is None or guest.person is opened.host:
        return None
    sides = scene.side(opened.host), scene.side(guest.person)
    if "" in sides or sides[0] == sides[1]:
        return None
    event = opened.event
    host = "one" if event.trigger.frame == "receive" else ""
    status = "planned" if event.planned else "held"
    rule = f"{event.trigger.frame}:list"
    return Encounter(
        line, event, (opened.host,), (guest.person,), host, event.mode or "in_person", status, rule
    )
