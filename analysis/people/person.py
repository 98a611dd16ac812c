"""One person of one article: all mentions' names, offices and sides taken together."""

import re
from collections import defaultdict
from datetime import date, timedelta
from functools import lru_cache

from .. import tenures
from ..lexicon import Office
from ..naming import tokens
from ..patterns import pattern
from ..words import fold, grammar
from . import wording
from .mentions import Mention
from .offices import ALSO_CALLED, is_presiding, kind_of, rank_of

RANK_UNKNOWN = 9
_TOGETHER = timedelta(days=180)  # of two offices in one hand, else one followed upon the other
_TITLES = frozenset(("military", "person"))  # that say nothing of an office
_SENT_AS = frozenset(grammar("sent_as"))
RULING = 2  # the rank of a head of state or government
FORMER = pattern(r"@former_holder\b")
_WORD = re.compile(r"[^\W\d_]+")
_INITIALS = re.compile(r"\b[A-Z]{2,6}$")
_HEADS_OF_KIND = {
    "deputy_head_of_state": {"vice_president"}, "deputy_head_of_government": {"deputy_head_of_government"},
    "head_of_state": {"president"}, "head_of_government": {"head_of_government"}, "foreign": {"minister"},
    "defence": {"minister"}, "security": {"minister"}, "other_minister": {"minister"}, "trade": {"minister"},
    "finance": {"minister"}, "speaker": {"speaker", "president"}, "ambassador": {"ambassador"},
    "party_leader": {"party_leader", "secretary_general"}, "organisation_head": {"secretary_general", "director", "president"},
}  # fmt: skip
# The kinds of dated offices that an office as an article names it may be.
_DATED_AS = {
    "secretary_general": ("party_leader", "organisation_head"),
    "director": ("organisation_head",),
    "minister": ("other_minister", "foreign", "defence", "security", "trade", "finance"),
    "party_leader": ("head_of_state",),
    "official": ("party_official",),
    "head_of_state": ("party_leader", "organisation_head"),
    "deputy_minister": ("deputy_minister",),
}


