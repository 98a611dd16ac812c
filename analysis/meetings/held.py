"""Whether talks were held: `ont repris entre X et Y`, `a reporté son entretien`."""

import re

from ..patterns import pattern
from ..people.lines import Line
from ..words import Hit
from . import tense

# `a demandé lundi par téléphone à X de`.
_ASKED_BY = re.compile(r"\b(?:a|ont) demande (?:\w+ (?:\w+ )?)?$")
_GOING_ON = ("hold", "sign")
# `ont repris mardi entre X et Y`.
_GOT_GOING = pattern(r"[^.;:«»]{0,130}?\b@got_going\b")
_REACH = 200  # characters behind a noun in which its verb and people stand
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
_CALLED_OFF = pattern(r"[^.:«»]{0,120}\b@called_off\b")
# `Entretien avec X [reporté à une date ultérieure]`, `(annulé)`: struck from a programme.
_STRUCK = pattern(r"[\[(] ?@struck\b")
# `a reporté à mardi son entretien`, `ont annulé leur rencontre`.
_PUT_OFF = pattern(
    r"\b(?:a|ont|avaient|avait|ayant) @putting_off (?:[^,;:.]{2,24} )?(?:@possessive|la|l'|une|les) ?(?:\w+ )?$"
)


def went_on(line: Line, hit: Hit) -> bool:
    """Tell whether talks between some are told to have been held: `ont repris mardi entre X et Y`."""
    stop = min(line.end, hit.end + _REACH)
    if hit.value.notes.isdisjoint(_GOING_ON) or line.folded.find(" entre ", hit.end, stop) < 0:
        return False
    return _GOT_GOING.match(line.folded, hit.end, stop) is not None


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


def is_called_off(line: Line, hit: Hit) -> bool:
    """Tell whether a noun is called off: `est reportée`, and not `est reportée à lundi`."""
    if _STRUCK.search(line.folded, hit.end, line.end) or _PUT_OFF.search(
        line.before(hit.start, 60)
    ):
        return True
    off = _CALLED_OFF.match(line.folded, hit.end)
    return off is not None and not tense.is_to_a_day(line, off.end())
