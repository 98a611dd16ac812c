"""What the corpus holds, in words."""

import pandas as pd

from analysis.counts.basis import Basis, Counted

from .language import Language
from .text import Caption, Text, inert

ITEMS = {
    "dispatch": ("dispatches, copies not counted", "dépêches, sans les copies"),
    "copy": ("copies of another dispatch", "copies d’une autre dépêche"),
    "teaser": ("teasers of further dispatches inside them", "renvois à d’autres dépêches"),
    "passed": ("dispatches passed over", "dépêches écartées"),
    "dated": ("dispatches with a known day of publication", "dépêches à date de publication connue"),
    "telling": ("dispatches and teasers that tell of an encounter", "textes qui relatent une rencontre"),
    "report": ("encounters as told, dispatch by dispatch", "récits de rencontres"),
    "held": ("meetings held", "rencontres tenues"),
    "planned": ("meetings planned", "rencontres annoncées"),
    "cancelled": ("meetings cancelled", "rencontres annulées"),
    "actor": ("people", "personnes"),
    "topic": ("topics in meetings or beside them, of fifteen", "thèmes, des rencontres ou d’autre chose, sur quinze"),
    "statement": ("statements with a known speaker", "déclarations dont l’auteur est connu"),
}  # fmt: skip


def source(basis: Basis, language: str) -> str:
    """Return a figure's last line: how many dispatches, whose, of what time."""
    say = Language(language)
    if not basis.articles:
        return f"Source{say(en=': ', fr=' : ')}{_none_asked_for(say)}."
    told = say.count(basis.articles, "dispatch")
    if basis.agencies:
        told += f" ({_agencies(basis, say)})"
    if not basis.first:
        return say(
            en=f"Source: {told}, days of publication not known.",
            fr=f"Source : {told}, dates de publication inconnues.",
        )
    span = say.span(basis.first, basis.last)
    undated = say.number(basis.undated)
    rest = say(en=f"; {undated} undated", fr=f" ; {undated} sans date") if basis.undated else ""
    return say(en=f"Source: {told}, {span}{rest}.", fr=f"Source : {told}, {span}{rest}.")


def what_is_in(contents: pd.DataFrame, articles: Counted, language: str = "en") -> Text:
    """Return the corpus in two or three sentences: how much, whose, of when, and what was read."""
    say, n = Language(language), dict(zip(contents["item"], contents["n"], strict=True))
    basis = articles.basis
    lead = f"**{say.count(n['dispatch'], 'dispatch', capital=True)}**"
    brackets = [inert(_agencies(basis, say))] if basis.agencies else []
    brackets += [_also(n, say)] if _also(n, say) else []
    beside = f" ({say(en='; ', fr=' ; ').join(brackets)})" if brackets else ""
    held = say.meetings(n["held"], "held")
    rest = [say.meetings(n[status], status) for status in ("planned", "cancelled")]
    spoken = [say.count(n[item], item) for item in ("actor", "statement")]
    they = "It tells" if n["dispatch"] == 1 else "They tell"
    seen = say(
        en=f"{they} of **{held}**, {rest[0]} and {rest[1]}, with {spoken[0]} and {spoken[1]}.",
        fr=f"On y lit **{held}**, {rest[0]} et {rest[1]}, avec {spoken[0]} et {spoken[1]}.",
    )
    if n["passed"] == n["dispatch"] > 0:
        seen = say(
            en="**Not one was read**: only texts in French are. Notebook 06 has the reasons.",
            fr="**Aucune n’a été lue** : seuls les textes en français le sont. Voir le carnet 06.",
        )
    return Text(f"{lead}{beside}. {_when(basis, say)} {seen}")


def by_agency(agencies: Counted, language: str = "en") -> Text:
    """Return the reading of `counts.by_agency`."""
    say = Language(language)
    unknown = say(en="without a known agency", fr="sans agence connue")
    return _share(
        agencies, list(agencies.table["agency"]), agencies.left_out["agency"], unknown, say
    )


def by_language(languages: Counted, language: str = "en") -> Text:
    """Return the reading of `counts.by_language`."""
    say = Language(language)
    names = [say.tongue(code) for code in languages.table["language"]]
    unknown = say(en="too short to tell", fr="trop courtes pour le dire")
    return _share(languages, names, languages.left_out["language"], unknown, say)


def articles_over_time(articles: Counted, language: str = "en") -> Text:
    """Return the reading of `charts.articles_over_time`."""
    say, table = Language(language), articles.table
    if articles.form in ("sentence", "list"):
        return Text(
            say(
                en="So few dated dispatches say nothing of how much was published when. "
                "A gap is a gap in this collection, not in diplomacy.",
                fr="Si peu de dépêches datées ne disent rien du rythme de publication. "
                "Un vide est un vide de cette collection, non de la diplomatie.",
            )
        )
    full = table[table["state"] != "unfinished"]
    gaps = int((full["state"] == "no_articles").sum())
    low, high = say.number(full["articles"].min()), say.number(full["articles"].max())
    unit, empty = say.per(articles.period), say.count(gaps, articles.period)
    without = say(en=f"; {empty} without any", fr=f" ; {empty} sans aucune") if gaps else ""
    told = say(
        en=f"Between {low} and {high} dispatches {unit}{without}. Every count over time is first "
        "a count of this collection: read the charts of meetings with this one beneath them.",
        fr=f"Entre {low} et {high} dépêches {unit}{without}. Tout compte dans le temps est d’abord "
        "un compte de cette collection : les figures des rencontres se lisent avec celle-ci.",
    )
    return Text(told)


