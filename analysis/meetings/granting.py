"""Sides that a noun of encounter names itself: an audience granted, a meal offered, a programme."""

import re
from functools import cache

from .. import words
from ..patterns import pattern
from ..people.person import Person
from ..people.scene import Told
from . import granted, him, joining, meals, programme
from .acting import subject_of
from .around import Around, Sides
from .nouns import PROGRAMME, on_programme
from .objects import objects_of

# `X a obtenu une audience`: who asked for it is the guest.
_HAD = pattern(r"\b(?:(?:eu|eut|aura|auront|avoir) droit (?:\w+ ){0,3}a|@obtained)\b")
# `X a ouvert le bal des audiences de Y`: Y receives.
_IN_SERIES = re.compile(
    r"\b(?:le bal|le ballet|la serie|la journee|la valse|le cycle) (?:des |d')$"
)
# `où lui accorderont audience X et Y`: those behind the verb receive whom the pronoun means.
_INVERTED = pattern(
    r"\b(?:ou|que) (?:(?:@achieving|@modal) )?(?:l'|(?:lui|leur|le|la|les) )(?:(?:@auxiliary_past|@auxiliary_future) )?(?:\w+ment )?$"
)
# `X, qui lui a accordé une heure`: of whom the main clause tells.
_WHO_HIM = pattern(
    r"\bqui (?:l'|(?:lui|leur|le|la|les) )(?:(?:@auxiliary_past|@auxiliary_future) )?(?:\w+ment )?$"
)
# `où l'attend mercredi matin X`.
_DAY_BETWEEN = pattern(
    r" ?(?:@when_aside |le \d{1,2}(?:er)? \w{3,9} ){0,2}(?:le |la |l'|son |sa )?"
)
# `Lui ont ouvert leur porte X et Y`, `L'y recevront X et Y`: as a sentence opens.
_OPENS_INVERTED = pattern(
    r"(?:[^,;.:]{2,24}, )?(?:l'(?:y )?|(?:lui|leur|le|la|les) (?:y )?)"
    r"(?:(?:@auxiliary_past|@auxiliary_future) )?(?:\w+ment )?"
)
_OWN = frozenset(("aupres", "par", "pour", "devant"))  # prepositions of some idioms only
_VISITED = ("a", "aupres", "chez")
_NEXT_TO = 4  # characters between a verb and its subject
_BEHIND = 60  # characters between an idiom and whom it joins
# ` et le `, `, puis `: between two of those listed.
_LISTED = re.compile(
    r"[\s,]{0,3}(?:(?:et|puis|ainsi que|enfin)\b[\s,]{0,3}){0,2}(?:l[ea] |l'|s[ao]n? |mm?e?\.? )?"
)


def find(around: Around) -> Sides | None:
    """Return who received and whom, or whose programme it is and who is on it; None otherwise."""
    if not around.event.is_noun:
        return _inverted(around) or _joined(around)
    return (
        _host_and_guest(around)
        or granted.find(around)
        or _on_programme(around)
        or _under_programme(around)
        or joining.find(around)
    )


def _on_programme(around: Around) -> Sides | None:
    """Return the sides of talks `au programme de X, avec Y`; `à son programme`: whose visit it is."""
    event, line = around.event, around.line
    listed = on_programme(line, event.end)
    if listed is None:
        return None
    met = [t.person for t in around.after if t.preposition in ("avec", "et avec", "et", "")]
    if listed["of"]:
        close = (t for t in around.after if 0 <= t.start - listed.start("of") < 8)
        owner = next((t.person for t in close), None)
    else:
        acts = (t.person for t in around.before if t.acting and t.preposition != "selon")
        owner = next(acts, None) or around.scene.guest() or around.scene.subject
    met = [p for p in met if p is not owner]
    return ([owner], met) if owner and met else None


def _under_programme(around: Around) -> Sides | None:
    """Return the sides of `À l'agenda de X : entretien avec Y`."""
    line, event = around.line, around.event
    if len(around.before) != 1:
        return None
    opened = line.search(PROGRAMME, line.start, event.start)
    if not opened or not opened["of"]:
        return None
    owner = around.before[0].person
    if not 0 <= around.before[0].start - opened.start("of") < 8:
        return None
    met = [p for p in objects_of(around) if p is not owner]
    return ([owner], met) if met else None


def _host_and_guest(around: Around) -> Sides | None:
    """Return host and guests where a noun of receiving or of a meal names them."""
    trigger = around.event.trigger
    if trigger.frame == "visit":
        return _visiting(around)
    offered = meals.offered(around) if "meal" in trigger.notes else None
    return offered or (_received(around) if trigger.frame == "receive" else None)


def _visiting(around: Around) -> Sides | None:
    """Return guest and host of `la visite de courtoisie de X à Y`."""
    guest, *others = [t for t in around.after if t.preposition != "et"] or [None]
    host = others[0] if others else None
    if not host or guest.preposition != "de" or host.preposition not in _VISITED:
        return None
    near = guest.start - around.event.end < _NEXT_TO and host.start - guest.end < _BEHIND
    return ([guest.person], [host.person]) if near and guest.person is not host.person else None


