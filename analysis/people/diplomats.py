"""Who is told of as a diplomat: `le diplomate russe`, `le chef de la diplomatie européenne`."""

from ..words import fold
from .mentions import Mention
from .person import Person

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


def heads_service(person: Person, mention: Mention) -> bool:
    """Tell whether `le chef de la diplomatie européenne` is who is on record as such."""
    if "diplomatie" not in mention.office:
        return False
    return any(t.kind == "foreign" and t.country == mention.codes[0] for t in person.held)
