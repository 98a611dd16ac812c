"""The dated offices: that they are well-formed, consistent and true where the truth is known."""

import re
from datetime import date
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis import iso_dates, naming, tenures, words

RANK_OF = {
    "head_of_state": {1},
    "party_leader": {1},
    "head_of_government": {2},
    "speaker": {3},
    "deputy_head_of_state": {3},
    "deputy_head_of_government": {4},
    "deputy_speaker": {4},
    "foreign": {5},
    "defence": {5},
    "security": {5},
    "trade": {5},
    "finance": {5},
    "other_minister": {5, 6},
    "organisation_head": {5, 6},
    "party_official": {3, 5},
    "deputy_minister": {6},
    "ambassador": {7},
    "local": {8},
}
EXCLUSIVE = ("head_of_state", "head_of_government", "foreign")
CONTESTED = {frozenset({"Laurent Gbagbo", "Alassane Ouattara"})}
FOREVER = date(2100, 1, 1)
ROWS = words.rows("tenures")


def test_the_table_is_as_wide_as_promised():
    assert len(ROWS) >= 7000
    assert {"VNM", "USA", "LAO", "KHM", "FRA", "CHN", "UE", "ONU", "ASEAN"} <= {
        row["country"] for row in ROWS
    }


def test_every_row_is_whole():
    for row in ROWS:
        assert row["person"] and row["office"] and row["source"], row
        assert int(row["rank"]) in RANK_OF[row["kind"]], row
        for day in (row["start"], row["end"] or row["start"]):
            assert re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", day), row


def test_every_country_is_known_elsewhere():
    states = {row["alpha3"] for row in words.rows("iso")}
    bodies = {row["code"] for row in words.rows("organisations")}
    assert {row["country"] for row in ROWS} <= states | bodies


def test_no_office_ends_before_it_begins():
    for tenure in tenures.everyone():
        assert tenure.end is None or tenure.start <= tenure.end, tenure


def test_vietnamese_names_are_written_without_diacritics():
    assert all(row["person"].isascii() for row in ROWS if row["country"] == "VNM")


def test_nobody_holds_an_office_twice_at_once():
    for held in _grouped(lambda t: (t.person, t.country, t.office)):
        for one, other in combinations(held, 2):
            assert _overlap(one, other) <= 31, (one, other)


@pytest.mark.parametrize("kind", EXCLUSIVE)
def test_an_exclusive_office_has_one_holder(kind):
    for held in _grouped(lambda t: (t.kind, t.country, t.office)):
        for one, other in combinations(held, 2):
            if one.kind == kind and {one.person, other.person} not in CONTESTED:
                assert _overlap(one, other) <= 60, (one, other)


@pytest.mark.parametrize(
    ("name", "country", "day", "office"),
    [
        ("Mike Pompeo", "USA", "2018-07-08", "secrétaire d'Etat"),
        ("Nguyễn Phú Trọng", "VNM", "2018-07-08", "secrétaire général du Parti"),
        ("Marc E. Knapper", "USA", "2022-06-01", "ambassadeur au Vietnam"),
        ("Marc Knapper", "USA", "2026-01-09", "ambassadeur au Vietnam"),
        ("Tô Lâm", "VNM", "2026-02-20", "secrétaire général du Parti"),
        ("To Lam", "VNM", "2020-10-29", "ministre de la Sécurité publique"),
        ("Vladimir Putin", "RUS", "2010-06-01", "Premier ministre"),
        ("Xi Jinping", "CHN", "2013-03-14", "président"),
        ("Thongloun Sisoulith", "LAO", "2019-01-01", "Premier ministre"),
        ("Emmanuel Macron", "FRA", "2018-03-27", "président"),
        ("Tran Dai Quang", "VNM", "2018-09-21", "président"),
    ],
)
def test_offices_held(name, country, day, office):
    assert office in _offices(name, country, day)


@pytest.mark.parametrize(
    ("name", "country", "day", "office"),
    [
        ("Mike Pompeo", "USA", "2017-07-08", "secrétaire d'Etat"),
        ("Mike Pompeo", "USA", "2021-07-08", "secrétaire d'Etat"),
        ("Nguyen Phu Trong", "VNM", "2010-07-08", "secrétaire général du Parti"),
        ("Marc Knapper", "USA", "2021-01-09", "ambassadeur au Vietnam"),
        ("Marc Knapper", "USA", "2027-01-09", "ambassadeur au Vietnam"),
        ("To Lam", "VNM", "2025-01-01", "président"),
        ("Donald Trump", "USA", "2022-02-20", "président"),
        ("Pham Minh Chinh", "VNM", "2026-05-01", "Premier ministre"),
    ],
)
def test_offices_not_held(name, country, day, office):
    assert tenures.named(name, country)
    assert office not in _offices(name, country, day)


