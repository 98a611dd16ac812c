"""How far the tables can be trusted: accuracy, dates, outcomes, the official record."""

from datetime import date
from math import floor

import pandas as pd
from matplotlib.artist import Artist
from matplotlib.axes import Axes

from analysis import findings
from analysis.counts.basis import Counted
from analysis.findings import Language

from .frame import ACCENT, MUTED, SECOND, WIDTH, Chart, draw, house
from .lanes import beside, column, lanes, scale, whisker
from .links import link, link_each, numbered
from .marks import thinned
from .texts import NOTE, text_width
from .timeline import list_height, timeline

UNITS = 60
MOST_ROWS = 16
JOURNEYS = {"matched": ACCENT, "day off": SECOND, "missed": MUTED}


@house
def accuracy(accuracy: pd.DataFrame, language: str = "en") -> Chart:
    """Return precision and recall by slot with their intervals, a panel a gold set."""
    caption = findings.accuracy_caption(accuracy, language)
    if accuracy.empty:
        return draw(caption, body=0)
    say, sets = Language(language), list(accuracy["set"].unique())
    accuracy = numbered(accuracy)
    slots = list(accuracy["slot"].unique())
    figure = draw(caption, body=0.62 + 0.3 * len(slots))
    left, gap = 0.35 + max(text_width(findings.label("slot", key, language)) for key in slots), 1.1
    size = (WIDTH - left - gap - gap * (len(sets) - 1)) / len(sets)
    low = floor(10 * float(accuracy["low"].min())) / 10
    for i, name in enumerate(sets):
        x = left + i * (size + gap)
        axes = figure.panel(left=x, right=WIDTH - x - size, top=0.32, bottom=0.3)
        lanes(axes, len(slots), low, 1)
        column(axes, -0.95, findings.label("set", name, language), 0, size + gap / 2, weight="bold")
        _slots(axes, accuracy[accuracy["set"] == name], slots, say)
        ticks = [low, (low + 1) / 2, 1.0]
        scale(axes, ticks, [say.percent(tick) for tick in ticks])
        if not i:
            for y, key in enumerate(slots):
                beside(axes, y, findings.label("slot", key, language), left)
    return figure


def _slots(axes: Axes, known: pd.DataFrame, slots: list[str], say: Language) -> None:
    """Draw one set: recall as a ring, precision as a dot, at right what was found of all."""
    for row in known.itertuples():
        y = slots.index(row.slot) + (-0.13 if row.measure == "precision" else 0.13)
        line = whisker(axes, y, row.low, row.high, ACCENT if row.measure == "precision" else MUTED)
        face, edge = (ACCENT, ACCENT) if row.measure == "precision" else ("white", MUTED)
        dot = axes.scatter(
            [row.share], [y], s=32, facecolor=face, edgecolor=edge, zorder=3, clip_on=False
        )
        link_each((line, dot), (row.nth, row.nth))
        if row.measure == "recall":
            told = findings.of(row.right, row.of, say.code)
            beside(axes, slots.index(row.slot), told, 1.0, "right", MUTED, NOTE, gap=6)


@house
def dates(dates: Counted, language: str = "en") -> Chart:
    """Return the reports by precision and reasons of their date."""
    caption = findings.dates_caption(dates, language)
    rows = [
        (
            findings.label("precision", row.precision, language),
            _taken_from(row, language),
            row.reports,
        )
        for row in dates.table.itertuples()
    ]
    return _tally(caption, rows, Language(language))


def _taken_from(row: tuple, language: str) -> str:
    """Return what a date was taken from; of what has no date, nothing."""
    told = findings.reasons(row.reasons, language)
    return told or (
        findings.label("reason", "none", language) if row.precision != "undated" else ""
    )


@house
def outcomes(outcomes: Counted, language: str = "en") -> Chart:
    """Return the articles by what came of reading them."""
    caption = findings.outcomes_caption(outcomes, language)
    rows = [
        (
            findings.label("outcome", row.outcome, language),
            findings.why_unread(row.reason, language),
            row.articles,
        )
        for row in outcomes.table.itertuples()
    ]
    return _tally(caption, rows, Language(language))


