"""A corpus of which nothing is dated: every question still has an answer and a figure."""

from functools import cache

import corpora
import pytest
from layout import faults

from analysis import charts, counts, findings
from analysis.corpus import Corpus

NAMES = (
    "over_time", "by_rank", "calendar", "articles_over_time", "topics", "new_words", "side_words",
    "offices", "countries_by_year", "places_map", "dates", "against_record",
)  # fmt: skip


@cache
def undated(n: int) -> Corpus:
    """Return an invented corpus without any date of a meeting or a dispatch."""
    made = corpora.tables(n)
    blank = {"date_start": "", "date_end": "", "date_precision": "unknown"}
    reports = made.reports.assign(**blank, date_edtf="", date_candidates="", date_from="")
    return made._replace(
        meetings=made.meetings.assign(**blank),
        reports=reports,
        articles=made.articles.assign(published="", published_from=""),
    )


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("n", [3, 30, 300, 3000])
def test_every_question_is_answered_and_drawn(n: int, name: str) -> None:
    counted = getattr(counts, name)(undated(n))
    assert str(getattr(findings, name)(counted, "fr"))
    figure = getattr(charts, name)(counted, "en")
    assert figure is None or faults(figure) == []


@pytest.mark.parametrize("n", [3, 30, 300, 3000])
def test_the_answer_counts_them_and_names_no_time(n: int) -> None:
    over_time = counts.over_time(undated(n))
    told = findings.how_often(over_time, counts.contents(undated(n)))
    assert over_time.n > 0 and "undated" in told


@pytest.mark.parametrize("n", [300, 3000])
def test_a_figure_without_a_mark_does_not_deny_the_meetings(n: int) -> None:
    topics = counts.topics(undated(n))
    title = findings.topics_caption(topics).title
    assert not title.startswith("No meeting") and f"{topics.n:,}" in title
    assert findings.topics_caption(counts.topics(corpora.tables(0))).title.startswith("No meeting")
