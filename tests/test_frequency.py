"""The counts of notebooks 01 and 02: forms, periods, gaps, and what is left out of them."""

import corpora
import pandas as pd
import pytest
import three_meetings
from matplotlib.text import Text

from analysis import charts, counts, findings, schema
from analysis.corpus import Corpus
from analysis.counts.basis import originals
from analysis.counts.periods import bounds, form, grid, period


def corpus_of(meetings=(), articles=()) -> Corpus:
    """Return a corpus with these meetings and dispatches and nothing else."""
    base = {"date_precision": "day", "mode": "in_person", "status": "held", "countries": "USA|VNM"}
    rows = [
        {**base, "meeting_id": f"m{i}", "date_start": day, "date_end": day, **extra}
        for i, (day, extra) in enumerate(meetings)
    ]
    told = [{"article_id": f"a{i}", "published": day} for i, day in enumerate(articles)]
    tables = {name: schema.empty(name) for name in Corpus._fields}
    tables["meetings"] = schema.frame(rows, "meetings")
    tables["articles"] = schema.frame(told, "articles")
    return Corpus(**tables)


@pytest.mark.parametrize(
    ("n", "name"),
    [(0, "sentence"), (1, "list"), (12, "list"), (13, "dots"), (100, "dots"), (101, "bars"),
     (1000, "bars"), (1001, "heatmap"), (30_000, "heatmap")],
)  # fmt: skip
def test_form_follows_n(n, name):
    assert form(n) == name


@pytest.mark.parametrize(
    ("first", "last", "n", "chosen"),
    [("2018-01-01", "2018-12-31", 40, "month"), ("2015-01-01", "2020-12-31", 40, "quarter"),
     ("1996-01-01", "2025-12-31", 400, "year"), ("2018-01-01", "2019-12-31", 13, "quarter")],
)  # fmt: skip
def test_period_suits_span_and_number(first, last, n, chosen):
    days = bounds(pd.Series([first] * (n - 1) + [last]))
    assert period(days) == chosen


def test_an_unknown_period_or_status_is_refused_saying_what_is_allowed():
    corpus = corpora.tables(3)
    with pytest.raises(ValueError, match="month, quarter, year, not 'weekly'"):
        counts.over_time(corpus, "weekly")
    with pytest.raises(ValueError, match="held, planned, cancelled, not False"):
        counts.over_time(corpus, status=False)


@pytest.mark.parametrize(
    ("iso", "first", "last"),
    [("2016-02", "2016-02-01", "2016-02-29"), ("2018", "2018-01-01", "2018-12-31"),
     ("2018-07-08", "2018-07-08", "2018-07-08")],
)  # fmt: skip
def test_bounds_are_all_days_a_date_allows(iso, first, last):
    row = bounds(pd.Series([iso])).iloc[0]
    assert (str(row["first"])[:10], str(row["last"])[:10]) == (first, last)


@pytest.mark.parametrize("iso", ["--07-08", "", "--07"])
def test_a_date_without_a_year_lies_on_no_axis(iso):
    assert bounds(pd.Series([iso])).isna().all(axis=None)


def test_the_three_emptinesses_are_told_apart():
    dates = pd.DataFrame({"date_start": ["2018", "2021"], "date_end": ["2018", "2021"]})
    published = pd.Series(["2018-03-01", "2019-05-05", "2021-06-30"])
    table = grid(dates, published, "year").set_index("period")
    assert table["state"].to_dict() == {
        "2018": "counted", "2019": "zero", "2020": "no_articles", "2021": "unfinished",
    }  # fmt: skip
    assert table.loc["2020", "articles"] == 0


def test_a_period_is_finished_if_the_last_dispatch_is_of_its_last_day():
    dates = pd.DataFrame({"date_start": ["2018-02-02"], "date_end": ["2018-02-02"]})
    assert grid(dates, pd.Series(["2018-12-31"]), "year")["state"].tolist() == ["counted"]


