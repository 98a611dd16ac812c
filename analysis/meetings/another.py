"""Another audience told behind one: `X a reçu Y ; une autre audience a suivi, celle de Z`."""

from ..patterns import pattern
from ..people.person import Person
from .around import Around, Last, Sides

# `une autre `, `la deuxième `: before a noun of talks or of an audience.
_ANOTHER = pattern(
    r"\b(?:une? autre|une? @ordinal|une? second|une seconde|la suivante|le suivant) (?:\w+ )?$"
)
# ` commençait, celle d`: between it and whose it is.
_THAT_OF = pattern(r"s?[^;:.«»,]{0,50}, cel(?:le|ui)(?: (?:de la |de l'|du |de |d'))?")


def find(around: Around, last: Last | None) -> Sides | None:
    """Return the host told before and him whose audience another one is."""
    event, line = around.event, around.line
    if not event.is_noun or event.trigger.frame not in ("receive", "talk") or not around.after:
        return None
    if not _ANOTHER.search(line.before(event.start, 30)):
        return None
    guest = around.after[0]
    behind = line.folded[event.end : guest.start + 5]
    if not _THAT_OF.match(behind) or (guest.acting and guest.preposition == ""):
        return None
    host = _host(around, last)
    known = host and host is not guest.person and around.scene.are_of_two_sides(host, guest.person)
    return ([host], [guest.person]) if host and known else None


def _host(around: Around, last: Last | None) -> Person | None:
    """Return who received in the clause before, or in the text before."""
    if last and last.event.trigger.frame == "receive":
        return (last.other if last.event.passive else last.one)[0]
    hosts = around.scene.hosts[:1]
    return hosts[0] if hosts else around.scene.protagonist(clearly=True)
