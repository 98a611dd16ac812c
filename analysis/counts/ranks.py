"""How often they meet, weighted by protocol rank.

A side weighs nine less the rank of its highest person of known rank: a head of state 8, a head of
government 7, a minister 4, an ambassador 2, a local leader 1. A meeting weighs the mean of its
sides: 8 between heads of state, 6 between a head of state and a minister, 2 between ambassadors.
The steps are those of the ranks, of equal height; nothing in the dispatches says how much more one
is worth than the next. A meeting in which fewer than two sides have a known rank has no weight.
"""

import numpy as np
import pandas as pd

from analysis.corpus import Corpus

from .answers import joined
from .basis import Counted, basis, originals
from .frequency import each
from .periods import bounds, chosen, form, grid, in_periods
from .periods import period as choose
from .seats import seats

UNKNOWN, Z, FEW = 9, 1.96, 10


def by_rank(corpus: Corpus, period: str = "auto", status: str = "held") -> Counted:
    """Return the weights of the meetings over time: one row each up to twelve, a period above.

    A row a meeting: columns of `frequency.each`, ranks (of the sides' highest, joined by `|`) and
    weight. A row a period: period, start, end, meetings, articles and state as in `periods.grid`,
    weight (the sum), mean, sd (of the weights), low, high (95 % interval of the mean where there
    are ten meetings or more). Left out: `unranked`, without two known ranks; `undated`, for periods
    also those known by their year only.
    """
    meetings = chosen(corpus, status)
    weighed = meetings.merge(weights(corpus, status), on="meeting_id")
    kind, published = form(len(weighed)), originals(corpus)["published"]
    days = pd.concat([bounds(weighed["date_start"]), bounds(published)])
    by = choose(days, period)
    left_out = {"unranked": len(meetings) - len(weighed)}
    if kind in ("sentence", "list"):
        extra = weighed[["meeting_id", "ranks", "weight"]]
        table = each(corpus, weighed).merge(extra, on="meeting_id")
    else:
        table = _weighed(grid(weighed, published, by), weighed, by)
        left_out["undated"] = len(weighed) - int(table["meetings"].sum())
    return Counted(table, len(weighed), kind, status, by, left_out, basis(corpus))


def weights(corpus: Corpus, status: str = "held") -> pd.DataFrame:
    """Return what each meeting weighs: meeting_id, ranks (the highest first), weight."""
    people = seats(corpus, status)
    known = people[(people["rank"] < UNKNOWN) & (people["country"] != "")]
    sides = known.groupby(["meeting_id", "country"], as_index=False)["rank"].min()
    sides = sides.sort_values(["meeting_id", "rank"], kind="stable")
    sides = sides.assign(weight=UNKNOWN - sides["rank"], text=sides["rank"].astype("str"))
    grouped = sides.groupby("meeting_id")
    made = joined(sides, ["meeting_id"], "text").rename("ranks").to_frame()
    made = made.assign(weight=grouped["weight"].mean(), sides=grouped.size())
    return made[made["sides"] > 1].drop(columns="sides").reset_index()


def _weighed(periods: pd.DataFrame, weighed: pd.DataFrame, by: str) -> pd.DataFrame:
    """Return the periods with sum, mean, spread and interval of their meetings' weights."""
    periods = periods[periods["state"] != "imprecise"].drop(columns=["low", "high"])
    grouped = in_periods(weighed, by).groupby("period")["weight"]
    sums = grouped.agg(weight="sum", mean="mean", sd="std")
    table = periods.join(sums, on="period").fillna({"weight": 0.0}).reset_index(drop=True)
    enough = table["meetings"] >= FEW
    reach = (Z * table["sd"] / np.sqrt(table["meetings"].where(enough))).astype("float64")
    table = table.assign(low=table["mean"] - reach, high=table["mean"] + reach)
    names = ["period", "start", "end", "meetings", "weight", "mean", "sd", "low", "high"]
    return table[[*names, "articles", "state"]]
