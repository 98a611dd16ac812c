"""Verbs that tell of an encounter: their tense and voice, and whether they tell of one at all."""

import re

from ..dates import DAYS
from ..lexicon import Trigger
from ..patterns import pattern
from ..people.lines import Line
from ..words import Hit
from . import enabling, event, supposed, tense, voice
from .event import Event
from .voice import COULD_HAVE, GLAD, TO_COME, WISH, auxiliary, is_achieved, is_done

# What stands before a noun: `la rencontre`, `une prochaine visite`.
DETERMINED = pattern(
    r"(?:\b(?:@article|@possessive|@demonstrative|@before_noun"
    r"|du|de|au|aux|ne|sans|en|apres|avant)[\s-]|[dln]')$"
)
_PRONOUN = re.compile(r"\b(?:qu'il|qu'elle|il|elle|qui)\s+$")
_BY = re.compile(r"[^.;:!?]{0,90}?\bpar\b")
# Participles that the vocabulary lists with their auxiliary: `s'est entretenu`, `est venu`.
_OWN_AUXILIARY = pattern(r"s'|se|(?:@being|a ete) |ete l|mis face")
_NOT_FAR = re.compile(r"\b(?:n'|ne )\w*(?: \w+){0,3} ?$")
_NOT_DONE = pattern(r"\bn'(?:@auxiliary_past|@auxiliary_future|@being|ayant)\b[^,;]{0,20}$")
_REFLEXIVE = re.compile(r"\b(?:s'|se )")
_CAME = re.compile(r"\bvenu")
# `aurait rencontré`: what some say.
_HEARSAY = pattern(r"\b@alleging (?:\w+ ){0,2}$")
# `Pendant ce temps, X négociait avec Y`.
_MEANWHILE = pattern(r"@meanwhile\b")
# What joins a second participle to the first: `a reçu X, puis rencontré Y`.
_COORDINATE = pattern(r"(?:\bet|\bpuis|,)\s+(?:(?:\w+ment|@linking_adverb)\s+)?$")
# `ira lundi à Berlin pour rencontrer`: who is yet to travel has yet to meet.
_YET_TO_GO = re.compile(
    r"\b[a-zéè]{1,14}(?:ra|ront)\b[^;:]{0,70}\b(?:pour|afin de|avant de|avant d['’])(?: y)?(?: s['’]| se)?\s*$"
)
# `ira lundi à Berlin s'entretenir avec`.
_WILL_GO = re.compile(r"\b(?:ira|iront|viendra|viendront)\b[^,;:.]{0,40}$")
# `n'a pas eu l'occasion de rencontrer`, `ne lui permettra pas de`.
_NOT_HAD = pattern(
    r"\b(?:n'(?:@auxiliary_past|@auxiliary_to_come|est|eut)|ne (?:lui |leur )?@enabling_to_come) (?:pas|guere|jamais|plus|pu)\b"
    r"(?! @failing )[^,;]{0,40}$"
)
# `Aussitôt introduit dans le bureau de`, `X, conduit dans le salon de`.
_HEAD_OF_CLAUSE = re.compile(r"(?:^|, )(?:a peine |\w+ )?$")
# `sera le premier dirigeant reçu par`.
_YET_TO_BE = pattern(r"\b@being_future\b[^;:]{0,70}$")
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
_PASSIVE_INFINITIVE = re.compile(r"\betre\s+$")
# `pourrait aussi être`, `souhaite être`: received, perhaps.
_MIGHT_BE = pattern(r"\b@might (?:\w+ ){0,2}(?:d'|a )?etre $")
# `serait heureux de`, `seraient prêts à`: what follows is but wished for.
_WOULD = pattern(
    r"\b@conditional (?:tres |\w+ment )?@willing (?:de |d'|a )(?:le |la |les |l'|y )?$"
)
# `doit prononcer un discours à New York et rencontrer`: a second infinitive of one modal.
_AND_THEN = pattern(
    r"\b(?:@modal|va|vont) (?:\w+ ){0,2}\w{2,}(?:er|ir|re)\b"
    r"[^.;:]{0,120}\b(?:et|puis) (?:@linking_adverb )?(?:s'|se |y )?$"
)
# `il appartiendra à X de recevoir`; `il revient à X de` does not tell that he did.
_FALLS_TO = pattern(
    r"\b(?=@falls_to)(?P<to_come>[a-z]+ [a-z]+ra\b)?[^;:.]{5,110}\b(?:de |d')(?:s'|se )?$"
)
_TRIES = pattern(r"\b@trying_verb (?:de |d'|a )$")
# `profite de l'occasion pour rencontrer`, `avant de s'entretenir`.
_DID = pattern(
    r"\b(?:pour|avant de|avant d'|afin de|afin d'|l'occasion de|le temps de|le temps d'|@besides_doing)(?: ?y)?(?: ?s'| ?se)?\s*$"
)
# `il était allé voir X`: gone before what is reported.
_HAD_GONE = pattern(r"\b(?:etait|etaient) (?:@linking_adverb |\w+ment )?$")
# `avait pu s'entretenir`: done before what is reported.
_HAD_DONE = pattern(r"\b@auxiliary_pluperfect (?:pu|tenu|du|eu)\b[^,;]{0,40}$")
# `ont convenu de se revoir le 20 mai`.
_AGREED = pattern(r"\b@having_agreed (?:de|a) $")
# `est venu faire ses adieux`.
_WENT = pattern(r"\b@gone (?:lui |le |la |les |leur )?$")


