"""The language of a text, told by its commonest words (`words/languages.csv`)."""

import re
from collections import Counter
from functools import cache
from operator import itemgetter

from .. import words

ENOUGH = 4
LOOKED_AT = 3000
GLANCES, LEAD = (250, 600), 5
_COUNT = itemgetter(1)
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

    A glance at its beginning may tell that it is French; other languages may stand in captions.

    >>> language("Le président a reçu le ministre des Affaires, et les deux parties ont parlé.")
    'fr'
    >>> language("The president said that he will meet with the minister of foreign affairs.")
    'en'
    """
    for glance in GLANCES:
        votes = _votes(text[:glance].lower().split())
        others = votes[1][1] if len(votes) > 1 else 0
        if votes and votes[0][0] == "fr" and votes[0][1] >= LEAD + others:
            return "fr"
    votes = _votes(_WORD.findall(text[:LOOKED_AT].lower()))
    if not votes or votes[0][1] < ENOUGH:
        return ""
    is_tie = len(votes) > 1 and votes[0][1] == votes[1][1]
    return "" if is_tie and votes[0][0] != "fr" else votes[0][0]


def _votes(found: list[str]) -> list[tuple[str, int]]:
    """Return the languages with the number of their commonest words, the two that lead."""
    known = _commonest()
    votes = Counter([code for word in found if word in known for code in known[word]])
    return sorted(votes.items(), key=_COUNT, reverse=True)[:2]
