"""Days told by the number alone (`le 5`), or with a month that is misspelt (`11 octbre 2016`)."""

import re
from difflib import get_close_matches

from ..patterns import pattern
from .figures import valid
from .grammar import Words, of_kind

# `le 5, à Séville`, `Le 1er, il a vu X`: the number of a day alone, and of no house.
_ALONE = pattern(
    r"(?P<day>[12]\d|3[01]|[1-9])(?:er)?"
    r"(?=,? (?:a|au|aux|en|dans|dernier|prochain|courant)\b|[,;] (?!\d|@street_word\b)|\.(?:\s|$))"
)
_THE = re.compile(r"(?:^|[^\w-])le $")
# `11 octbre 2016`, `3 decernbre 1987`: a month that a slip or a scan has left without a letter.
_MISSPELT = re.compile(
    r"(?P<day>[12]\d|3[01]|0?[1-9])(?:er)? {1,2}(?P<month>[a-z]{5,10}) {1,2}(?P<year>(?:19|20)\d\d)\b"
)
_ALIKE = 0.8  # of a month's name and what is written for it


def alone(folded: str, start: int) -> Words | None:
    """Return the day of the month of publication, or of the one beside it, that a number names."""
    if not _THE.search(folded, max(start - 4, 0), start):
        return None
    number = _ALONE.match(folded, start)
    return number and Words(start, number.end(), "", "weekday", int(number["day"]))


def misspelt(folded: str, start: int) -> Words | None:
    """Return the day in full at `start` whose month is misspelt."""
    match = _MISSPELT.match(folded, start)
    likely = match and get_close_matches(match["month"], of_kind("month"), 1, _ALIKE)
    if not likely:
        return None
    day, month = int(match["day"]), of_kind("month")[likely[0]]
    if not valid(day, month):
        return None
    return Words(start, match.end(), "", "date", day, month, int(match["year"]))
