"""The lands of which a page speaks: how often each is named, and where a sentence is set."""

import re
from collections import Counter

from ..meetings import locatives, places
from ..patterns import pattern
from ..people.lines import Line

# `• Déplacement en Pologne`, `Journée : visite aux États-Unis`: an entry of a diary, of that day alone.
_JOURNEY = pattern(
    r"\W{0,6}(?:\d{1,2} ?h ?\d{0,2}\W{1,6}|@day_part\W{1,8})?@visit_noun(?: \w+)?"
    r" (?:en|aux?|a) "
)
_OF_LANDS = frozenset(("country", "demonym", "city"))
# `fera du 15 au 18 mai une visite officielle en Tanzanie, où il verra`: what follows is set there.
_WHERE = re.compile(r",? ou (?:ils?|elles?|l['’]attend\w*|son|sa|une?|des) ?\b")
_OPENING = 90  # characters of a sentence in which it may tell where it is set


def named(lines: list[Line]) -> Counter[str]:
    """Return how often the sentences of a page name each country, its people or its cities."""
    told = (hit.value for line in lines for hit in line.of("place"))
    return Counter(place.code for place in told if place.kind in _OF_LANDS)


def of_opening(line: Line) -> str:
    """Return the country in which a sentence sets its opening; "" where it tells none."""
    if line.kind == "caption" or not (line.of("place") or line.of("seat")):
        return ""
    if _JOURNEY.match(line.folded, line.start, line.end):
        return ""
    for told in (locatives.cities, locatives.countries):
        for where in told(line):
            end = where.start + len(where.text)
            if where.start < line.start + _OPENING or _WHERE.match(line.folded, end):
                return where.country
    return next((seat.code for seat in places.seats(line) if seat.code), "")
