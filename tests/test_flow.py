"""The package has one direction: a module imports only from those before it."""

import ast
import graphlib
import re
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "analysis"
ORDER = (
    "schema", "words", "patterns", "needles", "files", "iso_dates", "load", "clean", "complements", "lexicon", "parted", "layers", "naming", "tenures", "dates", "day_between", "people", "meetings",
    "topics", "statements", "implied", "record", "slips", "reader", "tables", "selection", "parameters", "extraction", "corpus", "counts",
    "findings", "charts", "explorer", "matching", "score", "export", "webpage",
    "execution", "run", "arguments", "commands", "__main__",
)  # fmt: skip
DRAWS = {"charts"}


def modules() -> dict[str, list[Path]]:
    """Return the files of each module or package of the project by name."""
    found: dict[str, list[Path]] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        name = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
        if name != "__init__":
            found.setdefault(name, []).append(path)
    return found


def imports(path: Path) -> set[str]:
    """Return the names of the project's modules that the file imports, wherever in it."""
    depth = len(path.relative_to(PACKAGE).parts)
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.removeprefix("analysis.") for alias in node.names
                      if alias.name.startswith("analysis.")}  # fmt: skip
        elif isinstance(node, ast.ImportFrom):
            found |= _from(node, depth)
    return {name.partition(".")[0] for name in found}


def _from(node: ast.ImportFrom, depth: int) -> set[str]:
    """Return the project's modules that one `from … import …` names."""
    module = node.module or ""
    if module == "analysis" or (node.level == depth and not module):
        return {alias.name for alias in node.names}
    if node.level == 0 and module.startswith("analysis."):
        return {module.removeprefix("analysis.")}
    return {module} if node.level == depth else set()


def roots(path: Path) -> set[str]:
    """Return the outermost names of all that the file imports from elsewhere."""
    tree = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    names = []
    for node in tree:
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            names.append(node.module)
    return {name.partition(".")[0] for name in names}


def test_every_module_has_its_place_in_the_order() -> None:
    assert set(modules()) == set(ORDER)


@pytest.mark.parametrize("name", ORDER)
def test_a_module_imports_only_from_those_before_it(name: str) -> None:
    before = set(ORDER[: ORDER.index(name)]) | {name}
    backward = {
        (path.name, other)
        for path in modules().get(name, [])
        for other in imports(path) & set(ORDER) - before
    }
    assert not backward


def siblings(path: Path) -> set[str]:
    """Return the names of the modules of its own package that a file imports."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level == 1:
            found |= {node.module} if node.module else {alias.name for alias in node.names}
    return found - {path.stem}


@pytest.mark.parametrize("package", sorted({p.parent.name for p in PACKAGE.glob("*/__init__.py")}))
def test_the_modules_of_a_package_have_an_order(package: str) -> None:
    needs = {path.stem: siblings(path) for path in (PACKAGE / package).glob("*.py")}
    assert tuple(graphlib.TopologicalSorter(needs).static_order())


@pytest.mark.parametrize("package", ["meetings", "people"])
def test_the_map_of_a_large_package_names_each_of_its_modules_once(package: str) -> None:
    written = ast.get_docstring(ast.parse((PACKAGE / package / "__init__.py").read_text("utf-8")))
    named = re.findall(r"\w+", " ".join(re.findall(r"^    .*$", str(written), re.M)))
    modules = {path.stem for path in (PACKAGE / package).glob("*.py")} - {"__init__"}
    assert sorted(named) == sorted(modules)


def test_only_charts_import_matplotlib() -> None:
    drawing = {
        name
        for name, paths in modules().items()
        if any("matplotlib" in roots(path) or "seaborn" in roots(path) for path in paths)
    }
    assert drawing == DRAWS


def test_imports_are_seen_in_each_of_their_forms() -> None:
    deep = PACKAGE / "people" / "x.py"
    for line, name in {
        "from ..counts import x": "counts",
        "from .. import charts": "charts",
    }.items():
        node = ast.parse(line).body[0]
        assert isinstance(node, ast.ImportFrom)
        assert _from(node, len(deep.relative_to(PACKAGE).parts)) == {name}
    inside = ast.parse("from .names import find").body[0]
    assert isinstance(inside, ast.ImportFrom)
    assert _from(inside, 2) == set()
