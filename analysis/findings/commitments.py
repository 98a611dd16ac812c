"""What was asked and what was promised, in words: notebook 05."""

import pandas as pd

from analysis.counts.basis import Counted

from .language import Language
from .text import Caption, Text
from .wording import caption, listed, nothing, of


def commitments(commitments: Counted, language: str = "en") -> Text:
    """Return the reading of `charts.commitments`."""
    say, table = Language(language), commitments.table
    if table.empty:
        return Text(say(
            en="No request or pledge with a content was found; praise and good wishes are none.",
            fr="Aucune demande ni promesse concrète ; l’éloge et les vœux n’en sont pas.",
        ))  # fmt: skip
    if commitments.form == "list":
        due = int((table["deadline"] != "").sum())
        return Text(say(
            en=f"{of(due, len(table), language)} name a deadline. ▲ asks, ■ promises; “taken up” means "
            f"that the other side later promises or refuses something on the same topic.",
            fr=f"{of(due, len(table), language)} avec échéance. ▲ demande, ■ promet ; « repris » : "
            f"l’autre partie promet ou refuse plus tard quelque chose sur le même thème.",
        ))  # fmt: skip
    due, total = int(table["dated"].sum()), int(table[["requests", "pledges"]].to_numpy().sum())
    return Text(say(
        en=f"Of those shown, {of(due, total, language)} name a deadline.",
        fr=f"Parmi celles représentées, {of(due, total, language)} ont une échéance.",
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
        size = f"{len(table)}"
    else:
        measure = say(
            en="Requests, those of them taken up by the other side in a later article, and pledges",
            fr="Demandes, celles que l’autre partie reprend dans un article ultérieur, et promesses",
        )
        title = _most_asked(table, say)
        kind = say(
            en="Dot plot of requests and pledges by country", fr="Demandes et promesses par pays"
        )
        size = say.number(table[["requests", "pledges"]].to_numpy().sum())
    size += say(en=" requests and pledges", fr=" demandes et promesses")
    return caption(commitments, language, title, measure, kind, size, others="pair")


def _most_asked(table: pd.DataFrame, say: Language) -> str:
    """Return who asks whom most, equal ones together."""
    most = int(table["requests"].max())
    if most == 0:
        return say(en="Pledges only, no request", fr="Des promesses, aucune demande")
    first = table[table["requests"] == most]
    pairs = [
        " → ".join(say.listed(map(say.country, end.split("|"))) for end in ends)
        for ends in zip(first["speaker_country"], first["counterpart_country"], strict=True)
    ]
    who, k = listed(pairs, say.code, most=2), say.number(most)
    each = say(en=" each", fr=" chacune") if len(pairs) > 1 else ""
    of = say.number(table["requests"].sum())
    return say(
        en=f"Most requests: {who}, {k}{each} of {of}",
        fr=f"Le plus de demandes : {who}, {k}{each} sur {of}",
    )
