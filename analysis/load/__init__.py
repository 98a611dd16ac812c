"""Articles from a file, a folder, a glob, a CSV, a JSONL or a Parquet file.

Nothing is lost in silence: a file or row that cannot be read still gives a Source, with an empty
text and the reason in `notes`. Only a source or metadata that cannot be used at all raises.
"""

from collections.abc import Iterator
from pathlib import Path

from analysis.load.files import (
    TEXT_FILES,
    articles,
    find,
    folder_of,
    is_glob,
    read,
    read_metadata,
)
from analysis.load.source import ROOT, InputError, Source
from analysis.load.tables import TABLES, table_articles

__all__ = ["ROOT", "InputError", "Source", "locate", "sources", "text_of"]


def sources(source: str | Path, metadata: str | Path | None = None) -> Iterator[Source]:
    """Return the articles of a source one after the other, sorted by path.

    Raises InputError if the source does not exist or holds no article, or if the metadata cannot
    be read. `metadata` is a CSV with `file` and any of published, url, agency, title; without
    it a `metadata.csv` in the source's folder is used.
    """
    place = locate(source)
    facts = read_metadata(place, metadata)
    if place.suffix.lower() in TABLES and place.is_file():
        return table_articles(place)
    folder, names, others = find(place)
    if not names:
        kinds = " ".join(TEXT_FILES)
        raise InputError(f"{source}: no article in it (files looked for: {kinds})")
    return articles(folder, names, facts, others)


def text_of(source: str | Path, path: str) -> str:
    """Return the text of one article again, as `sources` gave it with that `path`.

    Raises InputError if the source has no such article.
    """
    place = locate(source)
    if "#" in path and place.is_file():
        found = next(
            (article.text for article in table_articles(place) if article.path == path), None
        )
        if found is not None:
            return found
    else:
        folder = folder_of(place)
        file = (folder / path).resolve()
        if file.is_file() and file.is_relative_to(folder.resolve()):
            return read(file)[0]
    raise InputError(f"{source}: has no article {path!r}")


def locate(source: str | Path) -> Path:
    """Return the path of a source, looked for here and then in the project's folder.

    Raises InputError if there is no such file or folder.
    """
    if not str(source):
        raise InputError("no source given: name a file, a folder or a glob of articles")
    try:
        for place in (Path(source).expanduser(), ROOT / source):
            if place.exists() or (is_glob(place) and folder_of(place).is_dir()):
                return place
    except (OSError, ValueError, RuntimeError):
        pass
    raise InputError(f"{source}: no such file or folder; give the path of a folder of articles")
