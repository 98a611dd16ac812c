"""What counts for nothing: the names and portfolios after titles, bodies and venues."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate

from .. import words
from .vocabulary import HEAD, PORTFOLIO

_LINK = r"(?:(?:de la|du|des|de|à la|aux?|pour l[ae]s?)\s|(?:de l|d|à l|pour l)['’])"
_CAPITAL, _ANY = r"[^\W\d_a-zß-ÿœ]", r"[^\W\d_]"
# `Affaires étrangères et européennes`, `Recherche scientifique et innovation technologique José Zola`
_AND_MORE = rf"(?:\set\s[a-zà-ÿœ][\w-]{{3,20}}(?:\s[a-zà-ÿœ][\w-]{{3,20}}(?=\s{_CAPITAL}))?)?"
# `de la Protection de l'environnement`, `de la Fondation pour la culture`
_BODY_END = (
    "tion", "ment", "ence", "itut", "onds", "nque", "ntre", "seil", "mité", "igue", "oire", "amme",
    "iété", "mbre", "fice", "sité", "émie", "usée", "cole",
)  # fmt: skip
_ENDED = "|".join(f"(?<={end})" for end in _BODY_END)
_OF = rf"(?:{_ENDED})\s(?:(?:de la|du|des|pour l[ae]s?)\s|(?:de|pour) l['’])[^\W\d_][\w-]{{2,25}}"
# `Organisation internationale de la francophonie`, `Banque africaine de développement`
_BODY = rf"(?:\s[a-zà-ÿœ][\w-]{{3,20}}){{1,2}}\s{_LINK}{_ANY}[\w-]{{2,25}}(?:\s[a-zà-ÿœ][\w-]{{2,20}}s\b)?"
_NAME = (
    rf"(?:\d{{1,3}}\w{{1,3}}\s)?%s[\w'’-]{{0,30}}"
    rf"(?:{_OF}|{_BODY}|\s[a-zà-ÿœ][\w-]{{2,20}}{_AND_MORE})?"
)
_CAPITALISED, _WRITTEN = _NAME % _CAPITAL, _NAME % _ANY
_NAMED = re.compile(
    rf"(?:\s{_ANY}[\w'’-]{{1,25}}){{0,2}}\s{_LINK}{_CAPITALISED}"
    rf"(?:(?:,|\set|,\set)?\s{_LINK}{_CAPITALISED}|(?:,|\set)\s{_CAPITALISED}){{0,4}}"
)
_FURTHER = rf"(?:,|\set|,\set)\s(?:{_LINK}{_WRITTEN}|{_CAPITALISED})"
# `ministres de l'Intérieur Henri Mova et des Transports José Makila`, `de la Coopération, X, du`
_HOLDER = rf"(?:,?\s{_CAPITAL}[\w.’'-]{{1,25}}){{1,5}},?(?:\set)?\s{_LINK}{_CAPITALISED}"
_PORTFOLIO = re.compile(
    rf"(?:\s{_LINK}{_WRITTEN}|{_FURTHER})(?:{_FURTHER}){{0,9}}(?:{_HOLDER}(?:{_FURTHER}){{0,2}}){{0,6}}"
)
# `pour la croissance économique, l'énergie et l'environnement`
_ARTICLE = r"(?:l[ae]s?\s|l['’])"
_AREAS = re.compile(
    rf"\s(?:pour|à)\s{_ARTICLE}{_WRITTEN}(?:,\s{_ARTICLE}{_WRITTEN}){{0,4}},?\set\s{_ARTICLE}{_WRITTEN}"
)
# `a informé le ministre d'un don`, `a sensibilisé le ministre à la question`: what he was told of.
_TOLD_TO = re.compile(
    r"\s(?:d['’](?:une?|avoir|être)\s|à (?:la question|cette|ce|l['’]idée|la nécessité)\b)"
)
# `a remercié la ministre pour la formation`: and not hers.
_THANKED = re.compile(
    r"(?:remerci|félicit|gratitude|reconnaissance|hommage|salué|loué)[^.;:]{0,45}$"
)
_HELD_REACH = 80
_NAME_BEFORE = re.compile(rf"{_CAPITAL}[\w’'-]+ {_CAPITAL}[\w’'-]+\s$")
_WORD = re.compile(r"[^\W\d_]{4,}")
# `Amadou Zola, aux Finances,`, `Ana Zola, Santé ;`
_HOLDS = re.compile(rf"{_CAPITAL}[\w’'-]+ {_CAPITAL}[\w’'-]+,\s(?:(?:à la|aux?)\s|à l['’])?\Z")
_HELD_END = re.compile(rf"[\w-]{{0,30}}(?:\s?[,;.:)]|\set\s{_CAPITAL}|\Z)")
_PAST = re.compile(r"\b(?:[Aa]ncien(?:ne)?|[Ll]ui-même|[Ee]lle-même)\s$")
# `Programme alimentaire mondial (PAM)`
_ACRONYM = re.compile(r"\s\([A-Z][A-Za-z]{1,9}\)")


def is_past(text: str, start: int, topic: str) -> bool:
    """Tell whether a term tells what somebody or something was: `ancien chirurgien`, `ancienne usine`.

    What a war has left is spoken of all the same: `l'ancienne base aérienne`.

    >>> is_past("L'ancien chirurgien", 9, "health"), is_past("Un chirurgien", 3, "health")
    (True, False)
    """
    return topic != "war_legacy" and bool(_PAST.search(text, max(0, start - 14), start))


def reach(spans: Iterable[tuple[int, int]]) -> Callable[[int], int]:
    """Return a function that tells how far the spans reach that start at or before a position."""
    ordered = sorted(spans)
    if not ordered:
        return lambda position: -1
    starts = [start for start, _ in ordered]
    furthest = [-1, *accumulate((end for _, end in ordered), max)]
    return lambda position: furthest[bisect_right(starts, position)]


def named(layers: dict[str, list[words.Hit]], text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of the names and portfolios that follow the heads of titles and venues."""
    for hit in layers[HEAD]:
        if match := _NAMED.match(text, hit.end):
            yield match.span()
    if layers[PORTFOLIO]:
        demonyms = {p.start: p.end for p in layers["place"] if p.value.kind == "demonym"}
        for hit in layers[PORTFOLIO]:
            if _TOLD_TO.match(text, hit.end) or (
                text.startswith(" pour ", hit.end)
                and _THANKED.search(text, max(0, hit.start - 60), hit.start)
            ):
                continue
            after = demonyms.get(hit.end + 1, hit.end)
            for form, start in ((_AREAS, after), (_PORTFOLIO, after), (_NAMED, hit.end)):
                if match := form.match(text, start):
                    yield match.span()
                    break


