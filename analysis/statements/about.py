"""Which topics each turn of a sentence speaks of, and those to which it only points."""

from bisect import bisect_left

from .. import topics
from ..people.lines import Line
from ..people.scene import Scene
from ..topics import TopicHit
from . import answers, extent
from .quotations import Quotation
from .turns import Turn

# One weak term beside others, `la coopération`, is said in passing; not a way: `son riz et sa route`.
_WAYS = frozenset(("energy_infrastructure",))


def of_turns(found: list[Turn], hits: list[TopicHit], known: tuple[str, ...]) -> list[set[str]]:
    """Return the topics of each turn; what a speaker's turns give only together is the first's."""
    if len(found) == 1:
        return [set() if is_topicless(found[0]) else spoken_of(hits, known)]
    shares: list[set[str]] = [set() for _ in found]
    for people in dict.fromkeys(turn.speakers for turn in found):
        own = [n for n, turn in enumerate(found) if turn.speakers == people]
        own = [n for n in own if not is_topicless(found[n])]
        if not own:
            continue
        parts = [within(hits, found[n].start, found[n].end) for n in own]
        whole = spoken_of([hit for part in parts for hit in part], known)
        if len(own) == 1:
            shares[own[0]] = whole
            continue
        for n, part in zip(own, parts, strict=True):
            shares[n] = spoken_of(part, (*known, *whole))
        shares[own[0]] |= whole.difference(*shares)
    return shares


def pointed_to(
    line: Line, quoted: list[Quotation], hits: list[TopicHit], known: tuple[str, ...]
) -> set[str]:
    """Return the topics of the sentence before, to which `à ce propos`, `ce dossier` point."""
    start = extent.subject_before(line, quoted)
    before = within(hits, start, line.start)
    return spoken_of(before, known).intersection(known) if before else set()


def answered(
    line: Line, turn: Turn, scene: Scene, hits: list[TopicHit], known: tuple[str, ...]
) -> set[str]:
    """Return the topics of what somebody answers who names none: `M. X y veillera, a-t-il promis`."""
    asked = within(hits, *answers.before(line, turn, scene))
    return spoken_of(asked, known).intersection(known) if asked else set()


def is_topicless(turn: Turn) -> bool:
    """Tell whether a verb speaks of no subject: `remercier`, `saluer`."""
    return "topicless" in turn.verb.value.notes


def within(hits: list[TopicHit], start: int, end: int) -> list[TopicHit]:
    """Return the topic terms that start between two places."""
    return hits[bisect_left(hits, (start,)) : bisect_left(hits, (end,))] if hits else hits


def spoken_of(hits: list[TopicHit], known: tuple[str, ...]) -> set[str]:
    """Return the topics of which some of a sentence's terms speak."""
    told = {hit.topic for hit in hits}
    if not told.issubset(known):
        told = set(topics.of_sentence(hits, hits[0].start, hits[-1].end, known))
    if len(told) < 2:
        return told
    strong = set(topics.of_sentence(hits, hits[0].start, hits[-1].end))
    return told & (strong | _WAYS) if strong else told
