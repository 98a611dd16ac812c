"""Talks of more people, or of fewer, than an article told to have met before: encounters of their own."""

from ..needles import SENTENCES
from ..patterns import pattern
from ..people.person import Person
from .encounter import Encounter

# `L'entrevue a précédé la `, `a été suivie mardi d'une `: before other talks.
_BESIDE_OTHERS = pattern(
    r"\b(?:(?:a|avait) @preceded|(?:@auxiliary_past|@auxiliary_pluperfect) ete (?:\w+ment )?@followed)"
    r"\b[^,;.:]{0,24} (?:la |l'|une |d'une? |de l'|de la |du )(?:\w+ )?$"
)
# `L'entrevue a précédé la réunion tenue entre`: the people are those of the other talks.
_OTHERS_NEXT = pattern(r" (?:a|avait) @preceded (?:la|le|l'|une?)\b")
# `en tête-à-tête`, `entretien bilatéral`: two of many who met apart from them.
_TWO_APART = pattern(r"\b@two_apart\b")
_MAY_BE_APART = SENTENCES.guard(_TWO_APART)


def is_of_more(encounter: Encounter, known: set[Person]) -> bool:
    """Tell whether talks of more people are told apart from others: `a été suivi d'une réunion avec`."""
    line, event = encounter.line, encounter.event
    if not event.is_noun or known.issuperset(encounter.people):
        return False
    return bool(
        _BESIDE_OTHERS.search(line.before(event.start, 60))
        or _OTHERS_NEXT.match(line.folded, event.end, line.end)
    )


def is_of_fewer(encounter: Encounter) -> bool:
    """Tell whether some of those who met are told to have met by themselves: `a vu X en aparté`."""
    line = encounter.line
    return line.has(_MAY_BE_APART) and bool(_TWO_APART.search(line.folded, line.start, line.end))
