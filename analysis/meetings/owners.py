"""Who acts in an event before which nobody does: whose visit it opens, who says `j'ai reçu`."""

import re

from ..patterns import pattern
from ..people.person import Person
from . import authors
from .around import Around
from .many import acts
from .voice import GLAD, is_done

# `ouvrira la visite de X`, `au programme de la délégation`.
_OF_VISIT = pattern(
    r"\b(?:l[ea] @visit_noun(?: @visit_kind)?|programme|agenda) (?:du|de|d')"
    r"(?P<group> (?:la|cette|l') ?@delegation_noun\b(?! (?:de|du|d'|des)\b))?"
)
# `La visite officielle à Rome de `, `La première journée du séjour de `, ` a été l'occasion d'un `.
_STAY = pattern(
    r"\W{0,3}(?:l[ea] (?:@ordinal )?@stay_part (?:de la |du |de l'|de ce |de cette ))?"
    r"(?:la|le|l'|cette|ce)? ?(?:\w{1,16} )?(?:@visit_noun|@stay_noun|@agenda_noun)\b[^,;.:]{0,40}"
)
_BROUGHT = pattern(
    r",?(?: [^.;:«»]{0,60})? @bringing(?:, [^.;:,«»]{2,24},|(?: @when_aside| @weekday| le| \d{1,2}| @month| @day_part){1,4}(?: a [\w-]{3,20})?)?"
    r" (?:d'|de |par |sur |pour |a )?(?:une?|des|plusieurs|@possessive) (?:\w+ ){0,2}"
    r"|[^.;:«»\"]{0,60} : (?![«\"“])"  # `Visite de X à Rome : entretien avec Y`
)
# `Le bureau du ministre X a servi de cadre à une `: before talks with whom he received there.
_ROOM_OF = pattern(
    r"\W{0,3}(?:le|la|les) (?:@office_room|residence|siege) (?:\w+ )?d(?:u|e)\b.{0,4}"
)
_HOUSED = pattern(
    r",? @auxiliary_past (?:@when_aside,? )*@housed (?:@when_aside,? )?(?:a )?(?:une?|l'|la|le) ?(?:\w+ ){0,2}"
)
_BEHIND = 160  # characters behind a noun of encounter in which a visit is told
_SOON = 80  # characters from the beginning of a sentence to what each did
_NEAR = 4  # characters between a visit and whose it is
# `La délégation du FMI`, `L'équipe onusienne`, `Les députés`: their leader acts.
DELEGATION = pattern(
    r"(?:[^,;]{1,30}, )?(?:(?:la|l'|les|cette|une) ?(?:@delegation_noun|@envoys)"
    r"|les (?:(?:\w+ )?membres de (?:la|cette) @delegation_noun|@delegation_members))\b"
)
_THE_DELEGATION = pattern(
    r"(?:[^,;]{1,30}, )?(?:(?:les (?:\w+ )?membres de )?(?:la|cette) @delegation_noun|les @delegation_members)"
    r"\b(?! (?:de|du|d'|des)\b)"
)
# `« J'ai reçu X », a dit Y`.
_I = re.compile(r"\b(?:j'|je |nous (?=avons|venons|sortons|nous ))[^«»\";:.,]{0,34}$")
# `Après avoir dîné avec X, Y a souligné`: of him who acts next.
_HAVING_DONE = re.compile(r"\b(?:apres|pour|sans) (?:s'etre|avoir|etre) (?:\w+ ){0,2}$")
# `Belle rencontre avec mon homologue`, `Échange ce matin avec mes collègues X et Y`: of him who writes.
_MINE = re.compile(r"s?(?: [\w'-]{1,16}){0,6} avec (?:mon|ma|mes) ")
# `Vous avez rencontré X`: a question of an interview, with such lines.
_YOU = re.compile(r"\bvous (?:(?!\bj'|\bje\b)[^«»\";:.,]){0,34}$")
_INTERVIEW = re.compile(r"^(?:Q|R|Question|Réponse)\s?[-–—:.]", re.M)
# `chacun d'eux`, `tous`: the envoys told of before.
_EACH = re.compile(r"\b(?:chacune?|tou(?:te)?s|ils|elles)\b")
# `En visite à Bonn, où il a vu X, Y a plaidé`, `Attendu à Nice, où un entretien est prévu avec`.
_OPENING = pattern(
    r"\W{0,3}(?:en (?!effet)|a (?:la veille|l'issue|peine)|au (?:terme|lendemain|retour)"
    r"|de (?:retour|passage)|avant|apres|@arrived_first)\b[^.;:«»]{3,70}?,? ou "
    r"(?:(?:ils?|elles?) [^,;:.]{0,40}|(?:une?|des|leur) (?:\w+ )?)$"
)
_CLOSING = re.compile(r"[»\"]")


