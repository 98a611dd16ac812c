"""An article as pages: the main one, and one for every teaser of another article inside it."""

import re
from bisect import bisect_left
from functools import cache
from typing import NamedTuple

from analysis.clean.glue import part
from analysis.clean.layout import MONTHS, WEEKDAYS, Block, blocks
from analysis.clean.sentences import split
from analysis.words import fold, rows


class Sentence(NamedTuple):
    """A sentence: its span in `Page.read`, its kind (title, lead, caption, body), its paragraph."""

    start: int
    end: int
    kind: str
    paragraph: int


class Page(NamedTuple):
    """One article of a file: the main one, or a teaser inside it. Spans are spans in `read`.

    `read` is `text` with a space inserted where words were glued together, at the positions
    `inserted`. `dateline` is the place before the first sentence, `dateline_words` the span of
    place and date there. `published` is an ISO day or month that the text's header states.
    `furniture` are the spans that are no sentences, each with its kind.
    """

    article_id: str
    parent_id: str
    text: str
    read: str
    inserted: tuple[int, ...]
    title: str
    dateline: str
    dateline_words: tuple[int, int]
    agency: str
    published: str
    sentences: tuple[Sentence, ...]
    furniture: tuple[tuple[int, int, str], ...]


TITLE_WORDS = 25
_UNFINISHED = re.compile(
    r"(?:[,:;(«–-]|\b(?:le|la|les|l['’]|de|des|du|d['’]|à|au|aux|et|ou|en|un|une|par|pour|avec|dans|sur|que|qui|ministre|président|M\.|Mme))\Z",
    re.IGNORECASE,
)
_ISO = re.compile(r"(\d{4})-(\d\d)(?:-(\d\d))?")
_NUMERIC = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})")
_WRITTEN = re.compile(rf"(1er|\d{{1,2}}) ({MONTHS}) (\d{{4}})", re.IGNORECASE)


def pages(article_id: str, text: str, title: str = "") -> list[Page]:
    """Return the main page of an article's text, then one page for each teaser inside it.

    `title` is used where the text itself has no headline.

    >>> [page] = pages("a", "Visite à Rome\\n\\nHanoi (VNA) – M. Son est arrivé. Il repart lundi. -VNA")
    >>> page.title, page.dateline, [page.read[s.start : s.end] for s in page.sentences[1:]]
    ('Visite à Rome', 'Hanoi', ['M. Son est arrivé.', 'Il repart lundi.'])
    """
    read, inserted = part(text)
    main, others = _divide(read, blocks(read))
    whole = (text, read, inserted)
    found = [_page(article_id, "", whole, main, title)]
    for number, group in enumerate(_teasers(read, others), 1):
        found.append(_page(f"{article_id}~{number}", article_id, whole, group, ""))
    return found


def original(page: Page, position: int) -> int:
    """Return where in `page.text` a position of `page.read` is.

    >>> original(pages("a", "leministre")[0], 0)
    0
    """
    return position - bisect_left(page.inserted, position)


def _divide(read: str, found: list[Block]) -> tuple[list[Block], list[Block]]:
    """Return the blocks of the main article and those of the teasers after it."""
    last_sign = max((i for i, b in enumerate(found) if b.kind == "sign_off"), default=-1)
    for i, block in enumerate(found):
        if block.kind == "teaser" or (block.kind == "aside" and i > last_sign):
            return found[: i + 1], found[i + 1 :]
        if block.kind == "sign_off" and _has_story(read, found[i + 1 :]):
            return found[: i + 1], found[i + 1 :]
    return found, []


def _has_story(read: str, rest: list[Block]) -> bool:
    """Return whether running text stands in these blocks."""
    return any(b.kind == "text" and read.count(" ", b.start, b.end) > 3 for b in rest)


def _teasers(read: str, rest: list[Block]) -> list[list[Block]]:
    """Return the blocks of each teaser: an optional caption, a headline, its sentences."""
    groups: list[list[Block]] = []
    has_body = has_title = has_caption = True
    for block in rest:
        is_title = block.kind == "text" and not _is_closed(read, block)
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


def _is_closed(read: str, block: Block) -> bool:
    """Return whether a block ends as a sentence does."""
    end = read[block.start : block.end].rstrip(" »”\"')\u00a0\u202f")
    return end.endswith((".", "…")) or (end.endswith(("!", "?")) and len(end) > 150)


