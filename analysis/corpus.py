"""A source of dispatches as a corpus: the one call that a notebook makes."""

import hashlib
import os
import shutil
from collections.abc import Callable, Iterable
from contextlib import suppress
from itertools import chain
from multiprocessing import get_all_start_methods
from pathlib import Path
from typing import Any, NamedTuple

import pandas as pd

from analysis import files, load, selection, tables, words

Tables = dict[str, pd.DataFrame]
Progress = Callable[[Iterable[Any]], Iterable[Any]]
CACHE = load.ROOT / ".cache"
KEPT = 8


class Corpus(NamedTuple):
    """The seven tables, as `schema` describes them."""

    articles: pd.DataFrame
    reports: pd.DataFrame
    participants: pd.DataFrame
    meetings: pd.DataFrame
    actors: pd.DataFrame
    topics: pd.DataFrame
    statements: pd.DataFrame


def read(
    source: str | Path = "seeds",
    *,
    start: str = "",
    end: str = "",
    countries: str = "",
    metadata: str | Path | None = None,
    jobs: int = 1,
    cache: bool = True,
    scheduler: str = "",
    progress: Progress = iter,
) -> Corpus:
    """Return the corpus that a file, folder, glob or folder of extracted tables holds.

    source     a relative path is sought in the working directory, then in the project's folder
    start, end first and last day, month or year, both included; `countries`: codes joined by `|`
               whose meetings with each other are wanted (see `selection.select`)
    metadata   a CSV with `file` and any of published, url, agency, title
    jobs       processes that read articles; the result is the same for any number
    cache      whether to keep the tables under `.cache/` and to take them from there
    scheduler  address of a Dask cluster that reads the articles instead
    progress   wraps the iteration over the articles, as tqdm does

    Raises load.InputError if there is nothing to read, tables.TableError for tables that are not
    such, ValueError for a parameter that cannot be.
    """
    place = load.locate(source)
    if tables.kind_in(place):
        whole = tables.read(place)
    elif cache:
        whole = _cached(place, metadata, jobs, scheduler, progress)
    else:
        whole = _extracted(place, metadata, jobs, scheduler, progress)
    return Corpus(**selection.select(whole, start, end, countries))


def fingerprint(sources: Iterable[load.Source]) -> str:
    """Return the sha256 of what the tables depend on: the articles, this package, its words."""
    total = hashlib.sha256()
    package = Path(__file__).parent
    for path in sorted(chain(package.rglob("*.py"), words.FOLDER.glob("*.csv"))):
        total.update(f"{path.relative_to(package)}\0{files.sha256(path)}\n".encode())
    for source in sources:
        row = repr(source._replace(text="")) + "\n"
        total.update(row.encode("utf-8", "backslashreplace"))
    return total.hexdigest()


def _cached(
    place: Path, metadata: str | Path | None, jobs: int, scheduler: str, progress: Progress
) -> Tables:
    """Return the tables from the cache; where they are not in it or damaged, make and keep them."""
    kept = CACHE / fingerprint(load.sources(place, metadata))
    with suppress(tables.TableError):
        return tables.read(kept)
    made = _extracted(place, metadata, jobs, scheduler, progress)
    with suppress(OSError), files.staged(kept) as stage:
        tables.write(made, stage, "parquet")
    _prune(CACHE)
    return made


def _prune(cache: Path) -> None:
    """Remove all but the newest few corpora from the cache."""
    with suppress(OSError):
        newest = sorted(cache.iterdir(), key=lambda path: path.stat().st_mtime, reverse=True)
        for path in newest[KEPT:]:
            shutil.rmtree(path, ignore_errors=True)


def _extracted(
    place: Path, metadata: str | Path | None, jobs: int, scheduler: str, progress: Progress
) -> Tables:
    """Return the tables made from the articles.

    The reader is imported here: whoever finds his tables made need not wait for its vocabularies.
    """
    from analysis.extraction import extract

    return extract(load.sources(place, metadata), jobs, scheduler, progress)


def processors() -> int:
    """Return how many processes may read at a time here: one where processes cannot be forked.

    >>> processors() > 0
    True
    """
    if "fork" not in get_all_start_methods():
        return 1
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
