"""Two encounters of one sentence, one before the other: `a vu X lundi, avant un entretien, mardi, avec Y`."""

from datetime import date

from ..dates import Words
from ..dates.years import interval
from ..patterns import pattern
from ..people.lines import Line
from .around import Around, Last
from .encounter import Encounter

_AVANT = (" avant ", ", avant ")
# `, avant un `, ` avant de se rendre à Rome `: what comes next.
_BEFORE = pattern(r",? avant (?:de |d'|une? |des |la |le |l'|@possessive )")
# ` avant une `, `, après un long `: before a noun of encounter that has no verb of its own.
_NEXT_TO_NOUN = pattern(r"\b(?:avant|apres) (?:une? |des |@possessive )(?:\w+ )?$")


def parted(found: list[Encounter], line: Line) -> list[Encounter]:
    """Return the encounters of a sentence with the part of it that tells of each, where it names days for both."""
    if len(found) < 2 or line.folded.find(_AVANT[0], line.start, line.end) < 0:
        return found
    cuts = (c.start() for c in _BEFORE.finditer(line.folded, found[0].event.end, line.end))
    cut = next((c for c in cuts if any(c < w.start for w in line.times)), 0)
    behind = [e for e in found if e.event.start > cut]
    if not cut or not behind or len(behind) == len(found) or any(e.part for e in found):
        return found
    first, second = (line.start, cut), (cut, line.end)
    return [e._replace(part=second if e in behind else first) for e in found]


def ends(line: Line, part: tuple[int, int]) -> bool:
    """Tell whether a part of a sentence is that before an `avant`."""
    return line.folded.startswith(_AVANT, part[1])


def is_next(told: Encounter) -> bool:
    """Tell whether an encounter is told in the part of a sentence behind an `avant`."""
    return told.part is not None and told.line.folded.startswith(_AVANT, told.part[0])


def is_later(told: Encounter, at: int) -> bool:
    """Tell whether a place of a page is of what comes behind the `avant` that ends an encounter's part."""
    return told.part is not None and ends(told.line, told.part) and at >= told.part[1]


def without_met(around: Around, last: Last | None) -> Around:
    """Return what is around a noun without whom the verb before it met: `a vu X, avant un entretien avec Y`."""
    if last is None or not around.event.is_noun or last.event.is_noun:
        return around
    if not _NEXT_TO_NOUN.search(around.line.before(around.event.start, 40)):
        return around
    return around._replace(before=[t for t in around.before if t.person not in last.other])


def is_to_come(told: Encounter, words: Words | None, published: str) -> bool:
    """Tell whether what comes behind `avant` is on a weekday after that of the report.

    It counts from the weekday of what was before: `a vu X lundi, avant un entretien, jeudi, avec Y`.
    """
    if words is None or not is_next(told):
        return False
    before = [w for w in told.line.times if w.end <= told.part[0]]
    if not before or not _is_bare(words) or not _is_bare(before[-1]):
        return False
    day = interval(published)
    if day is None or day.start != day.end:
        return False
    return _ahead(before[-1], words.weekday) > _ahead(before[-1], date.isoweekday(day.start)) % 7


def _ahead(since: Words, weekday: int) -> int:
    """Return the days from a weekday to the next of another, a week for the same."""
    return (weekday - since.weekday) % 7 or 7


def _is_bare(words: Words) -> bool:
    """Tell whether words name a weekday and no date."""
    return words.kind == "weekday" and not words.day and not words.offset
