"""Who is meant by `il`, `ce dernier`, `son homologue`, `le visiteur`, `le ministre`."""

import re
from operator import attrgetter

from ..lexicon import Office
from ..words import fold
from .lines import Line
from .mentions import Mention
from .person import Person
from .scene import Scene, Told

# `ce dernier`, and `le premier`, `la seconde` of those named in a row.
_POINTERS = re.compile(
    r"\b(?:(?P<last>ce dernier|cette derniere|celui-ci|celle-ci)"
    r"|(?P<first>(?:le|la|au|a la) (?:premier|premiere)(?= a | lui |,| s'| ont ))"
    r"|(?P<second>(?:le|la|au|a la) (?:second|seconde|deuxieme)(?= a | lui |,| s'))"
    r"|(?P<third>(?:le|la|au|a la) troisieme(?= a | lui |,| s')))\b"
)
_POINTING_WORDS = ("derni", "celui-ci", "celle-ci", "premi", "second", "deuxieme", "troisieme")
# `il` or `elle` as the subject of a sentence: at its opening, or behind a first part of it.
_SUBJECT_PRONOUN = re.compile(
    r"(?:[«\"' -]|et |, |puis |dans [^,]{3,40}, |a [^,]{3,30}, )*(?:il|elle)\b"
    r"(?! (?:a ete (?:question|convenu|decide|prevu)|est (?:prevu|question|temps|important)"
    r"|etait prevu|s'agi|y a|y avait|faut|semble))"
    r"|.{0,110}?, (?:il|elle) (?:a(?! ete question)|s'est|avait|s'|aura|sera|lui|leur)\b"
)
_SUBJECT_PLURAL = re.compile(r"(?:[«\"' -])*(?:ils|elles) (?:y )?(?:ont|sont|avaient|s'|se )")
_OF_SIDES = re.compile(r" (?:de|du|des|d['’])\b| d['’]")
_SHE = re.compile(r"\belle\b")
_PRONOUNS = (" il", " elle", '"il', '"elle')
_BEFORE_PRONOUN = ("il", "elle", '"', "'", "«", "-")
_INVITING = re.compile(r"\binvitation (?:du?e?|de la|de l'|d'|des)?\s?$")
_GUEST_WORDS = re.compile(r"visiteu|invite")
_MASTER_WORDS = re.compile(r"maitre|maitresse")
_SEVERAL = frozenset(("un", "une", "deux", "trois", "quatre", "des", "les"))
_DEFINITE = frozenset(("le", "la", "l'", "du", "au", "a l'", "de l'", "de la", "a la", ""))
_POINTING = frozenset(("son", "sa", "le", "la", "l'", "au", "a son", "du", "de son", ""))


def people(line: Line, scene: Scene) -> list[Told]:
    """Return the people told of in one sentence, in order, references resolved.

    Of the scene, the hosts become those by whose invitation the sentence says somebody came.
    """
    told: list[Told] = []
    first: Person | None = None
    for opening in _pronouns(line, scene):
        told.append(opening)
        first = first or opening.person
    for item in sorted([*line.mentions, *_pointers(line)], key=_start):
        if isinstance(item, Mention):
            if item.plural and len(item.codes) > 1:
                told += _several(item, scene, first)
            person = _mentioned(item, line, scene, first, told)
        else:
            person = _pointed(item, scene, told)
        if person:
            told.append(_told(item, person))
        if not told:
            continue
        last = told[-1]
        if last.preposition == "de" and _is_inviting(line, last):
            scene.hosts = [last.person]
        if first is None and (last.acting or last.preposition == "quant"):
            first = last.person
    return sorted(told, key=_place) if len(told) > 1 else told


_place = attrgetter("start")


def _start(item: Mention | re.Match) -> int:
    return item.start if isinstance(item, Mention) else item.start()


def _pointers(line: Line) -> list[re.Match]:
    """Return the words of a sentence that point to one of those named before."""
    span = line.start, line.end
    for word in _POINTING_WORDS:
        if line.folded.find(word, *span) >= 0:
            return list(_POINTERS.finditer(line.folded, *span))
    return []


def _told(item: Mention | re.Match, person: Person) -> Told:
    """Return a person as told of by a mention or by a word that points to somebody."""
    if isinstance(item, Mention):
        return Told(item.start, item.end, person, item.preposition, item)
    preposition = "a" if item[0].startswith("a") else ""
    return Told(item.start(), item.end(), person, preposition, None)


def _is_inviting(line: Line, told: Told) -> bool:
    """Tell whether somebody is told of as the one who invited."""
    span = max(line.start, told.start - 16), told.start + 3
    return line.folded.find("invitation", *span) >= 0 and bool(_INVITING.search(line.folded, *span))


def _pronouns(line: Line, scene: Scene) -> list[Told]:
    """Return whom a sentence's subject `il`, `elle` or `ils` means.

    One is the last subject, if his gender allows, several those who last acted together.
    """
    if not _has_pronoun(line) or line.folded.startswith("quant a", line.start):
        return []
    several = _SUBJECT_PLURAL.match(line.folded, line.start, line.end)
    if several:
        at = several.end()
        return [Told(at, at, p, "et" if n else "", None) for n, p in enumerate(scene.group)]
    pronoun = _SUBJECT_PRONOUN.match(line.folded, line.start, line.end)
    if not pronoun:
        return []
    person = _of_gender("f" if _SHE.search(pronoun[0]) else "m", scene)
    return [Told(pronoun.end(), pronoun.end(), person, "", None)] if person else []


