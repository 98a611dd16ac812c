"""What is counted in the invented corpora, once for all the figures and words made of it."""

from functools import cache

import corpora

from analysis import counts
from analysis.counts.basis import Counted


@cache
def answer_of(name: str, n: int) -> Counted:
    """Return the answer that `counts` gives by this name about a corpus of n meetings."""
    return getattr(counts, name)(corpora.tables(n))
