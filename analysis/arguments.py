"""The arguments of the command line: what each command takes, what it refuses."""

import argparse
from pathlib import Path
from typing import Any, NoReturn

from analysis import corpus, load, tables

DESCRIPTION = "Who met whom, when, where and about what: dispatches as tables and charts."
FIGURES = load.ROOT / "figures"
COPIES = load.ROOT / "out"


class Parser(argparse.ArgumentParser):
    """A parser that takes options only in full and tells of an error in one line."""

    def __init__(self, **options: Any):
        super().__init__(**{"allow_abbrev": False, **options})

    def error(self, message: str) -> NoReturn:
        """Write the message and end with status 2."""
        self.exit(2, f"{self.prog}: {message} (--help explains)\n")


def parser() -> Parser:
    """Return the parser of all commands."""
    top = Parser(prog="python -m analysis", description=DESCRIPTION)
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _add_run(commands)
    _add_extract(commands)
    why = commands.add_parser(
        "why", help="what was found in each sentence, and why the rest was not"
    )
    why.add_argument("article", help="a file, or the id of an article in the source")
    why.add_argument("--sentence", type=_positive, metavar="N", help="this sentence only, from 1")
    why.add_argument("--source", default="seeds", help="where to look for the id (default: seeds)")
    score = commands.add_parser("score", help="precision, recall and F1 per slot with intervals")
    score.add_argument("tables", type=Path, help="a folder that extract wrote")
    score.add_argument("gold", type=Path, help="annotations as JSON Lines")
    export = commands.add_parser("export", help="the meetings in a shared vocabulary")
    export.add_argument("tables", type=Path, help="a folder that extract wrote")
    export.add_argument("--as", dest="kind", required=True, choices=("plover", "schema-org"))
    export.add_argument("--out", type=Path, required=True, metavar="FILE")
    return top


def _add_run(commands: Any) -> None:
    """Add the command that executes the notebooks."""
    run = commands.add_parser("run", help="execute the notebooks and write the figures")
    _add_source(run, "a file, folder or glob (default: seeds)", nargs="?", default="seeds")
    run.add_argument("--out", type=Path, default=FIGURES, metavar="DIR", help="of the figures")
    run.add_argument("--notebooks", type=Path, default=COPIES, metavar="DIR",
                     help="of the executed notebooks and the record (default: out)")  # fmt: skip
    run.add_argument("-p", dest="parameters", nargs=2, action="append", default=[],
                     metavar=("NAME", "VALUE"), help="a parameter of the notebooks")  # fmt: skip
    run.add_argument("--only", action="append", default=[], metavar="02", help="these notebooks")
    run.set_defaults(jobs=2)


def _add_extract(commands: Any) -> None:
    """Add the command that writes the tables."""
    extract = commands.add_parser("extract", help="write the seven tables")
    _add_source(extract, "a file, folder or glob")
    extract.add_argument("--out", type=Path, required=True, metavar="DIR")
    extract.add_argument("--metadata", type=Path, metavar="FILE",
                         help="CSV with file and any of published, url, agency, title")  # fmt: skip
    extract.add_argument("--format", choices=tuple(tables.FORMATS), default="csv")
    extract.set_defaults(jobs=corpus.processors())


def _add_source(command: argparse.ArgumentParser, meaning: str, **options: Any) -> None:
    """Add the arguments that say what is read and how."""
    command.add_argument("source", help=meaning, **options)
    command.add_argument("--jobs", type=_positive, metavar="N",
                         help="processes at a time (default: %(default)s)")  # fmt: skip
    command.add_argument("--scheduler", default="", metavar="ADDRESS", help="of a Dask cluster")


def _positive(text: str) -> int:
    """Return the text as a number from 1 up."""
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 1 up")
    return int(text)
