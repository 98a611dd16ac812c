"""Who meets whom: rankings, pairs, terms of office, one person's circle, ranks of protocol."""

import pandas as pd

from analysis.corpus import Corpus

from .answers import answer, by_size, in_order, joined, with_shares
from .basis import Counted
from .periods import chosen, form, in_periods
from .seats import persons, seats, sides
from .worked_out import edtf

MOST = 25
PERSONS, COUNTRIES = 20, 16
_ROLES = {"host": 0, "peer": 1, "guest": 2}
_SIDE = ("id", "name", "office", "country", "rank")


def actors(corpus: Corpus, status: str = "held") -> Counted:
    """Return the persons by number of meetings; equal ones share a place in the ranking.

    Columns: rank, actor_id, name, country, office (the highest held), protocol (its rank),
    meetings, as_host, as_guest, as_peer, of_meetings, share, low, high (Wilson, 95 %).
    """
    people = seats(corpus, status)
    roles = pd.crosstab(people["actor_id"], people["role"])
    roles = roles.reindex(columns=["host", "guest", "peer"], fill_value=0).add_prefix("as_")
    known = persons(people).rename(columns={"rank": "protocol"})
    table = known.join(people.groupby("actor_id").size().rename("meetings")).join(roles)
    table = in_order(table.reset_index(), meetings=False, protocol=True, name=True)
    rank = table["meetings"].rank(method="min", ascending=False).astype("int64")
    table.insert(0, "rank", rank)
    table = table.assign(of_meetings=len(chosen(corpus, status)))
    return answer(corpus, with_shares(table, "meetings", "of_meetings"), status)


def pairs(corpus: Corpus, status: str = "held") -> Counted:
    """Return which two persons of different sides met, the commonest pair first, then by date.

    The first of a pair is the host of their first meeting, else the higher in rank. Columns:
    a_id, a_name, a_office, a_country, a_rank, the same for b, meetings, of_meetings, dates (of
    their meetings, EDTF, joined by `|`).
    """
    people = seats(corpus, status).rename(columns={"actor_id": "id"})
    people["order"] = people["role"].map(_ROLES).astype("int64") * 10 + people["rank"]
    met = people.add_prefix("a_").merge(
        people.add_prefix("b_"), left_on="a_meeting_id", right_on="b_meeting_id"
    )
    met = met[met["a_country"] != met["b_country"]]
    equal = (met["a_order"] == met["b_order"]) & (met["a_id"] < met["b_id"])
    met = met[(met["a_order"] < met["b_order"]) | equal]
    ahead, behind = met["a_id"] + " " + met["b_id"], met["b_id"] + " " + met["a_id"]
    met = in_order(met.assign(pair=ahead.where(met["a_id"] < met["b_id"], behind)), a_date=True)
    by_pair = met.groupby("pair")
    table = met.drop_duplicates("pair").set_index("pair")
    table = table[[f"{side}_{column}" for side in "ab" for column in _SIDE]]
    met = met.assign(told=edtf(met["a_date"], met["a_worked_out"]))
    table = table.assign(
        meetings=by_pair.size(), of_meetings=len(chosen(corpus, status)),
        dates=joined(met, ["pair"], "told"), days=joined(met, ["pair"], "a_date"),
    )  # fmt: skip
    table = table.assign(undated=~table["days"].str.match(r"\d{4}"))
    table = in_order(
        table, meetings=False, undated=True, days=True, a_rank=True, b_rank=True, a_name=True,
        b_name=True,
    )  # fmt: skip
    return answer(corpus, table.drop(columns=["days", "undated"]), status)


def met(corpus: Corpus, status: str = "held") -> Counted:
    """Return who met whom in the grain that suits the number of meetings.

    Form `list`: `pairs`; above that `matrix`.
    """
    small = form(len(chosen(corpus, status))) in ("sentence", "list")
    return (pairs if small else matrix)(corpus, status)


