"""Days, months and years by number or name: what a reader finds that begins with one of them.

A reader takes the text, its folded form, the span of the trigger and the number that this stands
for; it returns the bare expression, without its leading words, or None.
"""

import re

from ..patterns import pattern
from . import bare_days
from .figures import numeric, valid
from .grammar import Words, grammar

# `lundi 5, à 10h`, `jeudi 21 dans`: the number of a day without its month.
_NUMBER = re.compile(
    r" (?P<day>0?[1-9]|[12]\d|3[01])(?=\s{0,2}(?:$|[,;:)\n–—-]|\.\s|(?:et|a|au|dans|dernier|prochain)\b))"
)
# `LUNDI 5` alone in its line: the head of what stands below.
_HEADING = re.compile(r" (?P<day>0?[1-9]|[12]\d|3[01])[ \t]{0,3}\n")
GAP = re.compile(r"[ ,(]{0,3}(?:le )?")
GENITIVE = re.compile(r" ?(?:d'|de |du |des )")
# `décembre 12, 2017`: as pages of English make write a day.
_DAY_BEHIND = re.compile(r" (0?[1-9]|[12]\d|3[01]), ((?:19|20)\d\d)(?!\d)")
_FIRST = re.compile(r"(?<![a-z])(?:ier|premier) {0,2}$")
_NTH = pattern(r"\b(?:@ordinal|dernier) $")
_RANGED = re.compile(r"(?:(?<![a-z])(?:du|les|des|le)|di|manche) {1,2}\Z")


def value(name: str | None) -> int:
    """Return the number that a folded name of a month or weekday stands for, 0 for none."""
    if name and name[0] == "/":
        return int(name[1:])
    return grammar().values.get(name.rstrip("."), 0) if name else 0


def number(text: str, folded: str, start: int, end: int, _: int) -> Words | None:
    """Return the date, range or year that begins with the digits at `start`."""
    before, earlier = folded[start - 1 : start], folded[max(start - 2, 0) : start - 1]
    if (
        before in ".,/:-'" and before and earlier.isalnum() and (before != "'" or earlier.isdigit())
    ) or (before.isalpha() and (text[start - 1].isupper() or not earlier.isalpha())):
        return None
    return (
        _span(text, folded, start)
        or numeric(folded, start)
        or _year(folded, start)
        or bare_days.alone(folded, start)
    )


def _span(text: str, folded: str, start: int) -> Words | None:
    """Return the day or range of days, with its month, that begins at `start`."""
    match = grammar().span.match(folded, start)
    if match is None or not (match["month"] or match["end_month"]):
        return bare_days.misspelt(folded, start)
    if match["end_month"]:
        in_figures = match["end_month"][0] == "/"
        return (
            None
            if in_figures and not _RANGED.search(folded, max(start - 10, 0), start)
            else _range(match)
        )
    if match["month"] and match["month"][0] == "/":
        return None
    day, month = _day(match["day"]), value(match["month"])
    if not valid(day, month):
        return None
    return Words(start, match.end(), "", "date", day, month, int(match["year"] or 0))


def _range(match: re.Match) -> Words | None:
    """Return the range of days of a match; None if it is impossible."""
    day, end_day, end_month = _day(match["day"]), _day(match["end_day"]), value(match["end_month"])
    month, end_year = value(match["month"]) or end_month, int(match["end_year"] or 0)
    year = int(match["year"] or 0) or (end_year and end_year - (month > end_month))
    same_month = (year, month) == (end_year, end_month)
    if not (valid(day, month) and valid(end_day, end_month)) or (same_month and day >= end_day):
        return None
    limit = "limit" if end_year - year > 1 else ""
    days = (day, month, year, end_day, end_month, end_year)
    return Words(match.start(), match.end(), "", "range", *days, attached=limit)


def _day(figures: str) -> int:
    """Return the day that figures such as `1er` or `08` stand for."""
    return int(figures[:2]) if figures[1:2].isdigit() else int(figures[0])


def _year(folded: str, start: int) -> Words | None:
    """Return the year that stands alone at `start`."""
    match = grammar().year.match(folded, start)
    if match is None or folded[match.end() : match.end() + 1].isalpha():
        return None
    return Words(start, match.end(), "", "year", year=int(match[0]))


def dated(text: str, folded: str, start: int) -> Words | None:
    """Return the weekday or date that begins exactly at `start`."""
    first = folded[start : start + 1]
    if first.isdigit():
        words = _span(text, folded, start) or numeric(folded, start)
    else:
        words = weekday(text, folded, start, start, 0)
    return words


def weekday(text: str, folded: str, start: int, end: int, _: int) -> Words | None:
    """Return the weekday at `start` and the date after it, if there is one."""
    match = grammar().weekday.match(folded, start)
    if match is None or _is_nth(folded, start, match.end()):
        return None
    weekday = value(match["weekday"])
    after = GAP.match(folded, match.end()).end()
    if folded[after : after + 1].isdigit():
        date = _span(text, folded, after) or numeric(folded, after, dated=True)
        if date is not None:
            return date._replace(start=start, weekday=weekday)
    number = _NUMBER.match(folded, match.end())
    if number is None and (text[start:end].isupper() or text[start - 1 : start] in ("", "\n")):
        number = _HEADING.match(text, match.end())
    if number:
        return Words(start, number.end("day"), "", "weekday", int(number["day"]), weekday=weekday)
    return Words(start, match.end(), "", "weekday", weekday=weekday)


def _is_nth(folded: str, start: int, end: int) -> bool:
    """Tell whether a weekday is one of its month, which no other day tells: `le premier lundi de mai`."""
    return bool(_NTH.search(folded, max(start - 12, 0), start) and GENITIVE.match(folded, end))


def month(text: str, folded: str, start: int, end: int, _: int) -> Words | None:
    """Return the month, span of months or first day of a month at `start`."""
    match = grammar().month.match(folded, start)
    if match is None:
        return None
    month, year = value(match["month"]), int(match["year"] or 0)
    if behind := _DAY_BEHIND.match(folded, match.end("month")):
        return Words(start, behind.end(), "", "date", int(behind[1]), month, int(behind[2]))
    end_month, end_year = value(match["end_month"]), int(match["end_year"] or 0)
    first = _FIRST.search(folded, max(start - 10, 0), start)
    if first:
        end = match.end("year") if year else match.end("month")
        return Words(first.start(), end, "", "date", 1, month, year)
    if not end_month:
        return Words(start, match.end(), "", "month", 0, month, year)
    year = year or (end_year and end_year - (month > end_month))
    return Words(start, match.end(), "", "range", 0, month, year, 0, end_month, end_year)
