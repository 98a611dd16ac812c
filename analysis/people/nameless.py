"""Who is meant in a sentence by `son homologue`, `le visiteur`, `le ministre`: told of, or new."""

import re

from .. import tenures
from ..lexicon import Office
from ..patterns import pattern
from ..words import fold
from . import capacity, counterparts, holders, parties, sent, visitors
from .lines import Line
from .mentions import Mention
from .person import Person
from .scene import Scene, Told

_GUEST_WORDS = pattern(r"@guest_word")
# `le président-directeur général d'Ubisoft`: of a body of which nothing is known.
_OF_BODY = frozenset(("director", "business"))
_OF_ANOTHER = re.compile(r" (?:de |du |de la |des |d['’]|de l['’])(?!M\.|Mme)[A-ZÀ-Þ]")
_GOVERNING = 5  # the rank down to which an office of the land that is the scene needs no name
_RULING = 2  # the rank down to which an office told of no land is that of whom the page tells most
_SEVERAL = frozenset(("un", "une", "deux", "trois", "quatre", "des", "les"))
_DEFINITE = frozenset(("le", "la", "l'", "du", "au", "a l'", "de l'", "de la", "a la", ""))
_OWN_ARTICLES = frozenset(("le ", "la ", "du ", "au ", "sa "))  # of offices listed with them
_POINTING = frozenset(("son", "sa", "le", "la", "l'", "au", "a son", "du", "de son", ""))


def by_office(
    mention: Mention, line: Line, scene: Scene, first: Person | None, told: list[Told]
) -> Person | None:
    """Return the person that an office without a name means."""
    head = mention.head
    own_article = mention.office[:3].lower() in _OWN_ARTICLES  # `le Souverain`
    bare = not mention.determiner and not own_article
    if bare and (mention.reference or mention.start > line.start + 2):
        return None
    is_sent = sent.is_sent(mention, line)
    some = mention.determiner in _SEVERAL and not (is_sent and sent.is_one_met(mention, line))
    if mention.plural or some:
        return None
    if head and head.head in _OF_BODY and _OF_ANOTHER.match(line.text, mention.end):
        return None
    if head and head.head == "counterpart":
        whose = counterparts.whose(mention, line, first, told)
        whose = whose or counterparts.ahead(mention, line, scene) or scene.subject
        return counterparts.counterpart(mention, whose, scene)
    if first and capacity.is_of(first, mention, line):
        first.add(mention)
        return None
    here = [t.person for t in told]
    before = scene.told
    if told and capacity.is_told_to_be(told[-1], mention, line):
        before, here = [*(p for p in before if p is not here[-1]), here[-1]], here[:-1]
    if head and head.head == "guest":
        other = _traveller(mention, first, scene)
        source = first or scene.subject
        other = other or _other(mention, source, [*scene.told, *here], scene)
        own = mention.determiner.endswith("son")
        return other or _facing(mention, source if own else first, scene)
    if scene.leader and _leads_delegation(mention, scene.leader, scene):
        return scene.leader
    opens = mention.start <= line.start + 2 and not mention.codes
    leading = head and head.rank <= _RULING and not mention.codes
    main = scene.protagonist(clearly=True) if opens or leading else None
    main = main or (scene.subject if opens else None)
    if mention.reference and mention.codes:
        before = sorted(before, key=lambda p: scene.meetings[p.number] > 0)  # no mere witness
    person = holders.by_office(scene.cast, mention, before, here, main, line.end)
    person = person or _of_opening(mention, line, told, scene)
    person = _named_before(mention, person, line, scene)
    if person and mention.gender and not person.gender:
        person.gender = mention.gender
    if person and head and _tells_office(person, mention, head, scene):
        person.hold((mention.office, head))
    if person is None and is_sent:
        return sent.envoy(mention, line, scene)
    if person or head is None or mention.determiner not in _DEFINITE:
        return person
    if opens and (titled := _of_title(mention, head, scene)):
        return titled
    local = _local(mention, head, scene, first or scene.subject, line)
    return local or _new(mention, head, scene, opens or line.kind == "title")


def _of_opening(mention: Mention, line: Line, told: list[Told], scene: Scene) -> Person | None:
    """Return whom an opening names of whom no more is said: `Après un appel de X, le chef d'État malien`."""
    if mention.preposition or not line.folded.endswith(", ", line.start, mention.start):
        return None
    if not told or any(not t.preposition for t in told):
        return None
    return holders.without_office(scene.cast, mention, [t.person for t in told])


def _named_before(
    mention: Mention, person: Person | None, line: Line, scene: Scene
) -> Person | None:
    """Return the one named alone in the sentence before as whose office, with its land, opens the next.

    `Ivo Novak est à Rome. Le ministre tchèque`. He is whom the page told of by that office before.
    """
    opens = mention.codes and not mention.reference and mention.start <= line.start + 2
    if not opens or (person and (person.names or scene.latest_tells(person))):
        return person
    latest = dict.fromkeys(t.person for t in scene.latest if t.mention and not t.person.offices)
    found = holders.without_office(scene.cast, mention, list(latest))
    if found is None or person is None:
        return found
    if scene.meetings[found.number]:
        return person
    scene.cast.merge(person, found)
    scene.replace(found, person)
    return person


def _tells_office(person: Person, mention: Mention, head: Office, scene: Scene) -> bool:
    """Tell whether an office is the first told of a leader: `Kim … La cheffe de la diplomatie coréenne`."""
    if person.offices or not mention.codes or head.reference:
        return False
    return not parties.is_organisation(scene.side(person))


