"""What the answers share: their basis, shares with intervals, orders that never vary."""

from itertools import pairwise

import numpy as np
import pandas as pd

from analysis.corpus import Corpus

from .basis import Counted, basis
from .intervals import wilson
from .periods import chosen, form


def answer(
    corpus: Corpus,
    table: pd.DataFrame,
    status: str,
    by: str = "",
    left_out: dict[str, int] | None = None,
) -> Counted:
    """Return the table as the answer about the meetings of that status, with what it rests on."""
    n = len(chosen(corpus, status))
    return Counted(table, n, form(n), status, by, left_out or {}, basis(corpus))


def first(counted: Counted, rows: int = 12) -> Counted:
    """Return the answer with the first rows of its table only."""
    return counted._replace(table=counted.table.head(rows))


def with_shares(table: pd.DataFrame, k: str, n: str) -> pd.DataFrame:
    """Return the table with share, low and high of column k out of column n (Wilson, 95 %)."""
    ends = [wilson(int(a), int(b)) for a, b in zip(table[k], table[n], strict=True)]
    return table.assign(
        share=(table[k] / table[n].where(table[n] > 0)).astype("float64"),
        low=pd.Series([end.low for end in ends], table.index, dtype="float64"),
        high=pd.Series([end.high for end in ends], table.index, dtype="float64"),
    )


def ordered(meetings: pd.DataFrame) -> pd.DataFrame:
    """Return the meetings in the order of their dates; those without a year come last."""
    dated = meetings["date_start"].str.match(r"\d{4}")
    order = meetings.assign(undated=~dated).sort_values(
        ["undated", "date_start", "meeting_id"], kind="stable", ignore_index=True
    )
    return order.drop(columns="undated")


def by_size(values: pd.Series) -> list[str]:
    """Return the distinct values, the most frequent first, equal ones in alphabetical order.

    >>> by_size(pd.Series(["b", "c", "a", "c"]))
    ['c', 'a', 'b']
    """
    sizes = values.value_counts().sort_index()
    return sizes.sort_values(ascending=False, kind="stable").index.to_list()


def in_order(table: pd.DataFrame, **columns: bool) -> pd.DataFrame:
    """Return the table sorted by these columns, each rising (True) or falling (False)."""
    return table.sort_values(
        list(columns), ascending=list(columns.values()), kind="stable", ignore_index=True
    )


def joined(table: pd.DataFrame, keys: list[str], column: str) -> pd.Series:
    """Return the texts of a column joined by `|` in the rows' order, by the values of the keys.

    >>> table = pd.DataFrame({"who": ["b", "a", "b"], "met": ["x", "y", "w"]})
    >>> joined(table, ["who"], "met").to_dict()
    {'a': 'y', 'b': 'x|w'}
    """
    group = table.groupby(keys).ngroup().to_numpy()
    rows = np.argsort(group, kind="stable")
    first = np.flatnonzero(np.diff(group[rows], prepend=-1))
    texts = table[column].to_numpy(dtype=object)[rows].tolist()
    ends = pairwise([*first.tolist(), len(rows)])
    made = ["|".join(texts[start:end]) for start, end in ends]
    index = table[keys].iloc[rows[first]].set_index(keys).index
    return pd.Series(made, index, dtype="str", name=column)
