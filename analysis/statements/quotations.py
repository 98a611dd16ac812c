"""Quotations of a paragraph: where they lie, and whether somebody is named behind them."""

import re
from typing import NamedTuple

from ..patterns import pattern

_REACH = 4000
_MARK = re.compile(r'[«»“”„"]')
_CLOSERS = {"«": "»", "“": '”"', "„": "“”", '"': '"”'}
# Behind a closing mark: `», a-t-il dit`, `», a expliqué M. Busch`.
_PRONOUN = re.compile(
    r"[\s,.!?]{0,4}(?:\w{1,20}[ '’-]){0,3}\w{0,20}[- ]t[- ](?:il|elle)s?\b"
    r"|[\s,]{0,4}\w{1,20}-(?:il|elle)\b"
)
_NAMED = pattern(
    r"\s{0,3},\s{0,3}\w|\s{1,3}(?:(?:lui|leur|nous) )?(?:@inverted_auxiliary) \w{3}|\s{1,3}(?:: )?(?:l[ea] |l')@utterance,? (?:@put_forward|est|etait|a ete)\b"
)
# What may stand between an opening mark and a verb of the reporter's: `« a également souligné »`.
_VOICE = pattern(
    r"\s{0,3}(?:(?:@clitic |[ls]['’]|s['’]en )?(?:@auxiliary_past|@being)\s{1,3})?"
    r"(?:(?:\w{1,20}ment|@linking_adverb|encore|@insertion)\s{1,3})?"
)


class Quotation(NamedTuple):
    """Where a quotation opens and ends; one that is not closed ends with its paragraph."""

    start: int
    end: int
    closed: bool


def of_paragraph(text: str, start: int, end: int) -> list[Quotation]:
    """Return the quotations of the paragraph in which `start` to `end` lies, in order.

    >>> of_paragraph('Il a dit « oui ». « Non.', 0, 10)
    [Quotation(start=9, end=16, closed=True), Quotation(start=18, end=24, closed=False)]
    """
    first = max(text.rfind("\n", 0, start) + 1, start - _REACH)
    last = text.find("\n", end, end + _REACH)
    last = min(len(text), end + _REACH) if last < 0 else last
    return _between(text, first, last) if _opens(text[first:last]) else []


def _opens(paragraph: str) -> bool:
    """Tell whether a paragraph has a mark that opens a quotation."""
    return "«" in paragraph or '"' in paragraph or "“" in paragraph or "„" in paragraph


def _between(text: str, first: int, last: int) -> list[Quotation]:
    """Return the quotations that open between two places; all of them end by the second."""
    found: list[Quotation] = []
    opened: re.Match[str] | None = None
    for mark in _MARK.finditer(text, first, last):
        if opened is None:
            opened = mark if mark.group() in _CLOSERS else None
        elif mark.group() in _CLOSERS[opened.group()]:
            found.append(Quotation(opened.start(), mark.end(), True))
            opened = None
    if opened is not None:
        found.append(Quotation(opened.start(), last, False))
    return found


def around(found: list[Quotation], at: int) -> Quotation | None:
    """Return the quotation inside which a place lies, behind its opening mark; None if none."""
    for quotation in found:
        if quotation.start < at < quotation.end:
            return quotation
    return None


def is_inside(text: str, at: int, found: list[Quotation], first: int) -> bool:
    """Tell whether a verb's place lies inside a quotation, not at its opening: `a « souligné`.

    `first` is where the sentence begins; a quotation that opens with it has no verb before.
    """
    quotation = around(found, at)
    if quotation is None or quotation.start <= first:
        return quotation is not None
    return not _VOICE.fullmatch(text, quotation.start + 1, at)


def attribution(folded: str, quotation: Quotation) -> str:
    """Return by what a closed quotation is followed: "pronoun", "name" or "" (a full stop).

    >>> folded = '« oui », a-t-il dit. « non », dit m. li. « si. »'
    >>> [attribution(folded, q) for q in of_paragraph(folded, 0, 9)]
    ['pronoun', 'name', '']
    """
    if not quotation.closed:
        return ""
    if _PRONOUN.match(folded, quotation.end, quotation.end + 60):
        return "pronoun"
    return "name" if _NAMED.match(folded, quotation.end) else ""
