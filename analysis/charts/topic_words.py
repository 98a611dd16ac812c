"""Topics that go together, and the words that mark a time or a side."""

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.ticker import MaxNLocator

from analysis import findings
from analysis.counts.basis import Counted
from analysis.findings import Language
from analysis.findings.topic_words import CLEAR, clearly

from .frame import ACCENT, INK, MUTED, RULE, SECOND, Chart, draw, house
from .lanes import DARK, TINTS, cell, lanes, scale
from .links import link_each, numbered
from .texts import NOTE, shorten

NEW = 12


@house
def topic_pairs(pairs: Counted, language: str = "en") -> Chart | None:
    """Return which topics go together as a triangle of cells; None below thirteen meetings."""
    if pairs.form in ("sentence", "list") or pairs.table.empty:
        return None
    say, table = Language(language), pairs.table
    sizes = pd.concat([
        table[["topic", "topic_meetings"]].set_axis(["topic", "n"], axis=1),
        table[["other", "other_meetings"]].set_axis(["topic", "n"], axis=1),
    ]).drop_duplicates()  # fmt: skip
    order = sizes.sort_values(["n", "topic"], ascending=[False, True])["topic"].to_list()
    side, count = 0.36, len(order)
    figure = draw(findings.topic_pairs_caption(pairs, language), body=side * count + 0.05)
    left = (8 - side * count - 2.2) / 2
    axes = figure.panel(left=left, right=8 - left - side * count, top=0, bottom=0.05)
    axes.set_xlim(-0.5, count - 0.5)
    axes.set_ylim(count - 0.5, -0.5)
    axes.set_axis_off()
    for nth, row in enumerate(table.itertuples()):
        y, x = sorted((order.index(row.topic), order.index(row.other)), reverse=True)
        text = _in_cell(row.both, pairs.n, pairs.form, say)
        cell(axes, x, y, _tint(row.beyond), nth, text)
    for i, key in enumerate(order):
        axes.text(
            i - 0.4, i, say.topic(key), size=NOTE, color=INK, va="center_baseline", weight="bold"
        )
    return figure


def _tint(beyond: float) -> int:
    """Return the tint of a pair: the palest up to chance, one with white text clearly beyond it.

    >>> [_tint(beyond) for beyond in (-2.0, 0.5, 1.5, 3.0, 3.1, 9.0)]
    [0, 0, 2, 4, 5, 7]
    """
    steps = int(max(0.0, beyond) * (DARK + 1) / CLEAR)
    return min(len(TINTS) - 1, max(DARK + 1, steps) if clearly(beyond) else min(DARK, steps))


def _in_cell(k: int, n: int, shape: str, say: Language) -> str:
    """Return what a cell says: the number up to a hundred meetings, per cent above."""
    return say.number(k) if shape == "dots" else say.number(100 * k / n, 0)


@house
def new_words(words: Counted, language: str = "en") -> Chart | None:
    """Return the words that mark either half, by z; None where the halves are too small."""
    if words.table.empty:
        return None
    return _marking(words, findings.new_words_caption(words, language), Language(language))


@house
def side_words(words: Counted, language: str = "en") -> Chart | None:
    """Return the words that mark either side, by z; None where they have too few meetings."""
    if words.table.empty:
        return None
    return _marking(words, findings.side_words_caption(words, language), Language(language))


def _marking(words: Counted, caption: findings.Caption, say: Language) -> Chart:
    """Return the words that mark one part of the meetings or the other, by z."""
    table = numbered(words.table)
    shown = pd.concat([table[table["z"] > 0].head(NEW), table[table["z"] < 0].tail(NEW)])
    shown = shown.reset_index(drop=True)
    limit = findings.beyond_chance(table)
    if table["z"].abs().max() <= limit:
        return draw(caption, body=0)
    figure = draw(caption, 0.75 + 0.23 * len(shown))
    axes = figure.panel(top=0.3, bottom=0.35)
    reach = 1.08 * shown["z"].abs().max()
    lanes(axes, len(shown), -reach, reach, rule=False)
    axes.axvspan(-limit, limit, color=RULE, alpha=0.5, lw=0, zorder=0)
    axes.axvline(0, color=MUTED, lw=0.8)
    for row, word in enumerate(shown.itertuples()):
        _word(axes, row, word, _colour(word.z, limit))
    _name_parts(axes, shown, say)
    ticks = [tick for tick in MaxNLocator(4, symmetric=True).tick_values(-reach, reach)
             if abs(tick) <= reach]  # fmt: skip
    scale(axes, ticks, [say.number(tick).replace("-", "−") for tick in ticks])
    return figure


def _word(axes: Axes, row: int, word: tuple, colour: str) -> None:
    """Draw a word: a line from zero to its z, and its name on the other side of zero."""
    line = axes.hlines(row, 0, word.z, color=colour, lw=1.0, alpha=0.6, zorder=2)
    dot = axes.scatter([word.z], [row], s=38, color=colour, zorder=3)
    sign, align = (-1, "right") if word.z > 0 else (1, "left")
    name = axes.annotate(
        shorten(word.word, 3.0), (0, row), (8 * sign, 0), textcoords="offset points", ha=align,
        va="center",
    )  # fmt: skip
    link_each((line, dot, name), (word.nth,) * 3)


def _colour(z: float, limit: float) -> str:
    """Return the colour of a word: of its part beyond chance, grey within it."""
    return MUTED if abs(z) <= limit else ACCENT if z > 0 else SECOND


def _name_parts(axes: Axes, shown: pd.DataFrame, say: Language) -> None:
    """Write above the axes which part of the meetings lies at which side."""
    before, after = (say.span_of(shown[f"span_{part}"].iloc[0]) for part in ("before", "after"))
    for x, text, colour, align in (
        (0, f"← {before}", INK, "left"),
        (1, f"{after} →", INK, "right"),
    ):
        axes.text(
            x, 1.01, text, transform=axes.transAxes, size=NOTE, color=colour, ha=align, va="bottom"
        )
