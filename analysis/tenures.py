"""Dated offices: who held which office of which country, and when (`words/tenures.csv`)."""

from collections.abc import Iterable, Set
from datetime import date, timedelta
from functools import cache, lru_cache
from typing import NamedTuple

from analysis import words

from .iso_dates import FIRST_YEAR, first_day, last_day
from .naming import doubles, forms, initials, is_telling, last_words, sound, surnames, tokens


class Tenure(NamedTuple):
    """One person in one office: first and last day (`end` None: still in office)."""

    person: str
    country: str
    office: str
    kind: str
    rank: int
    start: date
    end: date | None

    def covers(self, day: date) -> bool:
        """Return whether the office was held on that day, first and last day included."""
        return self.start <= day and (self.end is None or day <= self.end)

    def is_near(self, day: date | None) -> bool:
        """Return whether the office was held within a generation of that day, of late if none is given."""
        if day is None:
            return self.end is None or self.end.year >= FIRST_YEAR
        return self.start <= day + _GENERATION and (
            self.end is None or day <= self.end + _GENERATION
        )


class Index(NamedTuple):
    """All tenures by full name, its last words, single word with and without a country, sound, office.

    `by_call` are those of leaders, foreign ministers and so on by the surname alone; `doubles` are the
    names with a hyphen, `spellings` those of a person.
    """

    by_name: dict[frozenset[str], list[Tenure]]
    by_last_words: dict[frozenset[str], list[Tenure]]
    by_token: dict[tuple[str, str], list[Tenure]]
    by_surname: dict[str, list[Tenure]]
    by_call: dict[str, list[Tenure]]
    by_sound: dict[tuple[str, ...], list[Tenure]]
    by_office: dict[tuple[str, str], list[Tenure]]
    doubles: set[str]
    spellings: dict[tuple[str, str], set[frozenset[str]]]


LEADING = frozenset(("head_of_state", "head_of_government"))  # kinds of office of one at a time
# Whom the press calls by the surname alone.
CALLED = LEADING | {"party_leader", "deputy_head_of_state", "foreign", "organisation_head"}
# Whom it calls so with the office before it: `le ministre de la Défense Lecornu`.
BY_SURNAME = LEADING | {"party_leader", "foreign", "defence"}
_GENERATION = timedelta(days=30 * 365)


@lru_cache(1 << 14)
def named(name: str, country: str = "", day: date | None = None) -> tuple[Tenure, ...]:
    """Return the tenures of the person of that name, by start; of that country if one is given.

    Spelling marks, the order of the words, initials and a title (`Cheikh`) do not count. A single word is looked up
    only with a country, and only if one person there is called so by full name, first or last word.
    Of namesakes of different times the one of the `day` is meant, the latest without one.

    >>> [t.kind for t in named("Pompeo", "USA")]
    ['security', 'foreign']
    >>> named("Pompeo"), {t.person for t in named("Matata Ponyo")}
    ((), {'Augustin Matata Ponyo'})
    """
    wanted = tokens(name)
    if len(wanted) == 1 and country:
        return _of_one(_index().by_token.get((country, *wanted), ()), day)
    if len(wanted) < 2:
        return ()
    found = (t for t in _index().by_name.get(wanted, ()) if country in ("", t.country))
    if meant := _of_time(found, day):
        return meant
    found = _of_one(_index().by_last_words.get(wanted, ()), day) or _alike(wanted, day)
    bare = wanted.difference(words.grammar("courtesy_word"))
    if not found and 1 < len(bare) < len(wanted):
        return named(" ".join(bare), country, day)
    return tuple(t for t in found if country in ("", t.country))


def _of_time(found: Iterable[Tenure], day: date | None) -> tuple[Tenure, ...]:
    """Return the tenures of those who are of a time, all where nobody is or nobody else is.

    They are those in office on the day, else those who held one within a generation of it.
    """
    found = tuple(found)
    if len({t.person for t in found}) < 2:
        return found
    meant = {t.person for t in found if day and t.covers(day)}
    meant = meant or {t.person for t in found if t.is_near(day)}
    return tuple(t for t in found if t.person in meant) or found


def _of_one(found: Iterable[Tenure], day: date | None) -> tuple[Tenure, ...]:
    """Return the tenures of the one person of a time, none if several are."""
    meant = _of_time(found, day)
    return meant if len({t.person for t in meant}) == 1 else ()


def surnamed(word: str, kinds: Set[str], day: date | None = None) -> tuple[Tenure, ...]:
    """Return the tenures of the leaders and ministers called by one word, if those of one country alone are.

    `kinds` are those of the office by which a text calls him: `le président Zelensky`. Whose surname
    it is goes before whose given name: `le Premier ministre Henry` is Ariel Henry, not Henry Puna.
    Of those of different times the ones of the `day` are meant, the latest without one.

    >>> {t.country for t in surnamed("Zelensky", {"head_of_state"})}, surnamed("Zelensky", {"speaker"})
    ({'UKR'}, ())
    """
    wanted = tokens(word)
    if len(wanted) != 1:
        return ()
    (called_so,) = wanted
    found = _of_time((t for t in _index().by_surname.get(called_so, ()) if t.kind in kinds), day)
    if len({t.country for t in found}) > 1:
        found = tuple(t for t in found if t in _index().by_call.get(called_so, ()))
    return found if len({t.country for t in found}) == 1 else ()


