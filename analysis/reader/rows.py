"""The pages of one file, as read, as rows of the tables."""

import hashlib
from collections.abc import Iterator
from functools import cache, lru_cache
from operator import attrgetter
from typing import NamedTuple

from .. import clean, load, words
from ..clean import Page
from ..dates import Date
from ..meetings import places
from ..meetings.drafts import Draft
from ..meetings.places import Where
from ..meetings.roles import roles
from ..people.offices import rank_of
from ..people.person import Person
from ..statements import Statement
from ..topics import TopicHit
from . import about
from .telling import Reading

_START = attrgetter("start")


class Found(NamedTuple):
    """What one file gave: rows (dicts) of five tables, the people named in it, its text's mark.

    Files with the same mark have the same text, whatever its line breaks; without text it is empty.
    """

    articles: list[dict]
    reports: list[dict]
    participants: list[dict]
    topics: list[dict]
    statements: list[dict]
    people: tuple[dict, ...] = ()
    mark: bytes = b""


def rows_of(source: load.Source, readings: list[Reading], spoken: str) -> Found:
    """Return the rows of a file from its pages as read; `spoken` is its language."""
    people = tuple(p for r in readings for p in _people(r))
    told = source.text.split()
    found = Found([], [], [], [], [], people, _mark(told))
    for reading in readings:
        ids = [f"{reading.marked.page.article_id}#{n}" for n in range(1, len(reading.drafted) + 1)]
        found.articles.append(_article(source, reading, spoken, told))
        for report_id, draft, date, where in zip(
            ids, reading.drafted, reading.dates, reading.places, strict=True
        ):
            found.reports.append(_report(reading, draft, date, where, report_id))
            found.participants.extend(_participants(reading, draft, where, report_id))
        passages = about.passages(reading)
        found.topics.extend(_topics(reading, ids, passages))
        for number, said in enumerate(reading.spoken, 1):
            found.statements.extend(_statements(reading, said, number, ids, passages))
    return found


def _article(source: load.Source, reading: Reading, spoken: str, told: list[str]) -> dict:
    """Return the row of an article, whose words are `told`, or of a teaser."""
    page = reading.marked.page
    teaser = bool(page.parent_id)
    published = "" if teaser else source.published or page.published
    origin = ("metadata" if source.published else "text") if published else ""
    if teaser:
        told = [word for s in page.sentences for word in page.read[s.start : s.end].split()]
    return {
        "article_id": page.article_id, "parent_id": page.parent_id, "path": source.path,
        "title": page.title or ("" if teaser else source.title), "agency": source.agency or page.agency,
        "dateline": page.dateline, "language": spoken, "published": published, "published_from": origin,
        "words": len(told), "sha256": source.sha256, "notes": source.notes,
    }  # fmt: skip


def row_alone(source: load.Source, spoken: str, reason: str) -> Found:
    """Return the one row of a file that was passed over, with the reason."""
    told = source.text.split()
    row = {
        "article_id": source.article_id, "path": source.path, "title": source.title, "agency": source.agency,
        "language": spoken, "published": source.published, "published_from": "metadata" if source.published else "",
        "words": len(told), "sha256": source.sha256, "notes": reason,
    }  # fmt: skip
    return Found([row], [], [], [], [], mark=_mark(told))


def _mark(told: list[str]) -> bytes:
    """Return what all texts with the same words share, and no others; empty without any."""
    text = " ".join(told).encode("utf-8", "surrogatepass")
    return text and hashlib.blake2b(text, digest_size=12).digest()


def _people(reading: Reading) -> Iterator[dict]:
    """Return the people of a page: who they are and by which names and offices."""
    for person in reading.cast.people:
        side = reading.cast.side(person)
        if person.names or person.offices:
            yield {
                "actor_id": actor_id(person, side), "article_id": reading.marked.page.article_id, "name": person.name,
                "country": side, "office": person.office, "aliases": "|".join(sorted(set(person.names) - {person.name})),
            }  # fmt: skip


def actor_id(person: Person, side: str) -> str:
    """Return the identifier of a person of one article: folded name (or office) and side."""
    return f"{_slug(person.name or person.office)}.{side or 'unknown'}"


@lru_cache(1 << 16)
def _slug(called: str) -> str:
    """Return a name or an office folded, its words joined by hyphens."""
    return "-".join("".join(c if c.isalnum() else " " for c in words.fold(called)).split())


def span(page: Page, start: int, end: int) -> tuple[int, int]:
    """Return the span in the article's own text of a span in the text as read."""
    if not (page.inserted or page.left_out):
        return start, end
    return clean.original(page, start), clean.original(page, end - 1) + 1


