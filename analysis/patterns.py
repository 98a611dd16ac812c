"""Regular expressions over folded text whose words come from the sets of `words/grammar.csv`."""

import re
from functools import cache

from . import words

_SET = re.compile(r"@(\w+)")
_PRIVATE = 0xE000  # the first of the code points that stand for no letter
_TEMPLATES: dict[str, str] = {}  # by the source of the pattern made of it
_Trie = dict[str, "_Trie"]


def pattern(template: str) -> re.Pattern[str]:
    """Return the regular expression of a template, each `@set` in it replaced by the set's words.

    A word of a set that ends in `*` stands for every word that begins so. Raise `ValueError`
    where `words/grammar.csv` has no such set.

    >>> bool(pattern(r"\\b@to_come rencontrer\\b").search("il devrait rencontrer son homologue"))
    True
    """
    source = _SET.sub(lambda found: f"(?:{_one_of(found[1])})", template)
    _TEMPLATES[source] = template
    return re.compile(source)


def lettered(made: re.Pattern[str]) -> tuple[str, dict[str, str]]:
    """Return the source of a pattern with one letter for each set of words in it, and these sets.

    The letters are such as no text has.

    >>> source, sets = lettered(pattern(r"\\b@to_come rencontrer\\b"))
    >>> source == rf"\\b{next(iter(sets))} rencontrer\\b", list(sets.values())
    (True, ['to_come'])
    """
    template = _TEMPLATES.get(made.pattern, "")
    names = dict.fromkeys(_SET.findall(template))
    letters = {name: chr(_PRIVATE + number) for number, name in enumerate(names)}
    source = _SET.sub(lambda found: letters[found[1]], template)
    return source or made.pattern, {letter: name for name, letter in letters.items()}


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
