"""One article as read, and the pieces of it that files and tables have in common."""

import hashlib
import re
from datetime import date
from pathlib import Path
from typing import NamedTuple

from analysis.load.decode import tidy

ROOT = Path(__file__).resolve().parents[2]
LARGEST = 5_000_000
FACTS = ("published", "url", "agency", "title")
_UNSAFE = re.compile(r"[^\w.-]+|(?<=\.)\.+|^[.-]+")
_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?(?=$|[T ])")


class Source(NamedTuple):
    """One article as read: its text ("" if unreadable) and what is known about it.

    `article_id` is unique in the source and safe in a path; `path` is relative to the source's
    folder (`table.csv#12` for the twelfth row of a table). `notes` tells what was repaired, or
    why there is no text. Other fields are empty where not known.
    """

    article_id: str
    path: str
    text: str
    sha256: str
    published: str
    url: str
    agency: str
    title: str
    notes: str


class InputError(ValueError):
    """A source or metadata that cannot be used; the message is one line naming it and the remedy."""


def join(*notes: str) -> str:
    """Return the notes that are not empty, joined."""
    return "; ".join(note for note in notes if note)


def slug(stem: str) -> str:
    """Return a stem that is safe in a path: letters, digits, dots and hyphens, at most 60."""
    return _UNSAFE.sub("-", tidy(stem)[0]).strip("-.")[:60] or "article"


def fingerprint(name: str) -> str:
    """Return six hexadecimal digits that stand for a name."""
    return hashlib.sha256(name.encode("utf-8", "surrogateescape")).hexdigest()[:6]


def iso_day(stamp: str) -> str:
    """Return the ISO year, month or day with which a stamp begins, "" if it begins with none.

    >>> iso_day("2018-07-08T10:00:00+02:00"), iso_day("2018-07"), iso_day("2018-02-30"), iso_day("8 juillet")
    ('2018-07-08', '2018-07', '', '')
    """
    match = _DATE.match(stamp.strip())
    if not match:
        return ""
    try:
        date.fromisoformat(f"{match[0]}-01-01"[:10])
    except ValueError:
        return ""
    return match[0]
