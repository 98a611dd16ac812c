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
# `, ce que M. X a confirmé`, `, requête à laquelle M. X s'est dit favorable`.
_TAKES_UP = pattern(
    r", (?:(?:et |mais )?ce (?:que|qu'|dont|a quoi)|a quoi"
    r"|(?:un |une )?\w{3,16} (?:que|qu'|dont|(?:a|sur) (?:laquelle|lequel)|auquel|au sujet (?:duquel|de laquelle)))\b"
)
# `M. X a donné son accord (volontiers).`; `s'y est engagé`.
_NO_OBJECT = pattern(
    r"(?: (?:@linking_adverb|\w{1,20}ment|volontiers|aussitot|sur-le-champ|son accord|son feu vert|d'emblee"
    r"|sans (?:hesiter|reserve|detour|attendre)|de bonne grace|d'y \w{3,14}(?:er|ir)|de le faire|de s'y \w{3,14}er|que ce serait fait)){0,3}"
    r"\s?[.;,!»]?\s{0,3}"
)
_TO_IT = pattern(
    r"\b(?:s'y |y )(?:@auxiliary_past |est |etait |a )?(?:(?:@linking_adverb|\w{1,20}ment) )?$"
)
_ASSENTING = frozenset(("AGREE", "REJECT", "CONCEDE"))
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


def replies(line: Line, turn: Turn, other: Turn) -> bool:
    """Tell whether somebody answers who speaks before him in the sentence: `M. X craint, M. Y l'a rassuré`."""
    if turn.speakers == other.speakers:
        return False
    takes_up = _TAKES_UP.search(line.folded, other.verb.end, turn.verb.start)
    return bool(takes_up) or _answers(line, turn, False)


def _answers(line: Line, turn: Turn, own: bool) -> bool:
    """Tell whether somebody answers another, or his `own` words: by his verb, or by a pronoun."""
    hit = turn.verb
    if "answering" in hit.value.notes or (hit.value.lemma == _Y and not own):
        return True
    of_it = hit.value.frame in _MOVED and hit.value.tense != "gerund"  # `en remerciant`: of nothing
    if of_it and _OF_IT.search(line.before(hit.start, _REACH)):
        return True
    if hit.value.act in _ASSENTING and not own and _is_bare(line, turn):
        return True
    if hit.value.frame not in _AGREEING and own:
        return False
    return bool(_BACK.search(line.folded, turn.start, turn.end))


def _is_bare(line: Line, turn: Turn) -> bool:
    """Tell whether a verb of assent or refusal has no object: `M. X a accepté`, `s'y est engagé`."""
    if turn.inverted:
        return False
    to_it = _TO_IT.search(line.before(turn.verb.start, _REACH))
    whole = " " in turn.verb.value.lemma  # `donner son accord`
    return bool(to_it or (whole and _NO_OBJECT.fullmatch(line.folded, turn.verb.end, turn.end)))
