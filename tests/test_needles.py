"""Where a pattern is found, its guard is told: no rule behind one is lost."""

import re
from itertools import product
from re import _parser

import pytest
from test_patterns import Witness

from analysis import clean, load, reader, words
from analysis.needles import SENTENCES, Guards, needles, rare
from analysis.patterns import pattern
from analysis.people.lines import Line

WITNESSES = 30
GUARDED = [
    (guard, way)
    for guard, ways in enumerate(SENTENCES._guarded)
    for way in ways
    if isinstance(way, re.Pattern)
]


def sentences() -> list[str]:
    """Return the sentences of the seeds, folded."""
    pages = (
        p
        for s in load.sources(load.ROOT / "seeds")
        for p in clean.pages(s.article_id, s.text, s.title)
    )
    return [words.fold(p.read[s.start : s.end]) for p in pages for s in p.sentences]


def witnesses(way: re.Pattern) -> list[str]:
    """Return texts drawn along ways through a pattern, with words around."""
    parsed = _parser.parse(way.pattern, way.flags)
    return [f"puis {Witness(seed).of(parsed)} de la" for seed in range(WITNESSES)]


def test_the_rules_of_the_reader_are_behind_guards():
    assert reader
    assert len(GUARDED) > 20


@pytest.mark.parametrize(("guard", "way"), GUARDED)
def test_a_guard_is_told_wherever_its_pattern_is_found(guard, way):
    found = [text for text in witnesses(way) if way.search(text)]
    assert [text for text in found if not SENTENCES.told(text) >> guard & 1] == []


def test_in_no_sentence_is_found_what_its_guard_denies():
    told = [(text, SENTENCES.told(text)) for text in sentences()]
    denied = ((text, way) for (text, bits), (n, way) in product(told, GUARDED) if not bits >> n & 1)
    assert [(text, way) for text, way in denied if way.search(text)] == []


@pytest.mark.parametrize(
    ("source", "told"),
    [
        (r"\bpar (?:le|la) [a-z]+", {"par le ", "par la "}),
        (r"(?:reçu|salué)e? [aà] [a-z]", {"reçu a ", "reçu à ", "reçue a ", "reçue à ", "salué a ", "salué à ", "saluée a ", "saluée à "}),
        (r"a (?:\w+ )?discuté", {"discuté"}),
        (r"(?=rencontre)en[a-z]tretien", {"tretien"}),
        (r"(?<!pas )visit[ea]", {"visite", "visita"}),
        (r"(?:visite|voyage){1,2} \w+", {"visite", "voyage"}),
    ],
)  # fmt: skip
def test_needles_are_the_rarest_strings_that_a_pattern_cannot_be_without(source, told):
    assert needles(re.compile(source)) == told


@pytest.mark.parametrize(
    "source", [r"[a-z]+", r"(?:visite)?", r"a|visite", r"(?i)visite", r"\bet\b"]
)
def test_what_may_be_found_without_any_string_has_no_guard(source):
    with pytest.raises(ValueError, match="no string"):
        needles(re.compile(source))


def test_sets_of_words_are_needles_too(monkeypatch):
    sets = {"wheeled": ("tram", "tramway", "auto*"), "tracked": ("train",)}
    monkeypatch.setattr(words, "grammar", sets.__getitem__)
    way = pattern(r"\b(?:@wheeled|@tracked)\b")
    assert needles(way) == {"tram", "auto", "train"}
    guards = Guards()
    one, other = guards.guard(way), guards.guard("gare")
    assert [guards.told(text) for text in ("autocar", "gare", "un train en gare", "car")] == [
        one, other, one | other, 0,
    ]  # fmt: skip


def test_a_sentence_is_asked_for_a_rare_pattern_only_where_it_may_have_it():
    way = rare(r"\b(?:a recu|salue)\b(?P<behind> [a-z]+)?")
    text = "le roi a recu paul. le pape dort."
    met, slept = (
        Line(n, "body", a, b, text, text, [], [], {}, SENTENCES.told(text[a:b]))
        for n, (a, b) in enumerate(((0, 19), (20, 33)))
    )
    assert met.has(way.guard)
    assert not slept.has(way.guard)
    assert met.search(way)["behind"] == met.match(way, 7)["behind"] == " paul"
    assert met.search(way, 0, 13)["behind"] is None
    assert met.fullmatch(way, 7, 18)
    assert met.search_before(way, 14, 8)
    assert met.search_in(way, "a recu")
    asked = (slept.search(way), slept.match(way), slept.search_before(way, 30, 9))
    assert [*asked, slept.fullmatch(way, 20, 33), slept.search_in(way, "dort")] == [None] * 5
