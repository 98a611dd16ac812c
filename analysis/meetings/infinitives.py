"""Infinitives that tell of an encounter: done after `pour` or `a pu`, to come after a modal."""

import re

from ..patterns import pattern
from ..people.lines import Line
from ..words import Hit
from . import enabling, event, tense
from .event import Event
from .voice import COULD_HAVE, GLAD, TO_COME, WISH, is_achieved

# `ira lundi à Berlin pour rencontrer`: who is yet to travel has yet to meet.
_YET_TO_GO = re.compile(
    r"\b[a-zéè]{1,14}(?:ra|ront)\b[^;:]{0,70}\b(?:pour|afin de|avant de|avant d['’])(?: y)?(?: s['’](?:y )?| se)?\s*$"
)
# `a mis le cap jeudi sur Paris, pour y rencontrer`: who has but set off too.
_SET_OFF = pattern(
    r"\b@set_off\b(?:(?! (?:que|qui|ou)\b)[^;:.]){0,70}\b(?:pour|afin de|afin d')(?: ?y)?(?: ?s'y| ?s'| ?se)?\s*$"
)
# `ira lundi à Berlin s'entretenir avec`.
_WILL_GO = re.compile(r"\b(?:ira|iront|viendra|viendront)\b[^,;:.]{0,40}$")
# `ne doit pas rencontrer`, `ne va plus recevoir`; not so `ne devrait pas tarder à`.
_NOT_TO_COME = pattern(
    r"\b(?:ne (?:s')?|n'(?:est |sont )?)@to_come (?:\w+ )?(?:pas|plus|jamais|guere)\b"
    r"(?! (?:seulement|uniquement|que|tarder|manquer)\b)[^,;.]{0,24}$"
)
# `n'a pas eu l'occasion de rencontrer`, `ne lui permettra pas de`.
_NOT_HAD = pattern(
    r"\b(?:n'(?:@auxiliary_past|@auxiliary_to_come|est|eut)|ne (?:lui |leur )?@enabling_to_come) (?:pas|guere|jamais|plus|pu)\b"
    r"(?! @failing )[^,;]{0,40}$"
)
# `n'a pas tardé, mardi, à`, `ne manquera pas de`: what follows was done, or will be.
_NOT_FAILED = pattern(
    r"(?:\bn'(?:@auxiliary_past) (?:pas|guere|point|jamais) @failed_to"
    r"|\bne (?P<to_come>@will_fail_to) (?:pas|guere|point))"
    r"(?:,? @when_aside,?| \w+ment)? (?:de |d'|a )(?:s'|se |y |l[ea'] ?|lui )?$"
)
# `a eu l'occasion de visiter un musée et de rencontrer`, `a profité de sa visite pour voir X puis`.
_ALSO_DONE = pattern(
    r"\b(?:@achieving|(?:a|ont|avait|avaient) (?:\w+ )?(?:profite|saisi) [^.;:]{2,50} pour) ?"
    r"(?:y |s'|se |lui |l')?\w{2,14}(?:er|ir|re)\b(?P<gap>[^.;:«»]{0,120}?)(?:,|\bet|\bpuis)"
    r"(?: @linking_adverb)? (?:de |d'|a )?(?:s'|se |y )?$"
)
_BEFORE_DOING = re.compile(r"\W{0,3}(?:juste )?avant (?:de |d')(?:s'|se |y )?")
_DATE_REACH = 40  # characters behind a verb in which its day stands
_SECOND = re.compile(r"(?:,|\b(?:et|puis)) (?:\w+ ){0,2}(?:de |d'|a )?(?:s'|se |y )?$")
_CLAUSE = pattern(r"\b(?:@relative_pronoun|que|@auxiliary_past|@modal)\b|qu'")
# The same where `à Rome` may stand between, which reads as `a rome`: no auxiliary `a`.
_OTHER_CLAUSE = pattern(r"\b(?:@relative_pronoun|que|ont|est|sont|@modal)\b|qu'")
_PASSIVE_INFINITIVE = re.compile(r"\betre\s+$")
# `serait heureux de`, `seraient prêts à`: what follows is but wished for.
_WOULD = pattern(
    r"\b@conditional (?:tres |\w+ment )?@willing (?:de |d'|a )(?:le |la |les |l'|y )?$"
)
# `doit saluer le roi, prononcer un discours et rencontrer`: a further infinitive of one modal.
_AND_THEN = pattern(
    r"\b(?:@modal|va|vont) (?:\w+ ){0,2}(?:s'|se |y )?\w{2,}(?:er|ir|re)\b"
    r"(?P<gap>[^.;:]{0,260}?)(?:,|\b(?:et|puis)) (?:@linking_adverb )?(?:aller )?(?:s'|se |y )?$"
)
# `doit voir le roi avant de gagner Rome pour y rencontrer`: to come after what is to come.
_THEN_TO_COME = pattern(
    r"\b(?:(?:@modal|va|vont) (?:\w+ ){0,2}(?:s'|se |y )?\w{2,}(?:er|ir|re)|(?P<will>[a-z]{1,14}(?:ra|ront)))\b"
    r"(?P<gap>[^.;:«»]{0,120}?) avant (?:de |d')(?:[^.;:«»]{3,50} (?:pour|afin de|afin d') ?)?"
    r"(?:aller )?(?:y |s'y |s'|se )?$"
)
# `il appartiendra à X de recevoir`; `il revient à X de` does not tell that he did.
_FALLS_TO = pattern(
    r"\b(?=@falls_to)(?P<to_come>[a-z]+ [a-z]+ra\b)?[^;:.]{5,110}\b(?:de |d')(?:s'|se )?$"
)
# `Puis ce fut au tour de X de s'entretenir avec Y`.
_TURN_CAME = pattern(
    r"\b@turn_came(?: @linking_adverb)? (?:au|le|a son) tour (?:de |du |d'|des )"
    r"(?:(?! (?:de |d')\w{2,14}(?:er|ir|re)\b)[^;:.«»]){3,100} (?:de |d')(?:s'|se |etre )?$"
)
_TRIES = pattern(r"\b@trying_verb (?:de |d'|a )$")
# `profite de l'occasion pour rencontrer`, `avant de s'entretenir`.
_DID = pattern(
    r"\b(?:pour|avant de|avant d'|afin de|afin d'|l'occasion de|en vue de|en vue d'|le temps de|le temps d'|@besides_doing)(?: ?y)?(?: ?s'y| ?s'| ?se)?\s*$"
)
# `on a pu voir X donner l'accolade à Y`, `a été vu en train de discuter avec Y`.
_WAS_SEEN = pattern(
    r"\b@auxiliary_past (?:ete )?(?:pu )?(?:\w+ment )?(?:vu|voir|apercu|surpris)\b"
    r"(?! (?:en|dans|comme)\b(?! train de))[^,;:.«»]{3,70} $"
)
# `avait pu s'entretenir`: done before what is reported.
_HAD_DONE = pattern(r"\b@auxiliary_pluperfect (?:pu|tenu|du|eu)\b[^,;]{0,40}$")
# `ont convenu de se revoir le 20 mai`.
_AGREED = pattern(r"\b@having_agreed (?:de |a |pour |d')(?:se |s')?$")
# ` à Paris avant la fin de l'année`: no day, but a time.
_BY_THEN = pattern(
    r"(?: a [\w-]{3,20})?,? (?:avant|d'ici)(?: a)? (?:la |le |l')?(?:\w+ ){0,2}(?:du |la |l')?@span_of_year\b"
)
# `est venu faire ses adieux`, `s'est rendu mardi à Rome s'entretenir`; and no `n'est pas allé`, `à l'aéroport`.
_WENT = pattern(
    r"(?<!pas )(?<!jamais )(?<!plus )\b(?<!serait )(?<!seraient )@gone (?:(?:@when_aside|\w+ment),? )?"
    r"(?:(?:tout droit |directement )?(?!@by_plane\b)(?:a|aux?|en|chez|jusqu'aux?|jusqu'a)\b ?[^,;:.«»]{2,50} )?"
    r"(?:lui |le |la |les |leur |s'|se )?$"
)


