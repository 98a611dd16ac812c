"""Tense of a part of a sentence: verbs in the future or the past that are not told by the way."""

import pytest

from analysis import words
from analysis.meetings import tense
from analysis.people.lines import Line


def line(text: str) -> Line:
    """Return a sentence in which nothing was found yet."""
    return Line(0, "body", 0, len(text), text, words.fold(text), [], [], {})


@pytest.mark.parametrize(
    ("text", "future"),
    [
        ("Vendredi, le ministre lui ouvrira ses portes", True),
        ("Le ministre, qui l'y a convié, le retiendra à dîner", True),
        ("Ils se joindront au premier ministre", True),
        ("Le ministre lui a ouvert ses portes, qui resteront fermées", False),
        ("Le président, qui partira jeudi, le voit", False),
        ("Il a dit qu'il le verra", False),
        ("L'armée libéra la ville et livra ses armes", False),
        ("Carlos Saavedra le voit à Sahara", False),
    ],
)
def test_a_part_is_in_the_future_by_its_main_verb(text, future):
    assert tense.is_future(line(text), 0, len(text)) is future


@pytest.mark.parametrize(
    ("text", "past"),
    [
        ("Il a refermé lundi", True),
        ("Il s'est rendu lundi", True),
        ("Il est attendu lundi", False),
        ("Il va à Lisbonne lundi", False),
        ("Il a dit que la visite aura lieu lundi", False),
    ],
)
def test_a_day_belongs_to_the_verb_before_it(text, past):
    assert tense.is_of_past(line(text), text.index("lundi")) is past


def test_a_part_lies_between_stops():
    told = line("Il dort : X le verra ; Y part")
    assert told.text[slice(*tense.clause(told, 12))] == " X le verra "
