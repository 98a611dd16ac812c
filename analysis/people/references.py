"""Who is told of in a sentence: by name, by office or by a pronoun."""

import re
from operator import attrgetter

from ..lexicon import Office
from ..patterns import pattern
from . import at_last, counterparts, eligibility, nameless, parties, pronouns, wording
from .lines import Line
from .mentions import Mention
from .offices import is_private
from .person import Person
from .scene import Scene, Told

# `il appartiendra à X de recevoir Y`, `c'était au tour de X d'être reçu`: X is the subject.
_FALLS_TO = pattern(r"\b@falls_to $")
_TO_DO = pattern(r",? (?:de (?:se |lui )?|d'|de s'|de l')[a-z]{2,20}(?:er|ir|re)\b")
_INVITING = re.compile(r"\binvitation (?:du?e?|de la|de l'|d'|des)?\s?$")
# Offices under somebody: `son conseiller`; `son président` is rather an organisation's.
_OWN_STAFF = ("minister", "envoy", "ambassador", "deputy_minister", "official", "military")
_OF = (" de ", " entre ")  # before `ce dernier`
_ALL = ("les", "aux")
_NEXT_SENTENCE = 400
# `, dit Farmajo`, ` alias Bérenger`, ` (dite Lula)`: between two names of one.
_ALSO_CALLED = pattern(r",? \(?@also_called (?:[«\"“] ?)?(?=\w)")
_ALIAS_GAP = 40  # characters between them
_MET = ("", "avec", "par", "a", "et", "et avec", "et a", "et par")


def people(line: Line, scene: Scene) -> list[Told]:
    """Return the people told of in one sentence, in order, references resolved.

    Of the scene, the hosts become those by whose invitation the sentence says somebody came.
    """
    told: list[Told] = []
    first: Person | None = None
    for opening in pronouns.subjects(line, scene):
        told.append(opening)
        first = first or opening.person
    pointers = pronouns.pointers(line)
    items = sorted([*line.mentions, *pointers], key=_start) if pointers else _ordered(line.mentions)
    for item in items:
        if isinstance(item, Mention):
            if told and _is_also_called(line, told[-1], item):
                _know_as(told[-1].person, item, scene)
                continue
            if item.plural and len(item.codes) > 1:
                told += _several(item, scene, first)
            elif item.plural and _is_corps(line, item):
                told.append(_told(item, _corps(item, scene)))
            person = _mentioned(item, line, scene, first, told)
        else:
            person = pronouns.pointed(item, line, scene, told)
        if person and isinstance(item, Mention) and _falls_to(line, item):
            told = [t for t in told if t.mention]  # the pronoun is nobody
            told.append(_told(item, person)._replace(preposition=""))
        elif person:
            told.append(_told(item, person))
        if not told:
            continue
        last = told[-1]
        if last.preposition == "de" and _is_inviting(line, last):
            scene.hosts = [last.person]
        if first is None and _leads(line, last):
            first = last.person
    return sorted(told, key=_place) if len(told) > 1 else told


def _is_also_called(line: Line, told: Told, mention: Mention) -> bool:
    """Tell whether a name is but another one of whom is named before it: `Mohamed Zola, dit Farmajo`."""
    if told.mention is None or not told.mention.name or not mention.name:
        return False
    gap = mention.start - told.end
    between = line.folded[told.end : mention.end]
    return -1 <= gap < _ALIAS_GAP and bool(_ALSO_CALLED.match(between))


def _know_as(person: Person, mention: Mention, scene: Scene) -> None:
    """Let somebody be known by another name, of whomever a page told by it before."""
    other = scene.cast.of(mention)
    if other is person or (other and other.terms):
        return
    scene.cast.call(person, mention)
    if other:
        scene.cast.merge(person, other)
        scene.told = [person if p is other else p for p in scene.told]


def _leads(line: Line, told: Told) -> bool:
    """Tell whether somebody is the subject of what a sentence tells next."""
    return (told.acting and not pronouns.is_object(line, told.start)) or told.preposition == "quant"


_place = attrgetter("start")


def _ordered(mentions: list[Mention]) -> list[Mention]:
    """Return mentions by start."""
    return sorted(mentions, key=_place) if len(mentions) > 1 else mentions


def _start(item: Mention | re.Match) -> int:
    return item.start if isinstance(item, Mention) else item.start()


def _told(item: Mention | re.Match, person: Person) -> Told:
    """Return a person as told of by a mention or by a word that points to somebody."""
    if isinstance(item, Mention):
        return Told(item.start, item.end, person, item.preposition, item)
    at, preposition = item.start(), item["joined"] or ("a" if item[0].startswith("a") else "")
    if not preposition and item.string.endswith(_OF, 0, at):
        preposition = "de"
    if item["self"] and item.string.endswith("et ", 0, at):
        preposition = "et"
    return Told(at, item.end(), person, preposition, None)


def _falls_to(line: Line, mention: Mention) -> bool:
    """Tell whether a sentence tells to whom it falls to do something."""
    if mention.preposition not in ("a", "de"):
        return False
    before = line.before(mention.start, 20)
    return bool(_FALLS_TO.search(before) and _TO_DO.match(line.folded, mention.end, line.end))


