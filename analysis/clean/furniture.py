"""The patterns of page furniture: headers, markers, captions, credits and sign-offs."""

import re
from functools import cache
from typing import NamedTuple

from analysis.words import fold, rows


class Patterns(NamedTuple):
    """The compiled patterns of page furniture, with what must stand in a line for some of them."""

    header: re.Pattern[str]
    menu: re.Pattern[str]
    comments: re.Pattern[str]
    section: re.Pattern[str]
    marker: re.Pattern[str]
    repeat: re.Pattern[str]
    credit: re.Pattern[str]
    side: re.Pattern[str]
    sign_off: re.Pattern[str]
    hints: tuple[str, ...]
    tails: frozenset[str]


_LOOSE = str.maketrans({c: f"[{c}{fold(c)}]" for c in "àâçèéêîôùûÀÉ"} | {"'": "['’]"})


def _terms(*kinds: str) -> list[str]:
    """Return the terms of these kinds, the longest first; agencies are those of their list, too."""
    terms = {row["words"] for row in rows("furniture") if row["kind"] in kinds}
    if "agency" in kinds:
        terms.update(agencies())
    return sorted(terms, key=lambda term: (-len(term), term))


@cache
def agencies() -> frozenset[str]:
    """Return the names of the agencies of `words/agencies.csv`, which may end a dispatch: `-PNA`."""
    return frozenset(r["name"] for r in rows("agencies") if r["note"] not in _NO_WIRE)


def _words(*kinds: str) -> str:
    """Return the terms of these kinds as the alternatives of a pattern, the longest first.

    Pages leave out accents, and write either apostrophe: `A LIRE EGALEMENT`, `J’aime`.
    """
    return "|".join(re.escape(term).translate(_LOOSE) for term in _terms(*kinds))


def calendar(*kinds: str) -> str:
    """Return the words of these kinds in `words/calendar.csv` as the alternatives of a pattern."""
    return "|".join(row["word"] for row in rows("calendar") if row["kind"] in kinds)


MONTHS, WEEKDAYS = calendar("month"), calendar("weekday")
_CLOCK = r"(?:[ ,|àa-]{0,4}\b\d{1,2}[:hH]\d{0,2}(?::\d\d)?(?: ?GMT| ?UTC)?)?"
DAY = (
    r"(?:\d{4}-\d\d(?:-\d\d)?|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|"
    rf"(?:1er|\d{{1,2}})(?: - | )(?:{MONTHS})(?: - | )\d{{4}})\b"
)
# `Lundi 17 : `, `MARDI 9 MAI – `, `Jeudi 20, 10 h `, `Vendredi 12 mai (Rome) : `: what begins a line of a programme.
ON_DAY = (
    rf"(?i:{WEEKDAYS}) [\dO]{{1,2}}(?:er)?(?:[/.]\d{{1,2}}| (?i:{MONTHS}))?(?:[/.]\d{{4}}| \d{{4}})?"
    r" ?(?:[:–—-] |, ?\d{1,2} ?[hH:]|(?:,| à|, à) [A-ZÀ-Ý][\w'’ -]{2,24} ?: |\([A-ZÀ-Ý][^()\n]{2,30}\) ?: )"
)
# `, Lugano`, ` à New York` behind a day, in a line of a programme.
IN_CITY = r"(?:,| à|, à) [A-ZÀ-Ý][\w'’-]{2,20}(?: [A-Z][\w-]{2,20})?"
_STAMP = rf"(?:(?:le )?(?:{WEEKDAYS}),? {{0,2}})?(?:le )?{DAY}{_CLOCK}"
_NAME = r"[A-ZÀ-Ý][\w.&’'-]{0,30}(?:[ /][A-ZÀ-Ý][\w.&’'-]{0,30}){0,4}"
_END = r"[ .)|]{0,4}\Z"


_ARROW = r"(?:[\[(>→➡►▶•–-]\ufe0f? ?){0,3}"  # `➡️ Lire aussi`, `[À LIRE]`
_COUNT = r"(?:\d{1,3}(?:[ .,]\d{3})?k? )?"  # `124 vues`
_MINUTES = r"(?:min(?:utes?)?|mn)"
# `Par Jean Dupont`, `Par Jean Dupont et Anne Petit, à Bruxelles`, `Jean Dupont (avec AFP)`.
_SIGNED = r"(?-i:[A-ZÀ-Ý][\w’'.-]{0,20}(?: [A-ZÀ-Ý][\w’'.-]{0,20}){0,3})"
_BYLINE = (
    rf"(?:par (?:la rédaction|l['’]équipe|{_SIGNED})(?:(?: et |, ?){_SIGNED}){{0,2}}"
    rf"(?:,? (?:avec|à) (?:l['’])?{_SIGNED})?|{_SIGNED},? \(?avec (?-i:[A-Z]{{2,8}})\)?)"
)
# `Accueil > Asie > Japon`, `Politique | Monde | Sport`: short items and the marks between them.
_ITEM = r"[^\W\d_][\w.&’'-]{0,20}(?: [\w.&’'-]{1,20}){0,3}"
_NO_WIRE = ("newspaper", "broadcaster", "public broadcaster")


