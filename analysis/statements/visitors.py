"""When it is the visitor who speaks, though the host was told of last: as he comes out.

Presidencies print below the news of an audience: `« Je suis venu remercier le Chef de l'État. »`
"""

from ..patterns import pattern
from ..people.lines import Line
from ..people.person import Person
from ..people.scene import Scene, Told
from ..words import Hit
from .quotations import Quotation

_FIRST_PERSON = pattern(r"\b(?:@first_person\b|[jm]')")
# `Je suis venu lui remettre`, `nous a reçus`: no host says so.
_RECEIVED = pattern(r"\b@came_to_see\b")
# `À sa sortie d'audience, il a `, `En quittant le palais, il a `.
_COMING_OUT = pattern(r"@coming_out\b[^,;:]{0,40}, (?:il|elle) ")


def speaking(line: Line, quotation: Quotation, told: list[Told], scene: Scene) -> Person | None:
    """Return whose words a quotation is that nobody is named for: who was spoken of, or the visitor.

    They are the visitor's where they open a paragraph behind the news that the home side met him,
    are such as only he who was received can say, or tell of the other: `J'ai salué le Président`.
    """
    subject, own = scene.subject, (quotation.start, quotation.end)
    if subject not in scene.paired or subject in scene.guests:
        return subject
    if not _FIRST_PERSON.search(line.folded, *own):
        return subject
    unsaid = not scene.said and scene.cast.side(subject) == scene.cast.home
    opening = _opens(line, quotation) and (unsaid or _RECEIVED.search(line.folded, *own))
    if opening or any(t.person is subject and t.mention and t.start > own[0] for t in told):
        return scene.opposite(subject) or subject
    return subject


def coming_out(line: Line, hit: Hit, told: list[Told], scene: Scene) -> Person | None:
    """Return who was received, where `il` comes out of an audience: `À sa sortie, il a confié`."""
    if not scene.guests or not told or told[0].mention or told[0].end > hit.start:
        return None
    found = _COMING_OUT.match(line.folded, line.start, hit.start)
    return scene.guests[0] if found and found.end() >= told[0].end else None


def _opens(line: Line, quotation: Quotation) -> bool:
    """Tell whether a quotation opens its paragraph."""
    first = line.text.rfind("\n", 0, quotation.start) + 1
    return not line.text[first : quotation.start].strip()
