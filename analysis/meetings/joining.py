"""Sides that a verb beside a noun of encounter tells: it joined them, or one bade the other to it.

`Une entrevue a réuni X et Y`, `X a été convié par Y à une entrevue`, `X a dit à Y, lors d'une
entrevue`.
"""

import re

from ..patterns import pattern
from ..people.person import Person
from ..people.scene import Told
from ..words import Hit
from .around import Around, Sides
from .both import PEOPLE

# `a rapproché, le 8 juillet, `, `réunira mardi à Hanoï `: between a noun and those it joined.
_JOINED = pattern(
    r"[^.;:«»]{0,50}?(?:\b(?:@auxiliary_past|@auxiliary_pluperfect|@auxiliary_future) "
    r"(?:\w+ment )?@united\b|\b(?:@uniting|@will_unite)\b"
    r"|\b@modal (?:\w+ment )?@to_unite\b)[^.;:«»]{0,40}"
)
# `a réuni chez lui, mardi, X et Y`; `Un entretien l'a ensuite réuni à X`.
_AT_HIS = pattern(
    r"\b(?:chez lui|chez elle|dans son bureau|a sa table|autour de lui|autour d'elle)\b"
)
_UNITED_HIM = pattern(
    r"s? (?:[^.;:«»,]{0,30} )?l'(?:@auxiliary_past|@auxiliary_pluperfect|@auxiliary_future) "
    r"(?:\w+ment )?@united\b[^.;:«»]{0,40}"
)
_WILL_JOIN = pattern(r"\b(?:@auxiliary_future @united|@will_unite|@modal (?:\w+ment )?@to_unite)\b")
_OF_MANY = re.compile(r" (?:de|du|des)\b")  # `la réunion du Conseil de sécurité`
_THE_TWO = pattern(rf" les (?:deux )?{PEOPLE}\b")
# `X et `, `X, Y et le `: between two of those joined.
_AND = re.compile(
    r"[\s,]{0,3}(?:et|ainsi que|aux?|a)?\s?(?:le |la |l'|son |sa )?"
    r"(?:(?!selon |avec |sans |pour |contre |comme |dont )[\w-]{4,16} )?"
)
# `a été convié par`, `a convié`, `l'a convié`, before `à une brève entrevue`.
_BADE = pattern(r"\b(?:@auxiliary_past|@auxiliary_pluperfect) (?:\w+ment )?@bidden\b")
_PASSIVE = pattern(r"\bete (?:\w+ment )?@bidden\b")
_TO_ONE = pattern(r"\b(?:a|pour) (?:une?|des) (?:\w+ ){0,2}$")
_BADE_HIM = pattern(r"\b(?:l'|les |la |le )@auxiliary_past (?:\w+ment )?@bidden [^,;:.]{0,30}$")
# `lors d'une entrevue`, `au cours de cette conversation`, `à l'issue d'un bref tête-à-tête`.
_DURING_ONE = pattern(r"\b(?:@during|@at_end) (?:d'une?|de cet(?:te)?) (?:\w+ ){0,2}$")
# `lors de la rencontre`, of which nothing was told yet.
_DURING_THIS = pattern(r"\b(?:@during|@at_end|au debut) (?:de la |de l'|du |des )(?:\w+ ){0,2}$")
# `une entrevue avec Z`, `un entretien accordé à un journal`: with others than those told of.
_WITH_OTHERS = pattern(r"s?[^,;.]{0,50}\b(?:avec|entre|du|des|de la|de l'|@interview)\b")
_TO = re.compile(r"(?:(?!\b(?:que|pour|qui|dont|si)\b|qu')[^;:.«»]){0,60}")
# `a sollicité mardi l'appui de`.
_BACKING_OF = pattern(r"\b@backing (?:de |du |d')?$")
# `s'est félicité de la visite de`: of him who is there.
_VISIT_OF = pattern(r"\b(?:la|cette|sa) @visit_noun(?: \w+)? (?:de (?:la |l')?|du |d')$")
_CLEFT = re.compile(r"c'est (?:a|au|aupres)\b")
_ON_THE_LINE = ("au téléphone", "par téléphone")
# `interrogé au téléphone`: by a journalist.
_QUESTIONED = pattern(r"\b@questioned\b[^,;.]{0,24}$")
_TALKS = ("appel", "échanges", "échange")
_NOT_SAID = frozenset(("ACCUSE",))


