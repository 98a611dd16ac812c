"""Whom `il` or `elle` beside a verb of saying means."""

from itertools import islice

from ..patterns import pattern
from ..people.lines import Line
from ..people.person import Person
from ..people.scene import Scene, Told
from ..words import Hit

# `…, qu'il a (également) `, `comme elle l'a d'ailleurs `: nobody is named before the verb.
_HE_SAYS = pattern(
    r"(?:\b(?:qui|que|dont|lequel|laquelle|comme)|[,:]) ?(?:il|(?P<she>elle)) "
    r"(?:(?:@clitic|@object_pronoun) |@elided_clitic)?(?:@auxiliary_singular )?"
    r"(?:\w+ |d'ailleurs )?$"
)
_REACH = 50


def before(line: Line, hit: Hit, scene: Scene) -> Person | None:
    """Return whom a pronoun before a verb means where nobody else acts there."""
    found = _HE_SAYS.search(line.before(hit.start, _REACH)) if scene.subject else None
    if not found:
        return None
    return fitting((scene.subject,), "f" if found["she"] else "m", (), scene)[0]


def viewing(line: Line, hit: Hit, told: list[Told]) -> tuple[Person, ...]:
    """Return whom `il` means in a sentence that opens with his view: `Pour M. X, … : il offre`."""
    if not line.folded.startswith("pour ", line.start) or not told or told[0].preposition != "pour":
        return ()
    opens = told[0].start < line.start + 12 and line.folded.startswith(",", told[0].end)
    return (told[0].person,) if opens and _HE_SAYS.search(line.before(hit.start, _REACH)) else ()


def fitting(
    speakers: tuple[Person, ...], gender: str, here: tuple[Person, ...], scene: Scene
) -> tuple[Person, ...]:
    """Return who speaks, of the other gender than his pronoun the last told of who is of its own.

    `here` are those told of before it in the sentence, the last one first.
    """
    if not speakers or speakers[0].gender in ("", gender):
        return speakers
    others = (p for p in [*here, *reversed(scene.told)] if p.gender == gender)
    return tuple(islice(others, 1)) or speakers