def articles_over_time_caption(articles: Counted, language: str = "en") -> Caption:
    """Return the words of `charts.articles_over_time`."""
    say = Language(language)
    n, span = say.number(articles.n), say.span(articles.basis.first, articles.basis.last)
    line = source(articles.basis, language)
    if not articles.n:
        return _no_days(articles.basis, line, say)
    undated = say.number(articles.left_out["undated"])
    rest = (
        say(en=f"; {undated} undated", fr=f" ; {undated} sans date")
        if articles.left_out["undated"]
        else ""
    )
    sub = say(
        en=f"Dispatches by day of publication, copies and teasers not counted; n = {n}{rest}.",
        fr=f"Dépêches par date de publication, sans copies ni renvois ; n = {n}{rest}.",
    )
    if articles.form != "list":
        unit = say.per(articles.period)
        sub += say(en=f" A bar {unit}.", fr=f" Une barre {unit}.") + _keys(articles.table, say)
    told = f"{n} {say.noun(articles.n, 'dispatch')}"
    alt = say(en=f"Chart of {told}, {span}.", fr=f"Figure de {told}, {span}.")
    title = say.count(articles.n, "dispatch", capital=True)
    if rest:
        title += say(en=" of known date", fr=" de date connue")
    return Caption(f"{title}, {span}", sub, line, alt)


def _no_days(basis: Basis, line: str, say: Language) -> Caption:
    """Return the words of a figure of dispatches none of which has a day of publication."""
    told, none = say.count(basis.articles, "dispatch"), _none_asked_for(say)
    title = none[:1].upper() + none[1:]
    if basis.articles:
        title = say(
            en=f"No day of publication is known for {told}",
            fr=f"Date de publication inconnue : {told}",
        )
    sub = say(
        en="Dispatches by day of publication; n = 0. Dates can be given in a metadata file.",
        fr="Dépêches par date de publication ; n = 0. Un fichier de métadonnées peut la donner.",
    )
    alt = say(en=f"A sentence, n = 0: {title}.", fr=f"Une phrase, n = 0 : {title}.")
    return Caption(title, sub, line, alt)


def _none_asked_for(say: Language) -> str:
    """Return that no dispatch is left: there are some, but not of what was asked for."""
    return say(
        en="no dispatch of the time and countries asked for",
        fr="aucune dépêche de la période et des pays demandés",
    )


def _share(counted: Counted, names: list[str], left: int, unknown: str, say: Language) -> Text:
    """Return who or what has the most dispatches, and how many are left out."""
    rest = f"{say.count(left, 'dispatch', capital=True)} {unknown}." if left else ""
    if not counted.n:
        return Text(rest or say(en="No dispatch.", fr="Aucune dépêche."))
    name, k, n = inert(names[0]), int(counted.table["articles"].iloc[0]), say.number(counted.n)
    told = say(
        en=f"{name}: {say.number(k)} of {n} {say.noun(counted.n, 'dispatch')}.",
        fr=f"{name} : {say.number(k)} {say.noun(k, 'dispatch')} sur {n}.",
    )
    return Text(f"{told} {rest}".strip())


def _keys(table: pd.DataFrame, say: Language) -> str:
    """Return what grey and pale marks mean, if there are any."""
    states = set(table["state"])
    told = ""
    if "no_articles" in states:
        told += say(en=" Grey: no dispatches.", fr=" Gris : aucune dépêche.")
    if "unfinished" in states:
        told += say(en=" Hatched: period not over.", fr=" Hachuré : période inachevée.")
    return told


def _agencies(basis: Basis, say: Language) -> str:
    """Return how many dispatches are by known agencies, the first three named, and by unknown."""
    named, more = list(basis.agencies[:3]), len(basis.agencies) - 3
    if more > 0:
        named.append(say(en=f"{more} more", fr=f"{more} autres"))
    by = say(en="by ", fr="de ") + say.listed(named)
    if not basis.unsigned:
        return by
    signed, unsigned = say.number(basis.articles - basis.unsigned), say.number(basis.unsigned)
    return say(
        en=f"{signed} {by}; {unsigned} of unknown agency",
        fr=f"{signed} {by}\u00a0; {unsigned} d’agence inconnue",
    )


def _also(n: dict[str, int], say: Language) -> str:
    """Return how many were passed over, and the copies and teasers not counted, or nothing."""
    told = say.listed(say.count(n[item], item) for item in ("teaser", "copy") if n[item])
    passed = say.number(n["passed"])
    parts = [
        say(en=f"{passed} passed over", fr=f"{passed} écartées") if n["passed"] else "",
        say(en=f"not counted: {told}", fr=f"non comptés : {told}") if told else "",
    ]
    return say(en="; ", fr=" ; ").join(part for part in parts if part)


def _when(basis: Basis, say: Language) -> str:
    """Return a sentence on the days of publication."""
    if not basis.articles:
        return ""
    if not basis.first:
        return say(
            en="No day of publication is known.", fr="Aucune date de publication n’est connue."
        )
    span = say.span(basis.first, basis.last)
    undated = say.number(basis.undated)
    return say(
        en=f"Published {span}" + (f"; {undated} undated." if basis.undated else "."),
        fr=f"Publication : {span}" + (f" ; {undated} sans date." if basis.undated else "."),
    )
