"""Whom an office without a name means: `le ministre`, `la diplomate russe`, `l'Argentin`."""

import re

from .. import tenures
from ..lexicon import Office
from ..words import fold
from . import parties, wording
from .cast import Cast
from .mentions import Mention
from .offices import ALSO_CALLED, kind_of
from .person import RANK_UNKNOWN, Person
from .vietnamese import is_vietnamese

_OF_BODY = frozenset(("business", "director"))
_CAPITALISED = re.compile(r"(?<=[ '’])[A-ZÀ-Þ]\w+")
_DIPLOMATS = frozenset(("foreign", "deputy_minister"))
_CHIEFS = frozenset(("director", "secretary_general", "president"))  # of an organisation
_OF_MANY = frozenset(("ambassador", "minister", "president"))  # `ministre` begins many an office
_FIRST = frozenset(
    ("president", "monarch", "head_of_government", "party_leader", "secretary_general")
)  # heads of whom one is a country's first
_TELLING = ("foreign", "defence", "speaker")  # kinds of office that one person of a side holds


def by_office(
    cast: Cast,
    mention: Mention,
    before: list[Person],
    here: list[Person],
    main: Person | None = None,
) -> Person | None:
    """Return the person whom an office without a name means.

    That is `main`, of whom the text speaks, or the latest told `before` who fits, of the home
    side if the mention names none, else one told later; those told `here`, in the same
    sentence, only if nobody else fits.
    """
    head = mention.head
    if head is None:
        return _by_side(cast, mention, [*before, *here])
    earlier = [p for p in reversed(before) if p not in here]
    later = [p for p in cast.people if p not in before and p not in here]
    if head.rank <= 2 and not mention.codes:
        later = [p for p in later if not _is_told_foreign(cast, p)]
    likely = [*([main] if main and main not in here else []), *earlier, *later, *reversed(here)]
    fitting = (p for p in likely if _fits(cast, p, mention, head))
    if mention.codes:
        found = next(fitting, None)
    else:
        found = _likeliest(list(fitting), cast, mention, here, main)
    if found:
        return found
    return (
        _without_office(cast, mention, before)
        or _assumed(cast, mention, head, before)
        or _of_organisation(cast, mention, head, before)
        or _sent(cast, mention, head, before)
    )


def _likeliest(
    fitting: list[Person], cast: Cast, mention: Mention, here: list[Person], main: Person | None
) -> Person | None:
    """Return whom of those who fit an office of no side means: called just so, of home."""
    if len(fitting) < 2:
        return fitting[0] if fitting else None
    called = fold(mention.office)
    return min(
        fitting,
        key=lambda p: (
            p in here,
            not (p.is_called(called) or p.is_called_by_initials(mention.office)),
            p is not main,
            bool(cast.home) and cast.side(p) != cast.home,
        ),
    )


def _assumed(cast: Cast, mention: Mention, head: Office, before: list[Person]) -> Person | None:
    """Return the one named before with such an office whose side was but assumed: it is told now."""
    if not mention.codes or head.reference:
        return None
    alike = [
        p for p in before
        if p.names and _is_open(cast, p, mention)
        and any(own.head == head.head and not own.side for _, own in p.offices)
        and not is_vietnamese(p.name)
    ]  # fmt: skip
    return _as_holder(cast, mention, alike)


def _without_office(cast: Cast, mention: Mention, before: list[Person]) -> Person | None:
    """Return the one person named before of whom nothing else is said, as the office's holder."""
    if not mention.codes or mention.reference:
        return None
    bare = [
        p
        for p in before
        if p.names and " " in p.name and not p.offices and _is_open(cast, p, mention)
        and not is_vietnamese(p.name)
    ]  # fmt: skip
    return _as_holder(cast, mention, bare)


def _of_organisation(
    cast: Cast, mention: Mention, head: Office, before: list[Person]
) -> Person | None:
    """Return an organisation's man named before by his country: `le responsable letton`.

    Nobody else may be of that country; he was in office there, or nothing but it is said of him.
    By his organisation he may be told, too, of whom it was not known that he is its head.
    """
    code = next(iter(mention.codes), "")
    if not code or any(cast.is_of(p, code) for p in cast.people):
        return None
    if parties.is_organisation(code):
        bare = (p for p in before if not p.codes and not p.offices)
        heads = [p for p in bare if any(t.country == code for t in p.terms)]
        return _as_holder(cast, mention, heads)
    own = [p for p in reversed(before) if p.names and parties.is_organisation(cast.side(p))]
    fits = (p for p in own if any(t.country == code for t in tenures.named(p.name)))
    vague = head.reference or fold(mention.office).startswith("diplomate")
    return next(fits, own[0] if vague and own else None)


def _sent(cast: Cast, mention: Mention, head: Office, before: list[Person]) -> Person | None:
    """Return the one of a side told of, no leader, as `l'envoyé de Moscou`."""
    if head.head != "envoy" or mention.plural or not mention.codes:
        return None
    named = {p.number: p for p in before if p.names and cast.is_of(p, mention.codes[0])}
    found = [p for p in named.values() if _FIRST.isdisjoint(p.heads)]
    return found[0] if len(found) == 1 else None


def _as_holder(cast: Cast, mention: Mention, candidates: list[Person]) -> Person | None:
    """Return the only candidate, who holds the office from now on, None if there are several."""
    if len(candidates) != 1:
        return None
    [person] = candidates
    person.add(mention)
    cast.learned[person.name] = mention.codes[0]
    return person


