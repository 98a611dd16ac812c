"""An article as pages: the main one, and one for every teaser of another article inside it."""

from bisect import bisect_left
from typing import NamedTuple

from analysis.clean.dateline import NO_DATELINE, Dateline, agency_name, dateline_at
from analysis.clean.glue import part
from analysis.clean.headline import is_closed, stated_day, with_lead, with_title
from analysis.clean.layout import Block, blocks
from analysis.clean.sentences import split


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


PARAGRAPHS = 2


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
    told = False
    for i, block in enumerate(found):
        told = told or (block.kind == "text" and is_closed(read, block))
        rest = found[i + 1 :]
        if block.kind == "sign_off" and not told:
            found[i] = block._replace(kind="header")
        elif block.kind == "teaser" or (block.kind == "sign_off" and _are_teasers(read, rest)):
            return found[: i + 1], rest
        elif block.kind == "aside":
            links = _open_lines(read, rest)
            if _are_teasers(read, rest[links:]):
                return found[: i + 1], rest
            found[i + 1 : i + 1 + links] = [b._replace(kind="link") for b in rest[:links]]
    return found, []


def _open_lines(read: str, rest: list[Block]) -> int:
    """Return how many headlines stand at the beginning of these blocks."""
    return next(
        (i for i, b in enumerate(rest) if b.kind != "text" or is_closed(read, b)), len(rest)
    )


def _are_teasers(read: str, rest: list[Block]) -> bool:
    """Return whether these blocks are other articles: told in one or two paragraphs each."""
    run = 0
    for block in rest:
        if block.kind == "text" and is_closed(read, block):
            run += 1
        elif block.kind in ("text", "caption", "sign_off"):
            run = 0
        if run > PARAGRAPHS:
            return False
    return any(b.kind == "text" and read.count(" ", b.start, b.end) > 3 for b in rest)


def _teasers(read: str, rest: list[Block]) -> list[list[Block]]:
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


def _page(
    article_id: str,
    parent_id: str,
    whole: tuple[str, str, tuple[int, ...]],
    found: list[Block],
    title: str,
) -> Page:
    """Return the page that these blocks make."""
    text, read, inserted = whole
    found, heading = with_title(read, found)
    found, dateline = _with_dateline(read, found)
    found = with_lead(read, found, dateline)
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
        agency_name([dateline.agency, *signs]),
        stated_day(headers),
        _sentences(read, found),
        tuple((b.start, b.end, _FURNITURE[b.kind]) for b in found if b.kind in _FURNITURE),
    )


_FURNITURE = {
    "header": "header", "repeat": "header", "dateline": "header", "link": "link", "teaser": "header",
    "aside": "header", "tag": "tag", "caption_credit": "caption_credit", "sign_off": "sign_off",
}  # fmt: skip


def _with_dateline(read: str, found: list[Block]) -> tuple[list[Block], Dateline]:
    """Return the blocks with the dateline set apart, and the dateline."""
    for i in [i for i, b in enumerate(found) if b.kind == "text"][:4]:
        block = found[i]
        line = dateline_at(read, block)
        if line and line.stop < block.end:
            rest = Block(line.stop, block.end, "text", False)
            mark = Block(
                block.start,
                block.start + len(read[block.start : line.stop].rstrip()),
                "dateline",
                block.gap,
            )
            return [*found[:i], mark, rest, *found[i + 1 :]], line
    return found, NO_DATELINE


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
