"""Forms that tell of an encounter only with their complement: `a accordé à X une heure`.

The vocabulary writes `accordé {moment}`: a word of that set of `words/grammar.csv` has to follow,
right behind the form (but for a day, an adverb or the way: `sur Zoom`) or behind the person joined by the preposition.
Of two sets, as in `passé {moment} {in_to}`, a word of the second follows one of the first.
"""

from functools import cache
from re import Pattern

from . import words
from .patterns import pattern
from .words import Hit

_BREAKS = "',.;:!?()«»\""
REACH = 130  # characters behind a form in which its complement may stand
_DAY = r"(?:le )?\d{1,2}(?:er)? (?!h\b|minutes|heures)\w{3,9}(?: (?:19|20)\d\d)?"
_ASIDE = rf"(?:,? (?:de )?(?:@when_aside|@how_aside|[a-z]{{2,12}}ment|{_DAY}))*,?"
# `se réunira au Caire avec`, `a passé une heure, à Rome, avec`.
_WHERE = r"(?: (?:a|aux?|en) (?!@possessive)[a-z'-]{3,20}(?: [a-z-]{3,20})?,?)?"
# `n'a accordé que vingt minutes`, `n'a eu droit qu'à`.
_ONLY = "(?: que|(?= qu'))?"
# No clause opens before the complement; a full stop belongs to a title.
_PERSON = r"(?:(?! (?:que|qu'|qui|dont|pour|afin|mais|et a|et s')\b)(?:[^.;:!?]|(?<= m)\.|(?<=mme)\.)){3,90}?"
# `une heure de son discours`, `une heure de répit`.
_NOT_OF = r"(?! @not_his_time\b)"
_JOINED = {
    "": "",
    "a": r" (?:a|aux?)\b",
    "de": r" (?:de|des|du|d')",
    "avec": r" avec\b",
    "par": r" par\b",
    "pour": r" pour\b",
}


def unmarked(folded: str) -> str:
    """Return a text with spaces for all marks that may stand beside a word."""
    for mark in _BREAKS:
        folded = folded.replace(mark, " ")
    return folded


def completed(hit: Hit, folded: str, bare: str, told: frozenset[str]) -> Hit | None:
    """Return the hit of a form that stands with what it needs, None without it.

    It reaches to the end of its complement, unless the person stands between. `bare` is the folded
    text without marks, `told` its words.
    """
    _, end, _, trigger = hit
    needed = _tokens(trigger.needs)
    if any(map(told.isdisjoint, needed)):
        return None
    behind = bare[end : end + REACH].split()
    if any(tokens.isdisjoint(behind) for tokens in needed):
        return None
    found = _complement(trigger.needs, trigger.prep).match(folded, end, end + REACH)
    if not found:
        return None
    return hit if found["person"] else hit._replace(end=found.end())


@cache
def _tokens(needs: str) -> list[frozenset[str]]:
    """Return the longest token of each word of each set: where none of one stands none does."""
    return [
        frozenset(max(unmarked(words.fold(form)).split(), key=len) for form in words.grammar(name))
        for name in needs.split()
    ]


@cache
def _complement(needs: str, prep: str) -> Pattern[str]:
    """Return the pattern of a complement behind a form, the person between them or not."""
    sets = needs.split()
    where = _WHERE if any("avec" in words.grammar(name) for name in sets) else ""
    complement = rf"{_ASIDE}{where}[ ']".join(f"@{name}" for name in sets)
    behind = rf"[ ']{complement}\b{_NOT_OF}"
    joined = "|".join(_JOINED[p] for p in words.fold(prep).split("|") if p in _JOINED)
    return pattern(rf"{_ASIDE}{where}{_ONLY}(?P<person>(?:{joined}){_PERSON},?)?{behind}")
