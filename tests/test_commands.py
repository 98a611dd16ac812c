"""The command line: what is done, and the one line and the status where it cannot be."""

import json
import subprocess
import sys
from pathlib import Path

import plain_reader
import pytest
from corpora import tables as invented

import analysis
from analysis import commands, corpus, extraction, files, load, run, schema, tables


@pytest.fixture(autouse=True)
def plain(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Have articles read by the stand-in, and the cache kept in a folder of the test's own."""
    for module in (analysis, extraction):
        monkeypatch.setattr(module, "reader", plain_reader)
    monkeypatch.setattr(corpus, "CACHE", tmp_path / "cache")


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    """Return a folder of two articles, one with a meeting."""
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "a.txt").write_text("Trong (VNM) reçoit Pompeo (USA) le 2018-07-08 à Hanoi.")
    (folder / "b.txt").write_text("Rien de neuf à Paris.")
    return folder


def call(*arguments: object) -> int:
    """Return the exit status of a command, however it ends."""
    try:
        return commands.main([str(argument) for argument in arguments])
    except SystemExit as end:
        return int(end.code or 0)


@pytest.mark.parametrize("kind", tables.FORMATS)
def test_extract_writes_seven_tables_and_then_the_record(
    texts: Path, tmp_path: Path, kind: str
) -> None:
    out = tmp_path / "out"
    assert call("extract", texts, "--out", out, "--format", kind) == 0
    names = {f"{name}.{kind}" for name in schema.TABLES}
    assert {path.name for path in out.iterdir()} == {*names, "run.json"}
    record = json.loads((out / "run.json").read_text())
    assert record["inputs"] == {name: files.sha256(texts / name) for name in ("a.txt", "b.txt")}
    assert record["outputs"] == {name: files.sha256(out / name) for name in names}
    assert len(tables.read(out)["meetings"]) == 1


