"""Who stands apart in one sentence: in two lines of an agenda, in turn, each with a third, or gone."""

import re

from ..patterns import pattern
from ..people.lines import Line
from ..people.scene import Told
from .absence import has_left, is_of_third
from .own_side import are_ends

# `\nMercredi 14 mai :`, `\n15h00`: a line of an agenda; `\n• `: an item of a list.
_OWN_ITEM = re.compile(r"\n(?:\s{0,4}[•▪*·–—-]\s|\W{0,8}(?:\w{4,9} )?\d)")
_NEWS = re.compile(r"[•▪●·] ")  # such a mark
_BARE = 2  # words behind who is but listed
# `d'abord X, ensuite Y`, `au tour de X, puis de Y`: each came to a third.
_THEN = re.compile(r"\b(?:puis|ensuite|enfin),? ?$")
_ENVOYS = frozenset(("ambassador",))  # who may all come to one ceremony
# `celle de trois présidents sahéliens : X, Y et Z`; not so `entre trois présidents :`.
_GROUP = pattern(r"(?<!entre )(?<!entre les )\b@number_word (?:\w+ ){0,2}\w+s$")
# Before those of whom each met a third.
_OF_OWN = frozenset(("avec", "chez", "aupres", "pour", "par"))


def are_no_pair(line: Line, one: Told, other: Told) -> bool:
    """Tell whether two stand apart in an agenda, or came together: `trois présidents : X, Y et Z`.

    So do those whom one office means: `les dirigeants du Vietnam et du Cambodge`, and those of whom
    each stands behind a preposition of his own: `une audience avec X, un déjeuner avec Y`.
    """
    if one.preposition == other.preposition and one.preposition in _OF_OWN:
        return True
    if _are_apart(line, one, other) or _THEN.search(line.before(other.start, 12)):
        return True
    if is_of_third(line, one, other) or are_ends(line, one, other):
        return True
    if one.mention and one.mention is other.mention and one.preposition == "de":
        return True
    if _ENVOYS & one.person.heads & other.person.heads:
        return False
    colon = line.folded.find(": ", line.start, other.start)
    group = _GROUP.search(line.folded, line.start, colon) if colon >= 0 else None
    return group is not None and group.start() < one.end


def is_apart(line: Line, here: list[Told]) -> bool:
    """Tell whether a sentence begins an item of a list of news, or tells of one who has left."""
    told = line.text[here[-1].end : line.end].split() if _NEWS.match(line.text, line.start) else ()
    return len(told) > _BARE or has_left(line, here)


def _are_apart(line: Line, one: Told, other: Told) -> bool:
    """Tell whether two stand in two lines of an agenda or list, the second one with a mark of its own."""
    between = line.text[one.end : other.start]
    return "\n" in between and bool(_OWN_ITEM.search(between))
