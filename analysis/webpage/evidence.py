"""What proves the numbers of the page: every meeting with its sentences, as plain data."""

from typing import Any

import pandas as pd

from analysis.corpus import Corpus
from analysis.counts.worked_out import worked_out
from analysis.findings import reasons
from analysis.findings.language import Language

from .facts import (
    FIELDS,
    KINDS,
    Lists,
    Numbered,
    Rows,
    by_meeting,
    facts,
    lists,
    shown_name,
    subjects,
)
from .fates import fates

Place = tuple[int, int, int, str]
BUDGET = 3_500_000
LONGEST = 600


def evidence(corpus: Corpus, say: Language, budget: int = BUDGET) -> dict[str, Any]:
    """Return the meetings, newest first, with the sentences that prove them, ready for JSON.

    Keys: fields, meetings, people (id, name, code), codes (code, name), topics (key, label), words,
    dates (precision and reasons), modes, statuses, kinds, articles (see `_articles`), fates (see
    `fates`), kept.
    Sentences, the last cell of a meeting, are kept for the newest `kept`, as many as `budget`
    characters allow; of the others it is None.
    """
    known, parts, rows, kept = lists(corpus), by_meeting(corpus), [], 0
    meetings = corpus.meetings.assign(worked_out=worked_out(corpus, corpus.meetings))
    for meeting in _newest_first(meetings).to_dict("records"):
        mine = {name: part[meeting["meeting_id"]] for name, part in parts.items()}
        proof = _proof(mine, known, say) if budget > 0 else None
        budget -= len(str(proof))
        kept += proof is not None
        rows.append([*facts(meeting, mine, known, say), proof])
    return {
        "fields": (*FIELDS, "proof"),
        "meetings": rows,
        "people": _people(corpus.actors),
        "codes": [[code, say.country(code)] for code in known.codes.values],
        "topics": [[topic, say.topic(topic)] for topic in known.topics.values],
        "words": known.words.values,
        "dates": known.dates.values,
        "modes": known.modes.values,
        "statuses": known.statuses.values,
        "kinds": KINDS,
        "articles": _articles(corpus.articles, known.articles, _cited(rows[:kept]), say),
        "fates": fates(corpus, say),
        "kept": kept,
    }


def _newest_first(meetings: pd.DataFrame) -> pd.DataFrame:
    """Return the meetings from the newest to the oldest, those without a year last."""
    dated = meetings["date_start"].str.match(r"\d{4}")
    order = meetings.assign(dated=dated)
    return order.sort_values(
        ["dated", "date_start", "meeting_id"], ascending=[False, False, True], kind="stable"
    )


def _proof(parts: Rows, known: Lists, say: Language) -> list[list[Any]]:
    """Return the sentences of the reports and of the statements of one meeting.

    A row is article, start, end, sentence, of a report its date in words, and the sayings in it. A
    sentence stands once: among the statements only where it is none of the reports'.
    """
    sayings = _sayings(parts["statements"], known)
    told = []
    for row in parts["reports"]:
        place = _place(row, known)
        told.append([*place, _dated(row, say), sayings.pop(place, [])])
    return [told, [[*place, speakers] for place, speakers in sayings.items()]]


def _sayings(statements: list[dict[str, Any]], known: Lists) -> dict[Place, list[list[Any]]]:
    """Return who speaks in each sentence, and the pairs of topic and kind that each speaks of."""
    found: dict[Place, dict[int, dict[tuple[int, int], None]]] = {}
    for row in statements:
        speakers = found.setdefault(_place(row, known), {})
        about = speakers.setdefault(known.people[row["actor_id"]], {})
        about.update(dict.fromkeys(subjects(row, known)))
    return {
        place: [[person, [list(pair) for pair in about]] for person, about in speakers.items()]
        for place, speakers in found.items()
    }


def _place(row: dict[str, Any], known: Lists) -> Place:
    """Return a sentence's article, its first character there, one past its last, and its words."""
    return known.articles[row["article_id"]], row["start"], row["end"], _short(row["sentence"])


def _dated(report: dict[str, Any], say: Language) -> str:
    """Return a report's date, the words that give it, and by what the rest was worked out.

    >>> _dated({"date_start": "--07-08", "date_end": "--07-08", "date_text": "8 juillet",
    ...         "date_from": "weekday", "date_candidates": "2018|2029"}, Language("en"))
    'Date: 8 July (year open), written « 8 juillet »; known from: weekday; years that fit: 2018, 2029'
    """
    years = report["date_candidates"].split("|")
    told = say(en="Date: ", fr="Date : ") + say.span(report["date_start"], report["date_end"])
    if report["date_text"]:
        told += say(en=", written ", fr=", écrite ") + f"« {report['date_text']} »"
    if why := reasons(report["date_from"], say.code):
        told += say(en=f"; known from: {why}", fr=f" ; connue par : {why}")
    if not any(years):
        return told
    fit = say(en="year that fits", fr="année qui convient")
    if len(years) > 1:
        fit = say(en="years that fit", fr="années qui conviennent")
    return told + say(en=f"; {fit}: ", fr=f" ; {fit} : ") + ", ".join(years)


def _people(actors: pd.DataFrame) -> list[list[str]]:
    """Return id, name and code of each person."""
    columns = actors[["actor_id", "name", "offices", "country"]]
    return [
        [key, shown_name(name, offices), country]
        for key, name, offices, country in columns.itertuples(index=False)
    ]


def _short(sentence: str) -> str:
    """Return the sentence, cut where it is too long for the page."""
    return sentence if len(sentence) <= LONGEST else sentence[:LONGEST] + " …"


def _cited(rows: list[list[Any]]) -> set[int]:
    """Return the positions of the articles of these meetings."""
    return {number for row in rows for number in row[-2]}


def _articles(
    articles: pd.DataFrame, wanted: Numbered, cited: set[int], say: Language
) -> list[list[str]]:
    """Return day, id, title, agency, day in words and file of each article telling of a meeting.

    Of those that are not cited only the day.
    """
    columns = articles.set_index("article_id")[["published", "title", "agency", "path"]]
    rows = columns.loc[wanted.values].itertuples(name=None)
    return [
        [day, key, title, agency, say.date(day) if day else "", path] if number in cited else [day]
        for number, (key, day, title, agency, path) in enumerate(rows)
    ]
