"""Who is told of as a diplomat: `le diplomate russe`, `le chef de la diplomatie européenne`."""

from .. import words
from ..lexicon import Office
from ..words import fold
from .cast import Cast
from .mentions import Mention
from .person import Person

_UN_AGENCIES = frozenset(words.grammar("un_agency"))
_KINDS = frozenset(("foreign", "deputy_minister"))  # of office, of whom a land's diplomat is one


def is_one(person: Person, mention: Mention) -> bool:
    """Tell whether `le diplomate russe` can mean a foreign minister or an envoy, `le diplomate` an envoy."""
    if not fold(mention.office).startswith("diplomate"):
        return False
    if not mention.codes:
        return "envoy" in person.heads and fold(mention.office) == "diplomate"
    if person.kinds:
        return not person.kinds.isdisjoint(_KINDS) or "envoy" in person.heads
    return any(term.kind in ("foreign", "ambassador") for term in person.terms)


def serves(person: Person, mention: Mention) -> bool:
    """Tell whether an office is an organisation's diplomat, or its service's head and he is on record.

    `la diplomate onusienne` is its coordinator; `le chef de la diplomatie européenne` only its head.
    """
    if "diplomatie" not in mention.office:
        return fold(mention.office).startswith("diplomate")
    return any(t.kind == "foreign" and t.country == mention.codes[0] for t in person.held)


def of_agency(mention: Mention, head: Office, before: list[Person], cast: Cast) -> Person | None:
    """Return who was told of last of an agency of the UN: `le responsable onusien`, of the FAO."""
    vague = head.reference or fold(mention.office).startswith("diplomate")
    if not vague or mention.codes[0] != "ONU":
        return None
    own = (p for p in reversed(before) if p.names and fold(cast.side(p)) in _UN_AGENCIES)
    return next((p for p in own if {p.gender, mention.gender} != {"m", "f"}), None)
