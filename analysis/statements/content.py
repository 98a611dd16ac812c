"""What a statement holds: its form, what is promised or asked, by when."""

import re

from .. import words as vocabulary
from ..patterns import pattern

_MARK = re.compile(r"[«\"“„]")
_LONGEST = 240
_TIME = (
    r"(?:(?:au|a|@article|@demonstrative) |l')?(?:@deadline_noun|@calendar_period|@season|@month"
    r"|\d{1,2}(?:er)? @month|\d{1,2} (?:ans|mois|jours)|(?:19|20)\d\d"
    r"|(?:un|quelques|@number_word|@next_adjective) \w+)"
    r"(?: (?:de |du |d'|au )?(?:(?:la|le|@possessive) |l')?(?:@calendar_period|@season|@month"
    r"|@next_adjective|en cours|(?:19|20)\d\d)\b)*"
)
_DEADLINE = pattern(
    rf"\b(?:(?:avant|d'ici|des) {_TIME}|@deadline_phrase|dans les prochaine?s \w+|sous \w+ jours"
    r"|en (?:19|20)\d\d)\b"
)
_DATED = re.compile(r"[éèû]e?s?\s$")  # `entamées en 2012`
# Where a clause ends, and what is left over at its end before the next verb.
_CLAUSE_END = re.compile(r" ?(?:;\s|,? (?:tandis|alors) qu[e'’]|[»\"”](?= ?, ?(?:a|ont|avait)\b))")
_CLAUSE_ENDS = (";", "»", '"', "”", "tandis", "alors")
_LONGEST_LEFT_OVER = 40
_LOOSE = (" ", ",", *vocabulary.grammar("dangling"))
_LEFT_OVER = pattern(r"(?<![\s,])[\s,]*+(?:\b@dangling)?[\s,]*+$")


def form(text: str, start: int, end: int) -> str:
    """Return whether the words between two places are a `direct` quotation or `indirect` speech.

    >>> form("Il a dit « oui »", 0, 16), form("Il a dit oui", 0, 12)
    ('direct', 'indirect')
    """
    return "direct" if _MARK.search(text, start, end) else "indirect"


def commitment(text: str, start: int, end: int) -> str:
    """Return what is promised or asked: the words between two places, to the end of their clause.

    >>> commitment("Il a promis de revenir ; elle a ri", 11, 34)
    'de revenir'
    """
    words = " ".join(text[start:end].split())
    may_end = any(map(words.__contains__, _CLAUSE_ENDS))
    if may_end and (over := _CLAUSE_END.search(words)):
        words = words[: over.start()]
    for _ in range(3):
        if not words.endswith(_LOOSE):
            break
        left = _LEFT_OVER.search(words, max(0, len(words) - _LONGEST_LEFT_OVER))
        if not left or left.start() == len(words):
            break
        words = words[: left.start()]
    words = words.strip(' ,;:.!?«»"“”')
    return words if len(words) <= _LONGEST else words[:_LONGEST].rsplit(" ", 1)[0] + " …"


def deadline(text: str, folded: str, start: int, end: int) -> str:
    """Return the words that say by when, "" if none do; a past year is none.

    >>> text = "Il promet de payer avant la fin du mois"
    >>> deadline(text, text.lower(), 0, len(text))
    'avant la fin du mois'
    """
    for found in _DEADLINE.finditer(folded, start, end):
        written = text[found.start() : found.end()].strip()
        past = written.startswith("en ") and _DATED.search(text, start, found.start())
        if not past and not written.startswith("des "):
            return written
    return ""
