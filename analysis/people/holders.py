"""Whom an office without a name means: `le ministre`, `la diplomate russe`, `l'Argentin`."""

from .. import tenures, words
from ..lexicon import Office
from ..words import fold
from . import diplomats, eligibility, parties
from .cast import Cast
from .mentions import Mention
from .offices import kind_of
from .person import Person

_BARE = ("ministre", "le ministre", "la ministre")  # offices without a portfolio
_MEDIATORS = tuple(words.grammar("mediator"))  # presidents may be such
_FAR_MORE = 3  # times as often named as anybody else of whom nothing is said


def by_office(
    cast: Cast,
    mention: Mention,
    before: list[Person],
    here: list[Person],
    main: Person | None = None,
    end: int = 0,
) -> Person | None:
    """Return the person whom an office without a name means.

    That is `main`, of whom the text speaks, or the latest told `before` who fits, of the home
    side if the mention names none, else one told later; those told `here`, in the same
    sentence that ends at `end`, and those whom it names behind, only if nobody else fits.
    """
    head = mention.head
    if head is None:
        return _by_side(cast, mention, [*before, *here])
    earlier = [p for p in reversed(before) if p not in here]
    later = [p for p in cast.people if p not in before and p not in here]
    if head.rank <= 2 and not mention.codes:
        later = [p for p in later if not _is_told_foreign(cast, p)]
        if mention.preposition:  # `avec le président`: of the land where somebody met him
            later = [p for p in later if not _is_ruler_abroad(cast, p)]
    likely = [*([main] if main and main not in here else []), *earlier, *later, *reversed(here)]
    if head.head == "official" and (shortened := _in_short(mention, likely)):
        return shortened
    fitting = (p for p in likely if eligibility.fits(cast, p, mention, head))
    if mention.codes:
        found = _in_office(list(fitting), cast, mention, head)
        if found in later and not _is_told_so(found, head):
            found = without_office(cast, mention, before, here, end) or found
    else:
        ahead = [p for p in later if any(mention.end < m.start < end for m in p.mentions)]
        unread = later if before[-1:] and eligibility.fits(cast, before[-1], mention, head) else []
        fitting = [p for p in fitting if not _is_presented(p, mention.end, end)]
        if head.rank <= 2 and cast.home:
            fitting = [p for p in fitting if p not in ahead or not _is_foreign(cast, p)]
        found = _likeliest(fitting, cast, mention, here + ahead, unread, main)
    if found:
        return found
    return (
        without_office(cast, mention, before, here, end)
        or _assumed(cast, mention, head, before)
        or _of_organisation(cast, mention, head, before)
        or _sent(cast, mention, head, before)
    )


def _is_presented(person: Person, start: int, end: int) -> bool:
    """Tell whether a stretch of text names somebody with office and land: `a reçu M. X, Président de Y`."""
    return any(start < m.start < end and m.name and m.offices and m.codes for m in person.mentions)


def _in_short(mention: Mention, likely: list[Person]) -> Person | None:
    """Return whose office an office of no land shortens: `le président de l'Union` (des Comores)."""
    if mention.codes or " " not in mention.office:
        return None
    called = fold(mention.office)
    return next((p for p in likely if p.is_called_for_short(called)), None)


