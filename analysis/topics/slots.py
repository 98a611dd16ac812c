"""Terms with a slot that have their place beside them: `tensions entre Lima et Quito`.

Two places side by side may be a term of their own: `les Zambiens du Pérou`.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from .. import words
from .vocabulary import TOPIC, Meaning

SLOTS = {
    "country": {"country", "city", "region"},
    "side": {"country", "city", "region", "org"},
    "org": {"org"},
    "demonym": {"demonym"},
    "pair": {"demonym"},  # two sides in one word: `nippo-mauritanienne`
    "theatre": {"country"},  # a country at war, as noted in `words/countries.csv`
    "line": {"country", "city", "region"},  # the first of two ends: `la route Thiès-Dakar`
}
_GAP = re.compile(
    r"\s(?:(?:de|des|avec|entre|en|aux|dans|à|sur|contre|pour)\s)?"
    r"(?:(?:la|le|les|du|au)\s|[ld]['’])?(?:\w{2,12}o-)?"
)

_OTHER_END = re.compile(r"\s?[-–—]\s?[A-ZÀ-Þ]")
_OF = re.compile(r"\s(?:d[ue]\s(?:la\s)?|des\s|d['’]|de\sl['’])")
_LIVED_IN = ("country", "city")
_ABROAD = Meaning("diaspora", 1.0, "{demonym} de {country}")


def abroad(places: list[words.Hit], text: str) -> Iterator[words.Hit]:
    """Yield the peoples that live in another country: `les Zambiens du Pérou`, `de Lima`."""
    for people, country in pairwise(places):
        gap = country.start - people.end
        if not 2 < gap < 8 or people.value.kind != "demonym":
            continue
        many = text[people.end - 1] in "sx" and text[people.start].isupper()
        elsewhere = country.value.kind in _LIVED_IN and country.value.code != people.value.code
        if many and elsewhere and _OF.fullmatch(text, people.end, country.start):
            yield words.Hit(people.start, country.end, TOPIC, _ABROAD)


def framed(frames: list[words.Hit], places: list[words.Hit], text: str) -> Iterator[words.Hit]:
    """Yield the terms with a slot that have their place beside them, place included."""
    named = [p for p in places if p.value.kind == "demonym" or _is_capitalised(text, p)]
    by_start = {place.start: place for place in named}
    by_end = {place.end: place for place in named}
    for start, end, _, frame in frames:
        gap = None if frame.leads else _GAP.match(text, end)
        place = by_end.get(start - 1) if frame.leads else gap and by_start.get(gap.end())
        if place and _fills(place, frame.slot, end, text):
            span = min(start, place.start), max(end, place.end)
            yield words.Hit(*span, TOPIC, frame.meaning)


def _fills(place: words.Hit, slot: str, end: int, text: str) -> bool:
    """Tell whether a place is of the kind that a slot needs, after what joins it to the term's end."""
    if place.value.kind not in SLOTS[slot]:
        return False
    if slot == "pair":
        return text[end : place.start].endswith("o-")
    if slot == "org":
        return words.fold(text[place.start : place.end]) not in _missions()
    if slot == "line":
        return place.start == end + 1 and bool(_OTHER_END.match(text, place.end))
    return slot != "theatre" or place.value.code in _theatres()


@cache
def _missions() -> frozenset[str]:
    """Return the names of missions, in which one serves but does not confer: `au sein de la Minusca`."""
    return frozenset(words.grammar("mission_name"))


@cache
def _theatres() -> set[str]:
    """Return the codes of the countries at war."""
    return {row["code"] for row in words.rows("countries") if "theatre of war" in row["note"]}


def _is_capitalised(text: str, place: words.Hit) -> bool:
    """Tell whether a place is written as a name."""
    if text[place.start].isupper():
        return True
    return any(character.isupper() for character in text[place.start : place.end])
