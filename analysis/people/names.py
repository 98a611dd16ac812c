"""Where names of people stand in a text: runs of capitalised words that no vocabulary claims."""

import re
from functools import cache
from typing import NamedTuple

from .. import words
from ..patterns import pattern
from ..tenures import families
from ..words import Hit
from .claims import Claims, claimed_in
from .vietnamese import is_family_word


class Name(NamedTuple):
    """A run of words that may be a person's name, and whether a title of courtesy precedes it."""

    start: int
    end: int
    courtesy: bool


_UPPER = "".join(chr(c) for c in range(0x2000) if chr(c).isupper())
_ELISION = r"(?:[LDSCJTQ]|Qu)['’]|[NM]['’](?=[a-zà-ÿ])"
# One capitalised word, initials before it, hyphenated or not: `J.-M. Dupont-Aignan`.
_REST = r"[^\W\d_]*(?:['’-][^\W\d_]+){0,3}"
_TOKEN = rf"(?!{_ELISION})(?:(?:[{_UPPER}]\.[ -]?){{1,3}}(?=[{_UPPER}][^\W\d_]))?[{_UPPER}]{_REST}"
# A run begins with a capital, looked for first and looked back from: that is five times as fast.
_FIRST = (
    rf"[{_UPPER}](?:(?<![\w'’.-].)|(?<=\b[ldLD]['’].)|(?<=u['’].))"
    r"(?!(?<=[LDSCJTQ])['’]|(?<=Q)u['’]|(?<=[NM])['’](?=[a-zà-ÿ]))"
    rf"(?:\.[ -]?(?:[{_UPPER}]\.[ -]?){{0,2}}[{_UPPER}](?=[^\W\d_]))?{_REST}"
)
_RUN = pattern(rf"{_FIRST}(?:[ \n](?:@name_particle[ \n-]){{0,2}}{_TOKEN}){{0,9}}")
_COURTESY = pattern(
    r"\b(?:(?:s\.?e\.? ?)?@courtesy_title\.?|s\.e\.m\.|s\.e\.|@courtesy_word|son excellence)[ \n]$"
)
_COURTEOUS = (
    *(f"{word} " for name in ("courtesy_title", "courtesy_word") for word in words.grammar(name)),
    ". ", "excellence ",
)  # fmt: skip
_ARTICLE = re.compile(r"(?:\b(?:la|le|les|des|du|au|aux|La|Le|Les|une?)[ \n]|\b[lL]['’])$")
_INNER = frozenset(words.grammar("name_inner"))
_ACRONYM = re.compile(r"[A-Z0-9]{1,6}")
_SHORT_LINE = 40
_PIECES = re.compile(r"[^ \n]+")
_CAPITAL_NEXT = re.compile(rf"[ \n][{_UPPER}]")
_TWO_CAPITALS_NEXT = re.compile(rf"[ \n]([{_UPPER}]\w*)[ \n]([{_UPPER}]\w*)")
_NAME_NEXT = re.compile(rf"[ \n][{_UPPER}][^\W\d_]+")
# What stands before a place that is a place, and not somebody's first name.
_PLACE_BEFORE = pattern(r"(?:\b@before_place[ \n]|['(,-] ?)$")
_TITLES = frozenset(words.grammar("title_written"))
_OTHERS_TITLE = frozenset(words.grammar("title_of_another"))


@cache
def _not_names() -> frozenset[str]:
    """Return the folded words that are no part of a name when they stand alone."""
    return frozenset(row["word"] for row in words.rows("not_names"))


@cache
def _common() -> frozenset[str]:
    """Return the folded words that are no name where they stand alone, whatever stands around."""
    return _not_names() - families()


def find(text: str, folded: str, starts: list[int], claimed: dict[str, list[Hit]]) -> list[Name]:
    """Return the names in the text, in order.

    `starts` are the sentences' first characters, `claimed` the hits of the vocabularies by layer:
    a word that a place, office or body claims is no name, unless it stands within one.

    >>> from analysis.words import fold
    >>> text = "M. Trong et Kaja Kallas"
    >>> [text[n.start : n.end] for n in find(text, fold(text), [0], {})]
    ['Trong', 'Kaja Kallas']
    """
    claims, openings, common = claimed_in(text, claimed), set(starts), _common()
    found = []
    for run in _RUN.finditer(text):
        start, end = run.span()
        word = folded[start:end]
        if word in common or (claims.at[start] and " " not in word):
            continue
        for kept in _split(text, folded, (start, end), claims, openings):
            if pieces := _trimmed(text, kept):
                first = pieces[0][0]
                if _is_abbreviation(text, first, pieces[-1][1]) or _is_of_medium(folded, first):
                    continue
                found.append(Name(first, pieces[-1][1], _has_courtesy(folded, first)))
    return found


def _is_abbreviation(text: str, start: int, end: int) -> bool:
    """Tell whether a short word stands alone in brackets: `Fonds monétaire international (Fmi)`."""
    return end - start < 8 and text[start - 1 : start] == "(" and text[end : end + 1] == ")"


def _is_of_medium(folded: str, start: int) -> bool:
    """Tell whether a name is that of a paper or an agency: `l'agence Novosti`, `la chaîne X`."""
    return not _media().isdisjoint(
        folded[max(0, start - 16) : start].replace("'", " ").split()[-1:]
    )


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
    text: str, folded: str, run: tuple[int, int], claims: Claims, openings: set[int]
) -> list[list[tuple[int, int]]]:
    """Return the words of a run of capitalised words, parted where one cannot be in a name."""
    if " " not in folded[run[0] : run[1]]:
        kept = [[run]] if _may_begin(text, folded, *run, claims) else []
    else:
        kept = _parted(text, folded, run, claims, openings)
    return [pieces for pieces in kept if not _is_acronym(text, folded, pieces)]