def read(line: Line, hit: Hit, before: str) -> Event | None:
    """Return the event of an infinitive: to come after a modal, past after `pour` or `avant de`."""
    if kept := _NOT_FAILED.search(before):
        return event.of(hit, planned=bool(kept["to_come"]))
    undone = (_PASSIVE_INFINITIVE, _TRIES, _NOT_HAD, _NOT_TO_COME, _WOULD, COULD_HAVE)
    if any(pattern.search(before) for pattern in undone):
        return None
    if able := enabling.first_to(before) or enabling.let(line, hit.start):
        return event.of(hit, planned=able["to_come"] is not None)
    if him := enabling.let_him(before):
        return event.of(hit, planned=bool(him["to_come"]), earlier=bool(him["earlier"]))
    if TO_COME.search(before[-45:]) or _WILL_GO.search(before):
        return event.of(hit, planned=True)
    if _is_also_to_come(line, hit) or _is_then_to_come(line, hit):
        return event.of(hit, planned=True)
    if _TURN_CAME.search(line.before(hit.start, 140)):
        return event.of(hit)
    if falls := _FALLS_TO.search(line.before(hit.start, 140)):
        return event.of(hit, planned=True) if falls["to_come"] else None
    if GLAD.search(before):
        return event.of(hit)
    if _AGREED.search(before) and _is_dated_behind(line, hit):
        return event.of(hit, planned=True)
    if WISH.search(before[-45:]):
        return None
    if is_achieved(before):
        return event.of(hit, earlier=bool(_HAD_DONE.search(before)))
    if _is_also_done(line, hit):
        return event.of(hit)
    planned = bool(_YET_TO_GO.search(line.text, hit.start - len(before), hit.start))
    planned = planned or bool(_SET_OFF.search(line.before(hit.start, 110)))
    planned = planned or _opens_a_future(line, hit)
    done = _DID.search(before) or _WENT.search(before)
    done = done or _WAS_SEEN.search(line.before(hit.start, 130))
    return event.of(hit, planned=planned) if done else None


