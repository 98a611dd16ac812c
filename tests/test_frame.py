"""Figures: three files a stem, equal bytes, text alternatives, and a layout that can be read."""

import hashlib
import os
import subprocess
import sys
import xml.etree.ElementTree as ET
from io import BytesIO

import matplotlib
import numpy as np
import pandas as pd
import pytest
from counted import answer_of, in_languages
from layout import boxes, faults
from matplotlib.colors import to_rgb
from PIL import Image

from analysis import charts
from analysis.charts.frame import png
from analysis.charts.texts import legible, shorten, text_width
from analysis.findings import Caption
from analysis.load import ROOT

NAMES = (
    "over_time", "calendar", "by_place", "by_host", "visits", "articles_over_time", "places_map",
    "by_rank",
)  # fmt: skip
SIZES = (0, 1, 3, 12, 30, 300, 3000)
SVG = "{http://www.w3.org/2000/svg}"


def figure_of(n, name, language="en"):
    """Return one figure of an invented corpus, and its table."""
    counted = answer_of(name, n)
    return getattr(charts, name)(counted, language), counted.table


def contrast(colour):
    """Return the contrast of a colour with white."""
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in to_rgb(colour)]
    return 1.05 / (np.dot(parts, (0.2126, 0.7152, 0.0722)) + 0.05)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("n", "language"), in_languages(SIZES))
def test_no_text_is_cut_overlapping_or_small_and_there_is_no_legend(n, name, language):
    figure, _ = figure_of(n, name, language)
    assert faults(figure) == []
    assert not figure.legends and all(axes.get_legend() is None for axes in figure.axes)


@pytest.mark.parametrize("name", ["over_time", "by_place", "calendar", "articles_over_time"])
def test_ink_can_be_read(name):
    figure, _ = figure_of(30, name)
    pale = [t.get_text() for t, _ in boxes(figure) if contrast(t.get_color()) < 4.5]
    assert pale == []


@pytest.mark.parametrize("name", NAMES)
def test_no_picture_is_blank_and_it_reads_in_grey(name):
    figure, _ = figure_of(30, name)
    grey = np.asarray(Image.open(BytesIO(png(figure))).convert("L"))
    marked = (grey < 170).mean()
    assert 0.005 < marked < 0.6


def test_three_files_a_stem_with_real_text_title_and_description(tmp_path):
    figure, table = figure_of(3, "over_time")
    paths = charts.save(figure, table, str(tmp_path), "02-meetings")
    assert [path.name for path in paths] == [
        f"02-meetings.{kind}" for kind in ("svg", "png", "csv")
    ]
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(path.name for path in paths)
    root = ET.parse(paths[0]).getroot()
    title, desc = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
    assert (title.text, desc.text) == (figure.title, figure.alt)
    assert root.get("role") == "img"
    assert root.get("aria-labelledby").split() == [title.get("id"), desc.get("id")]
    assert "Three meetings held" in "".join(t.text or "" for t in root.iter(f"{SVG}text"))
    with Image.open(paths[1]) as picture:
        assert picture.size[0] == 1600


def test_the_csv_holds_the_numbers_drawn(tmp_path):
    figure, table = figure_of(300, "over_time")
    path = charts.save(figure, table, str(tmp_path), "x")[2]
    read = pd.read_csv(path, keep_default_na=False, dtype={"period": str})
    pd.testing.assert_frame_equal(read, table, check_dtype=False, rtol=1e-5)


def test_nothing_is_saved_without_a_folder():
    figure, table = figure_of(3, "over_time")
    assert charts.save(figure, table, "", "x") == ()


def test_a_folder_that_is_a_file_is_an_error_and_leaves_nothing(tmp_path):
    figure, table = figure_of(3, "over_time")
    (tmp_path / "taken").write_text("x")
    with pytest.raises(OSError):
        charts.save(figure, table, str(tmp_path / "taken"), "x")
    assert [path.name for path in tmp_path.iterdir()] == ["taken"]


def test_bytes_are_equal_over_runs_hash_seeds_and_user_styles(tmp_path):
    script = (
        "import sys; sys.path.insert(0, 'tests'); import corpora, matplotlib\n"
        "from analysis import charts, counts\n"
        "matplotlib.rcParams.update({'font.size': float(sys.argv[2]), 'axes.grid': True})\n"
        "for n in (3, 30, 300):\n"
        "    c = counts.over_time(corpora.tables(n))\n"
        "    charts.save(charts.over_time(c), c.table, sys.argv[1], f'n{n}')\n"
    )
    runs, digests = {}, []
    for seed in ("1", "2"):
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        command = [sys.executable, "-c", script, str(tmp_path / seed), str(10 + int(seed))]
        runs[seed] = subprocess.Popen(command, cwd=ROOT, env=environment)
    assert [run.wait() for run in runs.values()] == [0, 0]
    for seed in runs:
        files = sorted((tmp_path / seed).iterdir())
        digests.append([hashlib.sha256(path.read_bytes()).hexdigest() for path in files])
    assert len(digests[0]) == 9 and digests[0] == digests[1]


def test_global_settings_are_left_alone():
    before = dict(matplotlib.rcParams)
    figure_of(30, "over_time")
    assert dict(matplotlib.rcParams) == before


def test_jupyter_shows_the_picture_once_with_its_alternative():
    figure, _ = figure_of(3, "over_time")
    data, look = figure._repr_mimebundle_()
    assert data["text/plain"] == look["image/png"]["alt"] == figure.alt
    assert look["image/png"]["width"] == 800


def test_formulas_scripts_and_odd_letters_in_data_are_only_characters(tmp_path):
    told = Caption("$x^2$ <script>\n習\x00 \u202eabc", "=1+1; n = 1", "Source: </svg>", "alt & <b>")
    figure = charts.frame.draw(told, 0)
    table = pd.DataFrame({"who": ["=cmd()", "Tô Lâm"], "n": [1, 2]})
    svg, _, csv = charts.save(figure, table, str(tmp_path), "x")
    root = ET.parse(svg).getroot()
    assert root.find(f"{SVG}title").text == "$x^2$ <script> \ufffd abc"
    assert root.find(f".//{SVG}script") is None
    assert csv.read_text().splitlines()[1] == "'=cmd(),1"


@pytest.mark.parametrize("text", ["Nguyễn Phú Trọng", "Đà Nẵng", "États-Unis", "58\u202f042"])
def test_vietnamese_and_french_need_no_replacement(text):
    assert legible(text) == text


def test_a_long_name_is_cut_to_its_room():
    cut = shorten("Ministre " * 40, 2.0)
    assert cut.endswith("…") and text_width(cut) <= 2.0
