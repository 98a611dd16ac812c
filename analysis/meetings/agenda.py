"""The days of a programme that date the lines below them: `JEUDI 5 MARS`, `• Lundi 8 mai`."""

import re
from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise

from .. import dates
from ..clean.furniture import IN_CITY
from ..dates import Anchors, Words
from ..dates.years import Span, interval
from ..people.lines import Line
from . import programme

_AFTER = 8  # characters behind a day in which its heading ends
# Behind a day alone in its line.
_ALONE = re.compile(r"[ .:–—\u00a0-]{0,4}(?:\n|\Z)")
# `• ` before a day.
_LEAD = re.compile(r"[ \t\u00a0•*·–—-]*")
# ` (visite en Grèce)` behind a day.
_ASIDE = re.compile(r"[ \t\u00a0]{1,3}\([^()\n]{3,60}\)")
# `, DIMANCHE 31` behind `SAMEDI 30`: the other day of a weekend.
_PAIRED = re.compile(r"(?:,| et|/| [–-]) ?[A-Za-z]{5,8} \d{1,2}(?=[ \t]{0,3}(?:\n|\Z))")
# `, 14h30, Berne`, ` à Rome` behind a day, before the colon.
_SET = re.compile(
    rf"(?:,? (?:à )?\d{{1,2}} ?h(?: ?\d\d)?)?(?:{IN_CITY})?"
    r"(?=[ \u00a0]?[:–—] )"
)
_BEHIND = (_ASIDE, _PAIRED, _SET)
# ` : ` behind a day; a stop or nothing before a line's end, a word in capitals or `l'agenda`.
_REST = re.compile(
    r"[ \t\u00a0]{0,8}+(?P<mark>[:.–—-]?)[ \t\u00a0]{0,8}"
    r"(?:(?<=[:–—-][ \u00a0])|(?=\n|$|[-–—•*\u00a0 ]{0,3}[A-ZÀ-Ý]|l['’]ag))"
)
# ` matin :` behind a day of the week that stands alone above what is to be done.
_PART_OF_DAY = re.compile(r"(?: (?:matin|midi|après-midi|soir))?[ \u00a0]?:[ \t\u00a0]*(?=\n|$)")


def days(lines: list[Line], times: list[Words]) -> dict[int, Words]:
    """Return, by number of the sentence, the day of the programme under which it stands.

    `times` are the expressions of time of the whole text: headings may stand between its sentences.
    Nothing where no such day heads any lines: one in capitals, behind a bullet, before a colon or
    above an hour, or two of them.
    """
    found = {
        line.number: heading
        for line in lines
        if line.times
        and line.kind != "caption"
        and (heading := _first(line, _heading_days(line), line.start, line.end))
    }
    if all(_is_span(words) for words in found.values()):
        found = {}  # a visit's days, of which a page tells
    if len(found) == 1 and not next(iter(found.values())).day:
        return {}  # `Lundi :` alone may open anything
    sure = len(found) > 1 or any(
        _is_marked(lines[number], words) or _is_item(lines, number + 1)
        for number, words in found.items()
    )
    between = {number: words for number, words in _between(lines, times) if number not in found}
    several = len({(w.day, w.month) for w in between.values()}) > 1
    if sure or several or any(_is_item(lines, number) for number in between):
        return _spread(found | between, lines)
    return {}


def _between(lines: list[Line], times: list[Words]) -> Iterator[tuple[int, Words]]:
    """Yield the headings that stand before a sentence and behind the last one, with its number.

    Days in full are headings there too: `27.02.2023` above each item of a list of news.
    """
    dated = [w for w in times if is_numbered(w) or _is_in_full(w)]
    for last, line in pairwise(lines) if dated else ():
        apart = [w for w in dated if last.end <= w.start and w.end <= line.start]
        if heading := _first(line, apart, last.end, line.start):
            yield line.number, heading


def _first(line: Line, times: list[Words], start: int, end: int) -> Words | None:
    """Return the first day with its weekday that stands alone at the head of a line of the text."""
    return next((w for w in times if _heads(line.text, w, start, end)), None)


