"""What has been told so far of one article: whom sentences named, who met whom, who received."""

from collections import Counter
from collections.abc import Callable
from typing import NamedTuple

from . import parties
from .cast import Cast
from .lines import Line
from .mentions import Mention
from .person import Person


class Told(NamedTuple):
    """One person told of at one place of a sentence."""

    start: int
    end: int
    person: Person
    preposition: str
    mention: Mention | None  # None for a pronoun

    @property
    def acting(self) -> bool:
        """Whether the person may be the subject of a verb that follows."""
        if self.preposition in _THAT_OF:
            return self.mention is not None and bool(self.mention.name)
        return self.preposition in _OF_SUBJECTS


_OF_SUBJECTS = frozenset(("", "et", "que", "qu'", "ou", "comme", "selon", "quant", "dont", "led"))
_THAT_OF = frozenset(("celui", "celle"))  # `et celui de France, Paul Roy, ont`


# Mentions by which one leads clearly: of those who met as many people, and of those who met nobody.
_MORE, _MUCH_MORE = 2, 2
# How often a page tells of the land of its guests, at least, and how much more than of any other.
_TOLD_OFTEN, _FAR_MORE = 2, 2


class Scene:
    """What has been told so far of one article: people by recency, subject, pair, list."""

    def __init__(self, cast: Cast, land: str, land_of: Callable[[Line], str], lands: Counter[str]):
        """Take the people, the country of the dateline, what tells that of a sentence, all countries."""
        self.cast = cast
        self._lands = lands
        self._land, self._land_of = land, land_of
        self._unread: list[Line] = []  # sentences that may set another scene
        self.told: list[Person] = []
        self.latest: list[Told] = []  # of the last sentence that told of anybody
        self.subject: Person | None = None
        self.said = False  # whether the last sentence told what somebody said
        self.pair: tuple[list[Person], list[Person]] = ([], [])
        self.pairs: list[list[Person]] = []  # all twos who met, in order
        self.guests: list[Person] = []
        self.hosts: list[Person] = []
        self.listed: list[Person] = []
        self.group: list[Person] = []  # whom `ils` means
        self.meetings: Counter[int] = Counter()  # by the number of the person
        self.by_pronoun: list[Person] = []  # who met in the last sentence, which does not name them
        self._just_met = False
        self.addressed: list[Person] = []  # who last said something to whom
        self.addressed_in = -1  # in which sentence
        self.leader: Person | None = None  # of the delegation last told of
        self.delegation: Person | None = None  # its leader, while `elle` means a delegation
        self.visiting = ""  # the side of the group last told of
        self.owner: Person | None = None  # whose programme the page is
        self.timed = False  # whether lines of a programme have begun

    def enter(self, line: Line) -> None:
        """Let the scene be where a sentence is set."""
        self._unread.append(line)

    @property
    def land(self) -> str:
        """The country of the scene, as the last sentence told that sets one; looked up when asked for."""
        while self._unread:
            if land := self._land_of(self._unread.pop()):
                self._land = land
                self._unread.clear()
        return self._land

    def other_land(self) -> str:
        """Return the one country but home whose people the page names, "" if it is not one."""
        sides = {self.cast.side(person) for person in self.cast.people} - {"", self.cast.home}
        lands = [side for side in sides if not parties.is_organisation(side)]
        return lands[0] if len(lands) == 1 else ""

    def facing_land(self, side: str) -> str:
        """Return the land of whom somebody of a side met, as far as the page tells, "" without one.

        That is home, for whom is of abroad; else the land told of much more often than any other.
        """
        home = self.cast.home
        if home and side != home:
            return home
        others = [told for told in self._lands.most_common(3) if told[0] != side][:2]
        if not others or others[0][1] < _TOLD_OFTEN:
            return ""
        leads = len(others) == 1 or others[0][1] >= _FAR_MORE * others[1][1]
        return others[0][0] if leads else ""

    @property
    def paired(self) -> list[Person]:
        """All people of the encounter last told."""
        return [*self.pair[0], *self.pair[1]]

    def side(self, person: Person) -> str:
        """Return whom the person represents; where nothing tells, the land that is the scene."""
        known = self.cast.side(person)
        if known or not person.names or person.is_ours:
            return known
        return self.land if person.offices or " " in person.name else ""

    def are_of_two_sides(self, one: Person, other: Person) -> bool:
        """Tell whether two people are known to be of two sides."""
        sides = {self.side(one), self.side(other)}
        return len(sides) == 2 and "" not in sides

    def remember(self, told: list[Told], subject: Person | None, said: bool = False) -> None:
        """Take note of who was told of in a sentence, who was its subject, whether he said something."""
        self.said = said
        self.latest = told or self.latest
        named = {item.person for item in told} if self._just_met else ()
        self.by_pronoun = [p for p in self.paired if p not in named] if self._just_met else []
        self._just_met = False
        for item in told:
            if item.person in self.told:
                self.told.remove(item.person)
            self.told.append(item.person)
            if item.preposition == "led":
                self.leader = item.person
        if subject:
            self.subject = subject

    def latest_tells(self, person: Person) -> bool:
        """Tell whether the last sentence that told of anybody told of a person."""
        return any(told.person is person for told in self.latest)

    def replace(self, person: Person, by: Person) -> None:
        """Let somebody told of be known to be another."""
        self.told = [p for p in self.told if p not in (person, by)] + [by]
        self.subject = by if self.subject is person else self.subject

    def speak(self, two: list[Person], sentence: int) -> None:
        """Take note of two of whom one said something to the other."""
        if two:
            self.addressed, self.addressed_in = two, sentence

    def met(
        self, one: list[Person], other: list[Person], host: list[Person], guest: list[Person]
    ) -> None:
        """Take note of an encounter: its two sides, and who received whom."""
        self.pair, self._just_met = (one, other), True
        if len(one) == len(other) == 1:
            self.pairs.append([*one, *other])
        if host or set(self.hosts).isdisjoint((*one, *other)):
            self.hosts, self.guests = host, guest  # else he who received before still does
        for person in (*one, *other):
            self.meetings[person.number] += 1

    def recall(self, head: str) -> None:
        """Let the two be meant who met last and both hold an office: `les deux présidents`."""
        if self.paired and all(head in person.heads for person in self.paired):
            return
        fitting = (two for two in reversed(self.pairs) if all(head in p.heads for p in two))
        if two := next(fitting, None):
            self.pair = (two[:1], two[1:])

    def has_met(self, person: Person) -> bool:
        """Tell whether somebody was last told to have met another: `a parlé à son visiteur`."""
        return person in (*self.pair[0], *self.pair[1], *self.guests, *self.hosts)

    def enumerate(self, others: list[Person]) -> None:
        """Take note of those named in a row: `le premier`, `la deuxième` mean them."""
        if len(others) > 1:
            self.listed = others

    def protagonist(self, clearly: bool = False) -> Person | None:
        """Return who met most people so far, of those who met as many him whom the page names most.

        On a tie that is the one of the home side, else the highest in rank; nobody if he is to lead
        `clearly`.
        """
        most = max(self.meetings.values(), default=0)
        tied = [p for p in self.cast.people if self.meetings[p.number] == most and p.mentions]
        if len(tied) == 1:
            return tied[0] if most else None
        tied.sort(key=lambda person: -len(person.mentions))
        if tied and len(tied[0].mentions) - len(tied[1].mentions) >= (
            _MORE if most else _MUCH_MORE
        ):
            return tied[0]
        if clearly or not most:
            return None
        ours = next((p for p in self.paired if self.cast.side(p) == self.cast.home), None)
        first = min(tied, key=lambda p: (p.rank, p.mentions[0].start), default=None)
        return ours or first

    @property
    def acted(self) -> list[Person]:
        """Those whom the last sentence told to have acted together, others than met before."""
        last = {told.person for told in self.latest}
        fresh = len(self.group) > 1 and last.issuperset(self.group)
        return self.group if fresh and not set(self.group) <= set(self.paired) else []

    def opposite(self, person: Person | None) -> Person | None:
        """Return the other side's first person of the encounter last told."""
        one, other = self.pair
        facing = one if person in other and person not in one and one else other
        return facing[0] if facing else None

    def couple(self, heads: set[str] | None = None) -> list[Person]:
        """Return the last two people told of, if they are of two sides; with one of these offices.

        `les deux ministres` means them though no encounter was told. Of two foreigners of whom two
        sentences told, the second faces him of the home side who was told of before both.
        """
        known = [
            person
            for person in reversed(self.told)
            if self.side(person)
            and (person.offices or person.terms)
            and (heads is None or heads & person.heads)
        ]
        if len(known) < 2 or self.side(known[0]) == self.side(known[1]):
            return []
        last, before = known[0], known[1]
        if self.cast.home not in ("", self.side(last), self.side(before)):
            ours = next((p for p in known if self.side(p) == self.cast.home), None)
            before = before if ours is None or self.latest_tells(before) else ours
        return [before, last]

    def guest(self) -> Person | None:
        """Return who was received last; of a pair without host, who is not of the home side."""
        if self.guests:
            return self.guests[0]
        return next((p for p in self.paired if self.cast.side(p) != self.cast.home), None)
