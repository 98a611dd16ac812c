"""A run of the notebooks: what is executed with which values, and what is left behind."""

import ast
import json
import os
import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from analysis import files, load
from analysis.corpus import Corpus
from analysis.execution import Outcome, Task, execute
from analysis.parameters import MEANINGS, problems
from analysis.webpage import gallery

NOTEBOOKS = load.ROOT / "notebooks"
PACKAGES = ("pandas", "matplotlib", "papermill", "nbconvert")


class UsageError(ValueError):
    """A notebook or parameter that does not exist, or a value of the wrong type."""


class Plan(NamedTuple):
    """What to execute: notebooks, values of parameters, source, folders of figures and of copies.

    `known` holds the types of each notebook's parameters by name, `jobs` how many run at a time.
    """

    notebooks: list[Path]
    known: Mapping[Path, Mapping[str, str]]
    values: Mapping[str, Any]
    source: Path
    out: Path
    copies: Path
    jobs: int


def chosen(folder: Path, only: Iterable[str] = ()) -> list[Path]:
    """Return the notebooks whose names begin with one of the given words, or all of them.

    Raises UsageError for a word that no notebook begins with.
    """
    notebooks = sorted(folder.glob("*.ipynb"))
    known = ", ".join(path.stem for path in notebooks) or "none"
    for word in only:
        if not any(path.stem.startswith(word) for path in notebooks):
            raise UsageError(f"--only {word}: no such notebook; there are {known}")
    if not notebooks:
        raise UsageError(f"{folder}: no notebooks here")
    words = tuple(only)
    return [path for path in notebooks if not words or path.stem.startswith(words)]


def parameters(notebooks: Iterable[Path]) -> dict[Path, dict[str, str]]:
    """Return, for each notebook, its parameters' types by name."""
    from papermill import inspect_notebook

    return {
        path: {
            name: parameter["inferred_type_name"]
            for name, parameter in inspect_notebook(str(path)).items()
        }
        for path in notebooks
    }


def typed(
    given: Iterable[tuple[str, str]], known: Mapping[Path, Mapping[str, str]]
) -> dict[str, Any]:
    """Return the values given on the command line in the types that the notebooks declare.

    Raises UsageError for a name that no notebook has and for a value that is not of its type.
    """
    types = {name: kind for mine in known.values() for name, kind in mine.items()}
    for name, _ in given:
        if name == "save_to":
            raise UsageError("-p save_to: the option --out says where the figures go")
        if name not in types:
            allowed = ", ".join(sorted(types.keys() - {"save_to"}))
            raise UsageError(f"-p {name}: no such parameter; there are {allowed}")
    values = {name: _typed(name, text, types[name]) for name, text in given}
    for problem in problems({name: values[name] for name in values.keys() & MEANINGS.keys()}):
        raise UsageError(f"-p {problem}")
    return values


def _typed(name: str, text: str, kind: str) -> Any:
    """Return the text as a value of the named type."""
    if kind in ("str", "None"):
        return text
    try:
        value = ast.literal_eval(text.capitalize() if kind == "bool" else text)
    except (ValueError, SyntaxError):
        value = None
    if type(value).__name__ != kind:
        raise UsageError(f"-p {name} {text}: this parameter is of type {kind}")
    return value


def run(
    plan: Plan,
    corpus: Corpus,
    inputs: Mapping[str, str],
    progress: Callable[..., Iterable[Any]] = iter,
) -> list[Outcome]:
    """Return the outcomes after the figures, the page, the copies and the record were written.

    What a full run without failures no longer makes is removed, as far as an earlier run made it.
    """
    before = _figures_recorded(plan)
    with files.staged(plan.out) as figures, files.staged(plan.copies) as copies:
        outcomes = execute(_tasks(plan, figures, copies), plan.jobs, progress)
        made = {path.name for path in figures.iterdir()}
        copied = {path.name for path in copies.iterdir()}
    whole = set(plan.notebooks) == set(plan.notebooks[0].parent.glob("*.ipynb"))
    if whole and not any(outcome.error for outcome in outcomes):
        files.drop(plan.out, before - made)
    gallery.write(
        plan.out,
        corpus,
        outline(plan.notebooks[0].parent),
        plan.values.get("language", "en"),
        plan.values.get("status", "held"),
    )
    paths = [plan.out / name for name in {*made, gallery.PAGE}]
    paths += [plan.copies / name for name in copied]
    files.record(
        plan.copies,
        {os.path.relpath(path, plan.copies): path for path in paths},
        inputs=inputs,
        parameters={"source": shown(plan.source), **plan.values},
        packages=PACKAGES,
    )
    return outcomes


def shown(source: Path) -> str:
    """Return the source as a parameter: seen from the project's folder where it lies in it."""
    path = source.resolve()
    inside = path.is_relative_to(load.ROOT)
    return str(path.relative_to(load.ROOT)) if inside else str(path)


def _tasks(plan: Plan, figures: Path, copies: Path) -> list[Task]:
    """Return a task a notebook, with those parameters that it has."""
    names = {str(figures.resolve()): shown(plan.out), str(copies): shown(plan.copies)}
    values = {**plan.values, "source": shown(plan.source), "save_to": str(figures.resolve())}
    return [
        Task(
            path,
            copies / path.name,
            {name: value for name, value in values.items() if name in plan.known[path]},
            names,
        )
        for path in plan.notebooks
    ]


def outline(folder: Path) -> gallery.Outline:
    """Return the questions of the notebooks in the folder and the figures they save, in order."""
    questions, stems = {}, []
    for path in sorted(folder.glob("*.ipynb")):
        cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
        texts = ["".join(cell["source"]) for cell in cells]
        heading = next((text for text in texts if text.startswith("# ")), path.stem)
        questions[path.stem.partition("-")[0]] = heading.partition("\n")[0].lstrip("# ")
        stems += re.findall(r"\"(\d\d-[\w-]{1,80})\"", "\n".join(texts))
    return gallery.Outline(questions, stems)


def _figures_recorded(plan: Plan) -> set[str]:
    """Return the names of the files that the last run left in the folder of the figures."""
    paths = [(plan.copies / name).resolve() for name in files.recorded(plan.copies)]
    return {path.name for path in paths if path.parent == plan.out.resolve()} - {gallery.PAGE}
