"""Encounters that somebody denies or gives up: `ce que Rome dément`, `a démenti avoir vu X`."""

import re

from ..needles import SENTENCES, rare
from ..patterns import pattern
from ..people.lines import Line
from . import tense
from .event import Event

# `a démenti formellement avoir `, `nie s'être `: before what somebody is said to have done.
_HAVING = pattern(
    r"(?<!pas )(?<!ni )\b@gainsaying (?:\w+ment |toujours )?(?:avoir|s'etre|etre|l'avoir) (?:\w+ ){0,2}$"
)
# `, une information démentie par`, `, ce que la présidence a démenti`.
_THEN = pattern(
    r",? (?:(?:une |cette )?(?:information|rumeur|nouvelle|allegation|affirmation)s?"
    r"(?: [\w-]+){0,3} (?:dementie|contestee|infirmee)s?\b"
    r"|ce (?:que|qu') ?(?!il\b|elle\b)[^,;.«»]{2,60}? ?(?:@auxiliary_past (?:\w+ )?)?"
    r"@gainsaying\b)"
)
# `Paris a démenti cette information`, `dément toute rencontre`, `nie qu'une telle entrevue`.
_THIS = pattern(
    r"(?<!pas )(?<!ni )\b@gainsaying (?:\w+ment )?(?:que |qu')?"
    r"(?:ce|cet|cette|l'|la|tout|toute|une telle|un tel|la tenue d'une telle|l'existence d'une telle) ?"
    r"(?:information|nouvelle|rumeur|allegation|@talks_noun|@visit_noun)(?! (?:de|du|des|selon|sur)\b)"
)
_MAY_DENY = SENTENCES.guard(_THIS)
# `ne s'est pas rendu à Rome, où il devait rencontrer X`.
_NOT_GONE = re.compile(
    r"(?:\bne |\bn')[^,;.]{0,40}\b(?:pas|plus|jamais)\b[^;.]{2,60},"
    r" ou (?:ils?|elles?) (?:devai|allai)\w+ [^,;.]{0,30}$"
)
# `a démenti l'information selon laquelle X a rencontré Y`, `nie que X ait reçu Y`.
_REPORT = pattern(
    r"(?<!pas )(?<!ni )\b@gainsaying (?:(?:les?|la|l'|une?|des|toutes?) ?(?:\w+ ){1,3})?"
    r"(?:selon (?:lesquels?|lesquelles|laquelle|lequel)|que|qu')[^.;:«»]{1,90}$"
)
# `doute que X rencontre Y`.
_DOUBTED = rare(r"(?<!\bne )\bdoute(?:nt|r|rait|raient)? (?:fort )?qu(?:e |')[^.;:«»]{1,90}$")
# `X, qui devait rencontrer Y, a renoncé à son voyage`.
_WAS_TO = pattern(r"\b@modal_imperfect [^.;:«»]{0,40}$")
# `devait dîner chez X ; le repas a sauté`.
_FELL_THROUGH = pattern(r"\b@fell_through\b")
# `Le rendez-vous avec X, le patron de Y, a en revanche sauté`.
_DID_FALL = rare(r"(?: (?:avec|de|du|entre|d')|, )[^.;:«»]{3,110}?,? @fell_through\b")
# `La rencontre de X avec Y, annoncée par la presse, n'était pas inscrite au programme`.
_NOT_SET = rare(
    r"(?:(?!\b(?:qui|dont|que|ou)\b|qu')[^.;:«»]){3,150}?\bn'(?:est|sont|etai(?:en)?t|avai(?:en)?t ete) (?:pas|plus|nullement|en rien) "
    r"(?:@scheduled|@foreseen|inscrite?s?|a l'agenda|a l'ordre du jour|au programme)\b"
)
# `Une promenade avec Y avait été inscrite au programme`, `était prévue`.
_WAS_ON = pattern(r"\b(?:avai(?:en)?t ete|etai(?:en)?t) (?:\w+ment |@linking_adverb )?@scheduled\b")
# `Il s'est excusé`, and not `de son retard`; `a décliné :`, and no offer; not `n'est pas venu seul`.
_GIVEN_UP = pattern(
    r"\b(?:@given_up\b(?! (?:les mains vides|seule?s?|par hasard|pour rien|sans)\b)|s'est excusee?(?! (?:de|d'|pour|aupres)\b)|(?:a|ont|avait) (?:\w+ment )?decline(?= ?[:.,;(]))"
)
_NE_HIM = re.compile(r"\b(?:ne|n') ?(?:(?:le|la|les|lui|leur|l'|se|s'|y) ?){0,2}$")
# `ne recevra finalement pas`.
_NOT = pattern(
    r"(?:,? (?:\w+ment|@linking_adverb|donc|sans doute|@when_aside),?){0,2}"
    r" (?:plus|pas|jamais|guere|point)\b(?! (?:seulement|uniquement|que)\b)"
)
# `X a fait faux bond à Y, qui devait le recevoir`: behind what was given up.
_WHO_WAS_TO = pattern(
    r",? (?:qui|que|ou|avec qui|par qui|(?:(?:au cours|lors) d|pendant l|durant l)(?:u|e la|e|a)quel(?:le)?)"
    r" (?:[^,;.]{2,40} )?@modal_imperfect [^,;:.«»]{0,40}$"
)
# `a reporté sa visite à Rome, où il devait rencontrer Y`.
_PUT_OFF_TRIP = pattern(
    r"\b@putting_off (?:@possessive|le|la) @visit_noun\b(?![^,;:]{0,50} (?:au|a) (?:\d|@weekday))"
)
# `La visite de X, qui devait voir Y, est remise à plus tard`.
_PUT_OFF = pattern(
    r", (?:est|sont|a ete|ont ete|vient d'etre|viennent d'etre) (?:\w+ment )?@struck\b"
)
# `Il n'en sera rien`.
_TO_NOTHING = pattern(r"\b@to_nothing\b")
# `a attendu en vain X sur le perron`, `attendait X, qui n'est jamais venu`.
_IN_VAIN = pattern(r"[^;:.]{0,60}?\b(?:en vain|vainement)\b|[^;:.]{0,170}?\bqui @given_up\b")
_REACH = 200  # characters behind an event in which it is denied


