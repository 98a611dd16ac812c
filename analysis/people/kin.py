"""Who is meant by what he is to somebody named: `Le successeur d'X a rencontré`, `Le fils de X`."""

from ..patterns import pattern
from .cataphora import FINITE
from .lines import Line
from .scene import Scene, Told

# `Mardi, le successeur d'`, `La veuve du président `: before whom it names.
_KIN = pattern(
    r"\W{0,4}(?:[^,;:.«»]{2,30}, )?(?:(?:le|la) |l')(?:\w+ )?@kin_of_somebody (?=de |du |d')"
)
# Behind that name: he who is meant acts.
_ACTS = pattern(rf",? (?:[^,;:.«»]{{2,30}}, )?{FINITE}")


def subject(line: Line, scene: Scene) -> Told | None:
    """Return whom a sentence is about that opens with what he is to another: the last subject."""
    first = next((m for m in line.mentions if m.name), None)
    if first is None or scene.subject is None or not first.preposition:
        return None
    kin = _KIN.match(line.folded, line.start, first.end)
    if kin is None or kin.end() != first.start:
        return None
    if not _ACTS.match(line.folded, first.end, line.end):
        return None
    if scene.cast.of(first) is scene.subject:
        return None
    return Told(line.start, line.start, scene.subject, "", None)
