"""How often they meet, in words: the answer, the readings and the captions of notebook 02."""

from typing import NamedTuple

import pandas as pd

from analysis.counts.basis import Counted
from analysis.counts.intervals import Interval, poisson
from analysis.schema import ALLOWED

from .coverage import source
from .language import Language
from .text import Caption, Text, inert


class Half(NamedTuple):
    """One half of the time: its first and last period, its meetings and dispatches."""

    first: str
    last: str
    meetings: int
    articles: int


def meetings(n: int, status: str, language: str = "en", capital: bool = False) -> str:
    """Return so many meetings of that status in words.

    >>> meetings(3, "held"), meetings(0, "held", "fr", capital=True)
    ('three meetings held', 'Aucune rencontre tenue')
    """
    return Language(language).meetings(n, status, capital)


def how_often(over_time: Counted, contents: pd.DataFrame, language: str = "en") -> Text:
    """Return the answer in short: how many, when, out of what, and what is not counted in."""
    say, n = Language(language), over_time.n
    others = dict(zip(contents["item"], contents["n"], strict=True))
    lead = f"**{say.meetings(n, over_time.status, capital=True)}**"
    of = say.count(over_time.basis.articles, "dispatch")
    span = _span(over_time, say)
    told = say(en=f"{lead}, told of in {of}", fr=f"{lead}, d’après {of}")
    told += say(en=f": {span}.", fr=f" : {span}.") if span else "."
    apart = [
        say.meetings(others[status], status)
        for status in ALLOWED["status"]
        if status != over_time.status and others[status]
    ]
    parts = [told, _undrawn(over_time, say)]
    if apart:
        parts.append(
            say(
                en=f"Not added to them: {say.listed(apart)}.",
                fr=f"Comptées à part : {say.listed(apart)}.",
            )
        )
    if over_time.form == "list":
        parts.append(
            say(
                en="A list this short shows no trend.",
                fr="Une liste aussi courte ne montre aucune tendance.",
            )
        )
    elif over_time.form in ("bars", "heatmap"):
        parts.append(_change(over_time.table, say))
    return Text(" ".join(part for part in parts if part))


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
        return Text(_reading_of_list(over_time, say))
    full = over_time.table[over_time.table["state"].isin(["counted", "zero"])]
    if full.empty:
        return Text(say(en="No period is complete.", fr="Aucune période n’est complète."))
    unit = say.per(over_time.period)
    low, high = say.number(full["meetings"].min()), say.number(full["meetings"].max())
    told = say(
        en=f"Between {low} and {high} {unit}, where there are dispatches at all.",
        fr=f"Entre {low} et {high} {unit}, là où il y a des dépêches.",
    )
    return Text(f"{told} {_change(over_time.table, say)}" if over_time.form != "dots" else told)


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
    undrawn = "" if over_time.form == "list" else _undrawn(over_time, say)
    sub = f"{_measure(over_time, say)} {undrawn}".rstrip()
    return Caption(title, sub, line, _alt(over_time, title, say))


def halves(periods: pd.DataFrame) -> tuple[Half, Half] | None:
    """Return the earlier and the later half of the finished periods, None where there are not four."""
    full = periods[~periods["state"].isin(["unfinished", "imprecise"])]
    if len(full) < 4:
        return None
    middle = len(full) // 2
    return tuple(
        Half(
            part["period"].iloc[0],
            part["period"].iloc[-1],
            int(part["meetings"].sum()),
            int(part["articles"].sum()),
        )
        for part in (full.iloc[:middle], full.iloc[len(full) - 2 * middle + middle :])
    )


def _change(periods: pd.DataFrame, say: Language) -> str:
    """Return whether the later half has more meetings, and whether more of them a dispatch.

    More or fewer is said only where the exact 95 % intervals do not overlap.
    """
    both = halves(periods)
    if both is None:
        return ""
    before, after = both
    spans = [_years(half, say) for half in both]
    numbers = [say.number(half.meetings) for half in both]
    told = _direction(poisson(before.meetings), poisson(after.meetings))
    more = {
        1: say(en="more meetings", fr="plus de rencontres"),
        -1: say(en="fewer meetings", fr="moins de rencontres"),
        0: say(en="no clear change", fr="pas de changement net"),
    }[told]
    sentence = say(
        en=f"{more[0].upper() + more[1:]}: {numbers[0]} in {spans[0]}, {numbers[1]} in {spans[1]}",
        fr=f"{more[0].upper() + more[1:]} : {numbers[0]} ({spans[0]}), {numbers[1]} ({spans[1]})",
    )
    if not (before.articles and after.articles):
        return sentence + "."
    rates = [say.number(100 * half.meetings / half.articles, 0) for half in both]
    ends = [[100 * end / half.articles for end in poisson(half.meetings)] for half in both]
    alike = _direction(*(Interval(*pair) for pair in ends)) == 0
    why = say(
        en=f"per hundred dispatches {rates[0]} and {rates[1]}"
        + (", so a change of the collection may explain it" if alike and told else ""),
        fr=f"pour cent dépêches {rates[0]} et {rates[1]}"
        + (", un changement de la collection peut donc l’expliquer" if alike and told else ""),
    )
    return sentence + say(en="; ", fr=" ; ") + why + "."


def _years(half: Half, say: Language) -> str:
    """Return the half's span: in years where it holds whole ones."""
    if half.first[4:] in ("", "-01", "-Q1") and half.last[4:] in ("", "-12", "-Q4"):
        return say.span(half.first[:4], half.last[:4])
    return f"{say.period(half.first)} – {say.period(half.last)}"


