"""The map: projection, window, labels, what is on it and what is counted as not on it."""

import itertools
import re

import corpora
import numpy as np
import pytest
from layout import faults
from matplotlib.path import Path as Curve
from test_frequency import corpus_of

from analysis import charts, counts, findings
from analysis.charts import borders
from analysis.charts.frame import svg
from analysis.charts.labelling import Box, Dot, placed, within
from analysis.charts.projection import around, equal_earth, window
from analysis.counts.places_map import position
from analysis.words import rows

SHEET = Box(0, 7.6, 0, 4)
EUROPE = [("Paris", "FRA"), ("London", "GBR"), ("Brussels", "BEL"), ("Berlin", "DEU"), ("Vienna", "AUT"),
          ("Geneva", "CHE"), ("Rome", "ITA"), ("Prague", "CZE"), ("Bern", "CHE"), ("Luxembourg", "LUX")]  # fmt: skip


def met_in(*places):
    """Return a corpus with a meeting in each of these places and countries."""
    told = [
        (f"20{10 + i % 14}-03-{i % 28 + 1:02}", {"place": place, "country": country})
        for i, (place, country) in enumerate(places)
    ]
    return corpus_of(told)


def on_land(lon, lat):
    """Return whether the point lies in a ring of land."""
    rings = borders.lines("land")
    return any(Curve(ring).contains_point((lon + turn, lat)) for ring in rings for turn in (0, 360))


@pytest.mark.parametrize(("south", "north"), [(0, 1), (30, 31), (59, 60), (79, 80)])
def test_equal_areas_stay_equal(south, north):
    lat = np.linspace(south, north, 50)
    (x0, y0), *_ = equal_earth(np.zeros(1), lat[:1])
    points = equal_earth(np.full(50, 1.0), lat)
    area = np.trapezoid(points[:, 0] - x0, points[:, 1])
    true = np.radians(1) * (np.sin(np.radians(north)) - np.sin(np.radians(south)))
    assert area == pytest.approx(true, rel=1e-4)
    assert points[0, 1] >= y0


@pytest.mark.parametrize(
    ("lon", "lat", "middle"),
    [((-77.0, 105.8), (38.9, 21.0), 194.4), ((178.4, -171.8), (-18.1, -13.8), 183.3),
     ((2.3, 13.4), (48.9, 52.5), 7.85), ((105.8,), (21.0,), 105.8)],
)  # fmt: skip
def test_the_window_takes_the_short_way_round(lon, lat, middle):
    view = window(lon, lat)
    assert view.centre == pytest.approx(middle, abs=0.01)
    points = equal_earth(around(np.array(lon), view.centre), np.array(lat), view.centre)
    assert (points > (view.left, view.bottom)).all() and (points < (view.right, view.top)).all()
    assert 0.4 < view.ratio < 0.6


def test_places_all_round_the_globe_get_the_whole_of_it():
    view = window((-77.0, 2.3, 105.8, 149.1), (38.9, 48.9, 21.0, -35.3))
    assert view.centre == 11
    assert view.right - view.left == pytest.approx(2 * 2.7066, abs=1e-3)


@pytest.mark.parametrize(
    ("lon", "lat", "land"),
    [(105.84, 21.02, True), (2.35, 48.85, True), (-77.04, 38.9, True), (178.0, -17.8, True),
     (-175.0, 66.0, True), (-30.0, 40.0, False), (50.5, 42.0, True), (-150.0, 0.0, False)],
)  # fmt: skip
def test_land_is_land_and_sea_is_sea(lon, lat, land):
    assert on_land(lon, lat) is land


def test_the_borders_are_small_and_on_the_globe():
    assert borders.FILE.stat().st_size < 300_000
    for kind in ("land", "lake", "border"):
        lines = [np.array(line) for line in borders.lines(kind)]
        assert lines and all(np.abs(line[:, 1]).max() <= 90 for line in lines)
        assert all(np.ptp(line[:, 0]) < 240 for line in lines)
        assert all(np.abs(np.diff(line[:, 0])).max() < 180 for line in lines)


def test_every_city_has_one_position_and_every_country_one_at_its_capital():
    cities = [(row["city"], row["country"]) for row in rows("cities")]
    known = [(row["city"], row["country"]) for row in rows("coordinates")]
    assert len(known) == len(set(known)) and set(known) == set(cities)
    assert all(
        -90 <= float(r["lat"]) <= 90 >= abs(float(r["lon"])) / 2 for r in rows("coordinates")
    )
    assert {row["source"] for row in rows("coordinates")} == {"GeoNames", "own"}
    assert not [row["code"] for row in rows("countries") if np.isnan(position("", row["code"]).lat)]


