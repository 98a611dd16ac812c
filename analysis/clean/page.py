"""An article as pages: the main one, and one for every teaser of another article inside it."""

from bisect import bisect_left, bisect_right
from typing import NamedTuple

from analysis.clean import honours, letters
from analysis.clean.breaks import mended, rejoined
from analysis.clean.dateline import NO_DATELINE, Dateline, agency_name, dateline_alone, dateline_at
from analysis.clean.division import divided, teasers
from analysis.clean.folios import without_folios
from analysis.clean.glue import part, parted
from analysis.clean.headline import stated_day, with_lead, with_title
from analysis.clean.layout import Block, blocks
from analysis.clean.lines import continues, headlines
from analysis.clean.runon import with_lines
from analysis.clean.scanned import dotted, lettered, numbered
from analysis.clean.sentences import split
from analysis.clean.spaces import plain, single
from analysis.clean.width import unbroken


class Sentence(NamedTuple):
    """A sentence: its span in `Page.read`, its kind (title, lead, caption, body), its paragraph."""

    start: int
    end: int
    kind: str
    paragraph: int


class Page(NamedTuple):
    """One article of a file: the main one, or a teaser inside it. Spans are spans in `read`.

    `read` is `text` with plain spaces and broken words whole, a space inserted where words were
    glued together, at the positions `inserted`, and of two between words one left out, once for
    each position in `left_out`, which are those of the text before any was inserted. `dateline` is
    the place before the first sentence, `dateline_words` the span of place and date there.
    `published` is an ISO day or month that the text's header states. `furniture` are the spans that
    are no sentences, each with its kind.
    """

    article_id: str
    parent_id: str
    text: str
    read: str
    inserted: tuple[int, ...]
    left_out: tuple[int, ...]
    title: str
    dateline: str
    dateline_words: tuple[int, int]
    agency: str
    published: str
    sentences: tuple[Sentence, ...]
    furniture: tuple[tuple[int, int, str], ...]


def pages(article_id: str, text: str, title: str = "") -> list[Page]:
    """Return the main page of an article's text, then one page for each teaser inside it.

    `title` is used where the text itself has no headline.

    >>> [page] = pages("a", "Visite à Rome\\n\\nHanoi (VNA) – M. Son est arrivé. Il repart lundi. -VNA")
    >>> page.title, page.dateline, [page.read[s.start : s.end] for s in page.sentences[1:]]
    ('Visite à Rome', 'Hanoi', ['M. Son est arrivé.', 'Il repart lundi.'])
    """
    whole_lines = unbroken(without_folios(with_lines(plain(text), title)))
    spaced, left_out = single(mended(numbered(dotted(lettered(whole_lines)))))
    printed, left_out = honours.without(spaced, left_out)
    read, inserted = part(rejoined(letters.small(printed)))
    main, others = divided(read, blocks(read))
    others = others[
        : next((i for i, b in enumerate(others) if b.kind in ("end", "comments")), len(others))
    ]
    whole = (text, read, inserted, left_out, parted(printed, inserted))
    found = [_page(article_id, "", whole, main, title)]
    for number, group in enumerate(teasers(read, others), 1):
        found.append(_page(f"{article_id}~{number}", article_id, whole, group, ""))
    return found


def original(page: Page, position: int) -> int:
    """Return where in `page.text` a position of `page.read` is.

    >>> original(pages("a", "leministre")[0], 3)
    2
    """
    before = position - bisect_left(page.inserted, position)
    return before + bisect_right(page.left_out, before)


def gap_before(page: Page, position: int) -> int:
    """Return where in `page.text` what is left out before a position of `page.read` begins.

    >>> [page] = pages("a", "Fin. Son Excellence Mme Mor a reçu M. Luc Ba.")
    >>> start = page.read.index("Mme")
    >>> gap_before(page, start), original(page, start)
    (5, 20)
    """
    before = position - bisect_left(page.inserted, position)
    return before + bisect_left(page.left_out, before)


def _page(
    article_id: str,
    parent_id: str,
    whole: tuple[str, str, tuple[int, ...], tuple[int, ...], str],
    found: list[Block],
    title: str,
) -> Page:
    """Return the page that these blocks make."""
    text, read, inserted, left_out, printed = whole
    found, heading = with_title(read, found)
    found, dateline = _with_dateline(read, found)
    found = with_lead(read, found, dateline)
    signs, headers = (_written(read, found, kinds) for kinds in (_SIGNS, ("header",)))
    return Page(
        article_id,
        parent_id,
        text,
        read,
        inserted,
        left_out,
        printed[heading[0] : heading[1]] or title,
        dateline.place,
        (dateline.start, dateline.end),
        agency_name([dateline.agency, *signs]),
        stated_day(" ".join(headers)),
        _sentences(read, found),
        tuple((b.start, b.end, _FURNITURE[b.kind]) for b in found if b.kind in _FURNITURE),
    )


_SIGNS = ("sign_off", "header")
_FURNITURE = {
    "header": "header", "repeat": "header", "dateline": "header", "link": "link", "teaser": "header",
    "aside": "header", "tag": "tag", "end": "tag", "caption_credit": "caption_credit", "sign_off": "sign_off",
}  # fmt: skip


def _written(read: str, found: list[Block], kinds: tuple[str, ...]) -> list[str]:
    """Return the text of the blocks of some kinds."""
    return [read[block.start : block.end] for block in found if block.kind in kinds]


def _with_dateline(read: str, found: list[Block]) -> tuple[list[Block], Dateline]:
    """Return the blocks with the dateline set apart, and the dateline."""
    for i in [i for i, b in enumerate(found) if b.kind in ("title", "text", "header")][:6]:
        block = found[i]
        alone = dateline_alone(read, block)
        if alone:
            mark = block._replace(kind="header" if block.kind == "header" else "dateline")
            return [*found[:i], mark, *found[i + 1 :]], alone
        line = dateline_at(read, block) if block.kind == "text" else None
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
    listed = headlines(read, found)
    for block in [*found, Block(0, 0, "end", True)]:
        now = "body" if block.kind == "text" else block.kind
        if now == kind == "body" and continues(read, start, end, block, listed):
            end = block.end
            continue
        if kind == "title":
            made.append(Sentence(start, end, kind, paragraph))
        elif kind in ("lead", "caption", "body"):
            made += [Sentence(a, b, kind, paragraph) for a, b in split(read, start, end)]
        start, end, kind = block.start, block.end, now
        paragraph += now in ("title", "lead", "caption", "body")
    return tuple(made)
