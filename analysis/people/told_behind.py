"""Whom somebody represents, told behind his name: what he heads, the land for which he is listed."""

import re

from ..lexicon import Place
from ..patterns import pattern
from ..words import Hit
from .phrase import Phrase

# `, qui préside la Chambre `, `, qui dirige le gouvernement de la `: before a demonym, a country, a seat.
_WHO = r"\s?,? qui "
_HEADS = (
    r"(?:@heading) (?:@linking_adverb |\w+ment |aujourd'hui )?(?:le |la |l'|les |une )"
    r"(?:(?!(?:sur|contre|avec|pour|entre|dans|vers|en|a|au|aux|et|que)\b)[\w'’-]+ ){0,6}"
)
# `, à la tête de l'armée `, `, aux commandes du constructeur européen `: before a demonym, a firm.
_AT_HEAD = r",? (?:[\w-]+ ){0,3}@at_head (?:du |de la |de l'|des |d'une? |d')"
_OF_WHAT = r"(?:(?!(?:sur|contre|avec|pour|entre|dans|et|que)\b)[\w'’-]+ ){0,4}"
_WHO_HEADS = {
    "demonym": pattern(
        rf"{_WHO}(?:{_HEADS}|@heading (?:au|a la|a l') ?(?:\w+ ){{1,2}})|{_AT_HEAD}{_OF_WHAT}"
    ),
    "seat": pattern(
        _WHO + r"@heading (?:@linking_adverb |\w+ment |aujourd'hui )?(?:le |la |l'|les )"
    ),
    "country": pattern(rf"(?:{_WHO}{_HEADS}|{_AT_HEAD}{_OF_WHAT})(?:de |du |de la |de l'|des |d')"),
    "company": pattern(_AT_HEAD + _OF_WHAT),
    # Who presides over an organisation for a year still is of his country.
    "org": pattern(
        rf"{_WHO}(?!presid){_HEADS}(?:de |du |de la |de l'|des |d')?|{_AT_HEAD}{_OF_WHAT}"
    ),
}
# `X, pour la Pologne, et Y, pour la Lettonie`.
_FOR = r",? pour (?:le |la |l'|les )?(?:republique (?:islamique |populaire )?(?:de |du |de la |des |d'))?"
_AND_FOR = r",?(?: et|,| puis| ainsi que)? (?:de |d')?(?:m\. |mme )?"
_FOR_LAND = re.compile(_FOR)
_FOR_NEXT = re.compile(rf"{_AND_FOR}[\w'’ -]{{4,40}}{_FOR}")
_FOR_LAST = re.compile(rf"{_FOR}[\w'’ -]{{3,40}}{_AND_FOR}$")


def is_headed(place: Place, gap: str) -> bool:
    """Tell whether a place is whose somebody heads something: `X, qui préside le Sénat chilien`."""
    joined = _WHO_HEADS.get(place.kind)
    if joined is None or not ("qui " in gap or " d" in gap):
        return False
    return bool(joined.fullmatch(gap))


def is_one_of_lands(opened: Phrase, piece: Hit, gap: str, folded: str) -> bool:
    """Tell whether people are listed each with his land: `X pour le Niger et Y pour le Mali`."""
    if piece.value.kind != "country" or not _FOR_LAND.fullmatch(gap):
        return False
    before = folded[max(0, opened.start - 90) : opened.start]
    return bool(_FOR_NEXT.match(folded, piece.end) or _FOR_LAST.search(before))
