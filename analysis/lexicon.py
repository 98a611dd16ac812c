"""What the vocabularies stand for: the terms of `words/*.csv`, to be compiled into one Lexicon.

The layers keep the vocabularies apart: in each the longest term wins, across them terms may
overlap. `place` are countries, demonyms, cities, seats, organisations and companies; `office` heads
of offices; `body` what may follow a head (Affaires étrangères, Assemblée nationale); `verb` and
`noun` tell of an encounter; `cue` its mode and status; `speech` verbs of saying; `topic` subjects.
"""

import re
from typing import NamedTuple

from . import words
from .complements import completed
from .words import Hit, Term


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
    `prep` what joins the other side; `note`: weak, pronominal, meal; `needs` the set of
    `words/grammar.csv` of which a word must follow.
    """

    lemma: str
    frame: str
    prep: str
    tense: str
    mode: str
    note: str
    needs: str = ""


class Speech(NamedTuple):
    """A verb of saying: lemma, tense of the form, PLOVER act, frame and note."""

    lemma: str
    tense: str
    act: str
    frame: str
    note: str


class Cue(NamedTuple):
    """A word that tells mode or status: kind (mode, cancelled, future, …) and value."""

    kind: str
    value: str


TENSES = (
    "participle", "present", "imperfect", "preterite", "future", "conditional", "infinitive", "gerund",
)  # fmt: skip
_NEEDS = re.compile(r" \{(\w+)\}$")


def _split(cell: str) -> list[str]:
    return [form for form in cell.split("|") if form.strip()]


def _places() -> list[Term]:
    """Return the terms of countries, cities, seats, organisations and companies."""
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
                r["note"][3:] if r["note"].startswith("of ") else "",
                r["note"] if r["note"] in _OFFICE_NEEDS else "",
            ),
        )
        for r in words.rows("offices")
    ]
    return offices + [Term(r["term"], "body", r["kind"]) for r in words.rows("bodies")]


def _encounters() -> list[Term]:
    """Return the terms that tell of an encounter."""
    terms = []
    for row in words.rows("encounter_verbs"):
        for tense in TENSES:
            mode = "phone" if row["frame"] in ("call", "called") else ""
            trigger = Trigger(row["lemma"], row["frame"], row["prep"], tense, mode, row["note"])
            terms += [_verb(form, trigger) for form in _split(row.get(tense, ""))]
    for row in words.rows("encounter_nouns"):
        trigger = Trigger(row["term"], row["frame"], "avec", "noun", row["mode"], row["note"])
        terms.append(Term(row["term"], "noun", trigger))
    return terms + [Term(r["term"], "cue", Cue(r["kind"], r["value"])) for r in words.rows("cues")]


def _verb(form: str, trigger: Trigger) -> Term:
    """Return the term of a verb's form, which may name what it needs: `consacré {moment}`."""
    needed = _NEEDS.search(form)
    if not needed:
        return Term(form, "verb", trigger)
    return Term(form[: needed.start()], "verb", trigger._replace(needs=needed[1]))


def _speech() -> list[Term]:
    """Return the forms of the verbs of saying."""
    return [
        Term(form, "speech", Speech(row["lemma"], tense, row["act"], row["frame"], row["note"]))
        for row in words.rows("speech")
        for tense in TENSES
        for form in _split(row.get(tense, ""))
    ]


def terms() -> list[Term]:
    """Return the terms of all vocabularies but the topics'."""
    return [*_places(), *_people(), *_encounters(), *_speech()]


def layers(hits: list[Hit], text: str, folded: str) -> dict[str, list[Hit]]:
    """Return the hits by layer, each in the order of the text, given as written and folded.

    Verbs and offices that need something stay only with it. Places stay only as they are written: a
    proper name with its capital, a short demonym that is also a name (Lao, Thai) not with one. What
    names neither side nor city goes to `region`.
    """
    found: dict[str, list[Hit]] = {}
    demonyms = {h[0]: h[1] for h in hits if h[2] == "place" and h[3].kind == "demonym"}
    lands = {(h[0], h[1]) for h in hits if h[2] == "place" and h[3].kind == "country"}
    for hit in hits:
        start, end, layer, value = hit
        if layer == "place":
            if value.kind == "demonym" and (start, end) in lands:
                if text[start].isupper() and not _NAME_NEXT.match(text, end):
                    continue
            elif value.kind == "region":
                layer = "region"
                hit = hit._replace(layer=layer)
            elif not _as_written(value, text, start, end):
                continue
        elif layer == "office" and value.needs:
            side_end = demonyms.get(end + 1, len(folded))
            if _is_given_name(value, text, start, end):
                continue
            if not _is_office(value, folded, start, side_end):
                continue
        elif layer == "verb" and value.needs:
            hit = completed(hit, folded)
            if hit is None:
                continue
        found.setdefault(layer, []).append(hit)
    return found


_OFFICE_NEEDS = ("parted", "article", "title")
_ARTICLE_BEFORE = re.compile(r"\b(?:l'|les |une? |des |aux |du |au |son |leur |cet(?:te)? |ces )$")
# A word in small letters that is no article, or a comma: `émirati `, `, `.
_NO_TITLE_BEFORE = re.compile(
    r"(?:\b(?!(?:le|du|au|ce|son|et|par|avec|feu|ancien|nouveau|futur|jeune) )[a-zà-ÿ]{2,}|,) $"
)
_PORTFOLIO_NEXT = re.compile(r" (?:a la |a l'|aux? )")
_NAME_NEXT = re.compile(r" [^\W\d_a-zà-ÿ]")
_ARTICLE = re.compile(r"(?:\b[Ll]e |\b[Ll]a |[Ll]['’]|\b[Dd]u |\b[Aa]u )$")


def _is_given_name(office: Office, text: str, start: int, end: int) -> bool:
    """Tell whether a title is somebody's given name here: `le ministre émirati Sultan al-Jaber`."""
    if office.needs != "title" or not text[start].isupper() or text.startswith((" d", " D"), end):
        return False
    return bool(_NO_TITLE_BEFORE.search(text, max(0, start - 20), start))


def _is_office(office: Office, folded: str, start: int, side_end: int) -> bool:
    """Tell whether a word stands with what it needs to be an office; its side ends at `side_end`."""
    if office.needs == "title":
        return True
    if office.needs == "parted":
        return bool(_PORTFOLIO_NEXT.match(folded, side_end))
    return bool(_ARTICLE_BEFORE.search(folded, max(0, start - 7), start))


def _as_written(place: Place, text: str, start: int, end: int) -> bool:
    """Tell whether a place is written with the capitals it needs."""
    written = text[start:end]
    if place.kind == "demonym":
        short = end - start <= 4 and written[0].isupper()
        return not short or bool(_ARTICLE.search(text, max(0, start - 4), start))
    if not place.proper:
        return True
    if end - start <= 4 and place.acronym and place.kind in ("country", "org", "company"):
        return written.isupper() or (place.kind == "org" and _is_capitalised(text, start, end))
    return written[0].isupper() or any(c.isupper() for c in written)


def _is_capitalised(text: str, start: int, end: int) -> bool:
    """Tell whether an acronym is written as some papers do, behind an article: `la Fao`."""
    return text[start].isupper() and bool(_ARTICLE.search(text, max(0, start - 4), start))
