"""The house style: one frame for every figure, and how a figure is shown and saved.

A figure is a `Chart`: a matplotlib figure whose title is the finding and which carries a text
alternative. It is made without pyplot, so no global state changes, nothing is shown by itself and
any backend will do. In a notebook, assign it and name it as the cell's last line:

    figure = charts.over_time(over_time, language)
    figure

This shows the picture exactly once. Its plain-text form is the alternative text, which holds the
numbers: so `nbval`, which compares no pictures, still compares what the picture says.

Sizes are in inches, text sizes in points. Draw inside `@house`, which sets the style for the time
of the call only.
"""

import base64
import io
import re
from html import escape
from pathlib import Path

import matplotlib
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from analysis.files import replace
from analysis.findings.text import Caption
from analysis.load import ROOT
from analysis.tables import inert

from .texts import LABEL, LEADING, NOTE, SUBTITLE, TITLE, balanced, evened, legible, lines_height

INK, MUTED, RULE, CONTEXT = "#222222", "#595959", "#D9D9D9", "#CBCBCB"
ACCENT, SECOND = "#0072B2", "#D55E00"
WIDTH, DPI, MARGIN = 8.0, 200, 0.2
STYLE = {
    "font.family": "DejaVu Sans",
    "font.size": LABEL,
    "text.color": INK,
    "text.parse_math": False,
    "axes.labelcolor": MUTED,
    "axes.edgecolor": MUTED,
    "axes.linewidth": 0.8,
    "axes.spines.left": False,
    "axes.spines.right": False,
    "axes.spines.top": False,
    "axes.axisbelow": True,
    "grid.color": RULE,
    "grid.linewidth": 0.6,
    "xtick.color": MUTED,
    "ytick.color": MUTED,
    "xtick.labelcolor": INK,
    "ytick.labelcolor": INK,
    "ytick.major.size": 0,
    "hatch.color": MUTED,
    "hatch.linewidth": 0.6,
    "savefig.dpi": DPI,
    "svg.fonttype": "none",
    "svg.hashsalt": "dispatch-meetings",
}
_DEFAULTS = {
    key: value
    for key, value in matplotlib.rcParamsDefault.items()
    if not key.startswith(("backend", "interactive", "toolbar", "webagg", "figure.hooks"))
}
house = matplotlib.rc_context({**_DEFAULTS, **STYLE})


class Chart(Figure):
    """A figure with the finding as its title, a body to draw in, the source as its last line.

    `alt` is its text alternative, `title` its finding. Make one with `draw`.
    """

    def __init__(self, caption: Caption, body: float, width: float = WIDTH):
        lines = (
            balanced(caption.title, width - 2 * MARGIN, TITLE, "bold")[:3],
            evened(caption.subtitle, width - 2 * MARGIN, SUBTITLE)[:4],
            evened(caption.source, width - 2 * MARGIN, NOTE)[:3],
        )
        head = MARGIN + lines_height(lines[0], TITLE) + lines_height(lines[1], SUBTITLE) + 0.2
        foot = MARGIN + lines_height(lines[2], NOTE) + (0.12 if body else 0)
        super().__init__(figsize=(width, head + body + foot), dpi=DPI, facecolor="white")
        self.picture, self.links = b"", 0
        self.alt, self.title, self.body, self.foot = caption.alt, caption.title, body, foot
        top = MARGIN
        top += self._write("head-title", lines[0], top, TITLE, INK, "bold") + 0.05
        self._write("head-subtitle", lines[1], top, SUBTITLE, MUTED)
        end = head + body + foot - MARGIN
        self._write("foot-source", lines[2], end - lines_height(lines[2], NOTE), NOTE, MUTED)

    def _write(
        self, name: str, lines: list[str], top: float, size: float, colour: str, weight: str = ""
    ) -> float:
        """Write the lines from `top` inches below the upper edge; return their height.

        The SVG's ids begin with the name, by which a page tells them from the drawing.
        """
        width, height = self.get_size_inches()
        for number, line in enumerate(lines):
            y = top + (number + 0.5) * size * LEADING / 72
            self.text(
                MARGIN / width, 1 - y / height, line, size=size, color=colour,
                weight=weight or "normal", ha="left", va="center_baseline", gid=f"{name}-{number}",
            )  # fmt: skip
        return lines_height(lines, size)

    def panel(
        self, left: float = MARGIN, right: float = MARGIN, top: float = 0.0, bottom: float = 0.3
    ) -> Axes:
        """Return axes in the body, so many inches from the figure's sides and the body's ends."""
        width, height = self.get_size_inches()
        low, size = self.foot + bottom, self.body - top - bottom
        return self.add_axes(
            (left / width, low / height, (width - left - right) / width, size / height)
        )

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> tuple:
        """Return what Jupyter shows: the picture at half its size, and its alternative text."""
        width, height = (int(side * DPI / 2) for side in self.get_size_inches())
        picture = base64.b64encode(png(self)).decode("ascii")
        look = {"alt": self.alt, "width": width, "height": height}
        return {"image/png": picture, "text/plain": self.alt}, {"image/png": look}


