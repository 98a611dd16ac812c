"""Cities in which people of all lands meet: `à New York`, `NEW YORK –` hardly tell whose a page is."""

from functools import cache

from .. import words
from ..meetings import places
from ..people import parties
from .marks import Marked

_LANDS = ("country", "demonym")


@cache
def _cities() -> frozenset[str]:
    """Return the cities, by their folded English names, in which envoys of all lands meet."""
    return frozenset(words.grammar("forum_city"))


def of_dateline(marked: Marked, city: str, land: str) -> str:
    """Return the home side of a page dated from a city: its land, or that told of instead.

    `NEW YORK - La ministre a vu son homologue portugais. Le Bénin …`: a page of Benin.
    """
    return (words.fold(city) in _cities() and _told_instead(marked, land)) or land


def of_setting(marked: Marked, city: str, land: str) -> str:
    """Return the home side of a page that sets things in a city: its land, or that told of instead.

    So it is too where an organisation that the page names has its seat.
    """
    hosted = (h.value.code for h in marked.places if parties.is_organisation(h.value.code))
    if words.fold(city) not in _cities() and city not in map(places.org_seats().get, hosted):
        return land
    return _told_instead(marked, land) or land


def _told_instead(marked: Marked, land: str) -> str:
    """Return the one land told of beside those whose people are named, if `land` is not told of."""
    told = {h.value.code for h in marked.places if h.value.kind in _LANDS or h.value.capital}
    at_home = any(h.value.kind in _LANDS and h.value.code == land for h in marked.places)
    named = {code for line in marked.lines for m in line.mentions for code in m.codes}
    others = {code for code in told - named - {land} if not parties.is_organisation(code)}
    return others.pop() if len(others) == 1 and not at_home else ""
