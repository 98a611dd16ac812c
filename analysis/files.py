"""Files that are whole or not there: written beside their place, flushed, then moved into it."""

import hashlib
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from importlib import metadata
from pathlib import Path
from typing import Any

PARTIAL = ".partial-"
RECORD = "run.json"


def replace(path: Path, data: bytes) -> Path:
    """Return the path after the file there has been replaced by one of these bytes, at once."""
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(f"{PARTIAL}{os.getpid()}-{path.name}"[:120])
    try:
        with partial.open("wb") as handle:
            handle.write(data)
            handle.flush()
            os.fsync(handle.fileno())
        os.replace(partial, path)
    finally:
        partial.unlink(missing_ok=True)
    return path


@contextmanager
def staged(folder: Path) -> Iterator[Path]:
    """Yield an empty folder whose files move into `folder` when the block ends without an error.

    After an error nothing has changed. What a killed process left behind is swept first. A folder
    that cannot be written to raises OSError before the block starts.
    """
    made = [path for path in (folder, *folder.parents) if not path.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    sweep(folder)
    stage = Path(tempfile.mkdtemp(prefix=f"{PARTIAL}{os.getpid()}-", dir=folder))
    try:
        yield stage
        (folder / RECORD).unlink(missing_ok=True)
        for path in sorted(stage.iterdir()):
            _flush(path)
            os.replace(path, folder / path.name)
    finally:
        shutil.rmtree(stage, ignore_errors=True)
        with suppress(OSError):
            for path in made:
                path.rmdir()


def sweep(folder: Path) -> None:
    """Remove the partial files and folders in `folder` whose process has ended."""
    for path in folder.glob(f"{PARTIAL}*"):
        owner = path.name.removeprefix(PARTIAL).partition("-")[0]
        if owner.isdecimal() and _alive(int(owner)):
            continue
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)


def sha256(path: Path) -> str:
    """Return the fingerprint of the file's bytes, 64 hexadecimal digits."""
    with path.open("rb") as handle:
        return hashlib.file_digest(handle, "sha256").hexdigest()


def record(
    folder: Path,
    outputs: Mapping[str, Path],
    *,
    inputs: Mapping[str, str],
    parameters: Mapping[str, Any],
    packages: tuple[str, ...],
) -> Path:
    """Return the path of the run's record, written last: a folder without one is incomplete.

    It holds the inputs' and the outputs' sha256, the parameters and the versions; no time of day,
    so that the same run gives the same bytes.
    """
    versions = {"python": sys.version.split()[0]}
    versions |= {name: metadata.version(name) for name in packages}
    content = {
        "parameters": dict(parameters),
        "versions": versions,
        "inputs": dict(sorted(inputs.items())),
        "outputs": {name: sha256(path) for name, path in sorted(outputs.items())},
    }
    text = json.dumps(content, ensure_ascii=False, indent=1) + "\n"
    return replace(folder / RECORD, text.encode("utf-8", "backslashreplace"))


def recorded(folder: Path) -> dict[str, str]:
    """Return the sha256 of the outputs by name after the folder's record, empty without one."""
    try:
        return dict(json.loads((folder / RECORD).read_text(encoding="utf-8"))["outputs"])
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def drop(folder: Path, names: Iterable[str]) -> None:
    """Remove the files of those names that lie directly in the folder."""
    for name in names:
        if Path(name).name == name:
            (folder / name).unlink(missing_ok=True)


def _flush(path: Path) -> None:
    """Have the system write the file's bytes to the disk."""
    with path.open("rb") as handle:
        os.fsync(handle.fileno())


def _alive(process: int) -> bool:
    """Return whether a process of that number runs."""
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True
