"""Expressions of time resolved in the order of telling: each from the date told before."""

from .. import dates
from ..dates import Anchors, Date, Words


def first(timeline: list[Words | None], base: Anchors, same_day: bool = False) -> Date:
    """Return the first of these times that is known; without `same_day` none told from another."""
    told = (resolved(w, base) for w in timeline if w and (same_day or w.kind != "same_day"))
    return next((date for date in told if date.start), Date())


def resolved(words: Words, anchors: Anchors) -> Date:
    """Return the date that words mean: `dans la soirée` the day told before, or of publication."""
    if words.kind != "same_day":
        date = dates.resolve(words, anchors)
        return date if date.start or not _is_of_today(words) else _in_month(words, anchors)
    if anchors.previous:
        return anchors.previous._replace(text=words.text)
    day = anchors.published if len(anchors.published) == 10 and anchors.published[0] != "-" else ""
    return Date(day, day, "day", day, words.text, ("published",)) if day else Date(text=words.text)


def _is_of_today(words: Words) -> bool:
    """Tell whether words count from the day of publication: `lundi`, `hier`, `cet après-midi`."""
    return words.kind == "weekday" or (words.kind == "relative" and words.relation == "published")


def _in_month(words: Words, anchors: Anchors) -> Date:
    """Return the month of publication for a day told from it, of which no more is known."""
    month = anchors.published
    if len(month) != 7 or not month[0].isdigit():
        return Date(text=words.text)
    return Date(month, month, "month", month, words.text, ("published",))


def exact(told: list[Words | None], base: Anchors) -> list[Words | None]:
    """Return the times told, without months and years behind a weekday that nothing resolves.

    `est arrivé samedi … En juin 2017, les Pays-Bas prendront le relais`: not in June 2017.
    """
    days = (n for n, w in enumerate(told) if w and w.kind in ("weekday", "relative"))
    since = next((n for n in days if not resolved(told[n], base).start), len(told))
    return [*told[:since], *(w for w in told[since:] if w and w.day)]
