"""Who says what to whom: topics by speaker and counterpart, requests and pledges, both directions."""

import pandas as pd

from analysis.corpus import Corpus

from .answers import answer, by_size, in_order
from .basis import Counted
from .periods import chosen, form
from .replies import PLEDGES, REPLY, replies
from .seats import by_topic, spoken

REQUESTS = ("REQUEST",)
LEDGER = ["date", "worked_out", "kind", "speaker", "speaker_country", "counterpart", "counterpart_country",
          "content", "deadline", *REPLY, "article_id", "sentence"]  # fmt: skip
TOTALS = ("requests", "pledges", "dated")
MOST, LEAST = 25, 5
_FACING = ["speaker", "speaker_country", "counterpart", "counterpart_country"]


def speakers(corpus: Corpus, status: str = "held") -> Counted:
    """Return who raised which topic with whom, in the grain that suits the number of meetings.

    A row is a topic raised by a speaker with a counterpart; above a hundred meetings by a speaker
    with anyone, above a thousand by a country with a country (speaker and counterpart are empty).
    Columns: speaker, speaker_country, counterpart, counterpart_country (several joined by `|`),
    topic, quoted, reported (statements in direct and in indirect speech), total (statements of the
    same speaker and counterpart on any topic), of_statements (all that name a topic). The
    twenty-five with most statements, above a hundred meetings with five at least, are there;
    `left_out` has the `others`.
    """
    said = by_topic(spoken(corpus, status))
    shape = form(len(chosen(corpus, status)))
    coarse = {"bars": ["counterpart", "counterpart_country"], "heatmap": ["speaker", "counterpart"]}
    said = said.assign(
        quoted=said["form"] == "direct", reported=said["form"] != "direct",
        **dict.fromkeys(coarse.get(shape, []), ""),
    )  # fmt: skip
    totals = said.groupby(_FACING)["statement_id"].nunique().rename("total").reset_index()
    totals = in_order(totals, **{"total": False, **dict.fromkeys(_FACING, True)})
    shown = totals[totals["total"] >= (LEAST if shape in coarse else 1)].head(MOST)
    counted = said.groupby([*_FACING, "topic"])[["quoted", "reported"]].sum().reset_index()
    table = shown.merge(counted, on=_FACING)[[*_FACING, "topic", "quoted", "reported", "total"]]
    table = table.assign(of_statements=said["statement_id"].nunique())
    others = len(totals) - len(shown)
    return answer(corpus, table, status, left_out={"others": others} if others else {})


def ledger(corpus: Corpus, status: str = "held") -> Counted:
    """Return every request and pledge that has a content, the oldest first.

    Columns: date (of the meeting), worked_out (whether its year is), kind (`request` or `pledge`), speaker, speaker_country,
    counterpart, counterpart_country, content, deadline, answered, reply_date, reply, article_id,
    sentence. `content` begins with the verb of asking or promising where that stands right before
    it. `answered` is the first article of a later day, within a year, in which the other side
    promises or refuses something on a topic of the request, and `reply` the sentence; whether
    it means this very request, a reader must judge.
    """
    said = spoken(corpus, status)
    kinds = {**dict.fromkeys(PLEDGES, "pledge"), **dict.fromkeys(REQUESTS, "request")}
    asked = said.assign(kind=said["act"].map(kinds))
    asked = asked[asked["kind"].notna() & (asked["commitment"] != "")]
    asked = asked.assign(content=[from_the_verb(row) for row in asked.itertuples()])
    asked = asked.join(replies(asked[asked["kind"] == "request"], said), on="statement_id")
    asked = asked.fillna(dict.fromkeys(REPLY, ""))
    asked = asked.assign(undated=~asked["date"].str.match(r"\d{4}"))
    return answer(
        corpus, in_order(asked, undated=True, date=True, statement_id=True)[LEDGER], status
    )


def from_the_verb(said: tuple) -> str:
    """Return what is asked or promised, from the verb on where it stands right before it."""
    begins = said.sentence.find(said.commitment.rstrip(" …"))
    verb = said.sentence.rfind(said.verb, 0, max(0, begins)) if said.verb else -1
    between = said.sentence[verb + len(said.verb) : begins]
    if verb < 0 or between.strip():
        return said.commitment
    return said.verb + between + said.commitment


