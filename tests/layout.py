"""What a figure's test looks at: where its texts stand, and what is wrong with them."""

import itertools

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.text import Text

from analysis.charts.frame import house


def boxes(figure):
    """Return the texts of a figure with their boxes at export size, laid out but not painted."""
    canvas = FigureCanvasAgg(figure)
    house(figure.draw_without_rendering)()
    renderer = canvas.get_renderer()
    texts = [t for t in figure.findobj(Text) if t.get_visible() and t.get_text().strip()]
    return [(t, t.get_window_extent(renderer)) for t in texts]


def faults(figure):
    """Return what is wrong with the layout: cut, overlapping, empty or too small text, a legend."""
    found, (width, height) = [], figure.get_size_inches() * figure.dpi
    placed = [(t, b) for t, b in boxes(figure) if b.width > 1]
    for text, box in placed:
        edge = 0.01 * width
        if box.x0 < edge or box.x1 > width - edge or box.y0 < 2 or box.y1 > height - 2:
            found.append(f"cut: {text.get_text()}")
        if text.get_text().strip() == "…":
            found.append("nothing but an ellipsis")
        if text.get_fontsize() < 9:
            found.append(f"small: {text.get_text()}")
    sides = [(text, *box.extents) for text, box in placed]
    for (a, *first), (b, *second) in itertools.combinations(sides, 2):
        wide = min(first[2], second[2]) - max(first[0], second[0])
        high = min(first[3], second[3]) - max(first[1], second[1])
        if wide > 1 and high > 1:
            found.append(f"overlap: {a.get_text()} / {b.get_text()}")
    return found + ["legend" for axes in figure.axes if axes.get_legend()]
