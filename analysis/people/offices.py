"""Offices as written: of which kind, rank and body, and which are said for one another."""

from functools import cache, lru_cache

from .. import lexicon
from ..lexicon import Office
from ..patterns import pattern
from ..words import fold

# Heads of office that are said for one another: the leader of a party is its secretary general.
ALSO_CALLED = {
    "party_leader": "secretary_general",
    "monarch": "president",
    "governor_general": "president",
}
SERVING = frozenset(("envoy", "official"))  # heads of who serves a principal
ENVOYS = frozenset(("ambassador", "envoy"))
_OF_ONE_HOLDER = frozenset(("head_of_state", "head_of_government", "foreign", "defence"))
_PORTFOLIOS = {
    "foreign": pattern(r"@foreign_portfolio|\bae\b"),
    "defence": pattern(r"@defence_portfolio"),
}
_PRESIDING = pattern(r"\ben exercice\b|^@mediator\b")
_CHAMBER = pattern(r"@chamber|\ban\b")
_CORPORATE = r"\b(?:@private_body|federation(?! de russie\b| russe\b))"
_COMPANY = pattern(_CORPORATE)
_BODY = pattern(rf"{_CORPORATE}|@public_body|union(?! @union_that_is_state\b)|parti\b")


@lru_cache(1 << 14)
def kind_of(text: str, head: Office) -> str:
    """Return the kind of an office as written: a minister's portfolio, a president's body.

    >>> kind_of("ministre australienne des Affaires étrangères", Office("minister", "minister", 5))
    'foreign'
    """
    folded = fold(text)
    if head.head == "minister" and head.kind == "minister":
        return next((k for k, words in _PORTFOLIOS.items() if words.search(folded)), "minister")
    if head.head in ("president", "vice_president") and _CHAMBER.search(folded):
        return "speaker" if head.head == "president" else "deputy_speaker"
    return head.kind


@lru_cache(1 << 14)
def rank_of(text: str, head: Office) -> int:
    """Return the protocol rank of an office as written, 1 the highest.

    >>> rank_of("président", Office("president", "head_of_state", 1))
    1
    >>> rank_of("président de la Fédération de Russie", Office("president", "head_of_state", 1))
    1
    >>> rank_of("président du groupe pétrolier", Office("president", "head_of_state", 1))
    7
    """
    kind = kind_of(text, head)
    if head.head == "president" and kind == "head_of_state" and _BODY.search(fold(text)):
        return 7 if _COMPANY.search(fold(text)) else 5
    return {"speaker": 3, "deputy_speaker": 5}.get(kind, head.rank)


@lru_cache(1 << 12)
def of_one_holder(text: str) -> str:
    """Return the kind of an office as written of which a country has one holder; "" of any other.

    >>> of_one_holder("président burkinabè"), of_one_holder("chef de la diplomatie russe")
    ('head_of_state', 'foreign')
    >>> of_one_holder("président de l'Assemblée"), of_one_holder("vice-Premier ministre"), of_one_holder("ambassadeur")
    ('', '', '')
    """
    first = text.split(" et ")[0]  # `président du Chili et président en exercice du Mercosur`
    folded = fold(first)
    ends = (at for at in range(len(folded), 0, -1) if not folded[at : at + 1].isalnum())
    head = next(filter(None, (_heads().get(folded[:at]) for at in ends)), None)
    if head is None or is_presiding(first) or rank_of(first, head) != head.rank:
        return ""
    kind = kind_of(first, head)
    return kind if kind in _OF_ONE_HOLDER else ""


@cache
def _heads() -> dict[str, Office]:
    """Return the heads of offices by their folded terms."""
    found = (term for term in lexicon.terms() if term.layer == "office")
    return {fold(term.words): term.value for term in found}


@lru_cache(1 << 12)
def is_presiding(text: str) -> bool:
    """Tell whether an office as written is that of an organisation's chair for a time, or of its mediator.

    >>> is_presiding("président en exercice de l'Union africaine")
    True
    """
    return bool(_PRESIDING.search(fold(text)))


def is_private(text: str, head: Office) -> bool:
    """Tell whether an office is of a company, an association or a club.

    >>> is_private("président des associations", Office("president", "head_of_state", 1))
    True
    """
    return head.head == "business" or bool(_COMPANY.search(fold(text)))
