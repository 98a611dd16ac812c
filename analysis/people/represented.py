"""Whom somebody represents: the countries, organisations and places in and around his office."""

import re

from ..lexicon import Place
from ..patterns import pattern
from ..words import Hit, fold
from . import told_behind
from .joints import OF, TITLES
from .phrase import Phrase

# What joins one side, or one name, to the next.
AND_NAME = re.compile(r"\s{0,4}(?:,|et|,\s{0,4}et|puis|ainsi que)\s{0,4}")
# What posts somebody to a place (`ambassadeur en France`): not the side he represents.
_POSTING = pattern(r"\b@posting_preposition[\s']{0,4}$")
# `ministre des Affaires étrangères et européennes`: the portfolio's side, not the holder's.
_PORTFOLIO = pattern(r"\b@portfolio_noun\s{0,4}$")
_OF_TRIP = pattern(r"\b@visit_noun $")  # `Au cours de ce déplacement américain, X`
# `directrice Asie au FMI`, `cheffe de division à la Banque mondiale`: she works there.
# `de la transition au `, `du régime militaire en `: whose head rules there.
_OF_REGIME = pattern(r"\b(?:transition|@regime_noun)(?: \w+)? (?:au|aux|en) (?:la |l')?$")
_RULING = 2  # the rank down to which an office is a state's head or a government's
_AT = re.compile(r"\b(?:au|aux|a la|a l')\s?$")
_WITHIN = frozenset(("director", "official"))
# `médiateur dans la crise burundaise, X`: the matter's land, not his.
_IN_MATTER = re.compile(r"\b(?:dans|pour|sur) (?:la |les? |l')\w{4,20} $")
# `Dans la capitale française, X`, `Sur le plateau belge, X`: what is French or Belgian is not X.
_OF_THING = pattern(
    r"(?:\b(?:dans|sur|devant|depuis|vers|sous|selon) (?:le |la |l'|les |@possessive |@demonstrative )?[\w'-]+ "
    r"|(?<!\bdu )(?<!\bde la )(?<!\bde l')(?<!\bd')\b@no_person_noun )$"
)
# `a reçu à la mission russe X`: the land of a house, and not of him who was received there.
_OF_HOUSE = pattern(r"\ba (?:la |l')@no_person_noun $")
_ARTICLE_BEFORE = re.compile(r"(?:\b(?:le|la|du|au)\s|\bl')$")
# `le retour du président X du Mali`: from where he came.
_FROM_WHERE = pattern(r"\b@leaving_noun (?:de |du |de la |de l'|d')$")
_GOVERNING = 5  # the rank down to which who holds an office speaks for a land
_COMMA_OF = re.compile(r"\s{0,4}(?:,\s{0,4}(?:du|de la|de l'|des|de|d')|\()\s{0,4}")
# `a longuement parlé avec M. `, `discuté au téléphone avec `: what follows the name is the matter.
_TALKED_WITH = pattern(
    r"\b(?:@talked|(?P<of>@conversed))\b(?:(?! avec )[^,;.:]){0,30} avec (?:m\. |mme )?$"
)
_CLOSING = re.compile(r"\s{0,4}(?:[,;.)]|et\b|ainsi que\b)")
_COMMA = re.compile(r"\s{0,4},?\s{0,4}")
THAT_OF = re.compile(r"\b(?:celui|celle|ceux|celles) (?:de la |du |de l'|des |de |d')$")
# `Santé publique`, `Enseignement supérieur`: what kind of a body it is.
_BODY_KIND = re.compile(
    r" (?:[a-zà-ÿ]+(?:iques?|a(?:le|l|ux)s?|elle?s?|aires?|ives?|ieure?s?|ées?)"
    r"|[A-Z][a-zà-ÿ]+ion(?:ales?|aux|nelles?))\b"
)


