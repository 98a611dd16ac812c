"""The tables: the one place that names their columns, types, keys and meanings.

Every table is a tidy data frame. Text cells are never missing: what is not known is the empty
string. Dates are ISO 8601 text, so that `2018-07` stays as imprecise as the source was.
"""

from typing import NamedTuple

import pandas as pd


class Column(NamedTuple):
    """One column: its name, its type (`text`, `integer` or `number`) and what a cell means."""

    name: str
    type: str
    meaning: str


class Table(NamedTuple):
    """One table: its name, the columns that are unique together, its columns, what a row is."""

    name: str
    key: tuple[str, ...]
    columns: tuple[Column, ...]
    row: str


class SchemaError(ValueError):
    """A table that does not keep what this module promises; the message names table and row."""


DTYPES = {"text": "str", "integer": "int64", "number": "float64"}
TOPICS = (
    "politics", "trade", "defence", "war_legacy", "science_tech", "education", "culture_people",
    "diaspora", "health", "agriculture_environment", "energy_infrastructure", "maritime",
    "multilateral", "peace_conflict", "local",
)  # fmt: skip
ALLOWED = {
    "date_precision": ("day", "month", "year", "unknown"),
    "mode": ("in_person", "phone", "video"),
    "status": ("held", "planned", "cancelled"),
    "role": ("host", "guest", "peer"),
    "form": ("direct", "indirect"),
    "topic": TOPICS,
}  # fmt: skip


def _table(name: str, key: str, row: str, columns: str) -> Table:
    """Return the Table written as lines of `name type meaning`."""
    parts = [line.split(None, 2) for line in columns.strip().splitlines()]
    return Table(name, tuple(key.split()), tuple(Column(*part) for part in parts), row)


_WHEN = """
date_start      text     first day, as precise as the source allows: `2018-07-08`, `2018-07`, `2018`, `--07-08` (year open) or empty
date_end        text     last day, written alike
date_precision  text     `day`, `month`, `year` or `unknown`
"""

TABLES: dict[str, Table] = {
    table.name: table
    for table in (
        _table("articles", "article_id", "a dispatch, or a teaser of another one inside it", """
article_id      text     the file's stem; a teaser adds `~1`, `~2` …
parent_id       text     of a teaser: the article it stands in
path            text     where the text was read, seen from the source folder
title           text     the headline, empty where the text has none
agency          text     who published it, as far as the text or the metadata say
dateline        text     the place named before the first sentence, as written
language        text     ISO 639-1 code of the text; empty where too short to tell
published       text     day (or month) of publication
published_from  text     where that is known from: `metadata`, `text` or empty
words           integer  number of words
sha256          text     fingerprint of the file's bytes
duplicate_of    text     the earlier article with the same text
notes           text     what was repaired, or why the article was passed over
"""),
        _table("reports", "report_id", "one encounter as one article tells it", f"""
report_id       text     article and running number
meeting_id      text     the meeting that this is a report of
article_id      text     the article
{_WHEN.strip()}
date_edtf       text     the date in EDTF (ISO 8601-2): `2018-07-08`, `XXXX-07-08`
date_from       text     the reasons for the date, joined by `+`: text, published, weekday, tenure, record, anniversary, event, sibling
date_candidates text     years still possible, joined by `|`: several where the year is open, one where it was worked out
date_text       text     the words that give the date
place           text     the city's usual English name in ASCII
place_text      text     the place as written
country         text     ISO 3166-1 alpha-3 code of the place
mode            text     `in_person`, `phone` or `video`
status          text     `held`, `planned` or `cancelled`
event           text     the summit, conference or visit that the encounter belongs to
sentence        text     the sentence that proves it, as written
start           integer  first character of the sentence in the article's text
end             integer  one past its last character
confidence      number   0 to 1: how often rows of this rule were right on the gold sets
rule            text     the rule that found it
"""),
        _table("participants", "report_id actor_id", "one person in one report", """
report_id       text     the report
actor_id        text     the person
name            text     the fullest form of the name in the article; empty if only the office is given
office          text     the office as written
country         text     whom the person represents: ISO 3166-1 alpha-3, or an organisation's acronym
role            text     `host`, `guest` or `peer`
rank            integer  protocol rank: 1 head of state or party, 2 head of government … 9 unknown
start           integer  first character of the mention in the article's text
end             integer  one past its last character
"""),
        _table("meetings", "meeting_id", "one encounter, merged from all its reports", f"""
meeting_id      text     a stable identifier
{_WHEN.strip()}
place           text     the city's usual English name in ASCII
country         text     ISO 3166-1 alpha-3 code of the place
mode            text     `in_person`, `phone` or `video`
status          text     `held`, `planned` or `cancelled`
countries       text     the sides, sorted and joined by `|`
actors          text     the actor_ids, sorted and joined by `|`
reports         integer  number of reports
articles        integer  number of articles
disagreement    text     fields in which the reports differ, joined by `|`
"""),
        _table("actors", "actor_id", "one person over the whole corpus", """
actor_id        text     a stable identifier made of name and country
name            text     the fullest form of the name
country         text     whom the person represents
offices         text     the offices met, joined by `|`
aliases         text     other spellings and short forms met, joined by `|`
first_seen      text     earliest date of a report with this person
last_seen       text     latest date of a report with this person
articles        integer  number of articles that name the person
meetings        integer  number of meetings
"""),
        _table("topics", "article_id report_id topic", "one topic of one article or encounter", """
article_id      text     the article
report_id       text     the report; empty where the article speaks of it outside any encounter
topic           text     one of the fifteen topic keys
hits            integer  number of terms found
share           number   this topic's share of all topic terms of the same article and report
words           text     the terms found, as written, joined by `|`
start           integer  first character of the first term in the article's text
end             integer  one past its last character
"""),
        _table("statements", "statement_id", "one sentence in which one person says something", """
statement_id    text     article and running number
article_id      text     the article
report_id       text     the report of the encounter at which it was said, where there is one
actor_id        text     the speaker
verb            text     the verb of saying, as written
act             text     PLOVER event type (SUPPORT, REQUEST, AGREE …) or INFORM
form            text     `direct` where the words are quoted, else `indirect`
topics          text     topic keys, joined by `|`
commitment      text     what was promised or asked, where there is one
deadline        text     by when, as written
sentence        text     the sentence, as written
start           integer  first character of the sentence in the article's text
end             integer  one past its last character
"""),
    )
}  # fmt: skip


