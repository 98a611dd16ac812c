"""The explorer: every question at every size, plain text headless, controls in JupyterLab."""

import json
from collections.abc import Iterator

import corpora
import pytest
from layout import faults

from analysis import explore
from analysis.explorer import QUESTIONS, view


@pytest.mark.parametrize("n", [0, 30])
@pytest.mark.parametrize("question", QUESTIONS)
def test_every_question_has_its_view(n: int, question: str) -> None:
    shown = view(corpora.tables(n), question, "fr")
    assert shown.reading and shown.proofs
    assert shown.figure is None or not faults(shown.figure)


def test_a_view_is_of_the_part_asked_for() -> None:
    corpus = corpora.tables(300)
    assert "2019" in str(view(corpus, "over_time", start="2019", end="2019").proofs)
    assert "2020" not in str(view(corpus, "over_time", start="2019", end="2019").proofs)
    with pytest.raises(ValueError, match="over_time, by_place"):
        view(corpus, "how")
    with pytest.raises(ValueError, match="held, planned, cancelled"):
        view(corpus, status="past")


def test_headless_it_is_text_that_says_how_to_ask(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("JPY_SESSION_NAME", raising=False)
    bundle = explore(corpora.tables(3))._repr_mimebundle_()
    assert set(bundle) == {"text/plain"}
    assert "explorer.view(" in bundle["text/plain"] and "both_directions" in bundle["text/plain"]


@pytest.fixture
def controls(monkeypatch: pytest.MonkeyPatch) -> Iterator:
    """Return the controls of an invented corpus, its view last, as JupyterLab would get them."""
    monkeypatch.setenv("JPY_SESSION_NAME", "notebook.ipynb")
    explorer = explore(corpora.tables(30))
    assert "application/vnd.jupyter.widget-view+json" in explorer._repr_mimebundle_()
    return explorer._controls()


def test_in_jupyterlab_a_control_changes_what_is_shown(controls) -> None:
    box, shown = controls.children
    by_name = {control.description: control for control in box.children}
    first = shown.outputs
    by_name["Question"].value = "topics"
    second = shown.outputs
    by_name["Sides"].value = "nowhere"
    assert first != second and any("image/png" in output["data"] for output in second)
    [refusal] = shown.outputs
    assert "no code" in refusal["data"]["text/markdown"]
    assert json.dumps(second)
