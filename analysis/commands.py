"""The command line: run, extract, why, score, export.

Exit status: 0 all was done, 1 a notebook failed or an article could not be read, 2 wrong usage or
input, told in one line on stderr, with nothing written.
"""

import argparse
import json
import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pandas as pd

from analysis import corpus, files, load, tables
from analysis.arguments import parser

EVERY = 1000
_NUMBER = re.compile(r"\d+")


def main(arguments: list[str] | None = None) -> int:
    """Return the exit status of the command in the arguments (default: the process's own)."""
    options = parser().parse_args(arguments)
    try:
        return COMMANDS[options.command](options)
    except (load.InputError, ValueError) as error:
        return _refused(options.command, str(error))
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        return _refused(options.command, f"{where}{error.strerror or error}")


def _refused(command: str, reason: str) -> int:
    """Return status 2 after telling the reason in one line."""
    print(f"python -m analysis {command}: {' '.join(reason.split())}", file=sys.stderr)
    return 2


def extract_tables(options: argparse.Namespace) -> int:
    """Write the tables and, last, the record of the run; return the exit status."""
    _spare(load.locate(options.source), options.out)
    before = files.recorded(options.out)
    with files.staged(options.out) as stage:
        made = _read(options, metadata=options.metadata, cache=False)
        names = list(tables.write(made._asdict(), stage, options.format))
    files.drop(options.out, before.keys() - set(names))
    files.record(
        options.out,
        {name: options.out / name for name in names},
        inputs=_inputs(made.articles),
        parameters={"source": options.source, "format": options.format},
        packages=("pandas", "pyarrow"),
    )
    _say(f"{_summary(made)} written to {options.out}")
    return _status(made.articles)


def _read(options: argparse.Namespace, **more: Any) -> corpus.Corpus:
    """Return the corpus that the options name."""
    if options.scheduler:
        _need_dask()
    return corpus.read(
        options.source,
        jobs=options.jobs,
        scheduler=options.scheduler,
        progress=_progress,
        **more,
    )


def _need_dask() -> None:
    """Raise ValueError unless the optional packages for a cluster are installed."""
    try:
        import distributed  # noqa: F401
    except ImportError:
        advice = "pip install 'dask[distributed]'"
        raise ValueError(f"--scheduler needs an optional package: {advice}") from None


def _spare(source: Path, out: Path) -> None:
    """Raise ValueError if the output would be written into the source."""
    if source.is_dir() and out.resolve().is_relative_to(source.resolve()):
        raise ValueError(f"{out}: lies in the source, which is never written to")


def _inputs(articles: pd.DataFrame) -> dict[str, str]:
    """Return the sha256 of each file read, by its path."""
    return dict(zip(articles["path"], articles["sha256"], strict=True))


def _status(articles: pd.DataFrame) -> int:
    """Return 1 if an article could not be read, else 0, after telling all notes on stderr."""
    lost = (articles["words"] == 0) & (articles["notes"] != "")
    for path, reason in articles.loc[lost, ["path", "notes"]].itertuples(index=False):
        _say(f"not read: {path}: {reason}")
    noted = articles.loc[~lost & (articles["notes"] != ""), ["path", "notes"]]
    told: dict[str, list[tuple[str, str]]] = {}
    for path, notes in noted.itertuples(index=False):
        for note in notes.split("; "):
            told.setdefault(_NUMBER.sub("", note), []).append((path, note))
    for cases in told.values():
        path, note = cases[0]
        _say(f"note: {path}{f' and {len(cases) - 1} more' if cases[1:] else ''}: {note}")
    return int(lost.any())


def _summary(made: corpus.Corpus) -> str:
    """Return the size of the corpus in words."""
    articles, meetings = len(made.articles), len(made.meetings)
    return f"{articles} articles and teasers, {meetings} meeting{'s' * (meetings != 1)}"


def _say(text: str) -> None:
    """Write a line to stderr."""
    print(text, file=sys.stderr)


