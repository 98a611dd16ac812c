"""Spaces as they are read: plain ones, and one between two words where two or three stand."""

import re

_UNBROKEN = "\u00a0\u2007\u202f"  # those at which no line is broken
GONE = "\x1f"  # stands for a character of the text that is not read; `load` leaves none in it
_SEVERAL = re.compile(rf"{GONE}+|(?<=\n) +(?=\S)|(?<=[^\W\d_]|[,’']) {{2,3}}(?=[^\W_])")
_WRITTEN = 100  # characters from which on a line is no row of a table, nor one of tags


def plain(text: str) -> str:
    """Return the text with plain spaces."""
    for space in _UNBROKEN:
        text = text.replace(space, " ")
    return text.replace(GONE, " ")


def single(text: str) -> tuple[str, tuple[int, ...]]:
    """Return the text with single spaces and without what is gone, and where each was left out.

    Where a line is indented, and how far, is not read. Wider gaps part the columns of a table, and
    stay; so do all in short lines, which are rows.

    >>> told = "Le président a reçu mardi 4 juin 2024, au palais de la République, sur la colline, l'émir,"
    >>> single(f"{told}  Cheikh Tamim") == (f"{told} Cheikh Tamim", (len(told) + 1,))
    True
    >>> single("Emmanuel Macron  Allemagne  Mali")
    ('Emmanuel Macron  Allemagne  Mali', ())
    """
    if "  " not in text and GONE not in text:
        return text, ()
    parts, left_out, since, length = [], [], 0, 0
    for run in _SEVERAL.finditer(text):
        is_inner = text[run.start()] == " " and text[run.start() - 1] != "\n"
        kept = run.start() + is_inner
        if is_inner and not _is_written(text, run.start()):
            continue
        parts.append(text[since:kept])
        since = run.end()
        length += len(parts[-1])
        left_out += [length] * (since - kept)
    return "".join((*parts, text[since:])), tuple(left_out)


def _is_written(text: str, at: int) -> bool:
    """Tell whether the line around a place is long enough to be written in sentences."""
    start = text.rfind("\n", max(0, at - _WRITTEN), at)
    end = text.find("\n", at, at + _WRITTEN)
    last = end if end >= 0 else min(len(text), at + _WRITTEN)
    return start < 0 < at - _WRITTEN or last - start > _WRITTEN
