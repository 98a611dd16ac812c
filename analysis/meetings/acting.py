"""Who acts in an event: the subject before it, the antecedent of `qui`, or the one told of before."""

import re

from ..patterns import pattern
from ..people import agreement
from ..people.person import Person
from ..people.scene import Scene, Told
from . import beside_subject, group_received, owners, programme, then_he, unread
from .around import Around
from .both import BOTH, NUMBERS, PEOPLE, THEY, is_crowd, is_of_one_land
from .coordination import neighbours
from .voice import SHOWN_IN

# `ce dernier`, `celle-ci`, `le second`: of whom no doubt is, as there may be of `il`.
_POINTING = ("ce ", "cett", "celui", "celle", "le ", "la ")
_AT = frozenset(("aupres", "chez"))  # of a host: `une audience auprès du président`
# `ils`, `les deux ministres`: those of the encounter told before.
_PLURAL_PRONOUN = pattern(
    rf"\b(?:leurs?(?! @office_noun)|{THEY}|les (?P<number>trois|quatre) {PEOPLE})\b"
)
# `Leur président, reçu par X`: some group's, of whom nothing is known.
OF_GROUP = pattern(r"\W{0,3}leur @office_noun\b")
# `leurs ministres, qui se rencontreront`: others than those told before, but for `tous deux, qui`.
_WHO = pattern(r"\bqui (?:(?!@auxiliary_past|@being)[\w']+ ){0,2}(?:s')?$")
_BOTH_WHO = pattern(rf"\b{BOTH},? qui\b[^,;.]{{0,30}}$")
# `exprimé par X lors de sa rencontre avec Y`: of him by whom something was done.
_OF_HIS = pattern(r"\b@possessive (?:\w+ )?(?:d'une? |de l')?$")
# `Sa première rencontre avec X a permis à Y de`: of whom the sentence goes on to tell.
_HIS_OWN = pattern(r"\W{0,3}(?:son|sa|ses) (?:\w+ ){0,2}")
# Between whom a first verb names and a second verb: `, et s'est`, `, puis a ensuite`.
_AND_VERB = pattern(
    r"\W{0,3}(?:et|puis|mais)\W(?:s'|l'|se |y |lui )?(?:@auxiliary_past|@being)?"
    r"(?:\W\w+){0,2}\W{0,2}"
)
# `X a reçu`, `X s'est entretenu`: the auxiliary right behind somebody.
_ACTS = pattern(r"\s(?:@auxiliary_past|(?:s'|se )?@being)\b")
# `chez X, content de ses `: talks are his of whom that is said.
_PLEASED_WITH = pattern(r",? (?:\w+ )?@pleased (?:par|de) (?:son|sa|ses) (?:\w+ )?")
# `la visite de X à Washington, où il a été reçu`: the pronoun is that person.
_WHERE_HE = re.compile(r",? (?:ou|lorsqu'|quand) ?(?:il|elle) [^,;.]{0,40}$")
# `Selon X, la société a signé avec Y`: of X it is but known, unless `il` has.
_HE = re.compile(r"\b(?:ils?|elles?)\b[^,;:]{0,34}$")
# Characters in which a sentence opens with an event: `Au Mali, en plus de rencontrer X, Y a visité`,
# `Venu dire adieu à X, Y a parlé`.
_OPENING = {"noun": 25, "infinitive": 35, "participle": 4}


def subject_of(around: Around, objects: list[Person]) -> list[Person]:
    """Return who receives, meets or talks: the acting people before the event, or the focus."""
    event, scene = around.event, around.scene
    if unread.is_subject(around):
        return []
    acting = [
        t
        for t in around.before
        if t.acting and t.person not in objects and not beside_subject.stands_aside(around, t)
    ]
    acting = [
        t
        for t in acting
        if t.preposition != "selon" or _HE.search(around.line.before(event.start, 40))
    ]
    if scene.owner and not acting and programme.is_entry(around.line, event):
        return [scene.owner]
    if main := owners.of_main_clause(around, objects):
        return [main]
    if main := then_he.of_main_clause(around, objects):
        return [main]
    related = _related(around)
    if related and related.person not in objects:
        return [related.person]
    if event.coordinate and acting:
        return [acting[0].person]
    if len(acting) > 1 and not event.is_noun and _is_second_verb(around, acting[-1]):
        return neighbours(around, around.before[: around.before.index(acting[0]) + 1])
    if "turn" in event.trigger.notes:
        return [p for p in _receiving(scene) if p not in objects]
    if acting:
        return then_he.find(around, objects) or _acting(around, acting, objects)
    unnamed = _unnamed(around, objects)
    if unnamed and not scene.owner and programme.is_item(around.line, event.start):
        return [p for p in unnamed if not programme.is_guest(p, around.line)]
    return unnamed


def _receiving(scene: Scene) -> list[Person]:
    """Return whose visitors follow one another: who received last, or met last at home; or led so far.

    Nobody where none has met anybody: those who but spoke take turns too.
    """
    if not scene.paired:
        return []
    land = scene.cast.home or scene.land
    home = [p for p in scene.paired if land and scene.side(p) == land]
    first = sorted(scene.paired, key=lambda p: p.rank)[:1]
    return (scene.hosts or home or [p for p in (scene.protagonist(), *first) if p])[:1]


def _is_second_verb(around: Around, last: Told) -> bool:
    """Tell whether a verb stands right behind `et`: `X a vu Y et s'est entretenu avec Z`."""
    return bool(_AND_VERB.fullmatch(around.line.folded, last.end, around.event.start))


