"""Verbs that tell of an encounter: their tense and voice, and whether they tell of one at all."""

import re

from ..dates import DAYS
from ..lexicon import Trigger
from ..needles import rare
from ..patterns import pattern
from ..people.lines import Line
from ..words import Hit
from . import apposed, at_seat, event, infinitives, supposed, voice
from .event import Event
from .voice import COULD_HAVE, SHOWN_IN, TO_COME, auxiliary, is_done

# What stands before a noun: `la rencontre`, `une prochaine visite`.
_DETERMINED = pattern(
    r"(?:\b(?:@article|@possessive|@demonstrative|@before_noun"
    r"|du|de|au|aux|ne|sans|en|apres|avant)[\s-]|[dln]')$"
)
_DETERMINER = 16  # characters before a noun in which such a word stands
_IN_NAME = re.compile(r"\w [A-Z]$")
_PRONOUN = re.compile(r"\b(?:qu'il|qu'elle|il|elle|qui|qu'ils|ils)\s+(?:s'|se )?$")
_BY = re.compile(r"[^.;:!?]{0,90}?\bpar\b")
# `attendu à Rome, sera reçu par X`: another verb's.
_ACTS_NEXT = pattern(r", (?:@being|@being_future) ")
# Participles that the vocabulary lists with their auxiliary: `s'est entretenu`, `est venu`.
_OWN_AUXILIARY = pattern(r"s'|se |(?:@being|a ete|ont) |ete l|mis face")
_NOT_FAR = re.compile(r"\b(?:n'(?=[aeiouhy])|ne )\w*(?: \w+){0,3} ?$")  # not `N'Guesso a reçu`
_NOT_DONE = pattern(r"\bn'(?:@auxiliary_past|@auxiliary_future|@being|ayant)\b[^,;]{0,20}$")
_REFLEXIVE = re.compile(r"\b(?:s'|se )")
_PRONOUNS = ("s'", "se ", "s'y ")
_CAME = re.compile(r"\bvenu")
# `aurait rencontré`: what some say.
_HEARSAY = rare(r"\b@alleging (?:\w+ ){0,2}$")
# `Pendant ce temps, X négociait avec Y`.
_MEANWHILE = pattern(r"@meanwhile\b")
# ` jeudi à Rome `, ` le 3 mai `: between a verb of awaiting and the guest.
_TO_GUEST = re.compile(
    r"(?:(?!\b(?:que|qui|pour|avec|par|de|du|des|depuis|avant)\b|d'|qu')[^;:.«»]){0,50}"
)
# `le programme prévoit que X y voie`: before a subjunctive.
_FORESEEN_THAT = rare(r"\b@foreseeing_that qu(?:e |')[^;:.«»]{0,100}$")
# `attend X au tournant`, `attend X sur les réformes`: for what he does.
_ON_A_POINT = re.compile(r"\b(?:sur (?:le|la|les|l'|un|une|ce|cette|ces|ses|son|sa)\b|au tournant)")
# What joins a second participle to the first: `a reçu X, puis rencontré Y`.
_COORDINATE = pattern(r"(?:\bet|\bpuis|,)\s+(?:(?:\w+ment|@linking_adverb)\s+)?$")
# `Aussitôt introduit dans le bureau de`, `X, conduit dans le salon de`.
_HEAD_OF_CLAUSE = re.compile(r"(?:^|, )(?:a peine |(?:tout )?d'abord |\w+ )?$")
# `a vu X, avant d'être conduit auprès de Y`.
_THEN_LED = re.compile(r"\bavant d'etre (?:\w+ment |ensuite )?$")
# `n'a accordé que vingt minutes`, `n'a reçu mardi que`: that at least was done.
_BUT = pattern(r"[\w']+(?: [\w']+){0,2}?(?:,? @when_aside)?,? (?:que |qu')")
_NOT_AT_ALL = re.compile(r"\b(?:pas|jamais|plus|point|guere|rien)\b")
# `aura reçu`, `aura été reçue`: looked back upon, save before a day: `aura vu X avant mardi`.
_LOOKED_BACK = pattern(r"\b@auxiliary_future (?:ete )?(?:\w+ment |@linking_adverb )?$")
_UNTIL = re.compile(r"\b(?:avant|d'ici|quand|lorsqu|des qu|une fois)")
# `sera le premier dirigeant reçu par`.
_YET_TO_BE = pattern(r"\b@being_future\b[^;:]{0,70}$")
# `pourrait aussi être`, `souhaite être`: received, perhaps.
_MIGHT_BE = rare(r"\b@might (?:\w+ ){0,2}(?:d'|a )?etre $")
# `se souvient d'avoir rencontré X`: long before, unless a day is told.
_RECALLS = rare(r"\b@remembers\b[^,;:.]{0,40}\bd'avoir (?:\w+ment |deja |un jour )?(?:ete )?$")
# `il était allé voir X`: gone before what is reported.
_HAD_GONE = pattern(r"\b(?:etait|etaient) (?:@linking_adverb |\w+ment )?$")


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
        return infinitives.read(line, hit, before)
    if trigger.tense == "imperfect":
        if supposed.is_supposed(line, hit):
            return None
        told = trigger.frame in ("receive", "guestof") or _PRONOUN.search(before)
        told = told or _is_dated(line, hit) or _MEANWHILE.match(line.folded, line.start, hit.start)
        return event.of(hit) if told else None
    if "foreseen" in trigger.notes:
        return event.of(hit, planned=True) if _is_foreseen(line, hit) else None
    if "awaiting" in trigger.notes:
        return event.of(hit, planned=True) if _is_awaited(line, hit) else None
    if trigger.tense == "present" and _is_long_before(line, before):
        return None
    if trigger.tense in ("present", "gerund"):
        if "him" in trigger.notes or ("weak" in trigger.notes and TO_COME.search(before)):
            return event.of(hit, planned=True)
        unreal = is_determined(line, hit.start)
        unreal = unreal or supposed.is_unreal(line, hit) or _lacks_pronoun(line, hit, before)
        foreseen = trigger.tense == "present" and _is_foreseen(line, hit)
        return None if trigger.tense == "present" and unreal else event.of(hit, planned=foreseen)
    return None


