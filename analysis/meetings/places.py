"""Places as dispatches name them: capitals, headings of sections, seats of power, summits."""

import re
from functools import cache
from typing import NamedTuple

from .. import words
from ..dates.grammar import either, of_kind
from ..lexicon import Place
from ..patterns import pattern
from ..people.lines import Line
from ..words import Hit


class Where(NamedTuple):
    """A place: the city's English name, the country's code, the words and where they stand."""

    city: str = ""
    country: str = ""
    text: str = ""
    start: int = -1


# Before a seat of power: `dans les salons de`, `en marge de la 77e session de l'`.
_WITHIN = pattern(
    r"\b(?:a|au|aux|dans|sein du|sein de)\s(?:la |l'|le |les )?"
    r"(?:@palace_adjective )?(?:@palace_part (?:du |de |de la |de l'|d'))?$"
    r"|\b(?:le |la |les |l'|des |du |aux? |sous )(?:@palace_adjective )?@palace_part (?:du |de |de la |de l'|d')$"
    r"|\b(?:devant|jusqu'a|depuis|en quittant) ?(?:le |la |les |l'|u )?$"
    r"|\b(?:@on_leaving|hors) (?:de|du) ?(?:la |l')?$"
    r"|\($|\ben marge (?:des travaux )?(?:de la |de l'|de )"
    r"(?:(?:\d+ ?e(?:me)? )?session (?:ordinaire )?de l')?$"
)
# `Entretien avec X – Palais de l'Élysée`: a seat that closes the line of an agenda, or is one.
_APART = re.compile(r"(?:[–—,(-]|\n)\s{0,3}$")
_CLOSES = re.compile(r"[ \t]{0,3}\)?\.?[ \t]{0,3}(?:\n|$)")
# Openings of sections and of an agenda's items: `A Cuba, `, `BRUXELLES - `, `- BERLIN: `.
_ITEM = re.compile(r"\s?[-–—•*:(,]")
# `Madrid (Espagne)`, `Athènes` above an hour: the head of a programme's lines.
_ALONE = re.compile(r" \(\w[\w' -]{2,30}\)[ :]{0,2}(?:\n|$)")
_ABOVE_HOUR = re.compile(r"[ :]{0,2}\n\s{0,4}\d{1,2} ?[h.:] ?\d")
# `Davos, vendredi. `, `Deauville, vendredi 27 mai : `: a city and a day.
_DATED_HEAD = pattern(
    r", (?:ce |le )?(?:@weekday|@when_aside|\d{1,2})(?: \d{1,2}(?:er)?)?(?: @month)?(?: \d{4})?"
    r"(?: (?:matin|soir|apres-midi|midi))? ?(?:[:.]|$)"
)
_OF_CITY = pattern(
    r", (?:(?!\b(?:@auxiliary_past|@being|@modal|que|qui|ou|se)\b)[^;:.,!?]){3,60}\.?\s*"
)
# `Bratislava, capitale d'un jour : les deux ministres y ont`, `Davos s'y prête : X y a vu Y`.
_OF_CITY_THEN = pattern(
    r"(?: s'y prete|, (?:(?!\b(?:@auxiliary_past|@being|@modal|que|qui|ou|se)\b)[^;:.,!?«»]){3,60}"
    r"(?= ?: [^.;:«»]{0,220}\by\b)) ?: "
)
# `CAMBODGE – THAÏLANDE : `: of what a page is about, not where.
_BETWEEN_LANDS = re.compile(r"\s?[-–—/]\s?")
_BEHIND_LAND = re.compile(r"(?:^|\n)[A-ZÀ-Ý' -]{3,24} [–—/-] $")
_BRACKET = re.compile(r"(?:\(|\s[–—-]\s)(?:[^()]{0,36},\s)?$")
_BULLET = re.compile(r"[-–—•*(\s]*")
# `Bangui : le président`, `(Bangui) Le président`, as a paragraph begins, and no `Moscou : « Non »`.
_OF_BRIEF = re.compile(r" ?: (?=[^\W\d_])|\) (?=[A-ZÀ-Ý])")
_TIME_FIRST = 5  # characters before a time with which a sentence opens: `Dès lundi, à Bratislava,`
# Behind that time, up to a city: `, 14h30, `, ` (`, ` à `; behind the city: ` : `, `) – `.
_PAUSE = re.compile(
    r"(?:,? ?(?:a )?\d{1,2} ?(?:h(?:eures?)?(?: ?\d\d)?|[.:]\d\d))?(?:,\s(?:a )?| ?[(|–—-] ?| a )?"
)
_THEN_TOLD = re.compile(r"\)? ?[:|–—-] ")
# `L'étape de Lima, jeudi, aura été longue`, `Dernière étape : Quito`, `Cap ensuite sur Lima`.
_STAGE = pattern(
    r"(?:mais |puis )?(?:l'|la |une |@possessive )?(?:@leg_order )?@leg_noun"
    r"(?: @leg_order)? ?(?:de |d'|a |: ?)?|cap (?:@linking_adverb )?sur (?:la |le |l')?"
)
_OPENED = re.compile(r"[^,;:.]{0,12},")
# `en marge du 46e sommet de l'ASEAN`.
_EVENT = pattern(
    r"\b(?:@beside|@during|@at_end)\s+(?:de la|de l'|du|des|de|d')\s*"
    r"(?P<event>(?:\d+e |\w+ieme |[xvi]+e )?"
    r"(?:@gathering_noun|reunions?|semaine|rencontre)\b[^,;.:()]{0,90})"
)
_GATHERED = (*words.grammar("gathering_noun"), "reunion", "semaine", "rencontre")
# `une visite d'État au Japon`.
_OFFICIAL = pattern(r"(?P<event>visites? @visit_kind\b[^,;.:()]{0,50})")
# Where the name of an event ends.
_CUT = pattern(
    r"\s(?:a|ont|est|s'est|se|qui|que|ce|cette|avec|et a|dans l|(?:le|du) \d|@held|@led|@scheduled|"
    rf"{either(of_kind('weekday'))})\b"
)


