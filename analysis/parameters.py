"""The parameters of a notebook: what each may be, and what to write instead of what it may not.

papermill injects whatever it is given: a mistyped name becomes a variable that nothing reads, and
YAML turns `NO` into False. `check` finds both in a notebook's first cell, before anything is read.
"""

import ast
import difflib
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from analysis import selection
from analysis.schema import ALLOWED

MEANINGS = {
    "source": "a file, folder or glob of articles, or a folder of extracted tables",
    "save_to": "a folder for the figures, or empty",
    "start": "a first day, month or year such as 2018-07, or empty",
    "end": "a last day, month or year such as 2018-07, or empty",
    "countries": "codes joined by | such as USA|VNM, or empty",
    "period": "auto, month, quarter or year",
    "status": ", ".join(ALLOWED["status"][:-1]) + " or " + ALLOWED["status"][-1],
    "language": "en or fr",
}
CHOICES = {
    "period": ("auto", "month", "quarter", "year"),
    "status": ALLOWED["status"],
    "language": ("en", "fr"),
}
PARSED = {
    "start": selection.days,
    "end": lambda end: selection.days(end=end),
    "countries": selection.codes,
}
_INJECTED = "# Parameters"


class ParameterError(ValueError):
    """Parameters that do not exist or cannot be as they are; the message says what may be."""


def check(names: Mapping[str, Any]) -> None:
    """Return nothing if the notebook's parameters can be as they are.

    `names` are the notebook's global names. Raises ParameterError naming each parameter that was
    injected and does not exist, and each whose value is of the wrong kind, with what is allowed.
    """
    values = {name: names[name] for name in MEANINGS if name in names}
    injected = {name: names.get(name) for name in injected_names(names.get("In", ()))}
    wrong = list(problems({**values, **injected}))
    if wrong:
        raise ParameterError("; ".join(wrong))


def problems(values: Mapping[str, Any]) -> Iterator[str]:
    """Yield what is wrong with each parameter that is wrong, and what it may be.

    >>> list(problems({"language": "en", "perod": "year"}))
    ['perod: no such parameter; did you mean period?']
    >>> list(problems({"period": "week"}))
    ["period: 'week' is not auto, month, quarter or year"]
    """
    reasons = {name: _problem(name, value) for name, value in values.items()}
    if not (reasons.get("start") or reasons.get("end")):
        span = (values.get("start", ""), values.get("end", ""))
        reasons["start"] = _unfit("start", selection.days, *span)
    yield from (f"{name}: {reason}" for name, reason in reasons.items() if reason)


def injected_names(cells: Any) -> list[str]:
    """Return the names assigned in the cells that papermill put into a notebook.

    What begins like one of them but is no Python (`%time`, `!ls`) somebody else has written.

    >>> injected_names(["", "period = 'auto'", "# Parameters\\nperiod = 'year'\\nlang = 'fr'"])
    ['period', 'lang']
    """
    bodies = [_statements(cell) for cell in cells if cell.startswith(_INJECTED)]
    assigned = [node for body in bodies for node in body if isinstance(node, ast.Assign)]
    return [target.id for node in assigned for target in node.targets if hasattr(target, "id")]


def _statements(cell: str) -> list[ast.stmt]:
    """Return the statements of a cell, none where it is no Python."""
    try:
        return ast.parse(cell).body
    except SyntaxError:
        return []


def _problem(name: str, value: Any) -> str:
    """Return what is wrong with one parameter, empty if nothing is."""
    if name not in MEANINGS:
        near = difflib.get_close_matches(name, MEANINGS, 1)
        return f"no such parameter; {f'did you mean {near[0]}?' if near else _all()}"
    if name in PARSED:
        return _unfit(name, PARSED[name], value)
    if not isinstance(value, str) or value not in CHOICES.get(name, (value,)):
        return f"{value!r} is not {MEANINGS[name]}"
    return ""


def _all() -> str:
    """Return the names of all parameters in words."""
    return f"there are {', '.join(MEANINGS)}"


def _unfit(name: str, parse: Callable[..., Any], *values: Any) -> str:
    """Return why the values cannot choose a part of a corpus, empty if they can."""
    try:
        parse(*values)
    except ValueError as error:
        return str(error).removeprefix(f"{name}: ")
    return ""
