"""How far the tables can be trusted: accuracy, dates, what was passed over, what reports differ in."""

from math import ceil, floor

import pandas as pd

from analysis import record, words
from analysis.corpus import Corpus
from analysis.slips import slips

from .answers import answer, in_order
from .basis import Counted, originals
from .coverage import unread
from .frequency import each
from .intervals import wilson
from .periods import chosen, form

PRECISIONS = ("day", "year_open", "month", "year", "undated")
LEAST = 10
UNSEEN = "unseen"
MEASURES = (("precision", "found"), ("recall", "wanted"))


def accuracy() -> pd.DataFrame:
    """Return how right the reader was on the gold sets, as `words/accuracy.csv` has it.

    The rules were made with `plain` and `hard` in sight, with `unseen` not.

    A row a set, slot and measure: set, slot, measure (`precision`: of what was found; `recall`: of
    what was to be found), right, of, share, low, high (Wilson, 95 %). Measures of fewer
    than ten cases are left out. `python -m analysis score` measures; no number is typed.
    """
    rows = [
        (row["set"], row["slot"], measure, int(row["right"]), int(row[of]))
        for row in words.rows("accuracy")
        for measure, of in MEASURES
    ]
    table = pd.DataFrame(rows, columns=["set", "slot", "measure", "right", "of"])
    table = table[table["of"] >= LEAST].reset_index(drop=True)
    ends = [wilson(right, of) for right, of in zip(table["right"], table["of"], strict=True)]
    return table.assign(
        share=table["right"] / table["of"],
        low=pd.Series([end.low for end in ends], dtype="float64"),
        high=pd.Series([end.high for end in ends], dtype="float64"),
    )


def unseen(measured: pd.DataFrame) -> pd.DataFrame:
    """Return the rows of `accuracy` of the sets that no rule was made with."""
    return measured[measured["set"] == UNSEEN]


def reading_error(corpus: Corpus, status: str = "held") -> pd.DataFrame:
    """Return how many of the meetings found are likely right, and how many are likely told of.

    One row, or none where nothing was measured: found (meetings of that status), right_low,
    right_high (of those found), told_low, told_high (right ones and those missed), and of the
    unseen texts precise, precise_of, recalled, recalled_of. It takes the accuracy of these texts
    to hold here; the ends are those of the 95 % Wilson intervals, rounded outwards.
    """
    measured = unseen(accuracy())
    sums = measured[measured["slot"] == "meetings"].groupby("measure")[["right", "of"]].sum()
    if len(sums) < len(MEASURES):
        return pd.DataFrame()
    (precise, precise_of), (recalled, recalled_of) = (
        sums.astype(int).loc[[name for name, _ in MEASURES]].to_numpy()
    )
    found = len(chosen(corpus, status))
    right, told = wilson(precise, precise_of), wilson(recalled, recalled_of)
    low, high = floor(found * right.low), ceil(found * right.high)
    row = {
        "found": found, "right_low": low, "right_high": high, "told_low": floor(low / told.high),
        "told_high": ceil(high / told.low), "precise": precise, "precise_of": precise_of,
        "recalled": recalled, "recalled_of": recalled_of,
    }  # fmt: skip
    return pd.DataFrame([row])


def dates(corpus: Corpus, status: str = "held") -> Counted:
    """Return how exactly the reports of the meetings are dated, and from what.

    A row a precision and combination of reasons: precision (one of PRECISIONS), reasons (joined by
    `+`; empty where there is no date), reports, of_reports.
    """
    told = corpus.reports[corpus.reports["meeting_id"].isin(chosen(corpus, status)["meeting_id"])]
    is_open = told["date_start"].str.startswith("--")
    precision = told["date_precision"].mask(is_open, "year_open").replace("unknown", "undated")
    keys = pd.DataFrame({"precision": precision, "reasons": told["date_from"]})
    table = keys.groupby(["precision", "reasons"]).size().rename("reports").reset_index()
    order = table["precision"].map({name: i for i, name in enumerate(PRECISIONS)})
    table = table.assign(order=order.fillna(len(PRECISIONS)), of_reports=len(told))
    table = in_order(table, order=True, reports=False, reasons=True).drop(columns="order")
    return answer(corpus, table, status)