def _tally(caption: findings.Caption, rows: list[tuple[str, str, int]], say: Language) -> Chart:
    """Return a row each: what, why, and how many, each one a dot where all are few."""
    if not rows:
        return draw(caption, body=0)
    shown, rest = rows[:MOST_ROWS], sum(k for _, _, k in rows[MOST_ROWS:])
    if rest:
        shown = [*shown, (say(en="others", fr="autres"), "", rest)]
    figure = draw(caption, body=0.28 * len(shown) + 0.05)
    second = 0.25 + min(2.4, max(text_width(what) for what, _, _ in shown))
    left = second + 0.3 + min(2.8, max(text_width(why) for _, why, _ in shown))
    axes = figure.panel(left=left, right=0.85, bottom=0.05)
    most = max(k for _, _, k in shown)
    lanes(axes, len(shown), 0, most if most > UNITS else max(most, UNITS / 2))
    before = ""
    for y, (what, why, k) in enumerate(shown):
        if what != before:
            column(axes, y, what, 0.2 - left, second - 0.2)
        column(axes, y, why, 0.2 + second - left, left - second - 0.25, MUTED)
        drawn = _amount(axes, y, k, most <= UNITS)
        if y < MOST_ROWS:
            link_each(drawn, [y] * len(drawn))
        beside(axes, y, say.number(k), 0.8, "right", gap=6)
        before = what
    return figure


def _amount(axes: Axes, y: int, k: int, units: bool) -> list[Artist]:
    """Draw a number as so many dots, or as a line that ends in a dot."""
    if units:
        return [axes.scatter([i + 0.5 for i in range(k)], [y] * k, s=22, color=ACCENT, zorder=2)]
    line = axes.hlines(y, 0, k, color=ACCENT, lw=2, zorder=1)
    dot = axes.scatter([k], [y], s=40, color=ACCENT, zorder=2, clip_on=False)
    return [line, dot]


@house
def against_record(against: Counted, language: str = "en") -> Chart:
    """Return the journeys on record: each in a list up to twelve, above that ticks by outcome."""
    caption = findings.against_record_caption(against, language)
    if against.table.empty:
        return draw(caption, body=0)
    say, table = Language(language), numbered(against.table)
    if against.form == "list":
        figure = draw(caption, body=list_height(len(table)))
        labels = [_journey(row, say) for row in table.itertuples()]
        axes = timeline(figure, table[["start", "end"]], labels, say)
        _hollow(axes, table)
        return figure
    figure = draw(caption, body=1.75)
    axes = figure.panel(left=2.35, right=1.5, top=0.05, bottom=0.35)
    lanes(axes, len(JOURNEYS), *_span(table))
    for y, (outcome, colour) in enumerate(JOURNEYS.items()):
        own = table[table["outcome"] == outcome]
        days = [date.fromisoformat(day).toordinal() for day in own["start"]]
        ticks = axes.vlines(
            days, y - 0.3, y + 0.3, color=colour, lw=1.1, alpha=0.75 if len(days) < 200 else 0.35
        )
        link(ticks, own["nth"])
        beside(axes, y, findings.label("journey", outcome, language), 2.2)
        beside(axes, y, findings.of(len(own), len(table), language), 1.4, "right", MUTED)
    _ticks(axes, say)
    return figure


def _hollow(axes: Axes, table: pd.DataFrame) -> None:
    """Draw a ring over the dots of journeys that the corpus does not tell of."""
    for y, row in enumerate(table.itertuples()):
        if row.outcome == "missed":
            first, last = (date.fromisoformat(day).toordinal() for day in (row.start, row.end))
            middle = [(first + last + 1) / 2]
            look = {"facecolor": "white", "edgecolor": MUTED, "lw": 1.4}
            link(axes.scatter(middle, [y], s=64, zorder=4, **look), y)


def _journey(row: tuple, say: Language) -> tuple[str, str]:
    """Return the two lines of a journey: who and where to, when and whether it is told of."""
    where = ", ".join(
        part
        for part in (say.place(row.place), " + ".join(map(say.country, row.country.split("|"))))
        if part
    )
    return (
        f"{row.name}{' [sic]' * row.slip} · {where}",
        f"{say.span(row.start, row.end)} · {findings.label('journey', row.outcome, say.code)}",
    )


def _span(table: pd.DataFrame) -> tuple[float, float]:
    """Return the ends of the axis of time: whole years."""
    first, last = int(table["start"].min()[:4]), int(table["end"].max()[:4])
    return float(date(first, 1, 1).toordinal()), float(date(last + 1, 1, 1).toordinal())


def _ticks(axes: Axes, say: Language) -> None:
    """Mark the years below."""
    first, last = (date.fromordinal(int(end)).year for end in axes.get_xlim())
    years = range(first, last + 1)
    shown = thinned([str(year) for year in years], 4.4 / max(1, len(years) - 1), NOTE)
    axes.set_xticks(
        [date(years[i], 1, 1).toordinal() for i, _ in shown], [name for _, name in shown]
    )
    axes.tick_params(bottom=True, labelbottom=True, labelsize=NOTE, labelcolor=MUTED, length=3)
    axes.spines["bottom"].set_visible(True)
