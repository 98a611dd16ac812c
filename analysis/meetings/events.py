"""Words of a sentence that tell of an encounter, with tense and voice.

`a reçu`, `sera reçu par`, `en recevant`, `une audience`, `lors de sa rencontre`: an Event says how
the people around it take part (its frame) and whether it is told as past or as to come.
"""

from ..lexicon import Cue
from ..patterns import pattern
from ..people.lines import Line
from ..words import Hit
from . import again, nouns, tense, verbs
from .event import Event
from .voice import accented

# `rencontre avec`, `échange bilatéral`: of a form that is verb and noun alike, the noun.
_NOUN_FOLLOWS = pattern(
    r" (?:entre|avec|de|du|des|offerte?s?|donne par|en l'honneur|@talks_adjective)\b"
)
# `Mardi, rencontre annuelle à Zagreb du président X avec Y`: behind a day or a dash, with nobody before it.
_BARE_NOUN = pattern(
    r"(?: \w{3,12}(?:elle|ique|ale|ive|iere|aire)| a [\w-]{3,20}| @weekday){0,2}"
    r" (?:entre|avec|(?:de la |du |d'|de l'|de )[^;:.«»]{3,110}? avec)\b"
)
_PARTED = (", ", "- ", ": ", "– ", "— ")
# `a annulé son déplacement à Rome pour recevoir X`: whom he has received.
_STAYED_TO_RECEIVE = pattern(
    r" (?:[\w-]+ ){0,3}@possessive (?:participation|presence|@visit_noun)\b[^;:.]{0,140}"
    r"(?<!prevue)(?<!prevu) (?:pour|afin de|afin d') ?(?:y )?(?:recevoir|accueillir)\b"
)
# The most characters between a verb and the noun of its manner.
_MANNER = 40


def find(line: Line) -> list[Event]:
    """Return the events of a sentence, in order."""
    if not line.of("verb") and not line.of("noun"):
        return []
    acts, talks = _parted(line)
    found = [event for hit in acts if (event := verbs.read(line, hit))]
    spans = [(e.start, e.end) for e in found]
    found += [
        event
        for hit in talks
        if not any(start < hit.end and hit.start < end for start, end in spans)
        and not _is_manner(line, hit, found)
        if (event := nouns.read(line, hit))
    ]
    return sorted(found + again.find(line, found))


def _is_manner(line: Line, hit: Hit, verbs: list[Event]) -> bool:
    """Tell whether a noun says how a verb was done: `a reçu en audience`, `s'était parlé au téléphone`."""
    how = line.folded.startswith("au ", hit.start)
    if not how and not line.folded.endswith((" en ", " par ", " via "), 0, hit.start):
        return False
    return any(0 < hit.start - verb.end < _MANNER for verb in verbs)


def cues(line: Line) -> list[tuple[int, Cue]]:
    """Return the cues of mode and status in a sentence: their starts and values.

    What was put off to another day (`a été reporté au 12 août`) is not called off, nor is what
    somebody stayed at home for; what is as it was at another time (`comme l'an dernier`) is not
    of that time.
    """
    found = line.of("cue")
    return [(hit.start, hit.value) for hit in found if not _is_put_right(line, hit)]


def _is_put_right(line: Line, hit: Hit) -> bool:
    """Tell whether a cue is undone by words beside it: `reporté à lundi`, `comme l'an dernier`."""
    if hit.value.kind == "cancelled":
        stayed = _STAYED_TO_RECEIVE.match(line.folded, hit.end)
        return tense.is_to_a_day(line, hit.end) or stayed is not None
    return hit.value.kind == "earlier" and line.folded.endswith("comme ", 0, hit.start)


def _parted(line: Line) -> tuple[list[Hit], list[Hit]]:
    """Return the verbs and the nouns of a sentence, of a form that is both only one."""
    talks = line.of("noun")
    if not talks:
        return [verb for verb in line.of("verb") if accented(line.text, verb)], []
    same = {(n.start, n.end) for n in talks}
    acts = [
        verb
        for verb in line.of("verb")
        if accented(line.text, verb)
        and not any(_is_inside(line, verb, noun) for noun in talks)
        and ((verb.start, verb.end) not in same or _is_verb(line, verb))
    ]
    taken = {(v.start, v.end) for v in acts}
    return acts, [n for n in talks if (n.start, n.end) not in taken]


def _is_inside(line: Line, verb: Hit, noun: Hit) -> bool:
    """Tell whether a verb's form is part of a longer noun; `a rencontré en tête à tête` is none."""
    longer = noun.end - noun.start > verb.end - verb.start
    inside = longer and noun.start <= verb.start and verb.end <= noun.end
    return inside and not (noun.start == verb.start and _has_accent(line, verb))


def _is_verb(line: Line, hit: Hit) -> bool:
    """Tell whether a form that is verb and noun alike (rencontre, échange) is a verb here."""
    before = line.before(hit.start, 16)
    if not before.strip() or verbs.is_determined(line, hit.start):
        return False
    bare = before.endswith(_PARTED) and not any(m.end <= hit.start for m in line.mentions)
    if bare and _BARE_NOUN.match(line.folded, hit.end, line.end):
        return False
    follows = _NOUN_FOLLOWS.match(line.folded, hit.end, hit.end + 16)
    return not follows or _has_accent(line, hit)


def _has_accent(line: Line, hit: Hit) -> bool:
    """Tell whether a form ends as a participle and no noun does: `a rencontré des réfugiés`."""
    return line.text[hit.start : hit.end].rstrip("s").endswith(("é", "ée"))
