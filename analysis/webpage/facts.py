"""What a meeting of the page can be found by, as short rows of numbers.

What recurs stands as positions in `Lists`, so that thirty thousand meetings stay some megabytes;
an end is empty where it is the start.
"""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any, NamedTuple

import pandas as pd

from analysis.corpus import Corpus
from analysis.counts.asks import PLEDGES, REQUESTS
from analysis.findings.language import Language

FIELDS = (
    "id", "start", "end", "when", "place", "at", "sides", "hosting", "visiting", "people", "hosts",
    "ranks", "words", "said", "dated", "mode", "status", "articles",
)  # fmt: skip
KINDS = ("", "request", "pledge")
PARTS = {
    "reports": [
        "report_id", "article_id", "sentence", "start", "end", "date_start", "date_end",
        "date_text", "date_from", "date_candidates", "dating",
    ],
    "participants": ["report_id", "actor_id", "role", "country", "rank"],
    "topics": ["report_id", "topic", "words"],
    "statements": [
        "report_id", "article_id", "actor_id", "sentence", "start", "end", "act", "topics",
        "commitment",
    ],
}  # fmt: skip

Rows = dict[str, list[dict[str, Any]]]


class Numbered:
    """The positions of distinct values."""

    def __init__(self, values: Iterable[str]):
        self.values = list(values)
        self._positions = {value: number for number, value in enumerate(self.values)}

    def __getitem__(self, value: str) -> int:
        """Return the value's position, -1 if it is none of them."""
        return self._positions.get(value, -1)

    def all(self, values: Iterable[str]) -> list[int]:
        """Return the positions of the values, each once, in their order."""
        found = dict.fromkeys(self[value] for value in values)
        return [position for position in found if position >= 0]


class Lists(NamedTuple):
    """What the rows point into."""

    people: Numbered
    codes: Numbered
    topics: Numbered
    words: Numbered
    articles: Numbered
    dates: Numbered
    modes: Numbered
    statuses: Numbered


def lists(corpus: Corpus) -> Lists:
    """Return the values that the meetings of a corpus point to."""
    words = {word for cell in corpus.topics["words"].unique() for word in cell.split("|")}
    return Lists(
        Numbered(corpus.actors["actor_id"]),
        Numbered(_codes(corpus)),
        Numbered(sorted(set(corpus.topics["topic"]))),
        Numbered(sorted(words)),
        Numbered(dict.fromkeys(corpus.reports["article_id"])),
        Numbered(sorted(set(_dating(corpus.reports)))),
        Numbered(sorted(set(corpus.meetings["mode"]))),
        Numbered(sorted(set(corpus.meetings["status"]))),
    )


def _codes(corpus: Corpus) -> list[str]:
    """Return the codes of sides and places, sorted."""
    sides = {code for cell in corpus.meetings["countries"].unique() for code in cell.split("|")}
    return sorted({*sides, *corpus.participants["country"], *corpus.meetings["country"]} - {""})


def _dating(reports: pd.DataFrame) -> pd.Series:
    """Return how exactly each report is dated and why, as `counts.dates` tells them apart."""
    is_open = reports["date_start"].str.startswith("--")
    precision = reports["date_precision"].mask(is_open, "year_open").replace("unknown", "undated")
    return precision + " " + reports["date_from"]


def by_meeting(corpus: Corpus) -> dict[str, Rows]:
    """Return the rows of each table that belong to a meeting, by table and meeting."""
    meeting_of = dict(zip(corpus.reports["report_id"], corpus.reports["meeting_id"], strict=True))
    reports = corpus.reports.assign(dating=_dating(corpus.reports))
    tables: dict[str, Rows] = {}
    for name, columns in PARTS.items():
        rows: Rows = defaultdict(list)
        table = reports if name == "reports" else getattr(corpus, name)
        for row in table[columns].astype(object).to_dict("records"):
            if row["report_id"]:
                rows[meeting_of[row["report_id"]]].append(row)
        tables[name] = rows
    return tables


def facts(meeting: dict[str, Any], parts: Rows, lists: Lists, say: Language) -> list[Any]:
    """Return the cells of one meeting in the order of FIELDS."""
    seats, reports = parts["participants"], parts["reports"]
    hosts, guests = ([s for s in seats if s["role"] == role] for role in ("host", "guest"))
    place = meeting["place"]
    return [
        meeting["meeting_id"],
        meeting["date_start"],
        meeting["date_end"] if meeting["date_end"] != meeting["date_start"] else "",
        say.dated(meeting["date_start"], meeting["date_end"], meeting["worked_out"]),
        list(dict.fromkeys([place, say.place(place, meeting["country"])])),
        lists.codes[meeting["country"]],
        lists.codes.all(meeting["countries"].split("|")),
        lists.codes.all(seat["country"] for seat in hosts),
        lists.codes.all(seat["country"] for seat in guests),
        lists.people.all(seat["actor_id"] for seat in seats),
        lists.people.all(seat["actor_id"] for seat in hosts),
        _ranks(seats),
        _words(parts["topics"], lists),
        _said(parts, lists),
        lists.dates.all(report["dating"] for report in reports),
        lists.modes[meeting["mode"]],
        lists.statuses[meeting["status"]],
        lists.articles.all(report["article_id"] for report in reports),
    ]


def _ranks(seats: list[dict[str, Any]]) -> list[int]:
    """Return the highest rank of each side, the highest first.

    >>> _ranks([{"country": "USA", "rank": 5}, {"country": "VNM", "rank": 1},
    ...         {"country": "USA", "rank": 7}])
    [1, 5]
    """
    best: dict[str, int] = {}
    for seat in seats:
        best[seat["country"]] = min(seat["rank"], best.get(seat["country"], seat["rank"]))
    return sorted(best.values())


def _words(topics: list[dict[str, Any]], lists: Lists) -> list[list[int]]:
    """Return each topic with the words that were found of it."""
    found: dict[int, dict[int, None]] = {}
    for row in topics:
        own = found.setdefault(lists.topics[row["topic"]], {})
        own.update(dict.fromkeys(lists.words.all(row["words"].split("|"))))
    return [[topic, *words] for topic, words in found.items()]


def _said(parts: Rows, lists: Lists) -> list[list[int]]:
    """Return who spoke of what: person, topic (-1: none), position in KINDS; each once."""
    present = {seat["actor_id"] for seat in parts["participants"]}
    found = {
        (lists.people[row["actor_id"]], *subject)
        for row in parts["statements"]
        for subject in subjects(row, lists)
        if row["actor_id"] in present
    }
    return [list(triple) for triple in sorted(found)]


def subjects(statement: dict[str, Any], lists: Lists) -> list[tuple[int, int]]:
    """Return what a statement is about: topic (-1: none) and position in KINDS, a pair a topic."""
    kind = _kind(statement)
    return [(lists.topics[topic], kind) for topic in statement["topics"].split("|")]


def _kind(statement: dict[str, Any]) -> int:
    """Return the position in KINDS of what a statement with a content asks or promises."""
    if not statement["commitment"]:
        return 0
    return 1 if statement["act"] in REQUESTS else 2 if statement["act"] in PLEDGES else 0


def shown_name(name: str, offices: str) -> str:
    """Return the name of a person, of one without a name the first office."""
    return name or offices.partition("|")[0]
