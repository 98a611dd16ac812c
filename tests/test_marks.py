"""From a mark to its sentences: every figure at several sizes, and the page in a browser."""

import csv
import json
import re
from collections import defaultdict
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import pytest
from all_figures import saved
from corpora import tables as invented

from analysis import read, run
from analysis.findings import heading
from analysis.findings.language import Language
from analysis.load import ROOT
from analysis.webpage import cells, gallery

SVG = "{http://www.w3.org/2000/svg}"
COUNTED = (
    "02-meetings-by-place", "02-meetings-by-host", "04-who-meets-whom", "04-actors", "04-circle",
    "04-protocol",
)  # fmt: skip
HOSTILE = (
    """<script>document.title=7</script>"'><img src=x onerror="document.title=8">"""
    """<svg onload="document.title=9">]]>"""
)
UNPROVEN = {"06-accuracy", "06-official-record"}


@pytest.fixture(scope="module", params=[3, 30, 130])
def folder(request, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with every figure of an invented corpus and their page."""
    corpus = invented(request.param)
    made = saved(corpus, tmp_path_factory.mktemp(f"figures-{request.param}"))
    gallery.write(made, corpus, run.outline(run.NOTEBOOKS))
    return made


def table(folder: Path, stem: str) -> list[dict[str, str]]:
    with (folder / f"{stem}.csv").open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


def shapes(element: ElementTree.Element) -> list[ElementTree.Element]:
    """Return the shapes and texts within an element, in order, without definitions."""
    found = []
    for child in element:
        if child.tag == f"{SVG}g":
            found += shapes(child)
        elif child.tag != f"{SVG}defs":
            found.append(child)
    return found


def drawn(svg: Path) -> dict[int, list[ElementTree.Element]]:
    """Return the shapes of each row after the ids of their groups."""
    rows = defaultdict(list)
    for group in ElementTree.parse(svg).getroot().iter(f"{SVG}g"):
        kind, _, rest = group.get("id", "").partition("-")
        if kind == "rows":
            named, own = [int(row) for row in rest.split("-")[1:]], shapes(group)
            each = named * len(own) if len(named) == 1 else named
            for row, shape in zip(each, own, strict=True):
                rows[row].append(shape)
    return rows


def test_every_figure_says_which_row_each_mark_draws(folder: Path) -> None:
    for svg in folder.glob("*.svg"):
        rows = drawn(svg)
        drawing = svg.read_text(encoding="utf-8")
        sentence = "No word sets" in drawing
        assert bool(rows) != sentence, svg.name
        assert max(rows, default=0) < len(table(folder, svg.stem)), svg.name
        ids = re.findall(r' id="([^"]+)"', drawing)
        assert len(ids) == len(set(ids)), svg.name


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_column_that_is_shown_has_a_word(folder: Path, language: str) -> None:
    nothing = {"side": set(), "topic": set()}
    for path in folder.glob("*.csv"):
        rows = table(folder, path.stem)
        names = list(rows[0]) if rows else []
        for name in cells.shown(names, rows, nothing, Language(language)):
            assert heading(name, names, language), (path.stem, name)


def test_the_number_written_at_a_mark_is_its_rows(folder: Path) -> None:
    for stem in set(COUNTED) & {svg.stem for svg in folder.glob("*.svg")}:
        rows, numbers = drawn(folder / f"{stem}.svg"), table(folder, stem)
        for row, found in rows.items():
            texts = " ".join(shape.text or "" for shape in found if shape.tag == f"{SVG}text")
            if re.search(r"\d", texts) and "dates" not in numbers[row]:
                assert re.search(rf"\b{numbers[row]['meetings']}\b", texts), (stem, row, texts)


def counted(stem: str, row: dict[str, str]) -> int | None:
    """Return how many meetings a row counts, None where it counts something else."""
    if "received" in row:
        return int(row["received"]) + int(row["returned"])
    if "before" in row:
        return int(row["before"]) + int(row["after"])
    number = row.get("meetings") or row.get("both") or ("1" if row.get("meeting_id") else "")
    return int(number) if number and stem != "04-protocol" else None


@pytest.mark.browser
def test_behind_every_number_are_as_many_meetings(
    folder: Path, open_page: Callable[..., str]
) -> None:
    """Ranks of protocol count two sides at a time, so a meeting of three is there three times."""
    shown = open_page(folder / "index.html", """
        const sizes = Object.entries(leads).map(([stem, rows]) =>
          [stem, [...rows.keys()].map((row) => [row, meetingsOf(stem, row).length])]);
        document.body.replaceChildren("sizes=" + JSON.stringify(sizes) + ";");
    """)  # fmt: skip
    for stem, rows in json.loads(re.search(r"sizes=(.*);", shown)[1]):
        numbers = table(folder, stem)
        assert bool(rows) is (stem not in UNPROVEN), stem
        for row, meetings in rows:
            expected = counted(stem, numbers[int(row)])
            assert expected is None or meetings == expected, (stem, numbers[int(row)], meetings)


class Ids(HTMLParser):
    """The ids of a page, what refers to them, and attributes that the policy would refuse."""

    def __init__(self, text: str):
        super().__init__()
        self.ids: list[str] = []
        self.wanted: set[str] = set()
        self.refused: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            text = value or ""
            self.ids += [text] if name == "id" else []
            self.wanted |= set(re.findall(r"url\(#([^)]+)\)", text))
            self.wanted |= {text[1:]} if name == "href" and text.startswith("#") else set()
            self.wanted |= set(text.split()) if name.startswith("aria-") and "by" in name else set()
            self.refused += [name] if name == "style" or name.startswith("on") else []


def test_no_two_figures_share_an_id_and_none_needs_a_style_of_its_own(folder: Path) -> None:
    page = Ids((folder / "index.html").read_text(encoding="utf-8"))
    assert len(page.ids) == len(set(page.ids)) and page.wanted <= set(page.ids)
    assert not page.refused


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the page of a run over a dispatch with scripts in its title and sentences."""
    place = tmp_path_factory.mktemp("hostile")
    (place / "in").mkdir()
    for seed in (ROOT / "seeds").glob("*.txt"):
        text = seed.read_text(encoding="utf-8").lstrip()
        head, _, body = text.partition("\n")
        for word in ("coopération", "relations", "prochainement", "visite"):
            body = body.replace(f" {word} ", f" {word} {HOSTILE} ")
        (place / "in" / seed.name).write_text(f"{head} {HOSTILE}\n{body}", encoding="utf-8")
    corpus = read(place / "in", cache=False)
    assert len(corpus.meetings) and corpus.reports["sentence"].str.contains("onerror").any()
    return gallery.write(saved(corpus, place / "out"), corpus, run.outline(run.NOTEBOOKS))


@pytest.mark.browser
def test_a_hostile_dispatch_runs_no_script_through_the_whole_run(
    hostile: Path, open_page: Callable[..., str]
) -> None:
    all_open = """
        document.querySelectorAll("details").forEach((box) => { box.open = true; });
        document.querySelectorAll(".plot .mark").forEach((mark) => {
          mark.dispatchEvent(new PointerEvent("pointerover", {bubbles: true}));
          mark.dispatchEvent(new MouseEvent("click", {bubbles: true}));
        });
        document.title = `marks ${document.querySelectorAll(".plot .mark").length}`;
    """
    for then in ("", all_open):
        shown = open_page(hostile, then)
        parsed = Ids(shown)
        assert "onerror" in shown and set(parsed.refused) <= {"style"}
        assert not re.search(r"<title>\d", shown)
    assert re.search(r"<title>marks [1-9]\d+</title>", shown) and '<q lang="fr">' in shown
    assert any("&lt;script" in path.read_text("utf-8") for path in hostile.parent.glob("*.svg"))
