"""Who acts in an event: the subject before it, the antecedent of `qui`, or the one told of before."""

import re

from ..patterns import pattern
from ..people import pronouns
from ..people.lines import Line
from ..people.person import Person
from ..people.scene import Scene, Told
from . import owners, programme
from .around import Around
from .both import BOTH, THEY

_AT = frozenset(("aupres", "chez"))  # of a host: `une audience auprès du président`
# `ils`, `les deux ministres`: those of the encounter told before.
_PLURAL_PRONOUN = pattern(rf"\b(?:leurs?|{THEY})\b")
# `chacun d'eux`, `tous`: the envoys told of before.
_EACH = re.compile(r"\b(?:chacune?|tou(?:te)?s|ils|elles)\b")
# `leurs ministres, qui se rencontreront`: others than those told before, but for `tous deux, qui`.
_WHO = pattern(r"\bqui (?:(?!@auxiliary_past|@being)[\w']+ ){0,2}(?:s')?$")
_BOTH_WHO = pattern(rf"\b{BOTH},? qui\b[^,;.]{{0,30}}$")
# `X, ainsi que son épouse Y`: who stands beside somebody.
_WITH_NEIGHBOUR = pattern(
    r"[\s,]{0,4}(?:et|ainsi que|,)[\s,]{0,4}(?:avec|de|du)?\s{0,3}(?:le|la|l'|son|sa)?\s{0,3}"
    r"(?:@kin,?\s{0,3})?"
)
# `X, accompagné de ses conseillers, et Y`: what is said of somebody before the next.
_ASIDE = pattern(
    r",\s(?:qui|que|qu'|dont|en|@accompanied|@staying)\b[^,;:.]{2,80}"
    r",\s{0,3}et\s{0,3}(?:le |la |l'|son |sa )?"
)
# `exprimé par X lors de sa rencontre avec Y`: of him by whom something was done.
_OF_HIS = pattern(r"\b@possessive (?:\w+ )?$")
# `La délégation du FMI`, `L'équipe onusienne`: its leader acts.
DELEGATION = pattern(r"(?:[^,;]{1,30}, )?(?:la|l'|les|cette|une) ?(?:@delegation_noun|@envoys)\b")
# Between whom a first verb names and a second verb: `, et s'est`, `, puis a ensuite`.
_AND_VERB = pattern(
    r"\W{0,3}(?:et|puis|mais)\W(?:s'|l'|se |y |lui )?(?:@auxiliary_past|@being)?"
    r"(?:\W\w+){0,2}\W{0,2}"
)
# `X a reçu`, `X s'est entretenu`: the auxiliary right behind somebody.
_ACTS = pattern(r"\s(?:@auxiliary_past|(?:s'|se )?@being)\b")
# `la visite de X à Washington, où il a été reçu`: the pronoun is that person.
_WHERE_HE = re.compile(r",? (?:ou|lorsqu'|quand) ?(?:il|elle) [^,;.]{0,40}$")
# `X, dont le prédécesseur Y`: who stands in a relative clause …
_IN_RELATIVE = re.compile(r"\s{0,3}(?:qui|que|qu'|dont)\b")
# … does not act in the main clause that goes on behind it: `, a reçu`.
_MAIN_CLAUSE = pattern(
    r"[^,;]{0,160}+,\s{0,3}(?:y |s'|se |l'|lui )?(?:$"
    r"|(?:@auxiliary_past|@being|@modal|@modal_imperfect|@semi_auxiliary|\w{2,20}(?:ra|ront))\b)"
)
# Characters in which a sentence opens with an event: `Au Mali, en plus de rencontrer X, Y a visité`.
_OPENING = {"noun": 25, "infinitive": 35}


