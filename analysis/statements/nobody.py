"""Verbs of saying that tell of nobody's words: `on a dit`, `si M. X accepte`, `M. X a-t-il dit ?`."""

import re

from ..patterns import pattern
from ..people.lines import Line
from ..words import Hit
from . import links

# `est-il (également) écrit dans le document`: nobody in particular.
_IMPERSONAL = re.compile(r"(?<!s')\best-il (?:\w+ ){0,2}$")
# `Si M. X accepte de venir`: he has not said so.
_IF = re.compile(r"(?:^|, |; |que )si (?!\w+ment )[^,;:]{3,60}$")
_SUPPOSED = ("present", "imperfect")
# `On ignore si M. X a parlé du riz`, `reste à savoir si`.
_UNSURE = pattern(r"\b@unsure_whether si [^,;:]{3,60}$")
# `M. X a-t-il parlé du riz ?`
_ASKED = re.compile(
    r"(?<![,»\"”] )(?<![,»\"”])\b(?:a|avait|aurait|est|s'est)-t-(?:il|elle) (?:\w+ )?$"
)
_QUESTION = re.compile(r"[^«»\"“”]\?\W{0,3}\Z")
# `on l'a constaté`, `il se dit que`: nobody in particular.
_NOBODY = re.compile(r"(?:\bon|\bqu'on|\bnul|\bpersonne) (?:\w+ |\w+'){0,3}$|\bil se (?:\w+ )?$")


def speaks(line: Line, hit: Hit, before: str) -> bool:
    """Tell whether nobody in particular is said to speak, or a verb lacks its `se`."""
    if "se" in hit.value.notes and not links.is_reflexive(line, hit):
        return True
    if line.folded.startswith(("-on ", "-t-on "), hit.end):
        return True
    if "si " in before and (
        (hit.value.tense in _SUPPOSED and _IF.search(before)) or _UNSURE.search(before)
    ):
        return True
    if (
        "-t-" in before
        and _ASKED.search(before)
        and _QUESTION.search(line.text, line.start, line.end)
    ):
        return True
    told = "on " in before or "il se " in before or "nul " in before or "personne " in before
    if told and _NOBODY.search(before):
        return True
    return "est-il " in before and bool(_IMPERSONAL.search(before))
