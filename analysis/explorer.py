"""A corpus looked at one question at a time: the notebooks' own counts, charts and findings.

In JupyterLab, with ipywidgets, `explore` shows controls. Anywhere else, and in a notebook executed
headless, it shows the first view and says how to ask for another with `view`.
"""

import os
from collections.abc import Callable
from importlib.util import find_spec
from typing import Any, NamedTuple

from analysis import charts, counts, findings
from analysis.corpus import Corpus
from analysis.findings import Language, Text
from analysis.parameters import CHOICES
from analysis.selection import select


class Question(NamedTuple):
    """A question: how it is worded, its counts from corpus, status and period, chart and reading."""

    en: str
    fr: str
    count: Callable[[Corpus, str, str], Any]
    chart: Callable[..., charts.Chart | None]
    reading: Callable[..., Text]


class View(NamedTuple):
    """What a question shows: the reading, the figure (None where so few need none), the proofs."""

    reading: Text
    figure: charts.Chart | None
    proofs: Text


def _plain(count: Callable[..., Any]) -> Callable[[Corpus, str, str], Any]:
    """Return the counts, which have no axis of time, as a function of the period too."""
    return lambda corpus, status, period: count(corpus, status=status)


QUESTIONS = {
    "over_time": Question(
        "How often do they meet?", "À quel rythme se rencontre-t-on ?",
        lambda corpus, status, period: counts.over_time(corpus, period, status),
        charts.over_time, findings.over_time,
    ),
    "by_place": Question("Where?", "Où ?", _plain(counts.by_place), charts.by_place, findings.by_place),
    "by_host": Question("Who receives?", "Qui reçoit ?", _plain(counts.by_host), charts.by_host, findings.by_host),
    "topics": Question(
        "About what?", "De quoi ?",
        lambda corpus, status, period: counts.topics(corpus, status, period),
        charts.topics, findings.topics,
    ),
    "met": Question("Who meets whom?", "Qui rencontre qui ?", _plain(counts.met), charts.met, findings.met),
    "offices": Question("In which office?", "À quel titre ?", _plain(counts.offices), charts.offices, findings.offices),
    "speakers": Question("Who raises what?", "Qui aborde quoi ?", _plain(counts.speakers), charts.speakers, findings.speakers),
    "both_directions": Question(
        "What does either side say?", "Que dit chaque partie ?", _plain(counts.both_directions),
        charts.both_directions, findings.both_directions,
    ),
}  # fmt: skip


def view(
    corpus: Corpus,
    question: str = "over_time",
    language: str = "en",
    *,
    countries: str = "",
    start: str = "",
    end: str = "",
    period: str = "auto",
    status: str = "held",
) -> View:
    """Return what the question shows of the meetings chosen.

    question   a key of QUESTIONS
    countries, start, end, period, status   as the parameters of the notebooks

    Raises ValueError saying what is allowed.
    """
    if question not in QUESTIONS:
        raise ValueError(f"question must be {', '.join(QUESTIONS)}, not {question!r}")
    asked = QUESTIONS[question]
    part = Corpus(**select(corpus._asdict(), start, end, countries))
    counted = asked.count(part, status, period)
    proofs = findings.table(counts.proofs(part, status), language)
    return View(asked.reading(counted, language), asked.chart(counted, language), proofs)


class Explorer:
    """The views of a corpus: with controls where there is a JupyterLab to show them."""

    def __init__(self, corpus: Corpus, language: str):
        self.corpus, self.say = corpus, Language(language)

    def __repr__(self) -> str:
        """Return the first view's reading and how to ask for another."""
        example = 'explorer.view(corpus, "topics", countries="USA|VNM", start="2018")'
        how = self.say(
            en=f"In JupyterLab with ipywidgets, controls stand here; without them: {example}",
            fr=f"Dans JupyterLab avec ipywidgets, des commandes s’affichent ici ; sinon : {example}",
        )
        names = ", ".join(QUESTIONS)
        questions = self.say(en=f"Questions: {names}.", fr=f"Questions : {names}.")
        reading = view(self.corpus, language=self.say.code).reading
        return f"{reading!r}\n{how}.\n{questions}"

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> Any:
        """Return the controls where JupyterLab can show them, else the text."""
        if _in_jupyterlab():
            return self._controls()._repr_mimebundle_()
        return {"text/plain": repr(self)}

    def _controls(self) -> Any:
        """Return the controls and, below them, the view they ask for."""
        import ipywidgets

        controls = {**_choices(self.say), **_fields(self.corpus, self.say)}
        shown = ipywidgets.Output()

        def show(_: object = None) -> None:
            shown.outputs = _outputs(self._answer({k: c.value for k, c in controls.items()}))

        for control in controls.values():
            control.observe(show, names="value")
        show()
        row = ipywidgets.Layout(flex_flow="row wrap")
        return ipywidgets.VBox([ipywidgets.Box(list(controls.values()), layout=row), shown])

    def _answer(self, asked: dict[str, str]) -> list[Any]:
        """Return the parts of the view asked for, or what is wrong with the question."""
        try:
            return [part for part in view(self.corpus, language=self.say.code, **asked) if part]
        except ValueError as error:
            return [Text(findings.inert(str(error)))]


def explore(corpus: Corpus, language: str = "en") -> Explorer:
    """Return the views of a corpus, with controls in JupyterLab."""
    return Explorer(corpus, language)


def _in_jupyterlab() -> bool:
    """Return whether a live JupyterLab shows this, and ipywidgets are installed.

    Its server names the session in the kernel's environment; papermill, nbconvert and nbval do not.
    """
    return "JPY_SESSION_NAME" in os.environ and find_spec("ipywidgets") is not None


def _choices(say: Language) -> dict[str, Any]:
    """Return the controls that offer a choice."""
    from ipywidgets import Dropdown

    questions = [(say(en=asked.en, fr=asked.fr), key) for key, asked in QUESTIONS.items()]
    labels = {"period": say(en="Period", fr="Période"), "status": say(en="Status", fr="Statut")}
    chosen = {name: Dropdown(options=CHOICES[name], description=label)
              for name, label in labels.items()}  # fmt: skip
    return {"question": Dropdown(options=questions, description="Question"), **chosen}


def _fields(corpus: Corpus, say: Language) -> dict[str, Any]:
    """Return the controls into which is written; the countries offer the corpus's own codes."""
    from ipywidgets import Combobox, Text

    codes = sorted({code for cell in corpus.meetings["countries"] for code in cell.split("|")})
    countries = Combobox(
        options=codes, description=say(en="Sides", fr="Parties"), placeholder="USA|VNM",
        continuous_update=False,
    )  # fmt: skip
    labels = {"start": say(en="From", fr="Du"), "end": say(en="To", fr="Au")}
    days = {
        name: Text(description=label, placeholder="2018-07", continuous_update=False)
        for name, label in labels.items()
    }
    return {"countries": countries, **days}


def _outputs(parts: list[Any]) -> tuple[dict[str, Any], ...]:
    """Return the parts of a view as a notebook's outputs: prose as Markdown, figures as pictures."""
    bundles = [
        ({"text/markdown": str(part), "text/plain": repr(part)}, {})
        if isinstance(part, Text)
        else part._repr_mimebundle_()
        for part in parts
    ]
    return tuple(
        {"output_type": "display_data", "data": data, "metadata": about} for data, about in bundles
    )
