"""Those whom a picture shows together, as its caption tells: `De gauche à droite : X, Y et Z`.

`X (à gauche) et Y, lundi à Rome`, and under a picture also `X aux côtés de Y au Quirinal`.
"""

from itertools import pairwise

from ..lexicon import Trigger
from ..patterns import pattern
from ..people.lines import Line
from ..people.scene import Scene, Told
from .doubts import is_background
from .encounter import Encounter
from .event import Event
from .voice import is_done

# `Rome, lundi. De gauche à droite : `.
_ROW = pattern(r"[^:;«»]{0,60}?\b@in_a_row ?[:,(–-]? ?(?:le |la |l'|les )?")
# `X (à gauche)`, `(au centre)`: somebody is pointed at.
_POINTED_AT = pattern(r"\((?:[^()]{2,30}, )?@in_picture\)")
_CREDIT = pattern(r"\((?:@picture_credit)\b")
# ` (à droite), ministre de la Paix, et `, ` aux côtés de `: between two shown together.
_ASIDE = r"(?: ?\([^()]{1,40}\))?(?:, (?!@when_aside|qui\b|que\b|dont\b)[^,;:.«»()]{2,60}(?=,))?"
_NEXT = pattern(
    rf"{_ASIDE},?(?: et(?: @possessive \w+)?| avec| @shown_beside(?: de| du| d'| a| au)?)?"
    r"(?: (?:le|la|son|sa|leur(?: \w+)?|l'))? ?"
)
# No verb of the sentence stands behind the last of them, nor is it a picture of a crowd.
_TELLS = pattern(
    r"\b(?:@modal|@crowd_picture|que|qui|se|ne|dont)\b|[:«»]|[a-z]{3}(?:ent|ont)\b(?<!ment)"
)
_JOINED = frozenset(("", "et", "avec", "de", "a", "face", "et avec"))
_MOST, _LONGEST = 4, 260
_TRIGGER = Trigger("(sur la photo)", "mutual", "", "present", "")


def find(line: Line, told: list[Told], lines: list[Line], scene: Scene) -> list[Encounter]:
    """Return the encounter of those whom a caption shows together at some place or on some day."""
    if told[_MOST:] or line.end - line.start > _LONGEST or line.of("verb"):
        return []
    row = _ROW.match(line.folded, line.start, told[0].start + 4)
    shown = row is not None and row.end() >= told[0].start
    if not (shown or _is_under_picture(line)) or is_background(line):
        return []
    if scene.cast.day and any(w.year not in (0, None, scene.cast.day.year) for w in line.times):
        return []  # an old picture
    people = list(dict.fromkeys(t.person for t in told))
    if len({scene.side(p) for p in people}) < 2 or not all(map(scene.side, people)):
        return []
    if not all(p.offices or p.terms or p.codes for p in people):
        return []
    if not (_are_side_by_side(line, told) and (shown or _is_set(line, lines))):
        return []
    event = Event(line.start, line.start, _TRIGGER)
    one, *others = people
    return [
        Encounter(line, event, (one,), tuple(others), "", "in_person", "held", "mutual:picture")
    ]


def _is_under_picture(line: Line) -> bool:
    """Tell whether a line is a caption, or points at somebody in a picture, or says whose it is."""
    return (
        line.kind == "caption"
        or _POINTED_AT.search(line.folded, line.start, line.end) is not None
        or _CREDIT.search(line.folded, line.start, line.end) is not None
    )


def _are_side_by_side(line: Line, told: list[Told]) -> bool:
    """Tell whether nothing but a comma, `et` or `aux côtés de` stands between those shown."""
    if told[0].preposition or any(not t.mention or t.preposition not in _JOINED for t in told):
        return False
    behind = told[-1].end, line.end
    if _TELLS.search(line.folded, *behind) or is_done(line.text, line.folded, *behind):
        return False
    return all(_NEXT.fullmatch(line.folded, one.end, other.start) for one, other in pairwise(told))


def _is_set(line: Line, lines: list[Line]) -> bool:
    """Tell whether a caption, or that before it, names a place or a day."""
    before = lines[line.number - 1] if line.number else line
    return any(
        ln.of("place") or ln.of("seat") or ln.times
        for ln in {line, before}
        if ln is line or ln.kind == "caption"
    )
