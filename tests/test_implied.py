"""Encounters that no word of encounter tells: what is enough for one, and what is not."""

import learned
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis import load, words
from analysis.implied import pairs, signs
from analysis.reader import articles, explain

HOST = (
    "Hanoi (VNA) - Le président Tran Dai Quang a reçu mardi 15 mai à Hanoi la ministre australienne des "
    "Affaires étrangères, Julie Bishop. Il lui a demandé d'ouvrir le marché australien aux fruits. "
    "Julie Bishop a promis d'y travailler. "
)
ALONE = "Hanoi (VNA) - Le président Tran Dai Quang a parlé de la rentrée devant des écoliers. "


def found(text: str) -> list[tuple[set[str], str, str]]:
    """Return the people, status and mode of the encounters that are implied in a text."""
    source = load.Source("a", "a.txt", text, "", "2018-05-16", "", "VNA", "", "")
    return [
        ({person.name for person in encounter.people}, encounter.status, encounter.mode)
        for encounter in articles.read(source)[0].found
        if encounter.rule == "implied"
    ]


@pytest.mark.parametrize(
    ("sentence", "guest"),
    [
        ("Mercredi, l'ambassadeur de France, Bertrand Lortholary, a pris le même fauteuil. « Nos entreprises veulent investir », lui a dit Bertrand Lortholary.", "Bertrand Lortholary"),
        ("Mercredi, l'ambassadeur de France, Bertrand Lortholary, a occupé à son tour le même fauteuil. M. Lortholary a promis des bourses.", "Bertrand Lortholary"),
        ("Tran Dai Quang a planché mercredi, avec l'ambassadeur de France, Bertrand Lortholary, sur l'avenir du lycée de Hanoi.", "Bertrand Lortholary"),
        ("Mercredi, le président Tran Dai Quang et le ministre lao Saleumxay Kommasith ont admiré ensemble le jardin.", "Saleumxay Kommasith"),
    ],
)  # fmt: skip
def test_who_stands_beside_the_host_has_met_him(sentence: str, guest: str) -> None:
    assert [people for people, *_ in found(HOST + sentence)] == [{"Tran Dai Quang", guest}]


@pytest.mark.parametrize(
    "sentence",
    [
        "Il a adressé mardi un message de condoléances au président français, Emmanuel Macron.",
        "Le président américain Donald Trump a été critiqué mardi par ses opposants pour sa guerre commerciale.",
        "En 2011, l'ancien président Nguyen Minh Triet ne voyait pas encore Barack Obama d'un bon oeil.",
        "Selon le porte-parole du président français Emmanuel Macron, les élections auront lieu en mai.",
        "Les élèves du lycée ont chanté.",
        "« Le marché s'ouvrira », a résumé la ministre australienne de l'Agriculture, Anna Murray.",
        "La ministre australienne de l'Agriculture, Anna Murray, a pour sa part parlé de mangues.",
        "Mercredi, l'ambassadeur de France, Bertrand Lortholary, assistait au déjeuner, autour d'un thé, et a salué l'accord.",
        "À l'aéroport, Tran Dai Quang avait accueilli mardi l'ambassadeur de France, Bertrand Lortholary, avec des fleurs.",
        "Tran Dai Quang a convié mardi l'ambassadeur de France, Bertrand Lortholary, à se rendre à Hué.",
        "Mercredi, l'envoyé du président français Emmanuel Macron a pris le même fauteuil.",
        "Mercredi, l'ambassadeur de France, Bertrand Lortholary, a-t-il pris le même fauteuil ?",
        "Mercredi, Nguyen Van Be, représentant le président français Emmanuel Macron, a pris le même fauteuil.",
        "Tran Dai Quang a rendu hommage mardi à Jean Monnet, que le président français Emmanuel Macron a qualifié de visionnaire.",
        "Tran Dai Quang a salué mardi Jean Monnet, dont le président français Emmanuel Macron se dit l'élève.",
        "La France, aux dires du président français Emmanuel Macron, a joué mardi son rôle.",
    ],
)
@pytest.mark.parametrize("before", [HOST, ALONE])
def test_who_is_only_spoken_of_has_met_nobody(sentence: str, before: str) -> None:
    assert found(before + sentence) == []


def test_those_listed_together_met_at_once() -> None:
    three = "Emmanuel Macron, Olaf Scholz et Rishi Sunak ont admiré mercredi ensemble le jardin, autour d'un thé, chez Tran Dai Quang."
    named = "Le président français Emmanuel Macron, le chancelier allemand Olaf Scholz et le Premier ministre britannique Rishi Sunak sont là. "
    met = [people for people, *_ in found(HOST + named + three)]
    assert met == [{"Tran Dai Quang", "Emmanuel Macron", "Olaf Scholz", "Rishi Sunak"}]


