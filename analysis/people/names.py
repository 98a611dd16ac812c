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
_TOKEN = rf"(?!{_ELISION})(?:(?:[{_UPPER}]\.[ -]?){{1,3}}(?=[{_UPPER}][^\W\d_]))?[{_UPPER}][^\W\d_]*(?:['’-][^\W\d_]+){{0,3}}"
_RUN = re.compile(
    rf"(?:(?<![\w'’.-])|(?<=\b[ldLD]['’])){_TOKEN}(?:[ \n](?:(?:{_PARTICLES})[ \n-]){{0,2}}{_TOKEN}){{0,7}}"
)
_COURTESY = re.compile(
    r"(?:\b(?:s\.?e\.? ?)?(?:m|mm|mme|mmes|mlle|dr|pr|mgr)\.?|\bs\.e\.m\.|\bs\.e\.|\bmonsieur|\bmadame|\bdocteur|\bsir|\blady|\bcamarade|\bcheikh|\bsheikh|\bsamdech|\bmaitre|\bson excellence)[ \n]$"
)  # fmt: skip
_ARTICLE = re.compile(r"(?:\b(?:la|le|les|des|du|au|aux|La|Le|Les|une?)[ \n]|\b[lL]['’])$")
_INNER = frozenset(("le", "la", "de", "des", "du", "el", "al", "da", "dos"))
_PIECES = re.compile(r"[^ \n]+")


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
    """
    taken = _claims(text, claimed)
    names = []
    openings = set(starts)
    for run in _RUN.finditer(text):
        names += _names_in(text, folded, run.start(), run.end(), taken, openings)
    return names


def _claims(
    text: str, claimed: dict[str, list[Hit]]
) -> tuple[list[int], list[tuple[int, int, str]]]:
    """Return the spans that vocabularies claim, sorted: starts, and (start, end, kind if it may be in a name)."""
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
        for hit in claimed.get(layer, ()):
            if text[hit.start].isupper() and (layer != "topic" or " " in text[hit.start : hit.end]):
                spans.append((hit.start, hit.end, ""))
    spans.sort()
    return [s[0] for s in spans], spans


def _names_in(
    text: str, folded: str, start: int, end: int, taken: tuple, openings: set[int]
) -> list[Name]:
    """Return the names inside one run of capitalised words."""
    kept: list[list[tuple[int, int]]] = [[]]
    for piece in _PIECES.finditer(text, start, end):
        at, stop = piece.span()
        if at in openings and kept[-1]:
            kept.append([])
        follows = bool(kept[-1]) and text[kept[-1][-1][0]].isupper()
        if (
            follows and folded[at:stop] in _INNER and text[stop : stop + 2].strip()[:1].isupper()
        ) or (
            follows
            and stop - at <= 6
            and text[at].isupper()
            and folded[slice(*kept[-1][0])] in families()
        ):
            kept[-1].append((at, stop))
        elif not kept[-1] and text[at].isupper() and _ARTICLE.search(text, max(0, at - 5), at):
            continue
        elif _is_free(text, folded, at, stop, taken, openings, follows):
            kept[-1].append((at, stop))
        elif kept[-1]:
            kept.append([])
    return [
        Name(pieces[0][0], pieces[-1][1], courtesy)
        for pieces in map(lambda p: _trim(text, p), kept)
        if pieces
        for courtesy in [bool(_COURTESY.search(folded, max(0, pieces[0][0] - 16), pieces[0][0]))]
    ]


def _trim(text: str, pieces: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the pieces without particles at either end."""
    while pieces and text[slice(*pieces[0])] in (
        "M.",
        "MM.",
        "M",
        "Mme",
        "Mmes",
        "Dr",
        "Pr",
        "Mgr",
        "S.E.",
        "S.E.M.",
        "S.",
        "E.",
    ):
        pieces = pieces[1:]
    while pieces and text[pieces[-1][0]].islower():
        pieces = pieces[:-1]
    while pieces and text[pieces[0][0]].islower() and text[pieces[0][0] + 1] not in "'’":
        pieces = pieces[1:]
    return pieces


def _is_free(
    text: str, folded: str, at: int, stop: int, taken: tuple, openings: set[int], follows: bool
) -> bool:
    """Tell whether the word at this span may belong to a name (`follows`: one is under way)."""
    word = folded[at:stop]
    if text[at].islower():
        return True
    if word.rstrip("-") in _not_names() and not (
        word in families() and _goes_on(text, folded, stop, at, openings)
    ):
        return False
    starts, spans = taken
    index = bisect_left(starts, at + 1) - 1
    while index >= 0 and spans[index][0] > at - 60:
        left, right, soft = spans[index]
        if left <= at < right or at < left < stop:
            if not soft or right != stop:
                return False
            return (follows and soft == "city") or _within_name(text, folded, at, stop)
        index -= 1
    return True


def _goes_on(text: str, folded: str, stop: int, at: int, openings: set[int]) -> bool:
    """Tell whether a family name that is also a common word (Le, La, Do …) starts a full name here."""
    following = re.match(rf"[ \n]([{_UPPER}]\w*)[ \n]([{_UPPER}]\w*)", text[stop : stop + 30])
    if text[at : at + 2] in ("Lê", "Tô", "Tạ", "Đỗ", "Dô"):
        return bool(re.match(rf"[ \n][{_UPPER}]", text[stop : stop + 2]))
    if folded[at:stop] in ("to", "mai", "vu", "ho", "do"):
        return bool(re.match(rf"[ \n][{_UPPER}]", text[stop : stop + 2]))
    if not following:
        return False
    second, third = folded[stop + 1 : stop + 1 + len(following[1])], fold(following[2])
    return (
        second not in _not_names()
        and third not in _not_names()
        and len(second) <= 6
        and len(third) <= 6
    )


def _within_name(text: str, folded: str, at: int, stop: int) -> bool:
    """Tell whether a city's or country's name is here a first or last name (Florence Parly)."""
    before = folded[max(0, at - 8) : at]
    if re.search(
        r"(?:\b(?:a|de|en|au|du|le|la|les|des|et|vers|pour|par|sur|dans|aux)[ \n]|['(,-] ?)$",
        before,
    ):
        return False
    return bool(re.match(rf"[ \n][{_UPPER}][^\W\d_]+", text[stop : stop + 20])) and at > 0
