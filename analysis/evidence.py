"""What proves the numbers of the page: every meeting with its sentences, as plain data."""

from typing import Any

import pandas as pd

from analysis.corpus import Corpus
from analysis.facts import (
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
from analysis.findings import reasons
from analysis.findings.language import Language

BUDGET = 3_500_000
LONGEST = 600


def evidence(corpus: Corpus, say: Language, budget: int = BUDGET) -> dict[str, Any]:
    """Return the meetings, newest first, with the sentences that prove them, ready for JSON.

    Keys: fields, meetings, people (id, name, code), codes (code, name), topics (key, label), words,
    dates (precision and reasons), modes, statuses, kinds, articles (see `_articles`), kept.
    Sentences, the last cell of a meeting, are kept for the newest `kept`, as many as `budget`
    characters allow; of the others it is None.
    """
    known, parts, rows, kept = lists(corpus), by_meeting(corpus), [], 0
    for meeting in _newest_first(corpus.meetings).to_dict("records"):
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
    """Return the sentences of the reports and of the statements of one meeting."""
    return [
        [
            [known.articles[row["article_id"]], _short(row["sentence"]), _dated(row, say)]
            for row in parts["reports"]
        ],
        _said(parts["statements"], known),
    ]


def _said(statements: list[dict[str, Any]], known: Lists) -> list[list[Any]]:
    """Return person, sentence, and the pairs of topic and kind, of each sentence once a person."""
    found: dict[tuple[int, str], dict[tuple[int, int], None]] = {}
    for row in statements:
        key = known.people[row["actor_id"]], _short(row["sentence"])
        found.setdefault(key, {}).update(dict.fromkeys(subjects(row, known)))
    return [
        [person, text, [list(pair) for pair in about]] for (person, text), about in found.items()
    ]


def _dated(report: dict[str, Any], say: Language) -> str:
    """Return the words that give a report's date, what was made of them, and for which reasons.

    >>> _dated({"date_text": "le 8 juillet", "date_edtf": "XXXX-07-08", "date_from": "text+tenure",
    ...         "date_candidates": "2018|2019"}, Language("en"))
    '« le 8 juillet » → XXXX-07-08 (text, offices held; 2018 / 2019)'
    """
    years = report["date_candidates"].replace("|", " / ")
    why = "; ".join(filter(None, (reasons(report["date_from"], say.code), years)))
    words = f"« {report['date_text']} » → " if report["date_text"] else ""
    return f"{words}{report['date_edtf']}{f' ({why})' if why else ''}"


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
    """Return day, id, title, agency and day in words of each article that tells of a meeting.

    Of those that are not cited only the day.
    """
    columns = articles[["article_id", "published", "title", "agency"]].set_index("article_id")
    rows = columns.loc[wanted.values].itertuples(name=None)
    return [
        [day, key, title, agency, say.date(day) if day else ""] if number in cited else [day]
        for number, (key, day, title, agency) in enumerate(rows)
    ]
