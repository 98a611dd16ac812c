"""The tables against a hand-annotated gold file: how much of what they say is right.

A gold encounter and a report are the same where at least two of the people agree, on two sides.
The slots are then compared within the pairs, so that a missed encounter costs only recall. Reports
of teasers count under the article they stand in; cancelled encounters and the topics and
statements of teasers are not scored, as in the gold files.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pandas as pd

from analysis import matching
from analysis import tables as stored
from analysis.corpus import Corpus
from analysis.counts.intervals import wilson

SLOTS = (
    "meetings", "participants", "country", "role", "day", "year", "place", "place_country", "mode",
    "status", "topics", "statements", "negatives",
)  # fmt: skip


class Found(NamedTuple):
    """What the tables say of one article: reports with their people, topics, (speaker, topic)."""

    reports: list[dict[str, Any]]
    topics: set[str]
    said: list[tuple[str, str]]


def scores(tables: Path | Corpus, gold: Path) -> pd.DataFrame:
    """Return one row a slot: right, found, wanted, precision, recall, f1, low, high.

    `found` and `wanted` count the cells filled in the tables and in the gold file; a slot of an
    encounter is counted where the encounter itself was found. `low` and `high` are the 95 % Wilson
    interval of f1, which is the share `right` has in the mean of `found` and `wanted`. `negatives`
    are the articles without an encounter: right where the tables have none either.
    Raises TableError or ValueError naming the file that cannot be read.
    """
    corpus = tables if isinstance(tables, Corpus) else Corpus(**stored.read(tables))
    by_article = _by_article(corpus)
    nothing = Found([], set(), [])
    right: Counter[str] = Counter()
    found: Counter[str] = Counter()
    wanted: Counter[str] = Counter()
    for article in annotations(gold):
        for slot, *numbers in _compare(article, by_article.get(article["id"], nothing)):
            for counter, number in zip((right, found, wanted), numbers, strict=True):
                counter[slot] += number
    return pd.DataFrame([_row(slot, right[slot], found[slot], wanted[slot]) for slot in SLOTS])


def by_rule(tables: Path | Corpus, gold: Path) -> pd.DataFrame:
    """Return one row a rule of the reader: rule, right, found.

    `found` counts the reports that the rule gave, `right` those that are gold encounters.
    """
    corpus = tables if isinstance(tables, Corpus) else Corpus(**stored.read(tables))
    by_article = _by_article(corpus)
    right: Counter[str] = Counter()
    found: Counter[str] = Counter()
    for article in annotations(gold):
        reports = by_article.get(article["id"], Found([], set(), [])).reports
        found.update(report["rule"] for report in reports)
        matched = matching.encounters(article["meetings"], reports)
        right.update(report["rule"] for _, report in matched)
    return pd.DataFrame(
        [(rule, right[rule], found[rule]) for rule in sorted(found)],
        columns=["rule", "right", "found"],
    )


def annotations(gold: Path) -> list[dict[str, Any]]:
    """Return the articles of a gold file, JSON Lines; raise ValueError naming the wrong line."""
    if gold.is_dir():
        raise ValueError(f"{gold}: a folder, where a gold file (JSON Lines) is wanted")
    articles = []
    for number, line in enumerate(gold.read_text(encoding="utf-8").split("\n"), 1):
        if not line.strip():
            continue
        try:
            article = json.loads(line)
            missing = {"id", "meetings", "topics", "statements"} - set(article)
        except (ValueError, TypeError) as error:
            raise ValueError(f"{gold}, line {number}: {error}") from error
        if missing:
            raise ValueError(f"{gold}, line {number}: lacks {', '.join(sorted(missing))}")
        articles.append(article)
    return articles


def _row(slot: str, right: int, found: int, wanted: int) -> dict[str, Any]:
    """Return a slot's row of the result."""
    middle = (found + wanted) / 2
    low, high = wilson(right, round(middle))
    return {
        "slot": slot,
        "right": right,
        "found": found,
        "wanted": wanted,
        "precision": right / found if found else float(not wanted),
        "recall": right / wanted if wanted else 1.0,
        "f1": right / middle if middle else 1.0,
        "low": low,
        "high": high,
    }


