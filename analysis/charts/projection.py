"""Where a place lies on the sheet: the Equal Earth projection and the window of a map."""

from collections.abc import Sequence
from math import sqrt
from typing import NamedTuple

import numpy as np

A = (1.340264, -0.081106, 0.000893, 0.003796)
UNCUT, SOUTH = 11.0, -56.0
ALONE, NARROWEST, PADDING = 1.1, 0.72, 1.3
FLATTEST, STEEPEST = 0.42, 0.58


class Window(NamedTuple):
    """A part of the map: its middle meridian in degrees, its edges in projected units."""

    centre: float
    left: float
    right: float
    bottom: float
    top: float

    @property
    def ratio(self) -> float:
        """Height by width."""
        return (self.top - self.bottom) / (self.right - self.left)


def equal_earth(lon: np.ndarray, lat: np.ndarray, centre: float = 0.0) -> np.ndarray:
    """Return x and y of places given in degrees; equal areas stay equal.

    The formula is Equal Earth's: B. Šavrič, T. Patterson and B. Jenny, The Equal Earth map
    projection, International Journal of Geographical Information Science 33 (2019) 454–465.
    Longitudes are taken as they are, so those beyond 180° of the centre fall outside the globe.

    >>> equal_earth(np.array([0.0, 180.0]), np.array([0.0, 0.0])).round(4).tolist()
    [[0.0, 0.0], [2.7066, 0.0]]
    """
    t = np.arcsin(sqrt(3) / 2 * np.sin(np.radians(lat)))
    slope = A[0] + 3 * A[1] * t**2 + 7 * A[2] * t**6 + 9 * A[3] * t**8
    x = 2 / sqrt(3) * np.radians(np.asarray(lon) - centre) * np.cos(t) / slope
    y = t * (A[0] + A[1] * t**2 + A[2] * t**6 + A[3] * t**8)
    return np.column_stack([x, y])


def around(lon: np.ndarray, centre: float) -> np.ndarray:
    """Return the longitudes as the nearest to the centre, across the date line if need be.

    >>> around(np.array([-77.0, 106.0]), 194.0).tolist()
    [283.0, 106.0]
    """
    return (np.asarray(lon) - centre + 180) % 360 - 180 + centre


def outline(centre: float) -> np.ndarray:
    """Return the edge of the globe."""
    lat = np.linspace(-90, 90, 91)
    ends = np.full(91, 180.0)
    return np.vstack([equal_earth(ends, lat), equal_earth(-ends, lat[::-1])])


def window(lon: Sequence[float], lat: Sequence[float]) -> Window:
    """Return the part of the map that holds the places, with a margin and at least a subcontinent;
    about a single place a continent.

    Its middle is that of the shortest arc with all of them. Where that is more than half the globe
    the whole of it is shown, cut where it cuts hardly any land, in the Bering Strait.
    """
    centre, arc = _arc(np.asarray(lon, dtype=float))
    points = equal_earth(around(lon, centre), np.asarray(lat, dtype=float), centre)
    if arc > 180:
        edge = outline(centre)
        south = equal_earth(np.zeros(1), np.array([SOUTH]))[0, 1]
        low, high = edge.min(axis=0), edge.max(axis=0)
        return _fitted(centre, np.array([low[0], min(south, *points[:, 1])]), high)
    low, high = points.min(axis=0), points.max(axis=0)
    least = NARROWEST if (high - low).any() else ALONE
    half = np.maximum((high - low) * PADDING, (least, least * FLATTEST)) / 2
    return _fitted(centre, (low + high) / 2 - half, (low + high) / 2 + half)


def _arc(lon: np.ndarray) -> tuple[float, float]:
    """Return middle and length of the shortest arc that holds the longitudes, in degrees.

    >>> _arc(np.array([-77.0, 106.0]))
    (194.5, 177.0)
    """
    east = np.unique(lon % 360)
    gaps = np.diff(np.append(east, east[0] + 360))
    arc = 360 - float(gaps.max())
    first = east[(int(gaps.argmax()) + 1) % len(east)]
    return (UNCUT, arc) if arc > 180 else (float(first + arc / 2), arc)


def _fitted(centre: float, low: np.ndarray, high: np.ndarray) -> Window:
    """Return the window widened to the shape of a figure and moved onto the globe."""
    reach = outline(centre).max(axis=0)
    width, height = high - low
    width = min(max(width, height / STEEPEST), 2 * reach[0])
    height = min(max(height, width * FLATTEST), 2 * reach[1])
    half = np.array([width, height]) / 2
    x, y = np.clip((low + high) / 2, half - reach, reach - half)
    return Window(centre, x - half[0], x + half[0], y - half[1], y + half[1])
