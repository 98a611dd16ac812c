"""Surnames that begin with or hold a particle: `le président de Gaulle`, `M. Giscard d'Estaing`."""

import re
from collections.abc import Collection
from functools import cache

from .. import tenures
from ..words import fold

# `M. de Villepin`, `Mme d'Estaing`: titles behind which a particle is no preposition.
_TITLES = (" m. ", "\nm. ", "(m. ", " mm. ", " mme ", "\nmme ", "(mme ", " mlle ")
_LONGEST_TITLE = max(map(len, _TITLES))
_PARTICLES = (" de ", " d'", " de la ", " du ", " al-", " el-")
_ELIDED = " d'"
# ` von der `, ` van `: no words of French, of a name's own wherever they stand.
_FOREIGN = re.compile(r" (?:vo[nm]|van)(?: (?:de[rn]?|het|'t|und zu))? $")
_LONGEST_FOREIGN = 14
_CAPITALS = frozenset(("De ", "Le ", "La ", "Du ", "Di ", "Da "))


@cache
def _surnames() -> frozenset[str]:
    """Return the folded surnames of leaders that begin with a particle: `de gaulle`."""
    leaders = {fold(t.person) for t in tenures.everyone() if t.kind in tenures.CALLED}
    return frozenset(
        f"{particle}{rest}".strip()
        for name in leaders
        for particle in _PARTICLES
        for _, found, rest in (name.rpartition(particle),)
        if found and " " not in rest
    )


@cache
def _given() -> frozenset[str]:
    """Return the folded first words of the names on record: given names, nearly all."""
    return frozenset(fold(t.person).partition(" ")[0] for t in tenures.everyone())


def start(folded: str, first: int, stop: int, offices: Collection[int]) -> int:
    """Return where a name starts, a particle behind its title being its own: `M. de Villepin`.

    Behind an office, which ends at one of `offices`, it is so in a leader's surname alone: `le
    général de Gaulle`, but `le maire de Colmar`.

    >>> text = "la presidente von der leyen et le maire de colmar"
    >>> [text[start(text, text.index(name), len(text), ()) :][:13] for name in ("leyen", "colmar")]
    ['von der leyen', 'colmar']
    """
    if foreign := _FOREIGN.search(folded, max(0, first - _LONGEST_FOREIGN), first):
        return foreign.start() + 1
    if not folded.endswith(_PARTICLES, 0, first):
        return first
    fitting = [p for p in _PARTICLES if folded.endswith(p, 0, first)]
    own = first - len(fitting[0]) + 1
    title = " " + folded[:own] if own < _LONGEST_TITLE else folded[own - _LONGEST_TITLE : own]
    if title.endswith(_TITLES):
        return own
    starts = (first - len(p) + 1 for p in fitting)
    of_leader = (s for s in starts if s - 1 in offices and folded[s:stop] in _surnames())
    return next(of_leader, first)


def capital(text: str, first: int, stop: int) -> int:
    """Return where a surname starts that has a capital particle where the page names it in full.

    >>> text = "Alexander De Croo est venu. De Croo a parlé. Le Croo aussi."
    >>> [capital(text, at, at + 4) for at in (31, 48)]
    [28, 48]
    """
    own = first - 3
    if text[max(0, own) : first] not in _CAPITALS:
        return first
    full = re.compile(rf"\b[A-ZÀ-Þ][\w’'-]+ {re.escape(text[own:stop])}\b")
    return own if full.search(text) else first


def is_one_name(folded: str, one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Tell whether what `d'` joins is one name: of a leader, or a given name and a surname.

    >>> [is_one_name(n, (0, n.index(" ")), (n.index("'") + 1, len(n))) for n in ("jean d'ormesson", "poutine d'idlib")]
    [True, False]
    """
    if folded[one[1] : other[0]] != _ELIDED:
        return False
    return folded[slice(*one)] in _given() or bool(tenures.named(folded[one[0] : other[1]]))
