"""What a statement holds: its form, what is promised or asked, by when."""

import re

_MARK = re.compile(r"[«\"“„]")
_LONGEST = 240
_DEADLINE = re.compile(
    r"\b(?:avant (?:la fin|l'ete|l'hiver|le printemps|l'automne|fin|le|la)\b[^,;.]{0,30}"
    r"|d'ici (?:a |au |la |l'|fin |les )?[^,;.]{2,30}"
    r"|des (?:l'automne|l'ete|cette annee|l'an prochain|le)\b[^,;.]{0,20}|prochainement"
    r"|dans (?:les (?:plus brefs|meilleurs) delais|l'annee|un proche avenir"
    r"|les (?:prochains|prochaines) \w+)|(?:l'an|l'annee|le mois) prochaine?|au plus (?:tot|vite)"
    r"|sous \w+ jours|en (?:19|20)\d\d|cette annee)"
)
_DATED = re.compile(r"[éèû]e?s?\s$")  # `entamées en 2012`
# Where a clause ends, and what is left over at its end before the next verb.
_CLAUSE_END = re.compile(
    r"\s*(?:;\s|,? (?:tandis|alors) qu[e'’]|[»\"”](?=\s*,\s*(?:a|ont|avait)\b)).*", re.S
)
_LEFT_OVER = re.compile(
    r"[\s,]*(?:\b(?:et|puis|mais|tout en|en|avant de|avant d['’]|a|ont|avait|s['’]est|se|s['’]|l['’]a"
    r"|lui|leur|également|aussi))?[\s,]*$"
)


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
    words = _CLAUSE_END.sub("", " ".join(text[start:end].split()))
    for _ in range(3):
        words = _LEFT_OVER.sub("", words)
    words = words.strip(' ,;:.!?«»"“”')
    return words if len(words) <= _LONGEST else words[:_LONGEST].rsplit(" ", 1)[0] + " …"


def deadline(text: str, folded: str, start: int, end: int) -> str:
    """Return the words that say by when, "" if none do; a past year is none.

    >>> text = "Il promet de payer avant la fin de l'année"
    >>> deadline(text, text.lower(), 0, len(text))
    "avant la fin de l'année"
    """
    for found in _DEADLINE.finditer(folded, start, end):
        if not (found[0].startswith("en ") and _DATED.search(text, start, found.start())):
            return text[found.start() : found.end()].strip()
    return ""
