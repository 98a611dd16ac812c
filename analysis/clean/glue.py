"""Words that lost the space between them at an old line break.

A token is parted only where that is sure: it is no word itself (`words/glue.csv`, kind `whole`),
and its parts are. A change from lower to upper case, a border of letters and digits, and a missing
space after a punctuation mark are parted too, save in brands, addresses and numbers.
"""

import re
from collections.abc import Iterator
from functools import lru_cache, partial
from itertools import pairwise

from analysis.clean.tokens import LONGEST, LOWER, UPPER, after_name, before_elision, cuts_of
from analysis.clean.vocabulary import unsure, vocabulary
from analysis.patterns import pattern

_TOKEN = re.compile(r"\w{4,}|\b[àÀ]\w\w")
_STOP = re.compile(r"[,;:.!?…»()](?=[\w«“])")
_ELIDED = re.compile(
    r"['’](?=[aeiouyhàâéèêëîïôûœAEIOUYHÀÂÉÈÊËÎÏÔÛŒ])(?:(?<=[^\W\d_]{3}.)|(?<!.{4}))", re.DOTALL
)
_SENTENCE = re.compile(
    rf"[{UPPER}](?:[{LOWER}]{{1,20}}(?![.\w])|[ '’])|[{UPPER}]{{2,12}}(?![.\w])|[«“]"
)
_COURTESY = pattern(r"(?<![\w.’'-])@title_stopped\Z")
_NAME = re.compile(rf"[{UPPER}][{LOWER}'’][\w'’]")
_LETTERS = re.compile(r"[^\W\d_]*")
_LAST = re.compile(r"[^\W\d_]{1,40}\Z")
_ADDRESS = re.compile(r"(?:com|net|org|info|fr|vn|cn)\b", re.IGNORECASE)
_PATH = re.compile(r"[/@]\S{0,40}\Z")
_AUXILIARIES = ("est ", "était ", "étaient ")


def part(text: str) -> tuple[str, tuple[int, ...]]:
    """Return the text with its glued words parted, and where in it the spaces were inserted.

    >>> part("Hanoi(VNA) – Leministre est arrivé mardi22 octobre,a-t-on appris.")
    ('Hanoi (VNA) – Le ministre est arrivé mardi 22 octobre, a-t-on appris.', (5, 16, 42, 54))
    """
    cuts = sorted({*_at_stops(text), *_in_tokens(text), *_at_elisions(text)})
    if not cuts:
        return text, ()
    edges = [0, *cuts, len(text)]
    read = " ".join(text[a:b] for a, b in pairwise(edges))
    return read, tuple(cut + n for n, cut in enumerate(cuts))


def parted(text: str, inserted: tuple[int, ...]) -> str:
    """Return another spelling of a text that was parted, with the same spaces inserted.

    >>> parted("LEMINISTRE EST ARRIVÉ", part("leministre est arrivé")[1])
    'LE MINISTRE EST ARRIVÉ'
    """
    edges = [0, *(place - n for n, place in enumerate(inserted)), len(text)]
    return " ".join(text[a:b] for a, b in pairwise(edges))


def _at_stops(text: str) -> Iterator[int]:
    """Yield the places of spaces missing around punctuation."""
    for stop in _STOP.finditer(text):
        start, end = stop.span()
        if text[end].isdigit():
            continue
        if text[start] == "(":
            if _opens_words(text, start, end):
                yield start
        elif _closes_word(text, start, end):
            yield end


def _opens_words(text: str, start: int, end: int) -> bool:
    """Return whether words in brackets begin here, glued to the word before: `Hanoi(VNA)`."""
    inner = _LETTERS.match(text, end)[0]
    is_written = len(inner) > 2 and (inner[0].isupper() or inner in ("droite", "gauche"))
    return is_written and text[start - 1 : start].isalpha()


