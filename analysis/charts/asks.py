"""Who says what to whom: speakers by topic, requests and pledges, both directions of a pair."""

import pandas as pd
from matplotlib.axes import Axes

from analysis import findings
from analysis.counts.basis import Counted
from analysis.findings import Language

from .frame import ACCENT, CONTEXT, INK, MUTED, SECOND, WIDTH, Chart, draw, house
from .lanes import beside, cell, column, dotted, lanes, shade
from .links import link, link_each, numbered
from .texts import LABEL, NOTE, legible, lines_height, shorten, text_width, wrap

ROW, ENTRY, EXTRA = 0.42, 0.46, 0.17
HEAD = 2.05
UNITS = 12
MARKS = {"request": ("^", SECOND), "pledge": ("s", ACCENT)}


@house
def speakers(speakers: Counted, language: str = "en") -> Chart:
    """Return speakers by topic: dots and rings up to a hundred meetings, shaded shares above."""
    caption = findings.speakers_caption(speakers, language)
    if speakers.table.empty:
        return draw(caption, body=0)
    say, table = Language(language), numbered(speakers.table)
    shares = speakers.form in ("bars", "heatmap")
    labels = [_facing(row, say) for row in table.itertuples()]
    table = table.assign(who=[who for who, _ in labels], whom=[whom for _, whom in labels])
    table = table.assign(row=table.groupby(["who", "whom"], sort=False).ngroup())
    topics = _by_number(table)
    count, row_height = table["row"].max() + 1, 0.3 if shares else ROW
    left = 0.4 + min(2.15, max(_label_width(who, whom, shares) for who, whom in labels))
    right = 0.75 if shares else 0.35
    names = [say.topic(key) for key in topics]
    room = min(0.95, (WIDTH - left - right) / len(topics))
    lying = all(text_width(word, NOTE) < room - 0.05 for name in names for word in name.split())
    heads = ["\n".join(wrap(name, room - 0.05, NOTE)) if lying else name for name in names]
    width = min(room, room if lying else 0.36) * len(topics)
    head = 0.12 + (
        lines_height([""] * max(name.count("\n") + 1 for name in heads), NOTE)
        if lying
        else max(text_width(name, NOTE) for name in names)
    )
    figure = draw(caption, body=head + row_height * count)
    axes = figure.panel(left=left, right=WIDTH - left - width, top=head, bottom=0)
    lanes(axes, count, -0.5, len(topics) - 0.5, rule=not shares)
    for x, name in enumerate(heads):
        axes.text(x, -0.62, name, size=NOTE, rotation=0 if lying else 90, ha="center", va="bottom")
    for row in table.drop_duplicates("row").itertuples():
        _speaker(axes, row, left, shares, say)
    for row in table.itertuples():
        (_share if shares else _mark)(axes, topics.index(row.topic), row)
    return figure


