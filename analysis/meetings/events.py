"""Words of a sentence that tell of an encounter, with tense and voice.

`a reçu`, `sera reçu par`, `en recevant`, `une audience`, `lors de sa rencontre`: an Event says how
the people around it take part (its frame) and whether it is told as past or as to come.
"""

import re
from functools import cache
from typing import NamedTuple

from .. import words
from ..lexicon import Cue, Trigger
from ..people.lines import Line
from ..words import Hit
from .voice import accented, auxiliary, to_come


class Event(NamedTuple):
    """One verb or noun of encounter in a sentence."""

    start: int
    end: int
    trigger: Trigger
    passive: bool = False
    planned: bool = False
    earlier: bool = False  # told in the pluperfect: before what the article reports
    coordinate: bool = False  # a second participle of one auxiliary: its subject is the first one's
    mode: str = ""  # phone or video where the word itself says so

    @property
    def is_noun(self) -> bool:
        """Whether a noun (rencontre, entretien, audience) tells of the encounter."""
        return self.trigger.tense == "noun"


# What stands before a noun: `la rencontre`, `une prochaine visite`.
_DETERMINED = re.compile(
    r"(?:\b(?:ne|des|les|la|le|une?|de|aux|au|du|ce|cet|cette|ces|sa|son|ses|leurs?|nouvel|nouvelle"
    r"|libre|premiere?|derniere?|prochaine?|breve|sans|en|apres|avant|de cette|chaque|toute|bref"
    r"|long|longue)[\s-]|[dln]')$"
)
_NOUN_FOLLOWS = re.compile(r" (?:entre|avec|de|du|des|bilaterale?|officielle?)\b")
_PRONOUN = re.compile(r"\b(?:qu'il|qu'elle|il|elle|qui)\s+$")
_BY = re.compile(r"[^.;:!?]{0,90}?\bpar\b")
# Participles that the vocabulary lists with their auxiliary: `s'est entretenu`, `est venu`.
_OWN_AUXILIARY = (
    "s'", "se", "est ", "etait", "sont ", "etaient", "fut", "a ete", "ete l", "mis face",
)  # fmt: skip
_NOT_FAR = re.compile(r"\b(?:n'|ne )\w*(?: \w+){0,3} ?$")
_NOT_DONE = re.compile(r"\bn'(?:a|ont|est|avait|aura|ayant)\b[^,;]{0,20}$")
_REFLEXIVE = re.compile(r"\b(?:s'|se )")
_CAME = re.compile(r"\bvenu")
# What joins a second participle to the first: `a reçu X, puis rencontré Y`.
_COORDINATE = re.compile(r"(?:\bet|\bpuis|,)\s+(?:\w+ment\s+|ensuite\s+|enfin\s+|aussi\s+)?$")
_DONE = re.compile(r"\b(?:a|ont|avait|avaient|est|sont|etait)\b(?! l'agenda| venir| l'invitation)")
# `ira lundi à Berlin pour rencontrer`: who is yet to travel has yet to meet.
_YET_TO_GO = re.compile(
    r"\b\w{1,14}(?:ra|ront)\b[^;:]*\b(?:pour|afin de|avant de|avant d')(?: s'| se)?\s*$"
)
# `sera le premier dirigeant reçu par`.
# `n'a pas eu l'occasion de rencontrer`.
_NOT_HAD = re.compile(
    r"\bn'(?:a|ont|avait|aura|aurait|est|eut) (?:pas|guere|jamais|plus|pu)\b[^,;]{0,40}$"
)
_YET_TO_BE = re.compile(r"\b(?:sera|seront)\b[^;:]*$")
_PASSIVE_INFINITIVE = re.compile(r"\betre\s+$")
_INTENDS = re.compile(r"\bcomptent\b|\bcompte\b")
_DID = re.compile(
    r"\b(?:pour|avant de|avant d'|afin de|l'occasion de|profite\w* [^.;]{0,40}pour)(?: s'| se)?\s*$"
)
_NONE = re.compile(
    r"\b(?:aucune?|pas de|pas eu de|sans|ni|jamais de|assist\w+ (?:a|aux?)|pris part (?:a|aux?))\s+"
    r"(?:\w+\s)?(?:l'|la |les )?$"
)
_INDEFINITE = re.compile(r"\b(?:plusieurs|prochaines?|futures?|eventuel\w*|autres|chaque)\s+$")
_SETTING = re.compile(r"\b(?:lors|cours|issue|terme|apres)\b")
# Talks that are no encounters: an interview granted, a press briefing, a trade fair.
_OTHER_TALK = re.compile(
    r" (?:accorde|accordee|exclusif|avec la presse|de presse|d'affaires|populaire|sportive)"
)
_LATER = re.compile(
    r"[^.;]{0,45}\b(?:aura lieu|auront lieu|se tiendra|se tiendront|est prevue?|sont prevue?s"
    r"|est inscrite?|sont inscrite?s|est programmee?|doit avoir lieu|doit se tenir)\b"
)
_ON_PROGRAMME = re.compile(r"\bau programme\s?[,:]")
# `sont au programme de X`, `est inscrite à l'agenda de X`, `figurent à son programme`.
PROGRAMME = re.compile(
    r"\b(?:au|a l'|a son|dans l'|dans le) ?(?:programme|agenda|ordre du jour|calendrier)\b"
    r"(?: (?:officiel|charge|de travail))?(?P<of> (?:du|de la|de l'|d'|de)[ ']?)?"
)
_FORMER = re.compile(
    r"\b(?:derniere|precedente) $|\bavai(?:t|ent) (?:deja )?(?:eu|tenu|mene)\b[^,;]*$"
)
# `est venu faire ses adieux`; `l'audience qu'il a accordée`.
_WENT = re.compile(r"\b(?:venue?s?|allee?s?|rendue?s?) (?:lui |le |la |les |leur )?$")
_GIVEN = re.compile(
    r"s?\s(?:\w+\s)?qu'(?:il|elle)\s(?:a|avait|aura)\s(?:accordee?s?|eue?s?|tenue?s?|donnee?s?|menee?s?)\b"
)
# The most characters between a verb and the noun of its manner.
_MANNER = 40
# The verb that a noun needs before it, by the note of the vocabulary.
_NEEDS = {
    "open": re.compile(r"\bouv(?:ert|re|rira)"),
    "be": re.compile(r"\b(?:est|sont|etait|etaient|fut|furent|ete|sera|seront)\b[^,;.]{0,40}$"),
    "present": re.compile(r"\b(?:present|remi|remet)\w*"),
    "preside": re.compile(r"\bpresid\w*"),
    "hold": re.compile(
        r"\b(?:tenue?s?|tien(?:t|nent|dra|dront)|tenir|eu|preside\w*|copreside\w*|ouvert) [^,;.]{0,30}$"
    ),
    "named": re.compile(
        r"\b(?:une?|la|le|les|des|sa|son|leur|cette|deux|trois|plusieurs|en|d')[ ']?$"
    ),
    "make": re.compile(r"\b(?:fait|faire|fera|font)\b"),
}


