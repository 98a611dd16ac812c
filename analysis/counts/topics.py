"""What the meetings are about: topics, their trends and company.

A meeting has every topic that one of its reports names, so that shares do not add up to one.
"""

import pandas as pd

from analysis.corpus import Corpus

from .answers import answer, by_size, in_order, ordered, with_shares
from .basis import Counted, originals
from .periods import bounds, chosen, form, in_periods
from .periods import period as period_of
from .worked_out import worked_out

ENOUGH = 20
SPANS = (1, 2, 3, 5, 10)


def topic_ranking(corpus: Corpus, status: str = "held") -> Counted:
    """Return how many meetings, and how many articles, name each topic; the commonest first.

    Columns: topic, meetings, of_meetings, share, low, high (Wilson, 95 %), articles, of_articles.
    """
    named = _named(corpus, status)
    own = originals(corpus)["article_id"]
    told = corpus.topics[corpus.topics["article_id"].isin(own)]
    sizes = {
        "meetings": named.groupby("topic").size(),
        "articles": told.groupby("topic")["article_id"].nunique(),
    }
    table = pd.DataFrame(sizes).fillna(0).astype("int64").rename_axis("topic").reset_index()
    table.insert(2, "of_meetings", len(chosen(corpus, status)))
    table = with_shares(table, "meetings", "of_meetings")
    table = table.assign(articles=table.pop("articles"), of_articles=len(own))
    table = in_order(table, meetings=False, articles=False, topic=True)
    return answer(corpus, table, status)


def topics(corpus: Corpus, status: str = "held", period: str = "auto") -> Counted:
    """Return the topics in the grain that suits the number of meetings.

    Form `list`: a row a meeting and topic, meetings in the order of their dates, with the columns
    topic (empty for a meeting without any), meeting_id, date_start, date_end, worked_out (whether
    the year is), place, countries, hits, words. `dots`: `topic_ranking`. `bars` and `heatmap`: a row a topic and period with a
    meeting, with the columns topic, period, meetings, of_meetings, share, low, high, total,
    of_total, articles, of_articles (dispatches published then); the topics named most in all come
    first.
    """
    shape = form(len(chosen(corpus, status)))
    if shape == "list":
        return answer(corpus, _by_meeting(corpus, status), status)
    if shape in ("sentence", "dots"):
        return topic_ranking(corpus, status)
    return _by_period(corpus, status, period)


def _by_meeting(corpus: Corpus, status: str) -> pd.DataFrame:
    """Return each topic of each meeting."""
    columns = ["meeting_id", "date_start", "date_end", "worked_out", "place", "countries"]
    meetings = ordered(chosen(corpus, status))
    meetings = meetings.assign(worked_out=worked_out(corpus, meetings))[columns]
    table = meetings.merge(_named(corpus, status), on="meeting_id", how="left")
    table = table.fillna({"topic": "", "words": "", "hits": 0}).astype({"hits": "int64"})
    return table[["topic", *columns, "hits", "words"]]


def _by_period(corpus: Corpus, status: str, period: str) -> Counted:
    """Return each topic's share of the dated meetings of each period that has any.

    Where the period is left to the data and years hold too few meetings for a share, several years
    are one period, `1996/2000`.
    """
    meetings = chosen(corpus, status)
    by = period_of(bounds(meetings["date_start"], meetings["date_end"]), period)
    dated, published = in_periods(meetings, by), _published(corpus, by)
    if period == "auto" and by == "year" and len(dated):
        spans = _spans(dated["period"])
        dated, published = (part.replace({"period": spans}) for part in (dated, published))
    sizes = dated.groupby("period").size().rename("of_meetings")
    named = _named(corpus, status).merge(dated[["meeting_id", "period"]], on="meeting_id")
    grid = pd.MultiIndex.from_product(
        [by_size(named["topic"]), sizes.index], names=["topic", "period"]
    )
    counted = named.groupby(["topic", "period"]).size().reindex(grid, fill_value=0)
    table = counted.rename("meetings").reset_index().merge(sizes, on="period", how="left")
    table = with_shares(table, "meetings", "of_meetings")
    totals = named["topic"].value_counts()
    table = table.assign(total=table["topic"].map(totals).astype("int64"), of_total=len(dated))
    table = table.assign(**_in_dispatches(corpus, published, table))
    left = len(meetings) - len(dated)
    return answer(corpus, table, status, by, {"imprecise": left} if left else {})


