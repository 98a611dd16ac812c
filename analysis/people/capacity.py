"""What a sentence says that somebody is: `Ivo Novak est le ministre croate`, `en qualité d'ambassadeur`."""

from ..patterns import pattern
from . import parties
from .lines import Line
from .mentions import Mention
from .person import Person
from .scene import Told

# `a présenté ses lettres en qualité d'`: before the office of him who acts.
_IN_CAPACITY = pattern(r"\b@in_capacity (?:de |d'|que |qu')?.{0,3}$")
# `X est le `, `X reste `: before what he is.
_IS = pattern(r" (?:@being|@copula) (?:@linking_adverb |@aside_adverb )?$")
_ARTICLES = ("le", "la", "l'")
_HOLY_SEE = "VAT"
_RULING = 2  # the rank down to which an office is that of a head of state or government


def is_of(person: Person, mention: Mention, line: Line) -> bool:
    """Tell whether an office is what somebody of whom nothing is known acts as: `en qualité d'ambassadeur`."""
    if person.offices or person.codes or not person.names or not mention.codes:
        return False
    return mention.determiner not in _ARTICLES and bool(
        _IN_CAPACITY.search(line.before(mention.start + 3, 30))
    )


def is_told_to_be(told: Told, mention: Mention, line: Line) -> bool:
    """Tell whether a sentence says who somebody is: `Ivo Novak est le ministre croate de l'Eau`."""
    gap = line.folded[told.end : mention.start]
    return bool(told.mention and told.mention.name and _IS.match(gap))


def of_state(mention: Mention) -> Mention:
    """Return the office of a state's leader without the one that he has in an organisation besides.

    `Le chef de l'État, président de l'Union africaine,` is of a state. Where a pope is from is not
    whom he stands for: `le pontife argentin`.
    """
    if mention.head and mention.head.side == _HOLY_SEE:
        return mention._replace(codes=())
    first = mention.offices[0] if len(mention.offices) > 1 else None
    if not first or first.rank > _RULING or not all(map(parties.is_organisation, mention.codes)):
        return mention
    office, comma, _ = mention.office.partition(",")
    return mention._replace(offices=(first,), office=office, codes=()) if comma else mention
