"""Encounters told as a list: `Le président a reçu ce jour :` and under it a line for each guest."""

import re
from typing import NamedTuple

from ..people.lines import Line
from ..people.person import Person
from ..people.scene import Scene, Told
from .encounter import Encounter
from .event import Event

_FRAMES = ("receive", "meet", "talk")
_ITEM = re.compile(r"\s*(?:[-–—•·*▪►>]|\d{1,2}[.)°h]|[a-f]\))?\s*")
_NAMELY = re.compile(r"(?:il s'agi\w+|ce sont|c'est|parmi (?:eux|elles|ceux-ci)|y figur\w+)\b")
_LETTERS = re.compile(r"\blettres (?:de creance|d'accreditation)")
_TALKS_APART = re.compile(
    r"\b(?:separement|tour a tour|successivement)\b[^.;]{0,40}\b(?:tete-a-tete|entretiens?|avec l[ea])\b"
)
_SOON = 1_200  # characters after a list in which talks apart may be told
_NAMED = ("", "de", "et", "et de", "que")
_REACH = 34  # characters in which an item has named its guest


class Heading(NamedTuple):
    """The sentence that opens a list, its event, and who received or met all those listed."""

    line: Line
    event: Event
    host: Person
    colon: bool  # whether it ends with a colon
    at_ceremony: bool  # whether letters were presented, by all at one ceremony


def heading(line: Line, told: list[Told], events: list[Event]) -> Heading | None:
    """Return the heading that a sentence is: it tells of an encounter, but not with whom."""
    colon = line.text[line.start : line.end].rstrip().endswith(":")
    for event in events:
        if event.trigger.frame not in _FRAMES or event.passive or event.is_noun:
            continue
        acting = [t.person for t in told if t.acting and t.end <= event.start]
        if acting and not any(t.start > event.end for t in told):
            return Heading(line, event, acting[-1], colon, _is_ceremony(line))
    return None


def _is_ceremony(line: Line) -> bool:
    """Tell whether a sentence tells of letters presented, with no talks apart told after it."""
    if not _LETTERS.search(line.folded, line.start, line.end):
        return False
    apart = any(hit.value.kind == "separately" for hit in line.of("cue"))
    return not apart and not _TALKS_APART.search(line.folded, line.end, line.end + _SOON)


def items(line: Line, told: list[Told], opened: Heading, scene: Scene) -> list[Encounter]:
    """Return the encounters with those whom a line of the list names, none if it is no such line.

    Under a colon that is one person a line; else a sentence says who they are: `Il s'agit de X`.
    """
    if opened.colon:
        first = _ITEM.match(line.text, line.start, line.end).end()
        guests = [t.person for t in told if t.start < first + _REACH and t.acting][:1]
    elif _NAMELY.match(line.folded, line.start, line.end):
        guests = [t.person for t in told if t.preposition in _NAMED]
    else:
        return []
    received = [guest for guest in guests if _is_guest(guest, opened, scene)]
    if not opened.colon and opened.at_ceremony:
        return [_encounter(line, opened, received)] if received else []
    return [_encounter(line, opened, [guest]) for guest in received]


def _is_guest(guest: Person, opened: Heading, scene: Scene) -> bool:
    """Tell whether somebody listed is of another side than the host of the list."""
    sides = {scene.side(opened.host), scene.side(guest)}
    return guest is not opened.host and "" not in sides and len(sides) == 2


def _encounter(line: Line, opened: Heading, guests: list[Person]) -> Encounter:
    """Return the encounter with one of those listed, or with all at once."""
    event = opened.event
    host = "one" if event.trigger.frame == "receive" else ""
    status = "planned" if event.planned else "held"
    rule = f"{event.trigger.frame}:list"
    mode = event.mode or "in_person"
    return Encounter(line, event, (opened.host,), tuple(guests), host, mode, status, rule)
