"""A run: notebooks chosen and given their values, figures moved in whole, failures named."""

import json
from collections.abc import Callable
from pathlib import Path

import nbformat
import pytest
from corpora import tables as invented
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from analysis import execution, files, run

PARAMETERS = """source: str = "seeds"  # what is read
save_to: str = "figures"  # where figures go
period: str = "auto"  # month, quarter or year
most: int = 3  # how many
share: float = 0.5  # of all
bold: bool = False  # or not"""
DRAW = """from pathlib import Path
for kind in ("svg", "png", "csv"):
    Path(save_to, f"{stem}.{kind}").write_text(f"<svg><title>{period} {most}</title></svg>")"""
PICTURE = """from IPython.display import display
pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII="
display({"image/png": pixel}, raw=True, metadata={"image/png": {"alt": 'Dots of <3 "meetings"'}})"""


def notebook(folder: Path, name: str, *cells: str) -> Path:
    """Write a notebook whose first code cell holds the parameters."""
    first = new_code_cell(PARAMETERS, metadata={"tags": ["parameters"]})
    content = new_notebook(
        cells=[new_markdown_cell(f"# What is {name}?"), first, *map(new_code_cell, cells)],
        metadata={"kernelspec": {"name": "python3", "display_name": "", "language": "python"}},
    )
    folder.mkdir(exist_ok=True)
    nbformat.write(content, folder / f"{name}.ipynb")
    return folder / f"{name}.ipynb"