def _is_inviting(line: Line, told: Told) -> bool:
    """Tell whether somebody is told of as the one who invited."""
    span = max(line.start, told.start - 16), told.start + 3
    return line.folded.find("invitation", *span) >= 0 and bool(_INVITING.search(line.folded, *span))


def _several(mention: Mention, scene: Scene, first: Person | None) -> list[Told]:
    """Return the people of `les chefs de gouvernement du Laos et du Cambodge`, each by his side."""
    head = mention.head
    if mention.name or head is None or _is_indefinite(mention):
        return []
    source = (first or scene.subject) if head.head == "counterpart" else None
    office = (wording.singular(mention.office), head)
    if source and source.offices:
        office = counterparts.office(mention, source)
    meant = []
    for code in mention.codes:
        known = [
            p for p in scene.cast.people if scene.cast.is_of(p, code) and _is_one(p, mention, head)
        ]
        if known and head.head == "counterpart":
            meant.append(counterparts.likeliest(known, source))
        elif known:
            meant += known
        elif not office[1].reference and not is_private(*office):
            meant.append(scene.cast.holder(mention, code, office))
    return [_told(mention, person) for person in dict.fromkeys(meant)]


def _is_corps(line: Line, mention: Mention) -> bool:
    """Tell whether all envoys of one side are meant: `les ambassadeurs de l'UE`, no name told.

    Where one of them speaks next `au nom des ambassadeurs`, he is told of in their stead.
    """
    head = mention.head
    if mention.name or head is None or len(mention.codes) != 1:
        return False
    if mention.determiner not in _ALL or mention.preposition not in _MET:
        return False
    if head.head != "ambassador" and not _is_attache(mention.office):
        return False
    of_many = "pays" in mention.office  # of many sides, though of one body
    spoken_for = line.folded.find("au nom de", mention.end, mention.end + _NEXT_SENTENCE)
    return not of_many and spoken_for < 0


def _is_attache(office: str) -> bool:
    """Tell whether an office is that of an embassy's attachés: `attachés militaires`."""
    return office[:8].lower() == "attachés"


def _corps(mention: Mention, scene: Scene) -> Person:
    """Return the one whom envoys told of as all those of a side are counted as."""
    same = (p for p in scene.cast.people if not p.names and p.office == mention.office)
    return next(same, None) or scene.cast.unnamed(mention)


def _is_indefinite(mention: Mention) -> bool:
    """Tell whether some are meant of whom it does not matter who: `entre des responsables saoudiens`.

    Without such a preposition `des` stands for `de les`.
    """
    return mention.determiner == "des" and mention.preposition not in ("", "de", "et", "et de")


def _is_one(person: Person, mention: Mention, head: Office) -> bool:
    """Tell whether a person is one of those whom a plural office names."""
    return head.reference or (
        head.head in person.heads and eligibility.is_of_kind(person, mention, head)
    )


def _mentioned(
    mention: Mention, line: Line, scene: Scene, first: Person | None, told: list[Told]
) -> Person | None:
    """Return the person that a mention means: by name or by office."""
    if not mention.name:
        return nameless.by_office(mention, line, scene, first, told)
    person = scene.cast.of(mention)
    if person and mention.head and mention.head.head == "guest" and person not in scene.told:
        meant = nameless.by_office(mention._replace(name=""), line, scene, first, told)
        person = at_last.as_guest(person, meant, mention.gender, scene)
    elif person and person not in scene.told:
        person = at_last.known(person, mention, line, told, scene)
    own = mention.determiner in ("son", "sa", "ses") and mention.head and not mention.head.reference
    if person and own and not mention.codes and mention.offices[0].head in _OWN_STAFF:
        principal = first or (None if person.terms else scene.subject)
        scene.cast.belong(person, scene.side(principal) if principal else "")
    if person and told and (_is_colleague(mention) or _is_of_same_body(mention, told[-1], line)):
        scene.cast.belong(person, scene.side(told[-1].person))
    elif person and mention.offices and mention.offices[0].head == "counterpart":
        whose = counterparts.whose(mention, line, first, told)
        other = whose if whose and whose is not person else scene.subject
        if other is not person and not person.office:
            counterparts.inherit(person, other)
        if other and other is not person and not (person.codes or person.terms):
            counterparts.part(person, other, scene)
    return person


def _is_of_same_body(mention: Mention, before: Told, line: Line) -> bool:
    """Tell whether an office without a side is of the organisation told right before it.

    `X, directrice générale de la Banque mondiale, et Y, vice-président pour l'Afrique, ont`.
    """
    if not mention.preposition.startswith("et") or mention.codes or not mention.offices:
        return False
    whose = before.mention.codes[:1] if before.mention else ()
    gap = line.folded[before.end : mention.start]
    return any(map(parties.is_organisation, whose)) and gap.strip(" ,") in ("", "et")


def _is_colleague(mention: Mention) -> bool:
    """Tell whether somebody is told of as serving beside the one before: `X et sa collègue ministre du Budget, Y`."""
    beside = mention.preposition.startswith("et") and mention.determiner in ("son", "sa")
    serving = any(not office.reference for office in mention.offices)
    return beside and serving and not mention.codes and mention.office[:8].lower() == "collègue"