def widen(opened: Phrase, piece: Hit, gap: str, text: str) -> None:
    """Let a body or place within an office widen it, or say whom its holder represents."""
    if piece.layer == "body":
        kind = _BODY_KIND.match(text, piece.end)
        opened.widen(kind.end() if kind else piece.end)
        return
    place: Place = piece.value
    if place.proper and text[piece.start : piece.end].islower():
        return
    if place.kind in ("city", "seat") and gap.endswith("("):
        return  # `réunion des ministres de l'Intérieur (Bruxelles)`: where they met
    paired = gap.strip() == "et" and text[piece.start : piece.end].endswith("es")
    if place.kind == "demonym" and (paired or _PORTFOLIO.search(gap)):
        opened.widen(piece.end)
        return
    posted = _is_posting(opened, place, gap) and not _is_ruling(opened, piece, text)
    if posted or _is_portfolio(opened, place, text):
        opened.widen(piece.end)
    else:
        opened.add_code(place.code, piece.end)


def _is_posting(opened: Phrase, place: Place, gap: str) -> bool:
    """Tell whether a place is where somebody is posted, or one company more."""
    if place.kind == "company" and opened.codes:
        return True
    if place.kind not in ("country", "city", "org", "seat") or not _POSTING.search(gap):
        return False
    if opened.offices[-1].head == "counterpart":
        return False  # `son homologue pour l'Iran`
    if place.kind == "org" and not opened.codes and opened.offices[-1].head in _WITHIN:
        return not _AT.search(gap)
    return (
        bool(opened.codes) or place.kind in ("city", "seat") or opened.offices[-1].head != "local"
    )


def _is_ruling(opened: Phrase, piece: Hit, text: str) -> bool:
    """Tell whether somebody rules in a land: `président de la transition au Gabon`."""
    rules = not opened.codes and opened.offices[-1].rank <= _RULING
    if not rules or piece.value.kind != "country":
        return False
    return bool(_OF_REGIME.search(fold(text[opened.start : piece.start])))


def _is_portfolio(opened: Phrase, place: Place, text: str) -> bool:
    """Tell whether an organisation is what one minister deals with: `chargé de la Francophonie`."""
    return _may_deal_with(opened, place) and not opened.is_plural(text)


def _may_deal_with(opened: Phrase, place: Place) -> bool:
    """Tell whether a place is an organisation with which a minister may deal, or a state's council."""
    office = opened.offices[-1]
    of_state = office.head in ("minister", "deputy_minister") or office.kind == "security"
    return place.kind == "org" and of_state


def within(opened: Phrase, piece: Hit, folded: str) -> None:
    """Let a piece inside the open phrase say whom it represents, or widen it."""
    if piece.layer == "place":
        if not (_may_deal_with(opened, piece.value) or _is_of_portfolio(opened, piece, folded)):
            opened.add_code(piece.value.code, piece.end)
    elif piece.layer == "body":
        opened.widen(piece.end)


def _is_of_portfolio(opened: Phrase, piece: Hit, folded: str) -> bool:
    """Tell whether a demonym tells of a minister's portfolio: `chargée des affaires européennes`."""
    minister = opened.offices and opened.offices[-1].head in ("minister", "deputy_minister")
    return bool(
        minister
        and piece.value.kind == "demonym"
        and _PORTFOLIO.search(folded, opened.start, piece.start)
    )


def is_told_by(opened: Phrase, piece: Hit, gap: str, folded: str) -> bool:
    """Tell whether a place behind a phrase says whom it represents, or one more of its sides."""
    place: Place = piece.value
    if opened.name is None:
        return _is_next_side(opened, place, gap, folded)
    if opened.codes:
        return False
    if _is_origin(opened, place, gap) or _is_governed(opened, place, gap, folded):
        return not _is_talked_of(opened, folded)
    if told_behind.is_headed(place, gap):
        return True
    if _is_bracketed(piece, gap, folded) or _is_set_off(opened, piece, gap, folded):
        return True
    return told_behind.is_one_of_lands(opened, piece, gap, folded)


