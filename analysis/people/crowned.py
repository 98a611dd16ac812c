"""Kings and the queens told of with them: `le roi Philippe et la reine Mathilde` are of one land."""

import re
from collections.abc import Sequence
from itertools import pairwise

from .cast import Cast
from .lines import Line
from .mentions import Mention

_CROWNED = frozenset(("monarch", "consort"))
_AND = re.compile(r",? et (?:l[ae] |l'|son epouse,? (?:la )?)?")


def settle(cast: Cast, lines: Sequence[Line]) -> None:
    """Let a king and the queen told of with him be of one land: `le roi Philippe et la reine Mathilde`."""
    for line in lines:
        for one, other in pairwise(line.mentions):
            if not (_is_crowned(one) and _is_crowned(other)):
                continue
            if not _AND.fullmatch(line.folded, one.end, other.start):
                continue
            two = cast.of(one), cast.of(other)
            known = [cast.side(person) if person else "" for person in two]
            if all(two) and any(known) and not all(known):
                cast.belong(two[bool(known[0])], known[0] or known[1])


def _is_crowned(mention: Mention) -> bool:
    """Tell whether a mention names one who reigns, or whom such a one has married."""
    return bool(mention.name) and any(office.head in _CROWNED for office in mention.offices)
