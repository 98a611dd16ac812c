"""Who speaks in the first person: the signatory of a letter or communiqué, a quotation's author."""

import re
from functools import lru_cache

from ..people.lines import Line
from ..people.person import Person, tokens
from ..people.scene import Scene

_FIRST_PERSON = re.compile(r"(?:\b(?:je|nous|mon|ma|mes|notre|nos|moi)\b|\b[jm]')")
_I = re.compile(r"\b(?:je\b|j')")
_MARKS = '«»“”"'
# A paragraph that is a name alone: `Youssoufa Mohamed Ali`, `Jacques CHIRAC.`
_SIGNATURE = re.compile(
    r"^[ \t]*((?:[A-ZÀ-Þ][\w.’'-]+[ \t]+){1,4}[A-ZÀ-Þ][\w’'-]+)[ \t]*\.?[ \t]*$", re.M
)
_FEWEST = 2  # sentences in the first person, without which nothing is a letter
_OPENER = re.compile(r":\s*\n+[ \t]*[«“\"](?=[^«»“”\"\n]*\n)")
_PARAGRAPH = re.compile(r"[^\n]+")


def writer(line: Line, scene: Scene) -> Person | None:
    """Return who signs the letter to which a sentence in the first person belongs; None if none."""
    if not _FIRST_PERSON.search(line.folded, line.start, line.end):
        return None
    for at, name in _signatures(line.text):
        if at >= line.end:
            signed = tokens(name)
            return next((p for p in scene.cast.people if signed <= p.tokens), None)
    return None


@lru_cache(4)
def _signatures(text: str) -> tuple[tuple[int, str], ...]:
    """Return where a text without quotations is signed, and the names, in order."""
    found = [(m.start(1), m[1]) for m in _SIGNATURE.finditer(text)]
    return tuple((at, name) for at, name in found if _is_letter(text, at))


def _is_letter(text: str, end: int) -> bool:
    """Tell whether the text before a signature speaks in the first person, not in quotations."""
    last = text.rfind("\n", 0, max(0, end - 2))
    body = text[max(0, end - 3000) : end].lower().replace("’", "'")
    if last < 0 or "»" in text[max(0, last - 400) : end]:
        return False
    spoken = [p for p in body.split("\n") if _FIRST_PERSON.search(p) and not set(_MARKS) & set(p)]
    return len(spoken) >= _FEWEST and any(_I.search(p) for p in spoken)


def goes_on(line: Line) -> bool:
    """Tell whether a sentence belongs to a quotation of several paragraphs that none closes."""
    return any(start <= line.start < end for start, end in _unclosed(line.text))


@lru_cache(4)
def _unclosed(text: str) -> tuple[tuple[int, int], ...]:
    """Return the spans of the paragraphs in the first person that go on with a quotation.

    It opens behind a colon and a break, and its own paragraph does not close it.
    """
    spans = []
    for opened in _OPENER.finditer(text):
        last = first = text.find("\n", opened.end())
        for paragraph in _PARAGRAPH.finditer(text, first):
            words = paragraph[0].lower().replace("’", "'")
            closes = any(mark in words for mark in _MARKS)
            if not _FIRST_PERSON.search(words) or (closes and words.lstrip()[:1] in _MARKS):
                break
            last = paragraph.end()
            if closes:
                break
        spans.append((first, last))
    return tuple(spans)
