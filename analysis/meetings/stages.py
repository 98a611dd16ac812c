"""The stages of a journey: the city left, the one after it, the one to which somebody goes next."""

import re

from ..patterns import pattern
from ..people.lines import Line
from ..words import Hit
from .encounter import Encounter
from .places import Where, where

# Behind a city that is left: `a quitté Rome mardi pour`.
_FOR = re.compile(r"[^,;.]{0,20} (?:pour|afin de|a destination)\b")
# `à Turin, puis Milan`: the next stage of a journey.
_THEN = re.compile(r",? (?:puis|(?:et )?ensuite|(?:et )?enfin) (?:a |par )?$")
# `Il est rentré hier à Tunis`: what is told was before.
_HOME_AGAIN = pattern(r"\b@being (?:\w+ )?@back_home (?:[^,;.:]{0,30} )?(?:a|au|en|aux)\s$")
# `avant de gagner Hanoï`, `À la veille d'un déplacement à Minsk`: where somebody goes next.
_NEXT_STOP = pattern(
    r"\bavant de @going_on\b[^,;.]{0,20}$"
    r"|\b(?:a la veille|a l'approche|a quelques (?:jours|heures)|en vue|avant) "
    r"(?:d[eu] |d')?(?:une? |la |le |@possessive )?(?:\w+ )?@visit_noun (?:\w+ ){0,2}a $"
)
# `avant de gagner Rome pour y rencontrer`: what follows is there.
_DONE_THERE = re.compile(
    r",? (?:pour y|afin d'y|histoire d'y|ou (?:il|elle|ils|elles|l'|le |la ))\b"
)
# `avant de se rendre à Rome pour rencontrer`, `pour une rencontre avec`: before what is done there.
_FOR_WHAT = re.compile(r",? (?:pour|afin de|afin d') ?(?:s'|se |une? |des )?(?=\w)")
# `, où X doit le recevoir jeudi, `: of what is due in a city, before what is told.
_WHERE_DUE = re.compile(
    r",? ou [^,;:.«»]{2,80}\b(?:doit|doivent|devrait|devraient)\b[^,;:.«»]{2,80}, "
)
# `, où X`: before who acts in a city.
_WHERE = re.compile(r"[\s,]{0,4}\bou ")


def is_where_due(line: Line, end: int, at: int) -> bool:
    """Tell whether something else than what happens at a place is due in the city before: `Rome, où il doit`."""
    due = _WHERE_DUE.match(line.folded, end, line.end)
    return due is not None and due.end() <= at


def gone_on(line: Line, told: list[Where]) -> list[Where]:
    """Return the cities told after one in which things are set: `gagnera Turin, puis Milan`."""
    ends = {w.start + len(w.text) for w in told}
    found = []
    for hit in line.of("place") if ends else ():
        then = _THEN.search(line.before(hit.start, 20)) if hit.value.kind == "city" else None
        if then and hit.start - len(then[0]) in ends:
            found.append(where(hit, line.text))
            ends.add(hit.end)
    return found


def is_left(line: Line, hit: Hit) -> bool:
    """Tell whether somebody leaves a city for what follows: `a quitté Rome pour rencontrer`."""
    left = line.folded.find("quitt", max(line.start, hit.start - 14), hit.start) >= 0
    left = left and "avant de quitt" not in line.before(hit.start, 22)  # he is there yet
    return left and bool(_FOR.match(line.folded, hit.end, line.end))


def is_next_stop(line: Line, hit: Hit) -> bool:
    """Tell whether somebody goes on or home to a city: `de Lyon à Brno`, `est rentré à Tunis`."""
    left = next((h for h in line.of("place") if h.end == hit.start - len(" a ")), None)
    if left and left.value.kind == "city" and line.folded.endswith(("de ", "d'"), 0, left.start):
        return True
    return is_home_again(line, hit)


def is_home_again(line: Line, hit: Hit) -> bool:
    """Tell whether somebody came home to a city from where all was done that is told: `est rentré à Tunis`."""
    if _is_done_there(line, hit):
        return False
    return bool(_HOME_AGAIN.search(line.before(hit.start, 60)))


def is_yet_to_come(line: Line, hit: Hit) -> bool:
    """Tell whether somebody goes to a city only afterwards: `À la veille d'un déplacement à Minsk`.

    Not where what is done there follows: `avant de gagner Minsk pour y rencontrer`.
    """
    if _is_done_there(line, hit):
        return False
    return bool(_NEXT_STOP.search(line.before(hit.start, 60)))


def _is_done_there(line: Line, hit: Hit) -> bool:
    """Tell whether what follows a city is done there: `Minsk pour y rencontrer`, `Minsk, où l'attend`."""
    if _DONE_THERE.match(line.folded, hit.end, line.end):
        return True
    to_do = _FOR_WHAT.match(line.folded, hit.end, line.end)
    return to_do is not None and any(
        told.start == to_do.end() for told in (*line.of("verb"), *line.of("noun"))
    )


def is_where_acting(where: Where, told: Encounter) -> bool:
    """Tell whether it is in a city that somebody says a thing: `a gagné Rome, où X lui a promis`."""
    end = where.start + len(where.text)
    after = _WHERE.match(told.line.folded, end, told.line.end)
    return after is not None and any(end < m.start <= after.end() for m in told.one[0].mentions)
