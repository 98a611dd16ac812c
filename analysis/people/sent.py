"""Who is sent by a principal and told of by that alone: `l'émissaire du président malien`."""

from ..patterns import pattern
from .lines import Line
from .mentions import Mention
from .offices import SERVING
from .person import Person
from .scene import Scene

_LEADING = 2  # the rank down to which an office leads a state or its government
_MEETING = frozenset(("avec", "et avec", "par", "et par", "aupres", "a"))
# Between a verb of meeting and one of those met: ` lundi le président du Sénat et `.
# `l'audience que lui a accordée mardi le `: before who gave it.
_HAS_GRANTED = pattern(
    r"\bque (?:lui|leur) (?:@auxiliary_past|@auxiliary_pluperfect) @granted(?: \w+){0,3}? (?:le |la |l')?.{0,3}$"
)
_OBJECTS = pattern(
    r"(?:(?!\b(?:(?!a (?:la |l'|sa |son ))@auxiliary_past|@being|@relative_pronoun|que|par|avec|pour|mais)\b)[^.;:«»()]){0,170}"
)


def is_sent(mention: Mention, line: Line) -> bool:
    """Tell whether an office is that of somebody's envoy whose principal is told behind it."""
    head = mention.head
    return head is not None and head.head in SERVING and _is_of_a_principal(mention, line)


def _is_of_a_principal(mention: Mention, line: Line) -> bool:
    """Tell whether whom an office serves is named behind it: `l'émissaire du président X`."""
    behind = line.folded.startswith((" du ", " de ", " d'"), mention.end)
    inside = any(mention.start <= hit.start < mention.end for hit in line.of("place"))
    return bool(mention.codes) and behind and not inside


def envoy(mention: Mention, line: Line, scene: Scene) -> Person | None:
    """Return who was met as a principal's envoy; where he acts, the one of that side just met.

    Where the page names others of his side than its leaders, one of them may be the envoy.
    """
    of_side = [p for p in scene.cast.people if p.names and scene.cast.is_of(p, mention.codes[0])]
    if is_one_met(mention, line) and all(p.rank <= _LEADING for p in of_side):
        return scene.cast.unnamed(mention)
    if mention.preposition:
        return None
    met = [p for p in scene.paired if scene.side(p) == mention.codes[0]]
    return met[0] if len(met) == 1 else None


def is_one_met(mention: Mention, line: Line) -> bool:
    """Tell whether an office stands where one is told who was met: `a reçu un émissaire de`."""
    if mention.preposition in _MEETING or _is_met(mention, line):
        return True
    return not mention.preposition and bool(_HAS_GRANTED.search(line.before(mention.start + 3, 60)))


def _is_met(mention: Mention, line: Line) -> bool:
    """Tell whether an office is the object of a verb of meeting, first or in a list."""
    if mention.preposition not in ("", "et"):
        return False
    verbs = [hit for hit in line.of("verb") if hit.end <= mention.start]
    if not verbs or verbs[-1].value.frame not in ("meet", "receive"):
        return False
    start, between = verbs[-1].end, line.folded[verbs[-1].end : mention.start]
    if "à" in (written := line.text[start : mention.start]):  # `à Rome`, and no auxiliary
        between = "".join("@" if c == "à" else f for c, f in zip(written, between, strict=True))
    return bool(_OBJECTS.fullmatch(between))
