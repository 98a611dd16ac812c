"""Whose page it is by its head or foot: `Présidence de la République du Bénin`, `République du Mali`."""

import re
from collections.abc import Iterator

from ..meetings import places
from ..patterns import pattern
from ..people import parties
from .marks import Marked

_HEAD, _FOOT = 3, 2  # sentences at either end of a page in which a head or foot may stand
_LONGEST = 120  # characters of such a line
# `Communiqué de la présidence`, `Site officiel du ministère des Affaires étrangères`.
_OF_STATE = pattern(
    r"(?:(?:@issued_by) (?:de (?:la |l')?|du |des )?|la |le |l')?@state_body\b[^.;:!?«»]{0,100}$"
)
# `Ambassade de Chine au Sénégal`, `Mission permanente du Sénégal à Genève`, `Délégation de l'UE en`.
_MISSION = re.compile(
    r"(?:l'|la |le )?(?:(?P<abroad>ambassade|haut-commissariat|consulat(?: general)?|delegation(?= de l'u)"
    r"|(?:equipe(?: pays)? )?systeme(?= des nations)|bureau(?= (?:des|de l')))"
    r"|(?:mission|delegation|representation) permanente) (?:du |de la |des |de |d')(?:l')?"
)
_TO = re.compile(r" (?:en|aux?|a|pres|aupres d[eu]s?) (?:la |le |l')?(?:republique )?")
_OPENING = 600  # characters of a page in which such a line stands
_STATE = re.compile(r"(?:republique|royaume|principaute|etat|confederation)\b")
# ` de l'extérieur` behind the people of a land: they are in the name of its ministry.
_ABROAD = re.compile(
    r" (?:(?:residant|etablis|vivant) )?(?:de|a) l'(?:exterieur|etranger)\W?| ?\W?"
)
_WITH_ANOTHER = re.compile(r"\b(?:entre|avec|en|au|aux)\b")
_LINES = re.compile(r"[^\n]{1,400}")


def of_page(marked: Marked) -> str:
    """Return the land of the state whose body alone stands in a page's first or last lines.

    It is "" where there is none, or where the line tells of another land as well.
    """
    lines = marked.lines
    for line in [*lines[:_HEAD], *lines[_HEAD:][-_FOOT:]]:
        if line.of("place"):
            for start, end in _written(line.text, line.start, line.end):
                if land := _land(marked, start, end):
                    return land
    return ""


def mission(marked: Marked) -> tuple[str, str]:
    """Return whose embassy or mission a page is of, and whose leaders it names without a land.

    Those are of the land where an embassy is, of whom a mission represents; "" where nothing tells.
    """
    for start, end in _written(marked.page.read, 0, min(_OPENING, len(marked.folded))):
        head = _MISSION.match(marked.folded, start, end)
        told = [h for h in marked.places if start <= h.start and h.end <= end] if head else []
        if not head or not told or told[0].start > head.end() + 2:
            continue
        side, there = (
            told[0].value.code,
            [h for h in told[1:] if h.value.code != told[0].value.code],
        )
        near = there and _TO.match(marked.folded, told[0].end, there[0].start)
        land = there[0].value.code if near and head["abroad"] else ""
        return side, land or ("" if head["abroad"] else side)
    return "", ""


def organisation(marked: Marked, city: str) -> str:
    """Return the organisation alone in one of a page's first lines whose seat is a city."""
    for line in marked.lines[:_HEAD]:
        for hit in line.of("place"):
            alone = (hit.start, hit.end) == (line.start, line.end)
            if alone and hit.value.kind == "org" and places.org_seats().get(hit.value.code) == city:
                return hit.value.code
    return ""


def _written(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield where the written lines of a sentence begin and end, those that are too long left out."""
    for found in _LINES.finditer(text, start, end):
        if found.end() - found.start() <= _LONGEST:
            yield found.span()


def _land(marked: Marked, start: int, end: int) -> str:
    """Return the one land that a line tells of which is but the name of a state or of its body."""
    told = [hit for hit in marked.places if start <= hit.start and hit.end <= end]
    codes = {hit.value.code for hit in told if hit.value.kind in ("country", "demonym")}
    if len(codes) != 1 or any(map(parties.is_organisation, codes)):
        return ""
    last = told[-1]
    whole = told[0].start == start and last.end == end and _STATE.match(marked.folded, start)
    of_body = (
        _ABROAD.fullmatch(marked.folded, last.end, end)
        and _OF_STATE.match(marked.folded, start, last.end)
        and not _WITH_ANOTHER.search(marked.folded, start, last.start)
    )
    return codes.pop() if whole or of_body else ""
