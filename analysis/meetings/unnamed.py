"""Who met at an event after which nobody is named as its object: told before it, or by a pronoun."""

import re

from ..needles import rare
from ..patterns import pattern
from ..people.person import Person
from ..words import fold
from . import (
    at_seat,
    behind,
    both,
    delegations,
    headlines,
    him,
    joining,
    jointly,
    named_first,
    spoken_to,
    talks,
    two,
)
from .acting import is_plural, subject_of
from .around import Around, Sides, is_international, of_two_sides
from .both import BOTH, THEY
from .coordination import neighbours

# `a eu hier au téléphone X`.
_HAD_ON_LINE = pattern(r"\b@auxiliary_past (?:\w+ )?eu (?:\w+ ){0,3}$")
_DAYS = ("weekday", "relative", "date")
# `, les deux hommes ont déjà eu un`, `ils se sont entretenus`.
_THEY_DID = pattern(
    rf"(?:^|, ){THEY}"
    r" (?:(?:ont|se sont) |(?=se sont))(?:\w+, [^,;:.]{4,24},)?[^,;:.]{0,70}$"
)
# `une audience est prévue entre les deux présidents`: those who were told of together.
_BETWEEN_BOTH = pattern(
    r"[^.;:«»]{0,60}?\bentre (?:eux|ces derniers"
    r"|les deux (?:@people_noun|@presidents|@heads_of_government))\b"
)
# `et Y a parlé`, `et Y, qui lui a parlé`: of him alone.
_OF_ONE = re.compile(
    r"(?:, qui)? (?:s'|l'|lui |leur )?(?P<verb>a|avait|aura|est|etait|sera|doit|devait|va) "
)
# `Les deux ministres s'entretiendront`, `Les deux présidents auront un`.
_THE_TWO_DO = pattern(rf"\b{BOTH} [^,;:.]{{0,34}}$")
_NEAR_WITH = 30  # characters behind talks in which others are named with whom they were
# `X et Y se sont entretenus avec des étudiants`: with others than one another.
_WITH_OTHERS = pattern(
    r" (?:@linking_adverb |\w+ment |@when_aside )?avec (?:@article|plusieurs|d'autres) "
)
# `ont participé mardi par`: visioconférence.
_TAKING_PART = re.compile(
    r"\b(?:participe|participaient|pris part|assiste|intervenus|pris la parole)\b[^;:]{0,30}\b(?:par|en|via) $"
)
_APART = rare(r"\b@one_by_one\b")
# `remettra ses lettres de créance à Malte`: before a land, or a city of it.
_IN_A_LAND = pattern(r",? (?:@when_aside )?(?:a|au|aux|en) (?:la |l')?")
# `leur rencontre`: of those who were told of together.
_THEIR = re.compile(r"\bleurs? (?:\w+ )?$")


def find(around: Around) -> Sides | None:
    """Return the people on either side of an event without an object; None where nothing tells."""
    return (
        named_first.find(around)
        or behind.find(around)
        or delegations.find(around)
        or at_seat.find(around)
        or him.with_him(around)
        or him.at_his_place(around)
        or _to_host(around)
        or talks.in_opening(around)
        or _of_theirs(around)
        or _of_both(around)
        or headlines.find(around)
        or _on_line(around)
        or talks.named(around)
        or _of_neighbours(around)
        or joining.spoken_to(around)
        or jointly.beside(around)
        or of_two_sides(two.during(around), around)
        or spoken_to.find(around)
    )


def _to_host(around: Around) -> Sides | None:
    """Return the sides of `a lui aussi remis ses lettres de créance`: to who received the one before."""
    hosts = around.scene.hosts[:1]
    if "host" not in around.event.trigger.notes or not hosts or around.after:
        return None
    land = _handed_in(around)
    if land and land != around.scene.side(hosts[0]):
        return None
    return of_two_sides([*subject_of(around, hosts), *hosts], around)


def _handed_in(around: Around) -> str:
    """Return the land right behind letters handed over: `remettra le 5 mai ses lettres à Malte`."""
    end = around.event.end
    places = [hit for hit in around.line.of("place") if hit.start >= end][:1]
    if not places or not _IN_A_LAND.fullmatch(around.line.folded, end, places[0].start):
        return ""
    return places[0].value.code


def _of_theirs(around: Around) -> Sides | None:
    """Return the sides of `leur rencontre`: the last two of the sentence, else those told before."""
    event = around.event
    if (
        not event.is_noun
        or event.trigger.notes
        or not _THEIR.search(around.line.before(event.start, 24))
    ):
        return None
    met = (t.person for t in around.before if not _is_spokesman(t.person))
    here = list(dict.fromkeys(met))[-2:]
    scene = around.scene
    told = scene.paired or scene.group
    main = scene.protagonist()
    if len(here) == 1 and here[0] not in told and main in told and scene.meetings[here[0].number]:
        told = [main, here[0]]  # of several whom the protagonist met
    return of_two_sides(here, around) or of_two_sides(told, around)


