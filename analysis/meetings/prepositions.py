"""By which prepositions the other side is joined to an event: `reçu par X`, `un entretien avec X`."""

from ..words import fold
from .event import Event

# The prepositions that join the other side to an event of each frame.
_OF_FRAME = {
    "meet": ("",),
    "receive": ("", "a"),
    "visit": ("a", "", "de", "face", "aupres", "chez"),
    "call": ("", "a", "avec"),
    "called": ("de",),
    "guestof": ("de",),
    "talk": ("avec", "de", "entre", "face"),
    "mutual": ("avec",),
}
_OF_TALKING = ("avec", "entre", "face")  # who is spoken `de` has not been met
_OF_NOUN = {
    "receive": ("a", "avec", "de", "par", "entre"),
    "visit": ("a", "aupres", "chez", "de"),
}
_TO = ("a",)
_BESIDE = ("aupres", "chez")  # of `une visite officielle`, which is also one to a country


def of(event: Event) -> tuple[str, ...]:
    """Return the prepositions that may join the other side to an event."""
    frame = event.trigger.frame
    if "at" in event.trigger.notes:  # `s'est rendu au palais, chez X`: in no other way
        return _BESIDE
    if "to" in event.trigger.notes:  # `est venu dire à X`
        return _TO
    wanted = ("par",) if event.passive else _OF_FRAME.get(frame, ("avec",))
    if frame == "talk" and not event.is_noun:
        wanted = _OF_TALKING
    own = () if event.passive or event.is_noun else fold(event.trigger.prep).split("|")
    wanted = (*wanted, *(prep for prep in own if prep in ("a", "de")))
    if event.is_noun:
        wanted = _OF_NOUN.get(frame, wanted)
        wanted = (*wanted, "a") if event.trigger.mode == "phone" else wanted
        wanted = _BESIDE if "beside" in event.trigger.notes else wanted
        if "open" in event.trigger.notes:  # `a ouvert à X les portes de son palais`
            wanted = tuple(prep for prep in wanted if prep != "de")
    wanted = (*wanted, "celui", "celle") if "" in wanted else wanted
    return (*wanted, "led", "pour") if "meal" in event.trigger.notes else (*wanted, "led")