@cache
def _wish() -> re.Pattern:
    """Return the pattern of words that wish for, offer or refuse what follows."""
    return re.compile(rf"\b(?:{'|'.join(words.grammar('wish_stem'))})\w*")


@cache
def _conditional() -> re.Pattern:
    """Return the pattern of what is only thought of: `une rencontre avec X n'aurait pas de sens`."""
    return re.compile(
        r"(?:(?!\b(?:que|qui|ou|laquelle|lequel|dont|pour)\b|qu')[^.;,:]){0,90}"
        rf"\b(?:{'|'.join(words.grammar('conditional'))})\b"
    )


def find(line: Line) -> list[Event]:
    """Return the events of a sentence, in order."""
    if not line.of("verb") and not line.of("noun"):
        return []
    verbs, nouns = _parted(line)
    found = [event for hit in verbs if (event := _verb(line, hit))]
    spans = [(e.start, e.end) for e in found]
    found += [
        event
        for hit in nouns
        if not any(start < hit.end and hit.start < end for start, end in spans)
        and not _is_manner(line, hit, found)
        if (event := _noun(line, hit))
    ]
    return sorted(found)


def _is_manner(line: Line, hit: Hit, verbs: list[Event]) -> bool:
    """Tell whether a noun says how somebody was received: `a reçu jeudi en audience`."""
    if not line.folded.endswith(" en ", 0, hit.start):
        return False
    return any(0 < hit.start - verb.end < _MANNER for verb in verbs)


