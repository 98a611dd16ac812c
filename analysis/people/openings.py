"""What stands before a mention: a preposition, a determiner, adjectives, a title of courtesy."""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from .. import words
from ..patterns import pattern


class Opening(NamedTuple):
    """The words before a mention: where they start, and what they tell (folded, "" without)."""

    start: int
    preposition: str
    determiner: str
    gender: str
    words: str


PLURAL = frozenset(
    ("les", "des", "aux", "ses", "leurs", "nos", "mes", "ces", *words.grammar("number_word"))
)
_SETS = (
    "before_person", "determiner", "number_word", "close_to", "status_adjective", "attribute",
    "courtesy_title", "courtesy_word", "courtesy_high",
)  # fmt: skip
# `avec le nouveau`, `et de son frère le président`, `par S.E.M.`: all that may stand before.
_BEFORE = pattern(
    r"(?:^|(?<=[\s'(\"«,;:.-]))(?:(?P<preposition>@before_person)[\s']{1,4})?"
    r"(?:@courtesy_high |s\.? ?e\.?(?: ?m(?:me)?\.?)? )?(?:(?:son|sa|mon|ma) @close_to )?"
    r"(?:(?P<determiner>@determiner|@number_word)(?:\s{1,4}@number_word)?(?:(?<=')|(?!\w)))?\s{0,4}"
    r"(?:(?:@status_adjective|@attribute|ex-)\s{1,4}){0,2}"
    r"(?:(?:(?:m\.|monsieur) et (?:mme|madame)|(?:s\.?e\.? ?)?@courtesy_title\.?|s\.e\.m\.|s\.e\."
    r"|@courtesy_word|@courtesy_high)\s){0,2}$"
)
# `conduite par le général`, `ayant à sa tête M.`: who leads a delegation comes next.
_LED = pattern(
    r"\b@led_by[\s']{1,4}(?:le |la |l'|son |sa |une? )?(?:nouve(?:au|lle) )?"
    r"(?:(?:@courtesy_title|@courtesy_word|@courtesy_high|@title_before_name|s\.?e\.?m?)\.? ){0,3}$"
)
_MAY_LEAD = ("", "par", "de")
_ENDING = ',;:()"«»!?'
_REACH = 44
_TITLE = 14  # characters of a title of courtesy before a name
_MADAME = re.compile(r"\b(?:mme|madame|mlle|mmes)\b")
_MONSIEUR = re.compile(r"\bm\.|\b(?:monsieur|monseigneur|mgr|sem)\b")
_COUPLE = re.compile(r"\b(?:m\.|monsieur) et (?:mme|madame)\b")
_SOME_NEW = re.compile(r"\bde (?:nouveaux|nouvelles) $")
# `avec celui de la Russie, X`: met as any other is.
_WITH_THAT = re.compile(r"\b(avec|a|par|chez|de) $")
# `avec celui qui la dirige, X`, `par celle qui est à la tête de`.
_THAT_WHO = re.compile(r"\b(avec|a|par|chez|de) cel(?:ui|le) qui (?:[^,;.:«»]{3,60}, |est )$")
_WHO_REACH = 90
_PREPOSITION = 6  # characters of one, with the spaces about it
_SAID = re.compile(r"a dit\s")  # `a dit X`: an auxiliary, no preposition
_FEMININE = frozenset(("la", "cette", "une", "a la", "de la"))
_MASCULINE = frozenset(("le", "du", "au", "ce", "cet"))
_AND = ("ainsi que", "ainsi qu", "de meme que", "de meme qu")
_ELIDED = {"qu": "qu'"}
_CONTRACTED = {
    **dict.fromkeys(("du", "des", "de la", "de l'", "de", "d'"), "de"),
    **dict.fromkeys(("au", "aux", "a la", "a l'", "a"), "a"),
}
# `avec la navigatrice X`: what somebody is may be any noun.
_OF_NOUN = frozenset(("le", "la", "les", "son", "sa"))
_WITH_NOUN = re.compile(
    r"\b(?P<preposition>avec|par|chez|a)\s(?P<determiner>le |la |les |l'|son |sa )"
    r"(?:(?!et |de |du |des |que |qui |tour |fois |suite |meme )[a-z-]{4,} ){1,2}$"
)


