"""Encounters told as yet to come though their verb alone does not say so.

`Castex reçoit lundi X, a indiqué dimanche Matignon`, `se rend à Berlin pour rencontrer`, an agenda's
`MOSCOU - Poutine reçoit X`, `une rencontre avec X se tiendra jeudi`.
"""

import re

from ..dates import Words
from ..needles import SENTENCES
from ..patterns import pattern
from ..people import pronouns
from ..people.lines import Line
from . import held, programme, set_up, tense
from .ahead import is_ahead, is_past
from .encounter import Encounter
from .event import Event

_HEADLINE = ("title", "caption")
# `se rend à Berlin mardi pour rencontrer`: on the way to an encounter.
_GOING = pattern(
    r"(?<!\ba )(?<!\bont )\b@setting_out\b[^;:]{0,140}\b(?:pour|afin de|afin d'|en vue de)"
    r"(?: ?y| aller| venir)?(?: s'(?:y)?| se)?\s{0,3}$"
)
_HAS_GONE = pattern(r"\b@auxiliary_past (?:\w+ment |@linking_adverb )$")
_SAME_PART = re.compile(r"[^;:]{0,190}")
# `une rencontre avec X se tiendra`, `des entrevues avec X figurent à son programme`.
_TO_BE_HELD = pattern(
    r"\b(?:@will_take_place|(?:est|sont) (?:(?:@linking_adverb|@insertion) )?@scheduled|@awaiting|@modal avoir lieu"
    r"|@listed(?: \w+)? (?:a|au) (?:son |l'|leur )?@programme_noun)\b"
)
# `l'échange que le président doit avoir jeudi avec X`.
_TO_HAVE = pattern(r"s?\s(?:\w+\s)?(?:que|qu')[^,;:.]{1,60}?\b(?:@modal|@semi_auxiliary) avoir\b")
# `l'entretien prévu entre X et Y`, `le tête-à-tête programmé mardi avec`.
_FORESEEN = pattern(r"s? (?:\w+ment )?@foreseen (?!depuis|de longue)")
# `l'entrevue a été repoussée à vendredi`.
_PUT_OFF = pattern(r"[^;:.]{0,160}?\b(?:@being|@auxiliary_past ete) (?:\w+ment )?@put_off\b")
_MAY_BE_OFF = SENTENCES.guard(_PUT_OFF)
# `ont longuement discuté`: a verb in the past.
_HAPPENED = pattern(r"\b(?:@auxiliary_past (?:\w+ment )?\w{2,14}(?:e|i|u|is|it)e?s?|@took_place)\b")
# `À l'issue de son audience chez X, il verra Y`: both are to come.
_OPENS_AT_END = pattern(r"\W{0,3}(?:puis,? |ensuite,? )?@at_end (?:de |d'|du |des )")
# `C'est un entretien avec X qui ouvrira la visite`.
_OPENS_CLEFT = pattern(
    r"\W{0,3}(?:mais |et )?c'est (?:par |sur )?(?:une?|le|la|son|sa|leur) (?:\w+ )?$"
)
# `Lundi, annonce du gouvernement et rencontre avec X`: a line of the body that heads others.
_DAY_FIRST = pattern(r"\W{0,3}@weekday(?: \d{1,2}(?: \w{3,9})?)? ?[,:–—-] ?[^.!?»\"]{8,120}$")
# `a indiqué dimanche Matignon`: the day of an announcement.
_ANNOUNCED = pattern(r"\b@announcing (?:ce |hier )?(?P<day>@weekday)\b")
# `Vendredi, X lui a réservé un créneau`, `lui a gardé un couvert à sa table`.
_KEPT = pattern(r"@setting_aside @slot\b")
# `Vous rencontrez aujourd'hui X`.
_YOU_DO = re.compile(r"\bvous (?:y )?$")
# `Il aura vu X demain`.
_WILL_HAVE = pattern(r"\baur(?:a|ont) (?:\w+ment |@linking_adverb )?$")
# `Après avoir été reçu par`.
_HAVING_BEEN = re.compile(r"\bapres avoir ete (?:\w+ment )?$")
# `En plus de s'entretenir avec X, il rencontrera Y`.
_BESIDES = pattern(r"\b@besides_doing (?:s'|se )?$")
_REACH = 90  # characters before a noun of encounter in which its verb stands
_WAS = re.compile(r"\betai(?:t|ent)\b")  # `Le lendemain, X était l'hôte de Y`


def is_to_come(told: Encounter, words: Words | None, published: str, agenda: bool) -> bool:
    """Tell whether an encounter is told as yet to come.

    `words` is the expression that dates it, `published` the ISO day of publication or "",
    `agenda` whether its sentence stands under a day of a programme.
    """
    if told.status != "held":
        return False
    line, event = told.line, told.event
    if event.is_noun:
        return _is_noun_ahead(line, event, words, published, agenda)
    if _is_told_ahead(told) or (told.rule == "headline" and is_ahead(line, words, published)):
        return True
    before = line.folded[line.start : event.start]
    stage = line.match(pronouns.STAGE, line.start, event.start)
    if stage and stage["to"]:
        return not is_past(words, published)
    if event.trigger.tense == "infinitive":
        if words and words.day and is_ahead(line, words, published):
            return True
        return _is_going(before) and not is_past(words, published)
    item = programme.is_item(line, event.start)
    if (agenda or item) and event.trigger.tense == "participle" and event.passive:
        return _is_bare(line)  # `12h00 : reçu par X`
    if _is_set_aside(line, event) and words and words.relation != "previous":
        return is_ahead(line, words, published)
    if words and words.offset > 0 and _WILL_HAVE.search(before):
        return event.trigger.tense == "participle"
    if event.trigger.tense != "present" or event.passive or line.kind in _HEADLINE:
        return False
    if _YOU_DO.search(before):
        return True
    if tense.is_future(line, line.start, event.start):
        return True  # `Mardi, le canon saluera X, à qui Y réserve une audience`
    headed = agenda or (item and programme.is_headed(line))
    return headed or _is_announced(line, words) or is_ahead(line, words, published)


