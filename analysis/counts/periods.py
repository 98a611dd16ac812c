"""Time: the form a number of meetings is drawn in, the periods it is counted by, complete grids."""

import pandas as pd

from analysis.corpus import Corpus
from analysis.schema import ALLOWED

from .intervals import poisson

PERIODS = {"month": "M", "quarter": "Q", "year": "Y"}
_MONTHS = {"month": 1, "quarter": 3, "year": 12}
_MOST_PERIODS = 40


def form(n: int) -> str:
    """Return the form in which n meetings are drawn; nothing else decides it.

    >>> [form(n) for n in (0, 1, 12, 13, 100, 101, 1000, 1001)]
    ['sentence', 'list', 'list', 'dots', 'dots', 'bars', 'bars', 'heatmap']
    """
    limits = ((0, "sentence"), (12, "list"), (100, "dots"), (1000, "bars"))
    return next((name for most, name in limits if n <= most), "heatmap")


def chosen(corpus: Corpus, status: str = "held") -> pd.DataFrame:
    """Return the meetings of one status; held and planned ones are never counted together.

    Raises ValueError naming what is allowed.
    """
    if status not in ALLOWED["status"]:
        raise ValueError(f"status must be {', '.join(ALLOWED['status'])}, not {status!r}")
    return corpus.meetings[corpus.meetings["status"] == status].reset_index(drop=True)


def in_periods(meetings: pd.DataFrame, wanted: str = "auto") -> pd.DataFrame:
    """Return the meetings dated precisely enough, with the column `period`: the label of theirs."""
    when = bounds(meetings["date_start"], meetings["date_end"])
    by = period(when, wanted)
    fits = _fits(when, meetings["date_start"], by)
    labels = label(pd.PeriodIndex(when.loc[fits, "first"], freq=PERIODS[by]), by)
    return meetings[fits].assign(period=labels)


def period(days: pd.DataFrame, wanted: str = "auto") -> str:
    """Return `month`, `quarter` or `year`: the one wanted, or the finest that suits the days.

    Suits: at most 40 periods from the first day to the last, and no more periods than days.
    `days` is what `bounds` returns. Raises ValueError for any other wish.
    """
    if wanted in PERIODS:
        return wanted
    if wanted != "auto":
        raise ValueError(f"period must be auto, {', '.join(PERIODS)}, not {wanted!r}")
    known = days["first"].dropna()
    if known.empty:
        return "year"
    months = (known.max().year - known.min().year) * 12 + known.max().month - known.min().month + 1
    most = min(_MOST_PERIODS, max(len(known), 12))
    return next((name for name, size in _MONTHS.items() if months / size <= most), "year")


def bounds(starts: pd.Series, ends: pd.Series | None = None) -> pd.DataFrame:
    """Return the first and the last day that ISO dates of any precision allow.

    Dates without a year (`--07-08`) or empty ones are NaT: they lie on no axis.

    >>> bounds(pd.Series(["2018-02", "2018"]))["last"].dt.strftime("%Y-%m-%d").tolist()
    ['2018-02-28', '2018-12-31']
    """
    ends = starts if ends is None else ends.where(ends != "", starts)
    return pd.DataFrame({"first": _day(starts), "last": _last_day(ends)})


def grid(dates: pd.DataFrame, published: pd.Series, by: str) -> pd.DataFrame:
    """Return one row a period, none left out between the first and the last.

    `dates` has date_start and date_end of the meetings, `published` is the articles' day.

    Columns: period, start, end, meetings, low, high (exact 95 % interval of the count), articles,
    state. States: `counted`; `zero`, articles but no meeting; `no_articles`, none known, so that
    nothing can be said; `unfinished`, the corpus ends within the period; `imprecise`, meetings
    known by their year only, in rows of their own after the periods.
    """
    when, reach = bounds(dates["date_start"], dates["date_end"]), bounds(published)
    fits = _fits(when, dates["date_start"], by)
    meetings = when.loc[fits, "first"].dt.to_period(PERIODS[by])
    articles = reach.loc[_fits(reach, published, by), "first"].dt.to_period(PERIODS[by])
    coarse = when.loc[when["first"].notna() & ~fits, "first"].dt.to_period("Y")
    every = pd.concat([meetings, articles])
    index = pd.PeriodIndex([], freq=PERIODS[by])
    if len(every):
        index = pd.period_range(every.min(), every.max(), freq=PERIODS[by])
    table = _counted(index, meetings, articles, by)
    table["state"] = _states(table, index, reach["last"].max())
    table.loc[table["state"] == "no_articles", ["low", "high"]] = float("nan")
    years = _counted(
        pd.PeriodIndex(sorted(coarse.unique()), freq="Y"), coarse, articles[:0], "year"
    )
    return pd.concat([table, years.assign(state="imprecise")], ignore_index=True)


def label(periods: pd.PeriodIndex, by: str) -> pd.Index:
    """Return the periods' names: `2018-07`, `2018-Q3` or `2018`."""
    return periods.strftime({"month": "%Y-%m", "quarter": "%Y-Q%q", "year": "%Y"}[by])


def _fits(when: pd.DataFrame, dates: pd.Series, by: str) -> pd.Series:
    """Return which dates name one period: with a year, and a month unless by year."""
    return when["first"].notna() & (dates.str.len() >= (4 if by == "year" else 7))


def _counted(
    index: pd.PeriodIndex, meetings: pd.Series, articles: pd.Series, by: str
) -> pd.DataFrame:
    """Return the periods with their meetings, articles and interval."""
    counts = meetings.value_counts().reindex(index, fill_value=0).to_numpy()
    intervals = [poisson(int(k)) for k in counts]
    columns = {
        "period": label(index, by),
        "start": index.start_time.strftime("%Y-%m-%d"),
        "end": index.end_time.strftime("%Y-%m-%d"),
        "meetings": counts,
        "low": [interval.low for interval in intervals],
        "high": [interval.high for interval in intervals],
        "articles": articles.value_counts().reindex(index, fill_value=0).to_numpy(),
    }
    return pd.DataFrame(columns)


def _states(table: pd.DataFrame, index: pd.PeriodIndex, end: pd.Timestamp) -> pd.Series:
    """Return the state of each period; `end` is the last day of publication, NaT if unknown."""
    states = pd.Series("counted", index=table.index, dtype="str")
    states[table["meetings"] == 0] = "zero"
    states[(table["meetings"] == 0) & (table["articles"] == 0)] = "no_articles"
    states[(index.start_time <= end) & (index.end_time.normalize() > end)] = "unfinished"
    return states


def _day(dates: pd.Series) -> pd.Series:
    """Return the first day of each date, NaT without a year."""
    known = dates.where(dates.str.match(r"\d{4}"), "")
    rest = known.str.len().map({4: "-01-01", 7: "-01"}).fillna("")
    return pd.to_datetime(known + rest, format="%Y-%m-%d", errors="coerce")


def _last_day(dates: pd.Series) -> pd.Series:
    """Return the last day of each date, NaT without a year."""
    first, size = _day(dates), dates.str.len()
    last = first.where(size != 7, first + pd.offsets.MonthEnd(0))
    return last.where(size != 4, first + pd.offsets.YearEnd(0))
