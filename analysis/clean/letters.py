"""Small letters for what is printed in capitals: a headline is read like any other sentence.

`LE PRÉSIDENT MALIEN A REÇU M. NOVAK` is read as `Le président malien a reçu M. Novak`: what the text
elsewhere, or a vocabulary, writes with a capital keeps it, and so does what nobody knows.
"""

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from analysis.clean.tokens import LOWER, UPPER, cuts_of
from analysis.clean.vocabulary import place_names, vocabulary
from analysis.words import fold, grammar, rows

_REST = rf"[{UPPER}\d'’-]*(?!\w)"
_WORD = rf"[{UPPER}\d]{_REST}"
_MARK = r"[ ,;:.!?…«»\"“”'’()/<>|&•·*–—-]"
# Three words in capitals or more, one behind the other: a capital is looked back from.
_RUN = re.compile(
    rf"[{UPPER}\d](?<![\w'’.-].){_REST}(?:(?:{_MARK}{{1,5}}(?:\n{_MARK}{{0,3}})?|\n{_MARK}{{0,3}}){_WORD}){{2,}}"
)
_TOKEN = re.compile(rf"[{UPPER}][{UPPER}\d]*")
_LETTERS = re.compile(r"[^\W\d_]+")
# Letters in what is left of a line.
_BESIDE, _BEFORE = re.compile(r"[^\w\n]{0,30}[^\W_]"), re.compile(r"[^\W_][^\w\n]{0,30}\Z")
_SMALL = re.compile(rf"\b[{LOWER}]{{2,}}")
_CAPITAL = re.compile(rf"(?<=[{LOWER},;)] )[{UPPER}][{LOWER}]+(?:[ -][{UPPER}][{LOWER}]+){{0,5}}")
_ACRONYM = re.compile(rf"\b[{UPPER}]{{2,8}}\b")
_ELIDED = frozenset(("L", "D", "S", "N", "C", "J", "M", "T", "QU", "JUSQU", "LORSQU", "PUISQU"))
_ARTICLES = frozenset(("L", "LE", "LA", "DU", "AU"))
_BEFORE_NOUN = frozenset((*_ARTICLES, "EN", "D"))
_SHORT = 4  # words of a run that may be a name with a particle
_LISTS = ("offices", "encounter_nouns", "encounter_verbs", "speech")
_TITLES = frozenset(("MME", "MLLE", "MGR", "DR", "MMES"))
_SUBJECTS = frozenset(("IL", "ELLE", "ON", "Y", "QUI"))
_AFTER_TO = frozenset(("L", "LA", "SON", "SA", "SES", "LEUR", "LEURS", "CETTE", "CE"))
# No word of French: `CNW`, `G20`.
_SIGNS = re.compile(rf"[^AEIOUYÀ-Þ\d]{{2,5}}|[{UPPER}]{{1,5}}\d[{UPPER}\d]{{0,3}}")
_OPENS = ("\n", ". ", "! ", "? ", ") - ", ") – ", ") — ", ") -- ")  # before a sentence


class _Words(NamedTuple):
    """Words, folded: those in small letters, those that keep a capital; and acronyms as written."""

    small: frozenset[str]
    capital: frozenset[str]
    acronyms: frozenset[str]
    names: str = ""  # those of several words, as a text has them


class _Place(NamedTuple):
    """Where a word stands: the words about it, what parts it from the first, what comes next."""

    before: str
    after: str
    gap: str
    right: str


def small(text: str) -> str:
    """Return the text, of the same length, with what is printed in capitals in small letters.

    >>> small("LE ROI VOIT M. BÉ À ROME\\n\\nLe roi a vu Ana Bé. L'ONU et la BAD aussi.")
    "Le roi voit M. Bé à Rome\\n\\nLe roi a vu Ana Bé. L'ONU et la BAD aussi."
    """
    runs = [run for run in _RUN.finditer(text) if _is_sentence(text, run)]
    if not runs:
        return text
    edges = [0, *(edge for run in runs for edge in run.span()), len(text)]
    told = _told(" ".join(text[a:b] for a, b in zip(edges[::2], edges[1::2], strict=True)))
    pieces, done = [], 0
    for run in runs:
        pieces += text[done : run.start()], _lowered(text, run.start(), run.end(), told)
        done = run.end()
    return "".join((*pieces, text[done:]))


def _is_sentence(text: str, run: re.Match[str]) -> bool:
    """Tell whether words in capitals are a sentence or headline, no name: of common words some."""
    folded = fold(" ".join(_TOKEN.findall(run[0]))).split()
    functions = sum(word in _functions() for word in folded)
    if functions > 1:
        return True
    alone = not _BESIDE.match(text, run.end()) and not _BEFORE.search(text[: run.start()][-40:])
    some = sum(map(_is_common, folded)) * 4 >= len(folded)
    return some and (alone or (functions > 0 and len(folded) > _SHORT))


def _lowered(text: str, start: int, end: int, told: _Words) -> str:
    """Return a stretch in capitals with small letters where they belong."""
    written = text[start:end]
    tokens = list(_TOKEN.finditer(written))
    pieces, done = [], 0
    for number, token in enumerate(tokens):
        before = tokens[number - 1][0] if number else ""
        after = tokens[number + 1][0] if number + 1 < len(tokens) else ""
        at, stop = token.span()
        gap = written[tokens[number - 1].end() if number else 0 : at]
        place = _Place(before, after, gap, written[stop : stop + 1])
        form = _form(token[0], place, told)
        if form.islower() and (start + at == 0 or text.endswith(_OPENS, 0, start + at)):
            form = form.capitalize()
        pieces += written[done:at], form
        done = stop
    return "".join((*pieces, written[done:]))


