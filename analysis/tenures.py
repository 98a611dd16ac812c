"""Dated offices: who held which office of which country, and when (`words/tenures.csv`)."""

from collections.abc import Set
from datetime import date
from functools import cache, lru_cache
from typing import NamedTuple

from analysis import words

from .iso_dates import first_day, last_day
from .naming import forms, initials, is_telling, last_words, sound, surnames, tokens


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


class Index(NamedTuple):
    """All tenures by full name, its last words, single word with and without a country, sound, office.

    `by_call` are those of leaders, foreign ministers and so on by the surname alone; `spellings` are those
    of a person.
    """

    by_name: dict[frozenset[str], list[Tenure]]
    by_last_words: dict[frozenset[str], list[Tenure]]
    by_token: dict[tuple[str, str], list[Tenure]]
    by_surname: dict[str, list[Tenure]]
    by_call: dict[str, list[Tenure]]
    by_sound: dict[tuple[str, ...], list[Tenure]]
    by_office: dict[tuple[str, str], list[Tenure]]
    spellings: dict[tuple[str, str], set[frozenset[str]]]


LEADING = frozenset(("head_of_state", "head_of_government"))  # kinds of office of one at a time
# Whom the press calls by the surname alone.
CALLED = LEADING | {"deputy_head_of_state", "foreign", "organisation_head"}


@lru_cache(1 << 14)
def named(name: str, country: str = "") -> tuple[Tenure, ...]:
    """Return the tenures of the person of that name, by start; of that country if one is given.

    Spelling marks, the order of the words and initials do not count. A single word is looked up
    only with a country, and only if one person there is called so by full name, first or last word.

    >>> [t.kind for t in named("Pompeo", "USA")]
    ['security', 'foreign']
    >>> named("Pompeo"), {t.person for t in named("Matata Ponyo")}
    ((), {'Augustin Matata Ponyo'})
    """
    wanted = tokens(name)
    if len(wanted) == 1 and country:
        found = _index().by_token.get((country, *wanted), [])
        return tuple(found) if len({tenure.person for tenure in found}) == 1 else ()
    if len(wanted) < 2:
        return ()
    found = _index().by_name.get(wanted) or _without_first_name(wanted) or _alike(wanted)
    return tuple(t for t in found if country in ("", t.country))


def _without_first_name(name: frozenset[str]) -> list[Tenure]:
    """Return the tenures of the one person whose name ends so: `Matata Ponyo`, none if several."""
    found = _index().by_last_words.get(name, [])
    return found if len({tenure.person for tenure in found}) == 1 else []


def surnamed(word: str, kinds: Set[str]) -> tuple[Tenure, ...]:
    """Return the tenures of the leaders called by one word, if those of one country alone are.

    `kinds` are those of the office by which a text calls him: `le président Zelensky`. Whose surname
    it is goes before whose given name: `le Premier ministre Henry` is Ariel Henry, not Henry Puna.

    >>> {t.country for t in surnamed("Zelensky", {"head_of_state"})}, surnamed("Zelensky", {"speaker"})
    ({'UKR'}, ())
    """
    wanted = tokens(word)
    if len(wanted) != 1:
        return ()
    (called_so,) = wanted
    found = tuple(t for t in _index().by_surname.get(called_so, ()) if t.kind in kinds)
    if len({t.country for t in found}) > 1:
        found = tuple(t for t in found if t in _index().by_call.get(called_so, ()))
    return found if len({t.country for t in found}) == 1 else ()


def called(surname: str, day: date | None) -> tuple[Tenure, ...]:
    """Return the tenures of whom a surname alone means, in office that day if one is given.

    They are leaders and their deputies, foreign ministers, heads of organisations; none where those so called are of several countries.

    >>> {t.person for t in called("Merkel", date(2019, 3, 1))}, called("Merkel", date(2022, 3, 1))
    ({'Angela Merkel'}, ())
    """
    found = _index().by_call.get(words.fold(surname), ())
    held = tuple(t for t in found if day is None or t.covers(day))
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

    >>> are_two("Macron-Merkel"), are_two("Keller-Sutter")
    (True, False)
    """
    one, _, other = words.fold(word).partition("-")
    calls = _index().by_call
    lands = [{t.country for t in calls.get(part, ())} for part in (one, other)]
    return all(lands) and lands[0] != lands[1]


def _alike(name: frozenset[str]) -> list[Tenure]:
    """Return the tenures of the one person whose name differs but in its vowels, none if several.

    Vietnamese names are left out: their short syllables differ in nothing else.
    """
    found = _index().by_sound.get(sound(name), []) if is_telling(name) else []
    return found if len({tenure.person for tenure in found}) == 1 else []


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
    index = Index({}, {}, {}, {}, {}, {}, {}, {})
    for tenure, aliases in _rows():
        full, short = forms(tenure.person, aliases)
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
            if tenure.kind in LEADING:
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
    start = first_day(row["start"])
    person, country, office, kind = (row[c] for c in ("person", "country", "office", "kind"))
    return Tenure(person, country, office, kind, int(row["rank"]), start, end)
