"""What stands between an auxiliary and its participle: `a, dans le même temps, demandé`."""

from ..patterns import pattern

# The most characters from an auxiliary to its participle.
REACH = 130
_ASIDE = pattern(
    r"(?P<voice>\b(?:@auxiliary_past|@alleging)|\b(?:s'|se |s )@being)"
    r"(?: (?:@linking_adverb|ainsi))?(?:,[^,;.:«»\"“”]{2,90}(?:,[^,;.:«»\"“”]{2,40})?,"
    r"| (?:@aside_opening(?: (?!une? |que |qui )[\w'’-]{1,20}){1,6}|de \w{3} cote),?)?"
    r"(?: (?:@aside_adverb|@for_his_part|@both|@weekday)){0,2} $"
)


def without(before: str) -> str:
    """Return the folded words before a participle without what parts it from its auxiliary.

    >>> without("le ministre a, dans le meme temps, "), without("ils ont, en effet, tous deux ")
    ('le ministre a ', 'ils ont ')
    """
    found = _ASIDE.search(before)
    return before[: found.end("voice")] + " " if found else before
