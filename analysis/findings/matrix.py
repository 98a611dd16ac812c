"""Who met whom as a matrix, in words: notebook 04."""

import pandas as pd

from analysis.counts.basis import Counted

from .language import Language
from .text import Caption, Text
from .wording import NOTABLE, caption, nothing, of


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
        en=f"Meetings of {'two countries' if by_country else 'two persons, by country'}, left of a "
        "name and beneath it",
        fr=f"Rencontres de deux {'pays' if by_country else 'personnes, par pays'}, à gauche d’un nom "
        "et au-dessous",
    )
    if not by_country:
        measure += say(en="; grey: one country", fr=" ; en gris : un même pays")
    if table.empty:
        return nothing(matrix, language, measure)
    kind = say(en="Matrix of who met whom", fr="Matrice des rencontres")
    others = "side" if by_country else "actor"
    return caption(matrix, language, _matrix_title(matrix, say), measure, kind, others=others)


def _matrix_title(matrix: Counted, say: Language) -> str:
    """Return which pair met most, how many did if several did, or that none met often."""
    table, by_country = matrix.table, matrix.form == "heatmap"
    first = table.loc[table["meetings"].idxmax()]
    if first["meetings"] < NOTABLE:
        return _seldom(int(first["meetings"]), matrix.n, by_country, say)
    k = of(first["meetings"], matrix.n, say.code, say(en="meetings", fr="rencontres"))
    alike = int((table["meetings"] == first["meetings"]).sum()) // 2
    if alike > 1:
        pairs = say.count(alike, "pair", capital=True)
        return say(
            en=f"{pairs} met most: in {k} each",
            fr=f"{pairs} se voient le plus : {k} chacune",
        )
    names = [first["row"], first["column"]]
    if by_country:
        names = [say.the(first["row"], capital=True), say.the(first["column"])]
    who = say.listed(names)
    return say(en=f"{who} met most: in {k}", fr=f"{who} se voient le plus : {k}")


def _seldom(most: int, n: int, by_country: bool, say: Language) -> str:
    """Return that no pair met more than so few times."""
    count, times = say.number(n), say.count(most, "time")
    if most == 1 and not by_country:
        return say(
            en=f"No two people met twice in {count} meetings",
            fr=f"En {count} rencontres, nul ne s’est revu",
        )
    who = say(en="countries" if by_country else "people", fr="pays" if by_country else "personnes")
    often = {1: "once", 2: "twice"}.get(most, times)
    return say(
        en=f"No two {who} met more than {often} in {count} meetings",
        fr=f"En {count} rencontres, pas deux {who} ne se sont vus plus de {times}"
        if by_country
        else f"En {count} rencontres, pas deux {who} ne se sont vues plus de {times}",
    )


def _empty_share(table: pd.DataFrame) -> float:
    """Return the share of pairs from different countries that the matrix shows empty."""
    ends = table[["row", "row_country"]].drop_duplicates()
    sizes = ends["row_country"].value_counts()
    possible = len(ends) ** 2 - int((sizes**2).sum())
    return 1 - len(table) / possible if possible else 0.0
