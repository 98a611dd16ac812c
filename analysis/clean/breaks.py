"""Words that a printed line broke: `l'ambas-` and, on the next line, `sadeur`; by a scan, `am bassadeur`."""

import re

from analysis.clean.spaces import GONE
from analysis.clean.vocabulary import vocabulary
from analysis.words import grammar

# The break of a word: of `diplo-` before its line's end, or, of lines that were joined, before a space.
_ODD_HYPHEN = re.compile(rf"[‐‑¬-]{GONE}*\n")
_BREAK = re.compile(rf"[-‐‑¬]{GONE}*(?:(?P<end>\n)|[ ])[\n {GONE}]*(?=[^\W\d_]{{2}})")
_LEFT = re.compile(r"[^\W\d_]{1,20}\Z")
_RIGHT = re.compile(r"[^\W\d_]+")
_LONGEST = 20
# `trai tera`: two parts with a space between.
_SPACED = re.compile(r"\b([^\W\d_]{2,14}) (?=([a-zà-ÿœ]{2,14})\b)")
# Short words, of which a page read from print has several that are none: `po`, `tre`.
_PART = re.compile(r"\b[a-zà-ÿ]{2,4}\b")
_FEW, _OPENING = 3, 800  # of them in so many characters with which a page opens
_SCANNED = 4  # such words on a page that tell that it was read by a machine from print


def mended(text: str) -> str:
    """Return the text, of the same length, with broken words whole and what broke them gone.

    A hyphen at the end of a line stays behind what is a word itself; one within a line, which may
    have been the end of one, falls where that makes a word, or parts what are none.

    >>> mended("l'ambas-\\nsadeur de France, lui-\\nmême, et sous- marin").replace("\\x1f", "")
    "l'ambassadeur de France, lui-même, et sous- marin"
    """
    if "-\n" not in text and "- " not in text and not _ODD_HYPHEN.search(text):
        return text
    known = vocabulary().sure
    pieces, done = [], 0
    for hit in _BREAK.finditer(text):
        left = _LEFT.search(text, max(done, hit.start() - _LONGEST), hit.start())
        right = _RIGHT.match(text, hit.end())
        kept = _hyphen(left[0], right[0], hit["end"] is not None, known) if left and right else None
        if kept is not None:
            gone = GONE * (hit.end() - hit.start() - len(kept))
            pieces += [text[done : hit.start()], kept, gone]
            done = hit.end()
    return "".join([*pieces, text[done:]])


def _hyphen(left: str, right: str, is_end: bool, known: frozenset[str]) -> str | None:
    """Return what stays between the parts of a word, "" or a hyphen; None where no word is broken."""
    is_whole = right[0].islower() and _is_word(left + right, known)
    first, second = (_is_word(part, known) for part in (left, right))
    if not is_end:
        is_lost = len(left) > 1 and len(right) > 2 and right.islower() and not (first or second)
        return "" if is_lost or (is_whole and not (first and second)) else None
    is_led = left.lower() in grammar("before_hyphen") or right in grammar("after_hyphen")
    is_compound = (first and second) or is_led
    is_kept = is_compound or len(left) == 1 or right[0].isupper()
    return "-" if is_kept and not is_whole else ""


def rejoined(text: str) -> str:
    """Return the text of a scan, of the same length, with spaced words whole and the space behind.

    Only what is a word when it is whole, and whose first part is none, is joined, and only on a page
    with several such words.

    >>> rejoined("Le prési dent po lonais a po sé une ques tion, selon le minis tre")
    'Le président  polonais  a posé  une question , selon le ministre '
    """
    known = vocabulary().sure
    if len({part for part in _PART.findall(text, 0, _OPENING) if part not in known}) < _FEW:
        return text
    broken = [
        hit
        for hit in _SPACED.finditer(text)
        if not _is_word(hit[1], known) and _is_word(hit[1] + hit[2], known)
    ]
    if len(broken) < _SCANNED:
        return text
    pieces, done = [], 0
    for hit in broken:
        if hit.start() >= done:
            pieces += [text[done : hit.start()], hit[1], hit[2], " "]
            done = hit.end() + len(hit[2])
    return "".join([*pieces, text[done:]])


def _is_word(written: str, known: frozenset[str]) -> bool:
    """Tell whether a word is known, written so or without its capitals."""
    return written in known or written.lower() in known or written.capitalize() in known