def _page(
    article_id: str, parent_id: str, whole: tuple[str, str, tuple[int, ...]], found: list[Block], title: str
) -> Page:
    """Return the page that these blocks make."""
    text, read, inserted = whole
    found, heading = _with_title(read, found)
    found, dateline = _with_dateline(read, found)
    found = _with_lead(read, found, dateline)
    signs = [read[b.start : b.end] for b in found if b.kind in ("sign_off", "header")]
    headers = " ".join(read[b.start : b.end] for b in found if b.kind == "header")
    return Page(
        article_id,
        parent_id,
        text,
        read,
        inserted,
        heading or title,
        dateline.place,
        (dateline.start, dateline.end),
        _agency([dateline.agency, *signs]),
        _published(headers),
        _sentences(read, found),
        tuple(
            (b.start, b.end, _FURNITURE[b.kind]) for b in found if b.kind in _FURNITURE
        ),
    )


_FURNITURE = {
    "header": "header", "repeat": "header", "dateline": "header", "link": "link", "teaser": "header",
    "aside": "header", "tag": "tag", "caption_credit": "caption_credit", "sign_off": "sign_off",
}  # fmt: skip


def _with_title(read: str, found: list[Block]) -> tuple[list[Block], str]:
    """Return the blocks with the headline marked, and the headline ("" if there is none)."""
    at = [i for i, b in enumerate(found) if b.kind == "text"][:3]
    if not at or not _is_title(read, found, at, 0):
        return found, ""
    chosen = at[0]
    found = list(found)
    after_header = chosen > 0 and found[chosen - 1].kind == "header" and not found[chosen].gap
    short = read.count(" ", found[chosen].start, found[chosen].end) < 5
    if len(at) > 2 and at[1] == chosen + 1 and (after_header or short) and _is_title(read, found, at, 1):
        found[chosen] = found[chosen]._replace(kind="tag")
        chosen = at[1]
    found[chosen] = found[chosen]._replace(kind="title")
    return found, read[found[chosen].start : found[chosen].end]


def _is_title(read: str, found: list[Block], at: list[int], n: int) -> bool:
    """Return whether the n-th running text is a headline: short, open, and followed by more."""
    block = found[at[n]]
    line = read[block.start : block.end]
    if _is_closed(read, block) or line.count(" ") >= TITLE_WORDS or len(at) <= n + 1:
        return False
    after = found[at[n + 1]]
    if not after.gap and (read[after.start].islower() or _UNFINISHED.search(line[-40:])):
        return False
    return found[-1].end - block.end > len(line) and not _dateline_at(read, block)


class Dateline(NamedTuple):
    """A dateline: the place, the span of place and date, the agency, where the sentence begins."""

    place: str
    start: int
    end: int
    agency: str
    stop: int


_NO_DATELINE = Dateline("", 0, 0, "", 0)


@cache
def _dateline_pattern() -> re.Pattern[str]:
    """Return the pattern of a dateline at the beginning of a paragraph."""
    terms = sorted((r["words"] for r in rows("furniture") if r["kind"] in ("agency", "outlet")), key=len)
    agency = "|".join(re.escape(term) for term in reversed(terms))
    word = r"[A-ZÀ-ÝĐ][\w’'.-]{1,24}"
    place = rf"{word}(?:[ /-]{{1,3}}(?:(?:de|du|des|la|le|les|en|sur|al|el)[ -])?{word}){{0,3}}(?: ?\([^()\n]{{2,30}}\))?"
    upper = r"[A-ZÀ-ÝĐ][A-ZÀ-ÝĐ’'.-]{2,24}(?:[ -][A-ZÀ-ÝĐ’'.-]{2,24}){0,3}(?: ?\([^()\n]{2,30}\))?"
    day = (
        rf"(?:le )?(?:(?:{WEEKDAYS}) )?(?:(?:1er|\d{{1,2}}) (?:{MONTHS})(?: \d{{4}})?|\d{{1,2}}[/.]\d{{1,2}}(?:[/.]\d{{2,4}})?)"
    )
    source = rf"\( ?(?P<agency>(?:{agency})(?:[/ -][\w-]{{2,15}}){{0,2}}) ?\)"
    other = r"\( ?(?P<other>[A-ZÀ-Ý][\w./ -]{1,25}) ?\)"
    dash = r"\s{0,3}(?:[-–—‑]{1,3}|:)\s{0,3}"
    date = rf"(?: ?[,/]? ?{day})?,?"
    return re.compile(
        rf"(?:(?P<where>(?P<place>{place}){date}) ?(?:{source}(?:{dash}|[ .,]{{0,3}})|{other}{dash})|"
        rf"(?P<where2>(?P<place2>{place}),? ?{day})(?:{dash}|\.-? )|"
        rf"(?P<where3>(?P<place3>{upper}))\s{{1,3}}[-–—‑]{{1,3}}\s{{1,3}}|"
        rf"(?:{source.replace('agency', 'agency2', 1)}|(?P<agency3>{agency})(?=\s?[-–—])){dash})"
    )


