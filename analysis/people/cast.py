"""Who is who in one article: mentions gathered into people, references resolved to them."""

import re
from collections import Counter
from collections.abc import Iterable
from datetime import date
from functools import cache

from .. import tenures, words
from ..lexicon import Office
from ..words import fold
from .mentions import Mention
from .names import is_vietnamese

_WORD = re.compile(r"[^\W\d_]+")
_ACRONYM = re.compile(r"[A-Z0-9À-Ü-]{2,6}$")
_SAME_HEAD = {
    "party_leader": "secretary_general",
    "monarch": "president",
    "governor_general": "president",
}
_PORTFOLIOS = {
    "foreign": re.compile(r"affaires etrangeres|\bae\b|relations exterieures|affaires exterieures|diplomatie"),
    "defence": re.compile(r"defense|armees"),
    "speaker": re.compile(r"assemblee|parlement|senat|chambre|\ban\b|knesset|bundestag|douma|lok sabha|conseil national|diete|congres"),
}  # fmt: skip
RANK_UNKNOWN = 9


class Person:
    """One person of one article: all mentions' names, offices and sides taken together."""

    def __init__(self, number: int):
        self.number = number
        self.names: Counter[str] = Counter()
        self.tokens: frozenset[str] = frozenset()
        self.offices: list[tuple[str, Office]] = []
        self.codes: Counter[str] = Counter()
        self.mentions: list[Mention] = []
        self.gender = ""
        self.known_side: str | None = None  # as Cast.side last told it
        self._terms: tuple[tenures.Tenure, ...] | None = None
        self._name: str | None = None

    @property
    def name(self) -> str:
        """The fullest form of the name, the most frequent one of its length."""
        if self._name is None:
            self._name = max(self.names, key=self._fullness, default="")
        return self._name

    def _fullness(self, name: str) -> tuple[int, int]:
        return len(_WORD.findall(name)), self.names[name]

    @property
    def office(self) -> str:
        """The office as written where it says most; empty if none was given."""
        written = [text for text, head in self.offices if not head.reference]
        return max(written, key=len) if written else ""

    @property
    def terms(self) -> tuple[tenures.Tenure, ...]:
        """The dated offices known of the person."""
        if self._terms is None:
            sides = [code for code, _ in self.codes.most_common(1)]
            found = tenures.named(self.name) if len(self.tokens) > 1 else ()
            if not found and self.tokens and sides:
                found = tenures.named(self.name, sides[0])
            if sides and found and not any(t.country == sides[0] for t in found):
                found = ()
            self._terms = found
        return self._terms

    def add(self, mention: Mention) -> None:
        """Take a mention in."""
        self._terms = self._name = self.known_side = None
        self.mentions.append(mention)
        if mention.gender and (mention.name or self.gender == ""):
            self.gender = mention.gender
        if mention.name:
            self.names[mention.name] += 1
            tokens = frozenset(_WORD.findall(fold(mention.name)))
            if len(tokens) > len(self.tokens):
                self.tokens = tokens
        for head in mention.offices:
            if not head.reference and (mention.office, head) not in self.offices:
                self.offices.append((mention.office, head))
        if len(mention.codes) == 1 or (mention.codes and not mention.plural):
            self.codes[mention.codes[0]] += 1

    @property
    def heads(self) -> set[str]:
        """The classes of office by which the person may be called."""
        found = {head.head for _, head in self.offices}
        found |= {_SAME_HEAD[h] for h in found if h in _SAME_HEAD}
        for term in self.terms:
            found |= _HEADS_OF_KIND.get(term.kind, set())
        return found

    @property
    def kinds(self) -> set[str]:
        """The kinds of office, read from the words where the head alone does not say."""
        found = set()
        for text, head in self.offices:
            found.add(kind_of(text, head))
        return found

    @property
    def rank(self) -> int:
        """The protocol rank: of the offices named, else 9."""
        ranks = [rank_of(text, head) for text, head in self.offices if not head.reference]
        return min(ranks, default=RANK_UNKNOWN)


_HEADS_OF_KIND = {
    "head_of_state": {"president"}, "head_of_government": {"head_of_government"}, "foreign": {"minister"},
    "defence": {"minister"}, "security": {"minister"}, "other_minister": {"minister"}, "trade": {"minister"},
    "finance": {"minister"}, "speaker": {"speaker", "president"}, "ambassador": {"ambassador"},
    "party_leader": {"party_leader", "secretary_general"}, "organisation_head": {"secretary_general", "director", "president"},
}  # fmt: skip


