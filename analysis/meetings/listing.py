"""Encounters told as a list: `Le président a reçu ce jour :` and under it a line for each guest.

The guests may also follow in the same sentence: `X a enchaîné les audiences : A, B et C`.
"""

import re
from typing import NamedTuple

from ..patterns import pattern
from ..people import visitors
from ..people.lines import Line
from ..people.person import Person
from ..people.scene import Scene, Told
from . import enabling
from .acting import opens_relative
from .additions import CEREMONY
from .encounter import Encounter
from .event import Event

_FRAMES = ("receive", "meet", "talk")
_ITEM = re.compile(r"\s*(?:[-–—•·*▪►>]|\d{1,2}[.)°h]|[a-f]\))?\s*")
# `Il s'agit de X, de Y et de Z`: who they are.
_NAMELY = pattern(
    r"(?:@presentative|(?:le|la) (?:@first_named|@second_named|@third_named)(?: \w{2,14}e)?"
    r" (?:etait|est|fut|a ete))\b"
)
_GROUP = pattern(r"\b(?:@envoys|emissaire|@delegation_noun)\b")
# `X était porteur d'un message`, `X lui a remis un pli`: behind one of the envoys received.
_BEARS = pattern(
    r"[^.;:]{0,40}?\b(?:@bearer d'|(?:lui |leur )?@auxiliary_past @message_handed "
    r"|@being venue?s? (?:lui |leur )?@to_hand_message )"
    r"(?:\w+ )?(?<=[ '])(?:un|une|plusieurs|le)?\W?@message_noun\b"
)
_LETTERS = pattern(r"\b@credentials")
# `Ils ont eu, tour à tour, un tête-à-tête avec le président`.
_TALKS_APART = pattern(r"\b@one_by_one\b[^.;]{0,40}\b(?:@talks_noun|@audience_noun|avec l[ea])\b")
# ` avec trois hautes personnalités`, `s à plusieurs diplomates`: behind a noun of encounter.
_WITH_SEVERAL = pattern(
    r"s?(?: \w+e?s)? (?:avec|a) (?:@number_word|plusieurs) (?:\w+ ){0,2}\w+[sx]\b"
)
_HOSTING = ("aupres", "chez", "a")
_SOON = 1_200  # characters after a list in which talks apart may be told
_NAMED = ("", "de", "et", "et de", "que")
_QUOTATION = re.compile(r"[«“\"]")
_LISTED = ("", "et", "avec", "et avec", "celui", "celle")
# Between two people listed: a clause begins.
_VERB = pattern(
    r"\b(?:@auxiliary_past|@being|@being_future|qui|(?<!ainsi )(?<!meme )que|pour|dont)\b|[;:]|(?<![ .][ems])\."
)
_BULLET = re.compile(r"\s{0,4}[-–—•*●▪]\s?\w")
_PART = re.compile(r"[^;]+")
# Behind somebody: he acts, and is none of a list.
_ACTS = pattern(r"\s(?:@auxiliary_past|@being|@modal|s'|se )")
_REACH = 34  # characters in which an item has named its guest


class Heading(NamedTuple):
    """The sentence that opens a list, its event, and who received or met all those listed."""

    line: Line
    event: Event
    host: Person
    colon: bool  # whether it ends with a colon
    together: bool  # whether all were received at once: as one group, or at one ceremony


def heading(line: Line, told: list[Told], events: list[Event]) -> Heading | None:
    """Return the heading that a sentence is: it tells of an encounter, but not with whom."""
    colon = line.text[line.start : line.end].rstrip().endswith(":")
    for event in events:
        several = _WITH_SEVERAL.match(line.folded, event.end, line.end)
        if event.is_noun and not (event.trigger.frame == "visit" or several):
            continue
        named = [t for t in told if t.start > event.end or not opens_relative(line, t)]
        if host := _host(line, event, named):
            together = _is_ceremony(line) or (not colon and _is_group(line, event))
            return Heading(line, event, host, colon, together)
    return None


def _host(line: Line, event: Event, told: list[Told]) -> Person | None:
    """Return who receives or meets those whom an event does not name."""
    after = [t for t in told if t.start > event.end]
    received = event.passive and event.trigger.frame in ("receive", "meet")
    if "turn" in event.trigger.notes:
        return None
    if "sequence" in event.trigger.notes or received:
        hosts = [t.person for t in after if t.preposition in ("par", "de", "chez", "aupres")]
        beside = [t for t in after if t.preposition == "et"]  # `par X et Y :`
        return hosts[0] if len(hosts) == 1 and len(after) == 1 + len(beside) else None
    if event.trigger.frame == "visit" and not any(
        t.acting and t.preposition != "dont" for t in told if t.end <= event.start
    ):
        return after[0].person if len(after) == 1 and after[0].preposition in _HOSTING else None
    if event.trigger.frame not in _FRAMES or event.passive:
        return None
    if any(t.preposition != "de" for t in after):
        return None
    acting = [t for t in told if t.acting and t.end <= event.start]
    if not acting and event.trigger.tense == "infinitive":
        return next(iter(enabling.enabled(line, event.start, told)), None)
    alone = (t.person for t in reversed(acting) if t.preposition != "et")
    return next(alone, acting[0].person) if acting else None


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
        host = host_of(line, event, named) if event.end <= colon else None
        if host:
            opened = Heading(line, event, host, True, False)
            guests = dict.fromkeys(t.person for t in listed_from(first, line, told))
            return encounters(line, opened, list(guests), scene)
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
    hosts = ((e, host_of(line, e, named)) for e in events if e.end <= colon)
    event, host = next((pair for pair in hosts if pair[1]), (None, None))
    if event is None or host is None:
        return []
    opened = Heading(line, event, host, True, True)
    groups = (
        _of_part(line, told, *part.span())
        for part in _PART.finditer(line.text, colon + 3, line.end)
    )
    received = ([g for g in group if _is_guest(g, opened, scene)] for group in groups)
    return [_encounter(line, opened, guests) for guests in received if guests]