def _unnamed(around: Around, objects: list[Person]) -> list[Person]:
    """Return who acts where nobody before the event does: named behind it, or told of before."""
    event, scene, line = around.event, around.scene, around.line
    if not event.is_noun and OF_GROUP.match(line.folded, line.start, event.start):
        return []
    hosted = any(t.preposition in _AT and t.person in objects for t in around.after)
    if event.is_noun and event.trigger.frame == "receive" and scene.hosts and not hosted:
        away = scene.guests if _is_away(around, scene.hosts[0]) else []
        return [p for p in (away or scene.hosts)[:1] if p not in objects]
    by = around.setting and around.before and around.before[-1].preposition == "par"
    if by or owners.has_declared(around):
        agent = around.before[-1].person
        if agent not in objects and _OF_HIS.search(around.line.before(event.start, 24)):
            return [agent]
    if later := _named_behind(around, objects) or _enabled(around, objects):
        return later
    if envoys := owners.envoys(around):
        return [p for p in envoys if p not in objects]
    if is_plural(around, event.start):
        return [p for p in _those(scene, objects) if p not in objects]
    if (owned := owners.find(around, objects)) is not None:
        return owned
    if _has_another_subject(around):
        return [p for p in owners.leading(around) if p not in objects]
    if around.follows:
        sides = {scene.side(p) for p in objects}
        facing = [p for p in scene.paired if scene.side(p) not in sides]
        return sorted(facing, key=lambda p: -scene.meetings[p.number])[:1]
    main = then_he.of_noun(around) if event.is_noun else then_he.main(scene.subject, scene)
    focus = [p for p in (main, scene.subject, *scene.pair[0][:1]) if p and p not in objects]
    return focus[:1]


def _those(scene: Scene, objects: list[Person]) -> list[Person]:
    """Return whom `les deux présidents` means: who met, or those whom one of the objects' side received."""
    both = scene.acted or scene.paired or scene.group or scene.couple()
    sides = {scene.side(p) for p in objects}
    listed = scene.listed if sides.isdisjoint(scene.side(p) for p in scene.listed) else []
    received = any(scene.side(p) in sides for p in both) and not set(listed).isdisjoint(both)
    return listed if received else both


def _is_away(around: Around, host: Person) -> bool:
    """Tell whether a sentence is set in cities abroad from who received before."""
    lands = {h.value.code for h in around.line.of("place") if h.value.kind == "city"}
    return bool(lands) and around.scene.side(host) not in lands


def is_plural(around: Around, end: int) -> bool:
    """Tell whether `ils`, `les deux ministres`, `tous deux` before a place are an event's subject."""
    line, event = around.line, around.event
    before = "" if event.is_noun else line.before(event.start, 70)
    if _WHO.search(before):
        return bool(_BOTH_WHO.search(before))
    told = _PLURAL_PRONOUN.search(line.folded, line.start, end)
    if told is None or is_of_one_land(line, told.end()):
        return False
    return not told["number"] or len(around.scene.paired) == NUMBERS[told["number"]]


def _named_behind(around: Around, objects: list[Person]) -> list[Person]:
    """Return who acts behind an event that opens its sentence: `Recevant X, Y et Z ont souligné`."""
    event = around.event
    leading = event.trigger.tense == "gerund" or event.passive or around.setting
    shown_in = event.trigger.lemma.startswith(SHOWN_IN)
    reach = _OPENING.get("noun" if shown_in else event.trigger.tense, 0)
    opening = not around.before and event.start < around.line.start + reach
    if group_received.is_subject(around) or not (leading or opening or owners.has_done(around)):
        return []
    acting = [
        t for t in around.after if t.acting and t.preposition != "selon" and t.person not in objects
    ]
    subjects = [t for t in acting if _ACTS.match(around.line.folded, t.end)]
    first = next((t for t in (*subjects, *acting)), None)
    if first is None or first.preposition != "et":
        return [first.person] if first else []
    return _acting(
        around._replace(before=around.after), [t for t in acting if t.end <= first.end], objects
    )


def _enabled(around: Around, objects: list[Person]) -> list[Person]:
    """Return whom his own talks allowed something: `Son entretien avec X a permis à Y de`."""
    event, line = around.event, around.line
    if not event.is_noun or not _HIS_OWN.fullmatch(line.folded, line.start, event.start):
        return []
    given = [t for t in around.after if t.preposition in ("a", "pour") and t.person not in objects]
    return [given[0].person] if given else []


def _related(around: Around) -> Told | None:
    """Return whom a relative clause is about: `la visite de X, qui a rencontré Y`."""
    event = around.event
    if around.who:
        return around.who
    if not around.before:
        return None
    last = around.before[-1]
    between = around.line.folded[last.end : event.start]
    if event.is_noun:
        return last if _PLEASED_WITH.fullmatch(between) else None
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
    if owners.DELEGATION.match(line.folded, line.start, event.start) or is_crowd(line, event.start):
        return True
    return len(line.folded[line.start : event.start].strip()) > 25


def _acting(around: Around, acting: list[Told], objects: list[Person]) -> list[Person]:
    """Return who of the acting people is the subject: the last with those beside him."""
    last = acting[-1]
    points = around.line.folded.startswith(_POINTING, last.start)
    if len(acting) == 1 and last.mention is None and last.preposition == "" and not points:
        main = then_he.main(last.person, around.scene)
        abroad = {around.scene.side(p) for p in objects} - {around.scene.side(main) if main else ""}
        may_be = main and main not in objects and agreement.may_be(main, last.person.gender)
        return [main if may_be and abroad else last.person]
    group = neighbours(around, around.before[: around.before.index(last) + 1])
    return [p for p in group if p not in objects] or [last.person]
