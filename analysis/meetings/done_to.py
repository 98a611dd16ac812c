"""What one does to another's face: `X a exprimé mardi à Rome à Y ses regrets`, `a pressé à Rome Y de`."""

import re
from collections.abc import Iterator

from ..dates import NEAR_DAYS
from ..needles import SENTENCES
from ..patterns import pattern
from ..people.lines import Line
from ..people.offices import ENVOYS
from ..people.person import Person
from ..people.scene import Scene, Told
from ..words import Hit
from . import locatives
from .voice import accented, auxiliary

Pair = tuple[Person, Person]
# `a exprimé mardi à Rome à Y`: between what is said and to whom.
_TO_WHOM = re.compile(r"(?:(?!\b(?:que|qui|pour|dont|si|mais|et|contre)\b|qu')[^.;:«»()]){0,75}")
# Behind whom his verb stands: `X a`, `X, ministre de la Paix, a ensuite`.
_HAS = pattern(
    r"(?:,[^,;:.«»]{2,90})?,?\s(?:@linking_adverb )?(?:y |en |lui )?(?:@auxiliary_past)\b"
)
_TOLD = frozenset(("says", "asks", "promises", "speaks_of"))
# Who is told something, pressed, questioned or decorated is the object of such a verb.
_INFORMED = pattern(r"\b(?:@informed|@pressed|@sounded_out)\b")
# `a obtenu mardi à Rome l'appui de`.
_SOUGHT = pattern(
    r"\b@sought\b(?:(?!\b(?:que|qui|pour|et)\b)[^.;:«»]){0,50}?@backing(?= de | du | d')"
)
# Who is pressed in his own land, or questioned anywhere, is so to his face.
_PRESSED = pattern(r"\b@pressed\b")
_SOUNDED_OUT = pattern(r"\b@sounded_out\b")
# What is done to somebody, where it may be told, and before whom it is done.
_DONE_TO = (
    (_INFORMED, SENTENCES.guard(_INFORMED), ("",)),
    (_SOUGHT, SENTENCES.guard(_SOUGHT), ("de",)),
)
_AT_HIS = re.compile(r"\baupres de\b.{0,2}$")  # `auprès de son homologue`


def there(line: Line, told: list[Told], scene: Scene) -> Pair | None:
    """Return who told whom a thing in a city on a day of the report.

    `X a exprimé mardi à Rome à Y ses regrets`, `X a obtenu mardi à Rome l'appui de Y`.
    """
    if len(told) < 2 or not is_near_day(line) or line.of("cue"):
        return None
    lands = {where.country for where in locatives.cities(line)}
    if not lands and " aupres d" not in line.folded[line.start : line.end]:
        return None
    for start, end, prepositions in acts(line):
        pair = whom(line, told, (start, end), prepositions if lands else ("aupres",))
        if not pair or not scene.are_of_two_sides(*pair):
            continue
        if _may_be_face_to_face(line.folded[start:end], pair, lands, scene):
            return pair
    return None


def _may_be_face_to_face(verb: str, pair: Pair, lands: set[str], scene: Scene) -> bool:
    """Tell whether what somebody did to another in a city was hardly done from afar."""
    if _SOUNDED_OUT.fullmatch(verb):
        return True
    if _PRESSED.fullmatch(verb):
        return scene.side(pair[1]) in lands
    return not _is_at_home(pair, lands, scene)


def _is_at_home(pair: Pair, lands: set[str], scene: Scene) -> bool:
    """Tell whether who tells somebody a thing is at home, where the other hardly is, but an envoy."""
    return scene.side(pair[0]) in lands and ENVOYS.isdisjoint(pair[1].heads)


def acts(line: Line) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """Yield verbs in the past of what is done to somebody's face, and what joins him to each."""
    for hit in line.of("speech"):
        if _is_said_to_somebody(line, hit):
            yield hit.start, hit.end, ("a", "aupres")
    for joined, guard, prepositions in _DONE_TO:
        if not line.has(guard):
            continue
        for verb in joined.finditer(line.folded, line.start, line.end):
            if auxiliary(line.before(verb.start(), 70)) == ("past", False):
                yield verb.start(), verb.end(), prepositions


def _is_said_to_somebody(line: Line, hit: Hit) -> bool:
    """Tell whether a verb in the past tells that something was said, and is no public charge."""
    said = hit.value
    if said.tense != "participle" or said.frame not in _TOLD or said.act == "ACCUSE":
        return False
    return accented(line.text, hit) and auxiliary(line.before(hit.start, 70)) == ("past", False)


def whom(
    line: Line,
    told: list[Told],
    verb: tuple[int, int],
    prepositions: tuple[str, ...],
    by_office: bool = False,
) -> Pair | None:
    """Return who acts in a verb, and the one to whom he did it, who may be told by his office only."""
    start, end = verb
    actor = next((t for t in reversed(told) if t.end <= start), None)
    other = next((t for t in told if t.start >= end - 3), None)
    if not actor or not other or actor.person is other.person:
        return None
    known = is_introduced(other) or (by_office and other.person.offices)
    if not (actor.acting and is_introduced(actor) and known):
        return None
    joined = "aupres" if _AT_HIS.search(line.before(other.start + 3, 14)) else other.preposition
    if joined not in prepositions or not _HAS.match(line.folded, actor.end, start):
        return None
    reached = _TO_WHOM.fullmatch(line.folded, end, max(end, other.start))
    return (actor.person, other.person) if reached else None


def is_introduced(told: Told) -> bool:
    """Tell whether somebody is told of by his name and an office of his."""
    mention = told.mention
    known = told.person.offices or told.person.terms
    return bool(mention and mention.name and (mention.offices or known))


def is_near_day(line: Line) -> bool:
    """Tell whether a sentence names a day that is near the report, of no year."""
    days = [w for w in line.times if w.kind in NEAR_DAYS or (w.kind == "date" and w.day)]
    return bool(days) and not any(w.year for w in line.times)