def _is_bracketed(piece: Hit, gap: str, folded: str) -> bool:
    """Tell whether a country or organisation stands in brackets behind a name: `X (Tunisie)`."""
    return piece.value.kind in ("country", "org") and is_in_brackets(piece, gap, folded)


def is_in_brackets(piece: Hit, gap: str, folded: str) -> bool:
    """Tell whether a place stands alone in brackets, `gap` being the words before it."""
    return gap.strip() == "(" and folded.startswith(")", piece.end)


def _is_set_off(opened: Phrase, piece: Hit, gap: str, folded: str) -> bool:
    """Tell whether a country between commas says whose envoy is named before it: `X, du Portugal,`."""
    bare = not opened.offices and piece.value.kind in ("org", "company")
    if not bare and piece.value.kind != "country":
        return False
    shared = opened.inherits is not None or any(o.head == "ambassador" for o in opened.offices)
    closed = _CLOSING.match(folded, piece.end)
    if not closed or _is_talked_of(opened, folded):
        return False
    return bool((bare or shared or not opened.offices) and _COMMA_OF.fullmatch(gap))


def _is_next_side(opened: Phrase, place: Place, gap: str, folded: str) -> bool:
    """Tell whether a demonym is one more side of a plural office: `américaine, chinoise et russe`."""
    if not opened.offices or not opened.codes or place.kind != "demonym":
        return False
    return opened.is_plural(folded) and bool(AND_NAME.fullmatch(gap))


def _is_origin(opened: Phrase, place: Place, gap: str) -> bool:
    """Tell whether a country says where a person without office comes from: `X de la Russie`."""
    if place.kind not in ("country", "org"):
        return False
    titled = all(office.head in TITLES for office in opened.offices)
    return titled and bool(OF.fullmatch(gap))


def _is_governed(opened: Phrase, place: Place, gap: str, folded: str) -> bool:
    """Tell whether a country behind a leader's name is his: `le président X du Togo`."""
    if not opened.offices or place.kind != "country":
        return False
    head = opened.offices[0]
    leads = head.rank <= _GOVERNING and not head.reference and not head.side
    if not (leads and OF.fullmatch(gap)):
        return False
    return not _FROM_WHERE.search(folded[max(0, opened.start - 30) : opened.start])


def _is_talked_of(opened: Phrase, folded: str) -> bool:
    """Tell whether a land is what somebody was talked with about: `a parlé avec X de l'Ukraine`."""
    talked = _TALKED_WITH.search(folded, max(0, opened.start - 60), opened.start)
    return talked is not None and (not talked["of"] or " " not in folded[opened.start : opened.end])


def stands_for_a_person(piece: Hit, following: Hit | None, text: str, folded: str) -> bool:
    """Tell whether a demonym is `le Canadien` or stands before a name (`l'Argentin Milei`).

    So does `celui du Cameroun, X`, of an office told in another sentence.
    """
    named = following is not None and following.layer == "name"
    if named and piece.value.kind == "country" and folded.startswith(", ", piece.end):
        return bool(THAT_OF.search(folded, max(0, piece.start - 14), piece.start))
    if piece.value.kind != "demonym":
        return False
    if named and _OF_TRIP.search(folded, max(0, piece.start - 12), piece.start):
        return False
    if named and _COMMA.fullmatch(folded, piece.end, following.start):
        if _IN_MATTER.search(folded, max(0, piece.start - 30), piece.start):
            return False
        apart = folded.find(",", piece.end, following.start) >= 0
        thing = _OF_THING if apart else _OF_HOUSE
        return not thing.search(folded, max(0, piece.start - 40), piece.start)
    return text[piece.start].isupper() and bool(
        _ARTICLE_BEFORE.search(folded[max(0, piece.start - 6) : piece.start])
    )
