"""Actors: the numbers of three known meetings, ties, and every figure at every size."""

import re
from functools import cache

import pandas as pd
import pytest
import three_meetings
from corpora import tables
from counted import answer_of, in_languages
from layout import faults
from matplotlib.colors import to_hex

from analysis import charts, counts, findings
from analysis.charts.frame import RULE
from analysis.charts.lanes import brief, shade

SIZES = (0, 1, 3, 12, 30, 300, 3000)
NAMES = ("actors", "met", "offices", "circle", "countries_by_year", "protocol")
known = cache(three_meetings.corpus)


def rows(table: pd.DataFrame, *columns: str) -> list[tuple]:
    return list(table[list(columns)].itertuples(index=False, name=None))


def test_ties_share_a_rank_and_stand_by_protocol_then_name():
    actors = counts.actors(known())
    assert rows(actors.table, "rank", "actor_id", "meetings", "as_host", "as_guest") == [
        (1, "A", 2, 2, 0), (2, "B", 1, 1, 0), (2, "T", 1, 0, 1), (2, "P", 1, 0, 1), (2, "K", 1, 0, 1),
    ]  # fmt: skip
    assert (actors.table["of_meetings"] == 3).all()


def test_a_person_in_two_reports_of_one_meeting_counts_once():
    assert counts.actors(known()).table.set_index("actor_id")["meetings"]["P"] == 1


def test_pairs_are_of_different_sides_with_the_host_first_by_date_and_the_open_year_last():
    assert rows(counts.pairs(known()).table, "a_id", "b_id", "meetings", "dates") == [
        ("A", "P", 1, "2018-07-08"), ("A", "T", 1, "2019-02-27"), ("B", "K", 1, "XXXX-01-09"),
    ]  # fmt: skip
    assert rows(counts.pairs(known(), "planned").table, "a_id", "b_id") == [("A", "F")]


def test_countries_and_ranks_meet():
    assert rows(counts.country_pairs(known()).table, "a", "b", "meetings") == [("USA", "VNM", 3)]
    protocol = counts.protocol(known())
    assert rows(protocol.table, "high", "low", "meetings") == [(1, 1, 1), (1, 5, 1), (1, 7, 1)]
    assert "1 of 3" in findings.protocol(protocol)


@pytest.mark.parametrize("n", [30, 300, 3000])
def test_the_matrix_writes_each_number_once(n):
    matrix = answer_of("matrix", n)
    figure = charts.met(matrix)
    numbers = [text.get_text() for text in figure.axes[0].texts if text.get_text()[0].isdigit()]
    assert len(numbers) == len(matrix.table) / 2
    assert ("grey: one country" in findings.matrix_caption(matrix).subtitle) == (n < 3000)


def test_hatching_is_told_of_where_there_is_any_and_a_lone_rest_is_shown():
    countries = counts.countries_by_year(tables(300))
    assert "hatched" not in findings.countries_by_year_caption(countries).subtitle
    silent = countries.table.assign(meetings=[-1, *countries.table["meetings"].iloc[1:]])
    told = findings.countries_by_year_caption(countries._replace(table=silent)).subtitle
    assert "hatched: no dispatch" in told
    every = countries.table["country"].nunique()
    assert "others" not in countries.left_out
    assert "others" not in counts.countries_by_year(tables(300), most=every - 1).left_out
    assert counts.countries_by_year(tables(300), most=every - 2).left_out["others"] == 2


def test_a_circle_needs_somebody_met_three_times():
    circle = counts.circle(tables(300))
    assert circle.table["meetings"].iloc[1:].max() == 2 and charts.circle(circle) is None
    often = circle.table.assign(meetings=[*circle.table["meetings"].iloc[:-1], 3])
    assert charts.circle(circle._replace(table=often)) is not None


def test_offices_keep_the_open_year_apart_and_short_forms_with_the_long():
    corpus = known()
    people = corpus.participants.copy()
    people.loc[people["report_id"] == "a1#m1", "office"] = "secrétaire"
    table = counts.offices(corpus._replace(participants=people)).table.set_index("actor_id")
    assert rows(table.loc[["A"]], "office", "first", "last") == [
        ("secrétaire général", "2018-07-08", "2019-02-27")
    ]
    assert rows(table.loc[["B"]], "first", "last", "dates") == [("", "", "XXXX-01-09")]


def test_the_circle_takes_any_spelling_and_nobody_unknown():
    circle = counts.circle(known(), "m. a")
    assert rows(circle.table, "actor_id", "meetings", "centre") == [
        ("A", 2, True), ("T", 1, False), ("P", 1, False)
    ]  # fmt: skip
    assert counts.circle(known(), "Nobody").table.empty
    assert rows(counts.circle(known()).table.head(1), "actor_id") == [("A",)]