def is_denied(line: Line, event: Event) -> bool:
    """Tell whether a sentence says that an event of it is denied, or that nobody went to it."""
    if _is_not(line, event) or _is_in_vain(line, event) or _has_fallen_through(line, event):
        return True
    if event.planned and (_NOT_GONE.search(line.before(event.start, 170)) or _is_off(line, event)):
        return True
    if line.search_before(_DOUBTED, event.start, 110):
        return True
    if "dement" not in (sentence := line.folded[line.start : line.end]) and " ni" not in sentence:
        return False
    if not event.is_noun and _HAVING.search(line.before(event.start, 60)):
        return True
    if _REPORT.search(line.before(event.start, 130)):
        return True
    stop = min(line.end, event.end + _REACH)
    return _THEN.search(line.folded, event.end, stop) is not None


def _is_not(line: Line, event: Event) -> bool:
    """Tell whether a verb stands between `ne` and `pas` with the pronoun that it has: `ne le recevra plus`."""
    if event.is_noun or not _NE_HIM.search(line.before(event.start, 16)):
        return False
    return bool(_NOT.match(line.folded, event.end, line.end))


def _has_fallen_through(line: Line, event: Event) -> bool:
    """Tell whether talks are said not to have been: `Le rendez-vous avec X a sauté, faute de temps`."""
    if event.is_noun and line.match(_NOT_SET, event.end):
        return True
    fell = line.match(_DID_FALL, event.end) if event.is_noun else None
    return fell is not None and not tense.is_to_a_day(line, fell.end())


def _is_in_vain(line: Line, event: Event) -> bool:
    """Tell whether who was waited for did not come: `attendait en vain X sur le perron`."""
    if not event.trigger.lemma.startswith("attendre"):
        return False
    return bool(_IN_VAIN.match(line.folded, event.end, line.end))


def _is_off(line: Line, event: Event) -> bool:
    """Tell whether who was to meet somebody is said to have given it up."""
    if not was_to(line, event):
        return False
    if off := _PUT_OFF.search(line.folded, event.end, line.end):
        return not tense.is_to_a_day(line, off.end())
    before = line.before(event.start, 170)
    given_up = _GIVEN_UP.search(before) or _PUT_OFF_TRIP.search(before)
    if given_up and _WHO_WAS_TO.search(before):
        return True
    fell = _FELL_THROUGH.search(line.folded, event.end, line.end)
    if fell and not tense.is_to_a_day(line, fell.end()):
        return True
    stop = line.end
    return any(off.search(line.folded, event.end, stop) for off in (_GIVEN_UP, _TO_NOTHING))


def was_to(line: Line, event: Event) -> bool:
    """Tell whether an event is what somebody was to do: `devait recevoir`."""
    if _WAS_TO.search(line.before(event.start, 70)):
        return True
    return event.is_noun and bool(_WAS_ON.search(line.folded, event.end, line.end))


def tells_given_up(line: Line) -> bool:
    """Tell whether a sentence says that somebody gave up what he was to do: `Il s'est décommandé`."""
    return bool(_GIVEN_UP.search(line.folded, line.start, line.end))


def came_to_nothing(line: Line) -> bool:
    """Tell whether a sentence says that what was to be has not been, or will not: `Il n'en sera rien`."""
    return bool(_TO_NOTHING.search(line.folded, line.start, line.end))


def denies(line: Line) -> bool:
    """Tell whether a sentence denies what the one before tells: `Rome a démenti cette information`."""
    return line.has(_MAY_DENY) and bool(_THIS.search(line.folded, line.start, line.end))
