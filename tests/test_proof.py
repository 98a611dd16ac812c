"""What proves a number: where its sentence stands, each sentence once, the articles of a tally."""

import json
import re
from collections.abc import Callable
from html import unescape
from pathlib import Path

import pytest
import three_meetings

from analysis import charts, counts, read
from analysis.corpus import Corpus
from analysis.findings.language import Language
from analysis.load import ROOT
from analysis.webpage import gallery
from analysis.webpage.evidence import evidence
from analysis.webpage.fates import fates

SEEDS = ROOT / "seeds"


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return read(SEEDS)


@pytest.fixture(scope="module")
def proofs(corpus: Corpus) -> list[list]:
    """Return the sentences of each meeting: of the reports, and said there; with their files."""
    data = evidence(corpus, Language("en"))
    return [
        [[[data["articles"][row[0]][-1], *row[1:]] for row in rows] for rows in meeting[-1]]
        for meeting in data["meetings"]
    ]


def test_a_sentence_stands_in_its_file_at_its_place(proofs: list) -> None:
    rows = [row for meeting in proofs for part in meeting for row in part]
    assert len(rows) > 20
    for file, start, end, sentence, *_ in rows:
        assert (SEEDS / file).read_text(encoding="utf-8")[start:end][:40] == sentence[:40]


def test_a_sentence_is_shown_once_and_keeps_its_speakers(proofs: list, corpus: Corpus) -> None:
    for reports, said in proofs:
        places = [tuple(row[:3]) for row in (*reports, *said)]
        assert len(places) == len(set(places))
    speakers = [who for meeting in proofs for part in meeting for row in part for who, _ in row[-1]]
    of_meetings = corpus.statements[corpus.statements["report_id"] != ""]
    pairs = of_meetings[["actor_id", "article_id", "start"]].drop_duplicates()
    assert len(speakers) == len(pairs)
    first, _ = next(meeting for meeting in proofs if "Marc Knapper" in meeting[0][0][3])
    assert first[0][-1], "what is said in the sentence of the meeting itself"


def test_the_articles_of_a_tally_are_there_with_file_and_reason() -> None:
    corpus = three_meetings.corpus()
    found = fates(corpus, Language("en"))
    table = counts.outcomes(corpus).table
    assert {key: size for key, (size, _) in found.items()} == {
        f"{row.outcome} {row.reason}": row.articles for row in table.itertuples()
    }
    assert [why for _, _, _, why in found["copy "][1]] == ["the same as a1"]
    assert found["passed empty"][1][0][-1].startswith("empty")
    size, shown = fates(corpus, Language("en"), most=2)["told "]
    assert size > len(shown) == 2


@pytest.mark.browser
def test_a_row_of_the_tally_opens_its_articles_and_no_choice_hides_it(
    tmp_path: Path, corpus: Corpus, open_page: Callable[..., str]
) -> None:
    outcomes, accuracy = counts.outcomes(corpus), counts.accuracy()
    charts.save(charts.outcomes(outcomes), outcomes.table, str(tmp_path), "06-articles")
    charts.save(charts.accuracy(accuracy), accuracy, str(tmp_path), "06-accuracy")
    page = gallery.write(tmp_path, corpus, gallery.Outline({}, []))
    shown = open_page(page, """
        const out = {notes: [...document.querySelectorAll(".figure")].map((figure) =>
          [figure.id, figure.querySelectorAll(".unproven").length])};
        form.elements.topic.value = "trade"; form.dispatchEvent(new Event("input"));
        out.hidden = [0, 1].map((row) => rowOf("06-articles", row).hidden);
        openRow("06-articles", 1);
        out.count = at("proof-count").textContent;
        out.listed = [...at("proof-list").children].map((line) => line.textContent);
        document.body.replaceChildren(`out=${JSON.stringify(out)};end`);
    """)  # fmt: skip
    out = json.loads(unescape(re.search(r">out=(.*);end", shown)[1]))
    assert out["notes"] == [["06-accuracy", 1], ["06-articles", 0]]
    assert out["hidden"] == [False, False]
    assert out["count"] == "4 dispatches and teasers" and len(out["listed"]) == 4
    assert all("003_1d3daf4e6df7340e.txt" in line for line in out["listed"])
