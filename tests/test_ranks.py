"""Meetings weighted by protocol rank: what they weigh, what has no weight, how it is told."""

import corpora
import pytest
from test_frequency import corpus_of

from analysis import charts, counts, findings, schema
from analysis.counts.ranks import FEW, weights


def meeting_of(*sides):
    """Return a corpus with one meeting of these sides: (country, rank) each."""
    corpus = corpus_of([("2018-07-08", {})])
    report = {
        "report_id": "r", "meeting_id": "m0", "article_id": "a", "date_precision": "day",
        "mode": "in_person", "status": "held",
    }  # fmt: skip
    known = [
        {"actor_id": f"p{i}", "name": f"P {i}", "country": country, "rank": rank}
        for i, (country, rank) in enumerate(sides)
    ]
    people = [{**person, "report_id": "r", "role": "peer"} for person in known]
    actors = [{"actor_id": f"p{i}", "name": f"P {i}"} for i in range(max(1, len(sides)))]
    return corpus._replace(
        reports=schema.frame([report], "reports"),
        participants=schema.frame(people, "participants"),
        actors=schema.frame(actors, "actors"),
    )


@pytest.mark.parametrize(
    ("sides", "ranks", "weight"),
    [
        ((("USA", 1), ("VNM", 1)), "1|1", 8),
        ((("USA", 7), ("VNM", 7)), "7|7", 2),
        ((("USA", 1), ("VNM", 5)), "1|5", 6),
        ((("USA", 5), ("USA", 1), ("VNM", 7)), "1|7", 5),
        ((("USA", 5), ("USA", 9), ("VNM", 5)), "5|5", 4),
        ((("USA", 1), ("VNM", 1), ("LAO", 7)), "1|1|7", 6),
        ((("USA", 1), ("VNM", 1), ("LAO", 9)), "1|1", 8),
    ],
)
def test_a_meeting_weighs_the_mean_of_its_sides_highest_persons(sides, ranks, weight):
    row = weights(meeting_of(*sides)).iloc[0]
    assert (row["ranks"], row["weight"]) == (ranks, weight)


@pytest.mark.parametrize(
    "sides", [(("USA", 1), ("VNM", 9)), (("USA", 1), ("USA", 1)), (("USA", 1), ("", 1)), ()]
)
def test_without_two_known_ranks_a_meeting_has_no_weight_and_is_counted_apart(sides):
    told = counts.by_rank(meeting_of(*sides))
    assert (told.n, told.form, told.left_out) == (0, "sentence", {"unranked": 1})
    assert "1 of unknown rank on one side" in findings.by_rank_caption(told).subtitle


@pytest.mark.parametrize("n", [0, 1, 3, 30, 300, 3000])
@pytest.mark.parametrize("period", ["auto", "quarter"])
def test_every_weight_is_drawn_or_counted_as_left_out(n, period):
    told, all_ = counts.by_rank(corpora.tables(n), period), weights(corpora.tables(n))
    assert told.n == len(all_)
    if told.form in ("sentence", "list"):
        assert sorted(told.table["weight"]) == sorted(all_["weight"])
        return
    assert told.table["meetings"].sum() + told.left_out["undated"] == told.n
    met = told.table[told.table["meetings"] > 0]
    assert (met["weight"] - met["mean"] * met["meetings"]).abs().max() < 1e-9
    assert met["mean"].between(1, 8).all()
    assert (met["low"].notna() == (met["meetings"] >= FEW)).all()


def test_up_to_twelve_meetings_are_a_list_with_the_rank_of_each():
    told = counts.by_rank(meeting_of(("USA", 1), ("VNM", 5)))
    texts = [text.get_text() for text in charts.by_rank(told, "fr").axes[0].texts]
    assert "6 : chef d’État ou de parti – ministre" in texts
    assert findings.by_rank_caption(told, "en").title == "One meeting, weighing 6 out of 8 by rank"


def test_a_rise_in_rank_is_said_only_where_the_intervals_are_apart():
    told = counts.by_rank(corpora.tables(3000))
    assert findings.by_rank_caption(told, "en").title.startswith("No clear change in rank")
    later = told.table["period"] >= "2011"
    high = told.table["mean"] + later
    risen = told.table.assign(mean=high, weight=high * told.table["meetings"])
    title = findings.by_rank_caption(told._replace(table=risen), "en").title
    assert title.startswith("Higher in rank: mean weight 6.")
    sunk = told.table.assign(mean=told.table["mean"] - later)
    sunk = sunk.assign(weight=sunk["mean"] * sunk["meetings"])
    assert findings.by_rank_caption(told._replace(table=sunk), "en").title.startswith(
        "Lower in rank"
    )
