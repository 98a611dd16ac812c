"""ISO dates as precise as they are known: `2018`, `2018-07` or `2018-07-08`."""

import re
from calendar import monthrange
from datetime import date
from functools import lru_cache

FIRST_YEAR = 1990  # of the years that a page without a day may be of
_WRITTEN = re.compile(r"\d{4}(?:-\d\d){0,2}")


@lru_cache(1 << 14)
def first_day(written: str) -> date:
    """Return the first day of an ISO day, month or year; raise ValueError for anything else.

    >>> first_day("2016-04")
    datetime.date(2016, 4, 1)
    """
    if not _WRITTEN.fullmatch(written):
        raise ValueError(f"{written!r} is no date such as 2018, 2018-07 or 2018-07-08")
    return date.fromisoformat(written + "-01-01"[len(written) - 4 :])


@lru_cache(1 << 14)
def last_day(written: str) -> date:
    """Return the last day of an ISO day, month or year; raise ValueError for anything else.

    >>> last_day("2016-02"), last_day("2016")
    (datetime.date(2016, 2, 29), datetime.date(2016, 12, 31))
    """
    first = first_day(written)
    if len(written) == 10:
        return first
    month = first.month if len(written) == 7 else 12
    return date(first.year, month, monthrange(first.year, month)[1])
