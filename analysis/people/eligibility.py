"""Whether an office without a name can mean somebody: by side, gender, kind and affairs."""

import re

from .. import tenures, words
from ..lexicon import Office
from ..words import fold
from . import diplomats, governments, parties, wording
from .cast import Cast
from .mentions import Mention
from .offices import ALSO_CALLED, kind_of
from .person import FORMER, RANK_UNKNOWN, Person

_OF_BODY = frozenset(("business", "director"))
_CAPITALISED = re.compile(r"(?<=[ '’])[A-ZÀ-Þ]\w+")
_CHIEFS = frozenset(("director", "secretary_general", "president"))  # of an organisation
_DEPUTY = re.compile(r"\badjointe?\b|\bvice-")
_SECRETARIES = frozenset(("director", "secretary_general"))
_OF_MANY = frozenset(("ambassador", "minister", "president"))  # `ministre` begins many an office
_GOVERNING = frozenset(("president", "head_of_government"))
FIRST_HEADS = frozenset(
    ("president", "monarch", "head_of_government", "party_leader", "secretary_general")
)  # heads of whom one is a country's first
_RULERS = frozenset(("president", "monarch", "head_of_government"))
_NO_RULER = tuple(words.grammar("no_ruler"))  # `le responsable`: somebody of lesser rank
_OF_STATE = ("chef de l'etat", "cheffe de l'etat", "chef d'etat", "cheffe d'etat")
_TELLING = ("foreign", "defence", "speaker")  # kinds of office that one person of a side holds


def fits(cast: Cast, person: Person, mention: Mention, head: Office) -> bool:
    """Tell whether an office without a name can mean the person."""
    if mention.codes and not cast.is_of(person, mention.codes[0]):
        return False
    if head.side and cast.side(person) not in ("", head.side):
        return False  # `le conseiller fédéral` is Swiss
    if head.head == "monarch" and not _may_reign(cast, person, head):
        return False
    if head.head == "president" and not _may_preside(cast, person, mention):
        return False
    if head.head in _GOVERNING and _is_only_former(person, mention, head):
        return False
    if head.head == "head_of_government" and governments.is_other(cast, person, mention):
        return False
    if mention.gender and person.gender and mention.gender != person.gender:
        return False
    if head.reference:
        return _is_referred_to(cast, person, mention, head)
    if kind_of(mention.office, head) == "speaker" and "speaker" in person.kinds:
        return True  # `le président brésilien de la Chambre` is its speaker
    if governments.is_chancellor(cast, person, mention) or governments.is_of_council(
        cast, person, mention
    ):
        return True
    heads = person.heads
    if head.rank <= 2 and head.head not in heads and _is_foreign(cast, person, mention):
        return False
    if head.head not in heads and ALSO_CALLED.get(head.head) not in heads:
        if mention.codes and parties.is_organisation(mention.codes[0]):
            chief = head.head in _CHIEFS and not _CHIEFS.isdisjoint(heads)
            return chief or diplomats.serves(person, mention)
        if not mention.codes and head.head not in _OF_MANY:
            return person.is_called_for_short(fold(mention.office))
        return head.head == "ambassador" and diplomats.is_one(person, mention)
    if head.head in _SECRETARIES and _is_of_another_degree(person, mention, head):
        return False
    if not person.offices:
        return not _is_of_another_record(person, mention, head) and _may_lead(person, mention)
    return is_of_kind(person, mention, head) and not _is_of_another(person, mention, head)


def _is_deputy(office: str) -> bool:
    """Tell whether an office is a deputy's: `secrétaire générale adjointe`, `vice-président`."""
    return bool(_DEPUTY.search(fold(office)))


def _is_of_another_degree(person: Person, mention: Mention, head: Office) -> bool:
    """Tell whether an office is a deputy's and somebody's own of that class are not, or the reverse."""
    own = {_is_deputy(text) for text, held in person.offices if held.head == head.head}
    return bool(own) and _is_deputy(mention.office) not in own


def _may_preside(cast: Cast, person: Person, mention: Mention) -> bool:
    """Tell whether `le président` can mean somebody: no king, nor who is only told to have been it.

    A king may be `le chef de l'État`, whom no organisation has; a former president `l'ex-président`.
    """
    called = fold(mention.office)
    heads_state = called.startswith(_OF_STATE)
    if not heads_state and not called.startswith("president"):
        return True
    own = [fold(text) for text, held in person.offices if held.head == "president"]
    if own and all(map(FORMER.match, own)):
        return False
    if heads_state:
        return not parties.is_organisation(cast.side(person))
    return bool(own) or all(held.head != "monarch" for _, held in person.offices)


