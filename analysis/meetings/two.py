"""Whom `les deux hommes` means: who met before, or two named only behind it."""

from ..needles import rare
from ..patterns import pattern
from ..people.person import RANK_UNKNOWN, Person
from ..people.scene import Scene
from .around import Around
from .both import BOTH

# `Les deux hommes se sont longuement entretenus`, `les deux ministres ont discuté`.
_BOTH_TALKED = rare(
    rf"\b{BOTH}(?: [a-z]{{4,14}})? (?:ont|se sont|avaient|s'@being_imperfect)"
    r"(?: (?:\w+ment|@linking_adverb))?[ ,][^;:.]{0,30}$"
)
# `, les deux hommes s'étant entretenus`, `, tous deux venant de déjeuner`: beside a clause of others.
_HAVING_TALKED = rare(
    rf"(?:^|, |\b(?:et|puis) ){BOTH} (?:@linking_adverb |\w+ment )?(?:s'etant|ayant|venant) [^,;:.]{{0,40}}$"
)
# `avec leurs conseillers`, `dans leurs discours`: not with one another.
_WITH_OTHERS = pattern(r"\b(?:avec|pour les|pour la|pour l)\b|\b@not_face_to_face\b")
# `Pendant ce tête-à-tête à Rome, les deux dirigeants ont`, `Lors de la rencontre, ils ont`.
_DURING = pattern(r"\b(?:ce|cet|cette|la|l'|leur) ?(?:\w+ )?$")
_THEN_BOTH = pattern(
    rf"(?! de | d'| du | des )[^.;:«»]{{0,110}}?, (?:{BOTH}|ils|elles)(?: [a-z]{{4,14}})? (?:ont|se sont|avaient)\b"
)
GOVERNING = 5  # the protocol rank down to which somebody is a leader


def met(around: Around) -> list[Person]:
    """Return whom `les deux hommes` means: who met last, whom the sentence or the page names."""
    scene = around.scene
    return _with_new(scene) or scene.paired or _behind(around) or scene.couple() or _only_two(scene)


def _with_new(scene: Scene) -> list[Person]:
    """Return one of those who met last and who is named since, of the other side."""
    named = {t.person for t in scene.latest if t.mention and t.person.names}
    new = next(iter(named.difference(scene.paired)), None) if len(named) == 1 else None
    if new is None or scene.meetings[new.number]:
        return []
    facing = [p for p in scene.paired if scene.are_of_two_sides(p, new)]
    return [*facing, new] if len(facing) == 1 else []


def talked(around: Around) -> list[Person]:
    """Return those of whom a page first says that both talked: `Les deux hommes ont discuté`."""
    event, line = around.event, around.line
    strong = event.trigger.tense == "participle" and not event.trigger.notes - {"pronominal"}
    if event.is_noun or not strong or around.scene.paired or around.before:
        return []
    if not line.search_before(_BOTH_TALKED, event.start, 90):
        return []
    return [] if _WITH_OTHERS.search(line.folded, event.end, line.end) else met(around)


def during(around: Around) -> list[Person]:
    """Return the only two told of just before, of whom a page first says what both did as they met.

    `X et Y, mardi à Rome. Pendant ce tête-à-tête, les deux dirigeants ont parlé`.
    """
    event, line, scene = around.event, around.line, around.scene
    told_of = around.before or around.after or scene.meetings
    if not (event.is_noun and around.setting) or "weak" in event.trigger.notes or told_of:
        return []
    if not _DURING.search(line.before(event.start, 30)):
        return []
    if not _THEN_BOTH.match(line.folded, event.end, line.end):
        return []
    just = list(dict.fromkeys(t.person for t in scene.latest))
    return just if _are_two(just, scene) else []


def having_talked(around: Around) -> list[Person]:
    """Return the two of whom a clause of its own tells: `a-t-il dit, les deux hommes s'étant entretenus`."""
    event, line = around.event, around.line
    if event.passive or not line.search_before(_HAVING_TALKED, event.start, 90):
        return []
    return [] if _WITH_OTHERS.search(line.folded, event.end, line.end) else met(around)


def _behind(around: Around) -> list[Person]:
    """Return the only two whom the sentence names behind the event, if they are of two sides."""
    named = list(dict.fromkeys(t.person for t in around.after))
    return named if _are_two(named, around.scene) else []


def _only_two(scene: Scene) -> list[Person]:
    """Return the only two leaders whom the page names, if they are of two sides."""
    leaders = [p for p in scene.cast.people if p.names and rank(p) <= GOVERNING]
    return leaders if _are_two(leaders, scene) else []


def _are_two(people: list[Person], scene: Scene) -> bool:
    """Tell whether some people are two, of two sides."""
    return len(people) == 2 and scene.are_of_two_sides(*people)


def rank(person: Person) -> int:
    """Return the rank of somebody's office as told, else as the record of offices has it."""
    terms = (term.rank for term in person.terms)
    return person.rank if person.rank < RANK_UNKNOWN else min(terms, default=RANK_UNKNOWN)
