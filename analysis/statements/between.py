"""What a statement is about that names no subject but the two sides themselves, or a visit."""

from itertools import pairwise

from .. import words
from ..patterns import pattern
from ..people.lines import Line

POLITICS = "politics"
# `le rapprochement des deux voisins`, `nos deux peuples ont tout à gagner`
_TWO_SIDES = pattern(r"\b(?:(?:les|des|aux|entre|ces|leurs|nos) deux|nos) @side_noun\b")
# `a invité M. X à se rendre en Irlande`, `l'a prié de venir à Rome`
_TO_VISIT = pattern(r"(?:(?:m\. |[^;:.«»]){0,90}?[ ,])?(?:a|de|d') ?@to_come_over\b[^;:.«»]{0,30}")
_INVITING = frozenset(words.grammar("inviting_verb"))
# `rapprocher l'Argentine et le Chili`, `Hanoï et Lisbonne se parlent`
_NEARER = pattern(r"\b@draw_near\b")
_AND = pattern(r",? (?:et|avec|de|du|a|au) (?:(?:de )?(?:@article |l')|d')?")
_LANDS = frozenset(("country", "city"))


def topics(line: Line, start: int, end: int) -> set[str]:
    """Return the topic of words that speak of nothing but what is between two sides; else none.

    >>> from analysis.words import fold
    >>> bool(_TWO_SIDES.search(fold("Il a salué le rapprochement des deux voisins.")))
    True
    """
    two = _TWO_SIDES.search(line.folded, start, end) or _draws_near(line, start, end)
    return {POLITICS} if two or _invites(line, start, end) else set()


def _draws_near(line: Line, start: int, end: int) -> bool:
    """Tell whether two lands named side by side are to come nearer to each other."""
    if not _NEARER.search(line.folded, start, end):
        return False
    lands = [p for p in line.of("place") if start <= p.start < end and p.value.kind in _LANDS]
    return any(
        one.value.code != other.value.code and _AND.fullmatch(line.folded, one.end, other.start)
        for one, other in pairwise(lands)
    )


def _invites(line: Line, start: int, end: int) -> bool:
    """Tell whether somebody is asked to come to a country or city."""
    for hit in line.of("speech"):
        if start <= hit.start < end and hit.value.lemma in _INVITING:
            asked = _TO_VISIT.match(line.folded, hit.end, end)
            if asked and any(
                hit.end < p.start <= asked.end() + 1
                for p in line.of("place")
                if p.value.kind in _LANDS
            ):
                return True
    return False
