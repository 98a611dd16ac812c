"""The headline, the lead and the stated day of a page."""

import re

from analysis.clean.dateline import Dateline, dateline_at
from analysis.clean.layout import MONTHS, Block

TITLE_WORDS = 25
_UNFINISHED = re.compile(
    r"(?:[,:;(«–-]|\b(?:le|la|les|l['’]|de|des|du|d['’]|à|au|aux|et|ou|en|un|une|par|pour|avec|dans|sur|que|qui|ministre|président|M\.|Mme))\Z",
    re.IGNORECASE,
)
_ISO = re.compile(r"(\d{4})-(\d\d)(?:-(\d\d))?")
_NUMERIC = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})")
_WRITTEN = re.compile(rf"(1er|\d{{1,2}}) ({MONTHS}) (\d{{4}})", re.IGNORECASE)


def is_closed(read: str, block: Block) -> bool:
    """Return whether a block ends as a sentence does."""
    end = read[block.start : block.end].rstrip(" »”\"')\u00a0\u202f")
    return end.endswith((".", "…")) or (end.endswith(("!", "?")) and len(end) > 150)


def with_title(read: str, found: list[Block]) -> tuple[list[Block], str]:
    """Return the blocks with the headline marked, and the headline ("" if there is none)."""
    at = [i for i, b in enumerate(found) if b.kind == "text"][:3]
    if not at or not _is_title(read, found, at, 0):
        return found, ""
    chosen = at[0]
    found = list(found)
    after_header = chosen > 0 and found[chosen - 1].kind == "header" and not found[chosen].gap
    short = read.count(" ", found[chosen].start, found[chosen].end) < 5
    if (
        len(at) > 2
        and at[1] == chosen + 1
        and (after_header or short)
        and _is_title(read, found, at, 1)
    ):
        found[chosen] = found[chosen]._replace(kind="tag")
        chosen = at[1]
    found[chosen] = found[chosen]._replace(kind="title")
    return found, read[found[chosen].start : found[chosen].end]


def _is_title(read: str, found: list[Block], at: list[int], n: int) -> bool:
    """Return whether the n-th running text is a headline: short, open, and followed by more."""
    block = found[at[n]]
    line = read[block.start : block.end]
    if is_closed(read, block) or line.count(" ") >= TITLE_WORDS or len(at) <= n + 1:
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
    before_dateline = dateline.stop > first.end
    words = set(read[first.start : first.end].split())
    shared = words & set(read[second.start : second.end].split())
    if before_dateline or len(shared) > 0.7 * len(words):
        found = list(found)
        found[at[0]] = first._replace(kind="lead")
    return found


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
    if not 1 <= int(month) <= 12 or (day and not 1 <= int(day) <= 31):
        return ""
    return f"{year}-{int(month):02}" + (f"-{int(day):02}" if day else "")
