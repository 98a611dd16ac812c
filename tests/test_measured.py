"""The accuracy that notebooks and rows quote is the one that the reader has."""

import pytest

from analysis import words
from analysis.score import SLOTS, scores
from tests import measured

AGAIN = "measure it anew with: python -m tests.measured"


@pytest.mark.parametrize("name", ["accuracy", "rules"])
def test_what_is_quoted_is_what_is_measured(name: str) -> None:
    written = (words.FOLDER / f"{name}.csv").read_text(encoding="utf-8")
    assert written == getattr(measured, name)(), AGAIN


LEAST = {  # what is asked of the reader in each slot (F1)
    "plain": (.97, .97, .99, .95, .98, .99, .97, .97, .98, .98, .88, .85, 1),
    "hard": (.85, .93, .96, .90, .95, .97, .90, .90, .95, .95, .80, .70, 1),
    "unseen": (.84, .97, .98, .88, .91, .96, .88, .90, .97, .96, .80, .65, .84),
}  # fmt: skip


@pytest.mark.parametrize("name", measured.SETS)
def test_no_slot_is_read_worse_than_is_asked(name: str) -> None:
    read = scores(measured.corpus(name), measured.GOLD / name / "gold.jsonl")
    asked = dict(zip(SLOTS, LEAST[name], strict=True))
    low = [(row.slot, row.f1) for row in read.itertuples() if row.f1 < asked[row.slot]]
    assert low == []


@pytest.mark.parametrize(("name", "precision"), [("plain", 0.98), ("hard", 0.93), ("unseen", 0.85)])
def test_few_encounters_are_made_up(name: str, precision: float) -> None:
    read = scores(measured.corpus(name), measured.GOLD / name / "gold.jsonl").set_index("slot")
    assert read.loc["meetings", "precision"] >= precision
