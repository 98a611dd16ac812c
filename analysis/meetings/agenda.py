"""The days of a programme that date the lines below them: `JEUDI 5 MARS`, `• Lundi 8 mai`."""

import re

from ..dates import Words
from ..people.lines import Line

_AFTER = 8  # characters behind a day in which its heading ends
# `• ` before a day.
_LEAD = re.compile(r"[ \t\u00a0•*·–—-]*")
# ` : ` behind a day, before a line's end or a word in capitals.
_REST = re.compile(
    r"[ \t\u00a0]{0,8}+(?P<mark>[:.–—-]?)[ \t\u00a0]{0,8}(?=\n|$|[-–—•*\u00a0 ]{0,3}[A-ZÀ-Ý])"
)


def days(lines: list[Line]) -> dict[int, Words]:
    """Return, by number of the sentence, the day of the programme under which it stands.

    Nothing where no such day heads any lines: one in capitals, behind a bullet or before a colon,
    or two of them.
    """
    found: dict[int, Words] = {}
    sure = False
    for line in lines:
        if not line.times:
            continue
        heading = next((w for w in line.times if _heads(line, w)), None)
        if heading:
            sure = sure or bool(found) or _is_marked(line, heading)
            found[line.number] = heading
    return _spread(found, lines) if sure else {}


def _heads(line: Line, words: Words) -> bool:
    """Tell whether a date with its weekday stands alone at the head of a line of the text."""
    if words.kind != "date" or not words.weekday or line.kind == "caption":
        return False
    begin = line.text.rfind("\n", line.start, words.start) + 1 or line.start
    rest = _REST.match(line.text, words.end, min(line.end, words.end + _AFTER))
    return bool(_LEAD.fullmatch(line.text, begin, words.start) and rest) and (
        bool(rest["mark"]) or rest.end() >= line.end or line.text[rest.end()] == "\n"
    )


def _is_marked(line: Line, words: Words) -> bool:
    """Tell whether capitals, a bullet or a colon set a heading off."""
    colon = line.text[words.end : words.end + 2].strip().startswith(":")
    bullet = line.text[max(line.start, words.start - 3) : words.start].strip()
    return words.text.isupper() or colon or bool(bullet)


def _spread(found: dict[int, Words], lines: list[Line]) -> dict[int, Words]:
    """Return the headings for all lines that stand under them."""
    under: dict[int, Words] = {}
    heading: Words | None = None
    for line in lines:
        heading = found.get(line.number, heading)
        if heading:
            under[line.number] = heading
    return under
