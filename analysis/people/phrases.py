"""Phrases that tell of a person: offices, bodies, places and names put together, left to right.

`le vice-Premier ministre et ministre des Affaires étrangères du Kazakhstan, Murat Nurtleu` is one
phrase: each piece either continues the phrase last opened or opens the next one.
"""

import re
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Optional

from ..lexicon import Office, Place
from ..words import Hit
from . import gaps
from .names import Name

_HAS = re.compile(r"\b(?:a|ont)\b")
# What joins a second office to the first: `X et Y`, `X, Y`, `X / Y`.
_SAME = re.compile(r"\s*(?:,\s*)?(?:et|et aussi|egalement|,|-|/)?\s*$")
_COMMA_ARTICLE = re.compile(r"\s*,\s*(?:le|la|l')\s*")
_OF = re.compile(r"\s*(?:du|de la|de l'|des|de|d')\s*")
_APPOSING = frozenset((", ", " (", ",", " , "))
# `X, en sa qualité d'ambassadeur`.
_AS = re.compile(r",? (?:en sa qualite|en qualite|en tant|es qualites?) (?:de |d'|que )")
_TITLE_PAIR = frozenset(("military", "person", "monarch"))
_COURTESIES = (
    r"(?:(?:s\.?e\.? ?)?(?:m|mm|mme|mmes|mlle|dr|pr|mgr)\.?|s\.e\.m\.|s\.e\.|monsieur|madame"
    r"|docteur|(?:le )?professeur|(?:l')?honorable|le capitaine|le colonel|le commandant|l'amiral|l'abbe|le pasteur|sir|(?:le )?cheikh|sheikh|samdech|camarade|le general|general|le docteur|maitre"
    r"|son excellence|sa majeste|son altesse(?: royale)?(?: le)?(?: cheikh)?|le prince|la princesse"
    r"|s\.a\.r?\.?|leurs excellences mm\.)"
)
# What stands between an office and the name of its holder: nothing, a comma, far more words.
_STANDING = (
    r"(?:de facto|par interim|a\.? ?i\.?|p\.? ?i\.?|ad interim|elue?|sortante?|en exercice|en titre"
    r"|designee?|deleguee?|entrante?)"
)
_TO_NAME = re.compile(rf"\s*(?:{_STANDING}\s*)?(?:,|\()?\s*(?:{_COURTESIES}\s*)?$")
_FAR_NAME = re.compile(
    r"[^.;:!?«»]{0,70}[,)]\s*"
    r"(?:respectivement\s*|leurs excellences\s*|leurs excellences messieurs\s*)*"
    rf"(?:{_COURTESIES}\s*)?$"
)
_AND_NAME = re.compile(r"\s*(?:,|et|, et|,\s*et|puis|ainsi que)\s*")
_AND_SIDE = re.compile(r"\s*,?\s*(?:et|ainsi que|puis|,)?\s*(?:de|du|le|la|l')?\s*")
# What posts somebody to a place (`ambassadeur en France`): not the side he represents.
_POSTING = re.compile(
    r"(?:\b(?:au|aux|en|a|pres|aupres du|aupres de|aupres de la|aupres des|aupres de l'|a la|pour|pour la|pour le|pour les|pour l')[\s']*)$"
)
# `ministre des Affaires étrangères et européennes`: the portfolio's side, not the holder's.
_PORTFOLIO = re.compile(r"\b(?:affaires|relations|questions)\s*$")
# What joins a reference to its side: `son homologue de Chine`.
_CLOSE = re.compile(r"\s*(?:(?:de|du|des|de la)\s+|de l'|d'|l')?")
# … and to the next one: `ses homologues birman, vietnamien et lao`.
_CLOSE_NEXT = re.compile(r"\s*(?:,|et|,\s*et)\s*(?:(?:de|du|des|de la)\s+|de l'|d'|l')?")
_ARTICLE_BEFORE = re.compile(r"(?:\b(?:le|la|du|au)\s|\bl')$")
_COMMA = re.compile(r"\s*,?\s*")
# `Santé publique`, `Enseignement supérieur`: what kind of a body it is.
_BODY_KIND = re.compile(
    r" (?:[a-zà-ÿ]+(?:iques?|a(?:le|l|ux)s?|elle?s?|aires?|ives?|ieure?s?|ées?)"
    r"|[A-Z][a-zà-ÿ]+ion(?:ales?|aux|nelles?))\b"
)


