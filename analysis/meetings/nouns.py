"""Nouns that tell of an encounter: `une audience`, `lors de sa rencontre`, `des entretiens`."""

import re

from ..needles import rare
from ..patterns import pattern
from ..people.lines import Line
from ..words import Hit
from . import event, headlines, held, his_host, joining, none_met, promised, tense, trips
from .calling_off import is_called_off
from .event import Event
from .voice import TO_COME, WISH, is_done

_INDEFINITE = rare(r"\b@indefinite\s+$")
_SETTING = pattern(r"\b(?:@during|@at_end|apres)\b")
# Talks that are no encounters: an interview granted, a press briefing, a trade fair.
_OTHER_TALK = pattern(r" @other_talk")
_TO_MEDIUM = pattern(
    r"s?(?:(?:(?! avec )[^,;.:]){0,40} (?:a|au|aux|sur|dans) (?:la |l[ea] |l'|une? )?@medium"
    r"|[^,;.:]{0,50} avec (?:la |le |l'|une? )(?:\w+ )?@medium)\b"
)
_LATER = rare(
    r"[^.;]{0,45}\b(?:@will_take_place|@being (?:\w+ment |@linking_adverb )?@scheduled|@modal (?:avoir lieu|se tenir))\b"
)
# `La rencontre entre X et Y portera sur`, `L'audience de X est inscrite à l'agenda`.
_IS_TO_COME = pattern(
    r"\b(?:@will_take_place|@to_be_about|@being (?:\w+ment |@linking_adverb )?@scheduled)\b"
)
_SOME = re.compile(r"\b(?:une?|des|plusieurs|deux|trois) (?:\w+ ){0,2}$")
_TOMORROW = re.compile(r"demain\b(?<!\w.{6})")
_WILL = rare(r"s?\s(?:\w+\s)?qu'@auxiliary_future\b")
_ON_PROGRAMME = re.compile(r"\bau programme\s?[,:]")
REACH = 200  # characters behind a noun in which a programme may be named
# `a inscrit à son agenda de jeudi un `: before what is put down there.
_PUT_DOWN = rare(
    r"\b@put_down (?:a|au|dans|sur) (?:@possessive |l'|le )?@programme_noun\b[^;:.«»]{0,30}\b(?:une?|deux|des) (?:\w+ )?$"
)
# `sont au programme de X`, `est inscrite à l'agenda de X`, `figurent à son programme`.
PROGRAMME = rare(
    r"\b(?:au|a l'|a son|dans l'|dans le) ?@programme_noun\b"
    r"(?: de (?:la|sa) (?:@period_noun|@visit_noun))?"
    r"(?: @programme_kind)?(?: (?:de |du )@when_aside)?(?P<of> (?:du|de la|de l'|d'|de)[ ']?)?"
)
_FORMER = rare(r"\b@former $|\b@auxiliary_pluperfect (?:deja )?@held\b[^,;]{0,60}$")
# `l'audience qu'il a accordée`.
_GIVEN = rare(
    r"s?\s(?:\w+\s)?qu'(?:il|elle)\s(?:@auxiliary_past|@auxiliary_future)\s(?:@held|@granted)\b"
)
# The verb that a noun needs before it, by the note of the vocabulary.
_NEEDS = {
    "open": pattern(r"\b@opening_verb"),
    "be": pattern(r"\b(?:@being|@being_future|ete)\b(?:, [^,;.]{3,30},)?[^,;.]{0,40}$"),
    "present": pattern(r"\b@handing_verb"),
    "preside": pattern(r"\b@presiding_verb"),
    "hold": pattern(r"\b(?:@held|@holding|@presiding_verb)(?:,[^,;.]{3,30},)? [^,;.]{0,30}$"),
    "named": pattern(r"\b(?:@article|@possessive|@demonstrative|deux|trois|plusieurs|en|d')[ ']?$"),
    "group": pattern(r"\b(?:@article|@possessive|@demonstrative|d')[ ']?(?:\w+ )?$"),
    "item": re.compile(r"\d(?: ?h ?\d{0,2}|[:.]\d\d)[ \u00a0:–—-]{1,8}(?:arrivee[ –—-]{1,4})?$"),
    "make": pattern(r"\b@doing_verb\b"),
    "sign": re.compile(r"\bprocede\b[^;]{0,60}$"),
    "review": pattern(r"\b@doing_verb (?:\w+ ){0,3}avec\b[^;:]{2,95}$"),
}
_NEEDED = 120  # characters before a noun in which the verb that it needs stands
# `Très attendue, la rencontre`, `Prévu de longue date, l'entretien`: how it was looked forward to.
_LOOKED_TO = rare(
    r"\W{0,3}(?:tres |tant |longtemps |un temps )?(?:@foreseen|attendue?s?|esperee?s?|redoutee?s?)\b(?! [^,]{0,40}\b(?:a|par)\b)[^,;:.]{0,50}, "
    r"(?=(?:l[ae] |les |l'|ce |cet |cette |son |leur )(?:\w+ ){0,2}$)"
)
# What is only thought of: `une rencontre avec X n'aurait pas de sens`.
_CONDITIONAL = rare(r"\b@conditional\b")
_WOULD = re.compile(r"\b(?!devr)\w{2,14}(?:er|ir|dr)ai(?:en)?t\b")
_OPENS = pattern(
    r"\W{0,4}(?:mais |or |et |deja )?"
    r"(?:(?:@article|@possessive|@demonstrative) |l')(?:\w{1,14} ){0,2}"
)
_HAD = pattern(
    r"(?:(?!\b(?:@relative_pronoun|que|ou|pour|ont|@being)\b|qu')[^.;:]){1,120}?"
    r"(?:\b|n')@auxiliary_pluperfect\b"
)
_PARTING = pattern(r"(?<! m)(?<! dr)\.|[;,:]|\b(?:@relative_pronoun|que|ou|pour)\b|qu'")
_PREDICATE_REACH, _THOUGHT_REACH = 150, 105  # characters behind a noun in which its verb may end


