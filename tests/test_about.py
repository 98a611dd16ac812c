"""Which of a page's encounters a sentence is about: its topics and statements are theirs alone."""

import pytest

from analysis import load
from analysis.reader import explain, read_article

OPENING = "Paris, 12 juin 2024\n\nLe président français Emmanuel Macron a reçu mercredi 12 juin 2024 à Paris le chancelier allemand Olaf Scholz. "
THEN = "Il s'est ensuite entretenu au téléphone avec le Premier ministre polonais Donald Tusk. "


def source(text: str) -> load.Source:
    return load.Source("a", "a.txt", text, "", "", "2024-06-12", "", "", "")


def about(text: str, word: str) -> str:
    """Return the numbers of the encounters that a topic's term belongs to, "-" for none."""
    rows = [row for row in read_article(source(text)).topics if word in row["words"]]
    return "".join(sorted(row["report_id"].removeprefix("a#") or "-" for row in rows))


# `@` is where a sentence about fishing stands.
OF_THE_ENCOUNTER = [
    (OPENING + "@ " + THEN, "Les deux dirigeants ont parlé de la pêche.", "1"),
    (OPENING + THEN + "@", "Les deux dirigeants ont parlé de la pêche.", "2"),
    (OPENING + THEN + "@", "M. Tusk a plaidé pour la pêche.", "2"),
    (OPENING + THEN + "@", "Avec M. Scholz, il a surtout été question de la pêche.", "1"),
    (OPENING + THEN + "@", "L'Allemagne est, pour la pêche, le premier client de la France.", "1"),
    (OPENING + THEN + "@", "Entre Paris et Berlin, la pêche va bien.", "1"),
    (OPENING + THEN + "@", "En France, la pêche va bien.", "2"),
    (OPENING + THEN + "@", "La pêche a occupé une heure.", "2"),
    (OPENING + THEN + "@", "Le ministre espagnol de l'Économie, Carlos Cuerpo, s'est inquiété de la pêche.", "-"),
    (OPENING + THEN + "@", "Robert Habeck, vice-chancelier allemand, et Bruno Le Maire, ministre français de l'Économie, attendent beaucoup de la pêche.", "-"),
    ("@ " + OPENING + THEN, "La pêche va mal.", "-"),
    (OPENING + "@", "La pêche a occupé une heure.", "1"),
    ("@ " + OPENING, "La pêche va mal.", "1"),
    (
        "Le président français Emmanuel Macron a rencontré mercredi 12 juin 2024 à Paris le chancelier allemand Olaf Scholz et le Premier ministre polonais Donald Tusk, séparément. @",
        "La pêche était au menu des deux entretiens.",
        "12",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("page", "sentence", "numbers"), OF_THE_ENCOUNTER)
def test_a_topic_belongs_to_the_encounter_that_its_sentence_is_about(page, sentence, numbers):
    assert about(page.replace("@", sentence), "pêche") == numbers


def test_a_topic_of_two_encounters_counts_for_each_by_its_own_terms():
    page = f"{OPENING}Ils ont parlé de pêche et de thon. {THEN}Ils ont parlé de pêche, puis de vaccins."
    rows = {(row["report_id"], row["topic"]): row for row in read_article(source(page)).topics}
    fish = next(topic for (_, topic), row in rows.items() if "pêche" in row["words"])
    own = [row for (report, _), row in rows.items() if report == "a#2"]
    assert rows["a#1", fish]["start"] < page.index(THEN) < rows["a#2", fish]["start"]
    assert sum(row["share"] for row in own) == pytest.approx(1, abs=0.001)


@pytest.mark.parametrize(
    ("page", "said", "number"),
    [
        (OPENING + "@ " + THEN, "M. Macron a souligné que la pêche progressait.", "1"),
        (OPENING + THEN + "@", "M. Macron a souligné que la pêche progressait.", "2"),
        (OPENING + THEN + "@", "M. Scholz a souligné que la pêche progressait.", "1"),
        (OPENING + THEN + "@", "Avec M. Scholz, M. Macron a souligné que la pêche allait.", "1"),
    ],
)
def test_a_statement_was_made_at_the_encounter_that_its_sentence_is_about(page, said, number):
    rows = read_article(source(page.replace("@", said))).statements
    assert [r["report_id"] for r in rows if "pêche" in r["sentence"]] == [f"a#{number}"]


def test_why_tells_which_encounter_a_sentence_is_about():
    told = list(explain(source(OPENING + THEN + "Avec M. Scholz, la pêche a occupé une heure.")))
    assert "      about: #1" in told
    assert any(line.startswith("  => #2 ") for line in told)
