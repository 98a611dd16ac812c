"""Where sentences set what they tell: cities, countries, seats of power, and for which event."""

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


# What sets something in a city: `à`, `dans la capitale`, `une escale à`, `sa résidence de`.
_AT = pattern(
    r"(?:\b(?:@locative|@moving_verb|sur place a)\s+"
    r"(?:la (?:capitale|ville|villes) (?:\w+ )?(?:de )?)?"
    r"|\b@stop_noun (?:\w+ )?(?:de |d'|a )?"
    r"|\b(?:au|a l'|dans l[ea']) ?@venue (?:[\w'-]+ ){0,2}(?:de |d'|a )"
    r"|\b(?:apres le|(?:@during|@beside) du) @gathering_noun de )$"
)
# `un panel consacré à Gaza`: what something is about.
_ABOUT = pattern(r"\b@about a $")
# `la situation sécuritaire au Mali`, `les combats à Gaza`: what was spoken of is there.
_MATTER = pattern(
    r"\b@matter_noun(?: (?!@held\b|@relative_pronoun\b|et\b|lors\b|apres\b|ce\b)[\w'-]{2,20}){0,4}"
    r" (?:a|au|aux|en|dans|dans l[ea']s?)\s?$"
)
# `la conférence des ministres de l'ASEAN en Malaisie`: it is held there.
_GATHERING_OF = pattern(r"\b@gathering_noun (?:\w+ )?$")
_GATHERED_ON = pattern(r"\b@gathering_noun\b[^,;:.]{0,40}$")
# `Moscou a accueilli la visite de X`: a city, not its government.
_HOSTED = pattern(
    r"(?:, (?:la )?capitale [^,;:.]{2,30},)? (?:@auxiliary_past (?:recu|accueilli|abrite)|recevait|accueillait"
    r"|accueille|recoit|abrite|accueillera|abritera|recevra)\b[^;:.]{0,40}?"
    r" (?:la|le|l'|les|une?|des|plusieurs|@demonstrative) ?(?:\w+ )?(?:@gathering_noun|@visit_noun|@talks_noun)\b"
)
_TO_DATE = re.compile(r"\s?[,–—-]\s{0,2}(?:le )?")
_BEFORE_CITY = 40  # characters of a place and day before the city: a palace
_IN_THE_CAPITAL = re.compile(r"\b(?:dans|a) la capitale $")
_IN = re.compile(r"(?:^|[\s,])(?:en|au|aux|in)\s$")
_IN_LEADS = ("en ", "au ", "aux ", "in ", "a ")
# Before countries without an article: `à Cuba`.
_ON = re.compile(r"(?:^|[\s,.])a\s$")
# Before a seat of power: `dans les salons de`, `en marge de la 77e session de l'`.
_WITHIN = pattern(
    r"\b(?:a|au|aux|dans|sein du|sein de)\s(?:la |l'|le |les )?"
    r"(?:@palace_adjective )?(?:@palace_part (?:du |de |de la |de l'|d'))?$"
    r"|\($|\ben marge (?:des travaux )?(?:de la |de l'|de )"
    r"(?:(?:\d+ ?e(?:me)? )?session (?:ordinaire )?de l')?$"
)
# `À Gabala, dans le nord de l'Azerbaïdjan`: a city that no list holds, its country beside it.
_UNLISTED = re.compile(
    r"[àÀ](?<!\w.) (?P<city>[A-ZÀ-Ý][\w’'-]{2,24}(?: [A-ZÀ-Ý][\w’'-]{2,24}){0,2})"
    r"(?:, (?=dans|en |au |à |sur|près|ville|capitale|station|cité|chef)|,? \()[^,;.()]{0,50}"
)
# Openings of sections and of an agenda's items: `A Cuba, `, `BRUXELLES - `, `- BERLIN: `.
_ITEM = re.compile(r"\s?[-–—•*:(,]")
# `Madrid (Espagne)`, `Athènes` above an hour: the head of a programme's lines.
_ALONE = re.compile(r" \(\w[\w' -]{2,30}\)[ :]{0,2}(?:\n|$)")
_ABOVE_HOUR = re.compile(r"[ :]{0,2}\n\s{0,4}\d{1,2} ?[h.:] ?\d")
_BULLET = re.compile(r"[-–—•*\s]*")
_TIME_FIRST = 5  # characters before a time with which a sentence opens: `Dès lundi, à Bratislava,`
_PAUSE = re.compile(r"(?:,\s)?")
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


def cities(line: Line, in_offices: bool = False) -> list[Where]:
    """Return the cities in which a sentence says that something happens, in order.

    Those in somebody's office (`ambassadeur à Paris`) are left out, unless `in_offices`.
    """
    hits = line.of("place")
    if not hits:
        return []
    found = [
        where(hit, line.text)
        for hit in hits
        if hit.value.kind == "city"
        and line.text[hit.start].isupper()
        and (in_offices or not _in_mention(line, hit))
        and _AT.search(line.folded, max(line.start, hit.start - 40), hit.start)
        and not _ABOUT.search(line.folded, max(line.start, hit.start - 40), hit.start)
        and not _names_seat(line, hit)
        and not _is_matter(line, hit)
    ]
    found = _host_city(line, hits[0]) + _dated_city(line) + found
    if found:
        return found
    if line.folded.find("la capitale ", line.start, line.end) >= 0:
        found = _capitals_of(line)
    return found or _unlisted(line)


