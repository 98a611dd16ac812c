"""Those who met one another, named behind the verb: `C'est à Rome que se sont rencontrés X et Y`."""

from ..patterns import pattern
from .around import Around, Sides, of_two_sides
from .both import PEOPLE

# `voilà ce dont ont parlé`, `C'est du blé qu'ont discuté`, `À Rome se sont rencontrés`.
_VERB_FIRST = pattern(
    r"(?:(?:\b(?:que|dont|ou|lesquel(?:le)?s)|qu') ?|^(?:a|en|au|aux) [^,;:.]{2,40} )"
    r"(?:ont|se sont) (?:\w+ment |@linking_adverb |@insertion )?"
)
# `Les deux hommes se sont vus mardi : X et Y`.
_THE_TWO = pattern(rf"\bles deux {PEOPLE}\b[^,;.:]{{0,20}}$")
_COLON = pattern(r"[^.:;«»]{0,80} ?: (?:le |la |l')?")
_BEFORE = 60  # characters before a verb in which its clause opens
# ` mardi à Rome, `: between a verb and the first of those who met.
_BETWEEN = pattern(r"(?:(?!\b(?:avec|entre|devant|contre|que|qui|pour)\b)[^;:.«»]){0,60}")


def find(around: Around) -> Sides | None:
    """Return those who met one another, named right behind the verb; None where they are not two."""
    event, line, after = around.event, around.line, around.after
    if event.is_noun or event.passive or event.trigger.tense != "participle":
        return None
    if len(after) < 2 or after[0].preposition or after[1].preposition != "et":
        return None
    if any(t.acting for t in around.before):
        return None
    if _THE_TWO.search(line.before(event.start, _BEFORE)):
        named = _COLON.fullmatch(line.folded, event.end, after[0].start)
        return of_two_sides([after[0].person, after[1].person], around) if named else None
    clause = line.before(event.start, _BEFORE) + line.folded[event.start : event.end]
    first = _VERB_FIRST.search(clause)
    if not first or first.end() < len(clause) - (event.end - event.start):
        return None
    if not _BETWEEN.fullmatch(line.folded, event.end, after[0].start):
        return None
    return of_two_sides([after[0].person, after[1].person], around)
