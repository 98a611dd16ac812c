"""Whether talks were held: `ont repris entre X et Y`, `qui n'était pas prévue`."""

import re

from ..patterns import pattern
from ..people.lines import Line
from ..words import Hit

# `a demandé lundi par téléphone à X de`.
_ASKED_BY = re.compile(r"\b(?:a|ont) demande (?:\w+ (?:\w+ )?)?$")
_GOING_ON = ("hold", "sign")
# `ont repris mardi entre X et Y`.
_GOT_GOING = pattern(r"[^.;:«»]{0,130}?\b@got_going\b")
_REACH = 200  # characters behind a noun in which its verb and people stand
_CERTAIN = pattern(r"\b(?:le|du|au|@demonstrative|leur) (?:\w+ )?$")
# ` de mardi `, ` à Paris `: between a summit and those who met.
_DAY_OF = re.compile(r"(?: (?:de|du|a|en|ce)?(?: ?[\w'-]+){1,3})? (?:entre )?(?:le |la |l')?")
# `un point de presse avec X`; what somebody `avait dit` at one is told of in passing.
_TOGETHER_WITH = re.compile(r"(?: (?!de\b|du\b)[\w'-]+){0,2} avec\b")
_HAD_SAID = pattern(r"\b@auxiliary_pluperfect\b")
_BEHIND_ASIDE = (", des ", ", un ", ", une ")
_HAD_THEN = pattern(r"\b@auxiliary_pluperfect (?:deja )?@held, [^.;:«»]{3,90}, (?:des|une?) $")
_ASIDE = 130  # characters of such an aside and what stands around it
# `l'audience, qui n'était pas prévue`, `n'avait pas été annoncée`: it was had for all that.
_UNFORESEEN = pattern(
    r"\b(?P<relative>qui )?n'(?:avai(?:en)?t pas ete|etai(?:en)?t pas|figurai(?:en)?t pas) "
    r"(?:\w+ment )?(?:@scheduled|annoncee?s?|(?:au|a l'|a son) ?@programme_noun)\b"
)
_THIS = pattern(r"\b(?:(?:le|la|les|@possessive|@demonstrative) |l')(?:\w+ )?$")


def went_on(line: Line, hit: Hit) -> bool:
    """Tell whether talks between some are told to have been held: `ont repris mardi entre X et Y`."""
    stop = min(line.end, hit.end + _REACH)
    if hit.value.notes.isdisjoint(_GOING_ON) or line.folded.find(" entre ", hit.end, stop) < 0:
        return False
    if hit.value.lemma == "sommet" and _is_of_two(line, hit):
        return True
    return _GOT_GOING.match(line.folded, hit.end, stop) is not None


def _is_of_two(line: Line, hit: Hit) -> bool:
    """Tell whether a certain summit is one of two who are named: `le sommet de mardi entre X et Y`."""
    end = hit.end
    if not _CERTAIN.search(line.before(hit.start, 30)):
        return False
    near = [m for m in line.mentions if end < m.start < end + _REACH][:2]
    if [m.preposition for m in near] != ["entre", "et"] or not all(m.name for m in near):
        return False
    return _DAY_OF.fullmatch(line.folded, end, near[0].start) is not None


def is_shared(line: Line, hit: Hit) -> bool:
    """Tell whether somebody else speaks to the press too: `avec X`, `aux côtés de X`."""
    if "press" not in hit.value.notes:
        return True
    if _HAD_SAID.search(line.folded, line.start, line.end):
        return False
    beside = line.folded.find(" aux cotes ", line.start, line.end) >= 0
    return beside or bool(_TOGETHER_WITH.match(line.folded, hit.end, line.end))


def is_means_of_asking(hit: Hit, before: str) -> bool:
    """Tell whether something was asked by telephone, and no talk asked for."""
    return hit.value.lemma == "par téléphone" and bool(_ASKED_BY.search(before))


def had_then(line: Line, hit: Hit) -> bool:
    """Tell whether a noun was had before, an aside apart: `avaient eu, peu après l'élection, des`."""
    aside = line.folded.endswith(_BEHIND_ASIDE, line.start, hit.start)
    return aside and bool(_HAD_THEN.search(line.before(hit.start, _ASIDE)))


def was_unforeseen(line: Line, start: int, end: int) -> bool:
    """Tell whether a noun that was had is said not to have been planned: `qui n'était pas prévue`."""
    near = max(line.start, start - _REACH), min(line.end, end + _REACH)
    if line.folded.find(" pas ", *near) < 0:
        return False
    told = _UNFORESEEN.search(line.folded, *near)
    return bool(told and (told["relative"] or _THIS.search(line.before(start, 20))))
