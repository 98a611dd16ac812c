"""Who is meant in a sentence by an office alone, `son homologue`, `le ministre`: told of, or new."""

import re

from ..lexicon import Office
from . import capacity, counterparts, former, guests, holders, local, parties, sent, visitors
from .lines import Line
from .mentions import Mention
from .person import Person
from .scene import Scene, Told

# `le président-directeur général d'Ubisoft`: of a body of which nothing is known.
_OF_BODY = frozenset(("director", "business"))
_OF_ANOTHER = re.compile(r" (?:de |du |de la |des |d['’]|de l['’])(?!M\.|Mme)[A-ZÀ-Þ]")
_GOVERNING = 5  # the rank down to which an office of the land that is the scene needs no name
_RULING = 2  # the rank down to which an office told of no land is that of whom the page tells most
_SEVERAL = frozenset(("un", "une", "deux", "trois", "quatre", "des", "les"))
_DEFINITE = frozenset(("le", "la", "l'", "du", "au", "a l'", "de l'", "de la", "a la", ""))
_OF = frozenset(("", "de", "du", "de la", "de l'", "d'"))  # before whose guest somebody is
_OWN_ARTICLES = frozenset(("le ", "la ", "du ", "au ", "sa "))  # of offices listed with them


def by_office(
    mention: Mention, line: Line, scene: Scene, first: Person | None, told: list[Told]
) -> Person | None:
    """Return the person that an office without a name means.

    `first` is who acts in the sentence so far, `told` are those told of in it.
    """
    mention = local.of_opening(capacity.of_state(mention), line)
    head = mention.head
    is_sent = sent.is_sent(mention, line)
    if not _is_ones(mention, line, is_sent):
        return None
    if head and head.head == "counterpart":
        whose = counterparts.whose(mention, line, first, told)
        whose = whose or counterparts.ahead(mention, line, scene) or scene.subject
        return counterparts.counterpart(mention, whose, scene)
    if first and capacity.is_of(first, mention, line):
        first.add(mention)
        return None
    meant = former.holder(mention, line, scene, first)
    if meant and meant.gender in ("", mention.gender):  # else another may be of that gender
        return meant
    before, here = _told_before(mention, line, scene, told)
    if head and head.head == "guest":
        host = _named_behind(mention, line, scene, told)
        met = host is not None and host in scene.paired
        return scene.opposite(host) if met else guests.meant(mention, first, here, scene)
    if scene.leader and _leads_delegation(mention, scene.leader, scene):
        return scene.leader
    opens = mention.start <= line.start + 2 and not mention.codes
    main = _main(mention, scene, opens or _leads_behind_setting(mention, line))
    person = holders.by_office(scene.cast, mention, before, here, main, line.end)
    person = person or _of_opening(mention, line, told, scene)
    person = _named_before(mention, person, line, scene)
    person = person or (meant if mention.codes else None)
    if person:
        _learn(person, mention, scene)
        return person
    if is_sent:
        return sent.envoy(mention, line, scene)
    if head is None or mention.determiner not in _DEFINITE:
        return None
    if opens and (titled := _of_title(mention, head, scene)):
        return titled
    holder = _local(mention, head, line, scene, first)
    return holder or _new(mention, head, scene, opens or line.kind == "title")


def _local(
    mention: Mention, head: Office, line: Line, scene: Scene, first: Person | None
) -> Person | None:
    """Return the holder of an office in the land that is the scene, or where nobody acts, at home."""
    visitor = first or local.shown_in(mention, line, scene) or scene.subject
    holder = local.where_he_is(mention, head, scene, visitor, line)
    return holder if holder or first else local.at_home(mention, head, scene, line)