class Person:
    """One person of one article: all mentions' names, offices and sides taken together."""

    def __init__(self, number: int, day: date | None = None):
        self.number = number
        self.day = day  # of publication, if it is known
        self.names: dict[str, int] = defaultdict(int)  # how often each is said
        self.tokens: frozenset[str] = frozenset()
        self.offices: list[tuple[str, Office]] = []
        self.codes: dict[str, int] = defaultdict(int)  # how often each side is given
        self.mentions: list[Mention] = []
        self.gender = ""
        self.known_side: str | None = None  # as Cast.side last told it
        self._terms: tuple[tenures.Tenure, ...] | None = None
        self._name: str | None = None
        self._heads: frozenset[str] | None = None

    @property
    def name(self) -> str:
        """The fullest form of the name; of its length one on record, then with an office, then the most frequent."""
        if self._name is None:
            self._name = max(self.names, key=self._fullness, default="")
        return self._name

    def _fullness(self, name: str) -> tuple[int, bool, bool, int]:
        with_office = any(m.name == name and m.offices for m in self.mentions)
        return length(name), bool(tenures.named(name)), with_office, self.names[name]

    @property
    def office(self) -> str:
        """The office as written where it says most; empty if none was given."""
        written = [text for text, head in self.offices if not head.reference]
        return max(written, key=len, default="")

    @property
    def told_office(self) -> str:
        """The office; of somebody known only as a counterpart, that word and the office it means."""
        word = "" if self.names else next(filter(None, map(_counterpart, self.mentions)), "")
        return (
            f"{word} ({self.office})"
            if word and self.office not in ("", word)
            else self.office or word
        )

    @property
    def code(self) -> str:
        """The side that the mentions give most often, "" if none does."""
        return max(self.codes, key=self.codes.__getitem__, default="")

    @property
    def terms(self) -> tuple[tenures.Tenure, ...]:
        """The dated offices known of the person."""
        if self._terms is None:
            self._terms = self._known_terms()
        return self._terms

    def _known_terms(self) -> tuple[tenures.Tenure, ...]:
        found = tenures.named(self.name, day=self.day) if len(self.tokens) > 1 else ()
        if found and any(head.head == "head_of_government" for _, head in self.offices):
            found = tuple(t for t in found if t.kind != "organisation_head" or self.presides)
        if not self.codes:
            return found or tenures.surnamed(self.name, self.kinds, self.day)
        if not found and self.tokens:
            found = tenures.named(self.name, self.code, self.day)
        return found if self.presides or any(t.country == self.code for t in found) else ()

    @property
    def is_ours(self) -> bool:
        """Whether somebody is of the side of who writes: `notre ambassadeur`."""
        return any(mention.determiner in ("notre", "nos") for mention in self.mentions)

    @property
    def is_special_envoy(self) -> bool:
        """Whether somebody is sent by who needs not be named: `la Représentante spéciale pour le Mali`."""
        sent = (fold(told).split() for told, head in self.offices if head.head == "envoy")
        return any(not _SENT_AS.isdisjoint(told) for told in sent)

    @property
    def presides(self) -> bool:
        """Whether the person is told as an organisation's chair for a time, or its mediator."""
        return any(is_presiding(text) for text, _ in self.offices)

    @property
    def held(self) -> tuple[tenures.Tenure, ...]:
        """The dated offices that may be held beside those named: no president is foreign minister."""
        kinds = self.dated_kinds
        named = [t for t in self.terms if t.kind in kinds]
        alike = (t for t in self.terms if not named or any(_are_together(t, n) for n in named))
        return tuple(alike)

    def add(self, mention: Mention) -> None:
        """Take a mention in."""
        self._terms = self._name = self._heads = self.known_side = None
        self.mentions.append(mention)
        if mention.gender and (mention.name or self.gender == ""):
            self.gender = mention.gender
        if mention.name:
            self.names[mention.name] += 1
            self.tokens = max(self.tokens, tokens(mention.name), key=len)
        told = wording.of_one(mention.office) if mention.name else mention.office
        for head in mention.offices:
            if not head.reference and (told, head) not in self.offices:
                self.offices.append((told, head))
        if len(mention.codes) == 1 or (mention.codes and not mention.plural):
            self.codes[mention.codes[0]] += 1

    def hold(self, office: tuple[str, Office]) -> None:
        """Take in an office that no mention of the person gives."""
        self.offices.append(office)
        self._heads = self.known_side = None

    @property
    def heads(self) -> frozenset[str]:
        """The classes of office by which the person may be called."""
        if self._heads is None:
            self._heads = frozenset(self._known_heads())
        return self._heads

    def _known_heads(self) -> set[str]:
        found = {head.head for _, head in self.offices}
        for head in found & ALSO_CALLED.keys():
            found.add(ALSO_CALLED[head])
        if not self.terms:
            return found
        if 2 < self.rank < RANK_UNKNOWN and not (found <= _TITLES or self.presides):
            return found  # the text says what he was then
        for term in self.held:
            found.update(_HEADS_OF_KIND.get(term.kind, ()))
            if term.office.startswith("président"):
                found.add("president")
        return found

    def is_called(self, office: str) -> bool:
        """Tell whether a text gives the person just this office, folded, or it and his land.

        `le chancelier` is the `chancelier autrichien`.
        """
        own = (fold(text) for text, _ in self.offices)
        return any(text == office or text.rpartition(" ")[0] == office for text in own)

    def is_called_by_initials(self, office: str) -> bool:
        """Tell whether an office as written has the initials of one that the text gives the person.

        `le président de l'APN` is the `président de l'Assemblée populaire nationale`.
        """
        short = _INITIALS.search(office)
        told = (_initials(text) for text, _ in self.offices)
        return bool(short) and any(letters.endswith(fold(short[0])) for letters in told)

    def is_called_for_short(self, office: str) -> bool:
        """Tell whether an office, folded, is the first word of one that the text gives the person.

        `le vice-président` is short for `vice-président de la Banque mondiale`.
        """
        return any(fold(text).startswith(f"{office} ") for text, _ in self.offices)

    @property
    def kinds(self) -> set[str]:
        """The kinds of office, read from the words where the head alone does not say."""
        return {kind_of(text, head) for text, head in self.offices}

    @property
    def dated_kinds(self) -> set[str]:
        """The kinds of dated offices that those named in the text may be."""
        named = self.kinds
        return named.union(*(_DATED_AS.get(kind, ()) for kind in named))

    @property
    def rank(self) -> int:
        """The protocol rank: of the offices named, else 9."""
        ranks = [rank_of(text, head) for text, head in self.offices if not head.reference]
        return min(ranks, default=RANK_UNKNOWN)


@lru_cache(1 << 12)
def _initials(office: str) -> str:
    """Return the folded first letters of the long words of an office."""
    return "".join(word[0] for word in _WORD.findall(fold(office)) if len(word) > 3)


@lru_cache(1 << 14)
def length(name: str) -> int:
    """Return the number of words of a name.

    >>> length("Jean-Yves Le Drian")
    4
    """
    return len(_WORD.findall(name))


def _are_together(one: tenures.Tenure, other: tenures.Tenure) -> bool:
    """Tell whether two offices were held at the same time for long, or are one."""
    if one == other:
        return True
    end = min(one.end or date.max, other.end or date.max)
    return end - max(one.start, other.start) > _TOGETHER


def _counterpart(mention: Mention) -> str:
    """Return the word by which a mention calls somebody a counterpart, else ""."""
    told = any(office.head == "counterpart" for office in mention.offices)
    return wording.singular(mention.office.split()[0]) if told else ""