def test_a_year_is_not_its_first_quarter():
    dates = pd.DataFrame({"date_start": ["2018", "2018-05-01"], "date_end": ["2018", "2018-05-01"]})
    table = grid(dates, pd.Series(["2018-01-01"], dtype="str"), "quarter")
    regular = table[table["state"] != "imprecise"].set_index("period")["meetings"]
    coarse = table[table["state"] == "imprecise"]
    assert regular.to_dict() == {"2018-Q1": 0, "2018-Q2": 1}
    assert coarse[["period", "meetings"]].values.tolist() == [["2018", 1]]


@pytest.mark.parametrize("n", [3, 12, 30, 300, 3000])
@pytest.mark.parametrize("period", ["auto", "month", "year"])
def test_every_meeting_is_drawn_or_counted_as_left_out(n, period):
    over_time = counts.over_time(corpora.tables(n), period)
    if over_time.form == "list":
        assert len(over_time.table) == over_time.n
    else:
        drawn = over_time.table["meetings"].sum()
        assert drawn + sum(over_time.left_out.values()) == over_time.n


def test_a_meeting_of_open_year_is_in_the_list_last_and_without_days():
    told = corpus_of([("--07-08", {}), ("2019-02-27", {}), ("", {"date_precision": "unknown"})])
    over_time = counts.over_time(told)
    assert over_time.table["date"].tolist() == ["2019-02-27", "XXXX-07-08", ""]
    assert over_time.table["start"].tolist() == ["2019-02-27", "", ""]
    assert over_time.left_out == {"year_open": 1, "undated": 1}


def test_planned_and_held_are_never_added():
    told = corpus_of([("2018-07-08", {}), ("2018-08-08", {"status": "planned"})])
    assert [counts.over_time(told, status=s).n for s in ("held", "planned", "cancelled")] == [
        1,
        1,
        0,
    ]


def test_the_calendar_counts_meetings_of_open_year_by_their_month():
    told = corpus_of([("--07-08", {}), ("2018-07-30", {}), ("2018", {"date_precision": "year"})])
    calendar = counts.calendar(told)
    july = calendar.table.set_index("month").loc[7]
    assert (july["meetings"], july["year_open"]) == (2, 1)
    assert calendar.left_out == {"no_month": 1}


def test_places_leave_out_remote_meetings_and_say_so():
    told = corpus_of(
        [("2018-07-08", {"place": "Hanoi", "country": "VNM"}), ("2018-07-09", {"mode": "phone"}),
         ("2018-07-10", {})]
    )  # fmt: skip
    places = counts.by_place(told)
    assert places.table[["place", "meetings"]].values.tolist() == [["Hanoi", 1]]
    assert (places.n, places.left_out) == (1, {"remote": 1, "place": 1})


def test_a_ranking_of_many_keeps_the_rest_in_one_row_and_ties_share_a_rank():
    places = counts.by_place(corpora.tables(3000)).table
    assert len(places) == 21 and places["members"].iloc[-1] > 1
    tied = counts.by_place(corpora.tables(30)).table
    assert (tied.groupby("meetings")["rank"].nunique() == 1).all()


def test_visits_put_the_busier_side_first_whoever_received_more():
    visits = counts.visits(corpora.tables(300)).table
    with_vietnam = visits[(visits[["first", "second"]] == "VNM").any(axis=1)]
    assert (with_vietnam["first"] == "VNM").all() and len(with_vietnam) > 12
    assert (visits["received"] < visits["returned"]).any()
    pairs = {frozenset(pair) for pair in zip(visits["first"], visits["second"], strict=True)}
    assert len(pairs) == len(visits)


@pytest.mark.parametrize(
    ("received", "returned", "en", "fr"),
    [
        (14, 0, "Clearly one-sided, the host first: Vietnam – France (14 : 0)",
         "Nettement inégales, l’hôte d’abord : Vietnam – France (14 : 0)"),
        (0, 14, "Clearly one-sided, the host first: France – Vietnam (14 : 0)",
         "Nettement inégales, l’hôte d’abord : France – Vietnam (14 : 0)"),
        (7, 1, "No pair of sides is clearly one-sided in who hosts",
         "Aucune paire n’est nettement inégale dans l’accueil"),
    ],
)  # fmt: skip
def test_a_pair_is_one_sided_only_beyond_what_chance_does_among_so_many(received, returned, en, fr):
    visits = counts.visits(corpora.tables(300))
    table = visits.table.assign(received=4, returned=4)
    table.loc[0, ["first", "second", "received", "returned"]] = ["VNM", "FRA", received, returned]
    made = visits._replace(table=table)
    assert findings.visits_caption(made).title == en
    assert findings.visits_caption(made, "fr").title == fr


