"""Who received whom: a row a pair of sides, one at either end."""

import numpy as np
import pandas as pd
from matplotlib.axes import Axes

from analysis import findings
from analysis.counts.basis import Counted
from analysis.findings.language import Language
from analysis.findings.visits import SHOWN

from .frame import ACCENT, INK, MARGIN, MUTED, RULE, WIDTH, Chart, draw, house
from .links import link_each
from .texts import LABEL, NOTE, shorten

SIDE, PITCH = 2.2, 0.2
ENDS = (("second", "returned", 0, -1, "right"), ("first", "received", 1, 1, "left"))


@house
def visits(visits: Counted, language: str = "en") -> Chart:
    """Return the figure of `counts.visits`: who received whom, a side at either end of a row.

    Up to twelve meetings are dots on their host's side; of more a dot is their share.
    """
    say, caption = Language(language), findings.visits_caption(visits, language)
    table = visits.table.head(SHOWN)
    if table.empty:
        return draw(caption, 0)
    chart = draw(caption, 0.42 + 0.3 * len(table))
    axes = chart.panel(MARGIN + SIDE, MARGIN + SIDE, 0.36, 0.05)
    axes.spines["bottom"].set_visible(False)
    axes.set_ylim(len(table) - 0.5, -0.5)
    axes.set_xticks([])
    axes.set_yticks([])
    (_dots if visits.form == "list" else _shares)(axes, table)
    for row in table.itertuples():
        _ends(axes, row, say)
    for _, _, x, sign, align in ENDS:
        axes.annotate(
            say(en="Hosted by", fr="Reçus par"), (x, 1), (8 * sign, 8), xycoords="axes fraction",
            textcoords="offset points", ha=align, size=NOTE, color=MUTED,
        )  # fmt: skip
    return chart


def _dots(axes: Axes, table: pd.DataFrame) -> None:
    """Draw each meeting as a dot on the side of its host."""
    reach = (WIDTH - 2 * (MARGIN + SIDE)) / 2
    axes.set_xlim(-reach, reach)
    axes.axvline(0, color=INK, lw=0.8)
    for y, row in enumerate(table.itertuples()):
        x = [(i + 0.6) * PITCH for i in range(row.received)]
        x += [-(i + 0.6) * PITCH for i in range(row.returned)]
        dots = axes.scatter(x, np.full(len(x), y), s=(PITCH * 72 * 0.72) ** 2, color=ACCENT)
        link_each((dots,), (y,))


def _shares(axes: Axes, table: pd.DataFrame) -> None:
    """Draw the share that the first side of a pair hosted, with its interval."""
    axes.set_xlim(-0.02, 1.02)
    axes.axvline(0.5, color=INK, lw=0.8)
    axes.hlines(range(len(table)), 0, 1, color=RULE, lw=0.6, zorder=0)
    for y, row in enumerate(table.itertuples()):
        share = row.received / (row.received + row.returned)
        [interval] = axes.plot([row.low, row.high], [y, y], color=ACCENT, lw=2.4, alpha=0.45)
        dot = axes.scatter([share], [y], s=46, color=ACCENT, zorder=3)
        link_each((interval, dot), (y, y))


def _ends(axes: Axes, row: tuple, say: Language) -> None:
    """Write the two hosts of a pair, and how often each was one, at the ends of its row."""
    for name, number, x, sign, align in ENDS:
        k, country = say.number(getattr(row, number)), say.country(getattr(row, name))
        told = f"{k}  {country}" if sign > 0 else f"{country}  {k}"
        written = axes.annotate(
            shorten(told, SIDE - 0.15), (x, row.Index), (8 * sign, 0), ha=align, va="center",
            xycoords=("axes fraction", "data"), textcoords="offset points", size=LABEL,
        )  # fmt: skip
        link_each((written,), (row.Index,))