def _form(word: str, place: _Place, told: _Words) -> str:
    """Return a word in capitals as it is written within a sentence."""
    if form := _by_place(word, place, told):
        return form
    folded, known = fold(word), _known()
    if folded in told.capital and folded not in told.small:
        return word.capitalize()
    if word in told.acronyms or (word in known.acronyms and folded not in told.small):
        return word
    if folded in known.capital or place.before in ("M", *_TITLES):
        return word.capitalize()
    glued = any(cut > 0 for cut in cuts_of(word.lower()))
    if glued or folded in told.small or _is_common(folded):
        return word.lower()
    if folded in _particles() and place.after:
        return word.lower()
    return word if _SIGNS.fullmatch(word) else word.capitalize()


def _by_place(word: str, place: _Place, told: _Words) -> str:
    """Return how a word is written whose place tells it: elided, an initial, an article; else ""."""
    folded, use = fold(word), vocabulary()
    if place.gap[-1:].isdigit() or (place.right in ("'", "’") and word in _ELIDED):
        return word.lower()
    if len(word) == 1 and place.right == ".":
        return word  # `M.`, an initial
    if word in _TITLES:
        return word.capitalize()
    if word == "A" and _is_preposition(place, told):
        return "à"
    if folded in _functions() and (word.isascii() or word.lower() in use.function):
        return word.capitalize() if _is_in_name(word, place, told) else word.lower()
    if folded in use.family and place.right == " " and _is_family(folded, fold(place.after), told):
        return word.capitalize()  # `LÊ HOAI`, `HO CHI`
    if folded in _demonyms():
        noun = (place.before in _BEFORE_NOUN or "," in place.gap) and place.after
        return word.capitalize() if noun else word.lower()
    return ""


def _is_family(folded: str, after: str, told: _Words) -> bool:
    """Tell whether a word is a Vietnamese family name, before another of the name: not so `A VU`."""
    common = folded in _known().small and f"{folded} {after}" not in told.names
    return not common and not _is_common(after)


def _is_in_name(word: str, place: _Place, told: _Words) -> bool:
    """Tell whether an article is part of a name: `JEAN-YVES LE DRIAN`, `LE DUC THO`."""
    if word not in _ARTICLES or _is_common(after := fold(place.after)) or after in _demonyms():
        return False
    if f"{fold(word)} {after}" in told.names:
        return True
    before = fold(place.before)
    proper = after in _places() or before in _places()
    return place.gap == " " and not proper and not _is_common(before) and before not in _demonyms()


def _is_common(folded: str) -> bool:
    """Tell whether a word is a common one, or the plural or feminine of one."""
    small = _known().small
    return not small.isdisjoint((folded, folded.removesuffix("s"), folded.removesuffix("es")))


def _is_preposition(place: _Place, told: _Words) -> bool:
    """Tell whether `A` is `à`, as a place, an article or a possessive comes next: `A PARIS`."""
    following = fold(place.after)
    proper = following in _known().capital or following in told.capital - told.small
    return place.before not in _SUBJECTS and (proper or place.after in _AFTER_TO)


def _told(text: str) -> _Words:
    """Return how a text that is not in capitals writes its words."""
    names = fold("|".join(_CAPITAL.findall(text)))
    return _Words(
        frozenset(_folded(_SMALL.findall(text))),
        frozenset(re.split("[ |-]", names)),
        frozenset(_ACRONYM.findall(text)),
        names,
    )


@cache
def _known() -> _Words:
    """Return how the vocabularies write their words."""
    use = vocabulary()
    common = _folded(word for word in use.known if word.islower()) | _functions()
    common |= _folded(row["word"] for row in rows("not_names"))
    common |= _folded(
        w for row in rows("grammar") if "name" not in row["set"] for w in _plain(row["word"])
    )
    common |= _folded(
        w for name in _LISTS for r in rows(name) for c in r.values() for w in _plain(c)
    )
    large = _folded(word for word in use.sure if not word.islower() and not word.isupper())
    names = [
        w
        for name in ("organisations", "countries")
        for r in rows(name)
        for w in r["names"].split("|")
    ]
    names += [w for name in ("companies", "agencies") for r in rows(name) for w in r.values() if w]
    names += [w for name in ("offices", "bodies") for r in rows(name) for w in r["term"].split()]
    return _Words(
        frozenset(common),
        _places() | (large - common),
        frozenset(word for word in names if word.isupper() and len(word) > 1),
    )


def _plain(term: str) -> list[str]:
    """Return the words of a term that are written small."""
    return [word for word in _LETTERS.findall(term) if word.islower() and len(word) > 1]


def _folded(found: Iterable[str]) -> set[str]:
    """Return words folded."""
    return set(fold("|".join(found)).split("|"))


@cache
def _functions() -> frozenset[str]:
    """Return the words that sentences are joined with, folded."""
    return frozenset(_folded(vocabulary().function)) | {"a", "y"}


@cache
def _places() -> frozenset[str]:
    """Return the names of one word of countries, capitals and regions, folded."""
    regions = {row["name"] for row in rows("regions") if " " not in row["name"]}
    return frozenset(_folded(place_names() | regions))


@cache
def _demonyms() -> frozenset[str]:
    """Return the words for whose somebody is, folded."""
    return frozenset(_folded(w for r in rows("countries") for w in r["demonyms"].split("|")))


@cache
def _particles() -> frozenset[str]:
    """Return the small words within names."""
    return frozenset(grammar("name_particle"))