def called(surname: str, day: date | None) -> tuple[Tenure, ...]:
    """Return the tenures of whom a surname alone means, in office that day if one is given.

    They are leaders and their deputies, foreign ministers, heads of organisations; none where those
    so called are of several countries. Without a day those of long ago are not meant.

    >>> {t.person for t in called("Merkel", date(2019, 3, 1))}, called("Merkel", date(2022, 3, 1))
    ({'Angela Merkel'}, ())
    """
    found = _index().by_call.get(words.fold(surname), ())
    held = tuple(t for t in found if (t.covers(day) if day else t.is_near(None)))
    return held if len({t.country for t in held}) == 1 else ()


@cache
def _initials() -> frozenset[str]:
    """Return the initials by which leaders are called."""
    return frozenset(name for row in words.rows("tenures") for name in initials(row["aliases"]))


def are_initials(word: str) -> bool:
    """Tell whether a word, as written, is the initials by which a leader is called.

    >>> are_initials("IBK"), are_initials("BAD")
    (True, False)
    """
    return word in _initials()


def are_two(word: str) -> bool:
    """Tell whether a word joins the surnames of leaders of two countries, ever in office.

    No name on record does: `Ramos-Horta`.

    >>> are_two("Macron-Merkel"), are_two("Keller-Sutter")
    (True, False)
    """
    one, _, other = words.fold(word).partition("-")
    calls = _index().by_call if words.fold(word) not in _index().doubles else {}
    lands = [{t.country for t in calls.get(part, ())} for part in (one, other)]
    return all(lands) and lands[0] != lands[1]


def _alike(name: frozenset[str], day: date | None) -> tuple[Tenure, ...]:
    """Return the tenures of the one person whose name differs but in its vowels, none if several.

    Vietnamese names are left out: their short syllables differ in nothing else.
    """
    return _of_one(_index().by_sound.get(sound(name), ()) if is_telling(name) else (), day)


def holding(kind: str, country: str) -> tuple[Tenure, ...]:
    """Return all tenures of one kind of office (`foreign`, `head_of_state` …) there, by start."""
    return tuple(_index().by_office.get((kind, country), ()))


def holders(kind: str, country: str, day: date) -> tuple[Tenure, ...]:
    """Return who held that kind of office there on that day.

    >>> [t.person for t in holders("foreign", "USA", date(2018, 7, 8))]
    ['Mike Pompeo']
    """
    return tuple(tenure for tenure in holding(kind, country) if tenure.covers(day))


@cache
def spellings(name: str, country: str = "") -> frozenset[frozenset[str]]:
    """Return the token sets by which the person of that name is written, the given one among them.

    >>> frozenset({"vladimir", "putin"}) in spellings("Vladimir Poutine", "RUS")
    True
    """
    people = {(tenure.person, tenure.country) for tenure in named(name, country)}
    known = (_index().spellings[person] for person in people)
    return frozenset({tokens(name)}.union(*known))


@cache
def everyone() -> tuple[Tenure, ...]:
    """Return all tenures, by start."""
    return tuple(tenure for tenure, _ in _rows())


@cache
def _index() -> Index:
    """Return the tenures, indexed."""
    index = Index({}, {}, {}, {}, {}, {}, {}, set(), {})
    for tenure, aliases in _rows():
        full, short = forms(tenure.person, aliases)
        index.doubles.update(doubles(tenure.person, aliases))
        index.by_office.setdefault((tenure.kind, tenure.country), []).append(tenure)
        index.spellings.setdefault((tenure.person, tenure.country), set()).update(full)
        for key in full:
            index.by_name.setdefault(key, []).append(tenure)
        for key in last_words(tenure.person, aliases):
            index.by_last_words.setdefault(key, []).append(tenure)
        for heard in {sound(key) for key in full}:
            index.by_sound.setdefault(heard, []).append(tenure)
        for token in short:
            index.by_token.setdefault((tenure.country, token), []).append(tenure)
            if tenure.kind in BY_SURNAME:
                index.by_surname.setdefault(token, []).append(tenure)
        if tenure.kind in CALLED:
            for token in surnames(tenure.person, aliases, tenure.country):
                index.by_call.setdefault(token, []).append(tenure)
    return index


@cache
def _rows() -> tuple[tuple[Tenure, str], ...]:
    """Return the tenures of `words/tenures.csv` with their other spellings, by start."""
    parsed = ((_tenure(row), row["aliases"]) for row in words.rows("tenures"))
    return tuple(sorted(parsed, key=lambda pair: (pair[0].start, pair[0].person)))


def _tenure(row: dict[str, str]) -> Tenure:
    """Return a row of the file as a Tenure, imprecise dates widened to the whole month or year."""
    end = last_day(row["end"]) if row["end"] else None
    told = (row[c] for c in ("person", "country", "office", "kind"))
    return Tenure(*told, int(row["rank"]), first_day(row["start"]), end)
