"""Figures of how often they meet: over time, over the months, by place, by host."""

import numpy as np
import pandas as pd
from matplotlib.axes import Axes

from analysis import findings
from analysis.counts.basis import Counted
from analysis.findings.frequency import with_intervals
from analysis.findings.language import Language
from analysis.findings.places import host_names, place_names

from . import marks, timeline
from .frame import ACCENT, MUTED, Chart, draw, house
from .heatmap import heatmap
from .links import link_each, numbered
from .ranking import ranking, ranking_height
from .texts import NOTE


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
    names = marks.period_names(periods["period"], say)
    upper, _ = marks.period_axes(chart, periods, say, names, over_time.basis.articles)
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
    upper, _ = marks.period_axes(chart, table, say, names, calendar.basis.articles)
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


def _labels(rows: pd.DataFrame, say: Language) -> list[tuple[str, str]]:
    """Return who met, and when and where, for each row of a list."""
    made = []
    for row in rows.itertuples():
        sides = row.countries.split("|")
        who = " – ".join(row.who.split("|")) or " – ".join(map(say.country, sides))
        where = [say.place(row.place, row.country), say.country(row.country)]
        made.append(
            (
                who,
                ", ".join(
                    part
                    for part in (say.dated(row.date, row.until, row.worked_out), *where)
                    if part
                ),
            )
        )
    return made


def _ranked(counted: Counted, names: list[str], caption: findings.Caption, say: Language) -> Chart:
    """Return a ranking of the counted rows."""
    if not counted.n:
        return draw(caption, 0)
    chart = draw(caption, ranking_height(len(counted.table)))
    ranking(chart, counted.table, names, counted.form, say)
    return chart


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
