"""Leaders of other decades: whom a surname means on the day of the page."""

import pytest

from analysis import load
from analysis.reader import read_article


def sides(text: str, published: str) -> str:
    """Return the encounters of a text, their people as `name/side` in the alphabet's order."""
    found = read_article(load.Source("a", "a.txt", text, "", published, "", "", "", ""))
    told = (
        " ".join(
            sorted(
                f"{p['name']}/{p['country']}"
                for p in found.participants
                if p["report_id"] == report["report_id"]
            )
        )
        for report in found.reports
    )
    return "; ".join(told)


@pytest.mark.parametrize(
    ("published", "text", "wanted"),
    [
        ("1972-10-04", "M. Gierek a été reçu lundi à Paris par M. Pompidou.", "Gierek/POL Pompidou/FRA"),
        ("1972-10-04", "M. Gierek, premier secrétaire du parti, a été reçu lundi à Paris par M. Pompidou.", "Gierek/POL Pompidou/FRA"),
        ("2022-10-04", "M. Gierek a été reçu lundi à Paris par M. Pompidou.", ""),
        ("1954-02-10", "MM. Foster Dulles, Eden, Bidault et Molotov se sont réunis mardi à Berlin.", "Bidault/FRA Eden/GBR Foster Dulles/USA Molotov/RUS"),
        ("1966-06-23", "Le général de Gaulle s'est entretenu mercredi à Moscou avec M. Brejnev.", "Brejnev/RUS de Gaulle/FRA"),
        ("1963-01-23", "Le président de Gaulle a reçu mardi à l'Elysée le chancelier Adenauer.", "Adenauer/DEU de Gaulle/FRA"),
        ("1963-01-23", "Le maire de Colmar a reçu mardi le chancelier Adenauer.", "/FRA Adenauer/DEU"),
        ("1963-01-23", "Le président de Gaulle n'a pas reçu le chancelier Adenauer.", ""),
        ("1974-12-06", "M. Giscard d'Estaing a reçu jeudi à Rambouillet M. Brejnev.", "Brejnev/RUS Giscard d'Estaing/FRA"),
        ("1971-10-13", "Le général Mobutu a été reçu mardi à Paris par M. Pompidou.", "Mobutu/COD Pompidou/FRA"),
        ("1967-06-26", "Le président Johnson a reçu dimanche M. Kossyguine.", "Johnson/USA Kossyguine/RUS"),
        ("1967-06-26", "Le directeur Johnson a reçu dimanche M. Brkic.", ""),
        ("2020-02-04", "M. Macron a reçu lundi à Paris M. Johnson.", "Johnson/GBR Macron/FRA"),
        ("1979-03-04", "Le Premier ministre Trudeau a reçu samedi à Ottawa le président Carter.", "Carter/USA Trudeau/CAN"),
        ("2019-03-04", "Le Premier ministre Trudeau a reçu samedi à Ottawa M. Macron.", "Macron/FRA Trudeau/CAN"),
        ("1962-10-19", "M. Kennedy a reçu jeudi M. Gromyko, ministre soviétique des Affaires étrangères.", "Gromyko/RUS Kennedy/USA"),
        ("1977-11-21", "Le président Sadate a été reçu dimanche à Jérusalem par M. Begin.", "Begin/ISR Sadate/EGY"),
        ("1973-10-10", "Le président Nixon a écrit à M. Brejnev.", ""),
    ],
)  # fmt: skip
def test_leaders_of_the_day_are_read(published, text, wanted):
    assert sides(text, published) == wanted
