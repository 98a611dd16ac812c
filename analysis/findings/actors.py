"""Who meets whom, in words: answer, readings and captions of notebook 04."""

from collections.abc import Callable, Iterator

import pandas as pd

from analysis.counts.basis import Counted

from .frequency import meetings
from .language import Language
from .text import Caption, Text, inert
from .wording import caption, few, listed, none_at_all, nothing, of

RANKS = {
    1: ("head of state or party", "chef d’État ou de parti"),
    2: ("head of government", "chef de gouvernement"),
    3: ("speaker of parliament", "président de parlement"),
    4: ("deputy head of government", "vice-chef de gouvernement"),
    5: ("minister", "ministre"),
    6: ("deputy minister, official", "vice-ministre, haut responsable"),
    7: ("ambassador, company head", "ambassadeur, chef d’entreprise"),
    8: ("local leader", "responsable local"),
    9: ("rank unknown", "rang inconnu"),
}


def who_meets_whom(actors: Counted, country_pairs: Counted, language: str = "en") -> Text:
    """Return the answer in short: how many people of how many sides, who and which sides most."""
    say, table, n = Language(language), actors.table, actors.n
    if table.empty:
        return Text(f"**{none_at_all(actors, language)}.**")
    people, sides = say.count(len(table), "actor"), table["country"].nunique()
    told = meetings(n, actors.status, language, capital=True)
    lead = say(
        en=f"**{told} bring{'s' if n == 1 else ''} together {people}** of {_sides(sides, say)}.",
        fr=f"**{told} : {people}** de {_sides(sides, say)}.",
    )
    parts = [lead, _leader(table, n, language, inert)]
    if len(country_pairs.table) > 1:
        parts.append(_closest(country_pairs.table.iloc[0], n, language))
    return Text(" ".join(part for part in [*parts, few(actors, language)] if part))


def actors(actors: Counted, language: str = "en") -> Text:
    """Return the reading of `charts.actors`, and the answer where there is no chart."""
    say, table = Language(language), actors.table
    if table.empty:
        return Text(say(en="Nobody to rank.", fr="Personne à classer."))
    if actors.form == "list":
        several = table[table["meetings"] > 1]
        if several.empty:
            return Text(
                say(
                    en="Nobody is met more than once, so there is no ranking.",
                    fr="Personne n’est rencontré plus d’une fois : aucun classement.",
                )
            )
        named = [
            f"{inert(row.name)} ({of(row.meetings, actors.n, language)})" for row in _rows(several)
        ]
        return Text(
            say(en="Met more than once: ", fr="Plus d’une rencontre : ")
            + listed(named, language, 12)
            + "."
        )
    once = int((table["meetings"] == 1).sum())
    return Text(_leader(table, actors.n, language, inert) + say(
        en=f" {say.number(once)} of {say.count(len(table), 'actor')} are seen once only.",
        fr=f" {say.number(once)} personnes sur {say.number(len(table))} n’apparaissent qu’une fois.",
    ))  # fmt: skip


def actors_caption(actors: Counted, language: str = "en") -> Caption:
    """Return the words of `charts.actors`."""
    say = Language(language)
    measure = say(
        en="Meetings of each person as host, as guest and on neither side’s soil; equal numbers share a rank",
        fr="Rencontres de chacun comme hôte, comme invité et en terrain neutre ; ex æquo au même rang",
    )
    if actors.table.empty:
        return nothing(actors, language, measure)
    title = _leader(actors.table, actors.n, language, str).rstrip(".")
    return caption(
        actors,
        language,
        title,
        measure,
        say(en="Ranking of persons", fr="Classement des personnes"),
    )


def pairs(pairs: Counted, language: str = "en") -> Text:
    """Return the reading of `charts.pairs`."""
    say, table = Language(language), pairs.table
    if table.empty:
        return Text(say(en="Nothing to draw.", fr="Rien à dessiner."))
    again = table[table["meetings"] > 1]
    count = say.count(len(table), "pair", capital=True)
    if again.empty:
        return Text(
            say(
                en=f"{count}; none met twice. A pair are two people of different sides at one meeting.",
                fr=f"{count}, aucune ne s’est revue. Une paire : deux personnes de parties différentes "
                f"à une même rencontre.",
            )
        )
    first = again.iloc[0]
    who = say.listed([inert(first["a_name"]), inert(first["b_name"])])
    return Text(
        say(
            en=f"{count}, {say.number(len(again))} of which met again. Most often: {who}, in "
            f"{of(first['meetings'], pairs.n, language)} meetings.",
            fr=f"{count}, dont {say.number(len(again))} se sont revues. Le plus souvent : {who}, dans "
            f"{of(first['meetings'], pairs.n, language)} rencontres.",
        )
    )


