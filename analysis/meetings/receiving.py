"""Which side of an encounter receives the other, as far as the words tell."""

from ..patterns import pattern
from ..people.lines import Line
from ..people.person import Person
from ..people.scene import Scene
from .event import Event

# `a indiqué, à sa sortie d'`: an audience.
_LEAVING = pattern(r"\b@on_leaving (?:de |d')(?:l'|son |cette |une )?$")


def side(line: Line, event: Event, other: list[Person], kinds: set[str], scene: Scene) -> str:
    """Return which side receives, as far as the words tell."""
    frame = event.trigger.frame
    if "offered" in kinds or (frame == "visit" and "inverted" in kinds):
        return "one"
    if frame != "receive":
        return "other" if frame in ("visit", "guestof") else ""
    received = scene.hosts and scene.hosts[0] in other
    if event.is_noun and not event.passive and (received or _is_left(line, event)):
        return "other"  # `au sortir de son audience avec le président`
    return "other" if event.passive else "one"


def _is_left(line: Line, event: Event) -> bool:
    """Tell whether who acts comes out of an audience: `a indiqué, à sa sortie d'audience,`."""
    return bool(_LEAVING.search(line.before(event.start, 30)))
