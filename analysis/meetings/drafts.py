"""Encounters of one article gathered: each told once, however often the article returns to it."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from ..dates import Words
from ..patterns import pattern
from ..people.person import Person
from . import retellings, told_apart
from .both import THEY
from .encounter import Encounter

SECONDARY = ("title", "caption")
_BY_THE_WAY = ("address",)  # rules of what was said by those who, as told before, have met
# How well each kind of expression dates, the best highest.
_SAYS = {"date": 5, "weekday": 4, "relative": 4, "same_day": 3, "range": 2, "month": 1, "year": 0}
_MINISTER = 5  # the protocol rank down to which an office tells one person of a side from another
# `Ils doivent également`, `Les deux ministres devraient`, before `discuter de la paix`.
_BOTH = pattern(rf"\b{THEY}\b[^,;:.]{{0,40}}$")
_OF_WHAT = re.compile(r" (?:notamment )?(?:de |du |des |d'|sur )")
_AGAIN = frozenset(("revoir", "se revoir"))  # the lemmas of `comptent se revoir en mai`
_TURNED = {"one": "other", "other": "one"}


@dataclass
class Draft:
    """One encounter of one article, with every sentence that tells of it."""

    one: list[Person]
    other: list[Person]
    host: str
    mode: str
    status: str
    told: list[Encounter] = field(default_factory=list)
    words: Words | None = None
    words_sentence: int = -1
    beside: bool = False  # on the sidelines of a gathering, where nobody is at home
    convened: bool = False  # on a page that opens with a gathering somebody came to
    people: list[Person] = field(default_factory=list)  # all who took part, each once

    def has(self, person: Person) -> bool:
        """Tell whether somebody took part."""
        return person in self.people

    @property
    def proof(self) -> Encounter:
        """The telling that proves the row: the first one, since later ones refer to it."""
        return self.told[0]


def gather(encounters: list[tuple[Encounter, Words | None]]) -> list[Draft]:
    """Return the drafts of an article's encounters, in the order of telling.

    Each encounter comes with the date told there. Titles and captions are taken last: they repeat
    what the body tells with more care.
    """
    drafts: list[Draft] = []
    for encounter, words in sorted(encounters, key=lambda e: _order(e[0])):
        draft = _same(drafts, encounter, words)
        if draft is None:
            if _is_secondary(encounter) and _repeats(drafts, encounter):
                continue
            one, other = list(encounter.one), list(encounter.other)
            draft = Draft(one, other, encounter.host, encounter.mode, encounter.status)
            drafts.append(draft)
        _extend(draft, encounter, words)
    return sorted(drafts, key=lambda d: d.proof.sentence)


def without_nameless(drafts: list[Draft], side: Callable[[Person], str]) -> list[Draft]:
    """Return the drafts without those that others tell with names: `a reçu l'ambassadeur chinois`.

    `side` tells whom a person represents.
    """
    named = [d for d in drafts if all(person.names for person in d.people)]
    return [draft for draft in drafts if draft in named or not _is_told_by(draft, named, side)]


def _is_told_by(draft: Draft, named: list[Draft], side: Callable[[Person], str]) -> bool:
    """Tell whether all sides of a draft without names met its named people in others with names."""
    known = {person for person in draft.people if person.names}
    if not known:
        return False
    met = [
        person
        for other in named
        if known & set(other.people) and other.status == draft.status
        for person in other.people
        if person not in known
    ]
    nameless = [person for person in draft.people if not person.names]
    return all(any(_may_be(n, m) and side(n) == side(m) for m in met) for n in nameless)


def _may_be(nameless: Person, named: Person) -> bool:
    """Tell whether somebody known by office may be one with a name: not a minister and a king."""
    told = named.offices and nameless.rank <= _MINISTER
    return not told or bool(nameless.heads & named.heads)


def _order(encounter: Encounter) -> tuple[bool, int]:
    return _is_secondary(encounter), encounter.sentence


def _is_secondary(encounter: Encounter) -> bool:
    """Tell whether a title or caption tells of an encounter."""
    return encounter.line.kind in SECONDARY


def _same(drafts: list[Draft], encounter: Encounter, words: Words | None) -> Draft | None:
    """Return the draft that the encounter tells of again."""
    people = set(encounter.people)
    for draft in drafts:
        known = {*draft.one, *draft.other}
        if not (people <= known or known <= people) or told_apart.is_of_more(encounter, known):
            continue
        if people < known and not _is_secondary(encounter) and told_apart.is_of_fewer(encounter):
            continue
        if people != known and _is_bodily(encounter, draft.mode):
            continue
        if draft.status == "held" and _are_one_side(known, encounter):
            continue
        retold = _is_secondary(encounter) or encounter.rule in _BY_THE_WAY
        if retold or not _other_day(draft, words, encounter):
            return draft
    return None


def _are_one_side(known: set[Person], encounter: Encounter) -> bool:
    """Tell whether those who met face somebody else together: `Les deux ministres ont été reçus par X`."""
    one, other = set(encounter.one), set(encounter.other)
    met = (known <= one and not known & other) or (known <= other and not known & one)
    return met and not _is_secondary(encounter)


def _is_bodily(encounter: Encounter, mode: str) -> bool:
    """Tell whether somebody is received in person whom others told of met with more at a distance.

    `X a reçu Y`, and `X et Y ont échangé en visioconférence avec Z`.
    """
    if encounter.mode != "in_person" or mode == "in_person":
        return False
    return encounter.event.trigger.frame == "receive" and not encounter.event.is_noun


def _other_day(draft: Draft, words: Words | None, encounter: Encounter) -> bool:
    """Tell whether the encounter is told for another day, or otherwise than the draft."""
    if retellings.tells_content(encounter.line, encounter.event):
        return False
    announced = encounter.status == "planned" and _is_told_as_held_before(draft, encounter)
    if announced and words is None and _is_of_both(encounter):
        return False
    if announced and not retellings.points_back(encounter.line, encounter.event):
        return True
    if encounter.status != draft.status and retellings.tells_anew(encounter.line, encounter.event):
        return True
    if words is None or words.kind == "same_day":
        modes = {draft.mode, encounter.mode}
        return len(modes) == 2 and "in_person" not in modes and encounter.event.mode != ""
    if encounter.status != draft.status:
        return draft.words is None or not _is_same_day(draft.words, words)
    if draft.words is None:
        return not _is_secondary(draft.proof) and retellings.tells_anew(
            encounter.line, encounter.event
        )
    a, b = draft.words, words
    if a.day and b.day:
        return (a.day, a.month) != (b.day, b.month)
    if a.weekday and b.weekday:
        return a.weekday != b.weekday
    if b.kind == "month" and encounter.status == "planned":
        return encounter.event.trigger.lemma in _AGAIN and bool(a.day or a.weekday)
    return bool(b.offset) and b.kind == "relative" and b.relation == "previous"


def _is_of_both(encounter: Encounter) -> bool:
    """Tell whether two who met are said to have something to talk of: `Ils doivent discuter de`."""
    line, event = encounter.line, encounter.event
    told = event.trigger.frame == "talk" and not event.is_noun
    return told and bool(
        _BOTH.search(line.folded[line.start : event.start])
        and _OF_WHAT.match(line.folded, event.end, line.end)
    )


def _is_same_day(a: Words, b: Words) -> bool:
    """Tell whether two expressions name the same day of the week or of the month."""
    if a.day and b.day:
        return (a.day, a.month) == (b.day, b.month)
    return bool(a.weekday) and a.weekday == b.weekday


def _is_told_as_held_before(draft: Draft, encounter: Encounter) -> bool:
    """Tell whether the body told a draft as held before it announces an encounter of its people."""
    body = (told for told in draft.told if not _is_secondary(told))
    first = next(body, None)
    return draft.status == "held" and first is not None and first.sentence < encounter.sentence


def _repeats(drafts: list[Draft], encounter: Encounter) -> bool:
    """Tell whether a title's people, not all named, met in other company in a draft."""
    people = set(encounter.people)
    if all(person.names for person in people):
        return False
    return any(not people.isdisjoint(draft.people) for draft in drafts)