def pairs_caption(pairs: Counted, language: str = "en") -> Caption:
    """Return the words of `charts.pairs`."""
    say, table = Language(language), pairs.table
    measure = say(
        en="Two people of different sides at one meeting; a dot is a meeting",
        fr="Deux personnes de parties différentes à une rencontre ; un point par rencontre",
    )
    if table.empty:
        return nothing(pairs, language, measure)
    kind = say(en="List of pairs", fr="Liste de paires")
    return caption(pairs, language, _pair_title(table, pairs.n, say), measure, kind)


def matrix(matrix: Counted, language: str = "en") -> Text:
    """Return the reading of `charts.matrix`."""
    say, table = Language(language), matrix.table
    if table.empty:
        return Text(say(en="Nothing to draw.", fr="Rien à dessiner."))
    empty = _empty_share(table)
    return Text(
        say(
            en=f"The cells are meetings, not ties: the press tells who met, not how close they are. "
            f"{say.percent(empty)} of the possible pairs shown never met in these dispatches.",
            fr=f"Les cases sont des rencontres, non des liens : la presse dit qui s’est vu, non qui "
            f"est proche. {say.percent(empty)} des paires possibles ne se sont pas vues dans ces dépêches.",
        )
    )


def matrix_caption(matrix: Counted, language: str = "en") -> Caption:
    """Return the words of `charts.matrix`."""
    say, table = Language(language), matrix.table
    by_country = matrix.form == "heatmap"
    measure = say(
        en=f"Meetings of {'two countries' if by_country else 'two persons'}, by country",
        fr=f"Rencontres de deux {'pays' if by_country else 'personnes'}, par pays",
    )
    if table.empty:
        return nothing(matrix, language, measure)
    kind = say(en="Matrix of who met whom", fr="Matrice des rencontres")
    first = table.loc[table["meetings"].idxmax()]
    if first["meetings"] == 1:
        count = say.number(matrix.n)
        title = say(
            en=f"No two people met twice in {count} meetings",
            fr=f"En {count} rencontres, nul ne s’est revu",
        )
        return caption(matrix, language, title, measure, kind)
    names = [say.country(first[end]) if by_country else first[end] for end in ("row", "column")]
    who, k = say.listed(names), of(first["meetings"], matrix.n, language)
    title = say(
        en=f"{who} met most: in {k} meetings", fr=f"{who} se voient le plus : {k} rencontres"
    )
    return caption(matrix, language, title, measure, kind)


def met(met: Counted, language: str = "en") -> Text:
    """Return the reading of `charts.met`."""
    return (pairs if met.form in ("sentence", "list") else matrix)(met, language)


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
    title = _longest(table, say)
    return caption(
        offices, language, title, measure, say(en="Timeline of offices", fr="Frise des fonctions")
    )


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
    named = [f"{inert(row.name)} ({say.number(row.meetings)})" for row in _rows(best)]
    return Text(
        say(
            en=f"In {of(centre['meetings'], circle.n, language)} meetings {inert(centre['name'])} met "
            f"{listed(named, language, 4)}. Co-presence in the press, nothing more.",
            fr=f"Dans {of(centre['meetings'], circle.n, language)} rencontres, {inert(centre['name'])} a "
            f"vu {listed(named, language, 4)}. Une présence commune dans la presse, rien de plus.",
        )
    )


def circle_caption(circle: Counted, language: str = "en") -> Caption:
    """Return the words of `charts.circle`."""
    say, centre, others = Language(language), circle.table.iloc[0], circle.table.iloc[1:]
    met = len(others) + circle.left_out.get("others", 0)
    sides = _sides(others["country"].nunique(), say)
    title = say(
        en=f"{centre['name']} met {say.count(met, 'actor')} of {sides}",
        fr=f"{centre['name']} a rencontré {say.count(met, 'actor')} de {sides}",
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
        en=f"Dated meetings of each country a year, the darkest {most}; hatched: no dispatch",
        fr=f"Rencontres datées de chaque pays par an, la case la plus foncée {most} ; hachuré : aucune dépêche",
    )
    title = _busiest(table, language).rstrip(".")
    return caption(countries, language, title, measure, say(en="Heat map of countries by year", fr="Carte de chaleur, pays par année"))  # fmt: skip


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
            fr=f"Dans {of(equal, total, language)} face-à-face de rang connu, les plus hauts "
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
    k = of(equal, total, language)
    title = say(en=f"Equals meet equals in {k} encounters", fr=f"Entre égaux : {k} face-à-face")
    size = say.number(protocol.table["meetings"].sum()) + say(en=" encounters", fr=" face-à-face")
    return caption(
        protocol, language, title, measure, say(en="Matrix of ranks", fr="Matrice des rangs"), size
    )


def rank(number: int, language: str) -> str:
    """Return what a rank of protocol is called.

    >>> rank(1, "en"), rank(7, "fr")
    ('head of state or party', 'ambassadeur, chef d’entreprise')
    """
    en, fr = RANKS[number]
    return Language(language)(en=en, fr=fr)


