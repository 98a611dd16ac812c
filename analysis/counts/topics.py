"""What the meetings are about: topics, their trends and company, the words that prove them.

A meeting has every topic that one of its reports names, so that shares do not add up to one.
"""

import numpy as np
import pandas as pd

from analysis.corpus import Corpus

from .answers import answer, by_size, in_order, ordered, with_shares
from .basis import Counted, originals
from .periods import bounds, chosen, form, in_periods
from .periods import period as period_of

PRIOR = 500.0
LEAST = 10
FLOOR = 30


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
    topic (empty for a meeting without any), meeting_id, date_start, date_end, place, countries,
    hits, words. `dots`: `topic_ranking`. `bars` and `heatmap`: a row a topic and period with a
    meeting, with the columns topic, period, meetings, of_meetings, share, low, high, total,
    of_total; the topics named most in all come first.
    """
    shape = form(len(chosen(corpus, status)))
    if shape == "list":
        return answer(corpus, _by_meeting(corpus, status), status)
    if shape in ("sentence", "dots"):
        return topic_ranking(corpus, status)
    return _by_period(corpus, status, period)


def _by_meeting(corpus: Corpus, status: str) -> pd.DataFrame:
    """Return each topic of each meeting."""
    columns = ["meeting_id", "date_start", "date_end", "place", "countries"]
    meetings = ordered(chosen(corpus, status))[columns]
    table = meetings.merge(_named(corpus, status), on="meeting_id", how="left")
    table = table.fillna({"topic": "", "words": "", "hits": 0}).astype({"hits": "int64"})
    return table[["topic", *columns, "hits", "words"]]


def _by_period(corpus: Corpus, status: str, period: str) -> Counted:
    """Return each topic's share of the dated meetings of each period that has any."""
    meetings = chosen(corpus, status)
    by = period_of(bounds(meetings["date_start"], meetings["date_end"]), period)
    dated = in_periods(meetings, by)
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
    left = len(meetings) - len(dated)
    return answer(corpus, table, status, by, {"imprecise": left} if left else {})