def _is_long_before(line: Line, before: str) -> bool:
    """Tell whether a form that is a participle, too, is one, in a year: `avait fait la connaissance de X en 2011`."""
    return any(w.year for w in line.times) and auxiliary(before)[0] == "pluperfect"


def _is_foreseen(line: Line, hit: Hit) -> bool:
    """Tell whether a verb stands in what is planned: `Le programme prévoit que X reçoive Y`."""
    return bool(line.search_in(_FORESEEN_THAT, line.before(hit.start, 130)))


def is_determined(line: Line, at: int) -> bool:
    """Tell whether a word stands before a place that makes a noun of what follows: `son entretien`.

    A name does not: `Bui Thanh Son rencontre X`.
    """
    found = _DETERMINED.search(line.folded, max(line.start, at - _DETERMINER), at)
    return found is not None and not _IN_NAME.search(line.text, line.start, found.start() + 1)


def _lacks_pronoun(line: Line, hit: Hit, before: str) -> bool:
    """Tell whether a verb that tells only where reflexive is not: `entretient avec X des liens`."""
    if "pronominal" not in hit.value.notes or line.folded.startswith(_PRONOUNS, hit.start):
        return False
    return not before.endswith(_PRONOUNS)


def _is_dated(line: Line, hit: Hit) -> bool:
    """Tell whether a day stands right behind a verb: `rencontrait hier`, `s'entretenait lundi`."""
    return any(hit.end < w.start < hit.end + 14 and w.kind in DAYS for w in line.times)


def _is_awaited(line: Line, hit: Hit) -> bool:
    """Tell whether somebody is awaited on a day: `attend jeudi à Rome le ministre`, `attend X lundi`."""
    who = next((m for m in line.mentions if m.start >= hit.end), None)
    if who is None or not who.name or not _TO_GUEST.fullmatch(line.folded, hit.end, who.start):
        return False
    if _ON_A_POINT.search(line.folded, hit.end, min(line.end, who.end + 40)):
        return False
    return any(
        w.kind in DAYS and (hit.end < w.start < who.start or who.end < w.start < who.end + 4)
        for w in line.times
    )


