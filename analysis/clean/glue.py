"""Words that lost the space between them at an old line break.

A token is parted only where that is sure: it is no word itself (`words/glue.csv`, kind `whole`),
and its parts are. A change from lower to upper case, a border of letters and digits, and a missing
space after a punctuation mark are parted too, save in brands, addresses and numbers.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from analysis.words import rows

_LOWER, _UPPER = "a-zß-öø-ÿœ", "A-ZÀ-ÖØ-ÞŒĐ"
_TOKEN = re.compile(r"[^\W\d_]{4,}|(?<!\w)[àÀ][^\W\d_]+")
_STOP = re.compile(r"[,;:.!?…»()]+(?=[^\W\d_«“])")
_BORDER = re.compile(rf"[{_LOWER}][{_UPPER}0-9]|\d[{_LOWER}]")
_ELIDED = re.compile(r"\b[^\W\d_]{3,30}['’](?=[aeiouyhàâéèêëîïôûAEIOUYHÀÂÉÈÊÎÔ])")
_NAME_A = re.compile(rf"\b([{_UPPER}][{_LOWER}]{{1,20}} [{_UPPER}][{_LOWER}]{{1,20}})a(?=,? [{_LOWER}])")
_SENTENCE = re.compile(rf"[{_UPPER}](?:[{_LOWER}]{{1,20}}(?![.\w])|[ '’])|[{_UPPER}]{{2,12}}(?![.\w])|[«“]")
_SEGMENT = re.compile(rf"[{_UPPER}]*[{_LOWER}]+|[{_UPPER}]+")
_LETTERS = re.compile(r"[^\W\d_]*")
_LAST = re.compile(r"[^\W\d_]{1,40}\Z")
_ADDRESS = re.compile(r"(?:com|net|org|info|fr|vn|cn)\b", re.IGNORECASE)
_CAPITALS = re.compile(rf"[{_UPPER}]{{2,}}(?=[{_LOWER}]{{2}})")
LONGEST = 40


class Vocabulary(NamedTuple):
    """The words of `words/glue.csv` by kind; `sure` are those that are never looked at twice."""

    known: frozenset[str]
    sure: frozenset[str]
    article: frozenset[str]
    plural: frozenset[str]
    function: frozenset[str]
    prefix: frozenset[str]
    pronoun: frozenset[str]
    proper: frozenset[str]
    brand: frozenset[str]
    brand_start: frozenset[str]
    brand_end: frozenset[str]
    family: frozenset[str]
    counted: frozenset[str]
    elided: frozenset[str]


@cache
def vocabulary() -> Vocabulary:
    """Return the vocabulary, read from the word lists at the first call."""
    kinds: dict[str, set[str]] = {}
    for row in rows("glue"):
        kinds.setdefault(row["kind"], set()).add(row["word"])
    countries = rows("countries")
    names = {w for row in countries for w in row["names"].split("|") if w.isalpha()}
    cities = [({row["city"], *row["names"].split("|")}, row["capital"]) for row in rows("cities")]
    names |= {name for spellings, capital in cities if capital for name in spellings if name.isalpha()}
    places = {w for spellings, _ in cities for name in spellings for w in re.split(r"\W", name)}
    function = kinds["function"] | kinds["article"] | kinds["plural"]
    demonyms = {w for row in countries for w in row["demonyms"].split("|") if w.isalpha()}
    known = kinds["known"] | demonyms | function | kinds["prefix"]
    proper = {w for w in names | kinds["proper"] if len(w) > 2}
    sure = known | kinds["whole"] | proper | places | {w.capitalize() for w in known}
    families = {w for row in rows("vietnamese_families") for w in row.values() if w}
    return Vocabulary(
        frozenset(w for w in known if len(w) > 3),
        frozenset(sure),
        frozenset(kinds["article"] | kinds["plural"]),
        frozenset(kinds["plural"]),
        frozenset(function),
        frozenset(kinds["prefix"]),
        frozenset(kinds["pronoun"]),
        frozenset(proper),
        frozenset(kinds["brand"]),
        frozenset(kinds["brand_start"]),
        frozenset(kinds["brand_end"]),
        frozenset(families),
        frozenset(kinds["counted"]),
        frozenset(kinds["elided"]),
    )


def part(text: str) -> tuple[str, tuple[int, ...]]:
    """Return the text with its glued words parted, and where in it the spaces were inserted.

    >>> part("Hanoi(VNA) – Leministre est arrivé mardi22 octobre,a-t-on appris.")
    ('Hanoi (VNA) – Le ministre est arrivé mardi 22 octobre, a-t-on appris.', (5, 17, 41, 53))
    """
    cuts = sorted({*_at_stops(text), *_in_tokens(text), *_at_borders(text), *_at_elisions(text)})
    if not cuts:
        return text, ()
    edges = [0, *cuts, len(text)]
    read = " ".join(text[a:b] for a, b in zip(edges, edges[1:], strict=False))
    return read, tuple(cut + n for n, cut in enumerate(cuts))


def _at_stops(text: str) -> Iterator[int]:
    """Yield the places of spaces missing around punctuation."""
    for stop in _STOP.finditer(text):
        start, end = stop.span()
        mark, before = text[end - 1], text[max(0, start - 2) : start]
        if mark == "(":
            inner = _LETTERS.match(text, end)[0]
            if before[-1:].isalpha() and len(inner) > 2 and (inner[0].isupper() or inner in ("droite", "gauche")):
                yield start
        elif mark == ")":
            if len(_LETTERS.match(text, end)[0]) > 1 and text[end].isupper():
                yield end
        elif mark in ",;»":
            if before[-1:].isalnum() or before[-1:] in "»”)% \u00a0\u202f":
                yield end
        elif mark == ":":
            if before[-1:].isalpha():
                yield end
        elif _is_full(before) and _SENTENCE.match(text, end) and not _ADDRESS.match(text, end):
            yield end


def _is_full(before: str) -> bool:
    """Return whether a full stop after these two characters can end a sentence."""
    return len(before) == 2 and (
        before.isdigit() or before[-1] in "»”)\"" or (before[-1].islower() and before[0].isalpha())
    )


def _in_tokens(text: str) -> Iterator[int]:
    """Yield the places within runs of letters that are two or three words."""
    unknown = set(_TOKEN.findall(text)) - vocabulary().sure
    found = {token: cuts for token in unknown if (cuts := cuts_of(token))}
    if not found:
        return
    for match in _TOKEN.finditer(text):
        cuts = found.get(match[0])
        if cuts and (cuts[0] > 0 or _begins_sentence(text, match.start())):
            yield from (match.start() + abs(cut) for cut in cuts)


def _begins_sentence(text: str, start: int) -> bool:
    """Return whether a word at this place begins a line or a sentence."""
    before = text[max(0, start - 3) : start].rstrip(" \u00a0«“\"")
    return start == 0 or before == "" or before[-1] in ".!?…\n–—-"


@lru_cache(maxsize=100_000)
def cuts_of(token: str) -> tuple[int, ...]:
    """Return where a run of letters is to be parted; negative if only at a sentence's beginning.

    >>> cuts_of("leministre"), cuts_of("endroit"), cuts_of("Leministre")
    ((2,), (), (-2,))
    """
    if len(token) > LONGEST or token in vocabulary().sure or token.lower() in vocabulary().sure:
        return ()
    if token[-1] == "à" and len(token) > 3:
        return (len(token) - 1,)
    if token.islower():
        return _cuts(token)
    if not token[1:].islower():
        caps = _CAPITALS.match(token)
        return (caps.end(),) if caps and _is_word(token[caps.end() :], 5) else ()
    for cut in range(len(token) - 2, 2, -1):
        if token[:cut] in vocabulary().proper and _is_word(token[cut:], 4) and token[cut:] not in _NAME_ENDS:
            return (cut,)
    firsts = vocabulary().function | {"à"}
    return tuple(-cut for cut in _cuts(token.lower())[:1] if token[:cut].lower() in firsts)


_NAME_ENDS = frozenset(("ne", "se", "sa", "ce", "un", "on", "ou", "il"))


def _is_word(part: str, length: int) -> bool:
    """Return whether a part is a function word or a known word of at least this length."""
    use = vocabulary()
    return (len(part) > 1 and part in use.function) or (len(part) >= length and part in use.known)


def _cuts(token: str) -> tuple[int, ...]:
    """Return where a token in lower case falls into two words, or else into three; () if unsure."""
    two = [cut for cut in range(1, len(token)) if _are_words(token[:cut], token[cut:])]
    if two:
        return _preferred(token, two)
    use = vocabulary()
    if token[:3] in use.plural and len(token) > 8 and token[-1] in "sx":
        return (3,)
    three = {
        (first, last)
        for first in range(2, len(token) - 4)
        if token[:first] in use.function or token[:first] in use.known
        for last in range(first + 2, len(token) - 1)
        if _is_word(token[first:last], 4)
        and _is_word(token[last:], 4)
        and sum(len(p) > 3 and p in use.known for p in (token[:first], token[first:last], token[last:]))
    }
    return three.pop() if len(three) == 1 else ()


def _preferred(token: str, cuts: list[int]) -> tuple[int, ...]:
    """Return the one way to part a token; of two articles the longer (`des ports`), else none."""
    if len(cuts) == 1:
        return (cuts[0],)
    use = vocabulary()
    articles = [cut for cut in cuts if token[:cut] in use.function]
    return (max(articles),) if len(articles) == len(cuts) else ()


def _are_words(left: str, right: str) -> bool:
    """Return whether two words may have stood next to each other."""
    use = vocabulary()
    if left == "à":
        return len(right) > 1 and (right in use.function or right in use.known or len(right) > 5)
    if left == "a":
        return right in use.known and right.endswith(_AFTER_A)
    if left == "y":
        return right in use.known and len(right) > 4
    if right in ("a", "y"):
        return left in use.pronoun
    if left in use.prefix:
        return len(right) > 1 and right in use.function
    if left in use.article:
        return len(right) > 3 and right in use.known
    if left in use.function:
        return _is_word(right, 4)
    return len(left) > 3 and left in use.known and _is_word(right, 4)


_AFTER_A = ("é", "i", "u", "is", "it", "ert", "ment")


def _at_borders(text: str) -> Iterator[int]:
    """Yield the places where lower case meets upper case, or letters meet digits, inside a token."""
    for border in _BORDER.finditer(text):
        cut = border.start() + 1
        left, right = border[0]
        if left.isdigit():
            if _is_counted(text, cut):
                yield cut
        else:
            word = _LAST.search(text, max(0, cut - LONGEST), cut)[0]
            if right.isdigit():
                if word.lower() in vocabulary().counted:
                    yield cut
            elif parts_case(word, _LETTERS.match(text, cut, cut + LONGEST)[0]):
                yield cut


def _is_counted(text: str, cut: int) -> bool:
    """Return whether the word after a number is one of its own: a month, a unit, a noun."""
    word = _LETTERS.match(text, cut, cut + LONGEST)[0]
    if word in vocabulary().known:
        return True
    return text[max(0, cut - 4) : cut].isdigit() and cut > 3 and (word == "à" or _is_word(word, 4))


@lru_cache(maxsize=20_000)
def parts_case(left: str, right: str) -> bool:
    """Return whether a token is to be parted between a lower and an upper case letter.

    >>> parts_case("Bui", "Thanh"), parts_case("Mac", "Kenzie"), parts_case("du", "PCV")
    (True, False, True)
    """
    use = vocabulary()
    first, last = _SEGMENT.findall(left)[-1], _SEGMENT.match(right)[0]
    whole = left + right
    if whole in use.brand or first in use.brand_start or last in use.brand_end:
        return first.lower() in use.function and len(last) > 3 and last.lower() in use.known
    if first.islower():
        return first == "à" or (len(first) > 1 and first in use.function) or first in use.known or len(first) > 5
    if first.lower() in use.function:
        return len(last) > 1
    if last.isupper():
        return False
    return (len(first) > 2 or first in use.family) and (len(last) > 2 or last in use.family)


def _at_elisions(text: str) -> Iterator[int]:
    """Yield the places before an elided word (`il|s'entretient`) and before `a` after a name."""
    for match in _ELIDED.finditer(text):
        cut = _before_elision(match[0][:-1])
        if cut:
            yield match.start() + cut
        elif match[0][-2] == "s" and text.startswith(("est ", "était ", "étaient "), match.end()):
            if match[0][0].isupper() and match[0][:-1] not in vocabulary().sure:
                yield match.end() - 2
    for match in _NAME_A.finditer(text):
        name = match[1]
        if any(not text[at : at + 1].isalpha() for at in _ends_of(text, name)):
            yield match.end() - 1


def _ends_of(text: str, name: str) -> list[int]:
    """Return where the first twenty occurrences of a name end."""
    return [m.end() for m, _ in zip(re.finditer(re.escape(name), text), range(20), strict=False)]


@lru_cache(maxsize=20_000)
def _before_elision(head: str) -> int:
    """Return where the elided word begins in the letters before an apostrophe, 0 if nowhere."""
    use = vocabulary()
    if head.lower() in use.elided:
        return 0
    cut = len(head) - (2 if head.endswith("qu") else 1)
    if head[-1] not in "sldnjcmtu" or (head[-1] == "u" and not head.endswith("qu")):
        return 0
    stem = head[:cut]
    is_word = stem in use.known or stem in use.proper or (len(stem) > 1 and stem.lower() in use.function)
    return cut if is_word else 0
