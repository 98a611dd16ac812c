"""Idioms of encounter, class by class: each with a sentence that looks like it and tells of none.

Written as in `test_encounters`; every pair has the same two people.
"""

import pytest

from analysis import words
from tests.test_encounters import told

HOST, GUEST = "le président sénégalais Macky Sall", "le ministre gambien Mamadou Tangara"

PAIRS = [
    ("{B} a été mardi l'interlocuteur de {a}.", "{B} a été mardi l'adversaire de {a}.", "Tangara-Sall"),
    ("{A} a accordé à {b} quarante minutes.", "{A} a accordé à {b} toute sa confiance.", "Sall>Tangara"),
    ("{A} a consacré une heure à {b}.", "{A} a consacré un discours à {b}.", "Sall>Tangara"),
    ("{A} a retenu jeudi {b} à dîner.", "{A} a retenu jeudi {b} à l'aéroport.", "Sall>Tangara"),
    ("{A} ouvrira demain à {b} les portes de la Primature.", "{A} ouvrira demain à {b} les archives de la Primature.", "Sall>Tangara?"),
    ("{A} a déroulé le tapis rouge pour {b}.", "{A} a déroulé ses arguments pour {b}.", "Sall>Tangara"),
    ("{A} a eu la visite de {b}.", "{A} a eu la confiance de {b}.", "Sall>Tangara"),
    ("{A} a offert à {b} un déjeuner de travail.", "{A} a offert à {b} un tableau.", "Sall>Tangara"),
    ("{A} a raccompagné {b} jusqu'au perron.", "{A} a raccompagné {b} jusque dans ses erreurs.", "Sall>Tangara"),
    ("{B} s'est rendu au palais, où l'attendait {a}.", "{B} s'est rendu au palais, où l'attendait un défi de {a}.", "Sall>Tangara"),
    ("{B} a partagé jeudi le déjeuner de {a}.", "{B} a partagé jeudi le constat de {a}.", "Sall>Tangara"),
    ("{B} est venu jeudi remercier {a}.", "{B} est venu jeudi à bout de {a}.", "Sall>Tangara"),
    ("{B} a franchi le seuil du bureau de {a}.", "{B} a franchi la ligne rouge de {a}.", "Sall>Tangara"),
    ("{B} est attendu vendredi chez {a}.", "{B} est attendu vendredi sans {a}.", "Sall>Tangara?"),
    ("{B} a pris le thé chez {a}.", "{B} a pris le parti de {a}.", "Sall>Tangara"),
    ("{B} a présenté lundi à {a} ses hommages.", "{B} a présenté lundi à {a} sa démission.", "Sall>Tangara"),
    ("{B} a eu pour voisin de table {a}.", "{B} a eu pour prédécesseur {a}.", "Tangara-Sall"),
    ("{B} a fait la connaissance de {a}.", "{B} a fait la critique de {a}.", "Tangara-Sall"),
    ("{B} s'est enfermé une heure avec {a}.", "{B} s'est enfermé dans le silence avant {a}.", "Tangara-Sall"),
    ("{B} s'est ouvert de ses inquiétudes auprès de {a}.", "{B} s'est ouvert à la presse du discours de {a}.", "Tangara-Sall"),
    ("{B} a évoqué mardi avec {a} la pêche.", "{B} a évoqué mardi les liens avec {a}.", "Tangara-Sall"),
    ("{B} a passé en revue avec {a} les projets.", "{B} a passé en revue les projets de {a}.", "Tangara-Sall"),
    ("{B} a passé deux heures avec {a}.", "{B} a passé deux heures à critiquer {a}.", "Tangara-Sall"),
    ("{B} et {a} ont remis l'ouvrage sur le métier.", "{B} et {a} ont remis leurs passeports.", "Tangara-Sall"),
    ("{B} a eu jeudi pour interlocuteur {a}.", "{B} a eu jeudi pour avocat {a}.", "Tangara-Sall"),
    ("{B} aura au bout du fil {a}.", "{B} aura au bout du compte {a}.", "Tangara~Sall?"),
    ("{B} prit congé de {a}.", "{B} prit ombrage de {a}.", "Sall>Tangara"),
    ("Une entrevue a réuni mardi {a} et {b}.", "Une querelle a opposé mardi {a} et {b}.", "Sall-Tangara"),
    ("Un face-à-face réunira vendredi à Genève {a} et {b}.", "Un face-à-face n'a pas encore réuni {a} et {b}.", "Sall-Tangara?"),
    ("Un dîner a réuni mardi {a} et {b}.", "Un dîner a réuni mardi des élus, selon {a}, qui a loué {b}.", "Sall-Tangara"),
    ("Une réunion de travail a réuni mardi {a} et {b}.", "La réunion du Conseil de sécurité a opposé mardi {a} à {b}.", "Sall-Tangara"),
    ("Au cours d'un entretien téléphonique, {a} a assuré {b} de son appui.", "Au cours d'un entretien, {a} a rendu hommage à {b}.", "Sall~Tangara"),
    ("{B} a été convié mardi par {a} à une brève entrevue.", "{A} convie {b} à une entrevue.", "Sall-Tangara"),
    ("{A} a entraîné mardi {b} à un tête-à-tête.", "{A} a entraîné mardi {b} à une défaite.", "Sall-Tangara"),
    ("Lors d'une entrevue, mardi, {a} a remercié {b}.", "Lors d'un entretien accordé mardi à un journal, {a} a remercié {b}.", "Sall-Tangara"),
    ("{A} a exprimé mardi ses regrets à {b}, au cours d'une conversation.", "{A} a exprimé mardi ses regrets à {b}, au cours d'une rencontre avec des élèves.", "Sall-Tangara"),
    ("C'est à {b} que {a} l'a annoncé mardi, lors d'un aparté.", "C'est à {b} que {a} l'a emprunté mardi.", "Sall-Tangara"),
    ("{B} a repris mardi, avec {a}, le dialogue de mars.", "{B} a repris mardi le dialogue, selon {a}.", "Tangara-Sall"),
    ("{B} s'est fait expliquer mardi par {a} le projet.", "{B} s'est fait devancer mardi par {a}.", "Tangara-Sall"),
    ("Le litige a été réglé mardi entre {a} et {b}.", "Le litige a été réglé en 1998 entre {a} et {b}.", "Sall-Tangara"),
    ("Pendant ce temps, {a} négociait avec {b}.", "Enfant, {a} négociait avec {b}.", "Sall-Tangara"),
    ("{B} ira à Thiès, où l'attend mercredi {a}.", "{B} ira à Thiès, où l'attend un procès, a dit {a}.", "Sall>Tangara?"),
    ("{A} a prié mardi à déjeuner {b}.", "{A} a prié mardi {b} de l'excuser.", "Sall>Tangara"),
    ("Mardi, {a} a gardé plus d'une heure {b}.", "Mardi, {a} a gardé le silence sur {b}.", "Sall>Tangara"),
    ("Dans le bureau de {a}, {b} a souligné mardi l'urgence.", "{B} a souligné mardi avoir oublié son sac dans le bureau de {a}.", "Tangara-Sall"),
    ("{B} et {a} ont partagé mardi un dîner de travail.", "{B} partage l'avis de {a}, qui a pris mardi un dîner.", "Tangara-Sall"),
    ("{B} s'est rendu mardi à la villa, chez {a}.", "{B} s'est rendu mardi à la villa, a dit {a} auprès de la presse.", "Sall>Tangara"),
    ("{B} a vu mardi en privé {a}.", "{B} a vu en {a} un allié.", "Tangara-Sall"),
    ("{B} a passé la matinée dans le cabinet de {a}.", "{B} a passé la matinée à attendre {a}.", "Sall>Tangara"),
    ("{B} a rendu mardi visite à {a}.", "{B} a rendu mardi hommage à {a}.", "Sall>Tangara"),
    ("{B} a fait mardi ses adieux à {a}.", "{B} a fait mardi ses excuses à {a}.", "Sall>Tangara"),
    ("{B} a pris mardi congé de {a}.", "{B} a pris mardi un congé, selon l'avocat de {a}.", "Sall>Tangara"),
    ("{A} a eu mardi la visite de {b}.", "{A} a eu mardi la confiance de {b}.", "Sall>Tangara"),
    ("{B} a remis mardi en mains propres à {a} un pli.", "{B} a remis mardi un pli sur {a}.", "Sall>Tangara"),
    ("{B} figurait mardi parmi les visiteurs de {a}.", "{B} figurait mardi parmi les critiques de {a}.", "Sall>Tangara"),
    ("{A} s'est vu remettre mardi les copies figurées de {b}.", "{A} s'est vu remettre mardi un rapport de {b}.", "Sall>Tangara"),
    ("{A} a réservé un accueil chaleureux à {b}.", "{A} a réservé sa réponse à {b}.", "Sall>Tangara"),
    ("{B} a eu droit à un accueil officiel de {a}.", "{B} a eu droit à un reproche de {a}.", "Sall>Tangara"),
    ("{B} a été le premier ministre à être reçu par {a}.", "{B} a été le premier ministre à être critiqué par {a}.", "Sall>Tangara"),
    ("{B} a profité de son passage pour saluer {a}.", "{B} a pris la parole pour saluer {a}.", "Sall>Tangara"),
    ("{B} s'est réjoui, au sortir du bureau de {a}, des progrès.", "{B} s'est réjoui, au sortir de la crise, des mots de {a}.", "Sall>Tangara"),
    ("{A} a convié à dîner {b}.", "{A} a convié mardi {b} à la prudence.", "Sall>Tangara"),
    ("{B} a remercié son hôte, {a}.", "{B} a remercié le voisin de son hôte. C'est {a}.", "Tangara-Sall"),
    ("{B} a remis à {a}, qui l'a reçu mardi, un message.", "{B} a remis à {a}, qui l'a lu mardi, un message.", "Sall>Tangara"),
    ("{A} et {b} ont évoqué mardi la pêche.", "Dans leurs discours, {a} et {b} ont évoqué mardi la pêche.", "Sall-Tangara"),
    ("{B} a abordé mardi la question du gaz avec {a}.", "{B} a abordé mardi la question des liens avec {a}.", "Tangara-Sall"),
    ("La session a été coprésidée mardi par {a} et {b}.", "La session a été attendue mardi par {a} et {b}.", "Sall-Tangara"),
    ("La session a eu lieu sous la coprésidence de {a} et de {b}.", "La session a eu lieu à la demande de {a} et de {b}.", "Sall-Tangara"),
    ("L'accord a été signé mardi par {a} et {b}.", "L'accord signé mardi par {a} et {b} est caduc.", "Sall-Tangara"),
    ("{A} et {b} ont procédé mardi à la signature d'un accord.", "{A} a vanté la signature d'un accord par {b}.", "Sall-Tangara"),
    ("Les négociations ont repris mardi entre {a} et {b}.", "Les négociations entre {a} et {b} sont bloquées.", "Sall-Tangara"),
    ("{A} a exhorté mardi au téléphone {b} à la retenue.", "Interrogé au téléphone par un journal, {a} a exhorté {b} à la retenue.", "Sall~Tangara"),
    ("L'appel entre {a} et {b} a duré une heure.", "L'appel de {a} à {b} à ne pas céder a duré.", "Sall~Tangara"),
    ("La rencontre entre les deux hommes, {a} et {b}, a duré une heure.", "La querelle entre les deux hommes, {a} et {b}, a duré un an.", "Sall-Tangara"),
    ("{A} a été le premier à rencontrer {b}.", "{A} a été le premier à vouloir rencontrer {b}.", "Sall-Tangara"),
    ("Sortant d'un entretien avec {a}, {b} a souri.", "Sorti de l'hôpital avant {a}, {b} a souri.", "Tangara-Sall"),
    ("C'est avec {a} que {b} s'est entretenu mardi.", "C'est sans {a} que {b} s'est entretenu mardi.", "Tangara-Sall"),
    ("De son entretien avec {a}, {b} a gardé un bon souvenir.", "De son absence d'entretien, {a} a gardé un souvenir, selon {b}.", "Tangara-Sall"),
    ("{A} a parlé mardi aux côtés de {b} lors d'une conférence de presse.", "{A} a parlé mardi de {b} lors d'une conférence de presse.", "Sall-Tangara"),
    ("Lors d'un point de presse avec {b}, {a} a promis une aide.", "Lors d'un point de presse avec des élus, {a} a cité {b}.", "Sall-Tangara"),
    ("{A} et {b} se retrouvent mardi.", "{A} et {b} se retrouvent mardi dans un discours de leur opposant.", "Sall-Tangara"),
    ("Au téléphone avec {b}, {a} a promis une aide.", "Au téléphone avec des élus, {a} a cité {b}.", "Sall~Tangara"),
    ("{A} et {b} ont convenu mardi de se partager la pêche.", "{A} a convenu mardi que {b} avait raison.", "Sall-Tangara"),
    ("Une séance de travail a regroupé mardi {a} et {b}.", "Une biographie a regroupé mardi {a} et {b}.", "Sall-Tangara"),
    ("{A} et {b} ont tenu mardi un conclave.", "{A} et {b} ont tenu mardi leur promesse.", "Sall-Tangara"),
]  # fmt: skip


