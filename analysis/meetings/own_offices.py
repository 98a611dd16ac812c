"""Encounters at the seat of an organisation or in an office, whose it is telling where that is."""

from ..needles import SENTENCES
from ..patterns import pattern
from ..people.cast import Cast
from . import places
from .drafts import Draft
from .places import Where
from .roles import receivers
from .setting import Setting

# `au siège de l'organisation`: of the one whose head received.
_OWN_SEAT = pattern(r"\b(?:au|dans les locaux du) @own_seat\b")
# `au siège de son département`, `dans son bureau`: of the one who acts or receives.
_OWN_OFFICE = pattern(r"\b(?:au|a|en|dans|dans l'enceinte de|dans les locaux de) ?@own_office\b")
_MAY_BE_OFFICE = SENTENCES.guard(_OWN_OFFICE)


def at_seat(draft: Draft, cast: Cast) -> Where | None:
    """Return the city of the organisation that received somebody at its seat."""
    hosts = receivers(draft)
    seat = places.org_seats().get(cast.side(hosts[0]), "") if hosts else ""
    if not seat or not any(
        _OWN_SEAT.search(t.line.folded, t.line.start, t.line.end) for t in draft.told
    ):
        return None
    return Where(seat, places.land_of_seat(seat))


def at_office(draft: Draft, setting: Setting, cast: Cast) -> Where | None:
    """Return the capital of those who had talks at their ministry; an ambassador's is abroad.

    So is the office that somebody has at a gathering, as the dateline of a third country tells.
    """
    owners = receivers(draft) or draft.one
    side = cast.side(owners[0]) if owners else ""
    sides = {cast.side(p) for p in draft.people}
    if setting.written_in(sides).country not in ("", *sides):
        return None
    named = [told.line for told in draft.told if told.line.has(_MAY_BE_OFFICE)]
    if not any(_OWN_OFFICE.search(line.folded, line.start, line.end) for line in named):
        return None
    if any("ambassador" in p.heads for p in owners):
        return None
    return Where(places.capitals()[side], side) if side in places.capitals() else None
