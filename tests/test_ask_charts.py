"""Requests and pledges: the numbers of three known meetings, and every figure at every size."""

from functools import cache
from types import SimpleNamespace

import pandas as pd
import pytest
import three_meetings
from corpora import tables
from counted import answer_of, in_languages
from layout import faults
from matplotlib.colors import to_hex
from matplotlib.text import Text

from analysis import charts, counts, findings
from analysis.charts.lanes import TINTS
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
    assert rows(table, "date", "kind", "speaker", "content", "deadline") == [
        ("2018-07-08", "request", "Personne P", "ouvrir le marché", "avant 2020"),
        ("2018-07-08", "request", "Personne A", "retirer les navires", ""),
        ("2019-02-27", "pledge", "Personne A", "baisser les droits", ""),
    ]
    assert rows(table, "answered", "reply_date", "reply") == [
        ("a3", "2019-02-27", "Phrase 4 : <b>commerce</b>."), ("", "", ""), ("", "", "")
    ]  # fmt: skip


@pytest.mark.parametrize(("later", "answered"), [("2019-07-08", True), ("2019-07-09", False)])
def test_a_reply_comes_within_a_year(later, answered):
    corpus = known()
    dates = corpus.meetings["date_start"].replace({"2019-02-27": later})
    late = corpus._replace(meetings=corpus.meetings.assign(date_start=dates))
    assert (counts.ledger(late).table["answered"] != "").any() == answered


def test_a_ledger_shows_the_reply_and_the_answer_in_short_does_not_count_it():
    ledger = counts.ledger(known())
    shown = [
        text.get_text() for text in charts.commitments(counts.commitments(ledger)).findobj(Text)
    ]
    assert [text for text in shown if text.startswith("↳")] == [
        "↳ 27 February 2019: Phrase 4 : <b>commerce</b>."
    ]
    assert "Within a year" not in findings.who_asks(counts.speakers(known()), ledger)
    many = findings.who_asks(answer_of("speakers", 300), answer_of("ledger", 300))
    assert "Within a year the other side promises or refuses something" in many


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
    sizes = ledger.table["kind"].value_counts()
    assert rows(table.head(1), "of_requests", "of_pledges") == [(sizes["request"], sizes["pledge"])]


@pytest.mark.parametrize(
    ("language", "title", "size"),
    [
        ("en", "Most requests: A → B, 9 of 91", "n = 236 requests and pledges, 120 of them shown"),
        ("fr", "Le plus de demandes : A → B, 9 sur 91",
         "n = 236 demandes et promesses, dont 120 représentées"),
    ],
)  # fmt: skip
def test_requests_are_counted_out_of_the_whole_ledger(language, title, size):
    counted = counts.commitments(counts.ledger(tables(300)))
    few = findings.commitments_caption(counted, language)
    assert size in few.subtitle.replace("\u00a0", " ")
    assert not few.title.startswith(title[:8]), "four is not called the most"
    first = {"requests": 9, "speaker_country": "A", "counterpart_country": "B"}
    table = counted.table.copy()
    table.loc[0, list(first)] = list(first.values())
    assert findings.commitments_caption(counted._replace(table=table), language).title == title


@pytest.mark.parametrize(("missing", "left"), [("pledges", "▲"), ("requests", "■")])
def test_a_column_without_a_mark_is_neither_drawn_nor_told_of(missing, left):
    counted = counts.commitments(counts.ledger(tables(300)))
    of = {f"of_{missing}": 0, missing: 0, "answered": 0}
    one_kind = counted._replace(table=counted.table.assign(**of))
    figure = charts.commitments(one_kind)
    heads = {t.get_text()[0] for t in figure.findobj(Text) if t.get_text()[:1] in ("▲", "△", "■")}
    assert heads == {left}
    assert missing not in findings.commitments_caption(one_kind).subtitle


def test_rows_of_few_statements_are_not_shaded_by_share():
    counted = answer_of("speakers", 300)
    figure = charts.speakers(counted)
    total = counted.table["total"].to_numpy()
    pale = [to_hex(p.get_facecolor()).upper() == TINTS[0] for p in figure.axes[0].patches]
    assert len(pale) == len(total) and all(p for p, k in zip(pale, total, strict=True) if k < 10)
    assert not all(pale)
    assert f"n = {counted.table['of_statements'].iloc[0]} statements" in figure.alt


def test_the_grain_of_the_speakers_follows_the_number_of_meetings():
    few, many, most = (answer_of("speakers", n).table for n in (30, 300, 3000))
    assert (few["speaker"] != "").all() and (few["counterpart"] != "").any()
    assert (many["speaker"] != "").all() and (many["counterpart"] == "").all()
    assert (most["speaker"] == "").all() and (most["counterpart_country"] != "").any()
    assert all(len(t.drop_duplicates(list(t.columns[:4]))) <= 25 for t in (few, many, most))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("n", "language"), in_languages(SIZES))
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