def _likeliest(
    fitting: list[Person],
    cast: Cast,
    mention: Mention,
    here: list[Person],
    unread: list[Person],
    main: Person | None,
) -> Person | None:
    """Return whom of those who fit an office of no side means: called just so, of home.

    Not one `unread` as yet, where somebody told of last may be meant.
    """
    if len(fitting) < 2:
        return fitting[0] if fitting else None
    called = fold(mention.office)
    bare = called in _BARE  # whoever met somebody, and not who was there
    return min(
        fitting,
        key=lambda p: (
            p in here,
            p in unread,
            not (p.is_called(called) or p.is_called_by_initials(mention.office)),
            p is not main,
            bare and not cast.facing.met(p),
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
        and not cast.is_vietnamese(p)
    ]  # fmt: skip
    if len(alike) > 1:
        alike = [p for p in alike if eligibility.is_of_kind(p, mention, head)]
    return _as_holder(cast, mention, alike)


def _in_office(fitting: list[Person], cast: Cast, mention: Mention, head: Office) -> Person | None:
    """Return the first of those who fit an office of a land; of those by record, who holds it on the day."""
    found = next(iter(fitting), None)
    if found is None or cast.day is None or _is_told_so(found, head):
        return found
    kind = kind_of(mention.office, head)
    terms = ((p, t) for p in fitting for t in p.terms if t.country == mention.codes[0])
    return next((p for p, t in terms if t.kind == kind and t.covers(cast.day)), found)


def _is_told_so(person: Person, head: Office) -> bool:
    """Tell whether words give somebody such an office, and not the record of offices alone."""
    return any(own.head == head.head for _, own in person.offices)


def without_office(
    cast: Cast, mention: Mention, before: list[Person], here: list[Person] = (), end: int = 0
) -> Person | None:
    """Return the one person named before of whom nothing else is said, as the office's holder.

    Not one told `here`, nor behind in the sentence that ends at `end`: `le chef du gouvernement
    italien a vu M. X`. Of several it is the one who met somebody, or whom the page names far more often than any other.
    A crown is no office of which one has only to be told.
    """
    crown = mention.head and mention.head.head == "monarch"
    if not mention.codes or mention.reference or crown:
        return None
    bare = [
        p
        for p in before
        if p.names and " " in p.name and not p.offices and _is_open(cast, p, mention)
        and p not in here and not any(mention.end < m.start < end for m in p.mentions)
        and _may_be_of(mention.gender, p) and not cast.is_vietnamese(p)
    ]  # fmt: skip
    met = [p for p in bare if cast.facing.met(p)] if len(bare) > 1 else []
    ranked = sorted(met or bare, key=lambda p: -len(p.mentions))
    leads = len(ranked) > 1 and len(ranked[0].mentions) >= _FAR_MORE * len(ranked[1].mentions)
    return _as_holder(cast, mention, ranked[:1] if leads else ranked)


def _of_organisation(
    cast: Cast, mention: Mention, head: Office, before: list[Person]
) -> Person | None:
    """Return an organisation's man named before by his country: `le responsable letton`.

    Nobody else may be of that country; he was in office there, or nothing but it is said of him.
    By his organisation he may be told, too, of whom it was not known that he is its head.
    """
    code = next(iter(mention.codes), "")
    if not code or any(p.names and cast.is_of(p, code) for p in cast.people):
        return None
    if parties.is_organisation(code):
        bare = (p for p in before if not p.codes and not p.offices)
        heads = [p for p in bare if any(t.country == code for t in p.terms)]
        return _as_holder(cast, mention, heads) or diplomats.of_agency(mention, head, before, cast)
    own = [
        p
        for p in reversed(before)
        if p.names and parties.is_organisation(cast.side(p)) and _may_be_of(mention.gender, p)
    ]
    fits = (p for p in own if any(t.country == code for t in tenures.named(p.name)))
    vague = head.reference or fold(mention.office).startswith("diplomate")
    vague = vague or bool(own and head.head == "envoy" and head.head in own[0].heads)
    return next(fits, own[0] if vague and own else None)


def _may_be_of(gender: str, person: Person) -> bool:
    """Tell whether somebody may be of a gender, either not being known as it may be."""
    return not gender or person.gender in ("", gender)


def _sent(cast: Cast, mention: Mention, head: Office, before: list[Person]) -> Person | None:
    """Return the one of a side who is no leader, `l'envoyé de Moscou`; who rules, `le général soudanais`."""
    mediates = fold(mention.office).startswith(_MEDIATORS)
    serves = head.head == "military"
    if not (mediates or serves or head.head == "envoy") or mention.plural or not mention.codes:
        return None
    named = {p.number: p for p in before if p.names and cast.is_of(p, mention.codes[0])}
    found = [p for p in named.values() if mediates or eligibility.FIRST_HEADS.isdisjoint(p.heads)]
    if serves:
        found = [p for p in named.values() if any(t.kind in tenures.LEADING for t in p.terms)]
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
    code = mention.codes[0]
    serves = any(cast.day is None or t.covers(cast.day) for t in person.terms)
    if serves or not cast.may_be_of(person, code):
        return False
    if person in cast.facing.assumed:  # rather he is of that side than nobody who is named
        return not any(p.names and cast.is_of(p, code) for p in cast.people if p is not person)
    return True


def _by_side(cast: Cast, mention: Mention, before: list[Person]) -> Person | None:
    """Return the latest person of the side named (l'Argentin, le Vietnamien)."""
    ours = next((p for p in reversed(before) if cast.side(p) in mention.codes), None)
    return ours or next(
        (p for p in reversed(before) if parties.is_organisation(cast.side(p))), None
    )


def _is_foreign(cast: Cast, person: Person) -> bool:
    """Tell whether somebody is known to be of another state than home."""
    side = cast.side(person)
    return side not in ("", cast.home) and not parties.is_organisation(side)


def _is_ruler_abroad(cast: Cast, person: Person) -> bool:
    """Tell whether somebody yet to be named rules another land than home: not `le président` before him."""
    return bool(cast.home) and person.rank <= 2 and _is_foreign(cast, person)


def _is_told_foreign(cast: Cast, person: Person) -> bool:
    """Tell whether words give a person another state than home: he is not just `le président`."""
    return bool(person.codes) and _is_foreign(cast, person)
