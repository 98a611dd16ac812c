"""Where sentences set what they tell: cities, countries, seats of power, and for which event."""

import re
from functools import cache
from typing import NamedTuple

from .. import words
from ..lexicon import Place
from ..people.lines import Line
from ..words import Hit


class Where(NamedTuple):
    """A place: the city's English name, the country's code, the words and where they stand."""

    city: str = ""
    country: str = ""
    text: str = ""
    start: int = -1


# What sets something in a city: `à`, `dans la capitale`, `une escale à`.
_AT = re.compile(
    r"(?:\b(?:a|au|en|aux|dans|depuis|pres de|vers|gagner|regagner|quitter|sur place a)\s+"
    r"(?:la (?:capitale|ville|villes) (?:\w+ )?(?:de )?)?"
    r"|\b(?:capitale|ville|escale|etape) (?:\w+ )?(?:de |d'|a )?)$"
)
_IN_THE_CAPITAL = re.compile(r"\b(?:dans|a) la capitale $")
_IN = re.compile(r"(?:^|[\s,])(?:en|au|aux|in)\s$")
_IN_WORDS = ("en ", "au ", "aux ", "in ")
_VISIT = re.compile(
    r"\b(?:visite|sejour|deplacement|tournee|voyage|passage|arrivee?|escale)\b"
    r"(?:\s(?!et\b)[\w'-]+){0,3}?\s(?:au|en|aux|a)\s$"
    r"|\bvisit(?:e|ent|era|eront|ait|aient) (?:le |la |les |l')?$"
    r"|\b(?:se (?:rend|rendra|rendront|rendait)|s'est rendue?|se sont rendue?s) (?:\w+ )?(?:au|en|aux|a)\s$"
)
_WITHIN = re.compile(
    r"\b(?:a|au|aux|dans|sein du|sein de)\s(?:la |l'|le |les )?"
    r"(?:grand |grande |prestigieux )?$"
)
# `en marge du 46e sommet de l'ASEAN`, `une visite d'État au Japon`.
_EVENT = re.compile(
    r"\b(?:en marge|a l'occasion|dans le cadre|lors|au cours|a la faveur|a l'issue)\s+"
    r"(?:de la|de l'|du|des|de|d')\s*"
    r"(?P<event>(?:\d+e |\w+ieme |[xvi]+e )?(?:sommets?|conferences?|reunions?|forums?|dialogues?"
    r"|assemblees?|sessions?|congres|semaine|rencontre)\b[^,;.:()]{0,90})"
)
_OFFICIAL = re.compile(
    r"\b(?P<event>visites? (?:officielle|d'etat|de travail|d'amitie|historique)[^,;.:()]{0,50})"
)
# Where the name of an event ends.
_CUT = re.compile(
    r"\s(?:a|ont|qui|que|le \d|du \d|tenue?s?|organisee?s?|prevue?s?|ce|cette|avec|et a|est|s'est"
    r"|se|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|dans l)\b"
)


@cache
def capitals() -> dict[str, str]:
    """Return the capital of each country, as `cities.csv` spells it.

    >>> capitals()["JPN"]
    'Tokyo'
    """
    return {row["code"]: row["capital"] for row in words.rows("countries")}


def where(hit: Hit, text: str) -> Where:
    """Return the place that a hit names, as written in the text."""
    return Where(hit.value.city, hit.value.code, text[hit.start : hit.end], hit.start)


def cities(line: Line, in_offices: bool = False) -> list[Where]:
    """Return the cities in which a sentence says that something happens, in order.

    Those in somebody's office (`ambassadeur à Paris`) are left out, unless `in_offices`.
    """
    found = [
        where(hit, line.text)
        for hit in line.of("place")
        if hit.value.kind == "city"
        and line.text[hit.start].isupper()
        and (in_offices or not _in_mention(line, hit))
        and _AT.search(line.folded, max(line.start, hit.start - 40), hit.start)
    ]
    if found or line.folded.find("la capitale ", line.start, line.end) < 0:
        return found
    return _capitals_of(line)


def _capitals_of(line: Line) -> list[Where]:
    """Return the city that `dans la capitale cambodgienne` means."""
    return [
        where(hit, line.text)._replace(city=capitals().get(hit.value.code, ""))
        for hit in line.of("place")
        if hit.value.kind == "demonym"
        and _IN_THE_CAPITAL.search(line.folded, max(0, hit.start - 18), hit.start)
    ]


def countries(line: Line) -> list[Where]:
    """Return the countries in which a sentence says that something happens (`en Mongolie`)."""
    return [
        where(hit, line.text)
        for hit in line.of("place")
        if hit.value.kind == "country"
        and line.text[hit.start].isupper()
        and not _in_mention(line, hit)
        and line.folded.endswith(_IN_WORDS, 0, hit.start)
        and _IN.search(line.folded[max(0, hit.start - 5) : hit.start])
    ]


def named(lines: list[Line]) -> list[Where]:
    """Return all cities and countries in which sentences set things, in order."""
    told = [w for line in lines for w in (*cities(line), *countries(line))]
    return sorted(told, key=lambda w: w.start)


def _in_mention(line: Line, hit: Hit) -> bool:
    """Tell whether a place stands in the mention of a person."""
    return any(m.start <= hit.start < m.end for m in line.mentions)


def visited(text: str, folded: str, hits: list[Hit]) -> list[Where]:
    """Return the countries and cities that somebody is said to visit, in order."""
    return [
        where(hit, text)
        for hit in hits
        if hit.value.kind in ("country", "city")
        and text[hit.start].isupper()
        and _VISIT.search(folded, max(0, hit.start - 60), hit.start)
    ]


def seats(line: Line) -> list[Place]:
    """Return the seats of power in which a sentence sets things: with their city, or the host's."""
    return [
        hit.value
        for hit in line.of("seat")
        if _WITHIN.search(line.folded, max(0, hit.start - 24), hit.start)
    ]


def event(line: Line) -> str:
    """Return the summit, conference or visit that a sentence names as the setting, as written."""
    span = line.start, line.end
    found = _EVENT.search(line.folded, *span) or _OFFICIAL.search(line.folded, *span)
    if not found:
        return ""
    left, right = found.span("event")
    cut = _CUT.search(line.folded, left, right)
    written = line.text[left : cut.start() if cut else right]
    return " ".join(written.split()).rstrip(" -–—'’")
