"""The tags of a page: the names of two people in one run, `Paul Roy Eva Rossi`."""

from ..naming import tokens
from .agreement import is_bare
from .mentions import Mention
from .person import length

_TWO_NAMES = 4  # words that the names of two people have


def left_out(named: list[Mention]) -> list[Mention]:
    """Return named mentions without those that are but the names of two others: a page's tags."""
    runs = [m for m in named if length(m.name) >= _TWO_NAMES and is_bare(m)]
    full = {tokens(m.name) for m in named if length(m.name) > 1} if runs else set()
    for run in runs:
        within = [name for name in full if name < tokens(run.name)]
        if any(one.isdisjoint(other) for one in within for other in within):
            named = [m for m in named if m is not run]
    return named
