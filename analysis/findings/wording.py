"""Turns of phrase that the findings of notebooks 03 to 06 share."""

from collections.abc import Iterable

import pandas as pd

from analysis.counts.basis import Counted

from .coverage import source
from .frequency import meetings
from .language import Language
from .text import Caption

LONGEST_ALT = 250
NOTABLE = 5  # the least number that is called the most: below it, the next one ties by chance
_LEFT_OUT = {
    "imprecise": ("not in it: {} dated too coarsely",) * 2 + ("non comprises : {} à date trop vague",) * 2,
    "undated": ("not in it: {} undated",) * 2 + ("non comprises : {} sans date",) * 2,
}  # fmt: skip


def quoted(text: str, language: str) -> str:
    """Return the text in the language's quotation marks.

    >>> quoted("Health", "en"), quoted("Santé", "fr")
    ('“Health”', '«\\xa0Santé\\xa0»')
    """
    return Language(language)(en=f"“{text}”", fr=f"«\u00a0{text}\u00a0»")


def listed(items: Iterable[str], language: str, most: int = 3) -> str:
    """Return the items as a list in words, with how many more there are than `most`.

    >>> listed(["a", "b", "c", "d", "e"], "en")
    'a, b, c and 2 more'
    """
    say, items = Language(language), list(items)
    more = len(items) - most
    if more > 1:
        items = [*items[:most], say(en=f"{say.number(more)} more", fr=f"{say.number(more)} autres")]
    return say.listed(items)


def of(k: int, n: int, language: str, noun: str = "") -> str:
    """Return k of n in figures, and of what (a plural), where each language says it.

    >>> of(2, 3, "en", "meetings"), of(1200, 30000, "fr"), of(1, 3, "fr", "rencontres")
    ('2 of 3 meetings', '1\\u202f200 sur 30\\u202f000', '1 rencontre sur 3')
    """
    say, noun = Language(language), f" {noun}" if noun else ""
    noun = noun.removesuffix("s") if language == "fr" and k < 2 else noun
    part, whole = say.number(k), say.number(n)
    return say(en=f"{part} of {whole}{noun}", fr=f"{part}{noun} sur {whole}")


def parts(iso: str) -> tuple[str, str, str]:
    """Return year, month and day of a date, each empty where it is open.

    >>> parts("2018-07-08"), parts("--07-08"), parts("2018?"), parts("")
    (('2018', '07', '8'), ('', '07', '8'), ('2018', '', ''), ('', '', ''))
    """
    year, month, day = [*iso.replace("--", "-", 1).split("-"), "", ""][:3]
    return year.strip("?X"), month, day.lstrip("0")


def interval(low: float, high: float, language: str) -> str:
    """Return the ends of a share's interval.

    >>> interval(0.21, 0.94, "en")
    '95% interval 21–94%'
    """
    say = Language(language)
    ends = f"{say.number(100 * low, 0)}–{say.percent(high)}"
    return say(en=f"95% interval {ends}", fr=f"intervalle à 95\u00a0% {ends}")


def sides(n: int, say: Language) -> str:
    """Return how many sides: countries and organisations."""
    return say.count(n, "side")


def counted_meetings(n: int, status: str, language: str) -> str:
    """Return so many meetings of that status, the number in figures.

    >>> counted_meetings(3, "held", "en"), counted_meetings(1, "planned", "fr")
    ('3 meetings held', '1 rencontre annoncée')
    """
    _, _, rest = meetings(n, status, language).partition(" ")
    return f"{Language(language).number(n)} {rest}"


def none_at_all(counted: Counted, language: str) -> str:
    """Return that there is no meeting of that status in so many dispatches."""
    say, articles = Language(language), counted.basis.articles
    told = meetings(0, counted.status, language, capital=True).replace("No meetings", "No meeting")
    within = say.count(articles, "dispatch")
    return told + (say(en=f" in {within}", fr=f" dans {within}") if articles else "")


def few(counted: Counted, language: str) -> str:
    """Return the warning that so few are no trend, empty where they are more."""
    if counted.form != "list":
        return ""
    if counted.n == 1:
        return Language(language)(en="A single case.", fr="Un cas unique.")
    return Language(language)(en="A list, not a trend.", fr="Une liste, non une tendance.")


def caption(
    counted: Counted,
    language: str,
    title: str,
    measure: str,
    kind: str,
    n: str = "",
    others: str = "actor",
) -> Caption:
    """Return the words of a figure.

    `measure` says what is drawn and how (no full stop), `kind` the kind of chart and its data,
    `n` what n counts where that is not the meetings drawn, `others` (a noun) what the others not
    shown are.
    """
    say = Language(language)
    missing = sum(k for why, k in counted.left_out.items() if why in _LEFT_OUT)
    size = n or counted_meetings(counted.n - missing, counted.status, language)
    left = [
        say.others(k, others) if why == "others" else say.plural(k, *_LEFT_OUT[why])
        for why, k in counted.left_out.items()
        if k
    ]
    semicolon = say(en="; ", fr="\u00a0; ")
    subtitle = semicolon.join([measure, f"n = {size}".replace(" ", "\u00a0"), *left]) + "."
    warning = few(counted, language) + say.brackets(_is_bracketed(counted))
    told = f"{kind} (n = {size}){say(en=': ', fr=' : ')}{title}."
    alt = told if len(told) <= LONGEST_ALT else told[: LONGEST_ALT - 1].rstrip() + "…"
    return Caption(title, f"{subtitle} {warning}".strip(), source(counted.basis, language), alt)


def _is_bracketed(counted: Counted) -> bool:
    """Return whether a figure that writes out the date of each meeting has years worked out."""
    return counted.form == "list" and counted.table.get("worked_out", pd.Series(False)).any()


def nothing(counted: Counted, language: str, measure: str) -> Caption:
    """Return the words of a figure that has no mark to draw: of no meeting, or of none that fits."""
    say = Language(language)
    kind = say(en="A sentence, no chart", fr="Une phrase, sans figure")
    title = none_at_all(counted, language)
    if counted.n:
        title = say(
            en=f"Nothing of this is known of {counted_meetings(counted.n, counted.status, language)}",
            fr=f"Rien de tel n’est connu de {counted_meetings(counted.n, counted.status, language)}",
        )
    return caption(counted, language, title, measure, kind)
