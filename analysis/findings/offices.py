"""Offices over time, one person's circle, countries by year and ranks, in words: notebook 04."""

import pandas as pd

from analysis.counts.basis import Counted
from analysis.counts.periods import bounds

from .language import Language
from .text import Caption, Text, inert
from .wording import caption, listed, nothing, of, sides

UNKNOWN = 9


def offices(offices: Counted, language: str = "en") -> Text:
    """Return the reading of `charts.offices`."""
    say, table = Language(language), offices.table
    if table.empty:
        return Text(say(en="Nothing to draw.", fr="Rien à dessiner."))
    held = table.groupby("name")["office"].nunique()
    several = [inert(name) for name in held[held > 1].index]
    told = say(
        en="A strip runs from the first to the last meeting on record in that office: it lies within "
        "the term, it is not the term.",
        fr="Un trait va de la première à la dernière rencontre connue dans la fonction : il se "
        "situe dans le mandat, il n’est pas le mandat.",
    )
    if several:
        told += say(en=" In more than one office: ", fr=" Dans plus d’une fonction : ")
        told += listed(several, language, 5) + "."
    return Text(told)


def offices_caption(offices: Counted, language: str = "en") -> Caption:
    """Return the words of `charts.offices`."""
    say, table = Language(language), offices.table
    measure = say(
        en="From the first to the last meeting of each person in an office, by country and rank",
        fr="De la première à la dernière rencontre de chacun dans une fonction, par pays et rang",
    )
    if table.empty:
        return nothing(offices, language, measure)
    if offices.left_out:
        measure += say(
            en="; those met most, half of the rows for one country at most",
            fr=" ; les plus rencontrés, la moitié des lignes au plus pour un pays",
        )
    if offices.form not in ("bars", "heatmap") and _vague(table):
        measure += say(en="; ring: day not known", fr=" ; cercle : jour inconnu")
    title = _longest(table, say)
    return caption(
        offices, language, title, measure, say(en="Timeline of offices", fr="Frise des fonctions")
    )


def _vague(table: pd.DataFrame) -> bool:
    """Return whether one of the meetings has a year but no day."""
    dates = table["dates"].str.split("|").explode()
    return bool(dates.str.fullmatch(r"\d{4}\??(-\d\d)?").any())


def circle(circle: Counted, language: str = "en") -> Text:
    """Return the reading of `charts.circle`, and the answer where there is no chart."""
    say, table = Language(language), circle.table
    if len(table) < 2:
        return Text(
            say(
                en="Nobody of that name met anyone.",
                fr="Personne de ce nom n’a rencontré quelqu’un.",
            )
        )
    centre, others = table.iloc[0], table.iloc[1:]
    best = others.sort_values(["meetings", "name"], ascending=[False, True])
    named = [f"{inert(row.name)} ({say.number(row.meetings)})" for row in best.itertuples()]
    return Text(
        say(
            en=f"In {of(centre['meetings'], circle.n, language)} meetings {inert(centre['name'])} met "
            f"{listed(named, language, 4)}. Co-presence in the press, nothing more.",
            fr=f"Dans {of(centre['meetings'], circle.n, language, 'rencontres')}, {inert(centre['name'])} a "
            f"vu {listed(named, language, 4)}. Une présence commune dans la presse, rien de plus.",
        )
    )


def circle_caption(circle: Counted, language: str = "en") -> Caption:
    """Return the words of `charts.circle`."""
    say, centre, others = Language(language), circle.table.iloc[0], circle.table.iloc[1:]
    met = len(others) + circle.left_out.get("others", 0)
    count = sides(others["country"].nunique(), say)
    title = say(
        en=f"{centre['name']} met {say.count(met, 'actor')} of {count}",
        fr=f"{centre['name']} a rencontré {say.count(met, 'actor')} de {count}",
    ) if not circle.left_out else say(
        en=f"{centre['name']} met {say.count(met, 'actor')}",
        fr=f"{centre['name']} a rencontré {say.count(met, 'actor')}",
    )  # fmt: skip
    measure = say(
        en="Whom one person met, by country; the wider the line, the more meetings",
        fr="Qui une personne a rencontré, par pays ; plus le trait est large, plus il y a de rencontres",
    )
    size = say.number(centre["meetings"]) + say(
        en=" meetings of this person", fr=" rencontres de cette personne"
    )
    return caption(
        circle,
        language,
        title,
        measure,
        say(en="Circle of one person", fr="Cercle d’une personne"),
        size,
    )


def countries_by_year(countries: Counted, language: str = "en") -> Text:
    """Return the reading of `charts.countries_by_year`, and the answer where there is no chart."""
    say, table = Language(language), countries.table
    if countries.form in ("sentence", "list", "dots"):
        return Text(
            say(
                en="Countries by year are drawn from a hundred meetings on.",
                fr="Les pays par année se dessinent au-delà de cent rencontres.",
            )
        )
    if table.empty:
        return Text(say(en="No year is known.", fr="Aucune année n’est connue."))
    silent = table.loc[table["meetings"] < 0, "year"].unique()
    told = _busiest(table, language)
    if len(silent):
        told += (
            say(en=" Without any dispatch: ", fr=" Sans aucune dépêche : ")
            + listed(silent, language, 5)
            + "."
        )
    return Text(told)


