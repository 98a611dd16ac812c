"""The dated list: a row a thing, a dot at its day or a bar over the days possible."""

from collections.abc import Sequence
from datetime import date

import numpy as np
import pandas as pd
from matplotlib.axes import Axes

from analysis.findings.language import Language

from .frame import ACCENT, INK, MARGIN, MUTED, RULE, Chart
from .links import link
from .marks import DISPATCHES, extent, thinned
from .texts import LABEL, NOTE, shorten, text_width

ROW, LIST_TOP, LIST_FOOT = 0.46, 0.08, 0.34
NARROW, WIDE = 4.35, 5.2


def list_height(rows: int) -> float:
    """Return the body that a timeline of so many rows needs."""
    return LIST_TOP + ROW * rows + LIST_FOOT


def timeline(
    chart: Chart, rows: pd.DataFrame, labels: Sequence[tuple[str, str]], say: Language
) -> Axes:
    """Draw one row a thing: a dot at its day, a bar over the days possible, two lines at right.

    `rows` has start and end (ISO days); where both are empty the row gets a broken line.
    """
    widths = [max(text_width(name), text_width(detail, NOTE)) for name, detail in labels]
    right = min(WIDE, max(NARROW, MARGIN + 0.2 + max(widths, default=0)))
    axes = chart.panel(MARGIN, right, LIST_TOP, LIST_FOOT)
    axes.set_ylim(len(rows) - 0.5, -0.5)
    days = _ordinals(rows)
    low, high = _limits(days)
    axes.set_xlim(low, high)
    width = extent(axes)[0]
    unit = (high - low) / width
    for y, (first, last) in enumerate(days.itertuples(index=False)):
        if np.isnan(first):
            [line] = axes.plot([low, high], [y, y], color=DISPATCHES, lw=1, ls=(0, (4, 4)))
            link(line, y)
            continue
        axes.plot([low, high], [y, y], color=RULE, lw=0.6, zorder=0)
        if last - first > 0.12 * unit:
            [mark] = axes.plot([first, last + 1], [y, y], color=ACCENT, lw=6, solid_capstyle="butt")
        else:
            middle = (first + last + 1) / 2
            mark = axes.scatter([middle], [y], s=64, color=ACCENT, zorder=3, clip_on=False)
        link(mark, y)
    _labels_right(axes, labels, right - MARGIN - 0.2)
    _time_ticks(axes, low, high, width, say, blank=bool(days["first"].isna().all()))
    return axes


def _labels_right(axes: Axes, labels: Sequence[tuple[str, str]], room: float) -> None:
    """Write two lines right of each row: what it is, and when and where."""
    for y, (name, detail) in enumerate(labels):
        for text, rise, size, colour in ((name, 6.5, LABEL, INK), (detail, -7, NOTE, MUTED)):
            told = axes.annotate(
                shorten(text, room, size), (1, y), (12, rise), size=size, color=colour, va="center",
                xycoords=("axes fraction", "data"), textcoords="offset points",
            )  # fmt: skip
            link(told, y)


def _ordinals(rows: pd.DataFrame) -> pd.DataFrame:
    """Return first and last day as day numbers, NaN where empty."""
    made = {
        name: [float(date.fromisoformat(d).toordinal()) if d else np.nan for d in rows[column]]
        for name, column in (("first", "start"), ("last", "end"))
    }
    return pd.DataFrame(made)


def _limits(days: pd.DataFrame) -> tuple[float, float]:
    """Return the axis: whole years around the days, a quarter of a year beyond at most."""
    if days["first"].isna().all():
        return 0.0, 1.0
    first, last = (date.fromordinal(int(d)) for d in (days["first"].min(), days["last"].max()))
    start = date(first.year, 1, 1).toordinal()
    return float(start), float(date(last.year, 12, 31).toordinal() + 1)


def _time_ticks(
    axes: Axes, low: float, high: float, width: float, say: Language, blank: bool
) -> None:
    """Mark the years, or the months where the axis spans less than three years."""
    axes.set_yticks([])
    axes.set_xticks([])
    if blank:
        axes.spines["bottom"].set_visible(False)
        return
    first, last = date.fromordinal(int(low)).year, date.fromordinal(int(high) - 1).year
    months = (1,) if last - first > 1 else (1, 4, 7, 10) if last > first else range(1, 13, 3)
    marks = [date(year, month, 1) for year in range(first, last + 2) for month in months]
    marks = [day for day in marks if day.toordinal() <= high]
    yearly = len(months) == 1
    names = [
        str(day.year) if yearly else f"{say.month(day.month, short=True)} {day.year}"
        for day in marks
    ]
    shown = thinned(names, 0.67 * width / max(1, len(marks) - 1))
    axes.set_xticks([marks[i].toordinal() for i, _ in shown], [name for _, name in shown])
    axes.tick_params(axis="x", length=3)
    for label, (i, _) in zip(axes.get_xticklabels(), shown, strict=True):
        at = marks[i].toordinal()
        label.set_horizontalalignment("left" if at == low else "right" if at == high else "center")
