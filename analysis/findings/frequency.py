"""How often they meet, in words: the reading and the caption over time of notebook 02."""

import pandas as pd

from analysis.counts.basis import Counted
from analysis.counts.intervals import poisson

from . import change
from .coverage import source
from .language import Language
from .text import Caption, Text

MOST_INTERVALS = 60


def meetings(n: int, status: str, language: str = "en", capital: bool = False) -> str:
    """Return so many meetings of that status in words.

    >>> meetings(3, "held"), meetings(0, "held", "fr", capital=True)
    ('three meetings held', 'Aucune rencontre tenue')
    """
    return Language(language).meetings(n, status, capital)


def over_time(over_time: Counted, language: str = "en") -> Text:
    """Return the reading of `charts.over_time`."""
    say, n = Language(language), over_time.n
    if not n:
        return Text(
            say(
                en="Nothing to draw. No meeting found is not the same as no meeting: the dispatches "
                "may be silent, or the reading may have missed it.",
                fr="Rien à dessiner. Aucune rencontre trouvée ne veut pas dire aucune rencontre : "
                "les dépêches peuvent se taire, ou la lecture l’avoir manquée.",
            )
        )
    if over_time.form == "list":
        return Text(_reading_of_list(n, say))
    full = over_time.table[over_time.table["state"].isin(["counted", "zero"])]
    if full.empty:
        return Text(say(en="No period is complete.", fr="Aucune période n’est complète."))
    unit = say.per(over_time.period)
    low, high = say.number(full["meetings"].min()), say.number(full["meetings"].max())
    told = say(
        en=f"Between {low} and {high} {unit}, where there are dispatches at all.",
        fr=f"Entre {low} et {high} {unit}, là où il y a des dépêches.",
    )
    return Text(
        f"{told} {change.sentence(over_time.table, over_time.status, say)}"
        if over_time.form != "dots"
        else told
    )


def over_time_caption(over_time: Counted, language: str = "en") -> Caption:
    """Return the words of `charts.over_time`."""
    say = Language(language)
    line, n = source(over_time.basis, language), over_time.n
    if not n:
        title = say.meetings(0, over_time.status, capital=True)
        of = say.count(over_time.basis.articles, "dispatch")
        title += (
            say(en=f" is told of in {of}", fr=f" dans {of}") if over_time.basis.articles else ""
        )
        title = title.replace("No meetings", "No meeting")
        sub = say(en="Meetings by date; n = 0.", fr="Rencontres par date ; n = 0.")
        return Caption(
            title,
            sub,
            line,
            say(en=f"A sentence, n = 0: {title}.", fr=f"Une phrase, n = 0 : {title}."),
        )
    title = _title(over_time, say)
    sub, without = _measure(over_time, say), undrawn(over_time, say)
    if over_time.form in ("bars", "heatmap"):
        sub = f"{sub} {change.uncompared(over_time.table, say)}".rstrip()
    if without and over_time.form != "list":
        sub += say(en=f" Not in it: {without}.", fr=f" Non comprises : {without}.")
    return Caption(title, sub, line, _alt(over_time, title, say))


def _title(over_time: Counted, say: Language) -> str:
    """Return the finding of the figure."""
    lead, span = say.meetings(over_time.n, over_time.status, capital=True), when(over_time, say)
    if over_time.form in ("bars", "heatmap"):
        both = change.halves(over_time.table)
        if both:
            return change.title(both, over_time.status, say)
    return f"{lead}, {span}" if span else lead


def _measure(over_time: Counted, say: Language) -> str:
    """Return measure, unit, n and what the marks mean."""
    n, unit = say.number(_drawn(over_time)), say.per(over_time.period)
    status = say.status(2, over_time.status)
    what = say(en=f"Meetings {status}", fr=f"Rencontres {status}")
    if over_time.form == "list":
        told = say(
            en=f"{what}, by date: a list, not a trend; n = {n}.",
            fr=f"{what}, par date : une liste, non une tendance ; n = {n}.",
        )
        return told + segments(over_time.table, say)
    marks = {
        "dots": say(en="a dot each", fr="un point chacune"),
        "bars": _bars(over_time, say),
        "heatmap": say(en="darker is more", fr="plus foncé : davantage"),
    }[over_time.form]
    told = say(en=f"{what} {unit}, {marks}; n = {n}.", fr=f"{what} {unit}, {marks} ; n = {n}.")
    return told + _keys(over_time, say)


def _drawn(over_time: Counted) -> int:
    """Return how many of the meetings are drawn: all in a list, those of a period above."""
    table = over_time.table
    return int(table["meetings"].sum()) if "meetings" in table else over_time.n


def with_intervals(over_time: Counted) -> bool:
    """Return whether there is room to draw an interval in every bar."""
    return len(over_time.table) <= MOST_INTERVALS


