"""The meetings in two shared vocabularies: PLOVER events and schema.org events.

In PLOVER a held meeting is a CONSULT; a planned one is an AGREE of context `future`. The guest acts
on the host; where nobody is host, all are actors.
"""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any, NamedTuple

from analysis import words
from analysis.corpus import Corpus

Fields = dict[str, Any]


class Encounter(NamedTuple):
    """A meeting with its reports, its people (each once) and its topics."""

    meeting: Fields
    reports: list[Fields]
    people: list[Fields]
    topics: list[str]


def encounters(corpus: Corpus) -> Iterator[Encounter]:
    """Yield the meetings in the table's order with what belongs to each."""
    reports, people, topics = (defaultdict(list) for _ in range(3))
    meeting_of = dict(zip(corpus.reports["report_id"], corpus.reports["meeting_id"], strict=True))
    for report in corpus.reports.to_dict("records"):
        reports[report["meeting_id"]].append(report)
    for person in corpus.participants.to_dict("records"):
        mine = people[meeting_of[person["report_id"]]]
        if all(person["actor_id"] != other["actor_id"] for other in mine):
            mine.append(person)
    for topic in corpus.topics.to_dict("records"):
        if topic["report_id"]:
            topics[meeting_of[topic["report_id"]]].append(topic["topic"])
    for meeting in corpus.meetings.to_dict("records"):
        key = meeting["meeting_id"]
        yield Encounter(meeting, reports[key], people[key], sorted(set(topics[key])))


def plover(corpus: Corpus) -> Iterator[Fields]:
    """Yield one PLOVER event a meeting; `text_info` holds the sentences that prove it."""
    for meeting, reports, people, topics in encounters(corpus):
        hosts = [_entity(person) for person in people if person["role"] == "host"]
        others = [_entity(person) for person in people if person["role"] != "host"]
        future = ["future"] if meeting["status"] == "planned" else []
        dated = _first_with(reports, "date_start", meeting)
        yield {
            "event_id": meeting["meeting_id"],
            "date": meeting["date_start"],
            "enddate": meeting["date_end"],
            "date_edtf": dated["date_edtf"],
            "date_precision": meeting["date_precision"],
            "date_source": dated["date_from"],
            "date_text": dated["date_text"],
            "event": "AGREE" if future else "CONSULT",
            "mode": _plover_mode(meeting, hosts),
            "context": sorted({*future, *_contexts(topics)}),
            "status": meeting["status"],
            "actor": others or hosts,
            "recipient": hosts if others else [],
            "event_loc": _location(meeting, _first_with(reports, "place", meeting)),
            "topics": topics,
            "text_info": [_proof(report) for report in reports],
        }


def _first_with(reports: list[Fields], column: str, meeting: Fields) -> Fields:
    """Return the first report that says what the meeting's row took over, else the first."""
    return next((r for r in reports if r[column] == meeting[column]), reports[0])


def _contexts(topics: list[str]) -> set[str]:
    """Return PLOVER's contexts of our topics.

    >>> sorted(_contexts(["peace_conflict", "local"]))
    ['cbrn', 'peacekeeping']
    """
    labels = {row["key"]: row["plover"] for row in words.rows("topic_labels")}
    return {name for topic in topics for name in labels[topic].split("|")} - {""}


def _plover_mode(meeting: Fields, hosts: list[Fields]) -> str:
    """Return PLOVER's mode of a consultation."""
    if meeting["mode"] != "in_person":
        return meeting["mode"]
    return "visit" if hosts else "third-party"


def _entity(person: Fields) -> Fields:
    """Return a participant as a PLOVER entity."""
    return {
        "entity_text": person["name"] or person["office"],
        "identifier_id": person["actor_id"],
        "office": person["office"],
        "code": person["country"],
        "role": person["role"],
    }


def _location(meeting: Fields, report: Fields) -> Fields:
    """Return where the meeting was, as PLOVER has it."""
    return {
        "entity_text": report["place_text"],
        "resolved_placename": meeting["place"],
        "country_code3": meeting["country"],
    }


def _proof(report: Fields) -> Fields:
    """Return the sentence of a report with its span."""
    return {
        "sequence": report["article_id"],
        "start": report["start"],
        "end": report["end"],
        "text": report["sentence"],
    }


def schema_org(corpus: Corpus) -> Fields:
    """Return the meetings as one JSON-LD graph of schema.org events.

    A date without a year is left out, since schema.org has no such date.
    """
    titles = dict(zip(corpus.articles["article_id"], corpus.articles["title"], strict=True))
    graph = [_event(encounter, titles) for encounter in encounters(corpus)]
    return {"@context": "https://schema.org", "@graph": graph}


def _event(encounter: Encounter, titles: dict[str, str]) -> Fields:
    """Return one schema.org event without its empty properties."""
    meeting, reports, people, topics = encounter
    dates = {"startDate": meeting["date_start"], "endDate": meeting["date_end"]}
    status = "EventCancelled" if meeting["status"] == "cancelled" else "EventScheduled"
    attendance = "Offline" if meeting["mode"] == "in_person" else "Online"
    event = {
        "@type": "Event",
        "identifier": meeting["meeting_id"],
        "name": " – ".join(person["name"] or person["office"] for person in people),
        **{key: date for key, date in dates.items() if not date.startswith("--")},
        "eventStatus": f"https://schema.org/{status}",
        "eventAttendanceMode": f"https://schema.org/{attendance}EventAttendanceMode",
        "location": _place(meeting),
        "organizer": [_person(person) for person in people if person["role"] == "host"],
        "attendee": [_person(person) for person in people if person["role"] != "host"],
        "about": topics,
        "superEvent": _named("Event", next((r["event"] for r in reports if r["event"]), "")),
        "subjectOf": [_article(report, titles) for report in reports],
    }
    return {key: value for key, value in event.items() if value}


def _place(meeting: Fields) -> Fields:
    """Return the place of the meeting, empty if unknown."""
    place = _named("Place", meeting["place"] or meeting["country"])
    return {**place, "address": meeting["country"]} if place and meeting["country"] else place


def _person(person: Fields) -> Fields:
    """Return a participant as a schema.org person."""
    return {
        "@type": "Person",
        "identifier": person["actor_id"],
        "name": person["name"] or person["office"],
        "jobTitle": person["office"],
        "affiliation": person["country"],
    }


def _article(report: Fields, titles: dict[str, str]) -> Fields:
    """Return the article that tells of the meeting, with the sentence that does."""
    return {
        "@type": "NewsArticle",
        "identifier": report["article_id"],
        "headline": titles[report["article_id"]],
        "abstract": report["sentence"],
    }


def _named(kind: str, name: str) -> Fields:
    """Return a thing of which only the name is known, empty without one."""
    return {"@type": kind, "name": name} if name else {}
