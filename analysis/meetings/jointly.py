"""What two do together: preside over a session, sign an accord, go through what is between them.

`La session a été coprésidée par X et Y`, `X et Y ont évoqué lundi à Ryad les moyens de`.
"""

import re

from ..dates import DAYS
from ..patterns import pattern
from ..people.lines import Line
from ..people.person import Person
from . import enabling, locatives, named_first, places
from .around import Around, Sides, of_two_sides
from .both import PEOPLE
from .event import Event

# `des consultations menées à Paris par X et Y`: both led them; not `avec une délégation menée par`.
_LED_BY = pattern(r"s?(?:\s(?!avec\b)\w+){0,4},?\s(?:@held|@led) (?:[^,;.]{0,40} )?par\b")
# `la rencontre entre les deux ministres, le Français X et l'Italien Y`.
_THE_TWO = pattern(
    rf"[^.;:«»]{{0,60}}? entre les deux {PEOPLE}(?: [\w']+){{0,3}} ?[,:(–-] ?(?:le |la |l')?"
)
_WITH_REACH = 160  # characters before a verb in which `c'est avec` opens its clause
_REACH = 110  # characters behind a verb in which `avec` names with whom
# `a évoqué ses relations avec X`: not with whom it was done.
_BOND = pattern(r"\b@bond_noun(?: \w+){0,2}$")
_OTHER_CLAUSE = pattern(r"\b(?:@relative_pronoun|que|si|pour|afin|apres|avant|lors)\b|qu'|[;:«»\"]")
# `ont convenu de se revoir`: another time.
_TO_MEET = re.compile(r" (?:\w+ )?de se (?:re|ren)[a-z]+")
# `C'est avec X que Y a évoqué`.
_WITH_FIRST = re.compile(r"\bc'est (?:[\w ]{2,20} )?avec [^;.:]{3,130}? (?:que |qu')[^;.:]{0,60}$")
# `Avec le ministre X, Y a cherché`: so a sentence may open.
_OPENS_WITH = re.compile(r"\W{0,3}avec (?=[^;.:]{3,160}?, )")
_BESIDE = re.compile(r"[^;:.«»]{0,60}? (?:aux cotes|au cote|en compagnie) d")
_HAS = pattern(r",? (?:(?:@auxiliary_past|@modal) (?:\w+ment )?)?")
_AT_SIDE = re.compile(r"\baux cotes (?:de |du |d'|de l'|de la )?")
_BY = ("par", "led")
_UNDER = "sous la "  # of nouns: `sous la direction de X et de Y`
_NEAR = 30  # characters between such a noun and the first of the two
# `dans leurs discours`, `ont signé une tribune`, `ont chacun évoqué`: not to one another.
_APART = pattern(r"\b@not_face_to_face\b")


def find(around: Around, led: bool) -> Sides | None:
    """Return those of two sides by whom something was led or signed: `coprésidée par X et Y`."""
    event = around.event
    if event.is_noun and (two := _of_the_two(around)):
        return of_two_sides(two, around)
    if event.trigger.lemma.startswith(_UNDER):
        return of_two_sides(_of_whom(around), around)
    done_by = not event.is_noun and "by" in event.trigger.notes and around.after
    return of_two_sides(_by_whom(around), around) if led or done_by else None


def is_led(around: Around) -> bool:
    """Tell whether a noun of talks says by whom they were held: `des consultations menées par`."""
    event = around.event
    return event.is_noun and (
        event.trigger.lemma.startswith(_UNDER)
        or _LED_BY.match(around.line.folded, event.end) is not None
    )


def beside(around: Around) -> Sides | None:
    """Return who spoke to the press at whose side: `aux côtés de Y lors d'une conférence de presse`."""
    event, line = around.event, around.line
    if not event.is_noun or "presse" not in event.trigger.lemma:
        return None
    told = [*around.before, *around.after]
    other = next((t for t in told if _AT_SIDE.search(line.before(t.start + 3, 24))), None)
    one = next((t for t in told if t.acting and t is not other), None)
    return of_two_sides([one.person, other.person], around) if one and other else None


