"""How often they meet, weighted by protocol rank, in words."""

from math import sqrt

import pandas as pd

from analysis.counts.basis import Counted
from analysis.counts.ranks import FEW, Z

from . import change
from .coverage import source
from .frequency import segments
from .language import Language
from .text import Caption, Text


def by_rank(ranks: Counted, language: str = "en") -> Text:
    """Return the reading of `charts.by_rank`."""
    say = Language(language)
    if not ranks.n:
        return Text(f"{_title(ranks, say)}.{_without(ranks, say)}")
    if ranks.form == "list":
        told = say(
            en="So few meetings have no level that could rise or fall.",
            fr="Si peu de rencontres n’ont pas de niveau qui puisse monter ou baisser.",
        )
        return Text(f"{told}{_without(ranks, say)}")
    told = say(
        en="The sum grows with the number of meetings and with their rank; the mean with the rank "
        "alone.",
        fr="La somme croît avec le nombre des rencontres et avec leur rang ; la moyenne avec le "
        "rang seul.",
    )
    return Text(f"{_title(ranks, say)}. {told}{_without(ranks, say)}")


def by_rank_caption(ranks: Counted, language: str = "en") -> Caption:
    """Return the words of `charts.by_rank`."""
    say, table = Language(language), ranks.table
    drawn = int(table["meetings"].sum()) if "period" in table else ranks.n
    n = say.number(drawn)
    line, title = source(ranks.basis, language), _title(ranks, say)
    status = say.status(2, ranks.status)
    sub = say(
        en=f"Meetings {status}, each weighing the mean of its sides, by the highest person: head of "
        f"state 8, minister 4, ambassador 2; n = {n}.",
        fr=f"Rencontres {status}, chacune du poids moyen de ses parties, par leur plus haute "
        f"personne : chef d’État 8, ministre 4, ambassadeur 2 ; n = {n}.",
    )
    sub += _keys(ranks, say)
    if ranks.form in ("bars", "heatmap"):
        sub = f"{sub} {change.uncompared(table, say)}".rstrip()
    sub += _without(ranks, say)
    of = f"{n} {say.noun(drawn, 'meeting')}"
    kinds = {
        "sentence": say(en="A sentence, no chart", fr="Une phrase, sans figure"),
        "list": say(en="Dated list with ranks", fr="Liste datée avec les rangs"),
    }
    bars = say(en="Bars of weight above mean weights", fr="Barres des poids, poids moyens dessous")
    kind = kinds.get(ranks.form, bars)
    alt = say(en=f"{kind}, {of}: {title}.", fr=f"{kind}, {of} : {title}.")
    return Caption(title, sub, line, alt)


def _keys(ranks: Counted, say: Language) -> str:
    """Return what the marks mean."""
    if ranks.form == "sentence":
        return ""
    if ranks.form == "list":
        few = say(en=" A list, not a trend.", fr=" Une liste, non une tendance.")
        return few + segments(ranks.table, say)
    unit, thin = say.per(ranks.period), ranks.table["meetings"].between(1, FEW - 1).any()
    told = say(
        en=f" Above: the sum {unit}; below: the mean",
        fr=f" En haut : la somme {unit} ; en bas : la moyenne",
    )
    if ranks.table["low"].notna().any():
        told += say(en=" and its 95% interval", fr=" et son intervalle à 95 %")
    if thin:
        told += say(en="; ring: fewer than ten meetings", fr=" ; anneau : moins de dix rencontres")
    states = set(ranks.table["state"])
    keys = {
        "no_articles": say(en=" Grey: no dispatches.", fr=" Gris : aucune dépêche."),
        "unfinished": say(en=" Hatched: period not over.", fr=" Hachuré : période inachevée."),
    }
    return f"{told}." + "".join(key for state, key in keys.items() if state in states)


def _without(ranks: Counted, say: Language) -> str:
    """Return how many meetings are not in the figure, and why; empty if all are."""
    reasons = {
        "unranked": say(en="of unknown rank on one side", fr="dont une partie est de rang inconnu"),
        "undated": say(en="dated too coarsely", fr="à date trop vague"),
    }
    left = [f"{say.number(k)} {reasons[name]}" for name, k in ranks.left_out.items() if k]
    told = say.listed(left)
    return say(en=f" Not in it: {told}.", fr=f" Non comprises : {told}.") if left else ""


def _title(ranks: Counted, say: Language) -> str:
    """Return the weights of a list, the mean of up to a hundred, the halves compared above."""
    table = ranks.table
    if not ranks.n:
        return say(en="No meeting with two known ranks", fr="Aucune rencontre de deux rangs connus")
    count = say.count(ranks.n, "meeting", capital=True)
    if ranks.form == "list":
        return _weights(count, table["weight"], say)
    both = change.parts(table) if ranks.form in ("bars", "heatmap") else None
    if both and all(part["meetings"].sum() >= FEW for part in both):
        return _compared(*both, say)
    drawn = int(table["meetings"].sum())
    if not drawn:
        return say(en=f"{count}, none dated closely enough", fr=f"{count}, aucune assez bien datée")
    noun, mean = say.count(drawn, "meeting", True), say.number(table["weight"].sum() / drawn)
    return say(
        en=f"{noun} of known date, of mean weight {mean} out of 8",
        fr=f"{noun} de date connue, d’un poids moyen de {mean} sur 8",
    )


def _weights(count: str, weights: pd.Series, say: Language) -> str:
    """Return so many meetings with their weights: up to four whole numbers, else lowest to highest."""
    distinct = sorted(set(weights))
    few = len(distinct) < 5 and all(weight == int(weight) for weight in distinct)
    told = say.reach(distinct[0], distinct[-1])
    if few:
        told = say.listed(say.number(weight) for weight in distinct)
    return say(
        en=f"{count}, weighing {told} out of 8 by rank",
        fr=f"{count}, d’un poids de {told} sur 8 selon le rang",
    )


def _compared(before: pd.DataFrame, after: pd.DataFrame, say: Language) -> str:
    """Return whether the later half's mean weight is another: only where intervals do not overlap."""
    (old, old_reach), (new, new_reach) = _mean(before), _mean(after)
    spans = [change.years(change.half(part), say) for part in (before, after)]
    a, b = say.number(old, 2), say.number(new, 2)
    told = say(
        en=f"mean weight {b} in {spans[1]}, after {a} in {spans[0]}",
        fr=f"poids moyen {b} en {spans[1]}, après {a} en {spans[0]}",
    )
    if new - new_reach > old + old_reach:
        return say(en=f"Higher in rank: {told}", fr=f"Plus haut en rang : {told}")
    if new + new_reach < old - old_reach:
        return say(en=f"Lower in rank: {told}", fr=f"Plus bas en rang : {told}")
    return say(en=f"No clear change in rank: {told}", fr=f"Pas de changement net de rang : {told}")


def _mean(part: pd.DataFrame) -> tuple[float, float]:
    """Return the mean weight of the meetings of these periods, and half its 95 % interval."""
    n, mean = part["meetings"].sum(), part["weight"].sum() / part["meetings"].sum()
    within = ((part["meetings"] - 1).clip(lower=0) * part["sd"].fillna(0) ** 2).sum()
    between = (part["meetings"] * (part["mean"].fillna(mean) - mean) ** 2).sum()
    return float(mean), Z * sqrt((within + between) / (n - 1) / n)
