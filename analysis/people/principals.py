"""Whose envoy, adviser or chief of staff somebody is: he represents the side of his principal."""

import re

from .. import tenures
from ..patterns import pattern
from ..words import Hit
from . import joints
from .offices import SERVING, kind_of
from .phrase import Phrase

_CLOSING = (",", ".", ";", ")", "\n", "")  # behind a name set off by commas
_IS_THE = re.compile(r"\b(?:est|etait|fut|devenue?|nommee?) (?:\w+ )?(?:le |la |l')?$")
# `l'envoyé de X en République dominicaine, Y,`: to where he is sent.
_WHERE_SENT = pattern(
    r" (?:en|au|aux|a|pour|aupres|pres)\b[^,;:.«»]{2,45}, (?:@courtesy_title\.? )?"
)
# `Porteur d'un message du président tchadien X, `: before who brought it.
_BEARER = pattern(
    r"\bporteu(?:r|se)s? d'une? (?:\w+ )?@message_noun (?:\w+ )?(?:de|du) (?:le |la |l')?$"
)
_WHO_BORE = pattern(r",? ?, (?:@possessive |le |la |l')?(?:@courtesy_title\.? )?")
_MESSAGE = 60  # characters before its sender in which a message is told
_REACH = 30  # characters before an office in which somebody may be told to hold it
_FORMERLY = pattern(r"\b@former_holder[ -]?$")


def settle(envoy: Phrase, principal: Phrase, text: str, folded: str) -> None:
    """Give an envoy the side of his principal: `X, envoyé spécial du président kényan Y`."""
    start = envoy.office_span[0]
    if not _FORMERLY.search(folded, max(0, start - _REACH), start):
        envoy.codes += _sides(principal, text)
        if not envoy.name and not principal.name:  # `émissaire du président malien` is his office
            envoy.office_span[1] = principal.end


def is_nameless(envoy: Phrase, principal: Phrase, folded: str) -> bool:
    """Tell whether an office of somebody's service has no holder's name: `l'émissaire de X`.

    The principal may be told by his office and side alone: `l'envoyé du président malien`. It is
    none of its own in `Y, qui est aussi le négociateur de X`.
    """
    if envoy.name or not envoy.offices or not (principal.name or principal.codes):
        return False
    if envoy.offices[-1].head not in SERVING or envoy.offices[-1].reference:
        return False
    return not _IS_THE.search(folded, max(0, envoy.start - _REACH), envoy.start)


def is_of_bearer(principal: Phrase, bearer: Phrase, folded: str) -> bool:
    """Tell whether a sentence opens with whose message somebody of no land brought: `Porteur d'un pli de X, Y`."""
    if bearer.codes or not bearer.offices or not principal.name:
        return False
    if not _WHO_BORE.fullmatch(folded, principal.end, bearer.start):
        return False
    return bool(_BEARER.search(folded, max(0, principal.start - _MESSAGE), principal.start))


def send(principal: Phrase, bearer: Phrase, text: str) -> None:
    """Give who brought a message the side of its sender."""
    bearer.codes += _sides(principal, text)


def _sides(principal: Phrase, text: str) -> list[str]:
    """Return the sides of a principal: as told, else the one of the dated offices of his name."""
    if principal.codes or not principal.name:
        return list(principal.codes)
    name = text[principal.name.start : principal.name.end]
    office = text[slice(*principal.office_span)] if principal.office_span else ""
    kinds = {kind_of(office, head) for head in principal.offices} or tenures.LEADING
    known = {t.country for t in tenures.named(name) or tenures.surnamed(name, kinds)}
    return list(known) if len(known) == 1 else []


def envoy_of(phrases: list[Phrase], piece: Hit, gap: str, text: str, folded: str) -> Phrase | None:
    """Return the office before its principal's name whose holder is named behind a comma, if any.

    `le conseiller de Joe Biden, X,`: the last two of the phrases are the office and the principal.
    """
    if len(phrases) < 2 or "," not in gap:
        return None
    if not (joints.TO_NAME.fullmatch(gap) or _WHERE_SENT.fullmatch(gap)):
        return None
    office, principal = phrases[-2:]
    if office.name or not office.offices or not principal.name or principal.apposed:
        return None
    if office.offices[-1].head not in SERVING or office.is_plural(folded):
        return None
    if folded[piece.end : piece.end + 1] not in _CLOSING:
        return None
    if not joints.OF.fullmatch(folded, office.end, principal.start):
        return None
    return None if _is_leader(text[piece.start : piece.end]) else office


def is_mission(envoy: Phrase, gap: str) -> bool:
    """Tell whether words behind an envoy's principal say to where he is sent: ` pour l'Afrique, `."""
    serving = envoy.offices and envoy.offices[-1].head in SERVING
    return bool(serving and _WHERE_SENT.fullmatch(gap))


def _is_leader(name: str) -> bool:
    """Tell whether a name is that of somebody on record as leading a state or its government."""
    return any(term.kind in tenures.LEADING for term in tenures.named(name))
