"""From a row of numbers to what finds its meetings: nothing but what the row counts."""

import pytest
from corpora import tables as invented

from analysis.webpage.leads import find, known, rest

KNOWN = {
    "meeting": {"m1"}, "article": {"a1"}, "person": {"Tô Lâm", "to-lam.VNM", "Donald Trump"},
    "side": {"USA", "VNM"}, "place": {"Hanoi"}, "topic": {"trade"}, "status": {"held", "planned"},
}  # fmt: skip


@pytest.mark.parametrize(
    ("row", "found"),
    [
        ({"meeting_id": "m1", "topic": "trade"}, {"meeting": ["m1"]}),
        ({"topic": "trade", "meetings": "2018"}, {"topic": ["trade"]}),
        ({"period": "2018-Q3", "meetings": "4"}, {"period": ["2018-Q3"]}),
        ({"period": "2018", "meetings": "4", "state": "imprecise"}, {"start": ["2018"]}),
        ({"period": "2018", "articles": "4"}, {"published": ["2018"]}),
        ({"article_id": "a1", "title": "T"}, {"article": ["a1"]}),
        ({"month": "7", "meetings": "2"}, {"month": ["07"]}),
        ({"host": "USA", "meetings": "1"}, {"host": ["USA"]}),
        (
            {"place": "Hanoi", "country": "VNM", "meetings": "1"},
            {"place": ["Hanoi"], "at": ["VNM"], "mode": ["in_person"]},
        ),
        (
            {"first": "VNM", "second": "USA", "received": "2", "returned": "1"},
            {"visit": ["USA|VNM"], "mode": ["in_person"]},
        ),
        ({"row": "USA", "row_country": "USA", "column": "VNM", "column_country": "VNM"},
         {"side": ["USA", "VNM"]}),
        (
            {"row": "Tô Lâm", "row_country": "VNM", "column": "Donald Trump",
             "column_country": "USA", "meetings": "2"},
            {"person": ["Tô Lâm", "Donald Trump"], "side": ["VNM", "USA"]},
        ),
        ({"high": "1", "low": "5", "meetings": "3"}, {"ranks": ["1-5"]}),
        ({"precision": "day", "reasons": "text"}, {"dated": ["day text"]}),
        ({"outcome": "passed", "reason": "empty", "articles": "3"}, {"fate": ["passed empty"]}),
        (
            {"word": "douane", "topic": "trade", "span_before": "1996", "span_after": "1997"},
            {"word": ["trade/douane"], "year": ["known"]},
        ),
        (
            {"word": "douane", "topic": "trade", "span_before": "VNM", "span_after": "USA"},
            {"word": ["trade/douane"], "side": [["VNM", "USA"]], "apart": ["USA|VNM"]},
        ),
        ({"topic": "trade", "period": "2018/2019"},
         {"topic": ["trade"], "period": [["2018", "2019"]]}),
        (
            {"speaker": "", "speaker_country": "USA", "topic": "trade"},
            {"side": ["USA"], "said": ["USA/trade/"]},
        ),
        (
            {"speaker_country": "USA", "counterpart_country": "VNM", "requests": "1"},
            {"side": ["USA", "VNM"], "said": [["USA//request", "USA//pledge"]]},
        ),
        (
            {"topic": "trade", "a": "USA", "b": "VNM", "a_said": "1", "b_said": "0"},
            {"side": ["USA", "VNM"], "said": [["USA/trade/", "VNM/trade/"]]},
        ),
        (
            {"actor_id": "to-lam.VNM", "country": "VNM", "dates": "2018-07|--07-08|"},
            {"person": ["to-lam.VNM"], "side": ["VNM"], "on": [["2018-07", "--07-08", ""]]},
        ),
    ],
)  # fmt: skip
def test_a_row_finds_what_it_counts(row: dict, found: dict) -> None:
    assert find(row, KNOWN) == found


@pytest.mark.parametrize(
    "row",
    [
        {"slot": "day", "right": "3"},
        {"period": "2018", "meetings": "0"},
        {"country": "USA", "year": "2018", "meetings": "-1"},
        {"host": "FRA", "meetings": "1"},
        {"place": "", "country": "", "meetings": "9", "members": "4"},
        {"place": "Nowhere", "country": "VNM", "meetings": "1"},
        {"row": "nobody", "column": "USA", "meetings": "1"},
        {"id": "trip-1", "name": "Donald Trump", "country": "VNM", "place": "Hanoi",
         "meeting_id": "", "outcome": "missed"},
    ],
)  # fmt: skip
def test_a_row_without_known_meetings_leads_nowhere(row: dict) -> None:
    assert find(row, KNOWN, "held", "Tô Lâm") == {}


def test_the_status_counted_is_asked_for_unless_the_row_names_its_meetings() -> None:
    assert find({"host": "USA", "meetings": "1"}, KNOWN, "planned")["status"] == ["planned"]
    assert "status" not in find({"meeting_id": "m1"}, KNOWN, "planned")
    assert "status" not in find({"period": "2018", "articles": "4"}, KNOWN, "planned")


def test_rows_of_a_circle_are_met_by_its_centre() -> None:
    found = find({"actor_id": "Donald Trump", "meetings": "1"}, KNOWN, "", "to-lam.VNM")
    assert found == {"person": ["Donald Trump", "to-lam.VNM"]}


def test_an_empty_corpus_knows_nothing() -> None:
    assert not any(known(invented(0)).values())


def test_the_rest_of_a_ranking_is_what_no_row_names() -> None:
    rows = [{"place": name, "members": "1"} for name in ("Hanoi", "Paris")]
    assert rest(rows) == {} and rest([]) == {}
    told = rest([*rows, {"place": "", "members": "3"}], "held")
    assert told == {"beyond": ["place|Hanoi|Paris"], "mode": ["in_person"], "status": ["held"]}
