"""Meetings whose year no text states: which they are, and how a date says so."""

import pandas as pd

from analysis.corpus import Corpus

STATED = r"\b(?:text|published)\b"  # what gives a year without more


def worked_out(corpus: Corpus, meetings: pd.DataFrame) -> pd.Series:
    """Return for each meeting whether its year stands in no text and follows from no publication."""
    reports = corpus.reports
    stated = reports[reports["date_from"].str.contains(STATED)]
    known = pd.MultiIndex.from_frame(stated[["meeting_id", "date_start"]])
    dated = pd.MultiIndex.from_frame(meetings[["meeting_id", "date_start"]])
    return meetings["date_start"].str.match(r"\d") & ~dated.isin(known)


def edtf(dates: pd.Series, inferred: pd.Series) -> pd.Series:
    """Return the dates with a `?` behind each year that was worked out (EDTF, ISO 8601-2: uncertain).

    An open year is XXXX.

    >>> edtf(pd.Series(["2018-07-08", "2026-02", "--07-08"]), pd.Series([True, False, False])).tolist()
    ['2018?-07-08', '2026-02', 'XXXX-07-08']
    """
    told = dates.str.replace("^--", "XXXX-", regex=True)
    return told.where(~inferred, told.str.replace(r"^(\d{4})", r"\1?", regex=True))


def is_inferred(dates: pd.Series) -> pd.Series:
    """Return whether one of the dates of a cell, joined by `|`, has a year that was worked out.

    >>> is_inferred(pd.Series(["2018?-07-08|2026-02-20", "2026-02"])).tolist()
    [True, False]
    """
    return dates.str.contains("?", regex=False)


def iso(date: str) -> str:
    """Return an EDTF date as the tables have it.

    >>> iso("2018?-07-08"), iso("XXXX-07-08")
    ('2018-07-08', '--07-08')
    """
    return date.replace("?", "", 1).replace("XXXX", "-", 1)
