"""What an answer is about that names no subject: `lui en a donné sa parole`, `y veillera`."""

import re

from ..patterns import pattern
from ..people.lines import Line
from ..people.scene import Scene
from .quotations import around, of_paragraph
from .turns import Turn

_LONGEST = 600  # characters of the sentence before
_REACH = 40
_SENTENCE_END = re.compile(r"[.!?…]\s+|\n+")
# `lui en a su gré`, `l'en a remercié`: for what was said.
_OF_IT = pattern(r"\ben (?:@auxiliary_past )?(?:(?:\w{1,20}ment|@linking_adverb|encore) )?$")
# `Il y veillera`, `Il n'en est plus question`, `Hanoï les signera`, `C'est entendu`.
_BACK = pattern(r"\b(?:(?:en|y|la|le|les) |l')\w{3,20}(?:ra|rons|rai|ront)\b|\b@agreed_so\b")
_AGREEING = frozenset(("agrees", "promises"))
_MOVED = frozenset(("promises", "praises"))
_Y = "y voir"


def before(line: Line, turn: Turn, scene: Scene) -> tuple[int, int]:
    """Return where that lies which an answer answers: the part of a sentence before; else nothing."""
    parted = line.folded.rfind("; ", line.start, turn.verb.start)
    within = 0 < parted <= turn.start
    if not _answers(line, turn, not within and scene.subject in turn.speakers):
        return (0, 0)
    if within:
        return line.start, parted
    opened = around(of_paragraph(line.text, line.start, line.end), line.start)
    if opened and opened.start < line.start:
        return (0, 0)
    first = max(0, line.start - _LONGEST)
    ends = list(_SENTENCE_END.finditer(line.folded, first, max(first, line.start - 3)))
    start = ends[-1].end() if ends else line.start
    return max(start, line.folded.rfind("; ", start, line.start)), line.start


def _answers(line: Line, turn: Turn, own: bool) -> bool:
    """Tell whether somebody answers another, or his `own` words: by his verb, or by a pronoun."""
    hit = turn.verb
    if "answering" in hit.value.notes or (hit.value.lemma == _Y and not own):
        return True
    if hit.value.frame in _MOVED and _OF_IT.search(line.before(hit.start, _REACH)):
        return True
    if hit.value.frame not in _AGREEING and own:
        return False
    return bool(_BACK.search(line.folded, turn.start, turn.end))
