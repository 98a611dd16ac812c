"""The scores: what counts as found, in each slot, on tables made for the purpose."""

import json
from pathlib import Path

import pandas as pd
import pytest

from analysis import schema, tables
from analysis.corpus import Corpus
from analysis.matching import same_name, same_place
from analysis.score import SLOTS, scores

MEETING = {
    "date": "2018-07-08", "place": "Hanoi", "country": "VNM", "mode": "in_person", "status": "held",
    "participants": [
        {"name": "Nguyen Phu Trong", "office": "secrétaire général", "country": "VNM", "role": "host"},
        {"name": "Mike Pompeo", "office": "secrétaire d’État", "country": "USA", "role": "guest"},
    ],
}  # fmt: skip
REPORT = {
    "date_start": "2018-07-08", "date_precision": "day", "place": "Hanoi", "country": "VNM",
    "mode": "in_person", "status": "held",
}  # fmt: skip
TRONG = {"actor_id": "trong", "name": "Nguyên Phú Trong", "country": "VNM", "role": "host"}
POMPEO = {"actor_id": "pompeo", "name": "M. Pompeo", "country": "USA", "role": "guest"}
PENCE = {"actor_id": "pence", "name": "Mike Pence", "country": "USA", "role": "guest"}


def article(**changes: object) -> dict:
    """Return one annotated article."""
    told = {"id": "a", "meetings": [MEETING], "topics": ["trade", "politics"],
            "statements": [{"speaker": "Mike Pompeo", "topic": "trade"}]}  # fmt: skip
    return told | changes


def corpus(*reports: tuple[dict, list[dict]], topics: str = "", said: tuple = ()) -> Corpus:
    """Return tables with one article, these reports and people, these topics and statements."""
    rows: dict[str, list[dict]] = {name: [] for name in schema.TABLES}
    rows["articles"] = [{"article_id": "a"}, {"article_id": "a~1", "parent_id": "a"}]
    for number, (report, people) in enumerate(reports):
        key = {"report_id": f"r{number}"}
        rows["reports"].append({"article_id": "a"} | REPORT | report | key)
        rows["participants"] += [person | key for person in people]
    people = {p["actor_id"]: p for _, some in reports for p in some}
    rows["actors"] = [
        {key: p[key] for key in ("actor_id", "name", "country")} for p in people.values()
    ]
    rows["topics"] = [{"article_id": "a", "topic": topic} for topic in topics.split()]
    rows["statements"] = [
        {
            "statement_id": f"s{n}",
            "article_id": "a",
            "actor_id": actor,
            "topics": about,
            "form": "direct",
        }
        for n, (actor, about) in enumerate(said)
    ]
    return Corpus(**{name: schema.frame(some, name) for name, some in rows.items()})


def counted(made: Corpus, gold: list[dict], folder: Path) -> dict[str, tuple[int, int, int]]:
    """Return (right, found, wanted) by slot."""
    path = folder / "gold.jsonl"
    path.write_text("\n".join(map(json.dumps, gold)))
    table = scores(made, path)
    return {row.slot: (row.right, row.found, row.wanted) for row in table.itertuples()}


def test_all_right(tmp_path: Path) -> None:
    made = corpus(({}, [TRONG, POMPEO]), topics="trade politics", said=(("pompeo", "trade"),))
    found = counted(made, [article()], tmp_path)
    assert tuple(found) == SLOTS
    assert (
        found["participants"] == found["country"] == found["role"] == found["topics"] == (2, 2, 2)
    )
    assert found["negatives"] == (0, 0, 0)
    assert {slot for slot in SLOTS if found[slot] == (1, 1, 1)} == {
        "meetings", "day", "year", "place", "place_country", "mode", "status", "statements",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("report", "people", "slot", "numbers"),
    [
        ({}, [TRONG, PENCE], "meetings", (0, 1, 1)),
        ({}, [TRONG], "meetings", (0, 1, 1)),
        ({}, [TRONG, POMPEO, PENCE], "participants", (2, 3, 2)),
        ({}, [TRONG | {"country": "LAO"}, POMPEO], "country", (1, 2, 2)),
        ({}, [TRONG | {"country": ""}, POMPEO], "country", (1, 1, 2)),
        ({}, [TRONG | {"role": "peer"}, POMPEO], "role", (1, 2, 2)),
        ({"date_start": "--07-08"}, [TRONG, POMPEO], "day", (1, 1, 1)),
        ({"date_start": "--07-08"}, [TRONG, POMPEO], "year", (0, 0, 1)),
        ({"date_start": "2019-07-09"}, [TRONG, POMPEO], "day", (0, 1, 1)),
        ({"date_start": "2019-07-08"}, [TRONG, POMPEO], "year", (0, 1, 1)),
        ({"date_start": "2018"}, [TRONG, POMPEO], "day", (0, 0, 1)),
        ({"place": "hanoï ville"}, [TRONG, POMPEO], "place", (1, 1, 1)),
        ({"place": ""}, [TRONG, POMPEO], "place", (0, 0, 1)),
        ({"country": "VN"}, [TRONG, POMPEO], "place_country", (0, 1, 1)),
        ({"mode": "phone"}, [TRONG, POMPEO], "mode", (0, 1, 1)),
        ({"status": "planned"}, [TRONG, POMPEO], "status", (0, 1, 1)),
        ({"status": "cancelled"}, [TRONG, POMPEO], "meetings", (0, 0, 1)),
        ({"article_id": "a~1"}, [TRONG, POMPEO], "meetings", (1, 1, 1)),
    ],
)
def test_each_way_of_being_wrong(
    report: dict, people: list, slot: str, numbers: tuple, tmp_path: Path
) -> None:
    assert counted(corpus((report, people)), [article()], tmp_path)[slot] == numbers


