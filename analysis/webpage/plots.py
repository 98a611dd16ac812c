"""A saved figure as part of a page: its SVG without styles, scripts or ids that could collide.

Only what matplotlib writes is taken over, element by element; styles become presentation
attributes, so that a page's policy need not allow any inline style. Shapes that draw a row of the
numbers say so in `data-row` (see `charts.links`). The words above and beneath stay out (`framing`).
"""

import re
from collections.abc import Iterator
from html import escape
from itertools import repeat
from xml.etree import ElementTree

_GEOMETRY = {
    "g": ("transform", "clip-path"),
    "path": ("id", "d", "clip-path", "transform"),
    "use": ("id", "href", "x", "y", "clip-path", "transform"),
    "rect": ("x", "y", "width", "height"),
    "text": ("x", "y", "transform"),
    "tspan": ("x", "y"),
    "clipPath": ("id",),
    "pattern": ("id", "patternUnits", "x", "y", "width", "height"),
}
_STYLE = (
    "fill", "fill-opacity", "stroke", "stroke-width", "stroke-opacity", "stroke-linecap",
    "stroke-linejoin", "stroke-miterlimit", "stroke-dasharray", "stroke-dashoffset", "opacity",
    "font-size", "font-weight", "font-style", "text-anchor",
)  # fmt: skip
_LEFT_OUT = ("title", "desc", "metadata", "style")
_WORDLESS = ("font-family",)
_PLAIN = re.compile(r"[\w\s.,#()%+-]*")
_LOCAL = {
    "href": re.compile(r"#([\w.-]{1,200})"),
    "url": re.compile(r"url\(#([\w.-]{1,200})\)"),
}
_LONG = re.compile(r"-?\d+\.\d{3,}")
_FRAMING = re.compile(r"(?:head|foot)-[a-z]+-\d+")
_LINKED = re.compile(r"rows-\d+((?:-\d+)+)")
_LEVEL = re.compile(r"rotate\(-?0 [^)]{0,60}\)")

Rows = Iterator[int | None]


class StrangeError(ValueError):
    """Something in an SVG that the figures of this project do not hold."""


def inlined(svg: bytes, prefix: str) -> str:
    """Return the shapes of a saved figure as markup for a page, ids beginning with the prefix.

    The markup is what stands inside the `svg` element. Raises StrangeError for an SVG that holds
    anything but shapes and text.
    """
    if b"<!ENTITY" in svg:
        raise StrangeError("entities")
    try:
        root = ElementTree.fromstring(svg)
    except ElementTree.ParseError as error:
        raise StrangeError(str(error)) from None
    return "".join(_inside(root, repeat(None), Names(prefix)))


def size(svg: bytes) -> tuple[float, float]:
    """Return width and height of the drawing, the unit being that of its shapes.

    >>> size(b'<svg viewBox="0 0 576 349.2">')
    (576.0, 349.2)
    """
    found = re.search(rb'viewBox="0 0 (\d{1,6}(?:\.\d{1,6})?) (\d{1,6}(?:\.\d{1,6})?)"', svg[:2000])
    return (float(found[1]), float(found[2])) if found else (0.0, 0.0)


class Names:
    """Short names for a drawing's ids, in the order in which they are first met."""

    def __init__(self, prefix: str):
        self._prefix = prefix
        self._names: dict[str, str] = {}

    def __getitem__(self, name: str) -> str:
        """Return the new name of an id."""
        return self._names.setdefault(name, f"{self._prefix}{len(self._names)}")


def _inside(element: ElementTree.Element, rows: Rows, names: Names) -> Iterator[str]:
    """Yield the markup of what an element holds; its shapes draw the given rows, one after another."""
    for child in element:
        tag = child.tag.rpartition("}")[2]
        if tag in _LEFT_OUT or _FRAMING.fullmatch(child.get("id", "")):
            continue
        if tag == "defs":
            yield _definitions(child, names)
        elif tag == "g":
            yield from _group(child, _rows_of(child.get("id", "")) or rows, names)
        elif tag in _GEOMETRY:
            yield _shape(child, tag, next(rows, None), names)
        else:
            raise StrangeError(f"element {tag}")


