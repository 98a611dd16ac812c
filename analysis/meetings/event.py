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
    mode: str = ""  # phone or video where the word itself says so

    @property
    def is_noun(self) -> bool:
        """Whether a noun (rencontre, entretien, audience) tells of the encounter."""
        return self.trigger.tense == "noun"


def of(hit: Hit, **told: bool) -> Event:
    """Return the event of a word."""
    return Event(hit.start, hit.end, hit.value, mode=hit.value.mode, **told)