def kind_of(text: str, head: Office) -> str:
    """Return the kind of an office as written: a minister's portfolio, a president's body.

    >>> kind_of("ministre australienne des Affaires étrangères", Office("minister", "minister", 5))
    'foreign'
    """
    folded = fold(text)
    if head.head == "minister" and head.kind == "minister":
        return next(
            (k for k in ("foreign", "defence") if _PORTFOLIOS[k].search(folded)), "minister"
        )
    if head.head in ("president", "vice_president") and _PORTFOLIOS["speaker"].search(folded):
        return "speaker" if head.head == "president" else "deputy_speaker"
    return head.kind


def rank_of(text: str, head: Office) -> int:
    """Return the protocol rank of an office as written."""
    kind = kind_of(text, head)
    if (
        head.head == "president"
        and kind == "head_of_state"
        and re.search(
            r"groupe|societe|compagnie|comite|banque|association|federation|conseil d|commission|universite|union|parti\b",
            fold(text),
        )
    ):
        return (
            7
            if re.search(r"groupe|societe|compagnie|association|federation|universite", fold(text))
            else 5
        )
    return {"speaker": 3, "deputy_speaker": 5}.get(kind, head.rank)


class Cast:
    """The people of one article.

    `home` is the side that an office without a country belongs to: the agency's or the place's.
    """

    def __init__(self, home: str = ""):
        self.home = home
        self.people: list[Person] = []
        self._by_tokens: dict[frozenset[str], Person] = {}

    def side(self, person: Person) -> str:
        """Return whom the person represents, empty if nothing tells."""
        if person.known_side is None:
            person.known_side = self._side(person)
        return person.known_side

    def _side(self, person: Person) -> str:
        """Return whom the person represents, by words, known offices, name or home."""
        if person.codes:
            return person.codes.most_common(1)[0][0]
        if person.terms:
            return Counter(t.country for t in person.terms).most_common(1)[0][0]
        if is_vietnamese(person.name):
            return "VNM"
        if (
            person.offices
            and person.rank <= 8
            and not any(h.head in ("business", "director", "envoy") for _, h in person.offices)
        ):
            local = not person.names or self.home != "VNM" or person.rank == RANK_UNKNOWN
            return self.home if local else ""
        return ""

    def settle(self, person: Person, code: str) -> None:
        """Take the land where an encounter takes place as the side of a person of whom nothing is said."""
        if code and not self.side(person):
            person.codes[code] += 1
            person.known_side = None

    def by_number(self, number: int) -> Person:
        """Return the person of that number."""
        return next(p for p in self.people if p.number == number)

    def gather(self, mentions: Iterable[Mention]) -> None:
        """Make people of all named mentions: full names first, so that short forms find them."""
        named = [m for m in mentions if m.name and not self.noise(m)]
        for mention in sorted(named, key=lambda m: -len(_WORD.findall(m.name))):
            person = self.known(mention) or self._new(mention)
            if person:
                person.add(mention)
                self._by_tokens[frozenset(_WORD.findall(fold(mention.name)))] = person
        self.people.sort(key=lambda p: min(m.start for m in p.mentions))

    @staticmethod
    def noise(mention: Mention) -> bool:
        """Tell whether the capitalised words are hardly a person: an acronym, one bare word."""
        bare = not (mention.courtesy or mention.offices or mention.codes)
        return bare and bool(_ACRONYM.match(mention.name))

    def known(self, mention: Mention) -> Person | None:
        """Return the person whom the name means, if the article has named one that fits."""
        tokens = frozenset(_WORD.findall(fold(mention.name)))
        exact = self._by_tokens.get(tokens)
        if exact:
            return exact
        glued = "".join(_WORD.findall(fold(mention.name)))
        for person in self.people:
            if "".join(_WORD.findall(fold(person.name))) == glued:
                return person
        fitting = [p for p in self.people if tokens <= p.tokens and _agree(p, mention)]
        if len(fitting) > 1 and mention.codes:
            fitting = [p for p in fitting if p.codes.get(mention.codes[0])] or fitting
        return fitting[0] if fitting else None

    def _new(self, mention: Mention) -> Person | None:
        """Return a new person for the mention; None for a lone capitalised word."""
        lone = len(mention.name.split()) == 1
        if lone and not (mention.courtesy or mention.offices or mention.codes):
            return None
        person = Person(len(self.people))
        self.people.append(person)
        return person

    def of(self, mention: Mention) -> Person | None:
        """Return the person of a named mention."""
        return self.known(mention) if mention.name and not self.noise(mention) else None

    def unnamed(self, mention: Mention, office: tuple[str, Office] | None = None) -> Person:
        """Return a new person who is known by office only."""
        person = Person(len(self.people))
        person.add(mention)
        if office:
            person.offices.append(office)
        self.people.append(person)
        return person

    def by_office(
        self, mention: Mention, before: list[Person], here: list[Person]
    ) -> Person | None:
        """Return the person whom an office without a name means.

        That is the latest told `before` who fits, of the home side if the mention names none, else
        one told later; those told `here`, in the same sentence, only if nobody else fits.
        """
        head = mention.head
        if head is None:
            return self._by_side(mention, [*before, *here])
        earlier = [p for p in reversed(before) if p not in here]
        later = [p for p in self.people if p not in before and p not in here]
        fitting = [p for p in [*earlier, *later, *reversed(here)] if self._fits(p, mention, head)]
        if not mention.codes and self.home:
            fitting.sort(key=lambda p: (p in here, self.side(p) != self.home))
        return fitting[0] if fitting else None

    def _by_side(self, mention: Mention, before: list[Person]) -> Person | None:
        """Return the latest person of the side named (l'Argentin, le Vietnamien)."""
        ours = next((p for p in reversed(before) if self.side(p) in mention.codes), None)
        return ours or next((p for p in reversed(before) if is_organisation(self.side(p))), None)

    def _fits(self, person: Person, mention: Mention, head: Office) -> bool:
        """Tell whether an office without a name can mean the person."""
        side = self.side(person)
        if mention.codes and side != mention.codes[0]:
            return False
        if mention.gender and person.gender and mention.gender != person.gender:
            return False
        if head.reference:
            known = bool(mention.codes) or (side == self.home and head.head == "leader")
            return (
                known
                and bool(person.names)
                and bool(person.offices or person.terms or person.codes)
            )
        if (
            not mention.codes
            and side
            and self.home
            and side != self.home
            and head.rank <= 2
            and head.head not in person.heads
        ):
            return False
        same = head.head in person.heads or _SAME_HEAD.get(head.head) in person.heads
        kind = kind_of(mention.office, head)
        if same and kind in ("foreign", "defence", "speaker") and person.offices:
            return kind in person.kinds or any(t.kind == kind for t in person.terms)
        if same and head.head == "president" and kind == "head_of_state" and person.offices:
            return bool(person.kinds & {"head_of_state", "party_leader"})
        return same