def before(folded: str, start: int) -> Opening:
    """Return what stands before the place where a mention starts.

    A contracted article is its preposition too: `du` is `de`, `et aux` is `et a`; the leader of
    a delegation stands after `led`. A number may stand behind the article.

    >>> before("une rencontre avec le nouveau president", 30)
    Opening(start=14, preposition='avec', determiner='le', gender='m', words='avec le nouveau ')
    >>> before("un entretien entre les deux presidents", 28).preposition
    'entre'
    """
    near = folded[max(0, start - _REACH) : start]
    _, preposition, determiner, gender, told = _read(_opened(near, start <= _REACH))
    if preposition in _MAY_LEAD and _is_led(near, folded, start):
        preposition = "led"
    if preposition in ("celui", "celle"):
        at = start - len(told)
        joined = _WITH_THAT.search(folded, max(0, at - _PREPOSITION), at)
        preposition = joined[1] if joined else preposition
    if not preposition and (who := _that_who(folded, start - len(told))):
        preposition = who
    if preposition == "outre" and folded.endswith("en ", 0, start - len(told)):
        preposition = ""  # `a reçu en outre X`
    return Opening(start - len(told), preposition, determiner, gender, told)


def _that_who(folded: str, start: int) -> str:
    """Return what joins `celui qui` to the clause before, whose name stands at a place: `avec celui qui …, X`."""
    near = folded[max(0, start - _WHO_REACH) : start]
    found = _THAT_WHO.search(near) if "celui qui" in near or "celle qui" in near else None
    return found[1] if found else ""


def _opened(near: str, whole: bool) -> str:
    """Return the last words that may be part of an opening, with the space before them.

    The first word counts only if it is `whole`.
    """
    found, known, length = near.split(" "), _words(), 0
    for word in reversed(found if whole else found[1:]):
        if word not in known and word and (word.isalnum() or word[-1] in _ENDING):
            break
        length += len(word) + 1
    return near[-length:] if length else ""


@cache
def _words() -> frozenset[str]:
    """Return the words of an opening that need no mark (`m.`, `l'ancien` have one)."""
    terms = (term for name in _SETS for term in words.grammar(name))
    return frozenset(word for term in terms for word in (*term.split(), "se", "sem"))


@lru_cache(1 << 12)
def _read(before: str) -> Opening:
    """Return the opening in which some words end; a space before them is no part of it."""
    found = _BEFORE.search(before, before.startswith(" "))
    if not found:
        return Opening(0, "", "", "", "")
    determiner, preposition = found["determiner"] or "", found["preposition"] or ""
    if preposition == "a" and (said := _SAID.match(found[0])):
        return _read(found[0][said.end() :])
    preposition = "et" if preposition in _AND else _ELIDED.get(preposition, preposition)
    contracted = _CONTRACTED.get(determiner)
    if contracted and preposition in ("", "et"):
        preposition = f"{preposition} {contracted}".lstrip()
    if preposition == "de" and _SOME_NEW.search(found[0]):
        preposition, determiner = "", "des"  # `a reçu de nouveaux ambassadeurs`
    return Opening(0, preposition, determiner, _gender(determiner, found[0]), found[0])


def titled(folded: str, start: int) -> str:
    """Return the gender that the title of courtesy tells which stands before a name.

    >>> titled("le ministre, mme mor", 17)
    'f'
    """
    return _gender("", folded[max(0, start - _TITLE) : start])


def with_noun(folded: str, start: int) -> Opening | None:
    """Return what stands before a noun and the name that follows it, None without.

    >>> with_noun("un entretien avec la navigatrice maud fontenoy", 33)
    Opening(start=13, preposition='avec', determiner='la', gender='f', words='')
    """
    floor = max(0, start - _REACH)
    if not _may_have_noun(folded[floor:start]):
        return None
    found = _WITH_NOUN.search(folded, floor, start)
    if not found:
        return None
    determiner = found["determiner"].strip()
    return Opening(found.start(), found["preposition"], determiner, _gender(determiner, ""), "")


def _may_have_noun(before: str) -> bool:
    """Tell whether an article stands two or three words before a place, or is part of one."""
    return "l'" in before or not _OF_NOUN.isdisjoint(before.rsplit(None, 3)[-3:])


def _is_led(near: str, folded: str, start: int) -> bool:
    """Tell whether the words `near` before a place say that a delegation is led by whom it names."""
    if _led_ends().isdisjoint(near.replace("'", " ").rsplit(None, 3)[-3:]):
        return False
    return bool(_LED.search(folded, start - len(near), start))


@cache
def _led_ends() -> frozenset[str]:
    """Return the last words of what names a delegation's leader, as an article may follow them."""
    return frozenset(phrase.split()[-1] for phrase in words.grammar("led_by"))


def has_plural(folded: str, start: int) -> bool:
    """Tell whether a plural determiner stands before a place: `les ministres lao et thaï`."""
    found = _BEFORE.search(folded[max(0, start - 40) : start])
    return bool(found) and found["determiner"] in PLURAL


def _gender(determiner: str, before: str) -> str:
    """Return the gender that the words before a mention show: m, f or ""."""
    if _COUPLE.search(before):
        return "m"
    if determiner in _FEMININE or _MADAME.search(before):
        return "f"
    return "m" if determiner in _MASCULINE or _MONSIEUR.search(before) else ""