@cache
def patterns() -> Patterns:
    """Return the patterns, compiled from `words/furniture.csv` at the first call."""
    return Patterns(
        _header(),
        _menu(),
        _comments(),
        _section(),
        _marker(),
        re.compile(rf"(?<=\S)\s+(?:{_words('picture')})\s?\d{{1,2}}(?!\d)"),
        _credit(),
        _side(),
        _sign_off(),
        ("©", "ảnh", " anh", "droite", "gauche", "(au ", "/", *_terms("credit")),
        frozenset(w[-3:] for w in _terms("agency", "sign_off")) | {"/VI"},
    )


@cache
def changed() -> re.Pattern[str]:
    """Return the pattern of what stands before a day: `Publié le`, or (`later`) `Mis à jour le`."""
    late = {r["words"] for r in rows("furniture") if r["kind"] == "published" and r["value"]}
    first = [term for term in _terms("published") if term not in late]
    later, first = ("|".join(re.escape(t).translate(_LOOSE) for t in w) for w in (late, first))
    return re.compile(rf"(?P<later>{later})|(?:{first})", re.IGNORECASE)


def _header() -> re.Pattern[str]:
    """Return the pattern of a header: `Publié le 3 mai 2018 à 10:15`, `Imprimer | Envoyer`, `A G E N D A`."""
    header, filler = _words("header"), r"[\s:|/,•·+>›»()\d-]"
    published = rf"(?:{_words('published')})e?s?"
    stamped = rf"{published}(?: le)?[ :]{{0,3}}{_STAMP}"
    return re.compile(
        rf"date \d{{4}}(?:-\d\d){{0,2}}\b|https?://\S{{1,300}}|"
        rf"[^\n|.]{{0,40}}\| ?(?:{published}[ :]{{0,3}})?(?:le )?{DAY}{_CLOCK}|"
        rf"(?:par [\w'’-]{{2,20}} (?:[\w'’-]{{2,20}} )?)?{stamped}(?:[ ,|–-]{{0,3}}{stamped})?"
        rf"(?:[ ,|–-]{{0,3}}(?:{_words('reading')}) ?:? ?\d{{1,2}} ?{_MINUTES}\Z)?"
        rf"(?: {{0,3}}(?:\||par\b)[^\n.|]{{1,40}}\Z)?|{published}(?: le)?[ :]{{0,3}}\Z|"
        rf"(?:[\w.]{{2,20}} ?[|,–-] ?)?{_STAMP}{_END}|"
        rf"{_COUNT}(?:{header})(?:{filler}{{0,9}}(?:{header}|{_words('after_header')})\b){{0,8}}"
        rf"{filler}{{0,12}}(?:{_MINUTES}(?: de lecture)?)?[.]?\Z|\d{{1,2}} ?{_MINUTES} de lecture[.]?\Z|"
        rf"[^\n|.]{{2,40}} ?[|–—-] ?{_STAMP} ?[|–—-] ?(?:{header})\Z|"
        rf"[^\n\d.!?]{{2,30}}[ ,:]{{1,4}}-?\d{{1,2}} ?°[ C]{{0,2}}[\w ]{{0,20}}\Z|[^\n]{{0,300}}\bcookies?\b[^\n]{{0,300}}\Z|"
        rf"[^\W\d_](?: [^\W\d_]){{3,20}}\Z|(?:{_words('byline')})\b[^\n.!?]{{0,80}}\Z|{_BYLINE}\Z|"
        rf"par (?:[\w'’.-]{{2,20}} ){{0,3}}[\w'’.-]{{2,20}},?(?: [^\n,]{{2,40}},)? {_STAMP}{_END}|"
        r"[\w.-]{2,30}\.(?:net|com|org|vn|cn)\b[^\n]{0,40}\Z",
        re.IGNORECASE,
    )


def _menu() -> re.Pattern[str]:
    """Return the pattern of a menu, or of the way to a page: `Accueil > Monde > Asie`."""
    section = _words("section", "header")
    return re.compile(
        rf"{_ITEM}(?: ?[|>›•·] ?{_ITEM}){{2,9}} ?\Z|"
        rf"(?:{section}) ?:?(?: ?[|>›»/•·] ?{_ITEM}){{2,9}} ?\Z|"
        rf"(?:{_words('home')}) ?:?(?: ?[|>›»/•·] ?{_ITEM}){{0,5}} ?[|>›»/•·] ?[^\n]{{1,160}}\Z|"
        rf"(?:{_words('home')})(?: (?-i:[A-ZÀ-Ý][^\s.!?;:,]*)){{3,14}} ?\Z",
        re.IGNORECASE,
    )