def sentence_span(page: Page, start: int, end: int) -> tuple[int, int]:
    """Return the span in the article's own text of a sentence, with what honours open it.

    `S.E. M. X a reçu` is read without `S.E.` and quoted with it; of a heading or a number that
    stood before it at a page's turn, which has lines of its own, nothing is.
    """
    first, last = span(page, start, end)
    if not page.left_out:
        return first, last
    opening = page.text[clean.gap_before(page, start) : first]
    written = opening.rpartition("\n")[2].lstrip()
    return first - len(written), last


def _report(reading: Reading, draft: Draft, date: Date, where: Where, report_id: str) -> dict:
    """Return the row of a report."""
    page = reading.marked.page
    proof = next((t for t in draft.told if t.line.kind in ("body", "lead")), draft.proof)
    start, end = sentence_span(page, proof.line.start, proof.line.end)
    return {
        "report_id": report_id, "article_id": page.article_id, "date_start": date.start, "date_end": date.end,
        "date_precision": date.precision or "unknown", "date_edtf": date.edtf, "date_from": "+".join(date.reasons),
        "date_candidates": "|".join(map(str, date.candidates)) or _worked_out(date), "date_text": date.text, "place": where.city,
        "place_text": where.text, "country": where.country, "mode": draft.mode, "status": draft.status,
        "event": next((e for t in draft.told if (e := places.event(t.line))), ""),
        "sentence": page.text[start:end], "start": start, "end": end, "confidence": confidence(proof.rule), "rule": proof.rule,
    }  # fmt: skip


def _worked_out(date: Date) -> str:
    """Return the one year left where it was worked out, "" where text or publication give it."""
    given = {"text", "published"} & set(date.reasons)
    return date.start[:4] if date.reasons and not given and date.start[:4].isdigit() else ""


def confidence(rule: str) -> float:
    """Return how often rows of a rule were right on the gold sets (`words/rules.csv`)."""
    return _confidences().get(rule, _confidences()["other"])


@cache
def _confidences() -> dict[str, float]:
    """Return the confidence of each rule."""
    return {row["rule"]: float(row["confidence"]) for row in words.rows("rules")}


def _participants(reading: Reading, draft: Draft, where: Where, report_id: str) -> Iterator[dict]:
    """Return the rows of the people of a report."""
    page, cast = reading.marked.page, reading.cast
    role = roles(draft, where, cast)
    seen = set()
    for person in draft.people:
        side = cast.side(person)
        identifier = actor_id(person, side)
        if identifier in seen:
            continue
        seen.add(identifier)
        name = person.name
        first = min([m for m in person.mentions if m.name == name] or person.mentions, key=_START)
        start, end = span(page, first.start, first.end)
        yield {
            "report_id": report_id, "actor_id": identifier, "name": name, "office": person.told_office,
            "country": side, "role": role[person.number],
            "rank": min((rank_of(t, h) for t, h in person.offices if not h.reference), default=9), "start": start, "end": end,
        }  # fmt: skip


def _topics(reading: Reading, ids: list[str], passages: list[list[int]]) -> Iterator[dict]:
    """Return the rows of a page's topics: of each of its encounters, and of none where beside them."""
    page, known = reading.marked.page, reading.marked.known
    found = [hit for hit in reading.marked.topics if hit.topic in known]
    for report, own in zip([*ids, ""], about.parted(found, reading, passages), strict=True):
        for topic in known:
            hits = [hit for hit in own if hit.topic == topic]
            if not hits:
                continue
            start, end = span(page, hits[0].start, hits[0].end)
            yield {
                "article_id": page.article_id, "report_id": report, "topic": topic, "hits": len(hits),
                "share": round(len(hits) / len(own), 4), "words": "|".join(dict.fromkeys(_words(page.read, hits))), "start": start, "end": end,
            }  # fmt: skip


def _words(text: str, hits: list[TopicHit]) -> list[str]:
    """Return the terms as they are written, in one line each."""
    return [" ".join(text[hit[0] : hit[1]].split()) for hit in hits]


def _statements(
    reading: Reading, said: Statement, number: int, ids: list[str], passages: list[list[int]]
) -> Iterator[dict]:
    """Return the rows of a statement: one for each of its speakers."""
    page = reading.marked.page
    line = reading.marked.lines[said.sentence]
    start, end = sentence_span(page, min(said.start, line.start), line.end)
    for order, person in enumerate(said.speakers):
        at = about.said_at(passages[said.sentence], said.sentence, person, reading.drafted)
        report = "" if at is None else ids[at]
        yield {
            "statement_id": f"{page.article_id}!{number}" + (f".{order}" if order else ""), "article_id": page.article_id,
            "report_id": report, "actor_id": actor_id(person, reading.cast.side(person)), "verb": said.verb, "act": said.act,
            "form": said.form, "topics": "|".join(said.topics), "commitment": said.commitment, "deadline": said.deadline,
            "sentence": page.text[start:end], "start": start, "end": end,
        }  # fmt: skip
