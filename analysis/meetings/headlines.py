"""Two who stand beside a noun of encounter without a word between: `Rencontre Biden-Poutine`.

Headlines tell so, `Macron et Poutine : tête-à-tête à Sotchi`, and texts behind them, `le
tête-à-tête Ouattara-Macron de vendredi`.
"""

import re

from ..people.lines import Line
from ..people.scene import Told
from ..words import Hit
from .around import Around, Sides, of_two_sides

_TWO = 2
# What stands between two of whom a headline tells.
_PAIRED = re.compile(r" ?[-–—/] ?|,? et (?:le |la |l')?")
# Between them and the noun: `Trump-Kim : première `, `Macron et Poutine, un nouvel `.
_COLON = re.compile(
    r"(?: (?:a|au|en) [a-z'-]{3,20}(?: [a-z'-]{3,20})?)? ?[:,] (?:(?:\w+|l')[ ']?){0,4}?$"
)
# What may stand before the two: `RDC-Rwanda : `.
_BEFORE_COLON = re.compile(r"[^.;«»]{2,40} : $")


def find(around: Around) -> Sides | None:
    """Return the two of a noun of encounter right behind it, or before it with a colon between."""
    if not around.event.is_noun:
        return None
    event, line = around.event, around.line
    behind = around.after[:_TWO]
    if _are_paired(line, behind) and line.folded[event.end : behind[0].start] == " ":
        return of_two_sides([t.person for t in behind], around)
    before = around.before[-_TWO:]
    if not _are_paired(line, before) or not _opens(line, before[0].start):
        return None
    gap = line.folded[before[1].end : event.start]
    return of_two_sides([t.person for t in before], around) if _COLON.fullmatch(gap) else None


def opens(line: Line, hit: Hit) -> bool:
    """Tell whether a noun opens a headline about two: `Sommet Biden-Poutine à Genève`."""
    return _opens(line, hit.start)


def _are_paired(line: Line, told: list[Told]) -> bool:
    """Tell whether two stand side by side, joined by a dash or `et`."""
    if len(told) != _TWO:
        return False
    one, other = told
    gap = line.folded[one.end : other.start]
    return one.preposition in ("", "de") and bool(_PAIRED.fullmatch(gap))


def _opens(line: Line, at: int) -> bool:
    """Tell whether a sentence begins at a place, or the part of a headline behind its subject."""
    return at == line.start or bool(_BEFORE_COLON.fullmatch(line.folded, line.start, at))


def heads_a_verb(line: Line, hit: Hit) -> bool:
    """Tell whether a noun but heads a sentence with a verb of receiving: `Audience : X reçoit Y`."""
    if hit.start > line.start + 4 or not line.folded.startswith((" : ", ": "), hit.end):
        return False
    return any(verb.value.lemma == "recevoir" for verb in line.of("verb"))
