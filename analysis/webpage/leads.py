"""What leads from a row of a figure's numbers to the meetings that it counts.

A `Find` maps facets of a meeting to values that it must have, all of them; a list among the values
asks for one of its own. The page looks the meetings up by the same facets (`page/meetings.js`).
"""

import re
from collections.abc import Callable
from typing import Any

from analysis.corpus import Corpus
from analysis.counts.worked_out import iso

from .facts import shown_name

Row = dict[str, str]
Known = dict[str, set[str]]
Find = dict[str, list[Any]]

PERSONS = ("actor_id", "a_id", "b_id")
SIDES = (
    "country", "countries", "a", "b", "a_country", "b_country", "row_country", "column_country",
    "speaker_country", "counterpart_country",
)  # fmt: skip
PERIODS = ("period", "year", "date_start", "date")
_PERIOD = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?|-Q[1-4]|/\d{4})?")
COUNTS = ("meetings", "both", "articles")
_NONE = ("0", "-1")


def known(corpus: Corpus) -> Known:
    """Return the values by which the meetings can be found, by facet."""
    sides = {code for cell in corpus.meetings["countries"] for code in cell.split("|")}
    people = corpus.actors[["actor_id", "name", "offices"]].itertuples(index=False)
    return {
        "meeting": set(corpus.meetings["meeting_id"]),
        "article": set(corpus.reports["article_id"]),
        "person": {text for key, *names in people for text in (key, shown_name(*names))} - {""},
        "side": (sides | set(corpus.meetings["country"])) - {""},
        "place": set(corpus.meetings["place"]),
        "topic": set(corpus.topics["topic"]),
        "status": set(corpus.meetings["status"]),
    }


def find(row: Row, known: Known, status: str = "", centre: str = "") -> Find:
    """Return by what the meetings of a row are found, {} where it counts none or they are unknown.

    `status` is that of the meetings counted, `centre` the person whom all of the table's rows met.

    >>> known = {"topic": {"trade"}, "side": {"USA", "VNM"}}
    >>> find({"topic": "trade", "countries": "USA|VNM", "share": "0.5"}, known)
    {'side': ['USA', 'VNM'], 'topic': ['trade']}
    """
    if counts_none(row):
        return {}
    reading = next(reading for fits, reading in READINGS if fits(row.keys()))
    found = {facet: values for facet, values in reading(row).items() if values}
    if centre and found.get("person"):
        found["person"] = list(dict.fromkeys([*found["person"], centre]))
    if not found or any(_strange(facet, values, known) for facet, values in found.items()):
        return {}
    if status and not found.keys() & {"fate", "meeting", "published", "status"}:
        found["status"] = [status]
    return found


def rest(rows: list[Row], status: str = "") -> Find:
    """Return by what the meetings are found that the last row of a ranking counts as the rest.

    They have a place (or a host) that none of the other rows names.

    >>> rest([{"host": "USA", "members": "1"}, {"host": "", "members": "4"}], "held")
    {'beyond': ['host|USA'], 'status': ['held']}
    """
    if not rows or rows[-1].get("members", "1") in ("", "1"):
        return {}
    facet = "place" if "place" in rows[-1] else "host"
    found = {"beyond": ["|".join([facet, *dict.fromkeys(row[facet] for row in rows[:-1])])]}
    there = {"mode": ["in_person"]} if facet == "place" else {}
    return {**found, **there, **({"status": [status]} if status else {})}


def counts_none(row: Row) -> bool:
    """Return whether a row says that there is no meeting behind it."""
    return row.get(next((name for name in COUNTS if name in row), "")) in _NONE


def _strange(facet: str, values: list[Any], known: Known) -> bool:
    """Return whether one of the values is none that a meeting of the corpus has."""
    facet = {"host": "side", "at": "side"}.get(facet, facet)
    flat = [one for value in values for one in (value if isinstance(value, list) else [value])]
    return facet in known and not known[facet].issuperset(flat)


def _cells(row: Row, columns: tuple[str, ...]) -> list[str]:
    """Return the values in these columns, each once."""
    values = [value for name in columns for value in row.get(name, "").split("|")]
    return list(dict.fromkeys(filter(None, values)))


def _period(row: Row) -> list[Any]:
    """Return the period that the row is about, if it is one; of a span, the list of its years.

    >>> _period({"period": "2018-Q3"}), _period({"period": "2018/2020"})
    (['2018-Q3'], [['2018', '2019', '2020']])
    """
    cells = [cell for cell in _cells(row, PERIODS) if _PERIOD.fullmatch(cell)][:1]
    first, _, last = cells[0].partition("/") if cells else ("", "", "")
    return [[str(year) for year in range(int(first), int(last) + 1)]] if last else cells


def _meeting(row: Row) -> Find:
    """Return what finds the one meeting of a row."""
    return {"meeting": _cells(row, ("meeting_id",))}


