"""The encounters of a page settled: gathered into drafts, each with its date and place."""

from .. import dates, record
from ..dates import Date, Words
from ..meetings import (
    agenda,
    captioned,
    coming,
    dating,
    day_behind,
    drafts,
    foretold,
    last_told,
    mastheads,
    moments,
    next_day,
    one_before,
    places,
    placing,
    programme,
    roles,
    whereabouts,
)
from ..meetings.clues import Clues
from ..meetings.drafts import Draft
from ..meetings.encounter import Encounter
from ..meetings.places import Where
from ..meetings.setting import Setting
from ..people.cast import Cast
from ..words import Hit
from . import home
from .marks import Marked, in_dateline

_OPENING = 4  # the sentences that tell at which gathering a page is set


def settled(
    marked: Marked,
    found: list[Encounter],
    cast: Cast,
    published: str,
    siblings: tuple[str, ...],
) -> tuple[list[Draft], list[Date], list[Where]]:
    """Return the drafts of a page with date and place of each.

    Those dated more than three months before the report are left out: told in passing.
    """
    headings = agenda.days(marked.lines, marked.times)
    drafted = drafts.gather([_timed(e, headings, published) for e in found])
    drafted = drafts.without_nameless(drafted, cast.side)
    if not drafted:
        return [], [], []
    drafted = foretold.joined(drafted)
    foretold.settle(drafted, marked.lines)
    programme.settle_abroad(drafted, cast.side)
    for draft in drafted:
        if draft.words is None and (shown := captioned.day(draft, marked.lines, published)):
            draft.words, draft.words_sentence = shown, draft.proof.sentence
        if told := day_behind.find(draft, marked.lines):
            draft.words, draft.words_sentence = told
    city = in_dateline(marked, "city")
    clues = _clues(marked, published, siblings, city is not None)
    when = dating.dated(drafted, marked.lines, clues, cast, record.days)
    kept = [
        (draft, date)
        for draft, date in zip(drafted, when, strict=True)
        if dating.is_near(draft) or not dating.is_long_past(date, when[0], published)
    ]
    for draft, date in kept:  # a participle tells what was done: its day is what does not fit
        if dating.is_after(date, published) and draft.proof.event.trigger.tense != "participle":
            draft.status = "planned"
    told = [draft for draft, _ in kept]
    return told, [date for _, date in kept], _placed(marked, told, cast, city)


def _clues(marked: Marked, published: str, siblings: tuple[str, ...], issued: bool) -> Clues:
    """Return what a page, `issued` in a city, tells of the days and years of its encounters."""
    opening = " ".join(marked.folded[line.start : line.end] for line in marked.lines[:_OPENING])
    return Clues(
        published,
        dates.anniversary(marked.page.read, marked.folded),
        siblings,
        _dateline_time(marked) if issued else None,
        dates.gatherings(opening),
        dates.due(marked.folded),
        moments.yet_to_come(marked.lines),
        moments.in_full(marked.times),
        marked.page.published,
    )


def _timed(
    told: Encounter, programme: dict[int, Words], published: str
) -> tuple[Encounter, Words | None]:
    """Return an encounter, planned if it is told as yet to come, with the words that date it.

    A day with its number that the sentence names comes before the one under which it stands.
    """
    line, at = told.line, told.event.start
    heading = above = programme.get(told.sentence)
    fitting = agenda.within(moments.fitting(line, at, told.part), heading, published)
    others = [words for words in fitting if words != heading]
    if agenda.gives_way(heading, fitting) and any(agenda.is_own(w, heading) for w in others):
        heading, fitting = None, others
    words = heading or moments.best(fitting, line, at)
    if shift := next_day.days(told):
        words = words or moments.announced(line)
    to_come = shift > 0 or coming.is_to_come(told, words, published, heading is not None)
    if to_come or one_before.is_to_come(told, words, published):
        other_day = None if heading else moments.put_off_to(fitting, line)
        return told._replace(status="planned"), other_day or words
    if shift:
        return told, words
    dating = moments.of_held if told.status == "held" else moments.of_planned
    return told, heading or agenda.counted_from(dating(fitting, line, at), above)


def _placed(marked: Marked, drafted: list[Draft], cast: Cast, city: Hit | None) -> list[Where]:
    """Return the place of each draft; one that nothing places takes the place told before.

    The page was issued in `city`.
    """
    setting = _setting(marked, city)
    where: list[Where] = []
    before, held, since = Where(), Where(), -1  # `held`: before it, but what is yet to come
    aside = Where()  # where something was that is told as before the rest
    last: Draft | None = None
    for draft in drafted:
        at = draft.proof.line.start
        opened = [w for w in setting.openings if since < w.start <= at]
        earlier = last_told.had_been(draft)
        there = aside if earlier and aside.country else before
        if last and last.status == "planned" and draft.status == "held":
            there = held
        beside = there if last is None or _is_near(draft, last, there, cast) else Where()
        place = placing.placed(draft, setting, opened[-1] if opened else beside, cast, last)
        still = last and where[-1].city in ("", place.city)
        draft.beside = setting.is_beside(draft, last if still else None)
        of_body = any(cast.side(person) in places.org_seats() for person in draft.people)
        draft.convened = of_body and setting.convened
        where.append(place)
        handed_on = place.country and not whereabouts.in_brackets(draft.proof)
        held = place if handed_on and draft.status == "held" else held
        if handed_on and earlier and before.country:
            aside = place
        elif handed_on:
            before, aside = place, Where()
        since, last = draft.proof.line.end if aside.country else at, draft
    return where


def _is_near(draft: Draft, last: Draft, there: Where, cast: Cast) -> bool:
    """Tell whether a draft may be where the one told before it was: of a side that had talks there.

    Who receives, and is of neither of its sides, does not do so at home to one of them.
    """
    sides = {cast.side(person) for person in last.people}
    hosts = {cast.side(person) for person in roles.receivers(draft)}
    if hosts and there.country in sides and hosts.isdisjoint(sides | {there.country}):
        return False
    return any(cast.side(person) in sides for person in draft.people)


def _setting(marked: Marked, city: Hit | None) -> Setting:
    """Return what the page, issued in `city`, offers to place its encounters."""
    dateline = places.where(city, marked.page.read) if city else Where()
    titled = mastheads.titled(marked.lines)
    if titled and titled.country == dateline.country:
        dateline = titled._replace(start=dateline.start)  # `Lugano – X reçoit`, issued in `Berne`
    elif titled and not city:
        dateline = titled
    desk = home.of_agency(marked.page.agency, marked)
    setting = Setting(dateline, marked.lines, marked.places, desk)
    if not dateline.country and len(setting.opened) == 1:
        setting.dateline = setting.opened.get(0, dateline)  # `ALGER- Ils sont quatre à avoir vu X`
    return setting


def _dateline_time(marked: Marked) -> Words | None:
    """Return the day in the dateline of a page."""
    left, right = marked.page.dateline_words
    near = (w for w in marked.times if left - 2 <= w.start and w.end <= right + 40)
    return next((w for w in near if w.kind == "date"), None)
