"""The lines of an article as blocks: headers, captions, credits, links, sign-offs and running text."""

import re
from functools import cache
from typing import NamedTuple

from analysis.words import rows


class Block(NamedTuple):
    """A stretch of one line: its span, what it is, whether a blank line stands before it.

    Kinds: header, link, tag, caption_credit, sign_off, aside and teaser (markers), repeat (the
    headline once more, before a caption), caption, and text for all that is still to be told apart.
    """

    start: int
    end: int
    kind: str
    gap: bool


class Patterns(NamedTuple):
    """The compiled patterns of page furniture."""

    line: re.Pattern[str]
    header: re.Pattern[str]
    marker: re.Pattern[str]
    repeat: re.Pattern[str]
    credit: re.Pattern[str]
    side: re.Pattern[str]
    sign_off: re.Pattern[str]
    hints: tuple[str, ...]
    tails: frozenset[str]


MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
WEEKDAYS = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
_CLOCK = r"(?:[ ,|àa-]{0,4}\b\d{1,2}[:hH]\d{0,2}(?::\d\d)?(?: ?GMT| ?UTC)?)?"
_DAY = (
    r"(?:\d{4}-\d\d(?:-\d\d)?|\d{1,2}[/.]\d{1,2}[/.]\d{4}|"
    rf"(?:1er|\d{{1,2}}) (?:{MONTHS}) \d{{4}})\b"
)
_STAMP = rf"(?:(?:le )?(?:{WEEKDAYS}),? {{0,2}})?(?:le )?{_DAY}{_CLOCK}"
_PUBLISHED = r"(?:publié|mis à jour|modifié|mise en ligne|créé|posté|dernière mise à jour)e?s?"
_SIDES = "droite|gauche|au centre|au milieu|droit|gauche"
CAPTION_WORDS = 70
SHORT = 160


def _terms(*kinds: str) -> list[str]:
    """Return the terms of these kinds, the longest first."""
    terms = {row["words"] for row in rows("furniture") if row["kind"] in kinds}
    return sorted(terms, key=lambda term: (-len(term), term))


def _words(*kinds: str) -> str:
    """Return the terms of these kinds as the alternatives of a pattern, the longest first."""
    return "|".join(re.escape(term) for term in _terms(*kinds))


@cache
def patterns() -> Patterns:
    """Return the patterns, compiled from `words/furniture.csv` at the first call."""
    agency, credit = _words("agency", "outlet"), _words("credit")
    name = r"[A-ZÀ-Ý][\w.&’'-]{0,30}(?:[ /][A-ZÀ-Ý][\w.&’'-]{0,30}){0,4}"
    known = rf"(?:{agency})(?:/[\w.-]{{1,20}}(?: [A-ZÀ-Ý][\w.-]{{1,20}})?){{0,2}}"
    header, filler = _words("header"), r"[\s:|/,•·+\d-]"
    label = rf"(?:{credit})s?(?: (?:d['’][^\W\d_]{{3,12}}|photos?))?"
    end = r"[ .)|]{0,4}\Z"
    return Patterns(
        line=re.compile(r"[^\s|](?:[^\n]*[^\s|])?"),
        header=re.compile(
            rf"date \d{{4}}(?:-\d\d){{0,2}}\b|https?://\S{{1,300}}|"
            rf"[^\n|.]{{0,40}}\| ?(?:{_PUBLISHED}[ :]{{0,3}})?(?:le )?{_DAY}{_CLOCK}|"
            rf"{_PUBLISHED}(?: le)?[ :]{{0,3}}{_STAMP}(?: {{0,3}}(?:\||par\b)[^\n.|]{{1,40}}\Z)?|"
            rf"(?:[\w.]{{2,20}} ?[|,–-] ?)?{_STAMP}{end}|"
            rf"(?:{header})(?:{filler}{{0,9}}(?:{header}|sur|par|cet article|l['’]article|e-?mail)\b){{0,8}}"
            rf"{filler}{{0,12}}(?:min(?:utes?)?)?\Z|"
            rf"(?:{_words('byline')})\b[^\n.!?]{{0,80}}\Z|"
            r"[\w.-]{2,30}\.(?:net|com|org|vn|cn)\b[^\n]{0,40}\Z",
            re.IGNORECASE,
        ),
        marker=re.compile(
            rf"(?P<teaser>(?:{_words('teaser')})[ :.…]{{0,3}}\Z)|"
            rf"(?P<aside>(?:{_words('aside')})[  ]?(?P<inline>[:>|–-])?)|"
            rf"(?P<link>(?:{_words('link')}))|(?P<end>(?:{_words('end')})\b)|"
            rf"(?P<tag>#\w|(?:{_words('tag')})(?: ?:|\b[^\n.]{{0,20}}\Z))",
            re.IGNORECASE,
        ),
        repeat=re.compile(r"(?<=\S)\s+(?:hình ảnh|hinh anh|ảnh|anh)\s?\d{1,2}(?!\d)"),
        credit=re.compile(
            rf"\(?(?:(?<![^\W\d_]){label}(?: ?[:/©–-] ?|(?= ©)|(?= (?:{agency})\b))|©)"
            rf"\s?(?:{known}\b|[^\n.]{{1,60}}{end})[.)]{{0,2}}|"
            rf"\((?:{agency})/{name}\){end}"
        ),
        side=re.compile(
            rf"\((?:[^\s()]{{1,12}} ){{0,3}}(?:{_SIDES})\)|\((?:au|2e|3e|4e|[1-9]e|1er)[^()]{{0,30}}(?:{_SIDES})[^()]{{0,20}}\)"
        ),
        sign_off=re.compile(
            rf"(?:(?<![^\s.!?…»”\"])\s?[-–—‑]{{1,2}} ?(?:{agency})(?:/[A-Z]{{2,4}})?|"
            rf"(?<=[.!?…»”\"])\s{{0,2}}\(?(?:avec |source : ?)?(?:{agency})(?:/[A-Z]{{2,4}})?\)?|"
            rf"\s{{0,2}}\./\.|(?<![^\n.!?…»”\"])\s{{0,2}}(?:{_words('sign_off')})|"
            rf"(?P<alone>(?<![^\n])\(?(?:[Aa]vec |[Ss]ource : ?|[Pp]ar )?(?:{agency})(?:/[A-Z]{{2,4}})?\)?))"
            r"[ .]{0,3}\Z"
        ),
        hints=("©", "ảnh", " anh", "droite", "gauche", "(au ", "/", *_terms("credit")),
        tails=frozenset(w[-3:] for w in _terms("agency", "sign_off")) | {"/VI"},
    )


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
    for line in use.line.finditer(read):
        start, end = line.span()
        gap = read.count("\n", before, start) > 1
        if end - start < SHORT or all(b.kind == "header" for b in found[-2:]):
            opening = _opening(read, start, end, gap)
            found += opening
            rest = use.line.search(read, opening[-1].end, end) if opening else line
            start, gap = (rest.start(), gap and not opening) if rest else (end, gap)
        if start < end:
            found += _rest(read, start, end, gap, found, hints)
        before = end
    return found


