"""Where names of people stand in a text: runs of capitalised words that no vocabulary claims."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from .. import tenures, words
from ..patterns import pattern
from ..words import Hit
from . import particles
from .capitals import UPPER, may_begin, may_go_on, never_alone, trimmed
from .claims import Claims, claimed_in
from .openers import is_opener

Span = tuple[int, int]


class Name(NamedTuple):
    """A run of words that may be a person's name, and whether a title of courtesy precedes it."""

    start: int
    end: int
    courtesy: bool


_ELISION = r"(?:[LDSCJTQ]|Qu)['’]|[NM]['’](?=[a-zà-ÿ])"
# One capitalised word, initials before it, hyphenated or not: `J.-M. Dupont-Aignan`.
_REST = r"[^\W\d_]*(?:['’-][^\W\d_]+){0,3}"
_TOKEN = rf"(?!{_ELISION})(?:(?:[{UPPER}]\.[ -]?){{1,3}}(?=[{UPPER}][^\W\d_]))?[{UPPER}]{_REST}"
# A run begins with a capital, looked for first and looked back from: that is five times as fast.
_FIRST = (
    rf"[{UPPER}](?:(?<![\w'’@.-].)|(?<=\b[ldLD]['’].)|(?<=u['’].)|(?<=M\. [ae]l-.)|(?<=Mme [ae]l-.))"
    r"(?!(?<=[LDSCJTQ])['’]|(?<=Q)u['’]|(?<=[NM])['’](?=[a-zà-ÿ]))"
    rf"(?:\.[ -]?(?:[{UPPER}]\.[ -]?){{0,2}}[{UPPER}](?=[^\W\d_]))?{_REST}"
)
_RUN = pattern(rf"{_FIRST}(?:[ \n](?:@name_particle[ \n-]){{0,2}}{_TOKEN}){{0,9}}")
_COURTESY = pattern(
    r"\b(?:(?:s\.?e\.? ?)?@courtesy_title\.?|s\.e\.m\.|s\.e\.|s\.a\.[rs]\.|@courtesy_word|son excellence)[ \n]$"
)
_COURTEOUS = (
    *(f"{word} " for name in ("courtesy_title", "courtesy_word") for word in words.grammar(name)),
    ". ", "excellence ",
)  # fmt: skip
_ACRONYM = re.compile(r"[A-Z0-9]{1,6}")
_SHORT_LINE = 40
_SHORTEST_KNOWN = 4  # letters of a leader's surname in capitals: `SALL`, but ABE may be a body
_PARTIES = frozenset(words.grammar("party_noun"))
_NUMBERS = frozenset(("plusieurs", *words.grammar("number_word")))
# `Natif de Norwich`, `née à Kaboye`, `la zone industrielle de Song Lang`: a place, and nobody's name.
_PLACED_AT = tuple(f"{word} ".replace("' ", "'") for word in words.grammar("placed_at"))
_BUILDINGS = frozenset(words.grammar("building_noun"))
_OF_BUILDINGS = frozenset(words.grammar("building_adjective"))
_PIECES = re.compile(r"[^ \n]+")


def find(text: str, folded: str, starts: list[int], claimed: dict[str, list[Hit]]) -> list[Name]:
    """Return the names in the text, in order.

    `starts` are the first characters of sentences, and those behind them, `claimed` the hits of the vocabularies by layer:
    a word that a place, office or body claims is no name, unless it stands within one.

    >>> from analysis.words import fold
    >>> text = "M. Trong et Kaja Kallas"
    >>> [text[n.start : n.end] for n in find(text, fold(text), [0], {})]
    ['Trong', 'Kaja Kallas']
    """
    claims, openings = claimed_in(text, claimed), set(starts)
    offices = {hit.end for hit in claimed.get("office", ())}
    found: list[Name] = []
    surnames: set[str] = set()
    for kept in _capitalised(text, folded, claims, openings):
        if len(kept) == 1 and _is_acronym(text, folded, *kept[0], surnames):
            continue
        pieces = trimmed(text, kept)
        if not pieces or _is_nobodys(text, folded, pieces, openings):
            continue
        first, stop = pieces[0][0], pieces[-1][1]
        if len(pieces) > 1 and text[first + 1].islower():
            surnames.add(text[slice(*pieces[-1])])
        first = particles.start(folded, particles.capital(text, first, stop), stop, offices)
        hyphen = _between_two(text, first, stop) if len(pieces) == 1 else 0
        if hyphen:
            found += Name(first, hyphen, False), Name(hyphen + 1, stop, False)
        elif found and particles.is_one_name(folded, found[-1][:2], (first, stop)):
            found[-1] = found[-1]._replace(end=stop)
        else:
            found.append(Name(first, stop, _has_courtesy(folded, first)))
    return found


def _capitalised(
    text: str, folded: str, claims: Claims, openings: set[int]
) -> Iterator[list[Span]]:
    """Yield the words, as their spans, of each run of capitalised words that nothing else claims."""
    common = never_alone()
    for run in _RUN.finditer(text):
        start, end = run.span()
        word = folded[start:end]
        if not (word in common or (claims.at[start] and " " not in word)):
            yield from _split(text, folded, (start, end), claims, openings)


