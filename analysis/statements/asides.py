"""What stands between an auxiliary and its participle: `a, dans le même temps, demandé`."""

import re

# The most characters from an auxiliary to its participle.
REACH = 130
_AUXILIARY = r"(?P<voice>\b(?:a|ont|avait|avaient)|\b(?:s'|se |s )(?:est|sont|etait|etaient))"
_PREPOSITION = r"(?:dans|lors|au|aux|en|avec|par|pour|sur|devant|sans|de (?:son|sa|leur|con)|comme)"
_OCCASION = r"a (?:cette|cet|l'occasion|l'issue|plusieurs|ce|son|sa)"
_ADVERB = (
    r"surtout|tout d'abord|tout juste|avant tout|desormais|deja|bien|fort|aussitot|bientot|jadis"
    r"|naguere|hier|recemment|plutot|vite|tantot|aujourd'hui|bel et bien|plus d'une fois|souvent"
    r"|parfois|jamais|toujours|a peine|plus tot|plus tard|au contraire|certes|cependant|pourtant"
    r"|toutefois|donc|quant a (?:lui|elle)|ce jour|ce matin|ce soir|\w{2,6}di|dimanche"
    r"|une (?:nouvelle )?fois(?: de plus| encore)?|tour a tour|tous deux|toutes deux"
)
_ASIDE = re.compile(
    rf"{_AUXILIARY}(?:,[^,;.:«»\"“”]{{2,90}}(?:,[^,;.:«»\"“”]{{2,40}})?,"
    rf"| (?:{_PREPOSITION}|{_OCCASION})(?: (?!une? |que |qui )[\w'’-]{{1,20}}){{1,6}},?)?"
    rf"(?: (?:{_ADVERB})){{0,2}} $"
)


def without(before: str) -> str:
    """Return the folded words before a participle without what parts it from its auxiliary.

    >>> without("le ministre a, dans le meme temps, "), without("ils ont, en effet, tous deux ")
    ('le ministre a ', 'ils ont ')
    """
    found = _ASIDE.search(before)
    return before[: found.end("voice")] + " " if found else before
