"""Sentences of one side that met its own, or nobody: `a reçu les gouverneurs`, `De X à Y, ils étaient`."""

import re
from itertools import pairwise

from ..meetings import denials
from ..patterns import pattern
from ..people.lines import Line
from ..people.scene import Told

# Before whom an encounter's verb joins to its subject.
_MET_BY = frozenset(("", "a", "avec", "par"))
_OBJECT = 40  # characters behind such a verb
# `a reçu mardi les gouverneurs`, `recevra plusieurs maires`.
_SEVERAL = pattern(
    r"(?: @when_aside| @weekday| \w+ment)? (?:les|ses|des|plusieurs|deux|trois|quatre|cinq) [a-z]"
)
# `De l'Angolais X au Soudanais Y, `: the ends of a row.
_FROM = re.compile(r"(?:^|[-–—.:;] ?|^\W{1,3})(?:de |du |d')(?:la |l')?.{0,3}$")
_TO = re.compile(r",? (?:a|au|aux|jusqu'a|jusqu'au)(?: |$).{0,4}")
_SAYS = 45  # characters between somebody and what he says
# `lui a dit`, `devant son hôte`: who says so speaks to somebody.
_FACES = pattern(
    r"\b(?:lui|leur|(?:@host_noun|homologue)s?)\b|\bl'(?:a|ont|avait)\b|\b(?:recu|accueilli|vu|retrouve|rencontre)"
)


def met_at_home(line: Line, here: list[Told]) -> bool:
    """Tell whether people of one side met one another: `Le président de la Chambre a appelé le président X`.

    So did who received several, or told somebody of his own side a thing: `a reçu les gouverneurs`,
    `l'a dit au Premier ministre`; who gave up his visit met nobody.
    """
    met = any(
        one.acting and one.end <= hit.start and hit.end <= other.start < hit.end + _OBJECT
        for hit in line.of("verb")
        for one, other in pairwise(here)
        if other.preposition in _MET_BY
    )
    return met or _is_among_own(line, here) or denials.tells_given_up(line)


def _is_among_own(line: Line, here: list[Told]) -> bool:
    """Tell whether who acts received several who are not named, or spoke to one of his own side."""
    for hit in line.of("verb"):
        acts = any(t.acting and t.mention and t.end <= hit.start for t in here)
        if acts and hit.value.frame == "receive" and _SEVERAL.match(line.folded, hit.end):
            return True
    return any(_tells_fellow(line, one, other) for one, other in pairwise(here))


def _tells_fellow(line: Line, one: Told, other: Told) -> bool:
    """Tell whether one says something to another, who bears an office: `l'a dit au ministre`."""
    if other.preposition != "a" or one.person is other.person or not (one.acting and one.mention):
        return False
    near = (h for h in line.of("speech") if h.end <= other.start < h.end + _OBJECT)
    said = (h for h in near if one.end <= h.start)
    to_him = any(not line.folded.startswith("-t-", hit.end) for hit in said)  # not `murmure-t-on`
    return to_him and bool(other.person.offices or other.person.terms)


def are_ends(line: Line, one: Told, other: Told) -> bool:
    """Tell whether two are but the first and the last of a row: `De X à Y, ils sont quatre à`."""
    if (one.preposition, other.preposition) != ("de", "a"):
        return False
    opens = _FROM.search(line.before(one.start + 3, 12))
    return bool(opens and _TO.fullmatch(line.folded, one.end, other.start + 3))


def only_comments(line: Line, told: Told) -> bool:
    """Tell whether somebody says something to nobody told of: `« Tout avance », a résumé le ministre X`."""
    says = any(
        abs(hit.start - told.end) < _SAYS or abs(told.start - hit.end) < _SAYS
        for hit in line.of("speech")
    )
    return says and told.acting and not _FACES.search(line.folded, line.start, line.end)