def _bars(over_time: Counted, say: Language) -> str:
    """Return what the marks of a bar chart are."""
    if with_intervals(over_time):
        return say(en="thin lines: exact 95% interval", fr="traits fins : intervalle exact à 95 %")
    return say(en="a bar each", fr="une barre chacun")


def _keys(over_time: Counted, say: Language) -> str:
    """Return what grey, hollow and long marks mean, where there are any."""
    sums = over_time.table.groupby("state")["meetings"].sum()
    coarse = say.number(sums.get("imprecise", 0))
    if over_time.form == "heatmap":
        year_only = say(
            en=f" In the totals: {coarse} of a known year only.",
            fr=f" Dans les totaux : {coarse} dont seule l’année est connue.",
        )
    else:
        year_only = say(
            en=f" Long marks: year known only ({coarse}).",
            fr=f" Traits longs : année seule connue ({coarse}).",
        )
    open_end = (
        say(en=" Hollow", fr=" Creux")
        if over_time.form == "dots"
        else say(en=" Hatched", fr=" Hachuré")
    )
    keys = {
        "no_articles": say(en=" Grey: no dispatches.", fr=" Gris : aucune dépêche."),
        "unfinished": open_end + say(en=": period not over.", fr=" : période inachevée."),
        "imprecise": year_only,
    }
    return "".join(told for state, told in keys.items() if state in sums)


def segments(rows: pd.DataFrame, say: Language) -> str:
    """Return what bars, brackets and broken lines of a list mean, where it has any."""
    told = ""
    if rows["precision"].isin(["month", "year"]).any():
        told += say(
            en=" A bar spans the days possible.", fr=" Une barre couvre les jours possibles."
        )
    told += say.brackets(rows["worked_out"].any())
    unknown = int((rows["start"] == "").sum())
    if unknown:
        told += say(
            en=f" Broken line: year not known ({unknown}).",
            fr=f" Tirets : année inconnue ({unknown}).",
        )
    return told


def _alt(over_time: Counted, title: str, say: Language) -> str:
    """Return the text alternative: kind of chart, n, finding; of a list its first three rows."""
    kinds = {
        "list": say(en="Dated list", fr="Liste datée"),
        "dots": say(en="Dot chart", fr="Diagramme de points"),
        "bars": say(en="Bars over dispatches", fr="Barres au-dessus des dépêches"),
        "heatmap": say(en="Heat map by year and month", fr="Carte thermique par an et mois"),
    }
    drawn = _drawn(over_time)
    n = f"{say.number(drawn)} {say.noun(drawn, 'meeting')}"
    kind = say(en=f"{kinds[over_time.form]}, {n}: ", fr=f"{kinds[over_time.form]}, {n} : ")
    if over_time.form != "list":
        return f"{kind}{title}."
    rows = over_time.table.head(3).itertuples()
    told = [
        say.dated(row.date, row.until, row.worked_out)
        + (f" ({say.place(row.place, row.country)})" if row.place else "")
        for row in rows
    ]
    more = len(over_time.table) - 3
    if more > 0:
        told.append(say(en=f"{more} more", fr=f"{more} de plus"))
    return f"{kind}{', '.join(told)}."


def when(over_time: Counted, say: Language) -> str:
    """Return from when to when the dated meetings were, empty if none is."""
    table = over_time.table
    if over_time.form in ("sentence", "list"):
        dated = table[table["start"] != ""] if len(table) else table
        if dated.empty:
            return ""
        first, last = dated.iloc[0], dated.loc[dated["end"].idxmax()]
        until = last["until"] or last["date"]
        if first["worked_out"] == last["worked_out"]:
            return say.dated(first["date"], until, first["worked_out"])
        ends = ((first["date"], first["worked_out"]), (until, last["worked_out"]))
        return " – ".join(say.dated(day, day, worked_out) for day, worked_out in ends)
    told = table[table["meetings"] > 0]
    if told.empty:
        return ""
    return say.span(told["start"].min()[:4], told["end"].max()[:4])


def undrawn(over_time: Counted, say: Language) -> str:
    """Return how many meetings have no year, and why; empty if all have."""
    reasons = {
        "year_open": say(en="with the year open", fr="d’année inconnue"),
        "undated": say(en="undated", fr="sans date"),
    }
    left = over_time.left_out
    return say.listed(
        f"{say.number(left[name])} {why}" for name, why in reasons.items() if left[name]
    )


def _reading_of_list(n: int, say: Language) -> str:
    """Return how little so small a number says."""
    fits, count = say.range(*poisson(n)), say.count(n, "meeting", capital=True)
    return say(
        en=f"{count} in the list. So small a count fits any underlying rate of {fits} in the same "
        "time (exact 95% interval): no trend can be read from it.",
        fr=f"{count} dans la liste. Un compte si petit s’accorde avec tout rythme de {fits} dans "
        "le même temps (intervalle exact à 95 %) : aucune tendance ne s’y lit.",
    )