@pytest.fixture(scope="module")
def notebooks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder of two notebooks that draw, and one that fails after drawing."""
    folder = tmp_path_factory.mktemp("notebooks")
    notebook(folder, "01-one", 'stem = "01-a"', DRAW, PICTURE)
    notebook(folder, "02-two", "stem = '02-b'", DRAW)
    notebook(folder, "03-bad", "stem = '03-c'", DRAW, "1 / 0", "never = 1")
    return folder


def plan(notebooks: Path, folder: Path, *only: str, **values: object) -> run.Plan:
    chosen = run.chosen(notebooks, only)
    known = run.parameters(chosen)
    return run.Plan(chosen, known, values, Path("seeds"), folder / "figures", folder / "out", 2)


@pytest.fixture(scope="module")
def done(notebooks: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list]:
    """Return the folder of one run of all notebooks, and its outcomes."""
    folder = tmp_path_factory.mktemp("run")
    outcomes = run.run(plan(notebooks, folder, most=7), invented(3), {"seeds/a.txt": "00"})
    return folder, outcomes


def test_the_notebooks_whose_names_begin_so(notebooks: Path, tmp_path: Path) -> None:
    assert [path.stem for path in run.chosen(notebooks, ["02", "01-o"])] == ["01-one", "02-two"]
    assert len(run.chosen(notebooks)) == 3
    with pytest.raises(
        run.UsageError, match="--only 04: no such notebook; there are 01-one, 02-two"
    ):
        run.chosen(notebooks, ["04"])
    with pytest.raises(run.UsageError, match="no notebooks here"):
        run.chosen(tmp_path)


def test_values_are_typed_as_the_notebooks_declare(notebooks: Path) -> None:
    known = run.parameters(run.chosen(notebooks))
    given = [("source", "007"), ("most", "12"), ("share", "0.25"), ("bold", "true")]
    assert run.typed(given, known) == {"source": "007", "most": 12, "share": 0.25, "bold": True}


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("perod", "year", "no such parameter; there are bold, most, period, share, source"),
        ("period", "weekly", "is not auto, month, quarter or year"),
        ("most", "many", "of type int"),
        ("most", "1.5", "of type int"),
        ("most", "__import__('os')", "of type int"),
        ("bold", "yes", "of type bool"),
        ("save_to", "x", "--out"),
    ],
)
def test_a_wrong_name_or_value_is_refused(
    notebooks: Path, name: str, value: str, words: str
) -> None:
    with pytest.raises(run.UsageError, match=words) as caught:
        run.typed([(name, value)], run.parameters(run.chosen(notebooks)))
    assert name in str(caught.value)


def test_a_failing_notebook_is_named_and_the_others_go_on(done: tuple) -> None:
    errors = {outcome.name: outcome.error for outcome in done[1]}
    assert errors == {
        "01-one": "",
        "02-two": "",
        "03-bad": "cell 5: ZeroDivisionError: division by zero",
    }


def test_figures_copies_and_pages_are_there(done: tuple) -> None:
    folder = done[0]
    figures = {path.name for path in (folder / "figures").iterdir()}
    stems = ("01-a", "02-b", "03-c")
    assert figures == {f"{s}.{k}" for s in stems for k in ("svg", "png", "csv")} | {"index.html"}
    assert "auto 7" in (folder / "figures" / "01-a.svg").read_text()
    copies = {path.name for path in (folder / "out").iterdir()}
    names = ("01-one", "02-two", "03-bad")
    assert copies == {f"{n}.{k}" for n in names for k in ("ipynb", "html")} | {"run.json"}


def test_a_page_has_alternative_texts_and_needs_no_network(done: tuple) -> None:
    page = (done[0] / "out" / "01-one.html").read_text(encoding="utf-8")
    assert 'alt="Dots of &lt;3 &quot;meetings&quot;"' in page
    assert "No description has been provided" not in page
    assert not [line for line in page.splitlines() if 'src="http' in line or "cdn" in line.lower()]


def test_a_copy_names_the_folder_where_the_figures_are(done: tuple) -> None:
    for kind in ("ipynb", "html"):
        copy = (done[0] / "out" / f"01-one.{kind}").read_text(encoding="utf-8")
        assert str(done[0] / "figures") in copy and files.PARTIAL not in copy


@pytest.mark.browser
def test_the_page_of_a_notebook_runs_no_script(
    notebooks: Path, tmp_path: Path, open_page: Callable[..., str]
) -> None:
    hit = "document.documentElement.dataset.hit=1"
    cell = new_code_cell("show", outputs=[new_output("display_data", {
        "text/html": f"<img src=x onerror={hit}><script>{hit}</script>"})])  # fmt: skip
    path = tmp_path / "bad.ipynb"
    nbformat.write(new_notebook(cells=[cell]), path)
    (tmp_path / "bad.html").write_text(execution.page(path), encoding="utf-8")
    shown = open_page(tmp_path / "bad.html")
    assert "onerror" in shown and "data-hit" not in shown


def test_the_outline_is_that_of_the_notebooks(notebooks: Path) -> None:
    found = run.outline(notebooks)
    assert found.questions["02"] == "What is 02-two?"
    assert found.stems == ["01-a"]


def test_the_record_is_complete(done: tuple) -> None:
    content = json.loads((done[0] / "out" / "run.json").read_text())
    assert content["inputs"] == {"seeds/a.txt": "00"}
    assert content["parameters"] == {"source": "seeds", "most": 7}
    for name, digest in content["outputs"].items():
        assert files.sha256(done[0] / "out" / name) == digest
    assert "../figures/index.html" in content["outputs"] and "01-one.html" in content["outputs"]


def test_part_of_the_notebooks_leaves_the_other_figures(notebooks: Path, tmp_path: Path) -> None:
    figures = tmp_path / "figures"
    figures.mkdir()
    for kind in ("svg", "csv"):
        (figures / f"09-old.{kind}").write_text("<svg/>")
    outcomes = run.run(plan(notebooks, tmp_path, "02"), invented(0), {})
    assert [(outcome.name, outcome.error) for outcome in outcomes] == [("02-two", "")]
    assert (figures / "09-old.svg").exists() and (figures / "02-b.svg").exists()
    page = (figures / "index.html").read_text(encoding="utf-8")
    assert 'id="09-old"' in page and 'id="02-b"' in page and "What is 02-two?" in page


def test_what_a_full_run_no_longer_makes_is_removed(tmp_path: Path) -> None:
    folder = tmp_path / "notebooks"
    path = notebook(folder, "01-one", "stem = 'old'", DRAW)
    run.run(plan(folder, tmp_path), invented(0), {})
    (tmp_path / "figures" / "mine.svg").write_text("<svg/>")
    notebook(folder, path.stem, "stem = 'new'", DRAW)
    run.run(plan(folder, tmp_path), invented(0), {})
    left = {path.name for path in (tmp_path / "figures").iterdir()}
    assert left == {"new.svg", "new.png", "new.csv", "mine.svg", "index.html"}


def test_a_passing_trouble_of_the_kernel_is_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    errors = iter(["RuntimeError: Kernel died before replying to kernel_info", ""])
    monkeypatch.setattr(execution, "_papermill", lambda task: next(errors))
    task = execution.Task(tmp_path / "a.ipynb", tmp_path / "b.ipynb", {}, {})
    assert execution._execute_one(task).error == ""


def test_a_source_is_shown_from_the_project() -> None:
    assert run.shown(run.load.ROOT / "seeds") == "seeds"
    assert run.shown(Path("/")) == "/"
