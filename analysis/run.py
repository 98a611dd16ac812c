"""The notebooks executed: figures, executed copies and their pages, with a record of the run."""

import ast
import os
import re
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor, as_completed
from html import escape
from multiprocessing import get_context
from pathlib import Path
from typing import Any, NamedTuple

from analysis import files, gallery, load
from analysis.corpus import Corpus

NOTEBOOKS = load.ROOT / "notebooks"
PACKAGES = ("pandas", "matplotlib", "papermill", "nbconvert")
OWN = {"source": "SOURCE", "save_to": "--out"}
CELL_SECONDS = 600
_FLEETING = ("Kernel died before replying", "Address already in use", "Kernel didn't respond")
_NO_ALT = re.compile(r'alt="No description has been provided for this image"')


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


class Task(NamedTuple):
    """A notebook to execute: where it is, where its copy goes, its parameters."""

    notebook: Path
    target: Path
    parameters: dict[str, Any]


class Outcome(NamedTuple):
    """How a notebook went: its name, the seconds it took, the error (empty if there was none)."""

    name: str
    seconds: float
    error: str


def chosen(only: Iterable[str] = (), folder: Path = NOTEBOOKS) -> list[Path]:
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
        if name in OWN:
            raise UsageError(f"-p {name}: {OWN[name]} says this")
        if name not in types:
            allowed = ", ".join(sorted(types.keys() - OWN.keys()))
            raise UsageError(f"-p {name}: no such parameter; there are {allowed}")
    return {name: _typed(name, text, types[name]) for name, text in given}


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
    gallery.write(plan.out, corpus)
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
    values = {**plan.values, "source": shown(plan.source), "save_to": str(figures.resolve())}
    return [
        Task(
            path,
            copies / path.name,
            {name: value for name, value in values.items() if name in plan.known[path]},
        )
        for path in plan.notebooks
    ]


def _figures_recorded(plan: Plan) -> set[str]:
    """Return the names of the files that the last run left in the folder of the figures."""
    paths = [(plan.copies / name).resolve() for name in files.recorded(plan.copies)]
    return {path.name for path in paths if path.parent == plan.out.resolve()} - {gallery.PAGE}


def execute(
    tasks: list[Task], jobs: int, progress: Callable[..., Iterable[Any]] = iter
) -> list[Outcome]:
    """Return the outcomes of executing the notebooks, `jobs` at a time, in the tasks' order.

    Each leaves an executed copy and an HTML page with alternative texts beside its target.
    """
    import nbconvert  # noqa: F401 — imported here once, for all the forked processes
    import papermill  # noqa: F401

    with ProcessPoolExecutor(jobs, mp_context=get_context("fork")) as pool:
        futures = {pool.submit(_execute_one, task): task for task in tasks}
        done = {futures[future].notebook: future.result() for future in _each(futures, progress)}
    return [done[task.notebook] for task in tasks]


def _each(futures: Iterable[Any], progress: Callable[..., Iterable[Any]]) -> Iterator[Any]:
    """Yield the futures as they end."""
    yield from progress(as_completed(futures))


def _execute_one(task: Task) -> Outcome:
    """Return the outcome of one notebook, executed in this process's own kernel."""
    begin = time.perf_counter()
    error = _papermill(task)
    if any(words in error for words in _FLEETING):
        error = _papermill(task)
    if task.target.exists():
        task.target.with_suffix(".html").write_text(page(task.target), encoding="utf-8")
    return Outcome(task.notebook.stem, time.perf_counter() - begin, error)


def _papermill(task: Task) -> str:
    """Return the error of executing the notebook into its target, empty if there was none."""
    import papermill
    from jupyter_client import KernelManager
    from papermill.exceptions import PapermillExecutionError

    KernelManager.transport_encryption = "auto"
    os.environ["JUPYTER_PREFER_ENV_PATH"] = "1"
    try:
        papermill.execute_notebook(
            str(task.notebook),
            str(task.target),
            task.parameters,
            kernel_name="python3",
            cwd=str(task.notebook.parent),
            progress_bar=False,
            execution_timeout=CELL_SECONDS,
            autosave_cell_every=0,
            request_save_on_cell_execute=False,
        )
    except PapermillExecutionError as error:
        return f"cell {error.exec_count}: {error.ename}: {error.evalue}"
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return ""


def page(notebook: Path) -> str:
    """Return the executed notebook as HTML that needs no network, with its alternative texts."""
    import nbformat
    from nbconvert import HTMLExporter

    content = nbformat.read(notebook, as_version=4)
    exporter = HTMLExporter(
        mathjax_url="", require_js_url="", mermaid_js_url="", sanitize_html=True
    )
    html, _ = exporter.from_notebook_node(content)
    alts = iter(_alternatives(content))
    return _NO_ALT.sub(lambda match: f'alt="{escape(next(alts, ""))}"', html)


def _alternatives(content: Any) -> list[str]:
    """Return the alternative texts of the pictures in a notebook, in order."""
    outputs = (output for cell in content.cells for output in cell.get("outputs", ()))
    return [
        output.metadata.get("image/png", {}).get("alt", "")
        for output in outputs
        if "image/png" in output.get("data", {})
    ]