@cache
def capitals() -> dict[str, str]:
    """Return the capital of each country, as `cities.csv` spells it.

    >>> capitals()["JPN"]
    'Tokyo'
    """
    return {row["code"]: row["capital"] for row in words.rows("countries")}


@cache
def one_city() -> frozenset[str]:
    """Return the countries that are one city."""
    return frozenset(row["code"] for row in words.rows("countries") if "one city" in row["note"])


def where(hit: Hit, text: str) -> Where:
    """Return the place that a hit names, as written in the text."""
    return Where(hit.value.city, hit.value.code, text[hit.start : hit.end], hit.start)


def in_brackets(line: Line) -> Where | None:
    """Return the city behind what a line tells: `Entretien avec X (Adlon, Berlin)`, `– Berlin`."""
    for hit in reversed(line.of("place")):
        if hit.value.kind == "city" and _BRACKET.search(line.before(hit.start, 40)):
            return where(hit, line.text)
    return None


@cache
def org_seats() -> dict[str, str]:
    """Return the city in which each organisation has its seat, by its code.

    >>> org_seats()["OTAN"]
    'Brussels'
    """
    return {row["code"]: row["seat"] for row in words.rows("organisations") if row["seat"]}


@cache
def land_of_seat(city: str) -> str:
    """Return the country of a city in which an organisation has its seat, "" if no list holds it.

    >>> land_of_seat("Brussels")
    'BEL'
    """
    rows = (row for row in words.rows("cities") if row["city"] == city)
    return next((row["country"] for row in rows), "")


def opening(line: Line) -> Where | None:
    """Return the place with which a sentence opens a section: `À Londres, …`, `- BERLIN: …`."""
    hits, start, timed = line.of("place"), line.start, False
    if hits and not line.folded[start].isalnum():
        start = _BULLET.match(line.folded, start, line.end).end()
    elif hits and line.times and line.times[0].start - start < _TIME_FIRST:
        start, timed = _PAUSE.match(line.folded, line.times[0].end, line.end).end(), True
    for hit in hits:
        if hit.value.kind not in ("city", "country") or not line.text[hit.start].isupper():
            continue
        if any(seat.start == hit.start for seat in line.of("seat")):
            return None  # `À Hyderabad House, …`
        if hit.start == start:
            return where(hit, line.text) if _is_heading(line, hit, timed) else None
        lead = line.folded[start : hit.start]
        if _STAGE.fullmatch(lead):
            return where(hit, line.text)
        if lead in ("a ", "au ", "en ", "aux ") and _OPENED.match(line.folded, hit.end, line.end):
            return where(hit, line.text)
        return None
    return None


