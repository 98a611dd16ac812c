"""The part of the tables that lies in a period or between given countries."""

from collections.abc import Callable, Iterable
from datetime import date

import pandas as pd

from analysis import words
from analysis.iso_dates import first_day, last_day

Tables = dict[str, pd.DataFrame]


def select(tables: Tables, start: object = "", end: object = "", countries: object = "") -> Tables:
    """Return the meetings of the period and between the countries, with all that belongs to them.

    `start` and `end` are ISO dates as precise as wanted, both included. A meeting is of the period
    where its date may lie in it; one whose year is open is of no period. `countries` are codes
    joined by `|`: meetings in which each of them takes part. Articles are chosen by publication
    and stay where a chosen report needs them. Raises ValueError saying what is allowed.
    """
    first, last = days(start, end)
    sides = codes(countries)
    _refuse_unknown(sides, tables["meetings"]["countries"])
    if not (first or last or sides):
        return tables
    meetings = tables["meetings"]
    chosen = _overlaps(meetings["date_start"], meetings["date_end"], first, last)
    chosen &= meetings["countries"].map(lambda cell: sides <= set(cell.split("|"))).astype(bool)
    published = tables["articles"]["published"]
    return _dependent(tables, meetings[chosen], _overlaps(published, published, first, last))


def _dependent(tables: Tables, meetings: pd.DataFrame, published: pd.Series) -> Tables:
    """Return the tables cut down to the meetings and to the articles published in the period."""
    reports = _among(tables["reports"], "meeting_id", meetings["meeting_id"])
    articles = tables["articles"]
    needed = _with_parents(reports["article_id"], articles)
    articles = articles[published | articles["article_id"].isin(needed)]
    spoken = {
        name: _among(
            _among(tables[name], "report_id", [*reports["report_id"], ""]),
            "article_id",
            articles["article_id"],
        )
        for name in ("topics", "statements")
    }
    participants = _among(tables["participants"], "report_id", reports["report_id"])
    people = [*participants["actor_id"], *spoken["statements"]["actor_id"]]
    actors = _among(tables["actors"], "actor_id", people)
    chosen = {
        "articles": articles,
        "reports": reports,
        "participants": participants,
        "meetings": meetings,
        "actors": _recounted(actors, participants, reports, spoken["statements"]),
        **spoken,
    }
    return {name: chosen[name].reset_index(drop=True) for name in tables}


def _recounted(
    actors: pd.DataFrame, participants: pd.DataFrame, reports: pd.DataFrame, said: pd.DataFrame
) -> pd.DataFrame:
    """Return the actors with articles, meetings, first and last date of what was chosen only."""
    columns = ["report_id", "meeting_id", "article_id", "date_start"]
    told = participants[["report_id", "actor_id"]].merge(reports[columns], on="report_id")
    named = pd.concat([told, said])[["actor_id", "article_id"]]
    dates = told[told["date_start"].str.match(r"\d{4}")].groupby("actor_id")["date_start"]
    found = {
        "first_seen": dates.min(),
        "last_seen": dates.max(),
        "articles": named.groupby("actor_id")["article_id"].nunique(),
        "meetings": told.groupby("actor_id")["meeting_id"].nunique(),
    }
    key = actors["actor_id"]
    return actors.assign(
        **{
            name: key.map(found[name]).fillna("").astype("str")
            for name in ("first_seen", "last_seen")
        },
        **{
            name: key.map(found[name]).fillna(0).astype("int64")
            for name in ("articles", "meetings")
        },
    )


def _among(table: pd.DataFrame, column: str, values: Iterable[str]) -> pd.DataFrame:
    """Return the rows whose cell in the column is one of the values."""
    return table[table[column].isin(set(values))]


def _with_parents(ids: pd.Series, articles: pd.DataFrame) -> set[str]:
    """Return the article ids and those of the articles that they stand in."""
    needed = set(ids)
    return needed | set(_among(articles, "article_id", needed)["parent_id"])


def _overlaps(starts: pd.Series, ends: pd.Series, first: str, last: str) -> pd.Series:
    """Return for each span of imprecise dates whether it may reach into first to last."""
    known = starts.str.match(r"\d{4}")
    if not (first or last):
        return known | True
    begins = starts.where(known, "9999").map(first_day)
    stops = ends.where(ends != "", starts).where(known, "0001").map(last_day)
    fits = (begins <= (date.fromisoformat(last) if last else date.max)) & (
        stops >= (date.fromisoformat(first) if first else date.min)
    )
    return known & fits


def days(start: object = "", end: object = "") -> tuple[str, str]:
    """Return the first and the last day that the two parameters name, empty for none.

    Raises ValueError for what is no date, and for a start later than the end.

    >>> days("2018", "2019-02")
    ('2018-01-01', '2019-02-28')
    """
    first, last = _day("start", start, first_day), _day("end", end, last_day)
    if first and last and first > last:
        raise ValueError(f"start: {start} is later than end, {end}")
    return first, last


def codes(countries: object = "") -> set[str]:
    """Return the codes in the parameter, which are joined by `|` or stand in a list.

    Raises ValueError for what is no text, and says so where YAML made False of Norway's `NO`.

    >>> sorted(codes("usa|VNM"))
    ['USA', 'VNM']
    """
    parts = countries if isinstance(countries, (list, tuple)) else [countries or ""]
    if countries is False or any(part is False for part in parts):
        raise ValueError("countries: False is what YAML makes of NO; Norway's code here is NOR")
    if not all(isinstance(part, str) for part in parts):
        raise ValueError(f"countries: {countries!r} is not text such as USA|VNM")
    return {code.strip().upper() for part in parts for code in part.split("|")} - {""}


def _day(name: str, value: object, of_period: Callable[[str], date]) -> str:
    """Return the parameter as a whole day, empty for none; raise ValueError if it is no date."""
    text = "" if value is None else str(value).strip()
    if not text:
        return ""
    try:
        return of_period(text).isoformat()
    except ValueError:
        allowed = "a date such as 2018, 2018-07 or 2018-07-08"
        raise ValueError(f"{name}: {text!r} is not {allowed}") from None


def _refuse_unknown(sides: set[str], present: pd.Series) -> None:
    """Raise ValueError for a code that is neither a country's nor in the tables."""
    here = {code for cell in present.unique() for code in cell.split("|")} - {""}
    unknown = sides - here - {row["alpha3"] for row in words.rows("iso")}
    if unknown:
        raise ValueError(
            f"countries: {', '.join(sorted(unknown))} is no code of a country or organisation; "
            f"write three-letter codes joined by |, of which these tables have "
            f"{', '.join(sorted(here)) or 'none'}"
        )
