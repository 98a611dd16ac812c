"""Lines of a text that lost all its ends of lines: headline, dateline, credits, markers and items."""

import re
from collections.abc import Iterator
from functools import cache

from analysis.clean.dateline import dateline_inside
from analysis.clean.furniture import DAY, WEEKDAYS
from analysis.patterns import pattern
from analysis.words import fold, grammar, rows

_SHORTEST = 250  # characters from which on a text of one line is more than a paragraph
_LAST_WORD = re.compile(r"[\w’']{1,20}\Z")
# `… chez le duc Le roi a reçu`, `… du port L'entretien`: what begins sentences, after no stop.
_SENTENCE = pattern(
    r"(?<=[\w»”)]) (?=(?!(?:A|De|Des|Du|Et|Plus|Sa|Son)\b)@sentence_starter"
    r" (?:[ldnsc]['’])?(?!@run_on_verb\b)[a-zà-ÿœ0-9]|[LCD]['’][a-zà-ÿœ]|[ÀA] l['’]"
    r"|(?:Le|La|Les) @run_on_office\b|@run_on_participle(?:e?s?) (?:à|au|aux|de|du|des|par|dès|en|dans)\b"
    rf"|(?:{WEEKDAYS.title()}) \d{{1,2}} [a-zûé]{{3,9}}\b)"
)
# `… selon Petit Jean Petit a`: a surname, then the full name.
_NAMED_AGAIN = re.compile(r"\b([A-ZÀ-Ý][\w-]{3,20}) (?=[A-ZÀ-Ý][\w-]{1,20} \1\b)")
_SAID_TWICE = re.compile(r"(?<!\S)([A-ZÀ-Ý«].{20,160}) (?=\1\b)")
_TWO_HEADLINES = 600  # characters that what is said twice may have
_OPENING, _HEADLINE = (
    300,
    20,
)  # characters in which a headline ends, and those that the shortest has
_OUTLET = r"(?:[\w-]{2,20}(?:\.[\w-]{2,20}){1,3}|[A-ZÀ-Ý]\w{1,15}) ?[|–—-] "
_NUMERIC = r"\d{1,2}[/.-]\d{1,2}[/.-]\d{4}"
_HOUR = r"\d{1,2}[:hH]\d\d"


def with_lines(text: str, title: str = "") -> str:
    """Return the text, of the same length, with ends of lines where one without any lost them.

    >>> text = f"Visite à Rome Le roi a vu le pape. {'Il repart. ' * 20}- VNA Voir plus Un match"
    >>> with_lines(text).replace("Il repart. ", "").split("\\n")
    ['Visite à Rome', 'Le roi a vu le pape. Il repart.', '- VNA', 'Voir plus', 'Un match']
    """
    if len(text) < _SHORTEST or "\n" in text.strip():
        return text
    written = list(text)
    for at in _ends(text, title):
        if written[at] == " ":
            written[at] = "\n"
    return "".join(written)


def _ends(text: str, title: str) -> Iterator[int]:
    """Yield the places of spaces where a line may have ended."""
    found = [*dateline_inside(text)]
    for hit in _SENTENCE.finditer(text):
        before = _LAST_WORD.search(text, max(0, hit.start() - 20), hit.start())
        if not before or fold(before[0]) not in grammar("unfinished_line"):
            found.append(hit.start())
    found += [hit.end() - 1 for hit in _NAMED_AGAIN.finditer(text, 0, _OPENING)]
    found += [at for hit in _borders().finditer(text) for at in (hit.start(), hit.end() - 1)]
    found += [hit.end() - 1 for hit in _SAID_TWICE.finditer(text, 0, _TWO_HEADLINES)]
    if title and text.startswith(f"{title} "):
        found.append(len(title))
    headline = text[: min(found, default=0)]
    if _HEADLINE < len(headline) < _OPENING:
        found += [hit.start() - 1 for hit in re.finditer(re.escape(headline), text) if hit.start()]
    yield from found


@cache
def _borders() -> re.Pattern[str]:
    """Return the pattern of what stands between two ends of lines, or before or behind one."""
    agency, published, credit = _terms("agency", "outlet"), _terms("published"), _terms("credit")
    told = rf"(?i:{published})e?s?(?: le)?[ :]{{0,3}}"
    day = rf"(?:(?i:{WEEKDAYS}),? )?(?:le )?{DAY}"
    after = rf"(?: [|–—-] (?:{_terms('header')})(?: \d{{1,2}} min)?)?"
    stamp = rf"(?:{_OUTLET}(?:{told})?|{told}){day}(?:[ ,à|-]{{1,4}}{_HOUR})?{after}"
    return re.compile(
        rf" {stamp} | (?:(?i:{WEEKDAYS}),? )?{DAY},? (?:à )?{_HOUR} | [–—] {_NUMERIC} [–—] "
        rf"| (?:{WEEKDAYS.title()}),? {DAY} (?=[A-ZÀ-Ý«])| (?=[•▪●→▶►]|>>)|(?<=[:;.]) (?=[-–—] (?:[A-ZÀ-Ý][a-zà-ÿ]|l[ea]s? ))"
        rf"| (?=\d{{1,2}}(?:h|:)\d{{0,2}} ?[:–-] )| (?=(?i:{WEEKDAYS}) \d{{1,2}} [a-zûé]{{3,9}} [•▪●])"
        rf"|(?<=[.!?»”\"]) [-–—] ?(?:{agency})(?:/[A-Z]{{2,4}})? (?=[A-ZÀ-Ý«])"
        rf"|(?<=[.!?»”\"]) (?=(?:Fin|FIN)(?: \(|\s*\Z))"
        rf"|(?<=[\w.!?»”\"]) (?:{_terms('teaser')}) (?=[A-ZÀ-Ý«])|(?<=[\w.!?»”\"]) (?=(?:{_terms('aside')})\b)"
        rf"|(?:{credit})s? ?: ?(?:{agency})(?:/[A-Z]{{2,4}})?(?: \|)? |(?<=[.!?»”\"] )\| "
    )


def _terms(*kinds: str) -> str:
    """Return the terms of furniture of these kinds as the alternatives of a pattern, the longest first."""
    terms = {row["words"] for row in rows("furniture") if row["kind"] in kinds}
    return "|".join(re.escape(term) for term in sorted(terms, key=lambda term: (-len(term), term)))