def cues(line: Line) -> list[tuple[int, Cue]]:
    """Return the cues of mode and status in a sentence: their starts and values."""
    return [(hit.start, hit.value) for hit in line.of("cue")]


def _parted(line: Line) -> tuple[list[Hit], list[Hit]]:
    """Return the verbs and the nouns of a sentence, of a form that is both only one."""
    nouns = line.of("noun")
    same = {(n.start, n.end) for n in nouns}
    verbs = [
        verb
        for verb in line.of("verb")
        if accented(line.text, verb)
        and not any(_is_inside(verb, noun) for noun in nouns)
        and ((verb.start, verb.end) not in same or _is_verb(line, verb))
    ]
    taken = {(v.start, v.end) for v in verbs}
    return verbs, [n for n in nouns if (n.start, n.end) not in taken]


def _is_inside(verb: Hit, noun: Hit) -> bool:
    """Tell whether a verb's form is part of a longer noun."""
    longer = noun.end - noun.start > verb.end - verb.start
    return longer and noun.start <= verb.start and verb.end <= noun.end


def _is_verb(line: Line, hit: Hit) -> bool:
    """Tell whether a form that is verb and noun alike (rencontre, échange) is a verb here."""
    before = line.before(hit.start, 16)
    if not before.strip() or _DETERMINED.search(before):
        return False
    return not _NOUN_FOLLOWS.match(line.folded, hit.end, hit.end + 12)


def _event(hit: Hit, **told: bool) -> Event:
    """Return the event of a word."""
    return Event(hit.start, hit.end, hit.value, mode=hit.value.mode, **told)


def _verb(line: Line, hit: Hit) -> Event | None:
    """Return the event of a verb's form, None where its tense or voice tells of none."""
    trigger: Trigger = hit.value
    before = line.before(hit.start, 70)
    if trigger.tense == "participle":
        return _participle(line, hit, before)
    if trigger.tense == "future":
        return _event(hit, planned=True)
    if trigger.tense == "infinitive":
        return _infinitive(hit, before)
    if trigger.tense == "imperfect":
        told = trigger.frame == "receive" or _PRONOUN.search(before)
        return _event(hit) if told else None
    if trigger.tense in ("present", "gerund"):
        if "weak" in trigger.note and to_come().search(before):
            return _event(hit, planned=True)
        if trigger.tense == "present" and _DETERMINED.search(before):
            return None
        return _event(hit)
    return None


def _participle(line: Line, hit: Hit, before: str) -> Event | None:
    """Return the event of a participle: its auxiliary tells tense and voice."""
    trigger: Trigger = hit.value
    form = line.folded[hit.start : hit.end]
    if form.startswith(_OWN_AUXILIARY) or "sont parl" in form:
        return _event(hit, earlier="etai" in form and trigger.frame != "guestof")
    if _is_denied(before) or (trigger.note == "plain" and _REFLEXIVE.search(before[-24:])):
        return None
    by = _is_by(line, hit)
    tense, passive = auxiliary(before)
    coordinate = not tense and not by and _is_coordinate(line, hit, before)
    if not tense and not coordinate:
        return _bare_participle(hit, form, by, planned=bool(_YET_TO_BE.search(before)))
    passive = (
        passive
        and trigger.frame in ("receive", "meet", "call")
        and "pronominal" not in trigger.note
    )
    if passive and not by and trigger.frame == "meet":
        return None
    planned, earlier = tense == "future", tense == "pluperfect"
    return _event(hit, passive=passive, planned=planned, earlier=earlier, coordinate=coordinate)


