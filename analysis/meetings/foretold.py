"""Encounters that but a headline tells of, without a tense, and the text below it as yet to come.

`X et Y en tête à tête`, above `X verra Y mardi`; `X dîne chez Y`, above `X sera mardi à la table de Y`.
And those first told as yet to come, then as held: `Un entretien avec Y était au programme. X l'a vu`.
"""

import re

from ..patterns import pattern
from ..people.lines import Line
from . import tense
from .drafts import Draft
from .encounter import Encounter

_DONE = ("preterite", "gerund")
_WAS = pattern(r"\b(?:@modal_imperfect|etai(?:en)?t|figurai(?:en)?t)\b")
_ENDED = re.compile(r"[.!?»\"”…]\s*$")


def is_head(told: Encounter) -> bool:
    """Tell whether an encounter is told by a headline alone: by a noun or in the present."""
    line, event = told.line, told.event
    if line.kind == "caption" or event.passive or not (event.is_noun or _is_present(told)):
        return False
    if line.kind != "title" and _ENDED.search(line.text, line.start, line.end):
        return False
    return not tense.is_past(line, line.start, line.end)


def settle(drafts: list[Draft], lines: list[Line]) -> None:
    """Let drafts be planned that but a headline tells of, and the first sentence on them as to come.

    And let those be held of which a later sentence tells so, with those announced beside them.
    """
    planned = (draft for draft in drafts if draft.status == "planned")
    done = {draft.proof.event for draft in planned if _is_done(draft)}
    for draft in drafts:
        if draft.proof.event in done:
            draft.status = "held"
        if draft.status == "held" and all(map(is_head, draft.told)):
            below = next((line for line in lines if _is_below(line, draft)), None)
            if below and tense.is_future(below, below.start, below.end):
                draft.status = "planned"


def _is_done(draft: Draft) -> bool:
    """Tell whether a sentence of the body tells as held what another announced.

    By a verb; by a noun with one in the past, where it was announced in the past: `était au programme`.
    """
    line = draft.proof.line
    looked_back = bool(_WAS.search(line.folded, line.start, line.end))
    return any(_is_held(told, looked_back) for told in draft.told)


def _is_held(told: Encounter, looked_back: bool) -> bool:
    """Tell whether a sentence tells of an encounter as held, by a noun only where one `looked_back`."""
    line, event = told.line, told.event
    if told.status != "held" or line.kind not in ("body", "lead"):
        return False
    if event.trigger.tense in _DONE:
        return True
    if event.trigger.tense != "participle" and not looked_back:
        return False
    return tense.is_past(line, *tense.clause(line, event.start))


def joined(drafts: list[Draft]) -> list[Draft]:
    """Return the drafts without those of a headline whose people another one is to bring together."""
    planned = [d for d in drafts if d.status == "planned"]
    return [d for d in drafts if not _is_repeated(d, planned)]


def _is_repeated(draft: Draft, planned: list[Draft]) -> bool:
    """Tell whether but a headline tells of a draft as held, and the text below it as to come."""
    if draft.status != "held" or not planned or not all(map(is_head, draft.told)):
        return False
    people, at = set(draft.people), draft.proof.sentence
    return any(people <= set(d.people) and d.proof.sentence > at for d in planned)


def _is_present(told: Encounter) -> bool:
    return told.event.trigger.tense == "present"


def _is_below(line: Line, draft: Draft) -> bool:
    """Tell whether a sentence of the body names people of both sides of a draft."""
    if line.kind not in ("body", "lead") or line.start <= draft.proof.line.start:
        return False
    return all(
        any(line.start <= m.start < line.end for p in side for m in p.mentions)
        for side in (draft.one, draft.other)
    )