def _progress(
    items: Iterable[Any], unit: str = "articles", total: int | None = None
) -> Iterator[Any]:
    """Yield the items, with a bar on a terminal and a plain line now and then elsewhere."""
    if sys.stderr.isatty():
        from tqdm import tqdm

        yield from tqdm(items, unit=f" {unit}", total=total)
        return
    for number, item in enumerate(items, 1):
        yield item
        if number % EVERY == 0:
            _say(f"{number} {unit}")


def explain(options: argparse.Namespace) -> int:
    """Print what was found in each sentence of an article and by which rule; return the status."""
    from analysis import reader

    article = _article(options.article, options.source)
    lines = list(reader.explain(article, options.sentence))
    if not lines:
        raise ValueError(f"{article.path}: has no sentence {options.sentence}")
    print("\n".join(lines))
    return 0


def _article(name: str, source: str) -> load.Source:
    """Return the article in the file of that name, else the one with that id in the source."""
    with suppress(load.InputError):
        place = load.locate(name)
        if place.is_file():
            return next(iter(load.sources(place)))
    for article in load.sources(load.locate(source)):
        if name in (article.article_id, article.path):
            return article
    raise ValueError(f"{name}: no such file, nor an article of that id in {source}")


def score_tables(options: argparse.Namespace) -> int:
    """Print the scores of the tables against the gold file; return the status."""
    from analysis.score import scores

    shown = scores(options.tables, options.gold)
    decimals = ("precision", "recall", "f1", "low", "high")
    print(shown.to_string(index=False, formatters=dict.fromkeys(decimals, "{:.3f}".format)))
    return 0


def export_tables(options: argparse.Namespace) -> int:
    """Write the meetings as PLOVER JSON Lines or schema.org JSON-LD; return the status."""
    from analysis import export

    made = corpus.Corpus(**tables.read(options.tables))
    if options.kind == "plover":
        text = "".join(
            json.dumps(event, ensure_ascii=False) + "\n" for event in export.plover(made)
        )
    else:
        text = json.dumps(export.schema_org(made), ensure_ascii=False, indent=1) + "\n"
    files.replace(options.out, text.encode())
    return 0


def run_notebooks(options: argparse.Namespace) -> int:
    """Execute the notebooks, write figures, their page and the record; return the exit status."""
    from analysis import run

    notebooks = run.chosen(run.NOTEBOOKS, options.only)
    known = run.parameters(notebooks)
    values = run.typed(options.parameters, known)
    options.source = values.pop("source", options.source)
    place = load.locate(options.source)
    _spare(place, options.out)
    chosen = {name: values[name] for name in ("start", "end", "countries") if name in values}
    whole = _read(options, **chosen)
    if chosen and whole.meetings.empty:
        _say(_without(chosen, _read(options).meetings["date_start"]))
    outcomes = run.run(
        run.Plan(notebooks, known, values, place, options.out, options.notebooks, options.jobs),
        whole,
        inputs=_inputs(whole.articles),
        progress=lambda items: _progress(items, "notebooks", len(notebooks)),
    )
    for outcome in outcomes:
        _say(f"{outcome.name}: {outcome.error or f'done in {outcome.seconds:.1f} s'}")
    failed = any(outcome.error for outcome in outcomes)
    return max(_status(whole.articles), int(failed))


def _without(chosen: dict[str, str], dates: pd.Series) -> str:
    """Return that what was chosen leaves no meeting, and of which time there are some.

    >>> _without({"start": "2030"}, pd.Series(["2018-07-08", "--01-09", "2026-02"]))
    'note: no meeting with start 2030; without it there are 3, 2018-07-08 to 2026-02'
    """
    asked = ", ".join(f"{name} {value}" for name, value in chosen.items())
    known = sorted(dates[dates.str.match(r"\d{4}")])
    span = f", {known[0]} to {known[-1]}" if known else ""
    return f"note: no meeting with {asked}; without it there are {len(dates)}{span}"


COMMANDS = {
    "run": run_notebooks,
    "extract": extract_tables,
    "why": explain,
    "score": score_tables,
    "export": export_tables,
}
