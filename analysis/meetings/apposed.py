"""Whom a participle in apposition says to have been met: `a promis à X, rencontré à Oslo, de`.

Who said something to somebody met him there, as the participle tells.
"""

import re

from ..patterns import pattern
from ..people.lines import Line
from ..people.mentions import Mention
from ..words import Hit
from . import spoken_to
from .around import Around, Sides

_FRAMES = frozenset(("receive", "meet", "call"))
# `, `, ` (64 ans), aussitôt `: between somebody and a participle that tells of him.
_NEXT = pattern(r"(?: \([^()]{2,24}\))?, (?:@linking_adverb |@when_aside |\w+ment |peu avant )?")
# ` mardi à Oslo`, ` en marge d'un sommet`, ` dans un couloir`, ` au téléphone`: where or how.
_SOMEWHERE = pattern(
    r"(?: @when_aside| @weekday| @linking_adverb| plus tot| un peu plus tot| quelques heures plus tot){0,2},?"
    r" (?:a (?!plusieurs|l'automne|la fin)|aux? (?!cours de sa)|en (?:marge|tete|aparte|audience|prive)\b"
    r"|dans (?!le passe|les annees|sa jeunesse)|lors d|par telephone|par visioconference|par video)"
)
_ROOM = pattern(r"(?:(?:la |le |l'|son |sa |un |une )?(?:@sign_room|@met_in)|en |dans )\b")
_BY_OTHERS = re.compile(r"[^.;:!?]{0,90}?\bpar\b(?! (?:telephone|visioconference|video))")


def tells(line: Line, hit: Hit) -> bool:
    """Tell whether a bare participle says where somebody named right before it was met."""
    if hit.value.frame not in _FRAMES or any(w.year for w in line.times):
        return False
    met = _named_before(line, hit.start)
    if _BY_OTHERS.match(line.folded, hit.end, line.end):
        return False
    if met is None or not _NEXT.fullmatch(line.folded, met.end, hit.start):
        return False
    if "telephone" in line.folded[hit.start : hit.end]:
        return True
    where = _SOMEWHERE.match(line.folded, hit.end, min(line.end, hit.end + 60))
    return where is not None and (hit.value.frame != "receive" or _is_room(line, where.end()))


def _is_room(line: Line, at: int) -> bool:
    """Tell whether a place behind a participle is one where people are received: `à Rome`, `au palais`."""
    return line.text[at : at + 1].isupper() or bool(_ROOM.match(line.folded, at, line.end))


def _named_before(line: Line, start: int) -> Mention | None:
    """Return the last one told before a place by his name, or his office: `à son homologue croate`."""
    told = (m for m in reversed(line.mentions) if m.end <= start and (m.name or m.offices))
    return next(told, None)


def find(around: Around) -> Sides | None:
    """Return who said something to whom the participle is about, and him."""
    if not around.before:
        return None
    met = around.before[-1].person
    two = spoken_to.pair(around.line, around.before, around.scene, by_office=True)
    return ([two[0]], [met]) if two and two[1] is met else None
