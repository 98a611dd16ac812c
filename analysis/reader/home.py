"""The side to which an office without a country belongs: `le Premier ministre` at home."""

from collections import Counter
from functools import cache

from .. import tenures, words
from ..meetings import places
from .page import Marked


@cache
def _agencies() -> dict[str, str]:
    """Return the country of each agency by its folded name; worldwide ones are left out."""
    return {
        words.fold(row["name"]): row["country"]
        for row in words.rows("agencies")
        if row["name"] != "AFP"
    }


def of_page(marked: Marked, agency: str = "", url: str = "") -> str:
    """Return the home side of a page, "" if nothing tells.

    That is the agency's country, else the dateline's, else that of leaders known by name whom the
    page gives no country, else the web address's, else that of the first city it sets things in.
    """
    named = [
        part
        for text in (agency, marked.page.agency)
        for part in words.fold(text).replace("(", "/").replace(")", "/").split("/")
    ]
    for part in named:
        if part.strip() in _agencies():
            return _agencies()[part.strip()]
    hits = marked.layers.get("place", [])
    left, right = marked.page.dateline_words
    for hit in hits:
        if hit.value.kind in ("city", "country") and left <= hit.start < right:
            return hit.value.code
    return _leaders(marked) or _domain(url) or _first_city(marked) or _bare_leader(marked)


def _leaders(marked: Marked) -> str:
    """Return the side of leaders whom the page names without their country, if they are of one."""
    found: Counter[str] = Counter()
    for mention in (m for sentence in marked.mentions for m in sentence):
        if (
            mention.name
            and mention.offices
            and not mention.codes
            and mention.head
            and mention.head.rank <= 5
        ):
            found.update({t.country for t in tenures.named(mention.name)})
    best = found.most_common(2)
    return best[0][0] if best and (len(best) == 1 or best[0][1] > best[1][1]) else ""


def _bare_leader(marked: Marked) -> str:
    """Return the side of the one head of state or government whom the page names without office."""
    found = {
        t.country
        for sentence in marked.mentions
        for m in sentence
        if m.name and not m.offices and not m.codes
        for t in tenures.named(m.name)
        if t.rank <= 2
    }
    return found.pop() if len(found) == 1 else ""


def _domain(url: str) -> str:
    """Return the country of a web address that ends in a country's domain."""
    host = url.split("//")[-1].split("/")[0]
    ending = host.rsplit(".", 1)[-1].upper()
    return next((row["alpha3"] for row in words.rows("iso") if row["alpha2"] == ending), "")


def _first_city(marked: Marked) -> str:
    """Return the country of the first city in which the page sets things."""
    for number, sentence in enumerate(marked.page.sentences):
        taken = [(m.start, m.end) for m in marked.mentions[number]]
        found = places.cities(
            marked.folded,
            marked.page.read,
            marked.layers.get("place", []),
            taken,
            sentence.start,
            sentence.end,
        )
        if found:
            return found[0].country
    return ""
