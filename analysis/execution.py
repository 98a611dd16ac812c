"""Notebooks executed in processes of their own, each with an HTML page beside its copy."""

import json
import os
import re
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from html import escape
from multiprocessing import get_context
from pathlib import Path
from typing import Any, NamedTuple

CELL_SECONDS = 600
_FETCHED = ("mathjax_url", "require_js_url", "mermaid_js_url", "mermaid_layout_elk_js_url")
_FLEETING = ("Kernel died before replying", "Address already in use", "Kernel didn't respond")
_POLICY = (
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; img-src data:; '
    "font-src data:; style-src 'unsafe-inline'\">"
)
_NO_ALT = re.compile(r'alt="No description has been provided for this image"')


class Task(NamedTuple):
    """A notebook to execute: where it is, where its copy goes, its parameters.

    `names` says what the copy calls the passing folders into which all is written.
    """

    notebook: Path
    target: Path
    parameters: dict[str, Any]
    names: dict[str, str]


class Outcome(NamedTuple):
    """How a notebook went: its name, the seconds it took, the error (empty if there was none)."""

    name: str
    seconds: float
    error: str


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
        text = task.target.read_text(encoding="utf-8")
        for passing, name in task.names.items():
            text = text.replace(json.dumps(passing)[1:-1], json.dumps(name)[1:-1])
        task.target.write_text(text, encoding="utf-8")
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
            shutdown_kernel="immediate",
        )
    except PapermillExecutionError as error:
        return f"cell {error.exec_count}: {error.ename}: {error.evalue}"
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return ""


def page(notebook: Path) -> str:
    """Return the executed notebook as HTML with its alternative texts; it runs no script at all."""
    import nbformat
    from nbconvert import HTMLExporter

    content = nbformat.read(notebook, as_version=4)
    nowhere = dict.fromkeys(_FETCHED, "")
    exporter = HTMLExporter(**nowhere)
    html, _ = exporter.from_notebook_node(content)
    alts = iter(_alternatives(content))
    html = _NO_ALT.sub(lambda match: f'alt="{escape(next(alts, ""))}"', html)
    return html.replace("<head>", f"<head>{_POLICY}", 1)


def _alternatives(content: Any) -> list[str]:
    """Return the alternative texts of the pictures in a notebook, in order."""
    outputs = (output for cell in content.cells for output in cell.get("outputs", ()))
    return [
        output.metadata.get("image/png", {}).get("alt", "")
        for output in outputs
        if "image/png" in output.get("data", {})
    ]
