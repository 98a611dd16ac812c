"""The marks that figures share: stacked dots, bars with intervals, the periods beneath.

Each draws one counted table into a `Chart` and returns the axes. Sizes are inches.
"""

from collections.abc import Sequence
from math import ceil

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.ticker import MaxNLocator

from analysis.findings.language import Language

from .frame import ACCENT, INK, MARGIN, MUTED, Chart
from .links import link, link_each
from .texts import LABEL, NOTE, text_width

DISPATCHES = "#8A8A8A"
EMPTY = "#EFEFEF"
STRIP, GAP = 0.55, 0.42
MOST_IN_STACK, FEW = 14, 12


def stack_height(table: pd.DataFrame) -> float:
    """Return the body that stacked dots, names and dispatches need."""
    highest = min(MOST_IN_STACK, int(table["meetings"].max()))
    told = STRIP + GAP if table["articles"].sum() else 0
    return 0.1 + max(0.75, 0.2 * highest + 0.4) + 0.28 + told


def period_axes(
    chart: Chart, table: pd.DataFrame, say: Language, names: Sequence[str], articles: int,
    left: float = 0.62,
) -> tuple[Axes, Axes | None]:  # fmt: skip
    """Return axes for meetings and, if any dispatch is dated, for dispatches beneath.

    One unit of x is one row of the table; rows without dispatches have a grey ground. `articles`
    are all dispatches, those without a day among them.
    """
    told = bool(table["articles"].sum())
    foot = 0.28 + (STRIP + GAP if told else 0)
    upper = chart.panel(MARGIN + left, MARGIN, 0.1, foot)
    lower = chart.panel(MARGIN + left, MARGIN, chart.body - STRIP - 0.02, 0.02) if told else None
    grounds(upper, table, names)
    if lower is not None:
        grounds(lower, table, [""] * len(table))
        dispatches(lower, table, say, left, articles)
    return upper, lower


def grounds(axes: Axes, table: pd.DataFrame, names: Sequence[str]) -> None:
    """Lay out x, one unit a row: names where there is room, grey where no dispatches."""
    shown = thinned(names, extent(axes)[0] / len(table))
    axes.set_xticks([i for i, _ in shown], [name for _, name in shown])
    axes.tick_params(axis="x", length=3 if shown else 0)
    axes.set_xlim(-0.5, len(table) - 0.5)
    if "state" in table:
        for x in np.flatnonzero(table["state"] == "no_articles"):
            axes.axvspan(x - 0.5, x + 0.5, color=EMPTY, lw=0, zorder=-1)


def dispatches(axes: Axes, table: pd.DataFrame, say: Language, left: float, articles: int) -> None:
    """Draw the number of dispatches as grey bars, the highest one and those not drawn written out.

    Up to twelve dispatches are a dot each.
    """
    missing = articles - int(table["articles"].sum())
    left_out = say.plural(
        missing, "; {} of unknown date not drawn", "; {} of unknown date not drawn",
        " ; {} sans date, non représentée", " ; {} sans date, non représentées",
    )  # fmt: skip
    heading = say(en="Dispatches", fr="Dépêches") + (left_out if missing else "")
    if table["articles"].sum() <= FEW:
        _dispatch_dots(axes, table)
    else:
        _dispatch_bars(axes, table, say)
    axes.annotate(
        heading, (0, 1), (-72 * left, 7), xycoords="axes fraction",
        textcoords="offset points", size=NOTE, color=MUTED, va="baseline",
    )  # fmt: skip


def _dispatch_dots(axes: Axes, table: pd.DataFrame) -> None:
    """Draw each dispatch as a dot."""
    counts, pitch = table["articles"].to_numpy(), STRIP / max(3, int(table["articles"].max()))
    x = np.repeat(np.arange(len(table)), counts)
    y = [(i + 0.5) * pitch for k in counts for i in range(k)]
    size = min(7.0, pitch * 72 * 0.8) ** 2
    link(axes.scatter(x, y, s=size, color=DISPATCHES), np.repeat(places(table), counts))
    axes.set_ylim(0, STRIP)
    axes.set_yticks([])


def _dispatch_bars(axes: Axes, table: pd.DataFrame, say: Language) -> None:
    """Draw the dispatches of each row as a bar, those of an unfinished period hatched."""
    most = int(table["articles"].max())
    columns = axes.bar(range(len(table)), table["articles"], width=0.8, color=DISPATCHES)
    for column in np.array(columns, dtype=object)[_unfinished(table)]:
        column.set(facecolor="white", edgecolor=DISPATCHES, hatch="////")
    link_each(columns, places(table))
    axes.set_ylim(0, most * 1.02)
    axes.set_yticks([most], [say.number(most)])
    axes.tick_params(axis="y", labelsize=NOTE, labelcolor=MUTED)


