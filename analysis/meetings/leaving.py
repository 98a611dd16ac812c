"""Who was received, as what he says on coming out of an audience tells: of his host, in public.

`À sa sortie d'audience, X a remercié le président Y`, `X a fait cette déclaration : « Nous … Y »`.
"""

import re

from ..patterns import pattern
from ..people.lines import Line
from ..people.person import Person
from ..people.scene import Scene, Told
from .event import Event

# `À sa sortie d'audience`, `À l'issue de l'audience`, and no audience of others or of a court.
_OUT = pattern(
    r"(?:[^,;.:]{1,30}, )?(?:@on_leaving|@at_end) (?:d'|de (?:l'|cette |son ))audience\b"
    r"(?! (?:avec|chez|du|de|des|d'|que|qu'|accorde|publique|generale|solennelle|a la|au))"
)
_GOVERNING = 5  # the rank down to which somebody is likely to receive
# `le message du président X`, `au nom du président X`: who sent him.
_SENDER = pattern(
    r"\b(?:au nom|de la part|@message_noun|@greeting_noun|@sent_noun|instructions?|invitation)"
    r"(?: \w+)? (?:de |du |d')?(?:la |l')?.{0,2}$"
)
_SAID = re.compile(r": ?[«\"“]")
_QUOTED = re.compile(r"\s{0,3}[«\"“]")
_I = re.compile(r"\b(?:je|j'|m'|nous|notre|nos|mon|mes)\b|\b[jm]'")


def find(line: Line, told: list[Told], announced: Event | None, scene: Scene) -> list[Person]:
    """Return host and guest of whose audience a sentence is the first to tell; none otherwise."""
    if _OUT.match(line.folded, line.start, line.end):
        guest = next((t for t in told if t.acting and t.person.offices), None)
        if guest is None or not (
            line.of("speech") or _SAID.search(line.folded, guest.end, line.end)
        ):
            return []
        return _received(line, [t for t in told if t.start > guest.end], guest.person, scene)
    out = announced is not None and announced.trigger.lemma.startswith("audience")
    if not out or announced.planned or scene.subject is None or not scene.subject.offices:
        return []
    if not _QUOTED.match(line.folded, line.start) or not _I.search(
        line.folded[line.start : line.end]
    ):
        return []
    return _received(line, told, scene.subject, scene)


def _received(line: Line, told: list[Told], guest: Person, scene: Scene) -> list[Person]:
    """Return host and guest where those told of are but one who governs another land."""
    if scene.meetings[guest.number] or not scene.side(guest):
        return []
    hosts = dict.fromkeys(
        t.person
        for t in told
        if t.person is not guest and not _SENDER.search(line.before(t.start + 3, 50))
    )
    if len(hosts) != 1:
        return []
    [host] = hosts
    governs = host.rank <= _GOVERNING and bool(host.names)
    return [host, guest] if governs and scene.are_of_two_sides(host, guest) else []
