"""What a page tells around a sentence of the two whom it may let meet.

`Y a pris la suite. Le ministre veut un port. X lui a promis des grues. Restait Z.`: of Y and X.
"""

from ..meetings import inverted
from ..patterns import pattern
from ..people.lines import Line
from .pairs import Page, Pair, Standing

LONGEST = 4  # sentences behind one that are still about those whom it names
MOST = 4  # newcomers from which on more say no more
_TO_HIM = pattern(r"\b@sign_pronoun\b")


def features(pair: Pair, page: Page, stands: Standing) -> dict[str, float]:
    """Return what the page tells of a pair before it turns to somebody else.

    Of a newcomer and whom the page told of before, also whether it began with that one, and how
    many others it lets come.
    """
    first = pair.line.number
    behind = page.lines[first + 1 : _end(pair, page, stands)]
    until = behind[-1].end if behind else pair.line.end
    alone = pair.near is None
    since = pair.line.start if alone else pair.line.end  # `X a plaidé pour la paix, a dit Y`
    said = (s for s in page.spoken if since <= s.start < until)
    return {
        "answered": any(map(_is_to_him, behind)),
        "both_heard": pair.people <= {p.number for s in said for p in s.speakers},
        "alone_one_first": alone and pair.one.number in next(filter(None, stands.fresh), ()),
        "alone_next": alone and inverted.tells_of_next(pair.line),
        "alone_newcomers": _newcomers(pair, page, stands) if alone else 0,
    }


def _end(pair: Pair, page: Page, stands: Standing) -> int:
    """Return the number of the first sentence that is not about a pair any more."""
    first = pair.line.number
    last = min(first + 1 + LONGEST, len(page.lines))
    return next((n for n in range(first + 1, last) if stands.fresh[n] - pair.people), last)


def _is_to_him(line: Line) -> bool:
    """Tell whether a sentence tells of something said or done to one told of before."""
    return bool(_TO_HIM.search(line.folded, line.start, line.end))


def _newcomers(pair: Pair, page: Page, stands: Standing) -> float:
    """Return how many arrive who are of another side than a pair's first, of the most that count."""
    own = page.cast.side(pair.one)
    return min(len(stands.arrived) - stands.arrived.count(own), MOST) / MOST
