"""Articles that are rows of a CSV, a JSONL or a Parquet file."""

import csv
import hashlib
import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from analysis.load.decode import tidy
from analysis.load.source import (
    FACTS,
    LARGEST,
    InputError,
    Source,
    fingerprint,
    iso_day,
    join,
    slug,
)

TABLES = (".csv", ".tsv", ".jsonl", ".ndjson", ".parquet")
PROBLEM = "?"  # what a row has in place of a column, or beside them, if it cannot be read as meant
_TEXT_COLUMNS = ("text", "texte", "body", "content", "article")


def csv_rows(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield line number and cells of each row of a CSV file whose first line names the columns.

    A last row whose quote is never closed has swallowed all lines after it: its PROBLEM says so.
    """
    csv.field_size_limit(LARGEST * 4)
    try:
        with path.open(encoding="utf-8-sig", newline="") as handle:
            head = handle.readline()
            handle.seek(0)
            delimiter = max(",;\t", key=head.count)
            lines = _Lines(handle)
            reader = csv.DictReader(lines, delimiter=delimiter)
            _ = reader.fieldnames
            lines.forget()
            for row in reader:
                cells = {(k or "").strip().lower(): v for k, v in row.items()}
                if problem := lines.problem(delimiter):
                    cells[PROBLEM] = problem
                yield reader.line_num, cells
    except (UnicodeDecodeError, csv.Error) as error:
        raise InputError(f"{path}: cannot be read as CSV in UTF-8 ({error})") from None


class _Lines:
    """The lines of a CSV file, of which those of the row being read are kept."""

    def __init__(self, handle: Iterable[str]):
        self._lines = iter(handle)
        self._number = 0
        self._row: list[str] = []
        self._is_read = False

    def __iter__(self) -> Iterator[str]:
        for line in self._lines:
            self._number += 1
            self._row.append(line)
            yield line
        self._is_read = True

    def forget(self) -> list[str]:
        """Return the lines kept, and keep them no longer."""
        row, self._row = self._row, []
        return row

    def problem(self, delimiter: str) -> str:
        """Return what is wrong with the row just read, "" if nothing; forget it."""
        row = self.forget()
        if not self._is_read:
            return ""
        try:
            list(csv.reader(row, delimiter=delimiter, strict=True))
        except csv.Error as error:
            if "unexpected end of data" in str(error):
                first = self._number - len(row) + 1
                return f"line {first}: a quote is opened and not closed, all that follows is in it"
        return ""


def table_articles(path: Path) -> Iterator[Source]:
    """Yield the articles of a table, one a row; raise InputError if it has none or no text."""
    readers = {".csv": csv_rows, ".tsv": csv_rows, ".parquet": _parquet}
    used: set[str] = set()
    named = False
    columns: list[str] = []
    for number, (_, row) in enumerate(readers.get(path.suffix.lower(), _json_lines)(path), 1):
        cells = {str(name).strip().lower(): cell for name, cell in row.items()}
        column = next((name for name in _TEXT_COLUMNS if name in cells), "")
        named = named or bool(column) or PROBLEM in cells
        columns = columns or list(cells)
        yield _row(path, number, cells, column, used)
    if not used:
        raise InputError(f"{path}: no article in it")
    if not named:
        raise InputError(f"{path}: no column `text` in it; columns: {', '.join(columns)}")


def _row(path: Path, number: int, row: dict, column: str, used: set[str]) -> Source:
    """Return the article of one row of a table; its identifier is added to `used`."""
    cell = row.get(column)
    lacking = "empty" if column else f"no column `text` in row {number}"
    text, notes = tidy(cell) if isinstance(cell, str) else ("", row.get(PROBLEM) or lacking)
    if text:
        notes = join(row.get(PROBLEM, ""), notes)
    if len(text) > LARGEST:
        text, notes = "", "longer than 5 MB"
    article_id = slug(str(row.get("article_id") or row.get("id") or f"{path.stem}-{number:06}"))
    if article_id.lower() in used:
        article_id = f"{article_id}-{fingerprint(str(number))}"
    used.add(article_id.lower())
    cells = {fact: tidy(str(row.get(fact) or "").strip())[0] for fact in FACTS}
    stated = cells["published"]
    cells["published"] = iso_day(stated)
    odd = f"{stated!r} is no date" if stated and not cells["published"] else ""
    digest = hashlib.sha256(str(cell or "").encode("utf-8", "surrogatepass")).hexdigest()
    note = join(notes or ("" if text.strip() else "empty"), odd)
    return Source(article_id, f"{path.name}#{number}", text, digest, **cells, notes=note)


def _json_lines(path: Path) -> Iterator[tuple[int, dict]]:
    """Yield line number and object of each line of a JSONL file; PROBLEM where it is none."""
    with path.open("rb") as handle:
        for number, line in enumerate(handle, 1):
            if not line.strip():
                continue
            try:
                row = json.loads(line.decode("utf-8-sig"))
            except (ValueError, RecursionError):
                row = None
            yield (
                number,
                row if isinstance(row, dict) else {PROBLEM: f"line {number}: no JSON object"},
            )


def _parquet(path: Path) -> Iterator[tuple[int, dict]]:
    """Yield number and cells of each row of a Parquet file."""
    import pyarrow
    import pyarrow.parquet

    try:
        batches = pyarrow.parquet.ParquetFile(path).iter_batches(1000)
        rows = (row for batch in batches for row in batch.to_pylist())
        yield from enumerate(rows, 1)
    except pyarrow.ArrowException as error:
        raise InputError(f"{path}: cannot be read as Parquet ({error})") from None
