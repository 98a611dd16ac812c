"""Where an encounter took place, and the event that it belongs to."""

import re
from functools import cache
from typing import NamedTuple

from .. import words
from ..lexicon import Place
from ..words import Hit


class Where(NamedTuple):
    """A place: the city's English name, the country's code, the words and their place in the text."""

    city: str = ""
    country: str = ""
    text: str = ""
    start: int = -1


_AT = re.compile(r"(?:\b(?:a|au|en|aux|dans|depuis|pres de|vers|gagner|regagner|quitter|sur place a)\s+(?:la (?:capitale|ville|villes) (?:\w+ )?(?:de )?)?|\b(?:capitale|ville|escale|etape) (?:\w+ )?(?:de |d'|a )?)$")  # fmt: skip
_VISIT = re.compile(
    r"\b(?:visite|sejour|deplacement|tournee|voyage|passage|arrivee?|escale)\b(?:\s(?!et\b)[\w'-]+){0,3}?\s(?:au|en|aux|a)\s$"
)
_EVENT = re.compile(
    r"\b(?:en marge|a l'occasion|dans le cadre|lors|au cours|a la faveur|a l'issue)\s+(?:de la|de l'|du|des|de|d')\s*(?P<event>(?:\d+e |\w+ieme |[xvi]+e )?(?:sommets?|conferences?|reunions?|forums?|dialogues?|assemblees?|sessions?|congres|semaine|rencontre)\b[^,;.:()]{0,90})"
)  # fmt: skip
_OFFICIAL = re.compile(
    r"\b(?P<event>visites? (?:officielle|d'etat|de travail|d'amitie|historique)[^,;.:()]{0,50})"
)
_CUT = re.compile(r"\s(?:a|ont|qui|que|le \d|du \d|tenue?s?|organisee?s?|prevue?s?|ce|cette|avec|et a|est|s'est|se|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|dans l)\b")  # fmt: skip


@cache
def capitals() -> dict[str, str]:
    """Return the capital of each country, as `cities.csv` spells it."""
    return {row["code"]: row["capital"] for row in words.rows("countries")}


def cities(
    folded: str, text: str, hits: list[Hit], taken: list[tuple[int, int]], start: int, end: int
) -> list[Where]:
    """Return the cities in which a sentence says that something happens, in order."""
    found = []
    for hit in hits:
        place: Place = hit.value
        if not start <= hit.start < end or place.kind != "city" or not text[hit.start].isupper():
            continue
        if any(a <= hit.start < b for a, b in taken):
            continue
        if _AT.search(folded, max(start, hit.start - 40), hit.start):
            found.append(Where(place.city, place.code, text[hit.start : hit.end], hit.start))
    return found or _capital_of(folded, text, hits, start, end)


def _capital_of(folded: str, text: str, hits: list[Hit], start: int, end: int) -> list[Where]:
    """Return the city that `dans la capitale cambodgienne` means."""
    return [
        Where(capitals().get(h.value.code, ""), h.value.code, text[h.start : h.end], h.start)
        for h in hits
        if start <= h.start < end
        and h.value.kind == "demonym"
        and re.search(r"\b(?:dans|a) la capitale $", folded[max(0, h.start - 18) : h.start])
    ]


def countries(
    folded: str, text: str, hits: list[Hit], taken: list[tuple[int, int]], start: int, end: int
) -> list[Where]:
    """Return the countries in which a sentence says that something happens (`en Nouvelle-Zélande`)."""
    return [
        Where("", h.value.code, text[h.start : h.end], h.start)
        for h in hits
        if start <= h.start < end and h.value.kind == "country" and text[h.start].isupper()
        and not any(a <= h.start < b for a, b in taken)
        and re.search(r"(?:^|[\s,])(?:en|au|aux|in)\s$", folded[max(0, h.start - 5) : h.start])
    ]  # fmt: skip


def visited(folded: str, text: str, hits: list[Hit]) -> list[Where]:
    """Return the countries and cities that somebody is said to visit, in order."""
    return [
        Where(h.value.city, h.value.code, text[h.start : h.end], h.start)
        for h in hits
        if h.value.kind in ("country", "city")
        and text[h.start].isupper()
        and _VISIT.search(folded, max(0, h.start - 60), h.start)
    ]


_WITHIN = re.compile(
    r"\b(?:a|au|aux|dans|sein du|sein de)\s(?:la |l'|le |les )?(?:grand |grande |prestigieux )?$"
)


def seats(folded: str, hits: list[Hit], start: int, end: int) -> list[Place]:
    """Return the seats of power in which a sentence sets things: with their city, or the host's own."""
    return [
        h.value
        for h in hits
        if start <= h.start < end and _WITHIN.search(folded, max(0, h.start - 24), h.start)
    ]


def event(folded: str, text: str, start: int, end: int) -> str:
    """Return the summit, conference or visit that a sentence names as the setting, as written."""
    found = _EVENT.search(folded, start, end) or _OFFICIAL.search(folded, start, end)
    if not found:
        return ""
    left, right = found.span("event")
    cut = _CUT.search(folded, left, right)
    written = text[left : cut.start() if cut else right]
    return " ".join(written.split()).rstrip(" -–—'’")