def country_pairs(corpus: Corpus, status: str = "held") -> Counted:
    """Return how many meetings join two countries: a, b, meetings, of_meetings; commonest first."""
    both = sides(corpus, status)
    both = both.merge(both, on="meeting_id", suffixes=("_a", "_b"))
    both = both[both["country_a"] < both["country_b"]]
    table = both.groupby(["country_a", "country_b"]).size().rename("meetings").reset_index()
    table = table.rename(columns={"country_a": "a", "country_b": "b"})
    table = table.assign(of_meetings=len(chosen(corpus, status)))
    return answer(corpus, in_order(table, meetings=False, a=True, b=True), status)


def matrix(corpus: Corpus, status: str = "held") -> Counted:
    """Return who met whom as the cells of a matrix, in the grain that suits the number of meetings.

    Up to a thousand meetings the rows are twenty persons, above that sixteen countries: those of
    the pairs that met most. They are ordered by country, the busiest first, then by rank. Both
    halves of the matrix are there. Columns: row, row_country, row_rank, column, column_country, column_rank,
    meetings. `left_out` has `others`, the persons or countries not shown.
    """
    by_country = form(len(chosen(corpus, status))) == "heatmap"
    cells = (_country_cells if by_country else _person_cells)(corpus, status)
    most = COUNTRIES if by_country else PERSONS
    ends = _ends(cells)
    shown = _of_closest_pairs(cells, ends).head(most)
    cells = cells[ends.isin(shown.to_list()).all(axis=1)]
    countries = by_size(cells["row_country"].repeat(cells["meetings"]))
    cells = cells.assign(order=[countries.index(country) for country in cells["row_country"]])
    cells = in_order(cells, order=True, row_rank=True, row=True).drop(columns="order")
    others = ends["row"].nunique() - len(shown)
    return answer(corpus, cells, status, left_out={"others": others} if others else {})


def _ends(cells: pd.DataFrame) -> pd.DataFrame:
    """Return who is at either end of a cell, by name and country: two may have one name."""
    return pd.DataFrame(
        {end: cells[end] + "\n" + cells[f"{end}_country"] for end in ("row", "column")}
    )


def _of_closest_pairs(cells: pd.DataFrame, ends: pd.DataFrame) -> pd.Series:
    """Return the rows of a matrix, those of the pair that met most first; of equal pairs the busier."""
    total = cells["meetings"].groupby(ends["row"]).sum()
    ranked = ends.assign(
        meetings=cells["meetings"],
        both=ends["row"].map(total) + ends["column"].map(total),
        first=ends.min(axis=1),
        second=ends.max(axis=1),
    )
    ranked = in_order(ranked, meetings=False, both=False, first=True, second=True, row=True)
    return ranked["row"].drop_duplicates()


def _person_cells(corpus: Corpus, status: str) -> pd.DataFrame:
    """Return the persons' pairs, each in both directions."""
    table = pairs(corpus, status).table
    ends = {
        "row": ("a_name", "b_name"), "row_country": ("a_country", "b_country"), "row_rank": ("a_rank", "b_rank"),
        "column": ("b_name", "a_name"), "column_country": ("b_country", "a_country"), "column_rank": ("b_rank", "a_rank"),
    }  # fmt: skip
    halves = [
        pd.DataFrame({name: table[columns[i]] for name, columns in ends.items()}).assign(
            meetings=table["meetings"]
        )
        for i in (0, 1)
    ]
    return pd.concat(halves, ignore_index=True)


def _country_cells(corpus: Corpus, status: str) -> pd.DataFrame:
    """Return the countries' pairs, each in both directions."""
    table = country_pairs(corpus, status).table
    halves = [
        pd.DataFrame({
            "row": table[a], "row_country": table[a], "row_rank": 0, "column": table[b],
            "column_country": table[b], "column_rank": 0, "meetings": table["meetings"],
        })
        for a, b in (("a", "b"), ("b", "a"))
    ]  # fmt: skip
    return pd.concat(halves, ignore_index=True)


