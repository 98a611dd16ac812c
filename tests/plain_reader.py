"""A stand-in for the reader: an article that says `A (XXX) reçoit B (YYY) le ISO à PLACE.` is a meeting."""

import re
from collections.abc import Iterable, Iterator

import pandas as pd

from analysis import load, schema
from analysis.reader import Found

_TOLD = re.compile(r"(\w+) \((\w{3})\) reçoit (\w+) \((\w{3})\) le (\S+) à (\w+)\.")


def read_articles(sources: Iterable[load.Source]) -> Iterator[Found]:
    """Yield the rows of each article."""
    return map(read_article, sources)


def read_article(source: load.Source) -> Found:
    """Return the rows of one article."""
    article = {name: getattr(source, name) for name in ("article_id", "path", "sha256", "notes")}
    article |= {"published": source.published, "words": len(source.text.split())}
    told = _TOLD.search(source.text)
    if not told:
        return _found(articles=[article])
    host, host_side, guest, guest_side, date, place = told.groups()
    report = {
        "report_id": f"{source.article_id}#1", "article_id": source.article_id,
        "date_start": date, "date_end": date, "date_precision": "day", "place": place,
        "country": host_side, "mode": "in_person", "status": "held", "sentence": told[0],
        "start": told.start(), "end": told.end(),
    }  # fmt: skip
    people = [
        {
            "report_id": report["report_id"],
            "actor_id": name,
            "name": name,
            "country": side,
            "role": role,
        }
        for name, side, role in ((host, host_side, "host"), (guest, guest_side, "guest"))
    ]
    return _found(articles=[article], reports=[report], participants=people)


def _found(**rows: list[dict]) -> Found:
    """Return what was found: these rows, and none of the other kinds."""
    return Found(**{name: rows.get(name, []) for name in Found._fields})


def assemble(found: Iterable[Found]) -> dict[str, pd.DataFrame]:
    """Return the seven tables, each report a meeting of its own."""
    rows: dict[str, list[dict]] = {name: [] for name in schema.TABLES}
    for part in found:
        for name in rows.keys() & set(Found._fields):
            rows[name] += getattr(part, name)
    for report in rows["reports"]:
        report["meeting_id"] = "m-" + report["report_id"]
        sides = {
            p["country"] for p in rows["participants"] if p["report_id"] == report["report_id"]
        }
        names = [column.name for column in schema.TABLES["meetings"].columns]
        meeting = {name: report[name] for name in names if name in report}
        rows["meetings"].append({**meeting, "countries": "|".join(sorted(sides)), "reports": 1})
    people = {person["actor_id"]: person for person in rows["participants"]}
    rows["actors"] = [
        {name: person[name] for name in ("actor_id", "name", "country")}
        for person in people.values()
    ]
    return {name: schema.frame(some, name) for name, some in rows.items()}


def explain(source: load.Source, sentence: int | None) -> list[str]:
    """Return one line that says what was asked; a text has two sentences here."""
    return [f"{source.article_id} {sentence}"] if (sentence or 1) <= 2 else []