def _equals(table: pd.DataFrame) -> tuple[int, int]:
    """Return in how many encounters of known ranks both are the same, and of how many."""
    known = table[table["low"] < max(RANKS)]
    equal = known["high"] == known["low"]
    return int(known.loc[equal, "meetings"].sum()), int(known["meetings"].sum())


def _sides(n: int, say: Language) -> str:
    """Return how many sides: countries and organisations."""
    return say.count(n, "side")


def _longest(table: pd.DataFrame, say: Language) -> str:
    """Return who is seen over the longest time, else who on most dates, or that nobody is twice."""
    people, sides = table["actor_id"].nunique(), _sides(table["country"].nunique(), say)
    dated = table[table["first"] != ""]
    ends = dated.groupby("name").agg(first=("first", "min"), last=("last", "max"))
    years = ends["last"].str[:4].astype(int) - ends["first"].str[:4].astype(int)
    if len(years) and years.max():
        name = years.idxmax()
        span = say.span(ends["first"][name], ends["last"][name])
        return say(
            en=f"{name} is on record longest: {span}",
            fr=f"{name} apparaît le plus longtemps : {span}",
        )
    dates = table.groupby("name")["dates"].agg("|".join).str.split("|").map(set).map(len)
    who, most = say.count(people, "actor", True), int(dates.max())
    if most == 1:
        return say(
            en=f"{who} of {sides}, each seen on one date only",
            fr=f"{who} de {sides}, chacune vue à une seule date",
        )
    named = listed(dates.index[dates == most], say.code)
    return say(
        en=f"{who} of {sides}; {named} on {say.number(most)} dates",
        fr=f"{who} de {sides} ; {named} à {say.number(most)} dates",
    )


def _leader(table: pd.DataFrame, n: int, language: str, safe: Callable[[str], str]) -> str:
    """Return who takes part in most meetings, equal ones together; `safe` makes names harmless."""
    say = Language(language)
    most = int(table["meetings"].max())
    if most == 1:
        return (
            say(en="Nobody takes part in more than one.", fr="Nul ne prend part à plus d’une.")
            if n > 1
            else ""
        )
    names = [safe(name) for name in table.loc[table["meetings"] == most, "name"]]
    verb = say(
        en="takes part" if len(names) == 1 else "take part",
        fr="prend part" if len(names) == 1 else "prennent part",
    )
    return say(
        en=f"{listed(names, language)} {verb} in {of(most, n, language)} meetings.",
        fr=f"{listed(names, language)} {verb} à {of(most, n, language)} rencontres.",
    )


def _closest(pair: pd.Series, n: int, language: str) -> str:
    """Return the two sides that meet most."""
    say = Language(language)
    who = say.listed([say.country(pair["a"]), say.country(pair["b"])])
    k = of(pair["meetings"], n, language)
    return say(
        en=f"Most often together: {who}, in {k}.", fr=f"Le plus souvent ensemble : {who}, {k}."
    )


def _pair_title(table: pd.DataFrame, n: int, say: Language) -> str:
    """Return which two people met, or met most."""
    first = table.iloc[0]
    a, b, most = first["a_name"], first["b_name"], int(first["meetings"])
    if len(table) == 1:
        return say(en=f"{a} met {b}", fr=f"{a} a rencontré {b}")
    if most == 1:
        count = say.count(len(table), "pair", capital=True)
        return say(en=f"{count}, none of which met twice", fr=f"{count}, aucune ne s’est revue")
    k = of(most, n, say.code)
    return say(
        en=f"{a} and {b} met in {k} meetings", fr=f"{a} et {b} se sont vus dans {k} rencontres"
    )


def _busiest(table: pd.DataFrame, language: str) -> str:
    """Return the country with most dated meetings and its busiest year."""
    say, first = Language(language), table.iloc[0]
    own = table[table["country"] == first["country"]]
    peak = own.loc[own["meetings"].idxmax()]
    name = say.country(first["country"])
    return say(
        en=f"{name} has most meetings, {say.number(first['total'])} dated ones, and most of them in "
        f"{peak['year']}: {say.number(peak['meetings'])}.",
        fr=f"{name} : {say.number(first['total'])} rencontres datées, le plus grand nombre ; "
        f"l’année la plus chargée est {peak['year']}, avec {say.number(peak['meetings'])}.",
    )


def _empty_share(table: pd.DataFrame) -> float:
    """Return the share of pairs from different countries that the matrix shows empty."""
    ends = table[["row", "row_country"]].drop_duplicates()
    sizes = ends["row_country"].value_counts()
    possible = len(ends) ** 2 - int((sizes**2).sum())
    return 1 - len(table) / possible if possible else 0.0


def _rows(table: pd.DataFrame) -> Iterator[tuple]:
    """Return the rows as named tuples."""
    return table.itertuples(index=False)
