"""The dates that a page told last, from which those of further encounters count."""

from datetime import timedelta
from typing import NamedTuple

from .. import dates
from ..dates import Anchors, Date, Words
from ..dates.years import Span, interval
from ..patterns import pattern
from ..people.lines import Line
from . import asides, resolving, tense
from .drafts import Draft

_WEEK = timedelta(days=7)
_ON_TOUR = timedelta(days=2)  # from a day told as past to one told as to come right behind it
_HAD = pattern(r"\b(?:@auxiliary_pluperfect|s'@being_imperfect)\b")
# `L'étape de Rome, lundi, avait été plus brève : X l'y a reçu`: what is told behind the colon had been, too.
_HAD_BEEN = pattern(r"\b(?:@auxiliary_pluperfect|s'@being_imperfect)\b[^.;:«»]{2,120} : ")
_LONGEST_VISIT = 7  # days of a visit within which a weekday means one day


class LastTold(NamedTuple):
    """The last date told as past, the last one told at all, and the days of the last visit.

    And the last one of what had been before: `Lundi, X avait vu Y`.
    """

    past: Date | None = None
    any: Date | None = None
    earlier: Date | None = None
    visit: Span | None = None

    def before(self, draft: Draft) -> Date | None:
        """Return the date from which that of a draft counts."""
        if draft.status == "planned":
            return self.any
        return (self.earlier if _is_of_before(draft) else None) or self.past

    def on(self, date: Date, draft: Draft) -> "LastTold":
        """Return the dates after an encounter dated by its own sentence.

        What had been before it takes nobody back: the next one is on the day told before.
        """
        if draft.status == "planned":
            return self._replace(any=date)
        days = self.past and {date.precision, self.past.precision} == {"day"}
        if draft.proof.event.earlier and days and date.start < self.past.start:
            return self._replace(earlier=date)
        return self._replace(past=date, any=date, earlier=None)

    def moved_to(self, date: Date, ahead: bool) -> "LastTold":
        """Return the dates after a sentence that tells of no encounter; `ahead`: as to come."""
        return self._replace(past=self.past if ahead else date, any=date)

    def beside(self, line: Line, base: Anchors) -> "LastTold":
        """Return the dates with those of a visit that a sentence tells: `du 19 au 21 octobre`."""
        words = next((w for w in line.times if w.kind == "range" and w.day), None)
        told = words and dates.resolve(words, base)
        if not told or not told.edtf[:1].isdigit():
            return self
        first, _, last = told.edtf.partition("/")
        start, end = interval(first), interval(last)
        if start is None or end is None or (end.end - start.start).days >= _LONGEST_VISIT:
            return self
        return self._replace(visit=Span(start.start, end.end))

    def behind_past(self, date: Date, words: Words, line: Line, here: Anchors) -> Date:
        """Return the day of a weekday to come, told right behind a past one, on a page put out after both.

        `Arrivé lundi à Rome, il verra mardi X`, published on Wednesday: Tuesday of that week.
        """
        day, reported = interval(date.start), interval(here.published)
        bare = words.kind == "weekday" and not words.day and not words.offset
        if not (bare and here.future and day and reported) or date.precision != "day":
            return date
        meant = day.start - _WEEK
        told = (w for w in line.times if w.kind == "weekday" and w.end <= words.start)
        told = (w for w in told if not w.offset and _is_past(w, line))
        past = [resolving.resolved(w, here._replace(future=False)) for w in told]
        before = (interval(d.start) for d in (self.past, *past) if d)
        if meant > reported.start or not any(
            b and b.end < meant <= b.start + _ON_TOUR for b in before
        ):
            return date
        start = meant.isoformat()
        return date._replace(start=start, end=start, edtf=start)

    def week_before(self, date: Date, words: Words, draft: Draft, published: str) -> Date:
        """Return the weekday before the last day told, of what had been: not the day of the page itself.

        `X a été reçu vendredi 5 mai. Il avait vu mercredi Y`, published on Wednesday, the 10th.
        """
        bare = words.kind == "weekday" and not words.day and not words.offset
        if not (bare and draft.proof.event.earlier and self.past) or date.start != published:
            return date
        day, last = interval(date.start), interval(self.past.start)
        if (
            not day
            or not last
            or self.past.precision != "day"
            or day.start - last.start <= _ON_TOUR
        ):
            return date
        start = (day.start - _WEEK).isoformat()
        return date._replace(start=start, end=start, edtf=start)

    def within_visit(self, words: Words, here: Anchors) -> Anchors:
        """Return the anchors for a weekday: that of a visit, where it tells of one that is to come.

        `Il sera en Norvège du 19 au 21. Mercredi, il verra Y`, told a fortnight before.
        """
        bare = words.kind == "weekday" and not words.day and not words.offset
        published = interval(here.published)
        if not (bare and here.future and self.visit and published):
            return here
        first, last = self.visit
        after = (words.weekday - first.isoweekday()) % 7
        if published.end >= first or after > (last - first).days:
            return here
        whole = f"{first.isoformat()}/{last.isoformat()}"
        told = Date(whole[:7], whole[11:18], "month", whole, "", ("published",))
        return here._replace(published="", previous=told)


def had_been(draft: Draft) -> bool:
    """Tell whether a draft is told as before the rest: by its verb, or by one before a colon."""
    line, event = draft.proof.line, draft.proof.event
    if event.earlier:
        return True
    return draft.status == "held" and bool(_HAD_BEEN.search(line.folded, line.start, event.start))


def _is_past(words: Words, line: Line) -> bool:
    """Tell whether a day is told as past: `est arrivé lundi`, `arrivé lundi`, `a annoncé lundi`."""
    return bool(
        tense.is_of_past(line, words.start)
        or line.search_before(asides.JOURNEY, words.start, 90)
        or asides.is_announcement(words, line)
    )


def _is_of_before(draft: Draft) -> bool:
    """Tell whether a draft is told in the pluperfect: by its verb, or `s'était rendu au palais, où X l'attendait`."""
    line, event = draft.proof.line, draft.proof.event
    return event.earlier or bool(_HAD.search(line.folded, line.start, max(line.start, event.start)))