def _is_only_former(person: Person, mention: Mention, head: Office) -> bool:
    """Tell whether somebody is only told to have held an office: `l'ex-président` is no `chef de l'État`."""
    own = [fold(text) for text, held in person.offices if held.head == head.head]
    return bool(own) and all(map(FORMER.match, own)) and not FORMER.match(fold(mention.office))


def _is_of_another(person: Person, mention: Mention, head: Office) -> bool:
    """Tell whether an office names other affairs, or another company, than somebody is told to head."""
    if head.head == "minister":
        return _is_of_another_portfolio(person, mention, head)
    if head.head == "ambassador":
        return _is_at_another_post(person, mention)
    return head.head in _OF_BODY and _is_of_another_body(person, mention)


def _is_at_another_post(person: Person, mention: Mention) -> bool:
    """Tell whether an ambassador is meant by his office and somebody is but a consul, or the reverse."""
    own = [fold(text) for text, held in person.offices if held.head == "ambassador"]
    called = fold(mention.office)
    if called.startswith("consul"):
        return bool(own) and all(text.startswith("ambassad") for text in own)
    return called.startswith("ambassad") and bool(own) and all(t.startswith("consul") for t in own)


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


def _may_lead(person: Person, mention: Mention) -> bool:
    """Tell whether `le chef de l'État` may be who is known by record alone: no organisation's head."""
    if not person.terms or not fold(mention.office).startswith("chef de l'etat"):
        return True
    return any(term.kind in ("head_of_state", "party_leader") for term in person.terms)


def _is_of_another_record(person: Person, mention: Mention, head: Office) -> bool:
    """Tell whether a minister is told of by other affairs than those somebody is known to have had."""
    named = wording.portfolio(mention.office) if head.head == "minister" else set()
    if not named or kind_of(mention.office, head) in {t.kind for t in person.terms}:
        return False
    own = {w for t in person.terms for w in wording.portfolio(t.office)}
    return bool(own) and named.isdisjoint(own)


def _may_reign(cast: Cast, person: Person, head: Office) -> bool:
    """Tell whether a crown may be somebody's: no president's, nor the Pope's or who governs's.

    Who is not told to wear one, nor on record as head of state, is meant only where nobody is.
    """
    crowns = _crowns(person)
    if head.side:
        return bool(crowns) or "head_of_government" not in person.heads
    if crowns:
        return not all(own.side for own in crowns)
    presides = any(fold(text).startswith("president") for text, _ in person.offices)
    governs = "head_of_government" in person.heads
    if presides or governs:
        return False
    reigns = any(term.kind == "head_of_state" for term in person.terms)
    return reigns or not any(map(_crowns, cast.people))


def _crowns(person: Person) -> list[Office]:
    """Return the offices of somebody that are a crown."""
    return [own for _, own in person.offices if own.head == "monarch"]


def is_of_kind(person: Person, mention: Mention, head: Office) -> bool:
    """Tell whether somebody of a class of office holds the one meant: a portfolio, a chamber, a state."""
    kind = kind_of(mention.office, head)
    if kind in _TELLING:
        return kind in person.kinds or any(t.kind == kind for t in person.held)
    if head.head == "president" and kind == "head_of_state":
        lesser = head.rank < person.rank < RANK_UNKNOWN and mention.office.lower() != "président"
        if lesser and not any(term.kind == "head_of_state" for term in person.held):
            return False  # `le chef de l'État` is not the head of a synod
        kinds = {*person.kinds, *(term.kind for term in person.terms)}
        return not kinds.isdisjoint(("head_of_state", "party_leader")) or any(
            term.kind in tenures.LEADING and term.office.startswith("président")
            for term in person.terms  # where the head of state is no president
        )
    return True


def _is_referred_to(cast: Cast, person: Person, mention: Mention, head: Office) -> bool:
    """Tell whether `le dirigeant (lao)` can mean a named person of whom something is known."""
    if head.head == "leader" and "consort" in person.heads:
        return False
    if head.rank <= 2 and FIRST_HEADS.isdisjoint(person.heads):
        return False  # `le numéro un burundais` is no minister
    if not mention.codes and fold(mention.office).startswith(_NO_RULER) and person.heads & _RULERS:
        return False
    told = bool(mention.codes) or (cast.side(person) == cast.home and head.head == "leader")
    known = person.offices or person.terms or person.codes
    return told and bool(person.names) and bool(known)


def _is_foreign(cast: Cast, person: Person, mention: Mention) -> bool:
    """Tell whether a person is of another side than home, and the mention of none."""
    side = cast.side(person)
    return bool(not mention.codes and side and cast.home and side != cast.home)
