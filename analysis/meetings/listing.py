"""Encounters told as a list: `Le président a reçu ce jour :` and under it a line for each guest.

Guests that follow in the same sentence are read in `behind_colon`.
"""

import re
from typing import NamedTuple

from .. import words
from ..patterns import pattern
from ..people import visitors
from ..people.lines import Line
from ..people.person import Person
from ..people.scene import Scene, Told
from . import enabling, group_heads, list_hosts, senses, several
from .additions import CEREMONY
from .beside_subject import opens_relative
from .coordination import bare, names_group
from .encounter import Encounter
from .event import Event
from .many import acts

_FRAMES = ("receive", "meet", "talk")
# `, qui dirige la banque`: of one of those listed, before the next.
_TOLD_OF = re.compile(r", (?:qui|dont|que|qu') ?[^,;:.«»]{3,70}(?=,)")
_ITEM = re.compile(r"\s*(?:[-–—•·*▪►>]|\d{1,2}\s?[.)°h-]|[a-f]\))?\s*")
# `Il s'agit de X, de Y et de Z`: who they are.
_NAMELY = pattern(
    r"(?:@presentative|(?:sont|etaient) concernee?s|(?:le|la) (?:@first_named|@second_named|@third_named)(?: \w{2,14}e)?"
    r" (?:etait|est|fut|a ete)|(?:(?:tout )?d'abord|dans l'ordre|successivement|a savoir)(?: avec)?)\b"
)
_CAME = tuple(f"{word} " for word in words.grammar("were_there"))
_GROUP = pattern(r"\b(?:@envoys|emissaire|envoyee?|@delegation_noun)\b")
# `X était porteur d'un message`, `X lui a remis un pli`: behind one of the envoys received.
_BEARS = pattern(
    r"[^.;:]{0,40}?\b(?:@bearer d'|(?:lui |leur )?@auxiliary_past @message_handed "
    r"|@being venue?s? (?:lui |leur )?@to_hand_message )"
    r"(?:\w+ )?(?<=[ '])(?:un|une|plusieurs|le)?\W?@message_noun\b"
)
_LETTERS = pattern(r"\b@credentials")
# `Ils ont eu, tour à tour, un tête-à-tête avec le président`.
_TALKS_APART = pattern(r"\b@one_by_one\b[^.;]{0,40}\b(?:@talks_noun|@audience_noun|avec l[ea])\b")
_HOSTING = ("aupres", "chez", "a")
_SOON = 1_200  # characters after a list in which talks apart may be told
_NAMED = ("", "de", "et", "et de", "que")
_LISTED = ("", "et", "avec", "et avec", "celui", "celle")
# Between two people listed: a clause begins.
VERB = pattern(
    r"\b(?:@auxiliary_past|@being|@being_future|qui|(?<!ainsi )(?<!meme )que|pour|dont)\b|[;:]|(?<![ .][ems])\."
)
_SENTENCES = 4  # behind that of a group received in which one of it may be named
REACH = 34  # characters in which an item has named its guest


class Heading(NamedTuple):
    """The sentence that opens a list, its event, and who received or met all those listed."""

    line: Line
    event: Event
    host: Person
    colon: bool  # whether it ends with a colon
    together: bool  # whether all were received at once: as one group, or at one ceremony


def heading(line: Line, told: list[Told], events: list[Event], scene: Scene) -> Heading | None:
    """Return the heading that a sentence is: it tells of an encounter, but not with whom."""
    colon = line.text[line.start : line.end].rstrip().endswith(":") or list_hosts.is_itemized(line)
    for event in events:
        if met := list_hosts.met_by_several(line, event, told):
            return Heading(line, event, met, colon, False)
        if granted := list_hosts.granted_by(line, told, event):
            return Heading(line, event, granted, colon=True, together=False)
        visited = event.trigger.frame == "visit"
        if event.is_noun and not (visited or several.has_each(line, event, colon)):
            continue
        if senses.is_other(line, event):
            continue
        named = [t for t in told if t.start > event.end or not opens_relative(line, t)]
        if host := _host(line, event, named) or (
            list_hosts.told_before(event, told, scene) if colon else None
        ):
            together = is_ceremony(line) or (not colon and _is_group(line, event))
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
        told_of = _TOLD_OF.match(line.folded, listed[-1].end, item.start)
        if told_of and acts(line, item.end):
            break
        gap = bare(line.folded[told_of.end() if told_of else listed[-1].end : item.start])
        if item.preposition == "de" and not gap.strip():
            continue  # `X, envoyé du président malien, Y`: who sent him
        leads = item.preposition == "led" and names_group(gap)
        if len(gap) > 90 or VERB.search(gap) or not (leads or item.preposition in _LISTED):
            break
        listed.append(item)
    return listed


