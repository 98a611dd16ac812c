"""Vietnamese names: the family name first, few and short syllables, marks of their own."""

from ..naming import families
from ..words import fold

_MARKED = ("Lê", "Tô", "Tạ", "Đỗ", "Dô")  # marks that no common French word bears
_COMMON = ("to", "mai", "vu", "ho", "do")


def is_vietnamese(name: str) -> bool:
    """Tell whether a full name is built like a Vietnamese one: family name first, short syllables.

    >>> is_vietnamese("Nguyên Thi Kim Ngân"), is_vietnamese("Hun Sen"), is_vietnamese("Lee Hsien Loong")
    (True, False, False)
    """
    tokens = fold(name).split()
    short = all(len(t) <= 6 and "-" not in t for t in tokens)
    return 3 <= len(tokens) <= 5 and tokens[0] in families() and short


def is_family_word(written: str, folded: str) -> bool:
    """Tell whether a word that begins as written is a family name that French has as a word, too.

    >>> is_family_word("Tô", "to"), is_family_word("Ma", "mai"), is_family_word("Du", "du")
    (True, True, False)
    """
    return written in _MARKED or folded in _COMMON
