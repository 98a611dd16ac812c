"""Phrases that tell of a person: offices, bodies, places and names put together, left to right.

`le vice-Premier ministre et ministre des Affaires étrangères du Kazakhstan, Murat Nurtleu` is one
phrase: each piece either continues the phrase last opened or opens the next one.
"""

import re
from itertools import pairwise

from ..patterns import pattern
from ..words import Hit
from . import bearers, envoy_lists, joints, principals, represented
from .phrase import Phrase

# `le ministre et le Malien X`: before one told by his land alone.
_AND_HE = re.compile(r",? (?:et|puis|ainsi que) (?:avec )?(?:le |la |l')")
_HAS = re.compile(r"\b(?:a|ont)\b")
# `celle de Tanzanie, conduite par`, or behind who leads one: a delegation.
_IS_LED = pattern(r",? @led_by\b")
_LEADS = pattern(r"\b@led_by (?:le |la |l'|m\.? |mme )?$")
_AND_SIDE = re.compile(r"\s{0,4},?\s{0,4}(?:et|ainsi que|puis|,)?\s{0,4}(?:de|du|le|la|l')?\s{0,4}")


def build(text: str, folded: str, pieces: list[Hit]) -> list[Phrase]:
    """Return the phrases that the pieces of one sentence make, in order."""
    phrases: list[Phrase] = []
    for number, piece in enumerate(pieces):
        opened = phrases[-1] if phrases else None
        if number and pieces[number - 1][:3] == piece[:3]:
            continue  # `Koweït` is a land and its city
        if opened and piece.start < opened.end:
            represented.within(opened, piece, folded)
            continue
        gap = folded[opened.end : piece.start] if opened else ""
        if opened and _is_where(piece, gap, text):
            continue
        if piece.layer == "office":
            bare = gap == " " and not _is_before_name(piece, pieces[number + 1 :], folded)
            _office(
                phrases, opened, piece, ", " if bare and joints.may_be_bare(opened) else gap, folded
            )
        elif piece.layer == "name":
            bearers.put(phrases, opened, piece, _unaccented(gap, text, piece.start), text, folded)
        elif opened and _may_widen(opened, piece, gap, text):
            represented.widen(opened, piece, gap, text)
        elif piece.layer == "place":
            following = next((p for p in pieces[number + 1 :] if p.start >= piece.end), None)
            _place(phrases, piece, following, text, folded)
    for envoy, principal in pairwise(phrases):
        alone = not envoy.codes and (
            envoy.apposed or principals.is_nameless(envoy, principal, folded)
        )
        if alone and joints.OF.fullmatch(folded, envoy.end, principal.start):
            principals.settle(envoy, principal, text, folded)
        if principals.is_of_bearer(envoy, principal, folded):
            principals.send(envoy, principal, text)
    return phrases


def _may_widen(opened: Phrase, piece: Hit, gap: str, text: str) -> bool:
    """Tell whether a place or body may belong to an office; `et le Malien` is somebody else."""
    if piece.layer == "place" and piece.value.kind == "demonym" and _AND_HE.fullmatch(gap):
        return text[piece.start].islower()
    return opened.holds(gap) and not _HAS.search(text, opened.end, piece.start)


def _is_where(piece: Hit, gap: str, text: str) -> bool:
    """Tell whether a seat is but where something happens: `avec X, ministre – Palais de l'Élysée`."""
    if piece.layer != "place" or piece.value.kind != "seat":
        return False
    return gap.strip() in ("-", "–", "—") or "\n" in text[piece.start - len(gap) : piece.start]


def _is_before_name(office: Hit, later: list[Hit], folded: str) -> bool:
    """Tell whether a name stands right behind an office: `le groupe Air Liquide président X`."""
    named = next((piece for piece in later if piece.layer == "name"), None)
    return named is not None and bool(joints.TO_NAME.fullmatch(folded, office.end, named.start))