def _of_part(line: Line, told: list[Told], start: int, end: int) -> list[Person]:
    """Return the people with whom a part of a list begins, none where somebody acts in it."""
    here = [t for t in told if start <= t.start < end]
    if not here or not here[0].acting or here[0].start > start + _REACH:
        return []
    if _VERB.search(line.folded, start, here[0].start) or _ACTS.match(line.folded, here[0].end):
        return []
    return list(dict.fromkeys(t.person for t in listed_from(here[0], line, here)))


def host_of(line: Line, event: Event, named: list[Told]) -> Person | None:
    """Return whose encounters a noun or verb before a colon tells of: `a enchaîné les audiences`."""
    if not event.is_noun:
        return _host(line, event, named)
    if event.trigger.frame not in _FRAMES or any(t.start > event.end for t in named):
        return None
    return next((t.person for t in reversed(named) if t.acting), None)


def listed_from(first: Told, line: Line, told: list[Told]) -> list[Told]:
    """Return the people listed from the first on, as far as no verb stands between two of them."""
    listed = [first]
    for item in told[told.index(first) + 1 :]:
        gap = line.folded[listed[-1].end : item.start]
        if item.preposition == "de" and not gap.strip():
            continue  # `X, envoyé du président malien, Y`: who sent him
        if len(gap) > 90 or _VERB.search(gap) or item.preposition not in _LISTED:
            break
        listed.append(item)
    return listed


def _is_group(line: Line, event: Event) -> bool:
    """Tell whether a group is received or met: `a reçu deux émissaires`, `une délégation`."""
    return bool(_GROUP.search(line.folded, event.end, line.end))


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
    if is_bulleted(opened) and not _BULLET.match(line.text, line.start):
        guests = []  # more about the item before
    elif opened.colon:
        first = _ITEM.match(line.text, line.start, line.end).end()
        guests = [t.person for t in told if t.start < first + _REACH and t.acting][:1]
    elif _NAMELY.match(line.folded, line.start, line.end):
        guests = [t.person for t in told if t.preposition in _NAMED]
    else:
        guests = (
            _of_group(line, told, opened, scene) if _is_group(opened.line, opened.event) else []
        )
    received = [guest for guest in guests if _is_guest(guest, opened, scene)]
    if opened.together:
        kind = CEREMONY if opened.colon else "list"
        return [_encounter(line, opened, received, kind)] if received else []
    return [_encounter(line, opened, [guest]) for guest in received]


def encounters(line: Line, opened: Heading, guests: list[Person], scene: Scene) -> list[Encounter]:
    """Return the encounter with each guest who is of another side than the host of a list."""
    return [_encounter(line, opened, [g]) for g in guests if _is_guest(g, opened, scene)]


def is_bulleted(opened: Heading) -> bool:
    """Tell whether each item of a list begins with a dash or the like."""
    return opened.colon and bool(_BULLET.match(opened.line.text, opened.line.end))


def _of_group(line: Line, told: list[Told], opened: Heading, scene: Scene) -> list[Person]:
    """Return whom a sentence names as leading the group received, or as one who bore a message."""
    if led := next((t.person for t in told if t.preposition == "led"), None):
        return [led] if visitors.side_of_group(opened.line) in ("", scene.side(led)) else []
    first = next((t for t in told if t.acting and t.mention and t.mention.name), None)
    bears = first is not None and _BEARS.match(line.folded, first.end, line.end)
    return [first.person] if first and bears else []


def _is_guest(guest: Person, opened: Heading, scene: Scene) -> bool:
    """Tell whether somebody listed is of another side than the host of the list."""
    sides = {scene.side(opened.host), scene.side(guest)}
    return guest is not opened.host and "" not in sides and len(sides) == 2


def _encounter(line: Line, opened: Heading, guests: list[Person], kind: str = "list") -> Encounter:
    """Return the encounter with one of those listed, or with all at once."""
    event = opened.event
    receives = event.trigger.frame in ("receive", "visit") or "sequence" in event.trigger.notes
    host = "one" if receives else ""
    status = "planned" if event.planned else "held"
    rule = f"{event.trigger.frame}:{kind}"
    mode = event.mode or "in_person"
    return Encounter(line, event, (opened.host,), tuple(guests), host, mode, status, rule)