@dataclass(eq=False, slots=True)
class Phrase:
    """A mention in the making."""

    start: int
    end: int
    offices: list[Office] = field(default_factory=list)
    office_span: list[int] = field(default_factory=list)  # start and end, empty without an office
    codes: list[str] = field(default_factory=list)  # whom the person represents
    name: Name | None = None
    apposed: bool = False  # the office was named after the name
    inherits: Optional["Phrase"] = None  # the phrase before, to which a name is coordinated
    outer: Optional["Phrase"] = None  # `conseiller` of `conseiller du président`

    def add_office(self, piece: Hit) -> None:
        """Take an office in."""
        self.offices.append(piece.value)
        first = self.office_span[0] if self.office_span else piece.start
        self.office_span = [min(first, piece.start), piece.end]
        self.end = max(self.end, piece.end)

    def add_code(self, code: str, end: int) -> None:
        """Take in whom the person represents."""
        if code not in self.codes:
            self.codes.append(code)
        self.widen(end)

    def widen(self, end: int) -> None:
        """Reach as far as `end`; so does the office, unless a name follows it."""
        self.end = max(self.end, end)
        if self.office_span and not (self.name and not self.apposed):
            self.office_span[1] = max(self.office_span[1], end)

    def holds(self, gap: str) -> bool:
        """Tell whether words after this gap may still belong to the office."""
        if not self.offices or (self.name and not self.apposed):
            return False
        if not self.offices[-1].reference:
            return gaps.is_inside(gap)
        return bool((_CLOSE_NEXT if self.codes else _CLOSE).fullmatch(gap))


def build(text: str, folded: str, pieces: list[Hit]) -> list[Phrase]:
    """Return the phrases that the pieces of one sentence make, in order."""
    phrases: list[Phrase] = []
    for number, piece in enumerate(pieces):
        opened = phrases[-1] if phrases else None
        if opened and piece.start < opened.end:
            _within(opened, piece)
            continue
        gap = folded[opened.end : piece.start] if opened else ""
        if piece.layer == "office":
            _office(phrases, opened, piece, gap)
        elif piece.layer == "name":
            _name(phrases, opened, piece, _unaccented(gap, text, piece.start))
        elif opened and opened.holds(gap) and not _HAS.search(text, opened.end, piece.start):
            _continue(opened, piece, gap, text)
        elif (
            opened and piece.layer == "place" and _is_next_side(opened, piece.value, gap, folded)
        ) or (opened and piece.layer == "place" and _is_origin(opened, piece.value, gap)):
            opened.add_code(piece.value.code, piece.end)
        elif piece.layer == "place" and piece.value.kind == "demonym":
            following = pieces[number + 1] if number + 1 < len(pieces) else None
            if _stands_for_a_person(piece, following, text, folded):
                _side(phrases, opened, piece, text, gap)
    for envoy, principal in pairwise(phrases):
        if envoy.apposed and not envoy.codes and _OF.fullmatch(folded, envoy.end, principal.start):
            envoy.codes += principal.codes  # `X, envoyé spécial du président kényan Y`
    return phrases


def _unaccented(gap: str, text: str, end: int) -> str:
    """Return folded words with `à` told apart from the auxiliary `a`: written `@`."""
    written = text[end - len(gap) : end]
    return (
        "".join("@" if c in "àÀ" else f for c, f in zip(written, gap, strict=True))
        if "à" in written
        else gap
    )


def _is_next_side(opened: Phrase, place: Place, gap: str, folded: str) -> bool:
    """Tell whether a demonym is one more side of a plural office: `américaine, chinoise et russe`."""
    if opened.name or not opened.offices or not opened.codes or place.kind != "demonym":
        return False
    plural = folded[slice(*opened.office_span)].split(" ")[0].endswith("s")
    return plural and bool(_AND_NAME.fullmatch(gap))


def _is_origin(opened: Phrase, place: Place, gap: str) -> bool:
    """Tell whether a country says where a person without office comes from: `X de la Russie`."""
    if opened.name is None or opened.codes or place.kind not in ("country", "org"):
        return False
    titled = all(office.head in _TITLE_PAIR for office in opened.offices)
    return titled and bool(_OF.fullmatch(gap))


def _within(opened: Phrase, piece: Hit) -> None:
    """Let a piece inside the open phrase say whom it represents, or widen it."""
    if piece.layer == "place":
        opened.add_code(piece.value.code, piece.end)
    elif piece.layer == "body":
        opened.widen(piece.end)


def _office(phrases: list[Phrase], opened: Phrase | None, piece: Hit, gap: str) -> None:
    """Let an office continue the open phrase, stand in apposition to its name, or open a phrase."""
    if opened and _is_second_office(opened, piece.value, gap):
        opened.add_office(piece)
        return
    if opened and _is_apposed(opened, piece.value, gap):
        opened.apposed = True
        opened.office_span = []
        opened.add_office(piece)
        return
    phrase = Phrase(piece.start, piece.end)
    phrase.add_office(piece)
    phrase.outer = opened if opened and _is_of(opened, gap) else None
    phrases.append(phrase)


