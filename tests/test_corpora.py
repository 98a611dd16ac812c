"""The synthetic corpora: valid, repeatable, of every kind of date, and never passed off as real."""

import json

import corpora
import pandas as pd
import pytest

from analysis import read, schema

SIZES = (0, 1, 3, 30, 300)


KINDS = (
    ("meetings", "status", {"held", "planned", "cancelled"}),
    ("meetings", "mode", {"in_person", "phone", "video"}),
    ("reports", "date_precision", {"day", "month", "year", "unknown"}),
    ("participants", "role", {"host", "guest", "peer"}),
    ("topics", "topic", set(schema.TOPICS)),
)


@pytest.mark.parametrize("n", SIZES)
def test_tables_keep_the_schema_and_the_number_of_meetings(n):
    corpus = corpora.tables(n)
    for name, table in corpus._asdict().items():
        schema.check(table, name)
    assert len(corpus.meetings) == n
    assert len(corpus.articles) > 0


@pytest.mark.parametrize("n", SIZES)
def test_keys_of_one_table_are_found_in_the_other(n):
    corpus = corpora.tables(n)
    reports = set(corpus.reports["report_id"])
    assert set(corpus.reports["article_id"]) <= set(corpus.articles["article_id"])
    assert set(corpus.reports["meeting_id"]) == set(corpus.meetings["meeting_id"])
    assert set(corpus.participants["report_id"]) == reports
    assert set(corpus.participants["actor_id"]) == set(corpus.actors["actor_id"])
    assert set(corpus.topics["report_id"]) | set(corpus.statements["report_id"]) <= reports


def test_equal_arguments_give_equal_tables_and_other_seeds_others():
    first, again, other = (corpora.tables.__wrapped__(30, seed) for seed in (0, 0, 1))
    for name in first._fields:
        pd.testing.assert_frame_equal(getattr(first, name), getattr(again, name))
    assert not first.meetings.equals(other.meetings)


@pytest.mark.parametrize(("table", "column", "kinds"), KINDS)
def test_every_kind_occurs(table, column, kinds):
    assert set(getattr(corpora.tables(300), table)[column]) == kinds


def test_open_years_disagreements_copies_and_gaps_occur():
    corpus = corpora.tables(300)
    open_year = corpus.reports["date_start"].str.startswith("--")
    assert open_year.any() and (corpus.reports.loc[open_year, "date_candidates"] != "").all()
    assert (corpus.meetings["disagreement"] != "").any()
    assert (corpus.articles["duplicate_of"] != "").any()
    assert not corpus.articles["article_id"].isin(corpus.reports["article_id"]).all()
    days = pd.to_datetime(corpus.articles.loc[corpus.articles["published"] != "", "published"])
    assert days.sort_values().diff().max() > pd.Timedelta(days=180)


def test_every_side_of_a_meeting_sits_at_it():
    corpus = corpora.tables(300)
    people = corpus.participants.merge(corpus.reports[["report_id", "meeting_id"]])
    sides = people.groupby("meeting_id")["country"].agg(lambda codes: set(codes))
    told = corpus.meetings.set_index("meeting_id")["countries"].str.split("|").map(set)
    assert all(sides[meeting] <= told[meeting] and len(told[meeting]) > 1 for meeting in told.index)


def test_it_says_that_it_is_synthetic():
    corpus = corpora.tables(30)
    assert set(corpus.articles["agency"]) == {corpora.AGENCY}
    assert corpus.articles["title"].str.startswith("[synthetic]").all()
    assert corpus.reports["sentence"].str.startswith("[synthetic]").all()


def test_dispatches_have_a_truth_each_and_tell_it():
    texts, truth = dict(corpora.dispatches(60)), corpora.truth(60)
    assert list(texts) == [f"{record['id']}.txt" for record in truth]
    for record in truth:
        text = texts[f"{record['id']}.txt"]
        assert "(synthetic)" in text
        for meeting in record["meetings"]:
            assert meeting["date_text"] in text
            assert all(person["name"] in text for person in meeting["participants"])
        assert all(said["speaker"] in text for said in record["statements"])
    assert json.loads(json.dumps(truth)) == truth


def test_dispatches_are_varied_and_repeatable():
    assert corpora.dispatches(60) == corpora.dispatches(60)
    assert len({text for _, text in corpora.dispatches(60)}) == 60
    kinds = {(m["mode"], m["status"]) for record in corpora.truth(60) for m in record["meetings"]}
    assert kinds >= {
        ("in_person", "held"),
        ("in_person", "planned"),
        ("phone", "held"),
        ("video", "held"),
    }
    assert any(not record["meetings"] for record in corpora.truth(60))


def test_it_can_be_written_as_a_source_to_try(tmp_path):
    corpora.main(["3", str(tmp_path / "tables")])
    again = read(tmp_path / "tables")
    for name, table in corpora.tables(3)._asdict().items():
        pd.testing.assert_frame_equal(table, getattr(again, name))