def countries_by_year_caption(countries: Counted, language: str = "en") -> Caption:
    """Return the words of `charts.countries_by_year`."""
    say, table = Language(language), countries.table
    most = say.number(table["meetings"].max())
    measure = say(
        en=f"Dated meetings of each country a year, the darkest {most}, at right all",
        fr=f"Rencontres datées de chaque pays par an, la case la plus foncée {most}, à droite toutes",
    )
    if (table["meetings"] < 0).any():
        measure += say(en="; hatched: no dispatch", fr=" ; hachuré : aucune dépêche")
    title = _busiest(table, language).rstrip(".")
    return caption(countries, language, title, measure, say(en="Heat map of countries by year", fr="Carte de chaleur, pays par année"), others="side")  # fmt: skip


def protocol(protocol: Counted, language: str = "en") -> Text:
    """Return whether equals meet equals."""
    say, table = Language(language), protocol.table
    equal, total = _equals(table)
    if not total:
        return Text(say(en="No ranks to compare.", fr="Aucun rang à comparer."))
    return Text(
        say(
            en=f"In {of(equal, total, language)} encounters of two sides of known rank, the highest on "
            f"either side are of the same rank.",
            fr=f"Dans {of(equal, total, language, 'face-à-face')} de rang connu, les plus hauts "
            f"représentants sont de même rang.",
        )
    )


def protocol_caption(protocol: Counted, language: str = "en") -> Caption:
    """Return the words of `charts.protocol`."""
    say = Language(language)
    measure = say(
        en="Encounters of two sides by the rank of their highest person",
        fr="Face-à-face de deux parties selon le rang de leur plus haut représentant",
    )
    equal, total = _equals(protocol.table)
    k = of(
        equal, total, language, say(en="encounters of known ranks", fr="face-à-face de rang connu")
    )
    title = say(en=f"Equals meet equals in {k}", fr=f"Entre égaux : {k}")
    size = say.number(protocol.table["meetings"].sum()) + say(en=" encounters", fr=" face-à-face")
    return caption(
        protocol, language, title, measure, say(en="Matrix of ranks", fr="Matrice des rangs"), size
    )


def _equals(table: pd.DataFrame) -> tuple[int, int]:
    """Return in how many encounters of known ranks both are the same, and of how many."""
    known = table[table["low"] < UNKNOWN]
    equal = known["high"] == known["low"]
    return int(known.loc[equal, "meetings"].sum()), int(known["meetings"].sum())


def _longest(table: pd.DataFrame, say: Language) -> str:
    """Return who is seen in one office over the longest time, else who on most dates, if anyone."""
    people, count = table["actor_id"].nunique(), sides(table["country"].nunique(), say)
    dated = table[table["first"] != ""]
    years = dated["last"].str[:4].astype(int) - dated["first"].str[:4].astype(int)
    if len(years) and years.max():
        days = bounds(dated["first"], dated["last"])
        row = dated.loc[(days["last"] - days["first"]).idxmax()]
        span = say.span(row["first"], row["last"])
        name = row["name"].replace(" ", "\u00a0")
        office = f", {row['office']}" if row["office"] != row["name"] else ""
        return say(
            en=f"Longest seen in one office: {name}{office}, {span}",
            fr=f"Le plus longtemps vu dans une fonction : {name}{office}, {span}",
        )
    dates = table.groupby("name")["dates"].agg("|".join).str.split("|").map(set).map(len)
    who, most = say.count(people, "actor", True), int(dates.max())
    if most == 1:
        return say(
            en=f"{who} of {count}, each seen on one date only",
            fr=f"{who} de {count}, chacune vue à une seule date",
        )
    named = listed(dates.index[dates == most], say.code)
    return say(
        en=f"{who} of {count}; {named} on {say.number(most)} dates",
        fr=f"{who} de {count} ; {named} à {say.number(most)} dates",
    )


def _busiest(table: pd.DataFrame, language: str) -> str:
    """Return the country with most dated meetings and its busiest year."""
    say, first = Language(language), table.iloc[0]
    own = table[table["country"] == first["country"]]
    most = int(own["meetings"].max())
    fullest = own.loc[own["meetings"] == most, "year"]
    years = listed(fullest, language)
    equal = table.loc[table["total"] == first["total"], "country"].unique()
    names = listed(map(say.country, equal), language)
    told = say(
        en=f"Most meetings: {names}, {say.number(first['total'])} dated",
        fr=f"Le plus de rencontres : {names}, {say.number(first['total'])} datées",
    )
    if len(equal) > 1:
        return told + say(en=" each.", fr=" chacun.")
    k = say.number(most)
    if len(fullest) > 1:
        return told + say(
            en=f"; its fullest years {years}, with {k} each.",
            fr=f" ; ses années les plus chargées {years}, avec {k} chacune.",
        )
    return told + say(
        en=f"; its fullest year {years}, with {k}.",
        fr=f" ; son année la plus chargée {years}, avec {k}.",
    )