def subject_of(around: Around, objects: list[Person]) -> list[Person]:
    """Return who receives, meets or talks: the acting people before the event, or the focus."""
    event, scene = around.event, around.scene
    acting = [
        t
        for t in around.before
        if t.acting and t.person not in objects and not _is_of_relative(around, t)
    ]
    if scene.owner and not acting and programme.is_item(around.line, event.start):
        return [scene.owner]
    related = _related(around)
    if related and related.person not in objects:
        return [related.person]
    if event.coordinate and acting:
        return [acting[0].person]
    if len(acting) > 1 and not event.is_noun and _is_second_verb(around, acting[-1]):
        return neighbours(around, around.before[: around.before.index(acting[0]) + 1])
    if event.trigger.note == "turn":
        host = scene.hosts[:1] or [p for p in (scene.protagonist(), scene.subject) if p][:1]
        return [p for p in host if p not in objects]
    if acting:
        return _acting(around, acting, objects)
    return _unnamed(around, objects)


def _is_of_relative(around: Around, told: Told) -> bool:
    """Tell whether somebody stands in a relative clause that ends before the event's clause."""
    relative = told is not around.before[0] and opens_relative(around.line, told)
    return relative and bool(_MAIN_CLAUSE.match(around.line.folded[told.end : around.event.start]))


def opens_relative(line: Line, told: Told) -> bool:
    """Tell whether somebody stands in a relative clause, first of all: `, qu'assistait X,`."""
    return bool(_IN_RELATIVE.match(line.folded[line.start : told.start].rsplit(",", 1)[-1]))


def _is_second_verb(around: Around, last: Told) -> bool:
    """Tell whether a verb stands right behind `et`: `X a vu Y et s'est entretenu avec Z`."""
    return bool(_AND_VERB.fullmatch(around.line.folded, last.end, around.event.start))


def _unnamed(around: Around, objects: list[Person]) -> list[Person]:
    """Return who acts where nobody before the event does: named behind it, or told of before."""
    event, scene = around.event, around.scene
    hosted = any(t.preposition in _AT and t.person in objects for t in around.after)
    if event.is_noun and event.trigger.frame == "receive" and scene.hosts and not hosted:
        away = scene.guests if _is_away(around, scene.hosts[0]) else []
        return [p for p in (away or scene.hosts)[:1] if p not in objects]
    by = around.setting and around.before and around.before[-1].preposition == "par"
    if by or owners.has_declared(around):
        agent = around.before[-1].person
        if agent not in objects and _OF_HIS.search(around.line.before(event.start, 24)):
            return [agent]
    if later := _named_behind(around, objects):
        return [later]
    if envoys := _envoys(around):
        return [p for p in envoys if p not in objects]
    if is_plural(around, event.start):
        return [p for p in scene.paired or scene.group or scene.couple() if p not in objects]
    if (owned := owners.find(around, objects)) is not None:
        return owned
    if _has_another_subject(around):
        return [p for p in _leading(around) if p not in objects]
    if around.follows:
        sides = {scene.side(p) for p in objects}
        facing = [p for p in scene.paired if scene.side(p) not in sides]
        return sorted(facing, key=lambda p: -scene.meetings[p.number])[:1]
    main = scene.protagonist(clearly=True) if event.is_noun else _main(scene.subject, scene)
    focus = (main, scene.subject, *scene.pair[0][:1])
    return next(([p] for p in focus if p and p not in objects), [])


def _is_away(around: Around, host: Person) -> bool:
    """Tell whether a sentence is set in cities abroad from who received before."""
    lands = {h.value.code for h in around.line.of("place") if h.value.kind == "city"}
    return bool(lands) and around.scene.side(host) not in lands


def _envoys(around: Around) -> list[Person]:
    """Return the envoys told of in the sentence before: `Chacun d'eux a présenté ses lettres`."""
    event, line = around.event, around.line
    if event.trigger.frame != "visit" or "lettres" not in line.folded[event.start : event.end]:
        return []
    if not _EACH.search(line.before(event.start, 50)):
        return []
    told = dict.fromkeys(t.person for t in around.scene.latest)
    return [p for p in told if {"ambassador", "envoy"} & p.heads]


def is_plural(around: Around, end: int) -> bool:
    """Tell whether `ils`, `les deux ministres`, `tous deux` before a place are an event's subject."""
    line, event = around.line, around.event
    before = "" if event.is_noun else line.before(event.start, 70)
    if _WHO.search(before):
        return bool(_BOTH_WHO.search(before))
    return bool(_PLURAL_PRONOUN.search(line.folded, line.start, end))