def _is_open(cast: Cast, person: Person, mention: Mention) -> bool:
    """Tell whether nothing but this reading, or the one before, tells whose somebody is."""
    if person.terms:
        return False
    return not person.codes or cast.sides.get(person.name) == mention.codes[0]


def _by_side(cast: Cast, mention: Mention, before: list[Person]) -> Person | None:
    """Return the latest person of the side named (l'Argentin, le Vietnamien)."""
    ours = next((p for p in reversed(before) if cast.side(p) in mention.codes), None)
    return ours or next(
        (p for p in reversed(before) if parties.is_organisation(cast.side(p))), None
    )


def _fits(cast: Cast, person: Person, mention: Mention, head: Office) -> bool:
    """Tell whether an office without a name can mean the person."""
    if mention.codes and not cast.is_of(person, mention.codes[0]):
        return False
    if head.side and cast.side(person) not in ("", head.side):
        return False  # `le conseiller fédéral` is Swiss
    if head.head == "monarch" and not head.side and _is_pope(person):
        return False
    if mention.gender and person.gender and mention.gender != person.gender:
        return False
    if head.reference:
        return _is_referred_to(cast, person, mention, head)
    if kind_of(mention.office, head) == "speaker" and "speaker" in person.kinds:
        return True  # `le président brésilien de la Chambre` is its speaker
    heads = person.heads
    if head.rank <= 2 and head.head not in heads and _is_foreign(cast, person, mention):
        return False
    if head.head not in heads and ALSO_CALLED.get(head.head) not in heads:
        if mention.codes and parties.is_organisation(mention.codes[0]):
            return head.head in _CHIEFS and not _CHIEFS.isdisjoint(heads)
        if not mention.codes and head.head not in _OF_MANY:
            return person.is_called_for_short(fold(mention.office))
        return head.head == "ambassador" and _is_diplomat(person, mention)
    if not person.offices:
        return True
    return is_of_kind(person, mention, head) and not _is_of_another(person, mention, head)


def _is_of_another(person: Person, mention: Mention, head: Office) -> bool:
    """Tell whether an office names other affairs, or another company, than somebody is told to head."""
    if head.head == "minister":
        return _is_of_another_portfolio(person, mention, head)
    return head.head in _OF_BODY and _is_of_another_body(person, mention)


def _names(office: str) -> list[str]:
    """Return the capitalised words of an office behind its first."""
    return _CAPITALISED.findall(office, 1)


def _is_of_another_body(person: Person, mention: Mention) -> bool:
    """Tell whether an office names a company other than those of whom somebody is told to be head."""
    named = set(_names(mention.office))
    own = {w for text, held in person.offices if held.head in _OF_BODY for w in _names(text)}
    return bool(named and own) and named.isdisjoint(own)


def _is_of_another_portfolio(person: Person, mention: Mention, head: Office) -> bool:
    """Tell whether a minister is told of by other affairs than those somebody is told to head."""
    named = wording.portfolio(mention.office)
    if not named:
        return False
    if kind_of(mention.office, head) in person.kinds - {"minister"}:
        return False  # `le chef de la diplomatie` is `le ministre des Affaires étrangères`
    own = {
        w
        for text, held in person.offices
        if held.head == "minister"
        for w in wording.portfolio(text)
    }
    return bool(own) and named.isdisjoint(own)


def _is_pope(person: Person) -> bool:
    """Tell whether somebody's crown is of one seat alone, as the Pope's: he is no `roi`."""
    crowns = [own for _, own in person.offices if own.head == "monarch"]
    return bool(crowns) and all(own.side for own in crowns)


def is_of_kind(person: Person, mention: Mention, head: Office) -> bool:
    """Tell whether somebody of a class of office holds the one meant: a portfolio, a chamber, a state."""
    kind = kind_of(mention.office, head)
    if kind in _TELLING:
        return kind in person.kinds or any(t.kind == kind for t in person.held)
    if head.head == "president" and kind == "head_of_state":
        if head.rank < person.rank < RANK_UNKNOWN and mention.office.lower() != "président":
            return False  # `le chef de l'État` is not the head of a synod
        kinds = {*person.kinds, *(term.kind for term in person.terms)}
        return not kinds.isdisjoint(("head_of_state", "party_leader"))
    return True


def _is_diplomat(person: Person, mention: Mention) -> bool:
    """Tell whether `le diplomate russe` can mean a foreign minister or an envoy."""
    if not mention.codes or not fold(mention.office).startswith("diplomate"):
        return False
    if person.kinds:
        return not person.kinds.isdisjoint(_DIPLOMATS) or "envoy" in person.heads
    return any(term.kind in ("foreign", "ambassador") for term in person.terms)


def _is_referred_to(cast: Cast, person: Person, mention: Mention, head: Office) -> bool:
    """Tell whether `le dirigeant (lao)` can mean a named person of whom something is known."""
    if head.head == "leader" and "consort" in person.heads:
        return False
    if head.rank <= 2 and _FIRST.isdisjoint(person.heads):
        return False  # `le numéro un burundais` is no minister
    told = bool(mention.codes) or (cast.side(person) == cast.home and head.head == "leader")
    known = person.offices or person.terms or person.codes
    return told and bool(person.names) and bool(known)


def _is_told_foreign(cast: Cast, person: Person) -> bool:
    """Tell whether words give a person another state than home: he is not just `le président`."""
    side = cast.side(person)
    return bool(person.codes) and side != cast.home and not parties.is_organisation(side)


def _is_foreign(cast: Cast, person: Person, mention: Mention) -> bool:
    """Tell whether a person is of another side than home, and the mention of none."""
    side = cast.side(person)
    return bool(not mention.codes and side and cast.home and side != cast.home)