def _direction(before: Interval, after: Interval) -> int:
    """Return 1 if after lies above before, -1 if below, 0 if they overlap."""
    return int(after.low > before.high) - int(after.high < before.low)


def _title(over_time: Counted, say: Language) -> str:
    """Return the finding of the figure."""
    lead, span = say.meetings(over_time.n, over_time.status, capital=True), _span(over_time, say)
    if over_time.form in ("bars", "heatmap"):
        both = halves(over_time.table)
        told = both and _direction(*(poisson(half.meetings) for half in both))
        if both and told is not None:
            return _title_of_change(both, told, over_time.status, say)
    return f"{lead}, {span}" if span else lead


def _title_of_change(both: tuple[Half, Half], told: int, status: str, say: Language) -> str:
    """Return the title that compares the halves."""
    before, after = both
    spans = [_years(half, say) for half in both]
    which = {
        1: say(en="More", fr="Davantage de"),
        -1: say(en="Fewer", fr="Moins de"),
        0: say(en="As many", fr="Autant de"),
    }[told]
    noun = say.noun(2, "meeting")
    a, b = say.number(after.meetings), say.number(before.meetings)
    if told == 0:
        return say(
            en=f"No clear change in {noun}: {b} in {spans[0]}, {a} in {spans[1]}",
            fr=f"Pas de changement net : {b} {noun} en {spans[0]}, {a} en {spans[1]}",
        )
    return say(
        en=f"{which} {noun}: {a} in {spans[1]}, after {b} in {spans[0]}",
        fr=f"{which} {noun} : {a} en {spans[1]}, après {b} en {spans[0]}",
    )


def _measure(over_time: Counted, say: Language) -> str:
    """Return measure, unit, n and what the marks mean."""
    n, unit = say.number(over_time.n), say.per(over_time.period)
    status = say.status(2, over_time.status)
    what = say(en=f"Meetings {status}", fr=f"Rencontres {status}")
    if over_time.form == "list":
        told = say(
            en=f"{what}, by date: a list, not a trend; n = {n}.",
            fr=f"{what}, par date : une liste, non une tendance ; n = {n}.",
        )
        return told + _segments(over_time.table, say)
    marks = {
        "dots": say(en="a dot each", fr="un point chacune"),
        "bars": say(
            en="thin lines: exact 95% interval", fr="traits fins : intervalle exact à 95 %"
        ),
        "heatmap": say(en="darker is more", fr="plus foncé : davantage"),
    }[over_time.form]
    told = say(en=f"{what} {unit}, {marks}; n = {n}.", fr=f"{what} {unit}, {marks} ; n = {n}.")
    return told + _keys(over_time, say)


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
        "unfinished": open_end + say(en=": not over.", fr=" : inachevé."),
        "imprecise": year_only,
    }
    return "".join(told for state, told in keys.items() if state in sums)


def _segments(rows: pd.DataFrame, say: Language) -> str:
    """Return what bars and broken lines of a list mean, where it has any."""
    told = ""
    if rows["precision"].isin(["month", "year"]).any():
        told += say(
            en=" A bar spans the days possible.", fr=" Une barre couvre les jours possibles."
        )
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
    n = f"{say.number(over_time.n)} {say.noun(over_time.n, 'meeting')}"
    kind = say(en=f"{kinds[over_time.form]}, {n}: ", fr=f"{kinds[over_time.form]}, {n} : ")
    if over_time.form != "list":
        return f"{kind}{title}."
    rows = over_time.table.head(3).itertuples()
    told = [
        say.span(row.date, row.until) + (f" ({row.place})" if row.place else "") for row in rows
    ]
    more = len(over_time.table) - 3
    if more > 0:
        told.append(say(en=f"{more} more", fr=f"{more} de plus"))
    return f"{kind}{', '.join(told)}."


def _span(over_time: Counted, say: Language) -> str:
    """Return from when to when the dated meetings were, empty if none is."""
    table = over_time.table
    if over_time.form in ("sentence", "list"):
        dated = table[table["start"] != ""] if len(table) else table
        if dated.empty:
            return ""
        latest = dated.loc[dated["end"].idxmax()] if len(dated) > 1 else dated.iloc[0]
        return say.span(dated["date"].iloc[0], latest["until"] or latest["date"])
    told = table[table["meetings"] > 0]
    return say.span(told["start"].min()[:4], told["end"].max()[:4])


def _undrawn(over_time: Counted, say: Language) -> str:
    """Return how many meetings stand on no axis, and why; empty if all do."""
    open_year, undated = over_time.left_out["year_open"], over_time.left_out["undated"]
    parts = []
    if open_year:
        parts.append(say.number(open_year) + say(en=" with the year open", fr=" d’année inconnue"))
    if undated:
        parts.append(say.number(undated) + say(en=" undated", fr=" sans date"))
    if not parts:
        return ""
    return say(
        en=f"Not on the axis: {say.listed(parts)}.", fr=f"Hors de l’axe : {say.listed(parts)}."
    )


def _reading_of_list(over_time: Counted, say: Language) -> str:
    """Return the meetings of a list, by date, in one sentence each."""
    lines = []
    for row in over_time.table.itertuples():
        who = inert(say.listed(row.who.split("|"))) if row.who else inert(row.countries)
        where = f" ({inert(row.place)})" if row.place else ""
        lines.append(f"- **{say.span(row.date, row.until)}**{where}{say(en=': ', fr=' : ')}{who}")
    return "\n".join(lines)
