"""Where names of people stand in a text: runs of capitalised words that no vocabulary claims."""

import re
from bisect import bisect_left
from functools import cache
from typing import NamedTuple

from .. import words
from ..lexicon import Place
from ..words import Hit, fold


class Name(NamedTuple):
    """A run of words that may be a person's name, and whether a title of courtesy precedes it."""

    start: int
    end: int
    courtesy: bool


_UPPER = "".join(chr(c) for c in range(0x2000) if chr(c).isupper())
_PARTICLES = (
    "de|da|do|dos|das|di|del|della|der|den|van|von|ben|bin|ibn|bint|al|el|ul|ould|ter|af|zu|la"
)
_ELISION = r"(?:[LDSCJTQ]|Qu)['’]|[NM]['’](?=[a-zà-ÿ])"
# One capitalised word, initials before it, hyphenated or not: `J.-M. Dupont-Aignan`.
_TOKEN = (
    rf"(?!{_ELISION})(?:(?:[{_UPPER}]\.[ -]?){{1,3}}(?=[{_UPPER}][^\W\d_]))?"
    rf"[{_UPPER}][^\W\d_]*(?:['’-][^\W\d_]+){{0,3}}"
)
_RUN = re.compile(
    rf"(?:(?<![\w'’.-])|(?<=\b[ldLD]['’])){_TOKEN}"
    rf"(?:[ \n](?:(?:{_PARTICLES})[ \n-]){{0,2}}{_TOKEN}){{0,7}}"
)
_COURTESY = re.compile(
    r"(?:\b(?:s\.?e\.? ?)?(?:m|mm|mme|mmes|mlle|dr|pr|mgr|mr)\.?|\bs\.e\.m\.|\bs\.e\.|\bmonsieur"
    r"|\bmadame|\bdocteur|\bsir|\blady|\bcamarade|\bcheikh|\bsheikh|\bsamdech|\bmaitre"
    r"|\bson excellence)[ \n]$"
)
_ARTICLE = re.compile(r"(?:\b(?:la|le|les|des|du|au|aux|La|Le|Les|une?)[ \n]|\b[lL]['’])$")
_INNER = frozenset(("le", "la", "de", "des", "du", "el", "al", "da", "dos"))
_ACRONYM = re.compile(r"[A-Z0-9]{1,6}")
_SHORT_LINE = 40
_PIECES = re.compile(r"[^ \n]+")
_CAPITAL_NEXT = re.compile(rf"[ \n][{_UPPER}]")
_TWO_CAPITALS_NEXT = re.compile(rf"[ \n]([{_UPPER}]\w*)[ \n]([{_UPPER}]\w*)")
_NAME_NEXT = re.compile(rf"[ \n][{_UPPER}][^\W\d_]+")
# What stands before a place that is a place, and not somebody's first name.
_PLACE_BEFORE = re.compile(
    r"(?:\b(?:a|de|en|au|du|le|la|les|des|et|vers|pour|par|sur|dans|aux)[ \n]|['(,-] ?)$"
)
_TITLES = frozenset(
    (
        "M.",
        "MM.",
        "M",
        "Mr",
        "Mr.",
        "Mme",
        "Mmes",
        "Dr",
        "Pr",
        "Mgr",
        "S.E.",
        "S.E.M.",
        "S.E.M",
        "S.",
        "E.",
    )
)
_FAMILY_MARKS = ("Lê", "Tô", "Tạ", "Đỗ", "Dô")  # marks that no common French word bears
_FAMILY_WORDS = ("to", "mai", "vu", "ho", "do")


@cache
def _not_names() -> frozenset[str]:
    """Return the folded words that are no part of a name when they stand alone."""
    return frozenset(row["word"] for row in words.rows("not_names"))


@cache
def families() -> frozenset[str]:
    """Return Vietnamese family names, folded."""
    return frozenset(row["family"] for row in words.rows("vietnamese_families"))


def is_vietnamese(name: str) -> bool:
    """Tell whether a full name is built like a Vietnamese one: family name first, short syllables.

    >>> is_vietnamese("Nguyên Thi Kim Ngân"), is_vietnamese("Hun Sen"), is_vietnamese("Lee Hsien Loong")
    (True, False, False)
    """
    tokens = fold(name).split()
    short = all(len(t) <= 6 and "-" not in t for t in tokens)
    return 3 <= len(tokens) <= 5 and tokens[0] in families() and short


def find(text: str, folded: str, starts: list[int], claimed: dict[str, list[Hit]]) -> list[Name]:
    """Return the names in the text, in order.

    `starts` are the sentences' first characters, `claimed` the hits of the vocabularies by layer:
    a word that a place, office or body claims is no name, unless it stands within one.

    >>> text = "M. Trong et Kaja Kallas"
    >>> [text[n.start : n.end] for n in find(text, fold(text), [0], {})]
    ['Trong', 'Kaja Kallas']
    """
    claims = _claims(text, claimed)
    openings = set(starts)
    return [
        Name(pieces[0][0], pieces[-1][1], _has_courtesy(folded, pieces[0][0]))
        for run in _RUN.finditer(text)
        for kept in _split(text, folded, run.span(), claims, openings)
        if (pieces := _trimmed(text, kept))
    ]


