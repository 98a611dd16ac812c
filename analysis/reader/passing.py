"""Things named in passing: a word for a thing in a sentence where nothing is said or discussed.

Words that `words/topics.csv` notes as `thing` (buildings, trades, goods, arms) are the scenery as
often as the subject: `elle inaugurera un hôpital`, `on l'a vu devant le musée`, `le dîner fut de
homard et de riz`. They weigh half where no verb of saying, no quotation and no word of talks
(`@spoken_of`) stands beside them, or where they only stand by (`en présence d'une foule
d'étudiants`): alone they make no topic, two of them do.
"""

from bisect import bisect_right

from .. import topics
from ..patterns import pattern
from ..people.lines import Line
from ..statements import links
from ..topics import TopicHit
from ..words import Hit

_SPOKEN_OF = pattern(r"[\"«»]|\b@spoken_of\b")
_STAND_BY = pattern(r"\b@stand_by d(?:e |es |')(?:[\w'-]{1,20} ){0,4}(?:[ld]')?\Z")
_REACH = 60
_FULL = ("title", "lead")
_HALF = 0.5


def weighed(found: list[TopicHit], told: list[Line]) -> list[TopicHit]:
    """Return the topic terms of a page, by start, those for things in passing at half their weight.

    Those in sentences cut off, as the first ones of other articles are, count for nothing.
    """
    things = topics.things()
    if cut := _cut_off(told):
        found = [h for h in found if not any(line.start <= h.start < line.end for line in cut)]
    if not any(hit.term in things for hit in found):
        return found
    starts = [line.start for line in told]
    return [
        hit._replace(weight=hit.weight * _HALF)
        if hit.term in things and _in_passing(told[bisect_right(starts, hit.start) - 1], hit)
        else hit
        for hit in found
    ]


def _cut_off(told: list[Line]) -> list[Line]:
    """Return the sentences cut off, `Les pêcheurs de thon ont demandé ...`, if they are several."""
    cut = [line for line in told if line.folded.endswith((" ...", " …"), line.start, line.end)]
    return cut if len(cut) > 1 else []


def _in_passing(line: Line, hit: TopicHit) -> bool:
    """Tell whether nothing is said or discussed in a sentence, or the thing only stands by."""
    if line.kind in _FULL:
        return False
    if _STAND_BY.search(line.before(hit.start, _REACH)):
        return True
    said = any(_is_said(line, verb) for verb in line.of("speech"))
    return not said and not _SPOKEN_OF.search(line.folded, line.start, line.end)


def _is_said(line: Line, verb: Hit) -> bool:
    """Tell whether a verb of saying has its `se`, if it needs one: `s'attendre à`, not `l'attendaient à`."""
    return "se" not in verb.value.notes or links.is_reflexive(line, verb)
