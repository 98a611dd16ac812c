"""Who was received, as what he says on coming out of an audience tells, or who is named as its head.

`À sa sortie d'audience, X a remercié le président Y`, `X a fait cette déclaration : « Nous … Y »`.
"""

import re

from ..needles import SENTENCES, rare
from ..patterns import pattern
from ..people import visitors
from ..people.lines import Line
from ..people.person import Person
from ..people.scene import Scene, Told
from .doubts import is_background
from .encounter import Encounter
from .event import Event
from .presence import encounter

# `À sa sortie d'audience`, `À l'issue de l'audience`, and no audience of others or of a court.
_OUT = rare(
    r"(?:[^,;.:]{1,30}, )?(?:@on_leaving|@at_end) (?:d'|de (?:l'|cette |son ))audience\b"
    r"(?! (?:avec|chez|du|de|des|d'|que|qu'|accorde|publique|generale|solennelle|a la|au))"
)
# `du bureau de X`, `de chez X`, `a quitté lundi le palais de X`: out of his room.
_ROOM = pattern(
    r"\b(?:@out_of_room|quitte (?:[^;:.]{0,40} )?(?:le |la |l')@office_room) ?(?:de |du |d')?.{0,3}$"
)
# `est ressorti`, `a quitté`: in the past.
_WENT_OUT = pattern(r",? (?:@being|@auxiliary_past) (?:\w+ment |@linking_adverb )?@went_out\b")
_MAY_BE_LEFT = SENTENCES.guard(_WENT_OUT)
_OPENING = 34  # characters before a host in which a sentence opens with his room
_GOVERNING = 5  # the rank down to which somebody is likely to receive
# `le message du président X`, `au nom du président X`: who sent him.
_SENDER = pattern(
    r"\b(?:au nom|de la part|@message_noun|@greeting_noun|@sent_noun|instructions?|invitation)"
    r"(?: \w+)? (?:de |du |d')?(?:la |l')?.{0,2}$"
)
_SAID = re.compile(r": ?[«\"“]")
_QUOTED = re.compile(r"\s{0,3}[«\"“]")
_I = re.compile(r"\b(?:je|j'|m'|nous|notre|nos|mon|mes)\b|\b[jm]'")

# `Au sortir de l'audience, Y a confié`, `Au nom de la délégation, Y a remercié`; of one encounter,
# therefore in the singular.
_COMING_OUT = pattern(
    r"(?:prenant la parole )?(?:(?:@at_end|@on_leaving) d(?:e|u|')[^,;.]{0,40}"
    r"\b(?:(?:@talks_noun|@audience_noun)(?<!s)|echanges)"
    r"|au nom (?:de la|de l'|des|du|de ses|de cette) ?(?:@delegation_noun|@visitors))\b"
)
# `en quittant le palais`, `à sa sortie d'audience`, behind what somebody said.
_LEAVES = pattern(
    r"\b(?:en quittant (?:le |la |l')|@on_leaving (?:de |d'|du )(?:la |l'|son |sa |cette )?)"
    r"(?:audience|palais|presidence|primature|entretien|entrevue|rencontre)\b"
)
# `s'exprimant au nom de la délégation`, `a remercié, au nom de ses pairs,`.
_FOR_ALL = pattern(
    r"\b(?:au nom (?:de (?:la|l'|cette|ses)|des|du) ?(?:@delegation_noun|@visitors)|en leur nom)\b"
)
# `Elle était conduite par X`, `La délégation américaine est dirigée par X`.
_IT_WAS_LED = pattern(
    r"(?:elle|celle-ci|(?:la|cette) (?:@delegation_noun|@visitors)) [^,;.:]{0,40}?\b@being? ?[^,;.:]{0,24}"
    r"\b@led_by\b"
)


def find(line: Line, told: list[Told], announced: Event | None, scene: Scene) -> list[Person]:
    """Return host and guest of whose audience a sentence is the first to tell; none otherwise."""
    if out := _out_of_room(line, told, scene):
        return out
    if line.match(_OUT):
        guest = next((t for t in told if t.acting and t.person.offices), None)
        if guest is None or guest.preposition not in ("", "led") or not _speaks(line, guest):
            return []
        return _received(line, [t for t in told if t.start > guest.end], guest.person, scene)
    out = announced is not None and announced.trigger.lemma.startswith("audience")
    visitor = scene.subject
    if not out or announced.planned or visitor is None or not visitor.offices or scene.meetings:
        return []
    quoted = _QUOTED.match(line.folded, line.start) and _I.search(line.folded, line.start, line.end)
    return _received(line, told, visitor, scene) if quoted else []


