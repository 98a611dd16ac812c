"""The run of the telling: who is meant by `il`, `ce dernier`, `son homologue`, `le visiteur`."""

import re
from collections import Counter
from typing import NamedTuple

from ..words import fold
from .cast import Cast, Person
from .mentions import Mention


class Told(NamedTuple):
    """One person told of at one place of a sentence."""

    start: int
    end: int
    person: Person
    preposition: str
    determiner: str
    mention: Mention | None  # None for a pronoun

    @property
    def acting(self) -> bool:
        """Whether the person may be the subject of a verb that follows."""
        return self.preposition in (
            "",
            "et",
            "que",
            "qu'",
            "ou",
            "comme",
            "selon",
            "quant",
            "dont",
            "led",
        )


_POINTERS = re.compile(
    r"\b(?:(?P<last>ce dernier|cette derniere|celui-ci|celle-ci)"
    r"|(?P<first>(?:le|la|au|a la) (?:premier|premiere)(?= a | lui |,| s'| ont ))"
    r"|(?P<second>(?:le|la|au|a la) (?:second|seconde|deuxieme)(?= a | lui |,| s'))"
    r"|(?P<third>(?:le|la|au|a la) troisieme(?= a | lui |,| s')))\b"
)  # fmt: skip
_SUBJECT_PRONOUN = re.compile(
    r"(?:[«\"' -]|et |, |puis |dans [^,]{3,40}, |a [^,]{3,30}, )*(?:il|elle)\b(?! (?:a ete (?:question|convenu|decide|prevu)|est (?:prevu|question|temps|important)|etait prevu|s'agi|y a|y avait|faut|semble))|.{0,60}?, (?:il|elle) (?:a(?! ete question)|s'est|avait|s'|aura|sera|lui|leur)\b"
)
_INVITING = re.compile(r"\binvitation (?:du?e?|de la|de l'|d'|des)?\s?$")
_GUEST_WORDS = re.compile(r"visiteu|invite")
_MASTER_WORDS = re.compile(r"maitre|maitresse")


