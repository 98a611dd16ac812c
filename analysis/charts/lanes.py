"""Rows with a thin rule and labels at their sides, shaded cells, intervals along a row."""

import math
from typing import NamedTuple

import pandas as pd
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.patches import Rectangle

from analysis.findings import Language

from .frame import ACCENT, INK, MUTED, RULE, WIDTH, Chart
from .links import link, link_each
from .texts import LABEL, NOTE, shorten

TINTS = ("#EAF2F8", "#D3E4F0", "#B4D1E6", "#8FBCDB", "#66A3CC", "#3F87B8", "#1D689D", "#0B4A7A")
DARK = 4


def lanes(axes: Axes, count: int, left: float, right: float, rule: bool = True) -> None:
    """Set the axes up for `count` rows from the top, with a thin rule each from left to right."""
    axes.set_xlim(left, right)
    axes.set_ylim(count - 0.5, -0.5)
    if rule:
        axes.hlines(range(count), left, right, color=RULE, linewidth=0.6, zorder=0)
    axes.set_yticks([])
    axes.spines["bottom"].set_visible(False)
    axes.tick_params(bottom=False, labelbottom=False)


def beside(
    axes: Axes, row: float, text: str, inches: float, side: str = "left", colour: str = INK,
    size: float = LABEL, gap: float = 8.0,
) -> Artist:  # fmt: skip
    """Write a row's label outside the axes, cut to so many inches, `gap` points away from them."""
    x, sign, align = (0, -1, "right") if side == "left" else (1, 1, "left")
    return axes.annotate(
        shorten(text, inches - gap / 72, size), (x, row), (sign * gap, 0), ha=align, va="center",
        xycoords=("axes fraction", "data"), textcoords="offset points", color=colour, size=size,
        annotation_clip=False,
    )  # fmt: skip


def column(
    axes: Axes, row: float, text: str, x: float, inches: float, colour: str = INK,
    size: float = LABEL, weight: str = "normal", rise: float = 0.0,
) -> Artist:  # fmt: skip
    """Write a label that begins `x` inches right (left, if negative) of the axes' left edge."""
    return axes.annotate(
        shorten(text, inches, size), (0, row), (72 * x, rise), ha="left", va="center",
        xycoords=("axes fraction", "data"), textcoords="offset points", color=colour, size=size,
        weight=weight, annotation_clip=False,
    )  # fmt: skip


def cell(axes: Axes, x: float, y: float, tint: int, nth: int, text: str = "") -> None:
    """Fill the unit cell centred at (x, y) with a tint, its text in ink or white, for row `nth`."""
    look = {"facecolor": TINTS[tint], "linewidth": 0, "zorder": 1}
    link(axes.add_patch(Rectangle((x - 0.47, y - 0.47), 0.94, 0.94, **look)), nth)
    if text:
        look = {"size": NOTE, "color": "white" if tint > DARK else INK, "zorder": 2}
        link(axes.text(x, y, text, ha="center", va="center_baseline", **look), nth)


def shade(value: float, most: float) -> int:
    """Return the tint of a value from above 0 to `most`: equal steps of the square root.

    >>> [shade(value, 100) for value in (1, 25, 100)]
    [0, 4, 7]
    """
    return min(len(TINTS) - 1, int(len(TINTS) * math.sqrt(value / most))) if most else 0


def brief(value: int, comma: str = ".") -> str:
    """Return a number in at most four characters, thousands as k.

    >>> [brief(n) for n in (999, 2944, 12345)]
    ['999', '2.9k', '12k']
    """
    if value < 1000:
        return str(value)
    thousands = value / 1000
    return f"{thousands:.1f}k".replace(".", comma) if thousands < 9.95 else f"{thousands:.0f}k"


def whisker(axes: Axes, row: float, low: float, high: float, colour: str = ACCENT) -> Artist:
    """Draw an interval along a row."""
    return axes.hlines(row, low, high, color=colour, linewidth=1.4, alpha=0.45, zorder=2)


def scale(axes: Axes, ticks: list[float], labels: list[str]) -> None:
    """Show a value axis below: thin vertical rules, their values muted."""
    axes.set_xticks(ticks, labels)
    axes.tick_params(labelbottom=True, labelsize=NOTE, labelcolor=MUTED, length=0)
    axes.grid(axis="x")


class Dots(NamedTuple):
    """A column of numbers: its heading, and how its marks look."""

    heading: str
    marker: str = "o"
    colour: str = ACCENT
    hollow: bool = False


def dotted(
    figure: Chart, table: pd.DataFrame, columns: dict[str, Dots], left: float, bottom: float,
    say: Language,
) -> Axes:  # fmt: skip
    """Draw each column's numbers as marks on a common scale, side by side; return the first axes.

    `columns` maps the table's columns to their looks, `left` is where the first one begins; the
    table is the one saved.
    """
    gap = 0.62
    size = (WIDTH - left - 0.55 - gap * (len(columns) - 1)) / len(columns)
    most = table[list(columns)].to_numpy().max()
    drawn = []
    for i, (name, look) in enumerate(columns.items()):
        x = left + i * (size + gap)
        axes = figure.panel(left=x, right=WIDTH - x - size, top=0.28, bottom=bottom)
        lanes(axes, len(table), 0, most)
        column(axes, -0.95, look.heading, 0, size + gap, INK, NOTE)
        for y, k in enumerate(table[name]):
            if k:
                _dot(axes, y, k, look, say)
        drawn.append(axes)
    return drawn[0]


def _dot(axes: Axes, y: int, k: int, look: Dots, say: Language) -> None:
    """Draw one number: a line from zero, a mark, the number."""
    line = axes.hlines(y, 0, k, color=look.colour, lw=1.2, alpha=0.5)
    dot = axes.scatter(
        [k], [y], s=30, marker=look.marker, zorder=3, clip_on=False, edgecolor=look.colour,
        facecolor="white" if look.hollow else look.colour, lw=1.0,
    )  # fmt: skip
    told = axes.annotate(
        say.number(k), (k, y), (6, 0), textcoords="offset points", size=NOTE, color=MUTED,
        va="center",
    )  # fmt: skip
    link_each((line, dot, told), (y, y, y))