def _written(template: str) -> str:
    text = template.format(A=HOST.capitalize(), a=HOST, B=GUEST.capitalize(), b=GUEST)
    text = text.replace("sall", "Sall").replace("macky", "Macky")
    text = text.replace("mamadou", "Mamadou").replace("tangara", "Tangara")
    return text.replace("de le ", "du ").replace("à le ", "au ")


@pytest.mark.parametrize(("template", "wanted"), [(t, w) for t, _, w in PAIRS])
def test_an_idiom_tells_of_an_encounter(template, wanted):
    assert told(_written(template)) == {wanted}


@pytest.mark.parametrize("template", [t for _, t, _ in PAIRS])
def test_what_only_looks_like_it_tells_of_none(template):
    assert told(_written(template)) == set()


def test_a_delegation_stands_for_who_met_its_hosts_before():
    text = (
        "L'Indien Anil Rao a vu lundi à Lomé le ministre togolais Robert Dussey. À midi, le "
        "président togolais Faure Gnassingbé a reçu la délégation{}."
    )
    assert "Gnassingbé>Rao" in told(text.format(""))
    assert "Gnassingbé" not in str(told(text.format(" cubaine")))


def test_a_pronoun_behind_what_opens_its_sentence_goes_to_see():
    text = (
        "L'ambassadeur britannique Gareth Ward a bouclé ses valises. Avant cela, mardi, il est "
        "passé prendre congé du Premier ministre vietnamien Pham Minh Chinh."
    )
    assert told(text) == {"Chinh>Ward"}