def surnames(people: Sequence[tuple[int, int]], text: str) -> list[tuple[int, int]]:
    """Return the spans of full names, and of a surname wherever it stands alone: `Cassis` of `Ana Cassis`.

    What is all capitals may be a headline.
    """
    called: set[str] = set()
    alone, spans = [], []
    for start, end, *_ in people:
        name = text[start:end]
        if " " not in name:
            alone.append((start, end, name))
        elif not name.isupper():
            called.add(name[name.rindex(" ") + 1 :])
            spans.append((start, end))
    return spans + [(start, end) for start, end, name in alone if name in called]


def with_acronym(span: tuple[int, int], text: str) -> tuple[int, int]:
    """Return a span with the acronym in brackets that follows it."""
    after = _ACRONYM.match(text, span[1])
    return (span[0], after.end()) if after else span


def is_held(text: str, start: int, end: int) -> bool:
    """Tell whether a term is of the office of somebody named: `Joël Zola (Tourisme et Transport)`."""
    if not text[start : start + 1].isupper():
        return False
    if _HOLDS.search(text, max(0, start - 60), start) and _HELD_END.match(text, end):
        return True
    opened = text.rfind("(", max(0, start - _HELD_REACH), start)
    closed = text.find(")", max(opened, 0), start + _HELD_REACH) if opened > 0 else -1
    if closed < start or not _NAME_BEFORE.search(text, max(0, opened - 40), opened):
        return False
    held = _WORD.findall(text, opened, closed)
    named = start == opened + 1 or all(word[0].isupper() for word in held)
    return named and not text[opened:closed].isupper()
