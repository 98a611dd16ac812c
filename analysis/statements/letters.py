"""Who speaks in the first person: the signatory of a letter or communiqué, a quotation's author."""

import re
from functools import lru_cache

from ..naming import tokens
from ..patterns import pattern
from ..people.lines import Line
from ..people.person import Person
from ..people.scene import Scene

_FIRST_PERSON = pattern(r"\b(?:@first_person\b|[jm]')")
_I = re.compile(r"\b(?:je\b|j')")
_SAID_I = (" je ", '"je ', "j'", "-je", " je,")
_MARKS = frozenset('«»“”"')
# A paragraph that is a name alone: `Youssoufa Mohamed Ali`, `Jacques CHIRAC.`
_SIGNATURE = re.compile(
    r"^[ \t]*((?:[A-ZÀ-Þ][\w.’'-]+[ \t]+){1,4}[A-ZÀ-Þ][\w’'-]+)[ \t]*\.?[ \t]*$", re.M
)
_FEWEST = 2  # paragraphs in the first person, without which nothing is a letter
_LONGEST = 3000
# `:` and a quotation that its own paragraph does not close; any in « » or “ ” that it does not.
_OPENER = re.compile(r":\s*\n+[ \t]*[«“\"](?=[^«»“”\"\n]*\n)|[«“](?=[^«»“”\n]{20,}\n)")
_OPENING_MARKS = '«“"'
_CLOSING_MARK = re.compile("[«»“”]")
_CLOSERS = {"«": "»", "“": "”"}
_PARAGRAPH = re.compile(r"[^\n]+")


def writer(line: Line, scene: Scene) -> Person | None:
    """Return who signs the letter to which a sentence belongs; None where it belongs to none."""
    for start, end, name in _letters(line.text, line.folded):
        if start <= line.start and line.end <= end:
            signed = tokens(name)
            return next((p for p in scene.cast.people if _signs(p, signed) and _is_known(p)), None)
    return None


def _signs(person: Person, signed: set[str]) -> bool:
    """Tell whether somebody has the name that signs, or all his own names but initials are in it."""
    own = {name for name in person.tokens if len(name) > 1}
    return signed <= person.tokens or (len(own) > 1 and own <= signed)


def _is_known(person: Person) -> bool:
    """Tell whether more is known of somebody than a name that may be a journalist's."""
    return bool(person.offices or person.terms or person.gender)


@lru_cache(4)
def _letters(text: str, folded: str) -> tuple[tuple[int, int, str], ...]:
    """Return where the letters of a text begin and end, and the names that sign them."""
    if not any(map(folded.__contains__, _SAID_I)):
        return ()
    signed = ((_beginning(text, m.start(1)), m.start(1), m[1]) for m in _SIGNATURE.finditer(text))
    return tuple((start, end, name) for start, end, name in signed if start >= 0)


def _beginning(text: str, end: int) -> int:
    """Return where the first person begins before a signature, -1 where nothing is a letter."""
    first = max(0, end - _LONGEST)
    spoken, said_i = [], False
    for paragraph in _PARAGRAPH.finditer(text, first, end):
        words = paragraph[0].lower().replace("’", "'")
        if not _MARKS.isdisjoint(words):
            spoken, said_i = [], False
        elif _FIRST_PERSON.search(words):
            spoken.append(paragraph.start())
            said_i = said_i or bool(_I.search(words))
    return spoken[0] if len(spoken) >= _FEWEST and said_i else -1


def goes_on(line: Line) -> bool:
    """Tell whether a sentence belongs to a quotation of several paragraphs that none closes."""
    return any(start <= line.start < end for start, end in _unclosed(line.text))


@lru_cache(4)
def _unclosed(text: str) -> tuple[tuple[int, int], ...]:
    """Return the spans of the paragraphs in the first person that go on with a quotation.

    Its own paragraph does not close it; one in « » or “ ” reaches to its closing mark.
    """
    spans = []
    if not any(map(text.__contains__, _OPENING_MARKS)):
        return ()
    for opened in _OPENER.finditer(text):
        last = first = text.find("\n", opened.end())
        if (closed := _closed(text, opened.end())) > first:
            spans.append((first, closed))
            continue
        for paragraph in _PARAGRAPH.finditer(text, first):
            words = paragraph[0].lower().replace("’", "'")
            closes = not _MARKS.isdisjoint(words)
            if not _FIRST_PERSON.search(words) or (closes and words.lstrip()[:1] in _MARKS):
                break
            last = paragraph.end()
            if closes:
                break
        spans.append((first, last))
    return tuple(spans)


def _closed(text: str, opened: int) -> int:
    """Return where a quotation in the first person ends that opened before a place, -1 if nowhere."""
    mark = _CLOSING_MARK.search(text, opened, opened + _LONGEST)
    if not mark or _CLOSERS.get(text[opened - 1]) != mark[0]:
        return -1
    words = text[opened : mark.start()].lower().replace("’", "'")
    return mark.end() if _FIRST_PERSON.search(words) else -1
