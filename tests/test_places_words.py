"""The vocabularies of countries, cities, seats, organisations and companies."""

from collections import defaultdict

import pytest
from babel import Locale
from babel.core import get_global

from analysis.words import Lexicon, Term, fold, rows

FORMS = {
    "countries": ("code", "names", "demonyms"),
    "cities": ("country", "names"),
    "seats": ("city", "seat"),
    "organisations": ("code", "names"),
    "companies": ("country", "name"),
    "regions": ("kind", "name"),
}
KEYS = {
    "countries": ("code",),
    "cities": ("city", "country"),
    "seats": ("seat",),
    "organisations": ("code",),
    "companies": ("name",),
    "regions": ("name",),
}
PLACES = ("countries", "cities", "regions")
CLDR_CODE = {"XKX": "XKK"}


def forms(table: str, *columns: str) -> list[tuple[str, str]]:
    """Return (form, code) for every form in these columns of a vocabulary, all of them by default."""
    code, *texts = FORMS[table]
    return [
        (form, row[code])
        for row in rows(table)
        for text in columns or texts
        for form in row[text].split("|")
    ]


def layer(table: str) -> str:
    """Return the layer of a vocabulary: those of places share one, where the longest name wins."""
    return "place" if table in PLACES else table


def lexicon(*tables: str) -> Lexicon:
    """Return a lexicon of all forms in these vocabularies."""
    return Lexicon(
        Term(form, layer(table), code) for table in tables for form, code in forms(table)
    )


def needs_its_capitals(form: str, text: str) -> bool:
    """Return whether text is written with the capitals by which a proper name counts."""
    return text == text.upper() if form.isupper() else any(map(str.isupper, text))


@pytest.fixture(scope="module")
def places() -> Lexicon:
    """Return the lexicon of every vocabulary in this file."""
    return lexicon(*FORMS)


@pytest.mark.parametrize("table", FORMS)
def test_no_form_is_empty_padded_or_repeated(table):
    for row in rows(table):
        for column in FORMS[table][1:]:
            parts = [fold(form) for form in row[column].split("|")]
            assert all(parts) and len(parts) == len(set(parts)), row
            assert all(form == form.strip() for form in row[column].split("|")), row


@pytest.mark.parametrize("table", FORMS)
def test_no_form_has_two_meanings_in_one_vocabulary(table):
    meanings = defaultdict(set)
    for form, code in forms(table):
        meanings[fold(form)].add(code)
    assert {form: codes for form, codes in meanings.items() if len(codes) > 1} == {}


@pytest.mark.parametrize("table", FORMS)
def test_lines_are_sorted_and_their_keys_unique(table):
    keys = [tuple(row[column] for column in KEYS[table]) for row in rows(table)]
    assert keys == sorted(set(keys))


def test_country_codes_are_those_of_cldr():
    known = get_global("territory_aliases")
    codes = [row["code"] for row in rows("countries")]
    assert [code for code in codes if CLDR_CODE.get(code, code) not in known] == []
    assert len(codes) > 200


def test_the_french_names_of_cldr_are_among_the_names():
    alias, french = get_global("territory_aliases"), Locale("fr").territories
    known = {(fold(form), code) for form, code in forms("countries", "names")}
    missing = [
        row["code"]
        for row in rows("countries")
        for territory in alias[CLDR_CODE.get(row["code"], row["code"])][:1]
        if (fold(french[territory]), row["code"]) not in known
    ]
    assert sorted(missing) == ["MMR"]  # a name in brackets


def test_every_country_has_one_seat_of_government_among_the_cities():
    seats = sorted((row["country"], row["city"]) for row in rows("cities") if row["capital"])
    assert seats == sorted((row["code"], row["capital"]) for row in rows("countries"))


def test_cities_lie_in_known_countries_and_are_written_in_ascii():
    codes = {row["code"] for row in rows("countries")}
    wrong = [r for r in rows("cities") if r["country"] not in codes or not r["city"].isascii()]
    assert wrong == []


def test_no_city_is_named_like_a_demonym_or_like_another_country():
    demonyms = {fold(form) for form, _ in forms("countries", "demonyms")}
    countries = {fold(form): code for form, code in forms("countries", "names")}
    for form, country in forms("cities"):
        assert fold(form) not in demonyms
        assert countries.get(fold(form), country) == country


def test_seats_stand_in_a_known_city_or_with_the_host():
    cities = {(row["city"], row["country"]) for row in rows("cities")}
    for row in rows("seats"):
        in_city = (row["city"], row["country"]) in cities and not row["host_note"]
        with_host = row["host_note"] == "host" and not row["city"] + row["country"]
        assert in_city or with_host, row


def test_organisations_have_a_kind_a_known_seat_and_a_code_of_their_own():
    cities = {row["city"] for row in rows("cities")}
    countries = {row["code"] for row in rows("countries")}
    for row in rows("organisations"):
        assert row["kind"] in {"igo", "forum", "ngo"}
        assert not row["seat"] or row["seat"] in cities, row
        assert row["code"] not in countries


def test_companies_belong_to_a_known_country_or_to_the_union():
    sides = {row["code"] for row in rows("countries")} | {"UE"}
    assert [row for row in rows("companies") if row["country"] not in sides] == []