def find(around: Around) -> Sides | None:
    """Return those whom a verb beside a noun of talks joins; None where it joins nobody."""
    event = around.event
    if event.trigger.frame not in ("talk", "receive"):
        return None
    return _united(around) or _bidden(around)


def is_united(around: Around) -> bool:
    """Tell whether a noun is the subject of a verb that joins people: `une entrevue a réuni X et Y`."""
    event, line = around.event, around.line
    if not event.is_noun or any(t.acting for t in around.before):
        return False
    if "weak" in event.trigger.notes and _OF_MANY.match(line.folded, event.end):
        return False
    if not around.after:
        return _JOINED.match(line.folded, event.end, line.end) is not None
    return _JOINED.fullmatch(line.folded, event.end, around.after[0].start) is not None


def will_unite(folded: str, end: int) -> bool:
    """Tell whether a noun that ends there is to join people: `une entrevue réunira X et Y`."""
    behind = folded[end : end + 60]
    joined = _JOINED.match(behind)
    return joined is not None and bool(_WILL_JOIN.search(joined[0]))


def _united(around: Around) -> Sides | None:
    """Return the sides of `une entrevue a réuni X et Y`, `… a mis en présence les deux présidents`."""
    if told := _united_with_him(around):
        return told
    if not is_united(around):
        return None
    line, event = around.line, around.event
    if around.after and _AT_HIS.search(line.folded, event.end, around.after[0].start):
        return _at_his(around)
    if not around.after:
        both = _THE_TWO.search(line.folded, event.end, min(line.end, event.end + 90))
        group = around.scene.couple() if both else []
        return _parted(group, around)
    if around.after[0].preposition:
        return None
    return _parted(_named_behind(around), around)


def _at_his(around: Around) -> Sides | None:
    """Return host and guests of `une audience a réuni chez lui X et Y`: him of whom was told."""
    host = around.scene.subject
    guests = _named_behind(around)
    return ([host], guests) if host and host not in guests else None


def _named_behind(around: Around) -> list[Person]:
    """Return those named behind an event as joined to one another: `X, Y et Z`."""
    group = around.after[:1]
    for told in around.after[1:]:
        if not _AND.fullmatch(around.line.folded, group[-1].end, told.start):
            break
        group.append(told)
    return list(dict.fromkeys(t.person for t in group))


def _united_with_him(around: Around) -> Sides | None:
    """Return the sides of `Un entretien l'a réuni à X`: he of whom was told, and X."""
    line, event = around.line, around.event
    if not event.is_noun or not around.after or any(t.acting for t in around.before):
        return None
    first = around.after[0]
    if first.preposition not in ("a", "avec") or not _UNITED_HIM.fullmatch(
        line.folded, event.end, first.start
    ):
        return None
    met = _named_behind(around)
    subject = next((p for p in _told_before(around) if p not in met), None)
    return ([subject], met) if subject else None


def _told_before(around: Around) -> list[Person]:
    """Return of whom an article has told: who met most, then the subject and who met last."""
    scene = around.scene
    return [p for p in (scene.protagonist(clearly=True), scene.subject, *scene.paired) if p]


def _parted(group: list[Person], around: Around) -> Sides | None:
    """Return the first of a group and the others, if they are of more than one side."""
    sides = {around.scene.side(person) for person in group}
    return (group[:1], group[1:]) if len(sides) > 1 else None


