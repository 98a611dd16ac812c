"""Spellings of one name: without spaces and marks, by one letter, or by vowels alone."""

import re
from functools import lru_cache

from .. import naming
from ..words import fold

_WORD = re.compile(r"[^\W\d_]+")
_LONG = 5  # letters from which a word may be misspelt by one


@lru_cache(1 << 14)
def glued(name: str) -> str:
    """Return a name folded, without the spaces and marks in which spellings differ.

    >>> glued("Kim Jong-Un") == glued("Kim Jong Un")
    True
    """
    return "".join(_WORD.findall(fold(name)))


def is_misspelt(name: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether two full names differ by one letter of one word, or sound alike.

    >>> is_misspelt(frozenset({"mohamed", "bazoun"}), frozenset({"mohamed", "bazoum"}))
    True
    """
    if len(name) < 2 or len(name) != len(other):
        return False
    if naming.sound_alike(name, other):
        return True
    here, there = name - other, other - name
    if len(here) != 1 or len(there) != 1:
        return False
    return _is_close(*here, *there)


def _is_close(word: str, other: str) -> bool:
    """Tell whether two long words differ by one letter: put in, left out, or another one."""
    if min(len(word), len(other)) < _LONG or abs(len(word) - len(other)) > 1:
        return False
    same = next((n for n, (a, b) in enumerate(zip(word, other, strict=False)) if a != b), -1)
    tails = (
        (word[same + 1 :], other[same + 1 :]),
        (word[same:], other[same + 1 :]),
        (word[same + 1 :], other[same:]),
    )
    return same < 0 or any(a == b for a, b in tails)


def shortens(named: frozenset[str], full: frozenset[str]) -> bool:
    """Tell whether a name is part of a fuller one, first names as initials: `V. Poutine`."""
    if named <= full:
        return True
    rest = named - full
    return len(rest) < len(named) and all(
        len(initial) == 1 and any(word[0] == initial for word in full - named) for initial in rest
    )
