"""Topics: matrix, ranking or small multiples by the number of meetings."""

from math import ceil

import pandas as pd

from analysis import findings
from analysis.counts.basis import Counted
from analysis.findings import Language

from .frame import ACCENT, CONTEXT, INK, MUTED, RULE, Chart, draw, house
from .lanes import beside, lanes, scale, whisker
from .links import link, link_each, numbered
from .texts import NOTE, text_width

ROW = 0.3
COLUMNS = 3
SHORT = 6


@house
def topics(topics: Counted, language: str = "en") -> Chart:
    """Return the topics as a matrix of meetings, a ranking, or a panel each, by the table's form."""
    caption = findings.topics_caption(topics, language)
    if not topics.n or not (topics.table["topic"] != "").any():
        return draw(caption, body=0)
    drawer = {"list": _matrix, "dots": _ranking}.get(topics.form, _panels)
    return drawer(topics, caption, Language(language))


def _matrix(topics: Counted, caption: findings.Caption, say: Language) -> Chart:
    """Return a dot where a meeting names a topic, meetings in columns by date."""
    table = numbered(topics.table)
    meetings = table.drop_duplicates("meeting_id").reset_index(drop=True)
    named = table[table["topic"] != ""]
    order = findings.ranked_topics(topics)
    head = 0.66
    figure = draw(caption, body=head + ROW * len(order))
    left = 0.35 + max(text_width(say.topic(key)) for key in order["topic"])
    width = min(8 - left - 1.1, 1.15 * len(meetings))
    axes = figure.panel(left=left, right=8 - left - width, top=head, bottom=0)
    lanes(axes, len(order), -0.5, len(meetings) - 0.5)
    position = {key: row for row, key in enumerate(order["topic"])}
    column = {meeting: i for i, meeting in enumerate(meetings["meeting_id"])}
    dots = axes.scatter(
        named["meeting_id"].map(column), named["topic"].map(position), s=70, color=ACCENT, zorder=2
    )
    link(dots, named["nth"])
    for row, (key, k) in enumerate(zip(order["topic"], order["meetings"], strict=True)):
        beside(axes, row, say.topic(key), left)
        if topics.n > 1:
            beside(axes, row, _of(k, topics.n, say), 0.9, "right", MUTED)
    for i, meeting in enumerate(meetings.itertuples()):
        axes.text(
            i, -0.62, _heading(meeting, len(meetings), say), size=NOTE, color=MUTED, ha="center",
            va="bottom", linespacing=1.25,
        )  # fmt: skip
    return figure


def _heading(meeting: tuple, meetings: int, say: Language) -> str:
    """Return a column's heading: date and place where there is room, else the short date."""
    year, month, day = findings.parts(meeting.date_start)
    year = f"[{year}]" if year and meeting.worked_out else year
    if meetings > SHORT:
        name = say.month(int(month), short=True).rstrip(".") if month else ""
        return "\n".join(part for part in (day, name, year or "?") if part)
    first = f"{day} {say.month(int(month)) if month else ''}".strip()
    told = year or (say(en="year open", fr="sans année") if first else say.date(""))
    return "\n".join(part for part in (say.place(meeting.place), first, told) if part)


def _ranking(topics: Counted, caption: findings.Caption, say: Language) -> Chart:
    """Return each topic's share of the meetings with its interval, and of the dispatches."""
    table = numbered(topics.table)
    table = table[table["meetings"] > 0].reset_index(drop=True)
    figure = draw(caption, body=0.55 + ROW * len(table))
    left = 0.35 + max(text_width(say.topic(key)) for key in table["topic"])
    axes = figure.panel(left=left, right=1.3, top=0.22, bottom=0.33)
    lanes(axes, len(table), 0, 1)
    for row, topic in enumerate(table.itertuples()):
        told = _of(topic.meetings, topic.of_meetings, say)
        drawn = (
            whisker(axes, row, topic.low, topic.high),
            beside(axes, row, say.topic(topic.topic), left),
            beside(axes, row, told, 1.1, "right", MUTED),
        )
        link_each(drawn, [topic.nth] * len(drawn))
    shares = table["articles"] / table["of_articles"]
    rings = axes.scatter(shares, table.index, s=34, facecolor="white", edgecolor=MUTED, zorder=3)
    dots = axes.scatter(table["share"], table.index, s=46, color=ACCENT, zorder=4)
    link(rings, table["nth"])
    link(dots, table["nth"])
    _name_marks(axes, table["share"].iloc[0], shares.iloc[0], say)
    scale(axes, [0, 0.25, 0.5, 0.75, 1], [say.percent(tick) for tick in (0, 0.25, 0.5, 0.75, 1)])
    return figure


def _name_marks(axes, dot: float, ring: float, say: Language) -> None:
    """Write above the first row what dot and ring stand for, turned away from each other."""
    near, far = ("left", "right") if dot >= ring else ("right", "left")
    names = (
        (dot, ACCENT, say(en="meetings", fr="rencontres"), near),
        (ring, MUTED, say(en="dispatches", fr="dépêches"), far),
    )
    for x, colour, name, align in names:
        axes.text(x, -0.45, name, size=NOTE, color=colour, ha=align, va="bottom")