def _is_group(line: Line, event: Event) -> bool:
    """Tell whether a group is received or met: `a reçu deux émissaires`, `une délégation`."""
    return bool(_GROUP.search(line.folded, event.end, line.end))


def is_ceremony(line: Line) -> bool:
    """Tell whether a sentence tells of letters presented, with no talks apart told after it."""
    if not _LETTERS.search(line.folded, line.start, line.end):
        return False
    apart = any(hit.value.kind == "separately" for hit in line.of("cue"))
    return not apart and not _TALKS_APART.search(line.folded, line.end, line.end + _SOON)


def items(line: Line, told: list[Told], opened: Heading, scene: Scene) -> list[Encounter]:
    """Return the encounters with those whom a line of the list names, none if it is no such line.

    Under a colon that is one person a line; else a sentence says who they are: `Il s'agit de X`.
    """
    if is_bulleted(opened) and not list_hosts.BULLET.match(line.text, line.start):
        guests = []  # more about the item before
    elif opened.colon:
        first = _ITEM.match(line.text, line.start, line.end).end()
        guests = [t.person for t in told if t.start < first + REACH and t.acting][:1]
    elif _NAMELY.match(line.folded, line.start, line.end) or _came(line, opened):
        guests = [t.person for t in told if t.preposition in _NAMED]
    else:
        guests = (
            _of_group(line, told, opened, scene) if _is_group(opened.line, opened.event) else []
        )
    received = [guest for guest in guests if is_guest(guest, opened, scene)]
    if opened.together:
        kind = CEREMONY if opened.colon else "list"
        return [encounter(line, opened, received, kind)] if received else []
    return [encounter(line, opened, [guest]) for guest in received]


def _came(line: Line, opened: Heading) -> bool:
    """Tell whether a sentence says who came to a ceremony: `Étaient présents les ambassadeurs X et Y`."""
    came = line.folded.startswith(_CAME, line.start)
    return came and opened.together and is_ceremony(opened.line)


def encounters(line: Line, opened: Heading, guests: list[Person], scene: Scene) -> list[Encounter]:
    """Return the encounter with each guest of another side than the host of a list, or with all at once."""
    received = [guest for guest in guests if is_guest(guest, opened, scene)]
    groups = [received] if opened.together and received else [[guest] for guest in received]
    return [encounter(line, opened, group) for group in groups]


def is_bulleted(opened: Heading) -> bool:
    """Tell whether each item of a list begins with a dash or the like."""
    start = list_hosts.items_from(opened.line)
    return opened.colon and bool(list_hosts.BULLET.match(opened.line.text, start))


def awaits(opened: Heading, line: Line) -> bool:
    """Tell whether a sentence may yet name the envoy, or the head of the group, that was received."""
    near = line.number - opened.line.number <= _SENTENCES and not opened.colon
    return near and _is_group(opened.line, opened.event)


def _of_group(line: Line, told: list[Told], opened: Heading, scene: Scene) -> list[Person]:
    """Return whom a sentence names as leading the group received, or as one who bore a message."""
    side = visitors.side_of_group(opened.line)
    if led := next(
        (t.person for t in told if t.preposition == "led" or group_heads.leads(line, t)), None
    ):
        if side and not scene.side(led):
            scene.cast.settle(led, side)
        return [led] if side in ("", scene.side(led)) else []
    first = next((t for t in told if t.acting and t.mention and t.mention.name), None)
    bears = first is not None and _BEARS.match(line.folded, first.end, line.end)
    return [first.person] if first and bears else []


def is_guest(guest: Person, opened: Heading, scene: Scene) -> bool:
    """Tell whether somebody listed is of another side than the host of the list."""
    sides = {scene.side(opened.host), scene.side(guest)}
    return guest is not opened.host and "" not in sides and len(sides) == 2


def encounter(line: Line, opened: Heading, guests: list[Person], kind: str = "list") -> Encounter:
    """Return the encounter with one of those listed, or with all at once."""
    event = opened.event
    receives = event.trigger.frame in ("receive", "visit") or "sequence" in event.trigger.notes
    host = "one" if receives else ""
    status = "planned" if event.planned else "held"
    rule = f"{event.trigger.frame}:{kind}"
    mode = event.mode or "in_person"
    return Encounter(line, event, (opened.host,), tuple(guests), host, mode, status, rule)
