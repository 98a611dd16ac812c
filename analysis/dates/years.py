"""The year of a day told without one: which years remain, and for what reasons."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from ..iso_dates import FIRST_YEAR, first_day, last_day

LAST_YEAR = 2050
MOST_CANDIDATES = 12
_DAYS = ("", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_OTHER_WAY = 5
_SIBLING_DAYS = 182
_MONTH = 31
_NEAR = 42  # days


class Date(NamedTuple):
    """The day or days that an expression means.

    `start` and `end` are `2018-07-08`, `2018-07`, `2018`, `--07-08` or `--07` (year open) or empty;
    `precision` is `day`, `month`, `year` or `unknown`; `edtf` is the same in EDTF, with the exact
    interval where days of a range are known; `reasons` tell how the year was found; `candidates`
    are the years still possible, none where they are too many; `contradiction` tells what does
    not fit.
    """

    start: str = ""
    end: str = ""
    precision: str = "unknown"
    edtf: str = ""
    text: str = ""
    reasons: tuple[str, ...] = ()
    candidates: tuple[int, ...] = ()
    contradiction: str = ""


class Anchors(NamedTuple):
    """What is known around an expression.

    `published` is the ISO day or month of publication (`--12-03` if its year is open), `previous`
    the date told before, `spans` each participant's intervals in office (None: still), `record` days
    of an official record, `founded` pairs of anniversary and founding year, `years` years otherwise
    sure, `siblings` ISO dates of articles standing beside it, `events` the months of gatherings at
    which it is set, `ahead` a day that is yet to come as the text tells, `told` the days of the last
    year that the text gives in full, `future` whether it is told as to come, `today` the latest
    possible day.
    """

    published: str = ""
    previous: Date | None = None
    spans: tuple[tuple[tuple[date, date | None], ...], ...] = ()
    record: tuple[date, ...] = ()
    founded: tuple[tuple[int, int], ...] = ()
    years: tuple[int, ...] = ()
    siblings: tuple[str, ...] = ()
    events: tuple["Span", ...] = ()
    ahead: date | None = None
    told: tuple[date, ...] = ()
    future: bool = False
    today: date | None = None


class Span(NamedTuple):
    """A first and a last day."""

    start: date
    end: date


class Choice(NamedTuple):
    """The spans that remain possible, why the others fell out, and what did not fit."""

    left: list[Span]
    reasons: tuple[str, ...] = ()
    contradiction: str = ""


def interval(iso: str) -> Span | None:
    """Return the first and last day of an ISO day, month or year; None for anything else.

    >>> interval("2020-02")
    Span(start=datetime.date(2020, 2, 1), end=datetime.date(2020, 2, 29))
    """
    try:
        return Span(first_day(iso[:10]), last_day(iso[:10]))
    except ValueError:
        return None


def years(anchors: Anchors) -> range:
    """Return the years that may be meant where nothing else is known."""
    last = anchors.today.year + anchors.future if anchors.today else LAST_YEAR
    return range(FIRST_YEAR, max(last, FIRST_YEAR) + 1)


def nearest(options: Sequence[Span], anchor: Span, future: bool) -> Span:
    """Return the option nearest to the anchor; the direction that was not told counts five times.

    >>> spring, summer = (Span(date(y, 7, 8), date(y, 7, 8)) for y in (2017, 2018))
    >>> nearest([spring, summer], Span(date(2018, 7, 3), date(2018, 7, 3)), future=True) == summer
    True
    """

    def cost(option: Span) -> int:
        ahead = max((option.start - anchor.end).days, 0)
        behind = max((anchor.start - option.end).days, 0)
        return ahead + _OTHER_WAY * behind if future else _OTHER_WAY * ahead + behind

    return min(options, key=cost)


def mismatch(span: Span, weekday: int) -> str:
    """Return in words that the first day is not that weekday (1 Monday … 7), empty if it is."""
    told = span.start.isoweekday()
    if not weekday or told == weekday:
        return ""
    return f"{span.start.isoformat()} was a {_DAYS[told]}, not a {_DAYS[weekday]}"


def narrow(options: Sequence[Span], weekday: int, anchors: Anchors) -> Choice:
    """Return the options that weekday, record, tenures, anniversaries and siblings leave.

    One option left means that the evidence picks it; a weekday alone can do so for a 29 February.
    """
    bound = None if anchors.future else anchors.today
    left = [option for option in options if bound is None or option.start <= bound]
    fitting = [o for o in left if o.start.isoweekday() == weekday] if weekday else left
    if left and not fitting:
        return Choice(left, (), "no year has this weekday")
    reasons = ("weekday",) if len(fitting) < len(left) else ()
    return _evident(fitting, reasons, weekday, anchors)


def _evident(
    fitting: list[Span], reasons: tuple[str, ...], weekday: int, anchors: Anchors
) -> Choice:
    """Return the options that record, tenures, anniversaries and siblings leave."""
    held = fitting
    for person in anchors.spans:
        held = [option for option in held if _in_office(option, person)]
    recorded = [o for o in held if anchors.record and _is_recorded(o, anchors.record)]
    if len(recorded) == 1:
        narrowed = ("tenure",) if len(held) < len(fitting) else ()
        return Choice(recorded, (*reasons, *narrowed, "record"))
    if not held:
        return Choice(fitting, reasons, "no year has all participants in office" if fitting else "")
    if len(held) < len(fitting):
        reasons = (*reasons, "tenure")
    return _picked(held, reasons, weekday, anchors)


def _picked(held: list[Span], reasons: tuple[str, ...], weekday: int, anchors: Anchors) -> Choice:
    """Return the one option that anniversaries, gatherings and days told point to, else all."""
    if len(held) == 1:
        return Choice(held, reasons)
    for picked, reason in (
        (_celebrated(held, weekday, anchors), "anniversary"),
        (_during(held, anchors), "event"),
        (_before(held, anchors), "text"),
    ):
        if picked:
            return Choice([picked], (*reasons, reason))
    if "tenure" in reasons and (picked := _beside(held, anchors)):
        return Choice([picked], (*reasons, "sibling"))
    if reasons and (picked := _near_told(held, anchors)):
        return Choice([picked], (*reasons, "text"))
    return Choice(held, reasons)


def _is_recorded(span: Span, days: tuple[date, ...]) -> bool:
    """Tell whether a day of an official record lies in the span."""
    return any(span.start <= day <= span.end for day in days)


def _in_office(span: Span, tenures: tuple[tuple[date, date | None], ...]) -> bool:
    """Tell whether a person held office on some day of the span."""
    start, end = span
    for first, last in tenures:
        if first <= end and (last is None or start <= last):
            return True
    return False


def _celebrated(options: list[Span], weekday: int, anchors: Anchors) -> Span | None:
    """Return the one option in a year named, or in one beside it if a weekday was told."""
    if not anchors.founded and not anchors.years:
        return None
    named = {founded + number for number, founded in anchors.founded if founded} | set(
        anchors.years
    )
    for reach in (0, 1) if weekday else (0,):
        close = [o for o in options if any(abs(o.start.year - year) <= reach for year in named)]
        if close:
            return close[0] if len(close) == 1 else None
    return None


def _during(options: list[Span], anchors: Anchors) -> Span | None:
    """Return the one option at the time of a gathering at which it is set."""
    close = [
        option
        for option in options
        for event in anchors.events
        if (event.start - option.start).days <= _MONTH >= (option.start - event.end).days
    ]
    return close[0] if len(close) == 1 else None


def _before(options: list[Span], anchors: Anchors) -> Span | None:
    """Return the one option within half a year before a day that is told as yet to come."""
    ahead = anchors.ahead
    if not ahead:
        return None
    close = [o for o in options if 0 <= (ahead - o.start).days <= _SIBLING_DAYS]
    return close[0] if len(close) == 1 else None


def _near_told(options: list[Span], anchors: Anchors) -> Span | None:
    """Return the one option within six weeks of a day that the text gives in full."""
    if not anchors.told:
        return None
    close = [o for o in options if any(abs((o.start - d).days) <= _NEAR for d in anchors.told)]
    return close[0] if len(close) == 1 else None


def _beside(options: list[Span], anchors: Anchors) -> Span | None:
    """Return the one option within half a year of every sibling article."""
    days = [date.fromisoformat(day) for day in anchors.siblings if len(day) == 10 and day[0] != "-"]
    near = [
        o for o in options if days and all(abs((o.start - d).days) <= _SIBLING_DAYS for d in days)
    ]
    return near[0] if len(near) == 1 else None
