"""The rows of many files as the seven tables: people made one, reports merged, copies found."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

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
BATCH = 5_000
_BLANK = {"text": "", "integer": 0, "number": 0}


class _Rows:
    """Rows of one table, turned into frames batch by batch so that they stay small in memory."""

    def __init__(self, types: dict[str, str]):
        self._types, self._rows, self._frames = types, [], []

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
    made = {name: _Rows({c.name: c.type for c in schema.TABLES[name].columns}) for name in TOLD}
    people = _Rows(dict.fromkeys(PEOPLE, "text"))
    marks: dict[str, str] = {}
    for one in found:
        marks.update((row["article_id"], one.mark) for row in one.articles)
        for name in TOLD:
            made[name].extend(getattr(one, name))
        people.extend(one.people)
    raw = {name: rows.frame() for name, rows in made.items()}
    named = people.frame()
    known = identities(set(map(Called._make, _cells(named, "actor_id", "name", "country"))))
    for frame in (raw["participants"], raw["statements"], named):
        actors = [known.get(actor, actor) for actor in frame["actor_id"].to_numpy(object)]
        frame["actor_id"] = _typed(actors, "text")
    raw["participants"] = raw["participants"].drop_duplicates(
        ["report_id", "actor_id"], ignore_index=True
    )
    raw["articles"]["duplicate_of"] = _typed(_copies(raw["articles"], marks), "text")
    meetings, meeting_ids = _meetings(raw)
    raw["reports"]["meeting_id"] = _typed(meeting_ids, "text")
    actors = _actors(raw, named)
    del named
    tables = {name: schema.check(raw.pop(name), name) for name in TOLD}
    tables["meetings"] = schema.frame(meetings, "meetings")
    tables["actors"] = schema.frame(actors, "actors")
    return {name: tables[name] for name in schema.TABLES}


def _copies(articles: pd.DataFrame, marks: dict[str, str]) -> list[str]:
    """Return for each article the earlier one with the same text, "" without; teasers follow their article.

    `marks` gives what articles with the same text share, "" for those without text.
    """
    first: dict[str, str] = {}
    found: dict[str, str] = {}
    for article, parent in _cells(articles, "article_id", "parent_id"):
        if parent:
            copied = found.get(parent, "")
            found[article] = article.replace(parent, copied, 1) if copied else ""
        else:
            mark = marks[article]
            earlier = first.setdefault(mark, article) if mark else article
            found[article] = earlier if earlier != article else ""
    return list(found.values())


def _meetings(raw: Frames) -> tuple[list[dict], list[str]]:
    """Return the rows of the meetings and, for each report, the identifier of its meeting."""
    people: dict[str, set[str]] = defaultdict(set)
    sides: dict[str, set[str]] = defaultdict(set)
    side: dict[str, str] = {}
    for report, actor, country in _cells(raw["participants"], "report_id", "actor_id", "country"):
        people[report].add(actor)
        sides[report].add(country)
        side[actor] = country
    together: dict[frozenset[str], frozenset[str]] = {}
    told = []
    for cells in _cells(raw["reports"], *REPORTED):
        met, of = (frozenset(held.pop(cells[0], ())) for held in (people, sides))
        told.append(Told(*cells, together.setdefault(met, met), together.setdefault(of, of)))
    copied = {
        article for article, of in _cells(raw["articles"], "article_id", "duplicate_of") if of
    }
    return _merged(told, groups(told, side), copied)


def _merged(
    told: list[Told], group: dict[str, int], copied: set[str]
) -> tuple[list[dict], list[str]]:
    """Return the rows of the meetings, one a group of reports, and for each report its meeting."""
    members: dict[int, list[Told]] = defaultdict(list)
    for one in told:
        members[group[one.report_id]].append(one)
    rows = {number: merge.meeting(reports, copied) for number, reports in members.items()}
    seen: Counter[str] = Counter()
    for row in rows.values():
        seen[row["meeting_id"]] += 1
        if seen[row["meeting_id"]] > 1:
            row["meeting_id"] += f".{seen[row['meeting_id']]}"
    return list(rows.values()), [rows[group[t.report_id]]["meeting_id"] for t in told]


def _actors(raw: Frames, named: pd.DataFrame) -> list[dict]:
    """Return the rows of the people who met or spoke, with what the whole corpus says of them."""
    days, met = _encounters(raw)
    wanted = set(met) | set(raw["statements"]["actor_id"])
    names: dict[str, Counter[str]] = defaultdict(Counter)
    offices: dict[str, dict[str, None]] = defaultdict(dict)
    country: dict[str, str] = {}
    articles: dict[str, set[str]] = defaultdict(set)
    for actor, article, name, side, office, aliases in _cells(named, *PEOPLE):
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
