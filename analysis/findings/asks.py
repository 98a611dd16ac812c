"""Who says what to whom, in words: answer, readings and captions of notebook 05."""

from collections.abc import Callable

import pandas as pd

from analysis.counts.basis import Counted
from analysis.counts.periods import form

from .frequency import meetings
from .language import Language
from .text import Caption, Text, inert
from .wording import NOTABLE, caption, few, listed, none_at_all, nothing, of, quoted

SHARES = ("bars", "heatmap")


def who_asks(speakers: Counted, ledger: Counted, language: str = "en") -> Text:
    """Return the answer in short: who raises what, how many requests and pledges."""
    say = Language(language)
    if not speakers.n:
        return Text(f"**{none_at_all(speakers, language)}.**")
    at = meetings(speakers.n, speakers.status, language)
    if speakers.table.empty:
        return Text(
            say(
                en=f"**No statement with a known speaker** at {at}.",
                fr=f"**Aucune déclaration dont l’auteur soit connu** : {at}.",
            )
        )
    asked, promised = ((ledger.table["kind"] == kind).sum() for kind in ("request", "pledge"))
    lead = say(
        en=f"**{say.count(asked, 'request', True)} and {say.count(promised, 'pledge')}** at {at}.",
        fr=f"**{say.count(asked, 'request', True)} et {say.count(promised, 'pledge')}** : {at}.",
    )
    parts = [lead, _statements(speakers, language, inert)]
    if form(int(asked)) not in ("sentence", "list"):
        answered = int((ledger.table["answered"] != "").sum())
        parts.append(say(
            en=f"Within a year the other side promises or refuses something on the topic of "
            f"{of(answered, asked, language)} requests.",
            fr=f"Dans l’année, l’autre partie promet ou refuse quelque chose sur le thème de "
            f"{of(answered, asked, language, 'demandes')}.",
        ))  # fmt: skip
    return Text(" ".join([*parts, few(speakers, language)]).strip())


def speakers(speakers: Counted, language: str = "en") -> Text:
    """Return the reading of `charts.speakers`."""
    say, table = Language(language), speakers.table
    if table.empty:
        return Text(say(en="Nothing to draw.", fr="Rien à dessiner."))
    words, total = int(table["quoted"].sum()), int(table[["quoted", "reported"]].to_numpy().sum())
    return Text(
        say(
            en=f"{_raised_most(table, say)}Quoted in direct speech: "
            f"{of(words, total, language)} mentions of a topic. What one side is reported to say "
            f"depends on whose agency reports it.",
            fr=f"{_raised_most(table, say)}En discours direct : "
            f"{of(words, total, language, 'mentions')} d’un thème. Ce qu’une partie est dite avoir dit "
            f"dépend de l’agence qui le rapporte.",
        )
    )


def _raised_most(table: pd.DataFrame, say: Language) -> str:
    """Return which topics those shown raise most, empty where none is raised often."""
    topics = table.groupby("topic")[["quoted", "reported"]].sum().sum(axis=1)
    if topics.max() < NOTABLE:
        return ""
    top = listed((quoted(say.topic(key), say.code) for key in topics.index[topics == topics.max()]),
                 say.code)  # fmt: skip
    k = say.number(topics.max())
    return say(en=f"Raised most: {top} ({k}). ", fr=f"Le plus abordé : {top} ({k}). ")


def speakers_caption(speakers: Counted, language: str = "en") -> Caption:
    """Return the words of `charts.speakers`."""
    say, table = Language(language), speakers.table
    if speakers.form in SHARES:
        measure = say(
            en="Statements that name the topic, at right all of the row; shaded by their share where "
            "the row has ten",
            fr="Déclarations qui nomment le thème, à droite toutes celles de la ligne ; teinte selon "
            "leur part à partir de dix",
        )
    else:
        measure = say(
            en="Topics by speaker and counterpart; filled: quoted, ring: reported only; a number where several",
            fr="Thèmes par orateur et interlocuteur ; plein : cité, cercle : rapporté ; un nombre si plusieurs",
        )
    if table.empty:
        return nothing(speakers, language, measure)._replace(title=say(
            en="No statement with a known speaker", fr="Aucune déclaration dont l’auteur soit connu"
        ))  # fmt: skip
    title = _statements(speakers, language, str).rstrip(".")
    size = say.plural(int(table["of_statements"].iloc[0]), "{} statement", "{} statements",
                      "{} déclaration", "{} déclarations")  # fmt: skip
    return caption(
        speakers,
        language,
        title,
        measure,
        say(en="Matrix of speakers by topic", fr="Matrice des orateurs par thème"),
        size,
        others="pair" if speakers.form == "heatmap" else "speaker",
    )


