"""Whether a city of a sentence is where its encounter was, and not of something told beside it."""

import re

from ..patterns import pattern
from ..people.lines import Line
from . import elsewhere, locatives, stages
from .encounter import Encounter
from .places import Where

# Between an event and a city: the city belongs to something told beside it.
_AWAY = pattern(
    r"\b(?:que|qu'|pour(?! (?:l[ea] |une? )(?:\w+ ){0,4}@day_part d)|dont|qui|afin|@elsewhere|sommet de \d+|avant d[e'](?! ?@leaving_verb\b)"
    r"|(?:apres|depuis|avant) (?:leur|son|sa|une?|la) (?:\w+ )?(?:@talks_noun|@visit_noun))\b"
    r"|[:;?!«»]"
)
# `a vu X avant de gagner Bruges`: only then there.
_THEN_GOES = re.compile(r"\bavant d[e']")
# `X reçoit Y, Z attendu jeudi à Rome`: where somebody is yet to come.
AWAITED = re.compile(r"\battendue?s?\b[^,;:]{0,30}$")
# `, qui l'y a convié,`: a clause that ends before what follows; `en visite à Moscou`: both are there.
_ASIDE = pattern(r",\s@relative_pronoun\b[^,;:]{0,80},|\ben @visit_noun(?: @visit_kind)?(?= a $)")
_PAUSE = re.compile(r"[,:;]")
# `se sont vus à Rome et se `: between a first verb's city and a second verb.
_NEXT_VERB = pattern(
    r"\b(?:et|puis|avant de)(?: @linking_adverb)? (?:se |s'|de se |@auxiliary_past |@being )?$"
)
_BEHIND = 40  # characters behind a verb in which a city is its own
_OPENING = re.compile(r"^[^,;:]{2,20}, ")  # `La veille, `
_OPENED = 70  # characters of a sentence in which a city may be that of its main clause


def is_own(where: Where, told: Encounter) -> bool:
    """Tell whether a city of the sentence is the encounter's, not of something told beside it."""
    event, line = told.event, told.line
    if event.trigger.tense in ("address", "implied"):
        opens = where.start < line.start + 25 or stages.is_where_acting(where, told)
        return opens or _is_in_main_clause(where, told)
    if where.start >= event.start:
        since = max(event.end, line.start)  # of a list the event stands in its heading
        if told.part and where.start > told.part[0]:
            since = max(since, told.part[0] + 1)  # `; à Riga, mardi, par Y`
        between = _ASIDE.sub(",", _without_times(line, since, where.start))
        apart = (_AWAY, _THEN_GOES, elsewhere.GOES_ON, AWAITED)
        return where.start - since < 150 and not any(away.search(between) for away in apart)
    if _NEXT_VERB.search(line.before(event.start, 30)) and _has_city_behind(told):
        return False
    clause = _PAUSE.split(line.folded[line.start : where.start])[-1]
    return not _AWAY.search(clause)


def _has_city_behind(told: Encounter) -> bool:
    """Tell whether a city stands right behind the verb that tells of an encounter: `se reverront à Paris`."""
    cities = (w for w in locatives.cities(told.line) if w.start > told.event.end)
    first = next(cities, None)
    return bool(first) and first.start - told.event.end < _BEHIND


def _is_in_main_clause(where: Where, told: Encounter) -> bool:
    """Tell whether a city stands near the verb that implies an encounter: `La veille, il avait vu à Rome X`."""
    if told.event.trigger.tense != "implied" or where.start > told.line.start + _OPENED:
        return False
    clause = _OPENING.sub("", told.line.folded[told.line.start : where.start])
    return not _PAUSE.search(clause) and not _AWAY.search(clause)


def _without_times(line: Line, start: int, end: int) -> str:
    """Return the words of a part of a sentence without its days: `la semaine prochaine à Rome`."""
    for words in reversed(line.times):
        if start <= words.start and words.end <= end:
            return line.folded[start : words.start] + line.folded[words.end : end]
    return line.folded[start:end]
