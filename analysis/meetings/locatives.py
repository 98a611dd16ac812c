"""The cities and countries in which sentences set what they tell: `à Paris`, `en Mongolie`."""

import re
from functools import cache

from .. import words
from ..needles import rare
from ..patterns import pattern
from ..people.lines import Line
from ..words import Hit
from . import elsewhere, stages, venues
from .places import Where, capitals, land_of_seat, org_seats, where

# `a ensuite gagné lundi`: before where somebody arrives.
_MOVED = r"@moving_verb(?: @linking_adverb| plus tard| d'abord)?(?: hier| demain| (?:ce )?@weekday(?: \d{1,2} @month)?)?"
# What sets something in a city: `à`, `le cap mardi sur`, `une escale à`, `sa résidence de`.
_AT = pattern(
    rf"(?:\b(?:@locative|{_MOVED}|sur place a|c'est par|cap (?:[\w' ]{{2,24}} )?sur)\s+"
    r"(?:(?:la |le |l'|l')?@settlement (?:\w+ )?(?:de |d'|du )?)?"
    r"|\bavant (?:(?:son|leur) depart d[e']|de quitter) ?(?:la capitale )?"
    r"|\b(?:dans|sur|aux|au) (?:l[ea]s? |l'|des |une? (?:des )?)?(?:\w+ (?:du |de la |de l'|des ))?"
    r"(?:@palace_part|@city_part) (?:de |d')"
    r"|\b(?:dans|a|devant|vers|portes de) @possessive (?:\w+ )?(?:@venue|@city_building) (?:\w+ )?(?:de |d'|a )"
    r"|\b@stop_noun (?:\w+ )?(?:de |d'|a )?"
    r"|\b(?:au|a l[a']|(?:dans|devant|sur|depuis|jusqu'a|quittant|gagner) (?:l[ea']|une?)|jusqu'au"
    r"|(?:@palace_part|sorti\w*) d[eu](?: l[a'])?) ?@venue (?:[\w'-]+ ){0,2}(?:de |d'|a )"
    r"|\b(?:apres l[ea']|au|a l[a']|(?:@during|@beside|@day_part) (?:du|de l[a'])) ?@gathering_noun (?:(?:d[eu]s? |d')?[\w-]{4,20} ){0,3}d[e'] ?)$"
)
# `s'envolera pour Rome vendredi pour y voir X`, `prend la route de Rome, où`: there he does it.
_BOUND_FOR = rare(
    r"\b(?:@flying(?: [\w'-]{2,14}){0,3} (?:pour|vers)|@takes (?:[\w'-]{2,14} ){0,2}la (?:route|direction) (?:de|du)) $"
)
_TO_DO = pattern(r",?(?: [\w-]{2,12}){0,4},? (?:pour|afin de|afin d')\b ?")
# `un panel consacré à Gaza`: what something is about.
_ABOUT = pattern(r"\b@about a $")
# `il a servi à Erbil, à Damas`, `résidera à Bamako`: where a diplomat is or was posted.
_CAREER = rare(r"\b@career\b[^;.:]{0,60}$")
# `la conférence des ministres de l'ASEAN en Malaisie`: it is held there.
_GATHERING_OF = pattern(r"\b@gathering_noun (?:\w+ )?$")
_TO_DATE = re.compile(r"\s?[,–—-]\s{0,2}(?:le )?")
_REACH = 60  # characters before a city in which what sets something there begins
_BEFORE_CITY = 40  # characters of a place and day before the city: a palace
_IN_THE_CAPITAL = {
    "demonym": pattern(rf"\b(?:@in_or_near|{_MOVED}|pour|vers) la capitale $"),
    "country": pattern(
        rf"\b(?:@in_or_near|{_MOVED}|pour|vers) la capitale (?:de |d'|du |de la |de l'|des )$"
    ),
}
_IN = re.compile(r"(?:^|[\s,])(?:en|au|aux|in)\s$")
_IN_LEADS = ("en ", "au ", "aux ", "in ", "a ")
# `a ensuite gagné l'Éthiopie`, `ralliera le Japon`.
_REACHED = pattern(r"\b@reaching_verb (?:@linking_adverb |(?:ce )?@weekday )?(?:l'|la |le |les )$")
# `Première halte chez les Slovènes`, `un crochet chez le voisin tchadien`.
_AMONG = pattern(
    r"\b(?:@leg_noun|@visit_noun|@stop_noun|crochet|detour|@being @gone|@moving_verb)(?: [\w']+)?"
    r" chez (?:les |le |son |leur )(?:amis? |voisins? )?$"
)
_ARTICLES = (" l'", " la ", " le ", " les ")
# Before islands and others that take no `en`: `à Cuba`, `à la Barbade`, `à l'île Maurice`.
_ON = re.compile(r"(?:^|[\s,])a\s(?:la\s|l')?$")
# `À Gabala, dans le nord de l'Azerbaïdjan`: a city that no list holds, its country beside it.
_UNLISTED = re.compile(
    r"[àÀ](?<!\w.) (?P<city>[A-ZÀ-Ý][\w’'-]{2,24}(?: [A-ZÀ-Ý][\w’'-]{2,24}){0,2})"
    r"(?:, (?=dans|en |aux? |à |sur|près|ville|capitale|station|cité|chef)|,? \()[^,;.()]{0,50}"
)


