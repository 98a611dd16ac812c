"""A small table for reading: headings, dates, names and shares in the reader's language."""

from collections.abc import Callable
from math import isnan

import pandas as pd

from analysis.counts.basis import Counted

from .coverage import ITEMS
from .labels import heading, label, reasons
from .language import Language
from .text import Text, inert

LAST = 12
_FEW = ("share", "low", "high", "rank", "precision")
_HIDDEN = (
    "meeting_id", "article_id", "until", "start", "end", "low", "high", "members", "dates", "hits",
    "protocol", "topic_meetings", "other_meetings", "of_articles", "of_reports", "of_total",
    "of_statements", "answered", "worked_out",
)  # fmt: skip


def table(shown: Counted | pd.DataFrame, language: str = "en", last: int = LAST) -> Text:
    """Return the last rows of a table over time, the first of another, as Markdown.

    Ids, ends of intervals and columns without a word are left out; low and high become one, `95%
    interval`. Where the content of a sentence stands, the sentence does not. A year that was worked
    out stands in square brackets.
    Of up to twelve meetings no shares, intervals and ranks are shown.

    >>> print(str(table(pd.DataFrame({"period": ["2018-Q3"], "meetings": [2]}), "fr")))
    | Période | Rencontres |
    |:--|--:|
    | 3e trimestre 2018 | 2 |
    """
    say = Language(language)
    if isinstance(shown, Counted):
        few = shown.form in ("sentence", "list")
        shown = shown.table.drop(columns=list(_FEW) if few else [], errors="ignore")
    if shown.empty:
        return Text(say(en="*No rows.*", fr="*Aucune ligne.*"))
    in_time = "period" in shown
    rows = _readable(shown.tail(last) if in_time else shown.head(last), say)
    heads = [heading(name, shown.columns, language) for name in rows]
    rule = ["--:" if _is_number(shown, name, say) else ":--" for name in rows]
    lines = ["| " + " | ".join(cells) + " |" for cells in (heads, *rows.itertuples(index=False))]
    lines.insert(1, f"|{'|'.join(rule)}|")
    return Text("\n".join(lines) + _cut(len(shown), last, in_time, say))


def _cut(rows: int, shown: int, in_time: bool, say: Language) -> str:
    """Return a line that says which rows are shown, if not all."""
    if rows <= shown:
        return ""
    which = say(en="last", fr="dernières") if in_time else say(en="first", fr="premières")
    few, all_ = say.number(shown), say.number(rows)
    told = say(en=f"The {which} {few} of {all_} rows.", fr=f"Les {few} {which} lignes sur {all_}.")
    return f"\n\n{told}"


def _readable(rows: pd.DataFrame, say: Language) -> pd.DataFrame:
    """Return the cells as texts, all data inert."""
    formats = _formats(say)
    hidden = {*_HIDDEN, *(["sentence"] if "content" in rows else [])}
    made = {
        name: [formats.get(name, _plain(say))(cell) for cell in rows[name]]
        for name in rows
        if heading(name, rows, say.code) and name not in hidden and not (rows[name] == "").all()
    }
    if {"date", "worked_out"} <= set(rows):
        made["date"] = list(map(say.dated, rows["date"], rows["date"], rows["worked_out"]))
    if {"low", "high"} <= set(rows):
        show = say.shares if {"share", "received"} & set(rows) else say.range
        ends = zip(rows["low"], rows["high"], strict=True)
        made["interval"] = ["–" if isnan(low) else show(low, high) for low, high in ends]
    if "state" in rows and "meetings" in rows:
        unknown = (rows["state"] == "no_articles").tolist()
        made["meetings"] = [
            "–" if no else told for no, told in zip(unknown, made["meetings"], strict=True)
        ]
    return pd.DataFrame(made)


def _is_number(shown: pd.DataFrame, name: str, say: Language) -> bool:
    """Return whether the column is read as numbers, and set flush right."""
    named = name not in shown or (name in _formats(say) and name != "share")
    return not named and pd.api.types.is_numeric_dtype(shown[name])


def _formats(say: Language) -> dict[str, Callable]:
    """Return how the cells of each column are written."""

    def country(code: str) -> str:
        return inert(say.country(code)) if code else say(en="others", fr="autres")

    def sides(codes: str) -> str:
        return inert(" – ".join(map(say.country, codes.split("|"))))

    return {
        "period": say.period,
        "date": say.date,
        "reply_date": lambda iso: say.date(iso) if iso else "",
        "month": say.month,
        "share": say.percent,
        "country": country,
        "host": country,
        "first": country,
        "second": country,
        "countries": sides,
        "who": lambda names: inert(" – ".join(names.split("|"))),
        "topic": say.topic,
        "language": lambda code: inert(say.tongue(code)),
        "item": lambda item: say(en=ITEMS[item][0], fr=ITEMS[item][1]),
        "precision": lambda name: _precisions(say)[name],
        "state": lambda state: label("state", state, say.code),
        "other": say.topic,
        "row": country,
        "column": country,
        "speaker_country": sides,
        "counterpart_country": sides,
        "counterpart": lambda names: inert(", ".join(names.split("|"))),
        "kind": lambda kind: say.noun(1, kind),
        "ranks": lambda keys: " – ".join(label("rank", key, say.code) for key in keys.split("|")),
        "mean": lambda mean: "–" if isnan(mean) else say.number(mean),
        "place": lambda city: inert(say.place(city)),
        "reasons": lambda keys: reasons(keys, say.code),
        "outcome": lambda key: label("outcome", key, say.code),
        "field": lambda key: label("field", key, say.code),
        "set": lambda key: label("set", key, say.code),
        "slot": lambda key: label("slot", key, say.code),
        "measure": lambda key: label("measure", key, say.code),
        "mode": lambda key: label("mode", key, say.code),
        "disagreement": lambda keys: ", ".join(
            label("field", key, say.code) for key in keys.split("|")
        ),
    }


def _precisions(say: Language) -> dict[str, str]:
    """Return how each precision of a date is called."""
    return {
        "day": say(en="day known", fr="jour connu"),
        "month": say(en="month known", fr="mois connu"),
        "year": say(en="year only", fr="année seule"),
        "year_open": say(en="year open", fr="année inconnue"),
        "undated": say(en="undated", fr="sans date"),
    }


def _plain(say: Language) -> Callable:
    """Return how any other cell is written."""
    return lambda cell: inert(cell) if isinstance(cell, str) else say.number(cell)
