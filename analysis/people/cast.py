"""Who is who in one article: mentions gathered into people, references resolved to them."""

from collections import Counter
from collections.abc import Collection, Iterable, Set
from datetime import date

from .. import tenures
from ..lexicon import Office
from ..naming import tokens
from . import parties, spelling, surnames, tags
from .agreement import agree, is_bare, is_other_gender
from .facing import Facing
from .mentions import Mention
from .person import RANK_UNKNOWN, Person, length
from .vietnamese import is_vietnamese

_ANYWHERE = ("business", "director", "envoy")  # heads that are not of the home side by default


class Cast:
    """The people of one article.

    `home` is the side that an office without a country belongs to: the agency's or the place's;
    `sides` those of people by name, known from an earlier reading, `day` that of publication if it
    is known. What this reading finds out of people told of before is `learned`.
    """

    def __init__(
        self, home: str = "", sides: dict[str, str] | None = None, day: date | None = None
    ):
        self.home = home
        self.day = day
        self.sides = sides or {}
        self.learned: dict[str, str] = {}
        self.mission = ""  # the side of whose embassy the page is
        self.people: list[Person] = []
        self._by_tokens: dict[frozenset[str], Person] = {}
        self._lands: Set[str] = frozenset()  # the countries that the page names
        self._settled: set[Person] = set()  # of a land as such, and by no demonym
        self.facing = Facing()

    def side(self, person: Person) -> str:
        """Return whom the person represents, empty if nothing tells."""
        if person.known_side is None:
            person.known_side = self._side(person)
        return person.known_side

    def _side(self, person: Person) -> str:
        """Return whom the person represents, by words, known offices, name or home."""
        if person.codes:
            return self._of_leader(person, self._of_shared(person, person.code))
        own = next((head.side for _, head in person.offices if head.side), "")
        if own:
            return own
        if person.terms:
            return self._of_record(person)
        if self.is_vietnamese(person):
            return "VNM"
        if self.mission and "ambassador" in person.heads:
            return self.mission
        if parties.is_organisation(self.home) and person.is_special_envoy:
            return self.home
        if (
            not person.offices
            or person.is_ours
            or any(head.head in _ANYWHERE for _, head in person.offices)
        ):
            return ""
        local = not person.names or self.home != "VNM"  # Vietnamese names would have told
        local = local and person.rank < RANK_UNKNOWN and not self._is_held_by_another(person)
        return self.home if local else ""

    def is_vietnamese(self, person: Person) -> bool:
        """Tell whether a name is Vietnamese, on a page of Vietnam or one that speaks of it."""
        return "VNM" in (self.home, *self._lands) and is_vietnamese(person.name)

    def _is_held_by_another(self, person: Person) -> bool:
        """Tell whether on that day somebody else held the office at home that a person is told to hold."""
        if self.day is None or not person.names or person is self.people[0]:
            return False  # whom a page names first is rather its own
        found = (
            tenures.holders(kind, self.home, self.day) for kind in tenures.LEADING & person.kinds
        )
        known = [tokens(term.person) for holders in found for term in holders]
        return bool(known) and all(person.tokens.isdisjoint(name) for name in known)

    def _of_record(self, person: Person) -> str:
        """Return the side of the dated offices that the text names, or that were held on its day."""
        kinds = person.dated_kinds
        named = [t for t in person.terms if t.kind in kinds]
        held = [t for t in named or person.terms if self.day and t.covers(self.day)]
        if not held and self._serves_one_land(person):
            return ""  # the minister of today, commissioner another day
        own = _of_states(held) if held else named or _of_states(person.terms)
        own = [t for t in own if t.country in self._lands] or own
        return Counter(t.country for t in own or held or person.terms).most_common(1)[0][0]

    def _serves_one_land(self, person: Person) -> bool:
        """Tell whether somebody known as of an organisation alone, of another day, is a minister or yet to go there."""
        if self.day is None or _of_states(person.terms):
            return False
        minister = "minister" in {head.head for _, head in person.offices}
        return minister or all(term.start > self.day for term in person.terms)

    def _of_shared(self, person: Person, code: str) -> str:
        """Return the side meant by a demonym of two countries: where the name or the home tells."""
        also = parties.shared().get(code, "")
        if not also or person in self._settled:
            return code
        if any(parties.is_named(code, mention.office) for mention in person.mentions):
            return code
        known = any(t.country == also for t in tenures.named(person.name))
        return also if known or also == self.home else code

    def _of_leader(self, person: Person, code: str) -> str:
        """Return the country of a leader told as an organisation's chair or mediator, else the side."""
        if not person.presides or not parties.is_organisation(code):
            return code
        led = (
            t for t in person.terms
            if t.kind in tenures.LEADING and (self.day is None or t.covers(self.day))
        )  # fmt: skip
        own = {t.country for t in led}
        return own.pop() if len(own) == 1 else code

    def is_of(self, person: Person, code: str) -> bool:
        """Tell whether a person is of a side: either one of those that a shared demonym means."""
        return self.side(person) in parties.meant(code)

    def settle(self, person: Person, code: str) -> None:
        """Take the land of an encounter as the side of a person of whom nothing is said."""
        if code and not self.side(person):
            person.codes[code] += 1
            person.known_side = None
            self.facing.assumed.add(person)

    def may_be_of(self, person: Person, code: str) -> bool:
        """Tell whether a side may be somebody's: no other is told as his, nor has he met one of it."""
        told = person.codes and person not in self.facing.assumed
        if told and self.sides.get(person.name) != code:
            return False
        return all(self.side(other) != code for other in self.facing.met(person))

    def belong(self, person: Person, code: str) -> None:
        """Take a side as that of a person told to be its leader's: `son conseiller spécial`."""
        if code and not person.codes:
            person.codes[code] += 1
            person.known_side = None

    def holder(self, mention: Mention, code: str, office: tuple[str, Office]) -> Person:
        """Return the person whom a plural office means for one of its sides, without a name."""
        references = tuple(o for o in mention.offices if o.reference)
        person = self.unnamed(mention._replace(codes=(code,), offices=references))
        person.hold(office)
        return person

    def settle_abroad(self, person: Person, code: str) -> None:
        """Take the land where somebody is met as his side, though his office has no country."""
        if not self.is_vietnamese(person):
            self._settled.add(person)
            person.codes[code] += 1
            person.known_side = None

    def gather(self, mentions: Iterable[Mention], lands: Set[str] = frozenset()) -> None:
        """Make people of all named mentions: full names first, so that short forms find them.

        `lands` are the countries that the page names.
        """
        mentions = list(mentions)
        self._lands = lands
        leaders = surnames.sides(mentions, self.day, lands)
        named = tags.left_out([m for m in mentions if m.name])
        for mention in sorted(named, key=lambda m: (-length(m.name), m.name[1:2] == ".")):
            person = self.known(mention) or self._new(mention, leaders)
            if person:
                person.add(mention)
                self._by_tokens.setdefault(tokens(mention.name), person)
        self.people.sort(key=lambda p: min(m.start for m in p.mentions))
        for person in self.people:
            self.belong(person, leaders.get(person.tokens, ""))
            if person.name in self.sides:
                person.codes[self.sides[person.name]] += 1
                person.known_side = None

    def known(self, mention: Mention) -> Person | None:
        """Return the person whom the name means, if the article has named one that fits."""
        named = tokens(mention.name)
        exact = self._by_tokens.get(named)
        if exact and not is_other_gender(exact, mention):
            return exact
        glued = spelling.glued(mention.name)
        for person in self.people:
            if spelling.glued(person.name) == glued:
                return person
        fitting = [
            p for p in self.people if spelling.shortens(named, p.tokens) and agree(p, mention)
        ]
        if not fitting and len(named) > 1:
            fitting = [p for p in self.people if spelling.is_misspelt(named, p.tokens)]
        if len(fitting) > 1 and mention.codes:
            fitting = [p for p in fitting if p.codes.get(mention.codes[0])] or fitting
        if len(fitting) > 1 and mention.offices:
            heads = {office.head for office in mention.offices}
            fitting = [p for p in fitting if heads & p.heads] or fitting
        called = surnames.by_initials(mention.name, self.people, self.day)
        first = exact or next(iter(fitting), called)
        return next((p for p in fitting if not is_other_gender(p, mention)), first)

    def _new(self, mention: Mention, leaders: Collection[frozenset[str]]) -> Person | None:
        """Return a new person for the mention; None for a lone capitalised word, no leader's."""
        name = mention.name
        known = tokens(name) in leaders or " " in name or tenures.named(name)
        if is_bare(mention) and not known:
            return None
        person = Person(len(self.people), self.day)
        self.people.append(person)
        return person

    def of(self, mention: Mention) -> Person | None:
        """Return the person of a named mention."""
        return self.known(mention) if mention.name else None

    def merge(self, person: Person, other: Person) -> None:
        """Make a person known by office and a named one told of later the same person."""
        for mention in other.mentions:
            person.add(mention)
            if mention.name:
                self._by_tokens[tokens(mention.name)] = person
        self.people.remove(other)

    def call(self, person: Person, mention: Mention) -> None:
        """Let a name mean a person who is first told of by another."""
        self._by_tokens[tokens(mention.name)] = person
        person.add(mention)

    def unnamed(self, mention: Mention, office: tuple[str, Office] | None = None) -> Person:
        """Return a new person who is known by office only."""
        person = Person(len(self.people), self.day)
        person.add(mention)
        if office:
            person.hold(office)
        self.people.append(person)
        return person


def _of_states(terms: Iterable[tenures.Tenure]) -> list[tenures.Tenure]:
    """Return the offices that are of no international organisation."""
    return [term for term in terms if not parties.is_organisation(term.country)]
