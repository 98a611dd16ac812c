"""Who says more with the verb of the one before: `M. X a plaidé pour un vol ; M. Y, pour un pont`."""

import re

from ..people.lines import Line
from ..people.person import Person
from ..people.scene import Told
from ..words import Hit

_BEHIND_SEMICOLON = re.compile(r";\s(?:et |quant a )?$")
_BEHIND_AND = re.compile(r",?\set\s$")
# What the verb is left out before: `M. Y, (lui,) pour`, `et M. Y que`.
_OBJECT = re.compile(
    r"\s?,\s(?:(?:lui|elle)(?: aussi)?,\s)?"
    r"(?:pour|qu[e']|d[eu]|des|d'|sur|contre|aux?|a|une?|l[ea']|les)\b"
)
# `a vanté ses ports et M. Y, celui de Z`: with no article, `X et Y, le maire` are but named.
_ITS_OWN = re.compile(
    r"\s?,\s(?:(?:lui|elle|de son cote|pour sa part), |(?:cel(?:ui|le)|ceux|celles|pour|sur|contre)\b)"
)
_THAT = re.compile(r"\s(?:que |qu')")
_SAYS_THAT = re.compile(r"(?: \w{1,20}ment)? qu[e']")
# A verb of its own: `M. Y, pour qui tout va bien, a`; written, as `à` is folded like it.
_OWN_VERB = re.compile(r"\b(?:a|ont|est|sont|avait|avaient|était|étaient|s'est|se sont)\b")
# `M. X plaide pour un pont, M. Y pour un vol`: the object is joined as the one before.
_BEHIND_COMMA = re.compile(r",\s(?:et\s|quant a\s)?$|\set\s$")
_JOINING = re.compile(
    r"\s?(?:(?P<to>pour|sur|contre)|(?P<at>aux?|a)|(?P<that>que|qu'))\b"
    r"|\s?(?:des|du|de la|de l'|d'|de|l[ea]s?|l'|une?|ses|sa|son|leurs?|davantage de|plus de)(?:\s|(?<='))"
)
_TO_DO = re.compile(r"\s(?:(?:se|en|y) |s')?\w{2,16}(?:er|ir|re)\b")  # `voulait parler de`
_PARTED = re.compile(r",[^,;.:«»]{2,40},")  # `M. Y, plus prudent, pour`
_NEAR = 12
_LONGEST_PRONOUN = len("elle")


def left_out(line: Line, verb: Hit, told: list[Told]) -> list[tuple[int, int, Person]]:
    """Return where each of those begins and is named who says more with a verb, and who he is."""
    behind = [t for t in told if _is_named(t) and t.acting and t.start > verb.end]
    if not behind:
        return []
    alone = len([t for t in told if t.start > verb.end]) == 1
    return [(t.start, t.end, t.person) for t in behind if _has_gap(line, verb, t, alone)]


def _is_named(item: Told) -> bool:
    """Tell whether somebody is told of by more than `il`: `X`, `le ministre`, `le second`."""
    return item.mention is not None or item.end - item.start > _LONGEST_PRONOUN


def _has_gap(line: Line, verb: Hit, item: Told, alone: bool) -> bool:
    """Tell whether somebody is named before an object, the verb of the one before left out.

    He is `alone` where nobody else is told of behind the verb: `avec X et Y, pour parler` is a list.
    """
    part = line.folded.find(";", item.end, line.end)
    own = range(item.end, line.end if part < 0 else part)
    if any(hit.start in own for layer in ("speech", "verb") for hit in line.of(layer)):
        return False
    before = line.before(item.start, _NEAR)
    if _BEHIND_SEMICOLON.search(before):
        acts = _OWN_VERB.search(line.text, item.end, line.end)
        parted = _PARTED.match(line.folded, item.end)
        behind = parted.end() - 1 if parted else item.end
        return not acts and any(_OBJECT.match(line.folded, at) for at in (item.end, behind))
    if (item.preposition == "et" or _BEHIND_COMMA.search(before)) and _is_joined_alike(
        line, verb, item
    ):
        return not _OWN_VERB.search(line.text, item.end, own.stop)
    joined = item.preposition == "et" or _BEHIND_AND.search(before)
    if joined and _SAYS_THAT.match(line.folded, verb.end):
        return bool(_THAT.match(line.folded, item.end))
    if joined and alone and _ITS_OWN.match(line.folded, item.end):
        return not _OWN_VERB.search(line.text, item.end, line.end)
    return False


def _is_joined_alike(line: Line, verb: Hit, item: Told) -> bool:
    """Tell whether what stands behind a name is joined to the verb left out like its object."""
    if item.preposition not in ("", "et", "quant"):
        return False
    last = line.folded.rfind(" ", verb.start, verb.end)
    own = _JOINING.match(line.folded, last, verb.end + 1) if last > 0 else None
    done = _TO_DO.match(line.folded, verb.end)
    own = own or _JOINING.match(line.folded, done.end() if done else verb.end)
    other = _JOINING.match(line.folded, item.end)
    return bool(own and other) and own.lastgroup == other.lastgroup
