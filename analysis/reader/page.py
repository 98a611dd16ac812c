"""One page read: everything marked in its text, then told sentence by sentence."""

from bisect import bisect_right
from functools import cache
from typing import NamedTuple

from .. import dates, lexicon, record, statements, topics, words
from ..clean import Page, Sentence
from ..dates import Date, Words
from ..lexicon import Place
from ..meetings import addresses, drafts, encounters, events, places, settings
from ..meetings.drafts import Draft
from ..meetings.encounters import Encounter
from ..meetings.events import Event
from ..meetings.places import Where
from ..people import mentions, names
from ..people.cast import Cast, Person
from ..people.mentions import Mention
from ..people.names import Name
from ..people.scene import Scene, Told
from ..topics import TopicHit
from ..words import Hit, Lexicon


class Scan(NamedTuple):
    """What the vocabularies and the calendar find in a text, whatever page it belongs to."""

    folded: str
    layers: dict[str, list[Hit]]
    names: list[Name]
    times: list[Words]
    topics: list[TopicHit]


class Marked(NamedTuple):
    """A page with what was found in it."""

    page: Page
    folded: str
    layers: dict[str, list[Hit]]
    mentions: list[list[Mention]]  # one list a sentence
    times: list[list[Words]]  # one list a sentence
    topics: list[TopicHit]


class Reading(NamedTuple):
    """A page read: its cast, what each sentence told, and the encounters drafted from it."""

    marked: Marked
    cast: Cast
    told: list[list[Told]]
    found: list[Encounter]
    drafted: list[Draft]
    dates: list[Date]
    places: list[Where]
    spoken: list[statements.Statement]


@cache
def vocabulary() -> Lexicon:
    """Return the one automaton over all vocabularies, compiled at first use."""
    return Lexicon([*lexicon.terms(), *topics.terms()])


def scan(pages: list[Page]) -> Scan:
    """Return what is found in the text that the pages share, in one pass over it."""
    read = pages[0].read
    folded = words.fold(read)
    hits = vocabulary().scan(folded)
    layers = lexicon.layers(hits, read)
    starts = [s.start for page in pages for s in page.sentences]
    return Scan(
        folded,
        layers,
        names.find(read, folded, starts, layers),
        dates.find(read, folded),
        topics.hits(hits, read),
    )


def mark(page: Page, found: Scan) -> Marked:
    """Return the page with its own part of what was found, sentence by sentence."""
    told = [
        mentions.find(
            page.read, found.folded, mentions.elements(found.layers, found.names, s.start, s.end)
        )
        for s in page.sentences
    ]
    starts = [s.start for s in page.sentences]
    times: list[list[Words]] = [[] for _ in starts]
    for expression in found.times:
        index = bisect_right(starts, expression.start) - 1
        if index >= 0 and expression.end <= page.sentences[index].end:
            times[index].append(expression)
    return Marked(page, found.folded, found.layers, told, times, found.topics)


def read_page(marked: Marked, published: str, siblings: tuple[str, ...], home: str) -> Reading:
    """Return what one page tells, sentence by sentence."""
    cast = Cast(home)
    cast.gather(m for sentence in marked.mentions for m in sentence)
    scene = Scene(cast)
    told: list[list[Told]] = []
    found: list[Encounter] = []
    spoken: list[statements.Statement] = []
    scene.land = _land(marked)
    known = tuple(page_topics(marked))
    pending: Event | None = None
    for number, sentence in enumerate(marked.page.sentences):
        people = scene.sentence(
            marked.folded, sentence.start, sentence.end, marked.mentions[number]
        )
        scene.land = next(
            (
                w.country
                for w in [*_taken(marked)(number), *_lands(marked)(number)]
                if sentence.kind != "caption" and w.start < sentence.start + 90
            ),
            scene.land,
        )
        here, pending = _encounters(marked, number, sentence, people, scene, pending)
        for encounter in here:
            scene.met(list(encounter.one), list(encounter.other), *_received(encounter))
        scene.enumerate(list(dict.fromkeys(p for e in here for p in e.other)))
        said = (
            []
            if sentence.kind in ("caption", "title")
            else statements.find(
                marked.folded,
                marked.layers,
                marked.page.read,
                sentence,
                number,
                people,
                scene,
                marked.topics,
                known,
            )
        )
        spoken += said
        found += here
        told.append(people)
        scene.remember(people, said[-1].speakers[0] if said else _subject(people, here))
    drafted, when, where = _settled(marked, found, cast, published, siblings, home)
    return Reading(marked, cast, told, found, drafted, when, where, spoken)


def page_topics(marked: Marked) -> list[str]:
    """Return the topics that a page speaks of, the most spoken of first."""
    sentences = marked.page.sentences
    title_end = max((s.end for s in sentences if s.kind == "title"), default=0)
    return topics.of_article(inside(marked), title_end)


def inside(marked: Marked) -> list[TopicHit]:
    """Return the topic terms that stand in the page's sentences."""
    sentences = marked.page.sentences
    if not sentences:
        return []
    starts = [s.start for s in sentences]
    return [
        h
        for h in marked.topics
        if (i := bisect_right(starts, h.start) - 1) >= 0 and h.start < sentences[i].end
    ]


def _land(marked: Marked) -> str:
    """Return the land in which the page sets its scene: the dateline's."""
    left, right = marked.page.dateline_words
    return next(
        (h.value.code for h in marked.layers.get("place", []) if left <= h.start < right), ""
    )


