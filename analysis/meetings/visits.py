"""Countries and cities that somebody is said to visit."""

from ..patterns import pattern
from ..people.lines import Line
from ..words import Hit
from .places import Where, where

_REACH = 60  # characters before a place in which a visit there is told
# `s'envolera, elle, pour`: between a verb and where somebody goes.
_HIMSELF = (
    r"(?:, (?:lui|elle|eux|(?:lui|elle) aussi|quant a (?:lui|elle)|de son cote|pour sa part),)?"
)
# `une visite officielle en`, `visitera le`, `gagnera`, `se rend mardi à`, `est venu de`.
_VISIT = pattern(
    r"\b(?:@visit_noun|@arrival_noun)\b(?:\s(?!et\b)[\w'-]+){0,5}?\s(?:au\s|en\s|aux\s|a\s(?:la\s|l')?)$"
    r"|\b@visiting_verb (?:le |la |les |l')?$"
    r"|\b(?:@reaching_verb|(?:@modal|compte|va) @to_reach) (?:ensuite |enfin |(?:ce )?@weekday |demain )?$"
    r"|\b@stopping_over (?:[\w'-]+\s){0,3}(?:au\s|en\s|aux\s|a\s(?:la\s|l')?)$"
    rf"|\b@travelling{_HIMSELF} (?:\w+ )?(?:au\s|en\s|aux\s|a\s(?:la\s|l')?)$"
    r"|\b(?:@being (?:@gone|@arrived)|arrive|arrivent|voyage)\s(?:[\w'-]+\s){0,5}"
    r"(?:au\s|en\s|aux\s|a\s(?:la\s|l')?)$|\bvoyage\sde\s$"
    r"|\bquitt\w{1,6} [^,;.]{2,40} pour (?:la |le |les |l')?$"
    rf"|\b@flying{_HIMSELF}\s(?:[\w'-]+\s){{0,5}}(?:pour|vers)\s(?:la |le |les |l')?$"
    r"|\b@takes (?:ensuite |aussi |enfin |(?:ce )?@weekday )?(?:la (?:route|direction)|le chemin) (?:de |du |d'|de la |de l')$"
)
# `était à Hanoï les 8 et 9 juillet`, `a passé trois jours à Rome`.
_STAY = pattern(
    r"\b@stayed (?:@weekday |hier |demain |@linking_adverb |(?:\w+ ){1,2}(?:jours?|heures?|minutes) )?"
    r"(?:au\s|en\s|aux\s|a\s(?:la\s|l')?)$"
)
_TO = (" au ", " en ", " aux ", " a ", " a la ", " a l'", " de ", " pour ", " vers ")
_STEMS = ("visit", "envol", "gagn", "rejoi", "ralli")
# A visit that somebody is only asked to make, or that is over: it sets nothing.
_NOT_THERE = pattern(
    r"\b(?:@upcoming|au lendemain d[eu']|@former|invit\w+|souhait\w*|@auxiliary_pluperfect|pourrait|@mere_plan"
    r"|apres (?:leur|sa|son|une|la)|avant (?:leur|sa|son|une?|la|le) (?:\w+ )?@visit_noun)\b"
)


def visited(text: str, folded: str, hits: list[Hit]) -> list[Where]:
    """Return the countries and cities that somebody is said to visit, in order."""
    return [
        where(hit, text)
        for hit in hits
        if hit.value.kind in ("country", "city")
        and text[hit.start].isupper()
        and _may_be_visited(folded, hit.start)
        and _VISIT.search(folded, max(0, hit.start - _REACH), hit.start)
        and not _NOT_THERE.search(folded, _clause_from(folded, hit.start), hit.start)
    ]


def stays(line: Line) -> list[Where]:
    """Return the cities and countries in which a sentence says that somebody was: `était à Rome`."""
    return [
        where(hit, line.text)
        for hit in line.of("place")
        if hit.value.kind in ("country", "city")
        and line.text[hit.start].isupper()
        and line.folded.endswith(_TO, 0, hit.start)
        and _STAY.search(line.before(hit.start, _REACH))
    ]


def _clause_from(folded: str, at: int) -> int:
    """Return where the words before a place begin, in its own sentence."""
    near = max(0, at - _REACH)
    return max(near, folded.rfind(". ", near, at))


def _may_be_visited(folded: str, at: int) -> bool:
    """Tell whether the words before a place may tell of a visit there."""
    near = max(0, at - _REACH)
    return folded.endswith(_TO, 0, at) or any(folded.find(stem, near, at) >= 0 for stem in _STEMS)
