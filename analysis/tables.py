"""The seven tables as files: CSV, Parquet or JSON Lines, the same bytes for the same tables.

A CSV cell that a spreadsheet would run as a formula gets a leading apostrophe, which reading takes
off again. Dates such as `--07-08` (year open) stay as they are: no formula begins so and ends so.
"""

import csv
import json
import re
from collections.abc import Callable, Iterator, Mapping
from itertools import chain
from pathlib import Path

import pandas as pd

from analysis import schema

PART = 5_000  # rows that are written at a time
_SIGNS = "=+-@\t\r\n＝＋－＠"
_FIRST = frozenset(_SIGNS + "'")
_FORMULA = re.compile(rf"(?<!')'*+(?!--\d\d(?:-\d\d)?\Z)[{_SIGNS}]")


class TableError(ValueError):
    """A table file that cannot be read; the message names it and what is wrong."""


def write(tables: Mapping[str, pd.DataFrame], folder: Path, kind: str = "csv") -> dict[str, Path]:
    """Return the files' paths by name, after writing each table into the (existing) folder.

    `kind` is a key of FORMATS.
    """
    paths = {f"{name}.{kind}": folder / f"{name}.{kind}" for name in tables}
    for table, path in zip(tables.values(), paths.values(), strict=True):
        FORMATS[kind][0](table, path)
    return paths


def kind_in(folder: Path) -> str:
    """Return the format of the tables in the folder, empty if it holds none."""
    for kind in FORMATS:
        if all((folder / f"{name}.{kind}").is_file() for name in ("articles", "reports")):
            return kind
    return ""


def read(folder: Path) -> dict[str, pd.DataFrame]:
    """Return the seven checked tables that `write` left in the folder.

    Raises TableError naming the file that is missing, torn or not such a table.
    """
    kind = kind_in(folder)
    if not kind:
        raise TableError(f"{folder}: no tables here (articles and reports as {', '.join(FORMATS)})")
    return {name: _read_one(folder / f"{name}.{kind}", name, kind) for name in schema.TABLES}


def _read_one(path: Path, name: str, kind: str) -> pd.DataFrame:
    """Return one checked table; every way of failing becomes a TableError."""
    try:
        return schema.check(_typed(FORMATS[kind][1](path), name), name)
    except FileNotFoundError:
        raise TableError(f"{path}: missing") from None
    except (ValueError, TypeError, OSError, KeyError) as error:
        raise TableError(f"{path}: {str(error).splitlines()[0]}") from error


def _typed(table: pd.DataFrame, name: str) -> pd.DataFrame:
    """Return the frame with the schema's types; columns it does not know are left as they are."""
    types = {column.name: schema.DTYPES[column.type] for column in schema.TABLES[name].columns}
    return table.astype({column: types[column] for column in table.columns if column in types})


def _write_csv(table: pd.DataFrame, path: Path) -> None:
    """Write the frame as CSV: UTF-8, lines ending in \\n, numbers as short as they are exact."""
    texts = (table[name] for name in table.select_dtypes("str"))
    has_return = any(column.str.contains("\r", regex=False).any() for column in texts)
    quoting = csv.QUOTE_ALL if has_return else csv.QUOTE_MINIMAL
    with path.open("w", encoding="utf-8", newline="") as handle:
        writer = csv.writer(handle, lineterminator="\n", quoting=quoting)
        writer.writerow(table.columns)
        for part in _parts(table):
            writer.writerows(zip(*(_cells(part[name]) for name in part.columns), strict=True))


def _parts(table: pd.DataFrame) -> Iterator[pd.DataFrame]:
    """Yield the rows in parts, so that few are held twice while they are written."""
    for start in range(0, len(table), PART):
        yield table.iloc[start : start + PART]


def _cells(column: pd.Series) -> list[str]:
    """Return the column as the texts that stand in a CSV."""
    if pd.api.types.is_numeric_dtype(column):
        return [repr(value) for value in column.tolist()]
    return [inert(cell) for cell in column.tolist()]


def inert(cell: str) -> str:
    """Return the text such that no spreadsheet runs it.

    >>> [inert(cell) for cell in ("=1+1", "Hanoi", "--07-08", "- a dit")]
    ["'=1+1", 'Hanoi', '--07-08', "'- a dit"]
    """
    return "'" + cell if cell[:1] in _FIRST and _FORMULA.match(cell) else cell


def original(cell: str) -> str:
    """Return the text that `inert` was given."""
    return cell[1:] if cell[:1] == "'" and _FORMULA.match(cell) else cell


def _read_csv(path: Path) -> pd.DataFrame:
    """Return the CSV as a frame of texts."""
    table = pd.read_csv(path, dtype="str", keep_default_na=False, na_filter=False, encoding="utf-8")
    return table.apply(lambda column: column.map(original)) if len(table) else table


def _write_parquet(table: pd.DataFrame, path: Path) -> None:
    """Write the frame as Parquet."""
    table.to_parquet(path, index=False)


def _write_jsonl(table: pd.DataFrame, path: Path) -> None:
    """Write the frame as JSON Lines, an object a row."""
    with path.open("w", encoding="utf-8", newline="\n") as handle:
        for row in chain.from_iterable(part.to_dict("records") for part in _parts(table)):
            handle.write(json.dumps(row, ensure_ascii=False) + "\n")


def _read_jsonl(path: Path) -> pd.DataFrame:
    """Return the JSON Lines as a frame."""
    lines = path.read_text(encoding="utf-8").split("\n")
    rows = [json.loads(line) for line in lines if line.strip()]
    columns = [column.name for column in schema.TABLES[path.stem].columns]
    return pd.DataFrame(rows, columns=None if rows else columns)


FORMATS: dict[str, tuple[Callable[..., None], Callable[..., pd.DataFrame]]] = {
    "csv": (_write_csv, _read_csv),
    "parquet": (_write_parquet, pd.read_parquet),
    "jsonl": (_write_jsonl, _read_jsonl),
}