def _of_title(mention: Mention, head: Office, scene: Scene) -> Person | None:
    """Return the one named alone before, of whom no more is said, as whose office opens a sentence.

    `Ana Horvat à Rome` / `La cheffe de la Commission du budget a été reçue`; `Ivo Novak est venu. Le
    président du Sénat a parlé`.
    """
    if head.reference or " " not in mention.office or head.head == "monarch":
        return None
    new = {told.person for told in scene.latest if told.mention and len(told.person.mentions) == 1}
    alone = scene.told if len(scene.told) == 1 else list(new) if len(scene.latest) == 1 else []
    if len(alone) != 1:
        return None
    [person] = alone
    leads = person.terms and head.rank <= _GOVERNING
    known = person.offices or person.codes or leads or " " not in person.name
    if known or not {person.gender, mention.gender} <= {"", mention.gender}:
        return None
    person.add(mention)
    return person


def _traveller(mention: Mention, first: Person | None, scene: Scene) -> Person | None:
    """Return the one of home of whom a page tells most as `le visiteur`, met by one from abroad."""
    if first is None or scene.guests or mention.codes:
        return None
    main, home = scene.protagonist(clearly=True), scene.cast.home
    if main is None or scene.side(main) != home or scene.side(first) in ("", home):
        return None
    return main if _GUEST_WORDS.search(fold(mention.office)) else None


def _local(
    mention: Mention, head: Office, scene: Scene, visitor: Person | None, line: Line
) -> Person | None:
    """Return the holder of an office in the land that is the scene, whom somebody from abroad met.

    `Arrivé lundi au Gabon, il s'est entretenu avec le premier ministre`, `a vu le premier ministre`.
    """
    if mention.codes or head.side or head.rank > _GOVERNING or " " not in mention.office:
        return None
    met = visitor and sent.is_one_met(mention, line)
    side = scene.side(visitor) if met else ""
    if not side or not scene.land or side == scene.land:
        return None
    return scene.cast.unnamed(mention._replace(codes=(scene.land,)))


def _facing(mention: Mention, host: Person | None, scene: Scene) -> Person | None:
    """Return the only one from abroad told of so far as the guest of who acts: `Y et son hôte`."""
    if host is None or mention.codes:
        return None
    if not mention.determiner.endswith("son") and not _GUEST_WORDS.search(fold(mention.office)):
        return None
    own = ("", scene.side(host))
    apart = [p for p in scene.told if p.names and p.offices and scene.side(p) not in own]
    return apart[0] if len(set(apart)) == 1 and scene.side(host) else None


def _leads_delegation(mention: Mention, leader: Person, scene: Scene) -> bool:
    """Tell whether `le chef de la délégation (italienne)` can mean the one told of as its leader."""
    if not visitors.heads_group(mention):
        return False
    return not mention.codes or scene.side(leader) in ("", mention.codes[0])


def _new(mention: Mention, head: Office, scene: Scene, opens: bool) -> Person | None:
    """Return the holder of an office of whom nothing was told yet, where his side is known."""
    if head.reference:
        return _leader(mention, head, scene)
    if mention.codes or head.side:
        return scene.cast.unnamed(mention) if head.rank <= 8 else None
    chief = head.head == "secretary_general" and parties.is_organisation(scene.cast.home)
    opens = opens or _is_home_monarch(mention, head, scene)
    if (head.rank <= 2 or chief) and scene.cast.home and opens:
        return scene.cast.unnamed(mention._replace(codes=(scene.cast.home,)))
    return None


def _is_home_monarch(mention: Mention, head: Office, scene: Scene) -> bool:
    """Tell whether `une audience du Roi`, with its capital, can be the home side's monarch."""
    if head.head != "monarch" or not mention.office[:1].isupper():
        return False
    ruling = [
        tenure
        for tenure in tenures.holding("head_of_state", scene.cast.home)
        if (tenure.covers(scene.cast.day) if scene.cast.day else tenure.is_near(None))
    ]
    return any(fold(mention.office) in fold(tenure.office).split() for tenure in ruling)


def _leader(mention: Mention, head: Office, scene: Scene) -> Person | None:
    """Return `le dirigeant syrien` as a person of whom no more is told, if nobody of his side is."""
    if head.head != "leader" or mention.plural or len(mention.codes) != 1:
        return None
    if any(scene.cast.is_of(person, mention.codes[0]) for person in scene.cast.people):
        return None
    return scene.cast.unnamed(mention, (mention.office, head._replace(reference=False)))


def _other(
    mention: Mention, source: Person | None, seen: list[Person], scene: Scene
) -> Person | None:
    """Return whom `le visiteur`, `son hôte`, `l'invité japonais` means."""
    if mention.codes:
        side = mention.codes[0]
        of_side = [p for p in reversed(seen) if scene.cast.side(p) == side]
        return next((p for p in of_side if p in scene.guests), next(iter(of_side), None))
    called = fold(mention.office)
    if _GUEST_WORDS.search(called):
        return scene.guest()
    if "maitre" in called:
        return scene.hosts[0] if scene.hosts else None
    alone = scene.hosts and not scene.pair[1]
    if alone and mention.determiner == "son" and called.startswith("hote"):
        return scene.hosts[0]
    return scene.opposite(source) if mention.determiner in _POINTING else None
