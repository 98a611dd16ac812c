"""What somebody has yet to keep or to hand over: an appointment, his letters of credence."""

import re

from ..patterns import pattern
from ..people.lines import Line
from ..words import Hit

# `a mardi rendez-vous avec X`, `ont un rendez-vous`: he has yet to keep it.
_HAS_ONE = pattern(
    r"\b(?:a|ont|donne|donnent|pris) (?:(?:@when_aside|@linking_adverb|\w+ment) ){0,2}(?:une? )?$"
)
# `remettra dans les prochains jours ses`: letters.
_WILL_HAND = re.compile(r"\b(?:remettr|presenter)(?:a|ont)\b[^;:.]{0,60}$")


def is_to_be_handed(hit: Hit, before: str) -> bool:
    """Tell whether letters are yet to be handed over, by the words before them."""
    return "present" in hit.value.notes and bool(_WILL_HAND.search(before))


def is_yet_to_keep(line: Line, hit: Hit, before: str) -> bool:
    """Tell whether somebody has an appointment: `a rendez-vous mardi avec X`."""
    if hit.value.lemma != "rendez-vous":
        return False
    has = _HAS_ONE.search(before)
    if line.folded.startswith("c'est ", line.start):
        return False  # `C'est à Rome que les deux ministres se sont donné rendez-vous`
    return has is not None and line.text[hit.start - len(has[0])] in "aodp"