def _has_pronoun(line: Line) -> bool:
    """Tell whether a sentence may have `il`, `elle`, `ils` or `elles` as its subject."""
    if line.folded.startswith(_BEFORE_PRONOUN, line.start):
        return True
    for pronoun in _PRONOUNS:
        if line.folded.find(pronoun, line.start, line.end) >= 0:
            return True
    return False


def _of_gender(gender: str, scene: Scene) -> Person | None:
    """Return the last subject, or who else told of is of the gender if the subject is not.

    Where nobody was subject yet, it is the one person told of.
    """
    if scene.subject is None:
        return scene.told[0] if len(scene.told) == 1 else None
    if scene.subject.gender in ("", gender):
        return scene.subject
    fitting = [p for p in reversed(scene.told) if p.gender == gender]
    main = scene.protagonist()
    return main if main in fitting else next(iter(fitting), None)


def _several(mention: Mention, scene: Scene, first: Person | None) -> list[Told]:
    """Return the people of `les chefs de gouvernement du Laos et du Cambodge`, each by his side."""
    head = mention.head
    if mention.name or head is None:
        return []
    source = (first or scene.subject) if head.head == "counterpart" else None
    office = source.offices[0] if source and source.offices else (_singular(mention.office), head)
    meant = []
    for code in mention.codes:
        known = [p for p in scene.cast.people if scene.cast.side(p) == code and _is_one(p, head)]
        if known:
            meant += known
        elif not office[1].reference:
            meant.append(scene.cast.holder(mention, code, office))
    return [_told(mention, person) for person in dict.fromkeys(meant)]


def _singular(office: str) -> str:
    """Return a plural office without its sides, as one of its holders bears it.

    >>> _singular("Premiers ministres du Laos et du Cambodge")
    'Premier ministre'
    """
    head = _OF_SIDES.split(office, maxsplit=1)[0]
    return " ".join(word.removesuffix("s") for word in head.split())


def _is_one(person: Person, head: Office) -> bool:
    """Tell whether a person is one of those whom a plural office names."""
    return head.reference or head.head in person.heads


def _mentioned(
    mention: Mention, line: Line, scene: Scene, first: Person | None, told: list[Told]
) -> Person | None:
    """Return the person that a mention means: by name or by office."""
    if not mention.name:
        return _by_office(mention, line, scene, first, [t.person for t in told])
    person = scene.cast.of(mention)
    own = mention.determiner in ("son", "sa", "ses") and mention.head and not mention.head.reference
    if person and own and not mention.codes and not mention.offices[0].reference:
        scene.cast.settle(person, scene.side(first) if first else "")
    if person and mention.offices and mention.offices[0].head == "counterpart":
        other = first if first and first is not person and first.offices else scene.subject
        if other is not person and not person.office:
            _inherit(person, other)
    return person


def _inherit(person: Person, other: Person | None) -> None:
    """Give `son homologue X` the office of whom he is the counterpart of."""
    offices = other.offices if other else []
    real = next(((text, head) for text, head in offices if not head.reference), None)
    if real:
        person.offices.append(real)
        person.known_side = None


def _by_office(
    mention: Mention, line: Line, scene: Scene, first: Person | None, here: list[Person]
) -> Person | None:
    """Return the person that an office without a name means."""
    head = mention.head
    bare = not mention.determiner
    if bare and (mention.reference or mention.start > line.start + 2):
        return None
    if mention.plural or mention.determiner in _SEVERAL:
        return None
    if head and head.head == "counterpart":
        return _counterpart(mention, first or scene.subject, scene)
    if head and head.head == "guest":
        return _other(mention, first or scene.subject, [*scene.told, *here], scene)
    person = scene.cast.by_office(mention, scene.told, here)
    if person or head is None or head.reference or mention.determiner not in _DEFINITE:
        return person
    return scene.cast.unnamed(mention) if mention.codes and head.rank <= 8 else None


def _counterpart(mention: Mention, source: Person | None, scene: Scene) -> Person | None:
    """Return whom `son homologue (australien)` means: the counterpart of `source`."""
    if not mention.codes:
        return scene.opposite(source)
    of_side = [
        p
        for p in scene.cast.people
        if p is not source and p.names and scene.cast.side(p) == mention.codes[0]
    ]
    alike = [p for p in of_side if source and source.heads & p.heads]
    without_office = [p for p in of_side if not p.offices and not p.terms]
    found = alike or (of_side if len(of_side) == 1 else without_office)
    if found:
        return found[0]
    return scene.cast.unnamed(mention, source.offices[0]) if source and source.offices else None


def _other(
    mention: Mention, source: Person | None, seen: list[Person], scene: Scene
) -> Person | None:
    """Return whom `le visiteur`, `son hôte`, `l'invité japonais` means."""
    if mention.codes:
        side = mention.codes[0]
        return next((p for p in reversed(seen) if scene.cast.side(p) == side), None)
    called = fold(mention.office)
    if _GUEST_WORDS.search(called):
        return scene.guest()
    if _MASTER_WORDS.search(called):
        return scene.hosts[0] if scene.hosts else None
    alone = scene.hosts and not scene.pair[1]
    if alone and mention.determiner == "son" and called.startswith("hote"):
        return scene.hosts[0]
    return scene.opposite(source) if mention.determiner in _POINTING else None


def _pointed(pointer: re.Match, scene: Scene, told: list[Told]) -> Person | None:
    """Return whom `ce dernier` or `la deuxième` means."""
    if pointer["last"]:
        seen = [t.person for t in told if t.end <= pointer.start()] or scene.told
        others = [p for p in seen if p is not scene.subject] or seen
        return others[-1] if others else None
    place = 0 if pointer["first"] else 1 if pointer["second"] else 2
    return scene.listed[place] if len(scene.listed) > max(place, 1) else None
