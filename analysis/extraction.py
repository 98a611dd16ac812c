"""Articles read into the tables: by this process, by several, or by a cluster."""

import gc
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from itertools import chain, islice
from multiprocessing import get_context
from typing import Any

import pandas as pd

from analysis import load, reader

Progress = Callable[[Iterable[Any]], Iterable[Any]]
ALONE = 200
CHUNK = 50
SELDOM = 10_000  # objects made between two looks for cycles among them


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
def extract(
    articles: Iterable[load.Source],
    jobs: int = 1,
    scheduler: str = "",
    progress: Progress = iter,
) -> dict[str, pd.DataFrame]:
    """Return the seven tables of the articles, read by so many processes or by a Dask cluster.

    >>> {name: len(table) for name, table in extract([]).items() if len(table)}
    {}
    """
    sources = iter(articles)
    if scheduler:
        found = _on_cluster(sources, scheduler)
    elif jobs > 1:
        found = _in_processes(sources, jobs)
    else:
        found = reader.read_articles(sources)
    return reader.assemble(progress(found))


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
