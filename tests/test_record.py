"""The official record: its rows, its days as evidence, and meetings compared with it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis import record, schema, words
from analysis.slips import slips

POMPEO, TRONG = ("Mike Pompeo", "USA"), ("Nguyen Phu Trong", "VNM")
LAM, BIDEN = ("Tô Lâm", "VNM"), ("Joe Biden", "USA")


def test_the_record_is_read_whole():
    trips = record.trips()
    assert len(trips) == len(words.rows("record")) > 4800
    assert len({trip.id for trip in trips}) == len(trips)
    assert all(trip.start <= trip.end and trip.name and all(trip.countries) for trip in trips)
    assert {trip.direction for trip in trips} == {"from_us", "to_us"}


def test_the_record_stays_small():
    assert (words.FOLDER / "record.csv").stat().st_size < 600_000


@pytest.mark.parametrize(
    ("people", "countries", "month", "day", "years"),
    [
        ([TRONG, POMPEO], ["VNM"], 7, 8, [2018]),
        ([("Michael R. Pompeo", "USA")], ["USA", "VNM"], 7, 9, [2018]),
        ([("Pompeo", "USA")], ["VNM"], 10, 30, [2020]),
        ([BIDEN], ["VNM"], 9, 10, [2023]),
        ([LAM], ["VNM", "USA"], 9, 25, [2024]),
        ([("Vo Van Thuong", "VNM")], ["VNM"], 11, 17, [2023]),
        ([("Nguyen Phu Trong", "VNM"), ("Barack Obama", "USA")], ["VNM"], 5, 24, [2016]),
    ],
)
def test_days_of_trips(people, countries, month, day, years):
    assert [found.year for found in record.days(people, countries, month, day)] == years


@pytest.mark.parametrize(
    ("people", "countries", "month", "day"),
    [
        ([TRONG], ["VNM"], 7, 8),
        ([POMPEO], ["VNM"], 7, 12),
        ([POMPEO], ["USA"], 7, 8),
        ([POMPEO], ["LAO"], 7, 8),
        ([("Mike Pompeo", "VNM")], ["VNM"], 7, 8),
        ([("John Kerry", "USA")], ["VNM"], 7, 8),
        ([("Nguyen Thi Doan", "VNM")], ["VNM"], 5, 31),
        ([], ["VNM"], 7, 8),
        ([POMPEO], ["VNM"], 2, 30),
    ],
)
def test_days_without_a_trip(people, countries, month, day):
    assert record.days(people, countries, month, day) == []


@given(st.integers(1, 12), st.integers(1, 31))
def test_days_found_are_that_day_of_a_trip(month, day):
    for found in record.days([POMPEO, BIDEN], ["VNM", "JPN", "KOR", "FRA"], month, day):
        assert (found.month, found.day) == (month, day)
        assert any(trip.start <= found <= trip.end for trip in record.trips())


def test_the_traveller_is_known_by_other_spellings():
    putin = next(t for t in record.trips() if "Putin" in t.name and t.direction == "to_us")
    assert record.travels(("Vladimir Poutine", "RUS"), putin)
    assert not record.travels(("Vladimir Poutine", "BLR"), putin)
    assert not record.travels(("Vladimir Medvedev", "RUS"), putin)
    assert not record.travels(("Nikita", "RUS"), putin)


def test_a_trip_is_matched_off_or_missed():
    corpus = _corpus(
        ("m1", "2018-07-08", "VNM", [TRONG, POMPEO]),
        ("m2", "2019-03-02", "VNM", [POMPEO]),
        ("m3", "2020-12-01", "VNM", [TRONG, POMPEO]),
    )
    found = record.compare(*corpus[:3], "2018-07-01", "2020-12-31")
    assert list(found.columns) == record.COLUMNS
    outcome = dict(zip(found["id"], found["outcome"] + ":" + found["meeting_id"], strict=True))
    assert outcome["trip-3803"] == "matched:m1"
    assert outcome["trip-3837"] == "day off:m2"
    assert outcome["trip-3978"] == "missed:"
    assert outcome["trip-3901"] == "missed:"


def test_a_meeting_elsewhere_or_of_others_or_by_phone_matches_nothing():
    at_home = ("m1", "2018-07-08", "USA", [TRONG, POMPEO])
    others = ("m2", "2018-07-08", "VNM", [TRONG, ("John Kerry", "USA")])
    call = ("m3", "2018-07-08", "VNM", [TRONG, POMPEO])
    meetings, participants, actors, _ = _corpus(at_home, others, call)
    meetings.loc[meetings["meeting_id"] == "m3", "mode"] = "phone"
    found = record.compare(meetings, participants, actors, "2018-07-01", "2018-07-31")
    assert set(found["outcome"]) == {"missed"}


def test_only_trips_of_the_time_and_the_countries_count():
    meetings, participants, actors, _ = _corpus(("m1", "2018-07-08", "VNM", [TRONG, POMPEO]))
    found = record.compare(meetings, participants, actors)
    assert list(found["id"]) == ["trip-3803"]
    far = record.compare(meetings, participants, actors, "1950-01-01", "1951-01-01")
    assert far.empty and list(far.columns) == record.COLUMNS


def test_a_corpus_without_the_united_states_or_without_dates_has_no_trips():
    hun_sen = ("Hun Sen", "KHM")
    assert record.compare(*_corpus(("m1", "2018-07-08", "VNM", [TRONG, hun_sen]))[:3]).empty
    assert record.compare(*_corpus(("m1", "--07-08", "VNM", [TRONG, POMPEO]))[:3]).empty
    assert record.compare(*_corpus()[:3]).empty


def test_an_office_out_of_its_time_is_shown():
    held = ("m1", "2018-07-08", "VNM", [TRONG, POMPEO])
    late = ("m2", "2023-07-08", "VNM", [TRONG, POMPEO])
    open_year = ("m3", "--07-08", "VNM", [TRONG, POMPEO])
    found = record.office(*_corpus(held, late, open_year))
    assert list(zip(found["meeting_id"], found["name"], strict=True)) == [("m2", "Mike Pompeo")]
    assert list(found["date"]) == ["2023-07-08"] and list(found["held"]) == [""]


def test_people_without_dated_offices_are_no_finding():
    unknown = ("m1", "2018-07-08", "VNM", [TRONG, ("Jane Doe", "USA")])
    assert record.office(*_corpus(unknown)).empty
    assert record.office(*_corpus()).empty


def test_a_day_in_two_years_gives_both():
    found = record.days([("Shinzo Abe", "JPN")], ["JPN"], 4, 27)
    assert date(2007, 4, 27) in found and date(2015, 4, 27) in found


def _corpus(*told):
    """Return meetings, participants, actors and reports of (id, day, country, people) tuples."""
    people = sorted({person for _, _, _, group in told for person in group})
    ranks = {"Nguyen Phu Trong": 1, "Mike Pompeo": 5, "John Kerry": 5, "Jane Doe": 5}
    meetings, reports, participants = [], [], []
    for key, day, country, group in told:
        when = {"date_start": day, "date_end": day, "date_precision": "day"}
        shared = {"meeting_id": key, "country": country, "mode": "in_person", "status": "held"}
        sides = "|".join(sorted({side for _, side in group}))
        actors = "|".join(sorted(_actor(person) for person in group))
        meetings.append({**shared, **when, "countries": sides, "actors": actors})
        reports.append({**shared, **when, "report_id": f"r-{key}", "article_id": key})
        participants += [
            {"report_id": f"r-{key}", "actor_id": _actor(person), "name": person[0],
             "country": person[1], "role": "peer", "rank": ranks.get(person[0], 9)}
            for person in group
        ]  # fmt: skip
    known = [{"actor_id": _actor(p), "name": p[0], "country": p[1]} for p in people]
    return (
        schema.frame(meetings, "meetings"),
        schema.frame(participants, "participants"),
        schema.frame(known, "actors"),
        schema.frame(reports, "reports"),
    )


def _actor(person):
    return "-".join(person).replace(" ", "-").lower()


def test_slips_are_visits_of_leaders_who_had_left_that_office():
    found = {trip.id: trip for trip in record.trips() if trip.id in slips()}
    assert {"visit-3051", "visit-3086", "visit-3088"} <= set(found) and len(found) < 20
    assert all(trip.direction == "to_us" for trip in found.values())
    in_office = [t for t in record.trips() if "Nguyen Tan Dung" in t.name and t.start.year < 2017]
    assert len(in_office) == 3 and not any(trip.id in slips() for trip in in_office)
