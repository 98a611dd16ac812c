"""Trust: what the dates rest on, what was passed over, and every figure at every size."""

import re
from functools import cache

import pandas as pd
import pytest
import three_meetings
from corpora import tables
from counted import answer_of
from layout import faults

from analysis import charts, counts, findings, words
from analysis.score import SLOTS

SIZES = (0, 1, 3, 30, 300, 3000)
NAMES = ("dates", "outcomes", "against_record")
MEASURED = [
    {"set": name, "slot": slot, "right": "18", "found": "20", "wanted": "24"}
    for name in ("plain", "hard", "unseen")
    for slot in SLOTS
]
known = cache(three_meetings.corpus)


def rows(table: pd.DataFrame, *columns: str) -> list[tuple]:
    return list(table[list(columns)].itertuples(index=False, name=None))


@pytest.fixture
def measured(monkeypatch):
    """Return what `counts.accuracy` makes of measurements that are known."""
    monkeypatch.setattr(words, "rows", lambda name: MEASURED if name == "accuracy" else ())
    made = counts.accuracy()
    monkeypatch.undo()
    return made


def test_dates_are_counted_by_precision_and_reason():
    assert rows(counts.dates(known()).table, "precision", "reasons", "reports") == [
        ("day", "text+published", 2), ("day", "text", 1), ("year_open", "text+published", 1),
    ]  # fmt: skip
    assert rows(counts.dates(known(), "planned").table, "precision", "reports") == [("month", 1)]


def test_every_article_has_one_outcome():
    outcomes = counts.outcomes(known())
    assert rows(outcomes.table, "outcome", "reason", "articles") == [
        ("told", "", 4), ("silent", "", 1), ("copy", "", 1), ("passed", "empty", 1), ("passed", "not in French (en)", 1),
    ]  # fmt: skip
    assert outcomes.n == 8 == outcomes.table["articles"].sum()


def test_only_meetings_told_more_than_once_can_disagree():
    table = counts.disagreements(known()).table
    assert rows(table, "field", "meetings", "of_meetings") == [
        ("date_start", 1, 1),
        ("place", 1, 1),
    ]
    assert rows(counts.disputed(known()), "meeting_id", "article_id") == [
        ("m1", "a1"),
        ("m1", "a2"),
    ]
    assert rows(counts.copies(known()), "article_id", "duplicate_of") == [("a6", "a1")]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_table_of_disputes_says_whose_meeting_and_in_what_the_reports_differ(language):
    told = str(findings.table(counts.disputed(known()), language)).splitlines()
    assert len(told) == 4 and len({line.partition(" | ")[0] for line in told[2:]}) == 1
    fields = [findings.label("field", key, language) for key in ("date_start", "place")]
    assert all(", ".join(fields) in line for line in told[2:])
    assert all(re.search(r"\| 8 [Jj]u\w+ 2018 \| Han", line) for line in told[2:])


def test_accuracy_has_both_measures_with_intervals(measured):
    first = measured[measured["slot"] == "meetings"].iloc[:2]
    assert rows(first, "measure", "right", "of") == [("precision", 18, 20), ("recall", 18, 24)]
    assert first["share"].round(2).to_list() == [0.9, 0.75]
    assert ((first["low"] < first["share"]) & (first["share"] < first["high"])).all()


def test_the_measurements_on_record_are_of_known_slots():
    table = counts.accuracy()
    assert set(table["slot"]) <= set(SLOTS)
    assert (table["right"] <= table["of"]).all()


@pytest.mark.parametrize("language", ["en", "fr"])
def test_accuracy_is_drawn_and_told(measured, language):
    figure = charts.accuracy(measured, language)
    assert faults(figure) == [] and 40 <= len(figure.alt) <= 250
    k = findings.of(18, 24, language, "encounters" if language == "en" else "rencontres")
    assert figure.title.startswith(k)
    assert findings.of(18, 24, language) in findings.accuracy(measured, language)
    told = findings.how_far(
        measured, counts.dates(known()), counts.against_record(known()), language
    )
    assert (
        k in told
        and findings.of(3, 4, language, "reports" if language == "en" else "récits") in told
    )


@pytest.mark.parametrize("language", ["en", "fr"])
def test_what_was_not_measured_is_not_claimed(measured, language):
    none = measured.iloc[:0]
    figure = charts.accuracy(none, language)
    assert not figure.axes and "%" not in figure.title
    told = findings.how_far(
        none, counts.dates(tables(0)), counts.against_record(tables(0)), language
    )
    assert told in ("**Accuracy has not been measured.**", "**La justesse n’a pas été mesurée.**")


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("n", SIZES)
def test_every_figure_at_every_size(n, name, language):
    counted = answer_of(name, n)
    figure = getattr(charts, name)(counted, language)
    assert str(getattr(findings, name)(counted, language))
    assert faults(figure) == []
    assert 40 <= len(figure.alt) <= 250


def test_a_reason_in_an_articles_notes_is_inert():
    articles = known().articles.copy()
    articles.loc[articles["article_id"] == "a8", "notes"] = "<img src=x>"
    told = findings.outcomes(counts.outcomes(known()._replace(articles=articles)))
    assert "<img" not in str(told)


def test_the_reading_error_widens_with_what_was_missed_and_never_narrows() -> None:
    error = counts.reading_error(tables(300)).iloc[0]
    assert error["right_low"] < error["right_high"] <= error["found"]
    assert error["right_low"] < error["told_low"] < error["told_high"] > error["right_high"]
    none = counts.reading_error(tables(0)).iloc[0]
    assert none[["found", "right_low", "right_high", "told_low", "told_high"]].eq(0).all()


@pytest.mark.parametrize("language", ["en", "fr"])
def test_what_was_not_checked_has_no_reading_error(language, monkeypatch) -> None:
    monkeypatch.setattr("analysis.words.rows", lambda name: [])
    error = counts.reading_error(tables(3))
    assert error.empty and "%" not in findings.reading_error(error, language)
