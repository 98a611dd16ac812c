"""Years by months or quarters as a heat map, with each year's total beside."""

from math import sqrt

import numpy as np
import pandas as pd
from matplotlib import colormaps
from matplotlib.axes import Axes
from matplotlib.colors import to_rgb

from analysis import findings
from analysis.findings.language import Language

from .frame import ACCENT, INK, MARGIN, MUTED, WIDTH, Chart, draw
from .links import link
from .marks import EMPTY
from .texts import NOTE

CELL, TOTALS = 0.235, 2.3


def heatmap(
    caption: findings.Caption, periods: pd.DataFrame, coarse: pd.DataFrame, say: Language
) -> Chart:
    """Return years by months (or quarters), darker for more, with each year's total at right."""
    years = sorted(periods["period"].str[:4].unique())
    parts = sorted(periods["period"].str[5:].unique())
    chart = draw(caption, 0.3 + CELL * len(years))
    axes = chart.panel(MARGIN + 0.5, MARGIN + TOTALS, 0.27, 0.03)
    cells = periods.assign(year=periods["period"].str[:4], part=periods["period"].str[5:])
    cells = cells.set_index(["year", "part"])
    most = max(1, int(periods["meetings"].max()))
    for y, year in enumerate(years):
        for x, part in enumerate(parts):
            if (year, part) in cells.index:
                _cell(axes, x, y, cells.loc[(year, part)], most, say)
    axes.set_xlim(-0.5, len(parts) - 0.5)
    axes.set_ylim(len(years) - 0.5, -0.5)
    axes.set_yticks(range(len(years)), years)
    quarter = say(en="Q", fr="T")
    names = [say.month(int(p), short=True) if p.isdigit() else quarter + p[1:] for p in parts]
    axes.set_xticks(range(len(parts)), names, size=NOTE)
    axes.tick_params(
        axis="x", length=0, pad=2, top=True, labeltop=True, bottom=False, labelbottom=False
    )
    axes.spines["bottom"].set_visible(False)
    _totals(chart, periods, coarse, years, say)
    return chart


def _cell(axes: Axes, x: int, y: int, row: pd.Series, most: int, say: Language) -> None:
    """Draw one period: its number on its shade; no dispatches grey, unfinished hatched."""
    empty, unfinished = row["state"] == "no_articles", row["state"] == "unfinished"
    shade = EMPTY if empty else colormaps["Blues"](0.85 * sqrt(row["meetings"] / most))
    hatch = "////" if unfinished else None
    [bar] = axes.bar(
        x, 0.92, 0.92, bottom=y - 0.46, color=shade, hatch=hatch, edgecolor="white", lw=0
    )
    link(bar, int(row["nth"]))
    if not empty:
        ink = INK if _luminance(shade) > 0.3 else "white"
        text = say.number(row["meetings"])
        told = axes.text(x, y, text, ha="center", va="center_baseline", size=NOTE, color=ink)
        link(told, int(row["nth"]))


def _totals(
    chart: Chart, periods: pd.DataFrame, coarse: pd.DataFrame, years: list[str], say: Language
) -> None:
    """Draw each year's meetings as a bar with its number, and write its dispatches."""
    axes = chart.panel(WIDTH - MARGIN - TOTALS + 0.2, MARGIN, 0.27, 0.03)
    by_year = periods.groupby(periods["period"].str[:4])[["meetings", "articles"]].sum()
    extra = coarse.set_index("period")["meetings"].reindex(years, fill_value=0)
    meetings = by_year["meetings"].reindex(years).to_numpy() + extra.to_numpy()
    y = np.arange(len(years))
    axes.barh(y, meetings, height=0.62, color=ACCENT)
    axes.set_xlim(0, max(1, meetings.max()) * 2.6)
    axes.set_ylim(len(years) - 0.5, -0.5)
    axes.set_yticks([])
    axes.set_xticks([])
    axes.spines["bottom"].set_visible(False)
    told = by_year["articles"].reindex(years)
    for i, (k, articles) in enumerate(zip(meetings, told, strict=True)):
        axes.annotate(
            say.number(k), (k, i), (4, 0), textcoords="offset points", va="center", size=NOTE
        )
        axes.annotate(
            say.number(articles), (1, i), xycoords=("axes fraction", "data"), ha="right",
            va="center", size=NOTE, color=MUTED,
        )  # fmt: skip
    heads = (
        (0, "left", say(en="Meetings", fr="Rencontres")),
        (1, "right", say(en="Dispatches", fr="Dépêches")),
    )
    for x, align, name in heads:
        axes.annotate(
            name, (x, 1), (0, 5), xycoords="axes fraction", textcoords="offset points", ha=align,
            size=NOTE, color=MUTED,
        )  # fmt: skip


def _luminance(colour: object) -> float:
    """Return the relative luminance of a colour, 0 black to 1 white."""
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in to_rgb(colour)]
    return float(np.dot(parts, (0.2126, 0.7152, 0.0722)))
