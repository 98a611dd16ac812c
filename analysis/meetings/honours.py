"""Who decorated whom, one of them an envoy: `X a décoré l'ambassadeur Y`, `Y a été décoré par X`."""

import re

from ..needles import SENTENCES
from ..patterns import pattern
from ..people.lines import Line
from ..people.offices import ENVOYS
from ..people.person import Person
from ..people.scene import Scene, Told
from .voice import auxiliary

_DECORATED = pattern(
    r"\b(?:@decorated|elevee?s?(?: @when_aside)? (?:au rang|a la dignite|au grade))\b"
)
_MAY_BE_DECORATED = SENTENCES.guard(_DECORATED)
_FROM_AFAR = pattern(r"\b(?:@honoured_from_afar|en (?:19|20)\d\d)\b")
_HIM = re.compile(r"\bl'(?:a|ont) (?:\w+ment )?$")  # `X l'a décoré`
# `a décoré mardi à Rome `, `a fait chevalier de l'ordre du Mérite `: up to whom.
_UP_TO = re.compile(r"(?:(?!\b(?:que|qui|pour|dont|mais)\b|qu')[^.;:«»()]){0,75}")


def pair(line: Line, told: list[Told], scene: Scene) -> tuple[Person, Person] | None:
    """Return who decorated whom where one is an envoy and they are of two sides; None otherwise."""
    if not told or not line.has(_MAY_BE_DECORATED):
        return None
    done = _DECORATED.search(line.folded, line.start, line.end)
    if done is None or _FROM_AFAR.search(line.folded, line.start, line.end):
        return None
    before = line.before(done.start(), 70)
    tense, passive = auxiliary(before)
    actor = next((t.person for t in reversed(told) if t.acting and t.end <= done.start()), None)
    if tense != "past" or actor is None:
        return None
    other = _envoy(actor, scene) if _HIM.search(before) else _named(line, told, done.end(), passive)
    if other is None or ENVOYS.isdisjoint(actor.heads | other.heads):
        return None
    named = actor.names and other.names and scene.are_of_two_sides(actor, other)
    return ((other, actor) if passive else (actor, other)) if named else None


def _named(line: Line, told: list[Told], end: int, passive: bool) -> Person | None:
    """Return who is named right behind the verb: who was decorated, or by whom."""
    behind = next((t for t in told if t.start >= end - 3), None)
    if behind is None or behind.preposition != ("par" if passive else ""):
        return None
    return behind.person if _UP_TO.fullmatch(line.folded, end, max(end, behind.start)) else None


def _envoy(actor: Person, scene: Scene) -> Person | None:
    """Return the envoy last told of, of another side than who decorated him."""
    envoys = (p for p in reversed(scene.told) if ENVOYS & p.heads)
    return next((p for p in envoys if scene.are_of_two_sides(p, actor)), None)
