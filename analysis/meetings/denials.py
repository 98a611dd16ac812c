"""What tells that an encounter did not come about: it is denied, not vouched for, or given up."""

from ..patterns import pattern
from ..people.lines import Line
from .event import Event

# `ne peut garantir qu'ils se sont parlé`, `rien n'indique que X a rencontré Y`.
_NOT_VOUCHED = pattern(
    r"(?:\bne |\bn')(?:[\w']+ ){0,5}?@vouching(?: [\w-]+)? (?:que |qu'|si )[^.;:«»]{0,70}$"
)
# `a démenti l'information selon laquelle X a rencontré Y`, `nie que X ait reçu Y`.
_DENIED = pattern(
    r"\b@disowning (?:(?:les?|la|l'|une?|des|toutes?) ?(?:\w+ ){1,3})?"
    r"(?:selon (?:lesquels?|lesquelles|laquelle|lequel)|que|qu')[^.;:«»]{1,90}$"
)
_VOUCHED = ("que ", "qu'", "si ", "selon ")
# `X, qui devait rencontrer Y, a renoncé à son voyage`.
_WAS_TO = pattern(r"\b@modal_imperfect [^.;:«»]{0,40}$")
_GIVEN_UP = pattern(r"\b@given_up\b")


def is_denied(line: Line, event: Event) -> bool:
    """Tell whether words around an event say that it was not, or that nobody knows of it.

    `rien ne prouve que X a vu Y`, `a démenti l'information selon laquelle X a vu Y`.
    """
    if event.planned:
        return _is_given_up(line, event)
    before = line.before(event.start, 130)
    if not any(map(before.__contains__, _VOUCHED)):
        return False
    return bool(_NOT_VOUCHED.search(before) or _DENIED.search(before))


def _is_given_up(line: Line, event: Event) -> bool:
    """Tell whether who was to meet somebody is said to have given it up."""
    if not _WAS_TO.search(line.before(event.start, 70)):
        return False
    return _GIVEN_UP.search(line.folded, event.end, line.end) is not None
