"""How often they meet, in short: the answer of notebook 02."""

import pandas as pd

from analysis.counts.basis import Counted
from analysis.schema import ALLOWED

from . import change
from .frequency import undrawn, when
from .language import Language
from .text import Text, inert

NAMED = 5


def how_often(over_time: Counted, contents: pd.DataFrame, language: str = "en") -> Text:
    """Return the answer in short: how many, when, out of what, and what is not counted in."""
    say, span = Language(language), when(over_time, Language(language))
    lead = f"**{say.meetings(over_time.n, over_time.status, capital=True)}**"
    of = say.count(over_time.basis.articles, "dispatch")
    told = say(en=f"{lead}, from {of}", fr=f"{lead}, d’après {of}")
    told += say(en=f": {span}.", fr=f" : {span}.") if span else "."
    without = undrawn(over_time, say)
    among = say(en=f"Among them {without}.", fr=f"Dont {without}.") if without else ""
    parts = [told, among, _apart(over_time.status, contents, say), _trend(over_time, say)]
    short = " ".join(part for part in parts if part)
    return Text(f"{short}\n\n{_listed(over_time, say)}" if over_time.form == "list" else short)


def _apart(status: str, contents: pd.DataFrame, say: Language) -> str:
    """Return how many meetings of another status there are, empty if there are none."""
    n = dict(zip(contents["item"], contents["n"], strict=True))
    others = [name for name in ALLOWED["status"] if name != status and n[name]]
    told = say.listed(say.meetings(n[name], name) for name in others)
    return say(en=f"Not added to them: {told}.", fr=f"Comptées à part : {told}.") if told else ""


def _trend(over_time: Counted, say: Language) -> str:
    """Return what can be said of a trend: nothing of a list, the halves above a hundred."""
    if over_time.form == "list":
        return say(
            en="A list this short shows no trend.",
            fr="Une liste aussi courte ne montre aucune tendance.",
        )
    many = over_time.form in ("bars", "heatmap")
    return change.sentence(over_time.table, over_time.status, say) if many else ""


def _listed(over_time: Counted, say: Language) -> str:
    """Return the first meetings of a list, a line each."""
    lines = []
    for row in over_time.table.head(NAMED).itertuples():
        sides = [say.country(code) for code in row.countries.split("|")]
        who = inert(say.listed(row.who.split("|") if row.who else sides))
        where = f", {inert(say.place(row.place))}" if row.place else ""
        lines.append(
            f"- **{say.dated(row.date, row.until, row.worked_out)}**{where}{say(en=': ', fr=' : ')}{who}"
        )
    brackets = say(
        en="A year in brackets was worked out from offices held and other evidence, told in notebook 06.",
        fr="Une année entre crochets est déduite des fonctions occupées et d’autres indices, voir le carnet 06.",
    )
    more = len(over_time.table) - NAMED
    if more > 0:
        lines.append(say(en=f"- and {say.number(more)} more", fr=f"- et {say.number(more)} autres"))
    if over_time.table["worked_out"].any():
        lines.append(f"\n{brackets}")
    return "\n".join(lines)
