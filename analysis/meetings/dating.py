"""When the drafted encounters of one article took place."""

import re
from collections import defaultdict

from .. import dates
from ..dates import Anchors, Date, Words
from ..dates.years import interval
from ..patterns import pattern
from ..people.cast import Cast
from ..people.lines import Line
from . import moments, next_day, one_before, resolving, timeline
from .clues import Clues, RecordDays, anchors_of
from .drafts import Draft
from .last_told import LastTold

# `Bien avant lui, X a été reçu`: at a time that nothing tells; not so `Peu avant midi`.
_EARLIER = pattern(
    r"(?:@how_long )?avant (?!de |d'|la |le |les |l'|@possessive |@day_part\b|cet(?:te)? ?(?:@talks_noun|@audience_noun)\b)"
)
# `doit encore être reçu`, `d'autres entretiens sont prévus`: some day.
_SOME_DAY = pattern(r"\b(?:@some_day|devrait|devraient)\b")
# `rencontrera également`: likewise, unless the day told before is yet to come.
_ALSO = pattern(r"\b@also_to_come\b")
_PUT_OFF = pattern(r"\b(?:a|ont) (?:@put_off) (?:a|au|sine|sa|son|leur)\b")  # to another day
_WAS_TO = re.compile(r"\b(?:devait|devaient)\b")  # told of the same day: `Il devait voir X`
_LATE = 14  # the days after that of its dateline within which a dispatch is published


def dated(
    drafts: list[Draft],
    lines: list[Line],
    clues: Clues,
    cast: Cast,
    record_days: RecordDays,
) -> list[Date]:
    """Return the date of each draft, in order.

    The expression of time of each sentence dates what it tells. Each is resolved from the one told
    before; an encounter without its own takes the last one told, or the first that follows. All
    office holders of the article count as evidence for a year.
    """
    base = anchors_of(drafts, clues, cast, record_days)
    opened = resolving.resolved(clues.dateline, base) if clues.dateline else None
    base = _written(opened, clues.stated, base)
    found = _in_order(drafts, lines, base, LastTold(opened, opened))
    main = _main(found, drafts, lines, base)
    return [
        found[i] if i in found and found[i].start else _open(main, draft, clues, base.published)
        for i, draft in enumerate(drafts)
    ]


def _written(opened: Date | None, stated: str, base: Anchors) -> Anchors:
    """Return the anchors from the day on which `ce matin` was written, if it is near publication.

    That is the day of the dateline, else the one that the page's head has `stated`. Of a page whose
    day of publication is not known it is that of the dateline.
    """
    if opened and opened.precision == "day" and not base.published:
        return base._replace(published=opened.start)
    written = opened.start if opened else stated
    day, published = interval(written), interval(base.published)
    if not day or not published or day.start != day.end or published.start != published.end:
        return base
    late = (published.start - day.start).days
    return base._replace(published=written) if 0 < late <= _LATE else base


def _in_order(
    drafts: list[Draft], lines: list[Line], base: Anchors, last: LastTold
) -> dict[int, Date]:
    """Return the dates of drafts, by their numbers, that the order of telling gives."""
    found: dict[int, Date] = {}
    dated: dict[int, list[int]] = defaultdict(list)  # the drafts of each sentence
    for index, draft in enumerate(drafts):
        dated[draft.words_sentence if draft.words else draft.proof.sentence].append(index)
    for line in lines[: max(dated) + 1]:
        own = None
        for index in dated.get(line.number, ()):
            draft = drafts[index]
            before = last.before(draft)
            if draft.words:
                ahead = draft.status == "planned" and not next_day.days(draft.proof)
                here = base._replace(previous=before, future=ahead)
                told = _own(draft.words, line, last.within_visit(draft.words, here))
                told = next_day.moved(last.behind_past(told, draft.words, line, here), draft.proof)
                told = last.week_before(told, draft.words, draft, base.published)
                if not _is_yet_to_come(told, draft, base.published):
                    found[index] = told
                    own = (told, draft) if told.start else own
                    continue
            elif _EARLIER.match(line.folded, line.start):
                continue
            found[index] = _inherited(before, draft, base.published)
        last = last.on(*own) if own else timeline.moved_on(line, drafts, base, last)
        last = timeline.gone_on(line, own, base, last) if own and len(line.times) > 1 else last
        last = last.beside(line, base) if line.times else last
    return found


def _is_yet_to_come(date: Date, draft: Draft, published: str) -> bool:
    """Tell whether a month is after the report of what was held: it is that of something else.

    `Au mois de février, le comité se réunira, a dit X, reçu par Y.`
    """
    if draft.status != "held" or draft.words.kind != "month" or not published[:4].isdigit():
        return False
    return len(published) >= len("2018-07") and date.start[:7] > published[:7]


