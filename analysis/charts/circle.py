"""One person's circle: whom the person met, clockwise by country."""

from math import sqrt

from matplotlib.axes import Axes

from analysis import findings
from analysis.counts.basis import Counted
from analysis.findings import Language

from .frame import ACCENT, CONTEXT, INK, Chart, draw, house
from .links import link_each, numbered
from .texts import LABEL, shorten

LEAST = 3


@house
def circle(circle: Counted, language: str = "en") -> Chart | None:
    """Return one person amid those met, clockwise by country.

    None where there are fewer than three, or nobody is met three times: then the lines say nothing.
    """
    if len(circle.table) < 4 or circle.table["meetings"].iloc[1:].max() < LEAST:
        return None
    say, others = Language(language), numbered(circle.table).iloc[1:]
    half = -(-len(others) // 2)
    figure = draw(findings.circle_caption(circle, language), body=max(2.2, 0.36 * half + 0.5))
    axes = figure.panel(left=2.55, right=2.55, top=0.15, bottom=0.15)
    axes.set_xlim(-1.04, 1.04)
    axes.set_ylim(-1.04, 1.04)
    axes.set_axis_off()
    most = others["meetings"].max()
    sides = ((others.iloc[:half], 1, 1), (others.iloc[half:], -1, -1))
    for people, side, direction in sides:
        for i, row in enumerate(people.itertuples()):
            y = direction * (1 - (2 * i + 1) / len(people))
            _spoke(axes, side * sqrt(1 - y * y), y, row, 0.8 + 4.2 * row.meetings / most, say)
    centre = circle.table.iloc[0]
    dot = axes.scatter([0], [0], s=130, color=ACCENT, zorder=4)
    name = axes.text(
        0, -0.07, centre["name"], size=LABEL, weight="bold", ha="center", va="top", zorder=5,
        bbox={"facecolor": "white", "edgecolor": "none", "pad": 1.5, "alpha": 0.85},
    )  # fmt: skip
    link_each((dot, name), (0, 0))
    return figure


def _spoke(axes: Axes, x: float, y: float, row: tuple, width: float, say: Language) -> None:
    """Draw one person of the circle, the line from the centre, the label outside."""
    [line] = axes.plot([0, x], [0, y], color=CONTEXT, lw=width, solid_capstyle="round", zorder=1)
    dot = axes.scatter([x], [y], s=40, color=INK, zorder=3)
    align, sign = ("left", 1) if x > 0 else ("right", -1)
    told = f"{row.name} · {say.short(row.country)} · {say.number(row.meetings)}"
    name = axes.annotate(
        shorten(told, 2.3), (x, y), (sign * 8, 0), textcoords="offset points", size=LABEL, ha=align,
        va="center", annotation_clip=False,
    )  # fmt: skip
    link_each((line, dot, name), [row.nth] * 3)
