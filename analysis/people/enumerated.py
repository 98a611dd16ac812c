"""People counted before they are named: `trois ministres fidjiens : MM. X, Y et Z`."""

from itertools import takewhile

from ..patterns import pattern
from . import parties
from .mentions import Mention

# Between those counted and the first one named: ` présents à Paris : M. `, `, dont `.
_OPENED = pattern(
    r"(?:[^;:.«»\"]{0,80} ?:|,? (?:@namely|dont|soit|a savoir)\b)\s{0,4}"
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
    behind = range(number + 1, len(mentions))
    told = list(
        takewhile(
            lambda n: (
                mentions[n].name and not mentions[n].codes and _joined(mentions, n, number, folded)
            ),
            behind,
        )
    )
    return told if len(told) > 1 else []


def _joined(mentions: list[Mention], index: int, group: int, folded: str) -> bool:
    """Tell whether somebody stands in an enumeration behind the one before him."""
    joint = _OPENED if index == group + 1 else _NEXT
    return bool(joint.fullmatch(folded, mentions[index - 1].end, mentions[index].start))