def both_directions(both: Counted, language: str = "en") -> Text:
    """Return the reading of `charts.both_directions`."""
    say, table = Language(language), both.table
    if table.empty:
        return Text(
            say(
                en="No two countries speak to each other here.",
                fr="Aucun échange entre deux pays ici.",
            )
        )
    only = [
        (table["a"].iloc[0], table.loc[table["b_said"] == 0, "topic"]),
        (table["b"].iloc[0], table.loc[table["a_said"] == 0, "topic"]),
    ]
    told = [
        say(
            en=f"Raised by {say.the(code)} alone: ",
            fr=f"Abordé par {say.the(code)} seulement : ",
        )
        + listed((quoted(say.topic(key), language) for key in topics), language)
        + "."
        for code, topics in only
        if len(topics)
    ]
    return Text(
        " ".join(told)
        or say(
            en="Both sides speak of every topic shown.",
            fr="Les deux parties parlent de chaque thème.",
        )
    )


def both_directions_caption(both: Counted, language: str = "en") -> Caption:
    """Return the words of `charts.both_directions`."""
    say, table = Language(language), both.table
    measure = say(
        en="Statements of either side to the other by topic: ● said, ▲ asked, ■ promised",
        fr="Déclarations de chaque partie à l’autre par thème : ● dit, ▲ demande, ■ promet",
    )
    if table.empty:
        return nothing(both, language, measure)._replace(
            title=both_directions(both, language).rstrip(".")
        )
    row = table.iloc[0]
    names = [say.the(row["a"], capital=True), say.the(row["b"])]
    size = say.number(row["a_total"] + row["b_total"]) + say(en=" statements", fr=" déclarations")
    shared = table[(table["a_said"] > 0) & (table["b_said"] > 0)]
    who = say.listed(names)
    if 0 in (row["a_total"], row["b_total"]):
        only = say.the(row["b" if row["a_total"] == 0 else "a"])
        title = say(
            en=f"Statements on record from one side only: {only}",
            fr=f"Déclarations connues d’un seul côté : {only}",
        )
    elif shared.empty:
        title = say(
            en=f"{who} speak of different topics", fr=f"{who} ne parlent pas des mêmes thèmes"
        )
    else:
        raised = listed((quoted(say.topic(key), language) for key in shared["topic"]), language, 2)
        title = say(en=f"{who} both raise {raised}", fr=f"{who} abordent tous deux {raised}")
    kind = say(en="Two-sided dot plot of topics", fr="Thèmes des deux côtés")
    return caption(both, language, title, measure, kind, size)


def _statements(speakers: Counted, language: str, safe: Callable[[str], str]) -> str:
    """Return who has how many statements: of few meetings all, else who has most.

    `safe` makes names harmless.
    """
    table = speakers.table
    facing = table.drop_duplicates(
        ["speaker", "speaker_country", "counterpart", "counterpart_country"]
    )
    if speakers.form != "list":
        return _most_said(facing, language, safe)
    say, totals = Language(language), facing.groupby(["speaker", "speaker_country"])["total"].sum()
    ranked = totals.sort_values(ascending=False, kind="stable")
    told = [
        f"{safe(name) or say.country(code)} {say.number(k)}" for (name, code), k in ranked.items()
    ]
    return say(en="Statements: ", fr="Déclarations : ") + listed(told, language) + "."


def _most_said(facing: pd.DataFrame, language: str, safe: Callable[[str], str]) -> str:
    """Return who has most statements, to whom, equal ones together; `safe` makes names harmless."""
    say = Language(language)
    top = facing[facing["total"] == facing["total"].max()]
    names = [safe(row.speaker) or say.country(row.speaker_country) for row in top.itertuples()]
    most = int(top["total"].iloc[0])
    k = say.number(most)
    if most < NOTABLE:
        told = say.count(most, "statement")
        return say(en=f"At most {told} of one speaker.", fr=f"Au plus {told} par orateur.")
    if len(set(names)) > 1:
        who = listed(dict.fromkeys(names), language)
        return say(
            en=f"Most statements: {who}, {k} each.",
            fr=f"Le plus de déclarations : {who}, {k} chacun.",
        )
    whom = safe(addressed(top.iloc[0], language))
    to = say(en=f" to {whom}", fr=f", à {whom}") if whom else ""
    return say(
        en=f"Most statements: {names[0]}, {k}{to}.",
        fr=f"Le plus de déclarations : {names[0]}, {k}{to}.",
    )


def addressed(row: pd.Series, language: str) -> str:
    """Return whom a row's statements face: persons, else countries, else nobody."""
    say = Language(language)
    if row["counterpart"]:
        return listed(row["counterpart"].split("|"), language, 2)
    return (
        say.listed(map(say.country, row["counterpart_country"].split("|")))
        if row["counterpart_country"]
        else ""
    )