def _extend(draft: Draft, encounter: Encounter, words: Words | None) -> None:
    """Add a telling to its draft: people it names more, the date and mode it gives."""
    draft.told.append(encounter)
    known = {*draft.one, *draft.other}
    if known.issuperset(encounter.one) or known.issuperset(encounter.other):
        one, other = encounter.one, encounter.other
        if set(one) <= set(draft.other):
            one, other = other, one  # told the other way round
        draft.one += [p for p in one if p not in known]
        draft.other += [p for p in other if p not in known and p not in draft.one]
    draft.people = list(dict.fromkeys([*draft.one, *draft.other]))
    if not draft.host and encounter.host:
        same_way = not set(draft.one).isdisjoint(encounter.one)
        draft.host = encounter.host if same_way else _TURNED[encounter.host]
    if encounter.mode != "in_person" and draft.mode == "in_person":
        draft.mode = encounter.mode
    if words and (draft.words is None or _says_more(words, draft.words)):
        draft.words, draft.words_sentence = words, encounter.sentence


def _says_more(words: Words, than: Words) -> bool:
    """Tell whether an expression dates better than another."""
    if words.kind == than.kind == "date":
        adds_weekday = words.weekday and not than.weekday and words.day == than.day
        return bool((words.year and not than.year) or adds_weekday)
    return _SAYS.get(words.kind, 0) > _SAYS.get(than.kind, 0)
