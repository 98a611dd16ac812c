"""Whom a speaker told of by his town or canton means: `le Tessinois`, `la Genevoise`."""

from .. import words
from ..meetings.places import land_of_seat
from ..patterns import pattern
from ..people.lines import Line
from ..people.person import Person
from ..people.scene import Scene
from ..words import Hit

_REACH = 160
_PAPERS = frozenset(words.grammar("town_paper"))  # `le Parisien` writes
_ARTICLE = r"(?:(?:le |la )|l')"
# `(…, )le Tessinois (, conquis,) (lui) a `.
_SUBJECT = pattern(
    rf"(?:^|[,;:»] |, et |quant a ){_ARTICLE}(?P<town>[a-z-]{{4,20}})(?:,[^;:.«»]{{2,90}},)?"
    r" ?(?:(?:@clitic|@linking_adverb|encore|\w+ment) |@elided_clitic)*"
    r"(?:@auxiliary_singular (?:(?:@linking_adverb|@insertion|encore|\w+ment) )?)?$"
)
# `a précisé (à la presse) le Tessinois`
_FOLLOWING = pattern(rf"(?:,? @words_to_press,?)? {_ARTICLE}(?P<town>[a-z-]{{4,20}})\b")


def before(line: Line, hit: Hit, scene: Scene) -> Person | None:
    """Return who is told of by his town right before his verb: `la Genevoise a précisé`."""
    if not line.of("city_adjective"):
        return None
    before = line.before(hit.start, _REACH)
    found = _SUBJECT.search(before)
    return _of_town(line, hit.start - len(before) + found.start("town"), scene) if found else None


def at(line: Line, place: int, scene: Scene) -> Person | None:
    """Return who is told of by his town at a place: behind `a précisé`, `selon`."""
    if not line.of("city_adjective"):
        return None
    found = _FOLLOWING.match(line.folded, place, line.end)
    return _of_town(line, found.start("town"), scene) if found else None


def _of_town(line: Line, start: int, scene: Scene) -> Person | None:
    """Return the only one told of by name whose land a town's is, written with a capital."""
    town = next((hit for hit in line.of("city_adjective") if hit.start == start), None)
    if town is None or not line.text[start].isupper():
        return None
    land = "" if line.folded[start : town.end] in _PAPERS else land_of_seat(town.value)
    own = {p.number: p for p in scene.told if p.name and land and scene.cast.side(p) == land}
    return next(iter(own.values())) if len(own) == 1 else None