def _panels(topics: Counted, caption: findings.Caption, say: Language) -> Chart:
    """Return a panel a topic with its share by period, the other topics in grey."""
    table = numbered(topics.table)
    periods = sorted(table["period"].unique())
    at = {period: i for i, period in enumerate(periods)}
    table = table.assign(x=table["period"].map(at))
    lines = {key: part for key, part in table.groupby("topic", sort=False)}
    depth = -(-len(lines) // COLUMNS)
    figure = draw(caption, body=0.1 + 1.5 * depth)
    top = _ceiling(table)
    smooth = findings.smooth(topics)
    margin = 0.03 * (len(periods) - 1) if smooth and len(periods) > 1 else 0.5
    for i, key in enumerate(lines):
        axes = _panel_axes(figure, i // COLUMNS, i % COLUMNS, depth)
        if smooth:
            for other in lines:
                axes.plot(lines[other]["x"], lines[other]["share"], color=CONTEXT, lw=0.6, zorder=1)
        told = lines[key][lines[key]["of_articles"] > 0]
        share = told["articles"] / told["of_articles"]
        axes.plot(told["x"], share, color=INK, lw=0.7, ls=(0, (2, 1.6)), zorder=2)
        (_line if smooth else _points)(axes, lines[key], say)
        axes.set_title(say.topic(key), loc="left", size=NOTE, color=INK, weight="bold", pad=4)
        axes.set_xlim(-margin, len(periods) - 1 + margin)
        _panel_scale(axes, periods, top, i, len(lines), say)
    return figure


def _ceiling(table: pd.DataFrame) -> float:
    """Return the tenth above all that the panels draw: intervals and shares of the dispatches."""
    published = table["articles"] / table["of_articles"].where(table["of_articles"] > 0)
    highest = max(table["high"].max(), published.fillna(0).max())
    return min(1.0, ceil(10 * highest) / 10)


def _panel_axes(figure: Chart, row: int, column: int, depth: int):
    """Return the axes of one small multiple."""
    width, gap, left, right = figure.get_size_inches()[0], 0.38, 0.55, 0.55
    size = (width - left - right - gap * (COLUMNS - 1)) / COLUMNS
    x = left + column * (size + gap)
    high = figure.body / depth
    return figure.panel(
        left=x,
        right=width - x - size,
        top=0.24 + row * high,
        bottom=0.25 + (depth - row - 1) * high,
    )


def _line(axes, line: pd.DataFrame, say: Language) -> None:
    """Draw a topic's share as a line in its band, the last value at its end.

    Dots that are not seen let a page lead from each period to its meetings.
    """
    axes.fill_between(line["x"], line["low"], line["high"], color=ACCENT, alpha=0.2, lw=0, zorder=2)
    axes.plot(line["x"], line["share"], color=ACCENT, lw=1.8, zorder=3)
    unseen = axes.scatter(line["x"], line["share"], s=26, color=ACCENT, alpha=0, zorder=4)
    link(unseen, line["nth"])
    _value(axes, line["share"].iloc[-1], say)


def _points(axes, line: pd.DataFrame, say: Language) -> None:
    """Draw a topic's share as points with intervals, its share of all meetings as a line."""
    overall = line["total"].iloc[0] / line["of_total"].iloc[0]
    axes.axhline(overall, color=MUTED, lw=0.8, zorder=1)
    ends = line["low"], line["high"]
    link(axes.vlines(line["x"], *ends, color=ACCENT, lw=1, alpha=0.22, zorder=2), line["nth"])
    dots = axes.scatter(line["x"], line["share"], s=9, color=ACCENT, zorder=3, clip_on=False)
    link(dots, line["nth"])
    _value(axes, overall, say)


def _value(axes, share: float, say: Language) -> None:
    """Write a share at the right end of a panel."""
    axes.annotate(
        say.percent(share), (1, share), (4, 0), xycoords=("axes fraction", "data"),
        textcoords="offset points", size=NOTE, color=ACCENT, va="center", annotation_clip=False,
    )  # fmt: skip


def _panel_scale(axes, periods: list[str], top: float, i: int, panels: int, say: Language) -> None:
    """Give a small multiple its ends: first and last period, and the share at the left edge."""
    axes.set_ylim(0, top)
    lowest = i + COLUMNS >= panels
    ends = sorted({0, len(periods) - 1})
    names = [say.period(periods[end]) for end in ends]
    axes.set_xticks(ends, names if lowest else [""] * len(ends))
    axes.set_yticks([0, top], [say.percent(0), say.percent(top)] if i % COLUMNS == 0 else ["", ""])
    axes.tick_params(labelsize=NOTE, labelcolor=MUTED, length=0)
    for label, align in zip(axes.get_xticklabels(), ("left", "right"), strict=False):
        label.set_ha(align)
    axes.spines["bottom"].set_color(RULE)


def _of(k: int, n: int, say: Language) -> str:
    """Return k of n."""
    return findings.of(k, n, say.code)
