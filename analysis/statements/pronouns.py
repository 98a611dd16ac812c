"""Whom `il` or `elle` beside a verb of saying means."""

import re
from itertools import islice

from ..patterns import pattern
from ..people.lines import Line
from ..people.person import Person
from ..people.scene import Scene, Told
from ..words import Hit

# `…, qu'il a (également) `, `comme elle l'a d'ailleurs `: nobody is named before the verb.
_HE_SAYS = pattern(
    r"(?:\b(?:qui|que|dont|lequel|laquelle|comme)|\bqu'|[,:]) ?(?:il|(?P<she>elle)) "
    r"(?:(?:@clitic|@object_pronoun) |@elided_clitic)?(?:@auxiliary_singular )?"
    r"(?:\w+ |d'ailleurs )?$"
)
# `Ainsi M. X a-t-il (également) dit`, `Aussi M. X souhaite-t-il`.
_REPEATED = pattern(
    r" (?:(?:@clitic |@elided_clitic)?(?:@auxiliary_singular|s'est)-(?:t-)?(?:il|elle) (?:\w+ ){0,2})?"
)
# `M. X(, élu hier,) cherche un prêt : (« oui »,) (lui) a-t-il dit`: what he does, and in which words.
_IN_WORDS = re.compile(r"[^:;»]{4,200} [:;] [^:;]{0,200}")
# `M. X(, lui,) s'y emploiera, dit-il,`, `M. X enverra des experts …, a-t-il promis`: it is he who will.
_HE_WILL = re.compile(
    r"(?:,[^,;.:«»]{2,60},)? (?:(?:ne |n'|s'|se |lui |leur |y |en |l'|l[ae] |les )){0,3}\w{2,20}ra\b[^;:«»]{0,200}"
)
# The pronoun behind its verb: `a-t-il (encore) dit`, `estime-t-elle`, `déplorait-il`.
_INVERTED = pattern(r"(?:@auxiliary_singular|s'est)[- ](?:t[- ])?(?:il|elle)\s{1,3}(?:\w+ ){0,3}$")
_PRONOUN_BEHIND = re.compile(r"-(?:t-)?(?:il|elle)\b")
_PRONOUN_INSIDE = re.compile(r"-(?:t-)?(?:il|elle) ")  # `fait-il savoir`
_PLEDGING = frozenset(("promises", "agrees"))
# `M. X compte, dit-il, faire venir`: who means to do it says so.
_MEANS_TO = pattern(r"(?: \([^()]{2,60}\))?(?:,[^,;.:«»]{2,60},|,)? (?:@means_to),? ")
_OPENING = 25  # characters before who a sentence opens with
_REACH = 50


def before(line: Line, hit: Hit, scene: Scene) -> Person | None:
    """Return whom a pronoun before a verb means where nobody else acts there."""
    found = _HE_SAYS.search(line.before(hit.start, _REACH)) if scene.subject else None
    if not found:
        return None
    return fitting((scene.subject,), "f" if found["she"] else "m", (), scene)[0]


def behind(line: Line, hit: Hit, before: str) -> str:
    """Return the subject that is a pronoun behind the verb or its auxiliary: `a-t-il dit`."""
    found = None
    if "-il" in before or "-elle" in before or " t" in before:
        found = _INVERTED.search(before)
    if not found and line.folded.startswith("-", hit.end):
        found = _PRONOUN_BEHIND.match(line.folded, hit.end)
    if not found and "-" in (told := line.folded[hit.start : hit.end]):
        found = _PRONOUN_INSIDE.search(told)
    return found[0] if found else ""


def repeated(line: Line, hit: Hit, told: list[Told]) -> tuple[Person, ...]:
    """Return who is named before a verb that repeats him as a pronoun: `Ainsi M. X a-t-il dit`."""
    named = next((t for t in reversed(told) if t.end <= hit.start), None)
    if named is None or not named.mention or not named.acting:
        return ()
    return (named.person,) if _REPEATED.fullmatch(line.folded, named.end, hit.start) else ()


def of_own_words(line: Line, hit: Hit, told: list[Told]) -> tuple[Person, ...]:
    """Return whom `il` behind a verb means who acts before it: `M. X s'y emploiera, a-t-il promis`."""
    acting = [t for t in told if t.acting and t.mention and t.end <= hit.start]
    if acting and _MEANS_TO.fullmatch(line.folded, acting[-1].end, hit.start):
        return (acting[-1].person,)
    if not acting or acting[0].start > line.start + _OPENING:
        return ()
    end, own = acting[0].end, acting[0].person
    if _IN_WORDS.fullmatch(line.folded, end, hit.start):
        return (own,) if all(t.person is own for t in acting) else ()
    pledges = hit.value.frame in _PLEDGING or "answering" in hit.value.notes
    inserted = line.folded.startswith(("-il, ", "-elle, "), hit.end)
    if not (pledges or inserted):
        return ()
    return (own,) if _HE_WILL.fullmatch(line.folded, end, hit.start) else ()


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
    if not speakers or speakers[0].gender == gender:
        return speakers
    if not speakers[0].gender:  # of a woman the words tell it more often than of a man
        met = scene.opposite(speakers[0])
        return (met,) if met and met.gender == gender == "f" else speakers
    others = (p for p in [*here, *reversed(scene.told)] if p.gender == gender)
    return tuple(islice(others, 1)) or speakers