def _is_spokesman(person: Person) -> bool:
    """Tell whether somebody only tells of others: `leur rencontre, a dit le porte-parole X`."""
    return any(fold(text).startswith("porte-parole") for text, _ in person.offices)


def _of_both(around: Around) -> Sides | None:
    """Return the sides of `une audience est prévue entre les deux présidents`: who met before."""
    event, line = around.event, around.line
    if not event.is_noun or not event.planned or around.after:
        return None
    if not _BETWEEN_BOTH.match(line.folded, event.end, line.end):
        return None
    return of_two_sides(two.met(around), around)


def _of_neighbours(around: Around) -> Sides | None:
    """Return the sides of `X et Y se sont parlé`, `ils devraient se rencontrer`."""
    event = around.event
    if event.trigger.frame not in ("talk", "meet") or event.passive or him.is_by_pronoun(around):
        return None
    if _is_with_others(around):
        return None
    group = [] if _is_of_one(around) else neighbours(around, around.before, asides=True)
    if not is_international(group, around) and _have_talked(around):
        group = _two_here(around) or two.met(around)
    group = two.having_talked(around) or group or two.talked(around)
    if not is_international(group, around) and (
        (event.planned and is_plural(around, event.end + 40)) or _they_did_on_a_day(around)
    ):
        group = around.scene.paired or _two_told(around)
    elif not is_international(group, around) and _they_did(around):
        group = group if around.scene.paired else _two_told(around)
    return of_two_sides(group, around)


def _is_with_others(around: Around) -> bool:
    """Tell whether two who talked did so with others: `avec des élus`, `ont eu séparément un entretien`."""
    line, end = around.line, around.event.end
    taking_part = around.event.is_noun and _TAKING_PART.search(line.before(around.event.start, 60))
    if taking_part or _WITH_OTHERS.match(line.folded, end, line.end):
        return True
    return bool(line.search(_APART, line.start, min(line.end, end + _NEAR_WITH)))


def _is_of_one(around: Around) -> bool:
    """Tell whether the verb behind the last one told before an event is singular: `X et Y a parlé`."""
    line, last = around.line, around.before[-1] if around.before else None
    one = last and _OF_ONE.match(line.folded, last.end, around.event.end)
    return bool(one) and line.text[one.start("verb")] not in "àÀ"


def _have_talked(around: Around) -> bool:
    """Tell whether the two told of have had talks; what they said, first of all, is read by itself."""
    event, line = around.event, around.line
    if event.is_noun:
        return both.had(line, event.start, event.end)
    first = not around.scene.meetings and not line.of("speech")
    return first and both.did(line, event.start, event.end)


def _two_here(around: Around) -> list[Person]:
    """Return the two whom a sentence names before `les deux ministres`, if it names just two."""
    here = list(dict.fromkeys(t.person for t in around.before if t.mention))
    return here if len(here) == 2 and is_international(here, around) else []


def _two_told(around: Around) -> list[Person]:
    """Return the two whom `ils` means: those who acted together in the sentence before.

    `Les deux ministres` who are yet to meet are the last two told of.
    """
    group, event = around.scene.group, around.event
    if len(group) == 2 and all(p.offices or p.terms for p in group):
        return group
    the_two = event.planned and _THE_TWO_DO.search(around.line.before(event.start, 70))
    return two.met(around) if the_two else []


def _they_did(around: Around) -> bool:
    """Tell whether two told of before are said to have talked, with nobody else named."""
    event, after = around.event, around.after
    if event.is_noun or event.planned or event.earlier or after:
        return False
    if around.line.folded.startswith(" pour ", event.end):
        return False  # `ont eu un mot pour leurs alliés`
    return bool(_THEY_DID.search(around.line.folded[around.line.start : event.end]))


def _they_did_on_a_day(around: Around) -> bool:
    """Tell whether a sentence that opens with its day says that they did: `Mercredi, ils se sont parlé`."""
    line = around.line
    they = _THEY_DID.search(line.folded[line.start : around.event.end])
    if they is None or around.after:
        return False
    before = (w for w in line.times if w.end <= line.start + they.start() + 1)
    return any(w.kind in _DAYS and not w.year for w in before)


def _on_line(around: Around) -> Sides | None:
    """Return the sides of `X a eu hier au téléphone Y`; None where a noun is what they had."""
    if not around.event.is_noun or not around.event.mode:
        return None
    if not _HAD_ON_LINE.search(around.line.before(around.event.start, 40)):
        return None
    heard = next((t.person for t in around.after if t.preposition == ""), None)
    subject = subject_of(around, [heard]) if heard else []
    return (subject, [heard]) if heard and subject else None
