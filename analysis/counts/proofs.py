"""The sentences behind the meetings: where each row of any answer leads."""

import pandas as pd

from analysis.corpus import Corpus

from .frequency import each
from .periods import chosen
from .worked_out import edtf


def proofs(corpus: Corpus, status: str = "held", limit: int = 12) -> pd.DataFrame:
    """Return the sentences that prove the latest meetings, one row a report, the latest first.

    Columns: date (EDTF), who (joined by `|`), place, sentence, reasons (for the date, joined by
    `+`), article (its title, else its id). Meetings of open year come last.
    """
    latest = each(corpus, chosen(corpus, status))
    dated = latest["start"] != ""
    latest = pd.concat([latest[dated].iloc[::-1], latest[~dated]]).head(limit)
    reports = corpus.reports[["meeting_id", "article_id", "sentence", "date_from"]]
    latest = latest.assign(date=edtf(latest["date"], latest["worked_out"]))
    told = latest[["meeting_id", "date", "who", "place"]].merge(reports, on="meeting_id")
    titles = corpus.articles.set_index("article_id")["title"]
    title = told["article_id"].map(titles).fillna("")
    told = told.assign(
        reasons=told["date_from"], article=title.where(title != "", told["article_id"])
    )
    return told[["date", "who", "place", "sentence", "reasons", "article"]].head(limit)
