"""The tables come back from their files as they went in, and no spreadsheet runs a cell."""

import csv
from pathlib import Path

import pytest
from corpora import tables as invented
from hypothesis import given
from hypothesis import strategies as st

from analysis import schema, tables

CELLS = (
    "=1+1", "'=1", "+33 1", "-1", "@x", "\ttab", "\r\nline", "－1", "--07-08", "--07", "--1+1", "NA",
    "null", "", " x ", 'a "quoted", cell', "two\nlines", "a\rb", "nul\0", "'--07-08", "«\u2028»",
)  # fmt: skip
DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def odd_tables() -> dict:
    """Return the seven tables, empty but for actors with odd cells."""
    rows = [{"actor_id": f"a{n}", "name": cell, "articles": n} for n, cell in enumerate(CELLS)]
    return {name: schema.empty(name) for name in schema.TABLES} | {
        "actors": schema.frame(rows, "actors")
    }


@pytest.mark.parametrize("kind", tables.FORMATS)
def test_tables_come_back_unchanged(tmp_path: Path, kind: str) -> None:
    for number, made in enumerate((odd_tables(), invented(30)._asdict())):
        folder = tmp_path / str(number)
        folder.mkdir()
        paths = tables.write(made, folder, kind)
        assert sorted(paths) == sorted(f"{name}.{kind}" for name in schema.TABLES)
        back = tables.read(folder)
        assert all(back[name].equals(made[name]) for name in schema.TABLES)


@pytest.mark.parametrize("kind", tables.FORMATS)
@pytest.mark.parametrize("rows_at_a_time", [1, 4, tables.PART])
def test_the_same_tables_give_the_same_bytes(
    tmp_path: Path, kind: str, rows_at_a_time: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    contents = []
    for name, made in (("one", invented(13)), ("two", invented(13))):
        (tmp_path / name).mkdir()
        paths = tables.write(made._asdict(), tmp_path / name, kind)
        monkeypatch.setattr(tables, "PART", rows_at_a_time)
        contents.append([path.read_bytes() for path in paths.values()])
    assert contents[0] == contents[1]


def test_a_csv_ends_its_lines_in_one_way_and_keeps_open_years_readable(tmp_path: Path) -> None:
    tables.write(odd_tables(), tmp_path)
    assert b"\r\n" not in (tmp_path / "reports.csv").read_bytes()
    with (tmp_path / "actors.csv").open(encoding="utf-8", newline="") as handle:
        shown = [row["name"] for row in csv.DictReader(handle)]
    assert "--07-08" in shown and "'=1+1" in shown and "'--1+1" in shown


@given(st.text(max_size=12))
def test_an_inert_cell_is_no_formula_and_loses_nothing(text: str) -> None:
    shown = tables.inert(text)
    assert not shown.startswith(DANGEROUS) or schema_date(shown)
    assert tables.original(shown) == text


def schema_date(text: str) -> bool:
    """Return whether the text is a date with an open year."""
    month, _, day = text.removeprefix("--").partition("-")
    digits = month.isdigit() and len(month) == 2 and (not day or (day.isdigit() and len(day) == 2))
    return text.startswith("--") and digits


def test_what_is_no_table_is_named(tmp_path: Path) -> None:
    with pytest.raises(tables.TableError, match="no tables here"):
        tables.read(tmp_path)
    tables.write(odd_tables(), tmp_path)
    (tmp_path / "topics.csv").unlink()
    with pytest.raises(tables.TableError, match=r"topics\.csv: missing"):
        tables.read(tmp_path)


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        ("csv", "report_id,start\nr,one\n"),
        ("csv", "\0"),
        ("csv", ""),
        ("jsonl", "[" * 9),
        ("jsonl", '{"report_id": 3}'),
        ("parquet", "PAR1"),
    ],
)
def test_a_damaged_table_is_named_in_one_line(tmp_path: Path, kind: str, content: str) -> None:
    tables.write(odd_tables(), tmp_path, kind)
    (tmp_path / f"reports.{kind}").write_text(content)
    with pytest.raises(tables.TableError, match=rf"reports\.{kind}: .") as caught:
        tables.read(tmp_path)
    assert "\n" not in str(caught.value)
