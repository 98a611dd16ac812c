"""What is counted in the invented corpora, once for all the figures and words made of it."""

from functools import cache

import corpora

from analysis import counts
from analysis.counts.basis import Counted


@cache
def answer_of(name: str, n: int) -> Counted:
    """Return the answer that `counts` gives by this name about a corpus of n meetings."""
    return getattr(counts, name)(corpora.tables(n))


def in_languages(sizes: tuple[int, ...]) -> list[tuple[int, str]]:
    """Return sizes with languages: every one in English, some in French, where but labels differ."""
    return [*((n, "en") for n in sizes), *((n, "fr") for n in sizes if n in (3, 30, 3000))]
