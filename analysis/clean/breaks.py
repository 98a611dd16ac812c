"""Words that a printed line broke: `l'ambas-` and, on the next line, `sadeur`."""

import re

from analysis.clean.vocabulary import vocabulary

_BREAK = re.compile(r"-[\n ][\n ]?(?=[a-zà-ÿœ]{2})")
_LEFT = re.compile(r"[^\W\d_]{2,20}\Z")
_RIGHT = re.compile(r"[a-zà-ÿœ]+")
_LONGEST = 20


def mended(text: str) -> str:
    """Return the text, of the same length, with broken words whole and the break behind them.

    Only what is a word when it is whole is mended.

    >>> mended("l'ambas-\\nsadeur de France, lui-\\nmême")
    "l'ambassadeur   de France, lui-\\nmême"
    """
    if "-\n" not in text and "- " not in text:
        return text
    known = vocabulary().sure
    pieces, done = [], 0
    for hit in _BREAK.finditer(text):
        left = _LEFT.search(text, max(done, hit.start() - _LONGEST), hit.start())
        right = _RIGHT.match(text, hit.end())
        if not left or not _is_word(left[0] + right[0], known) or hit.start() < done:
            continue
        if _is_word(left[0], known) and _is_word(right[0], known):
            continue
        pieces += [text[done : hit.start()], right[0], " " * (hit.end() - hit.start())]
        done = right.end()
    return "".join([*pieces, text[done:]])


def _is_word(written: str, known: frozenset[str]) -> bool:
    """Tell whether a word is known, written so or without its capitals."""
    return written in known or written.lower() in known or written.capitalize() in known
