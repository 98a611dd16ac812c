"""One article read: its encounters, people, topics and statements as rows of the tables."""

from bisect import bisect_right
from functools import cache
from typing import NamedTuple

from . import clean, dates, lexicon, load, record, statements, topics, words
from .clean import Page, Sentence
from .dates import Date, Words
from .lexicon import Place
from .meetings import addresses, drafts, encounters, events, places, settings
from .meetings.drafts import Draft
from .meetings.encounters import Encounter
from .meetings.events import Event
from .meetings.places import Where
from .people import mentions, names
from .people.cast import Cast, Person, rank_of
from .people.mentions import Mention
from .people.scene import Scene, Told
from .topics import TopicHit
from .words import Hit, Lexicon


class Found(NamedTuple):
    """What one file gave: rows (dicts) of five tables."""

    articles: list[dict]
    reports: list[dict]
    participants: list[dict]
    topics: list[dict]
    statements: list[dict]


class Marked(NamedTuple):
    """A page with everything the vocabularies and the calendar find in it."""

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


def mark(page: Page) -> Marked:
    """Return the page with its hits, mentions and expressions of time, sentence by sentence."""
    folded = words.fold(page.read)
    hits = vocabulary().scan(folded)
    layers = lexicon.layers(hits, page.read)
    starts = [s.start for s in page.sentences]
    found = names.find(page.read, folded, starts, layers)
    told = [mentions.find(page.read, folded, mentions.elements(layers, found, s.start, s.end)) for s in page.sentences]
    times: list[list[Words]] = [[] for _ in page.sentences]
    for expression in dates.find(page.read, folded):
        index = bisect_right(starts, expression.start) - 1
        if index >= 0 and expression.end <= page.sentences[index].end:
            times[index].append(expression)
    return Marked(page, folded, layers, told, times, topics.hits(hits, page.read))


def read_page(marked: Marked, published: str, siblings: tuple[str, ...], home: str) -> Reading:
    """Return what one page tells, sentence by sentence."""
    cast = Cast(home)
    cast.gather(m for sentence in marked.mentions for m in sentence)
    scene = Scene(cast)
    told: list[list[Told]] = []
    found: list[Encounter] = []
    spoken: list[statements.Statement] = []
    scene.land = _land(marked)
    pending: Event | None = None
    for number, sentence in enumerate(marked.page.sentences):
        people = scene.sentence(marked.folded, sentence.start, sentence.end, marked.mentions[number])
        scene.land = next((w.country for w in [*_taken(marked)(number), *_lands(marked)(number)] if sentence.kind != "caption" and w.start < sentence.start + 90), scene.land)
        here, pending = _encounters(marked, number, sentence, people, scene, pending)
        for encounter in here:
            scene.met(list(encounter.one), list(encounter.other), *_received(encounter))
        said = [] if sentence.kind in ("caption", "title") else statements.find(marked.folded, marked.layers, marked.page.read, sentence, number, people, scene, marked.topics)
        spoken += said
        found += here
        told.append(people)
        scene.remember(people, said[-1].speakers[0] if said else _subject(people, here))
    drafted, when, where = _settled(marked, found, cast, published, siblings, home)
    return Reading(marked, cast, told, found, drafted, when, where, spoken)


def _land(marked: Marked) -> str:
    """Return the land in which the page sets its scene: the dateline's."""
    left, right = marked.page.dateline_words
    return next((h.value.code for h in marked.layers.get("place", []) if left <= h.start < right), "")


def _encounters(marked: Marked, number: int, sentence: Sentence, people: list[Told], scene: Scene, pending: Event | None) -> tuple[list[Encounter], Event | None]:
    """Return the encounters that one sentence tells of, and an event still without its people."""
    start, end = sentence.start, sentence.end
    told = events.find(marked.page.read, marked.folded, marked.layers, start, end)
    cues = events.cues(marked.layers, start, end)
    cancelled = any(c.kind == "cancelled" for _, c in cues)
    found = encounters.find(marked.folded, start, end, number, sentence.kind, people, told, cues, scene)
    if not found and sentence.kind in ("body", "lead") and not cancelled:
        speech = [h for h in marked.layers.get("speech", ()) if start <= h.start < end]
        found = addresses.find(marked.folded, start, end, number, people, speech, pending, scene)
    for encounter in found:
        for person in encounter.people:
            scene.cast.settle(person, scene.side(person))
    open_event = next((e for e in told if e.is_noun and "weak" not in e.trigger.note and e.trigger.note != "meal"), None)
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