class Scene:
    """What has been told so far of one article: people by recency, subject, pair, list."""

    def __init__(self, cast: Cast):
        self.cast = cast
        self.told: list[Person] = []
        self.subject: Person | None = None
        self.pair: tuple[list[Person], list[Person]] = ([], [])
        self.guests: list[Person] = []
        self.hosts: list[Person] = []
        self.listed: list[Person] = []
        self.meetings: Counter[int] = Counter()
        self.land = ""
        self.opening = 0

    def sentence(self, folded: str, start: int, end: int, mentions: list[Mention]) -> list[Told]:
        """Return the people told of in one sentence, in order, references resolved."""
        self.opening = start
        told: list[Told] = []
        first: Person | None = None
        pronoun = (
            None
            if folded.startswith("quant a", start)
            else _SUBJECT_PRONOUN.match(folded, start, end)
        )
        meant = self._he(pronoun[0]) if pronoun else None
        if pronoun and meant:
            told.append(Told(pronoun.end(), pronoun.end(), meant, "", "", None))
            first = meant
        for item in sorted([*mentions, *_POINTERS.finditer(folded, start, end)], key=_start):
            if isinstance(item, Mention):
                told += self._several(item)
                person = self._mentioned(item, first, told)
                if person:
                    told.append(
                        Told(item.start, item.end, person, item.preposition, item.determiner, item)
                    )
            else:
                person = self._pointed(item, told)
                if person:
                    preposition = "a" if item[0].startswith("a") else ""
                    told.append(Told(item.start(), item.end(), person, preposition, "", None))
            if (
                told
                and told[-1].preposition == "de"
                and _INVITING.search(folded, max(start, told[-1].start - 16), told[-1].start + 3)
            ):
                self.hosts = [told[-1].person]
            if first is None and told and (told[-1].acting or told[-1].preposition == "quant"):
                first = told[-1].person
        return sorted(told, key=lambda t: t.start)

    def _he(self, words: str) -> Person | None:
        """Return whom `il` or `elle` means: the last subject, unless the gender contradicts."""
        gender = "f" if re.search(r"\belle\b", words) else "m"
        if self.subject is None or self.subject.gender in ("", gender):
            return self.subject
        fitting = [p for p in reversed(self.told) if p.gender == gender]
        main = self.protagonist()
        return main if main in fitting else next(iter(fitting), None)

    def _several(self, mention: Mention) -> list[Told]:
        """Return the people of `les chefs de gouvernement du Laos et du Cambodge`, each by his side."""
        head = mention.head
        if mention.name or not mention.plural or len(mention.codes) < 2 or head is None:
            return []
        people = [
            p
            for code in mention.codes
            for p in self.cast.people
            if self.cast.side(p) == code and (head.head in p.heads or head.reference)
        ]
        found = list(dict.fromkeys(people))
        return [
            Told(mention.start, mention.end, p, mention.preposition, mention.determiner, mention)
            for p in found
        ]

    def side(self, person: Person) -> str:
        """Return whom the person represents; where nothing tells, the land that is the scene."""
        return self.cast.side(person) or (
            self.land if person.names and (person.offices or person.name.count(" ")) else ""
        )

    def remember(self, told: list[Told], subject: Person | None) -> None:
        """Take note of who was told of in a sentence and who was its subject."""
        for item in told:
            if item.person in self.told:
                self.told.remove(item.person)
            self.told.append(item.person)
        if subject:
            self.subject = subject

    def met(
        self, one: list[Person], other: list[Person], host: list[Person], guest: list[Person]
    ) -> None:
        """Take note of an encounter: its two sides, and who received whom."""
        self.pair = (one, other)
        self.hosts, self.guests = host, guest
        for person in (*one, *other):
            self.meetings[person.number] += 1

    def enumerate(self, others: list[Person]) -> None:
        """Take note of those whom one sentence names in a row: `le premier`, `la deuxième` mean them."""
        if len(others) > 1:
            self.listed = others

    def protagonist(self, clearly: bool = False) -> Person | None:
        """Return who met most people so far; on a tie the one of the home side, nobody if `clearly`."""
        ranked = self.meetings.most_common(2)
        if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
            if clearly:
                return None
            home = [p for side in self.pair for p in side if self.cast.side(p) == self.cast.home]
            return home[0] if home else None
        return self.cast.by_number(ranked[0][0])

    def opposite(self, person: Person | None) -> Person | None:
        """Return the other side's first person of the encounter last told."""
        one, other = self.pair
        if person in one and other:
            return other[0]
        if person in other and one:
            return one[0]
        return other[0] if other else None

    def _mentioned(self, mention: Mention, first: Person | None, told: list[Told]) -> Person | None:
        """Return the person that a mention means."""
        if mention.name:
            person = self.cast.of(mention)
            if person:
                self._inherit_counterpart(person, mention, first)
            return person
        head = mention.head
        if not mention.determiner and (mention.reference or mention.start > self.opening + 2):
            return None
        if mention.plural or mention.determiner in (
            "un",
            "une",
            "deux",
            "trois",
            "quatre",
            "des",
            "les",
        ):
            return None
        here = [t.person for t in told]
        seen = [*self.told, *here]
        if head and head.head == "counterpart":
            return self._counterpart(mention, first)
        if head and head.head == "guest":
            return self._other(mention, first, seen)
        person = self.cast.by_office(mention, self.told, here)
        if (
            person
            or head is None
            or head.reference
            or mention.determiner
            not in ("le", "la", "l'", "du", "au", "a l'", "de l'", "de la", "a la", "")
        ):
            return person
        if not mention.codes and not self.cast.home:
            return None
        return self.cast.unnamed(mention) if mention.codes and head.rank <= 8 else None

    def _inherit_counterpart(self, person: Person, mention: Mention, first: Person | None) -> None:
        """Give `son homologue X` the office of whom he is the counterpart of."""
        if mention.offices and mention.offices[0].head == "counterpart" and not person.office:
            source = first if first and first is not person and first.offices else self.subject
            real = [
                (t, h)
                for t, h in (source.offices if source and source is not person else [])
                if not h.reference
            ]
            if real:
                person.offices.append(real[0])
                person.known_side = None

    def _counterpart(self, mention: Mention, first: Person | None) -> Person | None:
        """Return whom `son homologue (australien)` means."""
        source = first or self.subject
        if mention.codes:
            found = [
                p
                for p in self.cast.people
                if self.cast.side(p) == mention.codes[0] and p is not source and p.names
            ]
            alike = [p for p in found if source and source.heads & p.heads]
            found = alike or [
                p for p in found if (not p.offices and not p.terms) or len(found) == 1
            ]
            if found:
                return found[0]
            if source and source.offices:
                return self.cast.unnamed(mention, source.offices[0])
            return None
        return self.opposite(source)

    def _other(self, mention: Mention, first: Person | None, seen: list[Person]) -> Person | None:
        """Return whom `le visiteur`, `son hôte`, `l'invité japonais` means."""
        if mention.codes:
            return next((p for p in reversed(seen) if self.cast.side(p) == mention.codes[0]), None)
        words = fold(mention.office)
        if _GUEST_WORDS.search(words):
            return self._guest()
        if _MASTER_WORDS.search(words):
            return self.hosts[0] if self.hosts else None
        if (
            mention.determiner == "son"
            and self.hosts
            and not self.pair[1]
            and words.startswith("hote")
        ):
            return self.hosts[0]
        if mention.determiner in ("son", "sa", "le", "la", "l'", "au", "a son", "du", "de son", ""):
            return self.opposite(first or self.subject)
        return None

    def _guest(self) -> Person | None:
        """Return who was received last; of a pair without host, who is not of the home side."""
        if self.guests:
            return self.guests[0]
        pair = [p for side in self.pair for p in side]
        return next((p for p in pair if self.cast.side(p) != self.cast.home), None)

    def _pointed(self, pointer: re.Match, told: list[Told]) -> Person | None:
        """Return whom `ce dernier` or `la deuxième` means."""
        if pointer["last"]:
            seen = [t.person for t in told if t.end <= pointer.start()] or self.told
            others = [p for p in seen if p is not self.subject] or seen
            return others[-1] if others else None
        place = 0 if pointer["first"] else 1 if pointer["second"] else 2
        return self.listed[place] if len(self.listed) > max(place, 1) else None


def _start(item: Mention | re.Match) -> int:
    return item.start if isinstance(item, Mention) else item.start()
