"""How often meetings are told of: over time, over the months of the year, by place and by host."""

import pandas as pd

from analysis.corpus import Corpus

from .answers import joined
from .basis import Counted, basis, originals
from .intervals import poisson, wilson
from .periods import bounds, chosen, form, grid
from .periods import period as choose
from .places_map import located
from .worked_out import worked_out

NAMED = 20


def over_time(corpus: Corpus, period: str = "auto", status: str = "held") -> Counted:
    """Return the meetings over time: one row each up to twelve, one row a period above.

    A row a meeting: see `each`. A row a period: see `periods.grid`; more than a thousand meetings
    are counted by month unless another period is asked for. Left out of periods, of the axis in a
    list: `year_open` and `undated` meetings.
    """
    meetings = chosen(corpus, status)
    published = originals(corpus)["published"]
    days = pd.concat([bounds(meetings["date_start"]), bounds(published)])
    by, kind = choose(days, period), form(len(meetings))
    if kind == "heatmap" and period == "auto":
        by = "month"
    elif kind == "heatmap" and by == "year":
        kind = "bars"
    listed = kind in ("sentence", "list")
    table = each(corpus, meetings) if listed else grid(meetings, published, by)
    left_out = {
        "year_open": int(meetings["date_start"].str.startswith("-").sum()),
        "undated": int((meetings["date_start"] == "").sum()),
    }
    return Counted(table, len(meetings), kind, status, by, left_out, basis(corpus))


def each(corpus: Corpus, meetings: pd.DataFrame) -> pd.DataFrame:
    """Return one row a meeting, by date, those of open year and the undated last.

    Columns: meeting_id, date and until (EDTF: an open year is XXXX), worked_out (no report states
    the year, nor does a day of publication), precision, start, end (first and last day that the
    date allows, empty where the year is open), who (names, the host's first, joined by `|`),
    countries, place, country, articles.
    """
    when = bounds(meetings["date_start"], meetings["date_end"])
    names = _names(corpus, meetings["meeting_id"]).to_dict()
    table = pd.DataFrame(
        {
            "meeting_id": meetings["meeting_id"],
            "date": meetings["date_start"].str.replace("^--", "XXXX-", regex=True),
            "until": meetings["date_end"].str.replace("^--", "XXXX-", regex=True),
            "worked_out": worked_out(corpus, meetings),
            "precision": meetings["date_precision"],
            "start": when["first"].dt.strftime("%Y-%m-%d").fillna(""),
            "end": when["last"].dt.strftime("%Y-%m-%d").fillna(""),
            "who": [names.get(meeting_id, "") for meeting_id in meetings["meeting_id"]],
            "countries": meetings["countries"],
            "place": meetings["place"],
            "country": meetings["country"],
            "articles": meetings["articles"],
        }
    )
    order = table.assign(last=table["start"] == "", blank=table["date"] == "")
    order = order.sort_values(["last", "start", "blank", "date", "meeting_id"])
    return table.loc[order.index].reset_index(drop=True)


def by_precision(corpus: Corpus, status: str = "held") -> pd.DataFrame:
    """Return how precisely the meetings are dated: precision and meetings.

    Precisions: day, month, year; `year_open`, a day or month without its year; `undated`.
    """
    dates = chosen(corpus, status)["date_start"]
    sizes = dates.str.len().map({10: "day", 7: "month", 4: "year", 0: "undated"})
    found = sizes.where(~dates.str.startswith("-"), "year_open").value_counts()
    names = ["day", "month", "year", "year_open", "undated"]
    return found.reindex(names, fill_value=0).rename_axis("precision").reset_index(name="meetings")


def calendar(corpus: Corpus, status: str = "held") -> Counted:
    """Return how many meetings each month of the year has had, all years together.

    Meetings whose year is open count: their month is known. Columns: month (1 to 12), meetings,
    year_open (how many of them), low, high (exact 95 % interval), articles (published in that
    month). Left out: `no_month`.
    """
    meetings = chosen(corpus, status)
    month = meetings["date_start"].str.extract(r"^(?:\d{4}|-)-(\d\d)")[0].astype("float")
    is_open = meetings["date_start"].str.startswith("-")
    told = originals(corpus)["published"].str.extract(r"^\d{4}-(\d\d)")[0].astype("float")
    months = range(1, 13)
    table = pd.DataFrame({"month": months})
    table["meetings"] = month.value_counts().reindex(months, fill_value=0).to_numpy()
    table["year_open"] = month[is_open].value_counts().reindex(months, fill_value=0).to_numpy()
    intervals = [poisson(int(k)) for k in table["meetings"]]
    table["low"] = [interval.low for interval in intervals]
    table["high"] = [interval.high for interval in intervals]
    table["articles"] = told.value_counts().reindex(months, fill_value=0).to_numpy()
    left_out = {"no_month": int(month.isna().sum())}
    return Counted(table, len(meetings), form(len(meetings)), status, "", left_out, basis(corpus))


def by_place(corpus: Corpus, status: str = "held") -> Counted:
    """Return the places where people met, the commonest first (see `ranked`).

    Columns: place, country, those of `ranked`, lat and lon. Left out: `remote` meetings, by
    telephone or video, and those whose `place` is not told.
    """
    meetings = chosen(corpus, status)
    present = meetings[meetings["mode"] == "in_person"]
    placed = present[present["place"] != ""]
    table = located(ranked(placed[["place", "country"]], len(placed)))
    left_out = {"remote": len(meetings) - len(present), "place": len(present) - len(placed)}
    return Counted(table, len(placed), form(len(placed)), status, "", left_out, basis(corpus))


