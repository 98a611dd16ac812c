"""Ways of telling that two met, each with a near miss of the same words that tells of none."""

import pytest

from tests.test_encounters import told

WAYS = [
    # who acts together
    ("Le président moldave Ion Popa et la nouvelle Première ministre lettone Eva Kalnina ont dîné ensemble.",
     "Le président moldave Ion Popa et la nouvelle loi lettone d'Eva Kalnina ont fait rire.", "Popa-Kalnina"),
    ("Lors de la rencontre avec le roi belge Philippe, le président moldave Ion Popa et le ministre moldave Dan Rusu ont plaidé pour la paix.",
     "Lors de la rencontre avec ses élus, le président moldave Ion Popa et le ministre moldave Dan Rusu ont cité le roi belge Philippe.", "Popa-Rusu-Philippe"),
    ("Emmanuel et Brigitte Macron ont dîné mardi avec le président moldave Ion Popa.",
     "Emmanuel et Brigitte Rossi ont dîné mardi avec le président moldave Ion Popa.", "Macron-Popa"),
    ("Le roi belge Philippe, accompagné de SAR le prince Laurent, a reçu mardi le président moldave Ion Popa.",
     "Le roi belge Philippe, accompagné de SAR le prince Laurent, a cité mardi le président moldave Ion Popa.", "Philippe>Popa"),
    # gestures
    ("Le président moldave Ion Popa a serré dans ses bras la ministre lettone Eva Kalnina.",
     "Le président moldave Ion Popa a serré dans ses bras une enfant devant la ministre lettone Eva Kalnina.", "Popa-Kalnina"),
    ("On a vu le président moldave Ion Popa serrer la main de la ministre lettone Eva Kalnina.",
     "On a vu le président moldave Ion Popa refuser de serrer la main de la ministre lettone Eva Kalnina.", "Popa-Kalnina"),
    ("Accolade mardi à Riga entre le président moldave Ion Popa et la ministre lettone Eva Kalnina.",
     "Querelle mardi à Riga entre le président moldave Ion Popa et la ministre lettone Eva Kalnina.", "Kalnina>Popa"),
    ("Le président moldave Ion Popa a soulevé la question auprès de la ministre lettone Eva Kalnina.",
     "Le président moldave Ion Popa a soulevé la question du visa de la ministre lettone Eva Kalnina.", "Popa-Kalnina"),
    ("Le président moldave Ion Popa boude. La ministre lettone Eva Kalnina est allée le voir mardi.",
     "Le président moldave Ion Popa a tourné un film. La ministre lettone Eva Kalnina est allée au cinéma mardi.", "Kalnina-Popa"),
    # both, named later
    ("Les deux hommes se sont entretenus mardi. Le président moldave Ion Popa a remercié le ministre letton Jan Ozols.",
     "Les deux hommes ont discuté mardi avec leurs conseillers. Le président moldave Ion Popa a cité le ministre letton Jan Ozols.", "Popa-Ozols"),
    ("Les deux dirigeants ont discuté en marchant, Jan Ozols, Premier ministre letton, accompagnant le président moldave Ion Popa.",
     "Les deux dirigeants ont discuté de la paix dans leurs discours, le président moldave Ion Popa à Riga et le ministre letton Jan Ozols à Iasi.", "Ozols-Popa"),
    ("Les deux présidents ont eu une « conversation franche », a dit le président moldave Ion Popa du président letton Jan Ozols.",
     "Les deux présidents ont eu une carrière franche, a dit le président moldave Ion Popa du président letton Jan Ozols.", "Popa-Ozols"),
    # both, told of by office and then by name
    ("Le président moldave et le nouveau Premier ministre letton se sont parlé mardi. Ion Popa a félicité Jan Ozols.",
     "Le président moldave et le nouveau Premier ministre letton se sont tus mardi. Ion Popa a félicité Jan Ozols.", "Popa-Ozols"),
    ("Le dirigeant moldave et son homologue letton ont dîné mardi. Jan Ozols a remercié le président moldave.",
     "Le dirigeant moldave et son homologue letton ont brillé mardi. Jan Ozols a remercié le président moldave.", "dirigeant moldave-Ozols"),
    # talks and what is said at them
    ("Après deux heures de discussions, le président moldave Ion Popa et le ministre letton Jan Ozols ont souri.",
     "Après deux heures de discussions entre experts, le président moldave Ion Popa et le ministre letton Jan Ozols ont souri.", "Popa-Ozols"),
    ("Lors de l'entretien, le président moldave Ion Popa s'est félicité de la visite du ministre letton Jan Ozols.",
     "Lors d'un entretien au Temps, le président moldave Ion Popa s'est félicité de la visite du ministre letton Jan Ozols.", "Popa-Ozols"),
    ("À l'issue de la rencontre, le président moldave Ion Popa et le ministre letton Jan Ozols ont souri.",
     "À l'issue de la rencontre de football, le président moldave Ion Popa et le ministre letton Jan Ozols ont souri.", "Popa-Ozols"),
    ("Le sommet de mardi entre le président moldave Ion Popa et le président letton Jan Ozols n'a rien donné.",
     "Un sommet entre le président moldave Ion Popa et le président letton Jan Ozols serait utile.", "Popa-Ozols"),
    ("L'appel qui a eu lieu lundi entre le président moldave Ion Popa et le ministre letton Jan Ozols a duré.",
     "L'appel du président moldave Ion Popa au calme a plu lundi au ministre letton Jan Ozols.", "Popa~Ozols"),
    ("Entretien téléphonique des ministres des Affaires étrangères du Japon et de la Suède.",
     "Entretien téléphonique des ministres des Affaires étrangères et de la Défense de Suède.",
     "ministre des Affaires étrangères~ministre des Affaires étrangères"),
    ("La conversation qu'Ion Popa, président moldave, a eue lundi avec le ministre letton Jan Ozols a duré.",
     "La conversation qu'Ion Popa, président moldave, n'a pas eue lundi avec le ministre letton Jan Ozols manque.", "Popa-Ozols"),
    ("Le président moldave Ion Popa a rencontré mardi, a dit la présidence, la ministre lettone Eva Kalnina.",
     "Le président moldave Ion Popa a rencontré mardi des élus, a dit la ministre lettone Eva Kalnina.", "Popa-Kalnina"),
    # at a seat
    ("Le président letton Jan Ozols a été reçu mardi à l'Élysée. Le président français Luc Morvan lui a promis des avions.",
     "Le président letton Jan Ozols a été reçu mardi à l'Élysée par un huissier. Le président français Luc Morvan dormait.", "Morvan>Ozols"),
    ("« Nous sommes heureux d'accueillir ici le président letton Jan Ozols », a dit le président français Luc Morvan.",
     "« Nous serions heureux d'accueillir ici le président letton Jan Ozols », a dit le président français Luc Morvan.", "Morvan>Ozols"),
    ("Le souverain jordanien a reçu mardi le président letton Jan Ozols.",
     "Le président letton Jan Ozols a reçu mardi une lettre du souverain jordanien.", "Le souverain jordanien>Ozols"),
    ("Le président letton Jan Ozols s'est entretenu mardi avec le pensionnaire de la Maison-Blanche.",
     "Le président letton Jan Ozols s'est entretenu mardi avec le pensionnaire de la Villa Médicis.", "Ozols-pensionnaire de la Maison-Blanche"),
    # put off, or never had
    ("La rencontre entre le président moldave Ion Popa et le ministre letton Jan Ozols, qui avait été reportée en mars, s'est tenue mardi.",
     "La rencontre entre le président moldave Ion Popa et le ministre letton Jan Ozols, initialement prévue mardi, avait été reportée.", "Popa-Ozols"),
    ("La rencontre entre le président moldave Ion Popa et le ministre letton Jan Ozols a porté sur la loi qui a été repoussée.",
     "La rencontre entre le président moldave Ion Popa et le ministre letton Jan Ozols a finalement été repoussée.", "Popa-Ozols"),
    ("Il y a eu mardi un entretien entre le président moldave Ion Popa et le ministre letton Jan Ozols.",
     "Il n'y a pas encore eu d'entretien entre le président moldave Ion Popa et le ministre letton Jan Ozols.", "Popa-Ozols"),
    # his host, his guest
    ("Le président moldave Ion Popa est arrivé mardi à Riga. La ministre lettone Eva Kalnina a montré à son visiteur la salle des cartes.",
     "Le président moldave Ion Popa est arrivé mardi à Riga. La ministre lettone Eva Kalnina a écrit à son visiteur une longue lettre.", "Kalnina>Popa"),
    ("Le président moldave Ion Popa est arrivé mardi à Riga. La ministre lettone Eva Kalnina avait exposé lundi à son hôte sa lecture de la crise.",
     "Le président moldave Ion Popa est arrivé mardi à Riga. La ministre lettone Eva Kalnina avait jadis exposé à son hôte sa lecture de la crise.", "Kalnina>Popa"),
    ("Le président moldave Ion Popa est mardi à Riga. La ministre lettone Eva Kalnina sera son hôtesse jeudi.",
     "Le président moldave Ion Popa est mardi à Riga. La ministre lettone Eva Kalnina fut son hôtesse en 2011.", "Kalnina>Popa?"),
    # seen, as words between commas tell, and spoken to; one more visitor
    ("Le président moldave Ion Popa est à Riga. À la ministre lettone Eva Kalnina, croisée mardi dans un couloir, il a promis des trains.",
     "Le président moldave Ion Popa est à Riga. À la ministre lettone Eva Kalnina, nommée mardi dans un couloir, il a promis des trains.", "Kalnina>Popa"),
    ("À Riga, la ministre lettone Eva Kalnina a tenu mardi table ouverte. Le Moldave Ion Popa, autre visiteur de l'après-midi, a parlé de blé.",
     "À Riga, la ministre lettone Eva Kalnina a tenu mardi un discours. Le Moldave Ion Popa, autre lecteur de l'après-midi, a parlé de blé.", "Kalnina>Popa"),
    # asked who
    ("Le président moldave Ion Popa a fait savoir qu'il recevra mardi la ministre lettone Eva Kalnina.",
     "Reste à savoir lequel des deux recevra mardi la ministre lettone Eva Kalnina ; le président moldave Ion Popa se tait.", "Popa>Kalnina?"),
    # not held
    ("L'entretien de mardi entre le président moldave Ion Popa et le ministre letton Jan Ozols n'a pas, malgré le ton, tenu ses promesses.",
     "L'entretien de mardi entre le président moldave Ion Popa et le ministre letton Jan Ozols n'a, faute de temps, pas eu lieu.", "Popa-Ozols"),
    # another time
    ("Le président moldave Ion Popa et le ministre letton Jan Ozols se sont retrouvés comme l'an dernier à Riga.",
     "Le président moldave Ion Popa et le ministre letton Jan Ozols se sont retrouvés l'an dernier à Riga.", "Ozols>Popa"),
    ("Après une première visite en mai 2022, le président moldave Ion Popa a reçu le ministre letton Jan Ozols.",
     "En mai 2022, le président moldave Ion Popa a reçu le ministre letton Jan Ozols.", "Popa>Ozols"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), [(t, w) for t, _, w in WAYS])
