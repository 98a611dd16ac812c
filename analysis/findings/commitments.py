"""What was asked and what was promised, in words: notebook 05."""

import pandas as pd

from analysis.counts.basis import Counted

from .language import Language
from .text import Caption, Text
from .wording import NOTABLE, caption, listed, nothing, of


def commitments(commitments: Counted, language: str = "en") -> Text:
    """Return the reading of `charts.commitments`."""
    say, table = Language(language), commitments.table
    if table.empty:
        return Text(say(
            en="No request or pledge with a content was found; praise and good wishes are none.",
            fr="Aucune demande ni promesse concrète ; l’éloge et les vœux n’en sont pas.",
        ))  # fmt: skip
    if commitments.form == "list":
        due, told = of(int((table["deadline"] != "").sum()), len(table), language), ""
        if (table["answered"] != "").any():
            told = say(
                en=" ↳: what the other side promises or refuses on the same topic within a year; "
                "whether it means this very request, a reader must judge.",
                fr=" ↳ : ce que l’autre partie promet ou refuse sur le même thème dans l’année ; "
                "est-ce cette demande-là, au lecteur d’en juger.",
            )
        return Text(say(
            en=f"{due} name a deadline. ▲ asks, ■ promises.{told}",
            fr=f"{due} avec échéance. ▲ demande, ■ promet.{told}",
        ))  # fmt: skip
    row = table.iloc[0]
    due = of(int(row["of_dated"]), int(row["of_requests"] + row["of_pledges"]), language)
    return Text(say(
        en=f"{due} requests and pledges name a deadline.",
        fr=f"{due} demandes et promesses ont une échéance.",
    ))  # fmt: skip


def commitments_caption(commitments: Counted, language: str = "en") -> Caption:
    """Return the words of `charts.commitments`."""
    say, table = Language(language), commitments.table
    measure = say(
        en="Requests ▲ and pledges ■ with a content, by date",
        fr="Demandes ▲ et promesses ■ concrètes, par date",
    )
    if table.empty:
        return nothing(commitments, language, measure)._replace(
            title=say(en="No request or pledge was found", fr="Aucune demande ni promesse trouvée")
        )
    if commitments.form == "list":
        asked, promised = ((table["kind"] == kind).sum() for kind in ("request", "pledge"))
        title = say(
            en=f"{say.count(asked, 'request', True)} and {say.count(promised, 'pledge')}",
            fr=f"{say.count(asked, 'request', True)} et {say.count(promised, 'pledge')}",
        )
        kind = say(en="Ledger of requests and pledges", fr="Registre des demandes et promesses")
        size = _counted(int(asked), int(promised), say)
    else:
        measure = _measure(table, say)
        title = _most_asked(table, say)
        kind = say(
            en="Dot plot of requests and pledges by country", fr="Demandes et promesses par pays"
        )
        size = _counted(int(table["of_requests"].iloc[0]), int(table["of_pledges"].iloc[0]), say)
    if commitments.left_out:
        shown = say.number(table[["requests", "pledges"]].to_numpy().sum())
        size += say(en=f", {shown} of them shown", fr=f", dont {shown} représentées")
    return caption(commitments, language, title, measure, kind, size, others="pair")


def _counted(requests: int, pledges: int, say: Language) -> str:
    """Return how many requests and pledges there are, by the words of those that there are.

    >>> _counted(91, 145, Language("en")), _counted(169, 0, Language("fr"))
    ('236 requests and pledges', '169 demandes')
    """
    n = requests + pledges
    kinds = [kind for kind, k in (("request", requests), ("pledge", pledges)) if k]
    return f"{say.number(n)} {say.listed(say.noun(n, kind) for kind in kinds)}"


def _measure(table: pd.DataFrame, say: Language) -> str:
    """Return what the columns that have any mark are, and the order of the rows."""
    told = {
        "requests": say(en="requests ▲", fr="demandes ▲"),
        "pledges": say(en="pledges ■", fr="promesses ■"),
    }
    drawn = say.listed(text for name, text in told.items() if table[name].any())
    taken = say(
        en="; △: the other side promises or refuses something on the topic within a year",
        fr=" ; △ : l’autre partie promet ou refuse quelque chose sur le thème dans l’année",
    )
    return say(
        en=f"Who asks and promises whom, the most first: {drawn}",
        fr=f"Qui demande et promet à qui, par total décroissant : {drawn}",
    ) + (taken if table["answered"].any() else "")


def _most_asked(table: pd.DataFrame, say: Language) -> str:
    """Return who asks whom most, equal ones together; how many there are where none asks much."""
    most, row = int(table["requests"].max()), table.iloc[0]
    if not row["of_requests"]:
        return say(en="Pledges only, no request", fr="Des promesses, aucune demande")
    if most < NOTABLE:
        asked = say.count(int(row["of_requests"]), "request", True)
        return say(
            en=f"{asked}, at most {say.number(most)} of one side to another",
            fr=f"{asked}, au plus {say.number(most)} d’une partie à une autre",
        )
    first = table[table["requests"] == most]
    pairs = [
        " → ".join(say.listed(map(say.country, end.split("|"))) for end in ends)
        for ends in zip(first["speaker_country"], first["counterpart_country"], strict=True)
    ]
    who, k = listed(pairs, say.code, most=2), say.number(most)
    each = say(en=" each", fr=" chacune") if len(pairs) > 1 else ""
    of = say.number(table["of_requests"].iloc[0])
    return say(
        en=f"Most requests: {who}, {k}{each} of {of}",
        fr=f"Le plus de demandes : {who}, {k}{each} sur {of}",
    )
