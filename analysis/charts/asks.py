"""Who asks what of whom: requests and pledges, both directions of a pair."""

import pandas as pd
from matplotlib.axes import Axes

from analysis import findings
from analysis.counts.basis import Counted
from analysis.findings import Language

from .frame import ACCENT, CONTEXT, MUTED, SECOND, WIDTH, Chart, draw, house
from .lanes import Dots, column, dotted, lanes
from .links import link, link_each
from .texts import LABEL, NOTE, legible, shorten, text_width, wrap

ENTRY, EXTRA, LINES = 0.46, 0.17, 3
UNITS = 12
MARKS = {"request": ("^", SECOND), "pledge": ("s", ACCENT)}


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
    dates = [say.dated(row.date, "", row.worked_out) for row in table.itertuples()]
    left = 0.55 + max(text_width(day, NOTE) for day in dates)
    room = WIDTH - left - 0.4
    texts = [_lines(row, room, say) for row in table.itertuples()]
    pitch = ENTRY + EXTRA * (max(map(len, texts), default=1) - 1)
    figure = draw(caption, body=pitch * len(table) + 0.1)
    axes = figure.panel(left=left, right=0.2, bottom=0.05, top=0.05)
    lanes(axes, len(table), 0, 1, rule=False)
    for y, (row, lines) in enumerate(zip(table.itertuples(), texts, strict=True)):
        shape, colour = MARKS[row.kind]
        top = y - 0.5 + 0.13 / pitch
        mark = axes.scatter([0], [top], s=48, marker=shape, color=colour, clip_on=False)
        day = column(axes, top, dates[y], 0.2 - left, left - 0.3, MUTED, NOTE)
        who = f"{row.speaker} → {findings.listed(row.counterpart.split('|'), say.code, 2)}"
        named = column(axes, top, who, 0.15, 2.9, weight="bold", size=NOTE)
        due = axes.text(
            1, top, _due(row, say), size=NOTE, color=MUTED, ha="right", va="center"
        )  # fmt: skip
        link_each((mark, day, named, due), (y, y, y, y))
        for i, line in enumerate(lines):
            link(column(axes, top + (i + 1) * EXTRA / pitch, line, 0.15, room, size=NOTE), y)
    return figure


def _lines(row: tuple, inches: float, say: Language) -> list[str]:
    """Return the content in a few lines, the last cut where there is more, and the reply in one."""
    lines = wrap(legible(row.content), inches, NOTE) or [""]
    if len(lines) > LINES:
        lines = [*lines[: LINES - 1], shorten(" ".join(lines[LINES - 1 :]), inches, NOTE)]
    if row.answered:
        told = f"↳ {say.date(row.reply_date)}{say(en=': ', fr=' : ')}{row.reply}"
        lines.append(shorten(told, inches, NOTE))
    return lines


def _due(row: tuple, say: Language) -> str:
    """Return the deadline in the words of the dispatch, empty where there is none."""
    if not row.deadline:
        return ""
    told = say(en="by when: ", fr="échéance : ") + findings.quoted(row.deadline, say.code)
    return shorten(told, 2.5, NOTE)


def _directions(table: pd.DataFrame, caption: findings.Caption, say: Language) -> Chart:
    """Return the numbers of requests, of those taken up, and of pledges by who faces whom."""
    table = table.reset_index(drop=True)
    figure = draw(caption, body=0.35 + 0.27 * len(table))
    left = 3.1
    (asks, orange), (promises, blue) = MARKS["request"], MARKS["pledge"]
    looks = {
        "requests": Dots(say(en="▲ requests", fr="▲ demandes"), asks, orange),
        "answered": Dots(say(en="△ taken up", fr="△ reprises"), asks, orange, hollow=True),
        "pledges": Dots(say(en="■ pledges", fr="■ promesses"), promises, blue),
    }
    drawn = {name: look for name, look in looks.items() if table[name].any()}
    axes = dotted(figure, table, drawn, left, 0.05, say)
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