def _dateline_at(read: str, block: Block) -> Dateline | None:
    """Return the dateline with which a block begins, None if it has none."""
    match = _dateline_pattern().match(read, block.start, min(block.end, block.start + 160))
    if not match or match.end() >= block.end:
        return None
    groups = match.groupdict()
    n = next((n for n in ("", "2", "3") if groups[f"where{n}"]), None)
    agency = groups["agency"] or groups["agency2"] or groups["agency3"] or groups["other"] or ""
    if n is None:
        return Dateline("", block.start, block.start, agency, match.end())
    return Dateline(groups[f"place{n}"], *match.span(f"where{n}"), agency, match.end())


def _with_dateline(read: str, found: list[Block]) -> tuple[list[Block], Dateline]:
    """Return the blocks with the dateline set apart, and the dateline."""
    for i in [i for i, b in enumerate(found) if b.kind == "text"][:4]:
        block = found[i]
        line = _dateline_at(read, block)
        if line and line.stop < block.end:
            rest = Block(line.stop, block.end, "text", False)
            mark = Block(block.start, block.start + len(read[block.start : line.stop].rstrip()), "dateline", block.gap)
            return [*found[:i], mark, rest, *found[i + 1 :]], line
    return found, _NO_DATELINE


def _with_lead(read: str, found: list[Block], dateline: Dateline) -> list[Block]:
    """Return the blocks with the paragraph under the title marked where the body repeats it."""
    at = [i for i, b in enumerate(found) if b.kind == "text"][:2]
    if len(at) < 2 or not any(b.kind == "title" for b in found[: at[0]]):
        return found
    first, second = found[at[0]], found[at[1]]
    before_dateline = dateline.stop > first.end
    words = set(fold(read[first.start : first.end]).split())
    shared = words & set(fold(read[second.start : second.end]).split())
    if before_dateline or len(shared) > 0.7 * len(words):
        found = list(found)
        found[at[0]] = first._replace(kind="lead")
    return found


def _agency(candidates: list[str]) -> str:
    """Return the usual name of the first agency found in these stretches of text."""
    names = _agency_names()
    for text in candidates:
        word = text.strip(" -–—‑().|")
        for key in (word, word.split("/")[0], word.split(" |")[0], word.removeprefix("avec ")):
            if key in names:
                return names[key]
    return next((text for text in candidates[:1] if text), "")


@cache
def _agency_names() -> dict[str, str]:
    """Return for each way to write an agency its usual name."""
    return {r["words"]: r["value"] for r in rows("furniture") if r["kind"] in ("agency", "outlet")}


def _published(header: str) -> str:
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


def _sentences(read: str, found: list[Block]) -> tuple[Sentence, ...]:
    """Return the sentences of the blocks; broken lines of one paragraph are read together."""
    made: list[Sentence] = []
    start = end = 0
    kind, paragraph = "", -1
    for block in [*found, Block(0, 0, "end", True)]:
        now = "body" if block.kind == "text" else block.kind
        if now == kind == "body" and _continues(read, end, block):
            end = block.end
            continue
        if kind == "title":
            made.append(Sentence(start, end, kind, paragraph))
        elif kind in ("lead", "caption", "body"):
            made += [Sentence(a, b, kind, paragraph) for a, b in split(read, start, end)]
        start, end, kind = block.start, block.end, now
        paragraph += now in ("title", "lead", "caption", "body")
    return tuple(made)


def _continues(read: str, end: int, block: Block) -> bool:
    """Return whether a line continues the sentence that the line before left open."""
    if block.gap:
        return False
    last = read[end - 1]
    if read[block.start].islower():
        return last not in ".!?…"
    return last.isalnum() or last in ",'’-–(«"