def find(around: Around, objects: list[Person]) -> list[Person] | None:
    """Return whose an event is as words around it tell; None where they do not.

    Nobody's is what is told to, or promised by, somebody who is not known.
    """
    if _is_told_to(around):
        return _asked(around, objects)
    owner = _visitor(around) or _speaker(around, objects)
    if owner:
        return [owner] if owner not in objects else []
    if _is_named_in_speech(around.scene.subject, around):
        return _named_before_speech(around, objects)
    return [] if around.event.planned and _is_of_speaker(around) else None


def is_in_opening(around: Around) -> bool:
    """Tell whether an event stands in an opening whose `il` is the subject of the main clause."""
    line, start = around.line, around.event.start
    opening = line.folded[line.start : start]
    if " ou " not in opening[-60:] or not _OPENING.match(opening):
        return False
    where = line.start + opening.rindex(" ou ")
    return not is_done(line.text, line.folded, line.start, where)


def of_main_clause(around: Around, objects: list[Person]) -> Person | None:
    """Return who acts in the main clause behind such an opening, None where there is none."""
    if not is_in_opening(around):
        return None
    acting = (t for t in around.after if t.acting and t.person not in objects)
    return next((t.person for t in acting if acts(around.line, t.end)), None)


def has_done(around: Around) -> bool:
    """Tell whether an event is told as done before something else: `Après avoir dîné avec X`."""
    return bool(_HAVING_DONE.search(around.line.before(around.event.start, 40)))


def leading(around: Around) -> list[Person]:
    """Return who was told of as leading `la délégation du FMI`, the subject of an event."""
    line, scene = around.line, around.scene
    if not DELEGATION.match(line.folded, line.start, around.event.start):
        return []
    sides = {h.value.code for h in line.of("place") if h.start < around.event.start}
    if not sides:
        known = scene.leader and _THE_DELEGATION.match(line.folded, line.start, around.event.start)
        return [scene.leader] if known else []
    told = (scene.leader, scene.subject, scene.protagonist(), scene.guest())
    return next(([p] for p in told if p and scene.side(p) in sides), [])


def has_declared(around: Around) -> bool:
    """Tell whether somebody's words open a sentence: `Déclaration de X à l'issue de son entretien`."""
    line = around.line
    if not around.setting or [t.preposition for t in around.before] != ["de"]:
        return False
    return bool(authors.DECLARATION.match(line.folded, line.start, around.before[0].start + 3))


def _visitor(around: Around) -> Person | None:
    """Return whose visit a noun's sentence goes on with: `ouvrira la visite de X, de la délégation`."""
    if not around.event.is_noun:
        return None
    line, end = around.line, around.event.end
    visit = _OF_VISIT.search(line.folded, end, min(line.end, end + _BEHIND))
    if visit and visit["group"]:
        return around.scene.leader
    near = (t for t in around.after if visit and abs(t.start - visit.end()) < _NEAR)
    return next((t.person for t in near if t.preposition == "de"), _occasioned(around))