def test_years_without_a_dispatch_are_no_zeros():
    table = counts.countries_by_year(tables(300)).table
    gaps = set(table.loc[table["meetings"] < 0, "year"])
    told = set(tables(300).articles["published"].str[:4])
    assert not gaps & told
    assert (
        table.groupby("country")["meetings"].apply(lambda k: k[k > 0].sum())
        == table.groupby("country")["total"].first()
    ).all()


@pytest.mark.parametrize("n", [30, 300, 3000])
def test_the_matrix_is_symmetric_and_limited(n):
    matrix = counts.matrix(tables(n))
    cells = {(a, b): k for a, b, k in rows(matrix.table, "row", "column", "meetings")}
    assert all(cells[b, a] == k for (a, b), k in cells.items())
    assert (matrix.table["row_country"] != matrix.table["column_country"]).all()
    assert matrix.table["row"].nunique() <= 20


def test_two_persons_of_one_name_are_two_rows_of_the_matrix():
    corpus = tables(300)
    same = corpus.participants.assign(name="ambassadeur")
    actors = corpus.actors.assign(name="ambassadeur")
    table = counts.matrix(corpus._replace(participants=same, actors=actors)).table
    ends = table[["row", "row_country"]].drop_duplicates()
    assert len(ends) > 1 and set(ends["row"]) == {"ambassadeur"}
    drawn = charts.met(counts.matrix(corpus._replace(participants=same, actors=actors)), "en")
    labels = {text.get_text() for text in drawn.axes[0].texts}
    assert {
        f"ambassadeur · {findings.Language('en').short(code)}" for code in ends["row_country"]
    } <= labels


def test_an_office_with_and_without_a_comma_is_one():
    corpus = known()
    people = corpus.participants.copy()
    own = people.index[people["actor_id"] == "A"]
    people.loc[own, "office"] = [
        "ministre du Plan Adama",
        *["ministre du Plan, Adama"] * (len(own) - 1),
    ]
    table = counts.offices(corpus._replace(participants=people)).table
    assert table.loc[table["actor_id"] == "A", "office"].to_list() == ["ministre du Plan, Adama"]


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        (["chef de l'État", "président chilien et président du Mercosur"], ["chef de l'État"]),
        (["chef de la diplomatie", "ministre des Affaires étrangères"], ["chef de la diplomatie"]),
        (["ministre de la Santé", "ministre du Plan"], ["ministre de la Santé", "ministre du Plan"]),
        (["président du Sénat", "président"], ["président du Sénat"]),
        (["ancien président", "Premier ministre"], ["Premier ministre", "ancien président"]),
    ],
)  # fmt: skip
def test_an_office_of_one_holder_is_one_by_whatever_words(told, shown):
    corpus = known()
    people = corpus.participants.copy()
    for meeting, office in zip(("m1", "m2"), told, strict=True):
        people.loc[people["report_id"].str.endswith(f"#{meeting}"), "office"] = office
    table = counts.offices(corpus._replace(participants=people)).table
    assert sorted(table.loc[table["actor_id"] == "A", "office"]) == shown


@pytest.mark.parametrize(
    ("offices", "en", "fr"),
    [
        (["président", "président"],
         "Longest seen in one office: Ann, président, 2004 – 2017",
         "Le plus longtemps vu dans une fonction : Ann, président, 2004 – 2017"),
        (["président", "ministre"], "Longest seen in one office: Bob, maire, 2010 – 2013",
         "Le plus longtemps vu dans une fonction : Bob, maire, 2010 – 2013"),
    ],
)  # fmt: skip
def test_two_offices_are_not_joined_into_a_longer_time(offices, en, fr):
    dates = [("2004-05-01", "2004-05-01"), ("2017-05-01", "2017-05-01")]
    if offices[0] == offices[1]:
        offices, dates = offices[:1], [("2004-05-01", "2017-05-01")]
    rows_ = [("Ann", office, *ends) for office, ends in zip(offices, dates, strict=True)]
    rows_.append(("Bob", "maire", "2010-02-01", "2013-02-01"))
    made = counts.offices(known())
    table = pd.DataFrame(rows_, columns=["name", "office", "first", "last"])
    table = table.assign(actor_id=table["name"], country="VNM", dates=table["first"], rank=1)
    for language, title in (("en", en), ("fr", fr)):
        shown = findings.offices_caption(made._replace(table=table), language).title
        year_only = re.sub(r"\d+(er)? \w+ (?=\d{4})", "", shown.replace("\u00a0", " "))
        assert year_only == title