def _place(
    phrases: list[Phrase], piece: Hit, following: Hit | None, text: str, folded: str
) -> None:
    """Let a place outside an office say whom the open phrase represents, or open a phrase."""
    opened = phrases[-1] if phrases else None
    gap = folded[opened.end : piece.start] if opened else ""
    listed = envoy_lists.open_before(phrases)
    if listed and envoy_lists.goes_on(
        listed, piece, following, folded[listed.end : piece.start], folded
    ):
        _same_of(phrases, listed, piece)
        phrases[-1].listed = True
    elif opened and represented.is_told_by(opened, piece, gap, folded):
        closed = represented.is_in_brackets(piece, gap, folded)
        opened.add_code(piece.value.code, piece.end + closed)
    elif opened and opened.offices and "ce" in gap and (that := represented.THAT_OF.search(gap)):
        if not _is_delegation(opened, piece, folded):
            _same_of(phrases, opened, piece)
            phrases[-1].office_span = _first_word(opened, text)
            phrases[-1].listed = that[0].startswith("ceux")
    elif represented.stands_for_a_person(piece, following, text, folded):
        _side(phrases, opened, piece, text, gap)


def _same_of(phrases: list[Phrase], opened: Phrase, piece: Hit) -> None:
    """Open a phrase with the office of the one before, of another side: `et celui de Thaïlande`."""
    phrase = Phrase(piece.start, piece.end, list(opened.offices), list(opened.office_span))
    phrase.add_code(piece.value.code, piece.end)
    phrases.append(phrase)


def _first_word(opened: Phrase, text: str) -> list[int]:
    """Return the span of an office's first word: `président` of `le président malien et celui du Tchad`."""
    start, end = opened.office_span
    return [start, start + len(text[start:end].split(" ")[0])]


def _is_delegation(opened: Phrase, piece: Hit, folded: str) -> bool:
    """Tell whether `celle de Tanzanie` is a delegation, as is said of it or of who leads the first."""
    before = folded[max(0, opened.start - 40) : opened.start]
    return bool(_IS_LED.match(folded, piece.end) or _LEADS.search(before))


def _unaccented(gap: str, text: str, end: int) -> str:
    """Return folded words with `à` told apart from the auxiliary `a`: written `@`."""
    written = text[end - len(gap) : end]
    return (
        "".join("@" if c in "àÀ" else f for c, f in zip(written, gap, strict=True))
        if "à" in written
        else gap
    )


def _office(
    phrases: list[Phrase], opened: Phrase | None, piece: Hit, gap: str, folded: str
) -> None:
    """Let an office continue the open phrase, stand in apposition to its name, or open a phrase."""
    if opened and joints.is_next_of_each(opened, gap):
        opened.hand_back()
        opened.add_office(piece)
        return
    if opened and joints.is_second_office(opened, piece.value, gap):
        if joints.NOW.search(gap):
            opened.codes = []
        opened.add_office(piece)
        return
    if opened and joints.is_title(opened, piece.value, gap):
        opened.bear(piece)
        return
    each = opened is not None and joints.is_for_each(opened, gap)
    if opened and (each or joints.is_apposed(opened, piece.value, gap)):
        if opened.is_former(folded):
            opened.formerly, opened.codes = opened.codes, []
        opened.apposed, opened.each = True, each
        opened.office_span = []
        opened.add_office(piece)
        return
    phrase = Phrase(piece.start, piece.end)
    phrase.add_office(piece)
    phrase.outer = opened if opened and joints.is_of(opened, gap) else None
    phrases.append(phrase)


def _side(phrases: list[Phrase], opened: Phrase | None, piece: Hit, text: str, gap: str) -> None:
    """Open a phrase with a demonym; coordinated to a name, it may share the office before."""
    phrase = Phrase(piece.start, piece.end)
    phrase.add_code(piece.value.code, piece.end)
    verb = opened and _HAS.search(text, opened.end, piece.start)
    if opened and opened.name and not verb and _AND_SIDE.fullmatch(gap):
        phrase.inherits = opened
    phrases.append(phrase)
