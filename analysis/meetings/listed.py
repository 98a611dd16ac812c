"""What is told of one of several met before the next is named: `X, avec qui il a parlé d'eau, et Y`."""

from itertools import pairwise

from ..patterns import pattern
from ..people.lines import Line
from ..people.scene import Told
from . import coordination, many

# `, puis le `, ` et Mme `: what joins one met to the next.
_JOINED = (
    r"(?P<and>(?:(?:et|puis|ensuite|enfin|(?:ainsi|de meme) que)\b|(?:ainsi|de meme) qu')\s?(?:enfin\s)?)?"
    r"(?:avec\s|par\s)?(?:le\s|la\s|l'|les\s|son\s|sa\s)?(?:@courtesy_title\.?\s)?"
)
# `, avec lequel il a parlé d'eau, puis le `: the clause, and what joins the next.
_CLAUSE = pattern(
    r",\s(?:(?:avec|a|aupres de|chez|pour|devant|par)\s)?(?:qui|lequel|laquelle|auquel|dont|que|qu')(?!\w)"
    rf"[^;:.«»]{{3,160}}(?P<next>,\s{_JOINED})"
)
# `X, le président Y`, `X et le président Y`: between two of a list.
_NEXT = pattern(rf",?\s{_JOINED}")
# `, à qui il a remis un pli du `: up to somebody named in such a clause.
_IN_CLAUSE = pattern(
    r",\s(?:(?:avec|a|aupres de|chez|pour|devant|par)\s)?(?:qui|lequel|laquelle|auquel|dont)\b[^;:.«»,]{3,90}"
)
# `, le président Y ayant annulé`, `, Y assistant à l'entretien`: a clause of his own.
_DOING = pattern(r",?\s(?:(?:ne|se|n'|s'|y|lui|l'|en)\s?){0,2}\w{2,14}ant\b")


def without_clause(line: Line, after: list[Told], index: int, gap: str) -> str:
    """Return the words before one of several met without the clause that tells of the one before.

    He is one of them where `et` closes the list and nothing is told that he does.
    """
    found = _CLAUSE.fullmatch(gap) if gap.startswith(", ") else None
    if not found or "de" in after[index].preposition:
        return gap
    closed = found["and"] or _is_closed(line, after[index:])
    return found["next"] if closed and not _acts(line, after[index]) else gap


def is_in_clause(told: Told, gap: str) -> bool:
    """Tell whether somebody is only named in what is told of the one before: `, à qui il a remis un pli de`."""
    return "de" in told.preposition and bool(_IN_CLAUSE.fullmatch(gap))


def _is_closed(line: Line, told: list[Told]) -> bool:
    """Tell whether a list goes on up to an `et` behind the first told of: `X, Y et Z`."""
    for one, other in pairwise(told):
        gap = coordination.bare(line.folded[one.end : other.start])
        joined = _CLAUSE.fullmatch(gap) or _NEXT.fullmatch(gap)
        if not joined or _acts(line, other):
            return False
        if joined["and"]:
            return True
    return False


def _acts(line: Line, told: Told) -> bool:
    """Tell whether somebody is the subject of what follows: `, le président X a dit`, `X assistant`."""
    return bool(many.acts(line, told.end) or _DOING.match(line.folded, told.end))