def _encounters(
    marked: Marked,
    number: int,
    sentence: Sentence,
    people: list[Told],
    scene: Scene,
    pending: Event | None,
) -> tuple[list[Encounter], Event | None]:
    """Return the encounters that one sentence tells of, and an event still without its people."""
    start, end = sentence.start, sentence.end
    told = events.find(marked.page.read, marked.folded, marked.layers, start, end)
    cues = events.cues(marked.layers, start, end)
    cancelled = any(c.kind == "cancelled" for _, c in cues)
    found = encounters.find(
        marked.folded, start, end, number, sentence.kind, people, told, cues, scene
    )
    if not found and sentence.kind in ("body", "lead") and not cancelled:
        speech = [h for h in marked.layers.get("speech", ()) if start <= h.start < end]
        found = addresses.find(marked.folded, start, end, number, people, speech, pending, scene)
    for encounter in found:
        for person in encounter.people:
            scene.cast.settle(person, scene.side(person))
    open_event = next(
        (
            e
            for e in told
            if e.is_noun and "weak" not in e.trigger.note and e.trigger.note != "meal"
        ),
        None,
    )
    if not found and open_event and not cancelled and sentence.kind != "caption":
        mode = open_event.mode or next((c.value for _, c in cues if c.kind == "mode"), "")
        pending = open_event._replace(mode=mode)
    return found, pending


def _received(encounter: Encounter) -> tuple[list[Person], list[Person]]:
    """Return who received and who was received, as far as the words tell."""
    if encounter.host == "one":
        return list(encounter.one), list(encounter.other)
    if encounter.host == "other":
        return list(encounter.other), list(encounter.one)
    return [], []


def _subject(people: list[Told], here: list[Encounter]) -> Person | None:
    """Return the person that the next sentence's `il` means."""
    if here:
        return here[0].one[0]
    return next((t.person for t in people if t.acting), None)


def _settled(
    marked: Marked,
    found: list[Encounter],
    cast: Cast,
    published: str,
    siblings: tuple[str, ...],
    home: str,
) -> tuple[list[Draft], list[Date], list[Where]]:
    """Return the drafts of a page with date and place."""
    page = marked.page
    told = []
    for encounter in found:
        expression = settings.pick(
            marked.times[encounter.sentence], encounter.event.start, marked.folded
        )
        told.append((encounter, page.sentences[encounter.sentence].kind, expression))
    drafted = drafts.gather(told, cast)
    context = _context(marked, published, siblings, home)
    timeline = [
        settings.pick(t, s.start, marked.folded) if s.kind != "caption" else None
        for t, s in zip(marked.times, page.sentences, strict=True)
    ]
    when = settings.dated(drafted, timeline, context, cast, record.days)
    kept = [
        i for i, date in enumerate(when) if not _long_past(date, when[0], published, drafted[i])
    ]
    where: list[Where] = []
    before = Where()
    inside = _taken(marked)
    for index in kept:
        place = settings.placed(
            marked.folded,
            drafted[index],
            inside,
            _lands(marked),
            _seats(marked),
            context,
            before,
            cast,
        )
        where.append(place)
        before = place if place.country else before
    return [drafted[i] for i in kept], [when[i] for i in kept], where


def _long_past(date: Date, main: Date, published: str, draft: Draft) -> bool:
    """Tell whether a date lies more than a quarter before the report: told in passing."""
    reference = published or main.start
    if not date.start[:4].isdigit() or not reference[:4].isdigit():
        return False
    months = [
        int(part[:4]) * 12 + int(part[5:7] or 1 if len(part) > 4 else 12)
        for part in (date.start, reference)
    ]
    return months[1] - months[0] > 3


def _spans(marked: Marked, sentence: int) -> list[tuple[int, int]]:
    return [(m.start, m.end) for m in marked.mentions[sentence]]


def _taken(marked: Marked):
    """Return a function from a sentence's number to the cities in which it sets things."""

    def cities(number: int) -> list[Where]:
        s = marked.page.sentences[number]
        return places.cities(
            marked.folded,
            marked.page.read,
            marked.layers.get("place", []),
            _spans(marked, number),
            s.start,
            s.end,
        )

    return cities


def _lands(marked: Marked):
    """Return a function from a sentence's number to the countries in which it sets things."""

    def lands(number: int) -> list[Where]:
        s = marked.page.sentences[number]
        return places.countries(
            marked.folded,
            marked.page.read,
            marked.layers.get("place", []),
            _spans(marked, number),
            s.start,
            s.end,
        )

    return lands


def _seats(marked: Marked):
    """Return a function from a sentence's number to the seats of power it names."""

    def seats(number: int) -> list[Place]:
        s = marked.page.sentences[number]
        return places.seats(marked.folded, marked.layers.get("seat", []), s.start, s.end)

    return seats


def _context(
    marked: Marked, published: str, siblings: tuple[str, ...], home: str
) -> settings.Context:
    """Return what the page offers around its encounters."""
    page, hits = marked.page, marked.layers.get("place", [])
    left, right = page.dateline_words
    city = next((h for h in hits if left <= h.start < right and h.value.kind == "city"), None)
    dateline = (
        Where(city.value.city, city.value.code, page.read[city.start : city.end], city.start)
        if city
        else Where()
    )
    headline = [
        w
        for s in page.sentences[:3]
        for w in places.cities(marked.folded, page.read, hits, [], s.start, s.end)
    ]
    in_dateline = (
        next(
            (w for w in dates.find(page.read[max(0, left - 2) : right + 40]) if w.kind == "date"),
            None,
        )
        if city
        else None
    )
    return settings.Context(
        published, dates.anniversary(page.read, marked.folded), siblings, dateline, in_dateline, headline,
        places.visited(marked.folded, page.read, hits), home,
    )  # fmt: skip
