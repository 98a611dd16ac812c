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
    ("{A} a consenti mardi une demi-heure à {b}.", "{A} a consenti mardi un prêt à {b}.", "Sall>Tangara"),
    ("{A} n'a accordé que vingt minutes à {b}.", "{A} n'a pas accordé vingt minutes à {b}.", "Sall>Tangara"),
    ("{A} a libéré sa matinée pour {b}.", "{A} a libéré un otage pour {b}.", "Sall>Tangara"),
    ("{A} a consacré une heure à {b}.", "{A} a consacré une heure de son discours à {b}.", "Sall>Tangara"),
    ("{A} a ouvert mardi les salons du palais à {b}.", "{A} a ouvert la porte à un accord, a dit {b}.", "Sall>Tangara"),
    ("{A} a retenu mardi pour le souper {b}.", "{A} a retenu la leçon de {b}.", "Sall>Tangara"),
    ("{A} a fait introduire {b} à dix heures.", "{A} a fait introduire un recours contre {b}.", "Sall>Tangara"),
    ("{A} attendait mardi {b} sur le perron.", "{A} attendait mardi {b} sur le perron, qui n'est jamais venu.", "Sall>Tangara"),
    ("{A} a attendu mardi {b} sur les marches du palais.", "{A} a attendu en vain mardi {b} sur les marches du palais.", "Sall>Tangara"),
    ("{A} a conduit mardi {b} dans son bureau.", "{A} a conduit {b} à revoir sa position.", "Sall>Tangara"),
    ("{A} a raccompagné à sa voiture {b}.", "{A} a raccompagné mardi à l'aéroport {b}.", "Sall>Tangara"),
    ("{B} est ressorti mardi, raccompagné par {a}.", "{B} est ressorti mardi, critiqué par {a}.", "Sall>Tangara"),
    ("Un dîner a été donné mardi par {a} pour {b}.", "Un dîner a été donné mardi par {a} pour des enfants, a écrit {b}.", "Sall>Tangara"),
    ("{A} a présidé mardi un dîner d'État en l'honneur de {b}.", "{A} a présidé mardi le jury du prix de {b}.", "Sall>Tangara"),
    ("{A} a eu mardi à dîner {b}.", "{A} a eu mardi à répondre de {b}.", "Sall>Tangara"),
    ("{A} a fait l'honneur de sa table à {b}.", "{A} a fait honneur à la promesse de {b}.", "Sall>Tangara"),
    ("Une heure a été consacrée mardi par {a} à {b}.", "Une étude a été consacrée mardi par {a} à {b}.", "Sall>Tangara"),
    ("{A} a pris le temps de recevoir {b}.", "{A} a pris le temps de lire {b}.", "Sall>Tangara"),
    ("{B} a fait mardi une halte au bureau de {a}.", "{B} a fait passer mardi un mot au bureau de {a}.", "Sall>Tangara"),
    ("{B} est passé mardi par le bureau de {a}.", "Le dossier de {b} est passé mardi par le bureau de {a}.", "Sall>Tangara"),
    ("{B} a filé mardi chez {a}.", "{B} a filé mardi sans {a}.", "Sall>Tangara"),
    ("{B} a été admis mardi en présence de {a}.", "{B} a été admis mardi à l'hôpital, selon {a}.", "Sall>Tangara"),
    ("{B} a eu droit à une heure de {a}.", "{B} a obtenu de {a} une heure de répit.", "Sall>Tangara"),
    ("{B} a terminé mardi sa journée dans le bureau de {a}.", "{B} a commencé sa carrière dans le bureau de {a}.", "Sall>Tangara"),
    ("{B} est reparti mardi du bureau de {a}.", "{B} est sorti de l'ombre de {a}.", "Sall>Tangara"),
    ("{B} est ressorti tout sourire de chez {a}.", "{B} est ressorti tout sourire de prison, a dit {a}.", "Sall>Tangara"),
    ("{B} a réservé mardi sa première visite à {a}.", "{B} a réservé mardi sa première critique à {a}.", "Sall>Tangara"),
    ("{B} est venu mardi tirer sa révérence à {a}.", "{B} a tiré sa révérence mardi, a annoncé {a}.", "Sall>Tangara"),
    ("{B} a rendez-vous vendredi chez {a}.", "{B} a rendez-vous avec l'histoire, selon {a}.", "Sall>Tangara?"),
    ("{B} a rejoint mardi {a} dans son bureau.", "{B} a rejoint mardi {a} sur ce point.", "Sall>Tangara"),
    ("C'est chez {a} que {b} s'est rendu mardi.", "C'est chez {a} que {b} a puisé ses idées.", "Sall>Tangara"),
    ("Vendredi, c'est chez {a} que {b} est attendu.", "Vendredi, c'est sans {a} que {b} est attendu.", "Sall>Tangara?"),
    ("{A}, chez qui s'est rendu mardi {b}, a souri.", "{A}, contre qui s'est dressé mardi {b}, a souri.", "Sall>Tangara"),
    ("{A}, dont {b} était mardi l'hôte, a souri.", "{A}, dont {b} était l'élève, a souri.", "Sall>Tangara"),
    ("Hôte à dîner de {a}, mardi soir, {b} a parlé.", "Hôte à dîner d'un ami de {a}, mardi soir, {b} a parlé.", "Sall>Tangara"),
    ("{A} a installé mardi {b} à sa droite.", "{A} a installé mardi {b} dans le doute.", "Sall>Tangara"),
    ("{A} a promené mardi {b} dans les jardins du palais.", "{A} a promené mardi sa solitude, comme {b}.", "Sall>Tangara"),
    ("{A} a mis mardi les petits plats dans les grands pour {b}.", "{A} a mis les petits plats dans les grands pour son budget, raille {b}.", "Sall>Tangara"),
    ("{A} a vu arriver mardi dans son bureau {b}.", "{A} a vu arriver mardi dans les sondages {b}.", "Sall>Tangara"),
    ("{A} avait mardi à dîner {b}.", "{A} avait invité mardi à dîner {b}.", "Sall>Tangara"),
    ("{B} a pris le thé mardi sous la tente de {a}.", "{B} a pris le thé mardi sous la pluie, sans {a}.", "Sall>Tangara"),
    ("{B} a honoré mardi l'invitation à dîner de {a}.", "{B} a décliné mardi l'invitation à dîner de {a}.", "Sall>Tangara"),
    ("{B} s'est vu offrir mardi un dîner par {a}.", "{B} s'est vu offrir mardi un dîner par ses partisans, a dit {a}.", "Sall>Tangara"),
    ("{B} a bénéficié mardi d'une heure de {a}.", "{B} a bénéficié mardi d'une heure de plus que {a}.", "Sall>Tangara"),
    ("{B} a bénéficié mardi d'une audience de {a}.", "{B} a bénéficié mardi d'un prêt de {a}.", "Sall>Tangara"),
    ("{B} a rendu mardi sa dernière visite à {a}.", "{B} a rendu mardi son dernier livre à {a}.", "Sall>Tangara"),
    ("La tournée de {b} l'a mené mardi chez {a}.", "La tournée de {b} l'a mené mardi loin de {a}.", "Sall>Tangara"),
    ("La porte de {a} s'est ouverte mardi pour {b}.", "La porte de {a} reste fermée à {b}.", "Sall>Tangara"),
    ("{A} a agréé mardi les lettres de créance de {b}.", "{A} a agréé mardi la demande de {b}.", "Sall>Tangara"),
    ("{A} a terminé sa journée de mardi avec {b}.", "{A} a terminé son discours de mardi avec un mot pour {b}.", "Sall-Tangara"),
    ("{A} a mis mardi l'argenterie pour {b}.", "{A} a mis mardi sur la table un plan pour {b}.", "Sall>Tangara"),
    ("{B} a été salué mardi sur le perron par {a}.", "{B} a été salué mardi dans la presse par {a}.", "Sall>Tangara"),
    ("Parmi les visiteurs de {a} figurait mardi {b}.", "Parmi les critiques de {a} figurait mardi {b}.", "Sall>Tangara"),
    ("{B} a commencé mardi ses visites par un passage chez {a}.", "{B} a commencé mardi son livre par un passage sur {a}.", "Sall>Tangara"),
    ("{B} est inscrit vendredi à l'agenda de {a}.", "{B} est inscrit vendredi au concours, selon {a}.", "Sall>Tangara?"),
    ("{B} devait dîner vendredi chez {a}.", "{B} devait dîner vendredi chez {a} ; le repas a sauté.", "Sall>Tangara?"),
    ("Audience : {a} reçoit {b}.", "Audience : {a} s'abstient, selon {b}.", "Sall>Tangara"),
    ("{B} a été reçu mardi par {a}.", "{B}, qui devait être reçu mardi par {a}, n'a pu se libérer.", "Sall>Tangara"),
    ("L'audience que {a} a accordée à {b} a duré.", "L'audience que {a} devait accorder à {b} a été rayée du programme.", "Sall>Tangara"),
    ("{B} s'est promené mardi dans le parc avec {a}.", "{B} s'est promené mardi dans la ville où {a} a grandi.", "Tangara-Sall"),
    ("{B} a flâné une heure mardi aux côtés de {a}.", "{B} a parlé mardi à la presse aux côtés de {a}, à un mètre de lui.", "Tangara-Sall"),
    ("{B} a conversé une heure, mardi, en compagnie de {a}.", "{B} a dialogué mardi avec des élèves, loin de {a}.", "Tangara-Sall"),
    ("{B} a taillé une bavette mardi avec {a}.", "{B} a taillé en pièces mardi le discours de {a}.", "Tangara-Sall"),
    ("{B} s'est mis à l'écart mardi avec {a}.", "{B} a été mis à l'écart mardi, comme {a}.", "Tangara-Sall"),
    ("{B} a pris mardi par le bras {a}.", "{B} a pris mardi par la force un bâtiment que possède {a}.", "Tangara-Sall"),
    ("{B} a abordé mardi dans un couloir {a}.", "{B} a abordé mardi dans un couloir la question du gaz, chère à {a}.", "Tangara-Sall"),
    ("{B} et {a} ont enterré la hache de guerre mardi autour d'un dîner.", "{B} et {a} ont enterré mardi leurs espoirs.", "Tangara-Sall"),
    ("{B} et {a} sont restés enfermés mardi deux heures.", "{B} et {a} sont restés mardi campés sur leurs positions.", "Tangara-Sall"),
    ("Attablés mardi dans une auberge, {a} et {b} ont arrêté un plan.", "Assis mardi chacun dans son bureau, {a} et {b} ont lu un plan.", "Sall-Tangara"),
    ("{A} et {b} ont fait mardi quelques pas.", "{A} a fait mardi quelques pas vers un accord avec {b}.", "Sall-Tangara"),
    ("{A} et {b} se sont croisés mardi à Genève.", "{A} et {b} se sont croisés mardi à Genève sans se parler.", "Sall-Tangara"),
    ("{A} et {b} ont accordé leurs violons mardi.", "{A} et {b} ont accordé leurs violons mardi par journaux interposés.", "Sall-Tangara"),
    ("La commission s'est réunie mardi sous la direction de {a} et de {b}.", "La commission s'est réunie mardi sous la direction de {a}, qui a critiqué {b}.", "Sall-Tangara"),
    ("Une promenade est prévue vendredi entre {a} et {b}.", "Une promenade était prévue vendredi entre {a} et {b}. La neige les en a empêchés.", "Sall-Tangara?"),
    ("Le téléphone a sonné mardi chez {a}. C'était {b}.", "Le téléphone a sonné mardi chez {a}. C'était sa fille.", "Sall~Tangara"),
    ("Mardi, {a} a décroché. Au bout du fil, {b}.", "Mardi, {a} n'a pas décroché. Au bout du fil, {b}.", "Sall~Tangara"),
    ("Mardi, {a} a saisi son téléphone. {B} a répondu aussitôt.", "Mardi, {a} a décroché un contrat. C'était {b} le favori.", "Sall~Tangara"),
    ("{A} a contacté mardi {b}.", "{A} a contacté mardi ses avocats au sujet de {b}.", "Sall~Tangara"),
    ("{A} et {b} s'appelleront vendredi.", "{A} et {b} appelleront vendredi au calme.", "Sall~Tangara?"),
    ("Au téléphone, mardi, {a} et {b} sont convenus de se revoir.", "Au téléphone, mardi, un élu a cité {a} et {b}.", "Sall~Tangara"),
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


