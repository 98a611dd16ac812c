"""The verbs of saying: what `words/speech.csv` promises to those who read it."""

from collections import Counter

import pytest

from analysis import words
from analysis.statements import senses

FORMS = (
    "participle",
    "present",
    "imperfect",
    "preterite",
    "future",
    "conditional",
    "infinitive",
    "gerund",
)
ACTS = {
    "ACCUSE", "AGREE", "CONCEDE", "CONSULT", "COOPERATE", "INFORM", "PROTEST", "REJECT", "REQUEST",
    "SUPPORT", "THREATEN",
}  # fmt: skip
NOTES = {
    "se",
    "être",
    "topicless",
    "addressing",
    "reporting",
    "restating",
    "mutual",
    "answering",
} | senses.NOTES
FRAMES = {"says", "asks", "promises", "praises", "speaks_of", "agrees"}
VOWELS = tuple("aeiouyhéèêàâîœAEIOUYHÉÈÊÀÂÎŒ")


@pytest.fixture(scope="module")
def verbs():
    return {row["lemma"]: row for row in words.rows("speech")}


def test_every_line_is_complete():
    for row in words.rows("speech"):
        assert row["act"] in ACTS and row["frame"] in FRAMES, row["lemma"]
        assert set(row["note"].split()) <= NOTES, row["lemma"]
        for form in FORMS:
            cells = row[form].split("|")
            assert all(c == c.strip() != "" for c in cells), (row["lemma"], form)
            assert len(set(cells)) == len(cells), (row["lemma"], form)


def test_no_verb_stands_twice():
    counted = Counter(words.fold(row["lemma"]) for row in words.rows("speech"))
    assert [lemma for lemma, n in counted.items() if n > 1] == []


def test_the_vocabulary_is_sorted():
    keys = [words.fold(row["lemma"]).replace("œ", "oe") for row in words.rows("speech")]
    assert keys == sorted(keys)


def test_there_are_singular_and_plural_forms():
    for row in words.rows("speech"):
        for form in ("present", "imperfect", "future", "conditional"):
            assert "|" in row[form], (row["lemma"], form)


def test_a_reflexive_verb_is_marked_and_written_plainly():
    for row in words.rows("speech"):
        reflexive = row["lemma"].startswith(("se ", "s'"))
        assert ("se" in row["note"].split()) == reflexive, row["lemma"]
        assert not row["participle"].startswith(("se ", "s'")), row["lemma"]
        if reflexive:
            elided = row["lemma"].startswith("s'")
            assert row["infinitive"].startswith(VOWELS) == elided, row["lemma"]


@pytest.mark.parametrize(
    ("lemma", "form", "expected"),
    [
        ("souligner", "participle", "souligné|soulignée|soulignés|soulignées"),
        (
            "appeler à",
            "future",
            "appellera à|appellera au|appellera aux|appelleront à|appelleront au|appelleront aux",
        ),
        ("annoncer", "imperfect", "annonçait|annonçaient"),
        ("suggérer", "present", "suggère|suggèrent"),
        ("se dire prêt", "participle", "dit prêt|dite prête|dits prêts|dites prêtes"),
        ("promettre", "present", "promet|promettent"),
        ("exprimer sa gratitude", "present", "exprime sa gratitude|expriment leur gratitude"),
        ("s'engager", "gerund", "engageant"),
        ("vouloir", "conditional", "voudrait|voudraient"),
        ("rejeter", "present", "rejette|rejettent"),
        ("s'excuser", "present", "excuse|excusent"),
        ("tancer", "imperfect", "tançait|tançaient"),
        ("émettre des réserves", "present", "émet des réserves|émettent des réserves"),
        ("marquer son soutien", "participle", "marqué son soutien|marqué leur soutien"),
    ],
)
def test_forms(verbs, lemma, form, expected):
    assert verbs[lemma][form] == expected


@pytest.mark.parametrize(
    ("lemma", "act", "frame"),
    [
        ("affirmer", "INFORM", "says"), ("demander", "REQUEST", "asks"), ("proposer", "REQUEST", "asks"),
        ("promettre", "AGREE", "promises"), ("accepter", "AGREE", "agrees"), ("remercier", "SUPPORT", "praises"),
        ("évoquer", "CONSULT", "speaks_of"), ("refuser", "REJECT", "says"), ("dénoncer", "ACCUSE", "says"),
        ("menacer", "THREATEN", "says"), ("reconnaître", "CONCEDE", "says"),
    ],
)  # fmt: skip
def test_acts(verbs, lemma, act, frame):
    assert (verbs[lemma]["act"], verbs[lemma]["frame"]) == (act, frame)


def test_every_note_on_what_stands_with_a_verb_is_some_verbs():
    noted = {note for row in words.rows("speech") for note in row["note"].split()}
    assert noted >= senses.NOTES


def test_greetings_have_no_topic(verbs):
    greetings = {lemma for lemma, row in verbs.items() if "topicless" in row["note"]}
    assert {
        "souhaiter la bienvenue",
        "transmettre ses salutations",
        "souhaiter bonne santé",
    } <= greetings
    assert not greetings & {"souhaiter", "transmettre une invitation", "saluer"}
