"""The day of an encounter that the sentence behind it tells: `X a vu Y. C'était mardi, à Rome`."""

from ..dates import DAYS, Words
from ..patterns import pattern
from ..people.lines import Line
from .drafts import Draft

# `C'était dans l'après-midi du`, `La scène se passait à Rome, `: before the day.
_THAT_WAS = pattern(
    r"\W{0,3}@that_was\b,?(?: (?:il y a|des|(?:a|au|aux|en|dans|sur|chez)\b(?:(?!apres|depuis)[^;:.«»]){2,30}),?)? ?$"
)


def find(draft: Draft, lines: list[Line]) -> tuple[Words, int] | None:
    """Return the day that the sentence behind that of a draft gives it, and the number of that sentence."""
    if draft.status != "held" or draft.proof.sentence + 1 >= len(lines):
        return None
    line = lines[draft.proof.sentence + 1]
    if not line.times or line.kind != draft.proof.line.kind:
        return None
    first = line.times[0]
    told = first.kind in DAYS and not first.attached
    if not told or not _THAT_WAS.match(line.folded[line.start : first.start]):
        return None
    return first, line.number