@cache
def _organisations() -> frozenset[str]:
    return frozenset(row["code"] for row in words.rows("organisations"))


def is_organisation(side: str) -> bool:
    """Tell whether a side is an international organisation and no state."""
    return side in _organisations()


def _agree(person: Person, mention: Mention) -> bool:
    """Tell whether a short name's side does not contradict the person's."""
    return not mention.codes or not person.codes or bool(person.codes.get(mention.codes[0]))


def in_office(person: Person) -> tuple[tuple[date, date | None], ...]:
    """Return the intervals in which the person held an office that fits those the article names.

    Empty where nothing is known. An ambassador of one day may be minister another: only tenures of
    the kinds named count, unless none fits.
    """
    kinds = person.kinds | {alike for k in person.kinds for alike in _ALIKE.get(k, ())}
    fitting = [t for t in person.terms if t.kind in kinds] or []
    return tuple((t.start, t.end) for t in fitting)


_ALIKE = {
    "secretary_general": ("party_leader", "organisation_head"),
    "director": ("organisation_head",),
    "minister": ("other_minister", "foreign", "defence", "security", "trade", "finance"),
    "party_leader": ("head_of_state",),
    "official": ("party_official",),
    "head_of_state": ("party_leader", "organisation_head"),
    "deputy_minister": ("deputy_minister",),
}
