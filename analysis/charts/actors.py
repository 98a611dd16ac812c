"""Who meets whom: pairs, matrices, offices over time, rankings, one person's circle, ranks."""

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.patches import Rectangle

from analysis import findings
from analysis.counts.basis import Counted
from analysis.findings import Language

from .frame import ACCENT, CONTEXT, INK, MUTED, RULE, WIDTH, Chart, draw, house
from .lanes import Dots, brief, cell, column, dotted, lanes, shade
from .links import link, link_each
from .texts import LABEL, NOTE, shorten, text_width, wrap

SMALL = ("sentence", "list")
MOST_PAIRS, MOST_ACTORS = 25, 20
SIDE, FAINT, GREY = 3.3, 5, "#F0F0F0"


def met(met: Counted, language: str = "en") -> Chart:
    """Return who met whom: a list of pairs up to twelve meetings, above that a matrix."""
    return (_pairs if met.form in SMALL or met.table.empty else _matrix)(met, language)


@house
def _pairs(pairs: Counted, language: str) -> Chart:
    """Return a row a pair: two people and between them a dot for each of their meetings."""
    caption = findings.pairs_caption(pairs, language)
    if pairs.table.empty:
        return draw(caption, body=0)
    say, table = Language(language), pairs.table.head(MOST_PAIRS)
    more = len(pairs.table) - len(table)
    dates = [_when(pair, say) for pair in table.itertuples()]
    side = min(SIDE, (WIDTH - 0.1 - max(text_width(told, NOTE) for told in dates)) / 2)
    offices = pd.concat([table["a_office"], table["b_office"]])
    tall = offices.map(lambda office: text_width(office, NOTE) > side - 0.25).any()
    pitch = 0.66 if tall else 0.5
    figure = draw(caption, body=pitch * len(table) + (0.3 if more else 0))
    axes = figure.panel(left=side, right=side, bottom=0.3 if more else 0)
    lanes(axes, len(table), 0, 1, rule=False)
    for y, pair in enumerate(table.itertuples()):
        _pair(axes, y, pair, dates[y], side - 0.25, say)
    if more:
        told = say(
            en=f"and {say.number(more)} other pairs", fr=f"et {say.number(more)} autres paires"
        )
        column(axes, len(table) - 0.2, told, 0, 1.8, MUTED)
    return figure


def _when(pair: tuple, say: Language) -> str:
    """Return the date of a pair's only meeting, else how many of all meetings are theirs."""
    dates = pair.dates.split("|")
    if len(dates) == 1:
        return say.date(dates[0])
    return findings.of(pair.meetings, pair.of_meetings, say.code)


def _pair(axes: Axes, y: int, pair: tuple, told: str, room: float, say: Language) -> None:
    """Draw one pair: who is at either end, and the meetings between, `told` above them."""
    link(axes.hlines(y, 0, 1, color=CONTEXT, lw=1.2, zorder=1), y)
    count = min(pair.meetings, 12)
    spots = [(i + 1) / (count + 1) for i in range(count)]
    link(axes.scatter(spots, [y] * count, s=62, color=ACCENT, zorder=2), y)
    link(axes.text(0.5, y - 0.2, told, size=NOTE, color=MUTED, ha="center", va="bottom"), y)
    for side, name, office, country in (
        ("left", pair.a_name, pair.a_office, pair.a_country),
        ("right", pair.b_name, pair.b_office, pair.b_country),
    ):
        who = " · ".join(part for part in (name, say.country(country)) if part)
        _lines(axes, y, who, "" if office == name else office, side, room)


def _lines(axes: Axes, y: int, name: str, detail: str, side: str, room: float) -> None:
    """Write a name and beneath it, in two lines at most, what it is, beside a row."""
    x, sign, align = (0, -1, "right") if side == "left" else (1, 1, "left")
    first, *rest = wrap(detail, room, NOTE) or [""]
    below = [first, *([shorten(" ".join(rest), room, NOTE)] if rest else [])]
    lines = [(shorten(name, room), LABEL, INK), *((line, NOTE, MUTED) for line in below)]
    for number, (text, size, colour) in enumerate(lines):
        written = axes.annotate(
            text, (x, y), (sign * 8, 7 - 13 * number), ha=align, va="center", size=size,
            xycoords=("axes fraction", "data"), textcoords="offset points", color=colour,
        )  # fmt: skip
        link(written, y)


