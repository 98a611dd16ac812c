"""What keys of the tables are called, as `words/labels.csv` has it."""

import re
from collections.abc import Iterable
from functools import cache

from analysis import words

from .language import Language

_NOT_FRENCH = re.compile(r"not in French \((\w+)\)")


def label(kind: str, key: str, language: str) -> str:
    """Return the name of a key of that kind, the key itself where it has none.

    >>> label("slot", "year", "fr"), label("rank", "1", "en"), label("slot", "other", "en")
    ('année', 'head of state or party', 'other')
    """
    row = _labels().get((kind, key))
    return row[language] if row else key


def reasons(keys: str, language: str) -> str:
    """Return what a date was taken from, in words.

    >>> reasons("text+published", "en")
    'text, publication'
    """
    return ", ".join(label("reason", key, language) for key in keys.split("+") if key)


def why_unread(reason: str, language: str) -> str:
    """Return why an article was passed over, in words.

    >>> why_unread("not in French (en)", "fr"), why_unread("empty", "fr")
    ('en anglais', 'vide')
    """
    say = Language(language)
    if spoken := _NOT_FRENCH.fullmatch(reason):
        return say(en="in ", fr="en ") + say.tongue(spoken[1])
    return label("unread", reason, language)


def heading(column: str, columns: Iterable[str], language: str) -> str:
    """Return what a column is called in a table of these columns, empty where it has no word.

    `words/headings.csv` has a column's word, and before it those in a table with another column.

    >>> heading("first", ["first", "second"], "en"), heading("first", ["first", "last"], "en")
    ('Host', 'First')
    """
    known = _headings()
    keys = [f"{column}+{other}" for other in columns if f"{column}+{other}" in known]
    row = known.get(min(keys, default=column))
    return row[language] if row else ""


@cache
def _headings() -> dict[str, dict[str, str]]:
    return {row["column"]: row for row in words.rows("headings")}


@cache
def _labels() -> dict[tuple[str, str], dict[str, str]]:
    return {(row["kind"], row["key"]): row for row in words.rows("labels")}
