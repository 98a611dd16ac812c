"""Whether the later half of the time has more meetings, and whether dispatches explain it.

More or fewer is said only where the exact 95 % intervals of the two halves do not overlap.
"""

from typing import NamedTuple

import pandas as pd

from analysis.counts.intervals import Interval, poisson

from .language import Language

FEWEST, MOST_GAPS = 4, 0.2


class Half(NamedTuple):
    """One half of the time: its first and last period, its meetings and dispatches."""

    first: str
    last: str
    meetings: int
    articles: int


def halves(periods: pd.DataFrame) -> tuple[Half, Half] | None:
    """Return the sums of the two `parts` of the periods, None where that is not fair."""
    both = parts(periods)
    return (half(both[0]), half(both[1])) if both else None


def parts(periods: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame] | None:
    """Return the earlier and the later half of the finished periods, None where that is not fair.

    Not fair: fewer than four periods, or more than a fifth of them without dispatches. Whole years
    are compared where there are four; of an odd number of periods the middle one is left out.
    """
    full = periods[~periods["state"].isin(["unfinished", "imprecise"])]
    year = full["period"].str[:4]
    size = year.map(year.value_counts())
    whole = size == size.max()
    unit = int(size.max()) if year[whole].nunique() >= FEWEST else 1
    full = full[whole] if unit > 1 else full
    if len(full) < FEWEST or (full["state"] == "no_articles").mean() > MOST_GAPS:
        return None
    middle = len(full) // unit // 2 * unit
    return full.iloc[:middle], full.iloc[-middle:]


def uncompared(periods: pd.DataFrame, say: Language) -> str:
    """Return which periods are in neither half and how many meetings they have, empty if none is."""
    both = parts(periods)
    if both is None:
        return ""
    known = periods[periods["state"] != "imprecise"]
    rest = known[~known["period"].isin(pd.concat(both)["period"])]
    if rest.empty:
        return ""
    first, last = half(both[0]), half(both[1])
    yearly = all(years(part, say)[:1].isdigit() for part in (first, last))
    names = dict.fromkeys(rest["period"].str[:4] if yearly else map(say.period, rest["period"]))
    told = say.listed(names)
    k = say.plural(
        int(rest["meetings"].sum()), "{} meeting", "{} meetings", "{} rencontre", "{} rencontres"
    )
    return say(en=f"Not compared: {told} ({k}).", fr=f"Hors comparaison : {told} ({k}).")


def direction(both: tuple[Half, Half]) -> int:
    """Return 1 if the later half clearly has more meetings, -1 if fewer, 0 if that is not clear."""
    return _compared(*(poisson(part.meetings) for part in both))


def title(both: tuple[Half, Half], status: str, say: Language) -> str:
    """Return the finding of a figure over time: the halves compared, and their dispatches.

    Where the dispatches may explain that there are more or fewer meetings, both changes are told.
    """
    way = direction(both)
    if not way or not _explained(both):
        return compared(both, status, say)
    noun = f"{say.noun(2, 'meeting')} {say.status(2, status)}"
    before, span = (years(part, say) for part in both)
    kept, told = (
        say(en=f"({b}, after {a}{of})", fr=f"({b}, après {a}{of})").replace(" ", "\u00a0")
        for a, b, of in (
            [*(say.number(part.meetings) for part in both), say(en=" in ", fr=" en ") + before],
            [*(say.number(part.articles) for part in both), ""],
        )
    )
    more = say(en="More", fr="Davantage de") if way > 0 else say(en="Fewer", fr="Moins de")
    also = say(en="more", fr="de") if way > 0 else say(en="fewer", fr="moins de")
    return say(
        en=f"{more} {noun} in {span} {kept}, from {also} dispatches {told}",
        fr=f"{more} {noun} en {span} {kept}, mais aussi {also} dépêches {told}",
    )


def compared(both: tuple[Half, Half], status: str, say: Language) -> str:
    """Return how many meetings the halves have, and whether the later one clearly has more."""
    spans = [years(part, say) for part in both]
    before, after = (say.number(part.meetings) for part in both)
    noun = f"{say.noun(2, 'meeting')} {say.status(2, status)}"
    return {
        1: say(
            en=f"More {noun}: {after} in {spans[1]}, after {before} in {spans[0]}",
            fr=f"Davantage de {noun} : {after} en {spans[1]}, après {before} en {spans[0]}",
        ),
        -1: say(
            en=f"Fewer {noun}: {after} in {spans[1]}, after {before} in {spans[0]}",
            fr=f"Moins de {noun} : {after} en {spans[1]}, après {before} en {spans[0]}",
        ),
        0: say(
            en=f"No clear change in {noun}: {before} in {spans[0]}, {after} in {spans[1]}",
            fr=f"Pas de changement net : {before} {noun} en {spans[0]}, {after} en {spans[1]}",
        ),
    }[direction(both)]


def sentence(periods: pd.DataFrame, status: str, say: Language) -> str:
    """Return the halves compared, and whether the number of dispatches may explain it."""
    both = halves(periods)
    if both is None:
        return ""
    told, rest = compared(both, status, say), uncompared(periods, say)
    if not all(part.articles for part in both):
        return f"{told}. {rest}".strip()
    rates = [say.number(100 * part.meetings / part.articles, 0) for part in both]
    told += say(
        en=f"; per hundred dispatches {rates[0]} before and {rates[1]} after",
        fr=f" ; pour cent dépêches {rates[0]} avant et {rates[1]} après",
    )
    if direction(both) and _explained(both):
        told += say(
            en=", so a change of the collection may explain it",
            fr=", un changement de la collection peut donc l’expliquer",
        )
    return f"{told}. {rest}".strip()


def years(part: Half, say: Language) -> str:
    """Return the half's span: in years where it holds whole ones."""
    if part.first[4:] in ("", "-01", "-Q1") and part.last[4:] in ("", "-12", "-Q4"):
        return say.span(part.first[:4], part.last[:4])
    return f"{say.period(part.first)} – {say.period(part.last)}"


def half(part: pd.DataFrame) -> Half:
    """Return the sums of these periods."""
    names = part["period"].iloc[0], part["period"].iloc[-1]
    return Half(*names, int(part["meetings"].sum()), int(part["articles"].sum()))


def _explained(both: tuple[Half, Half]) -> bool:
    """Return whether the meetings a dispatch do not clearly change the way the meetings do."""
    known = all(part.articles for part in both)
    return known and _compared(*map(_rate, both)) != direction(both)


def _rate(part: Half) -> Interval:
    """Return the interval of meetings a dispatch."""
    return Interval(*(end / part.articles for end in poisson(part.meetings)))


def _compared(before: Interval, after: Interval) -> int:
    """Return 1 if after lies above before, -1 if below, 0 if they overlap."""
    return int(after.low > before.high) - int(after.high < before.low)
