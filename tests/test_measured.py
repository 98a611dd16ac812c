"""The accuracy that notebooks and rows quote is the one that the reader has."""

import pytest

from analysis import words
from tests import measured

AGAIN = "measure it anew with: python -m tests.measured"


@pytest.mark.parametrize("name", ["accuracy", "rules"])
def test_what_is_quoted_is_what_is_measured(name: str) -> None:
    written = (words.FOLDER / f"{name}.csv").read_text(encoding="utf-8")
    assert written == getattr(measured, name)(), AGAIN