def _is_heading(line: Line, hit: Hit, timed: bool) -> bool:
    """Tell whether a place is written as the head of a section or stands alone in its line.

    Behind a time it opens an item of a programme: `Mardi 9 mai, 14h30, Berne : entretien avec X`.
    """
    alone = _ALONE.match(line.text, hit.end, line.end) or _ABOVE_HOUR.match(line.text, hit.end)
    if alone and line.kind == "body":
        return True
    written = line.text[hit.start : hit.end]
    if written.isupper():
        return bool(_ITEM.match(line.folded, hit.end, line.end)) and not _is_pair(line, hit)
    if timed and hit.value.kind == "city" and _THEN_TOLD.match(line.folded, hit.end, line.end):
        return True
    if hit.value.kind == "city" and _opens_brief(line, hit):
        return True
    dated = _DATED_HEAD.match(line.folded, hit.end, line.end)
    then = _OF_CITY_THEN.match(line.folded, hit.end, line.end)
    told_of = then and any(m.start < then.end() for m in line.mentions)  # `Paris, dit X : …`
    return hit.value.kind == "city" and bool(
        dated or (then and not told_of) or _is_phrase(line, hit)
    )


def _opens_brief(line: Line, hit: Hit) -> bool:
    """Tell whether a city opens a paragraph behind others: `Bangui : le président a reçu X`."""
    above = line.text[max(0, line.start - 3) : line.start]
    if line.kind != "body" or "\n" not in above:
        return False
    return bool(_OF_BRIEF.match(line.text, hit.end, line.end))


def _is_pair(line: Line, hit: Hit) -> bool:
    """Tell whether another land stands right beside one: `CAMBODGE – THAÏLANDE : `."""
    if _BEHIND_LAND.search(line.text[max(0, hit.start - 30) : hit.start]):
        return True
    other = next((h for h in line.of("place") if h.start >= hit.end), None)
    if other is None or not line.text[other.start : other.end].isupper():
        return False
    return bool(_BETWEEN_LANDS.fullmatch(line.folded, hit.end, other.start))


def _is_phrase(line: Line, hit: Hit) -> bool:
    """Tell whether a sentence is but a city and what it is: `Pékin, capitale africaine d'une semaine.`"""
    if line.kind != "body" or line.mentions or line.of("verb") or line.of("speech"):
        return False
    return bool(_OF_CITY.fullmatch(line.folded, hit.end, line.end))


def seats(line: Line) -> list[Place]:
    """Return the seats of power in which a sentence sets things: with their city, or the host's."""
    return [
        hit.value
        for hit in line.of("seat")
        if _WITHIN.search(line.folded, max(0, hit.start - 60), hit.start)
        or _stands_apart(line, hit)
    ]


def _stands_apart(line: Line, hit: Hit) -> bool:
    """Tell whether a seat alone closes a line: `12h30 Déjeuner avec X – Palais de l'Élysée`."""
    if not _CLOSES.match(line.text, hit.end) or not hit.value.city:
        return False
    return bool(_APART.search(line.text, max(line.start, hit.start - 4), hit.start))


def event(line: Line) -> str:
    """Return the summit, conference or visit that a sentence names as the setting, as written."""
    span = line.start, line.end
    sentence = line.folded[line.start : line.end]
    gathered = any(map(sentence.__contains__, _GATHERED)) and _EVENT.search(line.folded, *span)
    found = gathered or _OFFICIAL.search(line.folded, *span)
    if not found:
        return ""
    left, right = found.span("event")
    cut = _CUT.search(line.folded, left, right)
    written = line.text[left : cut.start() if cut else right]
    return " ".join(written.split()).rstrip(" -–—'’")
