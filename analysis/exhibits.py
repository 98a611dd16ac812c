"""The figures of a folder, and by what the meetings behind a row of their numbers are found."""

import base64
import csv
import re
from html import unescape
from pathlib import Path
from typing import Any, NamedTuple

from analysis.corpus import Corpus

LARGEST_SVG = 400_000
NAMED = ("name", "a_name", "b_name", "row", "column", "speaker", "counterpart")
CODES = (
    "country", "countries", "a", "b", "a_country", "b_country", "row_country", "column_country",
    "speaker_country", "counterpart_country", "host", "first", "second", "row", "column",
)  # fmt: skip
FACETS = {
    "meeting": ("meeting_id",),
    "article": ("article_id",),
    "person": ("actor_id", "id", "a_id", "b_id", *NAMED),
    "code": CODES,
    "place": ("place",),
    "topic": ("topic", "other"),
    "status": ("status",),
    "period": ("period", "year", "month", "date_start", "date"),
}
_PERIOD = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?|-Q[1-4])?")

Find = dict[str, list[Any]]


class Exhibit(NamedTuple):
    """A figure of the page: its stem, title, alternative text, picture (a data URI) and table."""

    stem: str
    title: str
    alt: str
    picture: str
    table: list[list[str]]


def exhibits(folder: Path) -> list[Exhibit]:
    """Return the figures in the folder that have picture and numbers, by name."""
    stems = sorted(path.stem for path in folder.glob("*.svg"))
    return [_exhibit(folder, stem) for stem in stems if (folder / f"{stem}.csv").is_file()]


def _exhibit(folder: Path, stem: str) -> Exhibit:
    """Return one figure; a large SVG is shown as PNG."""
    svg = (folder / f"{stem}.svg").read_bytes()
    head = svg[:20_000].decode("utf-8", "replace")
    title, alt = (_element(head, name) for name in ("title", "desc"))
    png = folder / f"{stem}.png"
    kind, data = "svg+xml", svg
    if len(svg) > LARGEST_SVG and png.is_file():
        kind, data = "png", png.read_bytes()
    picture = f"data:image/{kind};base64,{base64.b64encode(data).decode('ascii')}"
    with (folder / f"{stem}.csv").open(encoding="utf-8", newline="") as handle:
        return Exhibit(stem, title or stem, alt, picture, list(csv.reader(handle)))


def _element(svg: str, name: str) -> str:
    """Return the text of the first element of that name.

    >>> _element('<svg><title id="t">A &amp; B</title></svg>', "title")
    'A & B'
    """
    match = re.search(rf"<{name}\b[^<>]{{0,200}}>([^<]{{0,4000}})</{name}>", svg)
    return unescape(match[1]).strip() if match else ""


def known(corpus: Corpus) -> dict[str, set[str]]:
    """Return the values by which the meetings can be found, by facet."""
    sides = {code for cell in corpus.meetings["countries"] for code in cell.split("|")}
    return {
        "meeting": set(corpus.meetings["meeting_id"]),
        "article": set(corpus.reports["article_id"]),
        "person": {*corpus.actors["actor_id"], *corpus.actors["name"]} - {""},
        "code": (sides | set(corpus.meetings["country"])) - {""},
        "place": set(corpus.meetings["place"]) - {""},
        "topic": set(corpus.topics["topic"]),
        "status": set(corpus.meetings["status"]),
    }


def find(row: dict[str, str], known: dict[str, set[str]]) -> Find:
    """Return by what the meetings of a table's row are found: facets and the values all share.

    >>> known = {"topic": {"trade"}, "code": {"USA", "VNM"}}
    >>> find({"topic": "trade", "countries": "USA|VNM", "share": "0.5"}, known)
    {'code': ['USA', 'VNM'], 'topic': ['trade']}
    """
    found: Find = {}
    for facet, columns in FACETS.items():
        cells = [value for name in columns for value in row.get(name, "").split("|")]
        if facet == "period":
            values = [value for value in cells if _PERIOD.fullmatch(value)][:1]
        else:
            values = [value for value in cells if value in known.get(facet, ())]
        if values:
            found[facet] = list(dict.fromkeys(values))
    return {"meeting": found["meeting"]} if "meeting" in found else found
