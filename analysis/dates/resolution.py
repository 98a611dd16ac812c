"""Expressions of time, with what is known around them, to dates."""

import re
from calendar import monthrange
from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from .grammar import Words
from .weekdays import moved, week, weekend
from .years import (
    MOST_CANDIDATES,
    Anchors,
    Choice,
    Date,
    Span,
    interval,
    mismatch,
    narrow,
    nearest,
    years,
)

_WHOLE_DAY = re.compile(r"(?P<year>\d{4}|XXXX|-)-(?P<month>\d\d)-(?P<day>\d\d)")


def resolve(words: Words | None, anchors: Anchors) -> Date:
    """Return the date that the words mean; its year stays open unless the evidence leaves one.

    Never raises for words that `find` returned; what is no ISO date in the anchors does not count.

    >>> words = Words(0, 12, "le 8 juillet", "date", day=8, month=7)
    >>> resolve(words, Anchors(published="2018-07-09"))[:4]
    ('2018-07-08', '2018-07-08', 'day', '2018-07-08')
    >>> resolve(words, Anchors()).edtf
    'XXXX-07-08'
    """
    if words is None:
        return Date()
    if words.kind == "year":
        return _year(words, anchors)
    if words.month:
        return _dated(words, anchors)
    if words.kind == "month":
        return _month_beside(words, anchors)
    if words.kind in ("week", "weekend"):
        return _week_beside(words, anchors)
    return _told(words, anchors)


def _dated(words: Words, anchors: Anchors) -> Date:
    """Return the date of words that name at least a month."""
    if words.year:
        span = _span(words, words.year)
        if span is None:
            return Date(text=words.text, contradiction="no such day in that year")
        return _known(
            words, span, ("text", *_confirmed(words, span)), mismatch(span, words.weekday)
        )
    anchor = interval(anchors.published)
    if anchor:
        span = nearest(_spans(words, _around(anchor)), anchor, _ahead(words, anchors))
        reasons = ("published", *_confirmed(words, span))
        return _known(words, span, reasons, mismatch(span, words.weekday))
    choice = narrow(_spans(words, years(anchors)), words.weekday, anchors)
    if len(choice.left) == 1 and not choice.contradiction:
        return _known(words, choice.left[0], choice.reasons)
    return _after_previous(words, choice, anchors) or _open(words, choice)


def _after_previous(words: Words, choice: Choice, anchors: Anchors) -> Date | None:
    """Return the date nearest to the one told before, if its year is among those left."""
    anchor = interval(anchors.previous.start) if anchors.previous else None
    if anchor is None or choice.contradiction:
        return None
    span = nearest(_spans(words, _around(anchor)), anchor, _ahead(words, anchors))
    return _known(words, span, anchors.previous.reasons) if span in choice.left else None


def _told(words: Words, anchors: Anchors) -> Date:
    """Return the date of a weekday or relative word, told from publication or the date before."""
    from_publication = words.relation == "published" or words.kind == "weekday"
    bases = _bases(anchors.published, "", (), anchors) if from_publication else []
    reasons: tuple[str, ...] = ("published",)
    previous = anchors.previous
    published = bool(bases)
    if not bases and previous and (words.kind == "weekday" or words.relation == "previous"):
        bases = _bases(previous.start, previous.edtf, previous.candidates, anchors)
        reasons = previous.reasons
    days = [day for base in bases if (day := moved(words, base, published, anchors.future))]
    if words.weekday and days and days[0].isoweekday() == words.weekday:
        reasons = (*(r for r in reasons if r != "weekday"), "weekday")
    if len(days) == 1 and len(bases) == 1:
        note = mismatch(Span(days[0], days[0]), words.weekday)
        return _known(words, Span(days[0], days[0]), reasons, note)
    choice = narrow([Span(day, day) for day in days], 0, anchors)
    if len(choice.left) == 1 and not choice.contradiction and choice.reasons:
        kept = tuple(r for r in reasons if r != "published" and r not in choice.reasons)
        return _known(words, choice.left[0], (*kept, *choice.reasons))
    return _open(words, choice)


def _bases(iso: str, edtf: str, candidates: tuple[int, ...], anchors: Anchors) -> list[Span]:
    """Return the days or intervals that a date may mean, one for each possible year."""
    ends = (edtf if "/" in edtf else iso).split("/")
    first, last = _WHOLE_DAY.fullmatch(ends[0]), _WHOLE_DAY.fullmatch(ends[-1])
    if first is None or last is None:
        return []
    if first["year"].isdigit():
        start, end = interval(ends[0]), interval(ends[-1])
        return [Span(start.start, end.end)] if start and end else []
    figures = (int(end[part]) for end in (first, last) for part in ("day", "month"))
    return list(_days(*figures, 0, candidates or years(anchors)))


