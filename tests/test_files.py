"""Files are whole or not there, whatever ends the process that writes them."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from analysis import files

WRITER = """
import sys
from pathlib import Path
from analysis import files
target = Path(sys.argv[1])
print("ready", flush=True)
for turn in range(10**6):
    files.replace(target, (str(turn % 10) * 400_000).encode())
"""


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("delay", [0.01, 0.03, 0.05])
def test_a_killed_writer_leaves_no_torn_file(tmp_path: Path, delay: float) -> None:
    target = tmp_path / "table.csv"
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(target)], stdout=subprocess.PIPE, text=True
    )
    with writer:
        assert writer.stdout is not None and writer.stdout.readline() == "ready\n"
        while not target.exists():
            time.sleep(0.001)
        time.sleep(delay)
        writer.send_signal(signal.SIGKILL)
    content = target.read_text()
    assert len(content) == 400_000 and len(set(content)) == 1
    files.sweep(tmp_path)
    assert names(tmp_path) == ["table.csv"]


def test_files_move_in_when_the_block_ends_well(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "folder"
    with files.staged(folder) as stage:
        (stage / "a.csv").write_text("a")
        assert not (folder / "a.csv").exists()
    assert names(folder) == ["a.csv"]


def test_an_error_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("old")
    with pytest.raises(ZeroDivisionError), files.staged(tmp_path) as stage:
        (stage / "a.csv").write_text("new")
        raise ZeroDivisionError
    assert names(tmp_path) == ["a.csv"] and (tmp_path / "a.csv").read_text() == "old"
    with pytest.raises(ZeroDivisionError), files.staged(tmp_path / "x" / "y"):
        raise ZeroDivisionError
    assert names(tmp_path) == ["a.csv"]


def test_what_a_running_process_writes_is_not_swept(tmp_path: Path) -> None:
    mine, dead = f"{files.PARTIAL}{os.getpid()}-a", f"{files.PARTIAL}999999999-b"
    for name in (mine, dead):
        (tmp_path / name).mkdir()
    files.sweep(tmp_path)
    assert names(tmp_path) == [mine]


def test_the_record_names_inputs_outputs_and_versions(tmp_path: Path) -> None:
    table = files.replace(tmp_path / "a.csv", b"abc")
    path = files.record(
        tmp_path,
        {"a.csv": table},
        inputs={"x.txt": "00"},
        parameters={"p": 1},
        packages=("pandas",),
    )
    first = path.read_bytes()
    content = json.loads(first)
    assert content["outputs"] == files.recorded(tmp_path) == {"a.csv": files.sha256(table)}
    assert content["inputs"] == {"x.txt": "00"} and set(content["versions"]) == {"python", "pandas"}
    files.record(
        tmp_path,
        {"a.csv": table},
        inputs={"x.txt": "00"},
        parameters={"p": 1},
        packages=("pandas",),
    )
    assert path.read_bytes() == first


def test_a_new_run_begins_by_removing_the_record(tmp_path: Path) -> None:
    (tmp_path / files.RECORD).write_text("{}")
    with files.staged(tmp_path) as stage:
        (stage / "a.csv").write_text("a")
    assert names(tmp_path) == ["a.csv"]


@pytest.mark.parametrize("text", ["", "{", "[]", '{"outputs": 3}', "null"])
def test_a_torn_record_is_none(tmp_path: Path, text: str) -> None:
    (tmp_path / files.RECORD).write_text(text)
    assert files.recorded(tmp_path) == {}


def test_only_files_directly_in_the_folder_are_dropped(tmp_path: Path) -> None:
    inner = tmp_path / "inner"
    inner.mkdir()
    (tmp_path / "keep.txt").write_text("")
    (inner / "old.txt").write_text("")
    files.drop(inner, ["../keep.txt", "old.txt", "absent.txt"])
    assert names(tmp_path) == ["inner", "keep.txt"] and names(inner) == []