def test_extract_again_gives_the_same_bytes_and_leaves_no_other_format(
    texts: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    contents = []
    for options in ((), ("--jobs", 2), ("--format", "jsonl")):
        assert call("extract", texts, "--out", out, *options) == 0
        contents.append({path.name: path.read_bytes() for path in out.iterdir()})
    assert contents[0] == contents[1]
    assert set(contents[2]) == {f"{name}.jsonl" for name in schema.TABLES} | {"run.json"}


def test_metadata_are_read(texts: Path, tmp_path: Path) -> None:
    facts = tmp_path / "facts.csv"
    facts.write_text("file,published\na.txt,2018-07-09\n")
    assert call("extract", texts, "--out", tmp_path / "out", "--metadata", facts) == 0
    assert "2018-07-09" in (tmp_path / "out" / "articles.csv").read_text()


def test_one_bad_file_among_good_ones_is_told_and_the_rest_goes_on(
    texts: Path, tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    (texts / "bad.txt").write_bytes(b"\0\1\2\3" * 50)
    assert call("extract", texts, "--out", tmp_path / "out") == 1
    assert "not read: bad.txt: " in capsys.readouterr().err
    made = tables.read(tmp_path / "out")
    assert len(made["articles"]) == 3 and len(made["meetings"]) == 1


def test_what_was_repaired_is_told_once_for_all_articles(
    texts: Path, tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    for name in ("c", "d"):
        (texts / f"{name}.txt").write_bytes(
            "Rien à Évian.\u200b".encode() * (2 if name == "c" else 1)
        )
    (texts / "e.pdf").write_bytes(b"x")
    assert call("extract", texts, "--out", tmp_path / "out") == 0
    told = capsys.readouterr().err
    assert "note: c.txt and 1 more: 2 invisible characters removed\n" in told
    assert "note: a.txt: files here that are not read: 1 (.pdf)\n" in told


BAD = {
    "absent source": (("extract", "{tmp}/absent", "--out", "{tmp}/out"), "absent"),
    "empty folder": (("extract", "{tmp}/empty", "--out", "{tmp}/out"), "empty"),
    "output is a file": (("extract", "{tmp}/texts", "--out", "{tmp}/texts/a.txt"), "a.txt"),
    "output below a file": (("extract", "{tmp}/texts", "--out", "{tmp}/file/x"), "file"),
    "output in the source": (("extract", "{tmp}/texts", "--out", "{tmp}/texts/x"), "source"),
    "no such format": (("extract", "{tmp}/texts", "--out", "{tmp}/out", "--format", "xls"), "xls"),
    "misspelt option": (("extract", "{tmp}/texts", "--out", "{tmp}/out", "--formt", "csv"), "--formt"),
    "shortened option": (("extract", "{tmp}/texts", "--out", "{tmp}/out", "--form", "csv"), "--form"),
    "no processes": (("extract", "{tmp}/texts", "--out", "{tmp}/out", "--jobs", "0"), "'0'"),
    "absent metadata": (("extract", "{tmp}/texts", "--out", "{tmp}/out", "--metadata", "{tmp}/m.csv"), "m.csv"),
    "no output": (("extract", "{tmp}/texts"), "--out"),
    "no command": ((), "COMMAND"),
    "misspelt command": (("extrakt",), "extrakt"),
    "no such article": (("why", "absent", "--source", "{tmp}/texts"), "absent"),
    "no such sentence": (("why", "{tmp}/texts/a.txt", "--sentence", "99"), "no sentence 99"),
    "no tables to score": (("score", "{tmp}/empty", "{tmp}/file"), "empty"),
    "no gold file": (("score", "{tmp}/tables", "{tmp}/absent"), "absent"),
    "folder as a gold file": (("score", "{tmp}/tables", "{tmp}/empty"), "a gold file (JSON Lines)"),
    "gold file that is none": (("score", "{tmp}/tables", "{tmp}/file"), "line 1"),
    "no tables to export": (("export", "{tmp}/empty", "--as", "plover", "--out", "{tmp}/out"), "empty"),
    "no such vocabulary": (("export", "{tmp}/tables", "--as", "x", "--out", "{tmp}/out"), "'x'"),
    "export below a file": (("export", "{tmp}/tables", "--as", "plover", "--out", "{tmp}/file/x"), "file"),
    "unknown parameter": (("run", "{tmp}/texts", "--out", "{tmp}/out", "-p", "perod", "year"), "perod"),
    "unknown notebook": (("run", "{tmp}/texts", "--out", "{tmp}/out", "--only", "77"), "77"),
    "run of an empty folder": (("run", "{tmp}/empty", "--out", "{tmp}/out"), "empty"),
    "run with a wrong country": (("run", "{tmp}/texts", "--out", "{tmp}/out", "-p", "countries", "XX"), "XX"),
    "run with a wrong date": (("run", "{tmp}/texts", "--out", "{tmp}/out", "-p", "start", "soon"), "soon"),
    "figures where none can be": (("run", "{tmp}/texts", "--out", "{tmp}/file/x"), "file"),
}  # fmt: skip


@pytest.mark.parametrize("case", BAD)
def test_what_cannot_be_done_is_told_in_one_line_and_nothing_is_written(
    case: str, texts: Path, tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "file").write_text("{")
    (tmp_path / "tables").mkdir()
    tables.write(invented(3)._asdict(), tmp_path / "tables")
    before = sorted(path for path in tmp_path.rglob("*") if "cache" not in path.parts)
    arguments, words = BAD[case]
    assert call(*(argument.format(tmp=tmp_path) for argument in arguments)) == 2
    told = capsys.readouterr().err
    assert words in told and told.count("\n") == 1
    assert sorted(path for path in tmp_path.rglob("*") if "cache" not in path.parts) == before


def test_a_cluster_needs_its_optional_package(
    texts: Path, tmp_path: Path, capsys: pytest.CaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    assert call("extract", texts, "--out", tmp_path / "out", "--scheduler", "tcp://x:1") == 2
    assert "pip install" in capsys.readouterr().err and not (tmp_path / "out").exists()


def test_why_takes_a_file_or_an_id(texts: Path, capsys: pytest.CaptureFixture) -> None:
    assert call("why", texts / "a.txt") == 0
    assert call("why", "b", "--source", texts, "--sentence", 2) == 0
    assert capsys.readouterr().out == "a None\nb 2\n"


def test_score_prints_a_table(texts: Path, tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    gold = tmp_path / "gold.jsonl"
    gold.write_text(json.dumps({"id": "b", "meetings": [], "topics": [], "statements": []}))
    call("extract", texts, "--out", tmp_path / "out")
    capsys.readouterr()
    assert call("score", tmp_path / "out", gold) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split()[:4] == ["slot", "right", "found", "wanted"]
    assert lines[-1].split()[:4] == ["negatives", "1", "1", "1"]


@pytest.mark.parametrize("kind", ["plover", "schema-org"])
def test_export_writes_json(texts: Path, tmp_path: Path, kind: str) -> None:
    call("extract", texts, "--out", tmp_path / "out")
    target = tmp_path / "events.json"
    assert call("export", tmp_path / "out", "--as", kind, "--out", target) == 0
    lines = target.read_text(encoding="utf-8").splitlines()
    event = json.loads(lines[0] if kind == "plover" else "".join(lines))
    assert "Hanoi" in json.dumps(event) and "Pompeo" in json.dumps(event)


@pytest.mark.parametrize(
    ("terminal", "shown"), [(True, "3/4"), (False, "2 notebooks\n4 notebooks\n")]
)
def test_progress_is_a_bar_on_a_terminal_and_lines_elsewhere(
    terminal: bool, shown: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    monkeypatch.setattr(commands, "EVERY", 2)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: terminal, raising=False)
    monkeypatch.setenv("TQDM_MININTERVAL", "0")
    assert list(commands._progress(range(4), "notebooks", 4)) == [0, 1, 2, 3]
    assert shown in capsys.readouterr().err


def test_the_seeds_stay_as_they_are(tmp_path: Path) -> None:
    seeds = load.ROOT / "seeds"
    before = {path.name: files.sha256(path) for path in seeds.iterdir()}
    assert call("extract", "seeds", "--out", tmp_path / "out") == 0
    assert {path.name: files.sha256(path) for path in seeds.iterdir()} == before
    assert call("extract", "seeds", "--out", seeds / "tables") == 2


@pytest.mark.parametrize(
    ("module", "unneeded"),
    [
        ("analysis.commands", ("papermill", "matplotlib", "nbconvert", "scipy", "babel", "tqdm")),
        ("analysis.commands", ("analysis.reader",)),
        ("analysis.charts, analysis.findings", ("analysis.reader",)),
    ],
)
def test_nothing_is_loaded_that_may_not_be_needed(module: str, unneeded: tuple[str, ...]) -> None:
    code = f"import sys, {module}; print([m for m in {unneeded} if m in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=load.ROOT
    )
    assert done.stdout == "[]\n"


def test_a_choice_that_leaves_no_meeting_is_told(
    texts: Path, tmp_path: Path, capsys: pytest.CaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run, "run", lambda *_, **__: [])
    for start, told in (
        ("2999", "note: no meeting with start 2999; without it there are "),
        ("", ""),
    ):
        chosen = ["-p", "start", start] if start else []
        assert call("run", texts, "--out", tmp_path / "out", *chosen) == 0
        notes = [line for line in capsys.readouterr().err.splitlines() if "no meeting" in line]
        assert [note.startswith(told) for note in notes] == ([True] if told else [])
