"""Offices over time, countries by year, ranks of protocol."""

from datetime import date

import pandas as pd
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.patches import Rectangle

from analysis import findings
from analysis.counts.basis import Counted
from analysis.findings import Language

from .frame import ACCENT, CONTEXT, MUTED, RULE, WIDTH, Chart, draw, house
from .lanes import beside, brief, cell, column, lanes, shade
from .links import link, link_each, numbered
from .marks import extent, thinned
from .texts import LABEL, NOTE, shorten, text_width

SMALL = ("sentence", "list")
SPOT = 0.09


@house
def offices(offices: Counted, language: str = "en") -> Chart:
    """Return a strip an office from the first to the last meeting seen in it, by country."""
    caption = findings.offices_caption(offices, language)
    if offices.table.empty:
        return draw(caption, body=0)
    say, rows = Language(language), _with_headings(numbered(offices.table))
    figure = draw(caption, body=0.27 * len(rows) + 0.5)
    left = 0.35 + min(2.1, max(1.2, *map(text_width, offices.table["name"])))
    told = [_office(row, 9.0, say) for row in rows if not isinstance(row, str)]
    most = 3.3 if offices.form in SMALL else 2.7
    right = 0.5 + min(most, max(text_width(office, NOTE) for office in told))
    axes = figure.panel(left=left, right=right, top=0.0, bottom=0.4)
    first, last = _reach(offices.table)
    lanes(axes, len(rows), first, last, rule=False)
    each = offices.form in (*SMALL, "dots")
    known = ""
    for y, row in enumerate(rows):
        if isinstance(row, str):
            column(axes, y, say.country(row), 0.2 - left, 3.0, MUTED, NOTE)
            continue
        axes.hlines(y, first, last, color=RULE, lw=0.6, zorder=0)
        if row.actor_id != known:
            link(column(axes, y, row.name, 0.2 - left, left - 0.3), row.nth)
        _strip(axes, y, row, each, say)
        told = _office(row, right - 0.45, say)
        link(beside(axes, y, told, right - 0.25, "right", MUTED, NOTE), row.nth)
        known = row.actor_id
    _years(axes, first, last, WIDTH - left - right)
    return figure


def _with_headings(table: pd.DataFrame) -> list:
    """Return the rows with each country's code before the first of its own."""
    rows: list = []
    for row in table.itertuples(index=False):
        if not rows or rows[-1].country != row.country:
            rows.append(row.country)
        rows.append(row)
    return rows


def _strip(axes: Axes, y: float, row: tuple, each: bool, say: Language) -> None:
    """Draw an office: a line over its meetings, each one a mark where they are few."""
    dated = [iso for iso in row.dates.split("|") if iso[:4].isdigit()]
    if not dated:
        told = say.date(row.dates.split("|")[0])
        link(column(axes, y, told, 0.05, 2.5, MUTED, NOTE), row.nth)
        return
    begin, end = _days(dated[0])[0], max(_days(iso)[1] for iso in dated)
    if not each:
        drawn = [_span(axes, y, begin, end)]
    else:
        line = axes.hlines(y, begin, end, color=ACCENT, lw=2, zorder=2)
        exact = [_days(iso)[0] for iso in dated if findings.parts(iso)[2]]
        vague = [_days(iso) for iso in dated if not findings.parts(iso)[2]]
        drawn = [line, _spots(axes, y, exact, ACCENT)]
        drawn += [_span(axes, y, low, high, "white") for low, high in vague]
    link_each(drawn, [row.nth] * len(drawn))


def _span(axes: Axes, y: float, begin: float, end: float, fill: str = ACCENT) -> Artist:
    """Draw a time as a bar, as a mark of the fill where the bar would be shorter than a mark."""
    low, high = axes.get_xlim()
    if (end - begin) / (high - low) * extent(axes)[0] < SPOT:
        return _spots(axes, y, [(begin + end) / 2], fill)
    return axes.hlines(y, begin, end, color=ACCENT, lw=5, zorder=3)


def _spots(axes: Axes, y: float, days: list[float], fill: str) -> Artist:
    """Draw marks that stay apart where they touch, whole at the ends of the axis."""
    edge = "white" if fill == ACCENT else ACCENT
    return axes.scatter(
        days, [y] * len(days), s=(SPOT * 72) ** 2, color=fill, edgecolor=edge, lw=1.0, zorder=4,
        clip_on=False,
    )  # fmt: skip


def _office(row: tuple, inches: float, say: Language) -> str:
    """Return the office, and how many dates without a year its strip leaves out."""
    dates = row.dates.split("|")
    k = sum(iso.startswith("XXXX") for iso in dates)
    left = say(en=f" (+{k} year open)", fr=f" (+{k} sans année)") if 0 < k < len(dates) else ""
    return shorten(row.office, inches - text_width(left, NOTE), NOTE) + left


