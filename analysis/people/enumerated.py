"""People counted before they are named: `trois ministres fidjiens : MM. X, Y et Z`."""

from ..patterns import pattern
from . import parties
from .mentions import Mention

# Between those counted and the first one named: ` présents à Paris : M. `, `, dont `.
_OPENED = pattern(
    r"(?:[^;:.«»\"]{0,80} ?:|,? (?:@namely|dont|soit)\b)\s{0,4}"
    r"(?:(?:le|la|l'|@courtesy_title\.?)\s?){0,3}"
)
# Between one of them and the next.
_NEXT = pattern(
    r"[^;:.«»\"]{0,90}(?:,|\bet\b|,? ainsi que)\s{0,4}(?:(?:le|la|l'|@courtesy_title\.?)\s?){0,3}"
)


def sided(mentions: list[Mention], folded: str) -> list[Mention]:
    """Return the mentions of a sentence, those counted as of one side being of it, by order.

    Who has a side of his own ends the enumeration.
    """
    found = list(mentions)
    for number, group in enumerate(mentions):
        if not group.plural or group.name or not group.offices or len(group.codes) != 1:
            continue
        if parties.is_organisation(group.codes[0]):
            continue  # `les ministres de l'ASEAN` are each of his own land
        for index in _named(mentions, number, folded):
            found[index] = found[index]._replace(codes=group.codes)
    return found


def _named(mentions: list[Mention], number: int, folded: str) -> list[int]:
    """Return the places of those named behind a group that are counted in it."""
    told: list[int] = []
    before, joint = mentions[number], _OPENED
    for index, mention in enumerate(mentions[number + 1 :], number + 1):
        if not mention.name or mention.codes:
            break
        if not joint.fullmatch(folded, before.end, mention.start):
            break
        told.append(index)
        before, joint = mention, _NEXT
    return told if len(told) > 1 else []