def read(line: Line, hit: Hit) -> Event | None:
    """Return the event of a verb's form, None where its tense or voice tells of none."""
    trigger: Trigger = hit.value
    before = line.before(hit.start, 70)
    if trigger.tense == "participle":
        return _participle(line, hit, before)
    if trigger.tense == "future":
        return None if supposed.is_conditioned(line, hit) else event.of(hit, planned=True)
    if trigger.tense == "preterite":
        return event.of(hit)
    if trigger.tense == "infinitive":
        return _infinitive(line, hit, before)
    if trigger.tense == "imperfect":
        if supposed.is_supposed(line, hit):
            return None
        told = trigger.frame in ("receive", "guestof") or _PRONOUN.search(before)
        told = told or _is_dated(line, hit) or _MEANWHILE.match(line.folded, line.start, hit.start)
        return event.of(hit) if told else None
    if trigger.tense in ("present", "gerund"):
        if "him" in trigger.notes or ("weak" in trigger.notes and TO_COME.search(before)):
            return event.of(hit, planned=True)
        unreal = DETERMINED.search(before) or supposed.is_unreal(line, hit)
        return None if trigger.tense == "present" and unreal else event.of(hit)
    return None


def _is_dated(line: Line, hit: Hit) -> bool:
    """Tell whether a day stands right behind a verb: `rencontrait hier`, `s'entretenait lundi`."""
    return any(hit.end < w.start < hit.end + 14 and w.kind in DAYS for w in line.times)


def _participle(line: Line, hit: Hit, before: str) -> Event | None:
    """Return the event of a participle: its auxiliary tells tense and voice."""
    trigger: Trigger = hit.value
    form = line.folded[hit.start : hit.end]
    reflexive = "plain" in trigger.notes and _REFLEXIVE.search(before[-24:])
    if reflexive or voice.is_long_since(before):
        return None
    if _OWN_AUXILIARY.match(form) or "sont parl" in form or "him" in trigger.notes:
        return event.of(hit, earlier="etai" in form and trigger.frame != "guestof")
    if _is_denied(before) or _HEARSAY.search(before) or _MIGHT_BE.search(before[-45:]):
        return None
    by = _is_by(line, hit)
    tense, passive = auxiliary(before)
    coordinate = not tense and not by and _is_coordinate(line, hit, before)
    if not tense and not coordinate:
        if _is_led_in(trigger, before):
            return event.of(hit)
        return _bare_participle(hit, form, by, planned=bool(_YET_TO_BE.search(before)))
    passive = (
        passive
        and trigger.frame in ("receive", "meet", "call")
        and "pronominal" not in trigger.notes
    )
    if passive and not by and trigger.frame == "meet":
        return None
    planned = tense == "future" or "planned" in trigger.notes
    if "planned" in trigger.notes and trigger.frame == "receive" and not (passive and by):
        return None  # `est attendu à Rome`
    gone = trigger.frame == "visit" and _HAD_GONE.search(before)
    earlier = tense == "pluperfect" or bool(gone)
    return event.of(hit, passive=passive, planned=planned, earlier=earlier, coordinate=coordinate)


