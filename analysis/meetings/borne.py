"""A message that somebody was handed by whom it was borne: `X a reçu un message de Z, remis par Y`."""

from ..lexicon import Trigger
from ..needles import rare
from ..patterns import pattern
from ..people.lines import Line
from ..people.scene import Scene, Told
from .encounter import Encounter
from .event import Event

_RECEIVES = r"(?:(?<!n')\ba (?:\w+ment |@linking_adverb )?recu|\brecoit|\brecut)\b"
# `a reçu mardi un message écrit de Z, remis par`, `une lettre que lui a remise`: up to who bore it.
_RECEIVED = rare(
    rf"{_RECEIVES}[^.;:«»]{{1,50}}?\b@message_noun\b[^.;:«»]{{0,140}}?"
    r"(?:\b@borne(?:,? @when_aside,?| ce jour)? par\b"
    r"|\bque (?:lui|leur) (?:@auxiliary_past|@auxiliary_pluperfect) @borne\b)"
)
# `a reçu des mains de`: he bore what is told behind him.
_FROM_HANDS = rare(rf"{_RECEIVES}(?:,? @when_aside,?)? des mains d")
# `Un message de Z a été remis mardi à X par`.
_HANDED = rare(r"\b@message_noun\b[^.;:«»]{0,110}?\ba ete (?:\w+ment |@linking_adverb )?@borne\b")
_NOT_BY_HIM = pattern(r"\b(?:voie|courrier|canal|truchement|poste|ambassade)\b")
_HANDS = Trigger("(message)", "receive", "", "past", "")


def find(line: Line, told: list[Told], scene: Scene) -> list[Encounter]:
    """Return the encounter of who was handed a message with whom bore it."""
    pair = _given(line, told) or _passed(line, told)
    if pair is None:
        return []
    host, bearer = pair
    known = bearer.mention is not None and (bearer.mention.name or bearer.person.codes)
    sender = next(
        (t.person for t in told if t.preposition == "de" and t.start < bearer.start), None
    )
    if sender and known and not scene.side(bearer.person):
        scene.cast.settle(bearer.person, scene.side(sender))
    if not known or not scene.are_of_two_sides(host.person, bearer.person):
        return []
    event = Event(line.start, line.start, _HANDS)
    return [
        Encounter(
            line, event, (host.person,), (bearer.person,), "one", "in_person", "held", "message"
        )
    ]


def _given(line: Line, told: list[Told]) -> tuple[Told, Told] | None:
    """Return who received a message, and who handed it to him."""
    found = line.search(_RECEIVED) or line.search(_FROM_HANDS)
    if found is None:
        return None
    hosts = [t for t in told if t.acting and t.end <= found.start()]
    bearer = next((t for t in told if t.start >= found.end() - 4), None)
    if not hosts or bearer is None or not _is_behind(line, found.end(), bearer):
        return None
    return hosts[-1], bearer


def _passed(line: Line, told: list[Told]) -> tuple[Told, Told] | None:
    """Return to whom a message was handed, and by whom: `a été remis à X par Y`."""
    found = line.search(_HANDED)
    after = [t for t in told if t.start >= found.end()] if found else []
    host = next((t for t in after if t.preposition in ("a", "aupres")), None)
    bearer = next((t for t in after if t.preposition == "par"), None)
    return (host, bearer) if host and bearer else None


def _is_behind(line: Line, at: int, bearer: Told) -> bool:
    """Tell whether somebody stands right behind what tells that he bore a message."""
    between = line.folded[at : bearer.start]
    return len(between) < 30 and not _NOT_BY_HIM.search(between)
