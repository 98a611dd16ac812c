"""The headline, the lead and the stated day of a page."""

import re
from datetime import date

from analysis.clean.dateline import Dateline, dateline_at, inner_dateline
from analysis.clean.furniture import MONTHS, changed, patterns
from analysis.clean.layout import Block
from analysis.patterns import pattern
from analysis.words import fold

TITLE_WORDS = 25
KICKERS = 16
_AGAIN = 3  # the lines under the headline that may repeat it
_UNFINISHED = pattern(r"(?i)(?:[,:;(«–-]|\b(?:@unfinished_line|[ld]['’]))\Z")
_DAY = re.compile(
    r"(?P<iso>\d{4})-(?P<iso_month>\d\d)(?:-(?P<iso_day>\d\d))?|"
    r"(?P<day>\d{1,2})[/.-](?P<month>\d{1,2})[/.-](?P<year>\d{4})|"
    rf"(?P<written>1er|\d{{1,2}})(?: - | )(?P<named>{MONTHS})(?: - | )(?P<written_year>\d{{4}})",
    re.IGNORECASE,
)
_LABEL = 40  # the characters before a day of publication within which it is told to be that


def is_closed(read: str, block: Block) -> bool:
    """Return whether a block ends as a sentence does."""
    end = read[block.start : block.end].rstrip(" »”\"')\u00a0\u202f")
    return end.endswith((".", "…")) or (end.endswith(("!", "?")) and len(end) > 150)


def with_title(read: str, found: list[Block]) -> tuple[list[Block], tuple[int, int]]:
    """Return the blocks with the headline marked, and its span (empty if there is none).

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
        if not _is_kicker(read, found, at[n], found[at[n + 1]]):
            break
    if not titles:
        return found, (0, 0)
    for i in titles[:-1]:
        found[i] = found[i]._replace(kind="tag")
    is_section = patterns().section.match(read, *found[titles[-1]][:2])
    chosen = found[titles[-1]]._replace(kind="tag" if is_section else "title")
    found[titles[-1]] = chosen
    return _once(read, found, titles[-1]), (0, 0) if is_section else chosen[:2]


def _once(read: str, found: list[Block], at: int) -> list[Block]:
    """Return the blocks, lines under the headline marked where they only say the same again."""
    same = fold(read[found[at].start : found[at].end])
    texts = [i for i, b in enumerate(found) if i > at and b.kind == "text"]
    for i in texts[:_AGAIN]:
        if fold(read[found[i].start : found[i].end]).rstrip(". ") == same:
            found[i] = found[i]._replace(kind="repeat")
    return found


def _part_before_dateline(read: str, found: list[Block], at: list[int]) -> None:
    """Part the first text where a dateline stands in its middle, after the headline."""
    first = found[at[0]]
    cut = inner_dateline(read, first)
    if cut:
        end = first.start + len(read[first.start : cut].rstrip())
        found[at[0] : at[0] + 1] = [first._replace(end=end), Block(cut, first.end, "text", True)]
        at[1:] = [at[0] + 1, *(i + 1 for i in at[1:])]


def _is_kicker(read: str, found: list[Block], i: int, after: Block) -> bool:
    """Return whether a line before the headline only names a section or a subject.

    One of several words does so right under a header, if the line after it is longer.
    """
    block = found[i]
    after_header = i > 0 and found[i - 1].kind == "header" and not block.gap
    words = read.count(" ", block.start, block.end) + 1
    longer = after.end - after.start > block.end - block.start
    if words < 3 or (words < 10 and after_header and longer):
        return True
    return bool(patterns().section.match(read, block.start, block.end))


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
    """Return the blocks with the paragraph under the title marked where the body repeats it.

    Repeated word for word, with a title or without, it is not read twice.
    """
    at = [i for i, b in enumerate(found) if b.kind == "text"][:2]
    if len(at) < 2:
        return found
    first, second = found[at[0]], found[at[1]]
    if _is_same(read, first, second):
        return [*found[: at[0]], first._replace(kind="repeat"), *found[at[0] + 1 :]]
    if not any(b.kind == "title" for b in found[: at[0]]):
        return found
    if dateline.stop > first.end or _repeats(read, first, second):
        found = list(found)
        found[at[0]] = first._replace(kind="lead")
    return found


def _is_same(read: str, first: Block, second: Block) -> bool:
    """Return whether two blocks say word for word the same."""
    if first.end - first.start != second.end - second.start:
        return False
    return fold(read[first.start : first.end]) == fold(read[second.start : second.end])


def _repeats(read: str, first: Block, second: Block) -> bool:
    """Return whether a block has most words of the one before it."""
    words = set(read[first.start : first.end].split())
    shared = words & set(read[second.start : second.end].split())
    return len(shared) > 0.7 * len(words)


def stated_day(header: str) -> str:
    """Return the day or month of publication that header lines state, in ISO form, or "".

    It is the first that is told to be that, else the first; that of a change counts last.

    >>> stated_day("Lundi 3 août 2026 Mis à jour le 5.2.2020 Publié le 4 février 2020 à 10h15")
    '2020-02-04'
    """
    if not header:
        return ""
    told: dict[int, str] = {}
    end = 0
    for match in _DAY.finditer(header):
        day = _iso(match)
        if day:
            told.setdefault(_rank(header[end : match.start()]), day)
        end = match.end()
    return told[min(told)] if told else ""


def _rank(before: str) -> int:
    """Return how little a day is that of publication, by the words before it."""
    marks = changed()
    last = [mark for mark in marks.finditer(before[-_LABEL:])][-1:]
    return 1 if not last else 2 if last[0]["later"] else 0


def _iso(match: re.Match[str]) -> str:
    """Return the day or month of a match in ISO form, "" if there is no such day."""
    if match["iso"]:
        year, month, day = match["iso"], match["iso_month"], match["iso_day"] or ""
    elif match["month"]:
        year, month, day = match["year"], match["month"], match["day"]
    else:
        year, day = match["written_year"], match["written"].removesuffix("er")
        month = str(MONTHS.split("|").index(match["named"].lower()) + 1)
    day = day and f"{int(day):02}"
    try:
        date(int(year), int(month), int(day or 1))
    except ValueError:
        return ""
    return f"{year}-{int(month):02}" + (f"-{day}" if day else "")
