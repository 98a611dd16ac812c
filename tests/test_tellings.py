"""Families of tellings in the press, each with a neighbour that tells of no such encounter.

Written as in `test_encounters`.
"""

import pytest

from tests.test_encounters import told

TOLD = [
    ("Le ministre malien Abdou Keïta a été reçu à Moscou par le ministre russe Ivan Orlov puis, à Kiev, par le ministre ukrainien Taras Bondar.", "Bondar>Keïta;Orlov>Keïta"),
    ("Le ministre malien Abdou Keïta a rencontré à Moscou le ministre russe Ivan Orlov et à Kiev, le ministre ukrainien Taras Bondar a protesté.", "Orlov>Keïta"),
    ("L'ambassadeur du Congo, Gilbert Okemba, a été tour à tour reçu par la ministre tchadienne Zara Adoum et le médiateur, Djibrine Koulamallah.", "Adoum>Okemba;Koulamallah>Okemba"),
    ("Le nouvel ambassadeur malien Abdou Keïta remettra dans les prochains jours ses lettres de créance au président togolais Kofi Mensah.", "Mensah>Keïta?"),
    ("Le président malien Abdou Keïta a dit avoir eu avec le président togolais Kofi Mensah un long entretien.", "Keïta-Mensah"),
    ("La première journée de la visite à Lomé du ministre malien Abdou Keïta a été marquée par un entretien avec le président togolais Kofi Mensah.", "Mensah>Keïta"),
    ("Le président Kofi Mensah du Togo a reçu mardi le Premier ministre Abdou Keïta du Mali.", "Mensah>Keïta"),
    ("Au retour du président Kofi Mensah du Togo, le ministre malien Abdou Keïta l'a reçu mardi.", ""),
    ("La délégation malienne, conduite par le ministre Abdou Keïta, et celle du Togo, conduite par la ministre Rose Mensah, se sont réunies jeudi à Lomé.", "Mensah>Keïta"),
    ("La délégation malienne, conduite par le ministre Abdou Keïta, et celle du Togo, conduite par la ministre Rose Mensah, ont visité jeudi un port.", ""),
    ("Le président togolais Kofi Mensah et le président malien Abdou Keïta ont assisté au défilé. Les deux délégations se sont ensuite entretenues.", "Mensah-Keïta"),
    ("Le président togolais Kofi Mensah et le président malien Abdou Keïta se sont entretenus mardi avec des étudiants.", ""),
    ("Le ministre malien Abdou Keïta et son homologue togolais Kofi Mensah ont eu séparément mardi des discussions à Ankara.", ""),
    ("L'ambassadeur malien Abdou Keïta chez la ministre togolaise Rose Mensah", "Mensah>Keïta"),
    ("L'ambassadeur malien Abdou Keïta, longtemps chauffeur chez la ministre togolaise Rose Mensah", ""),
    ("Le président togolais Kofi Mensah a reçu mardi deux ambassadeurs. Premier à être reçu, l'ambassadeur malien Abdou Keïta a parlé de la pêche. Lui succédant, l'ambassadrice du Gabon, Rose Obiang, a parlé du bois.", "Mensah>Keïta;Mensah>Obiang"),
    ("Selon la presse, le ministre malien Abdou Keïta a rencontré le prince saoudien Fahd ben Nasser. Riyad a démenti cette information.", ""),
    ("Le ministre malien Abdou Keïta a rencontré mardi le prince saoudien Fahd ben Nasser. Riyad n'a ni confirmé ni démenti cette rencontre.", "Keïta-Nasser"),
    ("Le ministre malien Abdou Keïta a rencontré le prince saoudien Fahd ben Nasser, selon la radio, ce que Riyad a formellement démenti.", ""),
    ("Le ministre malien Abdou Keïta a démenti avoir rencontré le prince saoudien Fahd ben Nasser.", ""),
    ("Le président togolais Kofi Mensah a annulé sa participation à l'investiture du président gabonais Jean Obiang pour recevoir mardi le président malien Abdou Keïta.", "Mensah>Keïta"),
    ("Le président togolais Kofi Mensah a annulé sa visite à Bamako prévue pour accueillir le président malien Abdou Keïta.", ""),
    ("La directrice générale du FMI, Elena Dimitrova, a déjeuné mardi en compagnie du président togolais Kofi Mensah.", "Dimitrova-Mensah"),
    ("C'est ce qui ressort du déjeuner de travail entre le président togolais Kofi Mensah et l'ambassadeur malien Abdou Keïta.", "Mensah>Keïta"),
    ("Le ministre malien Abdou Keïta a rencontré vendredi le président togolais, Kofi Mensah, avant de s'entretenir avec le Premier ministre, Luc Amegan.", "Keïta-Amegan;Keïta-Mensah"),
    ("Le président malien Abdou Keïta a dit avoir rencontré mardi le président togolais. « J'ai eu un bon entretien avec le président Kofi Mensah », a-t-il écrit.", "Keïta-Mensah"),
    ("Le ministre malien Abdou Keïta a reçu mardi un appel téléphonique du ministre togolais des Affaires étrangères. Abdou Keïta et Luc Amegan ont évoqué la pêche.", "Keïta~Amegan"),
    ("Au lendemain d'un appel téléphonique entre Kofi Mensah et son homologue malien Abdou Keïta, le président togolais a convoqué plusieurs ministres.", "Mensah~Keïta"),
    ("« J'ai eu le privilège de m'entretenir avec le président togolais Kofi Mensah », a confié mardi le ministre malien Abdou Keïta.", "Keïta-Mensah"),
    ("A sa sortie d'audience avec le président togolais Kofi Mensah, le ministre malien Abdou Keïta a salué l'accueil.", "Mensah>Keïta"),
    ("Le président malien Abdou Keïta a été accueilli par son homologue togolais Kofi Mensah. Les deux hommes se sont ensuite retirés pour un tête-à-tête.", "Mensah>Keïta"),
    ("Le président togolais Kofi Mensah a, dans l'après-midi de mardi, échangé avec une délégation malienne conduite par le ministre Abdou Keïta.", "Mensah-Keïta"),
    ("Le président togolais Kofi Mensah a reçu mardi une médaille des mains du ministre malien Abdou Keïta.", "Mensah-Keïta"),
    ("Le ministre malien Abdou Keïta ne s'est pas rendu à Lomé, où il devait rencontrer son homologue togolais Kofi Mensah.", ""),
    ("Le ministre malien Abdou Keïta attend toujours d'être reçu par le président togolais Kofi Mensah.", ""),
    ("Le président togolais Kofi Mensah reçoit chaque année l'ambassadeur malien Abdou Keïta.", ""),
    ("Le président togolais Kofi Mensah et le président malien Abdou Keïta ont participé mardi par visioconférence au sommet de l'UEMOA.", ""),
    ("Abdou Keïta a présenté mardi au président togolais Kofi Mensah ses lettres de créance en qualité d'ambassadeur du Mali.", "Mensah>Keïta"),
    ("Hazem al-Gammal a reçu samedi au Caire le président malien Abdou Keïta.", "al-Gammal>Keïta"),
    ("Hazem al-Gammal a reçu samedi à Bamako le président malien Abdou Keïta.", ""),
    ("Le ministre malien Abdou Keïta ira vendredi à Lomé s'entretenir avec le président togolais Kofi Mensah.", "Mensah>Keïta?"),
    ("Le ministre malien Abdou Keïta a, à l'invitation de son homologue togolais Kofi Mensah, effectué mardi une visite à Lomé, au cours de laquelle les deux ministres ont eu des entretiens.", "Mensah>Keïta"),
    ("Deux rendez-vous avec le ministre malien Abdou Keïta, pris à l'initiative du président gabonais Jean Obiang, ont occupé mardi le ministre togolais Kofi Mensah.", "Mensah-Keïta"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), TOLD, ids=[text[:60] for text, _ in TOLD])
def test_a_family_of_tellings_is_read_and_its_neighbour_is_not(text, wanted):
    assert told(text) == set(filter(None, wanted.split(";")))
