"""Pairs of people who may have met: named in one sentence, or one of them beside the protagonist."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from ..meetings.encounter import Encounter
from ..patterns import pattern
from ..people.cast import Cast
from ..people.lines import Line
from ..people.person import Person
from ..people.scene import Told
from ..statements import Statement
from ..words import fold
from . import arrivals
from .absence import (
    is_absent,
    is_before_talks,
    is_long_ago,
    is_of_another_time,
    is_only_there,
    is_question,
)
from .apart import are_no_pair, is_apart
from .own_side import met_at_home, only_comments

KINDS = ("body", "lead")
CAPTION = 100  # characters from which on a caption may be a paragraph before a photo
# `X (à gauche)`: in a caption.
_PICTURED = pattern(r"\b@in_picture\b")
_SPEAKS_FOR = pattern(r"\b@spokesperson\b")
OFTEN = 3  # sentences that tell of somebody whom a page leads up to
RECENT = 2  # sentences back in which the other of two may be told of
SENTENCES = 5  # of one pair that are looked at
_MET = 1_000  # how much more it counts to have met somebody than to be told of


class Page(NamedTuple):
    """A page as told: its sentences, whom each tells of, the encounters and statements found."""

    cast: Cast
    lines: Sequence[Line]
    told: Sequence[Sequence[Told]]
    found: Sequence[Encounter]
    spoken: Sequence[Statement]


class Pair(NamedTuple):
    """Two people of two sides and the sentence that names one or both.

    `near` is where it names `one`, None where only `other` is named, at `there`.
    """

    line: Line
    one: Person
    other: Person
    near: Told | None
    there: Told

    @property
    def people(self) -> frozenset[int]:
        """The numbers of the two."""
        return frozenset((self.one.number, self.other.number))


class Standing(NamedTuple):
    """How the people of a page stand in it, by their numbers, and where it tells of encounters."""

    met: Counter[int]  # how often each met somebody
    told: Counter[int]  # in how many sentences each is told of
    paired: set[frozenset[int]]  # who met whom
    speakers: frozenset[int]  # who says something of his own, not together with another
    encounters: frozenset[int]  # the sentences that tell of one
    fresh: list[set[int]]  # by sentence, of whom it is the first to tell
    arrived: tuple[str, ...]  # the sides of those who act where they are first told of
    announced: int  # the first sentence whose noun of encounter led to none; after all if none


def standing(page: Page) -> Standing:
    """Return how the people of a page stand in it."""
    met = Counter([p.number for encounter in page.found for p in encounter.people])
    paired = {frozenset(two) for encounter in page.found for two in _met_there(encounter)}
    told = Counter([number for here in page.told for number in {t.person.number for t in here}])
    encounters = frozenset(encounter.sentence for encounter in page.found)
    fresh = arrivals.fresh(page.told)
    announced = (n.number for n in page.lines if n.of("noun") and n.number not in encounters)
    return Standing(
        met,
        told,
        paired,
        frozenset(said.speakers[0].number for said in page.spoken if len(said.speakers) == 1),
        encounters,
        fresh,
        arrivals.sides(page.told, fresh, page.cast),
        next(announced, len(page.lines)),
    )


def _met_there(encounter: Encounter) -> Iterable[tuple[int, int]]:
    """Return the numbers of those who met one another; two who are to be received may have met before."""
    if encounter.status == "planned":
        return ((one.number, two.number) for one in encounter.one for two in encounter.other)
    return combinations((person.number for person in encounter.people), 2)


def pairs(page: Page, stands: Standing) -> Iterator[Pair]:
    """Yield the pairs of a page that are in no encounter found, sentence by sentence."""
    mains = _protagonists(page, stands)
    if len(mains) < 2:
        return
    seen: Counter[frozenset[int]] = Counter()
    for line, here in zip(page.lines, page.told, strict=True):
        if not here or not _is_told(line) or line.number in stands.encounters:
            continue
        there = [t for t in here if not (is_absent(line, t) or is_of_another_time(line, t))]
        once = list({t.person.number: t for t in reversed(there)}.values())[::-1]
        fresh = [
            pair
            for pair in _of_line(line, once, page, stands, mains)
            if pair.people not in stands.paired and seen[pair.people] < SENTENCES
        ]
        if not fresh or is_long_ago(line) or is_before_talks(line) or is_question(line):
            continue
        seen.update(pair.people for pair in fresh)
        yield from fresh


def _protagonists(page: Page, stands: Standing) -> dict[str, Person]:
    """Return who met most of each side, or is told of most, those who met somebody first."""
    people = {t.person.number: t.person for here in page.told for t in here}
    ranked = sorted(
        people.values(),
        key=lambda p: (
            -_MET * (p.number in stands.met) - 2 * stands.met[p.number] - stands.told[p.number]
        ),
    )
    mains: dict[str, Person] = {}
    for person in ranked:
        mains.setdefault(page.cast.side(person), person)
    mains.pop("", None)
    return mains


def _of_line(
    line: Line, here: list[Told], page: Page, stands: Standing, mains: dict[str, Person]
) -> Iterator[Pair]:
    """Yield the pairs of two sides that a sentence names; of one side, each with the protagonist."""
    sides = [page.cast.side(told.person) for told in here]
    known = set(sides) - {""}
    if len(known) > 1:
        for (one, side), (other, another) in combinations(zip(here, sides, strict=True), 2):
            if side and another and side != another and not are_no_pair(line, one, other):
                yield Pair(line, one.person, other.person, one, other)
    elif known and not (is_apart(line, here) or is_only_there(line) or met_at_home(line, here)):
        for main in _facing(line, page, stands, mains, known):
            for told, side in zip(here, sides, strict=True):
                if not (side and told.mention and _is_known(told.person)):
                    continue
                if not _adds(line, told, main, mains.get(side), stands):
                    yield Pair(line, main, told.person, None, told)


def _adds(line: Line, told: Told, main: Person, leader: Person | None, stands: Standing) -> bool:
    """Tell whether somebody told of once but comments on what another of his side and `main` said."""
    if leader is None or stands.told[told.person.number] > 1:
        return False
    met = frozenset((leader.number, main.number)) in stands.paired
    return met and only_comments(line, told)


def _facing(
    line: Line, page: Page, stands: Standing, mains: dict[str, Person], known: set[str]
) -> list[Person]:
    """Return the protagonist of another side than those known, and who may have taken his place."""
    main = next((person for side, person in mains.items() if side not in known), None)
    ours = mains.get(page.cast.home) if page.cast.home not in known else None
    found = list(dict.fromkeys(p for p in (main, ours) if p))
    for number in range(line.number - 1, max(line.number - RECENT, 0) - 1, -1):
        here = dict.fromkeys(t.person for t in page.told[number])
        last = [p for p in here if p not in found and page.cast.side(p) not in known | {""}]
        if last:
            found += (p for p in last if _is_host_now(p, page, stands, mains))
            break
    return [p for p in found if any(m.start < line.start for m in p.mentions)]


def _is_host_now(person: Person, page: Page, stands: Standing, mains: dict[str, Person]) -> bool:
    """Tell whether a page may have led up to somebody: the protagonist's countryman, or often told of.

    Not so a newcomer, nor whom the protagonist met.
    """
    own, first = next(iter(mains.items()))
    if page.cast.side(person) != own:
        met = frozenset((person.number, first.number)) in stands.paired
        if met or stands.told[person.number] < OFTEN:
            return False
    return _is_known(person)


def _is_told(line: Line) -> bool:
    """Tell whether a sentence is of the text: no title, no caption but a paragraph before a photo."""
    if line.kind != "caption":
        return line.kind in KINDS
    long = line.end - line.start > CAPTION
    return long and not _PICTURED.search(line.folded, line.start, line.end)


def _is_known(person: Person) -> bool:
    """Tell whether an office or a side is known of somebody who does not but speak for another."""
    speaks_for = any(_SPEAKS_FOR.search(fold(text)) for text, _ in person.offices)
    return not speaks_for and bool(person.offices or person.codes or person.terms)
