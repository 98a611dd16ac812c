"""One call from a source to the seven tables: the same for any number of processes, kept once."""

import os
from pathlib import Path

import plain_reader
import pytest

from analysis import corpus, extraction, load, schema, tables

SEEDS = load.ROOT / "seeds"


@pytest.fixture(autouse=True)
def plain(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Have articles read by the stand-in, and the cache kept in a folder of the test's own."""
    monkeypatch.setattr(extraction, "reader", plain_reader)
    monkeypatch.setattr(corpus, "CACHE", tmp_path / "cache")


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    """Return a folder of three articles."""
    folder = tmp_path / "texts"
    folder.mkdir()
    for n, (guest, day) in enumerate((("Pompeo (USA)", "2018-07-08"), ("Abe (JPN)", "2019-07-01"))):
        (folder / f"a{n}.txt").write_text(f"Trong (VNM) reçoit {guest} le {day} à Hanoi.")
    (folder / "quiet.txt").write_text("Rien de neuf à Paris.")
    return folder


def equal(one: corpus.Corpus, other: corpus.Corpus) -> bool:
    return all(a.equals(b) for a, b in zip(one, other, strict=True))


def test_a_corpus_is_the_seven_checked_tables(texts: Path) -> None:
    made = corpus.read(texts)
    assert corpus.Corpus._fields == tuple(schema.TABLES)
    for name, table in made._asdict().items():
        schema.check(table, name)
    assert (len(made.articles), len(made.meetings)) == (3, 2)


def test_period_and_countries_choose(texts: Path) -> None:
    assert len(corpus.read(texts, start="2019").meetings) == 1
    assert corpus.read(texts, countries="USA|VNM").meetings["date_start"].tolist() == ["2018-07-08"]
    with pytest.raises(ValueError, match="NOR"):
        corpus.read(texts, countries=False)


def test_any_number_of_processes_gives_the_same(tmp_path: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for n in range(extraction.ALONE + 2 * extraction.CHUNK + 7):
        day = f"20{n % 90 + 10}-01-{n % 28 + 1:02}"
        (folder / f"a{n}.txt").write_text(f"A{n} (VNM) reçoit B{n} (USA) le {day} à Hanoi.")
    alone = corpus.read(folder, cache=False)
    assert len(alone.meetings) == extraction.ALONE + 2 * extraction.CHUNK + 7
    for jobs in (2, 3):
        assert equal(corpus.read(folder, jobs=jobs, cache=False), alone)


def test_what_is_kept_is_read_again_until_an_input_changes(
    texts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, really = [], plain_reader.read_article
    monkeypatch.setattr(
        plain_reader, "read_article", lambda source: read.append(source) or really(source)
    )
    first = corpus.read(texts)
    assert len(read) == 3 and equal(corpus.read(texts), first) and len(read) == 3
    (texts / "quiet.txt").write_text("Trong (VNM) reçoit Modi (IND) le 2020-01-01 à Hanoi.")
    assert len(corpus.read(texts).meetings) == 3 and len(read) == 6
    (texts / "metadata.csv").write_text("file,published\nquiet.txt,2020-01-02\n")
    assert "2020-01-02" in set(corpus.read(texts).articles["published"]) and len(read) == 9
    corpus.read(texts, cache=False)
    assert len(read) == 12


def test_a_word_added_to_a_vocabulary_makes_all_be_read_anew(
    texts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = corpus.fingerprint(load.sources(texts))
    assert corpus.fingerprint(load.sources(texts)) == before
    words = Path(corpus.__file__).parent / "words"
    monkeypatch.setattr(
        corpus.files, "sha256", lambda path: "changed" if path.parent == words else "same"
    )
    assert corpus.fingerprint(load.sources(texts)) != before


@pytest.mark.parametrize("damage", ["torn", "gone", "empty"])
def test_a_damaged_cache_is_made_again(texts: Path, damage: str) -> None:
    first = corpus.read(texts)
    [kept] = corpus.CACHE.iterdir()
    table = kept / "reports.parquet"
    if damage == "gone":
        table.unlink()
    else:
        table.write_bytes(table.read_bytes()[:200] if damage == "torn" else b"")
    assert equal(corpus.read(texts), first)
    assert tables.read(kept)["reports"].equals(first.reports)


def test_a_cache_that_cannot_be_written_is_done_without(
    texts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(corpus, "CACHE", texts / "quiet.txt" / "cache")
    assert len(corpus.read(texts).meetings) == 2


def test_only_the_newest_corpora_are_kept(texts: Path) -> None:
    for n in range(corpus.KEPT + 3):
        (texts / "quiet.txt").write_text(f"Rien {n}.")
        corpus.read(texts)
    assert len(list(corpus.CACHE.iterdir())) == corpus.KEPT


@pytest.mark.parametrize("kind", tables.FORMATS)
def test_extracted_tables_are_a_source(texts: Path, tmp_path: Path, kind: str) -> None:
    made = corpus.read(texts)
    folder = tmp_path / "tables"
    folder.mkdir()
    tables.write(made._asdict(), folder, kind)
    assert equal(corpus.read(folder), made)
    assert len(corpus.read(folder, countries="JPN").meetings) == 1


def test_a_relative_source_is_sought_here_and_in_the_project(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert load.locate("seeds") == SEEDS
    (tmp_path / "seeds").mkdir()
    assert load.locate("seeds") == Path("seeds")


def test_nothing_to_read_is_told_in_one_line(tmp_path: Path) -> None:
    for place in (tmp_path, tmp_path / "absent"):
        with pytest.raises(load.InputError, match=place.name) as caught:
            corpus.read(place)
        assert "\n" not in str(caught.value)


def test_a_progress_bar_sees_every_article(texts: Path) -> None:
    seen = []

    def progress(items):
        for item in items:
            seen.append(item)
            yield item

    corpus.read(texts, progress=progress)
    assert len(seen) == 3


def test_the_sources_are_not_touched() -> None:
    before = {path: (path.read_bytes(), os.stat(path).st_mtime_ns) for path in SEEDS.iterdir()}
    corpus.read(SEEDS)
    assert {p: (p.read_bytes(), os.stat(p).st_mtime_ns) for p in SEEDS.iterdir()} == before
