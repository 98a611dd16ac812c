"""The figures of a folder: their words, picture and numbers."""

import base64
import csv
import re
from html import unescape
from pathlib import Path
from typing import NamedTuple

from analysis.tables import original

from . import plots
from .framing import Framing, framing

LARGEST = 400_000


class Exhibit(NamedTuple):
    """A figure of the page: its stem, title, alternative text, picture and table.

    The picture is `plot`, the shapes inside an SVG element, or where that is empty `image`, the URI
    of an image; `size` is its width and height. `framing` has the words that stand around a plot,
    None where the picture holds them.
    """

    stem: str
    title: str
    alt: str
    plot: str
    image: str
    size: tuple[float, float]
    table: list[list[str]]
    framing: Framing | None

    @property
    def rows(self) -> list[dict[str, str]]:
        """Return the rows of the table by the names of its columns."""
        head, *rows = self.table or [[]]
        return [dict(zip(head, row, strict=False)) for row in rows]

    @property
    def is_words(self) -> bool:
        """Return whether there is nothing to see but words: the plot is no more than its ground."""
        return self.framing is not None and self.plot.count("<") <= 1

    @property
    def drawn(self) -> set[int]:
        """Return which rows of the table have marks in the plot."""
        return {int(row) for row in re.findall(r' data-row="(\d{1,9})"', self.plot)}


def exhibits(folder: Path) -> list[Exhibit]:
    """Return the figures in the folder that have picture and numbers, by name."""
    stems = sorted(path.stem for path in folder.glob("*.svg"))
    stems = [stem for stem in stems if (folder / f"{stem}.csv").is_file()]
    return [_exhibit(folder, stem, f"p{number}-") for number, stem in enumerate(stems)]


def _exhibit(folder: Path, stem: str, prefix: str) -> Exhibit:
    """Return one figure; the ids of its plot begin with the prefix."""
    svg = (folder / f"{stem}.svg").read_bytes()
    head = svg[:20_000].decode("utf-8", "replace")
    title, alt = (_element(head, name) for name in ("title", "desc"))
    plot = _plot(svg, prefix)
    image = "" if plot else _image(svg, folder / f"{stem}.png")
    with (folder / f"{stem}.csv").open(encoding="utf-8", newline="") as handle:
        table = [[original(cell) for cell in row] for row in csv.reader(handle)]
    around = framing(svg.decode("utf-8", "replace")) if plot else None
    return Exhibit(stem, title or stem, alt, plot, image, plots.size(svg), table, around)


def _plot(svg: bytes, prefix: str) -> str:
    """Return the figure's shapes, empty if they are too many or not such as this project draws."""
    try:
        plot = plots.inlined(svg, prefix) if all(plots.size(svg)) else ""
    except plots.StrangeError:
        return ""
    return plot if len(plot) <= LARGEST else ""


def _image(svg: bytes, png: Path) -> str:
    """Return the figure as the URI of an image; a large SVG is shown as PNG."""
    kind, data = "svg+xml", svg
    if len(svg) > LARGEST and png.is_file():
        kind, data = "png", png.read_bytes()
    return f"data:image/{kind};base64,{base64.b64encode(data).decode('ascii')}"


def _element(svg: str, name: str) -> str:
    """Return the text of the first element of that name.

    >>> _element('<svg><title id="t">A &amp; B</title></svg>', "title")
    'A & B'
    """
    match = re.search(rf"<{name}\b[^<>]{{0,200}}>([^<]{{0,4000}})</{name}>", svg)
    return unescape(match[1]).strip() if match else ""
