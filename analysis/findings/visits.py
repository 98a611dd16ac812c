"""Whether visits are returned, in words."""

import pandas as pd
from scipy.special import bdtr

from analysis.counts.basis import Counted

from .coverage import source
from .language import Language
from .places import missing
from .text import Caption, Text, inert
from .wording import few, listed

SHOWN, LEAST = 12, 6


def visits(visits: Counted, language: str = "en") -> Text:
    """Return the reading of `charts.visits`."""
    say, table = Language(language), visits.table
    if table.empty:
        return Text(say(
            en="No meeting has a host and a guest.", fr="Aucune rencontre n’a d’hôte et d’invité."
        ))  # fmt: skip
    if visits.form == "list":
        return Text(say(
            en="So few visits do not say whether they are returned.",
            fr="Si peu de visites ne disent pas si elles sont rendues.",
        ))  # fmt: skip
    told = say(
        en="Clearly: further from even than chance would have any of the pairs of six meetings or more.",
        fr="Nettement : plus loin de la moitié que le hasard n’y mènerait aucune des paires d’au "
        "moins six rencontres.",
    )
    return Text(f"{inert(_one_sided(table, say))}. {told}{missing(visits, say)}")


def visits_caption(visits: Counted, language: str = "en") -> Caption:
    """Return the words of `charts.visits`."""
    say, table = Language(language), visits.table
    n, line = say.number(visits.n), source(visits.basis, language)
    if table.empty:
        title = say(
            en="No meeting with a host and a guest", fr="Aucune rencontre entre hôte et invité"
        )
        sub = say(en="Meetings in person; n = 0.", fr="Rencontres en personne ; n = 0.")
        return Caption(title, sub, line, f"{title} (n = 0).")
    title = _first(table, say) if visits.form == "list" else _one_sided(table, say)
    sub = say(
        en=f"Meetings in person by host, {_marks(visits, say)}; n = {n}.",
        fr=f"Rencontres en personne par hôte, {_marks(visits, say)} ; n = {n}.",
    )
    if len(table) > SHOWN:
        sub += f" {say.others(len(table) - SHOWN, 'pair').capitalize()}."
    sub = f"{sub}{missing(visits, say)} {few(visits, language)}".rstrip()
    alt = say(
        en=f"Hosts and guests side by side, n = {n}: {title}.",
        fr=f"Hôtes et invités côte à côte, n = {n} : {title}.",
    )
    return Caption(title, sub, line, alt)


def clearly(received: int, returned: int, tests: int) -> bool:
    """Return whether two sides host each other so unevenly that chance would hardly do it.

    A two-sided sign test at 5 % over all `tests` (Bonferroni).

    >>> clearly(9, 0, 12), clearly(7, 1, 12), clearly(7, 8, 12)
    (True, False, False)
    """
    both = received + returned
    return bool(2 * bdtr(min(received, returned), both, 0.5) < 0.05 / max(1, tests))


def _one_sided(table: pd.DataFrame, say: Language) -> str:
    """Return which pairs are clearly one-sided, the host first, or that none is."""
    tested = table[table["received"] + table["returned"] >= LEAST]
    named = [
        f"{say.country(host)} – {say.country(guest)} ({say.number(k)} : {say.number(rest)})"
        for host, guest, k, rest in map(_host_first, tested.itertuples())
        if clearly(k, rest, len(tested))
    ]
    if not named:
        return say(
            en="No pair of sides is clearly one-sided in who hosts",
            fr="Aucune paire n’est nettement inégale dans l’accueil",
        )
    pairs = listed(named, say.code)
    return say(
        en=f"Clearly one-sided, the host first: {pairs}",
        fr=f"Nettement inégales, l’hôte d’abord : {pairs}",
    )


def _host_first(row: tuple) -> tuple[str, str, int, int]:
    """Return the side that hosted more, the other, and how often each did."""
    if row.received >= row.returned:
        return row.first, row.second, row.received, row.returned
    return row.second, row.first, row.returned, row.received


def _first(table: pd.DataFrame, say: Language) -> str:
    """Return how often the pair that met most was hosted by the one and the other."""
    host, guest, there, back = _host_first(table.iloc[0])
    both = say.number(there + back)
    return say(
        en=f"{say.the(host, capital=True)} hosted {say.number(there)} of {both} "
        f"{say.noun(there + back, 'meeting')} with {say.the(guest)}",
        fr=f"{say.country(host)} : hôte de {say.number(there)} {say.noun(there, 'meeting')} "
        f"sur {both} avec {say.the(guest)}",
    )


def _marks(visits: Counted, say: Language) -> str:
    """Return what the marks are."""
    if visits.form == "list":
        return say(en="a dot each on the host’s side", fr="un point chacune du côté de l’hôte")
    return say(
        en="numbers beside either host; dot: share of the host at right, with 95% Wilson interval",
        fr="leur nombre près de chaque hôte ; point : part de l’hôte à droite, intervalle de Wilson à "
        "95\u00a0%",
    )