def _out_of_room(line: Line, told: list[Told], scene: Scene) -> list[Person]:
    """Return host and guest of `X est sorti confiant du bureau de Y`, `Du bureau de Y, X est ressorti`."""
    if not line.has(_MAY_BE_LEFT):
        return []
    host = next((t for t in told if t.preposition in ("de", "chez") and _is_left(line, t)), None)
    if host is None or is_background(line) or not scene.side(host.person):
        return []
    guest = next((t for t in told if t.acting and t.mention and t is not host), None)
    if guest is None or not scene.are_of_two_sides(guest.person, host.person):
        return []
    opens = host.start < line.start + _OPENING
    went = _WENT_OUT.search(line.folded, guest.end, line.end if opens else host.start)
    return [host.person, guest.person] if went else []


def _is_left(line: Line, told: Told) -> bool:
    """Tell whether somebody's is the room that is left: `du bureau de X`, `de chez X`, `le bureau de X`."""
    return bool(_ROOM.search(line.before(told.start + 3, 40)))


def _speaks(line: Line, guest: Told) -> bool:
    """Tell whether a sentence tells what somebody said, or quotes him behind a colon."""
    return bool(line.of("speech") or _SAID.search(line.folded, guest.end, line.end))


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


def visited(
    line: Line, told: list[Told], announced: Event, host: Person, scene: Scene
) -> list[Encounter]:
    """Return the encounter of a host with a visitor, named only as he speaks on coming out.

    `X a reçu une délégation de la Banque mondiale. Au sortir de l'audience, Y, directrice …`
    """
    visitor = (
        None
        if announced.planned
        else _coming_out(line, told)
        or _speaking_out(line, told)
        or _speaking_for_all(line, told)
        or _leading(line, told)
    )
    sides = {scene.side(host), scene.side(visitor) if visitor else ""}
    if visitor is None or not visitor.offices or len(sides) < 2 or "" in sides:
        return []
    receives = "one" if announced.trigger.frame == "receive" else ""
    return [encounter(line, (host, visitor), announced, planned=False)._replace(host=receives)]


def _coming_out(line: Line, told: list[Told]) -> Person | None:
    """Return who is named first as he comes out of an audience and speaks."""
    out = _COMING_OUT.match(line.folded, line.start, line.end)
    if not out or not (line.of("speech") or "au nom" in out[0]):
        return None
    near = (t.person for t in told if t.person.names and t.start < line.start + 90)
    return next(near, None)


def _speaking_out(line: Line, told: list[Told]) -> Person | None:
    """Return who speaks as he leaves: `», a confié le ministre gabonais en quittant le palais`."""
    if not line.of("speech") or not _LEAVES.search(line.folded, line.start, line.end):
        return None
    acting = [t for t in told if t.acting and t.mention and t.mention.offices]
    return acting[0].person if len(acting) == 1 else None


def _speaking_for_all(line: Line, told: list[Told]) -> Person | None:
    """Return who says something for the group received: `Y, ambassadeur du Mali, a parlé en leur nom`."""
    if line.folded.find(" nom", line.start, line.end) < 0:
        return None
    spoken = _FOR_ALL.search(line.folded, line.start, line.end)
    before = [t for t in told if spoken and t.acting and t.person.names and t.end <= spoken.start()]
    return before[0].person if before else None


def _leading(line: Line, told: list[Told]) -> Person | None:
    """Return who is named as the head of the group received: `Elle était conduite par X`."""
    if line.folded.find("delegation", line.start, line.end) < 0 and not any(
        t.preposition == "led" for t in told
    ):
        return None
    led = _IT_WAS_LED.match(line.folded, line.start, line.end)
    for item in told:
        named = item.mention is not None and item.person.names
        if named and led and item.preposition in ("led", "par"):
            return item.person
        if named and item.acting and line.of("speech") and visitors.heads_group(item.mention):
            return item.person
    return None