def _participle(line: Line, hit: Hit, before: str) -> Event | None:
    """Return the event of a participle: its auxiliary tells tense and voice."""
    trigger: Trigger = hit.value
    form = line.folded[hit.start : hit.end]
    reflexive = "plain" in trigger.notes and _REFLEXIVE.search(before[-24:])
    if reflexive or voice.is_long_since(before):
        return None
    if _OWN_AUXILIARY.match(form) or "sont parl" in form or "him" in trigger.notes:
        if before.endswith(" ne ") and not line.folded.startswith(" qu", hit.end):
            return None  # `pas une fois ils ne se sont parlé`
        earlier = "etai" in form and trigger.frame != "guestof"
        earlier = earlier or (form.startswith("ete ") and auxiliary(before)[0] == "pluperfect")
        return event.of(hit, earlier=earlier)
    if _is_denied(line, hit, before) or line.search_in(_HEARSAY, before):
        return None
    if before.endswith("etre ") and line.search_in(_MIGHT_BE, before[-45:]):
        return None
    by = _is_by(line, hit)
    tense, passive = auxiliary(before)
    if not tense and before.endswith("etre ") and voice.WISH.search(before[-45:]):
        return None  # `a demandé à être reçu par X`
    if "agent" in trigger.notes and not (by and (passive or not tense)):
        return None
    coordinate = not tense and not by and _is_coordinate(line, hit, before)
    if not tense and apposed.tells(line, hit):
        return event.of(hit, apposed=True, coordinate=coordinate)
    if not tense and not coordinate:
        return _bare_participle(line, hit, before, by)
    passive = (
        passive
        and trigger.frame in ("receive", "meet", "call")
        and trigger.notes.isdisjoint(("pronominal", "turn"))
    )
    if passive and not by and trigger.frame == "meet":
        return None
    planned = tense == "future" and not _is_looked_back_upon(line, before)
    planned = planned or "planned" in trigger.notes
    if "planned" in trigger.notes and trigger.frame == "receive" and not (passive and by):
        return None  # `est attendu à Rome`
    gone = trigger.frame == "visit" and _HAD_GONE.search(before)
    earlier = tense == "pluperfect" or bool(gone) or bool(line.search_in(_RECALLS, before))
    return event.of(hit, passive=passive, planned=planned, earlier=earlier, coordinate=coordinate)


def _is_looked_back_upon(line: Line, before: str) -> bool:
    """Tell whether a verb in the future perfect tells of what was done: `aura reçu X deux heures`."""
    looked_back = _LOOKED_BACK.search(before)
    return bool(looked_back) and not _UNTIL.search(line.folded, line.start, line.end)


def _is_denied(line: Line, hit: Hit, before: str) -> bool:
    """Tell whether the words about a participle deny it: `n'a pas encore`, `aurait pu être`."""
    if COULD_HAVE.search(before) or voice.is_left_undone(before):
        return True
    if "n'" not in before and "ne " not in before:
        return False
    if _BUT.match(line.folded, hit.start, hit.end + 25) and not _NOT_AT_ALL.search(before[-24:]):
        return False
    return bool(_NOT_FAR.search(before, max(0, len(before) - 24)) or _NOT_DONE.search(before))


def _is_by(line: Line, hit: Hit) -> bool:
    """Tell whether `par` stands behind a participle."""
    span = hit.end, min(line.end, hit.end + 100)
    by = _BY.match(line.folded, *span) if line.folded.find("par", *span) >= 0 else None
    return by is not None and not _ACTS_NEXT.search(by[0])


def _is_coordinate(line: Line, hit: Hit, before: str) -> bool:
    """Tell whether a participle shares the auxiliary of another before it."""
    return bool(
        _COORDINATE.search(before) and is_done(line.text, line.folded, line.start, hit.start)
    )


def _is_led_in(trigger: Trigger, before: str) -> bool:
    """Tell whether a participle, at a clause's head, tells where somebody was shown in, or called."""
    heads = _HEAD_OF_CLAUSE.search(before) or _THEN_LED.search(before)
    return trigger.lemma.startswith(SHOWN_IN) and bool(heads)


def _bare_participle(line: Line, hit: Hit, before: str, by: bool) -> Event | None:
    """Return the event of a participle without auxiliary: `reçu par`, `reçu à l'Élysée`, `venu`."""
    trigger: Trigger = hit.value
    if _is_led_in(trigger, before):
        return event.of(hit)
    if not by and trigger.frame == "receive" and _HEAD_OF_CLAUSE.search(before):
        return event.of(hit, passive=True) if at_seat.behind(line, hit.end) else None
    form = line.folded[hit.start : hit.end]
    led = trigger.notes == {"by"}  # `coprésidée par X et Y`
    dated = "dated" in trigger.notes  # `contacté mardi par X`
    called = trigger.frame == "call" and (
        "telephone" in form or dated
    )  # `joint au téléphone par X`
    if by and (led or called or trigger.frame in ("receive", "meet")):
        return event.of(hit, passive=not led, planned=bool(_YET_TO_BE.search(before)))
    return event.of(hit) if trigger.frame == "visit" and _CAME.search(form) else None
