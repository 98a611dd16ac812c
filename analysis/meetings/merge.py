"""The reports of one encounter merged over a corpus, their disagreements kept."""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date, timedelta
from itertools import combinations, pairwise
from typing import NamedTuple


class Told(NamedTuple):
    """A report as merging sees it."""

    report_id: str
    article_id: str
    start: str
    end: str
    precision: str
    place: str
    country: str
    mode: str
    status: str
    people: frozenset[str]
    sides: frozenset[str]


DAYS_APART = 1


def groups(reports: list[Told], side: dict[str, str]) -> dict[str, int]:
    """Return for each report the number of its encounter.

    Two reports tell of one encounter if they share a person on each of two sides (`side` gives a
    person's), their places and modes do not contradict each other, and their days are at most one
    apart; a month or a yearless day joins the only encounter of these people that it can be.
    """
    parent = list(range(len(reports)))

    def root(index: int) -> int:
        while parent[index] != index:
            parent[index] = parent[parent[index]]
            index = parent[index]
        return index

    for members in _of_two_people(reports, side):
        for one, other in _same(reports, members):
            parent[max(root(one), root(other))] = min(root(one), root(other))
    return {report.report_id: root(index) for index, report in enumerate(reports)}


def _of_two_people(reports: list[Told], side: dict[str, str]) -> Iterable[list[int]]:
    """Return, for every two people of two sides, the reports that tell of both."""
    blocks: dict[tuple[str, str], list[int]] = defaultdict(list)
    for index, report in enumerate(reports):
        for a, b in combinations(sorted(report.people), 2):
            if side[a] != side[b]:
                blocks[a, b].append(index)
    return blocks.values()


def _same(reports: list[Told], members: list[int]) -> Iterable[tuple[int, int]]:
    """Yield pairs of reports of the same two people that tell of one encounter."""
    exact = sorted((i for i in members if _day(reports[i])), key=lambda i: (reports[i].start, i))
    for one, other in pairwise(exact):
        apart = _day(reports[other]) - _day(reports[one])
        if apart <= timedelta(DAYS_APART) and _compatible(reports[one], reports[other]):
            yield one, other
    for index in members:
        if not _day(reports[index]) and reports[index].start:
            fitting = [
                i
                for i in exact
                if _within(reports[index], reports[i]) and _compatible(reports[index], reports[i])
            ]
            days = {reports[i].start for i in fitting}
            if len(days) == 1:
                yield index, fitting[0]
    yield from _alike(reports, [i for i in members if not _day(reports[i])])


def _alike(reports: list[Told], loose: list[int]) -> Iterable[tuple[int, int]]:
    """Yield pairs of imprecise reports that give the same date in the same words."""
    first: dict[tuple[str, str, str], int] = {}
    for index in loose:
        report = reports[index]
        if report.start:
            key = (report.start, report.mode, report.place)
            if key in first:
                yield first[key], index
            first.setdefault(key, index)


def _day(report: Told) -> date | None:
    """Return the day of a report that gives one with its year."""
    return (
        date.fromisoformat(report.start)
        if report.precision == "day" and report.start[:1].isdigit()
        else None
    )


def _within(loose: Told, exact: Told) -> bool:
    """Tell whether an imprecise date can be an exact one."""
    if loose.start.startswith("--"):
        return exact.start[5:].startswith(loose.start[2:])
    return exact.start.startswith(loose.start)


def _compatible(one: Told, other: Told) -> bool:
    """Tell whether nothing but the day could tell two reports apart."""
    place = not one.place or not other.place or one.place == other.place
    country = not one.country or not other.country or one.country == other.country
    return place and country and one.mode == other.mode


def meeting(told: list[Told], ignored: set[str]) -> dict:
    """Return the row of the encounter that these reports tell of; `ignored` are copied articles."""
    dated = Counter((t.start, t.end, t.precision) for t in told if t.start)
    order = {"day": 0, "month": 1, "year": 2, "unknown": 3}
    start, end, precision = (
        min(dated, key=lambda d: (order[d[2]], d[0].startswith("--"), -dated[d], d))
        if dated
        else ("", "", "unknown")
    )
    people = sorted(set().union(*(t.people for t in told)))
    sides = sorted(set().union(*(t.sides for t in told)))
    return {
        "meeting_id": _identifier(start, sides, people), "date_start": start, "date_end": end, "date_precision": precision,
        "place": _most(t.place for t in told), "country": _most(t.country for t in told), "mode": _most(t.mode for t in told),
        "status": "held" if any(t.status == "held" for t in told) else told[0].status, "countries": "|".join(sides),
        "actors": "|".join(people), "reports": len(told), "articles": len({t.article_id for t in told} - ignored) or 1,
        "disagreement": "|".join(_differing(told)),
    }  # fmt: skip


def _identifier(start: str, sides: list[str], people: list[str]) -> str:
    """Return a stable identifier: date, sides and a short fingerprint of the people."""
    mark = hashlib.sha256("|".join(people).encode()).hexdigest()[:6]
    return f"{start.replace('--', 'XXXX-') or 'undated'}.{'-'.join(sides)}.{mark}"


def _most(values: Iterable[str]) -> str:
    """Return the commonest value that is not empty, the first in the alphabet on a tie."""
    counted = Counter(v for v in values if v)
    return min(counted, key=lambda v: (-counted[v], v)) if counted else ""


def _differing(told: list[Told]) -> list[str]:
    """Return the fields in which the reports contradict each other."""
    fields = {
        "date": {t.start for t in told if t.precision == "day" and t.start[:1].isdigit()},
        "place": {t.place for t in told if t.place},
        "country": {t.country for t in told if t.country},
        "mode": {t.mode for t in told},
        "status": {t.status for t in told},
        "actors": {t.people for t in told},
    }
    return [name for name, values in fields.items() if len(values) > 1]
