"""Pairs of people who may have met: named in one sentence, or one of them beside the protagonist."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from ..meetings.encounter import Encounter
from ..people.cast import Cast
from ..people.lines import Line
from ..people.person import Person
from ..people.scene import Told
from ..statements import Statement

KINDS = ("body", "lead")
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
    """How often each person of a page met somebody and in how many sentences he is told of."""

    met: Counter[int]
    told: Counter[int]
    paired: frozenset[frozenset[int]]


def standing(page: Page) -> Standing:
    """Return how the people of a page stand in it, by their numbers."""
    met: Counter[int] = Counter()
    paired: set[frozenset[int]] = set()
    for encounter in page.found:
        numbers = [person.number for person in encounter.people]
        met.update(numbers)
        paired.update(map(frozenset, combinations(numbers, 2)))
    told = Counter(number for here in page.told for number in {t.person.number for t in here})
    return Standing(met, told, frozenset(paired))


def pairs(page: Page, stands: Standing) -> Iterator[Pair]:
    """Yield the pairs of a page that are in no encounter found, sentence by sentence."""
    taken = {encounter.sentence for encounter in page.found}
    seen: Counter[frozenset[int]] = Counter()
    before: Counter[int] = Counter()
    people = {t.person.number: t.person for here in page.told for t in here}
    for line, here in zip(page.lines, page.told, strict=True):
        if here and line.kind in KINDS and line.number not in taken:
            once = list({t.person.number: t for t in reversed(here)}.values())[::-1]
            for pair in [
                *_together(line, once, page),
                *_alone(line, once, page, people, stands, before),
            ]:
                if pair.people not in stands.paired and seen[pair.people] < SENTENCES:
                    seen[pair.people] += 1
                    yield pair
        before.update({t.person.number for t in here})


def _together(line: Line, here: list[Told], page: Page) -> Iterator[Pair]:
    """Yield the pairs of two sides that one sentence names."""
    for one, other in combinations(here, 2):
        sides = page.cast.side(one.person), page.cast.side(other.person)
        if all(sides) and sides[0] != sides[1]:
            yield Pair(line, one.person, other.person, one, other)


def _alone(
    line: Line,
    here: list[Told],
    page: Page,
    people: dict[int, Person],
    stands: Standing,
    before: Counter[int],
) -> Iterator[Pair]:
    """Yield those whom a sentence names without anybody of another side, each with the protagonist."""
    sides = {page.cast.side(t.person) for t in here} - {""}
    if len(sides) != 1:
        return
    facing = [p for p in people.values() if page.cast.side(p) not in ("", *sides)]
    if not facing:
        return
    main = max(
        facing,
        key=lambda p: (
            _MET * (stands.met[p.number] > 0)
            + 2 * (before[p.number] + stands.met[p.number])
            + stands.told[p.number]
        ),
    )
    for told in here:
        person = told.person
        if (
            told.mention
            and page.cast.side(person)
            and (person.offices or person.codes or person.terms)
        ):
            yield Pair(line, main, person, None, told)
