"""The page: self-contained, the same each time, its rows lead to sentences, article text stays inert."""

import base64
import hashlib
import json
import re
from collections.abc import Callable
from html import escape
from html.parser import HTMLParser
from pathlib import Path

import pytest
from corpora import tables as invented

from analysis import charts, counts, findings
from analysis.corpus import Corpus
from analysis.findings.language import Language
from analysis.webpage import exhibits as exhibits_module
from analysis.webpage import gallery
from analysis.webpage.evidence import BUDGET, evidence
from analysis.webpage.exhibits import exhibits

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
    assert page.count("<table>") == 2 and "<td>12%</td>" in page and "How often?" in page


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
    rows = [dict(zip(data["fields"], row, strict=True)) for row in data["meetings"]]
    assert {row["id"] for row in rows} == set(corpus.meetings["meeting_id"])
    told = {text for row in rows for _, _, _, text, *_ in row["proof"][0]}
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


def test_thirty_thousand_meetings_stay_below_fifteen_megabytes() -> None:
    """A megabyte is left for the figures; letters with accents take two bytes."""
    thin = json.dumps(evidence(invented(1000), Language("en"), budget=0), ensure_ascii=False)
    assert 30 * len(thin.encode()) + 1.2 * BUDGET < 14_000_000


def test_a_figure_of_too_many_shapes_or_strange_ones_is_an_image(
    folder: Path, corpus: Corpus, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted = counts.by_host(corpus)
    charts.save(charts.by_host(counted), counted.table, str(folder), "05-own")
    plotted = re.compile(r"<svg class=plot [^>]*>.*?</svg>", re.DOTALL)
    assert len(plotted.findall(made(folder, corpus))) == 1
    strange = (folder / "05-own.svg").read_text().replace("</svg>", "<script/></svg>")
    (folder / "05-strange.svg").write_text(strange)
    (folder / "05-strange.csv").write_bytes((folder / "05-own.csv").read_bytes())
    assert len(plotted.findall(made(folder, corpus))) == 1
    monkeypatch.setattr(exhibits_module, "LARGEST", 1000)
    assert not plotted.search(made(folder, corpus))


def test_the_words_around_a_drawing_are_set_once_by_the_page(folder: Path, corpus: Corpus) -> None:
    counted, none = counts.by_host(corpus), counts.by_host(invented(0))
    charts.save(charts.by_host(counted), counted.table, str(folder), "05-own")
    charts.save(charts.by_host(none), none.table, str(folder), "05-words-alone")
    page = made(folder, corpus)
    own = re.search(r'<article class="figure" id="05-own".*?</article>', page, re.DOTALL)[0]
    own = own.replace("\xa0", " ")
    plot = re.search(r"<svg.*?</svg>", own, re.DOTALL)[0]
    caption = findings.by_host_caption(counted)
    for said in (caption.title, caption.subtitle, caption.source):
        said = said.replace("\xa0", " ")
        assert own.count(f">{escape(said)}<") == 1 and escape(said)[:25] not in plot
    alone = re.search(r'<article class="figure" id="05-words-alone".*?</article>', page, re.DOTALL)
    assert "picture" not in alone[0] and "<p class=sub>M" in alone[0]
    assert 'class="figure framed" id="03-topics"' in page, "an image holds its own words"


def test_an_empty_folder_and_an_empty_corpus_make_a_page(tmp_path: Path) -> None:
    page = made(tmp_path, invented(0))
    assert "No figure here yet." in page and "No meetings" in page
    assert exhibits(tmp_path) == []


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
