"""The terms of `words/topics.csv`: what each stands for, and what it needs beside it."""

import re
from functools import cache
from typing import NamedTuple

from .. import words

TOPIC, FRAME, SILENT = "topic", "topic_frame", "topic_silent"
HEAD, PORTFOLIO, VISIT = "topic_head", "topic_portfolio", "topic_visit"
CHAINED = frozenset((TOPIC,))  # layers whose terms may share a word, each reaching further
_LAYER_OF = {"-": SILENT, "head": HEAD, "portfolio": PORTFOLIO, "visit": VISIT}
_SLOT = re.compile(r"(?P<before>[^{]{0,80}?) ?\{(?P<slot>\w{1,20})\} ?(?P<after>.{0,80})")


class Meaning(NamedTuple):
    """What a term stands for: its topic, its weight, and the term as the vocabulary has it."""

    topic: str
    weight: float
    term: str


class TopicHit(NamedTuple):
    """A term found: its span in the text, its topic, its weight and the vocabulary's term."""

    start: int
    end: int
    topic: str
    weight: float = 1.0
    term: str = ""


class Frame(NamedTuple):
    """A term with a slot: what it means, the slot, whether the place leads."""

    meaning: Meaning
    slot: str
    leads: bool


def terms() -> list[words.Term]:
    """Return the vocabulary, to be compiled with others into one `words.Lexicon`."""
    made = []
    for row in words.rows("topics"):
        topic, term = row["topic"], row["term"]
        meaning = Meaning(topic, float(row["weight"] or 0), term)
        if frame := _SLOT.fullmatch(term):
            before, slot, after = frame.groups()
            value = Frame(meaning, slot, leads=not before)
            made.append(words.Term(before or after, FRAME, value))
        else:
            made.append(words.Term(term, _LAYER_OF.get(topic, TOPIC), meaning))
    return made


@cache
def things() -> set[str]:
    """Return the terms for things that are the scenery as often as the subject."""
    return {row["term"] for row in words.rows("topics") if row["note"] == "thing"}
