"""What a number rests on: the articles behind it, and the answer that carries them along."""

from typing import NamedTuple

import pandas as pd

from analysis.corpus import Corpus


class Basis(NamedTuple):
    """The articles a number rests on.

    articles: dispatches, copies and teasers not counted. first, last: earliest and latest day of
    publication known, or empty. undated: dispatches without one. agencies: by number of
    dispatches, most first. unsigned: dispatches whose agency is not known.
    """

    articles: int
    first: str
    last: str
    undated: int
    agencies: tuple[str, ...]
    unsigned: int


class Counted(NamedTuple):
    """An answer as a small table, with what a reader must know of it.

    table: what is drawn. n: meetings counted. form: `counts.form(n)`. status: held, planned or
    cancelled. period: month, quarter or year, empty where time is no axis. left_out: how many of
    the n cannot be drawn, by reason.
    """

    table: pd.DataFrame
    n: int
    form: str
    status: str
    period: str
    left_out: dict[str, int]
    basis: Basis


def basis(corpus: Corpus) -> Basis:
    """Return what any number about the corpus rests on."""
    own = originals(corpus)
    known = own.loc[own["published"] != "", "published"]
    agencies = own.loc[own["agency"] != "", "agency"].value_counts().sort_index()
    ranked = agencies.sort_values(ascending=False, kind="stable").index
    first, last = (known.min(), known.max()) if len(known) else ("", "")
    unsigned = len(own) - int(agencies.sum())
    return Basis(len(own), first, last, len(own) - len(known), tuple(ranked), unsigned)


def originals(corpus: Corpus) -> pd.DataFrame:
    """Return the rows of articles that are dispatches of their own: no teaser and no copy."""
    articles = corpus.articles
    return articles[(articles["parent_id"] == "") & (articles["duplicate_of"] == "")]
