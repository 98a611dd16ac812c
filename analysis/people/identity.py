"""One person over a corpus: spellings, short forms and offices gathered under one identifier."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from itertools import islice
from typing import NamedTuple

from .. import naming, tenures

_Key = tuple[str, frozenset[str]]  # a side and the words of a name, as an official list spells it
_WORD = re.compile(r"\w{2,}")
_NUMERAL = re.compile(r"[IVX]+")
_SURNAME = 5  # letters: fewer in capitals, without a given name, are initials perhaps


class Called(NamedTuple):
    """A person as one article calls him: the article's identifier, name and side."""

    actor_id: str
    name: str
    country: str


def identities(called: set[Called]) -> dict[str, str]:
    """Return the corpus's identifier for each of the articles' identifiers.

    Two names are one person if they have the same words (order and marks aside), if an official
    list of offices knows both as spellings of one, or if the words of one are among those of
    exactly one other of the same side.

    >>> sorted(identities({Called("to-lam.VNM", "Tô Lâm", "VNM"), Called("lam.VNM", "Lam", "VNM")}).items())
    [('lam.VNM', 'to-lam.VNM'), ('to-lam.VNM', 'to-lam.VNM')]
    """
    groups: dict[_Key, list[Called]] = defaultdict(list)
    listed: set[_Key] = set()
    for one in called:
        if one.name:
            known = tenures.named(one.name, one.country)
            key = one.country, naming.tokens(known[0].person if known else one.name)
            groups[key].append(one)
            listed.update({key} if known else ())
    fuller = _fuller(groups, listed)
    chosen = {one.actor_id: one.actor_id for one in called}
    for key, members in groups.items():
        goal = min(groups[fuller[key]], key=lambda c: (-len(c.actor_id), c.actor_id)).actor_id
        chosen.update({member.actor_id: goal for member in members})
    return chosen


def _fuller(groups: Iterable[_Key], listed: set[_Key]) -> dict[_Key, _Key]:
    """Return for each group the one whose name contains its own: itself if not exactly one does.

    Two whom an official list has apart stay so: `Idriss Déby`, the father of `Mahamat Idriss Déby`.
    """
    by_word: dict[tuple[str, str], set[_Key]] = defaultdict(set)
    for key in groups:
        for word in key[1]:
            by_word[key[0], word].add(key)
    found = {}
    for key in groups:
        side, words = key
        shared = [by_word[side, word] for word in words] if side else []
        alike = set.intersection(*shared) if shared else set()
        wider = {k for k in alike if _is_part(key, k, listed)}
        apart = (k for k in wider if not any(_is_part(k, other, listed) for other in wider))
        fullest = list(islice(apart, 2))
        found[key] = fullest[0] if len(fullest) == 1 else key
    return found


def _is_part(one: _Key, other: _Key, listed: set[_Key]) -> bool:
    """Tell whether a name of the same side is part of another that may be the same person's."""
    return one[1] < other[1] and not (one in listed and other in listed)


def best(names: Counter[str]) -> str:
    """Return the fullest of the names, the commonest of its length, the first in the alphabet.

    >>> best(Counter(["M. LE DRIAN", "Jean-Yves LE DRIAN"]))
    'Jean-Yves Le Drian'
    """
    if not names:
        return ""
    return _in_small(min(names, key=lambda n: (-len(n.split()), -names[n], n)))


def _in_small(name: str) -> str:
    """Return a name whose surname, or all of it, is in capitals with only initials in capitals.

    Numerals and initials stay as they are.

    >>> _in_small("XI JINPING"), _in_small("Mohammed VI"), _in_small("Paul O'NEILL"), _in_small("IBK")
    ('Xi Jinping', 'Mohammed VI', "Paul O'Neill", 'IBK')
    """
    alone = " " not in name
    return _WORD.sub(lambda found: _word_in_small(found, alone), name)


def _word_in_small(found: re.Match[str], alone: bool) -> str:
    word = found[0]
    if not word.isupper():
        return word
    if (alone and len(word) < _SURNAME) or (found.start() and _NUMERAL.fullmatch(word)):
        return word
    return word.capitalize()
