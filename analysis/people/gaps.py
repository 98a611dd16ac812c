"""Words between the pieces of an office: which may stand inside it, and which end it."""

import re
from functools import cache, lru_cache

from .. import words

_LONGEST = 48
_WORD = re.compile(r"[^\W\d_]+")
_OF = frozenset(("de", "du", "des", "d"))
_OF_THE = (["de", "l"], ["de", "la"])  # `chef de division Asie de l'Union européenne`
# `au Chef de l'État le plan stratégique`: the next noun is not the office's …
_NEXT_NOUN = re.compile(r" (?:(?:le|la|les|une?|son|sa|ses) |l')")
# … nor is it in `de la Chambre et l'envoyé`, though it is in `de l'Économie et les Finances`.
_AND_NEXT_NOUN = re.compile(r" et (?:(?:le|la|les|une?|son|sa|ses) |l')")
_COMMA_OF = re.compile(r"\s{0,4},\s{0,4}(?:(?:de|du|des|chargee?)\b|d').{0,48}")


@cache
def _ends() -> frozenset[str]:
    """Return the words that never stand inside an office: they end it."""
    return frozenset(words.grammar("office_end"))


@cache
def _insides() -> frozenset[str]:
    """Return the words that often stand between the pieces of one office."""
    return frozenset(words.grammar("office_inside"))


@lru_cache(1 << 12)
def ends_office(gap: str) -> bool:
    """Tell whether folded words hold one that ends an office.

    >>> ends_office(" en visite a "), ends_office(" charge de ")
    (True, False)
    """
    return not _ends().isdisjoint(_WORD.findall(gap))


@lru_cache(1 << 12)
def is_inside(gap: str) -> bool:
    """Tell whether the folded words between two pieces may stand inside one office.

    >>> is_inside(" adjoint de la "), is_inside(", qui a ")
    (True, False)
    >>> is_inside(" et l'envoye "), is_inside(" et le ")
    (False, True)
    >>> is_inside(", d'"), is_inside(", l'")
    (True, False)
    """
    if len(gap) > _LONGEST or any(c in gap for c in '.;:!?«»"'):
        return False
    head, comma, rest = gap.partition(",")
    if comma and not (_COMMA_OF.fullmatch(comma + rest) and (not head.strip() or is_inside(head))):
        return False  # `au Développement et à l'Afrique, du Royaume-Uni`
    if _NEXT_NOUN.match(gap):
        return False
    found = _WORD.findall(gap)
    unknown = [word for word in found if word not in _insides()]
    if not unknown:
        return True
    inside = found[0] in _insides() and not _AND_NEXT_NOUN.match(gap)
    placed = inside or found[-1] in _OF or found[-2:] in _OF_THE
    return placed and len(unknown) <= 2 and _ends().isdisjoint(unknown)
