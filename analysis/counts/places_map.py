"""Where they meet, as points on a map."""

from functools import cache
from math import nan
from typing import NamedTuple

import pandas as pd

from analysis import words
from analysis.corpus import Corpus

from .basis import Counted, basis
from .periods import chosen, form
from .worked_out import edtf, worked_out


class Point(NamedTuple):
    """A position in degrees, north and east positive; both NaN where it is not known."""

    lat: float
    lon: float


NOWHERE = Point(nan, nan)


def places_map(corpus: Corpus, status: str = "held") -> Counted:
    """Return where people met in person, one row a place, the commonest first.

    Columns: place (empty where only the country is told, which then stands at its capital),
    country, lat, lon, meetings, dates (of up to twelve meetings in all, in order, EDTF, joined by
    `|`; else empty). Left out: `remote` meetings, those with neither `place` nor country, and
    `unlocated` ones, in a place whose position is not known.
    """
    meetings = chosen(corpus, status)
    present = meetings[meetings["mode"] == "in_person"]
    told = present[(present["place"] != "") | (present["country"] != "")]
    spots = located(told[["place", "country"]].drop_duplicates(), capitals=True).dropna()
    drawn = told.merge(spots, on=["place", "country"]).sort_values(["date_start", "meeting_id"])
    kind = form(len(drawn))
    when = edtf(drawn["date_start"], worked_out(corpus, drawn))
    grouped = drawn.assign(when=when).groupby(["place", "country", "lat", "lon"])["when"]
    table = grouped.agg(meetings="size", dates="|".join).reset_index()
    if kind != "list":
        table["dates"] = ""
    table = table.sort_values(["meetings", "place", "country"], ascending=[False, True, True])
    left_out = {
        "remote": len(meetings) - len(present),
        "place": len(present) - len(told),
        "unlocated": len(told) - len(drawn),
    }
    table = table.reset_index(drop=True)
    return Counted(table, len(drawn), kind, status, "", left_out, basis(corpus))


def located(places: pd.DataFrame, capitals: bool = False) -> pd.DataFrame:
    """Return the rows of place and country with the columns lat and lon, NaN where not known.

    With `capitals`, a row without a place stands where the country's capital is.
    """
    known = [
        position(place, country) if place or capitals else NOWHERE
        for place, country in zip(places["place"], places["country"], strict=True)
    ]
    lat, lon = [point.lat for point in known], [point.lon for point in known]
    return places.assign(lat=lat, lon=lon).astype({"lat": "float64", "lon": "float64"})


def position(place: str, country: str) -> Point:
    """Return where a city lies, without a city its country's capital.

    A city of no known country has a position only if no other bears its name.

    >>> position("Hanoi", "VNM"), position("", "FRA").lat, position("Nowhere", "FRA").lat
    (Point(lat=21.02, lon=105.84), 48.85, nan)
    """
    name = place or _capitals().get(country, "")
    if country:
        return _positions().get((name, country), NOWHERE)
    namesakes = [point for (city, _), point in _positions().items() if city == name]
    return namesakes[0] if len(namesakes) == 1 else NOWHERE


@cache
def _positions() -> dict[tuple[str, str], Point]:
    rows = words.rows("coordinates")
    return {(r["city"], r["country"]): Point(float(r["lat"]), float(r["lon"])) for r in rows}


@cache
def _capitals() -> dict[str, str]:
    return {row["code"]: row["capital"] for row in words.rows("countries")}