def awaited(around: Around) -> Sides | None:
    """Return host and guest of `où l'attend mardi X`, `dont le président, X, l'attend`."""
    event = around.event
    left = [t for t in around.before if t.acting and event.start - t.end < _NEXT_TO][-1:]
    right = [t for t in around.after[:1] if not t.preposition]
    if right and not _DAY_BETWEEN.fullmatch(around.line.folded, event.end, right[0].start):
        right = []
    return _of_host(around, [t.person for t in left or right])


def _inverted(around: Around) -> Sides | None:
    """Return hosts and guest of `à Phnom Penh, où lui accorderont audience X, puis Y`."""
    event = around.event
    if event.passive or event.trigger.frame != "receive":
        return None
    before = around.line.before(event.start, 34)
    main = [t for t in around.before[:-1] if t.acting]
    if around.who and main and _WHO_HIM.search(before):
        return _of_host(around, [around.who.person])
    opens = _OPENS_INVERTED.fullmatch(around.line.folded, around.line.start, event.start)
    if not (_INVERTED.search(before) or (opens and not around.before)):
        return None
    return _of_host(around, _listed_behind(around))


def _listed_behind(around: Around) -> list[Person]:
    """Return who is named right behind a verb as its subject, with those listed with him."""
    named: list[Told] = []
    for told in around.after:
        gap = around.line.folded[named[-1].end : told.start] if named else ", "
        if told.preposition not in ("", "et") or not told.mention or not _LISTED.fullmatch(gap):
            break
        named.append(told)
    return list(dict.fromkeys(told.person for told in named))


def _of_host(around: Around, hosts: list[Person]) -> Sides | None:
    """Return the hosts and whom a pronoun before their verb means: the subject, or the last one."""
    told = [t.person for t in around.before if t.acting and t.person not in hosts]
    main = around.scene.protagonist(clearly=True), around.scene.subject
    guests = told[:1] or [p for p in main if p and p not in hosts][:1]
    return (hosts, guests) if hosts and guests else None


def _joined(around: Around) -> Sides | None:
    """Return the sides of an idiom with a preposition of its own: `s'est ouvert auprès de X`."""
    event = around.event
    wanted = _own(event.trigger.prep)
    if not wanted or event.passive:
        return None
    met = next((t for t in around.after if t.preposition in wanted), None)
    if met is None or met.start - event.end > _BEHIND:
        return None
    subject = subject_of(around, [met.person])
    return (subject, [met.person]) if subject and met.person not in subject else None


@cache
def _own(prep: str) -> frozenset[str]:
    """Return the prepositions of an idiom that no other verb of its frame has."""
    return _OWN.intersection(words.fold(prep).split("|"))


def _received(around: Around) -> Sides | None:
    """Return hosts and guests of an audience granted `à Y par X`, or whose guest comes before."""
    if told := him.to_visitor(around):
        return told
    visited = [t.person for t in around.after if t.preposition in ("aupres", "chez")]
    if visited:
        given = [t.person for t in around.after if t.preposition == "pour"]
        guests = [p for p in given or subject_of(around, visited) if p not in visited]
        return (visited, guests) if guests else None
    if told := _of_to(around):
        return told
    hosts = [t.person for t in around.after if t.preposition == "par"]
    guests = addressed(around.after) or addressed(around.before)
    owner = around.scene.owner
    if hosts and owner and programme.is_item(around.line, around.event.start):
        guests = guests or [owner]
    if hosts and guests:
        return hosts, guests
    subject = [t.person for t in around.before if t.acting]
    before = around.line.before(around.event.start, 40)
    in_series = _IN_SERIES.search(before)
    if subject and (in_series or _HAD.search(before)):
        host = [t.person for t in around.after if t.preposition == "de"][:1]
        if in_series and not host:
            return None
        host = host or around.scene.hosts[:1] or [p for p in [around.scene.protagonist()] if p]
        return (host, subject[-1:]) if host and host[0] not in subject else None
    if around.event.trigger.notes & {"open", "make"} and guests and subject:
        return subject[-1:], guests
    if around.setting and subject and guests and not around.after:
        both = [*subject[-1:], *guests[:1]]
        return (sorted(both, key=lambda p: p.rank)[:1], sorted(both, key=lambda p: p.rank)[1:])
    return None


def _of_to(around: Around) -> Sides | None:
    """Return host and guest of `Audience de X à Y`, at the head of a line."""
    event, two = around.event, around.after[:2]
    if event.start > around.line.start + 4 or [t.preposition for t in two] != ["de", "a"]:
        return None
    host, guest = two
    gap = around.line.folded[host.end : guest.start].strip(" ,")
    near = host.start - event.end < _BEHIND and not gap
    return ([host.person], [guest.person]) if near and host.person is not guest.person else None


def addressed(told: list[Told]) -> list[Person]:
    """Return the people told of after `à`."""
    return [t.person for t in told if t.preposition == "a"]