def test_who_came_one_after_the_other_did_not_meet_each_other() -> None:
    turn = (
        "Mercredi, c'est l'ambassadeur de France, Bertrand Lortholary, puis le ministre lao "
        "Saleumxay Kommasith, qui ont pris le même fauteuil."
    )
    pair = {"Bertrand Lortholary", "Saleumxay Kommasith"}
    assert all(not pair <= people for people, *_ in found(HOST + turn))


@pytest.mark.parametrize(
    ("sentence", "none"),
    [
        (
            "Tran Dai Quang et l'ambassadeur de France, Bertrand Lortholary, avaient admiré mercredi ensemble le jardin, autour d'un thé.",
            "Tran Dai Quang et l'ambassadeur de France, Bertrand Lortholary, avaient admiré ensemble le jardin, autour d'un thé.",
        ),
        (
            "Mercredi, Tran Dai Quang et l'ambassadeur de France, Bertrand Lortholary, ont admiré ensemble le jardin, autour d'un thé.",
            "Mercredi, Tran Dai Quang et l'ambassadeur de France, Bertrand Lortholary, devaient admirer ensemble le jardin, autour d'un thé : il a été annulé.",
        ),
    ],
)
def test_what_was_long_before_or_is_called_off_is_no_encounter(sentence: str, none: str) -> None:
    assert [people for people, *_ in found(HOST + sentence)] == [
        {"Tran Dai Quang", "Bertrand Lortholary"}
    ]
    assert not found(HOST + none)


def paired(text: str) -> set[str]:
    """Return who may have met somebody, as the sentences of a text name him."""
    [reading] = articles.read(load.Source("a", "a.txt", text, "", "2024-05-16", "", "VNA", "", ""))
    page = pairs.Page(
        reading.cast, reading.marked.lines, reading.told, reading.found, reading.spoken
    )
    return {pair.there.person.name for pair in pairs.pairs(page, pairs.standing(page))}


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Salué par le président français, Emmanuel Macron, le jury a souri.", {"Emmanuel Macron"}),
        ("Le jury était chargé par le président français, Emmanuel Macron, d'un pli.", set()),
        ("Nommé à ce poste par le président français, Emmanuel Macron, le jury a souri.", set()),
        (
            "Ont suivi :\n• M. Ali Mor, ministre malien, et\n• Mme Ana Berg, ministre belge.",
            {"Ali Mor", "Ana Berg"},
        ),
        (
            "Le ministre belge Jan Peters lui a rappelé que des élèves avaient étudié à Gand.",
            {"Jan Peters"},
        ),
        ("Le ministre belge Jan Peters avait étudié à Gand.", set()),
        ("Le ministre belge Jan Peters avait pour voisin le jury.", {"Jan Peters"}),
        ("Le ministre belge Jan Peters s'est installé à Gand, où l'a convié le roi.", set()),
        ("Le porte-parole du gouvernement belge, Jan Peters, a souri.", set()),
        ("Le ministre belge Jan Peters avait dans son sac un accord.", {"Jan Peters"}),
        ("Le ministre belge Jan Peters a reçu mardi les gouverneurs.", set()),
        ("Le ministre belge Jan Peters l'a dit au roi Philippe de Belgique.", set()),
        ("Le ministre belge Jan Peters n'est pas venu seul.", {"Jan Peters"}),
        ("Le ministre belge Jan Peters a décliné : grippe.", set()),
        ("De la Malienne Awa Ba au Belge Jan Peters, ils sont cinq.", set()),
    ],
)
def test_who_is_not_told_to_be_there_is_paired_with_nobody(sentence: str, names: set[str]) -> None:
    assert paired(HOST + sentence) == names


TOUR = "Hanoi (VNA) - Après six jours de voyage, le président Tran Dai Quang a retrouvé {} lundi. "
STOPS = (
    "À Riga, le président letton, Andris Kalnins, lui a montré le nouveau port jeudi. Son hôte a ensuite proposé un jumelage.",
    "Quelques heures après, la Première ministre lettone, Ilze Ozola, l'a prié d'acheter des trains.",
    "À Tallinn, vendredi, le chef du gouvernement, l'Estonien Kristjan Tamm, a partagé avec lui un café et ses idées sur l'école.",
    "Dimanche, dernière étape : dans un salon de Vilnius, le Lituanien Jonas Petraitis lui a soumis un projet d'usine. Tran Dai Quang lui a répondu qu'il y réfléchirait.",
)  # fmt: skip


