"""When the people who met most are seen in which office."""

import re

import pandas as pd

from analysis.corpus import Corpus
from analysis.people.offices import of_one_holder

from .actors import MOST, actors
from .answers import answer, by_size, in_order
from .basis import Counted
from .periods import chosen, form
from .seats import seats
from .worked_out import edtf

_WORD = re.compile(r"[^\s,;:()]+")


def offices(corpus: Corpus, status: str = "held", most: int = MOST) -> Counted:
    """Return when the persons who met most are seen in which office, by country and rank.

    Columns: actor_id, name, country, office, rank, first, last (of the meetings with a year, empty
    if none), meetings, dates (all different ones, EDTF, joined by `|`; above a hundred meetings
    only to the month). At most `most` rows, about half of them of one country; `left_out` has
    `others`, the persons not shown.
    """
    people = seats(corpus, status)
    if form(len(chosen(corpus, status))) in ("bars", "heatmap"):
        people["date"] = people["date"].where(
            people["date"].str.startswith("--"), people["date"].str[:7]
        )
    ranked = actors(corpus, status).table["actor_id"]
    shown = people[people["actor_id"].isin(_fitting(people, ranked, most))]
    shown = in_order(shown.assign(office=_in_full(shown)), date=True)
    inferred = shown.groupby(["actor_id", "office", "date"])["worked_out"].transform("all")
    shown = shown.assign(told=edtf(shown["date"], inferred))
    held = shown.groupby(["actor_id", "office"], sort=False)
    table = held.agg(
        name=("name", "first"), country=("country", "first"), rank=("rank", "min"),
        meetings=("date", "size"), dates=("told", lambda dates: "|".join(dict.fromkeys(dates))),
    ).reset_index()  # fmt: skip
    years = shown[shown["date"].str.match(r"\d{4}")]
    ends = years.groupby(["actor_id", "office"])["date"].agg(first="min", last="max")
    table = table.join(ends, on=["actor_id", "office"]).fillna({"first": "", "last": ""})
    columns = [
        "actor_id",
        "name",
        "country",
        "office",
        "rank",
        "first",
        "last",
        "meetings",
        "dates",
    ]
    others = ranked.nunique() - shown["actor_id"].nunique()
    return answer(
        corpus, _grouped(table)[columns], status, left_out={"others": others} if others else {}
    )


def _in_full(people: pd.DataFrame) -> list[str]:
    """Return each office in one form for the same person: the longest that the person has it in.

    A short form is one all of whose words stand in the longer one; marks between them are none. Of
    an office of which a country has one holder (`chef de l'État`, `président chilien`) it is the
    shortest, whatever the words.
    """
    full: dict[tuple[str, str], str] = {}
    for actor, wordings in people.groupby("actor_id")["office"].unique().items():
        longest = sorted(wordings, key=lambda words: (-len(words), words))
        shortest = {kind: words for words in longest if (kind := of_one_holder(words))}
        for words in wordings:
            own = set(_WORD.findall(words))
            long = next(long for long in longest if own <= set(_WORD.findall(long)))
            full[actor, words] = shortest.get(of_one_holder(long), long)
    return [full[key] for key in zip(people["actor_id"], people["office"], strict=True)]


def _fitting(people: pd.DataFrame, ranked: pd.Series, most: int) -> set[str]:
    """Return the persons who met most, in at most so many offices, half of them of one country."""
    sizes = people.groupby("actor_id").agg(rows=("office", "nunique"), country=("country", "first"))
    sizes = sizes.reindex(ranked)
    own = sizes.groupby("country")["rows"].cumsum()
    half = most if sizes["country"].nunique() < 2 or sizes["rows"].sum() <= most else most // 2
    sizes = sizes[own <= half]
    return set(sizes.index[sizes["rows"].cumsum() <= most])


def _grouped(table: pd.DataFrame) -> pd.DataFrame:
    """Return the offices by country, the busiest first, each person's together, by rank."""
    countries = by_size(table["country"].repeat(table["meetings"]))
    best = table.groupby("actor_id")["rank"].transform("min")
    table = table.assign(
        order=[countries.index(country) for country in table["country"]], best=best
    )
    return in_order(table, order=True, best=True, name=True, actor_id=True, first=True)