def _is_denied(before: str) -> bool:
    """Tell whether the words before a participle deny it: `n'a pas encore`."""
    if "n'" not in before and "ne " not in before:
        return False
    return bool(_NOT_FAR.search(before[-24:]) or _NOT_DONE.search(before))


def _is_by(line: Line, hit: Hit) -> bool:
    """Tell whether `par` stands behind a participle."""
    span = hit.end, min(line.end, hit.end + 100)
    return line.folded.find("par", *span) >= 0 and bool(_BY.match(line.folded, *span))


def _is_coordinate(line: Line, hit: Hit, before: str) -> bool:
    """Tell whether a participle shares the auxiliary of another before it."""
    return bool(_COORDINATE.search(before) and _is_done(line, line.start, hit.start))


def _is_done(line: Line, start: int, end: int) -> bool:
    """Tell whether an auxiliary stands between two places: `a`, and not the `à` it is folded like."""
    return any(line.text[m.start()] not in "àÀA" for m in _DONE.finditer(line.folded, start, end))


def _bare_participle(hit: Hit, form: str, by: bool, planned: bool) -> Event | None:
    """Return the event of a participle without auxiliary: `reçu par`, `venu`."""
    trigger: Trigger = hit.value
    if by and trigger.frame in ("receive", "meet"):
        return _event(hit, passive=True, planned=planned)
    return _event(hit) if trigger.frame == "visit" and _CAME.search(form) else None


def _infinitive(hit: Hit, before: str) -> Event | None:
    """Return the event of an infinitive: to come after a modal, past after `pour` or `avant de`."""
    if _PASSIVE_INFINITIVE.search(before):
        return None
    if to_come().search(before[-45:]) or _INTENDS.search(before[-30:]):
        return _event(hit, planned=True)
    if _wish().search(before[-45:]):
        return None
    if _NOT_HAD.search(before):
        return None
    planned = bool(_YET_TO_GO.search(before))
    return _event(hit, planned=planned) if _DID.search(before) or _WENT.search(before) else None


def _noun(line: Line, hit: Hit) -> Event | None:
    """Return the event of a noun of encounter, None where it is denied, wished for or another's."""
    before = line.before(hit.start, 60)
    needs = _NEEDS.get(hit.value.note)
    if (needs and not needs.search(before)) or _NONE.search(before):
        return None
    start = hit.start - len(before)
    listed = PROGRAMME.search(line.folded, hit.end, line.end)
    if _INDEFINITE.search(before) and not listed and not _is_done(line, start, hit.start):
        return None
    if _wish().search(before[-40:]) and not _SETTING.search(before[-30:]):
        return None
    if hit.value.frame == "talk" and _OTHER_TALK.match(line.folded, hit.end, hit.end + 18):
        return None
    thought = _conditional().match(line.folded, hit.end, line.end)
    if thought and not _is_done(line, hit.end, thought.end()):
        return None
    modal = _ON_PROGRAMME.search(before) or to_come().search(before)
    to_be_done = bool(modal) and not _is_done(line, start + modal.end(), hit.start)
    given = _GIVEN.match(line.folded, hit.end, min(line.end, hit.end + 60))
    if given:
        hit = hit._replace(end=given.end())
    later = _LATER.match(line.folded, hit.end, min(line.end, hit.end + 70))
    return _event(
        hit, planned=to_be_done or bool(later or listed), earlier=bool(_FORMER.search(before))
    )
