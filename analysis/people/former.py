"""Who is meant by what he was: `L'ancien commissaire européen a rencontré`."""

import re

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
_WOMAN = re.compile(
    r"(?:l')?ancienne\b"
)  # `l'ancienne commissaire`, of whom her office does not tell


def holder(mention: Mention, line: Line, scene: Scene, first: Person | None) -> Person | None:
    """Return whom a sentence is about that opens with what he was: `L'ancien commissaire européen a vu`.

    It tells of nobody new: who comes first into a text does so by his name.
    """
    opens = first is None and mention.start <= line.start + _AT_ONCE
    if not opens or mention.preposition or mention.determiner not in _ARTICLES:
        return None
    if not _FORMER.match(line.folded, mention.start) or scene.subject is None:
        return None
    gender = mention.gender or ("f" if _WOMAN.match(line.folded, mention.start) else "")
    held = [p for p in scene.told if _held(p, mention)]
    person = scene.subject if scene.subject in held or not held else held[-1]
    return person if may_be(person, gender) else _other(person, gender, scene)


def _other(person: Person, gender: str, scene: Scene) -> Person | None:
    """Return the only one of a gender, other than somebody, of whom the last sentence told."""
    last = {t.person for t in scene.latest if t.person is not person and t.person.name}
    fitting = [p for p in last if p.gender == gender]
    return fitting[0] if len(fitting) == 1 else None


def _held(person: Person, mention: Mention) -> bool:
    """Tell whether somebody is known to have held an office that is named as a former one."""
    kind = mention.head and kind_of(mention.office, mention.head)
    return any(term.kind == kind and term.end for term in person.terms)
