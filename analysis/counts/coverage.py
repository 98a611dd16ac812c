"""What the corpus holds: dispatches by time, agency and language, and what was read."""

import pandas as pd

from analysis.corpus import Corpus
from analysis.schema import ALLOWED

from .basis import Counted, basis, originals
from .frequency import ranked
from .periods import bounds, form, grid
from .periods import period as choose


def contents(corpus: Corpus) -> pd.DataFrame:
    """Return what the corpus holds and what was read in it, columns item and n.

    Items: dispatch, copy, teaser, passed (dispatches that were not read), dated (dispatches whose
    day of publication is known), telling (dispatches and teasers that tell of an encounter),
    report, meetings by status, actor, topic (different ones, in meetings or beside them), statement.
    """
    own, articles = originals(corpus), corpus.articles
    copies = articles["duplicate_of"] != ""
    by_status = corpus.meetings["status"].value_counts().reindex(ALLOWED["status"], fill_value=0)
    items = {
        "dispatch": len(own),
        "copy": copies.sum(),
        "teaser": ((articles["parent_id"] != "") & ~copies).sum(),
        "passed": unread(own).sum(),
        "dated": (own["published"] != "").sum(),
        "telling": articles.loc[~copies, "article_id"]
        .isin(set(corpus.reports["article_id"]))
        .sum(),
        "report": len(corpus.reports),
        **by_status,
        "actor": len(corpus.actors),
        "topic": corpus.topics["topic"].nunique(),
        "statement": len(corpus.statements),
    }
    return pd.DataFrame({"item": list(items), "n": [int(n) for n in items.values()]})


def unread(articles: pd.DataFrame) -> pd.Series:
    """Return for each article whether it was passed over: without words, or not in French."""
    return (articles["words"] == 0) | ~articles["language"].isin(["fr", ""])


def articles_over_time(corpus: Corpus, period: str = "auto") -> Counted:
    """Return the dispatches by day of publication: one row each up to twelve, one a period above.

    A row a dispatch: article_id, date, start, end, title, agency. A row a period: period, start,
    end, articles, state (as `periods.grid` has it). Copies and teasers do not count. Left out:
    `undated` dispatches.
    """
    own = originals(corpus)
    dated = own[own["published"].str.match(r"\d{4}")]
    kind, by = form(len(dated)), choose(bounds(dated["published"]), period)
    table = _dispatches(dated) if kind in ("sentence", "list") else _grid(dated, by)
    left_out = {"undated": len(own) - len(dated)}
    return Counted(table, len(dated), kind, "", by, left_out, basis(corpus))


def by_agency(corpus: Corpus) -> Counted:
    """Return the agencies by number of dispatches, see `ranked`; left out: `agency` not known."""
    own = originals(corpus)
    return _by(own, "agency", corpus)


def by_language(corpus: Corpus) -> Counted:
    """Return the languages by number of dispatches, see `ranked`; left out: `language` unknown."""
    return _by(originals(corpus), "language", corpus)


def _by(own: pd.DataFrame, column: str, corpus: Corpus) -> Counted:
    """Return the dispatches by one column, as articles."""
    known = own[own[column] != ""]
    table = ranked(known[[column]], len(known)).rename(columns={"meetings": "articles"})
    left_out = {column: len(own) - len(known)}
    return Counted(table, len(known), form(len(known)), "", "", left_out, basis(corpus))


def _dispatches(dated: pd.DataFrame) -> pd.DataFrame:
    """Return one row a dispatch, by date."""
    when = bounds(dated["published"])
    columns = {
        "article_id": dated["article_id"],
        "date": dated["published"],
        "start": when["first"].dt.strftime("%Y-%m-%d"),
        "end": when["last"].dt.strftime("%Y-%m-%d"),
        "title": dated["title"],
        "agency": dated["agency"],
    }
    return pd.DataFrame(columns).sort_values(["start", "article_id"], ignore_index=True)


def _grid(dated: pd.DataFrame, by: str) -> pd.DataFrame:
    """Return one row a period with its dispatches."""
    none = pd.DataFrame({"date_start": [], "date_end": []}, dtype="str")
    table = grid(none, dated["published"], by)
    table["state"] = table["state"].replace({"zero": "counted"})
    return table[["period", "start", "end", "articles", "state"]]
