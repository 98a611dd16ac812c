"""Learn the weights of `words/signs.csv` from the pairs of people in `gold/pairs.csv`.

    python -m tests.learned [FOLDER ...]

Folders of marked dispatches (`text/`, `metadata.csv` and `gold.jsonl` as `tests/gold/hard` has
them) are read first and added to `gold/pairs.csv`: their pairs with the signs of each, none of
their words. A pair is one that the rules did not take; it is right where a reader
has marked an encounter of the two. Of a right pair only the sentence counts that speaks most for
it, as the reader itself takes no other.
"""

import csv
import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
from scipy.optimize import minimize

from analysis import load, matching, words
from analysis.implied import RULE, signs
from analysis.implied.pairs import Page, pairs, standing
from analysis.reader import articles

PAIRS = Path(__file__).with_name("gold") / "pairs.csv"
RIDGE = 4.0  # how strongly weights are drawn to nought
ROUNDS = 4
SEEN = 8  # a feature of fewer pairs is left out
LEAST = 0.1  # a weight below is left out


class Example(NamedTuple):
    """One pair in one sentence: its dispatch and people, its features, whether they met."""

    dispatch: str
    people: str
    features: dict[str, float]
    met: bool


def read(folder: Path) -> Iterator[Example]:
    """Yield the pairs of a folder of marked dispatches that the rules did not take."""
    gold = {a["id"]: a for a in map(json.loads, (folder / "gold.jsonl").open(encoding="utf-8"))}
    for source in load.sources(folder / "text", folder / "metadata.csv"):
        marked = gold.get(source.article_id)
        if marked is None or not source.text:
            continue
        reading = articles.read(source)[0]
        page = Page(
            reading.cast,
            reading.marked.lines,
            reading.told,
            [e for e in reading.found if e.rule != RULE],
            reading.spoken,
        )
        stands = standing(page)
        meetings = [m for m in marked["meetings"] if not m.get("teaser")]
        for pair in pairs(page, stands):
            people = [
                {"name": p.name, "office": p.office, "country": page.cast.side(p)}
                for p in (pair.one, pair.other)
            ]
            met = any(matching.encounters([m], [{"participants": people}]) for m in meetings)
            people = "-".join(map(str, sorted(pair.people)))
            yield Example(source.article_id, people, signs.features(pair, page, stands), met)


def numbered(folders: list[Path], known: int) -> Iterator[Example]:
    """Yield the pairs of all folders, dispatches by number, behind as many `known` ones."""
    dispatches: dict[tuple[Path, str], str] = {}
    for folder in folders:
        for example in read(folder):
            number = dispatches.setdefault(
                (folder, example.dispatch), str(known + len(dispatches) + 1)
            )
            yield example._replace(dispatch=number)


def write(found: list[Example]) -> None:
    """Write pairs into `gold/pairs.csv`; a feature of another value than 1 with its value."""
    with PAIRS.open("w", encoding="utf-8", newline="") as handle:
        writer = csv.writer(handle, lineterminator="\n")
        writer.writerow(Example._fields)
        for dispatch, people, features, met in found:
            told = (n if v == 1 else f"{n}={v:.2f}" for n, v in sorted(features.items()))
            writer.writerow([dispatch, people, " ".join(told), int(met)])


def examples() -> list[Example]:
    """Return the pairs of `gold/pairs.csv`."""
    with PAIRS.open(encoding="utf-8", newline="") as handle:
        return [
            Example(row["dispatch"], row["people"], _features(row["features"]), row["met"] == "1")
            for row in csv.DictReader(handle)
        ]


def _features(told: str) -> dict[str, float]:
    """Return features with their values from `close earlier=0.50`."""
    parts = (part.partition("=") for part in told.split())
    return {name: float(value or 1) for name, _, value in parts}


def learned(found: list[Example]) -> dict[str, float]:
    """Return the weight of each sign that is worth one, by name, and of the bias."""
    seen = Counter(name for example in found for name in example.features)
    names = sorted(name for name, count in seen.items() if count >= SEEN)
    while True:
        weights = _weights(found, names)
        kept = [n for n, w in zip(names, weights, strict=False) if abs(w) >= LEAST]
        if len(kept) == len(names):
            return dict(zip([*names, "bias"], map(float, weights), strict=True))
        names = kept


def _weights(found: list[Example], names: list[str]) -> np.ndarray:
    """Return the weight of each feature and, last, the bias."""
    table = np.array([[e.features.get(name, 0.0) for name in names] + [1.0] for e in found])
    met = np.array([e.met for e in found], float)
    counts = np.ones(len(found))
    for _ in range(ROUNDS):
        weights = _fitted(table, met, counts)
        counts = _strongest(found, table @ weights)
    return weights


def _fitted(table: np.ndarray, met: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """Return the weights of a ridge logistic regression."""

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        odds = table @ weights
        drawn = np.append(weights[:-1], 0.0)
        misfit = met * np.logaddexp(0, -odds) + (1 - met) * np.logaddexp(0, odds)
        slope = table.T @ (counts * (1 / (1 + np.exp(-odds)) - met))
        return counts @ misfit + RIDGE / 2 * drawn @ drawn, slope + RIDGE * drawn

    return minimize(loss, np.zeros(table.shape[1]), jac=True, method="L-BFGS-B").x


def _strongest(found: list[Example], odds: np.ndarray) -> np.ndarray:
    """Return 1 for each example that counts, 0 for a right one that another of its pair outdoes."""
    best: dict[tuple[str, str], int] = {}
    for number, example in enumerate(found):
        pair = example.dispatch, example.people
        if example.met and odds[number] > odds[best.setdefault(pair, number)]:
            best[pair] = number
    counting = set(best.values())
    return np.array([not e.met or n in counting for n, e in enumerate(found)], float)


def main(folders: list[Path]) -> None:
    """Write `words/signs.csv`, after adding to `gold/pairs.csv` where folders are given."""
    if folders:
        known = examples()
        last = max((int(example.dispatch) for example in known), default=0)
        write([*known, *numbered(folders, last)])
    found = examples()
    with (words.FOLDER / "signs.csv").open("w", encoding="utf-8", newline="") as handle:
        writer = csv.writer(handle, lineterminator="\n")
        writer.writerow(["feature", "weight"])
        writer.writerows((name, f"{weight:.2f}") for name, weight in learned(found).items())
    pairs_met = {(e.dispatch, e.people): e.met for e in found}
    dispatches = len({e.dispatch for e in found})
    print(
        f"{len(pairs_met)} pairs, {sum(pairs_met.values())} of which met, in {dispatches} dispatches"
    )


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]])