def by_host(corpus: Corpus, status: str = "held") -> Counted:
    """Return the countries and organisations that received the others, the commonest first.

    Columns: host and those of `ranked`. Left out: meetings in which nobody is told to be the
    `host`.
    """
    meetings = chosen(corpus, status)
    sides = _sides(corpus, meetings["meeting_id"])
    hosts = sides[sides["role"] == "host"].drop_duplicates(["meeting_id", "country"])
    n = hosts["meeting_id"].nunique()
    table = ranked(hosts[["country"]].rename(columns={"country": "host"}), n)
    left_out = {"host": len(meetings) - n}
    return Counted(table, n, form(n), status, "", left_out, basis(corpus))


def visits(corpus: Corpus, status: str = "held") -> Counted:
    """Return how often one side received the other, and how often it was the other way round.

    Columns: first, second (the sides, the one that is in more of these meetings first), received
    (first received second), returned (second received first), low and high (Wilson, 95 %, of the
    share of `received` in both). Left out: `remote` meetings; `visit`, without host and guest told.
    """
    held = chosen(corpus, status)
    meetings = held[held["mode"] == "in_person"]
    sides = _sides(corpus, meetings["meeting_id"]).drop_duplicates(
        ["meeting_id", "country", "role"]
    )
    hosts = sides[sides["role"] == "host"][["meeting_id", "country"]]
    guests = sides[sides["role"] == "guest"][["meeting_id", "country"]]
    both = hosts.merge(guests, on="meeting_id", suffixes=("_host", "_guest"))
    both = both[both["country_host"] != both["country_guest"]]
    counts = both.groupby(["country_host", "country_guest"]).size()
    table = _reciprocal(counts)
    n = both["meeting_id"].nunique()
    left_out = {"remote": len(held) - len(meetings), "visit": len(meetings) - n}
    return Counted(table, n, form(n), status, "", left_out, basis(corpus))


def ranked(cells: pd.DataFrame, n: int) -> pd.DataFrame:
    """Return how many rows each combination of cells has, most first, ties by name.

    Columns after the cells': rank (ties share one), meetings, share of n, low, high (Wilson,
    95 %), members: 1. Beyond twenty the rest is one last row without names; its
    `members` says of how many.
    """
    names = list(cells)
    counts = cells.value_counts().rename("meetings").reset_index()
    counts = counts.sort_values(["meetings", *names], ascending=[False] + [True] * len(names))
    counts = counts.reset_index(drop=True).assign(members=1)
    counts["rank"] = counts["meetings"].rank(method="min", ascending=False).astype("int64")
    named, rest = counts.head(NAMED), counts.iloc[NAMED:]
    if len(rest):
        blank = {name: "" for name in names}
        other = {
            **blank,
            "rank": NAMED + 1,
            "meetings": rest["meetings"].sum(),
            "members": len(rest),
        }
        named = pd.concat([named, pd.DataFrame([other])], ignore_index=True)
    intervals = [wilson(min(int(k), n), n) for k in named["meetings"]]
    named["share"] = named["meetings"] / max(1, n)
    named["low"] = [interval.low for interval in intervals]
    named["high"] = [interval.high for interval in intervals]
    return named[[*names, "rank", "meetings", "share", "low", "high", "members"]]


def _reciprocal(counts: pd.Series) -> pd.DataFrame:
    """Return one row a pair of sides from the counts by host and guest."""
    busy = counts.groupby(level=0).sum().add(counts.groupby(level=1).sum(), fill_value=0)
    pairs = {tuple(sorted(pair, key=lambda side: (-busy[side], side))) for pair in counts.index}
    rows = []
    for pair in sorted(pairs):
        there, back = (int(counts.get(way, 0)) for way in (pair, pair[::-1]))
        rows.append((*pair, there, back, *wilson(there, there + back)))
    table = pd.DataFrame(rows, columns=["first", "second", "received", "returned", "low", "high"])
    total = table["received"] + table["returned"]
    order = table.assign(total=total).sort_values(
        ["total", "first", "second"], ascending=[False, True, True]
    )
    return table.loc[order.index].reset_index(drop=True)


def _sides(corpus: Corpus, meeting_ids: pd.Series) -> pd.DataFrame:
    """Return who took part in these meetings, a row a report and person."""
    reports = corpus.reports[["report_id", "meeting_id"]]
    reports = reports[reports["meeting_id"].isin(set(meeting_ids))]
    columns = ["report_id", "actor_id", "name", "office", "country", "role", "rank"]
    return reports.merge(corpus.participants[columns], on="report_id").drop(columns="report_id")


def _names(corpus: Corpus, meeting_ids: pd.Series) -> pd.Series:
    """Return the names of those who met, by meeting, the host's first, then by protocol rank."""
    sides = _sides(corpus, meeting_ids)
    full = corpus.actors.set_index("actor_id")["name"]
    known = sides["actor_id"].map(full).fillna("")
    said = known.where(known != "", sides["name"].where(sides["name"] != "", sides["office"]))
    place = sides["role"].map({"host": 0, "peer": 1, "guest": 2})
    order = sides.assign(said=said, place=place).sort_values(
        ["place", "rank", "said"], kind="stable"
    )
    once = order.drop_duplicates(["meeting_id", "actor_id"])
    return joined(once, ["meeting_id"], "said")
