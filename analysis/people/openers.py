"""Words with a capital only because a sentence opens with them: `Mandaté par`, `Signature d'un`."""

from functools import cache

from .. import tenures, words
from ..patterns import pattern

_SHORTEST = 4  # letters of a word that is hardly somebody's name
_ON = pattern(
    r" (?:et |ou )?(?:par|de|du|des|a|au|aux|en|dans|pour|avec|le|la|les|un|une|sur|vers|chez|entre|contre|sans)\b| [dl]'| ?:"
)


@cache
def _known() -> frozenset[str]:
    """Return the common words that may open a sentence so, as written."""
    return frozenset(
        row["word"]
        for row in words.rows("glue")
        if row["kind"] == "known" and len(row["word"]) >= _SHORTEST
    )


def is_opener(text: str, folded: str, start: int, end: int) -> bool:
    """Tell whether the first word of a sentence is but a common one with a preposition or article behind it.

    >>> from analysis.words import fold
    >>> text = "Chargé par le roi"
    >>> is_opener(text, fold(text), 0, 6)
    True
    >>> text = "Désiré a parlé"
    >>> is_opener(text, fold(text), 0, 6)
    False
    """
    if text[start:end].lower() not in _known() or _is_auxiliary(text, end):
        return False
    return bool(_ON.match(folded, end)) and not tenures.called(text[start:end], None)


def _is_auxiliary(text: str, end: int) -> bool:
    """Tell whether what comes next is the verb `a`, which is folded as `à` is."""
    return text.startswith(" a ", end)