@pytest.mark.parametrize(
    ("where", "stops", "names"),
    [
        ("son bureau", 4, {"Andris Kalnins", "Ilze Ozola", "Kristjan Tamm", "Jonas Petraitis"}),
        ("son bureau", 2, set()),
        ("la presse, avide de réactions,", 4, {"Andris Kalnins", "Jonas Petraitis"}),
    ],
)
def test_who_goes_from_one_to_the_next_has_met_each(where: str, stops: int, names: set) -> None:
    met = [people for people, *_ in found(TOUR.format(where) + " ".join(STOPS[:stops]))]
    assert all("Tran Dai Quang" in people for people in met)
    assert set().union(*met) - {"Tran Dai Quang"} == names and len(met) == len(names)


def test_two_guests_of_one_host_have_not_met_one_another() -> None:
    guests = (
        "Hanoi (VNA) - Le président Tran Dai Quang a vu défiler du monde mercredi dans son salon. "
        "L'ambassadeur de France, Paul Lefort, lui a promis des bourses. L'ambassadrice du Japon, "
        "Aiko Tanabe, lui a parlé de trains autour d'un thé. Puis le ministre lao Somchai Vong a "
        "pris le même fauteuil ; M. Vong a évoqué les barrages. Tran Dai Quang lui a demandé de la patience."
    )
    met = [people for people, *_ in found(guests)]
    assert all("Tran Dai Quang" in people for people in met) and len(met) == 3


ROUND = "Hanoi (VNA) - Le président Tran Dai Quang n'a guère quitté mercredi son salon. "


@pytest.mark.parametrize(
    ("told", "names"),
    [
        (
            "Le ministre lao Somchai Vong s'y est assis le premier. Il a réclamé un pont. Le président lui a promis des grues. "
            "Le Belge Jan Peters a pris la suite. Il a souhaité des trains plus rapides. Tran Dai Quang lui a répondu qu'il y songeait.",
            {"Somchai Vong", "Jan Peters"},
        ),
        (
            "Restait le ministre lao Somchai Vong. Celui-ci a réclamé un pont. Tran Dai Quang lui a promis des grues.",
            {"Somchai Vong"},
        ),
        (
            "Le ministre lao Somchai Vong a réclamé un pont à Vientiane. Le Belge Jan Peters veut des trains plus rapides.",
            set(),
        ),
        ("De Vientiane, le ministre lao Somchai Vong a critiqué le projet. Il réclame un pont.", set()),
        ("Le ministre lao Somchai Vong lui a écrit pour réclamer un pont. Il a promis des grues.", set()),
    ],
)  # fmt: skip
def test_whom_he_answered_with_whom_a_page_began_came_to_him(told: str, names: set[str]) -> None:
    met = [people for people, *_ in found(ROUND + told)]
    assert met == [{"Tran Dai Quang", name} for name in sorted(names, reverse=True)]


@pytest.mark.parametrize(("in_picture", "is_told"), [("", True), (" (à gauche)", False)])
def test_a_paragraph_before_a_photo_is_told_a_caption_is_not(
    in_picture: str, is_told: bool
) -> None:
    told = (
        f"Le ministre belge des Finances, Jan Peters{in_picture}, homme affable et grand marcheur, a "
        "écouté ensuite un compliment inattendu sur les jardins de Gand et de Bruges."
    )
    page = f"{HOST}\n\n{told}\nPhoto : VNA\n\nLe jury a souri.\n"
    assert ("Jan Peters" in paired(page)) is is_told


def test_envoys_at_one_ceremony_met_the_host_together() -> None:
    envoys = (
        "les ambassadeurs du Maroc, M. Jamale Chouaibi, d'Azerbaïdjan, M. Shovgi Mehdizade, "
        "et du Pérou, Mme Patricia Portocarrero."
    )
    place = "Mardi matin, au Palais présidentiel, "
    at_once = place + "ont remis leurs lettres de créance à Tran Dai Quang " + envoys
    in_turn = (
        place + "sont venus tour à tour autour d'une tasse de thé saluer Tran Dai Quang " + envoys
    )
    names = ("Jamale Chouaibi", "Shovgi Mehdizade", "Patricia Portocarrero")
    assert [people for people, *_ in found(HOST + at_once)] == [{"Tran Dai Quang", *names}]
    apart = [people for people, *_ in found(HOST + in_turn)]
    assert len(apart) == 3 and all({"Tran Dai Quang", name} in apart for name in names)


