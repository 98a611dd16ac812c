"""The numbers under a figure, for the eye: words for codes, one interval, nothing technical."""

import pytest

from analysis.findings import heading
from analysis.findings.language import Language
from analysis.webpage.cells import shown

KNOWN = {"side": {"USA", "VNM"}, "topic": {"trade"}}


def words(row: dict[str, str], language: str = "en") -> dict[str, str]:
    """Return the cells of a table of one row."""
    return {
        name: cells[0] for name, cells in shown(list(row), [row], KNOWN, Language(language)).items()
    }


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ({"month": "7"}, {"month": "July"}),
        ({"date": "2018-07-08", "until": "2018-07-08"}, {"date": "8 July 2018"}),
        ({"date": "2018-07-08", "until": "2018-07-10"},
         {"date": "8 July 2018", "until": "10 July 2018"}),
        ({"date": "XXXX-07-08"}, {"date": "8 July (year open)"}),
        ({"first": "2006-03", "last": "2010"}, {"first": "March 2006", "last": "2010"}),
        ({"first": "VNM", "second": "USA"}, {"first": "Vietnam", "second": "United States"}),
        ({"meetings": "3", "state": "unfinished"}, {"meetings": "3", "state": "period not over"}),
        ({"meetings": "3", "state": "counted"}, {"meetings": "3"}),
        ({"meetings": "-1", "year": "2001"}, {"meetings": "–", "year": "2001"}),
        ({"share": "0.66", "low": "0.21", "high": "0.94"}, {"share": "66%", "interval": "21–94%"}),
        ({"meetings": "3", "share": "", "low": "", "high": ""}, {"meetings": "3"}),
        ({"high": "1", "low": "5", "meetings": "3"},
         {"high": "head of state or party", "low": "minister", "meetings": "3"}),
        ({"office": "o", "rank": "1"}, {"office": "o", "rank": "head of state or party"}),
        ({"place": "Hanoi", "rank": "1"}, {"place": "Hanoi", "rank": "1"}),
        ({"content": "c", "sentence": "s"}, {"content": "c"}),
        ({"sentence": "s"}, {"sentence": "s"}),
        ({"name": "A", "slip": "True"}, {"name": "A", "slip": "[sic]"}),
        ({"name": "A", "id": "1", "lat": "1", "actor_id": "a"}, {"name": "A"}),
        ({"id": "1", "start": "2018", "outcome": "missed"},
         {"start": "2018", "outcome": "not told of"}),
        ({"period": "2018", "start": "2018-01-01", "end": "2018-12-31"}, {"period": "2018"}),
        ({"month": "x", "dates": "y", "period": "z", "share": "", "kind": "k", "date": "soon"},
         {"month": "x", "dates": "y", "period": "z", "kind": "k", "date": "soon"}),
        ({"share": "x", "low": "y", "high": "2"}, {"share": "x"}),
        ({"topic": "trade", "own": "x|y"}, {"topic": "Trade and investment", "own": "x · y"}),
    ],
)  # fmt: skip
def test_a_cell_is_in_words(row: dict[str, str], told: dict[str, str]) -> None:
    assert words(row) == told


def test_many_dates_are_told_by_the_first() -> None:
    told = words({"dates": "|".join(f"20{n}" for n in range(10, 30))})["dates"]
    assert told.startswith("2010, 2011") and told.endswith("and 14 more")


@pytest.mark.parametrize(
    ("column", "columns", "told"),
    [
        ("first", ["first", "second"], "Host"),
        ("first", ["first", "last"], "First"),
        ("rank", ["place", "rank"], "Rank"),
        ("rank", ["rank", "office"], "Protocol rank"),
        ("rank", ["rank", "office", "protocol", "as_host"], "Position"),
        ("precision", ["precision", "reports"], "Date"),
        ("precision", ["date", "precision"], "Precision"),
        ("start", ["period", "start"], ""),
        ("__proto__", [], ""),
    ],
)
def test_a_heading_is_that_of_its_table(column: str, columns: list[str], told: str) -> None:
    assert heading(column, columns, "en") == told
