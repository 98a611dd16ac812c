"""The notebooks' form: one question each, parameters with help, calls instead of code, executed."""

import ast
import re
from itertools import pairwise
from pathlib import Path

import corpora
import nbformat
import papermill
import pytest

from analysis import tables
from analysis.findings import Text
from analysis.load import ROOT
from analysis.words import rows

PATHS = sorted((ROOT / "notebooks").glob("*.ipynb"))
DEFAULTS = {
    "source": "'seeds'", "save_to": "'figures'", "start": "''", "end": "''", "countries": "''",
    "period": "'auto'", "status": "'held'", "language": "'en'",
}  # fmt: skip
BANNED = (
    ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda, ast.For, ast.While, ast.With,
    ast.Try, ast.If, ast.ListComp, ast.DictComp, ast.SetComp, ast.GeneratorExp,
)  # fmt: skip
LINK = re.compile(r"\]\(([^)#]+)[^)]*\)")


def read(path: Path):
    return nbformat.read(path, as_version=4)


def code(path: Path) -> list:
    return [cell for cell in read(path).cells if cell.cell_type == "code"]


def prose(path: Path) -> list[str]:
    return [cell.source for cell in read(path).cells if cell.cell_type == "markdown"]


def is_prose(cell) -> bool:
    """Return whether the reader sees prose: typed, or a finding written from the numbers."""
    last = cell.source.splitlines()[-1]
    computed = last.startswith("findings.") and not last.startswith("findings.table(")
    return cell.cell_type == "markdown" or computed


every = pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)


def test_the_seven_notebooks_are_there_in_order():
    assert [path.name[:2] for path in PATHS] == [f"0{i}" for i in range(7)]


@every
def test_it_is_valid_small_and_made_for_any_python(path):
    notebook = read(path)
    nbformat.validate(notebook)
    assert path.stat().st_size < 500_000
    assert notebook.metadata.kernelspec.name == "python3"


@every
def test_it_opens_with_its_one_question(path):
    heads = re.findall(r"^# .+", "\n".join(prose(path)), re.M)
    assert len(heads) == 1 and heads[0].endswith("?")
    assert read(path).cells[0].source.startswith(heads[0])


@every
def test_its_question_has_a_french_wording_for_the_page(path):
    wordings = {row["en"]: row["fr"] for row in rows("labels") if row["kind"] == "question"}
    assert wordings[read(path).cells[0].source.partition("\n")[0].removeprefix("# ")]


@every
def test_the_answer_comes_first(path):
    sources = [cell.source for cell in read(path).cells]
    short = sources.index("## In short")
    assert sum(cell.cell_type == "code" for cell in read(path).cells[:short]) == 3
    assert sources[short + 1].splitlines()[-1].startswith("findings.")


@every
def test_it_lists_its_sections_in_order_with_links_that_jupyter_follows(path):
    heads = re.findall(r"^## (.+)$", "\n".join(prose(path)), re.M)
    contents = " · ".join(f"[{head}](#{head.replace(' ', '-')})" for head in heads)
    assert read(path).cells[0].source.endswith(f"\n\nOn this page: {contents}")


@every
def test_it_says_what_it_does_not_show(path):
    assert any(text.startswith("## What this does not show") for text in prose(path))


@every
def test_every_parameter_has_type_default_and_help(path):
    found = papermill.inspect_notebook(path)
    assert {name: about["default"].replace('"', "'") for name, about in found.items()} == DEFAULTS
    assert all(about["inferred_type_name"] == "str" for about in found.values())
    assert all(len(about["help"]) > 10 for about in found.values())
    tagged = [cell for cell in code(path) if "parameters" in cell.metadata.get("tags", [])]
    assert tagged == code(path)[:1]


def test_the_parameters_are_the_same_everywhere():
    assert len({code(path)[0].source for path in PATHS}) == 1


@every
def test_it_calls_and_does_not_program(path):
    for cell in code(path)[1:]:
        assert len(cell.source.splitlines()) <= 4, cell.source
        nodes = list(ast.walk(ast.parse(cell.source)))
        assert not [node for node in nodes if isinstance(node, BANNED)], cell.source


@every
def test_there_is_as_much_typed_prose_as_code(path):
    assert len(prose(path)) >= len(code(path))


@every
def test_typed_prose_holds_no_number_that_the_data_decide(path):
    for text in prose(path):
        bare = re.sub(r"`[^`]*`|\[[^\]]*\]\([^)]*\)", "", text)
        assert not re.search(r"\d", bare), text


@every
def test_every_section_opens_with_prose(path):
    for head, after in pairwise(read(path).cells):
        if head.source.startswith("## ") and "\n" not in head.source.strip():
            assert is_prose(after) or after.source.splitlines()[-1].startswith("findings."), (
                head.source
            )


@every
def test_every_figure_is_followed_by_its_reading(path):
    for cell, after in pairwise(read(path).cells):
        if cell.cell_type == "code" and "charts.save(" in cell.source:
            assert is_prose(after), cell.source


@every
def test_links_lead_to_files_that_are_there(path):
    targets = [target for text in prose(path) for target in LINK.findall(text)]
    local = [target for target in targets if "://" not in target]
    assert local and all((path.parent / target).exists() for target in local)


@pytest.mark.parametrize(("path", "after"), list(pairwise(PATHS)), ids=lambda path: path.stem)
def test_it_ends_with_the_way_to_the_next(path, after):
    last = prose(path)[-1]
    assert last.startswith("Next: ") and after.name in last
    assert read(path).cells[-1].source == last


@every
def test_it_was_executed_in_order_without_error_or_warning(path):
    cells = code(path)
    assert [cell.execution_count for cell in cells] == list(range(1, len(cells) + 1))
    outputs = [output for cell in cells for output in cell.outputs]
    assert not [out for out in outputs if out.output_type in ("error", "stream")]


@every
def test_it_keeps_no_stamp_of_the_run_or_the_machine(path):
    notebook, text = read(path), path.read_text(encoding="utf-8")
    assert "papermill" not in notebook.metadata
    assert "version" not in notebook.metadata.get("language_info", {})
    assert all(set(cell.metadata) <= {"tags"} for cell in notebook.cells)
    assert str(ROOT) not in text and "/home/" not in text


@every
def test_every_picture_is_shown_once_with_its_alternative(path):
    for cell in code(path):
        pictures = [out for out in cell.outputs if "image/png" in out.get("data", {})]
        assert len(pictures) <= ("charts.save(" in cell.source)
        for picture in pictures:
            assert picture.metadata["image/png"]["alt"] == picture.data["text/plain"]


@pytest.fixture(scope="module", params=[(0, "fr"), (1, "en"), (3, "fr"), (30, "en"), (300, "fr")])
def invented(request, tmp_path_factory):
    """Return parameters that lead to the tables of an invented corpus, in one of the languages."""
    n, language = request.param
    folder = tmp_path_factory.mktemp(f"tables-{n}")
    tables.write(corpora.tables(n)._asdict(), folder)
    return {"source": str(folder), "save_to": "", "language": language}


@every
def test_it_says_something_at_every_size(path, invented):
    names, shown = {}, []
    parameters, *rest = code(path)
    exec(parameters.source, names)
    names.update(invented)
    for cell in rest:
        body = ast.parse(cell.source).body
        last = body.pop() if isinstance(body[-1], ast.Expr) else None
        exec(compile(ast.Module(body, []), path.name, "exec"), names)
        if last:
            shown.append(eval(compile(ast.Expression(last.value), path.name, "eval"), names))
    assert all(str(thing).strip() for thing in shown) and any(isinstance(t, Text) for t in shown)
