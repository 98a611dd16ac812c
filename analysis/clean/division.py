"""The blocks of a text divided: those of the article itself, and those of each teaser inside it."""

import re
from typing import NamedTuple

from analysis.clean.headline import is_closed
from analysis.clean.layout import Block

PARAGRAPHS = 2
_EXCERPT, _EXCERPTS = 300, 2  # characters of an opening cut short, and how many are no accident
_BULLETS = frozenset("-–—•*▪●")
_WORD = re.compile("[a-zà-ÿ]{3}")  # none is in the initials of who wrote: `M.L. (avec AFP)`


class _Rest(NamedTuple):
    """Where the last long stretch of paragraphs begins and where the last text is."""

    long_run: int
    story: int

    def are_teasers(self, start: int) -> bool:
        """Return whether the blocks from `start` on are other articles, in short paragraphs."""
        return self.long_run < start <= self.story


def divided(read: str, found: list[Block]) -> tuple[list[Block], list[Block]]:
    """Return the blocks of the main article and those of the teasers after it."""
    cut = _excerpts(read, found)
    if not any(block.kind in _DIVIDERS for block in found[:cut]):
        return found[:cut], found[cut:]
    main, others = _divided(read, found[:cut])
    return main, [*others, *found[cut:]]


def _excerpts(read: str, found: list[Block]) -> int:
    """Return where the openings of other articles begin that end a page, each cut short: `Ce mardi 3…`.

    There are at least two, and an article stands above.
    """
    start = len(found)
    for i in range(len(found) - 1, -1, -1):
        block = found[i]
        if block.kind != "text":
            continue
        if block.end - block.start > _EXCERPT or not read.endswith(("…", "..."), 0, block.end):
            break
        start = i
    cut = [block for block in found[start:] if block.kind == "text"]
    above = any(block.kind == "text" and _is_told(read, block) for block in found[:start])
    return start if above and len(cut) >= _EXCERPTS else len(found)


def _divided(read: str, found: list[Block]) -> tuple[list[Block], list[Block]]:
    """Return the blocks of the article, and those behind what sets other articles apart."""
    told, rest = False, _rest(read, found)
    for i, block in enumerate(found):
        told = told or (block.kind == "text" and _is_told(read, block))
        if block.kind == "comments":
            found[i] = block = block._replace(kind="end" if _ends(read, found, i) else "header")
        if block.kind == "end" and told:
            below = _below_end(read, found, i + 1, rest)
            ended = [b._replace(kind="tag") for b in found[i:below]]
            return found[:i] + ended, found[below:]
        if block.kind in ("sign_off", "end", "teaser") and not told:
            found[i] = block._replace(kind="header")
            if block.kind == "teaser":
                _set_apart(read, found, i + 1)
        elif block.kind == "teaser" or (block.kind == "sign_off" and rest.are_teasers(i + 1)):
            return found[: i + 1], found[i + 1 :]
        elif block.kind == "aside":
            after = _after_headlines(read, found, i + 1)
            ends = all(b.kind not in _WRITTEN for b in found[after:])
            listed = ends and after - (i + 1) >= _EXCERPTS  # they end the page
            if listed or (rest.are_teasers(after) and not _is_box(found, i, after)):
                return found[: i + 1], found[i + 1 :]
            found[i + 1 : after] = [b._replace(kind="link") for b in found[i + 1 : after]]
    return found, []


def _set_apart(read: str, found: list[Block], start: int) -> None:
    """Make links of the headlines behind bullets of their own that stand above an article."""
    while start + 1 < len(found) and read[found[start].start : found[start].end] in _BULLETS:
        if is_closed(read, found[start + 1]):
            return
        found[start : start + 2] = [b._replace(kind="link") for b in found[start : start + 2]]
        start += 2


def _below_end(read: str, found: list[Block], start: int, rest: _Rest) -> int:
    """Return where the teasers begin below the end of an article: `Commentaires`, `Sur le même sujet`.

    None begin there, if no marker leads to them with a sentence of theirs below it.
    """
    marks = (i for i in range(start, len(found)) if found[i].kind in ("aside", "teaser"))
    marker = next(marks, len(found))
    told = any(b.kind == "text" and _is_told(read, b) for b in found[marker:])
    return marker + 1 if told and rest.are_teasers(marker + 1) else len(found)


def _is_told(read: str, block: Block) -> bool:
    """Return whether a block ends as a sentence does and is one."""
    return is_closed(read, block) and bool(_WORD.search(read, block.start, block.end))


_WRITTEN = frozenset(("text", "caption"))  # above `© Presse`, a headline looks like a caption
_DIVIDERS = frozenset(("sign_off", "teaser", "aside", "end", "comments"))


def _ends(read: str, found: list[Block], at: int) -> bool:
    """Return whether the article ends above `3 commentaires`: the same may stand under its headline."""
    told, after = (
        [b for b in part if b.kind == "text" and is_closed(read, b)]
        for part in (found[:at], found[at + 1 :])
    )
    length, rest = (sum(b.end - b.start for b in part) for part in (told, after))
    return len(told) >= PARAGRAPHS or length > rest


def _is_box(found: list[Block], marker: int, after: int) -> bool:
    """Return whether headlines stand close under their marker, and the article goes on below."""
    inner = found[marker + 1 : after]
    goes_on = after < len(found) and found[after].kind == "text" and found[after].gap
    return bool(inner) and goes_on and not any(block.gap for block in inner)


def _after_headlines(read: str, found: list[Block], start: int) -> int:
    """Return where the headlines end that begin at `start`, the last one above a credit, too."""
    while (
        start < len(found) and found[start].kind in _WRITTEN and not is_closed(read, found[start])
    ):
        start += 1
    return start


def _rest(read: str, found: list[Block]) -> _Rest:
    """Return what tells teasers from the article's own paragraphs, for every place at once."""
    story = long_run = -1
    run: list[int] = []
    for i, block in enumerate(found):
        if block.kind == "text" and read.count(" ", block.start, block.end) > 3:
            story = i
        if block.kind == "text" and is_closed(read, block):
            run.append(i)
        elif block.kind in ("text", "caption", "sign_off", "teaser"):
            run = []
        if len(run) > PARAGRAPHS:
            long_run = run[-PARAGRAPHS - 1]
    return _Rest(long_run, story)


def teasers(read: str, rest: list[Block]) -> list[list[Block]]:
    """Return the blocks of each teaser: an optional caption, a headline, its sentences."""
    groups: list[list[Block]] = []
    has_body = has_title = has_caption = True
    for block in rest:
        is_title = block.kind == "text" and not is_closed(read, block)
        is_body = block.kind == "text" and not is_title
        starts = (
            (block.kind == "caption" and (has_body or has_title or has_caption))
            or (is_title and (has_title or has_body))
            or (is_body and has_body and (block.gap or not has_title))
        )
        if starts or not groups:
            groups.append([])
            has_body = has_title = has_caption = False
        groups[-1].append(block)
        has_body, has_title = has_body or is_body, has_title or is_title
        has_caption = has_caption or block.kind == "caption"
    return [g for g in groups if any(b.kind in ("text", "caption") for b in g)]