def _settled(marked: Marked, found: list[Encounter], cast: Cast, published: str, siblings: tuple[str, ...], home: str) -> tuple[list[Draft], list[Date], list[Where]]:
    """Return the drafts of a page with date and place."""
    page = marked.page
    told = []
    for encounter in found:
        expression = settings.pick(marked.times[encounter.sentence], encounter.event.start, marked.folded)
        told.append((encounter, page.sentences[encounter.sentence].kind, expression))
    drafted = drafts.gather(told, cast)
    context = _context(marked, published, siblings, home)
    timeline = [settings.pick(t, s.start, marked.folded) if s.kind != "caption" else None for t, s in zip(marked.times, page.sentences, strict=True)]
    when = settings.dated(drafted, timeline, context, cast, record.days)
    kept = [i for i, date in enumerate(when) if not _long_past(date, when[0], published, drafted[i])]
    where: list[Where] = []
    before = Where()
    inside = _taken(marked)
    for index in kept:
        place = settings.placed(marked.folded, drafted[index], inside, _lands(marked), _seats(marked), context, before, cast)
        where.append(place)
        before = place if place.country else before
    return [drafted[i] for i in kept], [when[i] for i in kept], where


def _long_past(date: Date, main: Date, published: str, draft: Draft) -> bool:
    """Tell whether a date lies more than a quarter before the report: told in passing."""
    reference = published or main.start
    if not date.start[:4].isdigit() or not reference[:4].isdigit():
        return False
    months = [int(part[:4]) * 12 + int(part[5:7] or 1 if len(part) > 4 else 12) for part in (date.start, reference)]
    return months[1] - months[0] > 3


def _spans(marked: Marked, sentence: int) -> list[tuple[int, int]]:
    return [(m.start, m.end) for m in marked.mentions[sentence]]


def _taken(marked: Marked):
    """Return a function from a sentence's number to the cities in which it sets things."""

    def cities(number: int) -> list[Where]:
        s = marked.page.sentences[number]
        return places.cities(marked.folded, marked.page.read, marked.layers.get("place", []), _spans(marked, number), s.start, s.end)

    return cities


def _lands(marked: Marked):
    """Return a function from a sentence's number to the countries in which it sets things."""

    def lands(number: int) -> list[Where]:
        s = marked.page.sentences[number]
        return places.countries(marked.folded, marked.page.read, marked.layers.get("place", []), _spans(marked, number), s.start, s.end)

    return lands


def _seats(marked: Marked):
    """Return a function from a sentence's number to the seats of power it names."""

    def seats(number: int) -> list[Place]:
        s = marked.page.sentences[number]
        return places.seats(marked.folded, marked.layers.get("seat", []), s.start, s.end)

    return seats


def _context(marked: Marked, published: str, siblings: tuple[str, ...], home: str) -> settings.Context:
    """Return what the page offers around its encounters."""
    page, hits = marked.page, marked.layers.get("place", [])
    left, right = page.dateline_words
    city = next((h for h in hits if left <= h.start < right and h.value.kind == "city"), None)
    dateline = Where(city.value.city, city.value.code, page.read[city.start : city.end], city.start) if city else Where()
    headline = [w for s in page.sentences[:3] for w in places.cities(marked.folded, page.read, hits, [], s.start, s.end)]
    in_dateline = next((w for w in dates.find(page.read[max(0, left - 2) : right + 40]) if w.kind == "date"), None) if city else None
    return settings.Context(
        published, dates.anniversary(page.read, marked.folded), siblings, dateline, in_dateline, headline,
        places.visited(marked.folded, page.read, hits), home,
    )  # fmt: skip


# ------------------------------------------------------------------ rows


def read_article(source: load.Source) -> Found:
    """Return the rows of one file: the article, its teasers, and what they tell."""
    found = Found([], [], [], [], [])
    pages = clean.pages(source.article_id, source.text, source.title) if source.text else []
    published = source.published or (pages[0].published if pages else "")
    origin = "metadata" if source.published else "text" if published else ""
    for number, page in enumerate(pages):
        marked = mark(page)
        home = home_of(marked)
        reading = read_page(marked, published if number == 0 else "", (), home)
        found.articles.append(_article(source, page, published if number == 0 else "", origin if number == 0 else ""))
        _add_rows(found, reading)
    if not pages:
        found.articles.append(_bare(source))
    return found


_AGENCIES = {"VNA": "VNM", "AVI": "VNM", "CVN": "VNM", "VOV": "VNM", "VOVWORLD": "VNM", "NDEL": "VNM", "Nhân Dân": "VNM", "Xinhua": "CHN"}


def home_of(marked: Marked) -> str:
    """Return the side to which an office without a country belongs: the agency's or the place's."""
    agency = marked.page.agency
    for name, code in _AGENCIES.items():
        if name.lower() in agency.lower():
            return code
    left, right = marked.page.dateline_words
    for hit in marked.layers.get("place", []):
        if hit.value.kind in ("city", "country") and left <= hit.start < right:
            return hit.value.code
    for hit in marked.layers.get("place", []):
        if hit.value.kind == "city" and places._AT.search(marked.folded, max(0, hit.start - 30), hit.start):
            return hit.value.code
    return ""


def _article(source: load.Source, page: Page, published: str, origin: str) -> dict:
    text = page.text if not page.parent_id else page.read[page.sentences[0].start : page.sentences[-1].end] if page.sentences else ""
    return {
        "article_id": page.article_id, "parent_id": page.parent_id, "path": source.path, "title": page.title or source.title * (not page.parent_id),
        "agency": source.agency or page.agency, "dateline": page.dateline, "language": "fr", "published": published,
        "published_from": origin if published else "", "words": len(text.split()), "sha256": source.sha256, "notes": source.notes,
    }  # fmt: skip


