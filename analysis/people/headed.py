"""Bodies of a name that no vocabulary holds, whose heads are named behind them."""

from ..patterns import pattern
from ..words import Hit
from . import joints
from .phrase import Phrase

# `le patron du groupe italien `: the name behind it is the company's.
_OF_COMPANY = pattern(
    r"\b(?:(?:du|de la|d'une?|des) |de l')(?:(?:grande?|jeune|petite?|premier|premiere) )?@company_noun"
    r"(?: (?!et\b|ou\b)[\w'-]{2,30}){0,3} ?[«\"“]?\s?$"
)
_COMMA = pattern(r"\s?[»\"”]?(?: ?\([^()]{2,14}\))?\s?,\s{1,4}(?:@courtesy_title\.?\s{1,4})?")
_REACH = 90  # characters from the office of a head to the company's name
_HEADS = frozenset(("business", "director"))


def names_body(phrases: list[Phrase], piece: Hit, gap: str, folded: str) -> bool:
    """Tell whether the name before another is a body's, and not its head's.

    `recteur de la Sorbonne M. X`, `patron du groupe italien Petralia, X`, `patron de Petralia, X`.
    """
    body = phrases[-1]
    if body.apposed or body.name is None or body.name.courtesy:
        return False
    if "," in gap:
        return bool(_COMMA.fullmatch(gap)) and _is_of_company(phrases, piece, folded)
    if not piece.value.courtesy or not joints.TO_NAME.fullmatch(gap) or _is_long(body, folded):
        return False
    if body.offices:
        return "'" in folded[slice(*body.office_span)] or " de " in folded[slice(*body.office_span)]
    return _follows_office(phrases, folded)


def _is_of_company(phrases: list[Phrase], piece: Hit, folded: str) -> bool:
    """Tell whether a name stands behind a word of companies, or alone behind the office of a head."""
    body = phrases[-1]
    if " " not in folded[piece.start : piece.end]:
        return False
    office = body if body.offices else phrases[-2] if len(phrases) > 1 else None
    if office and office.offices and (office is body or not office.name):
        start = max(office.office_span[0], body.name.start - _REACH)
        if _OF_COMPANY.search(folded, start, body.name.start):
            return True
    if body.offices or _is_long(body, folded) or not _follows_office(phrases, folded):
        return False
    return not _HEADS.isdisjoint(office.head for office in phrases[-2].offices)


def _is_long(body: Phrase, folded: str) -> bool:
    """Tell whether a name has several words, as those of people have."""
    return " " in folded[body.name.start : body.name.end]


def _follows_office(phrases: list[Phrase], folded: str) -> bool:
    """Tell whether an office stands before the name of a body: `patron de Petralia`."""
    if len(phrases) < 2 or phrases[-2].name:
        return False
    return joints.is_of(phrases[-2], folded[phrases[-2].end : phrases[-1].start])


def name_head(phrases: list[Phrase], piece: Hit) -> None:
    """Let a name complete the office whose body is named before it."""
    body = phrases[-1]
    if not body.offices:
        phrases.pop()
    head = phrases[-1]
    head.office_span[1], head.name, head.end = body.end, piece.value, piece.end