def test_few_visits_are_dots_on_the_hosts_side_and_many_shares():
    for n, visits in (
        (3, counts.visits(corpora.tables(3))),
        (300, counts.visits(corpora.tables(300))),
    ):
        dots = charts.visits(visits).axes[0].collections
        first = visits.table.iloc[0]
        marks = [points for points in dots if hasattr(points, "get_sizes")]
        size = len(marks[0].get_offsets())
        assert size == (first["received"] + first["returned"] if n == 3 else 1)


def test_a_strip_of_few_dispatches_is_dots_and_says_how_many_are_not_drawn():
    few, many = (charts.calendar(counts.calendar(corpora.tables(n))) for n in (3, 300))
    assert not few.axes[1].patches and many.axes[1].patches
    undated = int((originals(corpora.tables(300))["published"] == "").sum())
    told = [text.get_text() for text in many.axes[1].texts]
    assert f"Dispatches; {undated} of unknown date not drawn" in told


@pytest.mark.parametrize("n", [0, 3, 300])
def test_contents_count_copies_apart(n):
    corpus = corpora.tables(n)
    found = counts.contents(corpus).set_index("item")["n"]
    assert found["dispatch"] + found["copy"] + found["teaser"] <= len(corpus.articles)
    assert found["held"] + found["planned"] + found["cancelled"] == len(corpus.meetings)
    assert found["dispatch"] == counts.basis(corpus).articles


@pytest.mark.parametrize(
    ("reasons", "told"),
    [
        (("tenure+record",), "8 July [2018]"),
        (("weekday+published",), "8 July 2018"),
        (("text",), "8 July 2018"),
        (("tenure", "text"), "8 July 2018"),
        (("tenure", "record"), "8 July [2018]"),
    ],
)
def test_a_year_that_was_worked_out_stands_in_brackets(reasons, told):
    made = three_meetings.corpus()
    mine = made.reports["meeting_id"] == "m1"
    reports = made.reports.copy()
    reports.loc[mine, "date_from"] = (reasons * 2)[: int(mine.sum())]
    counted = counts.over_time(made._replace(reports=reports))
    short = str(findings.how_often(counted, counts.contents(made)))
    assert f"**{told}**" in short and f": {told} – 27 February 2019." in short
    assert ("[Year]" in findings.over_time_caption(counted).subtitle) == ("[" in told)


def test_a_table_to_read_has_the_year_worked_out_in_brackets_too():
    days = pd.DataFrame({"date": ["2018-07-08", "2019-02-27"], "worked_out": [True, False]})
    told = str(findings.table(days)).splitlines()
    assert told[0] == "| Date |" and told[2:] == ["| 8 July [2018] |", "| 27 February 2019 |"]


@pytest.mark.parametrize(
    "drawn",
    [
        lambda c: charts.over_time(counts.over_time(c)),
        lambda c: charts.places_map(counts.places_map(c)),
        lambda c: charts.topics(counts.topics(c)),
        lambda c: charts.met(counts.met(c)),
        lambda c: charts.commitments(counts.commitments(counts.ledger(c))),
    ],
)
@pytest.mark.parametrize("reason", ["tenure", "text"])
def test_every_figure_that_writes_dates_marks_the_years_worked_out(drawn, reason):
    made = three_meetings.corpus()
    figure = drawn(made._replace(reports=made.reports.assign(date_from=reason)))
    told = " ".join(text.get_text().replace("\n", " ") for text in figure.findobj(Text))
    assert ("[2018]" in told, "[Year]" in told) == ((reason == "tenure",) * 2)
    assert "2018" in told
