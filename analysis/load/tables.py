"""Articles that are rows of a CSV, a JSONL or a Parquet file."""

import csv
import hashlib
import json
from collections.abc import Iterator
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
_TEXT_COLUMNS = ("text", "texte", "body", "content", "article")


def csv_rows(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield line number and cells of each row of a CSV file whose first line names the columns."""
    csv.field_size_limit(LARGEST * 4)
    try:
        with path.open(encoding="utf-8-sig", newline="") as handle:
            head = handle.readline()
            handle.seek(0)
            delimiter = max(",;\t", key=head.count)
            reader = csv.DictReader(handle, delimiter=delimiter)
            for row in reader:
                yield reader.line_num, {(k or "").strip().lower(): v for k, v in row.items()}
    except (UnicodeDecodeError, csv.Error) as error:
        raise InputError(f"{path}: cannot be read as CSV in UTF-8 ({error})") from None


def table_articles(path: Path) -> Iterator[Source]:
    """Yield the articles of a table, one a row; raise InputError if it has none or no text."""
    readers = {".csv": csv_rows, ".tsv": csv_rows, ".parquet": _parquet}
    used: set[str] = set()
    for number, (_, row) in enumerate(readers.get(path.suffix.lower(), _json_lines)(path), 1):
        column = next((name for name in _TEXT_COLUMNS if name in row), "")
        if not column and "problem" not in row:
            raise InputError(f"{path}: no column `text` in it; columns: {', '.join(map(str, row))}")
        yield _row(path, number, row, column, used)
    if not used:
        raise InputError(f"{path}: no article in it")


def _row(path: Path, number: int, row: dict, column: str, used: set[str]) -> Source:
    """Return the article of one row of a table; its identifier is added to `used`."""
    cell = row.get(column)
    text, notes = tidy(cell) if isinstance(cell, str) else ("", row.get("problem", "empty"))
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
    """Yield line number and object of each line of a JSONL file; `problem` where it is none."""
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
                row if isinstance(row, dict) else {"problem": f"line {number}: no JSON object"},
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
