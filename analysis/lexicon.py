"""What the vocabularies stand for: the terms of `words/*.csv`, to be compiled into one Lexicon.

The layers keep the vocabularies apart: in each the longest term wins, across them terms may
overlap. `place` are countries, demonyms, cities, seats, organisations and companies; `office` heads
of offices; `body` what may follow a head (Affaires étrangères, Assemblée nationale); `verb` and
`noun` tell of an encounter; `cue` its mode and status; `speech` verbs of saying; `topic` subjects.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from . import words
from .words import Term


class Place(NamedTuple):
    """A word for a side or a place: `kind` is country, demonym, city, seat, org, company or region.

    `proper` names need a capital (organisations of several words do without), an `acronym` needs
    nothing but capitals.
    """

    kind: str
    code: str
    city: str = ""
    capital: bool = False
    proper: bool = True
    acronym: bool = False


class Office(NamedTuple):
    """The head of an office: the class it is referred to by, its kind, its protocol rank.

    A `reference` only points to somebody; `side` is the one country that has such an office. Some
    words are an office only with what they `need`: a side that parts them (`secrétaire philippin à
    la Santé`), an article before them (`l'envoyé de Moscou`).
    """

    head: str
    kind: str
    rank: int
    reference: bool = False
    side: str = ""
    needs: str = ""


class Trigger(NamedTuple):
    """A verb or noun that tells of an encounter, and how the people stand around it.

    `frame`: receive, visit, guestof, meet, talk, mutual, call or called; `tense` of a verb's form;
    `prep` what joins the other side; `notes` as `words/notes.csv`
    explains them; `needs` the sets of `words/grammar.csv` of which a word must follow.
    """

    lemma: str
    frame: str
    prep: str
    tense: str
    mode: str
    notes: frozenset[str] = frozenset()
    needs: str = ""


class Speech(NamedTuple):
    """A verb of saying: lemma, tense of the form, PLOVER act, frame and notes."""

    lemma: str
    tense: str
    act: str
    frame: str
    notes: frozenset[str]


class Cue(NamedTuple):
    """A word that tells mode or status: kind (mode, cancelled, future, …) and value."""

    kind: str
    value: str


TENSES = (
    "participle", "present", "imperfect", "preterite", "future", "conditional", "infinitive", "gerund",
)  # fmt: skip
_OFFICE_NEEDS = ("parted", "article", "title")
_NEEDS = re.compile(r"(?: \{\w+\}){1,2}$")


def _split(cell: str) -> list[str]:
    return [form for form in cell.split("|") if form.strip()]


def _places() -> list[Term]:
    """Return the terms of countries, cities and their adjectives, seats, organisations, companies."""
    terms = []
    for row in words.rows("countries"):
        proper = "proper" in row["note"]
        terms += [
            Term(n, "place", Place("country", row["code"], proper=proper, acronym=n.isupper()))
            for n in _split(row["names"])
        ]
        terms += [
            Term(n, "place", Place("demonym", row["code"], proper=False))
            for n in _split(row["demonyms"])
        ]
    for row in words.rows("cities"):
        place = Place("city", row["country"], row["city"], row["capital"] == "yes")
        terms += [Term(n, "place", place) for n in _split(row["names"])]
    for row in words.rows("city_adjectives"):
        terms += [Term(n, "city_adjective", row["city"]) for n in _split(row["adjectives"])]
    for row in words.rows("seats"):
        place = Place("seat", row["country"], row["city"], proper=False)
        terms += [Term(n, "seat", place) for n in _split(row["seat"])]
    for row in words.rows("regions"):
        terms.append(Term(row["name"], "place", Place("region", "")))
    for row in words.rows("organisations"):
        terms += [
            Term(n, "place", Place("org", row["code"], proper=" " not in n, acronym=n.isupper()))
            for n in _split(row["names"])
        ]
        terms += [
            Term(n, "place", Place("demonym", row["code"], proper=False))
            for n in _split(row["adjectives"])
        ]
    for row in words.rows("companies"):
        terms += [
            Term(n, "place", Place("company", row["country"], acronym=n.isupper()))
            for n in _split(row["name"])
        ]
    return terms


def _people() -> list[Term]:
    """Return the terms of offices and of the bodies they belong to."""
    offices = [
        Term(
            r["term"],
            "office",
            Office(
                r["head"],
                r["kind"],
                int(r["rank"]),
                r["note"] == "reference",
                r["note"].split()[1] if r["note"].startswith("of ") else "",
                next((n for n in _OFFICE_NEEDS if n in r["note"].split()), ""),
            ),
        )
        for r in words.rows("offices")
    ]
    return offices + [Term(r["term"], "body", r["kind"]) for r in words.rows("bodies")]


@cache
def offices() -> dict[str, Office]:
    """Return the offices by the words for them, as the vocabulary writes these.

    >>> offices()["ministre des Affaires étrangères"].kind
    'foreign'
    """
    return {term.words: term.value for term in _people() if term.layer == "office"}


def encounters() -> list[Term]:
    """Return the terms that tell of an encounter."""
    terms = []
    for row in words.rows("encounter_verbs"):
        for tense in TENSES:
            mode = "phone" if row["frame"] in ("call", "called") else ""
            trigger = Trigger(
                row["lemma"], row["frame"], row["prep"], tense, mode, frozenset(row["note"].split())
            )
            terms += [_verb(form, trigger) for form in _split(row.get(tense, ""))]
    for row in words.rows("encounter_nouns"):
        trigger = Trigger(
            row["term"], row["frame"], "avec", "noun", row["mode"], frozenset(row["note"].split())
        )
        terms.append(Term(row["term"], "noun", trigger))
    return terms + [Term(r["term"], "cue", Cue(r["kind"], r["value"])) for r in words.rows("cues")]


def _verb(form: str, trigger: Trigger) -> Term:
    """Return the term of a verb's form, which may name what it needs: `consacré {moment}`."""
    needed = _NEEDS.search(form)
    if not needed:
        return Term(form, "verb", trigger)
    needs = needed[0].strip(" {}").replace("} {", " ")
    return Term(form[: needed.start()], "verb", trigger._replace(needs=needs))


@cache
def speech() -> tuple[Term, ...]:
    """Return the forms of the verbs of saying."""
    return tuple(
        Term(form, "speech", said)
        for row in words.rows("speech")
        for tense, said in _said(row)
        for form in _split(row.get(tense, ""))
    )


def _said(row: dict[str, str]) -> Iterator[tuple[str, Speech]]:
    """Yield what a verb of saying tells in each of its tenses."""
    notes = frozenset(row["note"].split())
    for tense in TENSES:
        yield tense, Speech(row["lemma"], tense, row["act"], row["frame"], notes)


def terms() -> list[Term]:
    """Return the terms of all vocabularies but the topics'."""
    return [*_places(), *_people(), *encounters(), *speech()]
