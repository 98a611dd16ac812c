"""A source of dispatches as a corpus: the one call that a notebook makes."""

import gc
import hashlib
import os
import shutil
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager, suppress
from itertools import chain, islice
from multiprocessing import get_all_start_methods, get_context
from pathlib import Path
from typing import Any, NamedTuple

import pandas as pd

from analysis import files, load, reader, selection, tables, words

Tables = dict[str, pd.DataFrame]
Progress = Callable[[Iterable[Any]], Iterable[Any]]
CACHE = load.ROOT / ".cache"
ALONE = 200
CHUNK = 50
KEPT = 8
SELDOM = 10_000  # objects made between two looks for cycles among them


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


@contextmanager
def _collecting_seldom() -> Iterator[None]:
    """Let cycles be looked for seldom: reading makes none, but many objects that stay."""
    usual = gc.get_threshold()
    gc.set_threshold(SELDOM, *usual[1:])
    try:
        yield
    finally:
        gc.set_threshold(*usual)


@_collecting_seldom()
def _extracted(
    place: Path, metadata: str | Path | None, jobs: int, scheduler: str, progress: Progress
) -> Tables:
    """Return the tables made from the articles."""
    sources = iter(load.sources(place, metadata))
    if scheduler:
        found = _on_cluster(sources, scheduler)
    elif jobs > 1:
        found = _in_processes(sources, jobs)
    else:
        found = reader.read_articles(sources)
    return reader.assemble(progress(found))


def processors() -> int:
    """Return how many processes may read at a time here: one where processes cannot be forked.

    >>> processors() > 0
    True
    """
    if "fork" not in get_all_start_methods():
        return 1
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _in_processes(sources: Iterator[load.Source], jobs: int) -> Iterator[reader.Found]:
    """Yield what is found in each article, in order; few articles are read by this process alone.

    Reading the first ones here compiles the vocabularies, which the forked processes then share.
    """
    yield from reader.read_articles(islice(sources, ALONE))
    following = list(islice(sources, 1))
    if following:
        with ProcessPoolExecutor(jobs, mp_context=get_context("fork")) as pool:
            yield from _ahead(pool.submit, chain(following, sources), 3 * jobs)


def _on_cluster(sources: Iterator[load.Source], address: str) -> Iterator[reader.Found]:
    """Yield what is found in each article, in order, read by the Dask cluster at the address."""
    from distributed import Client

    with Client(address) as client:
        ahead = 3 * max(1, sum(client.nthreads().values()))
        yield from _ahead(client.submit, sources, ahead)


def _ahead(
    submit: Callable[..., Any], sources: Iterator[load.Source], ahead: int
) -> Iterator[reader.Found]:
    """Yield the articles' results in order, with at most `ahead` chunks under way."""
    pending: deque[Any] = deque()
    while chunk := list(islice(sources, CHUNK)):
        pending.append(submit(_read_chunk, chunk))
        if len(pending) > ahead:
            yield from pending.popleft().result()
    for future in pending:
        yield from future.result()


def _read_chunk(sources: list[load.Source]) -> list[reader.Found]:
    """Return what is found in each article."""
    return list(reader.read_articles(sources))
