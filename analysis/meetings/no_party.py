"""Who is named behind an event and is none of those met: a sender, a patron, a visitor to come."""

from ..needles import rare
from ..patterns import pattern
from ..people.scene import Told
from . import speaking
from .around import Around

# `sur la prochaine visite du`, `pour l'arrivée de`, `sur le sort de`: what talks are about.
_MATTER_OF = pattern(
    r"\b(?:@about_matter (?:la |l'|une |le |les )(?:\w+ ){1,3}?"
    r"|(?:pour|en vue de) (?:la |l'|une |le )(?:\w+ )?(?:@visit_noun|venue|arrivee)(?: \w+)? )"
    r"(?:de |du |de la |de l'|d')?.{0,3}$"
)
# `des pourparlers sous l'égide de X`: he is nobody's counterpart.
_UNDER = rare(r"\b@under_whom (?:de |du |de la |de l'|des |d')?$")
# `l'émissaire du président X`: he sent somebody, and was not there.
_SENT_BY = rare(r"\b@sent_noun (?:\w+ )?$")


def is_none(around: Around, told: Told) -> bool:
    """Tell whether somebody is named as who tells of it or led it, or is hardly a person.

    `la station d'Oumm Al-Hayman`: nothing but capitals makes it one.
    """
    if speaking.says_it(around.line, around.event, told):
        return True
    if around.line.search_before(_UNDER, told.start + 3, 40):
        return True
    if told.preposition == "de" and _is_of_matter(around, told):
        return True
    if told.preposition == "de" and around.line.search_before(_SENT_BY, told.start, 40):
        return True
    who = told.person
    bare = not (who.offices or who.codes or who.terms or who.gender)
    visited = around.event.trigger.frame == "visit" and not around.event.is_noun
    return visited and told.preposition == "de" and bare


def _is_of_matter(around: Around, told: Told) -> bool:
    """Tell whether somebody is he of whose visit or lot talks are: `une réunion sur la venue de X`."""
    matter = _MATTER_OF.search(around.line.before(told.start + 3, 60))
    return matter is not None and around.event.is_noun and around.event.end < told.start
