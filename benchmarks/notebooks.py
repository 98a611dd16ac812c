"""How long the notebooks take and how much memory, on the seeds and on invented corpora.

    python benchmarks/notebooks.py [--meetings 300 30000]

A row a corpus: meetings, seconds of `python -m analysis run`, peak memory of all its processes
(proportional set size, so that what they share counts once; Linux), size of the page.
"""

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests"))

import corpora  # noqa: E402

from analysis import gallery, tables  # noqa: E402


def family(process: int) -> set[int]:
    """Return the process and all that descend from it."""
    parents = {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            own, rest = path.read_text().rsplit(")", 1)
        except OSError:
            continue
        parents[int(own.split(" ", 1)[0])] = int(rest.split()[1])
    found = {process}
    while grown := {child for child, parent in parents.items() if parent in found} - found:
        found |= grown
    return found


def memory(process: int) -> int:
    """Return the kilobytes that a process and its descendants hold now."""
    total = 0
    for member in family(process):
        try:
            lines = Path(f"/proc/{member}/smaps_rollup").read_text().splitlines()
        except OSError:
            continue
        total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return total


def measured(source: str, folder: Path) -> tuple[float, float, float]:
    """Return seconds, peak of memory in MB and size of the page in MB of one run on the source."""
    out = ("--out", folder / "figures", "--notebooks", folder / "out")
    begin, peak = time.perf_counter(), 0
    command = [sys.executable, "-m", "analysis", "run", source, *map(str, out)]
    with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.DEVNULL) as process:
        while process.poll() is None:
            peak = max(peak, memory(process.pid))
            time.sleep(0.25)
    page = (folder / "figures" / gallery.PAGE).stat().st_size
    return time.perf_counter() - begin, peak / 1e3, page / 1e6


def main() -> None:
    """Print a row a corpus."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--meetings", type=int, nargs="*", default=[300, 30_000])
    sizes = parser.parse_args().meetings
    print(f"{'corpus':>10} {'seconds':>8} {'MB':>8} {'page MB':>8}")
    with tempfile.TemporaryDirectory() as scratch:
        for n in ["seeds", *sizes]:
            folder, source = Path(scratch) / str(n), str(n)
            if n != "seeds":
                source = str(folder / "tables")
                Path(source).mkdir(parents=True)
                tables.write(corpora.tables(int(n))._asdict(), Path(source), "parquet")
            seconds, peak, page = measured(source, folder)
            print(f"{n:>10} {seconds:>8.1f} {peak:>8.0f} {page:>8.2f}", flush=True)


if __name__ == "__main__":
    main()
