"""Things named in passing and visits that are the subject: what an article speaks of by its sentences."""

import pytest

from analysis import clean
from analysis.reader.marks import mark, scan


def spoken_of(text):
    """Return the topics of an article."""
    pages = clean.pages("a", text)
    return set(mark(pages[0], scan(pages)).known)


MET = "Le président zambien Jean Makila a rencontré lundi à Lima son homologue péruvien Ana Zola."

PASSING = [
    ("La reine inaugurera un hôpital à sa place.", "health"),
    ("On l'a vu une heure devant le musée de la ville.", "culture_people"),
    ("Le dîner fut de homard et d'ananas, sous les lampions.", "health"),
    ("Une garde d'honneur et un officier l'attendaient au bas de l'avion.", "defence"),
    ("Il a étudié jadis dans une université du Nord.", "education"),
    ("Leur train est arrivé sous la pluie, vers midi.", "energy_infrastructure"),
    ("Ancien chirurgien, il a marché jusqu'à la place.", "health"),
    ("Elle a parlé de paix en présence d'une trentaine de chercheurs.", "science_tech"),
    ("Il a promis de revenir, entouré de nombreux étudiants.", "education"),
    ("Ils se sont entretenus deux heures non loin d'un hôpital.", "health"),
    ("Des chercheurs et le maire prenaient place à table.", "science_tech"),
]
SPOKEN = [
    ("Il a été question d'un hôpital que Lima construit.", "health"),
    ("« Nous aurons un musée », a dit le président.", "culture_people"),
    ("Les deux hommes ont parlé de pêcheurs.", "agriculture_environment"),
    ("Il est venu parler de chercheurs en présence du recteur.", "science_tech"),
    ("Elle a promis une université à la capitale.", "education"),
    ("Un métro et des tramways les attendaient.", "energy_infrastructure"),
    ("Elle inaugurera un barrage hydroélectrique à sa place.", "energy_infrastructure"),
]


@pytest.mark.parametrize(("text", "topic"), PASSING)
def test_a_thing_in_passing_is_no_topic(text, topic):
    assert topic not in spoken_of(f"{MET}\n\n{text}")


@pytest.mark.parametrize(("text", "topic"), SPOKEN)
def test_a_thing_spoken_of_is_one_and_so_are_two(text, topic):
    assert topic in spoken_of(f"{MET}\n\n{text}")


def test_a_visit_is_a_topic_where_little_else_is():
    visit = "Le président zambien Jean Makila entame mardi une visite à Lima."
    assert spoken_of(f"{visit}\n\n{MET}") == {"politics"}
    assert spoken_of(MET) == set()
    much = "Ils ont parlé de tourisme, de vaccins et de cybersécurité."
    assert "politics" not in spoken_of(f"{visit}\n\n{MET}\n\n{much}")
    assert spoken_of(f"{MET}\n\nLes lycéens ont fait une visite guidée.") == set()


FILLER = "Il a remercié son hôte de son accueil et souhaité de le revoir avant l'automne. " * 4


def test_weak_terms_support_each_other_only_side_by_side():
    assert "trade" in spoken_of(f"{MET}\n\nIl a été question de textile et d'usines.")
    assert "trade" not in spoken_of(
        f"{MET}\n\nLe textile va mal.\n\n{FILLER}\n\nLes usines ferment."
    )
    allies = f"{MET}\n\nCes alliés se voient peu.\n\n{FILLER}\n\nLa confiance est là."
    assert "politics" in spoken_of(allies)


def test_a_surname_is_no_topic():
    assert spoken_of("Ana Cassis a reçu Jo Blé. Mme Cassis a remercié M. Blé de sa venue.") == set()
    assert spoken_of("Le cassis et le blé du Pérou se vendent mal, dit Ana Zola.") != set()


def test_other_articles_cut_off_are_no_topic():
    cut = "Les pêcheurs de thon ont demandé au ministre de ...\nUne école a fermé ses portes, faute de ..."
    assert spoken_of(f"{MET}\n\n{cut}") == set()
    assert "agriculture_environment" in spoken_of(f"{MET}\n\nIl a parlé des pêcheurs de thon ...")