def _comments() -> re.Pattern[str]:
    """Return the pattern of what stands above readers' comments: `3 commentaires`."""
    return re.compile(
        rf"(?:(?:{_words('comments')})(?: ?\(?\d{{1,4}}\)?)?|"
        rf"\d{{1,4}} (?:{_words('comments')}|réactions?)(?: sur [“«\"][^\n]{{1,150}})?) ?:?\Z",
        re.IGNORECASE,
    )


def _section() -> re.Pattern[str]:
    """Return the pattern of a section's name: `Communiqué de presse`, `Actualités & agenda`."""
    link = r"(?: ?[&/,|>›»•·-] ?| (?:(?:de|du|des|et|en|à|au) )?(?:la |les |l['’]|d['’])?)"
    word = rf"(?:{_words('section')})"
    return re.compile(rf"(?:[àa] la )?{word}(?:{link}{word}){{0,5}}\Z", re.IGNORECASE)


def _marker() -> re.Pattern[str]:
    """Return the pattern of what sets other articles and links apart: `Lire aussi :`."""
    return re.compile(
        rf"{_ARROW}(?:(?P<teaser>(?:{_words('teaser')})[ :.…]{{0,3}}\Z)|"
        rf"(?P<aside>(?:{_words('aside')})(?: ?(?P<inline>[]:>|–-])|[.…]{{1,3}}\Z| ?)))|"
        rf"(?P<link>(?:{_words('link')}))|(?P<end>(?:{_words('end')})\b)|"
        rf"(?P<tag>#\w|(?:{_words('tag')})(?: ?:|\b[^\n.]{{0,20}}\Z))",
        re.IGNORECASE,
    )


def _credit() -> re.Pattern[str]:
    """Return the pattern of a picture's credit: `Photo : VNA`, `© AFP`, `(AFP/Jean Dupont)`."""
    agency = _words("agency", "outlet")
    known = rf"(?:{agency})(?:/[\w.-]{{1,20}}(?: [A-ZÀ-Ý][\w.-]{{1,20}})?){{0,2}}"
    label = rf"(?:{_words('credit')})s?(?: (?:d['’][^\W\d_]{{3,12}}|photos?))?"
    return re.compile(
        rf"\(?(?:(?<![^\W\d_]){label}(?: ?[:/©–-] ?|(?= ©)|(?= (?:{agency})\b))|©)"
        rf"\s?(?:{known}\b|[^\n.]{{1,60}}{_END})[.)]{{0,2}}|"
        rf"\((?:{agency})/{_NAME}\){_END}"
    )


def _side() -> re.Pattern[str]:
    """Return the pattern of what tells where somebody stands in a picture: `(2e à gauche)`."""
    side = _words("side")
    return re.compile(
        rf"\((?:[^\s()]{{1,12}} ){{0,3}}(?:{side})\)|"
        rf"\((?:au|2e|3e|4e|[1-9]e|1er)[^()]{{0,30}}(?:{side})[^()]{{0,20}}\)"
    )


def _sign_off() -> re.Pattern[str]:
    """Return the pattern of a sign-off at the end of a line: `-VNA`, `(Avec AFP)`."""
    agency = _words("agency", "outlet")
    return re.compile(
        rf"(?:(?<![^\s.!?…»”\"])\s?[-–—‑]{{1,2}} ?(?:{agency})(?:/[A-Z]{{2,4}})?|"
        rf"(?<=[.!?…»”\"])\s{{0,2}}\(?(?:avec |source : ?)?(?:{agency})(?:/[A-Z]{{2,4}})?\)?|"
        rf"\s{{0,2}}\./\.|(?<![^\n.!?…»”\"])\s{{0,2}}(?:{_words('sign_off')})|"
        # An agency that no list has, behind a dash: `de tous. -UNA`, `–AGI/VT`.
        rf"(?:(?<=[.!?…»”\"])\s{{0,3}}|(?<![^\n]))[-–—‑]{{1,2}} ?[A-Z]{{3,8}}(?:/[A-Z]{{2,4}})?|"
        rf"(?P<alone>(?<![^\n])\(?(?:[Aa]vec |[Ss]ource : ?|[Pp]ar )?(?:{agency})(?:/[A-Z]{{2,4}})?\)?))"
        r"[ .]{0,3}\Z"
    )
