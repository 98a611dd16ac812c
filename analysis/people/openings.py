"""What stands before a mention: a preposition, a determiner, adjectives, a title of courtesy."""

import re
from functools import lru_cache
from typing import NamedTuple


class Opening(NamedTuple):
    """The words before a mention: where they start, and what they tell (folded, "" without)."""

    start: int
    preposition: str
    determiner: str
    gender: str
    words: str


PLURAL = frozenset(("les", "des", "aux", "ses", "leurs", "ces", "deux", "trois", "quatre"))
_BEFORE = re.compile(
    r"(?:^|(?<=[\s'(\"«,;:.-]))"
    r"(?:(?P<preposition>avec|par|entre|a|de|d'|chez|aupres|face|devant|pour|contre|envers|vers"
    r"|selon|et|ou|que|qu'|dont|comme|sans|apres|outre|quant|celui|celle)[\s']+)?"
    r"(?P<determiner>le|la|les|l'|du|des|au|aux|de la|de l'|a la|a l'|de|d'|a|son|sa|ses|leur"
    r"|leurs|ce|cet|cette|ces|un|une|deux|trois|quatre)?\s*"
    r"(?:(?:nouveau|nouvelle|nouvel|actuel|actuelle|ancien|ancienne|ex-?|futur|future|jeune|tout"
    r"|feu|defunt|premier|premiere|grand|grande|compatriote|dit|camarade)\s+){0,2}"
    r"(?:(?:s\.?e\.? ?)?(?:m|mm|mme|mmes|mlle|dr|pr|mgr)\.?\s|s\.e\.m\.\s|s\.e\.\s|monsieur\s"
    r"|madame\s|docteur\s|sir\s|cheikh\s|sheikh\s|samdech\s|son excellence\s|sa majeste\s"
    r"|son altesse\s){0,2}$"
)
# The words of an opening that need no mark; one with a mark (`m.`, `l'ancien`) may be in it.
_WORDS = frozenset(
    """avec par entre a de chez aupres face devant pour contre envers vers selon et ou que dont comme
    sans apres outre quant celui celle le la les du des au aux son sa ses leur leurs ce cet cette ces
    un une deux trois quatre nouveau nouvelle nouvel actuel actuelle ancien ancienne ex futur future
    jeune tout feu defunt premier premiere grand grande compatriote dit camarade m mm mme mmes mlle dr
    pr mgr se monsieur madame docteur sir cheikh sheikh samdech excellence majeste altesse""".split()
)
_ENDING = ',;:()"«»!?'
_REACH = 44
_MADAME = re.compile(r"\b(?:mme|madame|mlle|mmes)\b")
_MONSIEUR = re.compile(r"\bm\.|\bmonsieur\b")
_FEMININE = frozenset(("la", "cette", "une", "a la", "de la"))
_MASCULINE = frozenset(("le", "du", "au", "ce", "cet"))
_CONTRACTED = {
    **dict.fromkeys(("du", "des", "de la", "de l'", "de", "d'"), "de"),
    **dict.fromkeys(("au", "aux", "a la", "a l'", "a"), "a"),
}
# `une délégation conduite par …`: the delegation's leader is not who acts.
_LED = re.compile(
    r"\b(?:conduite?|dirigee?|menee?|emmenee?|presidee?|conduits|conduites) par\s+"
    r"(?:le|la|l'|son|sa|m\.|mme)?\s*$"
)


def before(folded: str, start: int) -> Opening:
    """Return what stands before the place where a mention starts.

    A contracted article is its preposition too: `du` is `de`, `et aux` is `et a`; the leader of
    a delegation stands after `led`.

    >>> before("une rencontre avec le nouveau president", 30)
    Opening(start=14, preposition='avec', determiner='le', gender='m', words='avec le nouveau ')
    """
    opening = _read(folded[_first(folded, start) : start])
    if opening.preposition == "par" and is_led(folded, start, 40):
        opening = opening._replace(preposition="led")
    return opening._replace(start=start - len(opening.words))


def _first(folded: str, start: int) -> int:
    """Return where the words begin that may be part of an opening, with the space before them."""
    floor = max(0, start - _REACH)
    at = start
    while at > floor:
        space = folded.rfind(" ", floor, at - 1)
        if space < 0:
            return 0 if floor == 0 else max(at - 1, 0)
        word = folded[space + 1 : at].rstrip(" ")
        if word not in _WORDS and word and (word.isalnum() or word[-1] in _ENDING):
            return at - 1
        at = space + 1
    return at - 1 if at else 0


@lru_cache(1 << 12)
def _read(words: str) -> Opening:
    """Return the opening in which some words end; a space before them is no part of it."""
    found = _BEFORE.search(words, words.startswith(" "))
    if not found:
        return Opening(0, "", "", "", "")
    determiner, preposition = found["determiner"] or "", found["preposition"] or ""
    contracted = _CONTRACTED.get(determiner)
    if contracted and preposition in ("", "et"):
        preposition = f"{preposition} {contracted}".lstrip()
    return Opening(0, preposition, determiner, _gender(determiner, found[0]), found[0])


def is_led(folded: str, start: int, reach: int = 30) -> bool:
    """Tell whether the words before a place say that a delegation is led by whom it names."""
    floor = max(0, start - reach)
    return folded.find(" par", floor, start) >= 0 and bool(_LED.search(folded, floor, start))


def has_plural(folded: str, start: int) -> bool:
    """Tell whether a plural determiner stands before a place: `les ministres lao et thaï`."""
    found = _BEFORE.search(folded[max(0, start - 40) : start])
    return bool(found) and found["determiner"] in PLURAL


def _gender(determiner: str, before: str) -> str:
    """Return the gender that the words before a mention show: m, f or ""."""
    if determiner in _FEMININE or _MADAME.search(before):
        return "f"
    return "m" if determiner in _MASCULINE or _MONSIEUR.search(before) else ""
