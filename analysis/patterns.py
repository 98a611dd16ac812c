"""Regular expressions over folded text whose words come from the sets of `words/grammar.csv`."""

import re
from functools import cache

from . import words

_SET = re.compile(r"@(\w+)")
_BEGUN = 5  # letters with which a word begins
_Trie = dict[str, "_Trie"]


def pattern(template: str) -> re.Pattern[str]:
    """Return the regular expression of a template, each `@set` in it replaced by the set's words.

    A word of a set that ends in `*` stands for every word that begins so. Raise `ValueError`
    where `words/grammar.csv` has no such set.

    >>> bool(pattern(r"\\b@to_come rencontrer\\b").search("il devrait rencontrer son homologue"))
    True
    """
    return re.compile(_SET.sub(lambda found: f"(?:{_one_of(found[1])})", template))


def stems(*names: str) -> tuple[str, ...]:
    """Return how the words of some sets begin, the fewest letters that each needs.

    Where none of them stands, inside words too, no word of the sets does: a cheap test before a
    pattern that is rarely found.

    >>> stems("struck")[:3]
    ('repor', 'annul', 'ajour')
    """
    begun = dict.fromkeys(w[:_BEGUN].rstrip("*") for name in names for w in words.grammar(name))
    return tuple(b for b in begun if not any(o in b for o in begun if o != b))


@cache
def _one_of(name: str) -> str:
    """Return the regular expression of the words of a set: of two that match, the longer."""
    trie: _Trie = {}
    for form in words.grammar(name):
        node = trie
        for letter in form:
            node = node.setdefault(letter, {})
        node[""] = {}
    return _source(trie)


def _source(node: _Trie) -> str:
    """Return the regular expression of what may follow a node of the trie."""
    ways = [
        (r"\w*" if letter == "*" else re.escape(letter).replace("\\ ", " ")) + _source(node[letter])
        for letter in sorted(node)
        if letter
    ]
    if not ways:
        return ""
    if len(ways) == 1 and "" not in node:
        return ways[0]
    return f"(?:{'|'.join(ways)})" + ("?" if "" in node else "")