def _opens_a_future(line: Line, hit: Hit) -> bool:
    """Tell whether what is done before something to come opens: `Avant de rencontrer X, Y visitera`."""
    opens = _BEFORE_DOING.fullmatch(line.folded, line.start, hit.start)
    return bool(opens) and tense.is_future(line, hit.end, line.end)


def _is_also_to_come(line: Line, hit: Hit) -> bool:
    """Tell whether an infinitive is one more of those that one modal sets in the future."""
    before = line.before(hit.start, 320)
    if not _SECOND.search(before):
        return False
    then = _AND_THEN.search(before)
    return then is not None and not _CLAUSE.search(then["gap"])


def _is_then_to_come(line: Line, hit: Hit) -> bool:
    """Tell whether an infinitive stands behind `avant de` and what is yet to come."""
    before = line.before(hit.start, 240)
    then = _THEN_TO_COME.search(before)
    if then is None or _OTHER_CLAUSE.search(then["gap"]):
        return False
    at = hit.start - len(before) + then.start("will")
    return not (then["will"] and line.text[at].isupper())  # `Ouattara`, `Ankara`


def _is_dated_behind(line: Line, hit: Hit) -> bool:
    """Tell whether a time is told behind a verb: `se revoir le 20 mai`, `avant la fin de l'année`."""
    return bool(_BY_THEN.match(line.folded, hit.end)) or any(
        hit.end <= words.start < hit.end + _DATE_REACH for words in line.times
    )


def _is_also_done(line: Line, hit: Hit) -> bool:
    """Tell whether an infinitive is the second that one verb tells to have been done."""
    before = line.before(hit.start, 200)
    if not _SECOND.search(before):
        return False
    done = _ALSO_DONE.search(before)
    return done is not None and not _CLAUSE.search(done["gap"])
