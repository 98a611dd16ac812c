"""Who meets whom, in words: answer, readings and captions of notebook 04."""

from collections.abc import Callable

import pandas as pd

from analysis.counts.basis import Counted
from analysis.counts.worked_out import is_inferred

from .frequency import meetings
from .language import Language
from .matrix import matrix
from .text import Caption, Text, inert
from .wording import NOTABLE, caption, few, listed, none_at_all, nothing, of, sides


def who_meets_whom(actors: Counted, country_pairs: Counted, language: str = "en") -> Text:
    """Return the answer in short: how many people of how many sides, who and which sides most."""
    say, table, n = Language(language), actors.table, actors.n
    if table.empty:
        return Text(f"**{none_at_all(actors, language)}.**")
    people, count = say.count(len(table), "actor"), table["country"].nunique()
    told = meetings(n, actors.status, language, capital=True)
    lead = say(
        en=f"**{told} bring{'s' if n == 1 else ''} together {people}** of {sides(count, say)}.",
        fr=f"**{told} : {people}** de {sides(count, say)}.",
    )
    parts = [lead, _leader(table, n, language, inert)]
    if len(country_pairs.table) > 1:
        parts.append(_closest(country_pairs.table, n, language))
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
            f"{inert(row.name)} ({of(row.meetings, actors.n, language)})"
            for row in several.itertuples()
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
    named = [
        f"{say.listed([inert(pair.a_name), inert(pair.b_name)])} "
        f"({of(pair.meetings, pairs.n, language)})"
        for pair in again.itertuples()
    ]
    who = listed(named, language)
    return Text(
        say(
            en=f"{count}, {say.number(len(again))} of which met again: {who}.",
            fr=f"{count}, dont {say.number(len(again))} se sont revues : {who}.",
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
    words = caption(pairs, language, _pair_title(table, pairs.n, say), measure, kind)
    once = table.loc[table["meetings"] == 1, "dates"]
    return words._replace(subtitle=words.subtitle + say.brackets(is_inferred(once).any()))


def met(met: Counted, language: str = "en") -> Text:
    """Return the reading of `charts.met`."""
    return (pairs if met.form in ("sentence", "list") else matrix)(met, language)


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
        fr=f"{listed(names, language)} {verb} à {of(most, n, language, 'rencontres')}.",
    )


def _closest(pairs: pd.DataFrame, n: int, language: str) -> str:
    """Return the two sides that meet most, equal pairs together; empty where none meet often."""
    say = Language(language)
    first = pairs[pairs["meetings"] == pairs["meetings"].max()]
    if first["meetings"].iloc[0] < NOTABLE:
        return ""
    names = [f"{say.country(pair.a)} – {say.country(pair.b)}" for pair in first.itertuples()]
    who, k = listed(names, language), of(first["meetings"].iloc[0], n, language)
    each = say(en=" each", fr=" chacune") if len(first) > 1 else ""
    return say(
        en=f"Most often together: {who}, in {k}{each}.",
        fr=f"Le plus souvent ensemble : {who}, {k}{each}.",
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
    k = of(most, n, say.code, say(en="meetings", fr="rencontres"))
    alike = int((table["meetings"] == most).sum())
    if alike > 1:
        count = say.count(alike, "pair", capital=True)
        return say(en=f"{count} met in {k} each", fr=f"{count}, vues dans {k}")
    return say(en=f"{a} and {b} met in {k}", fr=f"{a} et {b} se sont vus dans {k}")
