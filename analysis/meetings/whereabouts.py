"""Where the sentence that tells of an encounter sets it."""

import re
from collections.abc import Iterator

from ..patterns import pattern
from ..people.lines import Line
from ..words import Hit
from . import elsewhere, locatives, nearby, one_before, places, programme, stages
from .encounter import Encounter
from .places import Where
from .setting import Setting

# `Ils y ont vu`, `doit y rencontrer`, `s'y est entretenu`: at the place named before.
_THERE = pattern(r"(?:\by |\bs'y |\bl'y )(?:\w+ (?:ete )?){0,2}(?:(?:\w+ment|@linking_adverb) )?$")
# `s'est rendu au siège de la Ligue arabe. Il y a vu`: at a seat, and in no city named before.
_WENT_TO_SEAT = pattern(
    r"\b(?:au siege|au secretariat|dans les locaux|au quartier general) (?:de|du|des|d')(?! ?@possessive)[^.!?:;]{2,120}[.!?]\s{0,4}$"
)
_SEAT_NEAR = 200  # characters before a sentence in which the one before may tell so
_CLOSED = re.compile(r"\)\s{0,3}(?:[;.\n]|$)")
# `Sur place, il aura un entretien`, `et là, il verra`.
_ON_THE_SPOT = re.compile(r"(?<![\w'’-])(?:[Ll]à(?:-bas)?|[Ss]ur (?:place|les lieux)),? (?!où)")
# `à l'ambassade d'Égypte, où`: abroad.
_OF_MISSION = pattern(
    r"\b(?:@mission_noun|ambassadrice|ambassadeur) (?:de |du |de la |de l'|des |d')$"
)
_BREAK = re.compile(r"[;:«»]")
_SPOT = 80  # characters from such a word to what happens there
_HE_GOES = re.compile(r" (?:il|elle)s? [^;:.]{4,160}, ")
_BESIDE = 30  # characters from a city to its land
_RECALLED = 500  # characters back to a country that `y` may mean
# `pour le Brésil, où il s'entretiendra`, `à Rome mardi, où`, `a visité à Lyon l'usine X, où`: at the place before.
_WHERE = pattern(
    r"(?:(?: (?:@weekday|hier)[^,;:.]{0,20})?[\s,]{0,4}| (?:le |la |l'|les |une? )[^,;:.]{2,50}, )\bou\b"
)
# `, arrivé de Londres où il a vu X, a dîné à Paris`: the clause of `où` has ended.
_CLAUSE_OVER = pattern(
    r"\b(?:@auxiliary_past|@being)\b[^,;]{3,120}, (?:@auxiliary_past|@being|@modal|s'est|se sont)\b[^,;]{0,40}$"
)
# Between a city and whom somebody met there: `à Rome par X`, `à Rome, par X`.
_RIGHT_BEFORE = re.compile(r",? ")
_IN_LAND = re.compile(r", (?:en |au |aux )?")


def of_sentence(told: Encounter, setting: Setting, before: Where, sides: set[str]) -> Where | None:
    """Return where the sentence that tells of an encounter sets it."""
    there = _there(told, setting)
    if there:
        return there if there.city else narrowed(there, setting, before)
    if city := in_brackets(told):
        return city
    opened, near = setting.opened.get(told.sentence), _near(told)
    if opened and one_before.is_later(told, opened.start):
        opened = None
    if opened and opened.city and not near:
        return opened
    if near:
        return _before_whom(near, told) or min(near, key=lambda w: (_distance(w, told), w.start))
    seat = next((s for s in places.seats(told.line) if s.city), None)
    behind = nearby.AWAITED.search(told.line.folded, told.event.end, told.line.end)
    if seat and told.event.trigger.tense != "address" and not behind:
        return Where(seat.city, seat.code)
    lands = [w for w in locatives.countries(told.line) if nearby.is_own(w, told)]
    land = min(lands, key=lambda w: _distance(w, told), default=None)
    if land and (land.country in sides or not before.city):
        where = narrowed(land, setting, before)
        palace = not where.city and any(not s.city for s in places.seats(told.line))
        return where._replace(city=places.capitals()[where.country]) if palace else where
    return None


def _near(told: Encounter) -> list[Where]:
    """Return the cities in which a sentence may set its encounter, those of its own part first."""
    named = locatives.cities(told.line)
    near = [w for w in named if nearby.is_own(w, told)]
    if not (named and told.part):
        return near
    left, right = told.part
    own = [w for w in named if left <= w.start < right and (w in near or one_before.is_next(told))]
    return own if own or one_before.is_later(told, right) else near


def in_brackets(told: Encounter) -> Where | None:
    """Return the city in brackets in which a line sets its encounter, and no other: `X (Paris)`."""
    city = places.in_brackets(told.line)
    item = programme.is_item(told.line, told.event.start)
    return city if city and (item or _is_headed(told, city) or _closes(told, city)) else None