def _opening(read: str, start: int, end: int, gap: bool) -> list[Block]:
    """Return the header or marker with which a line begins; [] if it begins with neither."""
    use = patterns()
    if read.count("   ", start, end) > 2:
        return [Block(start, end, "header", gap)]
    head = use.header.match(read, start, end)
    if head:
        return [Block(start, head.end(), "header", gap)]
    marker = use.marker.match(read, start, end)
    if not marker:
        return []
    kind = "link" if marker["inline"] else marker.lastgroup
    return [Block(start, end, kind, gap)] if kind != "aside" or marker.end() == end else []


def _rest(
    read: str, start: int, end: int, gap: bool, found: list[Block], hints: tuple[str, ...]
) -> list[Block]:
    """Return the blocks of a line after its header; `found` are those of the lines before it."""
    use = patterns()
    tail = None
    if read[max(start, end - 8) : end].rstrip(" .)|")[-3:] in use.tails or read.endswith(
        "./.", start, end
    ):
        tail = use.sign_off.search(read, max(start, end - 40), end)
    if tail and not use.credit.search(read, max(start, end - 60), end):
        stop = start + len(read[start : tail.start()].rstrip())
        made = _text(read, start, stop, gap, found, hints) if stop > start else []
        first = use.line.search(read, stop, end)
        return [*made, Block(first.start(), end, "sign_off", gap and not made)]
    return _text(read, start, end, gap, found, hints)


def _text(
    read: str, start: int, end: int, gap: bool, found: list[Block], hints: tuple[str, ...]
) -> list[Block]:
    """Return the blocks of a line without header and sign-off: repeated headline, captions, text."""
    use = patterns()
    if not hints or not any(map(read[start:end].__contains__, hints)):
        is_boxed = "|" in read[end : end + 2] and end - start < SHORT
        return [Block(start, end, "caption" if is_boxed else "text", gap)]
    made = []
    again = use.repeat.search(read, start, end)
    if again:
        made.append(Block(start, again.end(), "repeat", gap))
        start = again.end()
    for credit in use.credit.finditer(read, start, end):
        inner = use.line.search(read, start, credit.start())
        if inner:
            made += _before_credit(read, *inner.span(), gap and not made)
        elif (
            not made and not gap and found and found[-1].kind == "text" and _short(read, found[-1])
        ):
            found[-1] = found[-1]._replace(kind="caption")
        made.append(Block(*credit.span(), "caption_credit", gap and not made))
        start = credit.end()
    rest = use.line.search(read, start, end)
    if rest:
        block = Block(*rest.span(), "text", gap and not made)
        is_caption = (again and not made[1:]) or (
            use.side.search(read, *rest.span()) and _short(read, block)
        )
        made.append(block._replace(kind="caption") if is_caption else block)
    return made


def _short(read: str, block: Block) -> bool:
    """Return whether a block is short enough to be a caption as a whole."""
    return read.count(" ", block.start, block.end) < CAPTION_WORDS


def _before_credit(read: str, start: int, end: int, gap: bool) -> list[Block]:
    """Return the text before a credit: all of it the caption if short, else its last sentence."""
    from analysis.clean.sentences import split

    parts = split(read, start, end)
    if len(parts) < 3 and read.count(" ", start, end) < CAPTION_WORDS:
        return [Block(start, end, "caption", gap)]
    if len(parts) < 2:
        return [Block(start, end, "text", gap)]
    return [Block(start, parts[-2][1], "text", gap), Block(*parts[-1], "caption", False)]
