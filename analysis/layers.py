"""The terms found in a text by layer: only those that stand there as what they are."""

import re

from . import words
from .complements import completed, unmarked
from .lexicon import Office, Place
from .patterns import pattern
from .words import Hit

_ARTICLE_BEFORE = re.compile(r"\b(?:l'|les |une? |des |aux |du |au |son |leur |cet(?:te)? |ces )$")
# `M. Paul Roy, envoyée du`, and no `un pli, envoyé de Paris`.
_NAMED_BEFORE = re.compile(r"[A-ZÀ-Þ][\w’'-]{1,20}, $")
_OF_WHOM = re.compile(r" d(?:u|e la|e l['’]|es) ?\w")
# A word in small letters that is no article, or a comma: `émirati `, `, `.
_NO_TITLE_BEFORE = re.compile(
    r"(?:\b(?!(?:le|du|au|ce|son|et|par|avec|feu|ancien|nouveau|futur|jeune) )[a-zà-ÿ]{2,}|,|\b(?:M|MM|Me|Mr|Dr|Pr)\.?) $"
)
_PORTFOLIO_NEXT = re.compile(r" (?:a la |a l'|aux? )")
_NAME_NEXT = re.compile(r" [^\W\d_a-zà-ÿ]")
# Lands that are given names, too: `à Maurice`, `la Dominique`.
_GIVEN_NAMES = frozenset(words.grammar("land_or_given_name"))
_FAMILY_NEXT = re.compile(r"(?: d[eu]| de la| ben| d['’])? ?[A-ZÀ-Þ]")
_OF_LAND = pattern(r"\b(?:en|la|@before_given_land\b[^,;.]{0,40} (?:a|de|et)) $")
_PART_OF_NAME = re.compile(r"(?:[A-ZÀ-Þ][\w’'-]{0,20}|\bMM?\.|\bM(?:me|gr|lle|e)|\bDr|[-–]) ?$")
_ARTICLE = re.compile(r"(?:\b[Ll]e |\b[Ll]a |[Ll]['’]|\b[Dd]u |\b[Aa]u )$")
_TO_CITY, _CITY = (" à ", " a "), 5  # before a capital that a scan writes small, and its letters


def by_layer(hits: list[Hit], text: str, folded: str) -> dict[str, list[Hit]]:
    """Return the hits by layer, each in the order of the text, given as written and folded.

    Verbs and offices that need something stay only with it. Places stay only as they are written: a
    proper name with its capital, a short demonym that is also a name (Lao, Thai) not with one. What
    names neither side nor city goes to `region`.
    """
    found: dict[str, list[Hit]] = {}
    bare = unmarked(folded)
    told = frozenset(bare.split())
    places = [hit for hit in hits if hit[2] == "place"]
    demonyms = {h[0]: h[1] for h in places if h[3].kind == "demonym"}
    lands = {(h[0], h[1]) for h in places if h[3].kind == "country"}
    for hit in hits:
        start, end, layer, value = hit
        if layer == "place":
            if value.kind == "demonym" and (start, end) in lands:
                if text[start].isupper() and not _NAME_NEXT.match(text, end):
                    continue
            elif value.kind == "region":
                layer = "region"
                hit = hit._replace(layer=layer)
            elif not _as_written(value, text, start, end) or (
                folded[start:end] in _GIVEN_NAMES and not _is_land(hit, text, folded, places)
            ):
                continue
        elif layer == "office" and value.needs:
            side_end = demonyms.get(end + 1, len(folded))
            if _is_given_name(value, text, start, end):
                continue
            if not _is_office(value, folded, start, side_end) and not _is_apposed(value, text, hit):
                continue
        elif layer == "verb" and value.needs:
            hit = completed(hit, folded, bare, told)
            if hit is None:
                continue
        found.setdefault(layer, []).append(hit)
    return found


def _is_given_name(office: Office, text: str, start: int, end: int) -> bool:
    """Tell whether a title is somebody's given name here: `le ministre émirati Sultan al-Jaber`."""
    if (
        office.needs != "title"
        or not text[start].isupper()
        or text.startswith((" d", " D'", " De "), end)
    ):
        return False
    return bool(_NO_TITLE_BEFORE.search(text, max(0, start - 20), start))


def _is_office(office: Office, folded: str, start: int, side_end: int) -> bool:
    """Tell whether a word stands with what it needs to be an office; its side ends at `side_end`."""
    if office.needs == "title":
        return True
    if office.needs == "parted":
        return bool(_PORTFOLIO_NEXT.match(folded, side_end))
    return bool(_ARTICLE_BEFORE.search(folded, max(0, start - 7), start))


def _is_apposed(office: Office, text: str, hit: Hit) -> bool:
    """Tell whether an office that needs an article stands behind a name: `M. X, envoyé du roi`."""
    start, end = hit[0], hit[1]
    if office.needs != "article" or not _OF_WHOM.match(text, end):
        return False
    return bool(_NAMED_BEFORE.search(text, max(0, start - 24), start))


def _is_land(hit: Hit, text: str, folded: str, places: list[Hit]) -> bool:
    """Tell whether a word is no given name: not beside another, and the page tells of the land.

    `le Premier ministre mauricien … à Maurice`, not `Maurice Koné`, `M. Maurice`.
    """
    start, end, _, land = hit
    if _FAMILY_NEXT.match(text, end) or text.startswith("-", end):
        return False
    if _PART_OF_NAME.search(text, max(0, start - 30), start):
        return False
    if _OF_LAND.search(folded, max(0, start - 60), start):
        return True
    return any(h[3].code == land.code and text[h[0] : h[1]] != text[start:end] for h in places)


def _as_written(place: Place, text: str, start: int, end: int) -> bool:
    """Tell whether a place is written with the capitals it needs."""
    written = text[start:end]
    if place.kind == "demonym":
        short = end - start <= 4 and written[0].isupper()
        return not short or bool(_ARTICLE.search(text, max(0, start - 4), start))
    if not place.proper:
        return True
    if end - start <= 4 and place.acronym and place.kind in ("country", "org", "company"):
        return written.isupper() or (place.kind == "org" and _is_capitalised(text, start, end))
    if written[0].isupper() or any(c.isupper() for c in written):
        return True
    return place.capital and len(written) >= _CITY and text.endswith(_TO_CITY, 0, start)


def _is_capitalised(text: str, start: int, end: int) -> bool:
    """Tell whether an acronym is written as some papers do, behind an article: `la Fao`."""
    return text[start].isupper() and bool(_ARTICLE.search(text, max(0, start - 4), start))
