"""Who is meant by what he was: `L'ancien commissaire européen a rencontré`."""

from ..patterns import pattern
from .agreement import may_be
from .lines import Line
from .mentions import Mention
from .offices import kind_of
from .person import Person
from .scene import Scene

_AT_ONCE = 12  # characters before an office with which a sentence still opens: `Mardi, l'ancien`
_ARTICLES = frozenset(("le", "la", "l'", ""))
# `l'ancien commissaire`, `l'ex-ministre`.
_FORMER = pattern(r"(?:l'|la |le )?@former_holder[ -]")


def holder(mention: Mention, line: Line, scene: Scene, first: Person | None) -> Person | None:
    """Return whom a sentence is about that opens with what he was: `L'ancien commissaire européen a vu`.

    It tells of nobody new: who comes first into a text does so by his name.
    """
    opens = first is None and mention.start <= line.start + _AT_ONCE
    if not opens or mention.preposition or mention.determiner not in _ARTICLES:
        return None
    if not _FORMER.match(line.folded, mention.start) or scene.subject is None:
        return None
    held = [p for p in scene.told if _held(p, mention)]
    person = scene.subject if scene.subject in held or not held else held[-1]
    return person if may_be(person, mention.gender) else None


def _held(person: Person, mention: Mention) -> bool:
    """Tell whether somebody is known to have held an office that is named as a former one."""
    kind = mention.head and kind_of(mention.office, mention.head)
    return any(term.kind == kind and term.end for term in person.terms)
