"""One verb or noun of encounter in a sentence, with tense and voice."""

from typing import NamedTuple

from ..lexicon import Trigger
from ..words import Hit


class Event(NamedTuple):
    """One verb or noun of encounter in a sentence."""

    start: int
    end: int
    trigger: Trigger
    passive: bool = False
    planned: bool = False
    earlier: bool = False  # told in the pluperfect: before what the article reports
    coordinate: bool = False  # a second participle of one auxiliary: its subject is the first one's
    apposed: bool = False  # a participle about somebody: `à X, rencontré à Oslo`
    mode: str = ""  # phone or video where the word itself says so
    is_noun: bool = False  # whether a noun (rencontre, entretien, audience) tells of it


def of(hit: Hit, **told: bool) -> Event:
    """Return the event of a word."""
    trigger: Trigger = hit.value
    is_noun = trigger.tense == "noun"
    return Event(hit.start, hit.end, trigger, mode=trigger.mode, is_noun=is_noun, **told)
