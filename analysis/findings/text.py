"""What findings hand on: captions for figures, and texts for notebooks with all data inert."""

import re
from typing import NamedTuple


class Caption(NamedTuple):
    """The words of a figure, plain text each.

    Title: the finding. Subtitle: measure, unit and n. Source: articles and span. Alt: kind of
    chart, data and finding, for those who cannot see it.
    """

    title: str
    subtitle: str
    source: str
    alt: str


class Text(str):
    """Markdown that a notebook renders; printed, it is plain text.

    >>> Text("**Two** of 3 meetings: " + inert("<b>*Hanoi*</b>"))
    Two of 3 meetings: <b>*Hanoi*</b>
    """

    __slots__ = ()

    def __add__(self, other: str) -> "Text":
        """Return this text and, as a paragraph of its own, the other; mere characters are joined.

        >>> Text("Two meetings.") + Text("| n |")
        Two meetings.
        <BLANKLINE>
        | n |
        """
        return Text(f"{self}\n\n{other}" if isinstance(other, Text) else f"{self!s}{other}")

    def _repr_markdown_(self) -> str:
        return str(self)

    def __repr__(self) -> str:
        plain = re.sub(r"(?<!\\)\*\*", "", self)
        plain = re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", plain)
        return plain.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def inert(data: str) -> str:
    """Return text from an article so that Markdown, HTML and formulas in it stay mere characters.

    Dollar signs and backslashes, which start formulas, become their look-alikes.

    >>> print(inert("[a](b) <script> $x$"))
    \\[a\\]\\(b\\) &lt;script&gt; ﹩x﹩
    """
    line = " ".join(data.split()).replace("\\", "∖").replace("$", "﹩")
    line = line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return re.sub(r"([!\"#%()*+:=?@\[\]^_`{|}~]|(?<![\w&])[-.]|(?<=\d)\.)", r"\\\1", line)
