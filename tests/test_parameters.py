"""A notebook's parameters: what may be stays silent, what may not is refused with what may."""

from pathlib import Path

import papermill
import pytest

from analysis.load import ROOT
from analysis.parameters import MEANINGS, ParameterError, check, injected_names, problems

NOTEBOOK = ROOT / "notebooks" / "00-index.ipynb"
FINE = {
    "source": "seeds", "save_to": "", "start": "2018-07", "end": "2026", "countries": "USA|VNM",
    "period": "auto", "status": "held", "language": "en",
}  # fmt: skip


def test_what_may_be_is_silent() -> None:
    check(FINE)
    check({**FINE, "start": 2018, "countries": ["USA", "VNM"], "save_to": "figures"})
    assert list(FINE) == list(MEANINGS)


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("language", "de", "en or fr"),
        ("language", False, "en or fr"),
        ("period", "week", "month, quarter or year"),
        ("status", "Held", "held, planned or cancelled"),
        ("countries", False, "NOR"),
        ("countries", ["USA", False], "NOR"),
        ("countries", 84, "USA|VNM"),
        ("start", "July 2018", "2018-07"),
        ("start", True, "2018-07"),
        ("end", "2018-13", "2018-07"),
        ("start", "2027", "later than end"),
        ("source", 7, "folder"),
        ("save_to", None, "folder"),
    ],
)
def test_what_may_not_be_is_refused_with_what_may(name: str, value: object, told: str) -> None:
    with pytest.raises(ParameterError, match=f"^{name}: ") as caught:
        check({**FINE, name: value})
    assert told in str(caught.value)


def test_every_fault_is_told_at_once() -> None:
    assert len(list(problems({**FINE, "period": "week", "language": "de", "lang": "fr"}))) == 3


def test_only_what_was_injected_can_be_a_mistyped_name() -> None:
    own = {**FINE, "note": "my own variable", "In": ["", "note = 1", "note = 'x'"]}
    check(own)
    with pytest.raises(ParameterError, match="contries: no such parameter; did you mean countries"):
        check({**own, "contries": "USA", "In": ["# Parameters\ncontries = 'USA'\n"]})
    assert injected_names(["x = 1", "# Parameters\na = 1\nb = [2]\n"]) == ["a", "b"]
    assert injected_names(["# Parameters\n%time x = 1", "# Parameters\n!ls"]) == []


def test_papermill_stops_at_the_first_cell(tmp_path: Path) -> None:
    copy, given = tmp_path / "copy.ipynb", {"contries": "USA|VNM", "countries": False}
    with pytest.raises(papermill.PapermillExecutionError) as caught:
        papermill.execute_notebook(NOTEBOOK, copy, given, cwd=NOTEBOOK.parent, progress_bar=False)
    assert caught.value.ename == "ParameterError"
    assert "contries: no such parameter; did you mean countries" in caught.value.evalue
    assert "what YAML makes of NO" in caught.value.evalue
    assert caught.value.exec_count == 3