@pytest.mark.parametrize(
    ("place", "country", "found"),
    [("Hanoi", "VNM", (21.02, 105.84)), ("Washington", "USA", (38.9, -77.04)), ("Hanoi", "", (21.02, 105.84)),
     ("Suva", "FJI", (-18.14, 178.44)), ("Alaska", "USA", (64.5, -152)), ("Hanoi", "FRA", None)],
)  # fmt: skip
def test_positions_are_those_of_the_place_in_that_country(place, country, found):
    point = position(place, country)
    assert np.isnan(point.lat) if found is None else point == pytest.approx(found, abs=0.05)


def test_what_is_not_on_the_map_is_counted_by_reason():
    places = (("Hanoi", "VNM"), ("", "IDN"), ("Nowhere", "PHL"), ("", ""))
    rows = [("2018-07-08", {"place": place, "country": country}) for place, country in places]
    told = counts.places_map(corpus_of([*rows, ("2018-07-08", {"mode": "phone"})]))
    assert told.left_out == {"remote": 1, "place": 1, "unlocated": 1} and told.n == 2
    assert told.table[["place", "country"]].values.tolist() == [["", "IDN"], ["Hanoi", "VNM"]]
    caption = findings.places_map_caption(told, "en")
    assert "Ring: only the country is told" in caption.subtitle
    assert "1 in a place not found on the map" in caption.subtitle


@pytest.mark.parametrize("n", [0, 1, 3, 30, 300, 3000])
def test_every_meeting_is_on_the_map_or_counted_as_left_out(n):
    places = counts.places_map(corpora.tables(n))
    held = (corpora.tables(n).meetings["status"] == "held").sum()
    assert places.table["meetings"].sum() == places.n
    assert places.n + sum(places.left_out.values()) == held
    assert (places.table["dates"] != "").all() == (n < 13)


def test_the_ranking_of_places_says_where_they_lie():
    table = counts.by_place(corpora.tables(3000)).table
    assert table["lat"].notna().tolist() == [True] * 20 + [False]


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize(
    "places", [EUROPE, EUROPE * 9, [("Suva", "FJI"), ("Apia", "WSM"), ("", "USA")]]
)
def test_crowded_maps_can_be_read_and_say_how_many_names_are_missing(places, language):
    counted = counts.places_map(met_in(*places))
    figure = charts.places_map(counted, language)
    assert faults(figure) == []
    texts = [text.get_text() for axes in figure.axes for text in axes.texts]
    say = findings.Language(language)
    names = {
        say.place(row.place, row.country) or say.country(row.country)
        for row in counted.table.itertuples()
    }
    missing = sum(not any(text.startswith(name) for text in texts) for name in names)
    shown = findings.places_map_caption(counted, language, missing)
    head = " ".join(text.get_text() for text in figure.texts)
    assert " ".join(shown.subtitle.split()) in " ".join(head.replace("\u00a0", " ").split())


def test_the_area_of_a_dot_is_its_number():
    figure = charts.places_map(counts.places_map(corpora.tables(300)), "en")
    table = counts.places_map(corpora.tables(300)).table
    areas = [dots.get_sizes()[0] for dots in figure.axes[0].collections]
    assert np.allclose(np.array(areas) / areas[-1], table["meetings"] / table["meetings"].iloc[-1])


def test_labels_stand_beside_their_own_dot_and_never_on_another():
    rng = np.random.default_rng(5)
    dots = [Dot(*rng.uniform((1, 0.5), (6, 3.5)), 0.3 / (i + 1) ** 0.5) for i in range(25)]
    labels = placed(dots, [["Name", "8 July 2018"]] * 25, SHEET)
    found = [label for label in labels if label]
    assert len(found) > 15
    for a, b in itertools.combinations(found, 2):
        assert not a.box.meets(b.box)
    for label, dot in itertools.product(found, dots):
        near_x = min(max(dot.x, label.box.left), label.box.right)
        near_y = min(max(dot.y, label.box.bottom), label.box.top)
        assert np.hypot(near_x - dot.x, near_y - dot.y) > dot.radius
    assert all(label.box.lies_in(SHEET) for label in found)


def test_a_number_is_in_its_dot_only_if_it_fits_and_nothing_lies_on_it():
    large, small, upon = Dot(2, 2, 0.3), Dot(5, 2, 0.04), Dot(2, 2.1, 0.1)
    assert within([large, small], ["12", "12"]) == [True, False]
    assert within([large, upon], ["12", "1"]) == [False, True]


def test_the_drawing_is_cut_to_its_sheet_in_every_format() -> None:
    corpus = corpora.tables(3)
    drawn = svg(charts.places_map(counts.places_map(corpus)), "m").decode()
    width, height = map(float, re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', drawn).groups())
    cuts = re.findall(r"<clipPath.*?</clipPath>", drawn, re.DOTALL)
    corners = [pair for cut in cuts for pair in re.findall(r"[ML] (-?[\d.]+) (-?[\d.]+)", cut)]
    assert corners and all(0 <= float(x) <= width and 0 <= float(y) <= height for x, y in corners)