def _facing(row: tuple, say: Language) -> tuple[str, str]:
    """Return the two lines of a row's label: who speaks, and to whom."""
    who = (
        f"{row.speaker} · {row.speaker_country}"
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
    """Fill a cell by the topic's share of the row's statements."""
    share = min(1.0, (row.quoted + row.reported) / row.total)
    cell(axes, x, row.row, shade(share, 1), row.nth, f"{100 * share:.0f}")


@house
def commitments(commitments: Counted, language: str = "en") -> Chart:
    """Return the requests and pledges: a ledger up to twelve, above that numbers by direction."""
    caption = findings.commitments_caption(commitments, language)
    if commitments.table.empty:
        return draw(caption, body=0)
    drawer = _ledger if commitments.form == "list" else _directions
    return drawer(commitments.table, caption, Language(language))


def _ledger(table: pd.DataFrame, caption: findings.Caption, say: Language) -> Chart:
    """Return one entry a request or pledge: date, who to whom, content, what came of it."""
    dates = [say.date(row.date) for row in table.itertuples()]
    left = 0.55 + max(text_width(day, NOTE) for day in dates)
    room = WIDTH - left - 0.4
    texts = [_two_lines(row.content, room) for row in table.itertuples()]
    pitch = ENTRY + EXTRA * (max(map(len, texts), default=1) - 1)
    figure = draw(caption, body=pitch * len(table) + 0.1)
    axes = figure.panel(left=left, right=0.2, bottom=0.05, top=0.05)
    lanes(axes, len(table), 0, 1, rule=False)
    for y, (row, lines) in enumerate(zip(table.itertuples(), texts, strict=True)):
        shape, colour = MARKS[row.kind]
        mark = axes.scatter([0], [y - 0.22], s=48, marker=shape, color=colour, clip_on=False)
        day = column(axes, y - 0.22, dates[y], 0.2 - left, left - 0.3, MUTED, NOTE)
        who = f"{row.speaker} → {findings.listed(row.counterpart.split('|'), say.code, 2)}"
        named = column(axes, y - 0.22, who, 0.15, 2.9, weight="bold", size=NOTE)
        link_each((mark, day, named), (y, y, y))
        axes.text(
            1,
            y - 0.22,
            shorten(_came_of(row, say), 2.5, NOTE),
            size=NOTE,
            color=MUTED,
            ha="right",
            va="center",
        )
        for i, line in enumerate(lines):
            link(column(axes, y - 0.22 + (i + 1) * EXTRA / pitch, line, 0.15, room, size=NOTE), y)
    return figure


def _two_lines(content: str, inches: float) -> list[str]:
    """Return the content in two lines at most, the second cut where there is more."""
    first, *rest = wrap(legible(content), inches, NOTE) or [""]
    return [first, shorten(" ".join(rest), inches, NOTE)] if rest else [first]


def _came_of(row: tuple, say: Language) -> str:
    """Return the deadline, and whether a later article takes the request up."""
    parts = [row.deadline] if row.deadline else []
    if row.answered:
        parts.append(say(en="taken up later", fr="repris plus tard"))
    return " · ".join(parts)


def _directions(table: pd.DataFrame, caption: findings.Caption, say: Language) -> Chart:
    """Return the numbers of requests, of those taken up, and of pledges by who faces whom."""
    table = table.reset_index(drop=True)
    figure = draw(caption, body=0.35 + 0.27 * len(table))
    left = 3.1
    names = {
        "requests": say(en="▲ requests", fr="▲ demandes"),
        "answered": say(en="taken up later", fr="reprises"),
        "pledges": say(en="■ pledges", fr="■ promesses"),
    }
    axes = dotted(figure, table, names, left, 0.05, say)
    for y, row in enumerate(table.itertuples()):
        ends = [
            " + ".join(map(say.country, codes.split("|"))) or say(en="not named", fr="non nommé")
            for codes in (row.speaker_country, row.counterpart_country)
        ]
        link(column(axes, y, " → ".join(ends), 0.2 - left, left - 0.35), y)
    return figure


@house
def both_directions(both: Counted, language: str = "en") -> Chart:
    """Return what two countries say to each other, topics between them, a side each."""
    caption = findings.both_directions_caption(both, language)
    if both.table.empty:
        return draw(caption, body=0)
    say, table = Language(language), both.table
    figure = draw(caption, body=0.4 + 0.3 * len(table))
    middle = 0.3 + max(text_width(say.topic(key)) for key in table["topic"])
    size = (WIDTH - 0.4 - middle) / 2
    most = max(UNITS, table[["a_said", "b_said"]].to_numpy().max())
    units = most <= UNITS
    for side, left in (("a", 0.2), ("b", WIDTH - 0.2 - size)):
        axes = figure.panel(left=left, right=WIDTH - left - size, top=0.35, bottom=0.05)
        lanes(axes, len(table), 0, most * 1.16)
        if side == "a":
            axes.invert_xaxis()
        for y, row in enumerate(table.itertuples()):
            said, asked, promised = (
                int(getattr(row, f"{side}_{what}")) for what in ("said", "asked", "promised")
            )
            (_units if units else _numbers)(axes, y, said, asked, promised, side, say)
        x, align = (0.0, "right" if side == "a" else "left")
        name = say.country(table[side].iloc[0])
        total = say.number(table[f"{side}_total"].iloc[0])
        axes.text(x, -0.95, f"{name} · {total}", size=LABEL, weight="bold", ha=align, va="center")
    for y, key in enumerate(table["topic"]):
        name = axes.annotate(
            say.topic(key), (0, y), (-36 * middle, 0), xycoords=("axes fraction", "data"),
            textcoords="offset points", ha="center", va="center", size=LABEL, annotation_clip=False,
        )  # fmt: skip
        link(name, y)
    return figure


def _units(
    axes: Axes, y: int, said: int, asked: int, promised: int, side: str, say: Language
) -> None:
    """Draw every statement as a mark: requests, pledges, then the rest."""
    marks = [MARKS["request"]] * asked + [MARKS["pledge"]] * promised
    marks += [("o", CONTEXT)] * (said - asked - promised)
    for i, (shape, colour) in enumerate(marks):
        edge = MUTED if colour == CONTEXT else colour
        mark = axes.scatter(
            [i + 0.6], [y], s=52, marker=shape, color=colour, edgecolor=edge, lw=0.8, zorder=2
        )
        link(mark, y)


def _numbers(
    axes: Axes, y: int, said: int, asked: int, promised: int, side: str, say: Language
) -> None:
    """Draw the numbers of statements, requests and pledges along the row."""
    if not said:
        return
    line = axes.hlines(y, 0, said, color=CONTEXT, lw=1.6, zorder=1)
    dot = axes.scatter([said], [y], s=46, facecolor=CONTEXT, edgecolor=MUTED, lw=0.8, zorder=2)
    link_each((line, dot), (y, y))
    for k, rise, kind in ((asked, -0.14, "request"), (promised, 0.14, "pledge")):
        if k:
            shape, colour = MARKS[kind]
            link(axes.scatter([k], [y + rise], s=26, marker=shape, color=colour, zorder=3), y)
    sign, align = (-1, "right") if side == "a" else (1, "left")
    axes.annotate(
        say.number(said), (said, y), (7 * sign, 0), textcoords="offset points", size=NOTE, color=MUTED,
        ha=align, va="center", annotation_clip=False,
    )  # fmt: skip
