"""Nouns that tell of an encounter: `une audience`, `lors de sa rencontre`, `des entretiens`."""

import re
from functools import cache

from .. import words
from ..people.lines import Line
from ..words import Hit
from . import event
from .event import Event
from .voice import is_done, to_come, wish

_NONE = re.compile(
    r"\b(?:aucune?|pas de|pas eu de|sans|ni|jamais de|assist\w+ (?:a|aux?)|pris part (?:a|aux?)|presence (?:a|aux?|lors de))\s+"
    r"(?:\w+\s)?(?:l'|la |les |cet |cette |ces )?$"
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
_TOMORROW = re.compile(r"demain\b(?<!\w.{6})")
_WILL = re.compile(r"s?\s(?:\w+\s)?qu'(?:aura|auront)\b")
_ON_PROGRAMME = re.compile(r"\bau programme\s?[,:]")
_NO = ("aucun", "pas ", "sans", "ni ", "jamais", "assist", "pris part", "presence")
_PROGRAMMES = ("programme", "agenda", "ordre du jour", "calendrier", "menu")
REACH = 200  # characters behind a noun in which a programme may be named
# `sont au programme de X`, `est inscrite à l'agenda de X`, `figurent à son programme`.
PROGRAMME = re.compile(
    r"\b(?:au|a l'|a son|dans l'|dans le) ?(?:programme|agenda|ordre du jour|calendrier|menu)\b"
    r"(?: de (?:la|sa) (?:journee|semaine|visite))?"
    r"(?: (?:officiel|charge|de travail))?(?P<of> (?:du|de la|de l'|d'|de)[ ']?)?"
)
_FORMER = re.compile(
    r"\b(?:derniere|precedente) $|\bavai(?:t|ent) (?:deja )?(?:eu|tenu|mene)\b[^,;]*$"
)
# `l'audience qu'il a accordée`.
_GIVEN = re.compile(
    r"s?\s(?:\w+\s)?qu'(?:il|elle)\s(?:a|avait|aura)\s(?:accordee?s?|eue?s?|tenue?s?|donnee?s?|menee?s?)\b"
)
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
def _conditional() -> re.Pattern:
    """Return the pattern of what is only thought of: `une rencontre avec X n'aurait pas de sens`."""
    return re.compile(
        r"(?:(?!\b(?:que|qui|ou|laquelle|lequel|dont|pour)\b|qu')[^.;,:]){0,90}"
        rf"\b(?:{'|'.join(words.grammar('conditional'))})\b"
    )


def read(line: Line, hit: Hit) -> Event | None:
    """Return the event of a noun of encounter, None where it is denied, wished for or another's."""
    before = line.before(hit.start, 60)
    needs = _NEEDS.get(hit.value.note)
    if (needs and not needs.search(before)) or _is_denied(before):
        return None
    start = hit.start - len(before)
    listed = on_programme(line, hit.end)
    if (
        _INDEFINITE.search(before[-24:])
        and not listed
        and not is_done(line.text, line.folded, start, hit.start)
    ):
        return None
    if wish().search(before[-40:]) and not _SETTING.search(before[-30:]):
        return None
    if hit.value.frame == "talk" and _OTHER_TALK.match(line.folded, hit.end, hit.end + 18):
        return None
    if _is_only_thought_of(line, hit):
        return None
    listing = "programme" in before and _ON_PROGRAMME.search(before)
    modal = listing or to_come().search(before)
    to_be_done = bool(modal) and not is_done(line.text, line.folded, start + modal.end(), hit.start)
    given = _GIVEN.match(line.folded, hit.end, min(line.end, hit.end + 60))
    if given:
        hit = hit._replace(end=given.end())
    planned = to_be_done or listed is not None or _is_later(line, hit)
    planned = planned or _is_under_programme(line, hit)
    return event.of(hit, planned=planned, earlier=_is_former(before))


def on_programme(line: Line, end: int) -> re.Match | None:
    """Return where a programme is named behind a noun that ends there, None where none is."""
    stop = min(line.end, end + REACH)
    behind = line.folded[end:stop]
    if not any(map(behind.__contains__, _PROGRAMMES)):
        return None
    return PROGRAMME.search(line.folded, end, stop)


def _is_denied(before: str) -> bool:
    """Tell whether the words before a noun say that there is none, or another's: `sans`."""
    return any(map(before.__contains__, _NO)) and bool(_NONE.search(before))


def _is_former(before: str) -> bool:
    """Tell whether the words before a noun set it before what is reported: `la précédente`."""
    told = "derniere" in before or "precedente" in before or "avai" in before
    return told and bool(_FORMER.search(before))


def _is_only_thought_of(line: Line, hit: Hit) -> bool:
    """Tell whether a noun is the subject of a conditional: `une rencontre n'aurait pas de sens`."""
    if line.folded.find("rai", hit.end, min(line.end, hit.end + 110)) < 0:
        return False
    thought = _conditional().match(line.folded, hit.end, line.end)
    return bool(thought) and not is_done(line.text, line.folded, hit.end, thought.end())


def _is_later(line: Line, hit: Hit) -> bool:
    """Tell whether the words around a noun set it in the future: `aura lieu`, `de demain`."""
    return bool(
        _LATER.match(line.folded, hit.end, min(line.end, hit.end + 70))
        or _WILL.match(line.folded, hit.end, min(line.end, hit.end + 30))
        or _TOMORROW.search(line.folded, max(line.start, hit.start - 60), hit.end)
    )


def _is_under_programme(line: Line, hit: Hit) -> bool:
    """Tell whether a programme opens a sentence without a verb: `À l'agenda de X : entretien`."""
    opened = PROGRAMME.match(line.folded, line.start, hit.start)
    if not opened or ":" not in line.folded[opened.end() : hit.start]:
        return False
    return not is_done(line.text, line.folded, line.start, line.end)
