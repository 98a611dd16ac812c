"""Figures of how often they meet: over time, over the months, by place, by host, both ways."""

import numpy as np
import pandas as pd
from matplotlib.axes import Axes

from analysis import findings
from analysis.counts.basis import Counted
from analysis.findings.frequency import with_intervals
from analysis.findings.language import Language
from analysis.findings.places import SHOWN, host_names, place_names

from . import marks, timeline
from .frame import ACCENT, INK, MARGIN, MUTED, WIDTH, Chart, draw, house
from .heatmap import heatmap
from .links import link_each, numbered
from .ranking import ranking, ranking_height
from .texts import LABEL, NOTE, shorten, text_width


@house
def over_time(over_time: Counted, language: str = "en") -> Chart:
    """Return the figure of `counts.over_time`, in the form that its n asks for."""
    say, caption = Language(language), findings.over_time_caption(over_time, language)
    if over_time.table.empty:
        return draw(caption, 0)
    if over_time.form == "list":
        chart = draw(caption, timeline.list_height(over_time.n))
        timeline.timeline(chart, over_time.table, _labels(over_time.table, say), say)
        return chart
    table = numbered(over_time.table)
    periods = table[table["state"] != "imprecise"].reset_index(drop=True)
    coarse = table[table["state"] == "imprecise"]
    if over_time.form == "heatmap":
        return heatmap(findings.over_time_caption(over_time, language), periods, coarse, say)
    chart = draw(caption, marks.stack_height(periods) if over_time.form == "dots" else 3.3)
    upper, _ = marks.period_axes(chart, periods, say, marks.period_names(periods["period"], say))
    if over_time.form == "dots":
        hollow = np.where(periods["state"] == "unfinished", periods["meetings"], 0)
        marks.stacks(upper, periods, hollow)
    else:
        marks.bars(upper, periods, say, with_intervals(over_time))
    _segments(upper, periods, coarse)
    return chart


@house
def calendar(calendar: Counted, language: str = "en") -> Chart:
    """Return the figure of `counts.calendar`: the twelve months, all years together."""
    say, caption = Language(language), findings.calendar_caption(calendar, language)
    table = calendar.table
    if not table["meetings"].sum():
        return draw(caption, 0)
    few = calendar.form in ("list", "dots")
    chart = draw(caption, marks.stack_height(table) if few else 3.0)
    names = [say.month(month, short=True) for month in table["month"]]
    upper, _ = marks.period_axes(chart, table, say, names)
    if few:
        marks.stacks(upper, table, table["year_open"].tolist())
    else:
        marks.bars(upper, table, say)
    return chart


@house
def by_place(places: Counted, language: str = "en") -> Chart:
    """Return the figure of `counts.by_place`, a ranking."""
    say, caption = Language(language), findings.by_place_caption(places, language)
    return _ranked(places, place_names(places, say), caption, say)


@house
def by_host(hosts: Counted, language: str = "en") -> Chart:
    """Return the figure of `counts.by_host`, a ranking."""
    say, caption = Language(language), findings.by_host_caption(hosts, language)
    return _ranked(hosts, host_names(hosts, say), caption, say)


@house
def visits(visits: Counted, language: str = "en") -> Chart:
    """Return the figure of `counts.visits`: who received whom, both ways side by side."""
    say, caption = Language(language), findings.visits_caption(visits, language)
    table = visits.table.head(SHOWN)
    if table.empty:
        return draw(caption, 0)
    chart = draw(caption, 0.42 + 0.3 * len(table))
    side = 1.75
    axes = chart.panel(MARGIN + side, MARGIN + side, 0.36, 0.05)
    axes.spines["bottom"].set_visible(False)
    axes.set_ylim(len(table) - 0.5, -0.5)
    most = max(table["received"].max(), table["returned"].max())
    room = text_width(say.number(most)) + 0.15
    reach = most / (1 - 2 * room / (WIDTH - 2 * (MARGIN + side)))
    axes.set_xlim(-reach, reach)
    axes.set_xticks([])
    axes.set_yticks([])
    y = np.arange(len(table))
    link_each(axes.barh(y, table["received"], height=0.62, color=ACCENT), y)
    link_each(axes.barh(y, -table["returned"], height=0.62, color=marks.DISPATCHES), y)
    axes.axvline(0, color=INK, lw=0.8)
    for row in table.itertuples():
        _both_ways(axes, row, side, say)
    heads = (say(en="Hosted by", fr="Reçus par"),) * 2
    for x, name, align, off in ((0, heads[0], "right", -8), (1, heads[1], "left", 8)):
        axes.annotate(
            name, (x, 1), (off, 8), xycoords="axes fraction", textcoords="offset points", ha=align,
            size=NOTE, color=MUTED,
        )  # fmt: skip
    return chart


def _labels(rows: pd.DataFrame, say: Language) -> list[tuple[str, str]]:
    """Return who met, and when and where, for each row of a list."""
    made = []
    for row in rows.itertuples():
        sides = row.countries.split("|")
        who = " – ".join(row.who.split("|")) or " – ".join(map(say.country, sides))
        where = [say.place(row.place, row.country), say.country(row.country)]
        made.append(
            (who, ", ".join(part for part in (say.span(row.date, row.until), *where) if part))
        )
    return made


def _ranked(counted: Counted, names: list[str], caption: findings.Caption, say: Language) -> Chart:
    """Return a ranking of the counted rows."""
    if not counted.n:
        return draw(caption, 0)
    chart = draw(caption, ranking_height(len(counted.table)))
    ranking(chart, counted.table, names, counted.form, say)
    return chart


def _both_ways(axes: Axes, row: tuple, side: float, say: Language) -> None:
    """Write the two hosts and numbers of one pair beside its bars."""
    ends = ((row.received, row.first, 1, "left"), (-row.returned, row.second, -1, "right"))
    for end, code, way, align in ends:
        number = axes.annotate(
            say.number(abs(end)), (end, row.Index), (5 * way, 0), textcoords="offset points",
            ha=align, va="center", size=LABEL,
        )  # fmt: skip
        name = axes.annotate(
            shorten(say.country(code), side - 0.2), ((way + 1) / 2, row.Index), (8 * way, 0),
            xycoords=("axes fraction", "data"), textcoords="offset points", ha=align, va="center",
        )  # fmt: skip
        link_each((number, name), (row.Index, row.Index))


def _segments(axes: Axes, periods: pd.DataFrame, coarse: pd.DataFrame) -> None:
    """Draw above the periods the meetings of which only the year is known, as long as the year."""
    bottom, top = axes.get_ylim()
    axes.set_ylim(bottom, top + 0.12 * (top - bottom) * bool(len(coarse)))
    y = top + 0.03 * (top - bottom)
    for row in coarse.itertuples():
        inside = np.flatnonzero((periods["start"] >= row.start) & (periods["end"] <= row.end))
        if not len(inside):
            continue
        ends = [inside[0] - 0.42, inside[-1] + 0.42]
        [segment] = axes.plot(ends, [y, y], color=ACCENT, lw=4, solid_capstyle="butt")
        number = axes.annotate(
            str(row.meetings), (sum(ends) / 2, y), (0, 4), textcoords="offset points",
            ha="center", va="bottom", size=NOTE, color=MUTED,
        )  # fmt: skip
        link_each((segment, number), (row.nth, row.nth))
