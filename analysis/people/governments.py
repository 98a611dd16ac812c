"""By what name a land calls the head of its government: `le chancelier`, `la présidente du Conseil`."""

from .. import words
from ..words import fold
from .cast import Cast
from .mentions import Mention
from .person import Person

_CHANCELLORS = frozenset(
    row["code"] for row in words.rows("countries") if "chancellor" in row["note"]
)
_COUNCIL = ("president du conseil", "presidente du conseil")  # the head of some governments
_COUNCILS = frozenset(row["code"] for row in words.rows("countries") if "council" in row["note"])


def is_chancellor(cast: Cast, person: Person, mention: Mention) -> bool:
    """Tell whether `le chancelier mexicain` is a foreign minister: so it is where no chancellor governs."""
    if "foreign" not in person.kinds or not fold(mention.office).startswith("chanceli"):
        return False
    return cast.side(person) not in _CHANCELLORS


def is_other(cast: Cast, person: Person, mention: Mention) -> bool:
    """Tell whether `le chancelier` is said where no chancellor governs, `le premier ministre` where one does."""
    called, side = fold(mention.office), cast.side(person)
    if called.startswith("chanceli"):
        return side not in ("", *_CHANCELLORS) and "foreign" not in person.kinds
    return side in _CHANCELLORS and called.startswith(("premier ministre", "premiere ministre"))


def is_of_council(cast: Cast, person: Person, mention: Mention) -> bool:
    """Tell whether `la présidente du Conseil` is a head of government: so is the Italian one called."""
    if fold(mention.office) not in _COUNCIL or "head_of_government" not in person.heads:
        return False
    return cast.side(person) in _COUNCILS