def _is_second_office(opened: Phrase, office: Office, gap: str) -> bool:
    """Tell whether an office is one more of the same person: `président et chef de l'État`."""
    if opened.apposed and "," not in gap and _SAME.match(gap):
        return True
    if opened.name or not opened.offices or office.reference:
        return False
    titled = office.head in _TITLE_PAIR and bool(_COMMA_ARTICLE.fullmatch(gap))
    return titled or bool(_SAME.match(gap))


def _is_of(opened: Phrase, gap: str) -> bool:
    """Tell whether an office stands within another: `le conseiller du président`."""
    bare = not opened.name and opened.offices and not opened.offices[-1].reference
    return bool(bare and _OF.fullmatch(gap))


def _is_apposed(opened: Phrase, office: Office, gap: str) -> bool:
    """Tell whether an office stands in apposition to a name: `X, ministre de la Défense`."""
    apposing = gap in _APPOSING or _AS.fullmatch(gap)
    return bool(opened.name and not office.reference and apposing)


def _name(phrases: list[Phrase], opened: Phrase | None, piece: Hit, gap: str) -> None:
    """Let a name complete the open phrase or open its own."""
    if opened and opened.outer and not opened.name and "," in gap and _TO_NAME.fullmatch(gap):
        opened = _absorbed(phrases, opened, opened.outer)
    if opened and not opened.name and (opened.offices or opened.codes):
        near = gap == " " or bool(_TO_NAME.fullmatch(gap))
        if near or _is_far_name(opened, gap):
            opened.name = piece.value
            if not near and "," in gap:
                opened.office_span[1] = opened.end + gap.rfind(",")
            opened.end = piece.end
            return
    phrase = Phrase(piece.start, piece.end, name=piece.value)
    if opened and opened.name and _AND_NAME.fullmatch(gap):
        phrase.inherits = opened
    phrases.append(phrase)


def _absorbed(phrases: list[Phrase], inner: Phrase, outer: Phrase) -> Phrase:
    """Return the outer of two phrases (`le conseiller du président français, X`), grown."""
    outer.codes += [c for c in inner.codes if c not in outer.codes]
    outer.widen(inner.end)
    phrases.remove(inner)
    return outer


def _is_far_name(opened: Phrase, gap: str) -> bool:
    """Tell whether a name behind further words and a comma is the office holder's."""
    if not opened.offices or not _FAR_NAME.fullmatch(gap):
        return False
    return not gaps.ends_office(gap)


def _continue(opened: Phrase, piece: Hit, gap: str, text: str) -> None:
    """Let a body or place within an office widen it, or say whom its holder represents."""
    if piece.layer == "body":
        kind = _BODY_KIND.match(text, piece.end)
        opened.widen(kind.end() if kind else piece.end)
        return
    place: Place = piece.value
    if place.proper and not text[piece.start].isupper():
        return
    paired = gap.strip() == "et" and text[piece.start : piece.end].endswith("es")
    if place.kind == "demonym" and (paired or _PORTFOLIO.search(gap)):
        opened.widen(piece.end)
        return
    if _is_posting(opened, place, gap):
        opened.widen(piece.end)
    else:
        opened.add_code(place.code, piece.end)


def _is_posting(opened: Phrase, place: Place, gap: str) -> bool:
    """Tell whether a place is where somebody is posted, or one company more."""
    if place.kind == "company" and opened.codes:
        return True
    if place.kind not in ("country", "city", "org", "seat") or not _POSTING.search(gap):
        return False
    return (
        bool(opened.codes) or place.kind in ("city", "seat") or opened.offices[-1].head != "local"
    )


def _stands_for_a_person(piece: Hit, following: Hit | None, text: str, folded: str) -> bool:
    """Tell whether a demonym is `le Canadien` or stands before a name (`l'Argentin Milei`)."""
    named = following is not None and following.layer == "name"
    if named and _COMMA.fullmatch(folded, piece.end, following.start):
        return True
    return text[piece.start].isupper() and bool(
        _ARTICLE_BEFORE.search(folded[max(0, piece.start - 6) : piece.start])
    )


def _side(phrases: list[Phrase], opened: Phrase | None, piece: Hit, text: str, gap: str) -> None:
    """Open a phrase with a demonym; coordinated to a name, it may share the office before."""
    phrase = Phrase(piece.start, piece.end)
    phrase.add_code(piece.value.code, piece.end)
    verb = opened and _HAS.search(text, opened.end, piece.start)
    if opened and opened.name and not verb and _AND_SIDE.fullmatch(gap):
        phrase.inherits = opened
    phrases.append(phrase)
