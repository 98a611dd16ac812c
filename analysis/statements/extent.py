"""How far the words of a speaker reach who is named behind them."""

import re

from ..patterns import pattern
from ..people.lines import Line
from ..words import Hit
from .quotations import Quotation, around
from .senses import says_something

_REPORTED = pattern(
    r",\s(?:alors|tandis) qu(?:e |')|,?\s(?:a l'heure|au moment) ou\b|,\s(?:avant|apres) une?\b"
    r"|,?\s@scene_preposition (?:d|a)|,\s(?P<who>qui|dont)\b"
)
# What a quotation is about, told behind the words that attribute it.
_ON = pattern(r"\b(?:@about|interroge)\b")
# `C'est ce qu'a affirmé M. X`: the sentence before is his.
_JUST_SAID = re.compile(r"\s{0,2}c'est (?:du moins )?(?:bien |la )?(?:ce qu|la position qu)")
# `Il l'a dit à Lima.`, `M. X l'a rappelé mardi.`
_SO = pattern(
    r"(?!comme |ainsi |tel)[^,;:«»]{2,60} l'a (?:(?:\w{1,20}ment|encore|@linking_adverb) )?"
)
_SO_ENDS = pattern(r"\s?[.;]|,? (?:@circumstance|@demonstrative|@weekday)\b(?! qu)")
# `A ce propos, il a demandé`, `il tient à ce dossier`: the sentence before tells on what.
_THEREON = pattern(
    r"\b(?:@thereon|(?:cet|cette|ces|ce) (?!(?:@not_pointing)\b)(?:\w{4,20}|bac|riz|gaz|cas))\b"
)
# `», lit-on dans une lettre de M. X`; `L'annonce en a été faite par M. X`.
_READ = pattern(r"[\s,]{0,4}(?:@one_reads|a-t-on)\b")
_ANNOUNCED = pattern(
    r"(?:l'|(?:la|cette) )@announcement_noun |(?:l[ea] |l')@utterance\b,? "
    r"|meme (?:son de cloche|\w{3,16}) chez\b|une? \w{3,16} que partage\b"
)
_SENTENCE_END = re.compile(r"[.!?…]\s+|\n+")
_LONGEST_SENTENCE = 600
_ATTRIBUTED = 40  # between the end of a quotation and the verb that attributes it


def start(line: Line, verb: Hit, quoted: list[Quotation]) -> int:
    """Return where the words begin that a verb behind them attributes: before the sentence too."""
    if says_so(line, verb):
        return _sentence_before(line, quoted)
    opened = around(quoted, line.start)
    if opened and opened.end <= verb.start:
        return opened.start
    if _JUST_SAID.match(line.folded, line.start):
        return _sentence_before(line, quoted)
    return line.start


def says_so(line: Line, verb: Hit) -> bool:
    """Tell whether a verb of saying has what the sentence before tells as its object."""
    if "restating" not in verb.value.notes or line.folded.find("l'a ", line.start, verb.start) < 0:
        return False
    return bool(
        _SO.fullmatch(line.folded, line.start, verb.start) and _SO_ENDS.match(line.folded, verb.end)
    )


def start_of_view(line: Line, quoted: list[Quotation]) -> int:
    """Return where the words begin that a sentence without a verb of saying attributes."""
    opened = around(quoted, line.start)
    if opened and opened.closed and opened.end <= line.end and _READ.match(line.folded, opened.end):
        return opened.start
    announced = _ANNOUNCED.match(line.folded, line.start)
    points_back = announced and line.folded.find(" : ", line.start, line.end) < 0
    return _sentence_before(line, quoted) if points_back else line.start


def subject_before(line: Line, quoted: list[Quotation]) -> int:
    """Return where the sentence before begins if a sentence points back to its subject."""
    if _THEREON.search(line.folded, line.start, line.end):
        return _sentence_before(line, quoted)
    return line.start


def end(line: Line, verb: Hit, last: int, quoted: list[Quotation]) -> int:
    """Return where they end, at most at `last`: before what the reporter adds (`, alors que`)."""
    added = _REPORTED.search(line.folded, verb.end, last)
    until = added.start() if added else last
    own = last if added and added["who"] else until  # `…, a dit M. X, qui voudrait`
    if _goes_on(line, verb, own, quoted):
        return last
    if _is_over(line, verb, quoted) and not _ON.search(line.folded, verb.end, until):
        return verb.end
    return until


def _sentence_before(line: Line, quoted: list[Quotation]) -> int:
    """Return where the sentence before begins, or the quotation that ends with it."""
    for quotation in quoted:
        if line.start - 4 <= quotation.end <= line.start:
            return quotation.start
    first = max(0, line.start - _LONGEST_SENTENCE)
    ends = list(_SENTENCE_END.finditer(line.folded, first, max(first, line.start - 3)))
    return ends[-1].end() if ends else line.start


def _goes_on(line: Line, verb: Hit, last: int, quoted: list[Quotation]) -> bool:
    """Tell whether more is quoted, or said with another verb, behind a verb of saying."""
    behind = range(verb.end, last)
    return any(q.start in behind for q in quoted) or any(
        hit.start in behind and says_something(line, hit) for hit in line.of("speech")
    )


def _is_over(line: Line, verb: Hit, quoted: list[Quotation]) -> bool:
    """Tell whether the words said end before the verb: with a quotation, or a sentence before."""
    if _JUST_SAID.match(line.folded, line.start):
        return True
    near = range(verb.start - _ATTRIBUTED, verb.start + 1)
    return any(q.closed and q.end in near for q in quoted)
