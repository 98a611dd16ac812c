"""Lists of envoys, each with his land before his name: `les ambassadeurs d'Israël X, de Belgique Y`."""

import re

from ..patterns import pattern
from ..words import Hit
from .phrase import Phrase

# Between two of a list: `, et du `, `, porteur d'un message, et de `.
_NEXT_OF = re.compile(
    r"\s{0,4}(?:,[^,;.:]{4,70})?(?:,|,?\s{0,4}(?:et|ainsi que))\s{0,4}(?:ceux? )?(?:du|de la|de l'|des|de|d')\s{0,4}"
)
_NAME_OF = pattern(
    r"\s{0,4},?\s{0,4}(?:(?:s\.?e\.?m?\.?|@courtesy_title\.?|@courtesy_word|@courtesy_high)\s{0,4}){0,2}"
)


def open_before(phrases: list[Phrase]) -> Phrase | None:
    """Return the phrase that a list of envoys may go on behind: the last, or who he bears a message of."""
    for phrase in phrases[:-3:-1]:
        if phrase.codes:
            return phrase if phrase.name else None
    return None


def goes_on(opened: Phrase, piece: Hit, following: Hit | None, gap: str, folded: str) -> bool:
    """Tell whether a land opens the next of a list: `ambassadeurs d'Israël, X, de Belgique, Y`."""
    named = following is not None and following.layer == "name"
    if not named or not opened.is_plural(folded) or not _NEXT_OF.fullmatch(gap):
        return False
    return bool(_NAME_OF.fullmatch(folded, piece.end, following.start))