def _dispatches(row: Row) -> Find:
    """Return what finds the meetings told of in a dispatch, or in those published in a period."""
    return (
        {"article": _cells(row, ("article_id",))} if "title" in row else {"published": _period(row)}
    )


def _fate(row: Row) -> Find:
    """Return what finds the articles, not meetings, of which the same became for the same reason."""
    return {"fate": [f"{row['outcome']} {row['reason']}"]}


def _place(row: Row) -> Find:
    """Return what finds the meetings in person at a place, or somewhere in a country."""
    at = _cells(row, ("country",))
    return {"place": [row["place"]], "at": at, "mode": ["in_person"]} if row["place"] or at else {}


def _visit(row: Row) -> Find:
    """Return what finds the meetings in which either of two sides received the other."""
    pair = "|".join(sorted((row["first"], row["second"])))
    return {"visit": [pair], "mode": ["in_person"]}


def _weighed(row: Row) -> Find:
    """Return what finds the meetings of a period in which two sides have a known rank."""
    return {"period": _period(row), "weighed": ["known"]}


def _ranks(row: Row) -> Find:
    """Return what finds the meetings of two ranks of protocol."""
    return {"ranks": [f"{row['high']}-{row['low']}"]}


def _dating(row: Row) -> Find:
    """Return what finds the meetings with a report dated so exactly for these reasons."""
    return {"dated": [f"{row['precision']} {row['reasons']}"]}


def _ends(row: Row) -> Find:
    """Return what finds the meetings of the two ends of a matrix, persons or countries."""
    ends = _cells(row, ("row", "column"))
    countries = _cells(row, SIDES)
    return {"person": [end for end in ends if end not in countries], "side": countries}


def _entry(row: Row) -> Find:
    """Return what finds the meeting at which a request or pledge was made."""
    said = f"{row['speaker']}//{row['kind']}"
    return {"article": [row["article_id"]], "period": _period(row), "said": [said]}


def _said(row: Row) -> Find:
    """Return what finds the meetings at which somebody spoke, of a topic where there is one."""
    who = row.get("speaker") or row["speaker_country"]
    said = [f"{who}/{row['topic']}/"] if "topic" in row else [[f"{who}//request", f"{who}//pledge"]]
    return {"side": _cells(row, SIDES), "said": said} if who else {}


def _both(row: Row) -> Find:
    """Return what finds the meetings at which either of two sides spoke of a topic to the other."""
    said = [f"{row[side]}/{row['topic']}/" for side in "ab"]
    return {"side": [row["a"], row["b"]], "said": [said]}


def _word(row: Row) -> Find:
    """Return what finds the meetings with a word of a topic: the dated ones, or of one of two sides."""
    word, spans = f"{row['topic']}/{row['word']}", [row["span_before"], row["span_after"]]
    if any(span[:1].isdigit() for span in spans):
        return {"word": [word], "year": ["known"]}
    return {"word": [word], "side": [spans], "apart": ["|".join(sorted(spans))]}


def _shared(row: Row) -> Find:
    """Return what finds the meetings that share the persons, sides, topics and period of a row."""
    coarse = row.get("state") == "imprecise"
    return {
        "article": _cells(row, ("article_id",)),
        "person": _cells(row, PERSONS),
        "side": _cells(row, SIDES),
        "host": _cells(row, ("host",)),
        "topic": _cells(row, ("topic", "other")),
        "month": [month.zfill(2) for month in _cells(row, ("month",))],
        "status": _cells(row, ("status",)),
        "on": [list(dict.fromkeys(map(iso, row["dates"].split("|"))))] if "dates" in row else [],
        "start" if coarse else "period": _period(row),
    }


def _with(*columns: str) -> Callable[..., bool]:
    """Return a test whether a table has all of these columns."""
    return lambda names: names >= set(columns)


READINGS: tuple[tuple[Callable[..., bool], Callable[[Row], Find]], ...] = (
    (_with("meeting_id"), _meeting),
    (lambda names: "articles" in names and "period" in names and "meetings" not in names,
     _dispatches),
    (_with("outcome", "reason", "articles"), _fate),
    (_with("article_id", "title"), _dispatches),
    (_with("article_id", "kind", "speaker"), _entry),
    (_with("speaker_country"), _said),
    (_with("a_said", "b_said"), _both),
    (_with("first", "second", "received"), _visit),
    (_with("row", "column"), _ends),
    (lambda names: names == {"high", "low", "meetings"}, _ranks),
    (_with("precision", "reasons"), _dating),
    (_with("word", "topic", "span_before"), _word),
    (_with("weight", "period"), _weighed),
    (_with("place"), _place),
    (lambda names: "id" not in names or "a_id" in names, _shared),
    (lambda names: True, lambda row: {}),
)  # fmt: skip
