"""The words behind the topics: those found, those that mark a time or a side, their sentences."""

import re

import numpy as np
import pandas as pd

from analysis.corpus import Corpus

from .answers import answer, by_size, in_order
from .basis import Counted
from .periods import chosen, in_periods
from .seats import sides

PRIOR = 500.0
LEAST = 10
FLOOR = 30


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
    meetings = chosen(corpus, status)
    dated = in_periods(meetings, "year")
    left = len(meetings) - len(dated)
    late = dated["period"] >= _middle(dated["period"])
    spans = (_span(dated["period"][~late]), _span(dated["period"][late]))
    part = late.map({False: "before", True: "after"})
    table = _marking(corpus, dated.assign(part=part), spans)
    return answer(corpus, table, status, "year", {"imprecise": left} if left else {})


def side_words(corpus: Corpus, pair: str = "", status: str = "held") -> Counted:
    """Return the words that mark the meetings with one side, and those that mark another's.

    `pair` are two codes joined by `|`; empty: of those who meet the most frequent side, the two
    met most. Meetings at which both sit are left out. Formula, columns and limits are those of
    `new_words`, where `after` is the first side, `before` the second and a span is a code.
    Raises ValueError unless the pair names two sides.
    """
    first, second = _two(pair) if pair else _main_counterparts(sides(corpus, status))
    codes = chosen(corpus, status)["countries"].str.split("|")
    with_first, with_second = (codes.map(lambda own, c=code: c in own) for code in (first, second))
    one_of = chosen(corpus, status)[with_first.astype(bool) != with_second.astype(bool)]
    part = one_of["countries"].str.split("|").map(lambda own: "after" if first in own else "before")
    table = _marking(corpus, one_of.assign(part=part.astype("str")), (second, first))
    return answer(corpus, table, status)


def _two(pair: str) -> tuple[str, str]:
    """Return the two codes of a pair joined by `|`; raise ValueError if it names another number."""
    codes = [code.strip().upper() for code in pair.split("|") if code.strip()]
    if len(codes) != 2:
        raise ValueError(f"{pair!r} is no pair of sides such as USA|VNM")
    return codes[0], codes[1]


def _main_counterparts(sat: pd.DataFrame) -> tuple[str, str]:
    """Return the two sides that the most frequent side met most, blanks if there are fewer."""
    main = next(iter(by_size(sat["country"])), "")
    theirs = sat[sat["meeting_id"].isin(sat.loc[sat["country"] == main, "meeting_id"])]
    others = by_size(theirs.loc[theirs["country"] != main, "country"])
    first, second = [*others, "", ""][:2]
    return first, second


def _marking(corpus: Corpus, meetings: pd.DataFrame, spans: tuple[str, str]) -> pd.DataFrame:
    """Return the words of the meetings whose `part` is before and after, with what marks either."""
    parts = ("before", "after")
    words = _meeting_words(corpus, meetings)
    table = pd.crosstab([words["word"], words["topic"]], words["part"])
    table = table.reindex(columns=list(parts), fill_value=0)
    table = table.reset_index().rename_axis(columns=None)
    sizes = [int((meetings["part"] == part).sum()) for part in parts]
    if min(sizes) < FLOOR:
        table = table.iloc[:0]
    names = {f"span_{part}": span for part, span in zip(parts, spans, strict=True)}
    totals = {f"of_{part}": size for part, size in zip(parts, sizes, strict=True)}
    return log_odds(table).assign(**names, **totals)


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
    sentence, start, end. Upper and lower case are alike, and the word stands alone: `gaz` is not
    in `gazoduc`.
    """
    word = word or next(iter(topic_words(corpus)["word"]), "")
    columns = ["article_id", "sentence", "start", "end"]
    told = pd.concat([corpus.reports[columns], corpus.statements[columns]])
    alone = rf"(?<!\w){re.escape(word)}(?!\w)"
    found = told[told["sentence"].str.contains(alone, case=False) & bool(word)].drop_duplicates(
        columns
    )
    published = corpus.articles.set_index("article_id")["published"]
    found.insert(0, "word", word)
    found.insert(1, "published", found["article_id"].map(published).fillna(""))
    return in_order(found, published=False, article_id=True, start=True).head(limit)


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


def _meeting_words(corpus: Corpus, meetings: pd.DataFrame) -> pd.DataFrame:
    """Return each word once a meeting: part, topic, word."""
    told = corpus.reports[["report_id", "meeting_id"]].merge(meetings[["meeting_id", "part"]])
    words = _words(corpus.topics).merge(told, on="report_id")
    return words.drop_duplicates(["meeting_id", "topic", "word"])[["part", "topic", "word"]]


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
