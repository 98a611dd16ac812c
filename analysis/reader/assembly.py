"""The rows of many files as the seven tables: people made one, reports merged, copies found."""

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import groupby
from operator import itemgetter

import numpy as np
import pandas as pd
import pyarrow

from .. import schema
from ..meetings import merge
from ..meetings.grouping import Told, groups
from ..people.identity import Called, best, identities
from .rows import Found

Frames = dict[str, pd.DataFrame]
TOLD = ("articles", "reports", "participants", "topics", "statements")
REPORTED = (
    "report_id", "article_id", "date_start", "date_end", "date_precision", "place", "country", "mode",
    "status",
)  # fmt: skip
PEOPLE = ("actor_id", "article_id", "name", "country", "office", "aliases")
BATCH = 2_000
_BLANK = {"text": "", "integer": 0, "number": 0}


class _Rows:
    """Rows of one table, turned into frames batch by batch so that they stay small in memory."""

    def __init__(self, name: str):
        self._types = {column.name: column.type for column in schema.TABLES[name].columns}
        self._rows, self._frames = [], []

    def extend(self, rows: Iterable[dict]) -> None:
        self._rows.extend(rows)
        if len(self._rows) >= BATCH:
            self._flush()

    def _flush(self) -> None:
        self._frames.append(
            pd.DataFrame(
                {
                    name: _typed([row.get(name) or _BLANK[kind] for row in self._rows], kind)
                    for name, kind in self._types.items()
                }
            )
        )
        self._rows = []

    def frame(self) -> pd.DataFrame:
        """Return all rows as one frame, with the schema's types and blanks, and let them go."""
        self._flush()
        frames, self._frames = self._frames, []
        return pd.concat(frames, ignore_index=True)


class _Numbered:
    """Rows of text kept as the numbers of their distinct cells: a few bytes for each cell."""

    def __init__(self, *names: str):
        self._columns = {name: array("I") for name in names}
        self._numbers: dict[str, int] = {}

    def extend(self, rows: Iterable[dict]) -> None:
        numbers = self._numbers
        for row in rows:
            for name, column in self._columns.items():
                column.append(numbers.setdefault(row[name], len(numbers)))

    def cells(self, *names: str) -> Iterator[tuple]:
        """Return the rows as tuples of these columns."""
        distinct = list(self._numbers)
        return zip(*(map(distinct.__getitem__, self._columns[name]) for name in names), strict=True)


def _typed(cells: list, kind: str) -> pd.api.extensions.ExtensionArray:
    """Return the cells as a column of one of the schema's types."""
    return pd.array(cells, dtype=schema.DTYPES[kind])


def _cells(frame: pd.DataFrame, *names: str) -> Iterator[tuple]:
    """Return the rows of a frame as tuples of these columns; equal cells are one object."""
    return zip(*(_shared(frame[name]) for name in names), strict=True)


def _shared(column: pd.Series) -> np.ndarray:
    """Return the cells of a column as objects, one for all that are equal."""
    numbers, distinct = pd.factorize(column)
    return distinct.to_numpy(object)[numbers]


def _renamed(cells: pd.Series, known: dict[str, str]) -> pd.api.extensions.ExtensionArray:
    """Return a column of text with each cell as `known` calls it."""
    numbers, distinct = pd.factorize(cells)
    return _typed([known.get(cell, cell) for cell in distinct], "text").take(numbers)


def _once(rows: pd.DataFrame, key: list[str]) -> pd.DataFrame:
    """Return the rows without those whose key stood before; no copy where there is none."""
    again = rows.duplicated(key)
    return rows[~again].reset_index(drop=True) if again.any() else rows


@contextmanager
def _without_slack() -> Iterator[None]:
    """Let Arrow hold no more memory than its cells fill: its usual pool keeps as much again."""
    usual = pyarrow.default_memory_pool()
    pyarrow.set_memory_pool(pyarrow.system_memory_pool())
    try:
        yield
    finally:
        pyarrow.set_memory_pool(usual)


@_without_slack()
def assemble(found: Iterable[Found]) -> Frames:
    """Return the seven tables, checked, of what was found in the files, in the order given."""
    made = {name: _Rows(name) for name in TOLD}
    people = _Numbered(*PEOPLE)
    first: dict[bytes, str] = {}
    for one in found:
        made["articles"].extend(_articles(one, first))
        for name in TOLD[1:]:
            made[name].extend(getattr(one, name))
        people.extend(one.people)
    raw = {name: rows.frame() for name, rows in made.items()}
    known = identities(set(map(Called._make, people.cells("actor_id", "name", "country"))))
    for frame in (raw["participants"], raw["statements"]):
        frame["actor_id"] = _renamed(frame["actor_id"], known)
    raw["participants"] = _once(raw["participants"], ["report_id", "actor_id"])
    raw["meetings"], meeting_ids = _meetings(raw)
    raw["reports"]["meeting_id"] = _typed(meeting_ids, "text")
    actors = _actors(raw, people, known)
    tables = {name: schema.check(raw.pop(name), name) for name in (*TOLD, "meetings")}
    tables["actors"] = schema.frame(actors, "actors")
    return {name: tables[name] for name in schema.TABLES}


