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
# `Ainsi M. X a-t-il (également) dit`, `Aussi M. X souhaite-t-il`.
_REPEATED = pattern(
    r" (?:(?:@clitic |@elided_clitic)?(?:@auxiliary_singular|s'est)-(?:t-)?(?:il|elle) (?:\w+ ){0,2})?"
)
_REACH = 50


def before(line: Line, hit: Hit, scene: Scene) -> Person | None:
    """Return whom a pronoun before a verb means where nobody else acts there."""
    found = _HE_SAYS.search(line.before(hit.start, _REACH)) if scene.subject else None
    if not found:
        return None
    return fitting((scene.subject,), "f" if found["she"] else "m", (), scene)[0]


def repeated(line: Line, hit: Hit, told: list[Told]) -> tuple[Person, ...]:
    """Return who is named before a verb that repeats him as a pronoun: `Ainsi M. X a-t-il dit`."""
    named = next((t for t in reversed(told) if t.end <= hit.start), None)
    if named is None or not named.mention or not named.acting:
        return ()
    return (named.person,) if _REPEATED.fullmatch(line.folded, named.end, hit.start) else ()


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