class _Claims(NamedTuple):
    """The spans that vocabularies claim, sorted, and the kind of each that may be in a name."""

    starts: list[int]
    spans: list[tuple[int, int, str]]


def _claims(text: str, claimed: dict[str, list[Hit]]) -> _Claims:
    """Return the spans that vocabularies claim."""
    spans = []
    for hit in claimed.get("place", ()):
        place: Place = hit.value
        if text[hit.start].isupper():
            soft = place.kind in ("city", "country") and " " not in text[hit.start : hit.end]
            spans.append((hit.start, hit.end, place.kind if soft else ""))
    for layer in ("office", "body", "seat", "region"):
        spans += [
            (h.start, h.end, "") for h in claimed.get(layer, ()) if text[h.start : h.end] != "AN"
        ]
    for layer in ("topic", "noun", "verb", "cue", "speech"):
        spans += [
            (h.start, h.end, "")
            for h in claimed.get(layer, ())
            if text[h.start].isupper() and (layer != "topic" or " " in text[h.start : h.end])
        ]
    spans.sort()
    return _Claims([start for start, _, _ in spans], spans)


def _has_courtesy(folded: str, start: int) -> bool:
    """Tell whether a title of courtesy stands before a name."""
    return bool(_COURTESY.search(folded, max(0, start - 16), start))


def _split(
    text: str, folded: str, run: tuple[int, int], claims: _Claims, openings: set[int]
) -> list[list[tuple[int, int]]]:
    """Return the words of a run of capitalised words, parted where one cannot be in a name."""
    kept: list[list[tuple[int, int]]] = [[]]
    for piece in _PIECES.finditer(text, *run):
        at, stop = piece.span()
        if kept[-1] and (at in openings or _is_on_next_short_line(text, kept[-1][-1][1], at)):
            kept.append([])
        under_way = kept[-1]
        if under_way and _goes_along(text, folded, at, stop, under_way):
            under_way.append((at, stop))
        elif not under_way and text[at].isupper() and _ARTICLE.search(text, max(0, at - 5), at):
            continue
        elif _is_free(text, folded, at, stop, claims, _is_begun(text, under_way)):
            under_way.append((at, stop))
        elif under_way:
            kept.append([])
    return [pieces for pieces in kept if pieces and not _is_acronym(text, folded, pieces)]


def _is_acronym(text: str, folded: str, pieces: list[tuple[int, int]]) -> bool:
    """Tell whether a single word of a few capitals stands alone, without a title of courtesy."""
    start, end = pieces[0][0], pieces[-1][1]
    return (
        len(pieces) == 1
        and bool(_ACRONYM.fullmatch(text, start, end))
        and not _has_courtesy(folded, start)
    )


def _is_on_next_short_line(text: str, end: int, at: int) -> bool:
    """Tell whether a word begins a line after a short one: of a list, not of a broken sentence."""
    broken = text.rfind("\n", end, at)
    return broken >= 0 and broken - text.rfind("\n", 0, end) < _SHORT_LINE


def _is_begun(text: str, pieces: list[tuple[int, int]]) -> bool:
    """Tell whether the last of the pieces is capitalised: a name is under way."""
    return bool(pieces) and text[pieces[-1][0]].isupper()


def _goes_along(
    text: str, folded: str, at: int, stop: int, under_way: list[tuple[int, int]]
) -> bool:
    """Tell whether a word surely continues a name: a particle, a syllable of a Vietnamese one."""
    if not _is_begun(text, under_way):
        return False
    if folded[at:stop] in _INNER and text[stop : stop + 2].strip()[:1].isupper():
        return True
    if folded[slice(*under_way[-1])] in _INNER and text[at].isupper() and len(under_way) > 1:
        return True
    return stop - at <= 6 and text[at].isupper() and folded[slice(*under_way[0])] in families()


def _trimmed(text: str, pieces: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the pieces without titles and particles at either end."""
    while pieces and text[slice(*pieces[0])] in _TITLES:
        pieces = pieces[1:]
    while pieces and text[slice(*pieces[-1])].islower():
        pieces = pieces[:-1]
    while pieces and text[pieces[0][0]].islower() and text[pieces[0][0] + 1] not in "'’":
        pieces = pieces[1:]
    return pieces


def _is_free(text: str, folded: str, at: int, stop: int, claims: _Claims, under_way: bool) -> bool:
    """Tell whether the word at this span may belong to a name, of which one may be under way."""
    if text[at].islower():
        return True
    word = folded[at:stop]
    common = word.rstrip("-") in _not_names()
    if common and not (word in families() and _starts_full_name(text, folded, at, stop)):
        return False
    index = bisect_left(claims.starts, at + 1) - 1
    while index >= 0 and claims.starts[index] > at - 60:
        left, right, soft = claims.spans[index]
        if left <= at < right or at < left < stop:
            if not soft or right != stop:
                return False
            return (under_way and soft == "city") or _is_within_name(text, folded, at, stop)
        index -= 1
    return True


def _starts_full_name(text: str, folded: str, at: int, stop: int) -> bool:
    """Tell whether a family name that is also a common word (Le, La, Do …) starts a full name."""
    if text[at : at + 2] in _FAMILY_MARKS or folded[at:stop] in _FAMILY_WORDS:
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