def read(line: Line, hit: Hit) -> Event | None:
    """Return the event of a noun of encounter, None where it is denied, wished for or another's."""
    before = line.before(hit.start, 60)
    if (opened := line.match(_LOOKED_TO, line.start, hit.start)) and opened.end() < hit.start:
        before = line.folded[opened.end() : hit.start]
    if not _tells(line, hit, before):
        return None
    listed = on_programme(line, hit.end) is not None
    if not listed and _is_any(line, hit, before):
        return None
    wished = WISH.search(before[-40:]) and not _SETTING.search(before[-30:])
    if wished and not held.is_means_of_asking(hit, before):
        return None
    trip = trips.told(line, hit.start)
    if trip == trips.DROPPED:
        return None
    planned = listed or trip == trips.TO_COME or _is_to_be_done(line, hit, before)
    planned = planned or promised.is_yet_to_keep(line, hit, before)
    given = line.match(_GIVEN, hit.end, min(line.end, hit.end + 60))
    if given:
        hit = hit._replace(end=given.end())
    planned = planned or _is_later(line, hit) or _is_under_programme(line, hit)
    planned = planned or promised.is_to_be_handed(hit, before)
    if held.was_unforeseen(line, hit.start, hit.end):
        return event.of(hit)
    earlier = line.search_in(_FORMER, before) is not None or _is_of_before(line, hit)
    earlier = earlier or held.had_then(line, hit)
    return event.of(hit, planned=planned, earlier=earlier)


def _tells(line: Line, hit: Hit, before: str) -> bool:
    """Tell whether a noun has the verb that it needs, and is neither denied nor the press's."""
    needs = next((_NEEDS[note] for note in hit.value.notes if note in _NEEDS), None)
    if needs and not (
        needs.search(line.before(hit.start, _NEEDED))
        or held.went_on(line, hit)
        or headlines.opens(line, hit)
    ):
        return False
    if "own" in hit.value.notes and not his_host.is_named(line, hit):
        return False
    none = headlines.heads_a_verb(line, hit) or none_met.is_none(line, hit, before)
    if none or not held.is_shared(line, hit):
        return False
    if hit.value.frame == "talk" and _is_interview(line, hit):
        return False
    return not (_is_only_thought_of(line, hit) or is_called_off(line, hit))