@house
def _matrix(matrix: Counted, language: str) -> Chart:
    """Return who met whom as shaded cells."""
    say, table = Language(language), matrix.table
    ends = table.drop_duplicates(["row", "row_country"]).reset_index(drop=True)
    names = [_end(row, matrix.form, say) for row in ends.itertuples()]
    room = 0.15 + min(2.4, max(text_width(name, NOTE) for name in names))
    side = min(0.36, (WIDTH - 0.4 - room) / len(ends))
    figure = draw(findings.matrix_caption(matrix, language), body=side * len(ends) + 0.05)
    axes = figure.panel(right=WIDTH - 0.2 - side * len(ends), bottom=0.05)
    lanes(axes, len(ends), -0.5, len(ends) - 0.5, rule=False)
    _own_countries(axes, ends["row_country"])
    place = {(row.row, row.row_country): i for i, row in enumerate(ends.itertuples())}
    most, comma = max(FAINT, table["meetings"].max()), say(en=".", fr=",")
    for nth, met in enumerate(table.itertuples()):
        x, y = place[met.column, met.column_country], place[met.row, met.row_country]
        if x < y:
            cell(axes, x, y, shade(met.meetings, most), nth, brief(met.meetings, comma))
    for i, name in enumerate(names):
        axes.hlines(i, -0.5, i - 0.5, color=RULE, lw=0.6, zorder=0.5)
        axes.vlines(i, i + 0.5, len(ends) - 0.5, color=RULE, lw=0.6, zorder=0.5)
        axes.text(i - 0.4, i, shorten(name, room, NOTE), size=NOTE, va="center_baseline")
    return figure


def _end(row: tuple, form: str, say: Language) -> str:
    """Return the label of a row of the matrix: a country, or a person with the country's code."""
    return (
        say.country(row.row) if form == "heatmap" else f"{row.row} · {say.short(row.row_country)}"
    )


def _own_countries(axes: Axes, countries: pd.Series) -> None:
    """Fill with grey the cells in which people of one country would meet each other."""
    for _, block in countries.groupby(countries, sort=False):
        low, high = block.index[0], block.index[-1]
        for y in range(low + 1, high + 1):
            axes.add_patch(
                Rectangle((low - 0.5, y - 0.5), y - low, 1, facecolor=GREY, linewidth=0, zorder=0)
            )


@house
def actors(actors: Counted, language: str = "en") -> Chart | None:
    """Return the persons by meetings, in three columns by role; None below thirteen meetings."""
    if actors.form in SMALL or actors.table.empty:
        return None
    say, table = Language(language), actors.table.head(MOST_ACTORS).reset_index(drop=True)
    more = len(actors.table) - len(table)
    figure = draw(
        findings.actors_caption(actors, language),
        body=0.3 + 0.27 * len(table) + (0.25 if more else 0),
    )
    roles = {
        "as_host": Dots(say(en="as host", fr="comme hôte")),
        "as_guest": Dots(say(en="as guest", fr="comme invité")),
        "as_peer": Dots(say(en="neither", fr="ni l’un ni l’autre")),
    }
    left = 3.35
    axes = dotted(figure, table, roles, left, 0.25 if more else 0, say)
    _ranks(axes, table, left, more, say)
    return figure


def _ranks(axes: Axes, table: pd.DataFrame, left: float, more: int, say: Language) -> None:
    """Write rank, name with country, and all meetings of each person at the left."""
    column(axes, -0.95, say(en="all", fr="toutes"), -0.5, 0.5, MUTED, NOTE)
    for y, row in enumerate(table.itertuples()):
        shown = y == 0 or row.rank != table["rank"].iloc[y - 1]
        column(axes, y, f"{row.rank}" if shown else "", 0.2 - left, 0.3, MUTED, NOTE)
        name = column(axes, y, f"{row.name} · {say.short(row.country)}", 0.5 - left, left - 1.1)
        number = column(axes, y, say.number(row.meetings), -0.5, 0.5)
        link_each((name, number), (y, y))
    if more:
        told = say(en=f"and {say.number(more)} others", fr=f"et {say.number(more)} autres")
        column(axes, len(table), told, 0.5 - left, 2.2, MUTED)
