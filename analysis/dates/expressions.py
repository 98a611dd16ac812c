"""Expressions of time in a text: days, months, years, weekdays, ranges and relative words."""

import re
from typing import NamedTuple

from ..patterns import pattern
from ..words import fold
from ..words import grammar as grammar_words
from .grammar import Words, grammar, of_kind
from .readers import readers

# `l'entretien d'hier`, `une journée remplie que celle d'hier`: told of that day, unlike `le journal d'hier`.
_WHAT_WAS = pattern(r"\b(?:(?:@talks_noun|@audience_noun)s?|journee [^,;.]{0,24}celle) d'$")
_BACK = 48  # characters before a day in which such a noun stands
_REACH = 64
_DAY, _OFFSET = Words._fields.index("day"), Words._fields.index("offset")
# `dans l'après-midi`, `en fin de matinée`, `le même jour`.
_SAME_DAY = pattern(r"dans l|en |(?:au )?@part_of_period d|cet? |l[ea] meme |le $|l'$|(?:la )?mi-")
_YEAR_LEADS = frozenset(("en", *grammar_words("part_of_period")))
_MONTH_LEADS = _YEAR_LEADS | {"de", "d"}
_ARTICLES = {"le", "la", "l", "ce"}
_SPAN_OF_YEAR = pattern(r"en |@part_of_period")
_NAME_LEADS = {"de", "d", "annee"}
_NAMED_YEAR_LEADS = _YEAR_LEADS | _NAME_LEADS
_GENITIVE = re.compile(r"^(?:de |d')(?=[a-z])")
_GAPS = re.compile(r"[ '-]+")


def find(text: str, folded: str | None = None) -> list[Words]:
    """Return the expressions of time in the text, in order, none overlapping another.

    >>> [(w.text, w.kind, w.day, w.month) for w in find("Reçu mardi 3juillet, puis la veille")]
    [('mardi 3juillet', 'date', 3, 7), ('la veille', 'relative', 0, 0)]
    """
    folded = fold(text) if folded is None else folded
    compiled, read = grammar(), readers()
    found: list[Words] = []
    floor = tried = 0
    for number, start, end in compiled.triggers.find_matches_as_indexes(folded):
        if start < tried:
            continue
        kind, value = compiled.kinds[number]
        bare = read[kind](text, folded, start, end, value)
        if bare is None:
            tried = _digits_end(folded, end) if kind == "number" else start + 1
            continue
        words = _led(text, folded, floor, bare)
        tried = bare.end if words is None else words.end
        if words is not None:
            found.append(words)
            floor = words.end
    return found


def _digits_end(folded: str, at: int) -> int:
    """Return where the run of digits around `at` ends."""
    while at < len(folded) and folded[at].isdigit():
        at += 1
    return at


class _Lead(NamedTuple):
    """The folded words leading up to an expression, the last of them, whether they limit it."""

    words: str
    near: str
    limit: bool


def _led(text: str, folded: str, floor: int, bare: Words) -> Words | None:
    """Return the expression with its leading words, or None if these speak against it."""
    lead = _lead(text, folded, floor, bare)
    if not _stands(text, folded, bare, lead):
        return None
    kind, relation, attached = _related(bare, lead)
    end, offset, relation = _directed(folded, bare, kind, relation)
    start = bare.start - len(lead.words)
    end += "(" in text[bare.start : end] and text.startswith(")", end)
    figures = bare[_DAY:_OFFSET]
    return Words(start, end, text[start:end], kind, *figures, offset, relation, attached)


def _lead(text: str, folded: str, floor: int, bare: Words) -> _Lead:
    """Return what leads up to the expression, looking back no further than `floor`.

    `un accord signé lundi` limits it, `X signe lundi un accord` does not.
    """
    tail = folded[max(floor, bare.start - _REACH) : bare.start][::-1]
    match = grammar().lead.match(tail)
    size = match.end("words") if match["words"] else 0
    dated = match["dated"] and (bare.year or not bare.day)
    dated = dated and text[bare.start - match.start("dated") - 1] != "e"
    limit = bool(match["limit"] or dated)
    if not size:
        return _Lead("", "", limit)
    lead = tail[:size][::-1].lstrip(" '-")
    return _Lead(_GENITIVE.sub("", lead), _GAPS.split(lead.rstrip(" '-"))[-1], limit)


def _stands(text: str, folded: str, bare: Words, lead: _Lead) -> bool:
    """Tell whether the expression can follow such words: "en mai", but not "Phan Van Mai"."""
    if bare.kind == "month" and bare.month and not bare.year:
        return (lead.near in _MONTH_LEADS or lead.limit) and text[bare.start].islower()
    if bare.kind == "year" and bare.year:
        return lead.near in _NAMED_YEAR_LEADS or lead.limit
    if bare.kind == "same_day" and not bare.relation:
        return bool(_SAME_DAY.match(lead.words))
    if bare.relation == "previous":
        counted = " jours " in folded[bare.start : bare.end]  # `deux jours plus tard`
        return counted or lead.near in _ARTICLES or folded.startswith("ce ", bare.start)
    if bare.kind != "relative" or lead.near not in ("de", "d"):
        return True
    if folded.startswith(tuple(of_kind("part")), bare.start):
        return True
    return bool(_WHAT_WAS.search(folded, max(0, bare.start - _BACK), bare.start))


def _related(bare: Words, lead: _Lead) -> tuple[str, str, str]:
    """Return the expression's kind, what it is relative to, and whether it is a limit."""
    kind, relation = bare.kind, bare.relation
    this = lead.words.startswith(("ce ", "cet ")) or lead.near == "ce"
    if kind == "same_day" and not relation:
        kind, relation = ("relative", "published") if this else ("same_day", "previous")
    elif this and kind in ("date", "weekday"):
        relation = "published"
    named = kind == "year" and lead.near in _NAME_LEADS and not _SPAN_OF_YEAR.match(lead.words)
    return kind, relation, "limit" if lead.limit or named else bare.attached


def _directed(folded: str, bare: Words, kind: str, relation: str) -> tuple[int, int, str]:
    """Return end, offset and relation, with the "dernier" or "prochain" that may follow."""
    told = bare.end, bare.offset, relation
    if kind not in ("date", "month", "weekday") or bare.year or bare.offset:
        return told
    match = grammar().direction.match(folded, bare.end)
    if match is None:
        return told
    return match.end(), grammar().values[match["direction"]], "published"
