"""Two or more who say something together: `M. X et Mme Y ont annoncé`."""

import re

from ..patterns import pattern
from ..people.lines import Line
from ..people.person import Person
from ..people.scene import Scene, Told
from ..words import Hit
from .shared import CLOSE

_PLURAL = pattern(r"\b@auxiliary_plural\b")
# `…, lui a (également) `: a singular auxiliary behind a plural one.
_SINGULAR = pattern(
    r", (?:@clitic |@elided_clitic)?(?:a|avait|s'est) (?:(?:\w{1,20}ment|@linking_adverb) )?$"
)
# Several speak as one: `les deux parties`; `ils`, two who are named before, say each what they say.
_TOGETHER = pattern(r"\b(?:@both|les (?:deux|trois|@acting_together))\b")
_BOTH = pattern(r"@both")
_EACH = pattern(r"(?:^|[,;] )l'une? et l'autre (?:se )?@auxiliary_plural (?:\w+ )?$")
_FINITE = frozenset(("present", "imperfect", "preterite"))
_REACH = 60
_AND = re.compile(r"[\s,]{0,3}(?:et|ainsi que|comme|tout comme)\s{0,3}(?:le|la|l'|son|sa)?\s{0,3}")


# `…, ont (également) rappelé MM. X et Y`.
_PLURAL_INVERTED = re.compile(
    r"[,»\"”]\s{0,3}(?:comme l')?(?:ont|avaient) (?:(?:\w{1,20}ment|aussi|tous deux) )?$"
)
_PLURAL_PRESENT = re.compile(r"[,»\"”]\s{0,3}$")
_JOINED = re.compile(r"\s?(?P<and>,|et)?\s?(?:mm?e?\.? )?")
_AND_BY = re.compile(
    r"\s?,?\s?(?:et|ainsi que)\s(?:par\s)?(?:(?:le|la|son|sa)\s|l')?(?:(?:mme?|mgr)\.?\s)?"
)
_BEHIND = re.compile(r"(?:,[^,;.:«»]{2,40},)?\s(?:(?:mm|mmes)\.? )?")


def behind(line: Line, hit: Hit, told: list[Told]) -> tuple[Person, ...]:
    """Return two or more who stand behind the verb of what they say: `…, ont dit M. X et M. Y`."""
    if len(told) < 2 or told[-2].start < hit.end:
        return ()
    following = [t for t in told if t.acting and t.start >= hit.end]
    if len(following) < 2:
        return ()
    participle = hit.value.tense == "participle"
    if not participle and not line.folded[hit.start : hit.end].endswith("ent"):
        return ()
    inverted = _PLURAL_INVERTED if participle else _PLURAL_PRESENT
    if not inverted.search(line.before(hit.start, 40)):
        return ()
    if not _BEHIND.fullmatch(line.folded, hit.end, following[0].start):
        return ()
    group = following[:1]
    for item in following[1:]:
        joined = _JOINED.fullmatch(line.folded, group[-1].end, item.start)
        if not joined or not (joined["and"] or item.preposition == "et"):
            break
        group.append(item)
    return tuple(dict.fromkeys(t.person for t in group)) if len(group) > 1 else ()


def joined(line: Line, following: list[Told]) -> tuple[Person, ...]:
    """Return the first of some people and those joined to him: `par M. X et (par) Mme Y`."""
    group = following[:1]
    for item in following[1:]:
        between = line.folded[group[-1].end : item.start]
        if not _AND_BY.fullmatch(between):
            break
        group.append(item)
    return tuple(dict.fromkeys(t.person for t in group))


def has_plural(before: str) -> bool:
    """Tell whether the words before a participle have a plural auxiliary.

    >>> has_plural("les ministres ont "), has_plural("le roi, dont les fils ont regne, a ")
    (True, False)
    """
    if "ont" not in before and "aient" not in before:
        return False
    return bool(_PLURAL.search(before)) and not _SINGULAR.search(before)


def is_plural(line: Line, hit: Hit, last: Told) -> bool:
    """Tell whether a verb in a simple tense is one of several: `M. X et M. Y se disent prêts`."""
    if hit.value.tense not in _FINITE or not CLOSE.fullmatch(line.folded, last.end, hit.start):
        return False
    return line.folded[hit.start : hit.end].split(" ", 1)[0].endswith("ent")


def people(line: Line, hit: Hit, acting: list[Told]) -> tuple[Person, ...]:
    """Return two or more named people who speak together."""
    if len(acting) < 2 or _is_together(line, hit, acting):
        return ()
    joined = _AND.fullmatch(line.folded, acting[-2].end, acting[-1].start)
    if not joined and not acting[-1].preposition.startswith("et"):
        return ()
    group = [acting[-1], acting[-2]]
    for item in reversed(acting[:-2]):
        if line.folded[item.end : group[-1].start].strip() != ",":
            break
        group.append(item)
    return tuple(dict.fromkeys(t.person for t in reversed(group)))


def each(line: Line, hit: Hit, scene: Scene) -> tuple[Person, ...]:
    """Return the two who met, else those last told of two sides, of whom `l'un et l'autre` says."""
    if line.folded.find("et l'autre", line.start, hit.start) < 0:
        return ()
    if not _EACH.search(line.before(hit.start, _REACH)):
        return ()
    return tuple(scene.paired if len(scene.paired) == 2 else scene.couple())


def _is_together(line: Line, hit: Hit, acting: list[Told]) -> bool:
    """Tell whether several speak as one: not `M. X et M. Y ont tous deux`, nor `, où ils ont`."""
    named = acting[-1].end
    for found in _TOGETHER.finditer(line.folded, line.start, hit.start):
        if found.start() < named or not _BOTH.fullmatch(found[0]):
            return True
    return False