def commitments(ledger: Counted) -> Counted:
    """Return the ledger's requests and pledges: each up to twelve, above that by who faces whom.

    Above twelve the columns are speaker_country, counterpart_country, requests, answered (requests
    taken up), pledges, dated (of both, those with a deadline) and of_requests, of_pledges,
    of_dated (in the whole ledger); the twenty-five with most. `form` follows the number of requests
    and pledges.
    """
    table, shape = ledger.table, form(len(ledger.table))
    if shape in ("sentence", "list"):
        return ledger._replace(form=shape)
    marks = table[["speaker_country", "counterpart_country"]].assign(
        requests=table["kind"] == "request", answered=table["answered"] != "",
        pledges=table["kind"] == "pledge", dated=table["deadline"] != "",
    )  # fmt: skip
    sums = marks.groupby(["speaker_country", "counterpart_country"]).sum().reset_index()
    sums = sums.assign(both=sums["requests"] + sums["pledges"])
    sums = in_order(sums, both=False, speaker_country=True, counterpart_country=True)
    sums = sums.assign(**{f"of_{name}": marks[name].sum() for name in TOTALS})
    others = max(0, len(sums) - MOST)
    left = {"others": others} if others else {}
    return ledger._replace(table=sums.drop(columns="both").head(MOST), form=shape, left_out=left)


def main_pair(corpus: Corpus, status: str = "held") -> str:
    """Return the two countries that say most to each other, as `USA|VNM`; empty where none do."""
    return _main_pair(spoken(corpus, status))


def _main_pair(said: pd.DataFrame) -> str:
    """Return the two countries with most of these statements to each other."""
    ends = said[["speaker_country", "counterpart_country"]]
    single = ~ends["counterpart_country"].str.contains("|", regex=False)
    ends = ends[(ends != "").all(axis=1) & single]
    ordered = ["|".join(sorted(row)) for row in ends.itertuples(index=False)]
    return next(iter(by_size(pd.Series(ordered, dtype="str"))), "")


def both_directions(corpus: Corpus, pair: str = "", status: str = "held") -> Counted:
    """Return what each of two countries raises with the other, by topic; the commonest first.

    `pair` is two codes such as `USA|VNM`; empty are the two that say most to each other. Columns:
    topic, a, b (their codes), a_said, b_said, a_asked, b_asked, a_promised, b_promised (statements
    on the topic, and those of them with a request or a pledge), a_total, b_total (on any topic).
    """
    said = spoken(corpus, status)
    a, _, b = (pair or _main_pair(said)).partition("|")
    said = by_topic(said[said["speaker_country"].isin([a, b])])
    table = pd.DataFrame(index=pd.Index([], name="topic", dtype="str"))
    totals = {}
    for side, own, other in (("a", a, b), ("b", b, a)):
        facing = ("|" + said["counterpart_country"] + "|").str.contains(f"|{other}|", regex=False)
        mine = said[(said["speaker_country"] == own) & facing]
        table = table.join(_by_act(mine).add_prefix(f"{side}_"), how="outer")
        totals[f"{side}_total"] = mine["statement_id"].nunique()
    table = table.fillna(0).astype("int64").rename_axis("topic").reset_index()
    table = table.assign(a=a, b=b, sum=table["a_said"] + table["b_said"], **totals)
    table = in_order(table, sum=False, topic=True).drop(columns="sum")
    columns = [f"{side}_{what}" for what in ("said", "asked", "promised", "total") for side in "ab"]
    return answer(corpus, table[["topic", "a", "b", *columns]], status)


def _by_act(said: pd.DataFrame) -> pd.DataFrame:
    """Return how many statements on each topic there are, and how many ask or promise."""
    concrete = said[said["commitment"] != ""]
    parts = {
        "said": said,
        "asked": concrete[concrete["act"].isin(REQUESTS)],
        "promised": concrete[concrete["act"].isin(PLEDGES)],
    }
    return pd.DataFrame({name: part.groupby("topic").size() for name, part in parts.items()})
