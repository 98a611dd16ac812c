"""The language of a text, told by its commonest words (`words/languages.csv`)."""

import re
from collections import Counter
from functools import cache

from .. import words

ENOUGH = 4
LOOKED_AT = 3000
_WORD = re.compile(r"[^\W\d_]+")


@cache
def _commonest() -> dict[str, tuple[str, ...]]:
    """Return, for each common word, the languages in which it is common."""
    found: dict[str, tuple[str, ...]] = {}
    for row in words.rows("languages"):
        for word in row["words"].split("|"):
            found[word] = (*found.get(word, ()), row["language"])
    return found


def language(text: str) -> str:
    """Return the ISO 639-1 code of the text's language; "" where it is too short to tell.

    >>> language("Le président a reçu le ministre des Affaires, et les deux parties ont parlé.")
    'fr'
    >>> language("The president said that he will meet with the minister of foreign affairs.")
    'en'
    """
    known = _commonest()
    votes: Counter[str] = Counter()
    for word, times in Counter(_WORD.findall(text[:LOOKED_AT].lower())).items():
        for code in known.get(word, ()):
            votes[code] += times
    best = votes.most_common(2)
    if (
        not best
        or best[0][1] < ENOUGH
        or (len(best) > 1 and best[0][1] == best[1][1] and best[0][0] != "fr")
    ):
        return ""
    return best[0][0]