def stacks(axes: Axes, table: pd.DataFrame, hollow: Sequence[int]) -> None:
    """Draw every meeting as a dot above its period; `hollow` says how many of each are hollow."""
    counts = table["meetings"].to_numpy()
    width, height = extent(axes)
    column, highest = width / len(table), max(1, int(counts.max(initial=0)))
    wide = max(1, min(ceil(highest / MOST_IN_STACK), int(column / 0.1)))
    pitch = min(0.2, column * 0.9 / wide, height / (ceil(highest / wide) + 1))
    x, y, empty = [], [], []
    for i, (k, open_) in enumerate(zip(counts, hollow, strict=True)):
        across = min(wide, k) if k else 1
        for j in range(k):
            x.append(i + (j % wide - (across - 1) / 2) * pitch / column)
            y.append((j // wide + 0.6) * pitch)
            empty.append(j >= k - open_)
    colours = np.where(empty, "white", ACCENT) if empty else []
    size = (pitch * 72 * 0.78) ** 2
    dots = axes.scatter(x, y, s=size, c=colours, edgecolors=ACCENT, linewidths=1.2)
    link(dots, np.repeat(places(table), counts))
    axes.set_ylim(0, height)
    axes.set_yticks([])
    for i, k in enumerate(counts):
        if k >= 5:
            top = (ceil(k / wide) + 0.25) * pitch
            told = axes.text(i, top, str(k), ha="center", va="bottom", size=NOTE, color=MUTED)
            link(told, int(places(table)[i]))


def bars(axes: Axes, table: pd.DataFrame, say: Language, intervals: bool = True) -> None:
    """Draw meetings as bars, unfinished periods hatched, with their exact intervals if wanted."""
    x, counts = np.arange(len(table)), table["meetings"].to_numpy()
    open_end = _unfinished(table)
    whole = axes.bar(x[~open_end], counts[~open_end], width=0.8, color=ACCENT)
    part = axes.bar(
        x[open_end], counts[open_end], width=0.72, color="white", edgecolor=ACCENT, lw=1.2,
        hatch="////",
    )  # fmt: skip
    rows = places(table)
    link_each([*whole, *part], [*rows[~open_end], *rows[open_end]])
    top, shown = counts.max(initial=1), table["high"].notna().to_numpy() & ~open_end
    if intervals and shown.any():
        ends = table["low"][shown], table["high"][shown]
        link(axes.vlines(x[shown], *ends, color=INK, lw=0.9), rows[shown])
        top = max(top, table["high"][shown].max())
    axes.set_ylim(0, top * 1.04)
    value_axis(axes, say)


def _unfinished(table: pd.DataFrame) -> np.ndarray:
    """Return which periods are not over."""
    state = table["state"] if "state" in table else pd.Series("", table.index)
    return (state == "unfinished").to_numpy()


def places(table: pd.DataFrame) -> np.ndarray:
    """Return each row's place in the saved numbers: its `nth` where rows were left out of them."""
    return table["nth"].to_numpy() if "nth" in table else np.arange(len(table))


def value_axis(axes: Axes, say: Language) -> None:
    """Rule the y axis at whole numbers, written as the language does."""
    low, high = axes.get_ylim()
    ticks = [
        tick
        for tick in MaxNLocator(5, integer=True, steps=[1, 2, 5, 10]).tick_values(low, high)
        if low <= tick <= high
    ]
    axes.set_yticks(ticks, [say.number(tick) for tick in ticks])
    axes.set_ylim(low, high)
    axes.grid(axis="y")


def thinned(names: Sequence[str], inches: float, size: float = LABEL) -> list[tuple[int, str]]:
    """Return the positions and names that can be written side by side, evenly spaced.

    Empty names are no candidates: of months only a January, say, may bear its year. Of many years
    the round ones stay.

    >>> thinned(["1999", "2000", "2001", "2002"], 0.3)
    [(1, '2000'), (3, '2002')]
    """
    named = [(i, name) for i, name in enumerate(names) if name]
    if not named:
        return []
    room = max(text_width(name, size) for _, name in named) + 0.12
    apart = (named[-1][0] - named[0][0]) / max(1, len(named) - 1) * inches
    need = ceil(room / apart) if apart else 1
    years = all(name.isdigit() for _, name in named)
    step = next(
        (s for s in ((1, 2, 5, 10, 20, 50) if years else (1, 2, 3, 4, 6, 12)) if s >= need), need
    )
    if years:
        return [(i, name) for i, name in named if int(name) % step == 0] or named[:1]
    return named[::step]


def period_names(periods: Sequence[str], say: Language) -> list[str]:
    """Return what stands under each period: the year under its first one, or all if there are few.

    >>> period_names(["2018-Q3", "2018-Q4", "2019-Q1"], Language("en"))
    ['Q3 2018', 'Q4 2018', 'Q1 2019']
    """
    if all(len(period) == 4 for period in periods):
        return list(periods)
    first = [period[:4] if period[5:] in ("01", "Q1") else "" for period in periods]
    if sum(map(bool, first)) >= 3:
        return first
    if "Q" in periods[0]:
        return [f"{'T' if say.code == 'fr' else 'Q'}{p[-1]} {p[:4]}" for p in periods]
    return [f"{say.month(int(p[5:]), short=True)} {p[:4]}" for p in periods]


def extent(axes: Axes) -> tuple[float, float]:
    """Return width and height of the axes."""
    box, (width, height) = axes.get_position(), axes.get_figure().get_size_inches()
    return box.width * width, box.height * height
