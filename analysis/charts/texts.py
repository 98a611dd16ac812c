"""The words in a figure: how wide they are, how they break, which the font can write. Inches."""

import re
from functools import cache

from matplotlib import font_manager
from matplotlib.font_manager import FontProperties
from matplotlib.textpath import text_to_path

TITLE, SUBTITLE, LABEL, NOTE = 15.0, 11.0, 10.0, 9.0
LEADING, HINTING = 1.3, 1.03


def legible(text: str, limit: int = 400) -> str:
    """Return the text as one line that the figures' font can write, shortened to the limit.

    >>> legible("Tô Lâm\\n\\u202e习近平", limit=12)
    'Tô Lâm ���'
    """
    line = " ".join(text.split(" ")) if text.isprintable() else _one_line(text)
    line = "".join(c if ord(c) in _glyphs() else "\ufffd" for c in line)
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"


@cache
def text_width(text: str, size: float = LABEL, weight: str = "normal") -> float:
    """Return how many inches wide the text is at most; drawn, it is a little narrower."""
    font = FontProperties(family="DejaVu Sans", size=size, weight=weight)
    return text_to_path.get_text_width_height_descent(text, font, ismath=False)[0] / 72 * HINTING


def shorten(text: str, inches: float, size: float = LABEL) -> str:
    """Return the text, cut and ended by an ellipsis if it is wider than that; nothing stays nothing.

    >>> shorten("", 0.0), shorten("Vietnam", 9.0)
    ('', 'Vietnam')
    """
    text = legible(text)
    if not text or text_width(text, size) <= inches:
        return text
    while text and text_width(text + "…", size) > inches:
        text = text[:-1]
    return text.rstrip(" ,·–") + "…"


def wrap(text: str, inches: float, size: float, weight: str = "normal") -> list[str]:
    """Return the text broken at blanks (a long word anywhere) into lines of at most that width.

    Not after a number: what it counts stays beside it.
    """
    text = re.sub(r" (?=[:;?!»=])|(?<=[=«]) |(?<=\d) (?=[^\W\d])", "\u00a0", text)
    lines: list[str] = []
    for word in (shorten(word, inches, size) for word in text.split(" ") if word):
        if lines and text_width(f"{lines[-1]} {word}", size, weight) <= inches:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def balanced(text: str, inches: float, size: float, weight: str) -> list[str]:
    """Return the text in as few lines as the width allows, of about equal length."""
    lines = wrap(text, inches, size, weight)
    while len(narrower := wrap(text, inches := inches - 0.2, size, weight)) == len(lines) > 1:
        lines = narrower
    return lines


def evened(text: str, inches: float, size: float) -> list[str]:
    """Return the text in as few lines as the width allows, the last a third as wide at least.

    >>> evened("It ends in one word more than a line", 2.3, 10.0)
    ['It ends in one word', 'more than a line']
    """
    lines, kept, room = wrap(text, inches, size), [], inches
    while len(lines) > 1 and text_width(lines[-1], size) < inches / 3:
        room -= 0.2
        kept, lines = lines, wrap(text, room, size)
        if len(lines) > len(kept):
            return kept
    return lines


def lines_height(lines: list[str], size: float) -> float:
    """Return the inches that so many lines of this size take."""
    return len(lines) * size * LEADING / 72


@cache
def _glyphs() -> frozenset[int]:
    """Return the code points that the figures' font can write."""
    return frozenset(font_manager.get_font(font_manager.findfont("DejaVu Sans")).get_charmap())


def _one_line(text: str) -> str:
    """Return the text without line breaks and control characters; no-break spaces stay."""
    kept = (
        c if c.isprintable() or c in "\u00a0\u202f" else " " if c.isspace() else "" for c in text
    )
    return re.sub(" {2,}", " ", "".join(kept)).strip(" ")
