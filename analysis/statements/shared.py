"""Who shares his auxiliary between what he does and what he says: `a visité Hué et promis`."""

import re

from ..patterns import pattern
from ..people.lines import Line
from ..people.person import Person
from ..people.scene import Told
from ..words import Hit

# `a visité l'usine et (également) `: of a verb that says nothing, up to one that does.
_SHARED = re.compile(
    r"\b(?:a|avait) (?:\w+ment |lui |aussi |ensuite |d['’]abord )*"
    r"(?!été\b)[^\W\d_]{2,}(?:é|i|u|is|it|ert)\b"
    r"(?:(?!\b(?:qui|que|dont|où|ont|a|est)\b)(?:M\. |[^.;:,«»])){0,120}"
    r"(?:\bet|,? puis) (?:\w+ment |aussi )?"
)
# `ont échangé sur le riz et `: of several, up to what each of them says.
_SHARED_BY_ALL = re.compile(
    r"\b(?:ont|avaient) (?:[^\W\d_]+ment |aussi |ensuite |également )*"
    r"(?!été\b)[^\W\d_]{2,}(?:é|i|u|is|it|ert)\b"
    r"(?:(?!\b(?:qui|que|dont|où|ont|a|est|sont)\b)(?:M\. |[^.;:«»])){0,160}"
    r"(?:\bet|,? puis) (?:[^\W\d_]+ment |aussi )?"
)
_JOINED = re.compile(r" (?:et|puis) ")
# What may stand between a subject and its verb in the present: `M. X, pour sa part, `, `X (PS) `.
CLOSE = pattern(
    r"(?: \([^()]{1,30}\))?(?: d(?:e l'|e la |u |es |e |')[\w'-]{2,20})?(?:[\s,]*\bqui\b)?[\s,]*(?:,[^,;]{2,100},)?\s*"
    r"(?:(?:@clitic|\w+ment|aussi|@for_his_part) |[ns]')*\s*"
)


def of_auxiliary(line: Line, hit: Hit, told: list[Told]) -> Person | None:
    """Return who does something and says something by one auxiliary: `a visité Hué et promis`."""
    if hit.value.tense != "participle" or not _JOINED.search(line.before(hit.start, 30)):
        return None
    if line.folded.startswith(" par ", hit.end):
        return None
    shared = _SHARED.search(line.text, max(line.start, hit.start - 200), hit.start)
    if not shared or shared.end() != hit.start:
        return None
    named = next((t for t in reversed(told) if t.end <= shared.start()), None)
    if named is None or not named.acting:
        return None
    near = CLOSE.fullmatch(line.folded, named.end, shared.start())
    return named.person if near else None


def is_by_all(line: Line, hit: Hit) -> bool:
    """Tell whether a verb shares a plural auxiliary: `ont échangé sur le riz et appelé à`."""
    if hit.value.tense != "participle" or not _JOINED.search(line.before(hit.start, 30)):
        return False
    if line.folded.find(" ont ", line.start, hit.start) < 0:
        return False
    shared = _SHARED_BY_ALL.search(line.text, max(line.start, hit.start - 240), hit.start)
    return bool(shared) and shared.end() == hit.start
