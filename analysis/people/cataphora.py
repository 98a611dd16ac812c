"""A pronoun of a clause that comes first, meant for the subject of the clause behind it.

`Alors qu'il recevait X, le président Y a plaidé`: Y received X.
"""

from ..patterns import pattern
from .agreement import may_be
from .lines import Line
from .scene import Scene, Told

# `Lorsqu'il`, `Peu avant qu'elle ne`: the clause that comes first.
_CLAUSE = pattern(r"\W{0,4}(?:[\w'-]{2,14} ){0,3}?@clause_before ?(?P<he>il|elle)\b")
# Right before whom the main clause names, and behind.
_MAIN = pattern(r", (?:(?:le|la|m\.|mme) |l')?$")
# A verb of which somebody is the subject, with the pronouns before it: `l'a reçu`, `s'est rendu`.
FINITE = (
    r"(?:n'|ne |l'|lui |leur |y |s'|se )*"
    r"(?:@auxiliary_past|@auxiliary_pluperfect|@being|@modal|@modal_imperfect|@says_now|\w{2,14}(?:ait|era|ira|vra))\b"
)
_ACTS = pattern(rf",? {FINITE}")


def subject(line: Line, scene: Scene) -> Told | None:
    """Return who is meant by the pronoun with which a sentence opens, if named only behind it."""
    clause = _CLAUSE.match(line.folded, line.start, line.end)
    if clause is None:
        return None
    behind = (m for m in line.mentions if m.name and m.start > clause.end())
    named = next((m for m in behind if _is_subject(line, m.start, m.end)), None)
    person = scene.cast.of(named) if named else None
    if person is None or not may_be(person, "f" if clause["he"] == "elle" else "m"):
        return None
    at = clause.end("he")
    return Told(at, at, person, "", None)


def _is_subject(line: Line, start: int, end: int) -> bool:
    """Tell whether a mention opens a clause of its own: `, le président Y a plaidé`."""
    return bool(_MAIN.search(line.before(start, 8)) and _ACTS.match(line.folded, end, line.end))
