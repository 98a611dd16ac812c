"""Who met `la délégation`: it stands for its leader, told of before."""

from ..patterns import pattern
from ..people.person import Person
from .acting import subject_of
from .around import Around, Sides

# `a ensuite reçu la délégation`, `s'est entretenu mardi avec les membres de la mission`.
_DELEGATION = pattern(
    r"(?: \w+){0,3}? (?P<with>avec )?(?:(?:les|des) membres de )?(?:la|cette|l') ?"
    r"(?:\w+ )?@delegation_noun\b(?! (?:de|du|d'|des)\b)"
)


def find(around: Around) -> Sides | None:
    """Return the sides of `a reçu la délégation`, which stands for its leader, told of before."""
    event = around.event
    if event.is_noun or event.trigger.frame not in ("receive", "meet", "talk"):
        return None
    met = _DELEGATION.match(around.line.folded, event.end, around.line.end)
    if met is None or bool(met["with"]) != (event.trigger.frame == "talk") or event.passive:
        return None
    leader = around.scene.leader or _visitor(around, met.end()) or _addressed(around)
    subject = subject_of(around, [leader]) if leader else []
    return (subject, [leader]) if leader and subject else None


def _addressed(around: Around) -> Person | None:
    """Return to whom the host speaks: `En recevant la délégation, X a assuré au ministre Y que`."""
    spoken_to = [t.person for t in around.after[1:] if t.preposition == "a" and t.person.names]
    gerund = around.event.trigger.tense == "gerund" and around.after and around.after[0].acting
    return spoken_to[0] if gerund and spoken_to else None


def _visitor(around: Around, end: int) -> Person | None:
    """Return who leads `la délégation` of which nothing is said: who met the host's side before."""
    scene = around.scene
    host = next((t.person for t in around.before if t.acting), None)
    if host is None or around.event.trigger.prep == "à":
        return None
    if any(hit.start == end + 1 for hit in around.line.of("place")):
        return None  # `la délégation cubaine`
    apart = [p for p in scene.paired if scene.side(p) != scene.side(host)]
    return apart[0] if len(apart) == 1 else None
