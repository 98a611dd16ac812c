"""Talks announced by their number and then told one by one: `Le premier avec X, le second avec Y`."""

from ..patterns import pattern
from ..people.lines import Line
from ..people.scene import Scene, Told
from . import presence
from .encounter import Encounter
from .event import Event

_EACH = pattern(
    r"(?:^|[,;:] |\bet )(?:l[ea] (?:@ordinal|dernier|derniere)|l'une?|l'autre)"
    r"(?: @took_place| (?:a ete|etait|fut))?(?: [\w'-]+){0,4} ?$"
)
# `Idem avec son homologue italien`, `Même chose, mardi, avec X`.
_LIKEWISE = pattern(r"\W{0,4}(?:l[ea]s? )?@likewise[^.;:«»]{0,60}? (?:avec|pour) ")
_WITH = 5  # characters of `avec ` before who is met
_REACH = 70  # characters before somebody in which his talk is counted


def find(line: Line, told: list[Told], announced: Event | None, scene: Scene) -> list[Encounter]:
    """Return the encounters that a sentence counts one by one after one that announced them."""
    joined = (
        ("avec", "a", "pour") if announced and announced.trigger.frame == "receive" else ("avec",)
    )
    met = [t for t in told if t.preposition in joined and t.mention and t.person.names]
    if announced is None or not met or not _is_counted(line, met[0]):
        return []
    hosts = scene.hosts if announced.trigger.frame == "receive" else []
    host = next(iter(hosts), None) or scene.protagonist(clearly=True) or scene.subject
    granted = announced.trigger.frame == "receive"
    found = [
        (presence.encounter(line, (host, t.person), announced, announced.planned), t)
        for t in met
        if _is_counted(line, t) and host and scene.are_of_two_sides(host, t.person)
    ]
    return [m._replace(host="one") if granted and t.preposition != "avec" else m for m, t in found]


def likewise(line: Line, told: list[Told], scene: Scene) -> list[Encounter]:
    """Return the encounter that a sentence without a verb likens to the last: `Idem avec X`."""
    met = next((t for t in told if t.preposition in ("avec", "pour") and t.mention), None)
    like = _LIKEWISE.match(line.folded, line.start, met.start + _WITH) if met else None
    host = next(iter(scene.pair[0]), None)
    if not like or not host or not scene.are_of_two_sides(host, met.person):
        return []
    found = presence.encounter(line, (host, met.person), None, planned=False)
    return [found._replace(event=found.event._replace(start=met.start, end=met.start))]


def _is_counted(line: Line, told: Told) -> bool:
    """Tell whether an ordinal stands for the talk with somebody: `, le second avec X`."""
    return bool(_EACH.search(line.before(told.start, _REACH)))
