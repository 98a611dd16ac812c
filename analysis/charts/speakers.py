"""Who raises which topic with whom: dots and rings, above a hundred meetings shaded numbers."""

import pandas as pd
from matplotlib.axes import Axes

from analysis import findings
from analysis.counts.basis import Counted
from analysis.findings import Language

from .frame import ACCENT, INK, MUTED, WIDTH, Chart, draw, house
from .lanes import beside, brief, cell, column, lanes, shade
from .links import link, numbered
from .texts import NOTE, lines_height, text_width, wrap

ROW, ENOUGH = 0.42, 10
LYING, STANDING = 0.95, 0.36


@house
def speakers(speakers: Counted, language: str = "en") -> Chart:
    """Return speakers by topic: dots and rings up to a hundred meetings, shaded numbers above."""
    caption = findings.speakers_caption(speakers, language)
    if speakers.table.empty:
        return draw(caption, body=0)
    say, shares = Language(language), speakers.form in ("bars", "heatmap")
    table = _labelled(numbered(speakers.table), say)
    topics = _by_number(table)
    labels = zip(table["who"], table["whom"], strict=True)
    left = 0.4 + min(2.15, max(_label_width(who, whom, shares) for who, whom in labels))
    room = min(LYING, (WIDTH - left - (0.75 if shares else 0.35)) / len(topics))
    heads, lying = _heads([say.topic(key) for key in topics], room - 0.05)
    width = (room if lying else min(room, STANDING)) * len(topics)
    head, count = 0.12 + _height(heads, lying), table["row"].max() + 1
    figure = draw(caption, body=head + (0.3 if shares else ROW) * count)
    axes = figure.panel(left=left, right=WIDTH - left - width, top=head, bottom=0)
    lanes(axes, count, -0.5, len(topics) - 0.5, rule=not shares)
    for x, name in enumerate(heads):
        turn = 0 if lying else 90
        axes.text(x, -0.62, name, size=NOTE, rotation=turn, ha="center", va="bottom")
    for row in table.drop_duplicates("row").itertuples():
        _speaker(axes, row, left, shares, say)
    for row in table.itertuples():
        (_share if shares else _mark)(axes, topics.index(row.topic), row)
    return figure


def _labelled(table: pd.DataFrame, say: Language) -> pd.DataFrame:
    """Return the table with the lines of each row's label, and the number of the row drawn."""
    labels = [_facing(row, say) for row in table.itertuples()]
    table = table.assign(who=[who for who, _ in labels], whom=[whom for _, whom in labels])
    return table.assign(row=table.groupby(["who", "whom"], sort=False).ngroup())


def _heads(names: list[str], inches: float) -> tuple[list[str], bool]:
    """Return the columns' headings, and whether they lie: broken into lines where each word fits."""
    lying = all(text_width(word, NOTE) < inches for name in names for word in name.split())
    return ["\n".join(wrap(name, inches, NOTE)) for name in names] if lying else names, lying


def _height(heads: list[str], lying: bool) -> float:
    """Return the inches that the headings take above the rows."""
    if lying:
        return lines_height([""] * max(name.count("\n") + 1 for name in heads), NOTE)
    return max(text_width(name, NOTE) for name in heads)


def _facing(row: tuple, say: Language) -> tuple[str, str]:
    """Return the two lines of a row's label: who speaks, and to whom."""
    who = (
        f"{row.speaker} · {say.short(row.speaker_country)}"
        if row.speaker
        else say.country(row.speaker_country)
    )
    whom = findings.addressed(pd.Series(row._asdict()), say.code)
    return who, f"→ {whom}" if whom else ""


def _label_width(who: str, whom: str, one_line: bool) -> float:
    """Return how wide a row's label is."""
    if one_line:
        return text_width(f"{who} {whom}".strip())
    return max(text_width(who), text_width(whom, NOTE))


def _by_number(table: pd.DataFrame) -> list[str]:
    """Return the topics in order of their statements."""
    sums = table.groupby("topic")[["quoted", "reported"]].sum().sum(axis=1)
    return sums.sort_index().sort_values(ascending=False, kind="stable").index.to_list()


def _speaker(axes: Axes, row: tuple, left: float, shares: bool, say: Language) -> None:
    """Write a row's label, and at right the number of its statements where cells are shares."""
    room = left - 0.35
    if shares:
        beside(axes, row.row, f"{row.who} {row.whom}".strip(), left - 0.1)
        beside(axes, row.row, say.number(row.total), 0.7, "right", MUTED)
        return
    column(axes, row.row, row.who, 0.2 - left, room, rise=7)
    column(axes, row.row, row.whom, 0.2 - left, room, MUTED, NOTE, rise=-7)


def _mark(axes: Axes, x: int, row: tuple) -> None:
    """Draw a dot where something is quoted, a ring where it is only reported; several as a number."""
    k = row.quoted + row.reported
    face = ACCENT if row.quoted else "white"
    dot = axes.scatter(
        [x], [row.row], s=190 if k > 1 else 75, facecolor=face, edgecolor=ACCENT, lw=1.4, zorder=2
    )
    link(dot, row.nth)
    if k > 1:
        colour = "white" if row.quoted else INK
        told = axes.text(
            x, row.row, str(k), size=NOTE, color=colour, ha="center", va="center_baseline", zorder=3
        )
        link(told, row.nth)


def _share(axes: Axes, x: int, row: tuple) -> None:
    """Write the topic's statements, on a tint of their share where the row has enough for one."""
    k = row.quoted + row.reported
    tint = shade(min(1.0, k / row.total), 1) if row.total >= ENOUGH else 0
    cell(axes, x, row.row, tint, row.nth, brief(k))