def empty(name: str) -> pd.DataFrame:
    """Return the named table with its columns and types and no row.

    >>> list(empty("participants").columns)[:3]
    ['report_id', 'actor_id', 'name']
    """
    return frame([], name)


def frame(rows: list[dict] | list[tuple], name: str) -> pd.DataFrame:
    """Return rows (dicts, or tuples in the columns' order) as the named table, typed and checked.

    Cells that a dict leaves out are empty text or 0. Raises SchemaError as `check` does.
    """
    columns = TABLES[name].columns
    blank = {c.name: "" if c.type == "text" else 0 for c in columns}
    if rows and isinstance(rows[0], dict):
        rows = [{**blank, **row} for row in rows]
    made = pd.DataFrame(rows, columns=[c.name for c in columns])
    return check(made.astype({c.name: DTYPES[c.type] for c in columns}), name)


def check(table: pd.DataFrame, name: str) -> pd.DataFrame:
    """Return the frame unchanged if it is a valid table of that name.

    Raises SchemaError naming the table, the column and the first wrong row: a missing, superfluous
    or ill-typed column, a missing text cell, a value outside its vocabulary, a key that repeats.

    >>> check(empty("meetings"), "meetings").empty
    True
    """
    spec = TABLES[name]
    wanted = [c.name for c in spec.columns]
    if list(table.columns) != wanted:
        odd = sorted(set(wanted) ^ set(table.columns)) or "their order"
        raise SchemaError(f"table {name}: columns differ from the schema in {odd}")
    for column in spec.columns:
        _check_column(table[column.name], column, name)
    repeated = table.duplicated(list(spec.key))
    if repeated.any():
        row = table.loc[repeated, list(spec.key)].iloc[0].to_dict()
        raise SchemaError(f"table {name}: the key {row} stands in more than one row")
    return table


def _check_column(cells: pd.Series, column: Column, name: str) -> None:
    """Raise SchemaError if a cell of the column is missing, ill-typed or outside its vocabulary."""
    if column.type == "text":
        bad = cells.isna()
    elif not pd.api.types.is_numeric_dtype(cells):
        raise SchemaError(f"table {name}, column {column.name}: {cells.dtype} is not {column.type}")
    else:
        bad = cells.isna()
    if column.name in ALLOWED:
        bad |= ~cells.isin(ALLOWED[column.name])
    if bad.any():
        row = cells.index[bad][0]
        raise SchemaError(f"table {name}, row {row}: {column.name} cannot be {cells[row]!r}")


def dictionary() -> str:
    """Return the data dictionary as Markdown, one section a table."""
    parts = []
    for table in TABLES.values():
        lines = [
            f"### {table.name}",
            "",
            f"A row is {table.row}. Key: `{' + '.join(table.key)}`.",
            "",
        ]
        lines += ["| column | type | meaning |", "|---|---|---|"]
        lines += [f"| {c.name} | {c.type} | {c.meaning} |" for c in table.columns]
        parts.append("\n".join(lines))
    return "\n\n".join(parts)