def _year(words: Words, anchors: Anchors) -> Date:
    """Return the year that is written, or told from publication."""
    anchor = interval(anchors.published)
    if not words.year and anchor is None:
        return Date(text=words.text)
    year = words.year or anchor.start.year + words.offset
    reasons = ("text",) if words.year else ("published",)
    return Date(f"{year:04}", f"{year:04}", "year", f"{year:04}", words.text, reasons)


def _month_beside(words: Words, anchors: Anchors) -> Date:
    """Return the month of publication, the one before or the one after."""
    anchor = interval(anchors.published)
    if anchor is None or anchor.start.month != anchor.end.month:
        return Date(text=words.text)
    count = anchor.start.year * 12 + anchor.start.month - 1 + words.offset
    month = f"{count // 12:04}-{count % 12 + 1:02}"
    return Date(month, month, "month", month, words.text, ("published",))


def _week_beside(words: Words, anchors: Anchors) -> Date:
    """Return the week of publication, or its weekend; the one before or the one after."""
    day = interval(anchors.published)
    if day is None or day.start != day.end:
        return Date(text=words.text)
    if words.kind == "week":
        told = week(day.start, words.offset)
    else:
        told = weekend(day.start, words.offset, anchors.future)
    return _known(words, told, ("published",)) if told else Date(text=words.text)


def _ahead(words: Words, anchors: Anchors) -> bool:
    """Tell whether the words mean a time to come."""
    return words.offset > 0 or (anchors.future and not words.offset)


def _confirmed(words: Words, span: Span) -> tuple[str, ...]:
    """Return the reason "weekday" if a weekday was told and fits."""
    return ("weekday",) if words.weekday and not mismatch(span, words.weekday) else ()


def _around(anchor: Span) -> range:
    """Return the years around the anchor, enough of them for a 29 February."""
    return range(max(anchor.start.year - 4, 1), anchor.end.year + 5)


def _spans(words: Words, possible: Sequence[int]) -> tuple[Span, ...]:
    """Return the days that the words mean in each of the years in which they exist."""
    return _days(words.day, words.month, words.end_day, words.end_month, words.end_year, possible)


@lru_cache(1 << 9)
def _days(
    day: int, month: int, end_day: int, end_month: int, end_year: int, possible: Sequence[int]
) -> tuple[Span, ...]:
    """Return the days that a day and month, to another if any, are in each year that has them."""
    words = Words(0, 0, "", "range", day, month, 0, end_day, end_month, end_year)
    return tuple(span for year in possible if (span := _span(words, year)))


def _span(words: Words, year: int) -> Span | None:
    """Return the days that the words mean in that year; None if it has no such day."""
    end_year = words.end_year or year + ((words.end_month or words.month) < words.month)
    end_month = words.end_month or words.month
    try:
        last = words.end_day or words.day or monthrange(end_year, end_month)[1]
        return Span(date(year, words.month, words.day or 1), date(end_year, end_month, last))
    except ValueError:
        return None


def _known(words: Words, span: Span, reasons: tuple[str, ...], contradiction: str = "") -> Date:
    """Return the date of a span whose year is settled."""
    start, end = span.start.isoformat(), span.end.isoformat()
    return _written(
        words, start, end, Date(text=words.text, reasons=reasons, contradiction=contradiction)
    )


def _open(words: Words, choice: Choice) -> Date:
    """Return the date with its year open and the years still possible."""
    days = {(o.start.month, o.start.day, o.end.month, o.end.day) for o in choice.left}
    found = {(f"{a:02}-{b:02}", f"{c:02}-{d:02}") for a, b, c, d in days}
    candidates = tuple(sorted({o.start.year for o in choice.left}))
    blank = Date(
        text=words.text,
        reasons=choice.reasons,
        candidates=candidates if len(candidates) <= MOST_CANDIDATES else (),
        contradiction=choice.contradiction,
    )
    if words.kind == "month" and found:
        found = {(f"{words.month:02}-01", f"{words.month:02}-28")}
    if len(found) == 1:
        start, end = found.pop()
        return _written(words, f"--{start}", f"--{end}", blank)
    months = {start[:2] for start, _ in found}
    if len(months) == 1:
        month = months.pop()
        return blank._replace(
            start=f"--{month}", end=f"--{month}", precision="month", edtf=f"XXXX-{month}"
        )
    return blank


def _written(words: Words, start: str, end: str, blank: Date) -> Date:
    """Return the date with its ISO and EDTF forms, as precise as the words are."""
    whole_months = not words.day and words.month
    if whole_months:
        start, end = start[:-3], end[:-3]
    edtf = start if start == end else f"{start}/{end}"
    if not whole_months and start == end:
        precision = "day"
    else:
        precision = "month"
        start, end = (start, end) if whole_months else (start[:-3], end[:-3])
    return blank._replace(
        start=start, end=end, precision=precision, edtf=edtf.replace("--", "XXXX-")
    )