def _definitions(element: ElementTree.Element, names: Names) -> str:
    """Return the markup of what is drawn where it is referred to; a marker takes its look there."""
    for path in element:
        if path.tag.endswith("}path"):
            path.attrib.pop("style", None)
    content = "".join(_inside(element, repeat(None), names))
    return f"<defs>{content}</defs>" if content else ""


def _group(element: ElementTree.Element, rows: Rows, names: Names) -> Iterator[str]:
    """Yield the markup of a group: what it holds, by itself where nothing is said of all of it."""
    given, content = _attributes(element, "g", names), _inside(element, rows, names)
    yield from (f"<g{given}>", *content, "</g>") if given else content


def _rows_of(name: str) -> Rows | None:
    """Return the rows that the shapes of a group of that id draw, None if it does not say.

    >>> rows = _rows_of("rows-4-0-0-1")
    >>> list(rows)
    [0, 0, 1]
    """
    found = _LINKED.fullmatch(name)
    if not found:
        return None
    rows = [int(row) for row in found[1].split("-")[1:]]
    return iter(rows) if len(rows) > 1 else repeat(rows[0])


def _shape(element: ElementTree.Element, tag: str, row: int | None, names: Names) -> str:
    """Return the markup of one shape or text."""
    given = _attributes(element, tag, names)
    if row is not None:
        given += f' data-row="{row}"'
    inner = "".join(_inside(element, repeat(None), names))
    words = escape(element.text.strip(), quote=False) if element.text and tag != "path" else ""
    return f"<{tag}{given}>{words}{inner}</{tag}>" if words or inner else f"<{tag}{given}/>"


def _attributes(element: ElementTree.Element, tag: str, names: Names) -> str:
    """Return the attributes of an element that the page takes over, its style among them."""
    given = {name.rpartition("}")[2]: value for name, value in element.attrib.items()}
    if tag == "g":
        given.pop("id", None)
    wanted = {name: given[name] for name in (*_GEOMETRY[tag], *_STYLE) if name in given}
    wanted |= _presentation(given.get("style", ""))
    if _LEVEL.fullmatch(wanted.get("transform", "")):
        del wanted["transform"]
    return "".join(f' {name}="{_value(name, text, names)}"' for name, text in wanted.items())


def _presentation(style: str) -> dict[str, str]:
    """Return the declarations of a style as presentation attributes.

    >>> _presentation("fill: none; font-size: 10px; font-family: 'DejaVu Sans'")
    {'fill': 'none', 'font-size': '10px'}
    """
    pairs = [part.partition(":")[::2] for part in style.split(";") if part.strip()]
    found = {name.strip(): value.strip() for name, value in pairs}
    if strange := found.keys() - {*_STYLE, *_WORDLESS}:
        raise StrangeError(f"style {min(strange)}")
    return {name: value for name, value in found.items() if name in _STYLE}


def _value(name: str, text: str, names: Names) -> str:
    """Return an attribute's value: ids under their new names, lengths to a hundredth of a point."""
    if not _PLAIN.fullmatch(text):
        raise StrangeError(f"{name}: {text[:40]}")
    if name == "id":
        return names[text]
    kind = "href" if name == "href" else "url" if "url" in text else ""
    if kind:
        found = _LOCAL[kind].fullmatch(text)
        if not found:
            raise StrangeError(f"{name}: {text[:40]}")
        return text.replace(found[1], names[found[1]])
    return " ".join(_LONG.sub(_rounded, text).split())


def _rounded(number: re.Match[str]) -> str:
    """Return a number with two decimals at most."""
    return f"{float(number[0]):.2f}".rstrip("0").rstrip(".")
