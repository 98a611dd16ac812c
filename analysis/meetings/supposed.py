"""What a verb of encounter only supposes, or tells to be done time and again."""

import re

from ..patterns import pattern
from ..people.lines import Line
from ..words import Hit

# `voyait volontiers`: in the imperfect.
_HABIT = pattern(r" (?:@habitually|@regularly)\b")
# `reçoit chaque année`: in the present too.
_REGULARLY = pattern(r" (?:\w+ment )?@regularly\b")
_NEAR = 30  # characters behind a verb in which its adverb stands
_IF = pattern(r"\W{0,4}(?:si |s'ils? )[^,;:]{0,90}$")
# `Nul ne sait s'il verra X`, `reste à savoir si, à Rome, X recevra Y`: no `if` that opens no sentence
# stands with a future.
_WHETHER = pattern(
    r"\w (?:(?<!\bmeme )(?<!\bcomme )(?:si (?!bien |peu )|s'ils? )(?:(?!\b(?:que|qui|mais|et)\b|\bqu')[^,;:.«»]){0,80}"
    r"|@vouching (?:si\b|s'ils? )(?:(?!\b(?:que|qui|mais|et)\b|\bqu')[^;:.«»]){0,110})$"
)
# `recevra X à Rome si la trêve tient`: of a future, behind it.
_IF_BEHIND = re.compile(
    r"(?:(?!\b(?:pour|afin|savoir|voir|demander|que|qui|meme|comme)\b|qu')[^.;:«»,?]){3,90}"
    r" (?:si (?!bien |peu |tout )|s'ils? |a condition )"
)
# `Il est trop tôt pour dire qui le recevra`, `reste à savoir lequel des deux verra X`: nobody as yet.
_WHO = pattern(
    r"\b(?:dire|savoir|@vouching) (?:encore )?(?:qui|lequel|laquelle)(?: (?!que\b)[\w']+){0,3} ?$"
)
_IF_EVER = re.compile(r"\W{0,4}(?:si |s'ils? )[^;:]{2,160}$")


def is_conditioned(line: Line, hit: Hit) -> bool:
    """Tell whether a future is asked for, or depends on an `if`: `s'il verra X`, `verra X si`."""
    before = line.before(hit.start, 140)
    if _WHETHER.search(before) or _WHO.search(before):
        return True
    if _IF_BEHIND.match(line.folded, hit.end, min(line.end, hit.end + 110)):
        return True
    conditional = line.folded.endswith(("rait", "raient"), hit.start, hit.end)
    return conditional and bool(_IF_EVER.match(line.folded[line.start : hit.start]))


def is_supposed(line: Line, hit: Hit) -> bool:
    """Tell whether an imperfect is only supposed, or a habit: `Si X recevait Y`, `voyait souvent`."""
    habit = _HABIT.match(line.folded, hit.end, min(line.end, hit.end + _NEAR))
    return bool(habit or _IF.match(line.folded, line.start, hit.start))


def is_unreal(line: Line, hit: Hit) -> bool:
    """Tell whether a present is only supposed, or of every year: `si X reçoit Y`, `reçoit chaque année`."""
    regular = _REGULARLY.match(line.folded, hit.end, min(line.end, hit.end + _NEAR))
    return bool(regular or _IF.match(line.folded, line.start, hit.start))