def _bidden(around: Around) -> Sides | None:
    """Return host and guest of `X a été convié par Y à une entrevue`, `Y a convié X à une entrevue`."""
    line, event, before = around.line, around.event, around.before
    if not before or event.trigger.notes or not _TO_ONE.search(line.before(event.start, 40)):
        return None
    last = before[-1]
    if last.acting and _BADE_HIM.search(line.folded[last.end : event.start]):
        acting = (t.person for t in before[:-1] if t.acting)
        guest = next(acting, around.scene.subject)
        return ([last.person], [guest]) if guest and guest is not last.person else None
    if len(before) < 2:
        return None
    first = before[-2]
    between = line.folded[first.end : last.start]
    if first.acting and last.preposition == "par" and _PASSIVE.search(between):
        return [last.person], [first.person]
    bade = first.acting and not last.preposition and _BADE.search(between)
    return ([first.person], [last.person]) if bade else None


def spoken_to(around: Around) -> Sides | None:
    """Return who spoke to whom `lors d'une entrevue`, which names nobody itself."""
    event, line = around.event, around.line
    weak = event.trigger.notes and event.trigger.lemma not in _TALKS
    if not event.is_noun or weak or not line.of("speech"):
        return None
    if not (_is_on_the_line(around) or _is_during_one(around)):
        return None
    told = [t for t in (*around.before, *around.after) if t.person.names]
    for hit in line.of("speech"):
        speaker = next((t for t in reversed(told) if t.acting and t.end <= hit.start), None)
        hearer = _hearer(around, hit, told) if speaker else None
        if speaker and hearer and speaker.person is not hearer.person:
            return [speaker.person], [hearer.person]
    return None


def _is_during_one(around: Around) -> bool:
    """Tell whether a noun is a talk in which something was said: `lors d'une entrevue`."""
    line, event = around.line, around.event
    before = line.before(event.start, 50)
    known = around.scene.paired or not _DURING_THIS.search(before)
    if known and not _DURING_ONE.search(before):
        return False
    return not _WITH_OTHERS.match(line.folded, event.end, min(line.end, event.end + 60))


def _is_on_the_line(around: Around) -> bool:
    """Tell whether something was said by telephone, and not to a journalist: `a exhorté au téléphone X`."""
    line, event = around.line, around.event
    if event.trigger.lemma not in _ON_THE_LINE:
        return False
    return not _QUESTIONED.search(line.before(event.start, 40))


def _hearer(around: Around, hit: Hit, told: list[Told]) -> Told | None:
    """Return to whom something is said: `a dit à X`, `a remercié X`, `c'est à X que`."""
    line = around.line
    addresses = "addressing" in hit.value.notes
    praises = hit.value.frame == "praises"
    behind = next((t for t in told if t.start >= hit.end - 3), None)
    if praises and behind and _is_visit_of(behind, around):
        return behind
    if hit.value.act in _NOT_SAID or (praises and (not addresses or _is_interview(around))):
        return None
    if told[0].preposition == "a" and _CLEFT.match(line.folded, line.start):
        return told[0]
    wanted = ("a", "") if addresses else ("a",)
    if behind and behind.preposition == "de" and _BACKING_OF.search(line.before(behind.start, 34)):
        return behind
    if behind is None or behind.preposition not in wanted:
        return None
    return behind if _TO.fullmatch(line.folded, hit.end, behind.start) else None


def _is_visit_of(told: Told, around: Around) -> bool:
    """Tell whether somebody's visit is praised at the talk told of: `s'est félicité de la visite de X`."""
    if told.preposition != "de" or not _DURING_THIS.search(
        around.line.before(around.event.start, 50)
    ):
        return False
    return bool(_VISIT_OF.search(around.line.before(told.start + 3, 50)))


def _is_interview(around: Around) -> bool:
    """Tell whether a talk may be one with a journalist: `au cours d'un entretien`, and no more."""
    return around.event.trigger.lemma == "entretien"
