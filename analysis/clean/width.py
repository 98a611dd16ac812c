"""Lines that only the width of a page broke: each goes on with the next, as if set in one line."""

import re
from bisect import bisect_right
from typing import NamedTuple

from analysis.clean.furniture import DAY, ON_DAY, WEEKDAYS
from analysis.clean.spaces import GONE
from analysis.patterns import pattern

_NARROWEST, _WIDEST = 25, 130  # characters that the lines of a page, or of a column, may have
_FEWEST = 2  # lines whose sentence the next goes on, which tell that a page's width broke them
_SHARE = 4  # of so many ends of lines one at least
_ON_PAGE = 0.3  # of all characters, those in lines no wider than a page
_ALIKE = 0.85  # of the lines that go on, those that one width explains; else, of it, a full line
_HEADLINE = 30  # characters that tell a line from others
_AT_END = re.compile(
    rf"(?<=\S)[ \t{GONE}]*\n(?P<gap>[ \t{GONE}]*\n)?(?P<indent>[ \t]*)(?=(?P<first>\S+))"
)
_INDENT = re.compile(r"[ \t]*")
# What begins a line of its own: an item, an hour, a day of a programme, an outlet before a date.
_OWN = re.compile(
    rf"[-–—] |[•▪●*·>→|]|\(?\d{{1,2}} ?[.)°-] |\d{{1,2}} ?h(?: ?\d\d)?\b|(?i:{WEEKDAYS}) \d{{1,2}}\b[^,\n]{{0,30}}$"
    rf"|{ON_DAY}"
    rf"|[^\n.]{{2,40}} [–—|-] (?:le )?{DAY}|(?:[^\n.]{{2,40}},? )?(?:le )?{DAY}[ \t]*$",
    re.MULTILINE,
)
_SENTENCE = pattern(r"@sentence_starter,? [a-zà-ÿœ]|Entre [A-ZÀ-Ý]|[LDC]['’][a-zà-ÿœ]")
_UNFINISHED = pattern(r"[ '’]@unfinished_line\Z")
_OPEN_MARKS, _CLOSING, _HYPHENS = ",;:-–—’'(«", '.!?…»”"', "-‐‑¬"


class _End(NamedTuple):
    """Where a line ends and the next begins; its length alone and with the next word; indents."""

    start: int
    stop: int
    length: int
    longer: int
    indents: tuple[int, int]
    goes_on: bool


def unbroken(text: str) -> str:
    """Return the text, of the same length, with a space where only a page's width broke a line.

    What is left over of the break is marked as gone. A line that had room for the next word ends a
    paragraph, and stays.

    >>> unbroken("Le roi du Maroc a vu hier le\\nministre de la mer, puis ici\\nle duc.\\nIl repart ce soir.")
    'Le roi du Maroc a vu hier le ministre de la mer, puis ici le duc.\\nIl repart ce soir.'
    """
    lengths = sorted(map(len, text.split("\n")))
    on_page = sum(lengths[: bisect_right(lengths, _WIDEST)])
    if len(lengths) <= _FEWEST or on_page < _ON_PAGE * len(text):
        return text
    ends = _ends(text)
    going_on = [end for end in ends if end.goes_on]
    if len(going_on) < _FEWEST or _SHARE * len(going_on) < len(ends):
        return text
    full = _full([end for end in going_on if not _ends_in_hyphen(text, end)])
    if full < _NARROWEST:
        return text
    pieces, done, headline = [], 0, text.lstrip()[:_HEADLINE]
    for end in ends:
        is_again = text.startswith(headline, end.stop)
        if full < end.longer and not is_again and _is_broken(text, end):
            pieces += [text[done : end.start], " ", GONE * (end.stop - end.start - 1)]
            done = end.stop
    return "".join([*pieces, text[done:]])


def _ends(text: str) -> list[_End]:
    """Return the ends of lines after which one follows, of double-spaced text those before a gap."""
    ends: tuple[list[_End], list[_End]] = [], []
    for hit in _AT_END.finditer(text):
        line = text.rfind("\n", 0, hit.start()) + 1
        indent = _INDENT.match(text, line).end() - line
        length = hit.start() - line
        if length > _WIDEST:
            continue
        goes_on = _goes_on(text, hit.start(), hit.end())
        longer = length + 1 + len(hit["first"])
        indents = indent, len(hit["indent"])
        ends[hit["gap"] is not None].append(_End(*hit.span(), length, longer, indents, goes_on))
    single, double = ends
    return double if len(double) > 4 * len(single) else single


def _goes_on(text: str, end: int, start: int) -> bool:
    """Return whether a sentence surely goes on from one line to the next."""
    if text[start].islower():
        return text[end - 1] not in ".!?…"
    return text[end - 1] in ",'’" or _UNFINISHED.search(text, max(0, end - 12), end) is not None


def _full(going_on: list[_End]) -> int:
    """Return from which length on a line is full: one width, or most of it in an uneven type."""
    width = max((end.length for end in going_on), default=0)
    alike = sum(end.longer > width for end in going_on)
    return width if alike >= _ALIKE * len(going_on) else int(_ALIKE * width)


def _is_broken(text: str, end: _End) -> bool:
    """Return whether the next line is none of its own: no item, no new sentence after none."""
    first, second = end.indents
    if second > first + 1 or _ends_in_hyphen(text, end) or _OWN.match(text, end.stop):
        return False
    last = text[end.start - 1]
    is_told = last in _OPEN_MARKS or last in _CLOSING or end.goes_on
    return is_told or not _SENTENCE.match(text, end.stop)


def _ends_in_hyphen(text: str, end: _End) -> bool:
    """Return whether a line may end within a word, which is mended elsewhere."""
    return text[end.start - 1] in _HYPHENS and text[end.start - 2].isalpha()
