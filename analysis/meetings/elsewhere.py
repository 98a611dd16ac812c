"""Places of something else than what a sentence tells: a summit to come, a thing, what was spoken of."""

import re

from ..needles import rare
from ..patterns import pattern
from ..people.lines import Line
from ..words import Hit

# `en vue du sommet du 3 mai à Rome`: of what is to come.
_WITH_A_VIEW = rare(
    r"\b@with_a_view ?(?:de (?:la |l')?|du |des |d'une? )[^,;:.«»]{2,70} (?:a|au|en) $"
)
# `Un mois après le passage à Rome d'une mission`, `deux ans avant le sommet de l'OTAN à Rome`, `Au
# lendemain de sa visite à Rome`.
_LONG_AFTER = rare(
    r"\b@unit_of_time (?:plus tot |a peine )?(?:apres|avant) (?:l[ea] |l'|les |une? |@possessive |celui |celle )"
    r"[^,;:.«»]{2,50} (?:a|au|en) $"
    r"|\bau (?:sur)?lendemain d(?:e (?:la |l')?|u |')(?![^,;:.]{0,20}\barriv)[^,;:.«»]{2,50} (?:a|au|en) $"
)
# `Tandis que X atterrit à Rome, c'est à Paris que`: another's doings.
_WHILE = rare(r"\W{0,3}(?:tandis|alors|pendant) qu[e'](?P<other>[^;:]{3,160})")
_IT_IS = pattern(r"[^,;:.]{0,40}, (?:c'est|ce sera|c'etait) ")
# `l'ouverture à Rome d'un consulat`: of a thing, not of people.
_OF_THING = rare(r"\b@thing_done (?:\w+ )?(?:a|au|en) $")
_THINGS = pattern(r" (?:d'une?|de l'|du|des|de la|de leurs?|de son|de sa)\b")
# `a fait demander à Rome si`, `promet à Moscou de`: a government.
_ASKED = rare(r"\b@asked_of (?:@weekday |hier |@linking_adverb )?(?:a|au|en) $")
_ASKING = pattern(r",? (?:si|de|d'|que|qu'|quand|comment|pourquoi|une?|la|le|les|l'|son|sa|des)\b")
# `a relancé l'idée d'un voyage à Rome`.
_PLAN = rare(
    r"\b@mere_plan\b[^;:.]{0,40} (?:d'une?|de) (?:\w+ )?(?:@visit_noun|voyage) (?:\w+ )?(?:a|au|en) $"
)
# `a offert de loger à Rome des réfugiés`: where something would be done.
_TO_DO = re.compile(
    r"(?<!\bvient )(?<!\bviennent )(?<!\bvenait )(?<!\bavant )\b(?:de |d')(?:se |s'|y )?(?P<verb>\w{2,14}(?:er|ir|re)) a $"
)
# `a vu X, puis s'est rendu à Bruges`, `verra X et ira ensuite à Bruges`.
GOES_ON = pattern(
    r"(?:\b(?:puis|et|mais)|,) (?:(?:ensuite|enfin|il|elle|@when_aside),? ){0,2}"
    r"(?:(?:@setting_out|@travelling|@reaching_verb|@travel_to_come)\b"
    r"|(?:@auxiliary_past|@being|s'@being|se sont) (?:@linking_adverb |ensuite |aussitot )?(?:@gone|@reaching_verb)\b)"
)
# `Dijon, ville jumelle de Cluj`: another one.
_TWINNED = re.compile(r"\bjumel(?:le|ee)s? (?:de |d'|a |avec )$")
# `Oyo, à 400 kilomètres au nord de Brazzaville`: somewhere else.
_FAR_FROM = pattern(r"\b@distance_unit\b[^,;:]{0,30}\b(?:de |d'|du )$")
# `la situation sécuritaire au Mali`, `les combats à Gaza`: what was spoken of is there.
_MATTER = rare(
    r"\b@matter_noun(?: (?!@held\b|@relative_pronoun\b|et\b|lors\b|apres\b|ce\b)[\w'-]{2,20}){0,4}"
    r" (?:a|au|aux|en|dans|dans l[ea']s?)\s?(?:(?:la |le |l'|une )?(?:\w+ )?@settlement (?:de |d'|du )?)?$"
)
_GATHERED_ON = pattern(r"\b@gathering_noun\b[^,;:.]{0,40}$")
_INFINITIVES = ("er a ", "ir a ", "re a ")
_MAY_BE_OF_OTHER = (
    _WITH_A_VIEW.guard
    | _LONG_AFTER.guard
    | _WHILE.guard
    | _OF_THING.guard
    | _ASKED.guard
    | _PLAN.guard
)


def apart(lines: list[Line]) -> set[int]:
    """Return where the places begin that sentences tell of beside."""
    return {h.start for line in lines for h in line.of("place") if is_of_other(line, h)}


def is_of_other(line: Line, hit: Hit) -> bool:
    """Tell whether a place is that of something told beside, to come, or of a government asked."""
    if _is_of_deed(line, hit):
        return True
    if not line.has(_MAY_BE_OF_OTHER):
        return False
    before = line.before(hit.start, 110)
    if (
        line.search_in(_WITH_A_VIEW, before)
        or line.search_in(_LONG_AFTER, before)
        or line.search_in(_PLAN, before)
    ):
        return True
    if line.search_in(_OF_THING, before) and _THINGS.match(line.folded, hit.end, line.end):
        return True
    if line.search_in(_ASKED, before) and _ASKING.match(line.folded, hit.end, line.end):
        return True
    beside = line.fullmatch(_WHILE, line.start, hit.start)
    if beside is None:
        return False
    return "," not in beside["other"] or bool(_IT_IS.match(line.folded, hit.end, line.end))


def _is_of_deed(line: Line, hit: Hit) -> bool:
    """Tell whether a place is where something would be done, other than to meet: `a offert de loger à Rome`."""
    if not line.folded.endswith(_INFINITIVES, 0, hit.start):
        return False
    before = line.before(hit.start, 40)
    deed = _TO_DO.search(before)
    if deed is None:
        return False
    at = hit.start - len(before) + deed.start("verb")
    return not any(verb.start <= at < verb.end for verb in line.of("verb"))


def is_measured_from(line: Line, hit: Hit) -> bool:
    """Tell whether a place tells but how far off another one is: `Oyo, à 400 km de Brazzaville`."""
    return is_far_from(line.before(hit.start, 50))


def is_far_from(before: str) -> bool:
    """Tell whether words before a place tell of another: `à 400 km au nord de `, `jumelée avec `."""
    return bool(_FAR_FROM.search(before) or _TWINNED.search(before))


def is_matter(line: Line, hit: Hit) -> bool:
    """Tell whether a place is that of what was spoken of: `la situation au Mali`."""
    before = line.before(hit.start, 90)
    matter = line.search_in(_MATTER, before)
    if not matter:
        return False
    return hit.value.kind != "city" or not _GATHERED_ON.search(before[: matter.start()])
