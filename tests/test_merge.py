"""Reports of one encounter become one meeting; those of two do not."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.meetings.grouping import Told, groups
from analysis.meetings.merge import meeting

SIDE = {"lam": "VNM", "macron": "FRA", "barrot": "FRA", "xi": "CHN"}


def told(number: str, start: str = "2025-05-26", people: str = "lam macron", **more: str) -> Told:
    """Return a report as merging sees it."""
    precision = {10: "day", 7: "day" if start.startswith("--") else "month", 4: "year"}.get(
        len(start), "unknown"
    )
    report = Told(number, number, start, start, precision, "Hanoi", "VNM", "in_person", "held",
                  frozenset(people.split()), frozenset(SIDE[p] for p in people.split()))  # fmt: skip
    return report._replace(**more)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (told("a"), told("b"), True),
        (told("a"), told("b", "2025-05-27"), True),
        (told("a"), told("b", "2025-05-28"), False),
        (told("a"), told("b", "2024-05-26"), False),
        (told("a"), told("b", place="Paris", country="FRA"), False),
        (told("a"), told("b", place="Hai Phong"), True),
        (told("a"), told("b", "2025-05-27", place="Hai Phong"), False),
        (told("a"), told("b", place="Hai Phong", article_id="a"), False),
        (told("a"), told("b", "2025-05", place="Hai Phong"), False),
        (told("a"), told("b", place="", country=""), True),
        (told("a"), told("b", mode="phone"), False),
        (told("a"), told("b", people="lam barrot"), False),
        (told("a"), told("b", people="lam macron barrot"), True),
        (told("a"), told("b", people="lam xi"), False),
        (told("a"), told("b", "--05-26"), True),
        (told("a"), told("b", "--05-27"), False),
        (told("a"), told("b", "2025-05"), True),
        (told("a"), told("b", ""), False),
        (told("a"), told("b", status="planned"), True),
    ],
)
def test_what_is_one_encounter(one, other, same):
    group = groups([one, other], SIDE)
    assert (group["a"] == group["b"]) is same


def test_a_yearless_day_joins_nothing_where_it_could_be_two():
    group = groups([told("a"), told("b", "2024-05-26"), told("c", "--05-26")], SIDE)
    assert len(set(group.values())) == 3


def sizes(*reports: Told) -> list[int]:
    """Return how many reports each encounter has, the largest first."""
    group = list(groups(list(reports), SIDE).values())
    return sorted((group.count(one) for one in set(group)), reverse=True)


def test_a_report_of_another_encounter_between_two_does_not_part_them():
    paris = told("b", place="Paris", country="FRA")
    assert sizes(told("a"), paris, told("c")) == [2, 1]
    assert sizes(told("a"), told("b", mode="phone"), told("c")) == [2, 1]


def test_days_at_most_one_apart_in_all():
    daily = [
        told(str(n), f"2025-05-{n:02}", mode="phone", place="", country="") for n in range(2, 9)
    ]
    assert sizes(*daily) == [2, 2, 2, 1]


def test_reports_of_one_day_go_together_before_those_of_the_next():
    assert sizes(told("a", "2025-05-25"), told("b"), told("c"), told("d", "2025-05-27")) == [3, 1]


def test_a_report_without_a_place_does_not_join_two_countries():
    nowhere, paris = told("b", place="", country=""), told("c", place="Paris", country="FRA")
    assert sizes(told("a"), nowhere, paris) == sizes(paris, nowhere, told("a")) == [2, 1]


def test_a_month_joins_the_only_encounter_though_its_reports_differ_by_a_day():
    assert sizes(told("a"), told("b", "2025-05-27"), told("c", "2025-05")) == [3]
    assert sizes(told("a"), told("b", mode="phone"), told("c", "2025-05", mode="phone")) == [2, 1]


@given(
    st.lists(
        st.tuples(
            st.integers(0, 6), st.sampled_from(["", "Hanoi|VNM", "Hue|VNM", "Paris|FRA"]),
            st.sampled_from(["in_person", "phone"]), st.sampled_from(["lam macron", "lam xi", "lam macron barrot"]),
        ), max_size=12,
    )
)  # fmt: skip
def test_whatever_is_told_one_encounter_contradicts_nothing(cells):
    reports = []
    for number, (day, where, mode, people) in enumerate(cells):
        place, _, country = where.partition("|")
        start = (date(2025, 5, 26) + timedelta(day)).isoformat()
        reports.append(told(str(number), start, people, place=place, country=country, mode=mode))
    group = groups(reports, SIDE)
    for number in set(group.values()):
        members = [r for r in reports if group[r.report_id] == number]
        days = [date.fromisoformat(r.start) for r in members]
        assert max(days) - min(days) <= timedelta(1)
        assert len({r.mode for r in members}) == 1
        assert len({r.country for r in members} - {""}) <= 1


def test_disagreements_are_kept():
    row = meeting([told("a"), told("b", "2025-05-27", place="Hai Phong"), told("c")], set())
    assert row["date_start"] == "2025-05-26" and row["place"] == "Hanoi"
    assert row["disagreement"] == "date|place" and row["reports"] == 3


def test_a_planned_meeting_that_was_held_is_held():
    assert meeting([told("a", status="planned"), told("b")], set())["status"] == "held"
    assert meeting([told("a", status="planned")], set())["status"] == "planned"


def test_copies_count_as_reports_but_not_as_articles():
    row = meeting([told("a"), told("b")], {"b"})
    assert (row["reports"], row["articles"]) == (2, 1)
