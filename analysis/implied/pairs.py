"""Pairs of people who may have met: named in one sentence, or one of them beside the protagonist."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, pairwise
from typing import NamedTuple

from ..meetings.doubts import is_background
from ..meetings.encounter import Encounter
from ..patterns import pattern, stems
from ..people.cast import Cast
from ..people.lines import Line
from ..people.person import Person
from ..people.scene import Told
from ..statements import Statement

KINDS = ("body", "lead")
SENTENCES = 5  # of one pair that are looked at
# `\nMercredi 14 mai :`, `\n15h00`: a line of an agenda; `\n• `: an item of a list.
_OWN_ITEM = re.compile(r"\n(?:\s{0,4}[•▪*·–—-]\s|\W{0,8}(?:\w{4,9} )?\d)")
# `Y assistaient le ministre X et Y`: beside those who met.
_ONLY_THERE = pattern(
    r"\b(?:etai(?:en)?t (?:\w{3,12} )?@present_there|@was_there|(?:a|ont) (?:\w{3,12} )?assiste)\b"
)
_THERE_STEMS = (*stems("present_there", "was_there"), "assist")
# `accueilli à l'aéroport`, `a convié X à se rendre`: no talks yet.
_WELCOMED = pattern(r"\b@made_welcome\b")
# `s'est posé à Rome, où l'ambassadeur l'attendait`.
_LANDED = pattern(r"\b@has_landed\b")
_INVITED = pattern(r"\b@asked_over\b[^.;:]{0,60}\ba @to_come_over\b")
# `l'envoyé du président X`, `aux dires de X`, `prend la suite de X`: he is not there himself.
_ABSENT = pattern(
    r"\b(?:@sent_noun (?:special |speciale |personnel )?|@not_there )(?:de |du |de la |de l'|d'\w?)?$"
)
# `Y, représentant le roi X`: in his stead.
_STANDS_FOR = re.compile(r"\brepresentant (?:ainsi )?(?:le |la |l'|son |sa )?.?$")
# `Maintenu à la tête de la diplomatie par le président X`: he but decided so.
_DONE_BY = pattern(r"\b@put_in_office\b[^,;:.]{0,60}\bpar $")
_REACH = 90
_ENVOYS = frozenset(("ambassador",))  # who may all come to one ceremony
# `celle de trois présidents sahéliens : X, Y et Z`; not so `entre trois présidents :`.
_GROUP = pattern(r"(?<!entre )(?<!entre les )\b@number_word (?:\w+ ){0,2}\w+s$")
_SAME_CLAUSE = 12  # characters between `il y a un an` and whom it is about
_MET_BY = frozenset(
    ("", "a", "avec", "par")
)  # before whom an encounter's verb joins to its subject
_OBJECT = 40  # characters behind such a verb
_MET = 1_000  # how much more it counts to have met somebody than to be told of


class Page(NamedTuple):
    """A page as told: its sentences, whom each tells of, the encounters and statements found."""

    cast: Cast
    lines: Sequence[Line]
    told: Sequence[Sequence[Told]]
    found: Sequence[Encounter]
    spoken: Sequence[Statement]


class Pair(NamedTuple):
    """Two people of two sides and the sentence that names one or both.

    `near` is where it names `one`, None where only `other` is named, at `there`.
    """

    line: Line
    one: Person
    other: Person
    near: Told | None
    there: Told

    @property
    def people(self) -> frozenset[int]:
        """The numbers of the two."""
        return frozenset((self.one.number, self.other.number))


class Standing(NamedTuple):
    """How the people of a page stand in it, by their numbers, and where it tells of encounters."""

    met: Counter[int]  # how often each met somebody
    told: Counter[int]  # in how many sentences each is told of
    paired: set[frozenset[int]]  # who met whom
    speakers: frozenset[int]  # who says something of his own, not together with another
    encounters: frozenset[int]  # the sentences that tell of one
    announced: int  # the first sentence whose noun of encounter led to none; after all if none


def standing(page: Page) -> Standing:
    """Return how the people of a page stand in it."""
    met = Counter([p.number for encounter in page.found for p in encounter.people])
    paired = {frozenset(two) for encounter in page.found for two in _met_there(encounter)}
    told = Counter([number for here in page.told for number in {t.person.number for t in here}])
    encounters = frozenset(encounter.sentence for encounter in page.found)
    announced = (n.number for n in page.lines if n.of("noun") and n.number not in encounters)
    return Standing(
        met,
        told,
        paired,
        frozenset(said.speakers[0].number for said in page.spoken if len(said.speakers) == 1),
        encounters,
        next(announced, len(page.lines)),
    )


def _met_there(encounter: Encounter) -> Iterable[tuple[int, int]]:
    """Return the numbers of those who met one another; two who are to be received may have met before."""
    if encounter.status == "planned":
        return ((one.number, two.number) for one in encounter.one for two in encounter.other)
    return combinations((person.number for person in encounter.people), 2)


def pairs(page: Page, stands: Standing) -> Iterator[Pair]:
    """Yield the pairs of a page that are in no encounter found, sentence by sentence."""
    mains = _protagonists(page, stands)
    if len(mains) < 2:
        return
    seen: Counter[frozenset[int]] = Counter()
    for line, here in zip(page.lines, page.told, strict=True):
        if not here or line.kind not in KINDS or line.number in stands.encounters:
            continue
        there = [t for t in here if not (_is_absent(line, t) or _is_of_another_time(line, t))]
        once = list({t.person.number: t for t in reversed(there)}.values())[::-1]
        fresh = [
            pair
            for pair in _of_line(line, once, page, mains)
            if pair.people not in stands.paired and seen[pair.people] < SENTENCES
        ]
        if not fresh or is_background(line) or _is_before_talks(line) or _is_question(line):
            continue
        seen.update(pair.people for pair in fresh)
        yield from fresh


def _is_question(line: Line) -> bool:
    """Tell whether a sentence asks: what it tells is not said to be so."""
    return line.folded[line.start : line.end].rstrip('\n\r "»”').endswith("?")


def _is_before_talks(line: Line) -> bool:
    """Tell whether a sentence tells of a welcome at an airport, or of an invitation."""
    arrived = any(hit.value.kind == "arrival" for hit in line.of("cue"))
    arrived = arrived or _LANDED.search(line.folded, line.start, line.end)
    if arrived and _WELCOMED.search(line.folded, line.start, line.end):
        return True
    invited = any(line.folded.find(stem, line.start, line.end) >= 0 for stem in ("invit", "convi"))
    return invited and bool(_INVITED.search(line.folded, line.start, line.end))


def _is_absent(line: Line, told: Told) -> bool:
    """Tell whether somebody is but named as who sent another, gave an account or was before."""
    if told.preposition == "ou":
        return line.folded.startswith("la ou ", told.start - 3)  # `là où X doutait, Y espère`
    if _STANDS_FOR.search(line.before(told.start + 3, 30)):
        return True
    if told.preposition == "par":
        return bool(_DONE_BY.search(line.before(told.start + 4, _REACH)))
    return told.preposition == "de" and bool(_ABSENT.search(line.before(told.start + 3, 44)))


def _is_of_another_time(line: Line, told: Told) -> bool:
    """Tell whether somebody is named in a clause of long ago: `, qui avait vu venir il y a un an X`."""
    near = (h for h in line.of("cue") if h.value.kind == "earlier" and h.end <= told.start)
    return any(
        told.start - hit.end < _SAME_CLAUSE and "," not in line.folded[hit.end : told.start]
        for hit in near
    )


def _protagonists(page: Page, stands: Standing) -> dict[str, Person]:
    """Return who met most of each side, or is told of most, those who met somebody first."""
    people = {t.person.number: t.person for here in page.told for t in here}
    ranked = sorted(
        people.values(),
        key=lambda p: (
            -_MET * (p.number in stands.met) - 2 * stands.met[p.number] - stands.told[p.number]
        ),
    )
    mains: dict[str, Person] = {}
    for person in ranked:
        mains.setdefault(page.cast.side(person), person)
    mains.pop("", None)
    return mains


def _of_line(line: Line, here: list[Told], page: Page, mains: dict[str, Person]) -> Iterator[Pair]:
    """Yield the pairs of two sides that a sentence names; of one side, each with the protagonist."""
    sides = [page.cast.side(told.person) for told in here]
    known = set(sides) - {""}
    if len(known) > 1:
        for (one, side), (other, another) in combinations(zip(here, sides, strict=True), 2):
            if side and another and side != another and not _are_no_pair(line, one, other):
                yield Pair(line, one.person, other.person, one, other)
    elif known and (main := _facing(mains, known)):
        if all(m.start >= line.start for m in main.mentions):
            return
        if _is_only_there(line) or _met_at_home(line, here):
            return
        for told, side in zip(here, sides, strict=True):
            if side and told.mention and _is_known(told.person):
                yield Pair(line, main, told.person, None, told)


def _is_only_there(line: Line) -> bool:
    """Tell whether a sentence tells of people that they were there, beside those who met."""
    return line.has(_THERE_STEMS) and bool(_ONLY_THERE.search(line.folded, line.start, line.end))


def _met_at_home(line: Line, here: list[Told]) -> bool:
    """Tell whether people of one side met one another: `Le président de la Chambre a appelé le président X`."""
    return any(
        one.acting and one.end <= hit.start and hit.end <= other.start < hit.end + _OBJECT
        for hit in line.of("verb")
        for one, other in pairwise(here)
        if other.preposition in _MET_BY
    )


def _are_no_pair(line: Line, one: Told, other: Told) -> bool:
    """Tell whether two stand apart in an agenda, or came together: `trois présidents : X, Y et Z`.

    So do those whom one office means: `les dirigeants du Vietnam et du Cambodge`.
    """
    if _are_apart(line, one, other):
        return True
    if one.mention and one.mention is other.mention and one.preposition == "de":
        return True
    if _ENVOYS & one.person.heads & other.person.heads:
        return False
    colon = line.folded.find(" : ", line.start, other.start)
    group = _GROUP.search(line.folded, line.start, colon) if colon >= 0 else None
    return group is not None and group.start() < one.end


def _are_apart(line: Line, one: Told, other: Told) -> bool:
    """Tell whether two stand in two lines of an agenda or list, the second one with a mark of its own."""
    between = line.text[one.end : other.start]
    return "\n" in between and bool(_OWN_ITEM.search(between))


def _facing(mains: dict[str, Person], known: set[str]) -> Person | None:
    """Return the protagonist of another side than those known."""
    return next((person for side, person in mains.items() if side not in known), None)


def _is_known(person: Person) -> bool:
    """Tell whether an office or a side is known of somebody."""
    return bool(person.offices or person.codes or person.terms)
