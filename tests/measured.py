"""How right the reader is on the gold sets: the two vocabularies that say so, as it is now.

`python -m tests.measured` writes them anew after the reader has changed.
"""

import csv
import io
from collections import Counter
from functools import cache
from pathlib import Path

from analysis import load, score, words
from analysis.corpus import Corpus
from analysis.reader import assemble, read_article

GOLD = Path(__file__).parent / "gold"
SETS = ("plain", "hard", "unseen")
FEW = 8


@cache
def corpus(name: str) -> Corpus:
    """Return the tables that the reader makes of a gold set."""
    sources = load.sources(GOLD / name / "text", GOLD / name / "metadata.csv")
    return Corpus(**assemble(map(read_article, sources)))


def accuracy() -> str:
    """Return `accuracy.csv`: what was right, found and wanted in each slot of each set."""
    rows = [
        (name, *row[:4])
        for name in SETS
        for row in score.scores(corpus(name), GOLD / name / "gold.jsonl").itertuples(index=False)
    ]
    return _csv(("set", "slot", "right", "found", "wanted"), rows)


def rules() -> str:
    """Return `rules.csv`: how often a rule's reports were right, drawn towards a half where few.

    The share is (right + 1) / (found + 2), Laplace's rule of succession; rules with few reports
    are taken together as `other`.
    """
    right: Counter[str] = Counter()
    found: Counter[str] = Counter()
    for name in SETS:
        for rule, good, told in score.by_rule(corpus(name), GOLD / name / "gold.jsonl").values:
            right[rule] += good
            found[rule] += told
    for rule in [rule for rule in found if found[rule] < FEW]:
        right["other"] += right.pop(rule)
        found["other"] += found.pop(rule)
    rows = [(rule, f"{(right[rule] + 1) / (found[rule] + 2):.2f}") for rule in sorted(found)]
    return _csv(("rule", "confidence"), rows)


def _csv(columns: tuple[str, ...], rows: list[tuple]) -> str:
    """Return rows as CSV."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows([columns, *rows])
    return text.getvalue()


if __name__ == "__main__":
    (words.FOLDER / "accuracy.csv").write_text(accuracy(), encoding="utf-8")
    (words.FOLDER / "rules.csv").write_text(rules(), encoding="utf-8")