def _closes_word(text: str, start: int, end: int) -> bool:
    """Return whether a space is missing behind the punctuation at `start`."""
    mark, before = text[start], text[max(0, start - 2) : start]
    if mark == ")":
        return text[end].isupper() and len(_LETTERS.match(text, end)[0]) > 1
    if mark in ",;»":
        return before[-1:].isalnum() or before[-1:] in "»”)% \u00a0\u202f"
    if mark == ":":
        return before[-1:].isalpha() and not _PATH.search(text, max(0, start - LONGEST), start)
    if _is_courtesy(text, start) and _NAME.match(text, end):
        return True
    sentence = _is_full(before) and _SENTENCE.match(text, end)
    return bool(sentence) and not _ADDRESS.match(text, end)


def _is_courtesy(text: str, stop: int) -> bool:
    """Return whether the full stop at this place ends a title of courtesy: `M.Kerry`."""
    return bool(_COURTESY.search(text, max(0, stop - 5), stop))


def _is_full(before: str) -> bool:
    """Return whether a full stop after these two characters can end a sentence."""
    return len(before) == 2 and (
        before.isdigit() or before[-1] in '»”)"' or (before[-1].islower() and before[0].isalpha())
    )


def _in_tokens(text: str) -> Iterator[int]:
    """Yield the places within tokens that are two or three words."""
    use = vocabulary()
    tokens = {token for word in unsure(text) for token in _tokens(word)}
    for token in tokens if "é" in text else tokens - use.bare:
        cuts = cuts_of(token)
        if cuts:
            for start in _places(text, token):
                if token[-1] == "à" and not text.startswith(" ", start + len(token)):
                    continue  # `Laura Bottà.`
                if cuts[0] > 0 or _begins_sentence(text, start):
                    yield from (start + abs(cut) for cut in cuts)
        elif token[-1] == "a" and token[0].isupper() and len(token) > 4:
            for start in _places(text, token):
                if _is_same_name(text, token, start):
                    yield start + len(token) - 1
        elif token.istitle() and (cut := after_name(token, partial(_is_name, text))):
            yield from (start + cut for start in _places(text, token))


@lru_cache(maxsize=50_000)
def _tokens(word: str) -> tuple[str, ...]:
    """Return the tokens of a word as it stands between spaces, without those that are sure."""
    sure = vocabulary().sure
    return tuple(token for token in _TOKEN.findall(word) if token not in sure)


def _places(text: str, token: str) -> Iterator[int]:
    """Yield the places where a token stands on its own."""
    start = text.find(token)
    while start >= 0:
        end = start + len(token)
        before = text[start - 1 : start]
        if not before.isalnum() and before != "@" and not text[end : end + 1].isalnum():
            yield start
        start = text.find(token, end)


def _is_name(text: str, name: str) -> bool:
    """Return whether a name is one of the vocabulary, or stands elsewhere in the text."""
    return name in vocabulary().brand or next(_places(text, name), -1) >= 0


def _is_same_name(text: str, token: str, start: int) -> bool:
    """Return whether the text has the name here also without its last letter (`Vinh` of `Vinha`)."""
    before = text[max(0, start - LONGEST) : start].rpartition(" ")[0].rpartition(" ")[2]
    if not before[:1].isupper() or not text.startswith((" ", ", "), start + len(token)):
        return False
    return next(_places(text, f"{before} {token[:-1]}"), -1) >= 0


def _begins_sentence(text: str, start: int) -> bool:
    """Return whether a word at this place begins a line or a sentence."""
    before = text[max(0, start - 3) : start].rstrip(' \u00a0«“"')
    return start == 0 or before == "" or before[-1] in ".!?…\n–—-"


def _at_elisions(text: str) -> Iterator[int]:
    """Yield the places before an elided word that is glued to another (`il|s'entretient`)."""
    for mark in _ELIDED.finditer(text):
        at = mark.start()
        if not text[max(0, at - 3) : at].isalpha():
            continue
        head = _LAST.search(text, max(0, at - LONGEST), at)[0]
        cut = before_elision(head)
        if cut:
            yield at - len(head) + cut
        elif head[-1] == "s" and head[0].isupper() and text.startswith(_AUXILIARIES, at + 1):
            yield at - 1
