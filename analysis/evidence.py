"""What proves the numbers of the page: every meeting with its sentences, as plain data.

Rows are lists in the order of `fields`, and people, codes, topics and articles stand as positions
in their lists, so that thirty thousand meetings stay some megabytes.
"""

from collections import defaultdict
from typing import Any, NamedTuple

import pandas as pd

from analysis.corpus import Corpus
from analysis.findings.language import Language

FIELDS = (
    "id", "start", "end", "when", "place", "at", "sides", "people", "hosts", "topics", "mode",
    "status", "articles", "proof",
)  # fmt: skip
BUDGET = 4_000_000
LONGEST = 600

Rows = dict[str, list[dict[str, Any]]]


def evidence(corpus: Corpus, say: Language, budget: int = BUDGET) -> dict[str, Any]:
    """Return the meetings, newest first, with the sentences that prove them, ready for JSON.

    Keys: fields, meetings, people (id, name, code), codes (code, name), topics (key, label),
    articles (id, title, agency, date), kept. Sentences are kept for the newest `kept` meetings,
    as many as `budget` characters allow; of the others `proof` is None.
    """
    lists = Lists(
        Numbered(corpus.actors["actor_id"]),
        Numbered(_codes(corpus)),
        Numbered(sorted(set(corpus.topics["topic"]))),
        Numbered(corpus.articles["article_id"]),
    )
    parts, rows, kept = _by_meeting(corpus), [], 0
    for meeting in _newest_first(corpus.meetings).to_dict("records"):
        mine = {name: part[meeting["meeting_id"]] for name, part in parts.items()}
        proof = _proof(mine, lists) if budget > 0 else None
        budget -= len(str(proof))
        kept += proof is not None
        rows.append([*_facts(meeting, mine, lists, say), proof])
    return {
        "fields": FIELDS,
        "meetings": rows,
        "people": _people(corpus.actors),
        "codes": [[code, say.country(code)] for code in lists.codes.values],
        "topics": [[topic, say.topic(topic)] for topic in lists.topics.values],
        "articles": _articles(corpus.articles, {n for row in rows[:kept] for n in row[-2]}, say),
        "kept": kept,
    }


PARTS = {
    "reports": [
        "report_id", "article_id", "sentence", "date_text", "date_edtf", "date_from",
        "date_candidates",
    ],
    "participants": ["report_id", "actor_id", "role"],
    "topics": ["report_id", "topic", "words"],
    "statements": ["report_id", "actor_id", "sentence"],
}  # fmt: skip


class Numbered:
    """The positions of distinct values."""

    def __init__(self, values: Any):
        self.values = list(values)
        self._positions = {value: number for number, value in enumerate(self.values)}

    def __getitem__(self, value: str) -> int:
        """Return the value's position, -1 if it is none of them."""
        return self._positions.get(value, -1)

    def all(self, values: Any) -> list[int]:
        """Return the positions of the values, each once, in their order."""
        found = dict.fromkeys(self[value] for value in values)
        return [position for position in found if position >= 0]


class Lists(NamedTuple):
    """What the rows point into."""

    people: Numbered
    codes: Numbered
    topics: Numbered
    articles: Numbered


def _codes(corpus: Corpus) -> list[str]:
    """Return the codes of sides and places, sorted."""
    sides = {code for cell in corpus.meetings["countries"].unique() for code in cell.split("|")}
    return sorted((sides | set(corpus.meetings["country"])) - {""})


def _newest_first(meetings: pd.DataFrame) -> pd.DataFrame:
    """Return the meetings from the newest to the oldest, those without a year last."""
    dated = meetings["date_start"].str.match(r"\d{4}")
    order = meetings.assign(dated=dated)
    return order.sort_values(
        ["dated", "date_start", "meeting_id"], ascending=[False, False, True], kind="stable"
    )


def _by_meeting(corpus: Corpus) -> dict[str, Rows]:
    """Return the rows of each table that belong to a meeting, by table and meeting."""
    meeting_of = dict(zip(corpus.reports["report_id"], corpus.reports["meeting_id"], strict=True))
    tables: dict[str, Rows] = {}
    for name, columns in PARTS.items():
        rows: Rows = defaultdict(list)
        for row in getattr(corpus, name)[columns].to_dict("records"):
            if row["report_id"]:
                rows[meeting_of[row["report_id"]]].append(row)
        tables[name] = rows
    return tables


def _facts(meeting: dict[str, Any], parts: Rows, lists: Lists, say: Language) -> list[Any]:
    """Return the cells of one meeting in the order of FIELDS, all but the last."""
    seats = parts["participants"]
    return [
        meeting["meeting_id"],
        meeting["date_start"],
        meeting["date_end"],
        say.span(meeting["date_start"], meeting["date_end"]),
        meeting["place"],
        lists.codes[meeting["country"]],
        lists.codes.all(meeting["countries"].split("|")),
        lists.people.all(seat["actor_id"] for seat in seats),
        lists.people.all(seat["actor_id"] for seat in seats if seat["role"] == "host"),
        lists.topics.all(row["topic"] for row in parts["topics"]),
        meeting["mode"],
        meeting["status"],
        lists.articles.all(report["article_id"] for report in parts["reports"]),
    ]


def _proof(parts: Rows, lists: Lists) -> dict[str, Any]:
    """Return the sentences of the reports, the statements and the topics' words of one meeting."""
    told, said, spoken = (parts[name] for name in ("reports", "statements", "topics"))
    return {
        "told": [
            [lists.articles[row["article_id"]], _short(row["sentence"]), _dated(row)]
            for row in told
        ],
        "said": [[lists.people[row["actor_id"]], _short(row["sentence"])] for row in said],
        "words": [[lists.topics[row["topic"]], row["words"].split("|")] for row in spoken],
    }


def _dated(report: dict[str, Any]) -> str:
    """Return the words that give a report's date, what was made of them, and for which reasons.

    >>> _dated({"date_text": "le 8 juillet", "date_edtf": "XXXX-07-08", "date_from": "text+tenure",
    ...         "date_candidates": "2018|2019"})
    '« le 8 juillet » → XXXX-07-08 (text + tenure; 2018 / 2019)'
    """
    reasons = report["date_from"].replace("+", " + ")
    years = report["date_candidates"].replace("|", " / ")
    why = "; ".join(filter(None, (reasons, years)))
    words = f"« {report['date_text']} » → " if report["date_text"] else ""
    return f"{words}{report['date_edtf']}{f' ({why})' if why else ''}"


def _people(actors: pd.DataFrame) -> list[list[str]]:
    """Return id, name and code of each person; who has no name goes by the office."""
    columns = actors[["actor_id", "name", "offices", "country"]]
    return [
        [key, name or offices.partition("|")[0], country]
        for key, name, offices, country in columns.itertuples(index=False)
    ]


def _short(sentence: str) -> str:
    """Return the sentence, cut where it is too long for the page."""
    return sentence if len(sentence) <= LONGEST else sentence[:LONGEST] + " …"


def _articles(articles: pd.DataFrame, cited: set[int], say: Language) -> list[list[str]]:
    """Return id, title, agency and date in words of each article; of those not cited only the id."""
    columns = articles[["article_id", "title", "agency", "published"]]
    return [
        [key, title, agency, say.date(day) if day else ""] if number in cited else [key]
        for number, (key, title, agency, day) in enumerate(columns.itertuples(index=False))
    ]
