"""An event and the people told of around it in its sentence."""

import re
from typing import NamedTuple

from ..needles import rare
from ..patterns import pattern
from ..people.lines import Line
from ..people.person import Person
from ..people.scene import Scene, Told
from .event import Event

# `lors de sa rencontre`, `En aparté avec X,`: the event is the setting of what follows.
_SETTING = rare(
    r"\b(?:@during|@at_end|@beside|apres)\b[^.;]{0,40}$"
    r"|\bdans (?:@possessive |@demonstrative |une? |l')(?:\w+ )?$|(?:^|[,;:] |\bpuis )en $"
    r"|^\W?(?:de|a) @possessive (?:\w+ )?$"
    r"|\b@on_leaving (?:de |d')(?:l'|son |cette |une )?$"
)
# `L'audience a été suivie d'un entretien avec Y`: of him who was received.
_FOLLOWED = pattern(r"\b@followed (?:de |d'une? |d')$")
# `X, qui recevra`: the relative clause is about him who stands before it.
_WHO = re.compile(
    r"\s{0,3}+,?\s{0,3}+(?:\([^)]{2,20}\)\s{0,3}+,?\s{0,3}+)?(?:qui|lequel|laquelle)\b[^,;.]{0,70}$"
)
# `X, secrétaire d'État, qui a eu un entretien avec Y`.
_WHO_HAD = pattern(
    r"\s{0,3}+,?\s{0,3}+qui (?:(?:@auxiliary_past|@auxiliary_future) (?:\w+ment )?@held|@auxiliary_future"
    r"|tiendra) [^,;.]{0,40}$"
)


Sides = tuple[list[Person], list[Person]]


class Last(NamedTuple):
    """The event before in the same sentence and its sides: one subject may serve several verbs."""

    event: Event
    one: list[Person]
    other: list[Person]


class Around(NamedTuple):
    """An event and the people told of before and after it in its sentence."""

    line: Line
    event: Event
    before: list[Told]
    after: list[Told]
    scene: Scene

    @property
    def setting(self) -> bool:
        """Whether the event is a noun that only sets the scene: `lors de la rencontre`."""
        if not self.event.is_noun:
            return False
        return bool(self.line.search_before(_SETTING, self.event.start, 50))

    @property
    def follows(self) -> bool:
        """Whether the event is told to have followed another: `a été suivie d'un entretien`."""
        return bool(_FOLLOWED.search(self.line.before(self.event.start, 24)))

    @property
    def who(self) -> Told | None:
        """Whom the relative clause that tells of the event is about: `X, qui recevra Y`."""
        if not self.before:
            return None
        last = self.before[-1]
        who = _WHO_HAD if self.event.is_noun else _WHO
        return last if who.match(self.line.folded, last.end, self.event.start) else None

    @property
    def inverted(self) -> bool:
        """Whether those named after the verb act: `Lui ont rendu visite X, Y et Z`."""
        return self.line.folded.startswith(("lui a ", "lui ont ", "lui avai"), self.line.start)


def of_two_sides(group: list[Person], around: Around) -> Sides | None:
    """Return the first of a group and the others, if they are of more than one side."""
    return (group[:1], group[1:]) if is_international(group, around) else None


def is_international(people: list[Person], around: Around) -> bool:
    """Tell whether people are of more than one side."""
    return len({around.scene.side(p) for p in people}) > 1
