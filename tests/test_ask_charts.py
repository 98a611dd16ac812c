"""Requests and pledges: the numbers of three known meetings, and every figure at every size."""

from functools import cache
from types import SimpleNamespace

import pandas as pd
import pytest
import three_meetings
from corpora import tables
from counted import answer_of
from layout import faults

from analysis import charts, counts, findings
from analysis.counts.asks import from_the_verb

SIZES = (0, 1, 3, 8, 30, 300, 3000)
known = cache(three_meetings.corpus)
NAMES = ("speakers", "commitments", "both_directions")


def rows(table: pd.DataFrame, *columns: str) -> list[tuple]:
    return list(table[list(columns)].itertuples(index=False, name=None))


def test_speakers_face_the_other_side_and_quotes_are_apart():
    table = counts.speakers(known()).table
    assert rows(table, "speaker", "counterpart", "topic", "quoted", "reported", "total") == [
        ("Personne P", "Personne A", "maritime", 1, 0, 2),
        ("Personne P", "Personne A", "trade", 0, 1, 2),
        ("Personne A", "Personne P", "maritime", 0, 1, 1),
        ("Personne A", "Personne T", "politics", 0, 1, 1),
        ("Personne A", "Personne T", "trade", 0, 1, 1),
        ("Personne T", "Personne A", "peace_conflict", 1, 0, 1),
    ]


def test_only_what_has_a_content_is_asked_or_promised_and_a_later_reply_is_found():
    table = counts.ledger(known()).table
    assert rows(table, "date", "kind", "speaker", "content", "deadline", "answered") == [
        ("2018-07-08", "request", "Personne P", "ouvrir le marché", "avant 2020", "a3"),
        ("2018-07-08", "request", "Personne A", "retirer les navires", "", ""),
        ("2019-02-27", "pledge", "Personne A", "baisser les droits", "", ""),
    ]


@pytest.mark.parametrize(
    ("verb", "sentence", "commitment", "content"),
    [
        ("a proposé", "Il a proposé de renforcer les échanges.", "de renforcer les échanges",
         "a proposé de renforcer les échanges"),
        ("demande", "Il demande, devant la presse, une aide.", "une aide", "une aide"),
        ("promis", "« Nous construirons un pont », a-t-il promis.", "Nous construirons un pont",
         "Nous construirons un pont"),
        ("prie", "Il prie M. A d’ouvrir le marché avant l’été.", "M. A d’ouvrir le …",
         "prie M. A d’ouvrir le …"),
        ("", "De l’eau fut promise.", "De l’eau", "De l’eau"),
    ],
)  # fmt: skip
def test_what_is_asked_begins_with_the_verb_right_before_it(verb, sentence, commitment, content):
    said = SimpleNamespace(verb=verb, sentence=sentence, commitment=commitment)
    assert from_the_verb(said) == content


def test_few_statements_have_no_most():
    told = findings.speakers_caption(counts.speakers(tables(3)), "en").title
    assert told.startswith("Statements: ") and "ost" not in told


def test_a_reply_on_the_same_day_or_by_the_same_side_is_none():
    corpus = known()
    same = corpus.meetings.assign(date_start="2018-07-08")
    assert (counts.ledger(corpus._replace(meetings=same)).table["answered"] == "").all()
    own = corpus.statements.assign(actor_id=corpus.statements["actor_id"].replace({"A": "T"}))
    assert (counts.ledger(corpus._replace(statements=own)).table["answered"] == "").all()


def test_both_directions_stand_side_by_side():
    both = counts.both_directions(known())
    columns = ("topic", "a_said", "b_said", "a_asked", "b_asked", "a_promised", "b_promised")
    assert rows(both.table, *columns) == [
        ("maritime", 1, 1, 0, 1, 0, 0), ("trade", 1, 1, 1, 0, 0, 1),
        ("peace_conflict", 1, 0, 0, 0, 0, 0), ("politics", 0, 1, 0, 0, 0, 1),
    ]  # fmt: skip
    assert rows(both.table.head(1), "a", "b", "a_total", "b_total") == [("USA", "VNM", 3, 2)]
    turned = counts.both_directions(known(), "VNM|USA").table
    assert turned["a_said"].to_list() == both.table["b_said"].to_list()
    assert counts.both_directions(known(), "FRA|VNM").table.empty


def test_many_requests_are_counted_by_direction():
    ledger = counts.ledger(tables(300))
    table = counts.commitments(ledger).table
    kinds = ledger.table.groupby(["speaker_country", "counterpart_country"])["kind"]
    first = table.iloc[0]
    mine = kinds.get_group((first["speaker_country"], first["counterpart_country"]))
    assert ((mine == "request").sum(), (mine == "pledge").sum()) == (
        first["requests"],
        first["pledges"],
    )
    assert (table["answered"] <= table["requests"]).all()


def test_the_grain_of_the_speakers_follows_the_number_of_meetings():
    few, many, most = (answer_of("speakers", n).table for n in (30, 300, 3000))
    assert (few["speaker"] != "").all() and (few["counterpart"] != "").any()
    assert (many["speaker"] != "").all() and (many["counterpart"] == "").all()
    assert (most["speaker"] == "").all() and (most["counterpart_country"] != "").any()
    assert all(len(t.drop_duplicates(list(t.columns[:4]))) <= 25 for t in (few, many, most))


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("n", SIZES)
def test_every_figure_at_every_size(n, name, language):
    commits = name == "commitments"
    counted = counts.commitments(answer_of("ledger", n)) if commits else answer_of(name, n)
    figure = getattr(charts, name)(counted, language)
    assert str(getattr(findings, name)(counted, language))
    assert faults(figure) == []
    assert 40 <= len(figure.alt) <= 250


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("n", SIZES)
def test_the_answer_runs_at_every_size(n, language):
    told = findings.who_asks(answer_of("speakers", n), answer_of("ledger", n), language)
    assert "%" not in told and told.startswith("**")


def test_contents_in_figures_and_tables_are_inert():
    assert "<b>" not in str(findings.table(counts.ledger(known())))