def _named_behind(mention: Mention, line: Line, scene: Scene, told: list[Told]) -> Person | None:
    """Return whose guest an office tells of: `l'hôte du chef de l'État`."""
    behind = next((m for m in line.mentions if m.start >= mention.end), None)
    if behind is None or behind.preposition != "de":
        return None
    if line.folded[mention.end : behind.start].strip() not in _OF:
        return None
    return scene.cast.of(behind) if behind.name else by_office(behind, line, scene, None, told)


def _is_ones(mention: Mention, line: Line, is_sent: bool) -> bool:
    """Tell whether an office is that of one person who may be known: not `des ministres`, `un député`."""
    own_article = mention.office[:3].lower() in _OWN_ARTICLES  # `le Souverain`
    bare = not mention.determiner and not own_article
    if bare and (mention.reference or mention.start > line.start + 2):
        return False
    some = mention.determiner in _SEVERAL and not (is_sent and sent.is_one_met(mention, line))
    of_group = mention.determiner == "leur" and not mention.reference and not mention.codes
    if mention.plural or some or of_group:  # `Les boulangers … Leur président`
        return False
    of_body = mention.head is not None and mention.head.head in _OF_BODY
    return not (of_body and _OF_ANOTHER.match(line.text, mention.end))


def _told_before(
    mention: Mention, line: Line, scene: Scene, told: list[Told]
) -> tuple[list[Person], list[Person]]:
    """Return those of whom an office may be told again: of the page so far, and of the sentence.

    Whom the sentence says to hold the office is told of before it.
    """
    here = [t.person for t in told]
    if told and capacity.is_told_to_be(told[-1], mention, line):
        before = [*(p for p in scene.told if p is not here[-1]), here[-1]]
        here = here[:-1]
    else:
        before = scene.told
    if (
        told
        and not mention.preposition
        and line.folded.find(": ", told[-1].end, mention.start) >= 0
    ):
        before, here = [*before, *here], []  # `X en Asie : le chef de la diplomatie y a vu Y`
    if mention.reference and mention.codes:
        before = sorted(before, key=lambda p: scene.meetings[p.number] > 0)  # no mere witness
    return before, here


def _main(mention: Mention, scene: Scene, leads: bool) -> Person | None:
    """Return of whom a page tells most, where an office of no land leads a sentence or is a ruler's."""
    leading = mention.head and mention.head.rank <= _RULING and not mention.codes
    main = scene.protagonist(clearly=True) if leads or leading else None
    return main or (scene.subject if leads else None)


def _leads_behind_setting(mention: Mention, line: Line) -> bool:
    """Tell whether an office acts first in its sentence: `Devant la presse, le ministre a`."""
    if mention is not line.mentions[0] or mention.preposition or mention.codes:
        return False
    return line.folded.endswith(", ", line.start, mention.start)


def _learn(person: Person, mention: Mention, scene: Scene) -> None:
    """Let somebody have the gender and the office that an office without a name tells of him."""
    if mention.gender and not person.gender:
        person.gender = mention.gender
    if mention.head and _tells_office(person, mention, mention.head, scene):
        person.hold((mention.office, mention.head))


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
    """Return the one named alone in the sentence before as whose office, with its land, acts in the next.

    `Ivo Novak est à Rome. Mardi, le ministre tchèque a vu X`. He is whom the page told of by that
    office before.
    """
    leads = mention is line.mentions[0] and mention.preposition in ("", "et")
    if not (leads and mention.codes and not mention.reference) or (
        person and (person.names or scene.latest_tells(person))
    ):
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
    return mention.office[:1].isupper() and local.reigns(mention, head, scene.cast.home, scene)


def _leader(mention: Mention, head: Office, scene: Scene) -> Person | None:
    """Return `le dirigeant syrien` as a person of whom no more is told, if nobody of his side is."""
    if head.head != "leader" or mention.plural or len(mention.codes) != 1:
        return None
    if any(scene.cast.is_of(person, mention.codes[0]) for person in scene.cast.people):
        return None
    return scene.cast.unnamed(mention, (mention.office, head._replace(reference=False)))
