"""Who met whom where something let them: `Le sommet a permis à X de s'entretenir avec Y`."""

import re

from ..patterns import pattern
from ..people.lines import Line
from ..people.person import Person
from ..people.scene import Told
from .around import Around, Sides, of_two_sides
from .objects import objects_of

# `a été l'occasion pour X de rencontrer`, `permettra à X de s'entretenir avec`.
_LET = pattern(
    r"(?<!\bn')(?P<let>\b@auxiliary_past (?:\w+ment |@linking_adverb |@insertion )?@enabled"
    r"|\b(?P<to_come>@enabling_to_come))"
    r",? (?:a |au |aux |pour )[^;:.«»]{4,190}?[ ,](?:de |d')(?:s'|se |y )?$"
)
# `a été le premier dirigeant à rencontrer X`, `Le premier à s'entretenir avec X`.
_FIRST_TO = pattern(
    r"(?:^|, |\b(?:a ete|fut|(?P<to_come>@being_future)) )(?:le |la |l')?@ordinal "
    r"(?:[\w'-]+ ){0,4}a (?:s'|se |y )?$"
)
_REACH = 260  # characters before an infinitive in which somebody is let do it
_OF = (" de ", " d'", " s'", " se ", " y ")
_WHOM = re.compile(r"(?:et )?(?:a|pour)$|et$")


def first_to(before: str) -> re.Match | None:
    """Return the words before an infinitive that tell who did it first, None without."""
    return _FIRST_TO.search(before)


def let(line: Line, at: int) -> re.Match | None:
    """Return the words that let somebody do what an infinitive at a place tells, None without."""
    before = line.before(at, _REACH)
    return _LET.search(before) if before.endswith(_OF) else None


def enabled(line: Line, at: int, told: list[Told]) -> list[Person]:
    """Return those whom words let do what an infinitive at a place tells."""
    found = let(line, at)
    if not found:
        return []
    start = at - len(found.string) + found.end("let")
    near = (t for t in told if start <= t.start < at and _WHOM.fullmatch(t.preposition))
    return list(dict.fromkeys(t.person for t in near))


def find(around: Around) -> Sides | None:
    """Return the sides of what something let somebody do; None where nothing did."""
    if around.event.trigger.tense != "infinitive":
        return None
    able = enabled(around.line, around.event.start, around.before)
    met = [p for p in objects_of(around) if p not in able] if able else []
    return (able, met) if met else of_two_sides(able, around)
