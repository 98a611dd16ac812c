"""The page: self-contained, the same each time, its rows lead to sentences, article text stays inert."""

import base64
import hashlib
import json
import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import pytest
from corpora import tables as invented

from analysis import gallery
from analysis.corpus import Corpus
from analysis.evidence import FIELDS, evidence
from analysis.exhibits import exhibits, find, known
from analysis.findings.language import Language

SVG = '<svg xmlns="http://www.w3.org/2000/svg"><title id="t">{}</title><desc>{}</desc></svg>'
OUTLINE = gallery.Outline({"02": "How often?", "03": "About what?"}, ["03-topics", "02-meetings"])
HOSTILE = '</script><img src=x onerror="document.documentElement.dataset.hit=1">' "<script>document.documentElement.dataset.hit=2</script>"  # fmt: skip


def figure(folder: Path, stem: str, title: str, csv: str) -> None:
    """Write a figure's three files into the folder."""
    folder.mkdir(exist_ok=True)
    (folder / f"{stem}.svg").write_text(SVG.format(title, f"Alt of {title}"), encoding="utf-8")
    (folder / f"{stem}.png").write_bytes(b"\x89PNG")
    (folder / f"{stem}.csv").write_text(csv, encoding="utf-8")


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return invented(60)


@pytest.fixture
def folder(tmp_path: Path, corpus: Corpus) -> Path:
    """Return a folder with two figures: the meetings, and the topics with their numbers."""
    held = corpus.meetings[corpus.meetings["status"] == "held"]
    rows = "".join(f"{m},{d}\n" for m, d in held[["meeting_id", "date_start"]].values[:5])
    figure(
        tmp_path / "figures", "02-meetings", "Meetings &amp; more", "meeting_id,date_start\n" + rows
    )
    told = corpus.topics.merge(corpus.reports, on="report_id").merge(held[["meeting_id"]])
    sizes = told.groupby("topic")["meeting_id"].nunique()
    rows = "".join(f"{topic},{size},0.123456\n" for topic, size in sizes.items())
    figure(tmp_path / "figures", "03-topics", "Topics", "topic,meetings,share\n" + rows)
    return tmp_path / "figures"


class Reader(HTMLParser):
    """The tags of a page with their attributes."""

    def __init__(self, text: str):
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))


def made(folder: Path, corpus: Corpus, code: str = "en") -> str:
    return gallery.write(folder, corpus, OUTLINE, code).read_text(encoding="utf-8")


def test_the_page_is_the_same_each_time(folder: Path, corpus: Corpus) -> None:
    assert made(folder, corpus) == made(folder, corpus) != made(folder, corpus, "fr")


def test_the_page_needs_nothing_from_elsewhere(folder: Path, corpus: Corpus) -> None:
    for tag, attributes in Reader(made(folder, corpus)).tags:
        for name in ("src", "href"):
            place = attributes.get(name) or "#"
            assert place.startswith(("#", "data:image/")) or (folder / place).is_file(), (
                tag,
                place,
            )
        assert not [name for name in attributes if name.startswith("on") or name == "style"]


def test_every_figure_has_its_title_alt_numbers_and_downloads(folder: Path, corpus: Corpus) -> None:
    page = made(folder, corpus)
    tags = Reader(page).tags
    assert [a["alt"] for tag, a in tags if tag == "img"] == [
        "Alt of Topics",
        "Alt of Meetings & more",
    ]
    assert {a["href"] for tag, a in tags if "download" in a} == {
        f"{stem}.{kind}" for stem in ("02-meetings", "03-topics") for kind in ("svg", "png", "csv")
    }
    assert page.count("<table>") == 2 and "<td>0.123</td>" in page and "How often?" in page


def test_the_policy_allows_this_script_and_style_only(folder: Path, corpus: Corpus) -> None:
    page = made(folder, corpus)
    policy = next(a["content"] for tag, a in Reader(page).tags if "http-equiv" in a)
    assert policy is not None and "default-src 'none'" in policy and "unsafe" not in policy
    for part in (r"<style>(.*?)</style>", r"<script>(.*?)</script>"):
        [inline] = re.findall(part, page, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(inline.encode()).digest()).decode()
        assert f"'sha256-{digest}'" in policy


def test_the_evidence_is_every_meeting_with_its_sentences(corpus: Corpus) -> None:
    data = json.loads(json.dumps(evidence(corpus, Language("en"))))
    rows = [dict(zip(FIELDS, row, strict=True)) for row in data["meetings"]]
    assert {row["id"] for row in rows} == set(corpus.meetings["meeting_id"])
    told = {text for row in rows for _, text, _ in row["proof"]["told"]}
    assert told == set(corpus.reports["sentence"])
    dated = [row["start"] for row in rows if row["start"][:1].isdigit()]
    assert dated == sorted(dated, reverse=True)
    assert all(row["hosts"] == [n for n in row["people"] if n in row["hosts"]] for row in rows)