def _bare(source: load.Source) -> dict:
    return {"article_id": source.article_id, "path": source.path, "sha256": source.sha256, "agency": source.agency, "published": source.published, "published_from": "metadata" if source.published else "", "notes": source.notes}


def _add_rows(found: Found, reading: Reading) -> None:
    """Add the rows of one page."""
    page, cast = reading.marked.page, reading.cast
    ids: list[str] = []
    for number, (draft, date, where) in enumerate(zip(reading.drafted, reading.dates, reading.places, strict=True), 1):
        report_id = f"{page.article_id}#{number}"
        ids.append(report_id)
        found.reports.append(_report(reading, draft, date, where, report_id))
        found.participants.extend(_participants(reading, draft, where, report_id))
    _topics(found, reading, ids)
    for number, said in enumerate(reading.spoken, 1):
        found.statements.extend(_statement(reading, said, number, ids))


def _span(page: Page, start: int, end: int) -> tuple[int, int]:
    return clean.original(page, start), clean.original(page, end - 1) + 1


def _report(reading: Reading, draft: Draft, date: Date, where: Where, report_id: str) -> dict:
    page, marked = reading.marked.page, reading.marked
    proof = next((t for t in draft.told if page.sentences[t.sentence].kind in ("body", "lead")), draft.proof)
    sentence = page.sentences[proof.sentence]
    start, end = _span(page, sentence.start, sentence.end)
    event = next((e for t in draft.told for s in [page.sentences[t.sentence]] if (e := places.event(marked.folded, page.read, s.start, s.end))), "")
    return {
        "report_id": report_id, "article_id": page.article_id, "date_start": date.start, "date_end": date.end,
        "date_precision": date.precision or "unknown", "date_edtf": date.edtf, "date_from": "+".join(date.reasons),
        "date_candidates": "|".join(map(str, date.candidates)), "date_text": date.text, "place": where.city,
        "place_text": where.text, "country": where.country, "mode": draft.mode, "status": draft.status, "event": event,
        "sentence": page.text[start:end], "start": start, "end": end, "confidence": 0.9, "rule": proof.rule,
    }  # fmt: skip


def actor_id(person: Person, side: str) -> str:
    """Return the identifier of a person of one article: folded name (or office) and side."""
    called = words.fold(person.name or person.office)
    slug = "-".join(part for part in "".join(c if c.isalnum() else " " for c in called).split())
    return f"{slug}.{side or 'unknown'}"


def _participants(reading: Reading, draft: Draft, where: Where, report_id: str) -> list[dict]:
    page, cast = reading.marked.page, reading.cast
    role = settings.roles(draft, where, cast)
    rows, seen = [], set()
    for person in draft.people:
        mention = person.mentions[0]
        start, end = _span(page, mention.start, mention.end)
        side = cast.side(person)
        identifier = actor_id(person, side)
        if identifier in seen:
            continue
        seen.add(identifier)
        rows.append({
            "report_id": report_id, "actor_id": identifier, "name": person.name, "office": person.office,
            "country": side, "role": role[person.number], "rank": min((rank_of(t, h) for t, h in person.offices if not h.reference), default=9),
            "start": start, "end": end,
        })  # fmt: skip
    return rows


def _topics(found: Found, reading: Reading, ids: list[str]) -> None:
    marked, page = reading.marked, reading.marked.page
    inside = [h for h in marked.topics if any(s.start <= h.start < s.end for s in page.sentences)]
    title_end = max((s.end for s in page.sentences if s.kind == "title"), default=0)
    kept = topics.of_article(inside, title_end)
    report_id = ids[0] if len(ids) == 1 else ""
    total = sum(1 for h in inside if h.topic in kept) or 1
    for topic in kept:
        own = [h for h in inside if h.topic == topic]
        start, end = _span(page, own[0].start, own[0].end)
        found.topics.append({
            "article_id": page.article_id, "report_id": report_id, "topic": topic, "hits": len(own), "share": round(len(own) / total, 4),
            "words": "|".join(dict.fromkeys(page.read[h.start : h.end] for h in own)), "start": start, "end": end,
        })  # fmt: skip


def _statement(reading: Reading, said: statements.Statement, number: int, ids: list[str]) -> list[dict]:
    page = reading.marked.page
    sentence = page.sentences[said.sentence]
    start, end = _span(page, sentence.start, sentence.end)
    rows = []
    for order, person in enumerate(said.speakers):
        report = next((i for i, d in zip(ids, reading.drafted, strict=True) if person in d.people), "")
        rows.append({
            "statement_id": f"{page.article_id}!{number}" + (f".{order}" if order else ""), "article_id": page.article_id, "report_id": report,
            "actor_id": actor_id(person, reading.cast.side(person)), "verb": said.verb, "act": said.act, "form": said.form,
            "topics": "|".join(said.topics), "commitment": said.commitment, "deadline": said.deadline,
            "sentence": page.text[start:end], "start": start, "end": end,
        })  # fmt: skip
    return rows
