"""Land and borders of the world as data; where they come from stands in `maps/SOURCES.md`."""

import csv
from functools import cache
from pathlib import Path

FILE = Path(__file__).parents[1] / "maps" / "borders.csv"
Line = tuple[tuple[float, float], ...]


def lines(kind: str) -> tuple[Line, ...]:
    """Return the lines of a kind as longitudes and latitudes: `land` and `lake` rings, `border`s.

    >>> len(lines("land")), len(lines("lake"))
    (854, 1)
    """
    return tuple(line for name, line in _rows() if name == kind)


@cache
def _rows() -> tuple[tuple[str, Line], ...]:
    with FILE.open(encoding="utf-8", newline="") as handle:
        return tuple((row["kind"], _line(row["points"])) for row in csv.DictReader(handle))


def _line(points: str) -> Line:
    """Return the line written as `lon,lat lon,lat`.

    >>> _line("2.35,48.85 105.84,21.02")
    ((2.35, 48.85), (105.84, 21.02))
    """
    pairs = (point.split(",") for point in points.split())
    return tuple((float(lon), float(lat)) for lon, lat in pairs)
