"""A part of the tables: what lies in the period, what is between the countries, what goes along."""

import pytest
from corpora import tables as invented

from analysis import schema
from analysis.selection import select

DATES = ("2018-07-08", "2018-07", "2018", "--07-08", "", "2019-01-01", "2018-12-30")


def dated() -> dict:
    """Return tables with one meeting a date of DATES, each told by an article of its own."""
    made = {name: schema.empty(name) for name in schema.TABLES}
    rows = [
        {
            "meeting_id": f"m{n}", "report_id": f"r{n}", "article_id": f"x{n}", "date_start": date,
            "date_end": "2019-01-02" if date == "2018-12-30" else date, "date_precision": "day",
            "mode": "in_person", "status": "held", "countries": "USA|VNM" if n % 2 else "FRA|UE|VNM",
        }
        for n, date in enumerate(DATES)
    ]  # fmt: skip
    for name in ("meetings", "reports", "articles"):
        columns = {column.name for column in schema.TABLES[name].columns}
        cells = [{key: row[key] for key in row if key in columns} for row in rows]
        made[name] = schema.frame(cells, name)
    return made


def chosen(**parameters: object) -> list[str]:
    return select(dated(), **parameters)["meetings"]["date_start"].tolist()


@pytest.mark.parametrize(
    ("start", "end", "kept"),
    [
        ("", "", list(DATES)),
        ("2018-07-08", "2018-07-08", ["2018-07-08", "2018-07", "2018"]),
        ("2018-07-09", "2018-07", ["2018-07", "2018"]),
        ("2018", "2018", ["2018-07-08", "2018-07", "2018", "2018-12-30"]),
        ("2019", "", ["2019-01-01", "2018-12-30"]),
        ("", "2018-06-30", ["2018"]),
        ("1990", "1999", []),
        (2018, 2018, ["2018-07-08", "2018-07", "2018", "2018-12-30"]),
    ],
)
def test_a_meeting_is_of_a_period_where_its_date_may_lie_in_it(
    start: object, end: object, kept: list[str]
) -> None:
    assert chosen(start=start, end=end) == kept


@pytest.mark.parametrize(
    ("countries", "kept"),
    [
        ("USA|VNM", 3),
        ("VNM", 7),
        ("vnm | fra", 4),
        ("USA|FRA", 0),
        (["UE"], 4),
        ("JPN", 0),
        (None, 7),
    ],
)
def test_all_named_sides_take_part(countries: object, kept: int) -> None:
    assert len(chosen(countries=countries)) == kept


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"start": "8 juillet"}, "start: '8 juillet' is not a date such as 2018"),
        ({"end": "2018-02-30"}, "end: '2018-02-30'"),
        ({"end": "2018-2"}, "end: '2018-2'"),
        ({"start": True}, "start: 'True'"),
        ({"start": "2019", "end": "2018"}, "later than"),
        ({"countries": "USA|XYZ"}, "XYZ is no code .* FRA, UE, USA, VNM"),
        ({"countries": False}, "Norway's code here is NOR"),
        ({"countries": ["VNM", False]}, "NOR"),
    ],
)
def test_what_cannot_be_is_refused_with_what_is_allowed(parameters: dict, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        select(dated(), **parameters)


@pytest.mark.parametrize(
    "parameters", [{"start": "2005", "end": "2012"}, {"countries": "VNM|USA"}, {"end": "1900"}]
)
def test_what_is_kept_hangs_together(parameters: dict) -> None:
    whole = invented(300)._asdict()
    part = select(whole, **parameters)
    assert len(part["meetings"]) < len(whole["meetings"])
    articles, reports = set(part["articles"]["article_id"]), set(part["reports"]["report_id"])
    assert set(part["reports"]["meeting_id"]) == set(part["meetings"]["meeting_id"])
    assert set(part["reports"]["article_id"]) <= articles
    assert set(part["participants"]["report_id"]) <= reports
    assert set(part["participants"]["actor_id"]) <= set(part["actors"]["actor_id"])
    for name in ("topics", "statements"):
        assert set(part[name]["report_id"]) <= reports | {""}
        assert set(part[name]["article_id"]) <= articles
    for name, table in part.items():
        schema.check(table, name)


def test_actors_are_counted_over_what_is_kept() -> None:
    part = select(invented(300)._asdict(), start="2010", end="2015")
    told = part["participants"].merge(part["reports"], on="report_id")
    actor = part["actors"].set_index("actor_id").loc[told["actor_id"].mode()[0]]
    mine = told[told["actor_id"] == actor.name]
    assert actor["meetings"] == mine["meeting_id"].nunique() > 1
    assert (actor["first_seen"], actor["last_seen"]) == (
        mine["date_start"].min(),
        mine["date_start"].max(),
    )
    assert "2010" <= actor["first_seen"] <= actor["last_seen"] <= "2015-12-31"
