"""Reports of one encounter become one meeting; those of two do not."""

import pytest

from analysis.meetings.merge import Told, groups, meeting

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