def topic_pairs(corpus: Corpus, status: str = "held") -> Counted:
    """Return how many meetings name both of two topics, the commonest pair first.

    Columns: topic, other, both, topic_meetings, other_meetings, of_meetings and, above twelve
    meetings, expected (how many if the two had nothing to do with each other).
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
        table = table.assign(expected=product / table["of_meetings"])
    return answer(corpus, in_order(table, both=False, topic=True, other=True), status)


def topic_words(corpus: Corpus, topic: str = "") -> pd.DataFrame:
    """Return the words found for one topic, or for all: topic, word, articles, meetings.

    The word found in most articles comes first; spellings in upper and lower case count as one.
    """
    found = corpus.topics[corpus.topics["topic"] == topic] if topic else corpus.topics
    told = corpus.reports[["report_id", "meeting_id"]]
    words = _words(found).merge(told, on="report_id", how="left")
    by_word = words.groupby(["topic", "word"])
    table = by_word.agg(articles=("article_id", "nunique"), meetings=("meeting_id", "nunique"))
    return in_order(table.reset_index(), articles=False, meetings=False, topic=True, word=True)


def new_words(corpus: Corpus, status: str = "held") -> Counted:
    """Return the words that mark the later half of the dated meetings, and those of the earlier.

    The halves are split between two years so that they are as equal as can be. For word w with y
    of n mentions in a half and a prior a, proportional to w's share of the whole, of total
    weight A, the difference and its standard score are

        d = log((y1 + a) / (n1 + A - y1 - a)) - log((y0 + a) / (n0 + A - y0 - a))
        z = d / sqrt(1 / (y1 + a) + 1 / (y0 + a))

    B. L. Monroe, M. P. Colaresi, K. M. Quinn, "Fightin' Words: Lexical Feature Selection and
    Evaluation for Identifying the Content of Political Conflict", Political Analysis 16 (2008),
    372-403. Columns: word, topic, before, after (meetings with the word), log_odds, z, span_before,
    span_after, of_before, of_after (years and meetings of the halves). Words in fewer than ten
    meetings are left out; there is no row at all where a half has fewer than thirty meetings.
    """
    dated = in_periods(chosen(corpus, status), "year")
    late = dated["period"] >= _middle(dated["period"])
    halves = {"before": dated["period"][~late], "after": dated["period"][late]}
    words = _meeting_words(corpus, dated.assign(half=late.map({False: "before", True: "after"})))
    table = pd.crosstab([words["word"], words["topic"]], words["half"])
    table = (
        table.reindex(columns=list(halves), fill_value=0).reset_index().rename_axis(columns=None)
    )
    if min(len(half) for half in halves.values()) < FLOOR:
        table = table.iloc[:0]
    spans = {f"span_{name}": _span(half) for name, half in halves.items()}
    sizes = {f"of_{name}": len(half) for name, half in halves.items()}
    return answer(corpus, log_odds(table).assign(**spans, **sizes), status, "year")


def log_odds(counted: pd.DataFrame, prior: float = PRIOR) -> pd.DataFrame:
    """Return words counted `before` and `after` with their log_odds and z, the newest first.

    `new_words` gives the formula; `prior` is the prior's total weight, in mentions.
    """
    total = counted["before"] + counted["after"]
    weight = prior * total / max(1, total.sum())
    before, after = (_logit(counted[half], weight, prior) for half in ("before", "after"))
    spread = np.sqrt(1 / (counted["after"] + weight) + 1 / (counted["before"] + weight))
    table = counted.assign(log_odds=after - before, z=(after - before) / spread)
    return in_order(table[total >= LEAST], z=False, word=True)


def _logit(counted: pd.Series, weight: pd.Series, prior: float) -> pd.Series:
    """Return the log-odds of each word within one half, the prior added."""
    return np.log((counted + weight) / (counted.sum() + prior - counted - weight))


def evidence(corpus: Corpus, word: str = "", limit: int = 10) -> pd.DataFrame:
    """Return sentences of encounters and statements that hold the word, the newest articles first.

    An empty word stands for the one found in most articles. Columns: word, published, article_id,
    sentence, start, end. Upper and lower case are alike.
    """
    word = word or next(iter(topic_words(corpus)["word"]), "")
    columns = ["article_id", "sentence", "start", "end"]
    told = pd.concat([corpus.reports[columns], corpus.statements[columns]])
    held = told["sentence"].str.contains(word, case=False, regex=False) & bool(word)
    found = told[held].drop_duplicates(columns)
    published = corpus.articles.set_index("article_id")["published"]
    found.insert(0, "word", word)
    found.insert(1, "published", found["article_id"].map(published).fillna(""))
    return in_order(found, published=False, article_id=True, start=True).head(limit)


def _named(corpus: Corpus, status: str) -> pd.DataFrame:
    """Return one row a meeting and topic: topic, meeting_id, hits of all reports, first words."""
    wanted = chosen(corpus, status)["meeting_id"]
    told = corpus.reports[["report_id", "meeting_id"]]
    hits = corpus.topics[["report_id", "topic", "hits", "words"]].merge(told, on="report_id")
    hits = hits[hits["meeting_id"].isin(wanted)]
    by_topic = hits.groupby(["topic", "meeting_id"])
    return by_topic.agg(hits=("hits", "sum"), words=("words", "first")).reset_index()


def _words(found: pd.DataFrame) -> pd.DataFrame:
    """Return one row a word found: article_id, report_id, topic, word in its commonest spelling.

    Spellings that differ in upper and lower case only are one word.
    """
    split = found[["article_id", "report_id", "topic"]].assign(word=found["words"].str.split("|"))
    split = split.explode("word", ignore_index=True).astype({"word": "str"})
    split = split[split["word"] != ""]
    folded = split["word"].str.lower()
    commonest = {word.lower(): word for word in reversed(by_size(split["word"]))}
    return split.assign(word=folded.map(commonest))


def _meeting_words(corpus: Corpus, dated: pd.DataFrame) -> pd.DataFrame:
    """Return each word once a meeting: half, topic, word."""
    told = corpus.reports[["report_id", "meeting_id"]].merge(dated[["meeting_id", "half"]])
    words = _words(corpus.topics).merge(told, on="report_id")
    return words.drop_duplicates(["meeting_id", "topic", "word"])[["half", "topic", "word"]]


def _middle(periods: pd.Series) -> str:
    """Return the period that begins the second half, such that the halves are nearest in size."""
    sizes = periods.value_counts().sort_index()
    if len(sizes) < 2:
        return "9999"
    before = sizes.cumsum().shift(fill_value=0).iloc[1:]
    return str((before - len(periods) / 2).abs().idxmin())


def _span(periods: pd.Series) -> str:
    """Return the first and the last of the periods, `2001–2009`; empty where there are none."""
    return "–".join(sorted({periods.min(), periods.max()})) if len(periods) else ""
