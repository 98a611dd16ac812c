"""The headline, the lead and the stated day of a page."""

import re
from datetime import date

from analysis.clean.dateline import Dateline, dateline_at, inner_dateline
from analysis.clean.furniture import MONTHS
from analysis.clean.layout import Block
from analysis.patterns import pattern

TITLE_WORDS = 25
KICKERS = 6
_UNFINISHED = pattern(r"(?i)(?:[,:;(«–-]|\b(?:@unfinished_line|[ld]['’]))\Z")
_ISO = re.compile(r"(\d{4})-(\d\d)(?:-(\d\d))?")
_NUMERIC = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")
_WRITTEN = re.compile(rf"(1er|\d{{1,2}}) ({MONTHS}) (\d{{4}})", re.IGNORECASE)


def is_closed(read: str, block: Block) -> bool:
    """Return whether a block ends as a sentence does."""
    end = read[block.start : block.end].rstrip(" »”\"')\u00a0\u202f")
    return end.endswith((".", "…")) or (end.endswith(("!", "?")) and len(end) > 150)


def with_title(read: str, found: list[Block]) -> tuple[list[Block], str]:
    """Return the blocks with the headline marked, and the headline ("" if there is none).

    Open lines of a few words before it (a section's name) become tags.
    """
    found = list(found)
    at = [i for i, b in enumerate(found) if b.kind == "text"][: KICKERS + 2]
    if at:
        _part_before_dateline(read, found, at)
    titles = []
    for n in range(len(at) - 1):
        if not _is_title(read, found, at, n):
            break
        titles.append(at[n])
        if not _is_kicker(read, found, at[n]):
            break
    if not titles:
        return found, ""
    for i in titles[:-1]:
        found[i] = found[i]._replace(kind="tag")
    chosen = found[titles[-1]] = found[titles[-1]]._replace(kind="title")
    return found, read[chosen.start : chosen.end]


def _part_before_dateline(read: str, found: list[Block], at: list[int]) -> None:
    """Part the first text where a dateline stands in its middle, after the headline."""
    first = found[at[0]]
    cut = inner_dateline(read, first)
    if cut:
        end = first.start + len(read[first.start : cut].rstrip())
        found[at[0] : at[0] + 1] = [first._replace(end=end), Block(cut, first.end, "text", True)]
        at[1:] = [at[0] + 1, *(i + 1 for i in at[1:])]


def _is_kicker(read: str, found: list[Block], i: int) -> bool:
    """Return whether a line before the headline only names a section or a subject."""
    block = found[i]
    after_header = i > 0 and found[i - 1].kind == "header" and not block.gap
    words = read.count(" ", block.start, block.end) + 1
    return words < 3 or (words < 10 and after_header)


def _is_title(read: str, found: list[Block], at: list[int], n: int) -> bool:
    """Return whether the n-th running text is a headline: short, open, and followed by more."""
    block = found[at[n]]
    line = read[block.start : block.end]
    if is_closed(read, block) or line.count(" ") >= TITLE_WORDS:
        return False
    after = found[at[n + 1]]
    if not after.gap and (read[after.start].islower() or _UNFINISHED.search(line[-40:])):
        return False
    return found[-1].end - block.end > len(line) and not dateline_at(read, block)


def with_lead(read: str, found: list[Block], dateline: Dateline) -> list[Block]:
    """Return the blocks with the paragraph under the title marked where the body repeats it."""
    at = [i for i, b in enumerate(found) if b.kind == "text"][:2]
    if len(at) < 2 or not any(b.kind == "title" for b in found[: at[0]]):
        return found
    first, second = found[at[0]], found[at[1]]
    if dateline.stop > first.end or _repeats(read, first, second):
        found = list(found)
        found[at[0]] = first._replace(kind="lead")
    return found


def _repeats(read: str, first: Block, second: Block) -> bool:
    """Return whether a block has most words of the one before it."""
    words = set(read[first.start : first.end].split())
    shared = words & set(read[second.start : second.end].split())
    return len(shared) > 0.7 * len(words)


def stated_day(header: str) -> str:
    """Return the first day or month written in header lines, in ISO form, "" if none is valid."""
    if not header:
        return ""
    if match := _ISO.search(header):
        year, month, day = match[1], match[2], match[3] or ""
    elif match := _NUMERIC.search(header):
        year, month, day = match[3], match[2], match[1]
    elif match := _WRITTEN.search(header):
        year, month = match[3], str(MONTHS.split("|").index(match[2].lower()) + 1)
        day = match[1].removesuffix("er")
    else:
        return ""
    day = day and f"{int(day):02}"
    try:
        date(int(year), int(month), int(day or 1))
    except ValueError:
        return ""
    return f"{year}-{int(month):02}" + (f"-{day}" if day else "")
