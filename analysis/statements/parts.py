"""Who is the subject of a later part of a sentence: `M. X a demandé du riz ; M. Y a souri, promettant du blé`."""

import re

from ..patterns import pattern
from ..people.lines import Line
from ..people.person import Person
from ..people.scene import Scene, Told
from ..words import Hit
from . import descriptions
from .links import Spoken

_PARTED = re.compile(r"; |, (?:mais|tandis que|alors que) |, (?:tandis|alors) qu'(?!il|elle|on)")
_DETERMINED = r"(?:(?:@article|@possessive|@demonstrative) |l')"
_CLITICS = r"(?:(?:@clitic|@linking_adverb|encore|\w+ment) |@elided_clitic)*"
_DOES = pattern(rf"(?:,[^,;:.«»]{{2,80}},)? {_CLITICS}@auxiliary_singular ")
# `son gouvernement a `, `l'opposition (, elle,) a (également) `: not `la route, a-t-il dit`.
_ANOTHER = pattern(
    rf"{_DETERMINED}[^,;:.«»]{{3,60}}?(?: {_CLITICS}|, [^,;:.«»]{{2,60}}, {_CLITICS})(?:@auxiliary_past) "
)
_REACH = 4  # of an article before who is named


def subject(
    line: Line, hit: Hit, told: list[Told], last: Spoken, scene: Scene
) -> tuple[Person, ...] | None:
    """Return who acts in the part of a sentence in which a later verb stands, None without such.

    It is nobody where a government or a newspaper does.
    """
    start = opening(line, hit, last)
    if not start:
        return None
    named = next((t for t in told if start <= t.start <= start + _REACH), None)
    if named and named.acting and _DOES.match(line.folded, named.end, hit.start):
        return (named.person,)
    if described := descriptions.of_new_part(line, hit, last.people[0], scene):
        return (described,)
    if named is None and _ANOTHER.match(line.folded, start, hit.start):
        return ()
    return None


def others(line: Line, hit: Hit, last: Spoken) -> int:
    """Return where the part of a sentence begins in which another says something, 0 if none does.

    `M. X a promis du riz ; l'opposition a dénoncé le prix du blé`: not M. X.
    """
    start = opening(line, hit, last)
    return start if start and _ANOTHER.match(line.folded, start, hit.start) else 0


def opening(line: Line, hit: Hit, last: Spoken) -> int:
    """Return where the last part of a sentence before a verb begins, 0 where it has but one."""
    parts = list(_PARTED.finditer(line.folded, last.verb.end, hit.start))
    return parts[-1].end() if parts else 0