def test_two_envoys_beside_one_another_came_to_a_third() -> None:
    walk = "Mercredi, {0} du Maroc, M. Jamale Chouaibi, et {0} du Pérou, M. Juan Portal, ont admiré ensemble le jardin."
    assert not found(HOST + walk.format("l'ambassadeur"))
    assert [people for people, *_ in found(HOST + walk.format("le ministre"))] == [
        {"Jamale Chouaibi", "Juan Portal"}
    ]


def test_whom_one_office_means_are_of_one_group() -> None:
    group = "Il a vu mercredi des dirigeants du Laos et du Cambodge venus à Hanoi. Le ministre lao {} et le ministre cambodgien {} se sont tus."
    one, other = "Saleumxay Kommasith", "Prak Sokhonn"
    met = [people for people, *_ in found(HOST + group.format(one, other))]
    assert {one, other} not in met


def test_those_who_act_together_met_a_third_together() -> None:
    both = "Mercredi, Tran Dai Quang et le ministre Ngo Xuan Lich ont admiré ensemble le jardin avec l'ambassadeur de France, Bertrand Lortholary."
    assert [people for people, *_ in found(HOST + both)] == [
        {"Tran Dai Quang", "Ngo Xuan Lich", "Bertrand Lortholary"}
    ]


def test_a_page_without_an_encounter_needs_stronger_signs() -> None:
    sentence = "Tran Dai Quang a planché mercredi, avec l'ambassadeur de France, Bertrand Lortholary, sur l'avenir du lycée."
    assert found(HOST + sentence)
    assert not found(ALONE + sentence)


def test_what_is_to_come_is_planned() -> None:
    sentence = "Tran Dai Quang planchera vendredi, avec l'ambassadeur de France, Bertrand Lortholary, sur l'avenir du lycée de Hanoi."
    assert found(HOST + sentence) == [
        ({"Tran Dai Quang", "Bertrand Lortholary"}, "planned", "in_person")
    ]


def test_two_who_act_together_have_not_received_one_another() -> None:
    sentence = "Mercredi, le président Tran Dai Quang et le ministre lao Saleumxay Kommasith ont ouvert ensemble le jardin."
    source = load.Source("a", "a.txt", HOST + sentence, "", "2018-05-16", "", "VNA", "", "")
    [implied] = [e for e in articles.read(source)[0].found if e.rule == "implied"]
    assert implied.host == ""


def test_a_city_that_they_spoke_of_is_not_where_they_met() -> None:
    sentence = "Tran Dai Quang a planché mercredi, avec l'ambassadeur de France, Bertrand Lortholary, sur l'avenir d'un lycée à Hué."
    source = load.Source("a", "a.txt", HOST + sentence, "", "2018-05-16", "", "VNA", "", "")
    assert [where.city for where in articles.read(source)[0].places] == ["Hanoi", "Hanoi"]


@given(st.dictionaries(st.sampled_from(sorted(signs.weights())), st.floats(0, 1)))
def test_a_probability_grows_with_what_speaks_for_it(some: dict[str, float]) -> None:
    likely = signs.probability(some)
    assert 0 < likely < 1
    assert signs.probability({**some, "company": 1.0}) >= signs.probability(
        {**some, "company": 0.0}
    )


def test_every_weight_is_of_a_sign_and_none_of_them_rules_alone() -> None:
    known = {row["feature"]: float(row["weight"]) for row in words.rows("signs")}
    assert known.pop("bias") < 0
    assert all(0.1 <= abs(weight) < 2 for weight in known.values())


def test_the_weights_are_those_of_the_pairs() -> None:
    known = {row["feature"]: float(row["weight"]) for row in words.rows("signs")}
    assert learned.learned(learned.examples()) == pytest.approx(known, abs=0.015)


def test_the_sources_count_the_pairs_as_they_are() -> None:
    found = learned.examples()
    pairs = {(e.dispatch, e.people): e.met for e in found}
    told = f"{len(pairs):,} pairs of people, of whom {sum(pairs.values())} met, in {len({e.dispatch for e in found})} dispatches"
    assert told in (words.FOLDER / "SOURCES.md").read_text(encoding="utf-8")


def test_why_lists_the_signs_with_their_weights() -> None:
    sentence = "Tran Dai Quang a planché mercredi, avec l'ambassadeur de France, Bertrand Lortholary, sur l'avenir du lycée de Hanoi."
    source = load.Source("a", "a.txt", HOST + sentence, "", "2018-05-16", "", "VNA", "", "")
    told = "\n".join(explain(source))
    assert "rule implied" in told and "company +" in told and "alone" not in told
