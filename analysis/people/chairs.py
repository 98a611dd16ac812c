"""Heads of an organisation that the page names elsewhere: `la présidente de la Commission, Eva Roy`."""

import re
from collections.abc import Sequence
from functools import cache

from .. import words
from ..words import Hit, fold
from .cast import Cast
from .person import Person

# `président de la Commission`, `présidente de la Commission européenne`: of what they are the head.
_OWN = re.compile(r"\bde la commission\b")


@cache
def _bodies() -> dict[str, frozenset[str]]:
    """Return, by an office that names no more than a body of it, the organisations that have it."""
    found: dict[str, set[str]] = {}
    for row in words.rows("organisations"):
        for head in row["heads"].split("|"):
            if (body := _OWN.search(fold(head))) and not head[body.end() :].startswith(" de"):
                office = fold(head)[: body.end()].replace("presidente", "president")
                found.setdefault(office, set()).add(row["code"])
    return {office: frozenset(codes) for office, codes in found.items()}


def settle(cast: Cast, places: Sequence[Hit]) -> None:
    """Give somebody told to head `la Commission` the one organisation with such a head that a page names."""
    heads = [(p, codes) for p in cast.people if (codes := _of_body(p))]
    if not heads:
        return
    told = {hit.value.code for hit in places}
    for person, codes in heads:
        if len(found := codes & told) == 1:
            cast.belong(person, next(iter(found)))


def _of_body(person: Person) -> frozenset[str]:
    """Return the organisations of which somebody named without a side may be the head."""
    if person.codes or person.terms:
        return frozenset()
    told = (fold(text).replace("presidente", "president") for text, _ in person.offices)
    return next((codes for text in told if (codes := _bodies().get(text))), frozenset())
