"""Who offered a meal to whom: `un dîner offert par X en l'honneur de Y`, `13h Déjeuner offert à Y`."""

from ..patterns import pattern
from ..people.scene import Told
from . import programme
from .around import Around, Sides

# `Déjeuner offert à`.
_OFFERED_TO = pattern(r"(?: de travail| officiel)? @offered ?")

# `Au cours d'un `, `Mardi soir, à l'issue du `: before the meal at which who acts was.
_AT_THE_MEAL = pattern(
    r"\b(?:@during|a l'issue|a la fin|au terme|au sortir) (?:du |d'un |de ce |ce |le |un )(?:\w+ )?$"
)
_AND_HE = pattern(
    r"(?: (?!(?:a (?:ses|leurs|des|d')|aux|pour|en l'honneur)\b)[a-z' -]{3,60})?, (?:le |la |l'|son |sa )?(?:@status_adjective )?(?:@courtesy_title\.? )?"
)


def offered(around: Around) -> Sides | None:
    """Return host and guest of a meal `offert par X en l'honneur de Y`."""
    folded = around.line.folded
    host = next((t for t in around.after if t.preposition == "par"), None)
    guest = next(
        (t for t in around.after if "en l'honneur" in folded[t.start - 14 : t.start + 4]), None
    )
    guest = guest or (_next_to(around, host) or _who_acts(around, host) if host else None)
    if host and guest:
        return [host.person], [guest.person]
    if not programme.is_item(around.line, around.event.start):
        return None
    if not host:
        return _at_table(around, guest)
    owner = around.scene.owner
    return ([host.person], [owner]) if owner and host.person is not owner else None


def _next_to(around: Around, host: Told) -> Told | None:
    """Return for whom a host gave a meal: `un dîner donné par X pour Y`, and nobody in between."""
    behind = (t for t in around.after if t.start > host.end)
    guest = next(behind, None)
    return guest if guest and guest.preposition in ("pour", "a") else None


def _who_acts(around: Around, host: Told) -> Told | None:
    """Return who did something at a meal: `Au cours d'un dîner offert par X, Y a plaidé`."""
    acts = next((t for t in around.after if t.start > host.end), None)
    if acts is None or not acts.acting or acts.preposition:
        return None
    if not _AT_THE_MEAL.search(around.line.before(around.event.start, 40)):
        return None
    return acts if _AND_HE.fullmatch(around.line.folded, host.end, acts.start) else None


def _at_table(around: Around, honoured: Told | None) -> Sides | None:
    """Return host and guest of a meal on a programme: `13h Déjeuner offert à X`, `en l'honneur de X`."""
    first = around.after[0] if around.after else None
    guest = honoured if honoured is first else None
    if first and _OFFERED_TO.fullmatch(around.line.folded, around.event.end, first.start):
        guest = first
    hosts = [p for p in [around.scene.owner or around.scene.protagonist()] if p] if guest else []
    return (hosts, [guest.person]) if hosts and guest.person not in hosts else None