def test_a_single_word_needs_a_country_and_one_bearer():
    assert tenures.named("Pompeo", "USA") == tenures.named("Mike Pompeo")
    assert tenures.named("Poutine", "RUS") == tenures.named("Vladimir Poutine")
    assert tenures.named("Pompeo") == ()
    assert tenures.named("Pompeo", "VNM") == ()
    assert tenures.named("Nguyen", "VNM") == ()
    assert tenures.named("Clinton", "USA") == ()


def test_a_surname_goes_before_a_given_name():
    of_government = {"head_of_government"}
    assert {t.person for t in tenures.surnamed("Henry", of_government)} == {"Ariel Henry"}
    assert {t.person for t in tenures.surnamed("Puna", of_government)} == {"Henry Puna"}
    assert tenures.surnamed("Martin", of_government) == ()


@pytest.mark.parametrize(
    ("name", "country", "day", "person"),
    [
        ("Trudeau", "CAN", "1975-03-01", "Pierre Elliott Trudeau"),
        ("Trudeau", "CAN", "2019-03-01", "Justin Trudeau"),
        ("Trudeau", "CAN", "", "Justin Trudeau"),
        ("Kenyatta", "KEN", "1966-03-01", "Jomo Kenyatta"),
        ("Kenyatta", "KEN", "2016-03-01", "Uhuru Kenyatta"),
        ("Gierek", "POL", "1972-10-05", "Edward Gierek"),
        ("Gierek", "POL", "", "Edward Gierek"),
        ("Eduardo Frei", "", "1966-03-01", "Eduardo Frei Montalva"),
        ("Eduardo Frei", "", "1996-03-01", "Eduardo Frei"),
        ("Foster Dulles", "", "1954-02-09", "John Foster Dulles"),
        ("Giscard d'Estaing", "", "1975-02-09", "Valéry Giscard d'Estaing"),
        ("Tchou En-lai", "", "1954-06-20", "Zhou Enlai"),
    ],
)
def test_of_namesakes_the_one_of_the_day_is_meant(name, country, day, person):
    on = date.fromisoformat(day) if day else None
    assert {t.person for t in tenures.named(name, country, on)} == {person}


@pytest.mark.parametrize(
    ("surname", "day", "land"),
    [
        ("Johnson", "1966-05-02", "USA"),
        ("Johnson", "2020-05-04", "GBR"),
        ("Brejnev", "1970-05-04", "RUS"),
        ("Houphouët-Boigny", "1962-03-20", "CIV"),
        ("Molotov", "1954-02-10", "RUS"),
        ("Molotov", "2020-02-10", None),
        ("Medici", "1972-10-10", None),
        ("Ier", "1960-10-10", None),
    ],
)
def test_a_surname_alone_is_read_by_the_day(surname, day, land):
    found = tenures.called(surname, date.fromisoformat(day))
    assert {t.country for t in found} == ({land} if land else set())


def test_without_a_day_nobody_of_long_ago_is_called_by_surname():
    assert not tenures.called("Molotov", None)
    assert not tenures.surnamed("Ford", {"speaker"}) and tenures.called("Merkel", None)
    assert {t.country for t in tenures.surnamed("Johnson", {"head_of_government"})} == {"GBR"}
    of_state = tenures.surnamed("Johnson", {"head_of_state"}, date(1966, 5, 2))
    assert {t.person for t in of_state} == {"Lyndon Johnson"}


def test_a_double_name_is_no_two_leaders():
    assert tenures.are_two("Macron-Merkel") and tenures.are_two("Eden-Dulles")
    assert not any(map(tenures.are_two, ("Douglas-Home", "Ramos-Horta", "Houphouët-Boigny")))


def test_part_of_a_name_is_nobody():
    assert tenures.named("Nguyen Phu", "VNM") == ()
    assert tenures.named("Nguyen Phu Trong Hai", "VNM") == ()
    assert tenures.named("", "VNM") == ()


def test_a_name_may_lack_its_first_word_where_one_alone_is_called_so():
    assert {t.person for t in tenures.named("Matata Ponyo")} == {"Augustin Matata Ponyo"}
    assert tenures.named("Augustin Matata") == ()
    assert tenures.named("ben Salmane") == ()
    assert tenures.named("Pierre Raffarin") == ()


