"""Who is told to lead the group that was received: `X, qui la conduisait`, `sa cheffe, X`."""

from ..patterns import pattern
from ..people.lines import Line
from ..people.scene import Told
from ..words import fold

# `X, ministre de l'Eau, qui la conduisait, `, `X, à sa tête, `; `sa cheffe, la ministre X`.
_LEADS_IT = pattern(
    r"(?:, [^.;:«»,]{2,60})?,? (?:qui (?:(?:la |l')@heading(?! (?:a|au|aux|en|dans|vers)\b)|@heading (?:la|cette) @delegation_noun)"
    r"|a (?:sa|la) tete(?: de (?:la|cette) @delegation_noun)?(?=,))"
)
_ITS_HEAD = pattern(
    r"\b(?:@possessive @group_head|@group_head de (?:la |cette )@delegation_noun), (?:le |la |l'|m\. |mme )?.{0,3}$"
)
_HEAD_OF_IT = pattern(r"@group_head de (?:la |cette )?@delegation_noun\b")


def leads(line: Line, told: Told) -> bool:
    """Tell whether somebody named leads the group told of before: `X, à sa tête`, `le chef de la mission, X`."""
    if not (told.mention and told.mention.name):
        return False
    if _LEADS_IT.match(line.folded, told.end, line.end):
        return True
    named = line.before(told.start + 3, 60), fold(told.mention.office)
    return bool(_ITS_HEAD.search(named[0]) or _HEAD_OF_IT.match(named[1]))