def draw(caption: Caption, body: float = 3.2, width: float = WIDTH) -> Chart:
    """Return a chart with its words written and `body` inches of height to draw in.

    With a body of 0 the words are all there is: a finding that needs no axes.
    """
    return Chart(
        caption._replace(**{f: legible(getattr(caption, f)) for f in caption._fields}), body, width
    )


def png(figure: Chart) -> bytes:
    """Return the figure as PNG, two pixels a point of the screen, of at most 256 colours.

    It is painted once: saving a figure and then showing it gives the same bytes.
    """
    if not figure.picture:
        figure.picture = _paint(figure)
    return figure.picture


@house
def _paint(figure: Chart) -> bytes:
    """Return the figure as PNG."""
    stream, about = io.BytesIO(), PngInfo()
    about.add_itxt("Title", figure.title)
    about.add_itxt("Description", figure.alt)
    figure.savefig(stream, format="rgba", dpi=DPI)
    drawn = Image.frombytes("RGBA", figure.canvas.get_width_height(), stream.getvalue())
    few = drawn.convert("RGB").quantize(256, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    packed = io.BytesIO()
    few.save(packed, "PNG", optimize=True, dpi=(DPI, DPI), pnginfo=about)
    return packed.getvalue()


@house
def svg(figure: Chart, stem: str) -> bytes:
    """Return the figure as SVG with real text, a title and a description; ids begin with `stem`."""
    stream = io.BytesIO()
    figure.savefig(stream, format="svg", metadata={"Date": None, "Creator": None})
    text = stream.getvalue().decode("utf-8")
    words = (
        f'<title id="{stem}-title">{escape(figure.title)}</title>\n'
        f' <desc id="{stem}-desc">{escape(figure.alt)}</desc>'
    )
    role = f' role="img" aria-labelledby="{stem}-title {stem}-desc">\n {words}'
    text = re.sub(r"(<svg\b[^>]*)>", lambda match: match[1] + role, text, count=1)
    return text.replace("'DejaVu Sans'", "'DejaVu Sans', Verdana, sans-serif").encode("utf-8")


def save(figure: Chart | None, table: pd.DataFrame, folder: str, stem: str) -> tuple[Path, ...]:
    """Return the paths of `STEM.svg`, `STEM.png` and `STEM.csv`, written into the folder.

    The table is what is drawn. No figure or an empty folder name saves nothing and returns (); a
    relative one is seen from the project's root. Each file is whole or not there: it is written
    beside its place and then moved. Raises OSError where the folder cannot be written.
    """
    if figure is None or not folder:
        return ()
    home = ROOT / folder
    made = {"svg": svg(figure, stem), "png": png(figure), "csv": csv_bytes(table)}
    return tuple(replace(home / f"{stem}.{kind}", data) for kind, data in made.items())


def csv_bytes(table: pd.DataFrame) -> bytes:
    """Return the table as CSV in UTF-8; cells a spreadsheet would run as a formula get a leading '.

    >>> csv_bytes(pd.DataFrame({"who": ["=1+1", "Tô Lâm"], "n": [-1, 2]})).decode().split()
    ['who,n', "'=1+1,-1", 'Tô', 'Lâm,2']
    """
    flat = table.reset_index() if any(table.index.names) else table
    texts = list(flat.select_dtypes(exclude="number"))
    flat = flat.assign(**{t: flat[t].fillna("").map(str).map(inert) for t in texts})
    return flat.to_csv(index=False, lineterminator="\n", float_format="%.6g").encode("utf-8")