def _heads(text: str, words: Words, start: int, end: int) -> bool:
    """Tell whether a day with its weekday stands alone at the head of a line within a span."""
    begin = text.rfind("\n", start, words.start) + 1 or start
    if words.kind == "weekday" and not words.day:
        return bool(
            _LEAD.fullmatch(text, begin, words.start) and _PART_OF_DAY.match(text, words.end, end)
        )
    if not (is_numbered(words) or _is_in_full(words) or _is_span(words)):
        return False
    aside = next((hit for way in _BEHIND if (hit := way.match(text, words.end, end))), None)
    closed = aside.end() if aside else words.end
    rest = _REST.match(text, closed, min(end, closed + _AFTER))
    return bool(_LEAD.fullmatch(text, begin, words.start) and rest) and (
        bool(rest["mark"]) or rest.end() >= end or text[rest.end()] == "\n"
    )


def is_numbered(words: Words) -> bool:
    """Tell whether words name a day with its weekday and number: `lundi 8 mai`, `Jeudi 20`."""
    return words.kind in ("date", "weekday") and bool(words.weekday and words.day)


def is_own(words: Words, heading: Words | None) -> bool:
    """Tell whether words of a sentence date what it tells, whatever heads it: a numbered day.

    Under a day in full, on which an item of news came out, or under several days any day does.
    """
    return is_numbered(words) or (heading is not None and not is_numbered(heading))


def _is_span(words: Words) -> bool:
    """Tell whether words name a few days: `Jeudi 3 et vendredi 4 avril`, `Du 11 au 12 mai`."""
    return words.kind == "range" and bool(words.day and words.end_day and words.month)


def gives_way(heading: Words | None, fitting: list[Words]) -> bool:
    """Tell whether a day told under a heading comes before it: of one in full in its own sentence too."""
    return heading not in fitting or not is_numbered(heading)


def _is_in_full(words: Words) -> bool:
    """Tell whether words name a day with its month and year."""
    return words.kind == "date" and bool(words.day and words.month and words.year)


def _heading_days(line: Line) -> list[Words]:
    """Return the days of a line that may head others: of the week, or in full and alone in it."""
    return [
        w for w in line.times if w.weekday or _is_span(w) or (_is_in_full(w) and _is_alone(line, w))
    ]


def _is_alone(line: Line, words: Words) -> bool:
    """Tell whether a sentence begins with a day alone in its line: `• 27-10-2016`."""
    lead = _LEAD.fullmatch(line.text, line.start, words.start)
    return bool(lead) and bool(_ALONE.match(line.text, words.end, line.end))


def within(words: list[Words], heading: Words | None, published: str) -> list[Words]:
    """Return expressions of time, the days of the week among them those of the few days of a heading."""
    if heading is None or not _is_span(heading):
        return words
    first, _, last = dates.resolve(heading, Anchors(published=published)).edtf.partition("/")
    left, right = interval(first), interval(last)
    if left is None or right is None:
        return words
    few = Span(left.start, right.end)
    return [_in_span(w, few) if w.kind == "weekday" and not w.day else w for w in words]


def _in_span(words: Words, few: Span) -> Words:
    """Return the day that `vendredi` means within a few days, the words if it is none of them."""
    day = few.start + timedelta((words.weekday - few.start.isoweekday()) % 7)
    if day > few.end:
        return words
    return words._replace(kind="date", day=day.day, month=day.month, year=day.year)


def counted_from(words: Words | None, heading: Words | None) -> Words | None:
    """Return the day that `vendredi` or `hier` means under a day in full, on which an item came out."""
    if words is None or heading is None or not _is_in_full(heading) or is_numbered(heading):
        return words
    came_out = f"{heading.year:04}-{heading.month:02}-{heading.day:02}"
    day = interval(dates.resolve(words, Anchors(published=came_out)).start)
    if words.kind not in ("weekday", "relative") or not day or day.start != day.end:
        return words
    told = day.start
    return words._replace(kind="date", day=told.day, month=told.month, year=told.year)


def _is_marked(line: Line, words: Words) -> bool:
    """Tell whether capitals, a bullet or a colon set a heading off."""
    colon = line.text[words.end : words.end + 2].strip().startswith(":")
    begin = line.text.rfind("\n", line.start, words.start) + 1 or line.start
    bullet = line.text[begin : words.start].strip()
    return words.text.isupper() or colon or bool(bullet)


def _is_item(lines: list[Line], number: int) -> bool:
    """Tell whether the sentence of a number is a line of a programme: `10h00 Entretien avec X`."""
    return number < len(lines) and programme.is_item(lines[number], lines[number].end)


def _spread(found: dict[int, Words], lines: list[Line]) -> dict[int, Words]:
    """Return the headings for all lines that stand under them."""
    under: dict[int, Words] = {}
    heading: Words | None = None
    for line in lines:
        heading = found.get(line.number, heading)
        if heading:
            under[line.number] = heading
    return under
