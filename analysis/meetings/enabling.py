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
    r",? (?:@when_aside )?(?:a |au |aux |pour )[^;:.«»]{4,190}?[ ,](?:de |d'|pour )(?:s'|se |y )?$"
)
# `lui a permis de rencontrer X`, `lui permettra de s'entretenir avec X`.
_LET_HIM = pattern(
    r"(?<!\bne )\blui (?P<let>(?:@auxiliary_past|(?P<earlier>@auxiliary_pluperfect)) "
    r"(?:\w+ment |@linking_adverb )?@enabled|(?P<to_come>@enabling_to_come))"
    r"(?: [^;:.«»]{2,60})?[ ,](?:de |d')(?:s'|se |y )?$"
)
# `L'objectif de la visite de X est de s'entretenir avec Y`, `Le but de ce voyage est de voir Y`.
_AIM = pattern(
    r"(?P<let>\b@aim (?:de |du |d')(?:la |cette |ce |sa |son )?(?:@visit_noun|@stay_noun))\b"
    r"[^;:.«»]{0,130}? (?P<to_come>est|sera) (?:de |d')(?:s'|se |y )?$"
)
# `a été le premier dirigeant à rencontrer X`, `Le premier à s'entretenir avec X`.
_FIRST_TO = pattern(
    r"(?:^|, |\b(?:a ete|fut|(?P<to_come>@being_future)) )(?:le |la |l')?@ordinal "
    r"(?:[\w'-]+ ){0,4}a (?:s'|se |y )?$"
)
# ` a été pour `, ` a fourni mardi à `: before whose occasion it was; ` l'occasion d'un long `.
_GAVE = pattern(
    r"\b@auxiliary_past (?:\w+ment )?@gave_occasion\b(?: @when_aside| @linking_adverb)?,? ?$"
)
_OCCASION = pattern(
    r",? (?:@when_aside,? )?(?:l'|une )occasion (?:d'une?|de nouveaux|de) (?:\w+ )?"
)
_REACH = 260  # characters before an infinitive in which somebody is let do it
_OF = (" de ", " d'", " pour ", " s'", " se ", " y ")
_WHOM = re.compile(r"(?:et )?(?:a|pour)$|et$")
_WHOSE = re.compile(r"(?:et )?de$|et$")


def first_to(before: str) -> re.Match | None:
    """Return the words before an infinitive that tell who did it first, None without."""
    return _FIRST_TO.search(before)


def let(line: Line, at: int) -> re.Match | None:
    """Return the words that let somebody do what an infinitive at a place tells, None without.

    So does the aim of a visit.
    """
    before = line.before(at, _REACH)
    return (_LET.search(before) or _AIM.search(before)) if before.endswith(_OF) else None


def let_him(before: str) -> re.Match | None:
    """Return the words before an infinitive that let one told of before do it, None without."""
    return _LET_HIM.search(before)


def enabled(line: Line, at: int, told: list[Told]) -> list[Person]:
    """Return those whom words let do what an infinitive at a place tells."""
    found = let(line, at)
    if not found:
        return []
    start = at - len(found.string) + found.end("let")
    whom = _WHOSE if found.re is _AIM else _WHOM
    near = (t for t in told if start <= t.start < at and whom.fullmatch(t.preposition))
    return list(dict.fromkeys(t.person for t in near))


def find(around: Around) -> Sides | None:
    """Return the sides of what something let somebody do; None where nothing did."""
    if around.event.is_noun:
        return _by_occasion(around)
    if around.event.trigger.tense != "infinitive":
        return None
    able = enabled(around.line, around.event.start, around.before) or _him(around)
    met = [p for p in objects_of(around) if p not in able] if able else []
    return (able, met) if met else of_two_sides(able, around)


def _by_occasion(around: Around) -> Sides | None:
    """Return the sides of `Le sommet a été pour X l'occasion d'un entretien avec Y`."""
    line, event, before = around.line, around.event, around.before
    if not before or before[-1].preposition not in ("a", "pour"):
        return None
    able = before[-1]
    if not _OCCASION.fullmatch(line.folded, able.end, event.start):
        return None
    if not _GAVE.search(line.before(able.start, 60)):
        return None
    met = [p for p in objects_of(around) if p is not able.person]
    return ([able.person], met) if met else None


def _him(around: Around) -> list[Person]:
    """Return whom `lui` means that something let do it: of whom the text tells."""
    if not let_him(around.line.before(around.event.start, 120)):
        return []
    him = around.scene.protagonist(clearly=True) or around.scene.subject
    return [him] if him else []
