"""Lines of a page: which go on the sentence of the line before, and which are one each."""

import re
from collections.abc import Iterator
from itertools import pairwise

from analysis.clean.furniture import ON_DAY
from analysis.clean.layout import Block
from analysis.patterns import pattern

_BULLET = re.compile(
    r"[–—-] [A-ZÀ-Ý]|\(?\d{1,2} ?[.)°-] ?[A-ZÀ-Ý]|[•▪●*] ?(?:[^\W\d]|\d{1,2} ?[hH:])"
)
_DAY = re.compile(ON_DAY)
_TITLE_LAST = pattern(r"(?<![\w.’'-])@title_stopped\.\Z")  # `M.` at the end of a line
_HEADING, _WRAPPED = 110, 120  # characters that a heading, and a line broken by its width, may have
_WIDE = 140  # characters that no width of a page allows
_UNFINISHED = pattern(r"(?i)(?:[ '’]@unfinished_line|[ld]['’]|[-–(«])\Z")
_UNDER = 2  # lines under a colon from which on they are a list
_LIST = 4  # lines from which on headlines under one another are a list of them
_HEADLINE_WORDS = 4  # that the shortest headline has, so that a name on a line of its own is none
_FIRST_WORD = re.compile(r"\S+")


def headlines(read: str, found: list[Block]) -> frozenset[int]:
    """Return where the lines start that are headlines under one another, each a sentence.

    They begin as sentences do, do not end so, and most had room for the next word: what is broken by
    a page's width is one paragraph. Under a colon a few are enough.

    >>> from analysis.clean.layout import blocks
    >>> text = "Un roi vient à Rome\\nLe pain est plus cher cette semaine\\nUn match de plus\\nIl neige à Oslo"
    >>> sorted(headlines(text, blocks(text)))
    [0, 20, 56, 73]
    """
    starts: set[int] = set()
    for run in _runs(read, found):
        width = max(block.end - block.start for block in run)
        roomy = [_has_room(read, a, b, width) for a, b in pairwise(run)]
        under = len(run) >= _UNDER and read[: run[0].start].rstrip().endswith(":")
        if under or (len(run) >= _LIST and 2 * sum(roomy) >= len(roomy)):
            starts.update(block.start for block in run)
    return frozenset(starts)


def _runs(read: str, found: list[Block]) -> Iterator[list[Block]]:
    """Yield the lines under one another that may be headlines."""
    run: list[Block] = []
    for block in found:
        if run and (block.gap or not _may_be_headline(read, block)):
            yield run
            run = []
        if _may_be_headline(read, block):
            run.append(block)
    if run:
        yield run


def _may_be_headline(read: str, block: Block) -> bool:
    """Return whether a line is short, begins as a sentence does and does not end so."""
    words = read.count(" ", block.start, block.end) + 1
    fits = words >= _HEADLINE_WORDS and block.end - block.start <= _HEADING
    opens = not read[block.start].islower() and read[block.end - 1] not in ".,;:-–'’(«…"
    return block.kind in ("text", "title") and fits and opens


def _has_room(read: str, line: Block, following: Block, width: int) -> bool:
    """Return whether the next line's first word had fitted on a line of this width."""
    first = _FIRST_WORD.match(read, following.start)
    return line.end - line.start + 1 + len(first[0] if first else "") <= width


def continues(read: str, start: int, end: int, block: Block, listed: frozenset[int]) -> bool:
    """Return whether a line goes on the sentence that the line before left open.

    `start` and `end` are those of what was read so far, `listed` where headlines start.
    """
    if block.gap or block.start in listed:
        return False
    last = read[end - 1]
    if read[block.start].islower():
        return last not in ".!?…"
    if _BULLET.match(read, block.start) or _DAY.match(read, block.start):
        return False
    if last.isalpha() and _UNFINISHED.search(read, end - 12, end):
        return True  # `X, le\nReprésentant spécial`
    if last == "," or _is_subheading(start, end, block) or _is_whole(read, end):
        return last == ","
    return last.isalnum() or last in "'’-–(«" or bool(_TITLE_LAST.search(read, end - 5, end))


def _is_subheading(start: int, end: int, block: Block) -> bool:
    """Return whether a short line stands over one that is a whole paragraph."""
    return end - start < _HEADING < _WRAPPED < block.end - block.start


def _is_whole(read: str, end: int) -> bool:
    """Return whether a line, longer than any that a width breaks, ends in no word that opens a phrase."""
    wide = end - read.rfind("\n", 0, end) > _WIDE
    return wide and not _UNFINISHED.search(read, end - 12, end)
