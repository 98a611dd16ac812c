"""The exports: each meeting once, its sides where the vocabulary wants them, its sentence as proof."""

import json

import pytest
import three_meetings
from corpora import tables as invented

from analysis.corpus import Corpus
from analysis.export import plover, schema_org


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return invented(60)


def test_every_meeting_is_one_event_with_its_proof(corpus: Corpus) -> None:
    events = list(plover(corpus))
    assert [event["event_id"] for event in events] == corpus.meetings["meeting_id"].tolist()
    sentences = set(corpus.reports["sentence"])
    assert all(event["text_info"] for event in events)
    assert {proof["text"] for event in events for proof in event["text_info"]} == sentences


def test_the_guest_acts_on_the_host_and_a_plan_is_an_agreement(corpus: Corpus) -> None:
    events = list(plover(corpus))
    received = [event for event in events if event["recipient"]]
    assert received and len(received) < len(events)
    for event in events:
        assert event["actor"]
        assert {person["role"] for person in event["recipient"]} <= {"host"}
        assert "host" not in {p["role"] for p in event["actor"]} or not event["recipient"]
        planned = event["status"] == "planned"
        assert event["event"] == ("AGREE" if planned else "CONSULT")
        assert ("future" in event["context"]) == planned


def test_a_person_stands_once_in_an_event(corpus: Corpus) -> None:
    for event in plover(corpus):
        people = [p["identifier_id"] for p in event["actor"] + event["recipient"]]
        assert len(people) == len(set(people)) >= 2


def test_linked_data_has_no_empty_property_and_no_date_without_a_year(corpus: Corpus) -> None:
    open_year = corpus.meetings.assign(date_start="--07-08", date_end="--07-08")
    for made in (corpus, corpus._replace(meetings=open_year)):
        graph = schema_org(made)["@graph"]
        assert len(graph) == len(made.meetings)
        assert all(all(event.values()) for event in graph)
        assert not any(event.get("startDate", "").startswith("--") for event in graph)
    assert any("startDate" in event for event in schema_org(corpus)["@graph"])
    assert not any("startDate" in event for event in graph)


def test_both_are_json_and_the_same_each_time(corpus: Corpus) -> None:
    for export in (lambda: list(plover(corpus)), lambda: schema_org(corpus)):
        assert json.dumps(export(), ensure_ascii=False) == json.dumps(export(), ensure_ascii=False)


def test_no_meeting_no_event() -> None:
    assert list(plover(invented(0))) == [] == schema_org(invented(0))["@graph"]


def test_words_and_reasons_are_those_of_the_report_whose_date_and_place_count() -> None:
    made = three_meetings.corpus()
    first = made.reports["report_id"] == "a1#m1"
    reports = made.reports.copy()
    reports["date_text"], reports["place_text"] = "le 8 juillet", "à Hanoï"
    for column, told in (
        ("date_start", "2018"),
        ("date_text", "en 2018"),
        ("place", ""),
        ("place_text", ""),
    ):
        reports.loc[first, column] = told
    event = next(e for e in plover(made._replace(reports=reports)) if e["event_id"] == "m1")
    assert (event["date"], event["date_text"]) == ("2018-07-08", "le 8 juillet")
    assert event["event_loc"]["entity_text"] == "à Hanoï"
