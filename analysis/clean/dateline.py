"""The dateline with which a dispatch begins: place, date and agency."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from analysis.clean.furniture import MONTHS, WEEKDAYS, agencies, calendar
from analysis.clean.layout import Block
from analysis.words import fold, grammar, rows

_SHORT_MONTHS = calendar("short_month")
_MONTH = rf"(?:{MONTHS}|{MONTHS.title()}|(?:{_SHORT_MONTHS}|{_SHORT_MONTHS.title()})\b\.?)"
_IN_HEADLINE = 250
_MARK = re.compile("[-–—‑(/]")
# A bracket, a figure, a dash that stands alone: what is no agency's has one of them.
_CUE = re.compile(r"[(\d]|\s[-–—‑]|\.[-–—‑]")
_COLON = re.compile(
    r"[A-ZÀ-ÝĐ][\w’'.-]{1,24}(?:[ -][A-ZÀ-ÝĐ][\w’'.-]{1,24})?\s?: "
)  # `Kigali : le ministre a`
# `Paris - Le`, `(AFP) – Le`, `PARIS : Le`, `ALGER- La`: what may part a dateline from a sentence.
_DASH = re.compile(
    r"(?:\)|(?<=\w) ?|(?<=[A-ZÀ-Ý]) ?(?=:)) ?(?:[-–—]{1,2}|(?<=[A-ZÀ-Ý] ):) (?=[A-ZÀ-Ý«\"“])"
)
_STOP = re.compile(r"[.!?»]")
_OPENING = 500  # characters of a text of one line in which its dateline stands
_WEEKDAY = re.compile(rf"(?:{WEEKDAYS})\b", re.IGNORECASE)
_BRACKET = re.compile(r"\([A-Z]")
_WORD = re.compile(r"(?<!\w)[A-ZÀ-ÝĐ]")


class Dateline(NamedTuple):
    """A dateline: the place, the span of place and date, the agency, where the sentence begins."""

    place: str
    start: int
    end: int
    agency: str
    stop: int


NO_DATELINE = Dateline("", 0, 0, "", 0)


_CAPITALISED = r"[A-ZÀ-ÝĐ][\w’'.-]{1,24}"
_PLACE = rf"{_CAPITALISED}(?:[ /-]{{1,3}}(?:(?:de|du|des|la|le|les|en|sur|al|el)[ -])?{_CAPITALISED}){{0,3}}(?: ?\([^()\n]{{2,30}}\))?"
_HIJRI_MONTH = calendar("hijri_month")
# `12 Joumada I 1437`, `05 Ramadan 1443H correspondant au `: the day of the other calendar before it.
_HIJRI = (
    rf"\d{{1,2}}(?:er)? (?:{_HIJRI_MONTH}|{_HIJRI_MONTH.lower()})(?:[ -][A-Za-z]{{1,6}}[ -]?[\w'’´-]{{0,10}}|[ -]?I{{1,2}}| [12])?"
    r"(?: \d{4})? ?(?:H\b\.?|AH\b|(?:de )?l['’][Hh]égire)?"
)
_SAME_DAY = r",? ?(?:[/(-] ?|(?:soit|correspondant|équivalant) (?:au? )?)?"
_DAY = rf"(?:(?:le )?{_HIJRI}{_SAME_DAY})?(?:le )?(?:(?:{WEEKDAYS}) )?(?:(?:1er|\d{{1,2}}) {_MONTH}(?: \d{{4}})?|\d{{1,2}}[/.]\d{{1,2}}(?:[/.]\d{{2,4}})?)"
_PROVINCE = r"(?:, ?[A-Z]{2}\b)?"  # `OTTAWA, ON, le 25 sept.`
# `/CNW/`, `. /Ukrinform/`, `, SPA`.
_WIRE = r"(?:\)?\.? ?/[A-Z][\w ]{2,20}/|\)?,? ?\(?(?P<wire>[A-Z]{2,7})\b\)?)?"
# A dateline that is a line of its own: `Conakry, le 20 novembre 2023`, `Présidence – Conakry, le …`.
_ALONE = re.compile(
    rf"(?:[^\n–—()]{{3,40}} [-–—] )?\(?(?P<where>(?P<place>{_PLACE}){_PROVINCE},? ?{_DAY}){_WIRE}[ .)–-]{{0,3}}"
)
# `Bangkok (Thaïlande) – Affaires mondiales Canada`, `Le 4 mai 2023 – Ottawa (Ontario) – …`.
_WITH_LAND = re.compile(
    rf"(?P<where>(?:(?:L|l)?(?:e )?{_DAY} ?[-–—] ?)?(?P<place>{_CAPITALISED}(?:[ -]{_CAPITALISED}){{0,2}})"
    r" \([^()\n]{2,30}\))(?: ?[-–—] ?[^.\n]{3,50})?"
)


# `Yaoundé, le 8 mai 2023. Le ministre`, `Lomé, mardi 9 mai : `: without a dash.
_DATED = re.compile(rf"(?P<place>{_PLACE}),? ?{_DAY}\s?[.:] ")


@cache
def _dateline_pattern() -> re.Pattern[str]:
    """Return the pattern of a dateline at the beginning of a paragraph."""
    agency = "|".join(re.escape(term) for term in _agencies())
    place, day = _PLACE, _DAY
    upper = r"[A-ZÀ-ÝĐ][A-ZÀ-ÝĐ’'.-]{2,24}(?:[ -][A-ZÀ-ÝĐ’'.-]{2,24}){0,3}(?: ?\([^()\n]{2,30}\))?"
    source = rf"\( ?(?P<agency>(?:{agency})(?:[/ -][\w-]{{2,15}}){{0,2}}) ?\)"
    other = r"\( ?(?P<other>[A-ZÀ-Ý][\w./ -]{1,25}) ?\)"
    dash = r"\s{0,3}(?:[-–—‑]{1,3}|:)\s{0,3}"
    date = rf"(?: ?[,/]? ?{day}| ?[,/]? ?{_HIJRI})?,?"
    return re.compile(
        rf"(?:\((?P<where4>(?P<place4>{place}),? ?{day})\)(?:{dash}|[.,] ?|\s)|"
        rf"(?P<where>(?P<place>{place}){date}) ?(?:{source}(?:{dash}|[ .,]{{0,3}})|{other}{dash})|"
        rf"(?P<where2>(?P<place2>{place}){_PROVINCE},? ?{day}){_WIRE}(?:{dash}|\.-? )|"
        rf"(?P<where3>(?P<place3>{upper}))(?:\s{{1,3}}[-–—‑]{{1,3}}\s{{1,3}}|\s?\.\s?[-–—‑]{{1,2}}\.?\s{{1,3}})|"
        rf"(?P<where5>(?P<place5>{place}))(?:\.?\s[-–—‑]{{1,2}}|\s?:)\s(?P<next>\w*)|"
        rf"(?:{source.replace('agency', 'agency2', 1)}|(?P<agency3>{agency})(?=\s?[-–—])){dash})"
    )


def dateline_at(read: str, block: Block) -> Dateline | None:
    """Return the dateline with which a block begins, None if it has none."""
    if not _may_begin(read, block):
        return None
    match = _dateline_pattern().match(read, block.start, min(block.end, block.start + 160))
    if not match or match.end() >= block.end:
        return None
    groups = match.groupdict()
    if groups["place5"]:
        return _of_city(read, block, match)
    n = next((n for n in ("", "2", "3", "4") if groups[f"where{n}"]), None)
    other = "" if fold(groups["other"] or "") in _lands() else groups["other"]
    told = (groups[name] for name in ("agency", "agency2", "agency3", "wire"))
    agency = next(filter(None, told), other) or ""
    if n is not None and _WEEKDAY.match(groups[f"place{n}"]):
        return None  # `Jeudi 11 mai (Paris) : entretien avec X`: an item of a programme
    if n is None:
        return Dateline("", block.start, block.start, agency, match.end())
    return Dateline(groups[f"place{n}"], *match.span(f"where{n}"), agency, match.end())


def _may_begin(read: str, block: Block) -> bool:
    """Tell whether a block may begin with a dateline: with a mark, and more than `X, Vice-Y`."""
    if _COLON.match(read, block.start, block.end):
        return True
    if not _MARK.search(read, block.start, min(block.end, block.start + 80)):
        dated = _DATED.match(read, block.start, min(block.end, block.start + 80))
        return dated is not None and fold(dated["place"]) in _cities()
    cue = _CUE.search(read, block.start, min(block.end, block.start + 160))
    return cue is not None or read.startswith(_agencies(), block.start)


@cache
def _agencies() -> tuple[str, ...]:
    """Return the agencies and outlets as they are written, the longest first."""
    terms = (r["words"] for r in rows("furniture") if r["kind"] in ("agency", "outlet"))
    return tuple(sorted({*terms, *agencies()}, key=len, reverse=True))


def dateline_alone(read: str, block: Block) -> Dateline | None:
    """Return the dateline that a block is as a whole, of a known city; None if it is none."""
    if block.end - block.start > 80:
        return None
    whole = read, block.start, block.end
    match = _ALONE.fullmatch(*whole) or _WITH_LAND.fullmatch(*whole)
    if not match or fold(match["place"]) not in _cities():
        return None
    return Dateline(
        match["place"], *match.span("where"), match.groupdict().get("wire") or "", block.end
    )


def _of_city(read: str, block: Block, match: re.Match[str]) -> Dateline | None:
    """Return the dateline `Cotonou - Le ministre a reçu …`, `Kigali : …`: a city before a sentence.

    A headline (`Paris - Berlin, un axe`) ends without a stop, or goes on with another city.
    """
    sentence = read[match.start("next") : block.end].rstrip()
    place = match["place5"].rstrip(".")
    known = fold(place) in _cities() and fold(match["next"]) not in _cities()
    if not known or not sentence.endswith((".", "»", "!", "?", '"')):
        return None
    return Dateline(place, *match.span("where5"), "", match.start("next"))


def inner_dateline(read: str, block: Block) -> int:
    """Return where in the midst of a block a dateline with a known agency begins, 0 if nowhere."""
    end = min(block.end, block.start + _IN_HEADLINE)
    for bracket in _BRACKET.finditer(read, block.start + 10, end):
        words = [
            m.start()
            for m in _WORD.finditer(
                read, max(block.start + 10, bracket.start() - 60), bracket.start()
            )
        ]
        for start in reversed(words):
            line = dateline_at(read, Block(start, block.end, "text", False))
            if line and line.place and (fold(line.place) in _cities()) and line.agency:
                return start
    return 0


def dateline_inside(text: str) -> Iterator[int]:
    """Yield the place of the space before a dateline in a text of one line, behind its headline."""
    for dash in _DASH.finditer(text, 10, _OPENING):
        stop = _STOP.search(text, dash.end())
        least = max(10, dash.start() - 60)
        bracket = text.rfind(" (", least, dash.start()) + 1
        starts = [bracket, *(m.start() for m in _WORD.finditer(text, least, dash.start()))]
        for start in filter(None, reversed(starts)):
            line = dateline_at(text, Block(start, stop.end() if stop else len(text), "text", False))
            is_line = line and line.stop == dash.end() and _stands_alone(text, start, line)
            name = text[start : dash.start()]
            if is_line or (name.isupper() and fold(name) in _cities()):
                yield start - 1
                return


def _stands_alone(text: str, start: int, line: Dateline) -> bool:
    """Return whether a dateline is of a known city, and no part of the words before it."""
    before = text[max(0, start - 12) : start].split()
    is_part = bool(before) and fold(before[-1]) in grammar("unfinished_line") and not line.agency
    return not is_part and (not line.place or fold(line.place.partition(" (")[0]) in _cities())


@cache
def _cities() -> frozenset[str]:
    """Return the folded names of the cities that a dispatch may come from."""
    return frozenset(fold(n) for r in rows("cities") for n in (r["city"], *r["names"].split("|")))


@cache
def _lands() -> frozenset[str]:
    """Return the folded names of countries and provinces: `Ottawa (Ontario)` is no agency's."""
    return frozenset(fold(name) for r in rows("countries") for name in r["names"].split("|"))


def agency_name(candidates: list[str]) -> str:
    """Return the usual name of the first agency found in these stretches of text."""
    names = _agency_names()
    for text in candidates:
        word = text.strip(" -–—‑().|")
        for key in (word, word.split("/")[0], word.split(" |")[0], word.removeprefix("avec ")):
            if key in names:
                return names[key]
    return next((text for text in candidates[:1] if text), "")


@cache
def _agency_names() -> dict[str, str]:
    """Return for each way to write an agency its usual name."""
    named = (r for r in rows("furniture") if r["kind"] in ("agency", "outlet"))
    return {name: name for name in agencies()} | {r["words"]: r["value"] for r in named}
