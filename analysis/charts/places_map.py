"""The map of where they meet: dots on a grey world, their areas as the numbers of meetings."""

from collections.abc import Iterable
from functools import cache
from math import hypot, sqrt

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.patches import PathPatch
from matplotlib.path import Path as Curve
from matplotlib.transforms import Bbox

from analysis import findings
from analysis.counts.basis import Counted
from analysis.findings.language import Language

from . import borders
from .frame import ACCENT, INK, MARGIN, MUTED, WIDTH, Chart, draw, house
from .labelling import Box, Dot, Label, end, placed, within
from .links import link
from .projection import Window, around, equal_earth, outline, window
from .texts import LABEL, LEADING, NOTE

SEA, LAND, EDGE = "#F5F7F9", "#DEDEDE", "white"
ACROSS = WIDTH - 2 * MARGIN
RADIUS, LARGEST = 0.075, 0.2
FINEST = 0.013
DATES, NAMED = 3, 60


@house
def places_map(places: Counted, language: str = "en") -> Chart:
    """Return the figure of `counts.places_map`."""
    say, table = Language(language), places.table
    if table.empty:
        return draw(findings.places_map_caption(places, language), 0)
    view = window(table["lon"], table["lat"])
    sheet = Box(0, ACROSS, 0, ACROSS * view.ratio)
    dots = _dots(table, view)
    few = places.form == "list"
    inside = [few and fits for fits in within(dots, [say.number(k) for k in table["meetings"]])]
    lines = [_lines(row, shown, say) for row, shown in zip(table.itertuples(), inside, strict=True)]
    labels = placed(dots, lines[:NAMED], sheet)
    nameless = len(table) - sum(label is not None for label in labels)
    chart = draw(findings.places_map_caption(places, language, nameless), sheet.top)
    axes = chart.panel(bottom=0)
    axes.set_axis_off()
    axes.set_xlim(0, sheet.right)
    axes.set_ylim(0, sheet.top)
    _world(axes, view)
    _marks(axes, table, dots, inside, say)
    for nth, (dot, label) in enumerate(zip(dots, labels, strict=False)):
        if label:
            _write(axes, dot, label, nth)
    return chart


def _dots(table: pd.DataFrame, view: Window) -> list[Dot]:
    """Return the places' circles on the sheet, as large as their meetings are many."""
    unit = min(RADIUS, LARGEST / sqrt(table["meetings"].max()))
    lon = around(table["lon"], view.centre)
    spots = _on_sheet(equal_earth(lon, table["lat"].to_numpy(), view.centre), view)
    return [
        Dot(float(x), float(y), unit * sqrt(k))
        for (x, y), k in zip(spots, table["meetings"], strict=True)
    ]


def _lines(row: tuple, numbered: bool, say: Language) -> list[str]:
    """Return the lines of a place's label: its name, its number unless in the dot, its dates."""
    name = say.place(row.place, row.country) or say.country(row.country)
    if not row.dates:
        return [name if numbered else f"{name} {say.number(row.meetings)}"]
    dates = [say.date(iso) for iso in row.dates.split("|")]
    more = len(dates) - DATES
    if more > 1:
        dates = [*dates[:DATES], say(en=f"and {more} more", fr=f"et {more} autres")]
    return [name, *dates]


def _on_sheet(points: np.ndarray, view: Window) -> np.ndarray:
    """Return projected points in inches from the lower left corner of the sheet."""
    return (points - (view.left, view.bottom)) * ACROSS / (view.right - view.left)


def _world(axes: Axes, view: Window) -> None:
    """Draw the land grey, the lines between countries white."""
    globe = _curve([_on_sheet(outline(view.centre), view)], closed=True)
    sheet = globe.clip_to_bbox(Bbox([[0, 0], [ACROSS, ACROSS * view.ratio]]))
    axes.add_patch(PathPatch(sheet, facecolor=SEA, lw=0, zorder=0))
    looks = {
        "land": {"facecolor": LAND, "edgecolor": LAND, "lw": 0.3},
        "lake": {"facecolor": SEA, "lw": 0},
        "border": {"facecolor": "none", "edgecolor": EDGE, "lw": 0.8, "capstyle": "round"},
    }
    for kind, look in looks.items():
        lines = [line for line in _seen(kind, view) if len(line) > 1]
        if lines:
            patch = PathPatch(_curve(lines, closed=kind != "border"), zorder=0, **look)
            axes.add_patch(patch)
            patch.set_clip_path(sheet, axes.transData)


def _seen(kind: str, view: Window) -> Iterable[np.ndarray]:
    """Yield the lines of that kind that touch the sheet, no finer than it can show."""
    height = ACROSS * view.ratio
    for line in _outlines(kind):
        for turn in (-360, 0, 360):
            lon = line[:, 0] + turn
            if lon.min() > view.centre + 180 or lon.max() < view.centre - 180:
                continue
            points = _on_sheet(equal_earth(lon, line[:, 1], view.centre), view)
            low, high = points.min(axis=0), points.max(axis=0)
            if (high < 0).any() or low[0] > ACROSS or low[1] > height:
                continue
            steps = np.round(points / FINEST)
            kept = np.append(True, (np.diff(steps, axis=0) != 0).any(axis=1))
            yield points[kept]


@cache
def _outlines(kind: str) -> tuple[np.ndarray, ...]:
    return tuple(np.array(line) for line in borders.lines(kind))


def _curve(lines: Iterable[np.ndarray], closed: bool) -> Curve:
    """Return one curve of several lines."""
    curves = [
        Curve(np.vstack([line, line[:1]]) if closed else line, closed=closed) for line in lines
    ]
    return Curve.make_compound_path(*curves)


def _marks(
    axes: Axes, table: pd.DataFrame, dots: list[Dot], inside: list[bool], say: Language
) -> None:
    """Draw the dots, the largest first: hollow where only the country is told."""
    for nth, (row, dot, numbered) in enumerate(zip(table.itertuples(), dots, inside, strict=True)):
        ring = not row.place
        circle = axes.scatter(
            [dot.x], [dot.y], s=(2 * 72 * dot.radius) ** 2, linewidths=1.4 if ring else 0.7,
            color="white" if ring else ACCENT, edgecolors=ACCENT if ring else "white", zorder=2,
        )  # fmt: skip
        link(circle, nth)
        if numbered and row.meetings > 1:
            number = axes.text(
                dot.x, dot.y, say.number(row.meetings), size=NOTE, ha="center", zorder=4,
                va="center_baseline", color=ACCENT if ring else "white",
            )  # fmt: skip
            link(number, nth)


def _write(axes: Axes, dot: Dot, label: Label, nth: int) -> None:
    """Write the label of row `nth`, with a line to its dot where it stands off."""
    box = label.box
    if label.led:
        x, y = end(dot, box)
        length = hypot(x - dot.x, y - dot.y)
        ends = np.array([dot.radius, length - 0.03]) / length
        axes.plot(
            dot.x + ends * (x - dot.x), dot.y + ends * (y - dot.y), color=INK, lw=0.6, zorder=3
        )
    align = {-1: "right", 0: "center", 1: "left"}[label.side]
    x = {-1: box.right, 0: (box.left + box.right) / 2, 1: box.left}[label.side]
    top = box.top
    for number, line in enumerate(label.lines):
        size, colour = (NOTE, MUTED) if number else (LABEL, INK)
        height = size * LEADING / 72
        told = axes.text(x, top - height / 2, line, size=size, color=colour, ha=align,
                         va="center_baseline", zorder=4)  # fmt: skip
        link(told, nth)
        top -= height
