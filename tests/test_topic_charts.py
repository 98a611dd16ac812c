"""Topics: the numbers of three known meetings, and every figure at every size."""

from functools import cache

import numpy as np
import pandas as pd
import pytest
import three_meetings
from corpora import tables
from counted import answer_of, in_languages
from layout import faults
from matplotlib.colors import to_hex

from analysis import charts, counts, findings, schema
from analysis.charts.frame import ACCENT, MUTED
from analysis.charts.lanes import DARK, TINTS
from analysis.corpus import Corpus
from analysis.counts.topics import _spans

SIZES = (0, 1, 3, 12, 30, 300, 3000)
known = cache(three_meetings.corpus)


def rows(table: pd.DataFrame, *columns: str) -> list[tuple]:
    return list(table[list(columns)].itertuples(index=False, name=None))


def test_a_topic_counts_once_a_meeting_and_ties_stand_in_alphabetical_order():
    ranking = counts.topic_ranking(known())
    assert rows(ranking.table, "topic", "meetings", "of_meetings", "articles") == [
        ("trade", 2, 3, 3), ("maritime", 1, 3, 1), ("peace_conflict", 1, 3, 1), ("politics", 1, 3, 1),
    ]  # fmt: skip
    assert ranking.table["low"].round(2).to_list() == [0.21, 0.06, 0.06, 0.06]
    assert ranking.table["of_articles"].iloc[0] == 7


def test_a_planned_meeting_is_not_added_to_those_held():
    planned = counts.topic_ranking(known(), "planned")
    assert planned.n == 1 and (planned.table["meetings"] == 0).all()


def test_few_meetings_are_listed_by_date_and_the_open_year_comes_last():
    table = counts.topics(known()).table
    assert list(dict.fromkeys(table["meeting_id"])) == ["m1", "m2", "m3"]
    assert rows(table[table["meeting_id"] == "m1"], "topic", "hits") == [
        ("maritime", 1),
        ("trade", 2),
    ]


def test_a_meeting_without_a_topic_keeps_its_column():
    bare = known()._replace(topics=schema.empty("topics"))
    table = counts.topics(bare).table
    assert rows(table, "topic", "meeting_id") == [("", "m1"), ("", "m2"), ("", "m3")]


def test_shares_by_period_are_of_the_dated_meetings_of_that_period():
    topics = counts.topics(tables(300), period="year")
    table = topics.table
    assert (table["meetings"] <= table["of_meetings"]).all()
    once = table.drop_duplicates("period")
    assert once["of_meetings"].sum() == table["of_total"].iloc[0]
    assert topics.n == table["of_total"].iloc[0] + topics.left_out["imprecise"]
    assert (
        table.groupby("topic")["meetings"].sum() == table.groupby("topic")["total"].first()
    ).all()


def test_pairs_are_counted_in_meetings():
    assert rows(counts.topic_pairs(known()).table, "topic", "other", "both") == [
        ("maritime", "trade", 1), ("peace_conflict", "trade", 1),
    ]  # fmt: skip
    table = counts.topic_pairs(tables(30)).table
    product = table["topic_meetings"] * table["other_meetings"] / table["of_meetings"]
    assert (table["expected"] - product).abs().max() < 1e-9


def test_words_are_one_in_upper_and_lower_case():
    words = counts.topic_words(known(), "trade")
    assert rows(words, "word", "articles", "meetings") == [("commerce", 3, 2)]


def test_log_odds_agree_with_the_formula_and_leave_rare_words_out():
    counted = pd.DataFrame(
        {"word": ["old", "new", "rare"], "before": [40, 10, 2], "after": [10, 40, 1]}
    )
    table = counts.log_odds(counted, prior=103.0)
    assert table["word"].to_list() == ["new", "old"]
    assert table["log_odds"].iloc[0] == pytest.approx(-table["log_odds"].iloc[1], rel=0.05)
    # y = 40 of 51, prior 50; y = 10 of 52, prior 50: log(90 / 64) - log(60 / 95)
    assert table["log_odds"].iloc[0] == pytest.approx(0.8005, abs=1e-4)
    assert table["z"].iloc[0] == pytest.approx(0.8005 / (1 / 90 + 1 / 60) ** 0.5, abs=1e-3)


