"""What becomes of a request: what the other side later promises or refuses on its topic."""

import pandas as pd

from .answers import in_order
from .seats import by_topic

PLEDGES = ("AGREE", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT", "YIELD")
REPLIES = (*PLEDGES, "REJECT")
REPLY = ("answered", "reply_date", "reply")
LIMIT = pd.Timedelta(days=365)


def replies(asked: pd.DataFrame, said: pd.DataFrame) -> pd.DataFrame:
    """Return the earliest reply to each request that has one, by statement_id.

    A reply is what the side asked promises or refuses to the side that asked, on a topic of the
    request, on a later day, within a year: topics are broad, and what is said of one after years
    is no reply. Columns: answered (the article), reply_date, reply (the sentence).
    """
    given = _dated(said[said["act"].isin(REPLIES)]).rename(columns={
        "speaker_country": "counterpart_country", "counterpart_country": "speaker_country",
        "article_id": "answered", "date": "reply_date", "sentence": "reply",
    })  # fmt: skip
    keys = ["speaker_country", "counterpart_country", "topic"]
    found = pd.merge_asof(
        _dated(asked).drop(columns="sentence"), given[[*keys, "day", *REPLY]], on="day", by=keys,
        direction="forward", allow_exact_matches=False, tolerance=LIMIT,
    )  # fmt: skip
    found = in_order(found[found["answered"].notna()], reply_date=True, answered=True)
    return found.drop_duplicates("statement_id").set_index("statement_id")[list(REPLY)]


def _dated(said: pd.DataFrame) -> pd.DataFrame:
    """Return the statements dated to the day, a row a topic, in the order of their days."""
    exact = by_topic(said[said["date"].str.fullmatch(r"\d{4}-\d\d-\d\d")])
    day = pd.to_datetime(exact["date"]).astype("datetime64[s]")
    return in_order(exact.assign(day=day), day=True, statement_id=True)