def _days(iso: str) -> tuple[int, int]:
    """Return the ordinals of the first and last day that a date allows.

    >>> first, last = _days("2018-02")
    >>> last - first
    27
    """
    year, month, day = findings.parts(iso)
    first = date(int(year), int(month or 1), int(day or 1))
    if day:
        return first.toordinal(), first.toordinal()
    after = (
        date(first.year + 1, 1, 1)
        if not month or month == "12"
        else date(first.year, int(month) + 1, 1)
    )
    return first.toordinal(), after.toordinal() - 1


def _reach(table: pd.DataFrame) -> tuple[float, float]:
    """Return the ends of the time axis: whole years around all dates."""
    years = [int(iso[:4]) for iso in [*table["first"], *table["last"]] if iso]
    if not years:
        return 0.0, 1.0
    return float(date(min(years), 1, 1).toordinal()), float(date(max(years) + 1, 1, 1).toordinal())


def _years(axes: Axes, first: float, last: float, inches: float) -> None:
    """Mark the years below."""
    if last <= 1:
        return
    years = range(date.fromordinal(int(first)).year, date.fromordinal(int(last)).year + 1)
    shown = thinned([str(year) for year in years], inches / max(1, len(years) - 1), NOTE)
    at = [date(years[i], 1, 1).toordinal() for i, _ in shown]
    axes.spines["bottom"].set_visible(True)
    axes.set_xticks(at, [name for _, name in shown])
    axes.tick_params(bottom=True, labelbottom=True, labelsize=NOTE, labelcolor=MUTED, length=3)


@house
def countries_by_year(countries: Counted, language: str = "en") -> Chart | None:
    """Return the countries by year as a heat map; None up to a hundred meetings."""
    if countries.form in (*SMALL, "dots") or countries.table.empty:
        return None
    say, table = Language(language), countries.table
    order, years = list(table["country"].unique()), sorted(table["year"].unique())
    figure = draw(
        findings.countries_by_year_caption(countries, language), body=0.35 + 0.24 * len(order)
    )
    left = 0.4 + min(2.0, max(text_width(say.country(code)) for code in order))
    axes = figure.panel(left=left, right=0.9, top=0, bottom=0.3)
    lanes(axes, len(order), -0.5, len(years) - 0.5, rule=False)
    most = table["meetings"].max()
    numbered = text_width(str(most), NOTE) < (WIDTH - left - 0.9) / len(years)
    for nth, row in enumerate(table.itertuples()):
        x, y = years.index(row.year), order.index(row.country)
        _year(axes, x, y, row.meetings, most, nth, str(row.meetings) if numbered else "")
    totals = table.drop_duplicates("country").set_index("country")["total"]
    for y, code in enumerate(order):
        beside(axes, y, say.country(code), left)
        beside(axes, y, say.number(totals[code]), 0.8, "right", MUTED)
    shown = thinned(years, (WIDTH - left - 0.9) / len(years), NOTE)
    axes.set_xticks([i for i, _ in shown], [name for _, name in shown])
    axes.tick_params(labelbottom=True, labelsize=NOTE, labelcolor=MUTED, length=0)
    return figure


def _year(axes: Axes, x: int, y: int, meetings: int, most: int, nth: int, told: str) -> None:
    """Fill one country's year: hatched without dispatches, nearly white for none, else a tint."""
    if meetings > 0:
        cell(axes, x, y, shade(meetings, most), nth, told)
        return
    look = (
        {"facecolor": "#F7F7F7"}
        if meetings == 0
        else {"facecolor": "#EDEDED", "hatch": "////", "edgecolor": CONTEXT}
    )
    axes.add_patch(Rectangle((x - 0.47, y - 0.47), 0.94, 0.94, linewidth=0, zorder=1, **look))


@house
def protocol(protocol: Counted, language: str = "en") -> Chart | None:
    """Return which ranks meet as a triangle of cells; None below thirteen meetings."""
    if protocol.form in SMALL or protocol.table.empty:
        return None
    say, table = Language(language), protocol.table
    ranks = sorted({*table["high"], *table["low"]})
    side = 0.42
    figure = draw(findings.protocol_caption(protocol, language), body=side * len(ranks) + 0.05)
    axes = figure.panel(left=0.3, right=WIDTH - 0.3 - side * len(ranks), bottom=0.05)
    lanes(axes, len(ranks), -0.5, len(ranks) - 0.5, rule=False)
    most, comma = table["meetings"].max(), say(en=".", fr=",")
    for nth, row in enumerate(table.itertuples()):
        x, y = ranks.index(row.high), ranks.index(row.low)
        cell(axes, x, y, shade(row.meetings, most), nth, brief(row.meetings, comma))
    for i, number in enumerate(ranks):
        axes.text(
            i + 0.65,
            i,
            findings.label("rank", str(number), language),
            size=LABEL,
            va="center_baseline",
        )
    return figure