def test_new_words_need_thirty_meetings_a_half():
    assert counts.new_words(tables(30)).table.empty
    table = counts.new_words(tables(300)).table
    assert not table.empty and table["of_before"].iloc[0] >= 30 <= table["of_after"].iloc[0]


def test_evidence_holds_the_word_and_is_inert():
    found = counts.evidence(known(), "COMMERCE")
    assert len(found) == 10 and found["sentence"].str.contains("commerce").all()
    assert found["published"].is_monotonic_decreasing
    assert "<b>" not in str(findings.table(found))
    assert counts.evidence(known(), "no such word").empty
    assert counts.evidence(known(), "comm").empty, "a part of a word is none"


@pytest.mark.parametrize("name", ["topics", "topic_pairs", "new_words", "side_words"])
@pytest.mark.parametrize(("n", "language"), in_languages(SIZES))
def test_every_figure_at_every_size(n, name, language):
    counted = answer_of(name, n)
    figure = getattr(charts, name)(counted, language)
    assert str(getattr(findings, name)(counted, language))
    if figure is None:
        assert name != "topics" and (counted.form in ("sentence", "list") or counted.table.empty)
        return
    assert faults(figure) == []
    assert 40 <= len(figure.alt) <= 250


@pytest.mark.parametrize("language", ["en", "fr"])
def test_three_meetings_are_a_list_without_percentages(language):
    topics = counts.topics(tables(3))
    caption = findings.topics_caption(topics, language)
    ranking = findings.what_about(counts.topic_ranking(tables(3)), language)
    for text in (*caption, ranking, findings.topics(topics, language)):
        assert "%" not in text
    assert ("not a trend" if language == "en" else "non une tendance") in caption.subtitle


def test_ties_lead_together():
    title = findings.topics_caption(counts.topics(tables(3))).title
    assert (
        title
        == "“Culture and people”, “Multilateral forums” and “Trade and investment” each come up in 3 of 3 meetings"
    )


def test_an_empty_corpus_is_a_sentence():
    empty = Corpus(**{name: schema.empty(name) for name in Corpus._fields})
    figure = charts.topics(counts.topics(empty))
    assert not figure.axes and figure.title == "No meeting held"


def test_words_that_mark_a_side_leave_out_meetings_with_both() -> None:
    corpus = tables(3000)
    marked = counts.side_words(corpus, "USA|CHN").table
    own = [set(cell.split("|")) for cell in counts.chosen(corpus)["countries"]]
    assert marked["of_after"].iloc[0] == sum("USA" in c and "CHN" not in c for c in own)
    assert marked["of_before"].iloc[0] == sum("CHN" in c and "USA" not in c for c in own)
    assert set(marked["span_after"]) == {"USA"} and (marked["after"] <= marked["of_after"]).all()
    assert counts.side_words(corpus, "USA|XXX").table.empty
    with pytest.raises(ValueError, match="'USA' is no pair"):
        counts.side_words(corpus, "USA")
    swapped = counts.side_words(corpus, "CHN|USA").table.set_index("word")["z"]
    assert np.allclose(marked.set_index("word")["z"], -swapped.reindex(marked["word"]))


@pytest.mark.parametrize(("z", "told"), [(9.0, "marks"), (2.5, "No word")])
def test_a_word_is_named_only_beyond_what_chance_does_among_so_many(z: float, told: str) -> None:
    words = counts.new_words(tables(3000))
    weak = words._replace(table=words.table.assign(z=z))
    assert told in findings.new_words_caption(weak).title
    assert bool(charts.new_words(weak).axes) == (told == "marks"), "no word, no chart"
    assert 3 < findings.beyond_chance(words.table) < 4


def test_a_word_of_the_earlier_part_is_named_with_its_years():
    words = counts.new_words(tables(3000))
    first = words.table["z"] > words.table["z"].min()
    table = words.table.assign(z=words.table["z"].where(~first, 1.0))
    word, years = table.loc[~first, ["word", "span_before"]].iloc[0]
    assert findings.new_words_caption(words._replace(table=table)).title == (
        f"“{word}” marks the years {years}"
    )