def cities(line: Line, in_offices: bool = False) -> list[Where]:
    """Return the cities in which a sentence says that something happens, in order.

    Those in somebody's office (`ambassadeur à Paris`) are left out, unless `in_offices`.
    """
    hits = line.of("place")
    by_name = venues.by_adjective(line)
    if not hits:
        return by_name
    found = [
        where(hit, line.text)
        for hit in hits
        if hit.value.kind == "city"
        and (hit.value.capital or line.text[hit.start].isupper())
        and not (_is_land(line, hit) if in_offices else _in_mention(line, hit))
        and _is_set_at(line, hit)
        and not _ABOUT.search(line.folded, max(line.start, hit.start - 40), hit.start)
        and not line.search_before(_CAREER, hit.start, 80)
        and not stages.is_yet_to_come(line, hit)
        and not stages.is_left(line, hit)
        and not stages.is_home_again(line, hit)
        and not elsewhere.is_measured_from(line, hit)
        and not _names_seat(line, hit)
        and not elsewhere.is_matter(line, hit)
        and not elsewhere.is_of_other(line, hit)
        and not (in_offices and stages.is_next_stop(line, hit))
    ]
    found += stages.gone_on(line, found)
    found = (
        venues.hosting(line, hits[0]) + _dated_city(line) + venues.gathering(line) + found + by_name
    )
    if found:
        return found
    if line.folded.find("la capitale ", line.start, line.end) >= 0:
        found = _capitals_of(line)
    return found or _unlisted(line)


def _is_set_at(line: Line, hit: Hit) -> bool:
    """Tell whether words before a city set something there, or somebody goes there to do it."""
    if _AT.search(line.folded, max(line.start, hit.start - _REACH), hit.start):
        return True
    bound = line.search_before(_BOUND_FOR, hit.start, _REACH)
    return bool(bound) and bool(_TO_DO.match(line.folded, hit.end, line.end))


def _dated_city(line: Line) -> list[Where]:
    """Return the city of a line that is but a place and a day: `Palais de l'Élysée, Paris, le 3 mai`."""
    dated = next((w for w in line.times if w.kind == "date"), None)
    if dated is None or line.folded[dated.end : line.end].strip(" .\n"):
        return []
    return [
        where(hit, line.text)
        for hit in line.of("place")
        if hit.value.kind == "city" and hit.end <= dated.start
        and hit.start - line.start < _BEFORE_CITY
        and _TO_DATE.fullmatch(line.folded, hit.end, dated.start)
    ]  # fmt: skip


