"""Offices as written, put for another holder: one of several, or another country's."""

import re
from functools import cache, lru_cache

from .. import words
from ..words import fold

_OF_SIDES = re.compile(r" (?:de la |de l['’]|des |du |de |d['’])(?P<side>[^\W\d_]+)")
_WORD = re.compile(r"[^\W\d_]+")
_NAME_PARTS = re.compile(r"[^\w]")
_NO_PORTFOLIO = frozenset(words.grammar("no_portfolio"))
_OF = frozenset(("de", "du", "des", "près", "auprès", "à", "aux", "en", "pour"))
_PLURAL = re.compile(r"(?<=[^\W\d_]{3})(?:(?P<al>aux)|s)$")
# The endings of a woman's office, with those of a man's.
_MAN = {
    "trice": "teur",
    "ente": "ent",
    "ière": "ier",
    "effe": "ef",
    "ante": "ant",
    "eure": "eur",
    "drice": "deur",
}
_OF_WOMAN = re.compile(rf"(?:{'|'.join(_MAN)})$")


def singular(office: str) -> str:
    """Return a plural office without its sides, as one of its holders bears it.

    >>> singular("Premiers ministres du Laos et du Cambodge"), singular("ambassadeurs lao, thaï")
    ('Premier ministre', 'ambassadeur')
    >>> singular("ministres des Affaires étrangères allemand et français"), singular("chefs des diplomaties russe, turque")
    ('ministre des Affaires étrangères', 'chef de la diplomatie')
    >>> singular("présidents de la République du Chili et du Pérou"), singular("chefs de l'État")
    ('président', "chef de l'État")
    >>> singular("ministres chilien et péruvien de la Défense"), singular("Ambassadeurs du Chili, Luc Soto, de Lima")
    ('ministre de la Défense', 'Ambassadeur')
    >>> singular("secrétaires généraux"), singular("ambassadeurs près le Saint-Siège")
    ('secrétaire général', 'ambassadeur près le Saint-Siège')
    """
    told = office.replace("des diplomaties", "de la diplomatie").replace("des gouv", "du gouv")
    head = without_side(told).split(",")[0].split(" et ")[0].split()
    of = next((n for n, word in enumerate(head) if word in _OF), len(head))
    return " ".join([*(_PLURAL.sub(_singular_ending, word) for word in head[:of]), *head[of:]])


def _singular_ending(ending: re.Match[str]) -> str:
    return "al" if ending["al"] else ""


@lru_cache(1 << 12)
def of_one(office: str) -> str:
    """Return an office as one person bears it: in the singular where told of several at once.

    >>> of_one("ministres chilien et péruvien"), of_one("ministre chilien"), of_one("commis d'État")
    ('ministre', 'ministre chilien', "commis d'État")
    """
    first = _WORD.match(office)
    several = first and first[0].endswith("s") and fold(first[0][:-1]) in _one_word_offices()
    return singular(office) if several else office


@cache
def _one_word_offices() -> frozenset[str]:
    """Return the folded offices of one word."""
    return frozenset(term for row in words.rows("offices") if (term := fold(row["term"])).isalpha())


def without_land(office: str) -> str:
    """Return an office up to the country that it is of: `président` of `président du Chili et du PS`."""
    sides = (
        of.start()
        for of in _OF_SIDES.finditer(office)
        if _opens_with_land(office[of.start("side") :])
    )
    return office[: next(sides, len(office))]


@lru_cache(1 << 12)
def _opens_with_land(written: str) -> bool:
    """Tell whether words open with the name of a country: not `République` alone."""
    folded = fold(written)
    first = _NAME_PARTS.split(folded, maxsplit=1)[0]
    return any(re.match(rf"{re.escape(name)}\b", folded) for name in _lands().get(first, ()))


def without_side(office: str) -> str:
    """Return an office without its demonym or country, as another country's holder bears it.

    >>> without_side("ministre français des Affaires étrangères"), without_side("roi du Maroc")
    ('ministre des Affaires étrangères', 'roi')
    """
    kept: list[str] = []
    of_land = False
    for word in without_land(office).split():
        joins = of_land and word == "et"  # `chilien et péruvien`
        of_land = joins or (not word[0].isupper() and fold(word.rstrip(",")) in _demonyms())
        if not of_land:
            kept.append(word)
    return " ".join(kept) or office


@lru_cache(1 << 12)
def of_man(office: str) -> str:
    """Return an office as a man bears it, who may be the counterpart of a woman.

    >>> of_man("présidente du Parlement"), of_man("Première ministre"), of_man("directrice")
    ('président du Parlement', 'Premier ministre', 'directeur')
    """
    first, *others = office.split(" ")
    return " ".join([_OF_WOMAN.sub(lambda end: _MAN[end[0]], first), *others])


def portfolio(office: str) -> frozenset[str]:
    """Return the folded words that tell of what somebody is minister, without land, capital, acronyms.

    >>> sorted(portfolio("ministre malien du Commerce et de l'Industrie")), portfolio("ministre d'État")
    (['commerce', 'industrie'], frozenset())
    """
    written = (word for word in _WORD.findall(office) if len(word) > 3 and not word.isupper())
    return (
        frozenset(map(fold, written))
        - _NO_PORTFOLIO
        - _demonyms()
        - frozenset(_lands())
        - _capitals()
    )


@cache
def _lands() -> dict[str, list[str]]:
    """Return the folded names of countries by their first words."""
    found: dict[str, list[str]] = {}
    for name in (fold(n) for row in words.rows("countries") for n in row["names"].split("|")):
        found.setdefault(_NAME_PARTS.split(name, maxsplit=1)[0], []).append(name)
    return found


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
