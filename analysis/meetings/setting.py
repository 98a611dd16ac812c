"""What an article offers to place its encounters, each kind of it read when first asked for."""

import re
from collections.abc import Iterator, Set
from functools import cached_property

from ..lexicon import Place
from ..patterns import pattern
from ..people.lines import Line
from ..words import Hit
from . import elsewhere, locatives, mastheads, places, roles, venues, visits
from .drafts import Draft
from .places import Where

_HEADLINE = 3  # the first sentences with people: they place what the article is about
# `Z attendu à Rome`, `Z se rend à Rome`: in a headline.
_EXPECTED = pattern(r" (?:@setting_out|attendue?s?)\b")
# `Il était à Rome`.
_HE = re.compile(r"(?:il|elle)s? ")
# `au sommet de Paris`.
_GATHERING = pattern(r"\b(?:au|a l[a']) ?@gathering_noun de ")
# `est rentré dimanche de Rome`: before where he was.
_HOME_FROM = pattern(r"\b@back_home (?:[^,;.:]{2,20} )?(?:de |d')$")
_COME_FROM = pattern(
    r"\b(?:@back_home|@arrived_first|arrivait|arrivaient|venait|venaient) (?:[^,;.:]{2,20} )?(?:de |d')$"
)
_JUST = 300  # characters from there to what is told of it


def _is_of_another(line: Line, draft: Draft, where: Where) -> bool:
    """Tell whether a headline sets there what another does: `X reçoit Y, Z attendu à Rome`."""
    before = [m for m in line.mentions if m.end <= where.start]
    met = [m for p in draft.people for m in p.mentions]
    if not before or before[-1] in met or not any(m in met for m in before):
        return False
    return bool(_EXPECTED.match(line.folded, before[-1].end, where.start))


def _gathers(line: Line) -> bool:
    """Tell whether a sentence may set a gathering in a city: `au sommet de Paris`."""
    if not line.of("place"):
        return False
    return bool(_GATHERING.search(line.folded, line.start, line.end) or venues.gathering(line))


