"""In which months of the year they meet, in words."""

import pandas as pd
from scipy.special import chdtrc

from analysis.counts.basis import Counted

from .coverage import source
from .language import Language
from .text import Caption, Text
from .wording import few


def calendar(calendar: Counted, language: str = "en") -> Text:
    """Return the reading of `charts.calendar`."""
    say, table = Language(language), calendar.table
    known = int(table["meetings"].sum())
    if known == 0:
        return Text(say(en="No month is known.", fr="Aucun mois n’est connu."))
    if calendar.form == "list":
        return Text(
            say(
                en="So few meetings have no season. Those of open year stand here too: their month "
                "is known.",
                fr="Si peu de rencontres n’ont pas de saison. Celles d’année inconnue figurent "
                "aussi : leur mois est connu.",
            )
        )
    return Text(_against_even(table, known / len(table), say))


def uneven(table: pd.DataFrame) -> bool:
    """Return whether the months differ by more than chance would: a chi-squared test at 1 %.

    >>> uneven(pd.DataFrame({"meetings": [20] * 11 + [80]})), uneven(pd.DataFrame({"meetings": [20, 22]}))
    (True, False)
    """
    even = table["meetings"].mean()
    distance = ((table["meetings"] - even) ** 2 / even).sum()
    by_chance = chdtrc(len(table) - 1, distance)
    return bool(by_chance < 0.01)


def calendar_caption(calendar: Counted, language: str = "en") -> Caption:
    """Return the words of `charts.calendar`."""
    say, table = Language(language), calendar.table
    line, of = source(calendar.basis, language), say.number(int(table["meetings"].sum()))
    title = _title(calendar, say)
    sub = say(
        en=f"Meetings by month of the year, {_marks(calendar, say)}; n = {of}.",
        fr=f"Rencontres par mois de l’année, {_marks(calendar, say)} ; n = {of}.",
    )
    is_open = say.number(table["year_open"].sum())
    if table["year_open"].any() and calendar.form in ("list", "dots"):
        sub += say(
            en=f" Hollow: year open ({is_open}).", fr=f" Creux : année inconnue ({is_open})."
        )
    if missing := calendar.left_out["no_month"]:
        k = say.number(missing)
        sub += say(en=f" Not in it: {k} without a month.", fr=f" Non comprises : {k} sans mois.")
    sub = f"{sub} {few(calendar, language)}".rstrip()
    alt = say(
        en=f"Meetings by month of the year, n = {of}: {title}.",
        fr=f"Rencontres par mois de l’année, n = {of} : {title}.",
    )
    return Caption(title, sub, line, alt)


def _title(calendar: Counted, say: Language) -> str:
    """Return the months of a few meetings, or the month with most of them."""
    table = calendar.table
    most, known = table["meetings"].max(), say.number(table["meetings"].sum())
    if most == 0:
        return say(
            en="No meeting with a known month", fr="Aucune rencontre dont le mois soit connu"
        )
    named = table["meetings"] > 0 if calendar.form == "list" else table["meetings"] == most
    months = say.listed(map(say.month, table.loc[named, "month"]))
    if calendar.form == "list":
        return say(en=f"They met in {months}", fr=f"On s’est rencontré en {months}")
    if calendar.form != "list" and not uneven(table):
        return say(
            en=f"No month stands out: {say.number(table['meetings'].min())} to "
            f"{say.number(most)} meetings each",
            fr=f"Aucun mois ne se détache : de {say.number(table['meetings'].min())} à "
            f"{say.number(most)} rencontres chacun",
        )
    top = say.number(most)
    return say(
        en=f"Most meetings in {months}: {top} of {known}",
        fr=f"Le plus de rencontres en {months} : {top} sur {known}",
    )


def _marks(calendar: Counted, say: Language) -> str:
    """Return what the marks are."""
    together = say(en="all years together", fr="toutes années réunies")
    if calendar.form in ("bars", "heatmap"):
        lines = say(en="thin lines: exact 95% interval", fr="traits fins : intervalle exact à 95 %")
        return say(en=f"{together}; {lines}", fr=f"{together} ; {lines}")
    return say(en=f"a dot each, {together}", fr=f"un point chacune, {together}")


def _against_even(table: pd.DataFrame, expected: float, say: Language) -> str:
    """Return the months whose interval does not hold the even share."""
    even = say.number(expected, 1 if expected < 10 else 0)
    outside = table[(table["low"] > expected) | (table["high"] < expected)]
    if outside.empty:
        return say(
            en=f"No month stands out: every interval holds the even share of {even}.",
            fr=f"Aucun mois ne se détache : chaque intervalle contient la part égale de {even}.",
        )
    pairs = zip(outside["month"], outside["meetings"], strict=True)
    named = say.listed(f"{say.month(month)} ({say.number(k)})" for month, k in pairs)
    return say(
        en=f"Off the even share of {even}: {named}. One month in twenty would be so by chance "
        "alone; compare the dispatches beneath.",
        fr=f"À l’écart de la part égale de {even} : {named}. Un mois sur vingt le serait par "
        "hasard ; comparer aux dépêches en dessous.",
    )
