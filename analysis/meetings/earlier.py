"""What was before the report: whether it is near enough to be told by it, or told in passing."""

import re

from ..dates import DAYS
from ..needles import rare
from ..patterns import pattern
from ..people.lines import Line
from . import many
from .event import Event

# Another time than the report's: `en 2015`, `l'an dernier`, `un mois auparavant`.
_OTHER_TIME = pattern(
    r"\b(?:(?:en|@season|l'an|le mois) (?:(?:19|20)\d\d|dernier|passe)|l'annee (?:derniere|passee)|@long_before)\b"
)
_LONG_AGO = pattern(r"\b@month (?:(?:19|20)\d\d|dernier|passe)|\bdeja\b|\bn'(?=[aeiouhy])")
# `s'était entretenu en ligne avec`, `avait accordé une audience à`: with somebody in particular.
_WITH = {
    "talk": re.compile(r"[^.;:]{0,60}\bavec\b"),
    "receive": re.compile(r"[^.;:]{0,20}\baudiences?\b[^.;:]{0,40}\b(?:aux?|a)\b"),
}
# `la veille`, `en fin de journée`: close to the report.
_DAY_TOLD = pattern(r"\b@day_told\b")
# `avait auparavant vu X le 19 mai`: a date of its own, before that of the report.
_BEFORE_THIS = pattern(r"\b@auxiliary_pluperfect @before_this $")
# `Avant de recevoir X, il avait eu un entretien avec Y`, `Avant de regagner Rome, …`: on the same day, rather.
_BEFORE_DOING = pattern(
    r"(?:juste |peu )?avant (?:(?:de |d')(?:(?:s'|se )?@to_see_somebody|@to_go|@to_leave)"
    r"|@possessive (?:depart|retour))\b"
)
# `Il y avait été reçu`, behind a sentence that sets the journey there on a day: `s'était rendu lundi à Rome`.
_THERE_HE_HAD = pattern(r"\b(?:y @auxiliary_pluperfect|s'y @being_imperfect)\b[^,;.:]{0,24}$")
_WENT_ON_DAY = pattern(r"\b(?:@weekday|hier|la veille)\b[^.!?]{0,160}[.!?]\s{0,4}$")
# `X, qui l'avait reçu`: of one who is told of on another account.
_WHO_HAD = pattern(
    r"\bqui (?:l'|lui |leur |y |s')?@auxiliary_pluperfect\b[^,;.:]{0,24}$"
    r"|, (?:que |qu'|dont |(?:a|avec|chez) (?:qui|lequel|laquelle) )[^,;.:«»]{2,60} (?:s')?@auxiliary_pluperfect\b[^,;.:]{0,24}$"
)
# `dont il avait touché un mot en octobre, au téléphone, à X`: before how that was done.
_HAD_SO = pattern(
    r", (?:que |qu'|dont )[^,;.:«»]{2,60} (?:s')?@auxiliary_pluperfect\b[^;.:]{0,60}$"
)
# `Depuis son élection, X a vu`: what somebody has done in office so far.
_IN_OFFICE_SO_FAR = rare(
    r"\W{0,3}depuis (?:son|sa|leur) (?:\w+ )?@taking_office\b[^,;.:«»]{0,60}, "
)
# `L'Élysée a confirmé que X avait reçu Y`: what is announced has been, and is the news; not `qu'il avait`.
_ANNOUNCED = rare(
    r"\b@auxiliary_past (?:\w+ment )?@announcing\b[^;:.«»]{0,50} (?:que |qu')(?!(?:il|elle|on)s? )"
    r"[^;:«»]{2,160}$"
)
_CLAUSE = re.compile(r"[^,;.:»]{0,140}")
# `La veille, c'est X, le ministre, que Y avait vu`: no mere clause.
_IT_IS = re.compile(r"\W{0,3}(?:[^,;.:]{2,40}, )?c'(?:est|etait)\b")
_DATED = DAYS | {"date"}
_NEAR = 250  # characters around an event


def is_told_in_passing(line: Line, event: Event) -> bool:
    """Tell whether an encounter told in the pluperfect is not dated close to the report."""
    if _is_so_far(line):
        return True
    if not event.earlier:
        by_phone = _is_manner(line, event) and _is_beside_the_point(line, event)
        return by_phone or many.is_over_time(line, event)
    if _is_beside_the_point(line, event):
        return True
    span = _around(line, event)
    if _OTHER_TIME.search(line.folded, *span):
        return True
    if line.search_in(_ANNOUNCED, line.before(event.start, 240)):
        return bool(_LONG_AGO.search(line.folded, *span))
    return not is_near(line, event) and (
        not _is_with_somebody(line, event) or bool(_LONG_AGO.search(line.folded, *span))
    )


def _is_so_far(line: Line) -> bool:
    """Tell whether a sentence tells, without a day, what somebody did since he took office."""
    since = line.match(_IN_OFFICE_SO_FAR)
    return since is not None and not any(
        w.kind in _DATED and w.start >= since.end() for w in line.times
    )


def _is_beside_the_point(line: Line, event: Event) -> bool:
    """Tell whether a relative clause tells it without a time of its own: `X, qui avait reçu Y, est mort`."""
    if event.is_noun and not _is_manner(line, event):
        return False
    who = (_HAD_SO if event.is_noun else _WHO_HAD).search(line.before(event.start, 130))
    if who is None or _IT_IS.match(line.folded, line.start):
        return False
    start = event.start - (len(who.string) - who.start())
    end = _CLAUSE.match(line.folded, event.end, line.end).end()
    timed = any(start <= w.start < end and w.kind in _DATED for w in line.times)
    return not timed and not _DAY_TOLD.search(line.folded, start, end)


def _is_manner(line: Line, event: Event) -> bool:
    """Tell whether a noun only says how a verb's talk was had: `dont il avait dit un mot, au téléphone, à X`."""
    return event.is_noun and line.folded.startswith("au ", event.start)


def _is_with_somebody(line: Line, event: Event) -> bool:
    """Tell whether a verb names behind it with whom somebody talked, or to whom audience was given."""
    to_him = event.trigger.frame != "receive" or event.trigger.prep == "à"
    joined = None if event.is_noun or not to_him else _WITH.get(event.trigger.frame)
    return joined is not None and bool(joined.match(line.folded, event.start, line.end))


def is_near(line: Line, event: Event) -> bool:
    """Tell whether a sentence sets what was before close to the report: a day, `tôt le matin`."""
    start, end = _around(line, event)
    dated = any(w.kind == "date" and not w.year and start <= w.start < end for w in line.times)
    if dated and _BEFORE_THIS.search(line.before(event.start, 40)):
        return False
    return bool(
        dated
        or _DAY_TOLD.search(line.folded, start, end)
        or _BEFORE_DOING.match(line.folded, line.start)
        or _is_there_on_day(line, event)
    )


def _is_there_on_day(line: Line, event: Event) -> bool:
    """Tell whether `y` means a place where somebody was on a day, as the sentence before tells."""
    if not _THERE_HE_HAD.search(line.before(event.start, 40)):
        return False
    return bool(_WENT_ON_DAY.search(line.folded, max(0, line.start - _NEAR), line.start))


def _around(line: Line, event: Event) -> tuple[int, int]:
    """Return the stretch of a sentence around an event in which words speak of it."""
    return max(line.start, event.start - _NEAR), min(line.end, event.end + _NEAR)


def tells_day(line: Line) -> bool:
    """Tell whether a sentence tells a day close to the report."""
    days = {words.kind for words in line.times}
    return bool(not days.isdisjoint(DAYS) or _DAY_TOLD.search(line.folded, line.start, line.end))
