"""Who is somebody's host or guest: `son hôte, le président X`, and who did nothing with him."""

import re

from ..patterns import pattern
from ..people.lines import Line
from ..words import Hit

# `son hôte, le président X`, `son invité italien, M. Y`: who is named right behind.
_OWN = re.compile(r"(?: [a-z-]+)?(?:,|(?= m\.| mme)) (?:(?:le|la|l'|s\.? ?e\.?|m\.?|mme) ?){0,3}")
# `n'a pas eu de tête-à-tête avec son hôte`, `sans saluer son hôte`; who but did not convince him met him.
_NOTHING_WITH = pattern(
    r"(?:(?:\bne |\bn')[^,;.:]{0,24}\b(?:pas|jamais|guere|plus|aucune?)\b|\bsans(?: avoir)?\b)"
    r" (?:\w+ ){0,3}@no_contact[^,;.:]{0,40}$"
)
_REACH = 110  # characters before him in which his clause begins


def is_named(line: Line, hit: Hit) -> bool:
    """Tell whether somebody's host or guest is named right behind, and not that nothing was done."""
    named = next((m for m in line.mentions if m.start >= hit.end and m.name), None)
    if named is None or not _OWN.fullmatch(line.folded, hit.end, named.start):
        return False
    return not has_nothing_with(line, hit.start)


def has_nothing_with(line: Line, at: int) -> bool:
    """Tell whether a clause denies what it tells of somebody's host: `n'a rien dit à son hôte`."""
    before = line.before(at, _REACH)
    if "n'" not in before and "ne " not in before and "sans " not in before:
        return False
    return bool(_NOTHING_WITH.search(before))
