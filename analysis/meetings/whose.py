"""At whose house somebody was, as a clause sets it first: `C'est chez X que Y s'est rendu`.

Or behind the host (`X, dans le bureau duquel Y a passé une heure`, `X, dont Y était l'hôte`), or as
time that was granted: `Une heure a été consacrée par X à Y`.
"""

import re

from ..lexicon import Trigger
from ..needles import SENTENCES
from ..patterns import pattern
from ..people.lines import Line
from ..people.scene import Scene, Told
from .doubts import is_background
from .encounter import Encounter
from .event import Event

_DAY = r"(?:,? (?:@when_aside|\w+ment),?){0,2}"
_ROOM = r"(?:@room_of|@home_of|a la table)"
# `C'est chez le `, `Mardi, c'est dans le bureau du `: before the host.
_IT_IS = pattern(
    rf"(?:[^,;.:]{{2,30}}, )?(?:c'(?:est|etait|sera)|ce (?:fut|sera)){_DAY} "
    rf"(?:chez|aupres d(?:e|u)|{_ROOM} d(?:e|u|'))(?: la| l'| le)?"
)
_THAT = pattern(rf",?{_DAY} que(?: le| la| l'|)")
# `, chez qui le `, `, dans le bureau duquel `, `, à qui la `: between the host and the guest.
_AT_WHOSE = pattern(
    rf",?{_DAY} (?:(?:chez|aupres de) (?:qui|lequel|laquelle)|{_ROOM} (?:duquel|de qui|de laquelle))"
    rf"(?P<verb> (?:@went_there|(?P<to_come>@will_go_there)){_DAY})?(?: le| la| l'|)"
)
_TO_WHOM = pattern(r",? (?:auquel|a qui|a laquelle)(?: le| la| l'|)")
_WHOSE = pattern(r",? dont(?: le| la| l'|)")
# Behind the guest: ` s'est rendu`, ` a rendu mardi visite`, ` était l'hôte`.
_WENT = pattern(rf",?{_DAY} (?:@went_there|(?P<to_come>@will_go_there))\b")
_CALLED = pattern(
    rf",?{_DAY} (?:(?:a|avait|est|etait) {_DAY} ?@called_on_him|(?P<to_come>@will_call_on_him))\b"
)
_WAS_GUEST = pattern(
    rf",?{_DAY} (?:(?:etait|a ete|fut|est)|(?P<to_come>sera)){_DAY} "
    r"(?:l'|le |la |son |sa )(?:premier |premiere )?@guest_of\b"
)
# `Une heure a été consacrée`, `La matinée de mardi du président X sera réservée`.
_GRANTED = pattern(
    rf"\b(?:@moment|@warm_welcome)\b[^;:.«»]{{0,120}}? (?:a ete|avait ete|fut|est|(?P<to_come>sera)){_DAY} @time_granted\b"
)
_MAY_BE_GRANTED = SENTENCES.guard(_GRANTED)
# `La tournée de X l'a mené chez le `: between the guest and the host.
_LED_HIM = pattern(
    rf",?{_DAY} (?:l'(?:a|avait) {_DAY} ?@led_him"
    rf"|(?:le |la |l')(?P<to_come>@will_lead_him)){_DAY} "
    rf"(?:chez|aupres d(?:e|u|')|{_ROOM} d(?:e|u|'))(?: la| l'| le)?"
)
# `La porte du `, ` s'est ouverte mardi devant le `: about the host.
_HIS_DOOR = pattern(r"\W{0,3}(?:la|les) portes? (?:du (?:bureau|cabinet|salon) )?d")
_OPENED = pattern(
    rf",?{_DAY} (?:s'est|se sont){_DAY} r?ouvertes?{_DAY} (?:pour|devant)(?: la| l'| le)?"
)
# `Parmi les visiteurs du `, ` figurait mardi le `: about the host.
_AMONG_HIS = pattern(
    rf"\W{{0,3}}(?:parmi|au nombre des|au rang des) (?:les )?(?:@visitor_noun){_DAY} d"
)
_THERE_WAS = pattern(rf",?{_DAY} @among_them_were{_DAY}(?: la| l'| le)?")
_WITH = Trigger("(chez qui)", "visit", "", "present", "")


def find(line: Line, told: list[Told], scene: Scene) -> list[Encounter]:
    """Return the encounter of a guest with him at whose house a clause sets it."""
    if len(told) < 2 or is_background(line) or any(words.year for words in line.times):
        return []
    if line.of("cue") and any(hit.value.kind in ("letter", "earlier") for hit in line.of("cue")):
        return []
    found = _at_house(line, told) or _granted(line, told)
    if found is None:
        return []
    host, guest, planned = found
    if not scene.are_of_two_sides(host.person, guest.person):
        return []
    event = Event(guest.start, guest.start, _WITH, planned=planned)
    status = "planned" if planned else "held"
    one, other = (host.person,), (guest.person,)
    return [Encounter(line, event, one, other, "one", "in_person", status, "visit:whose")]


def _at_house(line: Line, told: list[Told]) -> tuple[Told, Told, bool] | None:
    """Return host, guest and whether it is to come, of a cleft sentence or a relative clause."""
    host, guest = told[:2]
    if led := _up_to(guest, _LED_HIM, line, host.end) if host.preposition == "de" else None:
        return guest, host, led["to_come"] is not None
    if _HIS_DOOR.match(line.folded, line.start, host.start + 1):
        return (host, guest, False) if _up_to(guest, _OPENED, line, host.end) else None
    if _AMONG_HIS.match(line.folded, line.start, host.start + 1):
        return (host, guest, False) if _up_to(guest, _THERE_WAS, line, host.end) else None
    ways = [(_AT_WHOSE, _WENT), (_TO_WHOM, _CALLED), (_WHOSE, _WAS_GUEST)]
    if _up_to(host, _IT_IS, line, line.start):
        ways = [(_THAT, _WENT)]
    for between, behind in ways:
        joined = _up_to(guest, between, line, host.end)
        if not joined:
            continue
        if joined.groupdict().get("verb"):
            return host, guest, joined["to_come"] is not None
        if went := behind.match(line.folded, guest.end, line.end):
            return host, guest, went["to_come"] is not None
    return None


def _up_to(told: Told, words: re.Pattern, line: Line, start: int) -> re.Match | None:
    """Return the match of all words from a place to somebody, his preposition and article with it."""
    joined = words.match(line.folded, start, line.end)
    if joined is None:
        return None
    return joined if -2 < joined.end() - told.start < len(told.preposition) + 5 else None


def _granted(line: Line, told: list[Told]) -> tuple[Told, Told, bool] | None:
    """Return host, guest and whether it is to come, of time that was granted to somebody."""
    granted = (
        _GRANTED.search(line.folded, line.start, line.end) if line.has(_MAY_BE_GRANTED) else None
    )
    if granted is None:
        return None
    guest = next((t for t in told if t.preposition == "a" and t.start >= granted.end()), None)
    by = (t for t in told if t.preposition == "par" and t.start >= granted.end())
    of = (t for t in told if t.preposition == "de" and granted.start() < t.start < granted.end())
    host = next(by, None) or next(of, None)
    return (host, guest, granted["to_come"] is not None) if host and guest else None
