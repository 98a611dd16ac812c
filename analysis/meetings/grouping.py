"""The reports of one encounter found over a corpus, whatever the order of the files."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations, groupby
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


@dataclass(slots=True)
class _Encounter:
    """What the reports joined so far say together; `days` are the first and the last, if any."""

    days: tuple[date, date] | None
    places: set[str]
    country: str
    mode: str
    articles: set[str]


DAYS_APART = timedelta(1)


def groups(reports: list[Told], side: dict[str, str]) -> dict[str, int]:
    """Return for each report the number of its encounter.

    Reports tell of one encounter if each shares a person on each of two sides with another of them
    (`side` gives a person's), and if nothing in all of them forbids it: one mode, one country,
    days at most one apart in all, one city. Another city of the same country is a disagreement
    if other articles give it for the same day. A month or a yearless day joins the only encounter
    of these people that it can be.
    """
    joined = _Joined(reports)
    blocks = _of_two_people(reports, side)
    for members in blocks:
        _join_days(joined, [i for i in members if _day(reports[i])])
    for members in blocks:
        exact = [i for i in members if _day(reports[i])]
        loose = [i for i in members if not _day(reports[i]) and reports[i].start]
        _join_loose(joined, loose, exact)
        _join_alike(joined, loose)
    return {report.report_id: joined.root(index) for index, report in enumerate(reports)}


class _Joined:
    """Reports joined to encounters, each known by its first report (union-find)."""

    def __init__(self, reports: list[Told]):
        self.reports = reports
        self._parent = list(range(len(reports)))
        self._encounters: dict[int, _Encounter] = {}  # those of several reports

    def root(self, index: int) -> int:
        """Return the first report of the encounter of a report."""
        parent = self._parent
        while parent[index] != index:
            parent[index] = parent[parent[index]]
            index = parent[index]
        return index

    def may_be_one(self, one: int, other: int) -> bool:
        """Tell whether nothing in the encounters of two reports forbids that they are one."""
        first, second = self.root(one), self.root(other)
        return first == second or _may_be_one(self._told(first), self._told(second))

    def join(self, one: int, other: int) -> bool:
        """Make two reports one encounter unless something forbids it; tell whether they are."""
        first, second = sorted((self.root(one), self.root(other)))
        if first == second:
            return True
        earlier, later = self._told(first), self._told(second)
        if not _may_be_one(earlier, later):
            return False
        self._parent[second] = first
        self._encounters.pop(second, None)
        self._encounters[first] = _together(earlier, later)
        return True

    def _told(self, first: int) -> _Encounter:
        """Return what is told of the encounter with this first report."""
        return self._encounters.get(first) or _encounter(self.reports[first])


def _encounter(report: Told) -> _Encounter:
    """Return what one report says."""
    day = _day(report)
    return _Encounter(
        (day, day) if day else None,
        {report.place} - {""},
        report.country,
        report.mode,
        {report.article_id},
    )


def _may_be_one(one: _Encounter, other: _Encounter) -> bool:
    """Tell whether nothing that two say forbids that they are one."""
    if one.mode != other.mode or (one.country and other.country and one.country != other.country):
        return False
    days = _span(one.days, other.days)
    if days and days[1] - days[0] > DAYS_APART:
        return False
    if not one.places or not other.places or not one.places.isdisjoint(other.places):
        return True
    on_one_day = one.days == other.days and days is not None and days[0] == days[1]
    told = one.country or other.country
    return on_one_day and bool(told) and one.articles.isdisjoint(other.articles)


def _together(one: _Encounter, other: _Encounter) -> _Encounter:
    """Return what two say as one; the larger takes in the smaller, so that many stay cheap to join."""
    more, less = (one, other) if len(one.articles) >= len(other.articles) else (other, one)
    more.places |= less.places
    more.articles |= less.articles
    more.days = _span(one.days, other.days)
    more.country = one.country or other.country
    return more


def _span(
    one: tuple[date, date] | None, other: tuple[date, date] | None
) -> tuple[date, date] | None:
    """Return the first and the last day of both, None without any."""
    if one and other:
        return min(one[0], other[0]), max(one[1], other[1])
    return one or other


def _of_two_people(reports: list[Told], side: dict[str, str]) -> list[list[int]]:
    """Return, for every two people of two sides, the reports that tell of both."""
    blocks: dict[tuple[str, str], list[int]] = defaultdict(list)
    for index, report in enumerate(reports):
        for a, b in combinations(sorted(report.people), 2):
            if side[a] != side[b]:
                blocks[a, b].append(index)
    return list(blocks.values())


def _join_days(joined: _Joined, exact: list[int]) -> None:
    """Join reports of the same two people: those of one day first, then those of neighbouring days."""
    reports = joined.reports
    days: dict[date, list[int]] = {}
    ordered = sorted(exact, key=lambda i: (reports[i].start, not reports[i].place, i))
    for start, same in groupby(ordered, key=lambda i: reports[i].start):
        days[date.fromisoformat(start)] = _joined_within(joined, same)
    for day, firsts in days.items():
        for one in firsts:
            for other in days.get(day + DAYS_APART, ()):
                joined.join(one, other)


def _joined_within(joined: _Joined, same: Iterable[int]) -> list[int]:
    """Return one report of each encounter that the reports of one day tell of, joined as they may."""
    firsts: list[int] = []
    for index in same:
        if not any(joined.join(first, index) for first in firsts):
            firsts.append(index)
    return firsts


def _join_loose(joined: _Joined, loose: list[int], exact: list[int]) -> None:
    """Join each imprecise report to the only encounter that it can be."""
    within: dict[str, dict[int, None]] = defaultdict(dict)
    for index in exact:
        for start in _imprecise(joined.reports[index].start):
            within[start][joined.root(index)] = None
    for index in loose:
        fitting = _only(joined, index, within[joined.reports[index].start])
        if fitting is not None:
            joined.join(index, fitting)


def _only(joined: _Joined, index: int, others: Iterable[int]) -> int | None:
    """Return the first report of the only encounter of others that a report can be, None else."""
    fitting = None
    for other in others:
        if joined.may_be_one(other, index) and joined.root(other) != fitting:
            if fitting is not None:
                return None
            fitting = joined.root(other)
    return fitting


def _join_alike(joined: _Joined, loose: list[int]) -> None:
    """Join imprecise reports that give the same date, mode and place."""
    first: dict[tuple[str, str, str], int] = {}
    for index in loose:
        report = joined.reports[index]
        joined.join(first.setdefault((report.start, report.mode, report.place), index), index)


def _day(report: Told) -> date | None:
    """Return the day of a report that gives one with its year."""
    return (
        date.fromisoformat(report.start)
        if report.precision == "day" and report.start[:1].isdigit()
        else None
    )


def _imprecise(start: str) -> tuple[str, ...]:
    """Return all less precise ways of writing a day: `2018`, `2018-07`, `--07-08`, `--07`."""
    return start[:4], start[:7], f"--{start[5:]}", f"--{start[5:7]}"