def _host_city(line: Line, first: Hit) -> list[Where]:
    """Return the city of which a sentence tells that it saw a visit or a summit: `Paris a reçu la visite`."""
    if first.start != line.start or first.value.kind != "city":
        return []
    return [where(first, line.text)] if _HOSTED.match(line.folded, first.end, line.end) else []


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


def _is_matter(line: Line, hit: Hit) -> bool:
    """Tell whether a place is that of what was spoken of: `la situation au Mali`."""
    before = line.before(hit.start, 90)
    matter = _MATTER.search(before)
    if not matter:
        return False
    return hit.value.kind != "city" or not _GATHERED_ON.search(before[: matter.start()])


def in_brackets(line: Line) -> Where | None:
    """Return the city in brackets behind what a line tells: `Entretien avec X (Berlin)`."""
    for hit in reversed(line.of("place")):
        if hit.value.kind == "city" and line.folded[hit.start - 1] == "(":
            return where(hit, line.text)
    return None


def _names_seat(line: Line, hit: Hit) -> bool:
    """Tell whether a city is part of the name of a seat elsewhere: `palais de Koulouba`."""
    return any(
        seat.start < hit.start < seat.end and seat.value.city not in ("", hit.value.city)
        for seat in line.of("seat")
    )


def _unlisted(line: Line) -> list[Where]:
    """Return the cities that no list holds, kept as written, with the country told beside them."""
    found = []
    for match in _UNLISTED.finditer(line.text, line.start, line.end):
        left, right = match.span("city")
        beside = [h for h in line.of("place") if left <= h.start < match.end() and h.value.code]
        if beside and beside[0].start > right and beside[0].value.kind in ("country", "demonym"):
            found.append(Where(match["city"], beside[0].value.code, match["city"], left))
    return found


def _capitals_of(line: Line) -> list[Where]:
    """Return the city that `dans la capitale cambodgienne` means."""
    return [
        where(hit, line.text)._replace(city=capitals().get(hit.value.code, ""))
        for hit in line.of("place")
        if hit.value.kind == "demonym"
        and _IN_THE_CAPITAL.search(line.folded, max(0, hit.start - 18), hit.start)
    ]


def countries(line: Line) -> list[Where]:
    """Return the countries in which a sentence says that something happens (`en Mongolie`)."""
    return [
        where(hit, line.text)
        for hit in line.of("place")
        if hit.value.kind == "country"
        and line.text[hit.start].isupper()
        and line.folded.endswith(_IN_LEADS, 0, hit.start)
        and not _in_mention(line, hit)
        and _is_in(line, hit)
        and not _is_matter(line, hit)
    ]


def _is_in(line: Line, hit: Hit) -> bool:
    """Tell whether what stands before a country sets something there: `en Chine`, `à Cuba`."""
    before = line.folded[max(0, hit.start - 5) : hit.start]
    return bool(_IN.search(before)) or (
        hit.value.code in _without_article() and bool(_ON.search(before))
    )


@cache
def org_seats() -> dict[str, str]:
    """Return the city in which each organisation has its seat, by its code.

    >>> org_seats()["OTAN"]
    'Brussels'
    """
    return {row["code"]: row["seat"] for row in words.rows("organisations") if row["seat"]}


@cache
def _without_article() -> frozenset[str]:
    """Return the countries without an article in French, that take `à`."""
    return frozenset(r["code"] for r in words.rows("countries") if "takes à" in r["note"])


def opening(line: Line) -> Where | None:
    """Return the place with which a sentence opens a section: `À Londres, …`, `- BERLIN: …`."""
    hits, start = line.of("place"), line.start
    if hits and not line.folded[start].isalnum():
        start = _BULLET.match(line.folded, start, line.end).end()
    elif hits and line.times and line.times[0].start - start < _TIME_FIRST:
        start = _PAUSE.match(line.folded, line.times[0].end, line.end).end()
    for hit in hits:
        if hit.value.kind not in ("city", "country") or not line.text[hit.start].isupper():
            continue
        if hit.start == start:
            return where(hit, line.text) if _is_heading(line, hit) else None
        lead = line.folded[start : hit.start]
        if lead in ("a ", "au ", "en ", "aux ") and _OPENED.match(line.folded, hit.end, line.end):
            return where(hit, line.text)
        return None
    return None


def _is_heading(line: Line, hit: Hit) -> bool:
    """Tell whether a place is written as the head of a section or stands alone in its line."""
    alone = _ALONE.match(line.text, hit.end, line.end) or _ABOVE_HOUR.match(line.text, hit.end)
    if alone and line.kind == "body":
        return True
    written = line.text[hit.start : hit.end]
    return written.isupper() and bool(_ITEM.match(line.folded, hit.end, line.end))


def named(lines: list[Line]) -> list[Where]:
    """Return all cities and countries in which sentences set things, in order."""
    told = [w for line in lines for w in (*cities(line), *countries(line))]
    return sorted(told, key=lambda w: w.start)


def _in_mention(line: Line, hit: Hit) -> bool:
    """Tell whether a place stands in the mention of a person."""
    start = hit.start
    for mention in line.mentions:
        if mention.start <= start < mention.end:
            return not (mention.plural and _GATHERING_OF.search(line.before(mention.start, 30)))
    return False


def seats(line: Line) -> list[Place]:
    """Return the seats of power in which a sentence sets things: with their city, or the host's."""
    return [
        hit.value
        for hit in line.of("seat")
        if _WITHIN.search(line.folded, max(0, hit.start - 60), hit.start)
    ]


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