def _names_seat(line: Line, hit: Hit) -> bool:
    """Tell whether a city is part of the name of a seat elsewhere: `palais de Koulouba`."""
    return any(
        seat.start <= hit.start < seat.end and seat.value.city not in ("", hit.value.city)
        for seat in line.of("seat")
    )


def _unlisted(line: Line) -> list[Where]:
    """Return the cities that no list holds, kept as written, with the country told beside them."""
    found = []
    for match in _UNLISTED.finditer(line.text, line.start, line.end):
        left, right = match.span("city")
        if " " in match["city"] and line.text.startswith(" (", right):
            continue  # `a donné audience à Alassane Ouattara (Côte d'Ivoire)`
        beside = [h for h in line.of("place") if left <= h.start < match.end() and h.value.code]
        if beside and beside[0].start > right and beside[0].value.kind in ("country", "demonym"):
            found.append(Where(match["city"], beside[0].value.code, match["city"], left))
    return found


def _capitals_of(line: Line) -> list[Where]:
    """Return the city that `dans la capitale cambodgienne` means: of the European one Brussels."""
    named = ((hit, _IN_THE_CAPITAL.get(hit.value.kind)) for hit in line.of("place"))
    return [
        _capital(where(hit, line.text))
        for hit, within in named
        if within and within.search(line.before(hit.start, 36))
    ]


def _capital(side: Where) -> Where:
    """Return the capital of a land, or the seat of an organisation."""
    if seat := org_seats().get(side.country):
        return side._replace(city=seat, country=land_of_seat(seat))
    return side._replace(city=capitals().get(side.country, ""))


def countries(line: Line) -> list[Where]:
    """Return the countries in which a sentence says that something happens (`en Mongolie`)."""
    return [
        where(hit, line.text)
        for hit in line.of("place")
        if hit.value.kind in ("country", "demonym")
        and _is_of_land(line, hit)
        and not _in_mention(line, hit)
        and not elsewhere.is_matter(line, hit)
    ]


def _is_of_land(line: Line, hit: Hit) -> bool:
    """Tell whether a word sets something in a country: `en Chine`, `une halte chez les Slovènes`."""
    if hit.value.kind == "demonym":
        within = line.folded.endswith(("chez les ", "voisin ", "voisins "), 0, hit.start)
        return within and _AMONG.search(line.before(hit.start, 60)) is not None
    if not (line.text[hit.start].isupper() or line.folded.startswith("ile", hit.start)):
        return False
    return line.folded.endswith((*_IN_LEADS, *_ARTICLES), 0, hit.start) and _is_in(line, hit)


def _is_in(line: Line, hit: Hit) -> bool:
    """Tell whether what stands before a country sets something there: `en Chine`, `à Cuba`.

    So does `a gagné la Chine`.
    """
    before = line.folded[max(0, hit.start - 6) : hit.start]
    if hit.value.code in _without_en() and _ON.search(before):
        return True
    if before.endswith(_ARTICLES):
        return bool(_REACHED.search(line.before(hit.start, 40)))
    return bool(_IN.search(before))


@cache
def _without_en() -> frozenset[str]:
    """Return the countries that take `à` in French, not `en`: many are islands."""
    return frozenset(r["code"] for r in words.rows("countries") if "takes à" in r["note"])


def named(lines: list[Line]) -> list[Where]:
    """Return all cities and countries in which sentences set things, in order."""
    told = [w for line in lines for w in (*cities(line), *countries(line))]
    return sorted(told, key=lambda w: w.start)


def _is_land(line: Line, hit: Hit) -> bool:
    """Tell whether a city is rather the land of its name: `ambassadeur au Koweït`."""
    shared = (h for h in line.of("place") if h.start == hit.start)
    return line.folded.endswith(" au ", 0, hit.start) and any(
        h.value.kind == "country" for h in shared
    )


def _in_mention(line: Line, hit: Hit) -> bool:
    """Tell whether a place stands in the mention of a person."""
    start = hit.start
    for mention in line.mentions:
        if mention.start <= start < mention.end:
            return not (mention.plural and _GATHERING_OF.search(line.before(mention.start, 30)))
    return False
