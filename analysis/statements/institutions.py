"""Who speaks and is no person with a name: `indique un communiqué`, `a rappelé un conseiller`."""

import re

from ..patterns import pattern
from ..people.lines import Line
from ..words import Hit

# `…, a rappelé un conseiller.`: the next `dit-il` is his.
_UNNAMED = pattern(
    r"(?<!sa part)(?<!son cote)(?<!a lui)(?<!a elle)"  # `a, pour sa part, rendu un hommage`
    r"[,»\"”] (?:a |avait )?\w+ (?:(?:une?|cet|cette|notre|l'une?) [^.;«»\"]{2}"
    r"|(?:(?:@article |l')(?!porte-parole)(?:@institution|@unnamed_source)|@institution_name)\b)"
    r"[^.;«»\"]{0,108}\.[^«»\"]{0,2}"
    r"(?:$|\s+[«\"“][^«»\"“”]+[»\"”],? (?:\w{1,5}-t-(?:il|elle) (?:\w+ )?)?$)"
)
_NEAR = 400
_INSTITUTION = pattern(
    r",?\s(?:(?!que )\w+ ){0,5}?(?<! a )(?<!devant )(?:(?:@article|@possessive|@demonstrative) |l')"
    r"(?:\w+ )?(?:@institution|@unnamed_source)\b"
    r"|\s(?:\w+ ){0,2}@institution_name\b"
    r"|,?\s(?:\w+ ){0,2}?(?:une?|des|plusieurs|certains) (?:\w+[- ]){0,2}?@unnamed_speaker\b"
)
# `a déclaré CVA.`, `a rapporté Radio Okapi`: a name that nobody of the article bears.
# `a constaté l'APS`, `rapporte une dépêche de l'ACP`.
_ACRONYM = re.compile(r",? (?:l['’]|la |le )[A-Z]{2,9}\b")
_UNKNOWN = pattern(
    r"(?:,? (?:hier|@weekday))? (?:à )?[A-Z][\w.’'-]*(?: [A-Z][\w.-]*){0,3}"
    r"\s{0,3}(?:[.,;»(]|$)"
)


def follows_unnamed(line: Line, at: int) -> bool:
    """Tell whether who was last said to speak before a place has no name: `a dit un conseiller`."""
    return bool(_UNNAMED.search(line.folded, max(0, line.start - _NEAR), at))


def speaks(line: Line, hit: Hit) -> bool:
    """Tell whether who speaks is no person: `indique un communiqué`, `a annoncé l'Élysée`."""
    if hit.value.frame != "says" or not line.folded.startswith((" ", ","), hit.end):
        return False
    if "addressing" in hit.value.notes:  # `M. X, a rassuré la présidence`
        return False
    return bool(
        _INSTITUTION.match(line.folded, hit.end)
        or _ACRONYM.match(line.text, hit.end)
        or ("reporting" in hit.value.notes and _UNKNOWN.match(line.text, hit.end))
    )
