"""Mentions of people: names and offices that stand together, with whom they represent.

A mention is `le vice-Premier ministre et ministre des Affaires étrangères du Kazakhstan, Murat
Nurtleu`, `M. Trong`, `Kaja Kallas, qui dirige le gouvernement estonien` or `son homologue lao`.
"""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from .. import words
from ..lexicon import Office
from ..patterns import pattern
from ..words import Hit
from . import appositions, fronted, openings, phrases
from .openings import Opening
from .phrase import Phrase

_SENDING = ("country", "demonym", "org", "company")  # kinds of places that delegations are of
# `, ministre du Plan, a représenté la `, `, qui représentait le `: before the land that somebody stands for.
_STOOD_FOR = pattern(
    r"(?:,? (?!qui\b)[^,;.:]{3,70},)?,? ?(?:qui )?(?:(?:@auxiliary_past|y) )?"
    r"(?:represente|representait|representera|representant) (?:\w+ment |@linking_adverb |@aside_adverb )?(?:la |le |l'|les )?"
)
_STOOD_FOR_REACH = 120
_OF_FIRM = ("business", "director")
_THE_FIRM = pattern(r"\b@the_firm\b(?! d[eu' ])")
# `côté malien, par le ministre X`; behind him: `, pour la partie malienne`.
_OF_PART = pattern(r"\b@own_part $")
_THEN_HE = pattern(
    r"(?:e?s? ?,)?(?: ?:)? ?(?:par |avec )?(?:le |la |l'|@courtesy_title\.? )?"
    r"(?:@status_adjective )?"
)
_FROM_PART = 36  # characters between a side so told and a name
_PART_BEHIND = pattern(r"[, (]{1,2}@own_part ")
# `les dirigeants d'EDF, dont le `: between a firm or organisation and one of its people.
_ONE_OF_THEM = pattern(
    r",? (?:dont|@namely|a commencer par|parmi lesquels|(?:(?:conduite?|menee?|emmenee?) par)) (?:le |la |l'|son |sa |leur )"
)
# `Par la voix de son ministre, X, le gouvernement `: before the land that speaks through him.
_BY_VOICE = pattern(r"\b@by_voice (?:de )?(?:son|sa|leur) $")
_WHO_SPEAKS = pattern(
    r", (?:le |la |l'|les )?(?:(?:gouvernement|executif|@regime_noun) )?(?:de |du |d')?"
)
_AND_NEXT = 24  # characters behind an office in which its firm may be told
# `directrice générale`, `vice-présidente`, `Première ministre`, `ambassadrice`.
_FEMININE = pattern(r"(?:vice-?|co-?|sous-)?@woman_office\b")
_MASCULINE = pattern(r"@man_office\b")
_OWN_ARTICLES = {"le ": "m", "du ": "m", "au ": "m", "la ": "f"}  # `le souverain`, `la souveraine`
_CONTRACTED = {"du ": "de", "au ": "a"}  # in offices listed with them: `du souverain belge`
_GLOSS = re.compile(r"\s{0,4}\([^()]{1,40}\)?$")  # `du Fonds monétaire international (FMI`


class Mention(NamedTuple):
    """One mention of a person (or of several: `plural`), with its span in the text read."""

    start: int
    end: int
    name: str
    offices: tuple[Office, ...]
    office: str  # as written, from the first head to the last word that belongs to it
    codes: tuple[str, ...]  # whom the person represents, as the mention says
    determiner: str  # le, la, son, ce … folded; "" without
    preposition: str  # avec, par, à, de, entre, et … before it, folded
    plural: bool
    gender: str  # m or f as far as article or title of courtesy tell
    courtesy: bool

    @property
    def reference(self) -> bool:
        """Whether it only points to somebody named elsewhere (le visiteur, son homologue)."""
        return not self.name and bool(self.offices) and all(o.reference for o in self.offices)

    @property
    def head(self) -> Office | None:
        """The first head of office that is more than a reference, else the first one."""
        for office in self.offices:
            if not office.reference:
                return office
        return self.offices[0] if self.offices else None


def find(text: str, folded: str, pieces: list[Hit]) -> list[Mention]:
    """Return the mentions that the pieces of one sentence make, in order.

    `text` is the whole text read, of which the pieces are spans, `folded` the same folded.
    """
    if not pieces:
        return []
    built = phrases.build(text, folded, pieces)
    built = appositions.dealt(built, folded)
    made = appositions.joined(fronted.unlinked(built, text, folded, pieces[0].start), folded)
    return [_mention(p, pieces, text, folded) for p in made if p.name or p.offices or p.codes]


def _delegation(phrase: Phrase, pieces: list[Hit], folded: str) -> list[str]:
    """Return the side of the delegation that a person leads: the last one named before him."""
    window = max(0, phrase.start - 110), phrase.start
    at = max(folded.rfind(noun, *window) for noun in _groups())
    near = [
        piece
        for piece in pieces
        if piece.layer == "place" and piece.value.kind in _SENDING
        if max(phrase.start - 110, at - 1) < piece.start < phrase.start
    ]
    if len(near) > 1 and near[-1].start - near[-2].end == 1:
        near = near[:-1]  # `du groupe d'amitié France-Vietnam`: of the land named first
    return [piece.value.code for piece in near[-1:]]


@cache
def _groups() -> tuple[str, ...]:
    """Return the words for what somebody leads: `la délégation`, `celle du FMI`."""
    return (*words.grammar("delegation_noun"), " celle d", " celles d")


def _firm(phrase: Phrase, pieces: list[Hit], folded: str) -> list[str]:
    """Return the side of the company last named before its head: `au siège de X, le PDG du groupe`."""
    if not _THE_FIRM.search(folded, phrase.start, phrase.office_span[1] + _AND_NEXT):
        return []
    before = [p for p in pieces if p.layer == "place" and p.end <= phrase.start]
    return [p.value.code for p in before if p.value.kind == "company"][-1:]


