"""Married leaders told of by both given names and one surname: `Barack et Michelle Obama`."""

from itertools import pairwise

from .. import tenures
from .mentions import Mention


def named(found: list[Mention], folded: str) -> list[Mention]:
    """Return the mentions, a lone given name before `et` and the spouse's name as the leader's.

    So only where given name and surname are of one who held office: `Macron et Angela Merkel` are
    no couple.
    """
    if not any(m.preposition == "et" for m in found):
        return found
    whole: dict[int, Mention] = {}
    spouses: set[int] = set()
    for one, spouse in pairwise(found):
        if not _may_be_couple(one, spouse, folded):
            continue
        name = f"{one.name} {spouse.name.split(None, 1)[1]}"
        if tenures.named(name):
            whole[one.start] = one._replace(name=name, end=spouse.end)
            spouses.add(spouse.start)
    return [whole.get(m.start, m) for m in found if m.start not in spouses] if whole else found


def _may_be_couple(one: Mention, other: Mention, folded: str) -> bool:
    """Tell whether `et` and nothing else joins one word to a name of several."""
    if not one.name or " " in one.name or other.preposition != "et" or " " not in other.name:
        return False
    return not (other.offices or other.codes) and folded[one.end : other.start].strip() == "et"
