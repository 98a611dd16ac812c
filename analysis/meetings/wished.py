"""What somebody only wishes, asks or fears that others do: `souhaite que X et Y se rencontrent`."""

from ..patterns import pattern
from ..people.lines import Line
from .event import Event

# `Il faudrait, plaide Z, que X et Y `: what wishes, an insertion, who is to do it.
_THAT = pattern(
    r"\b@wishing_that(?: \w+){0,2}(?:,[^,;.:«»]{2,110},)? ?(?:a )?(?:ce )?(?:que |qu')(?P<who>[^.;:«»]{1,130})$"
)
_REACH = 270  # characters before a verb in which what wishes for it stands
_THAT_ONE = ("que ", "qu'")


def is_wished(line: Line, event: Event) -> bool:
    """Tell whether a verb in the present depends on a wish: its form is that of the subjunctive.

    Not one that goes on behind a comma: `X, qui souhaite que le dialogue reprenne, rencontre Y`.
    """
    if event.is_noun or event.trigger.tense != "present":
        return False
    before = line.before(event.start, _REACH)
    if not any(map(before.__contains__, _THAT_ONE)):
        return False
    wish = _THAT.search(before)
    return wish is not None and not _goes_on(wish["who"])


def _goes_on(who: str) -> bool:
    """Tell whether the words behind `que` end a clause of their own before the verb.

    >>> _goes_on("le dialogue reprenne, "), _goes_on("le president, X, "), _goes_on("X et Y se ")
    (True, False, False)
    """
    last = who.rstrip().removesuffix(" se").removesuffix(" s'").rstrip()
    if last.endswith((" et", " mais", " puis")):
        return True
    return last.endswith(",") and last.count(",") % 2 == 1
