"""Files read: each in pages, each page marked, told and settled, and all of it as rows."""

import re
import traceback
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from .. import clean, load
from ..clean import Page
from ..load.source import join
from . import home
from .language import language
from .marks import Scan, mark, scan
from .rows import Found, row_alone, rows_of
from .telling import Reading, read_page

FAULT = "not read, for a fault of the program"
TOGETHER, CHARACTERS = 256, 250_000  # the most that is read side by side
_YEAR = re.compile(r"(?:19|20)\d\d")


class _Begun(NamedTuple):
    """A file with its language and its pages, none where it is not, or could not, be read."""

    source: load.Source
    spoken: str
    pages: list[Page]
    fault: str = ""


def read_article(source: load.Source) -> Found:
    """Return the rows of one file: the article, its teasers, and what they tell.

    A text in another language than French gives its article row alone, with the reason in `notes`.
    """
    begun = _begun(source)
    return _found(begun, scan(begun.pages) if begun.pages else None)


def read_articles(sources: Iterable[load.Source]) -> Iterator[Found]:
    """Yield the rows of each file, in order, as `read_article` gives them.

    Some are taken side by side and step by step: while all are scanned, the automaton stays in the
    processor's cache. A fault of the program costs the file alone on which it shows, whose article
    row says so.
    """
    for group in _groups(sources):
        begun = [_begun_if_sound(source) for source in group]
        scanned = [scan(one.pages) if one.pages else None for one in begun]
        for one, found in zip(begun, scanned, strict=True):
            yield _found_if_sound(one, found)


def _begun_if_sound(source: load.Source) -> _Begun:
    """Return a file with its language and its pages; without any where a fault of the program shows."""
    try:
        return _begun(source)
    except Exception as error:
        return _Begun(source, "", [], _told(error))


def _found_if_sound(begun: _Begun, found: Scan | None) -> Found:
    """Return the rows of a file; its article row alone where a fault of the program shows."""
    try:
        return _found(begun, found)
    except Exception as error:
        return row_alone(begun.source, begun.spoken, join(_told(error), begun.source.notes))


def _told(error: Exception) -> str:
    """Return what an article row says of a fault: where in the package it showed, and which it is."""
    place = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{Path(place.filename).stem}, line {place.lineno}"
    return f"{FAULT} ({where}: {type(error).__name__} {error}): please report it with this text"


def _groups(sources: Iterable[load.Source]) -> Iterator[list[load.Source]]:
    """Yield the files in groups that are small enough to be held in memory at once."""
    group: list[load.Source] = []
    characters = 0
    for source in sources:
        group.append(source)
        characters += len(source.text)
        if len(group) == TOGETHER or characters > CHARACTERS:
            yield group
            group, characters = [], 0
    if group:
        yield group


def _begun(source: load.Source) -> _Begun:
    """Return a file with its language and its pages."""
    spoken = language(source.text)
    pages = (
        []
        if passed_over(source, spoken)
        else clean.pages(source.article_id, source.text, source.title)
    )
    return _Begun(source, spoken, pages)


def passed_over(source: load.Source, spoken: str) -> str:
    """Return why a file in this language is not read, as without a text; "" if it is read."""
    if not source.text:
        return source.notes or "empty"
    return "" if spoken in ("fr", "") else f"not in French ({spoken}): passed over"


def _found(begun: _Begun, found: Scan | None) -> Found:
    """Return the rows of a file; of one that is not read its article row, with the reason."""
    source, spoken, pages, _ = begun
    if found is not None:
        return rows_of(source, _readings(source, pages, found), spoken)
    reason = begun.fault or passed_over(source, spoken) or "no sentence in it"
    return row_alone(source, spoken, join(reason, source.notes if source.text else ""))


def read(source: load.Source) -> list[Reading]:
    """Return the pages of a file as read: the article first, then its teasers."""
    pages = clean.pages(source.article_id, source.text, source.title)
    return _readings(source, pages, scan(pages)) if pages else []


def _readings(source: load.Source, pages: list[Page], found: Scan) -> list[Reading]:
    """Return pages as read.

    The day of publication dates the article alone: what stands beside it is often newer. Teasers
    are evidence for each other's year.
    """
    years = _years(pages[1:])
    readings = []
    for page in pages:
        marked = mark(page, found)
        side = home.of_page(marked, source.agency, source.url)
        teaser = bool(page.parent_id)
        published = "" if teaser else source.published or page.published
        readings.append(read_page(marked, published, years if teaser else (), side))
    return readings


def _years(pages: list[Page]) -> tuple[str, ...]:
    """Return the years that the sentences of some pages tell, in order."""
    told = (_YEAR.findall(p.read, s.start, s.end) for p in pages for s in p.sentences)
    return tuple(sorted({year for years in told for year in years}))
