"""Two leaders told of by their offices in one sentence and by their names alone in the next.

`Le chef de l'État coréen et le Premier ministre lao se sont parlé. Han Jae-woo a félicité Kham Noy.`
"""

import re
from collections.abc import Sequence
from itertools import pairwise, permutations

from . import wording
from .cast import Cast
from .lines import Line
from .mentions import Mention
from .person import Person

_GOVERNING = 5  # the protocol rank down to which an office makes a leader
_CALLED = ("leader", "counterpart")
_TOLD = ("title", "lead", "body")
# `X, acteur,`: what else than a leader somebody may be.
_DESCRIBED = re.compile(
    r", (?:l'|le |la |une? )?(?!(?:qui|que|dont|lequel|laquelle|ainsi|avant|apres)\b)[a-z]{4,}"
)


def settle(cast: Cast, lines: Sequence[Line]) -> None:
    """Give two people of whom only the names are told the offices of the sentence beside theirs.

    So only where the page names no other leader of either side.
    """
    told = [line for line in lines if line.mentions and line.kind in _TOLD]
    pairs = [_offices(line) for line in told]
    _settle_several(cast, told)
    for number, (one, other) in enumerate(pairwise(told)):
        offices, names = (pairs[number], other) if pairs[number] else (pairs[number + 1], one)
        if offices:
            _give(_left_over(offices, names, cast))
        if not offices or _are_named(offices, cast):
            continue
        people = _unknown(names, cast)
        facing = _facing(offices, names) if len(people) == 1 else []
        _give(_matched(facing or offices, people))
    for number, line in enumerate(told):
        offices, people = _in_one(line, cast)
        if not offices and number and number + 1 < len(told):
            offices = _one_each(line, told[number + 1])
            people = _unknown(told[number - 1], cast) if offices else []
        if len(people) == 2 and not _are_named(offices, cast):
            _give(_matched(offices, people))


def _give(matched: list[tuple[Mention, Person]]) -> None:
    """Give people the sides and offices that are theirs."""
    for mention, person in matched:
        person.codes[mention.codes[0]] += 1
        person.known_side = None
        if not mention.head.reference:
            person.hold((wording.singular(wording.without_side(mention.office)), mention.head))


def _left_over(offices: list[Mention], names: Line, cast: Cast) -> list[tuple[Mention, Person]]:
    """Return the office of one of two named together where that of the other is known to be his.

    `Novak et Keita au palais`, `les présidents croate et malien`: of Novak alone it is known.
    """
    people = list(dict.fromkeys(cast.of(m) for m in names.mentions if m.name))
    if len(people) != 2 or None in people:
        return []
    codes = [mention.codes[0] for mention in offices]
    known = [p for p in people if cast.side(p) in codes]
    left = [m for m in offices if m.codes[0] != cast.side(known[0])] if len(known) == 1 else []
    if len(left) != 1 or _are_named(left, cast):
        return []
    alone = [p for p in people if p is not known[0] and " " in p.name]
    bare = [p for p in alone if not (p.offices or p.terms or cast.side(p))]
    return [(left[0], bare[0])] if bare else []


def _in_one(line: Line, cast: Cast) -> tuple[list[Mention], list[Person]]:
    """Return the two named alone before a colon and the two offices behind it that are theirs.

    `A d'abord, B ensuite : X a appelé la ministre coréenne, puis le président lao`.
    """
    colon = line.folded.find(": ", line.start, line.end)
    if colon < 0:
        return [], []
    offices = [m for m in line.mentions if m.start > colon and not m.name and m.codes]
    leading = [m for m in offices if len(m.codes) == 1 and _leads(m)]
    if len(leading) != 2 or offices != leading or leading[0].codes == leading[1].codes:
        return [], []
    people = _alone([m for m in line.mentions if m.name and m.end <= colon], cast)
    return leading, people


