"""Articles that are files: found in a folder or by a glob, read one by one, with their metadata."""

import hashlib
import os
import re
import stat
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

from analysis.load.decode import decode, tidy
from analysis.load.markup import parse
from analysis.load.source import (
    FACTS,
    LARGEST,
    InputError,
    Source,
    fingerprint,
    iso_day,
    join,
    slug,
)
from analysis.load.tables import PROBLEM, csv_rows

SHOWN = 5
TEXT_FILES = (".txt", ".md", ".html", ".htm")
_NOT_ARTICLES = re.compile(r"(?:readme|licen[cs]e|copying|metadata|changelog)\b", re.IGNORECASE)


def is_glob(place: Path) -> bool:
    """Return whether a path stands for all files that match it: `*`, `?` or `[…]` is in it."""
    return any(sign in str(place) for sign in "*?[") and not place.exists()


def folder_of(place: Path) -> Path:
    """Return the folder that the paths of a source's articles are relative to."""
    while is_glob(place):
        place = place.parent
    return place if place.is_dir() else place.parent


def find(place: Path) -> tuple[Path, list[str], list[str]]:
    """Return the folder of a source, its articles' paths in it, sorted, and the others' endings."""
    folder = folder_of(place)
    if is_glob(place):
        found: Iterable[Path] = folder.glob(str(place.relative_to(folder)))
    elif place.is_dir():
        found = _walk(place)
    else:
        return folder, [place.name] if place.suffix.lower() in TEXT_FILES else [], []
    names, others = [], []
    for path in found:
        if not _is_own(path, folder):
            continue
        if path.name.lower().endswith(TEXT_FILES):
            names.append(path.relative_to(folder).as_posix())
        else:
            others.append(path.suffix.lower() or path.name)
    return folder, sorted(names, key=lambda name: name.split("/")), others


def _walk(folder: Path) -> Iterator[Path]:
    """Yield the files under a folder; hidden folders and links to folders are not entered."""
    for parent, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from (Path(parent, name) for name in names)


def _is_own(path: Path, folder: Path) -> bool:
    """Return whether a path is a regular, visible file that is not about the others."""
    if _NOT_ARTICLES.match(path.name):
        return False
    if any(part.startswith(".") for part in path.relative_to(folder).parts):
        return False
    return stat.S_ISREG(path.lstat().st_mode)


def articles(
    folder: Path, names: list[str], facts: dict[str, dict[str, str]], others: list[str]
) -> Iterator[Source]:
    """Yield the articles of these files of a folder, with what the metadata say about each.

    The first has in its notes what files the metadata name in vain, and what `others` are not read.
    """
    called = _called(names, facts)
    absent = sorted(facts.keys() - set(called.values()))
    at_first = join(
        _counted("files that the metadata name and that are not here", absent),
        _counted("files here that are not read", others),
    )
    for name, article_id in zip(names, _ids(names), strict=True):
        text, digest, found, notes = _read_safely(folder / name)
        stated = facts[called[name]] if name in called else {}
        cells = {fact: stated.get(fact) or found.get(fact, "") for fact in FACTS}
        yield Source(article_id, name, text, digest, **cells, notes=join(notes, at_first))
        at_first = ""


def _called(names: list[str], facts: dict[str, dict[str, str]]) -> dict[str, str]:
    """Return what the metadata call each file that they name: its path, its name or its stem.

    A stem is no name where several files have it.

    >>> _called(["a/b.txt", "c.txt", "c.md", "d.txt"], {"b.txt": {}, "c": {}, "c.md": {}, "d": {}})
    {'a/b.txt': 'b.txt', 'c.md': 'c.md', 'd.txt': 'd'}
    """
    if not facts:
        return {}
    paths = [PurePosixPath(name) for name in names]
    often = Counter(path.stem for path in paths)
    called = {}
    for name, path in zip(names, paths, strict=True):
        ways = (name, path.name, path.stem if often[path.stem] == 1 else "")
        if told := next((way for way in ways if way in facts), None):
            called[name] = told
    return called


def _counted(what: str, names: list[str]) -> str:
    """Return how many files there are and the first names, "" without any."""
    first = sorted(set(names))
    return (
        f"{what}: {len(names)} ({' '.join(first[:SHOWN])}{' …' * (len(first) > SHOWN)})"
        if names
        else ""
    )


def _ids(names: list[str]) -> list[str]:
    """Return an identifier for each path: its stem, with a fingerprint where two are alike.

    >>> _ids(["a.txt", "b/c d.txt", "b/e.txt", "f/E.md"])
    ['a', 'c-d-f641dd', 'e-be7f24', 'E-c5f0e9']
    """
    stems = [Path(name).stem for name in names]
    slugs = [slug(stem) for stem in stems]
    often = Counter(safe.lower() for safe in slugs)
    return [
        safe if safe == stem and often[safe.lower()] == 1 else f"{safe}-{fingerprint(name)}"
        for name, stem, safe in zip(names, stems, slugs, strict=True)
    ]


def _read_safely(path: Path) -> tuple[str, str, dict[str, str], str]:
    """Return what `read` returns, or no text and the reason if the file cannot be opened."""
    try:
        return read(path)
    except OSError as error:
        return "", "", {}, f"cannot be read: {error.strerror or error}"


def read(path: Path) -> tuple[str, str, dict[str, str], str]:
    """Return a file's text, the SHA-256 of its bytes, the facts its HTML states, and the notes."""
    with path.open("rb") as handle:
        raw = handle.read(LARGEST + 1)
        digest = hashlib.sha256(raw)
        while more := handle.read(LARGEST):
            digest.update(more)
    if len(raw) > LARGEST:
        return "", digest.hexdigest(), {}, "longer than 5 MB"
    text, notes = decode(raw)
    facts: dict[str, str] = {}
    if path.suffix.lower() in (".html", ".htm") and text:
        text, facts = parse(text)
        facts["published"] = iso_day(facts.get("published", ""))
        notes = join(notes, "" if text else "empty: no text in the HTML")
    return text, digest.hexdigest(), facts, notes


def read_metadata(place: Path, metadata: str | Path | None) -> dict[str, dict[str, str]]:
    """Return for each file named in the metadata what they say about it."""
    path = Path(metadata) if metadata else folder_of(place) / "metadata.csv"
    if not path.is_file():
        if metadata:
            raise InputError(f"{metadata}: no such metadata file")
        return {}
    facts: dict[str, dict[str, str]] = {}
    for line, row in csv_rows(path):
        if PROBLEM in row:
            raise InputError(f"{path}, {row[PROBLEM]}")
        if "file" not in row:
            raise InputError(f"{path}: metadata need a column `file` with the articles' file names")
        stated = (row.get("published") or "").strip()
        if stated and not iso_day(stated):
            raise InputError(f"{path}, line {line}: {stated!r} is no date; write it as 2018-07-08")
        cells = {fact: tidy((row.get(fact) or "").strip())[0] for fact in FACTS}
        facts[(row["file"] or "").strip()] = {**cells, "published": iso_day(stated)}
    return facts