@pytest.mark.parametrize(
    "then",
    [
        "À sa suite est entrée {C}.",
        "Dans le même fauteuil s'est ensuite assise {C}.",
        "{C} a pris place à son tour dans le fauteuil des visiteurs.",
        "Place ensuite à {C}.",
        "La porte s'est ensuite ouverte pour {C}.",
        "{C} a eu droit, elle, à une demi-heure.",
        "À peine était-il sorti que {C} entrait.",
        "Vint ensuite {C}.",
        "S'est ensuite présentée {C}.",
        "La série a été close par {C}.",
        "Le soir, à sa table, il y avait {C}.",
    ],
)
def test_who_comes_next_is_received_by_the_same_host(then):
    text = _written("{A} a reçu mardi {b}. ") + then.format(C="la ministre belge Hadja Lahbib")
    assert told(text.replace(". la", ". La")) == {"Sall>Tangara", "Sall>Lahbib"}
    assert told(then.format(C="La ministre belge Hadja Lahbib")) == set()


@pytest.mark.parametrize("then", ["lui succédera dans son bureau", "fermera la marche"])
def test_who_is_to_come_next_will_be_received_by_the_same_host(then):
    text = _written("{A} recevra vendredi {b}. ") + f"La ministre belge Hadja Lahbib {then}."
    assert told(text) == {"Sall>Tangara?", "Sall>Lahbib?"}
    assert told(f"La ministre belge Hadja Lahbib {then}.") == set()


def test_hosts_named_behind_the_verb_receive_whom_a_pronoun_means():
    text = "{B} sera vendredi à Dakar. {}{a} et le Premier ministre Amadou Ba."
    for then in ("L'y recevront ", "Lui ouvriront leur porte "):
        assert "Sall" in str(told(_written(text.replace("{}", then))))


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