def test_the_country_tells_namesakes_apart():
    assert {t.country for t in tenures.named("Antonio Guterres")} == {"ONU", "HCR", "PRT"}
    assert {t.country for t in tenures.named("Antonio Guterres", "ONU")} == {"ONU"}


def test_holders_of_a_day():
    assert _people("head_of_state", "VNM", "2018-10-01") == ["Dang Thi Ngoc Thinh"]
    assert _people("head_of_government", "VNM", "2026-04-08") == ["Le Minh Hung"]
    assert _people("foreign", "VNM", "2018-07-08") == ["Pham Binh Minh"]
    assert _people("foreign", "USA", "2018-04-10") == []
    assert tenures.holding("foreign", "XXX") == ()


def test_tenures_come_by_start():
    for held in (tenures.holding("head_of_state", "VNM"), tenures.everyone()):
        starts = [tenure.start for tenure in held]
        assert starts == sorted(starts) and len(starts) >= 12
    assert len(tenures.everyone()) == len(ROWS)


@given(st.permutations(["Nguyễn", "Phú", "Trọng", "M."]))
def test_the_order_of_a_name_does_not_count(parts):
    assert tenures.named(" ".join(parts)) == tenures.named("Nguyen Phu Trong") != ()


@given(st.text(max_size=40), st.text(max_size=3))
def test_any_text_is_looked_up(name, country):
    assert isinstance(tenures.named(name, country), tuple)
    assert naming.tokens(name) in tenures.spellings(name, country)


@given(st.dates(date(1800, 1, 1), date(2100, 12, 31)))
def test_an_imprecise_day_is_widened_around_it(day):
    for written in (day.isoformat(), day.isoformat()[:7], day.isoformat()[:4]):
        assert iso_dates.first_day(written) <= day <= iso_dates.last_day(written)
        assert iso_dates.first_day(written).isoformat().startswith(written)


def test_numbered_events_are_well_formed_and_in_order():
    last = {}
    for row in words.rows("congresses"):
        when = int(row["year"]), int(row["month_start"])
        assert 1 <= when[1] <= int(row["month_end"]) <= 12 and row["source"], row
        before = last.get(row["event"], (0, (0, 0)))
        assert before < (int(row["number"]), when) and before[1] <= when, row
        last[row["event"]] = int(row["number"]), when


@pytest.mark.parametrize(
    ("event", "number", "year"),
    [
        ("congrès du Parti communiste du Vietnam", 14, 2026),
        ("sommet de l'ASEAN", 39, 2021),
        ("sommet de l'APEC", 25, 2017),
        ("sommet de la Francophonie", 7, 1997),
        ("session de l'Assemblée générale des Nations unies", 79, 2024),
    ],
)
def test_the_year_of_a_numbered_event(event, number, year):
    years = {
        (row["event"], int(row["number"])): int(row["year"]) for row in words.rows("congresses")
    }
    assert years[event, number] == year


def test_anniversaries_are_well_formed_and_single():
    founded = words.rows("anniversaries")
    assert len({(row["a"], row["b"], row["date"]) for row in founded}) == len(founded)
    vietnam = [row["b"] for row in founded if row["a"] == "VNM"]
    assert len(vietnam) == len(set(vietnam)) >= 120
    for row in founded:
        assert date.fromisoformat(row["date"]).year == int(row["year"]), row


@pytest.mark.parametrize(
    ("partner", "day"),
    [("USA", "1995-07-12"), ("FRA", "1973-04-12"), ("LAO", "1962-09-05"), ("ASEAN", "1995-07-28")],
)
def test_when_vietnam_took_up_relations(partner, day):
    (row,) = (r for r in words.rows("anniversaries") if (r["a"], r["b"]) == ("VNM", partner))
    assert row["date"] == day


def _grouped(key):
    groups = {}
    for tenure in tenures.everyone():
        groups.setdefault(key(tenure), []).append(tenure)
    return groups.values()


def _overlap(one, other):
    end = min(one.end or FOREVER, other.end or FOREVER)
    return (end - max(one.start, other.start)).days


def _offices(name, country, day):
    on = date.fromisoformat(day)
    return [t.office for t in tenures.named(name, country) if t.covers(on)]


def _people(kind, country, day):
    return [t.person for t in tenures.holders(kind, country, date.fromisoformat(day))]