def _one_each(line: Line, following: Line) -> list[Mention]:
    """Return the office of each of two sentences: `Le dirigeant lao a dit`, `Son homologue russe`."""
    first, second = (
        [m for m in told.mentions if not m.name and len(m.codes) == 1 and _leads(m)]
        for told in (line, following)
    )
    if len(first) != 1 or not second or any(m.name for m in line.mentions):
        return []
    opens = second[0].start <= following.start + 2 and second[0].head.head == "counterpart"
    return [first[0], second[0]] if opens and first[0].codes != second[0].codes else []


def _settle_several(cast: Cast, told: Sequence[Line]) -> None:
    """Give those named in one sentence the lands of those whom the one before tells of together.

    `Les chefs de gouvernement lao, thaïlandais et khmer ont déjeuné. X, Y et Z ont convenu`: one
    of them at least is known to be of the land that is told at his place.
    """
    for one, other in pairwise(told):
        together = [m for m in one.mentions if m.plural and not m.name and len(m.codes) > 2]
        people = [cast.of(m) for m in other.mentions if m.name]
        if len(together) != 1 or len(together[0].codes) != len(people) or None in people:
            continue
        matched = list(zip(together[0].codes, people, strict=True))
        known = [cast.side(p) for _, p in matched]
        if any(known) and all(cast.side(p) in ("", code) for code, p in matched):
            for code, person in matched:
                cast.belong(person, code)
                _hold(person, together[0])


def _hold(person: Person, mention: Mention) -> None:
    """Let somebody hold one of the offices of which a mention tells together."""
    if not (person.offices or mention.head.reference):
        person.hold((wording.singular(wording.without_side(mention.office)), mention.head))


def _offices(line: Line) -> list[Mention]:
    """Return the only two of a sentence, if both are leaders of two sides told of by office alone."""
    if all(m.name for m in line.mentions):
        return []
    found = [m for m in line.mentions if m.name or m.codes]
    if len(found) == 1 and found[0].plural and len(found[0].codes) == 2:
        found = [found[0]._replace(codes=(code,)) for code in found[0].codes]
    leading = [m for m in found if not m.name and len(m.codes) == 1 and _leads(m)]
    if len(found) != 2 or len(leading) != 2 or leading[0].codes == leading[1].codes:
        return []
    return leading


def _leads(mention: Mention) -> bool:
    """Tell whether a mention's office is a leader's, or but called so: `le dirigeant turc`."""
    head = mention.head
    return head is not None and (head.head in _CALLED or head.rank <= _GOVERNING)


def _facing(offices: list[Mention], names: Line) -> list[Mention]:
    """Return the office of him who is named beside that of the other: `X a remercié le président coréen`."""
    beside = {m.codes for m in names.mentions if not m.name and m.codes}
    left = [mention for mention in offices if mention.codes not in beside]
    return left if len(left) == 1 else []


def _unknown(line: Line, cast: Cast) -> list[Person]:
    """Return the one or two whom a sentence names, if no more than their names is told of them."""
    named = [m for m in line.mentions if m.name]
    if any(_DESCRIBED.match(line.folded, m.end, line.end) for m in named):
        return []
    return _alone(named, cast)


def _alone(named: list[Mention], cast: Cast) -> list[Person]:
    """Return the one or two whom mentions name, if no more than their names is told of them."""
    people = [cast.of(m) for m in named]
    known = [p for p in people if p is None or p.offices or p.terms or cast.side(p)]
    found = list(dict.fromkeys(people))
    whole = all(p and " " in p.name for p in found)
    return found if len(found) <= 2 and whole and not known else []


def _are_named(offices: list[Mention], cast: Cast) -> bool:
    """Tell whether the page names somebody who serves either side."""
    codes = {mention.codes[0] for mention in offices}
    return any(p.names and cast.side(p) in codes for p in cast.people)


def _matched(offices: list[Mention], people: list[Person]) -> list[tuple[Mention, Person]]:
    """Return whose office is whose: in the order told, but a woman's is hers."""
    if len(offices) != len(people):
        return []
    orders = [list(zip(offices, order, strict=True)) for order in permutations(people)]
    return next((o for o in orders if all(_may_be(m, p) for m, p in o)), [])


def _may_be(mention: Mention, person: Person) -> bool:
    """Tell whether office and person are told of no different genders."""
    return not (mention.gender and person.gender) or mention.gender == person.gender
