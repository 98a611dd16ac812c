"""The official record of US travels and visits (`words/record.csv`) against what articles tell.

It lists the trips abroad of US presidents and secretaries of state and the visits of foreign
leaders to the United States. It has gaps and errors of its own: a disagreement is shown, not
resolved.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

import pandas as pd

from analysis import iso_dates, naming, tenures, words

HOME = "USA"
NEAR = 3
COLUMNS = ["id", "start", "end", "name", "country", "place", "meeting_id", "outcome"]
NOT_HELD = ["meeting_id", "report_id", "actor_id", "name", "country", "office", "date", "held"]

Person = tuple[str, str]


class Trip(NamedTuple):
    """One trip: `from_us` of an American to `countries`, or `to_us` of a leader of them."""

    id: str
    start: date
    end: date
    name: str
    direction: str
    countries: tuple[str, ...]
    place: str

    @property
    def travellers(self) -> tuple[str, ...]:
        """The country (or countries) that the traveller represents."""
        return (HOME,) if self.direction == "from_us" else self.countries

    @property
    def destinations(self) -> tuple[str, ...]:
        """The country (or countries) that the trip went to."""
        return self.countries if self.direction == "from_us" else (HOME,)


class Meeting(NamedTuple):
    """What the record is compared with: one dated meeting, its place, sides and people."""

    id: str
    start: date
    end: date
    country: str
    sides: frozenset[str]
    people: tuple[Person, ...]


@cache
def trips() -> tuple[Trip, ...]:
    """Return all trips of the record, since 1990, by start."""
    return tuple(
        sorted((_trip(row) for row in words.rows("record")), key=lambda t: (t.start, t.id))
    )


def last_day() -> date:
    """Return the last day of the record."""
    return max(trip.end for trip in trips())


def days(people: Iterable[Person], countries: Iterable[str], month: int, day: int) -> list[date]:
    """Return the days of that day and month on which one of the people was on a recorded trip.

    `people` are pairs of name and country; `countries` are those concerned (of the place, of the
    sides): a trip counts if it led from or to one of them besides the United States.

    >>> days([("Mike Pompeo", "USA")], ["VNM"], 7, 8)
    [datetime.date(2018, 7, 8)]
    """
    known = tuple(people)
    found = {
        on
        for country in set(countries) - {HOME}
        for on, trip in _by_day().get((country, month, day), ())
        if any(travels(person, trip) for person in known)
    }
    return sorted(found)


def travels(person: Person, trip: Trip) -> bool:
    """Return whether the person (name, country) is the traveller of the trip.

    One known spelling of the name must stand in the record's, word for word, with two words at
    least: the record writes fuller names, and Vietnamese ones often share two words of three.

    >>> trip = next(trip for trip in trips() if trip.id == "trip-3803")
    >>> travels(("Mike Pompeo", "USA"), trip), travels(("John Bolton", "USA"), trip)
    (True, False)
    """
    name, country = person
    written = naming.tokens(trip.name)
    return country in trip.travellers and any(
        len(spelling) > 1 and spelling <= written for spelling in tenures.spellings(name, country)
    )


def compare(
    meetings: pd.DataFrame,
    participants: pd.DataFrame,
    actors: pd.DataFrame,
    start: str = "",
    end: str = "",
) -> pd.DataFrame:
    """Return one row a trip of the corpus's time and countries, with the meetings that tell of it.

    Only trips between the United States and a country that meets them in the corpus count, and of
    these the ones that touch `start` to `end` (ISO days; by default the meetings' first and last).
    `outcome` is `matched` (the traveller meets somebody there on a day of the trip), `day off` (so
    within three days of it) or `missed`; `meeting_id` names the meetings, joined by `|`.
    """
    told = [m for m in _meetings(meetings, participants, actors) if HOME in m.sides]
    partners = {side for meeting in told for side in meeting.sides} - {HOME}
    first = iso_dates.first_day(start) if start else min((m.start for m in told), default=date.max)
    last = iso_dates.last_day(end) if end else max((m.end for m in told), default=date.min)
    by_day = _meetings_by_day(told)
    rows = [
        (trip.id, trip.start.isoformat(), trip.end.isoformat(), trip.name,
         "|".join(trip.countries), trip.place, *_outcome(trip, by_day))
        for trip in trips()
        if trip.start <= last and trip.end >= first and partners & set(trip.countries)
    ]  # fmt: skip
    return pd.DataFrame(rows, columns=COLUMNS).astype("str")


def office(
    meetings: pd.DataFrame,
    participants: pd.DataFrame,
    actors: pd.DataFrame,
    reports: pd.DataFrame,
) -> pd.DataFrame:
    """Return the participants whose office was not held on the meeting's day.

    An office counts as not held where the person has dated offices of that protocol rank, none of
    them on a day of the meeting: a wrong year, a namesake or a former office. `held` are the dated
    offices of those days, joined by `|`. People without dated offices are left out.
    """
    when = {row.meeting_id: _span(row) for row in meetings.itertuples() if _dated(row)}
    meeting_of = dict(zip(reports["report_id"], reports["meeting_id"], strict=True))
    name_of = dict(zip(actors["actor_id"], actors["name"], strict=True))
    rows = []
    for seat in participants.itertuples():
        meeting = meeting_of.get(seat.report_id, "")
        name = seat.name or name_of.get(seat.actor_id, "")
        known = tenures.named(name, seat.country)
        ranked = [tenure for tenure in known if tenure.rank == seat.rank]
        if meeting in when and ranked and not any(_holds(t, *when[meeting]) for t in ranked):
            held = "|".join(t.office for t in known if _holds(t, *when[meeting]))
            day = when[meeting][0].isoformat()
            rows.append((meeting, seat.report_id, seat.actor_id, name, seat.country, seat.office, day, held))  # fmt: skip
    return pd.DataFrame(rows, columns=NOT_HELD).astype("str")


def _trip(row: dict[str, str]) -> Trip:
    """Return a line of the record as a Trip."""
    first, last = date.fromisoformat(row["start"]), date.fromisoformat(row["end"])
    codes = tuple(row["code"].split("|"))
    return Trip(row["id"], first, last, row["name"], row["direction"], codes, row["place"])


@cache
def _by_day() -> dict[tuple[str, int, int], list[tuple[date, Trip]]]:
    """Return the days of all trips with their trips, by country, month and day."""
    found = defaultdict(list)
    for trip in trips():
        for on in _days(trip.start, trip.end):
            for country in trip.countries:
                found[country, on.month, on.day].append((on, trip))
    return dict(found)


def _days(first: date, last: date) -> Iterator[date]:
    """Yield each day from the first to the last."""
    return (first + timedelta(days=n) for n in range((last - first).days + 1))


def _meetings(
    meetings: pd.DataFrame, participants: pd.DataFrame, actors: pd.DataFrame
) -> list[Meeting]:
    """Return the dated meetings that are neither calls nor video, with the names of their people."""
    names = defaultdict(set)
    for table in (actors, participants):
        for row in table.itertuples():
            names[row.actor_id].add((row.name, row.country))
    return [
        Meeting(
            row.meeting_id, *_span(row), row.country, frozenset(row.countries.split("|")),
            tuple(p for actor in row.actors.split("|") for p in sorted(names.get(actor, ())) if p[0]),
        )
        for row in meetings.itertuples()
        if _dated(row) and row.mode == "in_person"
    ]  # fmt: skip


def _dated(meeting: NamedTuple) -> bool:
    """Return whether the year of the meeting is known, and not only the year."""
    return meeting.date_precision in ("day", "month") and meeting.date_start[:4].isdigit()


def _span(meeting: NamedTuple) -> tuple[date, date]:
    """Return the first and the last possible day of the meeting."""
    last = meeting.date_end or meeting.date_start
    return iso_dates.first_day(meeting.date_start), iso_dates.last_day(last)


def _meetings_by_day(told: Iterable[Meeting]) -> dict[date, list[Meeting]]:
    """Return the meetings by each of their days."""
    found = defaultdict(list)
    for meeting in told:
        for on in _days(meeting.start, meeting.end):
            found[on].append(meeting)
    return found


def _outcome(trip: Trip, by_day: dict[date, list[Meeting]]) -> tuple[str, str]:
    """Return the ids of the meetings that tell of the trip, and how well their days agree."""
    margin = timedelta(days=NEAR)
    for outcome, first, last in (
        ("matched", trip.start, trip.end),
        ("day off", trip.start - margin, trip.end + margin),
    ):
        found = {m.id for on in _days(first, last) for m in by_day.get(on, ()) if _tells(m, trip)}
        if found:
            return "|".join(sorted(found)), outcome
    return "", "missed"


def _tells(meeting: Meeting, trip: Trip) -> bool:
    """Return whether the meeting is one of the traveller, at a destination of the trip."""
    there = {meeting.country} if meeting.country else meeting.sides
    return bool(there & set(trip.destinations)) and any(travels(p, trip) for p in meeting.people)


def _holds(tenure: tenures.Tenure, first: date, last: date) -> bool:
    """Return whether the office was held on some day from the first to the last."""
    return tenure.start <= last and (tenure.end is None or tenure.end >= first)