def _is_nobodys(text: str, folded: str, pieces: list[Span], openings: set[int]) -> bool:
    """Tell whether capitalised words are a thing's, a party's, a place's, or open a sentence."""
    first, stop = pieces[0][0], pieces[-1][1]
    return (
        _is_abbreviation(text, first, stop)
        or _is_of_thing(folded, first)
        or _is_place(folded, first)
        or (len(pieces) == 1 and _is_of_party(text, first))
        or (first in openings and is_opener(text, folded, first, stop))
    )


def _is_place(folded: str, first: int) -> bool:
    """Tell whether `né à`, `le village de` stands before a place: the words, and no `téléphone à`."""
    if not folded.endswith(_PLACED_AT, 0, first):
        return False
    starts = (first - len(word) for word in _PLACED_AT if folded.endswith(word, 0, first))
    return any(not at or not folded[at - 1].isalpha() for at in starts)


def _between_two(text: str, start: int, stop: int) -> int:
    """Return where the hyphen stands between two leaders' surnames, 0 without: `Macron-Merkel`."""
    hyphen = text.find("-", start, stop)
    return hyphen if hyphen > 0 and tenures.are_two(text[start:stop]) else 0


def _is_abbreviation(text: str, start: int, end: int) -> bool:
    """Tell whether a short word stands alone in brackets: `Fonds monétaire international (Fmi)`."""
    return end - start < 8 and text[start - 1 : start] == "(" and text[end : end + 1] == ")"


def _is_of_thing(folded: str, start: int) -> bool:
    """Tell whether a name is a paper's, a building's or a street's: `l'agence Novosti`, `l'hôtel Azalaï`."""
    before = folded[max(0, start - 30) : start].replace("'", " ").split()[-2:]
    if not before or before[-1] in _media():
        return bool(before)
    return before[-1 if before[-1] not in _OF_BUILDINGS else 0] in _BUILDINGS


def _is_of_party(text: str, start: int) -> bool:
    """Tell whether a word is a party's name: `le parti Renaissance`, `le mouvement tunisien Ennahdha`."""
    before = text[max(0, start - 36) : start].split()[-2:]
    if not before or not text[start - 1].isspace():
        return False
    *_, last = before
    return last in _PARTIES or (before[0] in _PARTIES and last.islower() and last.isalpha())


@cache
def _media() -> frozenset[str]:
    """Return the words for what publishes news, folded."""
    return frozenset(words.grammar("medium"))


def _has_courtesy(folded: str, start: int) -> bool:
    """Tell whether a title of courtesy stands before a name."""
    if not folded.endswith(_COURTEOUS, 0, start):
        return False
    return bool(_COURTESY.search(folded, max(0, start - 16), start))


def _split(
    text: str, folded: str, run: Span, claims: Claims, openings: set[int]
) -> list[list[Span]]:
    """Return the words of a run of capitalised words, parted where one cannot be in a name."""
    if " " not in folded[run[0] : run[1]]:
        return [[run]] if may_begin(text, folded, *run, claims) else []
    return _parted(text, folded, run, claims, openings)


def _parted(
    text: str, folded: str, run: Span, claims: Claims, openings: set[int]
) -> list[list[Span]]:
    """Return the words of a run of several, parted where one cannot be in a name."""
    kept: list[list[Span]] = []
    under_way: list[Span] = []
    for piece in _PIECES.finditer(text, *run):
        at, stop = span = piece.span()
        broken = text[at - 1] == "\n" and _is_on_next_short_line(text, at)
        if under_way and (broken or at in openings):
            kept.append(under_way)
            under_way = []
        if not under_way:
            if _is_counted(folded, run[0], at, stop):
                continue
            if may_begin(text, folded, at, stop, claims):
                under_way = [span]
        elif may_go_on(text, folded, at, stop, claims, under_way):
            under_way.append(span)
        else:
            kept.append(under_way)
            under_way = []
    if under_way:
        kept.append(under_way)
    return kept


def _is_counted(folded: str, start: int, at: int, stop: int) -> bool:
    """Tell whether a word in the plural stands behind a number with which a run starts: `TROIS MINISTRES`."""
    return folded[stop - 1] in "sx" and folded[start:at].rstrip() in _NUMBERS


def _is_acronym(text: str, folded: str, start: int, end: int, surnames: set[str]) -> bool:
    """Tell whether a word of a few capitals is nobody's name.

    Somebody's it is behind a title of courtesy, as one of the `surnames` written so behind given
    names before (`Gordon BROWN … BROWN`), or as a leader's.
    """
    if not _ACRONYM.fullmatch(text, start, end) or _has_courtesy(folded, start):
        return False
    word = text[start:end]
    if word in surnames or tenures.are_initials(word):
        return False
    return len(word) < _SHORTEST_KNOWN or not tenures.called(word, None)


def _is_on_next_short_line(text: str, at: int) -> bool:
    """Tell whether a word that begins a line does so after a short one, of a list perhaps."""
    return at - 1 - text.rfind("\n", 0, at - 1) < _SHORT_LINE
