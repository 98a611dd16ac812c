"""The words around the drawing of a saved figure, which a page sets in its own type.

`charts.frame` writes title and subtitle above the drawing and the source beneath it, each line in a
group whose id says so: `head-subtitle-0`, `foot-source-0`.
"""

import re
from html import unescape
from typing import NamedTuple

_LINE = re.compile(
    r'<g id="(head|foot)-(title|subtitle|source)-\d{1,2}">\s{0,20}'
    r'<text [^<>]{0,400}?\by="([\d.]{1,20})"[^<>]{0,400}>([^<]{0,1000})</text>'
)
ROOM = 4.0  # points left free between the words and the drawing
RISE = 10.0  # points from the first baseline of the source up to what may be drawn above it


class Framing(NamedTuple):
    """A figure's subtitle and source, and where the drawing between them begins and ends."""

    subtitle: str
    source: str
    top: float
    bottom: float


def framing(svg: str) -> Framing | None:
    """Return the words around a figure's drawing, None where the SVG does not tell them apart.

    >>> line = '<g id="{}-0"><text x="1" y="{}">{}</text></g>'
    >>> told = (("head-title", 30, "T"), ("head-subtitle", 50, "a &amp; b"), ("foot-source", 90, "S"))
    >>> framing("".join(line.format(*row) for row in told))
    Framing(subtitle='a & b', source='S', top=54.0, bottom=80.0)
    """
    lines = [(edge, kind, float(y), unescape(text)) for edge, kind, y, text in _LINE.findall(svg)]
    above = [y for edge, _, y, _ in lines if edge == "head"]
    below = [y for edge, _, y, _ in lines if edge == "foot"]
    if not above or not below:
        return None
    subtitle, source = (
        " ".join(text for _, kind, _, text in lines if kind == wanted)
        for wanted in ("subtitle", "source")
    )
    return Framing(subtitle, source, max(above) + ROOM, min(below) - RISE)
