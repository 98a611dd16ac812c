"""Somebody whose name nobody could read, right before a verb: whoever it is acts, and nobody else."""

import re
from functools import cache

from .. import words
from ..patterns import pattern
from .around import Around

# `Hemedti a été reçu`, `a dit que Prigojine rencontrera`: from the clause's first word to its verb.
_NAME = pattern(
    r"(?:(?P<first>^)|\b(?:que |qu'|mais |car |lorsque |tandis que |puisque ))"
    r"(?P<name>[a-z][a-z-]{4,20}) (?:ne |n'|y |s'|l'|en |lui )?"
    r"(?:(?:@auxiliary_past|@auxiliary_pluperfect|@auxiliary_future|@being|@being_future) ?"
    r"(?:ete |(?:\w+ment|@linking_adverb) ){0,2})?$"
)
_CAPITAL = re.compile(r"[^\W\d_a-zà-ÿ][a-zà-ÿ-]+")
_REACH = 70  # characters before a verb


def is_subject(around: Around) -> bool:
    """Tell whether a capitalised word that is nobody known, nor a place, stands as a verb's subject."""
    line, event = around.line, around.event
    if event.is_noun:
        return False
    before = line.before(event.start, _REACH)
    told = _NAME.search(before)
    if told is None or (told["first"] is not None and len(before) == _REACH):
        return False
    start, end = (event.start - len(before) + at for at in told.span("name"))
    if not _CAPITAL.fullmatch(line.text, start, end):
        return False
    bare = before.endswith(f"{told['name']} ")  # `Aussitôt conduite`
    if told["first"] is not None and (bare or told["name"] in _common()):
        return False
    known = (*around.before, *line.of("place"), *line.of("office"))
    return not any(one.start < end and start < one.end for one in known)


@cache
def _common() -> frozenset[str]:
    """Return the words that may open a sentence without being a name."""
    known = {words.fold(row["word"]) for row in words.rows("glue") if row["kind"] == "known"}
    return frozenset(known | {row["word"] for row in words.rows("not_names")})
