"""The lines of an article as blocks: headers, captions, credits, links, sign-offs and running text."""

import re
from typing import NamedTuple

from analysis.clean.furniture import patterns


class Block(NamedTuple):
    """A stretch of one line: its span, what it is, whether a blank line stands before it.

    Kinds: header, link, tag, caption_credit, sign_off, aside, teaser and comments (markers), repeat (the
    headline once more, before a caption), caption, and text for all that is still to be told apart.
    """

    start: int
    end: int
    kind: str
    gap: bool


CAPTION_WORDS, CAPTION_SENTENCES = 70, 3  # from which on it is no caption
SHORT, LONGEST_TAG = 160, 600
_BULLET = re.compile(r"[-–—•*▪●] {1,3}(?=[A-ZÀ-Ý«(])")
# `… et sonLa suite …`: where an article is cut, with a link to the rest.
_GOES_ON = re.compile(r"(?:\[?…\]? ?)?(?:Lire )?[Ll]a suite ?[….>»\]]{1,8}\Z")
_LINE = re.compile(r"[^\s|](?:[^\n]*[^\s|])?")


def blocks(read: str) -> list[Block]:
    """Return the blocks of a text in their order; no two overlap and none is empty.

    >>> text = "date 2023-02 M. Son. Photo : VNA\\n\\nIl est venu. -VNA"
    >>> [(text[b.start : b.end], b.kind) for b in blocks(text)]
    ... # doctest: +NORMALIZE_WHITESPACE
    [('date 2023-02', 'header'), ('M. Son.', 'caption'), ('Photo : VNA', 'caption_credit'),
     ('Il est venu.', 'text'), ('-VNA', 'sign_off')]
    """
    use = patterns()
    found: list[Block] = []
    hints = tuple(filter(read.__contains__, use.hints))
    before = 0
    for line in _LINE.finditer(read):
        start, end = line.span()
        gap = read.count("\n", before, start) > 1
        atop = all(b.kind == "header" for b in found[-1:])
        if end - start < SHORT or atop:
            opening = _opening(read, start, end, gap, atop)
            found += opening
            rest = _LINE.search(read, opening[-1].end, end) if opening else line
            start, gap = (rest.start(), gap and not opening) if rest else (end, gap)
        if gap or not found:
            start += _bullet(read, start, end)
        if start < end:
            found += _rest(read, start, end, gap, found, hints)
        before = end
    return found


def _bullet(read: str, start: int, end: int) -> int:
    """Return how long the bullet of a whole paragraph is: `- Hanoi (VNA) – Le ministre a …`."""
    bullet = _BULLET.match(read, start, end)
    whole = bullet and end - start >= SHORT and read[end - 1] in ".»!?"
    return bullet.end() - start if whole else 0


def _opening(read: str, start: int, end: int, gap: bool, atop: bool) -> list[Block]:
    """Return the header or marker with which a line begins; [] if it begins with neither.

    Menus and names of sections are looked for where headers alone stand before (`atop`).
    """
    use = patterns()
    if use.comments.match(read, start, end):
        return [Block(start, end, "comments", gap)]
    if atop and (use.menu.match(read, start, end) or use.section.match(read, start, end)):
        return [Block(start, end, "header", gap)]
    if read.count("   ", start, end) > 2:
        return [Block(start, end, "header", gap)]
    head = use.header.match(read, start, end)
    if head:
        return [Block(start, head.end(), "header", gap)]
    marker = use.marker.match(read, start, end)
    if not marker:
        return []
    kind = "link" if marker["inline"] else marker.lastgroup
    if kind == "tag" and end - start > LONGEST_TAG:
        return []
    return [Block(start, end, kind, gap)] if kind != "aside" or marker.end() == end else []


def _rest(
    read: str, start: int, end: int, gap: bool, found: list[Block], hints: tuple[str, ...]
) -> list[Block]:
    """Return the blocks of a line after its header; `found` are those of the lines before it."""
    use = patterns()
    cut = _GOES_ON.search(read, max(start, end - 30), end)
    if cut and cut.start() > start:
        stop = start + len(read[start : cut.start()].rstrip())
        link = Block(cut.start(), end, "link", False)
        return [*_rest(read, start, stop, gap, found, hints), link]
    tail = None
    if _may_sign_off(read, start, end, use.tails):
        tail = use.sign_off.search(read, max(start, end - 40), end)
    if tail and not use.credit.search(read, max(start, end - 60), end):
        stop = start + len(read[start : tail.start()].rstrip())
        made = _text(read, start, stop, gap, found, hints) if stop > start else []
        first = _LINE.search(read, stop, end)
        return [*made, Block(first.start(), end, "sign_off", gap and not made)]
    return _text(read, start, end, gap, found, hints)


def _may_sign_off(read: str, start: int, end: int, tails: frozenset[str]) -> bool:
    """Tell whether a line may end with an agency's name: as known ones do, or in capitals."""
    last = read[max(start, end - 14) : end].rstrip(" .)|")
    if last[-3:] in tails or read.endswith("./.", start, end):
        return True
    return last[-3:].isupper() and any(mark in last for mark in "-–—‑")


def _text(
    read: str, start: int, end: int, gap: bool, found: list[Block], hints: tuple[str, ...]
) -> list[Block]:
    """Return the blocks of a line without header and sign-off: repeated headline, captions, text."""
    use = patterns()
    if not hints or not any(map(read[start:end].__contains__, hints)):
        is_boxed = "|" in read[end : end + 2] and end - start < SHORT
        return [Block(start, end, "caption" if is_boxed else "text", gap)]
    made: list[Block] = []
    again = use.repeat.search(read, start, end)
    if again:
        made.append(Block(start, again.end(), "repeat", gap))
        start = again.end()
    for credit in use.credit.finditer(read, start, end):
        inner = _LINE.search(read, start, credit.start())
        if inner:
            made += _before_credit(read, *inner.span(), gap and not made)
        elif not made and not gap:
            _make_caption(read, found)
        made.append(Block(*credit.span(), "caption_credit", gap and not made))
        start = credit.end()
    rest = _LINE.search(read, start, end)
    if rest:
        block = Block(*rest.span(), "text", gap and not made)
        shows = use.side.search(read, *rest.span()) and _short(read, block)
        is_caption = (again and not made[1:]) or shows
        made.append(block._replace(kind="caption") if is_caption else block)
    return made


def _make_caption(read: str, found: list[Block]) -> None:
    """Make the text of the line before a credit, if it is short, its caption."""
    if found and found[-1].kind == "text" and _may_be_caption(read, found[-1]):
        found[-1] = found[-1]._replace(kind="caption")


def _may_be_caption(read: str, block: Block) -> bool:
    """Return whether a block is short, and of no more sentences than a caption has."""
    from analysis.clean.sentences import split

    return _short(read, block) and len(split(read, block.start, block.end)) < CAPTION_SENTENCES


def _short(read: str, block: Block) -> bool:
    """Return whether a block is short enough to be a caption as a whole."""
    return read.count(" ", block.start, block.end) < CAPTION_WORDS


def _before_credit(read: str, start: int, end: int, gap: bool) -> list[Block]:
    """Return the text before a credit: all of it the caption if short, else its last sentence."""
    from analysis.clean.sentences import split

    parts = split(read, start, end)
    if len(parts) < CAPTION_SENTENCES and read.count(" ", start, end) < CAPTION_WORDS:
        return [Block(start, end, "caption", gap)]
    if len(parts) < 2:
        return [Block(start, end, "text", gap)]
    return [Block(start, parts[-2][1], "text", gap), Block(*parts[-1], "caption", False)]
