"""Rankings: one row a name, up to a hundred meetings a dot each, else a dot with its interval."""

from collections.abc import Sequence

import numpy as np
import pandas as pd
from matplotlib.axes import Axes

from analysis.findings.language import Language

from .frame import ACCENT, CONTEXT, INK, MARGIN, Chart
from .links import link_each
from .marks import DISPATCHES, extent
from .texts import LABEL, shorten, text_width


def ranking_height(rows: int) -> float:
    """Return the body that a ranking of so many rows needs."""
    return 0.1 + 0.29 * rows


def ranking(
    chart: Chart, table: pd.DataFrame, names: Sequence[str], form: str, say: Language
) -> Axes:
    """Draw one row a name: up to a hundred meetings a dot each, above a dot with its interval."""
    left = min(2.6, max(text_width(name) for name in names) + 0.15)
    right = 1.65
    axes = chart.panel(MARGIN + left, MARGIN + right, 0.05, 0.05)
    axes.spines["bottom"].set_visible(False)
    axes.set_ylim(len(table) - 0.5, -0.5)
    axes.set_xticks([])
    axes.set_yticks(range(len(table)), [shorten(name, left - 0.1) for name in names])
    link_each(axes.get_yticklabels(), range(len(table)))
    draw_row = _unit_dots if form in ("list", "dots") else _dot_and_interval
    draw_row(axes, table, say)
    return axes


def _unit_dots(axes: Axes, table: pd.DataFrame, say: Language) -> None:
    """Draw each meeting of a row as a dot."""
    most = int(table["meetings"].max())
    width, _ = extent(axes)
    pitch = min(0.22, width / (most + 0.5))
    axes.set_xlim(0, width)
    for y, row in enumerate(table.itertuples()):
        x = (np.arange(row.meetings) + 0.5) * pitch
        colour = ACCENT if row.members == 1 else DISPATCHES
        dots = axes.scatter(x, np.full(row.meetings, y), s=(pitch * 72 * 0.72) ** 2, color=colour)
        number = axes.annotate(
            say.number(row.meetings), (row.meetings * pitch, y), (7, 0), size=LABEL, va="center",
            textcoords="offset points",
        )  # fmt: skip
        link_each((dots, number), (y, y))


def _dot_and_interval(axes: Axes, table: pd.DataFrame, say: Language) -> None:
    """Draw each row's number as a dot on a thin rule, its interval through it, both written out."""
    n = table["meetings"] / table["share"]
    axes.set_xlim(0, max(float((table["high"] * n).max()), float(table["meetings"].max())) * 1.03)
    for y, (row, total) in enumerate(zip(table.itertuples(), n, strict=True)):
        colour = ACCENT if row.members == 1 else DISPATCHES
        axes.plot([0, row.meetings], [y, y], color=CONTEXT, lw=1, zorder=0)
        [interval] = axes.plot([row.low * total, row.high * total], [y, y], color=INK, lw=1)
        dot = axes.scatter([row.meetings], [y], s=46, color=colour, zorder=3)
        told = f"{say.number(row.meetings)}  ({say.shares(row.low, row.high)})"
        end = max(row.high * total, row.meetings)
        number = axes.annotate(
            told, (end, y), (8, 0), textcoords="offset points", size=LABEL, va="center"
        )
        link_each((interval, dot, number), (y, y, y))