def _own(words: Words, line: Line, here: Anchors) -> Date:
    """Return the date that words of a sentence mean; `le lendemain` counts from a day told there.

    And `ce matin` in a quotation from that on which it was said.
    """
    if said := moments.said_on(words, line):
        day = resolving.resolved(said, here)
        here = here._replace(published=day.start) if day.precision == "day" else here
    if words.relation == "previous" and words.offset > 0:
        here = here._replace(previous=_first_day(here.previous))
    before = moments.day_before(line, words)
    return resolving.resolved(
        words, here._replace(previous=resolving.resolved(before, here)) if before else here
    )


def _first_day(told: Date | None) -> Date | None:
    """Return the first day of a visit, from which `le lendemain` counts; another date as it is."""
    first, _, last = told.edtf.partition("/") if told and told.precision != "day" else ("", "", "")
    if not last or len(first) != len("2018-07-08"):
        return told
    return told._replace(start=first, end=first, precision="day", edtf=first)


def _main(found: dict[int, Date], drafts: list[Draft], lines: list[Line], base: Anchors) -> Date:
    """Return the first date of a draft, else the first one told as past, else of an announcement.

    Where all is to come it is the first told at all, but of no announcement.
    """
    first = next((found[i] for i in sorted(found) if found[i].start), None)
    if first:
        return first
    told = [timeline.Moment.of(line) for line in lines]
    past = [moment.words for moment in told if not moment.ahead]
    all_to_come = all(draft.status == "planned" for draft in drafts)
    day = resolving.first(resolving.exact(past, base), base)
    if not day.start and not all_to_come:
        day = _announcement(lines, base)
    if day.start or not all_to_come:
        return day
    return resolving.first(resolving.exact([m.words for m in told], base), base)


def _inherited(date: Date | None, draft: Draft, published: str) -> Date:
    """Return a date told before as that of a draft without one: of what is to be some day its year.

    `doit encore être reçu` is not said to be on the day of what was told before, nor is what is
    to come on a day before the report.
    """
    if date is None or not date.start:
        return Date()
    proof = draft.proof
    near = proof.line.before(proof.event.start, 60)
    past = len(published) == len(date.start) and date.start < published
    some_day = draft.status == "planned" and (
        (past and not _WAS_TO.search(near))
        or _SOME_DAY.search(near)
        or (not timeline.lies_ahead(date, published) and _ALSO.search(near))
        or _PUT_OFF.search(proof.line.folded, proof.line.start, proof.event.start)
        or _is_limited(draft)
    )
    if date.precision != "day" or not some_day:
        return date._replace(text="")
    year = date.start[:4]
    return Date(year, year, "year", year, "", date.reasons) if year.isdigit() else Date()


def _is_limited(draft: Draft) -> bool:
    """Tell whether but a month or a year before which it is to be is told: `d'ici à la fin mai`."""
    told = draft.proof
    limits = (w for w in told.line.times if w.attached == "limit" and w.start > told.event.start)
    return any(w.kind in ("month", "year") for w in limits)


def _announcement(lines: list[Line], base: Anchors) -> Date:
    """Return the first day on which the article says that something was announced or said."""
    told = (dates.resolve(w, base) for line in lines if (w := moments.announced(line)))
    return next((date for date in told if date.precision == "day" and date.start[0] != "-"), Date())


def _open(main: Date, draft: Draft, clues: Clues, published: str) -> Date:
    """Return the article's first date for an encounter that nothing dates, or the report's year.

    At a gathering of that month it is the month.
    """
    if draft.words:
        return Date(text=draft.words.text)
    line = draft.proof.line
    if _EARLIER.match(line.folded, line.start):
        return Date()
    if main.start and not one_before.is_later(draft.proof, line.end):
        return _inherited(main, draft, published)
    year, month = published[:4], published[:7]
    day = interval(published)
    if day and any(e.start <= day.start <= e.end for e in clues.events):
        return Date(month, month, "month", month, "", ("published", "event"))
    return Date(year, year, "year", year, "", ("published",)) if year.isdigit() else Date()


def is_near(draft: Draft) -> bool:
    """Tell whether a draft is told near its day: `samedi 18 novembre` needs no year then.

    A page published long after it only gives a dispatch again.
    """
    words = draft.words
    return words is not None and bool(words.weekday and words.day) and not words.year


def is_long_past(date: Date, main: Date, published: str) -> bool:
    """Tell whether a date lies more than a quarter before the report: told in passing."""
    told, reported = _month(date.start), _month(published or main.start)
    return told is not None and reported is not None and reported - told > 3


def is_after(date: Date, published: str) -> bool:
    """Tell whether a day lies after that of the report, the next one left out: it is to come."""
    told, reported = interval(date.start), interval(published)
    days = told and reported and date.precision == "day" and len(published) == 10
    return bool(days) and (told.start - reported.start).days > 1


def _month(day: str) -> int | None:
    """Return the number of months up to an ISO date, of a year the last; None without a year."""
    if not day[:4].isdigit():
        return None
    return int(day[:4]) * 12 + (int(day[5:7] or 1) if len(day) > 4 else 12)
