"""Offices as written, put for another holder: one of several, or another country's."""

import re
from functools import cache, lru_cache

from .. import words
from ..words import fold

_OF_SIDES = re.compile(r" (?:de la |de l['’]|des |du |de |d['’])(?P<side>[^\W\d_]+)")
_WORD = re.compile(r"[^\W\d_]+")
_NO_PORTFOLIO = frozenset(words.grammar("no_portfolio"))
_OF = frozenset(("de", "du", "des"))


def singular(office: str) -> str:
    """Return a plural office without its sides, as one of its holders bears it.

    >>> singular("Premiers ministres du Laos et du Cambodge"), singular("ambassadeurs lao, thaï")
    ('Premier ministre', 'ambassadeur')
    >>> singular("ministres des Affaires étrangères allemand et français"), singular("chefs des diplomaties russe, turque")
    ('ministre des Affaires étrangères', 'chef de la diplomatie')
    """
    bare = office.split(",")[0].split(" et ")[0]
    bare = bare.replace("des diplomaties", "de la diplomatie").replace("des gouv", "du gouv")
    sides = (of.start() for of in _OF_SIDES.finditer(bare) if fold(of["side"]) in _lands())
    head = bare[: next(sides, len(bare))].split()
    while len(head) > 1 and fold(head[-1]) in _demonyms():
        head.pop()
    of = next((n for n, word in enumerate(head) if word in _OF), len(head))
    return " ".join([*(word.removesuffix("s") for word in head[:of]), *head[of:]])


def without_side(office: str) -> str:
    """Return an office without its demonym, as another country's holder bears it.

    >>> without_side("ministre français des Affaires étrangères")
    'ministre des Affaires étrangères'
    """
    kept = (w for w in office.split() if w[0].isupper() or fold(w) not in _demonyms())
    return " ".join(kept) or office


@lru_cache(1 << 12)
def portfolio(office: str) -> frozenset[str]:
    """Return the folded words that tell of what somebody is minister, without land, capital, acronyms.

    >>> sorted(portfolio("ministre malien du Commerce et de l'Industrie")), portfolio("ministre d'État")
    (['commerce', 'industrie'], frozenset())
    """
    written = (word for word in _WORD.findall(office) if len(word) > 3 and not word.isupper())
    return frozenset(map(fold, written)) - _NO_PORTFOLIO - _demonyms() - _lands() - _capitals()


@cache
def _lands() -> frozenset[str]:
    """Return the folded first words of the names of countries."""
    names = (n for row in words.rows("countries") for n in row["names"].split("|"))
    return frozenset(re.split(r"[ '’-]", fold(name))[0] for name in names)


@cache
def _capitals() -> frozenset[str]:
    """Return the folded names of capitals that are one word: `le ministre de Tallinn`."""
    capitals = {row["capital"] for row in words.rows("countries")}
    cities = (row for row in words.rows("cities") if row["city"] in capitals)
    names = (fold(name) for row in cities for name in row["names"].split("|"))
    return frozenset(name for name in names if name.isalpha())


@cache
def _demonyms() -> frozenset[str]:
    """Return the folded demonyms of one word."""
    return frozenset(fold(d) for row in words.rows("countries") for d in row["demonyms"].split("|"))
