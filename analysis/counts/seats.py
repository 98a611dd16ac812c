"""Who sat at which meeting, and who said what there: the joins that actors and asks start from."""

import pandas as pd

from analysis.corpus import Corpus

from .answers import in_order, joined
from .periods import chosen
from .worked_out import worked_out

SAID = ["statement_id", "article_id", "actor_id", "verb", "act", "form", "topics", "commitment", "deadline",
        "sentence", "meeting_id"]  # fmt: skip


def seats(corpus: Corpus, status: str = "held") -> pd.DataFrame:
    """Return each person once a meeting, as the first report to name the person has it.

    Columns: meeting_id, date (of the meeting), worked_out (whether its year is), actor_id, name
    (the person's fullest), office, country, role, rank. A person without a name bears the office's.
    """
    meetings = chosen(corpus, status)[["meeting_id", "date_start"]]
    meetings = meetings.assign(worked_out=worked_out(corpus, meetings))
    told = corpus.reports[["report_id", "meeting_id"]].merge(meetings, on="meeting_id")
    columns = ["report_id", "actor_id", "name", "office", "country", "role", "rank"]
    people = told.merge(corpus.participants[columns], on="report_id").drop(columns="report_id")
    people = people.drop_duplicates(["meeting_id", "actor_id"], ignore_index=True)
    full = people["actor_id"].map(corpus.actors.set_index("actor_id")["name"]).fillna("")
    name = full.where(full != "", people["name"])
    people["name"] = name.where(name != "", people["office"])
    return people.rename(columns={"date_start": "date"})


def sides(corpus: Corpus, status: str = "held") -> pd.DataFrame:
    """Return the countries of each meeting, one a row: meeting_id, country."""
    meetings = chosen(corpus, status)[["meeting_id", "countries"]]
    split = meetings.assign(country=meetings["countries"].str.split("|")).explode("country")
    return split.loc[split["country"] != "", ["meeting_id", "country"]]


def persons(people: pd.DataFrame) -> pd.DataFrame:
    """Return, by actor_id, each person's name, country, and highest office with its rank."""
    best = in_order(people, actor_id=True, rank=True).drop_duplicates("actor_id")
    return best.set_index("actor_id")[["name", "country", "office", "rank"]]


def spoken(corpus: Corpus, status: str = "held") -> pd.DataFrame:
    """Return each statement made at a meeting, with the side that spoke and the other sides.

    Columns: those of SAID, then date, worked_out, speaker, speaker_country, speaker_rank, counterpart (names of
    the other sides' persons, the highest first, joined by `|`) and counterpart_country. Statements
    outside a meeting, or by someone who took no part, are left out.
    """
    people = seats(corpus, status)
    told = corpus.reports[["report_id", "meeting_id"]]
    said = corpus.statements.merge(told, on="report_id")[SAID]
    own = people.drop(columns=["office", "role"]).rename(
        columns={"name": "speaker", "country": "speaker_country", "rank": "speaker_rank"}
    )
    said = said.merge(own, on=["meeting_id", "actor_id"])
    keys = ["meeting_id", "speaker_country"]
    facing = said[keys].drop_duplicates().merge(people, on="meeting_id")
    facing = facing[facing["country"] != facing["speaker_country"]]
    facing = in_order(facing, rank=True, name=True)
    names = joined(facing, keys, "name").rename("counterpart")
    countries = in_order(facing, country=True).drop_duplicates([*keys, "country"])
    countries = joined(countries, keys, "country").rename("counterpart_country")
    said = said.join(names, on=keys).join(countries, on=keys)
    return said.fillna({"counterpart": "", "counterpart_country": ""})


def by_topic(said: pd.DataFrame) -> pd.DataFrame:
    """Return the statements, a row a topic; those without a topic are left out."""
    split = said.assign(topic=said["topics"].str.split("|")).explode("topic", ignore_index=True)
    return split[split["topic"].fillna("") != ""].astype({"topic": "str"})