def test_every_region_hides_the_name_of_a_place():
    inner = lexicon("countries", "cities", "organisations")
    assert [name for name, _ in forms("regions") if not inner.scan(fold(name))] == []


@pytest.mark.parametrize("table", FORMS)
def test_every_form_is_found_whole_within_a_sentence(table):
    found = lexicon(table)
    for form, code in forms(table):
        hits = found.scan(fold(f"mardi, {form}, a midi"))
        assert (7, 7 + len(form), layer(table), code) in hits, form


FOUND = [
    ("Le président américain a salué son hôte", "countries", "USA"),
    ("aux États‑Unis d’Amérique", "countries", "USA"),
    ("la Première ministre néo-zélandaise", "countries", "NZL"),
    ("des entreprises sud-coréennes", "countries", "KOR"),
    ("la RÉPUBLIQUE POPULAIRE DÉMOCRATIQUE DE CORÉE", "countries", "PRK"),
    ("l’ambassadeur de la République du Congo", "countries", "COG"),
    ("l’ambassadrice de la République démocratique du Congo", "countries", "COD"),
    ("le ministre bissau-guinéen", "countries", "GNB"),
    ("la délégation équato-guinéenne", "countries", "GNQ"),
    ("le ministre nigérian du Pétrole", "countries", "NGA"),
    ("au Soudan du Sud", "countries", "SSD"),
    ("les liens sino-russes", "countries", "CHN"),
    ("la Papouasie-Nouvelle-Guinée", "countries", "PNG"),
    ("en visite à Hô Chi Minh-Ville", "cities", "VNM"),
    ("les pourparlers de Bellinzone", "cities", "CHE"),
    ("la réunion de Gabala", "cities", "AZE"),
    ("reçus à la Villa Doria Pamphilj", "seats", "Rome"),
    ("au palais d’El-Mouradia", "seats", "Algiers"),
    ("au Domaine du Lohn", "seats", "Bern"),
    ("Hà Nội, le 3 mai", "cities", "VNM"),
    ("au sommet de Charm el-Cheikh", "cities", "EGY"),
    ("un appel venu d’Oulan-Bator", "cities", "MNG"),
    ("à la Maison Blanche", "seats", "Washington"),
    ("reçu à l’Elysée", "seats", "Paris"),
    ("au siège du Comité central du Parti", "seats", ""),
    ("le secrétaire général de l’Organisation des Nations Unies", "organisations", "ONU"),
    ("la Commission européenne", "organisations", "UE"),
    ("la Banque asiatique de développement", "organisations", "BAsD"),
    ("la BAD", "organisations", "BAD"),
    ("le PDG d’AstraZeneca", "companies", "GBR"),
    ("le Conseil des affaires États-Unis-ASEAN", "companies", "USA"),
    ("en mer de Chine méridionale", "regions", "sea"),
    ("dans l’Indo-Pacifique", "regions", "region"),
]
ABSENT = [
    ("les usages diplomatiques", "countries", "USA"),
    ("Le ministre sud-coréen a pris la parole", "countries", "PRK"),
    ("le chef de l’État nigérien", "countries", "NGA"),
    ("la République du Congo", "countries", "COD"),
    ("la République démocratique du Congo", "countries", "COG"),
    ("au Soudan du Sud", "countries", "SDN"),
    ("en Guinée-Bissau", "countries", "GIN"),
    ("la République dominicaine", "countries", "DMA"),
    ("l’ancien président François Hollande", "countries", "NLD"),
    ("l’ambassadeur de Porto Rico", "cities", "PRT"),
    ("en mer de Chine méridionale", "countries", "CHN"),
    ("les pays latino-américains", "countries", "USA"),
    ("la guerre de Corée", "countries", "KOR"),
    ("parties à l’Accord de Paris sur le climat", "cities", "FRA"),
    ("selon le Washington Post", "cities", "USA"),
    ("la Banque asiatique de développement", "organisations", "BAD"),
    ("une orange et une pomme", "companies", "FRA"),
    ("M. Koné a ajouté", "companies", "FIN"),
]


@pytest.mark.parametrize(("text", "table", "value"), FOUND)
def test_a_dispatch_names(places, text, table, value):
    assert value in [hit.value for hit in places.scan(fold(text)) if hit.layer == layer(table)]


@pytest.mark.parametrize(("text", "table", "value"), ABSENT)
def test_a_dispatch_does_not_name(places, text, table, value):
    assert value not in [hit.value for hit in places.scan(fold(text)) if hit.layer == layer(table)]


@pytest.mark.parametrize(
    ("text", "form", "counts"),
    [
        ("l’accès à l’eau", "EAU", False),
        ("Eau et assainissement", "EAU", False),
        ("les EAU", "EAU", True),
        ("une grenade a explosé", "Grenade", False),
        ("le gouvernement de Grenade", "Grenade", True),
        ("la république de Corée", "République de Corée", True),
    ],
)
def test_proper_names_count_only_with_their_capitals(text, form, counts):
    value = dict(forms("countries"))[form]
    (hit,) = [h for h in lexicon("countries").scan(fold(text)) if h.value == value]
    assert needs_its_capitals(form, text[hit.start : hit.end]) is counts