@pytest.mark.parametrize(
    ("date", "precision", "numbers"),
    [("2018-07-03", "day", (0, 1, 0)), ("2018-07", "month", (0, 0, 0)), ("", "unknown", (0, 0, 0))],
)
def test_a_day_where_there_is_none_is_invented(
    date: str, precision: str, numbers: tuple, tmp_path: Path
) -> None:
    made = corpus(({"date_start": date, "date_precision": precision}, [TRONG, POMPEO]))
    gold = article(meetings=[MEETING | {"date": None}])
    assert counted(made, [gold], tmp_path)["day"] == numbers


@pytest.mark.parametrize(
    ("meeting", "slot"),
    [
        ({"date": "--07-08"}, "year"),
        ({"date": None}, "year"),
        ({"place": None}, "place"),
        ({"country": None}, "place_country"),
    ],
)
def test_what_the_gold_leaves_open_is_invented(meeting: dict, slot: str, tmp_path: Path) -> None:
    gold = article(meetings=[MEETING | meeting])
    assert counted(corpus(({}, [TRONG, POMPEO])), [gold], tmp_path)[slot] == (0, 1, 0)


def test_a_side_that_both_leave_open_is_not_right(tmp_path: Path) -> None:
    people = [MEETING["participants"][0], MEETING["participants"][1] | {"country": ""}]
    gold = article(meetings=[MEETING | {"participants": people}])
    made = corpus(({}, [TRONG, POMPEO | {"country": ""}]))
    assert counted(made, [gold], tmp_path)["country"] == (1, 1, 1)


def test_a_month_is_enough_where_the_gold_has_no_day(tmp_path: Path) -> None:
    gold = article(meetings=[MEETING | {"date": "2018-07"}])
    assert counted(corpus(({}, [TRONG, POMPEO])), [gold], tmp_path)["day"] == (1, 1, 1)


def test_encounters_are_paired_once_and_the_fullest_first(tmp_path: Path) -> None:
    three = MEETING | {"participants": [*MEETING["participants"], {
        "name": "", "office": "ministre vietnamien de la Défense", "country": "VNM", "role": "host"}]}  # fmt: skip
    minister = {"actor_id": "m", "name": "", "office": "le ministre de la Défense", "country": "VNM", "role": "host"}  # fmt: skip
    made = corpus(({}, [TRONG, POMPEO]), ({}, [TRONG, POMPEO, minister]))
    found = counted(made, [article(meetings=[MEETING, three])], tmp_path)
    assert found["meetings"] == (2, 2, 2) and found["participants"] == (5, 5, 5)
    assert counted(made, [article()], tmp_path)["meetings"] == (1, 2, 1)


def test_articles_without_an_encounter(tmp_path: Path) -> None:
    quiet = article(meetings=[])
    other = article(id="b", meetings=[])
    found = counted(corpus(({}, [TRONG, POMPEO])), [quiet, other], tmp_path)
    assert found["negatives"] == (1, 2, 2) and found["meetings"] == (0, 1, 0)


def test_topics_and_statements_are_counted_per_article(tmp_path: Path) -> None:
    made = corpus(
        ({}, [TRONG, POMPEO]),
        topics="trade health",
        said=(("pompeo", "trade|health"), ("pompeo", "trade"), ("trong", "trade")),
    )
    found = counted(made, [article()], tmp_path)
    assert found["topics"] == (1, 2, 2) and found["statements"] == (1, 3, 1)


def test_shares_and_interval(tmp_path: Path) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_text(json.dumps(article()))
    table = scores(corpus(({}, [TRONG, POMPEO, PENCE])), path).set_index("slot")
    row = table.loc["participants"]
    assert (row["precision"], row["recall"], row["f1"]) == pytest.approx((2 / 3, 1, 0.8))
    assert 0 < row["low"] < row["f1"] < row["high"] <= 1
    assert table.loc["negatives", ["precision", "recall", "f1"]].tolist() == [1, 1, 1]


def test_tables_in_a_folder_score_alike(tmp_path: Path) -> None:
    made = corpus(({}, [TRONG, POMPEO]), topics="trade", said=(("pompeo", "trade"),))
    path = tmp_path / "gold.jsonl"
    path.write_text(json.dumps(article()))
    tables.write(made._asdict(), tmp_path)
    pd.testing.assert_frame_equal(scores(tmp_path, path), scores(made, path))


@pytest.mark.parametrize("line", ["{", "[]", '{"id": "a"}', "3"])
def test_a_wrong_line_of_a_gold_file_is_named(line: str, tmp_path: Path) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_text(json.dumps(article()) + "\n\n" + line + "\n")
    with pytest.raises(ValueError, match=r"gold\.jsonl, line 3: "):
        scores(corpus(), path)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Tô Lâm", "To Lam", True),
        ("le président Luong Cuong", "Lương Cường", True),
        ("Xi Jinping", "XI Jin Ping", True),
        ("N’Guesso", "Denis Sassou N'Guesso", True),
        ("Mike Pompeo", "Mike Pence", False),
        ("", "", False),
        ("le président", "le président", False),
    ],
)
def test_names(one: str, other: str, same: bool) -> None:
    assert same_name(one, other) == same_name(other, one) == same


@pytest.mark.parametrize(
    ("wanted", "found", "partly", "same"),
    [
        ("Hanoi", "Hà Nội", False, True),
        ("Ho Chi Minh City", "HoChiMinh City", False, True),
        ("Washington", "Washington D.C.", True, True),
        ("Washington", "Washington D.C.", False, False),
        ("Hanoi", "", True, False),
        ("Hanoi", "Hue", True, False),
    ],
)
def test_places(wanted: str, found: str, partly: bool, same: bool) -> None:
    assert same_place(wanted, found, partly) == same
