"""The whole run through papermill, on no meeting at all and on thirty thousand."""

import json
import re
from pathlib import Path

import corpora
import pytest

from analysis import run, tables
from analysis.corpus import Corpus
from analysis.run import NOTEBOOKS
from analysis.webpage.gallery import PAGE

SIZES = (0, 30_000)
LARGEST_PAGE = 15_000_000


@pytest.fixture(scope="module", params=SIZES)
def done(request, tmp_path_factory) -> tuple[Corpus, list, Path]:
    """Return an invented corpus, the outcomes of running every notebook on it, and the folder."""
    folder = tmp_path_factory.mktemp(f"scale-{request.param}")
    corpus = corpora.tables(request.param)
    source = folder / "tables"
    source.mkdir()
    tables.write(corpus._asdict(), source, "parquet")
    notebooks = run.chosen(NOTEBOOKS)
    plan = run.Plan(
        notebooks, run.parameters(notebooks), {}, source, folder / "figures", folder / "out", 2
    )
    return corpus, run.run(plan, corpus, inputs={}), folder


def test_every_notebook_ends_well_and_every_figure_is_whole(done) -> None:
    _, outcomes, folder = done
    assert [outcome.error for outcome in outcomes] == [""] * 7
    stems = {path.stem for path in (folder / "figures").glob("*.svg")}
    assert {"02-meetings-over-time", "03-topics", "04-who-meets-whom"} <= stems
    for stem in stems:
        assert all(
            (folder / "figures" / f"{stem}.{kind}").stat().st_size for kind in ("png", "csv")
        )
    assert set(json.loads((folder / "out" / "run.json").read_text())["outputs"])


def test_the_page_stays_small_and_says_what_it_leaves_out(done) -> None:
    corpus, _, folder = done
    page = (folder / "figures" / PAGE).read_text(encoding="utf-8")
    assert len(page.encode()) < LARGEST_PAGE
    assert f"{len(corpus.meetings):,} meetings" in page or "No meetings" in page
    assert bool(re.search(r"meetings only: \d", page)) == (len(corpus.meetings) > 300)