def countries_by_year(corpus: Corpus, status: str = "held", most: int = MOST) -> Counted:
    """Return each country's dated meetings by year: country, year, meetings, total; most met first.

    `most` countries are there, or one more where that is all of them.
    Years without any article on record are there with -1 instead of a number.
    """
    meetings = chosen(corpus, status)
    dated = in_periods(meetings, "year")[["meeting_id", "period"]]
    met = sides(corpus, status).merge(dated, on="meeting_id")
    order = by_size(met["country"])
    years = _years(met["period"])
    most = len(order) if len(order) == most + 1 else most
    grid = pd.MultiIndex.from_product([order[:most], years], names=["country", "year"])
    counted = met.groupby(["country", "period"]).size()
    counted.index.names = ["country", "year"]
    table = counted.reindex(grid, fill_value=0).rename("meetings").reset_index()
    covered = set(corpus.articles["published"].str[:4]) | set(met["period"])
    table["meetings"] = table["meetings"].where(table["year"].isin(covered), -1).astype("int64")
    table = table.assign(total=table["country"].map(met["country"].value_counts()).astype("int64"))
    left = {"imprecise": len(meetings) - len(dated), "others": max(0, len(order) - most)}
    return answer(corpus, table, status, "year", {why: k for why, k in left.items() if k})


def _years(periods: pd.Series) -> list[str]:
    """Return every year from the first to the last."""
    if periods.empty:
        return []
    return [str(year) for year in range(int(periods.min()), int(periods.max()) + 1)]


def circle(corpus: Corpus, actor: str = "", status: str = "held", most: int = MOST) -> Counted:
    """Return whom one person of another side met: the person first, then the others by country.

    `actor` is an actor_id, a name or another spelling, case ignored; empty is whoever met most.
    Columns: actor_id, name, country, office, rank, meetings (all of the person's, then those
    shared), centre. No row where nobody of that name met anyone.
    """
    people = seats(corpus, status)
    centre = find_actor(corpus, actor, status)
    own = people[people["actor_id"] == centre]
    shared = people[people["meeting_id"].isin(own["meeting_id"])]
    foreign = ~shared["country"].isin(own["country"])
    shared = shared[foreign | (shared["actor_id"] == centre)]
    table = persons(shared).join(shared.groupby("actor_id").size().rename("meetings"))
    table = table.reset_index()
    table = table.assign(centre=table["actor_id"] == centre)
    table = in_order(table, centre=False, meetings=False, rank=True, name=True)
    others = max(0, len(table) - 1 - most)
    table = table.head(most + 1)
    table = in_order(table, centre=False, country=True, rank=True, name=True)
    return answer(corpus, table, status, left_out={"others": others} if others else {})


def find_actor(corpus: Corpus, actor: str = "", status: str = "held") -> str:
    """Return the actor_id of the person so named, empty where nobody is."""
    if not actor:
        ranked = actors(corpus, status).table["actor_id"]
        return ranked.iloc[0] if len(ranked) else ""
    known = corpus.actors
    spellings = known["actor_id"] + "|" + known["name"] + "|" + known["aliases"]
    hits = [actor.casefold() in cell.casefold().split("|") for cell in spellings]
    return next(iter(known.loc[hits, "actor_id"]), "")


def protocol(corpus: Corpus, status: str = "held") -> Counted:
    """Return how many times which ranks met: high, low (ranks, 1 the highest, 9 unknown), meetings.

    A side counts with its highest person. A meeting of more than two sides counts once for every
    two of them.
    """
    best = seats(corpus, status).groupby(["meeting_id", "country"])["rank"].min().reset_index()
    both = best.merge(best, on="meeting_id", suffixes=("_a", "_b"))
    both = both.loc[both["country_a"] < both["country_b"], ["rank_a", "rank_b"]]
    ranks = pd.DataFrame({"high": both.min(axis=1), "low": both.max(axis=1)})
    table = ranks.groupby(["high", "low"]).size().rename("meetings").reset_index()
    return answer(corpus, table, status)