def _by_article(corpus: Corpus) -> dict[str, Found]:
    """Return what the tables say, by the id of the article (a teaser's under its parent's)."""
    parents = zip(corpus.articles["article_id"], corpus.articles["parent_id"], strict=True)
    top = {article: parent or article for article, parent in parents}
    names = dict(zip(corpus.actors["actor_id"], corpus.actors["name"], strict=True))
    people = defaultdict(list)
    for person in corpus.participants.to_dict("records"):
        people[person["report_id"]].append(person)
    articles: dict[str, Found] = defaultdict(lambda: Found([], set(), []))
    for report in corpus.reports.to_dict("records"):
        if report["status"] in ("held", "planned"):
            mine = articles[top[report["article_id"]]].reports
            mine.append({**report, "participants": people[report["report_id"]]})
    for article, topic in corpus.topics[["article_id", "topic"]].itertuples(index=False):
        if top[article] == article:
            articles[article].topics.add(topic)
    rows = corpus.statements[["article_id", "actor_id", "topics"]].itertuples(index=False)
    for article, actor, topics in rows:
        said = articles[top[article]].said
        pairs = [(names.get(actor, ""), topic) for topic in topics.split("|") if topic]
        said.extend(pair for pair in pairs if pair not in said)
    return dict(articles)


Comparison = tuple[str, int, int, int]


def _compare(article: dict[str, Any], found: Found) -> Iterator[Comparison]:
    """Yield (slot, right, found, wanted) of one article."""
    matched = matching.encounters(article["meetings"], found.reports)
    yield "meetings", len(matched), len(found.reports), len(article["meetings"])
    for meeting, report in matched:
        yield from _compare_people(meeting["participants"], report["participants"])
        yield from _compare_slots(meeting, report)
    if not article["meetings"]:
        yield "negatives", int(not found.reports), 1, 1
    topics = set(article["topics"])
    yield "topics", len(topics & found.topics), len(found.topics), len(topics)
    said = matching.statements(article["statements"], found.said)
    yield "statements", said, len(found.said), len(article["statements"])


def _compare_people(
    wanted: list[dict[str, Any]], found: list[dict[str, Any]]
) -> Iterator[Comparison]:
    """Yield the comparisons of the people of one encounter."""
    pairs = matching.people(wanted, found)
    yield "participants", len(pairs), len(found), len(wanted)
    for slot in ("country", "role"):
        cells = [(person[slot], other[slot]) for person, other in pairs]
        right = sum(cell == given != "" for cell, given in cells)
        yield slot, right, sum(b != "" for _, b in cells), sum(a != "" for a, _ in cells)


def _compare_slots(meeting: dict[str, Any], report: dict[str, Any]) -> Iterator[Comparison]:
    """Yield the comparisons of day, year, place, mode and status of one encounter."""
    year, day = _parts(meeting["date"])
    other_year, other_day = _parts(report["date_start"])
    invented = not day and report["date_precision"] == "day"
    if day or invented:
        same = other_day == day or (len(day) == 2 and other_day[:2] == day)
        yield "day", int(same and not invented), int(other_day != ""), int(day != "")
    yield "year", int(other_year == year != ""), int(other_year != ""), int(year != "")
    for slot, column in (("place", "place"), ("place_country", "country")):
        wanted, found = meeting[column] or "", report[column]
        same = wanted and matching.same_place(wanted, found, partly=slot == "place")
        yield slot, int(bool(same)), int(found != ""), int(wanted != "")
    for slot in ("mode", "status"):
        yield slot, int(meeting[slot] == report[slot]), 1, 1


def _parts(date: str | None) -> tuple[str, str]:
    """Return the year and the rest of an ISO date, each empty where it is open.

    >>> _parts("2018-07-08"), _parts("--07-08"), _parts("2018"), _parts(None)
    (('2018', '07-08'), ('', '07-08'), ('2018', ''), ('', ''))
    """
    text = (date or "").strip()
    if text.startswith("--"):
        return "", text[2:]
    year, _, rest = text.partition("-")
    return year, rest
