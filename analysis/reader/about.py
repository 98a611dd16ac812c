"""Which encounters each sentence of a page is about: those of whom it names, else those told last.

`A a reçu B. Ils ont parlé de pêche. Avec C, A a convenu de vols directs.`: fishing is B's, flights are C's.
"""

from bisect import bisect_right

from ..meetings.drafts import SECONDARY, Draft
from ..people.cast import Cast
from ..people.lines import Line
from ..people.person import Person
from ..topics import TopicHit
from .telling import Reading

_LANDS = ("country", "demonym", "city")
_OPENING = 50  # characters within which a sentence about a land names it


def passages(reading: Reading) -> list[list[int]]:
    """Return for each sentence the encounters that it is about, by their numbers from 0.

    Where a page tells of one encounter, all its sentences are about it.
    """
    drafted, lines = reading.drafted, reading.marked.lines
    if len(drafted) < 2:
        return [list(range(len(drafted)))] * len(lines)
    told_in = _told_in(drafted)
    current: list[int] = []
    found = []
    for line, people in zip(lines, reading.told, strict=True):
        named = list(dict.fromkeys(t.person for t in people))
        meant = told_in.get(line.number) or _meant(line, named, current, drafted, reading.cast)
        found.append(meant)
        if meant and line.kind not in SECONDARY:
            current = meant
    return found


def parted(found: list[TopicHit], reading: Reading, about: list[list[int]]) -> list[list[TopicHit]]:
    """Return the topic terms of each encounter of a page, last those that are of none of them."""
    starts = [line.start for line in reading.marked.lines]
    own: list[list[TopicHit]] = [[] for _ in [*reading.drafted, None]]
    for hit in found:
        for number in about[bisect_right(starts, hit.start) - 1] or [-1]:
            own[number].append(hit)
    return own


def said_at(about: list[int], sentence: int, speaker: Person, drafted: list[Draft]) -> int | None:
    """Return at which encounter somebody said a sentence: one that it is about, else one told before."""
    own = [number for number, draft in enumerate(drafted) if draft.has(speaker)]
    here = [number for number in own if number in about]
    before = [number for number in own if drafted[number].proof.sentence <= sentence]
    return next(iter(here or before[-1:] or own), None)


def _told_in(drafted: list[Draft]) -> dict[int, list[int]]:
    """Return the encounters that sentences tell of, by the numbers of both."""
    told: dict[int, list[int]] = {}
    for number, draft in enumerate(drafted):
        for sentence in {encounter.sentence for encounter in draft.told}:
            told.setdefault(sentence, []).append(number)
    return told


def _meant(
    line: Line, named: list[Person], current: list[int], drafted: list[Draft], cast: Cast
) -> list[int]:
    """Return the encounters that a sentence is about which tells of none; `current` were so before."""
    shares = [sum(map(draft.has, named)) for draft in drafted]
    if most := max(shares):
        best = [number for number, share in enumerate(shares) if share == most]
        return [n for n in current if n in best] or _nearest(best, line.number, drafted)
    sides = [{cast.side(person) for person in draft.people} for draft in drafted]
    others = {cast.side(person) for person in named}
    if others and (len(others) > 1 or not any(sides[n] & others for n in current)):
        return []  # `leurs ministres X et Y`, or a spokesman of neither side
    return _of_land(line, sides, current) or current


def _nearest(numbers: list[int], sentence: int, drafted: list[Draft]) -> list[int]:
    """Return the encounter told last before a sentence; the only one if all are told after it."""
    before = [n for n in numbers if drafted[n].proof.sentence < sentence]
    return before[-1:] or (numbers if len(numbers) == 1 else [])


def _of_land(line: Line, sides: list[set[str]], current: list[int]) -> list[int]:
    """Return the one encounter with a land that opens a sentence: `La Chine est le premier client`."""
    opening = (hit.value for hit in line.of("place") if hit.start < line.start + _OPENING)
    lands = {place.code for place in opening if place.kind in _LANDS}
    lands -= set.intersection(*sides)
    met = [number for number, own in enumerate(sides) if own & lands]
    return met if len(met) == 1 and met[0] not in current else []