def test_too_much_evidence_is_thinned_and_the_page_says_so(
    folder: Path, corpus: Corpus, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = evidence(corpus, Language("en"), budget=5_000)
    proofs = [row[-1] is not None for row in data["meetings"]]
    assert 0 < data["kept"] == sum(proofs) < len(proofs) and proofs == sorted(proofs, reverse=True)
    assert not re.search(r"meetings only: \d", made(folder, corpus))
    monkeypatch.setattr(gallery, "evidence", lambda *_: data)
    assert f"meetings only: {data['kept']} of 60" in made(folder, corpus)


@pytest.mark.parametrize(
    ("row", "found"),
    [
        ({"meeting_id": "m1", "topic": "trade"}, {"meeting": ["m1"]}),
        ({"topic": "trade", "meetings": "2018"}, {"topic": ["trade"]}),
        ({"period": "2018-Q3", "meetings": "4"}, {"period": ["2018-Q3"]}),
        ({"a": "USA", "b": "VNM"}, {"code": ["USA", "VNM"]}),
        ({"row": "Tô Lâm", "column": "USA"}, {"person": ["Tô Lâm"], "code": ["USA"]}),
        ({"slot": "day", "right": "3"}, {}),
        ({"place": "1", "name": "nobody"}, {}),
    ],
)
def test_by_what_a_row_finds_its_meetings(row: dict, found: dict) -> None:
    values = {"meeting": {"m1"}, "topic": {"trade"}, "code": {"USA", "VNM"}, "person": {"Tô Lâm"},
              "place": {"Hanoi"}}  # fmt: skip
    assert find(row, values) == found


def test_an_empty_folder_and_an_empty_corpus_make_a_page(tmp_path: Path) -> None:
    page = made(tmp_path, invented(0))
    assert "No figure here yet." in page and "No meetings" in page
    assert exhibits(tmp_path) == [] and known(invented(0))["meeting"] == set()


def hostile(corpus: Corpus) -> Corpus:
    """Return the corpus with a script in every text that comes from articles."""
    columns = {
        "articles": ("title", "agency"), "reports": ("sentence",), "actors": ("name",),
        "participants": ("name", "office"), "statements": ("sentence",), "topics": ("words",),
        "meetings": ("place",),
    }  # fmt: skip
    changed = {}
    for name, texts in columns.items():
        changed[name] = getattr(corpus, name).assign(**dict.fromkeys(texts, HOSTILE))
    return corpus._replace(**changed)


@pytest.mark.browser
def test_an_article_cannot_run_a_script(
    folder: Path, corpus: Corpus, open_page: Callable[..., str]
) -> None:
    figure(
        folder,
        "04-bad",
        "&lt;img src=x onerror=1&gt;",
        f'name\n"{HOSTILE.replace(chr(34), chr(34) * 2)}"\n',
    )
    page = gallery.write(folder, hostile(corpus), OUTLINE)
    opened = "document.querySelectorAll('details').forEach((box) => { box.open = true; });"
    for shown in (open_page(page), open_page(page, opened)):
        assert "60 meetings" in shown and "onerror" in shown
        assert "data-hit" not in re.sub(r"<script.*?</script>", "", shown, flags=re.DOTALL)
    assert '<q lang="fr">' in shown


@pytest.mark.browser
def test_a_row_leads_to_as_many_meetings_as_it_counts(
    folder: Path, corpus: Corpus, open_page: Callable[..., str]
) -> None:
    page = gallery.write(folder, corpus, OUTLINE)
    shown = open_page(page, """
        const rows = [...document.querySelectorAll("#\\\\30 3-topics tr[data-find]")];
        const pairs = rows.map((row) => {
          row.querySelector("button").click();
          const count = document.getElementById("proof-count").textContent;
          document.getElementById("proof").close();
          return `${row.cells[1].textContent}=${parseInt(count)}`;
        });
        document.body.replaceChildren("pairs:" + pairs.join(" "));
    """)  # fmt: skip
    pairs = [pair.split("=") for pair in re.search(r"pairs:([^<]*)", shown)[1].split()]
    assert len(pairs) >= 10
    assert all(counted == found for counted, found in pairs)


@pytest.mark.browser
def test_the_filter_leaves_what_fits(
    folder: Path, corpus: Corpus, open_page: Callable[..., str]
) -> None:
    page = gallery.write(folder, corpus, OUTLINE)
    shown = open_page(page, """
        form.elements.code.value = "USA"; form.elements.status.value = "held";
        form.elements.from.value = "2000-01-01"; filter();
    """)  # fmt: skip
    table = corpus.meetings
    fits = table[table["countries"].str.contains("USA") | (table["country"] == "USA")]
    fits = fits[(fits["status"] == "held") & (fits["date_start"] >= "2000")]
    assert len(fits) and re.search(rf'id="count"[^>]*>{len(fits)} meetings?<', shown)
