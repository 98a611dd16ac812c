"""Sentences of a stretch of text, as spans."""

import re
from functools import cache

from analysis.clean.furniture import IN_CITY, MONTHS, WEEKDAYS
from analysis.patterns import pattern
from analysis.words import rows

_STOPPED = r"[.!?…](?<![.!?…].)[.!?…]*(?:[ \u00a0\u202f]?[»”\"’)\]]){0,3}\s+(?=[^\W_a-zà-öø-ÿ]|[«“\"(‘–—-]|''[A-ZÀ-Ý])"
_STOP = re.compile(_STOPPED)
_ITEM = re.compile(r"[-–•] [A-ZÀ-Ý]{3,24}(?: [A-ZÀ-Ý]{3,24})?: ")
_STOP_OR_ITEM = re.compile(rf"{_STOPPED}|\s(?={_ITEM.pattern})")
# `\n15h30   Audience`, `\nJeudi 14, 10.00 : réunion`, `\n15h30\nAudience`: the next line of a programme.
_HOUR_LINE = (
    rf"\n[ \u00a0]{{0,40}}(?=(?:[-–•*] )?(?:(?i:{WEEKDAYS})(?: \d{{1,2}})?,? )?\d{{1,2}} ?(?:h(?: ?\d\d)?|[:.]\d\d)"
    r"(?:[ \u00a0]{1,6}(?=[A-ZÀ-Ý])|[ \u00a0]?\n(?=[A-ZÀ-Ý])| ?[:–—-] ?))"
)
# `\nMercredi 25 octobre\n`, `\nJeudi 26 et vendredi 27 octobre 2017 :\n`: a day above its lines.
_DAY_LINE = (
    rf"\n[ \u00a0]{{0,40}}(?=(?i:{WEEKDAYS}) \d{{1,2}}(?:er)?(?: [a-zéû]{{3,9}})?"
    rf"(?: et (?i:{WEEKDAYS}) \d{{1,2}})?(?: [a-zéû]{{3,9}})?(?: \d{{4}})?[ :]{{0,2}}\n)"
)
# `\nJeudi : entretien`, `\nVendredi 12 mai, Lugano : rencontre`, `\n• Le 12 mai (Rome) : `: a day before what is to be done on it.
_DAY_ITEM = (
    rf"\n[ \u00a0]{{0,40}}(?=(?:[-–•*] ?)?(?:[Ll]e )?(?:(?i:{WEEKDAYS}),? )?\d{{1,2}}(?:er)? (?i:{MONTHS})(?: \d{{4}})?"
    rf"(?:,? (?:à )?\d{{1,2}} ?(?:h(?: ?\d\d)?|:\d\d))?(?:{IN_CITY}"
    r"| \([A-ZÀ-Ý][^()\n:]{2,30}\))?[ \u00a0]?[:–—|] ?"
    rf"|(?i:{WEEKDAYS})[ \u00a0]?: ?)"
)
_STOP_OR_HOUR = re.compile(rf"{_STOPPED}|{_HOUR_LINE}|{_DAY_LINE}|{_DAY_ITEM}")
_INITIALS = re.compile(r"(?:[A-ZÀ-Ý]\.[ -]?){0,4}\b[A-ZÀ-Ý]\Z")
_STARTER = pattern(r"@sentence_starter\b|[LDC]['’]")


@cache
def _abbreviations() -> frozenset[str]:
    """Return the words that a full stop follows without ending a sentence."""
    return frozenset(row["words"] for row in rows("furniture") if row["kind"] == "abbreviation")


def split(read: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the spans of the sentences between two positions, without the white space around them.

    >>> text = "M. Oli est venu. « Merci. À bientôt ! » a-t-il dit."
    >>> [text[a:b] for a, b in split(text, 0, len(text))]
    ['M. Oli est venu.', '« Merci.', 'À bientôt ! » a-t-il dit.']
    >>> text = "15h30   Audience de M. Oli\\nJeudi 26 octobre\\n17h00   Réunion"
    >>> [text[a:b] for a, b in split(text, 0, len(text))]
    ['15h30   Audience de M. Oli', 'Jeudi 26 octobre', '17h00   Réunion']
    >>> text = "Visite à Rome\\nJeudi : entretien\\nVendredi : retour"
    >>> [text[a:b] for a, b in split(text, 0, len(text))]
    ['Visite à Rome', 'Jeudi : entretien', 'Vendredi : retour']
    """
    spans = []
    for stop in _breaks(read, start, end).finditer(read, start, end):
        if _ends(read, start, stop):
            spans.append((start, start + len(read[start : stop.end()].rstrip())))
            start = stop.end()
    if start < end:
        spans.append((start, end))
    return spans


def _breaks(read: str, start: int, end: int) -> re.Pattern[str]:
    """Return what parts the sentences of a stretch: of a list its items too, of lines its hours."""
    if read.find(": ", start, end) >= 0 and _ITEM.search(read, start, end):
        return _STOP_OR_ITEM
    return _STOP_OR_HOUR if read.find("\n", start, end) >= 0 else _STOP


def _ends(read: str, start: int, stop: re.Match[str]) -> bool:
    """Return whether a sentence that began at `start` ends with this punctuation."""
    dot = stop.start()
    if read[dot] != "." or read[dot + 1] == ".":
        return True
    words = read[max(start, dot - 12) : dot].split()
    word = words[-1].lstrip("(«“\"'’") if words else ""
    if not word or word in _abbreviations() or word.rpartition("'")[2] in _abbreviations():
        return False
    if word.isdigit() and dot - start == len(word):
        return False
    if not word[-1].islower() and _INITIALS.search(word):
        return len(word) > 2 and _STARTER.match(read, stop.end()) is not None
    return True
