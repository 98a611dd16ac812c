"""How a verb of saying is joined to the one before, and to its subject by `se`."""

import re
from typing import NamedTuple

from .. import words as vocabulary
from ..people.lines import Line
from ..people.person import Person
from ..words import Hit
from . import asides

_TOKEN = re.compile(r"[\w-]+|[,;:.«»\"]")
_MARKS = frozenset('«»"')
_LINKS = frozenset(("et", "puis", "mais"))
_BETWEEN = frozenset(vocabulary.grammar("between_verbs"))
_BETWEEN_REFLEXIVE = _BETWEEN - {"se", "s"}
_VOICES = frozenset(vocabulary.grammar("auxiliary_past") + vocabulary.grammar("being"))
_AGREEING = re.compile(r"(?:é|i|u)(?:e|es|s)$")


class Spoken(NamedTuple):
    """A verb of saying with its subject; `inverted` where it stands behind what is said."""

    verb: Hit
    people: tuple[Person, ...]
    inverted: bool = False


def is_reflexive(line: Line, hit: Hit) -> bool:
    """Tell whether a verb is used of oneself: `s'est (également) dit`, `se félicite`."""
    whole = line.before(hit.start, asides.REACH)
    if "se " not in whole and "s'" not in whole and " s " not in whole:
        return False
    before = asides.without(whole)[-40:]
    if "se " not in before and "s'" not in before and " s " not in before:
        return False
    words = _TOKEN.findall(before)
    while words and (words[-1] in _BETWEEN_REFLEXIVE or words[-1].endswith("ment")):
        words.pop()
    return bool(words) and words[-1] in ("se", "s")


def likeliest(line: Line, forms: list[Hit]) -> list[Hit]:
    """Return the verbs that one form may be, the likeliest first.

    `s'est engagé` is rather a form of `s'engager` than of `engager`, `dit` rather a participle.
    """
    if len(forms) == 1:
        return forms
    reflexive = is_reflexive(line, forms[0])
    return sorted(
        forms,
        key=lambda hit: (
            ("se" in hit.value.notes) != reflexive,
            hit.value.tense != "participle",
        ),
    )


def goes_on(line: Line, hit: Hit, last: Spoken | None, before: str) -> bool:
    """Tell whether a verb is joined to the one before: `et remercié`, `puis a demandé`."""
    if not last or not _may_link(before):
        return False
    words = [word for word in _TOKEN.findall(before) if word not in _MARKS]
    voiced = False
    while words and (words[-1] in _BETWEEN or words[-1].endswith("ment")):
        voiced = words.pop() in _VOICES or voiced
    if not words or words[-1] not in _LINKS:
        return False
    tense = hit.value.tense
    if tense == "participle" and not voiced:
        written = line.text[hit.start : hit.end].split()[0]
        return last.verb.value.tense == "participle" and not _AGREEING.search(written)
    return tense == "participle" or tense == last.verb.value.tense


def _may_link(before: str) -> bool:
    """Tell whether the words before a verb may end in what joins it to another."""
    return "et " in before or "puis " in before or "mais " in before
