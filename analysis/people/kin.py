"""Who is meant by what he is to somebody named: `Le successeur d'X a rencontré`, `Le fils de X`."""

from ..patterns import pattern
from .lines import Line
from .scene import Scene, Told

# `Mardi, le successeur d'`, `La veuve du président `: before whom it names.
_KIN = pattern(
    r"\W{0,4}(?:[^,;:.«»]{2,30}, )?(?:(?:le|la) |l')(?:\w+ )?@kin_of_somebody (?:de la |de l'|de |du |d')$"
)
# Behind that name: he who is meant acts.
_ACTS = pattern(
    r",? (?:[^,;:.«»]{2,30}, )?(?:(?:n'|ne |l'|lui |leur |y |s'|se )*)"
    r"(?:@auxiliary_past|@auxiliary_pluperfect|@being|@modal|@says_now|\w{2,14}(?:ait|era|ira|vra))\b"
)


def subject(line: Line, scene: Scene) -> Told | None:
    """Return whom a sentence is about that opens with what he is to another: the last subject."""
    first = next((m for m in line.mentions if m.name), None)
    if first is None or scene.subject is None or not first.preposition:
        return None
    stands = first.start + len(_lead(line, first.start))
    if not _KIN.match(line.folded[line.start : stands]):
        return None
    if not _ACTS.match(line.folded, first.end, line.end):
        return None
    if scene.cast.of(first) is scene.subject:
        return None
    return Told(line.start, line.start, scene.subject, "", None)


def _lead(line: Line, start: int) -> str:
    """Return the preposition with which a mention begins: `d'Uhuru Kenyatta`."""
    for lead in ("de la ", "de l'", "de ", "du ", "d'"):
        if line.folded.startswith(lead, start):
            return lead
    return ""
