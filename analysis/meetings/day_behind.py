"""The day of an encounter that the sentence behind it tells: `X a vu Y. C'était mardi, à Rome`.

Of one that is to come too, if for certain no more than the month: `L'entrevue se tiendra en mai`.
"""

import re

from ..dates import DAYS, Words
from ..patterns import pattern
from ..people.lines import Line
from .drafts import Draft

# `C'était dans l'après-midi du`, `La scène se passait à Rome, `: before the day.
_THAT_WAS = pattern(
    r"\W{0,3}@that_was\b,?(?: (?:il y a|des|(?:a|au|aux|en|dans|sur|chez)\b(?:(?!apres|depuis)[^;:.«»]){2,30}),?)? ?$"
)


# `l'entrevue se tiendra, selon toute vraisemblance, en`, `leur tête-à-tête est prévu`: before the day.
_WILL_BE = pattern(
    r"[^;:.!?]{0,60}?\b(?:@will_take_place|@being (?:\w+ment |@linking_adverb )?@scheduled"
    r"|(?:a|ont) ete fixee?s?)\b[^;:.!?]{0,60}"
)
# `Il aura lieu`, `Celle-ci est prévue`, and no `Il est prévu que`.
_IT = re.compile(r"\W{0,3}(?:il|elle|celui-ci|celle-ci)(?= )(?![^;:.!?]{0,40} (?:que |qu'))")
_THE = pattern(r"\b(?:@article|@possessive|@demonstrative|leur|l)\b[ ']?(?:\w+ )?$")
_TIMES = (*DAYS, "month", "week", "weekend", "range")


def find(draft: Draft, lines: list[Line]) -> tuple[Words, int] | None:
    """Return the day that the sentence behind that of a draft gives it, and the number of that sentence."""
    if draft.proof.sentence + 1 >= len(lines):
        return None
    line = lines[draft.proof.sentence + 1]
    if not line.times or line.kind != draft.proof.line.kind:
        return None
    first = line.times[0]
    if draft.status == "held":
        before = line.folded[line.start : first.start]
        told = first.kind in DAYS and not first.attached and _THAT_WAS.match(before)
    else:
        told = draft.words is None and first.kind in _TIMES and _is_fixed(line, first.start)
    return (first, line.number) if told else None


def _is_fixed(line: Line, at: int) -> bool:
    """Tell whether a sentence says of the encounter told before it that it will be at a time."""
    if it := _IT.match(line.folded, line.start, at):
        return bool(_WILL_BE.fullmatch(line.folded, it.end(), at))
    noun = next(iter(line.of("noun")), None)
    if noun is None or not _THE.search(line.before(noun.start, 24)):
        return False
    return bool(_WILL_BE.fullmatch(line.folded, noun.end, at))
