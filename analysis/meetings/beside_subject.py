"""Who is named before an event but does not act in it: in a relative clause, or beside its subject."""

from ..needles import rare
from ..patterns import pattern
from ..people.lines import Line
from ..people.scene import Told
from .around import Around

# `X, dont le prédécesseur Y`, `X, à ses côtés Y`, `X, entouré de Y`: in a relative clause, or beside him …
_IN_RELATIVE = pattern(
    r"\s{0,3}(?:(?:qui|que|qu'|dont)\b|(?:avec |ayant )?@beside_him\b|(?:a cote|aux cotes) de qui\b"
    r"|@accompanied (?:notamment )?d(?:e|u|es)\b)"
)
# `, entouré de ses ministres X, Y et Z`: all of a list.
_ESCORTED = rare(
    r", @accompanied (?:notamment )?d(?:e|u|es)\b"
    r"(?:(?!\b(?:@auxiliary_past|@being|qui|que|ou)\b)[^;:.«»]){0,200}$"
)
# `X, que secondait Y`, `X, que Y secondait`: of the second the pronoun stands right before him.
_PRONOUNS = frozenset(("que", "qu'", "dont"))
# … does not act in the main clause that goes on behind it: `, a reçu`.
_MAIN_CLAUSE = pattern(
    r"[^,;]{0,160}+,\s{0,3}(?:y |s'|se |l'|lui )?(?:$"
    r"|(?:@auxiliary_past|@being|@modal|@modal_imperfect|@semi_auxiliary|\w{2,20}(?:ra|ront))\b)"
)


def stands_aside(around: Around, told: Told) -> bool:
    """Tell whether somebody stands in a relative clause that ends before the event's clause."""
    if told is around.before[0]:
        return False
    behind = around.line.folded[told.end : around.event.start]
    relative = opens_relative(around.line, told) or _is_in_relative(around.line, told, behind)
    return relative and bool(_MAIN_CLAUSE.match(behind))


def _is_in_relative(line: Line, told: Told, behind: str) -> bool:
    """Tell whether somebody has the verb of a relative clause right behind him: `, que X secondait,`."""
    after_comma = told.preposition in _PRONOUNS and line.folded.endswith(", ", 0, told.start)
    return after_comma and behind[:1] == " "


def opens_relative(line: Line, told: Told) -> bool:
    """Tell whether somebody stands in a relative clause, first of all: `, qu'assistait X,`."""
    if _IN_RELATIVE.match(line.folded[line.start : told.start].rsplit(",", 1)[-1]):
        return True
    return line.search_before(_ESCORTED, told.start, 220) is not None