def test_a_way_of_telling_gives_its_encounter(text, wanted):
    assert told(text) == {wanted}


@pytest.mark.parametrize("text", [t for _, t, _ in WAYS])
def test_its_near_miss_gives_none(text):
    assert told(text) == set()


def test_offices_told_before_are_not_those_of_others_named_next():
    text = (
        "Le président moldave et le ministre letton ont dîné mardi. Ion Popa, {}, a fêté Jan Ozols."
    )
    assert told(text.format("acteur")) == {"président moldave-ministre letton"}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # who has met nobody yet does so to whom the page follows, the others to whom they met
        ("Le président moldave Ion Popa a vu mardi à Rome le ministre letton Jan Ozols. Le ministre malien Ali Ba a remis à son hôte une liste.",
         {"Popa-Ozols", "Ba-Popa"}),
        ("Le président moldave Ion Popa a vu mardi à Rome le ministre letton Jan Ozols. Le ministre malien Ali Ba a rendu hommage à son hôte.",
         {"Popa-Ozols"}),
        ("Le président moldave Ion Popa a vu mardi à Rome le ministre letton Jan Ozols. Le roi belge Philippe recevait à dîner. Le président moldave Ion Popa a remis à son hôte un portrait.",
         {"Popa-Ozols", "Popa-Philippe"}),
        # whom a page names next
        ("Le président moldave Ion Popa verra mardi à Rome le ministre letton Jan Ozols. Mercredi : le roi belge Philippe et le Malien Ali Ba, chacun un quart d'heure.",
         {"Popa-Ozols?", "Popa-Philippe?", "Popa-Ba?"}),
        ("Le président moldave Ion Popa verra mardi à Rome le ministre letton Jan Ozols. Mercredi : le roi belge Philippe fêtera ses cent ans.",
         {"Popa-Ozols?"}),
        ("Le président moldave Ion Popa verra mardi à Rome le ministre letton Jan Ozols. Mercredi, le roi belge Philippe a dansé en famille.",
         {"Popa-Ozols?"}),
        ("Le président moldave Ion Popa a vu mardi à Rome le ministre letton Jan Ozols. Le Malien Ali Ba figure lui aussi à son agenda.",
         {"Popa-Ozols", "Popa-Ba?"}),
        ("Le président moldave Ion Popa a vu mardi à Rome le ministre letton Jan Ozols. Le Malien Ali Ba ne figure pas à son agenda.",
         {"Popa-Ozols"}),
        # `lui` is who acts in the clause before
        ("Le président moldave Ion Popa a vu mardi à Rome le ministre letton Jan Ozols. Le Malien Ali Ba s'est dit inquiet ; le président moldave Ion Popa lui a répondu que tout irait bien.",
         {"Popa-Ozols", "Popa-Ba"}),
        ("Le président moldave Ion Popa a vu mardi à Rome le ministre letton Jan Ozols. Le Malien Ali Ba s'est dit inquiet ; le peuple n'a rien répondu.",
         {"Popa-Ozols"}),
    ],
)  # fmt: skip
def test_who_is_meant_by_his_host_and_by_him(text, wanted):
    assert told(text) == wanted
