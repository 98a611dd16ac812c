"""Encounters of one article gathered: each told once, however often the article returns to it."""

from dataclasses import dataclass, field

from ..dates import Words
from ..people.cast import Cast, Person
from .encounters import Encounter


@dataclass
class Draft:
    """One encounter of one article, with every sentence that tells of it."""

    one: list[Person]
    other: list[Person]
    host: str
    mode: str
    status: str
    told: list[Encounter] = field(default_factory=list)
    words: Words | None = None
    words_sentence: int = -1

    @property
    def people(self) -> list[Person]:
        """All who took part, each once."""
        return list(dict.fromkeys([*self.one, *self.other]))

    @property
    def proof(self) -> Encounter:
        """The telling that proves the row: the first one, since later ones refer to it."""
        return self.told[0]


SECONDARY = ("title", "caption")


def gather(encounters: list[tuple[Encounter, str, Words | None]], cast: Cast) -> list[Draft]:
    """Return the drafts of an article's encounters, in the order of telling.

    Each encounter comes with the kind of its sentence and the date told there. Titles and captions
    are taken last: they repeat what the body tells with more care.
    """
    drafts: list[Draft] = []
    ordered = sorted(encounters, key=lambda e: (e[1] in SECONDARY, e[0].sentence))
    for encounter, kind, words in ordered:
        draft = _same(drafts, encounter, kind, words, cast)
        if draft is None:
            if kind in SECONDARY and drafts and _overlaps(drafts, encounter, cast):
                continue
            draft = Draft(
                list(encounter.one),
                list(encounter.other),
                encounter.host,
                encounter.mode,
                encounter.status,
            )
            drafts.append(draft)
        _extend(draft, encounter, words)
    return sorted(drafts, key=lambda d: d.proof.sentence)


def _same(
    drafts: list[Draft], encounter: Encounter, kind: str, words: Words | None, cast: Cast
) -> Draft | None:
    """Return the draft that the encounter tells of again."""
    people = set(encounter.people)
    for draft in drafts:
        known = set(draft.people)
        if not (people <= known or known <= people):
            continue
        if kind in SECONDARY:
            return draft
        if _other_day(draft, words, encounter):
            continue
        return draft
    return None


def _other_day(draft: Draft, words: Words | None, encounter: Encounter) -> bool:
    """Tell whether the encounter is told for another day, or otherwise than the draft."""
    if words is None or words.kind == "same_day":
        return (
            draft.mode != encounter.mode
            and encounter.mode != "in_person"
            and encounter.event.mode != ""
            and draft.mode != "in_person"
        )
    if encounter.status != draft.status:
        return True
    if draft.words is None:
        return False
    a, b = draft.words, words
    if a.day and b.day:
        return (a.day, a.month) != (b.day, b.month)
    if a.weekday and b.weekday:
        return a.weekday != b.weekday
    return bool(b.offset) and b.kind == "relative" and b.relation == "previous"


def _overlaps(drafts: list[Draft], encounter: Encounter, cast: Cast) -> bool:
    """Tell whether a title's or caption's people met, in other company, in some draft."""
    people = set(encounter.people)
    return any(
        len(people & set(d.people)) >= 1 and not all(p.names for p in people) for d in drafts
    )


def _extend(draft: Draft, encounter: Encounter, words: Words | None) -> None:
    """Add a telling to its draft: people it names more, the date and mode it gives."""
    draft.told.append(encounter)
    known = draft.people
    if set(known) & set(encounter.one) == set(encounter.one) or set(known) & set(
        encounter.other
    ) == set(encounter.other):
        draft.one += [p for p in encounter.one if p not in known]
        draft.other += [p for p in encounter.other if p not in known and p not in draft.one]
    if not draft.host and encounter.host:
        same_way = bool(set(draft.one) & set(encounter.one))
        draft.host = (
            encounter.host if same_way else {"one": "other", "other": "one"}[encounter.host]
        )
    if encounter.mode != "in_person" and draft.mode == "in_person":
        draft.mode = encounter.mode
    if words and (draft.words is None or _says_more(words, draft.words)):
        draft.words, draft.words_sentence = words, encounter.sentence


def _says_more(words: Words, than: Words) -> bool:
    """Tell whether an expression dates better than another."""
    order = {
        "date": 5,
        "weekday": 4,
        "relative": 4,
        "same_day": 3,
        "range": 2,
        "month": 1,
        "year": 0,
    }
    if words.kind == than.kind == "date":
        return bool(words.year and not than.year) or bool(
            words.weekday and not than.weekday and words.day == than.day
        )
    return order.get(words.kind, 0) > order.get(than.kind, 0)