def _is_noun_ahead(
    line: Line, event: Event, words: Words | None, published: str, agenda: bool
) -> bool:
    """Tell whether a noun of encounter is of one to come, by its sentence, its day or its programme."""
    if held.was_unforeseen(line, event.start, event.end):
        return False
    item = programme.is_item(line, event.start)
    past = is_past(words, published)
    if set_up.is_so(line, event, words is not None and is_ahead(line, words, published)):
        return not past
    over = past and not item  # a week told as over
    listed = agenda or item or _is_under_day(line)
    if _is_bare(line) and ((listed and not over) or _is_on_day_ahead(line, words, published)):
        return True
    if not past and _is_before_what_will_be(line, event):
        return True
    return _is_noun_to_come(line, event)


def _is_going(before: str) -> bool:
    """Tell whether somebody is on his way: `se rend à Rome pour voir`, not so `a ensuite gagné Rome`."""
    going = _GOING.search(before)
    return going is not None and not _HAS_GONE.search(before[: going.start()])


def _is_set_aside(line: Line, event: Event) -> bool:
    """Tell whether a time or a place is said to have been kept for somebody."""
    return event.trigger.tense == "participle" and bool(
        _KEPT.match(line.folded, event.start, line.end)
    )


def _is_told_ahead(told: Encounter) -> bool:
    """Tell whether the words around an encounter are in the future though no verb of it is.

    `Après avoir été reçu par X, il dînera avec Y`, `En plus de voir X, il recevra Y`,
    `X lui ouvrira mardi son palais`.
    """
    line, event = told.line, told.event
    if event.trigger.tense in ("implied", "address") and line.start <= event.start < line.end:
        return tense.is_future(line, *tense.clause(line, event.start))
    first = {"participle": _HAVING_BEEN, "infinitive": _BESIDES}.get(event.trigger.tense)
    if first is None or event.passive != (first is _HAVING_BEEN):
        return False
    having = first.search(line.folded[line.start : event.start])
    return bool(having) and tense.is_future(line, event.end, line.end)


def _is_noun_to_come(line: Line, event: Event) -> bool:
    """Tell whether a noun of encounter is what will be held, or what somebody is to have."""
    start, end = event.start, event.end
    if _TO_HAVE.match(line.folded, end, line.end):
        return True
    if _FORESEEN.match(line.folded, end) and not _HAPPENED.search(line.folded, end, line.end):
        return True
    put_off = line.has(_MAY_BE_OFF) and _PUT_OFF.match(line.folded, end, line.end)
    if put_off and tense.is_to_a_day(line, put_off.end()):
        return True
    part = _SAME_PART.match(line.folded, end, line.end)
    later = _TO_BE_HELD.search(line.folded, *part.span())
    if later and not _HAPPENED.search(line.folded, end, later.end()):
        return True
    since = tense.clause(line, start)[0]
    return tense.is_future(line, max(since, start - _REACH), start, since)


def _is_under_day(line: Line) -> bool:
    """Tell whether a line of the body has but its day before what is on it, and no full stop."""
    return line.kind == "body" and bool(_DAY_FIRST.match(line.folded[line.start : line.end]))


def _is_before_what_will_be(line: Line, event: Event) -> bool:
    """Tell whether a noun opens its sentence as that which will open something, or end before it."""
    opening = line.folded[line.start : event.start]
    if not (_OPENS_AT_END.match(opening) or _OPENS_CLEFT.match(opening)):
        return False
    return tense.is_future(line, event.end, tense.clause(line, event.start)[1], line.start)


def _is_bare(line: Line) -> bool:
    """Tell whether a line of a programme tells nothing in the past: `Entretien avec X`."""
    return not tense.is_past(line, line.start, line.end)


def _is_announced(line: Line, words: Words | None) -> bool:
    """Tell whether the weekday told is another than that of the announcement."""
    if words is None or not words.weekday:
        return False
    said = _ANNOUNCED.search(line.folded, line.start, line.end)
    return bool(said) and said.start("day") > words.end and said["day"] not in words.text.lower()


def _is_on_day_ahead(line: Line, words: Words | None, published: str) -> bool:
    """Tell whether a sentence without a verb in the past sets a noun of encounter on a day to come."""
    if words is None or line.kind in _HEADLINE or not is_ahead(line, words, published):
        return False
    if words.relation == "previous" and _WAS.search(line.folded, line.start, line.end):
        return False
    return not tense.is_of_past(line, words.start)