def _articles(one: Found, first: dict[bytes, str]) -> list[dict]:
    """Return the rows of a file, an article and its teasers, as copies where its text came before.

    `first` gives the article that had a text first by the text's mark; this one is added to it.
    """
    article = one.articles[0]["article_id"]
    earlier = first.setdefault(one.mark, article) if one.mark else article
    if earlier == article:
        return one.articles
    copied = (row["article_id"].replace(article, earlier, 1) for row in one.articles)
    return [row | {"duplicate_of": of} for row, of in zip(one.articles, copied, strict=True)]


def _meetings(raw: Frames) -> tuple[pd.DataFrame, list[str]]:
    """Return the meetings and, for each report, the identifier of its meeting."""
    met: dict[str, tuple[frozenset[str], frozenset[str]]] = {}
    side: dict[str, str] = {}
    same: dict[object, object] = {}  # reports of the same people share one object
    cells = _cells(raw["participants"], "report_id", "actor_id", "country")
    for report, rows in groupby(cells, key=itemgetter(0)):
        of = {actor: country for _, actor, country in rows}
        side.update(of)
        together = frozenset(of), frozenset(of.values())
        met[report] = same.setdefault(together, together)
    nobody = frozenset(), frozenset()
    told = [
        Told(*report, *met.get(report[0], nobody)) for report in _cells(raw["reports"], *REPORTED)
    ]
    copied = {
        article for article, of in _cells(raw["articles"], "article_id", "duplicate_of") if of
    }
    return _merged(told, groups(told, side), copied)


def _merged(
    told: list[Told], group: dict[str, int], copied: set[str]
) -> tuple[pd.DataFrame, list[str]]:
    """Return the meetings, one a group of reports, and for each report its meeting."""
    members: dict[int, list[Told]] = defaultdict(list)
    for one in told:
        members[group[one.report_id]].append(one)
    rows, ids = _Rows("meetings"), {}
    seen: Counter[str] = Counter()
    for number, reports in members.items():
        row = merge.meeting(reports, copied)
        called = row["meeting_id"]
        seen[called] += 1
        ids[number] = row["meeting_id"] = f"{called}.{seen[called]}" if seen[called] > 1 else called
        rows.extend([row])
    return rows.frame(), [ids[group[t.report_id]] for t in told]


def _actors(raw: Frames, people: _Numbered, known: dict[str, str]) -> list[dict]:
    """Return the rows of the people who met or spoke, with what the whole corpus says of them.

    `known` gives the corpus's identifier for each of the articles' identifiers.
    """
    days, met = _encounters(raw)
    wanted = set(met) | set(raw["statements"]["actor_id"])
    names: dict[str, Counter[str]] = defaultdict(Counter)
    offices: dict[str, dict[str, None]] = defaultdict(dict)
    country: dict[str, str] = {}
    articles: dict[str, set[str]] = defaultdict(set)
    for called, article, name, side, office, aliases in people.cells(*PEOPLE):
        actor = known[called]
        if actor in wanted:
            names[actor].update(n for n in (name, name, *aliases.split("|")) if n)
            offices[actor].update({office: None} if office else {})
            country[actor] = side
            articles[actor].add(article)
    rows = []
    for actor in sorted(wanted):
        name = best(names[actor])
        rows.append({
            "actor_id": actor, "name": name, "country": country.get(actor, ""), "offices": "|".join(offices[actor]),
            "aliases": "|".join(sorted(set(names[actor]) - {name})), "first_seen": min(days[actor], default=""),
            "last_seen": max(days[actor], default=""), "articles": len(articles[actor]), "meetings": len(met[actor]),
        })  # fmt: skip
    return rows


def _encounters(raw: Frames) -> tuple[dict[str, list[str]], dict[str, set[str]]]:
    """Return for each participant the days with a known year, and the meetings."""
    when = {
        report: (start, meeting)
        for report, start, meeting in _cells(
            raw["reports"], "report_id", "date_start", "meeting_id"
        )
    }
    days: dict[str, list[str]] = defaultdict(list)
    met: dict[str, set[str]] = defaultdict(set)
    for report, actor in _cells(raw["participants"], "report_id", "actor_id"):
        start, meeting = when[report]
        met[actor].add(meeting)
        if start[:1].isdigit():
            days[actor].append(start)
    return days, met
