"""One verb of two encounters, each on a day of its own: `se verront le 5 à Rome, puis le 9 à Bonn avec Z`."""

import re
from itertools import pairwise
from typing import NamedTuple

from ..dates import Words
from ..people.scene import Told
from . import in_turn
from .around import Around

# What is left without days and cities between the first day and the second: `, puis `.
_JOINED = re.compile(r"\b(?:et|puis|ensuite)\b")
_THEN = re.compile(r"\s?,?\s(?:et|puis|ensuite|et puis|puis encore|puis de nouveau|et encore)\s")
# And behind the second day: those met then, or the end of the clause.
_WITH = re.compile(r"\s?,?\s?avec\s")
_OVER = re.compile(r"\s?(?:[.;:»]|$|,\s(?:a|ont|selon|pour|afin|dans)\b|\s(?:pour|afin)\b)")
_OF_WHAT = re.compile(r"\s?,?\s(?:de |d'|du |des |sur |autour |au sujet )")
_REACH = 60  # characters behind the second day in which its city stands
_TALKED = frozenset(("mutual", "talk"))
_MET = frozenset(("meet", "receive"))


class Part(NamedTuple):
    """An event with those around it, and the part of the sentence that tells of one of two encounters."""

    around: Around
    span: tuple[int, int] | None = None


def parted(around: Around) -> list[Part]:
    """Return an event with those around it, once for each of two days told with it.

    Who is named behind the second day was there but then; where nobody is, the same met again.
    """
    event = around.event
    frame = "" if event.is_noun or event.passive else event.trigger.frame
    days = _days(around) if frame in _TALKED or frame in _MET else []
    for first, second in pairwise(days):
        met = [t for t in around.after if t.end <= second.start]
        since = max([first.start, *(t.end for t in met)])
        then = _THEN.fullmatch(in_turn.without_times(around.line, since, second.start))
        if then and (again := _again(around, met, second)) is not None:
            return _parts(around, met, again, (since, second.start))
    return [Part(around)]


def _again(around: Around, met: list[Told], second: Words) -> list[Told] | None:
    """Return who is met on the second day, None where a verb of its own may follow."""
    line, later = around.line, around.after[len(met) :]
    talked = around.event.trigger.frame in _TALKED
    behind = in_turn.without_times(line, second.start, min(line.end, second.end + _REACH))
    if _WITH.match(behind):
        return later if talked and later and not met else None
    over = _OVER.match(behind) or (talked and not later and _OF_WHAT.match(behind))
    return met if over else None


def _parts(
    around: Around, met: list[Told], again: list[Told], between: tuple[int, int]
) -> list[Part]:
    """Return the parts for those met on the first day and on the second, `between` which they are joined."""
    line = around.line
    cut = max(m.start() for m in _JOINED.finditer(line.folded, *between))
    return [
        Part(around._replace(after=met), (line.start, cut)),
        Part(around._replace(after=again), (between[1], line.end)),
    ]


def _days(around: Around) -> list[Words]:
    """Return the days told behind an event, in order."""
    return [w for w in in_turn.days(around.line) if w.start >= around.event.end]
