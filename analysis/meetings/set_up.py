"""Encounters announced or confirmed: `L'entretien a été confirmé`, `ont annoncé une rencontre, vendredi`."""

from ..patterns import pattern
from ..people.lines import Line
from .event import Event

# `ont confirmé mardi la `, `annonce pour jeudi un `: before a noun of encounter.
_SETS_UP = pattern(
    r"\b(?:@sets_up|(?P<again>@confirms))(?:,? (?:@when_aside|@weekday|hier|pour @weekday|@linking_adverb),?){0,2}"
    r" (?:la @holding_noun (?:@when_aside |@weekday |pour @weekday )?d(?:'|e )(?:l'|(?:@article|@possessive) )"
    r"|l'|(?:@article|@possessive) )(?:\w+ )?$"
)
# ` entre X et Y a été officiellement annoncé`: behind it.
_IS_SET_UP = pattern(
    r"s? [^.;:«»]{3,130}?\b@auxiliary_past ete (?:\w+ment |@linking_adverb )?(?:@sets_up|@confirms)\b"
)
_OPENS = pattern(r"\W{0,3}(?:l'|(?:@article|@possessive|@demonstrative) )(?:\w+ )?")
_REACH = 60


def is_so(line: Line, event: Event, ahead: bool) -> bool:
    """Tell whether a noun of encounter is what somebody announces, or is announced.

    What somebody confirms may have been, unless it is set `ahead`.
    """
    before = _SETS_UP.search(line.before(event.start, _REACH))
    if before:
        return ahead or not before["again"]
    opens = _OPENS.fullmatch(line.folded, line.start, event.start)
    return opens is not None and bool(_IS_SET_UP.match(line.folded, event.end, line.end))