def _is_interview(line: Line, hit: Hit) -> bool:
    """Tell whether talks are had with the press: `un entretien de presse`, `jeudi à la télévision`."""
    if _OTHER_TALK.match(line.folded, hit.end, hit.end + 18):
        return True
    granted = hit.value.lemma == "entretien"
    return granted and bool(_TO_MEDIUM.match(line.folded, hit.end, min(line.end, hit.end + 70)))


def _is_of_before(line: Line, hit: Hit) -> bool:
    """Tell whether a noun is the subject of a verb in the pluperfect: `Leur rencontre avait échoué`."""
    if not _OPENS.fullmatch(line.folded, line.start, hit.start):
        return False
    stop = min(line.end, hit.end + _PREDICATE_REACH)
    return bool(_HAD.match(line.folded, hit.end, stop))


def on_programme(line: Line, end: int) -> re.Match | None:
    """Return where a programme is named behind a noun that ends there, None where none is."""
    return line.search(PROGRAMME, end, min(line.end, end + REACH))


def _is_any(line: Line, hit: Hit, before: str) -> bool:
    """Tell whether a noun is none in particular, of which nothing was done: `d'autres entretiens`."""
    start = hit.start - len(before)
    any_one = line.search_in(_INDEFINITE, before[-24:])
    return bool(any_one) and not is_done(line.text, line.folded, start, hit.start)


def _is_to_be_done(line: Line, hit: Hit, before: str) -> bool:
    """Tell whether the words before a noun set it in the future: `aura des entretiens`."""
    if line.search_in(_PUT_DOWN, before):
        return True
    modal = ("programme" in before and _ON_PROGRAMME.search(before)) or TO_COME.search(before)
    if not modal:
        return False
    start = hit.start - len(before) + modal.end()
    return not is_done(line.text, line.folded, start, hit.start)


def _is_only_thought_of(line: Line, hit: Hit) -> bool:
    """Tell whether a noun is the subject of a conditional: `une rencontre n'aurait pas de sens`."""
    stop = min(line.end, hit.end + _THOUGHT_REACH)
    thought = line.search(_CONDITIONAL, hit.end, stop)
    if not thought and line.text.find("rai", hit.end, stop) >= 0:
        thought = _WOULD.search(line.text, hit.end, stop)
    if not thought or _PARTING.search(line.folded, hit.end, thought.start()):
        return False
    return not is_done(line.text, line.folded, hit.end, thought.start())


def _is_later(line: Line, hit: Hit) -> bool:
    """Tell whether the words around a noun set it in the future: `aura lieu`, `de demain`."""
    return bool(
        line.match(_LATER, hit.end, min(line.end, hit.end + 70))
        or line.match(_WILL, hit.end, min(line.end, hit.end + 30))
        or joining.will_unite(line.folded, hit.end)
        or _is_coming_subject(line, hit)
        or _is_in_future_clause(line, hit)
        or _TOMORROW.search(line.folded, max(line.start, hit.start - 60), hit.end)
    )


def _is_coming_subject(line: Line, hit: Hit) -> bool:
    """Tell whether a noun is the subject of a verb that sets it in the future: `portera sur`."""
    if not _OPENS.fullmatch(line.folded, line.start, hit.start):
        return False
    coming = _IS_TO_COME.search(line.folded, hit.end, min(line.end, hit.end + REACH))
    return coming is not None and not tense.is_past(line, hit.end, coming.start())


def _is_in_future_clause(line: Line, hit: Hit) -> bool:
    """Tell whether one of which nothing was told yet follows a future: `ira à Rome, pour un entretien`."""
    if not _SOME.search(line.before(hit.start, 40)):
        return False
    return tense.is_future(line, tense.clause(line, hit.start)[0], hit.start)


def _is_under_programme(line: Line, hit: Hit) -> bool:
    """Tell whether a programme opens a sentence without a verb: `À l'agenda de X : entretien`."""
    opened = line.match(PROGRAMME, line.start, hit.start)
    if not opened or ":" not in line.folded[opened.end() : hit.start]:
        return False
    return not is_done(line.text, line.folded, line.start, line.end)
