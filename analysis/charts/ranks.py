"""The figure of meetings weighted by protocol rank: a list with ranks, or sums above means."""

import pandas as pd
from matplotlib.axes import Axes

from analysis import findings
from analysis.counts.basis import Counted
from analysis.counts.ranks import FEW, UNKNOWN
from analysis.findings.language import Language

from . import marks, timeline
from .frame import ACCENT, INK, MARGIN, MUTED, Chart, draw, house
from .links import link
from .texts import NOTE

SUM, MEAN, NAMES, BETWEEN, LEFT = 1.35, 1.35, 0.28, 0.32, 0.62
LEVELS = (2, 4, 6, 8)


@house
def by_rank(ranks: Counted, language: str = "en") -> Chart:
    """Return the figure of `counts.by_rank`, in the form that its n asks for."""
    say, caption = Language(language), findings.by_rank_caption(ranks, language)
    table = ranks.table
    if ranks.form == "sentence" or ("period" in table and not table["meetings"].sum()):
        return draw(caption, 0)
    if ranks.form == "list":
        chart = draw(caption, timeline.list_height(len(table)))
        timeline.timeline(chart, table, _labels(table, say), say)
        return chart
    told = marks.STRIP + marks.GAP if table["articles"].sum() else 0
    chart = draw(caption, BETWEEN + SUM + BETWEEN + MEAN + NAMES + told)
    names = marks.period_names(table["period"], say)
    upper = _panel(chart, BETWEEN, SUM, say(en="Sum of weights", fr="Somme des poids"))
    marks.grounds(upper, table, [""] * len(table))
    marks.bars(upper, table.assign(meetings=table["weight"]), say, intervals=False)
    lower = _panel(chart, 2 * BETWEEN + SUM, MEAN, say(en="Mean weight", fr="Poids moyen"))
    marks.grounds(lower, table, names)
    _means(lower, table)
    if told:
        strip = chart.panel(MARGIN + LEFT, MARGIN, chart.body - marks.STRIP - 0.02, 0.02)
        marks.grounds(strip, table, [""] * len(table))
        marks.dispatches(strip, table, say, LEFT, ranks.basis.articles)
    return chart


def _labels(rows: pd.DataFrame, say: Language) -> list[tuple[str, str]]:
    """Return when who met, and with which ranks and weight, for each row of a list."""
    made = []
    for row in rows.itertuples():
        who = " – ".join(row.who.split("|"))
        ranks = [findings.label("rank", rank, say.code) for rank in row.ranks.split("|")]
        when = say.dated(row.date, row.until, row.worked_out)
        made.append((f"{when}{say(en=': ', fr=' : ')}{who}", _weight(ranks, row.weight, say)))
    return made


def _weight(ranks: list[str], weight: float, say: Language) -> str:
    """Return the weight and the ranks behind it.

    >>> _weight(["minister", "minister"], 4.0, Language("en"))
    '4: minister on both sides'
    """
    told = " – ".join(ranks)
    if len(set(ranks)) == 1:
        both = say(en="on both sides", fr="des deux côtés")
        every = say(en="on all sides", fr="de tous côtés")
        told = f"{ranks[0]} {both if len(ranks) == 2 else every}"
    return f"{say.number(weight)}{say(en=': ', fr=' : ')}{told}"


def _panel(chart: Chart, top: float, height: float, name: str) -> Axes:
    """Return axes so far below the body's upper end, with their name at their upper left."""
    axes = chart.panel(MARGIN + LEFT, MARGIN, top, chart.body - top - height)
    axes.annotate(
        name, (0, 1), (-72 * LEFT, 8), xycoords="axes fraction", textcoords="offset points",
        size=NOTE, color=MUTED, va="baseline",
    )  # fmt: skip
    return axes


def _means(axes: Axes, table: pd.DataFrame) -> None:
    """Draw each period's mean weight with its interval, as a ring where there are few meetings."""
    axes.set_ylim(0.5, UNKNOWN - 0.5)
    axes.set_yticks(LEVELS)
    axes.grid(axis="y")
    sure = table["low"].notna()
    ends = table["low"][sure], table["high"][sure]
    link(axes.vlines(table.index[sure], *ends, color=INK, lw=0.9), table.index[sure])
    size = min(34.0, (marks.extent(axes)[0] / len(table) * 72 * 0.6) ** 2)
    few = table["meetings"].between(1, FEW - 1)
    many = table["meetings"] >= FEW
    for rows, fill in ((few, "white"), (many, ACCENT)):
        dots = axes.scatter(
            table.index[rows], table["mean"][rows], s=size, color=fill, edgecolors=ACCENT,
            linewidths=1.2, zorder=3,
        )  # fmt: skip
        link(dots, table.index[rows])