def _parted(
    text: str, folded: str, run: tuple[int, int], claims: Claims, openings: set[int]
) -> list[list[tuple[int, int]]]:
    """Return the words of a run of several, parted where one cannot be in a name."""
    kept: list[list[tuple[int, int]]] = []
    under_way: list[tuple[int, int]] = []
    for piece in _PIECES.finditer(text, *run):
        at, stop = span = piece.span()
        broken = text[at - 1] == "\n" and _is_on_next_short_line(text, at)
        if under_way and (broken or at in openings):
            kept.append(under_way)
            under_way = []
        if not under_way:
            if _may_begin(text, folded, at, stop, claims):
                under_way = [span]
        elif _may_go_on(text, folded, at, stop, claims, under_way):
            under_way.append(span)
        else:
            kept.append(under_way)
            under_way = []
    if under_way:
        kept.append(under_way)
    return kept


def _may_begin(text: str, folded: str, at: int, stop: int, claims: Claims) -> bool:
    """Tell whether a name may begin with this word, before which no article stands."""
    if text[at].islower():
        return True
    return _is_free(text, folded, at, stop, claims, False) and not (
        text[at].isupper() and _ARTICLE.search(text, max(0, at - 5), at)
    )


def _may_go_on(
    text: str, folded: str, at: int, stop: int, claims: Claims, under_way: list[tuple[int, int]]
) -> bool:
    """Tell whether a name may go on with this word after those under way."""
    if text[at].islower():
        return True
    if _is_next_title(text, at, stop, under_way):
        return False
    begun = text[under_way[-1][0]].isupper()
    if begun and _goes_along(text, folded, at, stop, under_way):
        return True
    return _is_free(text, folded, at, stop, claims, begun)


def _is_next_title(text: str, at: int, stop: int, under_way: list[tuple[int, int]]) -> bool:
    """Tell whether a title of courtesy begins another's name: `l'équipe Alléluia de M. X`."""
    word = text[at:stop]
    return word in _OTHERS_TITLE or (word in _TITLES and text[under_way[-1][0]].islower())


def _is_acronym(text: str, folded: str, pieces: list[tuple[int, int]]) -> bool:
    """Tell whether a single word of a few capitals stands alone, without a title of courtesy."""
    if len(pieces) > 1:
        return False
    start, end = pieces[0]
    return bool(_ACRONYM.fullmatch(text, start, end)) and not _has_courtesy(folded, start)


def _is_on_next_short_line(text: str, at: int) -> bool:
    """Tell whether a word that begins a line does so after a short one, of a list perhaps."""
    return at - 1 - text.rfind("\n", 0, at - 1) < _SHORT_LINE


def _goes_along(
    text: str, folded: str, at: int, stop: int, under_way: list[tuple[int, int]]
) -> bool:
    """Tell whether a word surely continues a name: after a particle, a Vietnamese syllable."""
    if folded[at:stop] in _INNER and text[stop : stop + 2].strip()[:1].isupper():
        return True
    if not text[at].isupper():
        return False
    if len(under_way) > 1 and folded[under_way[-1][0] : under_way[-1][1]] in _INNER:
        return True
    return stop - at <= 6 and folded[under_way[0][0] : under_way[0][1]] in families()


def _is_no_first(text: str, start: int, end: int) -> bool:
    """Tell whether a word begins no name: a title, or a particle not elided."""
    return text[start:end] in _TITLES or (text[start].islower() and text[start + 1] not in "'’")


def _trimmed(text: str, pieces: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the pieces without titles and particles at either end."""
    while pieces and _is_no_first(text, *pieces[0]):
        pieces = pieces[1:]
    while pieces and text[pieces[-1][0] : pieces[-1][1]].islower():
        pieces = pieces[:-1]
    return pieces


def _is_free(text: str, folded: str, at: int, stop: int, claims: Claims, under_way: bool) -> bool:
    """Tell whether the capitalised word may belong to a name, of which one may be under way."""
    word = folded[at:stop]
    common = word.rstrip("-") in _not_names()
    if common and not (word in families() and _starts_full_name(text, folded, at, stop)):
        return False
    claim = claims.at[at]
    if not claim:
        return True
    _, right, soft = claims.spans[claim]
    if not soft or right != stop:
        return False
    if soft == "verb":
        return under_way  # `Paul Estimé`
    return (under_way and soft == "city") or _is_within_name(text, folded, at, stop)


def _starts_full_name(text: str, folded: str, at: int, stop: int) -> bool:
    """Tell whether a family name that is also a common word (Le, La, Do …) starts a full name."""
    if is_family_word(text[at : at + 2], folded[at:stop]):
        return bool(_CAPITAL_NEXT.match(text, stop))
    following = _TWO_CAPITALS_NEXT.match(text, stop, stop + 30)
    if not following:
        return False
    return all(
        len(word) <= 6 and word not in _not_names()
        for word in (folded[slice(*following.span(1))], folded[slice(*following.span(2))])
    )


def _is_within_name(text: str, folded: str, at: int, stop: int) -> bool:
    """Tell whether a city's or country's name is here a first or last name (Florence Parly)."""
    if not at or _PLACE_BEFORE.search(folded[max(0, at - 8) : at]):
        return False
    return bool(_NAME_NEXT.match(text, stop, stop + 20))
