"""When somebody held the offices that an article names: what years its encounters may be of."""

import re
from datetime import date, timedelta
from functools import lru_cache

from ..words import fold
from .person import FORMER, RULING, Person

_ELECT = re.compile(r"presidente?[ -]elue?\b")
_BEFORE_OFFICE = timedelta(days=120)  # within which a president is elected before he takes office


@lru_cache(1 << 14)
def in_office(person: Person) -> tuple[tuple[date, date | None], ...]:
    """Return the intervals in which the person held an office that fits those the article names.

    An ambassador of one day may be minister another: only the kinds named count, of a leader named
    without office all. Of a former office it is the time since, of a president elect that before.
    What he held in a land other than those told of him (`le médiateur de la Cédéao, X`) says nothing.
    """
    if not person.terms:
        return ()
    kinds = person.dated_kinds
    bare = not person.offices and any(t.rank <= RULING for t in person.terms)
    held = [t for t in person.terms if bare or t.kind in kinds]
    held = [t for t in held if not person.codes or t.country in person.codes]
    told = [fold(text) for text, head in person.offices if not head.reference]
    if told and all(map(FORMER.match, told)):
        return tuple((t.end, None) for t in held if t.end)
    if any(map(_ELECT.match, told)):
        return tuple((t.start - _BEFORE_OFFICE, t.start) for t in held)
    return tuple((t.start, t.end) for t in held)
