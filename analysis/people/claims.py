"""What the vocabularies claim in a text: a word that is theirs is no part of a person's name."""

from bisect import bisect_left
from typing import NamedTuple

from .. import tenures
from ..words import Hit

_LONGEST = 60
DEMONYM = "demonym"
_SOFT = ("city", "country", "company")  # what may be in a name: `John McCain`


class Claims(NamedTuple):
    """The spans that vocabularies claim, sorted, and the number of the last one at each place.

    A span comes with its kind if it may be in a name or is a demonym; the first one, with the
    number 0, is none.
    `offices` is where those of offices begin.
    """

    spans: list[tuple[int, int, str]]
    at: list[int]
    offices: list[int]

    def has_office(self, start: int, end: int) -> bool:
        """Tell whether an office begins within a stretch of the text."""
        number = bisect_left(self.offices, start)
        return number < len(self.offices) and self.offices[number] < end


def claimed_in(text: str, claimed: dict[str, list[Hit]]) -> Claims:
    """Return what the hits of the vocabularies, given by layer, claim in the text.

    Long ones claim their first 60 characters. Only what is written with a capital counts: of words
    of encounters and topics the first one.
    """
    spans = [(0, 0, "")]
    for start, end, _, place in claimed.get("place", ()):
        written = text[start:end]
        if not written.islower():
            soft = place.kind == DEMONYM or (place.kind in _SOFT and " " not in written)
            spans.append((start, end, place.kind if soft else ""))
    for layer in ("office", "body", "seat", "region"):
        for start, end, *_ in claimed.get(layer, ()):
            written = text[start:end]
            if written != "AN" and not written.islower():
                spans.append((start, end, ""))
    for layer in ("topic", "noun", "verb", "cue", "speech"):
        kind = "verb" if layer in ("verb", "speech") else ""
        spans += [
            (h[0], h[1], kind)
            for h in claimed.get(layer, ())
            if text[h[0]].isupper() and (layer != "topic" or _is_theme(text[h[0] : h[1]]))
        ]
    spans.sort()
    at = [0] * len(text)
    for number, (start, end, _) in enumerate(spans):
        length = min(end - start, _LONGEST)
        at[start : start + length] = [number] * length
    return Claims(spans, at, [hit[0] for hit in claimed.get("office", ())])


def _is_theme(written: str) -> bool:
    """Tell whether what a topic claims is several words, and nobody's name: `Kim Jong Un`."""
    return " " in written and not tenures.named(written)
