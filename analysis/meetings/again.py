"""Who was received again, told by a pronoun for the verb: `a été reçu par X, avant de l'être par Y`."""

from ..needles import rare
from ..patterns import pattern
from ..people.lines import Line
from .event import Event

# `avant de l'être`, `comme il l'avait été la veille`, `et le sera jeudi`, `après l'avoir été`.
_SO = rare(
    r"\b(?:l'(?:etre|avoir ete|(?P<had>avait|avaient) (?:deja )?ete|(?:a|ont) (?:deja |\w+ment )?ete)"
    r"|le (?P<to_come>sera|seront))\b"
)
_BY = pattern(
    r"(?: (?!par\b|qui\b|que\b|et\b)[^\s.;:«»]{1,20}){0,6}?,? par\b(?! (?:le passe|exemple|ailleurs))"
)


def find(line: Line, found: list[Event]) -> list[Event]:
    """Return the event that stands for one more reception like the passive one told before it."""
    received = next((e for e in found if e.passive and e.trigger.frame == "receive"), None)
    so = line.search(_SO, received.end, line.end) if received else None
    if so is None or not _BY.match(line.folded, so.end(), line.end):
        return []
    planned = bool(so["to_come"]) or received.planned
    told = Event(so.start(), so.end(), received.trigger, passive=True, planned=planned)
    return [told._replace(earlier=bool(so["had"]))]
