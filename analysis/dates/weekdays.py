"""Which day a weekday or a word like `hier` means, told from another day."""

from datetime import date, timedelta

from .grammar import Words
from .years import Span

_NEAR = 45  # the days within which a weekday and a number mean one day

_SATURDAY = 6


def moved(words: Words, base: Span, published: bool, future: bool) -> date | None:
    """Return the day that the words mean, told from the base; None where that is not certain.

    >>> day, monday = date(2018, 7, 11), Words(0, 5, "lundi", "weekday", weekday=1)
    >>> moved(monday, Span(day, day), published=True, future=False)
    datetime.date(2018, 7, 9)
    """
    try:
        if words.kind != "weekday":
            single = base.start == base.end
            return _near(words, base.start + timedelta(words.offset)) if single else None
        if words.day:
            return numbered(words, base.start, published, future)
        if base.start != base.end:
            return _within(base, words.weekday)
        ahead = (words.weekday - base.start.isoweekday()) % 7
        if words.offset:
            ahead = (ahead or 7) + words.offset // 7 * 7 if words.offset > 0 else ahead - 7
        elif not future and ahead and (published or ahead > 3):
            ahead -= 7
        return base.start + timedelta(ahead)
    except OverflowError:
        return None


def _near(words: Words, day: date) -> date:
    """Return a day, or the one beside it that is the weekday told: `demain jeudi` in Thursday's paper.

    Such a report was written the day before it was published.
    """
    if not words.weekday:
        return day
    beside = (day, day - timedelta(1), day + timedelta(1))
    return next((d for d in beside if d.isoweekday() == words.weekday), day)


def numbered(
    words: Words, near: date, published: bool = False, future: bool = False
) -> date | None:
    """Return the day of a number (`lundi 5`, `le 5`) nearest to another, None if none is near.

    A number alone, told from the day of publication, is that of a day up to it, or from it on.

    >>> numbered(Words(0, 7, "lundi 5", "weekday", 5, weekday=1), date(2017, 5, 31))
    datetime.date(2017, 6, 5)
    """
    alone = published and not words.weekday
    before = 0 if alone and future else _NEAR
    after = 0 if alone and not future else _NEAR
    first = max(near.toordinal() - before, date.min.toordinal())
    last = min(near.toordinal() + after, date.max.toordinal())
    days = map(date.fromordinal, range(first, last + 1))
    fitting = (d for d in days if d.day == words.day and words.weekday in (0, d.isoweekday()))
    return min(fitting, key=lambda d: abs(d - near), default=None)


def _within(span: Span, weekday: int) -> date | None:
    """Return the one day of the span that is that weekday."""
    first = span.start + timedelta((weekday - span.start.isoweekday()) % 7)
    return first if first <= span.end < first + timedelta(7) else None


def weekend(day: date, offset: int, future: bool) -> Span | None:
    """Return the weekend told from a day; `ce week-end` is the last one, unless told as to come.

    >>> weekend(date(2020, 7, 1), 0, future=False).start, weekend(date(2020, 7, 1), 0, future=True).start
    (datetime.date(2020, 6, 27), datetime.date(2020, 7, 4))
    """
    if not offset and not future and day.isoweekday() < _SATURDAY:
        offset = -1
    told = week(day, offset)
    return Span(told.end - timedelta(1), told.end) if told else None


def week(day: date, offset: int) -> Span | None:
    """Return the week of a day from Monday to Sunday, or one so many weeks off; None off the calendar.

    >>> week(date(2020, 7, 1), -1)
    Span(start=datetime.date(2020, 6, 22), end=datetime.date(2020, 6, 28))
    """
    try:
        monday = day + timedelta(7 * offset - day.weekday())
        return Span(monday, monday + timedelta(6))
    except OverflowError:
        return None
