"""Talks with several, told one after the other under `Avec M. X, président de Y`."""

from ..needles import SENTENCES
from ..patterns import pattern
from ..people.lines import Line
from ..people.scene import Scene, Told
from . import listing
from .encounter import Encounter
from .event import Event
from .listing import Heading

# `s'est entretenu avec plusieurs dirigeants`, `a eu une série d'entretiens`.
_SEVERAL = pattern(r"\b(?:plusieurs|@one_by_one|successivement|serie|ses homologues)\b")
_MAY_BE_SEVERAL = SENTENCES.guard(_SEVERAL)
_WITH = pattern(r"\W{0,8}(?:\d{1,2}\W{1,4})?(?:(?:@talks_noun|@audience_noun) )?avec ")
_LEFT = 3  # characters that may stand behind his name and office
_KINDS = ("body", "lead")


def opened(line: Line, told: list[Told], events: list[Event]) -> Heading | None:
    """Return the heading that a sentence is which tells of talks with several, none of them named."""
    if not events or not line.has(_MAY_BE_SEVERAL):
        return None
    if not _SEVERAL.search(line.folded, line.start, line.end):
        return None
    mode = next((event.mode for event in events if event.mode), "")
    for event in events:
        if event.trigger.frame != "visit" and (host := listing.host_of(line, event, told)):
            return Heading(line, event._replace(mode=mode), host, colon=False, together=False)
    return None


def item(line: Line, told: list[Told], series: Heading, scene: Scene) -> list[Encounter]:
    """Return the encounter with whom a line names and no more: `Avec M. X, président de Y.`."""
    if line.kind not in _KINDS or not _WITH.match(line.folded, line.start, line.end):
        return []
    named = [t for t in told if t.mention]
    if len(named) != 1 or named[0].preposition != "avec" or named[0].end + _LEFT < line.end:
        return []
    return listing.encounters(line, series, [named[0].person], scene)