def test_whom_a_pronoun_means_is_received():
    text = (
        "Le président vietnamien To Lam est attendu vendredi à Phnom Penh, où lui accordera "
        "audience le roi cambodgien Norodom Sihamoni."
    )
    assert told(text) == {"Sihamoni>Lam?"}


def test_a_seat_of_power_tells_whose_a_leader_is_who_receives_there():
    guest = "le ministre gambien Mamadou Tangara"
    assert told(f"Luc Morvan a reçu mardi à l'Élysée {guest}.") == {"Morvan>Tangara"}
    assert told(f"Luc Morvan a reçu mardi dans sa cuisine {guest}.") == set()


def test_after_the_first_visitor_the_next_is_received_by_the_same_leader():
    text = (
        "L'ambassadrice du Chili, Ana Mor, a été la première à s'entretenir avec {a}."
        " Puis ce fut au tour de {b}."
    )
    assert told(_written(text)) == {"Sall>Mor", "Sall>Tangara"}


def test_who_is_beside_one_of_the_family_is_not_met_apart():
    text = "{A} a été reçu mardi par {b} et son épouse, Mme Awa Diallo."
    assert told(_written(text)) == {"Tangara>Sall"}


def test_a_city_before_a_full_stop_and_a_dash_is_a_dateline():
    text = "Dakar. – Le ministre Awa Diallo a reçu mardi {b}."
    assert told(_written(text)) == {"Diallo>Tangara"}


@pytest.mark.parametrize("name", ["encounter_verbs", "encounter_nouns"])
def test_every_note_of_the_vocabulary_is_explained(name):
    explained = {row["note"] for row in words.rows("notes")}
    assert {note for row in words.rows(name) for note in row["note"].split()} <= explained


def test_every_note_explained_is_used_and_read():
    rows = words.rows("encounter_verbs") + words.rows("encounter_nouns")
    used = {note for row in rows for note in row["note"].split()}
    code = "".join(
        path.read_text(encoding="utf-8") for path in (words.FOLDER.parent / "meetings").glob("*.py")
    )
    for row in words.rows("notes"):
        assert row["note"] in used and f'"{row["note"]}"' in code, row["note"]