def _named_behind(around: Around, objects: list[Person]) -> Person | None:
    """Return who acts behind an event that opens its sentence: `Recevant X, Y a souligné`."""
    event = around.event
    leading = event.trigger.tense == "gerund" or event.passive or around.setting
    shown_in = event.trigger.lemma.startswith("être introduit")
    reach = _OPENING.get("noun" if shown_in else event.trigger.tense, 0)
    opening = not around.before and event.start < around.line.start + reach
    if not (leading or opening or owners.has_done(around)):
        return None
    acting = [t for t in around.after if t.acting and t.person not in objects]
    subjects = [t for t in acting if _ACTS.match(around.line.folded, t.end)]
    return next((t.person for t in (*subjects, *acting)), None)


def _leading(around: Around) -> list[Person]:
    """Return who was told of as leading `la délégation du FMI`, the subject of an event."""
    line, scene = around.line, around.scene
    if not DELEGATION.match(line.folded, line.start, around.event.start):
        return []
    sides = {h.value.code for h in line.of("place") if h.start < around.event.start}
    told = (scene.leader, scene.subject, scene.protagonist(), scene.guest())
    return next(([p] for p in told if p and scene.side(p) in sides), [])


def _related(around: Around) -> Told | None:
    """Return whom a relative clause is about: `la visite de X, qui a rencontré Y`."""
    event = around.event
    if around.who:
        return around.who
    if event.is_noun or not around.before:
        return None
    last = around.before[-1]
    between = around.line.folded[last.end : event.start]
    bare = event.passive and between.strip() == ","
    if not last.acting and (bare or _WHERE_HE.search(between)):
        return last  # `la visite de X, reçu par`
    return None


def _has_another_subject(around: Around) -> bool:
    """Tell whether a finite verb has words before it that name some other subject than people."""
    event = around.event
    if event.is_noun or event.trigger.tense in ("gerund", "infinitive") or event.coordinate:
        return False
    line = around.line
    first = next(iter(line.of("place")), None)
    if first and first.start == line.start and first.value.kind != "demonym":
        return True  # `Berne a reçu X`
    return len(line.folded[line.start : event.start].strip()) > 25


def _acting(around: Around, acting: list[Told], objects: list[Person]) -> list[Person]:
    """Return who of the acting people is the subject: the last with those beside him."""
    last = acting[-1]
    if len(acting) == 1 and last.mention is None and last.preposition == "":
        main = _main(last.person, around.scene)
        abroad = {around.scene.side(p) for p in objects} - {around.scene.side(main) if main else ""}
        return [main if main and main not in objects and abroad else last.person]
    group = neighbours(around, around.before[: around.before.index(last) + 1])
    return [p for p in group if p not in objects] or [last.person]


def _main(person: Person | None, scene: Scene) -> Person | None:
    """Return the protagonist where a pronoun or nothing names the subject, who has met him.

    Somebody who has not met anybody yet is the subject himself, and who met as many and several.
    """
    met = scene.meetings[person.number] if person else 1
    if not met or (met > 1 and met == max(scene.meetings.values())):
        return person
    return scene.protagonist(clearly=True)


def neighbours(around: Around, told: list[Told], asides: bool = False) -> list[Person]:
    """Return the last of the people and those coordinated with him, in order.

    With `asides` something may be said of each: `X, accompagné de son épouse, et Y`.
    """
    group = told[-1:]
    for item in reversed(told[:-1]):
        if item.start == group[0].start:
            group.insert(0, item)  # `les ministres lao et thaï`
            continue
        gap = around.line.folded[item.end : group[0].start]
        if item.preposition not in ("", "et", group[0].preposition) and not item.acting:
            break
        close = group[0].preposition == "et" and len(gap) < 6
        close = close or (asides and bool(_ASIDE.fullmatch(gap)))
        if not close and not _WITH_NEIGHBOUR.fullmatch(gap):
            break
        if pronouns.is_object(around.line, item.start):
            break
        group.insert(0, item)
    return list(dict.fromkeys(t.person for t in group))