def test_words_within_chance_are_grey():
    words = counts.new_words(tables(300))
    limit = findings.beyond_chance(words.table)
    dots = [
        (abs(points.get_offsets()[0][0]) <= limit, to_hex(points.get_facecolor()[0]).upper())
        for points in charts.new_words(words).axes[0].collections
        if len(points.get_offsets()) == 1 and hasattr(points, "get_sizes")
    ]
    assert {grey for _, grey in dots} == {MUTED, ACCENT}
    assert all((colour == MUTED) == within for within, colour in dots)


@pytest.mark.parametrize(
    ("together", "en", "fr"),
    [
        (14, "No two topics come together clearly more often than by chance",
         "Aucune paire de thèmes ne se rencontre nettement plus souvent que par hasard"),
        (25, "“Health” and “Trade and investment” go together beyond chance: in 25 of 258 meetings,",
         "vont ensemble plus que par hasard : 25 rencontres sur 258, pour 10 attendues"),
    ],
)  # fmt: skip
def test_topics_go_together_where_chance_would_not_bring_them(together, en, fr):
    pairs = counts.topic_pairs(tables(300))
    row = pairs.table.iloc[:1].assign(topic="health", other="trade", both=together, expected=10.0)
    row = row.assign(beyond=(together - 10) / 10**0.5)
    lone = pairs._replace(table=row)
    assert findings.topic_pairs_caption(lone).title.startswith(en)
    assert fr in findings.topic_pairs_caption(lone, "fr").title
    assert findings.topic_pairs(lone).startswith(en)
    tint = to_hex(charts.topic_pairs(lone).axes[0].patches[0].get_facecolor()).upper()
    assert (TINTS.index(tint) > DARK) == (together == 25)


def test_a_few_meetings_are_no_pair_beyond_chance_however_rare_their_topics():
    pairs = counts.topic_pairs(tables(300)).table
    assert (pairs["beyond"].abs() <= (pairs["both"] - pairs["expected"]).abs() + 1e-9).all()


def test_years_too_thin_for_a_share_are_counted_together() -> None:
    periods = counts.topics(tables(300), period="auto").table["period"]
    assert periods.str.fullmatch(r"\d{4}/\d{4}").all() and periods.nunique() >= 5
    assert set(counts.topics(tables(300), period="year").table["period"].str.len()) == {4}


def test_dispatches_of_a_period_are_those_published_then() -> None:
    corpus = tables(300)
    table = counts.topics(corpus, period="year").table
    own = corpus.articles[
        (corpus.articles["duplicate_of"] == "") & (corpus.articles["parent_id"] == "")
    ]
    years = own["published"].str[:4].value_counts()
    assert (table["of_articles"] == table["period"].map(years).fillna(0)).all()
    assert (table["articles"] <= table["of_articles"]).all() and table["articles"].any()
    spans = counts.topics(corpus, period="auto").table
    first = spans.iloc[0]
    begin, end = first["period"].split("/")
    assert first["of_articles"] == years[(years.index >= begin) & (years.index <= end)].sum()


@pytest.mark.parametrize("n", [300, 3000])
def test_panels_hold_all_that_they_draw(n):
    counted = counts.topics(tables(n))
    table = counted.table
    published = (table["articles"] / table["of_articles"].where(table["of_articles"] > 0)).max()
    for axes in charts.topics(counted).axes:
        low, high = axes.get_ylim()
        assert low == 0 and high >= min(1, max(table["high"].max(), published))


@pytest.mark.parametrize(
    ("years", "last"),
    [(range(2010, 2026), "2020/2025"), (range(2010, 2025), "2020/2024"), ([2010], "2010")],
)
def test_the_last_span_of_years_is_no_stub(years, last):
    held = pd.Series([str(year) for year in years for _ in range(5)])
    spans = _spans(held)
    assert spans[str(max(years))] == last
    assert set(spans) >= {str(year) for year in years}
