"""The page in a browser: marks as buttons, the choice of meetings, the address that holds it."""

import json
import re
from collections.abc import Callable
from html import unescape
from pathlib import Path

import pytest
from corpora import tables as invented

from analysis import charts, counts
from analysis.corpus import Corpus
from analysis.webpage import gallery

pytestmark = pytest.mark.browser
OUTLINE = gallery.Outline({}, ["02-hosts", "03-topics", "06-accuracy"])
TOOLS = """
    const press = (element, key) => element.dispatchEvent(
      new KeyboardEvent("keydown", {key, bubbles: true, cancelable: true}));
    const stops = () => [...document.querySelectorAll(".plot")].map((plot) =>
      plot.querySelectorAll('[tabindex="0"]').length);
    const opened = () => at("proof").open ? parseInt(at("proof-count").textContent) : null;
    const marks = [...document.querySelectorAll('[id="02-hosts"] [role="button"]')];
    const line = (row) => rowOf("02-hosts", row);
    const out = {};
"""
END = "document.body.replaceChildren(`out=${JSON.stringify(out)};end`);"


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return invented(40)


@pytest.fixture(scope="module")
def page(corpus: Corpus, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a page of three figures: hosts, topics, and one without meetings behind it."""
    folder = tmp_path_factory.mktemp("choice")
    hosts, topics, accuracy = counts.by_host(corpus), counts.topics(corpus), counts.accuracy()
    charts.save(charts.by_host(hosts), hosts.table, str(folder), "02-hosts")
    charts.save(charts.topics(topics), topics.table, str(folder), "03-topics")
    charts.save(charts.accuracy(accuracy), accuracy, str(folder), "06-accuracy")
    return gallery.write(folder, corpus, OUTLINE)


@pytest.fixture
def tried(page: Path, open_page: Callable[..., str]) -> Callable[[str], dict]:
    """Return a function from a script, which fills `out`, to what it has filled it with.

    What is to be seen only after the browser has come to rest is looked at by a second script.
    """

    def run(script: str, later: str = "") -> dict:
        shown = open_page(page, f"{{{TOOLS}{script}\nsetTimeout(() => {{{later}\n{END}}}, 60);}}")
        return json.loads(unescape(re.search(r">out=(.*);end", shown)[1]))

    return run


def test_a_mark_is_a_button_that_mouse_and_keys_press(tried: Callable, corpus: Corpus) -> None:
    out = tried("""
        const [first] = marks;
        out.named = first.getAttribute("aria-label");
        out.role = first.ownerSVGElement.getAttribute("role");
        for (const [name, act] of [["click", () => first.dispatchEvent(new MouseEvent("click", {bubbles: true}))],
            ["enter", () => press(first, "Enter")], ["space", () => press(first, " ")]]) {
          act(); out[name] = [opened(), location.hash]; at("proof").close();
        }
        press(first, "a"); out.other = opened();
    """)
    most = int(counts.by_host(corpus).table["meetings"][0])
    for way in ("click", "enter", "space"):
        assert out[way] == [most, "#proof=02-hosts.0"]
    assert out["other"] is None and out["role"] == "group"
    assert re.search(rf"Vietnam.*: {most}\b", out["named"])


def test_a_figure_is_one_stop_of_the_tabulator_and_arrows_go_on(tried: Callable) -> None:
    out = tried("""
        out.stops = stops();
        marks[0].focus();
        for (const key of ["ArrowDown", "End", "ArrowRight", "Home", "ArrowUp"]) {
          press(document.activeElement, key);
          out[key] = document.activeElement.dataset.row;
        }
        out.last = String(marks.length - 1); out.after = stops();
    """)
    assert out["stops"] == out["after"] == [1, 1, 0]
    steps = [out[key] for key in ("ArrowDown", "End", "ArrowRight", "Home", "ArrowUp")]
    assert steps == ["1", out["last"], out["last"], "0", "0"]


def test_mark_and_row_light_each_other_up_and_a_hint_says_what_they_are(tried: Callable) -> None:
    out = tried("""
        const point = (element, kind) => element.dispatchEvent(new PointerEvent(kind, {bubbles: true}));
        const lit = () => [document.querySelectorAll(".plot .lit").length > 0, line(1).matches(".lit"), !at("hint").hidden];
        point(marks[1], "pointerover"); out.mark = lit(); out.hint = at("hint").textContent;
        point(marks[1], "pointerout"); out.none = lit();
        point(line(1).cells[0], "pointerover"); out.row = lit();
        point(line(1).cells[0], "pointerout"); out.end = lit();
    """)
    assert out["mark"] == [True, True, True] and out["row"] == [True, True, False]
    assert out["none"] == out["end"] == [False, False, False]
    assert "Meetings: " in out["hint"]


def test_the_choice_hides_rows_pales_marks_and_says_how_many_are_left(
    tried: Callable, corpus: Corpus
) -> None:
    out = tried("""
        form.elements.code.value = "CHN"; form.elements.status.value = "held";
        form.elements.from.value = "2000-01-01"; form.dispatchEvent(new Event("input"));
        const rows = [...leads["02-hosts"].keys()];
        const fits = (row) => meetingsOf("02-hosts", row).some((n) => kept.has(n));
        out.count = at("count").textContent; out.hash = location.hash;
        out.rows = rows.map((row) => [fits(row), line(row).hidden, marks[row].matches(".pale")]);
        out.said = [...document.querySelectorAll(".fit")].map((said) => said.textContent);
        openRow("02-hosts", 0); out.opened = at("proof-count").textContent;
        out.else = at("proof-else").textContent;
        at("proof-all").click(); out.all = opened(); at("proof").close();
        out.listed = at("list").children.length;
    """)
    table = corpus.meetings
    fits = table[table["countries"].str.contains("CHN") | (table["country"] == "CHN")]
    fits = fits[(fits["status"] == "held") & (fits["date_start"] >= "2000")]
    assert 0 < out["listed"] == len(fits) and out["count"].startswith(f"{len(fits)} meeting")
    assert out["hash"] == "#code=CHN&status=held&from=2000-01-01"
    left = sum(fit for fit, _, _ in out["rows"])
    assert 0 < left < len(out["rows"])
    assert all(fit is not hidden and fit is not pale for fit, hidden, pale in out["rows"])
    assert out["said"][0].startswith(f"{left} of {len(out['rows'])} numbers")
    assert out["said"][2] == ""
    assert out["else"] == ""
    assert out["all"] == int(counts.by_host(corpus).table["meetings"][0])
    assert re.match(rf"\d+ meetings? \(of {out['all']}; the choice leaves out \d+\)", out["opened"])


def test_an_address_restores_choice_place_and_proof(tried: Callable) -> None:
    out = tried(
        """
        location.hash = "#code=CHN&topic=trade&at=03-topics&proof=02-hosts.0"; restore();
        out.form = choice(); out.opened = opened() !== null; out.at = document.activeElement.id;
        at("proof").close();
    """,
        "out.closed = location.hash;",
    )
    assert out["form"] == {"code": "CHN", "topic": "trade"} and out["opened"]
    assert out["closed"] == "#code=CHN&topic=trade&at=03-topics"


def test_an_address_that_says_nothing_known_changes_nothing(tried: Callable) -> None:
    addresses = (
        "code=nowhere&from=yesterday",
        "proof=02-hosts.999",
        "proof=__proto__.1",
        "at=nowhere&x=<img src=x onerror=1>",
        "%E0%A4%A",
    )
    out = tried(f"""
        for (const address of {json.dumps(addresses)}) {{
          location.hash = address; restore();
          out[address] = [choice(), opened(), document.images.length, at("count").textContent];
        }}
    """)
    assert out == {address: [{}, None, 0, "All: 40 meetings"] for address in addresses}


def test_clearing_brings_everything_back(tried: Callable) -> None:
    out = tried("""
        form.elements.code.value = "CHN"; form.dispatchEvent(new Event("input"));
        out.gone = document.querySelectorAll(".pale, tr[hidden]").length;
        at("reset").click();
    """, """
        out.left = document.querySelectorAll(".pale, tr[hidden]").length; out.hash = location.hash;
    """)  # fmt: skip
    assert out["gone"] > 0 and out["left"] == 0 and out["hash"] == ""


def test_the_rest_are_the_meetings_of_none_of_the_hosts_named(tried: Callable) -> None:
    out = tried("""
        const hosts = [...index("host").keys()].filter(Boolean), named = hosts.slice(0, 2);
        out.every = numbersOf("host", hosts);
        out.named = numbersOf("host", named);
        out.rest = numbersOf("beyond", ["host", ...named].join("|"));
    """)
    assert out["named"] and out["rest"]
    assert out["rest"] == [number for number in out["every"] if number not in out["named"]]