class Setting:
    """What an article offers to place its encounters: dateline, headline, visits, sections."""

    def __init__(self, dateline: Where, lines: list[Line], hits: list[Hit], agency: str = ""):
        """Take the place of the dateline, the sentences, the places of the text, the agency's land."""
        self.dateline = dateline
        self._agency = agency
        self._lines = lines
        self._hits = hits

    def written_in(self, sides: Set[str]) -> Where:
        """Return the place of the dateline, if it may be where people of these sides met.

        Of others' talks an agency reports from its desk: `Hanoï (VNA) – Le président X a reçu Y`.
        """
        land = self.dateline.country
        if land != self._agency or land in sides or self._names(land):
            return self.dateline
        return Where()

    def _names(self, land: str) -> bool:
        """Tell whether the text itself names a land or a place in it."""
        end = self.dateline.start + len(self.dateline.text)
        return any(hit.value.code == land for hit in self._hits if hit.start >= end)

    def city(self, name: str) -> Iterator[Where]:
        """Yield a city wherever the text names it: `Copenhague d'abord, Oslo ensuite`."""
        line = self._lines[0]
        for hit in self._hits:
            before = line.folded[max(0, hit.start - 50) : hit.start]
            if hit.value.city == name and not elsewhere.is_far_from(before):
                yield places.where(hit, line.text)

    @cached_property
    def headline(self) -> list[Where]:
        """The cities of its first sentences."""
        return [w for line in self._first for w in locatives.cities(line, in_offices=True)]

    @cached_property
    def _first(self) -> list[Line]:
        told = [ln for ln in self._lines if ln.mentions or ln.kind == "title" or _gathers(ln)]
        return told[: _HEADLINE + (bool(told) and not told[0].mentions)]

    def line_of(self, where: Where) -> Line:
        """Return which of the first sentences names a place."""
        return next(ln for ln in self._first if ln.start <= where.start < ln.end)

    def tells_of(self, draft: Draft, where: Where) -> bool:
        """Tell whether the sentence of a place may be about a draft: not a later one, of others."""
        line = self.line_of(where)
        if line is draft.proof.line and elsewhere.GOES_ON.search(
            line.folded, draft.proof.event.end, where.start
        ):
            return False
        named = [m for m in line.mentions if m.name]
        present = any(m in p.mentions for p in draft.people for m in named)
        if line.start > draft.proof.line.start and named:
            return present
        if line.kind == "title":
            return not _is_of_another(line, draft, where)
        return present or not (named and draft.host)

    @cached_property
    def visited(self) -> list[Where]:
        """The countries and cities that somebody is said to visit."""
        line = self._lines[0]
        told = visits.visited(line.text, line.folded, self._hits)
        beside = elsewhere.apart(self._lines) if told else ()
        return [where for where in told if where.start not in beside]

    def stayed(self, draft: Draft, since: int) -> list[Where]:
        """Return where somebody who met was, as sentences from `since` up to the draft's own tell."""
        met = [m for person in draft.people for m in person.mentions]
        return [
            where
            for line in self._lines[: draft.proof.sentence]
            if line.start > since
            for where in visits.stays(line)
            if _HE.match(line.folded, line.start)
            or any(line.start <= m.start < where.start for m in met)
        ]

    @cached_property
    def named(self) -> list[Where]:
        """All cities and countries in which it sets things, in order."""
        return locatives.named(self._lines)

    def left(self, since: int, at: int, earlier: bool) -> Where | None:
        """Return the city last named from which somebody is back, between two places of the text.

        `Il est rentré dimanche de Rome. Il y a vu X`: no city in which things are set comes after it.
        As what had been `earlier` it is any from which he has come: `Venu de Rome, X y avait vu Y`.
        """
        way = _COME_FROM if earlier else _HOME_FROM
        line, since = self._lines[0], max(since, at - _JUST)
        near = [h for h in self._hits if since < h.start < at and h.value.kind == "city"]
        for hit in reversed(near):
            if way.search(line.folded, max(0, hit.start - 40), hit.start):
                return places.where(hit, line.text)
        return None

    @cached_property
    def gathered(self) -> list[Where]:
        """The city of the gathering beside which it opens with several talks."""
        line = self._beside
        seats = [seat for seat in places.seats(line) if seat.city] if line else []
        cities = locatives.cities(line) if line else []
        return [Where(seat.city, seat.code) for seat in seats[:1]] or cities[:1]

    @cached_property
    def _beside(self) -> Line | None:
        return roles.opened_beside(self._lines)

    def is_beside(self, draft: Draft, before: Draft | None) -> bool:
        """Tell whether a draft took place on the sidelines of a gathering.

        Its own sentences say so; or, in the same section, the sentence before or the encounter
        told `before` it, which the same person had; or the page opens with several talks there
        that are no audiences.
        """
        if any(roles.is_sideline(told.line) for told in draft.told):
            return True
        first = draft.proof.sentence
        if first == 0 or first in self.opened:
            return False
        if before and before.beside and not set(before.people).isdisjoint(draft.people):
            return True
        if roles.is_sideline(self._lines[first - 1]):
            return True
        if self._at_gathering:
            return True
        opened = self._beside
        return opened is not None and opened.folded.find("audience", opened.start, opened.end) < 0

    @cached_property
    def _at_gathering(self) -> bool:
        return roles.is_headed_by_gathering(self._lines)

    @cached_property
    def convened(self) -> bool:
        """Whether it opens with a gathering that somebody came to: `À Rome pour le 35e sommet`."""
        return roles.opens_with_gathering(self._lines)

    @cached_property
    def opened(self) -> dict[int, Where]:
        """The places with which sections begin, by the number of the sentence."""
        opened = {line.number: w for line in self._lines if (w := places.opening(line))}
        return mastheads.headings(self._lines) | mastheads.leads(self._lines) | opened

    @cached_property
    def openings(self) -> list[Where]:
        """The places with which sections begin, in order."""
        found = [w for w in self.opened.values() if w != self.dateline]
        if found and found[0].start < self.dateline.start:
            found = sorted([*found, self.dateline], key=lambda w: w.start)
        return found

    @cached_property
    def _powers(self) -> list[Place]:
        return [seat for line in self._lines for seat in places.seats(line)]

    @property
    def seats(self) -> list[Where]:
        """The cities of the seats of power in which it sets things."""
        return [Where(seat.city, seat.code) for seat in self._powers if seat.city]

    @property
    def palace(self) -> bool:
        """Whether it names a seat of power without its city (`au palais présidentiel`)."""
        return not all(seat.city for seat in self._powers)