def _is_denied(before: str) -> bool:
    """Tell whether the words before a participle deny it: `n'a pas encore`, `aurait pu être`."""
    if COULD_HAVE.search(before) or voice.is_left_undone(before):
        return True
    if "n'" not in before and "ne " not in before:
        return False
    return bool(_NOT_FAR.search(before, max(0, len(before) - 24)) or _NOT_DONE.search(before))


def _is_by(line: Line, hit: Hit) -> bool:
    """Tell whether `par` stands behind a participle."""
    span = hit.end, min(line.end, hit.end + 100)
    return line.folded.find("par", *span) >= 0 and bool(_BY.match(line.folded, *span))


def _is_coordinate(line: Line, hit: Hit, before: str) -> bool:
    """Tell whether a participle shares the auxiliary of another before it."""
    return bool(
        _COORDINATE.search(before) and is_done(line.text, line.folded, line.start, hit.start)
    )


def _is_led_in(trigger: Trigger, before: str) -> bool:
    """Tell whether a participle, at a clause's head, tells where somebody was shown in."""
    return trigger.lemma.startswith("être introduit") and bool(_HEAD_OF_CLAUSE.search(before))


def _bare_participle(hit: Hit, form: str, by: bool, planned: bool) -> Event | None:
    """Return the event of a participle without auxiliary: `reçu par`, `venu`."""
    trigger: Trigger = hit.value
    led = trigger.notes == {"by"}  # `coprésidée par X et Y`
    if by and (led or trigger.frame in ("receive", "meet")):
        return event.of(hit, passive=not led, planned=planned)
    return event.of(hit) if trigger.frame == "visit" and _CAME.search(form) else None


def _infinitive(line: Line, hit: Hit, before: str) -> Event | None:
    """Return the event of an infinitive: to come after a modal, past after `pour` or `avant de`."""
    undone = (_PASSIVE_INFINITIVE, _TRIES, _NOT_HAD, _WOULD, COULD_HAVE)
    if any(pattern.search(before) for pattern in undone):
        return None
    if able := enabling.first_to(before) or enabling.let(line, hit.start):
        return event.of(hit, planned=able["to_come"] is not None)
    if him := enabling.let_him(before):
        return event.of(hit, planned=bool(him["to_come"]), earlier=bool(him["earlier"]))
    if TO_COME.search(before[-45:]) or _WILL_GO.search(before):
        return event.of(hit, planned=True)
    if _AND_THEN.search(line.before(hit.start, 170)):
        return event.of(hit, planned=True)
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
    planned = planned or _opens_a_future(line, hit)
    return event.of(hit, planned=planned) if _DID.search(before) or _WENT.search(before) else None


def _opens_a_future(line: Line, hit: Hit) -> bool:
    """Tell whether what is done before something to come opens: `Avant de rencontrer X, Y visitera`."""
    opens = _BEFORE_DOING.fullmatch(line.folded, line.start, hit.start)
    return bool(opens) and tense.is_future(line, hit.end, line.end)


def _is_dated_behind(line: Line, hit: Hit) -> bool:
    """Tell whether a time is told behind a verb: `se revoir le 20 mai`, `se retrouver en juin`."""
    return any(hit.end <= words.start < hit.end + _DATE_REACH for words in line.times)


def _is_also_done(line: Line, hit: Hit) -> bool:
    """Tell whether an infinitive is the second that one verb tells to have been done."""
    before = line.before(hit.start, 200)
    if not _SECOND.search(before):
        return False
    done = _ALSO_DONE.search(before)
    return done is not None and not _CLAUSE.search(done["gap"])
