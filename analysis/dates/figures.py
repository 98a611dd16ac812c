"""Days written in figures: `16/05/2017`, `le 16.05.2017`, `lundi 16/05`."""

import re

from .grammar import Words, grammar

_LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_ARTICLE = re.compile(r"(?:(?<![a-z])(?:le|du|ce)|di)$")
_UNTIL = re.compile(r"(?<![a-z])(?:au|des|les|et)$")
_LATEST_SHORT = 50  # `16/05/17` is of this century up to this year


def valid(day: int, month: int) -> bool:
    """Tell whether the month (1 to 12) can have such a day."""
    return 1 <= month <= 12 and 1 <= day <= _LONGEST[month - 1]


def numeric(folded: str, start: int, dated: bool = False) -> Words | None:
    """Return a date in figures: ISO, day.month.year, or day/month where the context says so.

    It does behind a weekday (`dated`), behind an article and in brackets: `le 16/05`, `(16/05)`.
    """
    match = grammar().numeric.match(folded, start)
    if match is None:
        return None
    day, month = int(match["d"] or match["day"]), int(match["m"] or match["month"])
    year = int(match["y"] or match["year"] or 0)
    if year and year < 100:
        year += 2000 if year <= _LATEST_SHORT else 1900
    if not year and (match["sep"] != "/" or not (dated or _stands_as_date(folded, match))):
        return None
    if not valid(day, month):
        return None
    return Words(start, match.end(), "", "date", day, month, year)


def _stands_as_date(folded: str, match: re.Match) -> bool:
    """Tell whether figures such as 14/12 stand in a dateline or after an article."""
    start, end = match.span()
    before = folded[max(start - 10, 0) : start].rstrip()
    dateline = before.endswith(",") and folded[end : end + 3].lstrip().startswith(("(", "-"))
    whole = match.end("month") - start == len("05/06")
    closed = before.endswith("(") and folded.startswith(")", end)
    return (
        dateline or bool(_ARTICLE.search(before)) or (whole and (closed or _UNTIL.search(before)))
    )