def _occasioned(around: Around) -> Person | None:
    """Return whose stay brought talks: `Le séjour à Rome de X a été l'occasion d'un entretien`."""
    line, before = around.line, around.before
    if [t.preposition for t in before] != ["de"]:
        return None
    in_room = _ROOM_OF.match(line.folded, line.start, before[0].start + 3)
    if in_room and _HOUSED.fullmatch(line.folded, before[0].end, around.event.start):
        return before[0].person
    stayed = _STAY.match(line.folded, line.start, before[0].start + 3)
    brought = _BROUGHT.match(line.folded, before[0].end, around.event.start)
    return before[0].person if stayed and brought else None


def _speaker(around: Around, objects: list[Person]) -> Person | None:
    """Return who says of himself that he met somebody: `« J'ai reçu X », a dit Y`."""
    line, event = around.line, around.event
    if not _is_of_speaker(around):
        return None
    closing = _CLOSING.search(line.folded, event.end, line.end)
    acting = (t for t in around.after if closing and t.acting and t.start > closing.start())
    author = (t.person for t in acting if t.person not in objects)
    return next(author, None) or authors.find(around, objects)


def _is_named_in_speech(person: Person | None, around: Around) -> bool:
    """Tell whether somebody is told of in the words in which another says `j'ai reçu`: he is not `je`."""
    start = _speech(around)
    return start >= 0 and person is not None and _named_within(person, start, around.event.start)


def _named_before_speech(around: Around, objects: list[Person]) -> list[Person]:
    """Return who was told of last before somebody's words, and not in them: he says `j'ai reçu`."""
    start = _speech(around)
    before = (
        p for p in reversed(around.scene.told)
        if p not in objects
        and any(m.start < start for m in p.mentions)
        and not _named_within(p, start, around.event.start)
    )  # fmt: skip
    return [p for p in [next(before, None)] if p]


def _speech(around: Around) -> int:
    """Return where the words still under way begin in which `j'ai reçu` is said, -1 without any."""
    if not _is_of_speaker(around):
        return -1
    start = around.line.folded.rfind("«", 0, around.event.start)
    return -1 if "»" in around.line.folded[start : around.event.start] else start


def _named_within(person: Person, start: int, end: int) -> bool:
    """Tell whether somebody is named between two places of a text."""
    return any(start <= m.start < end for m in person.mentions)


def _is_of_speaker(around: Around) -> bool:
    """Tell whether who speaks tells an event of himself: `J'ai reçu X`."""
    before = around.line.before(around.event.start, 60)
    if _I.search(before[-40:]) or GLAD.search(before):
        return True
    return around.event.is_noun and bool(_MINE.match(around.line.folded, around.event.end))


def _is_told_to(around: Around) -> bool:
    """Tell whether an event is told to him who acts in it: `Vous avez rencontré X`."""
    before = around.line.before(around.event.start, 40)
    return "vous " in before and bool(_YOU.search(before))


def _asked(around: Around, objects: list[Person]) -> list[Person]:
    """Return who is interviewed: the first with an office whom the page names, but for `objects`."""
    if not _INTERVIEW.search(around.line.text):
        return []
    known = (p for p in around.scene.cast.people if p.names and (p.offices or p.terms))
    return [p for p in [next(known, None)] if p and p not in objects]


def each(around: Around) -> list[Person]:
    """Return those told of together before, of whom each did something: `Chacun s'est entretenu avec`."""
    line = around.line
    if not line.folded.startswith("chacun", line.start) or around.event.start > line.start + _SOON:
        return []
    told = dict.fromkeys(t.person for t in around.scene.latest if t.acting)
    return list(told) if len(told) > 1 else []


def envoys(around: Around) -> list[Person]:
    """Return the envoys told of in the sentence before: `Chacun d'eux a présenté ses lettres`."""
    event, line = around.event, around.line
    if told := each(around):
        return told
    if event.trigger.frame != "visit" or "lettres" not in line.folded[event.start : event.end]:
        return []
    if not _EACH.search(line.before(event.start, 50)):
        return []
    told = dict.fromkeys(t.person for t in around.scene.latest)
    return [p for p in told if {"ambassador", "envoy"} & p.heads]
