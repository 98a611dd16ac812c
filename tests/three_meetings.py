"""Three meetings held and one planned, written out by hand: what they count to is known.

A (Vietnam) receives P, then T (both United States); B (Vietnam) receives K on a day whose year is
open. A fourth meeting, with F of France, is only planned. Article a6 copies a1, a7 is in English,
a8 is empty, a5 tells of no encounter.
"""

from analysis import schema
from analysis.corpus import Corpus

PEOPLE = {
    "A": ("VNM", "secrétaire général", 1), "B": ("VNM", "président", 1),
    "P": ("USA", "secrétaire d'État", 5), "T": ("USA", "président", 1),
    "K": ("USA", "ambassadeur", 7), "F": ("FRA", "ministre", 5),
}  # fmt: skip
MEETINGS = {
    "m1": ("2018-07-08", "A", "P", "held", ("a1", "a2")),
    "m2": ("2019-02-27", "A", "T", "held", ("a3",)),
    "m3": ("--01-09", "B", "K", "held", ("a4",)),
    "m4": ("2020-05", "A", "F", "planned", ("a4",)),
}
TOPICS = {
    "a1": {"trade": "commerce", "maritime": "Mer Orientale|liberté de navigation"},
    "a2": {"trade": "Commerce"},
    "a3": {"trade": "commerce", "peace_conflict": "dénucléarisation"},
    "a4": {"politics": "confiance politique"},
}
SAID = (
    ("a1", "P", "REQUEST", "indirect", "trade", "ouvrir le marché", "avant 2020"),
    ("a1", "P", "SUPPORT", "direct", "maritime", "", ""),
    ("a1", "A", "REQUEST", "indirect", "maritime", "retirer les navires", ""),
    ("a3", "A", "AGREE", "indirect", "trade|politics", "baisser les droits", ""),
    ("a3", "T", "SUPPORT", "direct", "peace_conflict", "", ""),
)


def corpus() -> Corpus:
    """Return the tables."""
    return Corpus(
        articles=schema.frame(_articles(), "articles"),
        reports=schema.frame(_reports(), "reports"),
        participants=schema.frame(_participants(), "participants"),
        meetings=schema.frame(_meetings(), "meetings"),
        actors=schema.frame(_actors(), "actors"),
        topics=schema.frame(_topics(), "topics"),
        statements=schema.frame(_statements(), "statements"),
    )


def _articles():
    days = {
        "a1": "2018-07-09",
        "a2": "2018-07-10",
        "a3": "2019-02-28",
        "a4": "",
        "a5": "2019-03-01",
    }
    told = [
        {"article_id": a, "published": day, "agency": "synthetic", "language": "fr", "words": 90}
        for a, day in days.items()
    ]
    return [
        *told,
        {"article_id": "a6", "duplicate_of": "a1", "language": "fr", "words": 90},
        {"article_id": "a7", "language": "en", "words": 90},
        {"article_id": "a8", "notes": "empty; renamed"},
    ]  # fmt: skip


def _each():
    for meeting, (day, host, guest, status, articles) in MEETINGS.items():
        for article in articles:
            yield f"{article}#{meeting}", meeting, article, day, host, guest, status


def _reports():
    return [
        {"report_id": report, "meeting_id": meeting, "article_id": article, "date_start": day, "date_end": day,
         "date_precision": "month" if len(day) == 7 and day[0] == "2" else "day", "date_from": "text" if article == "a1" else "text+published",
         "place": "Hanoi", "country": "VNM", "mode": "in_person", "status": status,
         "sentence": f"Rencontre {meeting} : le commerce.", "start": 0, "end": 9, "rule": "receives"}
        for report, meeting, article, day, _, _, status in _each()
    ]  # fmt: skip


def _participants():
    return [
        {"report_id": report, "actor_id": who, "name": f"Personne {who}", "office": PEOPLE[who][1], "country": PEOPLE[who][0],
         "role": role, "rank": PEOPLE[who][2]}
        for report, _, _, _, host, guest, _ in _each()
        for who, role in ((host, "host"), (guest, "guest"))
    ]  # fmt: skip


def _meetings():
    return [
        {"meeting_id": meeting, "date_start": day, "date_end": day, "date_precision": "month" if meeting == "m4" else "day",
         "place": "Hanoi", "country": "VNM", "mode": "in_person", "status": status,
         "countries": "|".join(sorted({PEOPLE[host][0], PEOPLE[guest][0]})), "actors": "|".join(sorted((host, guest))),
         "reports": len(articles), "articles": len(articles), "disagreement": "date_start|place" if meeting == "m1" else ""}
        for meeting, (day, host, guest, status, articles) in MEETINGS.items()
    ]  # fmt: skip


def _actors():
    return [
        {"actor_id": who, "name": f"Personne {who}", "country": country, "offices": office, "aliases": f"M. {who}"}
        for who, (country, office, _) in PEOPLE.items()
    ]  # fmt: skip


def _topics():
    report = {article: report for report, _, article, *_, status in _each() if status == "held"}
    return [
        {"article_id": article, "report_id": report[article], "topic": topic, "hits": 1, "share": 0.5, "words": words}
        for article, named in TOPICS.items()
        for topic, words in named.items()
    ]  # fmt: skip


def _statements():
    report = {article: report for report, _, article, *_, status in _each() if status == "held"}
    return [
        {"statement_id": f"s{i}", "article_id": article, "report_id": report[article], "actor_id": who, "act": act, "form": form,
         "topics": topics, "commitment": content, "deadline": due, "sentence": f"Phrase {i} : <b>commerce</b>.", "verb": "a dit"}
        for i, (article, who, act, form, topics, content, due) in enumerate(SAID, 1)
    ]  # fmt: skip