def _closes(told: Encounter, city: Where) -> bool:
    """Tell whether a city in brackets closes what tells of an encounter: `X reçoit Y (Strasbourg)`."""
    between = told.line.folded[told.event.end : city.start]
    closed = _CLOSED.match(told.line.text, city.start + len(city.text))
    return bool(closed) and between != "" and ";" not in between


def _is_headed(told: Encounter, city: Where) -> bool:
    """Tell whether the heading of an encounter sets it in a city: `Entretien avec X (Paris, 11 mars)`."""
    end = city.start + len(city.text)
    return told.event.is_noun and any(
        w.kind == "date" and 0 < w.start - end < 4 for w in told.line.times
    )


def _there(told: Encounter, setting: Setting) -> Where | None:
    """Return the place that `y` or `où` before an event means, None without such a word."""
    line, at, earlier = told.line, told.event.start, told.event.earlier
    if _THERE.search(line.before(at, 40)) or _is_on_the_spot(line, at):
        if _WENT_TO_SEAT.search(line.folded, max(0, line.start - _SEAT_NEAR), line.start):
            return None
        named = sorted(
            (*setting.named, *setting.visited, *setting.openings), key=lambda w: -w.start
        )
        told = [w for w in named if w.start < at]
        if left := setting.left(told[0].start if told else 0, at, earlier):
            return left
        there = next((w for w in told if w.city or at - w.start < _RECALLED), None)
        return next((w for w in told if there and _is_city_in(w, there)), there)
    seats = [h for h in line.of("seat") if h.value.city]
    known = (
        h
        for h in line.of("place")
        if h.value.kind in ("city", "country") and not _OF_MISSION.search(line.before(h.start, 40))
    )
    stop = min(at + len("ou "), line.end)
    named = [h for h in (*seats, *known) if h.end < at and _is_name(line, h)]
    where = named and _WHERE.match(line.folded, max(h.end for h in named), stop)
    own = (h for h in named if not elsewhere.is_measured_from(line, h))
    last = max(own, key=lambda h: h.end, default=None)
    if not last or not where or _is_where_he_goes(line, last.start, where.end(), at):
        return None
    over = _CLAUSE_OVER.search(line.folded, where.end(), at)
    if over or stages.is_where_due(line, last.end, at):
        return None
    return places.where(_city_of(last, line), line.text)


def _is_on_the_spot(line: Line, at: int) -> bool:
    """Tell whether what happens at a place of a sentence is said to be `sur place` or `là`."""
    said = _ON_THE_SPOT.search(line.text, max(line.start, at - _SPOT), at)
    return said is not None and not _BREAK.search(line.text, said.end(), at)


def _is_city_in(city: Where, land: Where) -> bool:
    """Tell whether a city stands right before its land: `à La Havane, à Cuba`."""
    beside = city.start < land.start < city.start + _BESIDE
    return beside and bool(city.city) and not land.city and city.country == land.country


def _is_name(line: Line, hit: Hit) -> bool:
    """Tell whether a place is written with a capital, as names are, or is a seat of power."""
    return hit.layer == "seat" or line.text[hit.start].isupper()


def _is_where_he_goes(line: Line, start: int, clause: int, at: int) -> bool:
    """Tell whether who acts goes to a place only later: `Avant de partir pour Rome, où il sera, X a reçu`."""
    if not line.folded.endswith("pour ", 0, start):
        return False
    return bool(_HE_GOES.match(line.folded, clause, at))


def _city_of(land: Hit, line: Line) -> Hit:
    """Return the city told right before its country, `À Bonn, en Allemagne, où`; else the place."""
    before = (h for h in line.of("place") if h.value.kind == "city" and h.end < land.start)
    return next(
        (
            city
            for city in before
            if city.value.code == land.value.code
            and _IN_LAND.fullmatch(line.folded, city.end, land.start)
        ),
        land,
    )


def _before_whom(cities: list[Where], told: Encounter) -> Where | None:
    """Return which of several cities stands right before one met: `à Rome par X et à Bonn par Y`."""
    if len(cities) < 2:
        return None
    line, ends = told.line, {h.start: h.end for h in told.line.of("place")}
    met = [m.start for p in told.other for m in p.mentions if told.event.end < m.start < line.end]
    for where in cities:
        end = ends.get(where.start, line.end)
        if any(_RIGHT_BEFORE.fullmatch(line.folded, end, at) for at in met if at > end):
            return where
    return None


def _distance(where: Where, told: Encounter) -> int:
    """Return how far a place stands from the word that tells of an encounter."""
    return abs(where.start - told.event.start)


def narrowed(land: Where, setting: Setting, before: Where) -> Where:
    """Return the known city of a country told, else the country alone."""
    known = _known(setting, before, places.capitals().get(land.country, ""))
    return next((w for w in known if w.city and w.country == land.country), land)


def _known(setting: Setting, before: Where, capital: str) -> Iterator[Where]:
    """Yield the places that an article tells, the surest first; of all its cities a capital."""
    yield before
    yield setting.dateline
    yield from setting.headline
    yield from setting.seats
    yield from setting.city(capital)
