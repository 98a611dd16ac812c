"""Encounters at the seat of an organisation or in an office, whose it is telling where that is."""

from ..needles import SENTENCES
from ..patterns import pattern
from ..people.cast import Cast
from ..people.person import Person
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
# `au palais présidentiel`, `à la Primature`: of the only holder of that kind of office who was there.
_OF_KIND = {
    "head_of_state": pattern(
        r"\b(?:au|a la|dans l'enceinte du) @palace_of_state\b(?! (?:de|du|d'))"
    ),
    "head_of_government": pattern(
        r"\b(?:au|a la|a l'|dans l'enceinte du) ?@seat_of_government\b(?! (?:de|du|d'))"
    ),
}
_MAY_BE_OF_KIND = SENTENCES.guard(*_OF_KIND.values())


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

    Where nobody is told to receive, it is theirs in whose land the page was written. An office that
    somebody has at a gathering is abroad, as the dateline of a third country tells.
    """
    sides = {cast.side(p) for p in draft.people}
    written = setting.written_in(sides).country
    if written not in ("", *sides):
        return None
    owners = receivers(draft) or [p for p in draft.people if cast.side(p) == written] or draft.one
    side = cast.side(owners[0]) if owners else ""
    named = [told.line for told in draft.told if told.line.has(_MAY_BE_OFFICE)]
    if not any(_OWN_OFFICE.search(line.folded, line.start, line.end) for line in named):
        return None
    if any("ambassador" in p.heads for p in owners):
        return None
    return Where(places.capitals()[side], side) if side in places.capitals() else None


def of_kind(draft: Draft, setting: Setting, cast: Cast) -> Where | None:
    """Return the capital of the only leader who met somebody at a palace of state or government's seat."""
    lines = [told.line for told in draft.told if told.line.has(_MAY_BE_OF_KIND)]
    written = setting.written_in({cast.side(p) for p in draft.people}) if lines else Where()
    for kind, seat in _OF_KIND.items():
        if not any(seat.search(ln.folded, ln.start, ln.end) for ln in lines):
            continue
        lands = {cast.side(p) for p in draft.people if _holds(p, kind)} & places.capitals().keys()
        if len(lands) == 1 and written.country in ("", *lands):
            land = lands.pop()
            return written if written.city else Where(places.capitals()[land], land)
    return None


def _holds(person: Person, kind: str) -> bool:
    """Tell whether somebody holds an office of a kind, as the text or the record of offices says."""
    return kind in person.kinds or any(
        term.kind == kind and person.day and term.covers(person.day) for term in person.terms
    )


def in_own_city(draft: Draft, cast: Cast) -> Where | None:
    """Return the city whose mayor or governor received somebody: `reçu par le maire de Lyon`."""
    for host in receivers(draft):
        for line in (told.line for told in draft.told if "local" in host.heads):
            for hit in line.of("place"):
                own = hit.value.kind == "city" and hit.value.code == cast.side(host)
                if own and any(m.start <= hit.start < m.end for m in host.mentions):
                    return places.where(hit, line.text)
    return None