def test_a_month_is_a_ring_and_no_strip_has_a_dot_beneath():
    few, many = counts.offices(tables(30)), counts.offices(tables(300))
    months = few.table["dates"].str.split("|").explode().str.fullmatch(r"\d{4}-\d\d").sum()
    rings = [
        points for points in charts.offices(few).axes[0].collections
        if hasattr(points, "get_sizes") and len(points.get_sizes())
        and to_hex(points.get_facecolor()[0]) == "#ffffff"
    ]  # fmt: skip
    assert len(rings) == months > 0
    assert "ring: day not known" in findings.offices_caption(few).subtitle
    marks = [
        points for points in charts.offices(many).axes[0].collections
        if to_hex(points.get_edgecolor()[0]) != RULE.lower()
    ]  # fmt: skip
    dated = (many.table["first"] != "").sum()
    assert len(marks) == dated, "a bar or a dot each"
    assert "those met most" in findings.offices_caption(many).subtitle


def test_offices_show_at_most_twenty_five_rows_of_more_than_one_side():
    offices = counts.offices(tables(300))
    assert len(offices.table) <= 25 and offices.table["country"].nunique() > 1
    people = counts.actors(tables(300)).table
    assert offices.left_out["others"] == len(people) - offices.table["actor_id"].nunique()


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("n", "language"), in_languages(SIZES))
def test_every_figure_at_every_size(n, name, language):
    counted = answer_of(name, n)
    figure = getattr(charts, name)(counted, language)
    assert str(getattr(findings, name)(counted, language))
    if figure is None:
        assert name not in ("met", "offices")
        return
    assert faults(figure) == []
    assert 40 <= len(figure.alt) <= 250


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("n", SIZES)
def test_the_answer_says_how_many_and_small_ones_no_per_cent(n, language):
    told = findings.who_meets_whom(answer_of("actors", n), answer_of("country_pairs", n), language)
    assert "%" not in told and told.startswith("**")


def test_names_in_computed_prose_are_inert():
    actors = known().actors.assign(name="<script>alert(1)</script>")
    corpus = known()._replace(actors=actors)
    told = findings.who_meets_whom(counts.actors(corpus), counts.country_pairs(corpus))
    assert "<script>" not in str(told)


def test_shades_and_short_numbers():
    assert [shade(k, 100) for k in (1, 99, 100)] == [0, 7, 7] and shade(0, 0) == 0
    assert [brief(k, ",") for k in (7, 1000, 9949, 9950)] == ["7", "1,0k", "9,9k", "10k"]


def test_the_matrix_holds_the_pair_that_met_most_and_counts_whom_it_leaves_out():
    corpus = tables(300)
    pairs, matrix = counts.pairs(corpus).table, counts.matrix(corpus)
    assert matrix.table["meetings"].max() == pairs["meetings"].max()
    everyone = {*pairs["a_name"], *pairs["b_name"]}
    assert matrix.left_out["others"] == len(everyone) - matrix.table["row"].nunique()
    assert matrix.table["row"].nunique() >= 15


@pytest.mark.parametrize(
    ("captioned", "columns", "alone", "together"),
    [
        ("matrix", ["meetings"], " and ", "pairs met most"),
        ("countries_by_year", ["meetings", "total"], "fullest year", " each"),
    ],
)
def test_equal_ones_lead_together_in_titles(captioned, columns, alone, together):
    counted = getattr(counts, captioned)(tables(300))
    title = getattr(findings, f"{captioned}_caption")
    lone = counted.table.copy()
    lone[columns] *= 9
    lone.loc[lone.index[2:], columns[0]] = 1
    assert alone in title(counted._replace(table=lone)).title
    equal = counted.table.assign(**dict.fromkeys(columns, 9))
    assert together in title(counted._replace(table=equal)).title


@pytest.mark.parametrize(
    ("most", "en", "fr"),
    [
        (1, "No two people met twice in 33 meetings", "nul ne s’est revu"),
        (2, "No two people met more than twice", "ne se sont vues plus de deux fois"),
        (4, "No two people met more than four times", "ne se sont vues plus de quatre fois"),
        (5, "met most: in 5 of 33 meetings", "se voient le plus : 5 rencontres sur 33"),
    ],
)
def test_fewer_than_five_are_not_called_the_most(most, en, fr):
    matrix = answer_of("matrix", 40)
    table = matrix.table.assign(meetings=1)
    table.loc[table.index[:2], "meetings"] = most
    for language, told in (("en", en), ("fr", fr)):
        assert told in findings.matrix_caption(matrix._replace(table=table), language).title