def _by_whom(around: Around) -> list[Person]:
    """Return the two named behind `par`, in order."""
    first = next((n for n, t in enumerate(around.after) if t.preposition in _BY), None)
    told = [] if first is None else around.after[first:]
    return [t.person for t in told if t.preposition in (*_BY, "et", "et par", "")][:2]


def _of_whom(around: Around) -> list[Person]:
    """Return the two under whom talks were held: `sous la direction de X et de Y`."""
    one, other = (*around.after[:2], None, None)[:2]
    if one is None or other is None or one.preposition not in ("de", "led"):
        return []
    near = one.start - around.event.end < _NEAR and other.preposition in ("et", "et de")
    return [one.person, other.person] if near else []


def _of_the_two(around: Around) -> list[Person]:
    """Return whom `entre les deux ministres` names behind it: `, le Français X et l'Italien Y`."""
    two = around.after[:2]
    if [t.preposition for t in two] != ["", "et"]:
        return []
    named = _THE_TWO.fullmatch(around.line.folded, around.event.end, two[0].start)
    return [t.person for t in two] if named else []


def is_doubtful(line: Line, event: Event) -> bool:
    """Tell whether a verb of what two do together hardly tells that they met."""
    notes = event.trigger.notes
    if "convening" in notes:
        return not _is_convened(line, event)
    if "company" in notes:
        return not (_is_day_told(line) and _is_in_company(line, event))
    if "dated" in notes:
        return not (_is_placed(line, event) or _is_dated(line, event))
    if "joint" in notes and event.trigger.tense == "infinitive":
        return enabling.let(line, event.start) is None
    if _TO_MEET.match(line.folded, event.end):
        return "joint" in notes or event.trigger.frame == "mutual"
    return "joint" in notes and not (_is_with(line, event) or _is_dated(line, event))


def _is_convened(line: Line, event: Event) -> bool:
    """Tell whether somebody, named right before the verb or behind `par`, brought others together."""
    if event.passive:
        return event.start > line.start
    host = next((m for m in reversed(line.mentions) if m.end <= event.start), None)
    gap = line.folded[host.end : event.start] if host and host.name else ""
    return bool(_HAS.fullmatch(gap)) and _is_day_told(line)


def _is_with(line: Line, event: Event) -> bool:
    """Tell whether `avec` names with whom something was gone through.

    `a évoqué la paix avec X`, `C'est avec X qu'il a évoqué`, `Avec X, il a passé en revue`.
    """
    if named_first.opens_with(line):
        return True
    if _WITH_FIRST.search(line.before(event.start, _WITH_REACH)):
        return True
    met = next((m for m in line.mentions if m.start >= event.end), None)
    if met is None or met.preposition != "avec" or met.start > event.end + _REACH:
        return False
    gap = line.folded[event.end : met.start].removesuffix("avec ").rstrip()
    return not _BOND.search(gap) and not _OTHER_CLAUSE.search(gap)


def _is_in_company(line: Line, event: Event) -> bool:
    """Tell whether what anybody may do alone was done with somebody: `Avec X, Y a cherché une issue`."""
    if line.folded.endswith("ete ", 0, event.start):
        return False  # `a été posé avec X`
    opens = _OPENS_WITH.match(line.folded, line.start, event.start)
    beside = (
        _BESIDE.match(line.folded, event.end, line.end)
        if "alongside" in event.trigger.notes
        else None
    )
    if not (opens or beside or _is_with(line, event)):
        return False
    return bool(locatives.cities(line) or places.seats(line))


def _is_placed(line: Line, event: Event) -> bool:
    """Tell whether a city is told behind what two did: `se retrouvent à Doha`."""
    mutual = event.trigger.frame == "mutual"
    return mutual and any(city.start >= event.end for city in locatives.cities(line))


def _is_dated(line: Line, event: Event) -> bool:
    """Tell whether a sentence that names nobody else with `avec` gives the day, of no year."""
    behind = (m for m in line.mentions if m.start >= event.end)
    if any(m.preposition == "avec" for m in behind):
        return False
    if _APART.search(line.folded, line.start, line.end):
        return False
    return _is_day_told(line)


def _is_day_told(line: Line) -> bool:
    """Tell whether a sentence gives a day, of no year."""
    days = [w for w in line.times if w.kind in DAYS]
    return bool(days) and not any(w.year for w in days)