def _published(corpus: Corpus, by: str) -> pd.DataFrame:
    """Return the dispatches, copies and teasers left out, with the period of their publication."""
    own = originals(corpus)[["article_id", "published"]]
    return in_periods(own.assign(date_start=own["published"], date_end=own["published"]), by)


def _in_dispatches(
    corpus: Corpus, published: pd.DataFrame, table: pd.DataFrame
) -> dict[str, pd.Series]:
    """Return for each topic and period of the table the dispatches that name it, of all then."""
    told = corpus.topics[["article_id", "topic"]].drop_duplicates()
    named = told.merge(published[["article_id", "period"]], on="article_id")
    keys = pd.MultiIndex.from_frame(table[["topic", "period"]])
    articles = named.groupby(["topic", "period"]).size().reindex(keys, fill_value=0)
    sizes = published["period"].value_counts()
    return {
        "articles": articles.set_axis(table.index),
        "of_articles": table["period"].map(sizes).fillna(0).astype("int64"),
    }


def _spans(years: pd.Series) -> dict[str, str]:
    """Return for each year the span it lies in: the shortest that mostly has twenty meetings.

    A last span of less than half that length joins the one before.

    >>> _spans(pd.Series(["2001"] * 9 + ["2002"] * 30))
    {'2001': '2001/2002', '2002': '2001/2002'}
    """
    numbers = years.astype("int64")
    first, last = int(numbers.min()), int(numbers.max())
    for length in SPANS:
        if (numbers - first).floordiv(length).value_counts().median() >= ENOUGH:
            break
    spans = max(1, (last - first + 1 + length // 2) // length)
    begins = {
        year: first + min((year - first) // length, spans - 1) * length
        for year in range(first, last + 1)
    }
    ends = {begin: year for year, begin in begins.items()}
    return {
        str(year): f"{begin}/{ends[begin]}" if ends[begin] > begin else str(begin)
        for year, begin in begins.items()
    }


def topic_pairs(corpus: Corpus, status: str = "held") -> Counted:
    """Return how many meetings name both of two topics, the commonest pair first.

    Columns: topic, other, both, topic_meetings, other_meetings, of_meetings and, above twelve
    meetings, expected (how many if the two had nothing to do with each other) and beyond (by how
    many times the square root of that number, of one at least, they are more).
    """
    named = _named(corpus, status)[["meeting_id", "topic"]]
    both = named.merge(named.rename(columns={"topic": "other"}), on="meeting_id")
    both = both[both["topic"] < both["other"]]
    table = both.groupby(["topic", "other"]).size().rename("both").reset_index()
    sizes = named["topic"].value_counts()
    table = table.assign(
        topic_meetings=table["topic"].map(sizes).astype("int64"),
        other_meetings=table["other"].map(sizes).astype("int64"),
        of_meetings=len(chosen(corpus, status)),
    )
    product = table["topic_meetings"] * table["other_meetings"]
    if form(len(chosen(corpus, status))) != "list":
        expected = product / table["of_meetings"]
        beyond = (table["both"] - expected) / expected.clip(lower=1) ** 0.5
        table = table.assign(expected=expected, beyond=beyond)
    return answer(corpus, in_order(table, both=False, topic=True, other=True), status)


def _named(corpus: Corpus, status: str) -> pd.DataFrame:
    """Return one row a meeting and topic: topic, meeting_id, hits of all reports, first words."""
    wanted = chosen(corpus, status)["meeting_id"]
    told = corpus.reports[["report_id", "meeting_id"]]
    hits = corpus.topics[["report_id", "topic", "hits", "words"]].merge(told, on="report_id")
    hits = hits[hits["meeting_id"].isin(wanted)]
    by_topic = hits.groupby(["topic", "meeting_id"])
    return by_topic.agg(hits=("hits", "sum"), words=("words", "first")).reset_index()