def outcomes(corpus: Corpus) -> Counted:
    """Return what became of every article: outcome, reason, articles, of_articles.

    Outcomes: `told` of an encounter; `silent`, read, but no encounter is told; `copy` of another
    article; `passed` over, without text or in another language, for the reason in its notes.
    """
    table = fates(corpus).groupby(["outcome", "reason"]).size().rename("articles").reset_index()
    order = table["outcome"].map({"told": 0, "silent": 1, "copy": 2, "passed": 3})
    table = table.assign(order=order, of_articles=len(corpus.articles))
    table = in_order(table, order=True, articles=False, reason=True).drop(columns="order")
    size = len(corpus.articles)
    return answer(corpus, table, "held")._replace(n=size, form=form(size))


def fates(corpus: Corpus) -> pd.DataFrame:
    """Return what became of each article, in their order: outcome and reason, as `outcomes` has it."""
    articles = corpus.articles
    told = articles["article_id"].isin(corpus.reports["article_id"])
    copy = (articles["duplicate_of"] != "") & ~told
    passed = unread(articles) & ~told & ~copy
    note = articles["notes"].str.split(";").str[0].str.removesuffix(": passed over").str.strip()
    spoken = "not in French (" + articles["language"] + ")"
    reason = note.where(note != "", spoken).where(passed, "")
    outcome = pd.Series("silent", articles.index, dtype="str")
    outcome = outcome.mask(told, "told").mask(copy, "copy").mask(passed, "passed")
    return pd.DataFrame({"outcome": outcome, "reason": reason})


def disagreements(corpus: Corpus, status: str = "held") -> Counted:
    """Return in which fields the reports of one meeting differ: field, meetings, of_meetings.

    `of_meetings` are those with more than one report: only they can disagree.
    """
    several = chosen(corpus, status)
    several = several[several["reports"] > 1]
    fields = several["disagreement"].str.split("|").explode()
    sizes = fields[fields.fillna("") != ""].value_counts().rename_axis("field").rename("meetings")
    table = sizes.reset_index().assign(of_meetings=len(several))
    return answer(corpus, in_order(table, meetings=False, field=True), status)


def disputed(corpus: Corpus, status: str = "held") -> pd.DataFrame:
    """Return the reports of meetings whose reports differ, a meeting's together.

    Columns: meeting_id, who (joined by `|`), disagreement (the fields, joined by `|`), date, place,
    mode (as the report has them), article_id, article (its title, else its id), sentence.
    """
    several = chosen(corpus, status)
    several = each(corpus, several[several["disagreement"] != ""])[["meeting_id", "who"]]
    several = several.merge(corpus.meetings[["meeting_id", "disagreement"]])
    columns = ["meeting_id", "date_start", "place", "mode", "article_id", "sentence"]
    told = several.merge(corpus.reports[columns].rename(columns={"date_start": "date"}))
    titles = told["article_id"].map(corpus.articles.set_index("article_id")["title"]).fillna("")
    told.insert(len(told.columns) - 1, "article", titles.where(titles != "", told["article_id"]))
    return in_order(told, meeting_id=True, article_id=True)


def copies(corpus: Corpus) -> pd.DataFrame:
    """Return the articles that repeat another: article_id, duplicate_of, published, title."""
    again = corpus.articles[corpus.articles["duplicate_of"] != ""]
    return again[["article_id", "duplicate_of", "published", "title"]].reset_index(drop=True)


def against_record(corpus: Corpus, status: str = "held") -> Counted:
    """Return the official record's journeys of the corpus's time, and which of them it tells of.

    Columns: id, start, end, name, country, place, meeting_id, outcome (`matched`, `missed` or `day
    off`), as `record.compare` has them, and slip (the record names somebody who had left that
    office); none where no day of the corpus is known. `form` follows the number of journeys.
    """
    meetings = chosen(corpus, status)
    known = pd.concat([originals(corpus)["published"], meetings["date_start"]])
    known = known[known.str.fullmatch(r"\d{4}-\d\d-\d\d")]
    first, last = (known.min(), known.max()) if len(known) else ("9999-01-01", "9999-01-01")
    table = record.compare(meetings, corpus.participants, corpus.actors, first, last)
    table = in_order(table.assign(slip=table["id"].isin(slips())), start=True, id=True)
    return answer(corpus, table, status)._replace(form=form(len(table)))
