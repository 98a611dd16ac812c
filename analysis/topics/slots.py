"""Terms with a slot that have their place beside them: `tensions entre Lima et Quito`."""

import re
from collections.abc import Iterator
from functools import cache

from .. import words
from ..lexicon import Place
from .vocabulary import TOPIC

SLOTS = {
    "country": {"country", "city", "region"},
    "side": {"country", "city", "region", "org"},
    "org": {"org"},
    "demonym": {"demonym"},
    "pair": {"demonym"},  # two sides in one word: `nippo-mauritanienne`
    "theatre": {"country"},  # a country at war, as noted in `words/countries.csv`
}
_GAP = re.compile(
    r"\s(?:(?:de|des|avec|entre|en|aux|dans|à|sur|contre|pour)\s)?"
    r"(?:(?:la|le|les|du|au)\s|[ld]['’])?(?:\w{2,12}o-)?"
)


def framed(frames: list[words.Hit], places: list[words.Hit], text: str) -> Iterator[words.Hit]:
    """Yield the terms with a slot that have their place beside them, place included."""
    named = [p for p in places if p.value.kind == "demonym" or _is_capitalised(text, p)]
    by_start = {place.start: place for place in named}
    by_end = {place.end: place for place in named}
    for start, end, _, frame in frames:
        gap = None if frame.leads else _GAP.match(text, end)
        place = by_end.get(start - 1) if frame.leads else gap and by_start.get(gap.end())
        if place and _fills(place.value, frame.slot, text[end : place.start]):
            span = min(start, place.start), max(end, place.end)
            yield words.Hit(*span, TOPIC, frame.meaning)


def _fills(place: Place, slot: str, gap: str) -> bool:
    """Tell whether a place is of the kind that a slot needs, after what joins it to the term."""
    if place.kind not in SLOTS[slot]:
        return False
    if slot == "pair":
        return gap.endswith("o-")
    return slot != "theatre" or place.code in _theatres()


@cache
def _theatres() -> set[str]:
    """Return the codes of the countries at war."""
    return {row["code"] for row in words.rows("countries") if "theatre of war" in row["note"]}


def _is_capitalised(text: str, place: words.Hit) -> bool:
    """Tell whether a place is written as a name."""
    if text[place.start].isupper():
        return True
    return any(character.isupper() for character in text[place.start : place.end])
