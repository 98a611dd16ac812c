"""The rows of many files as the seven tables: people made one, reports merged, copies found."""

from collections import Counter, defaultdict
from collections.abc import Iterable

import pandas as pd

from .. import schema
from ..meetings import merge
from ..meetings.merge import Told
from ..people.identity import Called, best, identities
from .rows import Found

Frames = dict[str, pd.DataFrame]
TOLD = ("articles", "reports", "participants", "topics", "statements")
BATCH = 20_000


class _Rows:
    """Rows of one table, turned into frames batch by batch so that they stay small in memory."""

    def __init__(self, columns: list[str]):
        self._columns, self._rows, self._frames = columns, [], []

    def extend(self, rows: Iterable[dict]) -> None:
        self._rows.extend(rows)
        if len(self._rows) >= BATCH:
            self._flush()

    def _flush(self) -> None:
        self._frames.append(pd.DataFrame(self._rows, columns=self._columns))
        self._rows = []

    def frame(self) -> pd.DataFrame:
        """Return all rows as one frame."""
        self._flush()
        return pd.concat(self._frames, ignore_index=True)


def assemble(found: Iterable[Found]) -> Frames:
    """Return the seven tables, checked, of what was found in the files, in the order given."""
    made = {name: _Rows([c.name for c in schema.TABLES[name].columns]) for name in TOLD}
    people = _Rows(["actor_id", "article_id", "name", "country", "office", "aliases"])
    for one in found:
        for name in TOLD:
            made[name].extend(getattr(one, name))
        people.extend(one.people)
    raw = {name: rows.frame() for name, rows in made.items()}
    named = people.frame()
    known = identities(
        {Called(*row) for row in named[["actor_id", "name", "country"]].itertuples(index=False)}
    )
    for frame in (raw["participants"], raw["statements"], named):
        frame["actor_id"] = frame["actor_id"].map(lambda i: known.get(i, i))
    raw["participants"] = raw["participants"].drop_duplicates(
        ["report_id", "actor_id"], ignore_index=True
    )
    raw["articles"]["duplicate_of"] = _copies(raw["articles"])
    raw["meetings"], raw["reports"]["meeting_id"] = _meetings(raw)
    raw["actors"] = _actors(raw, named)
    return {name: schema.frame(_records(raw[name]), name) for name in schema.TABLES}


def _records(frame: pd.DataFrame) -> list[dict]:
    """Return the rows without the cells that are missing: the schema's blanks stand for those."""
    return [
        {k: v for k, v in row.items() if not (v is None or v != v)}
        for row in frame.to_dict("records")
    ]


def _copies(articles: pd.DataFrame) -> list[str]:
    """Return for each article the earlier one with the same bytes, "" without; teasers follow their article."""
    first: dict[str, str] = {}
    found: dict[str, str] = {}
    for row in articles.itertuples():
        if not isinstance(row.parent_id, str) or not row.parent_id:
            earlier = first.setdefault(row.sha256, row.article_id)
            found[row.article_id] = earlier if earlier != row.article_id else ""
        else:
            copied = found.get(row.parent_id, "")
            found[row.article_id] = (
                row.article_id.replace(row.parent_id, copied, 1) if copied else ""
            )
    return list(found.values())


def _meetings(raw: Frames) -> tuple[pd.DataFrame, list[str]]:
    """Return the meetings and, for each report, the identifier of its meeting."""
    people: dict[str, set[str]] = defaultdict(set)
    sides: dict[str, set[str]] = defaultdict(set)
    side: dict[str, str] = {}
    for row in raw["participants"].itertuples():
        people[row.report_id].add(row.actor_id)
        sides[row.report_id].add(row.country)
        side[row.actor_id] = row.country
    told = [
        Told(r.report_id, r.article_id, r.date_start, r.date_end, r.date_precision, r.place, r.country, r.mode, r.status,
             frozenset(people[r.report_id]), frozenset(sides[r.report_id]))
        for r in raw["reports"].itertuples()
    ]  # fmt: skip
    group = merge.groups(told, side)
    members: dict[int, list[Told]] = defaultdict(list)
    for one in told:
        members[group[one.report_id]].append(one)
    copied = set(raw["articles"].loc[raw["articles"]["duplicate_of"] != "", "article_id"])
    rows = {number: merge.meeting(reports, copied) for number, reports in members.items()}
    seen: Counter[str] = Counter()
    for row in rows.values():
        seen[row["meeting_id"]] += 1
        if seen[row["meeting_id"]] > 1:
            row["meeting_id"] += f".{seen[row['meeting_id']]}"
    columns = [c.name for c in schema.TABLES["meetings"].columns]
    return pd.DataFrame(list(rows.values()), columns=columns), [
        rows[group[t.report_id]]["meeting_id"] for t in told
    ]


def _actors(raw: Frames, named: pd.DataFrame) -> pd.DataFrame:
    """Return the people who met or spoke, with what the whole corpus says of them."""
    wanted = set(raw["participants"]["actor_id"]) | set(raw["statements"]["actor_id"])
    dates = raw["reports"].set_index("report_id")[["date_start", "meeting_id"]].to_dict("index")
    days: dict[str, list[str]] = defaultdict(list)
    met: dict[str, set[str]] = defaultdict(set)
    for row in raw["participants"].itertuples():
        day = dates[row.report_id]["date_start"]
        met[row.actor_id].add(dates[row.report_id]["meeting_id"])
        if isinstance(day, str) and day[:1].isdigit():
            days[row.actor_id].append(day)
    names: dict[str, Counter[str]] = defaultdict(Counter)
    offices: dict[str, dict[str, None]] = defaultdict(dict)
    country: dict[str, str] = {}
    articles: dict[str, set[str]] = defaultdict(set)
    for row in named[named["actor_id"].isin(wanted)].itertuples():
        names[row.actor_id].update(n for n in (row.name, *row.aliases.split("|")) if n)
        offices[row.actor_id].update({row.office: None} if row.office else {})
        country[row.actor_id] = row.country
        articles[row.actor_id].add(row.article_id)
    rows = []
    for actor in sorted(wanted):
        name = best(names[actor])
        rows.append({
            "actor_id": actor, "name": name, "country": country.get(actor, ""), "offices": "|".join(offices[actor]),
            "aliases": "|".join(sorted(set(names[actor]) - {name})), "first_seen": min(days[actor], default=""),
            "last_seen": max(days[actor], default=""), "articles": len(articles[actor]), "meetings": len(met[actor]),
        })  # fmt: skip
    return pd.DataFrame(rows, columns=[c.name for c in schema.TABLES["actors"].columns])
