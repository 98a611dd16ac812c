"""Which gold encounter, person, place and statement is which row of the tables."""

import re
from collections.abc import Iterable
from typing import Any

from analysis.words import fold

_COURTESY = frozenset(
    (
        "m", "mme", "mlle", "dr", "s", "e", "se", "sem", "le", "la", "les", "president", "premier",
        "ministre", "pm", "sg", "general", "roi", "reine", "prince", "cheikh", "sheikh",
    )
)  # fmt: skip
_PARTICLES = frozenset(
    ("de", "du", "des", "la", "le", "l", "les", "d", "et", "en", "au", "aux", "a", "general")
)
_WORD = re.compile(r"[a-z0-9]+")

Row = dict[str, Any]


def encounters(meetings: list[Row], reports: list[Row]) -> list[tuple[Row, Row]]:
    """Return the pairs of gold encounter and report, the encounters with most people first."""
    free, matched = list(reports), []
    for meeting in sorted(meetings, key=lambda meeting: -len(meeting["participants"])):
        best = max(free, key=lambda report: _agreement(meeting, report), default=None)
        if best is not None and _agreement(meeting, best):
            free.remove(best)
            matched.append((meeting, best))
    return matched


def _agreement(meeting: Row, report: Row) -> int:
    """Return how many people agree; 0 where they are too few for the same encounter."""
    wanted = meeting["participants"]
    pairs = people(wanted, report["participants"])
    sides = {person["country"] for person, _ in pairs}
    enough = len(sides) >= min(2, len({person["country"] for person in wanted}))
    return len(pairs) if enough and len(pairs) >= min(2, len(wanted)) else 0


def people(wanted: Iterable[Row], found: Iterable[Row]) -> list[tuple[Row, Row]]:
    """Return the pairs of the same person, each used once."""
    free, pairs = list(found), []
    for person in wanted:
        same = next((other for other in free if _same_person(person, other)), None)
        if same is not None:
            free.remove(same)
            pairs.append((person, same))
    return pairs


def _same_person(wanted: Row, found: Row) -> bool:
    """Return whether the names agree, or, of a person without a name, office and country."""
    if wanted["name"]:
        return same_name(wanted["name"], found["name"])
    offices = [
        _words(person) - _PARTICLES
        for person in (wanted["office"], found["office"] or found["name"])
    ]
    return wanted["country"] == found["country"] and bool(offices[0] & offices[1])


def same_name(one: str, other: str) -> bool:
    """Return whether two names may be one person's: one in the other, or two words in common.

    >>> same_name("M. Trong", "Nguyen Phu Trong"), same_name("Tô Lâm", "To Lam")
    (True, True)
    >>> same_name("Mike Pompeo", "Mike Pence")
    False
    """
    first, second = _name(one), _name(other)
    if not first or not second:
        return False
    a, b = set(first), set(second)
    return a <= b or b <= a or len(a & b) >= 2 or "".join(first) == "".join(second)


def _name(name: str) -> list[str]:
    """Return the words of a name without courtesy titles and initials."""
    return [word for word in _WORD.findall(_plain(name)) if len(word) > 1 and word not in _COURTESY]


def _words(text: str) -> set[str]:
    """Return the folded words of a text."""
    return set(_WORD.findall(_plain(text)))


def _plain(text: str) -> str:
    """Return the folded text without the marks that stood apart from their letters."""
    return fold(text).replace("\x01", "")


def same_place(wanted: str, found: str, partly: bool) -> bool:
    """Return whether two places are spelt alike or, where allowed, one is a part of the other."""
    a, b = ("".join(_WORD.findall(_plain(place))) for place in (wanted, found))
    return bool(b) and (a == b or (partly and (a in b or b in a)))


def statements(wanted: list[dict[str, str]], found: list[tuple[str, str]]) -> int:
    """Return how many gold statements are found, each row used once."""
    free, right = list(found), 0
    for statement in wanted:
        hits = (row for row in free if row[1] == statement["topic"])
        hit = next((row for row in hits if same_name(statement["speaker"], row[0])), None)
        if hit:
            free.remove(hit)
            right += 1
    return right
