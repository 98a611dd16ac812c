"""What keys of the tables are called, as `words/labels.csv` has it."""

from functools import cache

from analysis import words


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


@cache
def _labels() -> dict[tuple[str, str], dict[str, str]]:
    return {(row["kind"], row["key"]): row for row in words.rows("labels")}
