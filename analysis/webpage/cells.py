"""The numbers of a figure for the eye: which columns are shown, under what headings, in what words.

The CSV beside the figure has them all, as they are.
"""

import re
from collections.abc import Callable
from functools import reduce

from analysis.findings import heading, label, listed, reasons, why_unread
from analysis.findings.language import Language
from analysis.findings.places import others

from .leads import SIDES, Known

Row = dict[str, str]
HIDDEN = {
    "a_country", "a_rank", "b_country", "b_rank", "centre", "column_country", "column_rank", "end",
    "lat", "log_odds", "lon", "members", "row_country", "row_rank", "sd", "start",
}  # fmt: skip
CODES = (*SIDES, "row", "column", "host", "first", "second")
TOPICS = ("topic", "other")
DATES = ("date", "until", "date_start", "date_end", "first", "last", "start", "end", "published")
FIRST_DAY = {"until": "date", "date_end": "date_start", "end": "start"}
RANKS = {"protocol", "ranks", "high", "low"}
LABELS = {
    **{kind: (kind,) for kind in ("field", "measure", "mode", "precision", "set", "slot", "state")},
    "outcome": ("outcome", "journey"),
}
MOST_DATES = 6
MOST_DECIMALS = 3  # of a number; a longer one is rounded to as many digits
DAY = r"(?:-|\d{4}\??|XXXX)(?:-\d\d){0,2}"
FORMS = {
    "dates": rf"{DAY}(?:\|{DAY})*",
    "kind": "request|pledge",
    "meetings": "-1",
    "month": r"[1-9]|1[0-2]",
    "period": r"\d{4}(?:-\d\d|-Q[1-4]|/\d{4})?",
    "share": r"[01](?:\.\d{1,20})?",
}
_DATE = re.compile(DAY)
_NUMBER = re.compile(r"\d{1,9}(?:\.\d{1,20})?")
_DECIMAL = re.compile(r"-?\d{1,9}\.\d{1,20}")


def shown(names: list[str], rows: list[Row], known: Known, say: Language) -> dict[str, list[str]]:
    """Return the columns that are shown and their cells in words, from the names of all and rows.

    Left out are ids, what only the drawing needs, what is empty in every row, and a sentence beside
    its content. The ends of an interval become one.

    >>> rows = [{"month": "7", "low": "0.025", "high": "5.57", "lat": "1"}]
    >>> shown(["month", "low", "high", "lat"], rows, {}, Language("en"))
    {'month': ['July'], 'interval': ['0–5.6']}
    """
    ends = {"low", "high"} if _is_interval(names) else set()
    found = {}
    for name in names:
        if name == "low" and ends:
            found["interval"] = [_interval(row, say) for row in rows]
        elif name not in ends and not _is_hidden(name, names, say):
            found[name] = [_cell(name, row, known, say) for row in rows]
    for number, row in enumerate(rows):
        if row.get("members", "1") not in ("", "1"):
            next(iter(found.values()))[number] = others(int(row["members"]), say)
    return {name: cells for name, cells in found.items() if any(cells)}


def _is_interval(names: list[str]) -> bool:
    """Return whether `low` and `high` are ends of an interval, not two ranks of protocol."""
    return {"low", "high"} <= set(names) != {"low", "high", "meetings"}


def _is_hidden(name: str, names: list[str], say: Language) -> bool:
    """Return whether a column is an id, or for the drawing only and without a word in this table."""
    if name == "id" or name.endswith("_id") or (name == "sentence" and "content" in names):
        return True
    return name in HIDDEN and not heading(name, names, say.code)


def _interval(row: Row, say: Language) -> str:
    """Return the ends of a row's interval, of a share in per cent; nothing where there is none."""
    if not (_NUMBER.fullmatch(row["low"]) and _NUMBER.fullmatch(row["high"])):
        return ""
    show = say.shares if {"share", "received"} & row.keys() else say.range
    return show(float(row["low"]), float(row["high"]))


def _cell(name: str, row: Row, known: Known, say: Language) -> str:
    """Return a cell in words."""
    text = row.get(name, "")
    if not text or (name in FIRST_DAY and text == row.get(FIRST_DAY[name])):
        return ""
    if name in RANKS or (name == "rank" and "office" in row and "protocol" not in row):
        return " – ".join(label("rank", rank, say.code) for rank in text.split("|"))
    if name in DATES and _DATE.fullmatch(text):
        return say.date(text)
    if name in CODES and known["side"].issuperset(text.split("|")):
        return " – ".join(map(say.country, text.split("|")))
    if name in LABELS:
        return reduce(lambda key, kind: label(kind, key, say.code), LABELS[name], text)
    if name in TOPICS and text in known["topic"]:
        return say.topic(text)
    write = _written(say).get(name)
    fits = write and re.fullmatch(FORMS.get(name, r".*"), text)
    return write(text) if fits else _plain(text, say)


def _written(say: Language) -> dict[str, Callable[[str], str]]:
    """Return how the cells of a column are written that are such as FORMS has them, by its name."""

    def days(cell: str) -> str:
        return listed(map(say.date, cell.split("|")), say.code, MOST_DATES)

    return {
        "dates": days,
        "kind": lambda kind: say.noun(1, kind),
        "meetings": lambda _: "–",
        "month": lambda month: say.month(int(month)),
        "period": say.period,
        "place": say.place,
        "reason": lambda reason: why_unread(reason, say.code),
        "reasons": lambda keys: reasons(keys, say.code),
        "share": lambda share: say.percent(float(share)),
        "slip": lambda slip: "[sic]" if slip == "True" else "",
        "span_before": say.span_of,
        "span_after": say.span_of,
        "worked_out": lambda so: say(en="worked out", fr="déduite") if so == "True" else "",
    }


def _plain(text: str, say: Language) -> str:
    """Return any other cell: long decimals with three digits, several values side by side."""
    if _DECIMAL.fullmatch(text):
        short = len(text.partition(".")[2]) <= MOST_DECIMALS
        text = text if short else f"{float(text):.3g}"
        return text.replace(".", say(en=".", fr=","))
    return text.replace("|", " · ")