def _one_of(phrase: Phrase, pieces: list[Hit], folded: str) -> list[str]:
    """Return whose people somebody is one of: `les dirigeants d'EDF, dont le PDG X`."""
    before = next((p for p in reversed(pieces) if p.end <= phrase.start - 2), None)
    if before is None or before.layer != "place" or before.value.kind not in ("company", "org"):
        return []
    return [before.value.code] if _ONE_OF_THEM.fullmatch(folded, before.end, phrase.start) else []


def _part(phrase: Phrase, pieces: list[Hit], folded: str) -> list[str]:
    """Return the side told as whose part somebody has: `côté malien, X`, `X, pour la partie malienne`."""
    for piece in pieces:
        near = phrase.start - _FROM_PART < piece.end and piece.start < phrase.end + _FROM_PART
        if not near or piece.layer != "place" or piece.value.kind not in ("country", "demonym"):
            continue
        behind = _PART_BEHIND.fullmatch(folded, phrase.end, max(phrase.end, piece.start))
        of_part = _OF_PART.search(folded, max(0, piece.start - 24), piece.start)
        if behind or (of_part and _THEN_HE.fullmatch(folded, piece.end, phrase.start)):
            return [piece.value.code]
    return []


def _stood_for(phrase: Phrase, pieces: list[Hit], folded: str) -> list[str]:
    """Return the land that a verb behind a name says he represented: `X, ministre, a représenté le Mali`."""
    return [
        piece.value.code
        for piece in pieces
        if piece.layer == "place" and piece.value.kind in ("country", "org")
        if 0 < piece.start - phrase.end < _STOOD_FOR_REACH
        and _STOOD_FOR.fullmatch(folded, phrase.end, piece.start)
    ][:1]


def _voice_of(phrase: Phrase, pieces: list[Hit], folded: str) -> list[str]:
    """Return the land that speaks through somebody: `par la voix de son ministre, X, Rome a dit`."""
    if not _BY_VOICE.search(folded, max(0, phrase.start - 40), phrase.start):
        return []
    behind = (p for p in pieces if p.start > phrase.end and p.layer == "place")
    place = next(behind, None)
    speaks = place and _WHO_SPEAKS.fullmatch(folded, phrase.end, place.start)
    return [place.value.code] if speaks else []


def _mention(phrase: Phrase, pieces: list[Hit], text: str, folded: str) -> Mention:
    """Return the finished mention of a phrase, with what stands before it."""
    opening = openings.before(folded, phrase.start)
    if phrase.formerly:
        phrase.codes += [code for code in phrase.formerly if code not in phrase.codes]
    if phrase.listed:
        opening = opening._replace(preposition=opening.preposition.removesuffix("de").strip())
    if opening.preposition == "led" and not phrase.codes:
        phrase.codes += _delegation(phrase, pieces, folded)
    if phrase.offices and not phrase.codes and phrase.offices[0].head in _OF_FIRM:
        phrase.codes += _firm(phrase, pieces, folded)
    if phrase.offices and not phrase.codes:
        phrase.codes += _one_of(phrase, pieces, folded) or _voice_of(phrase, pieces, folded)
    if phrase.name and not phrase.codes:
        phrase.codes += _part(phrase, pieces, folded) or _stood_for(phrase, pieces, folded)
    if phrase.name and not opening.words and opening.preposition != "led":
        opening = openings.with_noun(folded, phrase.start) or opening
    office = _written(text[slice(*phrase.office_span)]) if phrase.office_span else ""
    if not opening.preposition and (joined := _CONTRACTED.get(office[:3].lower())):
        opening = opening._replace(preposition=joined)
    name = text[phrase.name.start : phrase.name.end].replace("\n", " ") if phrase.name else ""
    return Mention(
        _start(phrase, opening),
        phrase.end,
        name,
        tuple(phrase.offices),
        office,
        tuple(phrase.codes),
        opening.determiner,
        opening.preposition,
        opening.determiner in openings.PLURAL and (not phrase.name or phrase.is_plural(folded)),
        _gender(phrase, folded) or opening.gender or _gender_of_office(office),
        bool(phrase.name and phrase.name.courtesy),
    )


def _gender(phrase: Phrase, folded: str) -> str:
    """Return the gender that a title of courtesy right before the name tells: `sa présidente, Mme X`."""
    if not phrase.name or not phrase.name.courtesy or not phrase.office_span:
        return ""
    return openings.titled(folded, phrase.name.start)


@lru_cache(1 << 12)
def _gender_of_office(office: str) -> str:
    """Return f where an office has a woman's form, else what an article of its own tells.

    >>> _gender_of_office("vice-présidente du Sénat"), _gender_of_office("président du Sénat")
    ('f', '')
    >>> _gender_of_office("Le souverain")
    'm'
    """
    if (article := office[:3].lower()) in _OWN_ARTICLES:
        return _OWN_ARTICLES[article]
    folded = words.fold(office)
    if _MASCULINE.match(folded):
        return "m"
    return "f" if _FEMININE.match(folded) else ""


@lru_cache(1 << 12)
def _written(office: str) -> str:
    """Return the words of an office, in one line, without marks around them and a gloss at its end."""
    return " ".join(_GLOSS.sub("", office).strip(" ,\n(").split())


def _start(phrase: Phrase, opening: Opening) -> int:
    """Return where a mention starts: with the words before it, but not with `et`."""
    if opening.preposition.startswith("et"):
        return phrase.start
    return phrase.start - len(opening.words.lstrip())
