"""The side of a page's own leader, unknown by name, of whom it says later whose he is.

`Lima (XYZ) – Le président X a vu … . Le dirigeant géorgien a dit`: a page of Georgia.
"""

from collections import Counter
from collections.abc import Iterator

from .. import tenures
from ..naming import tokens
from ..people import parties
from ..people.mentions import Mention
from .marks import Marked

_LEADING = 6  # ranks of who may be a page's own: leaders, ministers, generals


def sides_told(marked: Marked) -> dict[frozenset[str], str]:
    """Return the state that the page gives each person somewhere, by the words of the name."""
    return {
        tokens(mention.name): mention.codes[0]
        for line in marked.lines
        for mention in line.mentions
        if mention.name and mention.codes and not parties.is_organisation(mention.codes[0])
    }


def is_told(name: str, sides: dict[frozenset[str], str]) -> bool:
    """Tell whether the page gives somebody a state, by this name or by a longer or shorter one."""
    own = tokens(name)
    return any(own <= other or other <= own for other in sides)


def of_leader(marked: Marked) -> str:
    """Return the one side of whom nobody is named that an office of the page's own leader has.

    That is who is named with an office and never with a side, and is on no record.
    """
    sides = sides_told(marked)
    own = [m for m in _named(marked) if not is_told(m.name, sides)]
    others = [tokens(m.name) for m in own if m.offices and not _is_leader(m)]
    unknown = [
        m for m in own
        if _is_leader(m) and tokens(m.name) not in others and not tenures.named(m.name)
    ]  # fmt: skip
    if not unknown:
        return ""
    taken = {*sides.values(), *(t.country for m in own for t in tenures.named(m.name))}
    taken.update(_beside(marked, unknown[0]))
    found = Counter(
        m.codes[0]
        for m in _pointing(marked, unknown[0].start)
        if taken.isdisjoint(parties.meant(m.codes[0])) and any(_may_be(m, x) for x in unknown)
    )
    best = found.most_common(2)
    return best[0][0] if best and (len(best) == 1 or best[0][1] > best[1][1]) else ""


def _named(marked: Marked) -> Iterator[Mention]:
    """Yield the mentions that name somebody and no side."""
    for line in marked.lines:
        yield from (m for m in line.mentions if m.name and not m.codes)


def _is_leader(mention: Mention) -> bool:
    """Tell whether somebody is named with a leading office, or by a full name alone."""
    if not mention.offices:
        return " " in mention.name and not mention.preposition
    return mention.head.rank <= _LEADING


def _beside(marked: Marked, leader: Mention) -> Iterator[str]:
    """Yield the sides of those told without a name behind a leader: `X a vu son homologue lao`."""
    for line in marked.lines:
        if line.start <= leader.start < line.end:
            behind = (m for m in line.mentions if m.start > leader.start and m.head)
            yield from (c for m in behind if not m.name and _may_be(m, leader) for c in m.codes)


def _pointing(marked: Marked, start: int) -> Iterator[Mention]:
    """Yield the mentions behind a position that are of one state and name nobody: `le dirigeant lao`."""
    for line in marked.lines:
        for m in line.mentions:
            alone = not m.name and not m.plural and len(m.codes) == 1 and m.start > start
            if alone and m.head and not parties.is_organisation(m.codes[0]):
                yield m


def _may_be(mention: Mention, leader: Mention) -> bool:
    """Tell whether an office without a name may be the leader's: of his class and gender."""
    if mention.gender and leader.gender and mention.gender != leader.gender:
        return False
    heads = {office.head for office in leader.offices}
    return mention.head.reference or mention.head.head in heads or "military" in heads
