"""When, where and in which role people met: a report with its publication day, and what is read of it.

Written `A>B day City/COUNTRY`: A received B; `A-B` peers; `?` planned; what nothing tells is left
out, encounters stand apart by `;`, and empty is none. Published on Monday 8 March 2021 unless told
otherwise.
"""

import pytest

from analysis import load
from analysis.reader import read_article

MONDAY = "2021-03-08"
MACRON, KAGAME = "le président français Emmanuel Macron", "le président rwandais Paul Kagame"
PAIR = f"{MACRON} a reçu {KAGAME}"
AGENDA = "AGENDA\n\nMARDI 9 MARS\n\nPARIS - Emmanuel Macron reçoit le président rwandais Paul Kagame.\n\nMERCREDI 10 MARS\n\nROME - Le chef du gouvernement italien Mario Draghi rencontre le Premier ministre grec Kyriakos Mitsotakis."

ITEMS = "Agenda du président français Emmanuel Macron\n\nMardi 9 mars 2021\n10h00   Entretien avec le président rwandais Paul Kagame\n\nMercredi 10 mars 2021\n15h30   Entretien avec le président du Conseil italien Mario Draghi"

STATUS = [
    (f"{MACRON} a rencontré samedi à kampala {KAGAME}.", "Macron-Kagame 2021-03-06 Kampala/UGA"),
    (f"{MACRON} a rencontré samedi {KAGAME} au nice matin.", "Macron-Kagame 2021-03-06"),
    # not the day of what is due; the day of talks with which a stay began; where he is yet; back from what was before
    (f"Samedi, avant de quitter Kigali pour Riyad, où le prince saoudien Mohammed ben Salmane doit le recevoir mercredi, {MACRON} a vu {KAGAME}.", "Salmane>Macron 2021-03-10 Riyadh/SAU?;Kagame>Macron 2021-03-06 Kigali/RWA"),
    (f"Kigali – C'est par une visite de courtoisie à {KAGAME} que le ministre français Jean Dupont a entamé samedi son séjour.", "Kagame>Dupont 2021-03-06 Kigali/RWA"),
    (f"Kigali – Le ministre français Jean Dupont a entamé samedi son séjour. Il a été reçu dimanche par {KAGAME}.", "Kagame>Dupont 2021-03-07 Kigali/RWA"),
    (f"Paris – {PAIR} dimanche. Le 5 mars, à Lyon, il avait reçu le président sénégalais Macky Sall. Il recevra mercredi le prince saoudien Mohammed ben Salmane.", "Macron>Kagame 2021-03-07 Paris/FRA;Macron>Sall 2021-03-05 Lyon/FRA;Macron>Salmane 2021-03-10 Paris/FRA?"),
    # put off to another day; an embassy is abroad
    (f"{PAIR} samedi. Prévu lundi, l'entretien de ce dernier avec le ministre français Jean Dupont a été repoussé à mercredi.", "Macron>Kagame 2021-03-06 /FRA;Dupont>Kagame 2021-03-10 /FRA?"),
    (f"Kigali – {MACRON} s'est rendu samedi à l'ambassade du Mali, où l'attendait le ministre malien Issa Ba.", "Ba>Macron 2021-03-06 Kigali/RWA"),
    (f"Kigali – {MACRON} s'est rendu samedi au Mali, où l'attendait le ministre malien Issa Ba.", "Ba>Macron 2021-03-06 /MLI"),
    (f"{MACRON} a reçu samedi {KAGAME}.\nÀ lire aussi\nLe président reçoit un maire\nLe président en visite à Riyad\n© Présidence 2021", "Macron>Kagame 2021-03-06 /FRA"),
    ("Kigali, le 6 mars 2021. Le président rwandais Paul Kagame a reçu hier le président français Emmanuel Macron.", "Kagame>Macron 2021-03-05 Kigali/RWA"),
    ("Hier, le 6 mars 2021. Le président rwandais Paul Kagame a reçu samedi le président français Emmanuel Macron.", "Kagame>Macron 2021-03-06 /RWA"),
    # what comes behind `avant`, on its day and in its city
    (f"{MACRON} a vu jeudi à Rome {KAGAME}, avant de se rendre samedi à Madrid pour rencontrer le président sénégalais Macky Sall.", "Macron-Kagame 2021-03-04 Rome/ITA;Macron-Sall 2021-03-06 Madrid/ESP"),
    (f"{MACRON} a vu samedi à Rome {KAGAME}, avant un tête-à-tête, mercredi, avec le président sénégalais Macky Sall.", "Macron-Kagame 2021-03-06 Rome/ITA;Macron-Sall 2021-03-10 Rome/ITA?"),
    (f"{MACRON} a vu à Rome {KAGAME}, avant une entrevue, samedi, avec le président sénégalais Macky Sall.", "Macron-Kagame 2021 Rome/ITA;Macron-Sall 2021-03-06 Rome/ITA"),
    (f"{MACRON} participera du 15 au 18 mars à un sommet international sur les femmes et le climat au Gabon, où il rencontrera la ministre Ana Mba.", "Mba>Macron 2021-03 /GAB?"),
    # the day of a journey, behind what had been before; the month in which they agreed to meet
    (f"Après Doha, où il avait été reçu vendredi par l'émir Tamim ben Hamad Al Thani, {MACRON} a gagné samedi Riyad. Le prince saoudien Mohammed ben Salmane l'attendait au palais.", "Thani>Macron 2021-03-05 Doha/QAT;Salmane>Macron 2021-03-06 Riyadh/SAU"),
    (f"{PAIR} samedi. Ils ont convenu de se revoir en avril à Kigali.", "Macron>Kagame 2021-03-06 /FRA;Kagame>Macron 2021-04 Kigali/RWA?"),
    (f"Paris – {MACRON} recevra mercredi {KAGAME}. Les deux présidents comptent se revoir en mai à Kigali.", "Macron>Kagame 2021-03-10 Paris/FRA?;Kagame>Macron 2021-05 Kigali/RWA?"),
    (f"{KAGAME} est rentré mardi à Kigali après une visite à Paris au cours de laquelle il s'est entretenu avec {MACRON}.", "Macron>Kagame 2021-03-02 Paris/FRA"),
    (f"{KAGAME} est rentré lundi à Kigali, où il a reçu {MACRON}.", "Kagame>Macron 2021-03-08 Kigali/RWA"),
    (f"Relations extérieures\n\n• 04-02-2021\n-Le président français Emmanuel Macron s'est entretenu mardi avec {KAGAME}.\n• 15-01-2021\n-Emmanuel Macron a reçu hier le président sénégalais Macky Sall.", "Macron-Kagame 2021-02-02;Macron>Sall 2021-01-14 /FRA"),
    (f"{KAGAME} était lundi à Rome. Le président rwandais, en poste à Kigali depuis 2000, y a vu {MACRON}.", "Kagame-Macron 2021-03-08 Rome/ITA"),
    (f"{MACRON} a reçu aujourd'ui {KAGAME}.", "Macron>Kagame 2021-03-08 /FRA"),
    (f"{MACRON} a reçu samedi dans son ministère de Lyon {KAGAME}.", "Macron>Kagame 2021-03-06 Lyon/FRA"),
    (f"{MACRON} a reçu samedi {KAGAME}. La France a rouvert son ambassade à Kaboul.", "Macron>Kagame 2021-03-06 /FRA"),
    (f"KIGALI, 7 mars (AFP) - {MACRON} est au Rwanda, où il s'est entretenu samedi avec {KAGAME}.", "Kagame>Macron 2021-03-06 Kigali/RWA"),
    (f"PARIS, 7 mars (AFP) - {MACRON} est au Rwanda, où il s'est entretenu samedi avec {KAGAME}.", "Kagame>Macron 2021-03-06 /RWA"),
    (f"Kigali, 26 février 2021 - {MACRON} a rencontré mardi {KAGAME}.", "Kagame>Macron 2021-02-23 Kigali/RWA"),
    (f"{MACRON} a reçu samedi {KAGAME}, deux ans après sa visite à Kigali.", "Macron>Kagame 2021-03-06 /FRA"),
    (f"{KAGAME}, attendu ce jeudi à Lyon, sera reçu vendredi à Paris par {MACRON}.", "Macron>Kagame 2021-03-12 Paris/FRA?"),
    (f"Après Bonn jeudi, où il a vu le chancelier Olaf Scholz, {MACRON} était samedi à Rome.", "Scholz>Macron 2021-03-04 Bonn/DEU"),
    (f"{MACRON} a reçu samedi {KAGAME}, puis s'est rendu à Rome.", "Macron>Kagame 2021-03-06 /FRA"),
    (f"{KAGAME} a vu samedi {MACRON} et a ensuite gagné Dakar, où il a été reçu par le président sénégalais Macky Sall.", "Kagame-Macron 2021-03-06;Sall>Kagame 2021-03-06 Dakar/SEN"),
    (f"{MACRON} a reçu samedi {KAGAME} à Lyon, puis s'est rendu à Rome.", "Macron>Kagame 2021-03-06 Lyon/FRA"),
    (f"L'ancienne chancelière allemande Angela Merkel a reçu lundi {KAGAME}.", "Merkel>Kagame 2021-03-08 /DEU"),
    (f"{MACRON} recevra dans dix jours {KAGAME}.", "Macron>Kagame 2021-03-18 /FRA?"),
    (f"{KAGAME} s'est entretenu samedi au palais présidentiel avec le ministre turc Mevlut Cavusoglu.", "Kagame>Cavusoglu 2021-03-06 Kigali/RWA"),
    (f"{KAGAME} et {MACRON} se sont entretenus samedi au palais présidentiel.", "Kagame-Macron 2021-03-06"),
    ("Le ministre turc Mevlut Cavusoglu a rencontré samedi à la Primature le Premier ministre rwandais Édouard Ngirente.", "Ngirente>Cavusoglu 2021-03-06 Kigali/RWA"),
    (f"{KAGAME} a vu samedi à Lyon {MACRON}. Ils ont convenu que leurs ministres Jean-Yves Le Drian et Vincent Biruta se rencontreraient à Rome le 20 mars. La veille, Emmanuel Macron avait déjeuné avec le président sénégalais Macky Sall.", "Macron>Kagame 2021-03-06 Lyon/FRA;Drian-Biruta 2021-03-20 Rome/ITA?;Macron>Sall 2021-03-05 Lyon/FRA"),
    (f"{MACRON} a reçu jeudi {KAGAME}. Le lendemain, le président sénégalais Macky Sall était l'hôte du président Macron.", "Macron>Kagame 2021-03-04 /FRA;Macron>Sall 2021-03-05 /FRA"),
    (f"{KAGAME} a été reçu samedi par la maire de Nantes, Johanna Rolland.", "Rolland>Kagame 2021-03-06 Nantes/FRA"),
    (f"{MACRON} s'est rendu à Dijon, ville jumelle de Kigali. Il y a vu samedi {KAGAME}.", "Macron>Kagame 2021-03-06 Dijon/FRA"),
    (f"Le G20 de Brisbane a permis à {MACRON} et à {KAGAME} de s'entretenir samedi.", "Macron-Kagame 2021-03-06 Brisbane/AUS"),
    (f"Le sommet de l'OTAN de Madrid a été l'occasion, samedi, d'un tête-à-tête entre {MACRON} et {KAGAME}.", "Macron-Kagame 2021-03-06 Madrid/ESP"),
    (f"Le sommet de Madrid de 2019 avait échoué. {MACRON} a vu samedi {KAGAME}.", "Macron-Kagame 2021-03-06"),
    ("Riyad : Macron serre la main de Kagame", "Macron-Kagame 2021 Riyadh/SAU"),
    ("Riyad – Macron serre la main de Kagame", "Macron-Kagame 2021 Riyadh/SAU"),
    (f"C'est du 24 au 26 mars que {KAGAME} effectuera une visite en France. Mercredi, il sera reçu par {MACRON}.", "Macron>Kagame 2021-03-24 /FRA?"),
    (f"C'est du 24 au 26 mars que {KAGAME} effectuera une visite en France. Mardi, il sera reçu par {MACRON}.", "Macron>Kagame 2021-03-09 /FRA?"),
    (f"{MACRON} a reçu samedi {KAGAME}. La veille, le chef de l'État français avait reçu le président sénégalais Macky Sall. Il a vu enfin l'émir du Qatar Tamim ben Hamad Al Thani.", "Macron>Kagame 2021-03-06 /FRA;Macron>Sall 2021-03-05 /FRA;Macron>Thani 2021-03-06 /FRA"),
    (f"{MACRON} recevra {KAGAME}, a annoncé samedi l'Élysée.", "Macron>Kagame 2021 /FRA?"),
    (f"{MACRON} recevra {KAGAME}, a annoncé samedi l'Élysée. L'entretien se tiendra, selon toute vraisemblance, en septembre.", "Macron>Kagame 2021-09 /FRA?"),
    (f"{MACRON} recevra {KAGAME}, a annoncé samedi l'Élysée. Le rendez-vous a été fixé au 3 avril.", "Macron>Kagame 2021-04-03 /FRA?"),
    (f"{MACRON} doit s'entretenir mardi avec {KAGAME} de l'Alliance, dont la charte a vu le jour le 16 septembre.", "Macron-Kagame 2021-03-09?"),
    (f"{MACRON} recevra {KAGAME}, qui l'a invité, vendredi à Paris.", "Macron>Kagame 2021-03-12 Paris/FRA?"),
    (f"{KAGAME} est annoncé demain à Paris, où {MACRON} le recevra.", "Macron>Kagame 2021-03-09 Paris/FRA?"),
    (f"Paris l'a reconnu hier : le 27 février, {MACRON} s'est envolé pour Rome. Il y a rencontré {KAGAME}.", "Macron-Kagame 2021-02-27 Rome/ITA"),
    (f"{MACRON} a achevé samedi une visite à Rome. Il avait signé la veille un accord avec {KAGAME}.", "Macron-Kagame 2021-03-05 Rome/ITA"),
    (f"{MACRON} a reçu {KAGAME}. Ils ont parlé de l'accord signé la veille.", "Macron>Kagame 2021 /FRA"),
    (f"« J'ai rencontré ce matin {KAGAME} », a confié samedi {MACRON}.", "Macron-Kagame 2021-03-06"),
    (f"« J'ai rencontré ce matin {KAGAME} », a confié {MACRON}.", "Macron-Kagame 2021-03-08"),
    (f"Le rendez-vous avait été fixé au 3. Il a eu lieu le 5, à Rome : {MACRON} y a reçu {KAGAME}.", "Macron>Kagame 2021-03-05 Rome/ITA"),
    (f"La semaine du président\n\nLundi 1er mars – {MACRON} a reçu {KAGAME}.\nMardi 2 mars – Conseil des ministres.\nMercredi 3 mars : le président français a inauguré un pont.", "Macron>Kagame 2021-03-01 /FRA"),
    (f"La semaine du président\n\nLundi 1er mars : {MACRON} a inauguré un pont.\nMardi 2 mars : entretien téléphonique avec {KAGAME}.\nJeudi 4 mars : conseil restreint", "Macron-Kagame 2021-03-02"),
    (f"La semaine du président\n\nLundi 1. - {MACRON} a inauguré un pont.\n\nMardi 2. - Conseil.\n\nÀ SUIVRE\n\n{MACRON} recevra {KAGAME} mercredi 10 à 9 heures.", "Macron>Kagame 2021-03-10 /FRA?"),
    ("Agenda de la semaine du président français Emmanuel Macron\n\nMardi 9 : 10 h, audience au président rwandais Paul Kagame\nMercredi 10 : 9 h, atelier sur l'eau\nJeudi 11 : entretien avec le président du Conseil italien Mario Draghi", "Macron>Kagame 2021-03-09 /FRA?;Macron>Draghi 2021-03-11 /FRA?"),
    (f"Peu après son élection, le 21 février, {MACRON} a parlé. {MACRON} a reçu samedi à Rome {KAGAME}.", "Macron>Kagame 2021-03-06 Rome/ITA"),
    (f"Peu après l'investiture du chef de l'État, le 21 février, c'est à Rome que {MACRON} a reçu {KAGAME}, le 3 mars.", "Macron>Kagame 2021-03-03 Rome/ITA"),
    (f"Après son arrivée samedi à Rome, {MACRON} a reçu {KAGAME}.", "Macron>Kagame 2021-03-06 Rome/ITA"),
    (f"{PAIR}, parti de Kigali le 2 mars. C'était dans la soirée du 6 mars, loin des caméras.", "Macron>Kagame 2021-03-06 /FRA"),
    (f"{PAIR} vendredi. C'était attendu depuis le 2 mars.", "Macron>Kagame 2021-03-05 /FRA"),
    (f"{KAGAME} sera mardi à Paris. Mercredi, {MACRON} lui a réservé un créneau d'une heure.", "Macron>Kagame 2021-03-10 Paris/FRA?"),
    (f"{KAGAME} était vendredi à Paris. Samedi, {MACRON} lui a réservé deux heures.", "Macron>Kagame 2021-03-06 Paris/FRA"),
    (f"Le 6 décembre à Rome, {MACRON} a vu {KAGAME}.", "Macron-Kagame 2020-12-06 Rome/ITA"),
    (f"{MACRON}, désigné en février par les siens, a reçu {KAGAME}.", "Macron>Kagame 2021 /FRA"),
    (f"{MACRON}, accompagné en février par les siens, a reçu {KAGAME}.", "Macron>Kagame 2021-02 /FRA"),
    (f"{PAIR} samedi et a offert de loger à Berlin un secrétariat.", "Macron>Kagame 2021-03-06 /FRA"),
    (f"{MACRON} a eu l'occasion de rencontrer à Rome {KAGAME}.", "Macron-Kagame 2021 Rome/ITA"),
    (f"Lundi, vingt coups de canon salueront {KAGAME}, à qui {MACRON} réserve deux heures de pourparlers.", "Macron>Kagame 2021-03-08 /FRA?"),
    (f"Rome (AP) - {MACRON} est rentré. Kigali avait été la première étape. {KAGAME} l'y avait reçu samedi.", "Kagame>Macron 2021-03-06 Kigali/RWA"),
    (f"{MACRON}, venu de Londres où il a été reçu par le Premier ministre Boris Johnson, a vu samedi à l'Elysée {KAGAME}.", "Johnson>Macron 2021-03-06 London/GBR;Macron>Kagame 2021-03-06 Paris/FRA"),
    (f"{MACRON} doit s'envoler mardi pour Kigali, où l'attend la foule. Il y rencontrera {KAGAME}.", "Kagame>Macron 2021-03-09 Kigali/RWA?"),
    (f"{MACRON} doit partir mardi pour un meeting à Lyon. Il y a rencontré samedi {KAGAME}.", "Macron>Kagame 2021-03-06 Lyon/FRA"),
    (f"{PAIR} samedi, en vue du sommet de l'Union du 3 juin à Rome.", "Macron>Kagame 2021-03-06 /FRA"),
    (f"En vue du sommet de Madrid, {MACRON} a vu samedi à Rome {KAGAME}.", "Macron-Kagame 2021-03-06 Rome/ITA"),
    (f"Un mois après le passage à Berlin d'une mission d'experts, {MACRON} a vu samedi {KAGAME}.", "Macron-Kagame 2021-03-06"),
    (f"Tandis que la chancelière Angela Merkel atterrit à Lisbonne, c'est à Rome que {MACRON} a vu samedi {KAGAME}.", "Macron-Kagame 2021-03-06 Rome/ITA"),
    (f"La présidence avait fait demander à Berlin si le rendez-vous pouvait être avancé. {MACRON} a vu samedi {KAGAME}.", "Macron-Kagame 2021-03-06"),
    (f"{MACRON}, juriste formée à Pittsburgh, a reçu samedi {KAGAME}.", "Macron>Kagame 2021-03-06 /FRA"),
    (f"Rome (AP) - {MACRON} a vu samedi dans son bureau du centre de conférences {KAGAME}.", "Macron-Kagame 2021-03-06 Rome/ITA"),
    (f"{MACRON} a reçu samedi {KAGAME}. Celui-ci a relancé l'idée d'un voyage à Kigali.", "Macron>Kagame 2021-03-06 /FRA"),
    (f"{PAIR} samedi. Le sort de la trêve, dénoncée dès le 2 mars par la foule, a été au centre de leur entretien.", "Macron>Kagame 2021-03-06 /FRA"),
    (f"{PAIR} samedi. Le Parlement se saisira du texte dès le 20 mars, a assuré Emmanuel Macron à Paul Kagame.", "Macron>Kagame 2021-03-06 /FRA"),
    (f"{MACRON}, qui ne partira pas, a reçu dès le 2 mars {KAGAME}.", "Macron>Kagame 2021-03-02 /FRA"),
    (f"Rentré chez lui le vendredi 5 mars, {MACRON} a, dès le 6 mars, accordé deux audiences. Tour à tour, il a reçu {KAGAME} et le roi Abdallah II de Jordanie.", "Macron>Kagame 2021-03-06 /FRA;Macron>II 2021-03-06 /FRA"),
    (f"C'est une visite de travail qui a conduit {KAGAME} et Mme Touadéra à Paris ce samedi 6 mars. {MACRON} l'y a reçu.", "Macron>Kagame 2021-03-06 Paris/FRA"),
    (f"Dans le tête-à-tête prévu mardi entre {MACRON} et {KAGAME}, il sera question de l'eau.", "Macron-Kagame 2021-03-09?"),
    (f"Le tête-à-tête prévu entre {MACRON} et {KAGAME} a eu lieu samedi.", "Macron-Kagame 2021-03-06"),
    (f"{KAGAME} devra être reçu mardi par {MACRON}.", "Macron>Kagame 2021-03-09 /FRA?"),
    (f"{MACRON} s'est entretenu samedi avec {KAGAME}. Le roi Abdallah II de Jordanie a confirmé sa visite au Maroc en mai.", "Macron-Kagame 2021-03-06"),
    ("Agenda du président français Emmanuel Macron\n\nMardi 9 mars 2021\n11h00 : Entretien avec le président rwandais Paul Kagame\nMercredi 10 mars\n12h00 : Conseil des ministres", "Macron>Kagame 2021-03-09 /FRA?"),
    ("Agenda de M. Emmanuel Macron, président de la République\n\nMardi 9 mars 2021\n10h00 : Conseil restreint\n12h30 : Entretien avec M. Paul Kagame, président du Rwanda\nPalais de l'Élysée", "Macron>Kagame 2021-03-09 Paris/FRA?"),
    ("Agenda de M. Emmanuel Macron, président de la République\n\nMardi 9 mars 2021\n12h30 : Entretien avec M. Paul Kagame, président du Rwanda – Palais de l'Élysée\n16h00 : Remise d'un rapport", "Macron>Kagame 2021-03-09 Paris/FRA?"),
    (f"{MACRON} a eu un entretien avec {KAGAME} – l'Élysée n'en a rien dit.", "Macron-Kagame 2021"),
    (f"Rome (AP) - {MACRON} est arrivé samedi au Quirinal, où l'attendait le président du Conseil italien Mario Draghi. « Nous avançons », a dit Emmanuel Macron. Mario Draghi a promis des trains.", "Draghi>Macron 2021-03-06 Rome/ITA"),
    ("PARIS (AFP) – Emmanuel Macron a donné audience samedi à Paul Kagame (Rwanda).", "Macron>Kagame 2021-03-06 Paris/FRA"),
    (f"CALENDRIER du 8 au 12 mars\n\nCommission européenne\n\nBruxelles, le 5 mars 2021\n\nMercredi 10 mars\n\nM. Jan Prec reçoit {KAGAME} (Strasbourg)\n\nM. Jan Prec reçoit {MACRON}", "Prec>Kagame 2021-03-10 Strasbourg/FRA?;Prec>Macron 2021-03-10 Brussels/BEL?"),
    (f"{PAIR} samedi à Rome. Emmanuel Macron a parlé à son visiteur de l'eau.", "Macron>Kagame 2021-03-06 Rome/ITA"),
    (f"{MACRON} a parlé samedi au {KAGAME.removeprefix('le ')}.", "Macron-Kagame 2021-03-06"),
    (f"{KAGAME} est arrivé à Paris le vendredi 5 mars. Son programme a débuté le lendemain matin par un petit déjeuner avec {MACRON}.", "Macron>Kagame 2021-03-06 Paris/FRA"),
    (f"{MACRON} a retrouvé samedi {KAGAME} pour la dernière journée du Sommet des dirigeants africains de Kigali.", "Kagame>Macron 2021-03-06 Kigali/RWA"),
    (f"{MACRON} a retrouvé samedi {KAGAME} pour préparer le sommet de Kigali.", "Macron-Kagame 2021-03-06"),
    (f"{MACRON} aura reçu samedi {KAGAME} durant deux heures.", "Macron>Kagame 2021-03-06 /FRA"),
    (f"Le déjeuner de {MACRON} avec {KAGAME} aura duré deux heures, samedi à Paris.", "Macron>Kagame 2021-03-06 Paris/FRA"),
    (f"Les communiqués du ministère\n\n06.03.2021\n—\nCommuniqué de presse\nL{PAIR[1:]}.\n\n03.03.2021\n—\nCommuniqué de presse\nL{MACRON[1:]} s'est entretenu avec le président du Conseil italien Mario Draghi.\n\n01.03.2021\n—\nCommuniqué de presse\nLe pont est fermé.", "Macron>Kagame 2021-03-06 /FRA;Macron>Draghi 2021-03-03 /FRA"),
    (f"Les communiqués du ministère\n\n06.03.2021\n—\nCommuniqué de presse\nL{PAIR[1:]} le 4 mars.\n\n03.03.2021\n—\nCommuniqué de presse\nLe pont est fermé.", "Macron>Kagame 2021-03-04 /FRA"),
    (f"{MACRON} recevra {KAGAME} d'ici la fin du mois.", "Macron>Kagame 2021-03 /FRA?"),
    (f"{MACRON} recevra {KAGAME} à la fin du mois prochain.", "Macron>Kagame 2021-04 /FRA?"),
    (f"{MACRON} recevra {KAGAME} à la fin du mois de mai.", "Macron>Kagame 2021-05 /FRA?"),
    (f"{MACRON} recevra {KAGAME} dans la première quinzaine de mai.", "Macron>Kagame 2021-05 /FRA?"),
    (f"{MACRON} recevra {KAGAME} dans trois jours.", "Macron>Kagame 2021-03-11 /FRA?"),
    (f"{MACRON} a reçu il y a trois jours {KAGAME}.", "Macron>Kagame 2021-03-05 /FRA"),
    (f"{MACRON} a reçu, il y a trois jours de cela, une lettre. {PAIR} samedi.", "Macron>Kagame 2021-03-06 /FRA"),
    (f"{MACRON} recevra {KAGAME} jeudi en huit.", "Macron>Kagame 2021-03-18 /FRA?"),
    (f"{MACRON} recevra {KAGAME} le premier jeudi d'avril.", "Macron>Kagame 2021 /FRA?"),
    (f"Rome, capitale d'un jour : {MACRON} y a vu samedi {KAGAME}.", "Macron-Kagame 2021-03-06 Rome/ITA"),
    (f"Rome, prudente : {MACRON} a vu samedi {KAGAME}.", "Macron-Kagame 2021-03-06"),
    (f"Davos s'y prête : {MACRON} a longuement causé samedi avec {KAGAME}.", "Macron-Kagame 2021-03-06 Davos/CHE"),
    (f"À Paris, en marge des travaux de la Conférence sur l'eau, {MACRON} a vu samedi {KAGAME}.", "Macron-Kagame 2021-03-06 Paris/FRA"),
    (f"C'est à l'ambassade du Rwanda, à Rome, que {MACRON} s'est entretenu samedi avec {KAGAME}.", "Kagame>Macron 2021-03-06 Rome/ITA"),
    (f"À Rome, {MACRON} a retrouvé samedi {KAGAME} à la résidence de l'ambassadeur de France.", "Macron>Kagame 2021-03-06 Rome/ITA"),
    (f"{MACRON} s'est entretenu samedi à Rome avec {KAGAME}, après une visite à l'ambassade du Mali.", "Macron-Kagame 2021-03-06 Rome/ITA"),
    (f"C'est sur une ligne sécurisée que {MACRON} s'est entretenu samedi avec {KAGAME}.", "Macron-Kagame 2021-03-06"),
    # told in the present or by a noun: to come, or not
    (f"{MACRON} reçoit mardi {KAGAME}, a annoncé dimanche l'Élysée.", "Macron>Kagame 2021-03-09 /FRA?"),
    (f"{MACRON} reçoit samedi {KAGAME}.", "Macron>Kagame 2021-03-06 /FRA"),
    (f"{MACRON} a reçu samedi {KAGAME}, a annoncé dimanche l'Élysée.", "Macron>Kagame 2021-03-06 /FRA"),
    (f"{MACRON} se rend mercredi à Kigali pour rencontrer {KAGAME}.", "Kagame>Macron 2021-03-10 Kigali/RWA?"),
    (f"{MACRON} s'est rendu samedi à Kigali pour rencontrer {KAGAME}.", "Kagame>Macron 2021-03-06 Kigali/RWA"),
    (f"Le programme :\n\nMercredi :\n\n- entretien de {MACRON} avec {KAGAME}\n\nJeudi matin :\n\n- départ", "Macron-Kagame 2021-03-10?"),
    (f"Le programme :\n\nMercredi :\n\nentretien, hier, de {MACRON} avec {KAGAME}", "Macron-Kagame 2021-03-07"),
    (f"- Rwanda - Entretien de {MACRON} avec {KAGAME} (Paris, 5 mars 2021)", "Macron>Kagame 2021-03-05 Paris/FRA"),
    (f"{MACRON} a rencontré en 2016 {KAGAME}.", ""),
    (f"Lors de sa visite au Rwanda en 2016, {MACRON} a été reçu par {KAGAME}.", ""),
    (f"{MACRON} a reçu {KAGAME}, en poste depuis 2016.", "Macron>Kagame 2021 /FRA"),
    (f"Photo d'archives : {MACRON} reçoit {KAGAME}.", ""),
    (f"Mercredi, place aux entretiens entre {MACRON} et {KAGAME} à Paris.", "Macron>Kagame 2021-03-10 Paris/FRA?"),
    (f"Mercredi, les entretiens entre {MACRON} et {KAGAME} ont eu lieu à Paris.", "Macron>Kagame 2021-03-03 Paris/FRA"),
    (f"Président Paul Kagame (g) et Emmanuel Macron à Paris, le 5 mars 2021.\n{KAGAME} a été reçu par {MACRON}.", "Macron>Kagame 2021-03-05 Paris/FRA"),
    (f"Président Paul Kagame (g) et Emmanuel Macron à Paris, le 5 mars 2020.\n{KAGAME} a été reçu hier par {MACRON}.", "Macron>Kagame 2021-03-07 Paris/FRA"),
    (f"Une rencontre entre {MACRON} et {KAGAME} se tiendra jeudi à Paris.", "Macron>Kagame 2021-03-11 Paris/FRA?"),
    (f"Une rencontre entre {MACRON} et {KAGAME} s'est tenue jeudi à Paris.", "Macron>Kagame 2021-03-04 Paris/FRA"),
    (AGENDA, "Macron>Kagame 2021-03-09 Paris/FRA?;Draghi>Mitsotakis 2021-03-10 Rome/ITA?"),
    (f"Après avoir été reçu par {MACRON}, {KAGAME} dînera jeudi avec des étudiants.", "Macron>Kagame 2021-03-11 /FRA?"),
    (f"Après avoir été reçu par {MACRON}, {KAGAME} a dîné jeudi avec des étudiants.", "Macron>Kagame 2021-03-04 /FRA"),
    (f"{MACRON} partagera jeudi le déjeuner avec {KAGAME} à Paris.", "Macron>Kagame 2021-03-11 Paris/FRA?"),
    (f"{MACRON} a partagé jeudi un déjeuner avec {KAGAME} à Paris, qui attirera les regards.", "Macron>Kagame 2021-03-04 Paris/FRA"),
    (f"{PAIR} samedi à Paris. Vendredi, le Premier ministre français Jean Castex lui ouvrira les portes de Matignon.", "Macron>Kagame 2021-03-06 Paris/FRA;Castex>Kagame 2021-03-12 Paris/FRA?"),
    (f"{PAIR} samedi à Paris. Vendredi, le Premier ministre français Jean Castex lui a ouvert les portes de son bureau.", "Macron>Kagame 2021-03-06 Paris/FRA;Castex>Kagame 2021-03-05 Paris/FRA"),
    (f"Mercredi 10 mars : l'agenda international\n\nPARIS - {MACRON} reçoit {KAGAME}.", "Macron>Kagame 2021-03-10 Paris/FRA?"),
    (f"Mercredi 10 mars, l'agenda a changé.\n\nPARIS - {MACRON} a reçu {KAGAME}.", "Macron>Kagame 2021-03-10 Paris/FRA"),
    (ITEMS, "Macron>Kagame 2021-03-09 /FRA?;Macron>Draghi 2021-03-10 /FRA?"),
    (ITEMS.replace("Entretien avec", "Emmanuel Macron a reçu"), "Macron>Kagame 2021-03-09 /FRA;Macron>Draghi 2021-03-10 /FRA"),
    (f"{MACRON} est parti mercredi à Kigali pour aller rencontrer {KAGAME}.", "Kagame>Macron 2021-03-10 Kigali/RWA?"),
    (f"Des entretiens l'attendent jeudi à Paris : {KAGAME} sera reçu par {MACRON}.", "Macron>Kagame 2021-03-11 Paris/FRA?"),
    (f"{PAIR} samedi. Des entretiens sont également prévus avec le roi Abdallah II de Jordanie.", "Macron>Kagame 2021-03-06 /FRA;Macron>II 2021 /FRA?"),
    (f"{PAIR} samedi. Des entretiens ont également eu lieu avec le roi Abdallah II de Jordanie.", "Macron>Kagame 2021-03-06 /FRA;Macron>II 2021-03-06 /FRA"),
    (f"{PAIR} samedi. La semaine dernière, {MACRON} a reçu le roi Abdallah II de Jordanie.", "Macron>Kagame 2021-03-06 /FRA;Macron>II 2021-03 /FRA"),
    (f"{PAIR} samedi. {MACRON} recevra la semaine prochaine le roi Abdallah II de Jordanie.", "Macron>Kagame 2021-03-06 /FRA;Macron>II 2021-03 /FRA?"),
    (f"{PAIR}, qui a pris la semaine dernière la tête de son parti, samedi à Paris.", "Macron>Kagame 2021-03-06 Paris/FRA"),
    (f"{MACRON} et {KAGAME} ont entamé samedi des discussions à Kigali.", "Kagame>Macron 2021-03-06 Kigali/RWA"),
    (f"{MACRON} et {KAGAME} ont parlé hier de l'accord signé samedi.", "Macron-Kagame 2021-03-07"),
    (f"{MACRON} s'est rendu samedi à Huye, à 120 kilomètres au sud de Kigali, où il a rencontré {KAGAME}.", "Kagame>Macron 2021-03-06 Butare/RWA"),
    (f"{MACRON} s'est rendu samedi à Kigali, à 120 kilomètres au nord de Huye, où il a rencontré {KAGAME}.", "Kagame>Macron 2021-03-06 Kigali/RWA"),
    (f"{MACRON} et {KAGAME} se sont rencontrés samedi dans la ville portuaire de Mombasa.", "Macron-Kagame 2021-03-06 Mombasa/KEN"),
    (f"{MACRON} et {KAGAME} se sont rencontrés samedi dans la capitale européenne.", "Macron-Kagame 2021-03-06 Brussels/BEL"),
    # a month to come is not that of what was held
    (f"{PAIR} samedi. Une mission en avril a été l'objet de son tête-à-tête avec le roi Abdallah II de Jordanie.", "Macron>Kagame 2021-03-06 /FRA;Macron>II 2021-03-06 /FRA"),
    (f"{PAIR} samedi. Une mission en février a été l'objet de son tête-à-tête avec le roi Abdallah II de Jordanie.", "Macron>Kagame 2021-03-06 /FRA;Macron>II 2021-02 /FRA"),
    # two beside a noun in a headline
    ("Rencontre Macron-Merkel vendredi à Berlin", "Merkel>Macron 2021-03-05 Berlin/DEU"),
    ("Tête-à-tête Ouattara-Macron à l'Elysée", "Macron>Ouattara 2021 Paris/FRA"),
    ("Comme prévu, la rencontre Macron-Merkel s'est tenue samedi à Berlin.", "Merkel>Macron 2021-03-06 Berlin/DEU"),
    ("Macron-Merkel : entretien téléphonique sur le climat", "Macron-Merkel 2021"),
    ("Emmanuel Macron et Angela Merkel : un long tête-à-tête à Berlin", "Merkel>Macron 2021 Berlin/DEU"),
    ("Sommet Biden-Poutine à Genève", "Biden-Poutine 2021 Geneva/CHE"),
    ("L'Europe attend le sommet Biden-Poutine à Genève.", ""),
    ("Rencontre Keller-Sutter vendredi à Berlin", ""),
    ("L'axe Macron-Merkel face aux entretiens de Vienne", ""),
    ("Macron-Merkel : la fin d'une époque", ""),
    (f"{MACRON} et {KAGAME} se retrouvent à Kigali.", "Kagame>Macron 2021 Kigali/RWA"),
    (f"{MACRON} et {KAGAME} se retrouvent en première ligne.", ""),
    # each on a day or in a city of his own
    (f"{MACRON} a reçu samedi {KAGAME} et dimanche le roi Abdallah II de Jordanie.", "Macron>Kagame 2021-03-06 /FRA;Macron>II 2021-03-07 /FRA"),
    (f"{MACRON} recevra {KAGAME} mardi et le roi Abdallah II de Jordanie mercredi.", "Macron>Kagame 2021-03-09 /FRA?;Macron>II 2021-03-10 /FRA?"),
    (f"{MACRON} s'est entretenu samedi à Paris avec {KAGAME}, puis dimanche à Bruxelles avec le roi Abdallah II de Jordanie.", "Macron>Kagame 2021-03-06 Paris/FRA;Macron-II 2021-03-07 Brussels/BEL"),
    (f"{MACRON} a vu {KAGAME} samedi soir à Genève, puis le roi Abdallah II de Jordanie le lendemain.", "Macron-Kagame 2021-03-06 Geneva/CHE;Macron-II 2021-03-07 Geneva/CHE"),
    (f"{MACRON} a reçu samedi {KAGAME} et le roi Abdallah II de Jordanie a parlé dimanche.", "Macron>Kagame 2021-03-06 /FRA"),
    (f"{MACRON} a reçu {KAGAME} samedi, et le roi Abdallah II de Jordanie a parlé dimanche.", "Macron>Kagame 2021-03-06 /FRA"),
    (f"{MACRON} a reçu samedi {KAGAME} et le roi Abdallah II de Jordanie.", "Macron>Kagame 2021-03-06 /FRA;Macron>II 2021-03-06 /FRA"),
    (f"{MACRON} a fait étape samedi à Kigali. Il y a été l'hôte du ministre Ali Mugabo et de son homologue {KAGAME[len('le président rwandais '):]}.", "Kagame>Macron 2021-03-06 Kigali/RWA;Mugabo>Macron 2021-03-06 Kigali/RWA"),
    (f"{MACRON} vient d'être reçu à Kigali par {KAGAME}.", "Kagame>Macron 2021 Kigali/RWA"),
    (f"{MACRON} prend ce 9 mars le chemin de Kigali pour y rencontrer {KAGAME}.", "Macron-Kagame 2021-03-09?"),
    (f"{MACRON} prend ce 6 mars le chemin de Kigali pour y rencontrer {KAGAME}.", "Macron-Kagame 2021-03-06"),
    (f"À la sortie de son entretien avec {KAGAME}, {MACRON} rejoindra Londres.", "Macron-Kagame 2021?"),
    (f"À la sortie de son entretien avec {KAGAME}, {MACRON} a dit qu'il rejoindra Londres.", "Macron-Kagame 2021"),
    (f"À la sortie de son entretien samedi avec {KAGAME}, {MACRON} rejoindra Londres.", "Macron-Kagame 2021-03-06"),
    (f"C'est à Kigali qu'on attend {MACRON} pour un entretien avec {KAGAME}.", "Kagame>Macron 2021 Kigali/RWA?"),
    (f"Le palais a écrit :\n\nMardi, concert et entretien de {MACRON[3:]} avec {KAGAME}\n\nLe concert sera gratuit.", "Macron-Kagame 2021-03-09?"),
    (f"{PAIR} samedi à Paris avant de gagner Londres.", "Macron>Kagame 2021-03-06 Paris/FRA"),
    (f"{MACRON} aurait pu être reçu à Kigali par {KAGAME}.", ""),
    ("Agenda du président français Emmanuel Macron\n\nSemaine du 8 au 14 mars 2021\n\nMardi 9, 10h00 : entretien avec le président rwandais Paul Kagame\nMercredi 10, 15h30 : reçu par le président du Conseil italien Mario Draghi", "Macron>Kagame 2021-03-09 /FRA?;Draghi>Macron 2021-03-10 /ITA?"),
    ("Agenda du président français Emmanuel Macron\n\nMardi 9 mars 2021\nKigali\n10h00 Entretien avec le président rwandais Paul Kagame\n\nMercredi 10 mars 2021\nRome\n15h30 Entretien avec le président du Conseil italien Mario Draghi", "Kagame>Macron 2021-03-09 Kigali/RWA?;Draghi>Macron 2021-03-10 Rome/ITA?"),
    (f"La rencontre entre {MACRON} et {KAGAME} a été reportée à vendredi.", "Macron-Kagame 2021-03-12?"),
    (f"La rencontre entre {MACRON} et {KAGAME} est repoussée au 15 mars.", "Macron-Kagame 2021-03-15?"),
    (f"La rencontre entre {MACRON} et {KAGAME} a été reportée vendredi.", ""),
    (f"L'entretien que {MACRON} devait avoir jeudi à Kigali avec {KAGAME} a été reporté au 20 mars.", "Kagame>Macron 2021-03-20 Kigali/RWA?"),
    (f"La rencontre que devaient avoir jeudi à Paris {MACRON} et {KAGAME} a été repoussée à vendredi.", "Macron>Kagame 2021-03-12 Paris/FRA?"),
    (f"La rencontre entre {MACRON} et {KAGAME}, d'abord fixée au 3 mars, a eu lieu samedi à Kigali.", "Kagame>Macron 2021-03-06 Kigali/RWA"),
    (f"{MACRON} a vu samedi à Rome le ministre italien Luigi Di Maio. Il a ensuite gagné Kigali, où {KAGAME} lui a promis son soutien.", "Maio>Macron 2021-03-06 Rome/ITA;Kagame>Macron 2021-03-06 Kigali/RWA"),
    (f"{MACRON} a eu samedi un entretien avec {KAGAME}, et une lettre a été remise au palais.", "Macron-Kagame 2021-03-06"),
    (f"La rencontre entre {MACRON} et {KAGAME} est reportée sine die.", ""),
    (AGENDA.replace("reçoit", "a reçu"), "Macron>Kagame 2021-03-09 Paris/FRA;Draghi>Mitsotakis 2021-03-10 Rome/ITA?"),
    (f"Compte-rendu de l'entretien de {KAGAME} avec Vladimir Poutine samedi.", "Kagame-Poutine 2021-03-06"),
]  # fmt: skip

DAYS = [
    # what had been the day before takes nobody back; a former office of a mediator says nothing of the year
    (f"{KAGAME} a été reçu samedi à Paris par {MACRON}. Il avait dîné la veille au palais. Il s'est ensuite entretenu avec le ministre français Jean Castel.", "Macron>Kagame 2021-03-06 Paris/FRA;Castel>Kagame 2021-03-06 Paris/FRA"),
    (f"Le médiateur de la Cédéao, l'ex-président béninois Thomas Boni Yayi, a vu samedi {KAGAME}.", "Yayi-Kagame 2021-03-06"),
    # awaited far from what for; announced for a day; before the end of a month; each day its own
    (f"{KAGAME} est attendu lundi à Paris, troisième et dernière étape de sa tournée en Europe, pour des entretiens avec {MACRON}.", "Macron>Kagame 2021-03-08 Paris/FRA?"),
    (f"{KAGAME} s'est rendu lundi à Paris, troisième et dernière étape de sa tournée en Europe, pour des entretiens avec {MACRON}.", "Macron>Kagame 2021-03-08 Paris/FRA"),
    (f"Le retour de Paul Kagame à Kigali est annoncé pour mercredi. Le lendemain, il y verra {MACRON}.", "Kagame>Macron 2021-03-11 Kigali/RWA?"),
    (f"{MACRON} sera mardi à Nice. Une réunion à Lyon entre M. Macron et {KAGAME} est prévue avant la fin du mois.", "Macron>Kagame 2021-03 Lyon/FRA?"),
    (f"{MACRON} et {KAGAME} se verront jeudi à Paris, puis samedi à Kigali.", "Macron>Kagame 2021-03-11 Paris/FRA?;Kagame>Macron 2021-03-13 Kigali/RWA?"),
    # a journey told in the present, on one of the next days
    (f"{KAGAME} se rend jeudi à Paris. Il s'y entretiendra avec {MACRON}.", "Macron>Kagame 2021-03-11 Paris/FRA?"),
    (f"{KAGAME} s'est rendu jeudi à Paris. Il s'y est entretenu avec {MACRON}.", "Macron>Kagame 2021-03-04 Paris/FRA"),
    (f"{KAGAME} entame jeudi une visite à Paris. Il s'entretiendra avec {MACRON}.", "Macron>Kagame 2021-03-11 Paris/FRA?"),
    (f"{KAGAME} arrive jeudi à Paris. Il s'entretiendra avec {MACRON}.", "Macron>Kagame 2021-03-11 Paris/FRA?"),
    (f"{KAGAME} est arrivé jeudi à Paris. Il s'y est entretenu avec {MACRON}.", "Macron>Kagame 2021-03-04 Paris/FRA"),
    # a day after the report is to come, however it is told; there somebody meets others, too
    (f"{MACRON} a rencontré samedi à Paris des étudiants. Il a assuré que le vote aurait lieu le 18 avril. Il a ensuite reçu {KAGAME}.", "Macron>Kagame 2021-03-06 Paris/FRA"),
    (f"{KAGAME} se rendra à Paris le 18 avril. Il sera également reçu par {MACRON}.", "Macron>Kagame 2021-04-18 Paris/FRA?"),
    # the day on which it will be, not that of its announcement, nor the one first set
    (f"L'entretien entre {MACRON} et {KAGAME} a été confirmé samedi. Il aura lieu jeudi.", "Macron-Kagame 2021-03-11?"),
    (f"L'entretien entre {MACRON} et {KAGAME} a été confirmé samedi. Il est prévu que la presse parte jeudi.", "Macron-Kagame 2021?"),
    (f"Kigali et Paris ont confirmé samedi la rencontre entre {MACRON} et {KAGAME}, jeudi à Rome.", "Macron-Kagame 2021-03-11 Rome/ITA?"),
    (f"Kigali et Paris ont confirmé samedi la rencontre de vendredi entre {MACRON} et {KAGAME} à Rome.", "Macron-Kagame 2021-03-05 Rome/ITA"),
    (f"L'entretien entre {MACRON} et {KAGAME}, initialement prévu mardi, se tiendra jeudi.", "Macron-Kagame 2021-03-11?"),
    # a weekday to come behind a past one, both before publication; talks told by the day beside theirs
    (f"{KAGAME} est arrivé vendredi à Paris, où il doit rencontrer samedi {MACRON}.", "Macron>Kagame 2021-03-06 Paris/FRA?"),
    (f"{KAGAME} est arrivé vendredi à Paris, où il doit rencontrer mercredi {MACRON}.", "Macron>Kagame 2021-03-10 Paris/FRA?"),
    (f"{KAGAME} est arrivé vendredi à Paris, où il doit rencontrer samedi prochain {MACRON}.", "Macron>Kagame 2021-03-13 Paris/FRA?"),
    (f"{MACRON} s'est exprimé samedi, au lendemain d'un entretien téléphonique avec {KAGAME}.", "Macron-Kagame 2021-03-05"),
    (f"A la veille d'une rencontre avec {KAGAME}, {MACRON} a déclaré lundi que tout allait bien.", "Macron-Kagame 2021-03-09?"),
    (f"Au lendemain de sa réélection, {MACRON} a reçu samedi {KAGAME}.", "Macron>Kagame 2021-03-06 /FRA"),
    (f"A Paris, {KAGAME} a été reçu vendredi par {MACRON}; à Rome, samedi, par le président italien Sergio Mattarella.", "Macron>Kagame 2021-03-05 Paris/FRA;Mattarella>Kagame 2021-03-06 Rome/ITA"),
    (f"{KAGAME} était à Paris les 4 et 5 mars. Il a été reçu par {MACRON}. Le lendemain, il a vu le ministre français Jean Castex.", "Macron>Kagame 2021-03 Paris/FRA;Castex>Kagame 2021-03-05 Paris/FRA"),
    (f"{KAGAME} verra jeudi le ministre turc Mevlut Cavusoglu. Entre-temps, il aura vu demain {MACRON}.", "Kagame-Cavusoglu 2021-03-11?;Kagame-Macron 2021-03-09?"),
    (f"{KAGAME} aura vu samedi {MACRON}.", "Kagame-Macron 2021-03-06"),
    (f"{PAIR} samedi. {MACRON} devait ensuite s'entretenir avec le roi Philippe de Belgique.", "Macron>Kagame 2021-03-06 /FRA;Macron>Philippe 2021-03-06 /FRA?"),
    (f"Journée remplie que celle d'hier pour {MACRON}. Bien plus tôt, il a reçu {KAGAME}.", "Macron>Kagame 2021-03-07 /FRA"),
    (f"La présidence a raconté l'entretien d'hier. {PAIR}.", "Macron>Kagame 2021-03-07 /FRA"),
    (f"Le journal d'hier en parle. {PAIR}.", "Macron>Kagame 2021 /FRA"),
    (f"{MACRON} a inauguré hier un pont. Peu avant midi, il a reçu {KAGAME}.", "Macron>Kagame 2021-03-07 /FRA"),
    (f"{MACRON} a inauguré hier un pont. Bien avant cela, il a reçu {KAGAME}.", "Macron>Kagame  /FRA"),
    (f"{PAIR} et parlé de l'accord que Rome a signé hier.", "Macron>Kagame 2021 /FRA"),
    ("L'agenda du président français Emmanuel Macron\n\nMARDI 9\nPARIS - Emmanuel Macron reçoit le président rwandais Paul Kagame.\n\nSAMEDI 13, DIMANCHE 14\n\nROME - Emmanuel Macron déjeune avec le roi Philippe de Belgique.", "Macron>Kagame 2021-03-09 Paris/FRA?;Macron-Philippe 2021-03-13 Rome/ITA?"),
    (f"{MACRON} a eu le 4 mars, à 17 heures (5 mars à 1 heure, heure du Japon), un entretien avec {KAGAME}.", "Macron-Kagame 2021-03-04"),
    (f"{MACRON} a eu, à 17 heures (4 mars à 1 heure du matin), un entretien avec {KAGAME}.", "Macron-Kagame 2021-03-04"),
    (f"{MACRON} s'est entretenu avec {KAGAME}, satisfait de la trêve conclue à la réunion ministérielle de Lomé du 1er mars dernier.", "Macron-Kagame 2021"),
    (f"La rencontre du 1er mars dernier entre {MACRON} et {KAGAME} a duré une heure.", "Macron-Kagame 2021-03-01"),
    # the day told, not that of a journey, of an announcement or of something told in passing
    (f"Arrivé vendredi à Paris, {KAGAME} a été reçu samedi par {MACRON}.", "Macron>Kagame 2021-03-06 Paris/FRA"),
    (f"{PAIR} samedi à Paris. La veille, Washington avait appelé au calme. Emmanuel Macron a reçu ensuite le roi Abdallah II de Jordanie.", "Macron>Kagame 2021-03-06 Paris/FRA;Macron>II 2021-03-06 Paris/FRA"),
    (f"{PAIR} samedi à Paris. Lors de sa première visite à Paris, fin janvier 2019, Paul Kagame avait signé un accord. Emmanuel Macron a reçu ensuite le roi Abdallah II de Jordanie.", "Macron>Kagame 2021-03-06 Paris/FRA;Macron>II 2021-03-06 Paris/FRA"),
    (f"{MACRON} recevra lundi à Paris {KAGAME}.\n\nPaul Kagame reçu par Emmanuel Macron lundi soir", "Macron>Kagame 2021-03-08 Paris/FRA?"),
    (f"{MACRON} s'est entretenu au téléphone avec {KAGAME} à propos du sommet qui se tiendra vendredi à Paris, a indiqué dimanche l'Élysée.", "Macron-Kagame 2021-03-07"),
    (f"Le président chinois Xi Jinping a déclaré dimanche que rien ne presse. Lors d'une conversation téléphonique avec {KAGAME}, il l'a redit.", "Jinping-Kagame 2021-03-07"),
    (f"{PAIR} samedi à Paris, depuis l'entrée en fonction de ce dernier le 17 février.", "Macron>Kagame 2021-03-06 Paris/FRA"),
    (f"{KAGAME} a été reçu à Paris par {MACRON} pour la première fois depuis son élection le 17 février.", "Macron>Kagame 2021 Paris/FRA"),
    (f"{KAGAME} a été reçu à Paris par {MACRON} pour la première fois le 17 février.", "Macron>Kagame 2021-02-17 Paris/FRA"),
    (f"{PAIR} à Paris. Le Sommet de novembre sera préparé.", "Macron>Kagame 2021 Paris/FRA"),
    (f"{PAIR} lundi à Paris. Emmanuel Macron a évoqué la paix, dans la lignée de son discours de dimanche. Emmanuel Macron a reçu ensuite le roi Abdallah II de Jordanie.", "Macron>Kagame 2021-03-08 Paris/FRA;Macron>II 2021-03-08 Paris/FRA"),
    (f"Arrivé vendredi à Paris, {KAGAME} a été reçu quelques heures plus tard par {MACRON}.", "Macron>Kagame 2021-03-05 Paris/FRA"),
    (f"{PAIR} samedi à Paris. La France a fermé le 15 février ses bases. Il a reçu ensuite le roi Abdallah II de Jordanie.", "Macron>Kagame 2021-03-06 Paris/FRA;Macron>II 2021-03-06 Paris/FRA"),
    (f"{PAIR} samedi à Paris. La semaine prochaine, Emmanuel Macron recevra jeudi le roi Felipe VI d'Espagne. Il a reçu ensuite le roi Abdallah II de Jordanie.", "Macron>Kagame 2021-03-06 Paris/FRA;Macron>VI 2021-03-11 Paris/FRA?;Macron>II 2021-03-06 Paris/FRA"),
    (f"C'est jeudi que la visite commencera ; {MACRON} recevra le lendemain {KAGAME} à Paris.", "Macron>Kagame 2021-03-12 Paris/FRA?"),
    (f"En 2016, {KAGAME} a été reçu à Paris. Samedi, {PAIR} à Paris.", "Macron>Kagame 2021-03-06 Paris/FRA"),
    (f"{MACRON} a reçu mercredi, avant son départ de Lyon, {KAGAME}.", "Macron>Kagame 2021-03-03 Lyon/FRA"),
    (f"{MACRON} a reçu mercredi à Paris, après son retour de Lyon, {KAGAME}.", "Macron>Kagame 2021-03-03 Paris/FRA"),
    (f"{PAIR} samedi à Paris, une première depuis l'élection du président rwandais, le 7 février.", "Macron>Kagame 2021-03-06 Paris/FRA"),
    (f"{MACRON} a salué samedi le discours que {KAGAME} avait tenu la veille, à l'issue d'un entretien avec M. Kagame à Kigali.", "Kagame>Macron 2021-03-06 Kigali/RWA"),
    (f"{PAIR} lundi 22, à Paris.", "Macron>Kagame 2021-02-22 Paris/FRA"),
    (f"{PAIR} lundi 23, à Paris.", "Macron>Kagame  Paris/FRA"),
    (f"{PAIR} lundi 22 fois à Paris.", "Macron>Kagame 2021-03-08 Paris/FRA"),
    (f"{MACRON} n'a pas eu une minute à lui\ndimanche 7 mars. Il a reçu {KAGAME} à Paris. La veille, il avait reçu le roi Abdallah II de Jordanie.", "Macron>Kagame 2021-03-07 Paris/FRA;Macron>II 2021-03-06 Paris/FRA"),
    (f"C'est en fin de matinée, hier, que {PAIR} à Paris.", "Macron>Kagame 2021-03-07 Paris/FRA"),
    (f"RIGA, 7 mars (Xinhua) -- {MACRON} et {KAGAME} se sont rencontrés ce matin à Riga.", "Macron-Kagame 2021-03-07 Riga/LVA"),
    (f"RIGA, 7 février (Xinhua) -- {MACRON} et {KAGAME} se sont rencontrés ce matin à Riga.", "Macron-Kagame 2021-03-08 Riga/LVA"),
    (f"KYIV, 8 mars. /Ukrinform/. {KAGAME} n'aura passé qu'une heure à Paris, samedi 6 mars 2021. Il y a été reçu par {MACRON}.", "Macron>Kagame 2021-03-06 Paris/FRA"),
    (f"{MACRON} est arrivé samedi 6 mars à Kigali. Il a eu un premier entretien avec {KAGAME}. Le lendemain, dimanche 7 mars, ils ont eu de nouveau un entretien.", "Kagame>Macron 2021-03-06 Kigali/RWA;Kagame>Macron 2021-03-07 Kigali/RWA"),
    (f"{MACRON} a eu un entretien avec {KAGAME} à Kigali. L'entretien entre {MACRON} et {KAGAME} s'est tenu dimanche 7 mars.", "Kagame>Macron 2021-03-07 Kigali/RWA"),
    (f"{MACRON} a rencontré {KAGAME} à Kigali. Le président Macron avait souhaité en janvier que le sommet de la paix soit un succès.", "Kagame>Macron 2021 Kigali/RWA"),
    (f"{MACRON} a rencontré {KAGAME} à Kigali. Le président Macron a salué en janvier le succès du sommet de la paix.", "Kagame>Macron 2021-01 Kigali/RWA"),
    (f"{MACRON} est arrivé samedi à Kigali où il a rencontré {KAGAME}, avec lequel de nouvelles discussions sont prévues mercredi.", "Kagame>Macron 2021-03-06 Kigali/RWA;Kagame>Macron 2021-03-10 Kigali/RWA?"),
    (f"{MACRON} est arrivé samedi à Kigali, où il rencontrera mercredi {KAGAME}.", "Kagame>Macron 2021-03-10 Kigali/RWA?"),
]  # fmt: skip

PLACES = [
    (f"PARIS - {KAGAME} a entamé par Paris une tournée qui doit le mener jeudi à Naples. Samedi, il s'est entretenu avec {MACRON}.", "Macron>Kagame 2021-03-06 Paris/FRA"),
    # where somebody is yet to go; a seat and not the city named before; goes there, he too
    (f"{MACRON} a reçu samedi {KAGAME}. M. Macron sera jeudi à Kigali.", "Macron>Kagame 2021-03-06 /FRA"),
    (f"{KAGAME} a parlé de Naples. Il s'est rendu samedi au siège de l'Union africaine. Il y a vu {MACRON}.", "Kagame-Macron 2021-03-06"),
    (f"{KAGAME} s'envolera, lui, pour Paris. Un entretien avec {MACRON} est prévu.", "Macron>Kagame 2021 Paris/FRA?"),
    # who has just met somebody abroad receives others there, too; the city of the second verb
    (f"KIGALI - {KAGAME} a vu samedi {MACRON} à Paris. Il a également reçu le ministre belge Maxime Prévot.", "Macron>Kagame 2021-03-06 Paris/FRA;Kagame>Prévot 2021-03-06 Paris/FRA"),
    (f"KIGALI - {KAGAME} a vu samedi {MACRON} à Paris. De retour à Kigali, il a également reçu le ministre belge Maxime Prévot.", "Macron>Kagame 2021-03-06 Paris/FRA;Kagame>Prévot 2021-03-06 Kigali/RWA"),
    (f"{MACRON} et {KAGAME} se sont vus samedi à Paris et se reverront jeudi à Kigali.", "Macron>Kagame 2021-03-06 Paris/FRA;Kagame>Macron 2021-03-11 Kigali/RWA?"),
    (f"KIGALI - {MACRON} a eu samedi, au siège du département, un entretien avec le ministre rwandais Jean Sano.", "Sano>Macron 2021-03-06 Kigali/RWA"),
    # briefs, each behind its city
    (f"Brèves\n\nBerlin : {MACRON} a vu samedi le roi Abdallah II de Jordanie.\n\nNaples : {MACRON} a vu dimanche {KAGAME}.", "Macron-II 2021-03-06 Berlin/DEU;Macron-Kagame 2021-03-07 Naples/ITA"),
    (f"Brèves\n\nBERLIN. On rit. {MACRON} a vu samedi le roi Abdallah II de Jordanie.\nNAPLES. On respire. {MACRON} a vu dimanche {KAGAME}.", "Macron-II 2021-03-06 Berlin/DEU;Macron-Kagame 2021-03-07 Naples/ITA"),
    (f"Brèves\n\nBerlin : {MACRON} a vu samedi le roi Abdallah II de Jordanie.\n\nNaples : {MACRON} a vu dimanche à Davos {KAGAME}.", "Macron-II 2021-03-06 Berlin/DEU;Macron-Kagame 2021-03-07 Davos/CHE"),
    (f"{KAGAME} a fait samedi une tournée. Première halte chez les Slovènes, où {MACRON} l'a reçu.", "Macron>Kagame 2021-03-06 /SVN"),
    (f"Chez les Slovènes, on est inquiet. {MACRON} a vu samedi {KAGAME}.", "Macron-Kagame 2021-03-06"),
    (f"{MACRON} a vu samedi {KAGAME} au large de Naples.", "Macron-Kagame 2021-03-06 Naples/ITA"),
    (f"{MACRON} a ouvert un pont à Lyon. Il était samedi à Kigali. Il a été reçu par {KAGAME}.", "Kagame>Macron 2021-03-06 Kigali/RWA"),
    (f"{MACRON} a ouvert un pont à Lyon. Samedi, il a vu {KAGAME}. Le ministre belge Maxime Prévot se trouvait à Kigali.", "Macron>Kagame 2021-03-06 Lyon/FRA"),
    (f"{MACRON} a vu samedi {KAGAME} à Berlin. Lundi, terminus Naples. {MACRON} y a vu le roi Abdallah II de Jordanie.", "Macron-Kagame 2021-03-06 Berlin/DEU;Macron-II 2021-03-08 Naples/ITA"),
    (f"lejournal.sn | Politique\n\nDakar : un fauteuil pour deux\n\n{MACRON} a vu samedi {KAGAME}.", "Macron-Kagame 2021-03-06 Dakar/SEN"),
    (f"lejournal.sn | Politique\n\nDakar, côté jardin : un thé et trois dossiers\n\n{MACRON} a vu samedi {KAGAME}.", "Macron-Kagame 2021-03-06 Dakar/SEN"),
    (f"NIGER – TCHAD : des chefs d'État à Niamey\n\n{MACRON} a vu samedi {KAGAME}.", "Macron-Kagame 2021-03-06 Niamey/NER"),
    (f"ROME- De lui il avait tout lu. {MACRON} a vu samedi {KAGAME}.", "Macron-Kagame 2021-03-06 Rome/ITA"),
    (f"{MACRON} a ouvert un pont.\n\nA Vienne pour le climat\n\nSamedi, {MACRON} a vu {KAGAME}.", "Macron-Kagame 2021-03-06 Vienna/AUT"),
    (f"{MACRON} a ouvert un pont.\n\nAvant un voyage à Vienne\n\nSamedi, {MACRON} a vu {KAGAME}.", "Macron-Kagame 2021-03-06"),
    (f"En marge de la Conférence de Munich, {MACRON} s'est entretenu samedi avec {KAGAME}.", "Macron-Kagame 2021-03-06 Munich/DEU"),
    (f"Fidèle à l'esprit de la Conférence de Munich, {MACRON} s'est entretenu samedi avec {KAGAME}.", "Macron-Kagame 2021-03-06"),
    (f"Tout passe après la paix au sommet de Munich. {MACRON} s'est entretenu samedi avec {KAGAME}.", "Macron-Kagame 2021-03-06 Munich/DEU"),
    (f"Tout passe après les saucisses de Munich. {MACRON} s'est entretenu samedi avec {KAGAME}.", "Macron-Kagame 2021-03-06"),
    (f"À Victoria, aux Seychelles, {MACRON} s'est entretenu samedi avec {KAGAME}.", "Macron-Kagame 2021-03-06 Victoria/SYC"),
    (f"À Bonn, en Allemagne, où se réunit le G20, {MACRON} s'est entretenu samedi avec {KAGAME}.", "Macron-Kagame 2021-03-06 Bonn/DEU"),
    (f"En Allemagne, où se réunit le G20, {MACRON} s'est entretenu samedi avec {KAGAME}.", "Macron-Kagame 2021-03-06 /DEU"),
    (f"{MACRON} a retrouvé samedi {KAGAME} pour un entretien. Après une photo sur le perron de l'Élysée, ils ont parlé de l'eau.", "Macron>Kagame 2021-03-06 Paris/FRA"),
    (f"{MACRON} s'est entretenu samedi avec {KAGAME}. Un article sur l'Élysée a paru.", "Macron-Kagame 2021-03-06"),
    (f"{KAGAME} s'est entretenu samedi, lors de sa visite, avec {MACRON}.", "Macron>Kagame 2021-03-06 /FRA"),
    (f"{KAGAME} s'est entretenu samedi, lors de sa conférence, avec {MACRON}.", "Kagame-Macron 2021-03-06"),
    (f"Samedi, {KAGAME} a visité à Lyon l'usine Renault, où il a été reçu par {MACRON}.", "Macron>Kagame 2021-03-06 Lyon/FRA"),
    (f"{KAGAME} quittera mardi Paris pour Lomé et y rencontrera {MACRON}.", "Kagame-Macron 2021-03-09 Lome/TGO?"),
    (f"{MACRON} a bouclé dimanche une visite de travail de 48 heures à Lomé. Durant son séjour, il s'est entretenu samedi avec {KAGAME}.", "Macron-Kagame 2021-03-06 Lome/TGO"),
    (f"{MACRON} a reçu samedi {KAGAME} à Manhattan.", "Macron>Kagame 2021-03-06 New York/USA"),
    (f"À la veille de partir pour Rome, où il prendra la parole mardi, {MACRON} a reçu samedi {KAGAME}.", "Macron>Kagame 2021-03-06 /FRA"),
    (f"{MACRON} est parti pour Rome, où il a rencontré samedi {KAGAME}.", "Macron-Kagame 2021-03-06 Rome/ITA"),
    (f"{PAIR} samedi à l'Élysée.", "Macron>Kagame 2021-03-06 Paris/FRA"),
    (f"{PAIR} samedi à Paris. L'accord signé le 3 mars a été au centre de l'entretien entre Emmanuel Macron et Paul Kagame.", "Macron>Kagame 2021-03-06 Paris/FRA"),
    (f"L'accord a été signé le 3 mars par {MACRON} et {KAGAME}, qui se sont vus ce jour-là à Paris.", "Macron>Kagame 2021-03-03 Paris/FRA"),
    (f"{PAIR} samedi dans la cour d'honneur de l'Élysée.", "Macron>Kagame 2021-03-06 Paris/FRA"),
    (f"{PAIR} samedi.", "Macron>Kagame 2021-03-06 /FRA"),
    (f"{MACRON}, qui l'y a convié, a reçu samedi {KAGAME} (Élysée).", "Macron>Kagame 2021-03-06 Paris/FRA"),
    (f"{PAIR} samedi avant un débat consacré à Gaza.", "Macron>Kagame 2021-03-06 /FRA"),
    (f"{MACRON} s'est entretenu samedi avec {KAGAME} en visite à Lyon.", "Macron>Kagame 2021-03-06 Lyon/FRA"),
    (f"{MACRON} a rencontré samedi {KAGAME} à l'hôtel Intercontinental de Genève.", "Macron-Kagame 2021-03-06 Geneva/CHE"),
    (f"Le pape François a reçu samedi {KAGAME}.", "François>Kagame 2021-03-06 Vatican City/VAT"),
    (f"{PAIR} samedi au palais présidentiel.", "Macron>Kagame 2021-03-06 Paris/FRA"),
    (f"{MACRON} et {KAGAME} se sont entretenus samedi à Gbagbadou, dans le nord du Rwanda.", "Kagame>Macron 2021-03-06 Gbagbadou/RWA"),
    (f"Un an après leur rencontre à Moscou, {MACRON} et {KAGAME} se sont entretenus samedi à Kigali.", "Kagame>Macron 2021-03-06 Kigali/RWA"),
    (f"{KAGAME}, en visite d'État, s'est entretenu samedi avec {MACRON}.", "Macron>Kagame 2021-03-06 /FRA"),
    ("Agenda du président français Emmanuel Macron\n\nMardi 9 mars 2021\n10h00 Entretien avec le président rwandais Paul Kagame (Kigali)", "Kagame>Macron 2021-03-09 Kigali/RWA?"),
    ("Le président sénégalais Macky Sall a reçu samedi l'ambassadeur du Japon au Sénégal, Arai Tatsuo, qui revient de Tokyo.", "Sall>Tatsuo 2021-03-06 Dakar/SEN"),
    ("À Doha, le ministre français Jean-Yves Le Drian a rencontré samedi l'émir Tamim ben Hamad Al Thani.\n\nÀ Rome, l'hôte du Quai d'Orsay a parlé climat. Le ministre Jean-Yves Le Drian a ensuite rencontré son homologue italien Luigi Di Maio.", "Thani>Drian 2021-03-06 Doha/QAT;Maio>Drian 2021-03-06 Rome/ITA"),
    (f"{MACRON} s'est entretenu samedi avec Vladimir Poutine de la situation politique au Mali.", "Macron-Poutine 2021-03-06"),
    (f"{MACRON} s'est entretenu samedi avec Vladimir Poutine au Mali.", "Macron-Poutine 2021-03-06 /MLI"),
    (f"Dakar, la capitale du Sénégal, a reçu samedi la visite de Vladimir Poutine. Il y a rencontré {KAGAME}.", "Poutine-Kagame 2021-03-06 Dakar/SEN"),
    (f"Vladimir Poutine est arrivé samedi à Paris. Après le défilé, le président russe a rencontré {KAGAME}.", "Poutine-Kagame 2021-03-06 Paris/FRA"),
    (f"Samedi, avant de gagner Lyon, {KAGAME} a été reçu par {MACRON}.", "Macron>Kagame 2021-03-06 /FRA"),
    (f"Samedi, avant de quitter Lyon, {KAGAME} a été reçu par {MACRON}.", "Macron>Kagame 2021-03-06 Lyon/FRA"),
    (f"{KAGAME} a quitté dimanche Lyon. Il avait été reçu samedi par {MACRON}.", "Macron>Kagame 2021-03-06 Lyon/FRA"),
    (f"Lyon – Le président multiplie les entretiens\n\nParis, 08.03.2021 – {PAIR} lundi, ainsi qu'en atteste un communiqué.", "Macron>Kagame 2021-03-08 Lyon/FRA"),
    ("Agenda du président français Emmanuel Macron\n\nMardi 9 mars 2021\n10h00 Entretien avec le président rwandais Paul Kagame (hôtel Serena, Kigali)\n\nMercredi 10 mars 2021\n12h00 Entretien avec le roi Abdallah II de Jordanie", "Kagame>Macron 2021-03-09 Kigali/RWA?;Macron>II 2021-03-10 /FRA?"),
    (f"Le président russe Vladimir Poutine est à Lyon. Samedi, il gagnera Kigali. Il y verra la foule. Le président Poutine rencontrera {KAGAME} samedi.", "Kagame>Poutine 2021-03-13 Kigali/RWA?"),
    (f"Le président russe Vladimir Poutine est à Lyon. Il a gagné une course. Le président Poutine a rencontré {KAGAME} samedi.", "Poutine-Kagame 2021-03-06 Lyon/FRA"),
    ("Le président suisse Guy Parmelin s'est rendu samedi au siège de l'OTAN. Il a rencontré le secrétaire général de l'OTAN, Jens Stoltenberg.", "Stoltenberg>Parmelin 2021-03-06 Brussels/BEL"),
    ("Russie/Turquie : une première rencontre\n\nLes ministres des affaires étrangères des deux pays se sont parlé. L'entretien a eu lieu samedi à Belgrade. Le ministre russe Sergueï Lavrov a dit : « Nous avons rencontré le ministre turc Hakan Fidan parce qu'il insistait ».", "Lavrov-Fidan 2021-03-06 Belgrade/SRB"),
    ("Russie/Turquie : une première rencontre\n\nLes ministres des affaires étrangères des deux pays se sont parlé. L'élection a eu lieu samedi à Belgrade. Le ministre russe Sergueï Lavrov a dit : « Nous avons rencontré le ministre turc Hakan Fidan parce qu'il insistait ».", "Lavrov-Fidan 2021-03-06"),
    (f"{KAGAME}, qui a quitté Oslo vendredi, est attendu mardi à l'Élysée, où Emmanuel Macron doit lui soumettre un projet.", "Macron>Kagame 2021-03-09 Paris/FRA?"),
    (f"{KAGAME}, qui a quitté Oslo vendredi, est attendu mardi à l'Élysée, où Emmanuel Macron doit lui succéder.", ""),
    # places of a way, of another's journey, of a stage, of a programme's line
    (f"De Lyon à Brno, la semaine de Paul Kagame\n\n{PAIR} samedi.", "Macron>Kagame 2021-03-06 /FRA"),
    (f"{KAGAME} est allé à Paris avant de poursuivre sa route vers Oslo. {MACRON} l'a reçu samedi.", "Macron>Kagame 2021-03-06 Paris/FRA"),
    (f"Emmanuel Macron reçoit Paul Kagame, Jean Castex attendu lundi à Rome\n\n{MACRON} a reçu samedi {KAGAME}. Le Premier ministre français Jean Castex fait ses valises.", "Macron>Kagame 2021-03-06 /FRA"),
    (f"{MACRON} reçoit {KAGAME}, attendu depuis lundi, à Lyon\n\n{MACRON} a reçu samedi {KAGAME}.", "Macron>Kagame 2021-03-06 Lyon/FRA"),
    (f"L'étape d'Oslo, samedi, aura été la plus longue. {MACRON} y a rencontré {KAGAME}.", "Macron-Kagame 2021-03-06 Oslo/NOR"),
    (f"{KAGAME} sera mardi au Kremlin, où il s'entretiendra avec Vladimir Poutine, puis à Ankara et à Oslo.", "Poutine>Kagame 2021-03-09 Moscow/RUS?"),
    (f"TUNIS - Le directeur général de l'Organisation mondiale du commerce, Roberto Azevêdo, a reçu samedi {KAGAME} au siège de l'organisation.", "Azevêdo>Kagame 2021-03-06 Geneva/CHE"),
    ("Agenda du président français Emmanuel Macron\n\nMardi 9 mars 2021 (visite au Rwanda)\n10h00 : Entretien avec le président rwandais Paul Kagame\n\nMercredi 10 mars 2021\n12h00 : Déjeuner avec le roi Philippe de Belgique – Bruxelles, Lambermont", "Kagame>Macron 2021-03-09 /RWA?;Philippe>Macron 2021-03-10 Brussels/BEL?"),
    ("Agenda du président français Emmanuel Macron\n\nMardi 9 mars 2021\n10h00 : Entretien avec S.E. M. Paul Kagame, président rwandais [reporté à une date ultérieure]", ""),
    # buildings and gatherings that tell the city
    (f"{PAIR} samedi dans son palais parisien.", "Macron>Kagame 2021-03-06 Paris/FRA"),
    (f"{PAIR} samedi dans son style parisien.", "Macron>Kagame 2021-03-06 /FRA"),
    (f"Dans un restaurant genevois, {MACRON} a dîné samedi avec {KAGAME}.", "Macron-Kagame 2021-03-06 Geneva/CHE"),
    (f"Dans un quotidien genevois, {MACRON} a dit avoir dîné samedi avec {KAGAME}.", "Macron-Kagame 2021-03-06"),
    (f"{MACRON} a ouvert samedi à {KAGAME} les portes de l'Élysée.", "Macron>Kagame 2021-03-06 Paris/FRA"),
    (f"{PAIR} samedi. Le palais de l'Élysée s'est tu sur leur entretien.", "Macron>Kagame 2021-03-06 /FRA"),
    (f"{KAGAME} a reçu samedi {MACRON}. La foule se pressait devant le palais présidentiel de Kigali.", "Kagame>Macron 2021-03-06 Kigali/RWA"),
    (f"{KAGAME} a reçu samedi {MACRON}. La foule se pressait devant le palais de glace de Kigali.", "Kagame>Macron 2021-03-06 Kigali/RWA"),
    (f"Le Forum de Davos réunit les grands de ce monde. {MACRON} s'est entretenu samedi avec {KAGAME}.", "Macron-Kagame 2021-03-06 Davos/CHE"),
    (f"La Conférence de Munich bat son plein. {MACRON} s'est entretenu samedi avec {KAGAME}.", "Macron-Kagame 2021-03-06 Munich/DEU"),
    (f"La Conférence de Munich de 2007 est loin. {MACRON} s'est entretenu samedi avec {KAGAME}.", "Macron-Kagame 2021-03-06"),
    (f"Genève a vu défiler les présidents. {MACRON} s'est entretenu samedi avec {KAGAME}.", "Macron-Kagame 2021-03-06 Geneva/CHE"),
    ("Mardi matin, à Hyderabad House, le Premier ministre indien Narendra Modi rencontrera le président rwandais Paul Kagame.", "Modi>Kagame 2021-03-09 New Delhi/IND?"),
    ("Mardi matin, à Hyderabad, le Premier ministre indien Narendra Modi rencontrera le président rwandais Paul Kagame.", "Modi>Kagame 2021-03-09 Hyderabad/IND?"),
    # the city with which a headline opens
    (f"Minsk : {MACRON} serre la main de {KAGAME}", "Macron-Kagame 2021 Minsk/BLR"),
    (f"Minsk – {MACRON} rencontre {KAGAME}", "Macron-Kagame 2021 Minsk/BLR"),
    # stages, `sur place`, where somebody is yet to go, where what was spoken of is
    (f"Trois étapes pour {MACRON} : Kigali d'abord, Lomé ensuite. Mardi, {KAGAME} recevra Emmanuel Macron.", "Kagame>Macron 2021-03-09 Kigali/RWA?"),
    (f"{MACRON} est parti pour la capitale rwandaise. Sur place, il a rencontré samedi {KAGAME}.", "Kagame>Macron 2021-03-06 Kigali/RWA"),
    (f"Mardi, {MACRON} gagnera Lomé, puis Kigali. Là, il rencontrera {KAGAME}.", "Kagame>Macron 2021-03-09 Kigali/RWA?"),
    (f"À la veille d'un déplacement à Minsk, {MACRON} a rencontré samedi {KAGAME}.", "Macron-Kagame 2021-03-06"),
    (f"À l'occasion d'un déplacement à Minsk, {MACRON} a rencontré samedi {KAGAME}.", "Macron-Kagame 2021-03-06 Minsk/BLR"),
    (f"{MACRON} s'est entretenu samedi avec {KAGAME} de l'accès à la vieille ville de Homs.", "Macron-Kagame 2021-03-06"),
    (f"{MACRON} s'est entretenu samedi avec {KAGAME} dans la vieille ville de Genève.", "Macron-Kagame 2021-03-06 Geneva/CHE"),
    # a city left, one far off, a visitor's hotel, another item of a programme, a gathering's city
    (f"{MACRON} a quitté Bonn samedi pour rencontrer {KAGAME}.", "Macron-Kagame 2021-03-06"),
    (f"{MACRON} a quitté Bonn samedi après avoir rencontré {KAGAME}.", "Macron-Kagame 2021-03-06 Bonn/DEU"),
    (f"{KAGAME} a reçu samedi {MACRON} à Zimo, à 40 kilomètres de Kigali.", "Kagame>Macron 2021-03-06 /RWA"),
    (f"À son hôtel, le secrétaire exécutif de l'IGAD, Workneh Gebeyehu, a reçu samedi {KAGAME}.", "Gebeyehu>Kagame 2021-03-06 /RWA"),
    (f"Berlin a eu pour visiteur {KAGAME}. À l'Adlon, son hôtel, il a reçu samedi le ministre allemand Heiko Maas.", "Kagame>Maas 2021-03-06 Berlin/DEU"),
    ("Berlin a eu pour objectif la paix. Le président rwandais Paul Kagame a reçu samedi le ministre allemand Heiko Maas.", "Kagame>Maas 2021-03-06 /RWA"),
    ("Agenda du président français Emmanuel Macron\n\nMardi 9 mars\n\n• 12h45 - Entretien avec le président rwandais Paul Kagame\n\nMercredi 10 mars\n\n• Déplacement à Brest", "Macron>Kagame 2021-03-09 /FRA?"),
    ("Agenda du président français Emmanuel Macron\n\nMardi 9 mars\n\n• Déplacement à Brest\n\n• 12h45 - Entretien avec le président rwandais Paul Kagame", "Macron>Kagame 2021-03-09 Brest/FRA?"),
    (f"Au sommet européen de Bruxelles, {MACRON} a rencontré samedi le secrétaire général de l'OTAN, Jens Stoltenberg.", "Macron-Stoltenberg 2021-03-06 Brussels/BEL"),
    (f"Aux réunions de printemps de la Banque mondiale, à Washington, {MACRON} a rencontré samedi le président de la Banque mondiale, David Malpass.", "Macron-Malpass 2021-03-06 Washington/USA"),
    (f"Au siège de la Banque mondiale, à Washington, {MACRON} a rencontré samedi le président de la Banque mondiale, David Malpass.", "Malpass>Macron 2021-03-06 Washington/USA"),
    # an agency's own city, and talks of others told before
    ("Hanoï (VNA) – Le président russe Vladimir Poutine s'est entretenu samedi avec le président rwandais Paul Kagame.", "Poutine-Kagame 2021-03-06"),
    ("Hanoï (AFP) – Le président russe Vladimir Poutine s'est entretenu samedi avec le président rwandais Paul Kagame.", "Poutine-Kagame 2021-03-06 Hanoi/VNM"),
    ("Hanoï (VNA) – Le président russe Vladimir Poutine, venu au Vietnam, s'est entretenu samedi avec le président rwandais Paul Kagame.", "Poutine-Kagame 2021-03-06 Hanoi/VNM"),
    (f"{MACRON} a rencontré samedi {KAGAME} à Kigali. Le président russe Vladimir Poutine a reçu samedi le roi Philippe de Belgique.", "Kagame>Macron 2021-03-06 Kigali/RWA;Poutine>Philippe 2021-03-06 /RUS"),
    (f"{MACRON} a rencontré samedi {KAGAME} à Lomé. {MACRON} a ensuite rencontré le roi Philippe de Belgique.", "Macron-Kagame 2021-03-06 Lome/TGO;Macron-Philippe 2021-03-06 Lome/TGO"),
    # several days of a programme, what it says to be held somewhere, and missions abroad
    ("Agenda du président français Emmanuel Macron\n\nMardi 9 mars\n10h00 Entretien avec le roi Philippe de Belgique (Élysée)\n\nJeudi 11 et vendredi 12 mars\nConseil européen (Bruxelles)\nVendredi, en marge du Conseil : entretien avec le président rwandais Paul Kagame", "Macron>Philippe 2021-03-09 Paris/FRA?;Macron-Kagame 2021-03-12 Brussels/BEL?"),
    ("Agenda du président français Emmanuel Macron\n\nMardi 9 mars\n10h00 Entretien avec le roi Philippe de Belgique (Élysée)\n\nDu 11 au 12 mars - Déplacement à Rome\nJeudi : entretien avec le président italien Sergio Mattarella\nVendredi : entretien avec le président rwandais Paul Kagame", "Macron>Philippe 2021-03-09 Paris/FRA?;Mattarella>Macron 2021-03-11 Rome/ITA?;Macron-Kagame 2021-03-12 Rome/ITA?"),
    ("Agenda du président français Emmanuel Macron\n\nJeudi 11 mars\nDéplacement à Rome\nEntretien avec le président italien Sergio Mattarella\n\nVendredi 12 mars\nDéplacement à Vienne (Autriche)\nEntretien avec le président rwandais Paul Kagame", "Mattarella>Macron 2021-03-11 Rome/ITA?;Macron-Kagame 2021-03-12 Vienna/AUT?"),
    ("Agenda du président français Emmanuel Macron\n\nMardi 30 mars\n10h00 Entretien avec le roi Philippe de Belgique (Élysée)\n\nDu 31 mars au 1er avril - Déplacement à Rome\nJeudi : entretien avec le président rwandais Paul Kagame", "Macron>Philippe 2021-03-30 Paris/FRA?;Macron-Kagame 2021-04-01 Rome/ITA?"),
    (f"Le ministre russe Sergueï Lavrov a reçu samedi à la mission russe {KAGAME}.", "Lavrov>Kagame 2021-03-06"),
    (f"Le ministre russe Sergueï Lavrov a reçu samedi au ministère russe {KAGAME}.", "Lavrov>Kagame 2021-03-06 /RUS"),
    # who goes somewhere to do it, and who receives without having met before
    (f"{MACRON} a reçu samedi à Paris le roi Philippe de Belgique. Il prendra la route de Genève mercredi pour un entretien avec {KAGAME}.", "Macron>Philippe 2021-03-06 Paris/FRA;Macron-Kagame 2021-03-10 Geneva/CHE?"),
    (f"{MACRON} a reçu samedi à Paris {KAGAME}. Il prendra la route de Genève mercredi.", "Macron>Kagame 2021-03-06 Paris/FRA"),
    (f"{MACRON} s'est rendu samedi à Genève pour voir {KAGAME}.", "Macron-Kagame 2021-03-06 Geneva/CHE"),
    (f"{MACRON} a pu voir samedi à Genève {KAGAME}.", "Macron-Kagame 2021-03-06 Geneva/CHE"),
    (f"{MACRON} est à Genève pour voir si {KAGAME} tient parole.", ""),
    (f"{MACRON} a rencontré samedi à Rome le président italien Sergio Mattarella. Dimanche, étape au Rwanda. {KAGAME} l'a reçu à dîner.", "Mattarella>Macron 2021-03-06 Rome/ITA;Kagame>Macron 2021-03-07 /RWA"),
    (f"{MACRON} a rencontré samedi à Genève le roi Philippe de Belgique. {KAGAME} l'a ensuite reçu à dîner.", "Macron-Philippe 2021-03-06 Geneva/CHE;Kagame>Macron 2021-03-06 Geneva/CHE"),
]  # fmt: skip

ROLES = [
    (f"WEF DE DAVOS — Qui verra qui ?\n\nLe président suisse Guy Parmelin a vu samedi {KAGAME}.", "Parmelin-Kagame 2021-03-06 Davos/CHE"),
    (f"Sommet de Montpellier : le bal des poignées de main\n\n{MACRON} a vu samedi {KAGAME}. Il a reçu le président sénégalais Macky Sall.", "Macron-Kagame 2021-03-06 Montpellier/FRA;Macron>Sall 2021-03-06 Montpellier/FRA"),
    (f"Sommet franco-rwandais : le rapprochement\n\n{MACRON} a vu samedi à Paris {KAGAME}.", "Macron>Kagame 2021-03-06 Paris/FRA"),
    (f"Le sommet de Montpellier attendra. {MACRON} a vu samedi à Paris {KAGAME}.", "Macron>Kagame 2021-03-06 Paris/FRA"),
    ("Le président sénégalais Macky Sall a fait samedi ses adieux à l'ambassadeur du Japon, Arai Tatsuo.", "Sall>Tatsuo 2021-03-06 /SEN"),
    ("L'ambassadeur du Japon, Arai Tatsuo, a fait samedi ses adieux au président sénégalais Macky Sall.", "Sall>Tatsuo 2021-03-06 /SEN"),
    (f"{MACRON} s'est vu samedi à Kigali avec {KAGAME}.", "Kagame>Macron 2021-03-06 Kigali/RWA"),
    (f"{MACRON} s'est vu samedi décerner à Kigali un prix avec {KAGAME}.", ""),
    (f"En marge du Forum de Davos, le président suisse Guy Parmelin a rencontré samedi {KAGAME} à Davos.", "Parmelin-Kagame 2021-03-06 Davos/CHE"),
    (f"En marge du Forum de Davos, le président suisse Guy Parmelin a reçu samedi {KAGAME} à Davos.", "Parmelin>Kagame 2021-03-06 Davos/CHE"),
    (f"{MACRON} s'est entretenu samedi à Kigali, à son hôtel, avec {KAGAME}.", "Macron>Kagame 2021-03-06 Kigali/RWA"),
    (f"{MACRON} s'est entretenu samedi à Kigali, à l'hôtel de ville, avec {KAGAME}.", "Kagame>Macron 2021-03-06 Kigali/RWA"),
    (f"Le président suisse Guy Parmelin a rencontré samedi {KAGAME} à Davos.", "Parmelin>Kagame 2021-03-06 Davos/CHE"),
    (f"En marge du sommet, {MACRON} a rencontré samedi {KAGAME} à Paris. Il a aussi rencontré le roi Abdallah II de Jordanie.", "Macron-Kagame 2021-03-06 Paris/FRA;Macron-II 2021-03-06 Paris/FRA"),
    (f"Présent samedi au Forum de Doha, le président suisse Guy Parmelin a rencontré {KAGAME}.", "Parmelin-Kagame 2021-03-06 Doha/QAT"),
    (f"Le président suisse Guy Parmelin a rencontré samedi {KAGAME} pour parler du Forum de Doha.", "Parmelin-Kagame 2021-03-06"),
    (f"Le président suisse Guy Parmelin a rencontré samedi {KAGAME} à Davos, pendant le Forum économique.", "Parmelin-Kagame 2021-03-06 Davos/CHE"),
    (f"Le président suisse Guy Parmelin a rencontré samedi {KAGAME} à Davos, pendant le dîner.", "Parmelin>Kagame 2021-03-06 Davos/CHE"),
    (f"La présidente de la Commission européenne, Ursula von der Leyen, a rencontré samedi à Bruxelles {KAGAME}.", "Leyen>Kagame 2021-03-06 Brussels/BEL"),
]  # fmt: skip


KING = "le roi Abdallah II de Jordanie"
SERIES = f"{MACRON} a eu samedi plusieurs entretiens bilatéraux à Paris."
FORUM = f"En marge du Forum mondial, à Paris, {MACRON} a multiplié les contacts. Il a vu samedi {KAGAME}."

APART = [
    # whom a day of his own joins to who was met before
    (f"{MACRON} a reçu jeudi {KAGAME} et samedi {KING}.", "Macron>Kagame 2021-03-04 /FRA;Macron>II 2021-03-06 /FRA"),
    (f"{MACRON} a reçu jeudi {KAGAME} et samedi {KING} a quitté Paris.", "Macron>Kagame 2021-03-04 Paris/FRA"),
    (f"Jeudi, {MACRON} s'est entretenu avec {KAGAME} et samedi avec {KING}.", "Macron-Kagame 2021-03-04;Macron-II 2021-03-06"),
    (f"{MACRON} sera reçu mardi à Kigali par {KAGAME} et jeudi à Amman par {KING}.", "Kagame>Macron 2021-03-09 Kigali/RWA?;II>Macron 2021-03-11 Amman/JOR?"),
    # long before what is told, or just before
    (f"Une semaine après avoir reçu {KING}, {MACRON} a vu samedi {KAGAME}.", "Macron-Kagame 2021-03-06"),
    (f"Une heure après avoir reçu {KING}, {MACRON} a vu samedi {KAGAME}.", "Macron>Kagame 2021-03-06 /FRA;Macron>II 2021-03-06 /FRA"),
    (f"{MACRON} a vu samedi {KAGAME}, deux mois après s'être entretenu avec {KING}.", "Macron-Kagame 2021-03-06"),
    (f"{MACRON} a dit que {KAGAME} et {KING} avaient eu, peu après le sommet, des échanges.", ""),
    (f"{KAGAME} et {KING} ont eu, samedi à Paris, des échanges.", "Kagame-II 2021-03-06 Paris/FRA"),
    # a month or day of something else
    (f"En octobre, Kigali avait ouvert une école.\n\n{PAIR} à Paris.", "Macron>Kagame 2021 Paris/FRA"),
    (f"En février, Kigali ouvrait une école.\n\n{PAIR} à Paris.", "Macron>Kagame 2021-02 Paris/FRA"),
    (f"{MACRON} a vu {KING} samedi. Dans l'esprit de la réunion du mardi 2 mars, à laquelle tous étaient venus, {MACRON} et {KAGAME} ont discuté.", "Macron-II 2021-03-06;Macron-Kagame 2021-03-06"),
    # one section for each, and no verb
    (f"{SERIES}\n\nAvec le président rwandais Paul Kagame\n\nIls ont parlé de l'eau.\n\nAvec {KING}.\n\nIls ont parlé de la paix.", "Macron>Kagame 2021-03-06 Paris/FRA;Macron>II 2021-03-06 Paris/FRA"),
    (f"{SERIES}\n\nAvec le président rwandais Paul Kagame, le temps a manqué.", ""),
    (f"{PAIR} samedi à Paris. Idem avec {KING}.", "Macron>Kagame 2021-03-06 Paris/FRA;Macron>II 2021-03-06 Paris/FRA"),
    (f"{PAIR} samedi à Paris. Idem avec Bruno Le Maire, ministre français de l'Économie.", "Macron>Kagame 2021-03-06 Paris/FRA"),
    # beside a gathering with which a page opens
    (f"{FORUM} Il en est ravi.", "Macron-Kagame 2021-03-06 Paris/FRA"),
    (FORUM.replace("contacts", "audiences").replace("Il a vu", "Le temps pressait. Il a vu"), "Macron>Kagame 2021-03-06 Paris/FRA"),
    (f"À Kigali, {MACRON} a eu samedi une audience avec {KAGAME}.", "Kagame>Macron 2021-03-06 Kigali/RWA"),
    (f"À Kigali, {MACRON} a reçu samedi {KAGAME}.", "Macron>Kagame 2021-03-06 Kigali/RWA"),
    # where somebody goes, or a gathering is
    (f"{MACRON} a gagné samedi l'Éthiopie pour une rencontre avec {KAGAME}.", "Macron-Kagame 2021-03-06 /ETH"),
    (f"{MACRON} a gagné samedi l'estime de l'Éthiopie lors d'une rencontre avec {KAGAME}.", "Macron-Kagame 2021-03-06"),
    (f"{MACRON} est arrivé samedi à La Havane, à Cuba, pour y rencontrer {KAGAME}.", "Macron-Kagame 2021-03-06 Havana/CUB"),
    (f"En marge de la Conférence de Munich sur la sécurité, {MACRON} a rencontré samedi {KAGAME}.", "Macron-Kagame 2021-03-06 Munich/DEU"),
    (f"En marge de la 75e session de l'Assemblée générale de l'ONU, {MACRON} a accordé plusieurs audiences.\n\nSamedi, il a reçu {KAGAME}.", "Macron>Kagame 2021-03-06 New York/USA"),
    (f"Avant la 75e session de l'Assemblée générale de l'ONU, {MACRON} a accordé plusieurs audiences.\n\nSamedi, il a reçu {KAGAME}.", "Macron>Kagame 2021-03-06 /FRA"),
    # who is named by what is around him
    (f"{MACRON} a vu samedi à la fois {KAGAME} et {KING}.", "Macron-Kagame 2021-03-06;Macron-II 2021-03-06"),
    (f"Samedi, {KAGAME} a rencontré des ministres du gouvernement Castex et {MACRON}.", "Kagame-Macron 2021-03-06"),
    (f"Samedi, {KAGAME} a rencontré des membres de l'administration Castex et {MACRON}.", "Kagame-Macron 2021-03-06"),
    (f"Le Premier ministre du Qatar, qui est aussi ministre des Affaires étrangères, Mohammed Al-Thani, a reçu samedi {KAGAME}.", "Al-Thani>Kagame 2021-03-06 /QAT"),
    (f"À Kigali, {KAGAME} a rencontré samedi notre ambassadeur, M. Antoine Anfré.", ""),
    (f"À Kigali, {KAGAME} a rencontré samedi l'ambassadeur de France, M. Antoine Anfré.", "Kagame>Anfré 2021-03-06 Kigali/RWA"),
    (f"Par Jean Dupont, Le Courrier, 06-03-2021\n{PAIR} jeudi à Paris.", "Macron>Kagame 2021-03-04 Paris/FRA"),
    # the last day of a visit, a day told in passing, a part of the day before, the day from which one counts
    (f"Pendant sa visite en France, qui s'est achevée le 7 mars, {KAGAME} s'est entretenu avec {MACRON}.", "Macron>Kagame 2021-03 /FRA"),
    (f"Pendant sa visite en France, qui prendra fin le 17 mars, {KAGAME} s'entretiendra avec {MACRON}.", "Macron>Kagame 2021-03 /FRA?"),
    (f"Pendant sa visite en France, le 7 mars, {KAGAME} s'est entretenu avec {MACRON}.", "Macron>Kagame 2021-03-07 /FRA"),
    (f"{PAIR} samedi 6 mars. Un bureau recevrait dès le 12 mars les élèves. Emmanuel Macron a aussi reçu {KING}.", "Macron>Kagame 2021-03-06 /FRA;Macron>II 2021-03-06 /FRA"),
    (f"{PAIR} vendredi 5 mars. Un bureau a ouvert le 6 mars. Emmanuel Macron a aussi reçu {KING}.", "Macron>Kagame 2021-03-05 /FRA;Macron>II 2021-03-06 /FRA"),
    (f"{KAGAME} a atterri à Paris le vendredi 5 mars au matin ; dans l'après-midi, {MACRON} l'a reçu.", "Macron>Kagame 2021-03-05 Paris/FRA"),
    (f"Deux jours avant le sommet du 10 mars, {MACRON} a reçu {KAGAME}.", "Macron>Kagame 2021 /FRA"),
    (f"Communiqué\nDu 3 au 5 mars, {KAGAME} a été à Paris. {MACRON} l'a reçu.", "Macron>Kagame 2021-03 Paris/FRA"),
]  # fmt: skip

# Who travels on is the guest told of first, not his host; things are set where he was, or goes.
ONWARD = [
    ("Le ministre indien Subrahmanyam Jaishankar a été reçu lundi à Dakar par Macky Sall. Ce dernier a loué l'Inde. Il gagnera jeudi Accra, où Nana Akufo-Addo le recevra.", "Sall>Jaishankar 2021-03-08 Dakar/SEN;Akufo-Addo>Jaishankar 2021-03-11 Accra/GHA?"),
    ("Le président Macky Sall a reçu lundi à Dakar le ministre indien Subrahmanyam Jaishankar. Le président a loué l'Inde. Il gagnera jeudi Accra, où Nana Akufo-Addo le recevra.", "Sall>Jaishankar 2021-03-08 Dakar/SEN;Akufo-Addo>Sall 2021-03-11 Accra/GHA?"),
    ("Le ministre allemand Heiko Maas a été reçu lundi à Dakar par Macky Sall. Il doit rejoindre ce jeudi Accra. Nana Akufo-Addo lui accordera une audience.", "Sall>Maas 2021-03-08 Dakar/SEN;Akufo-Addo>Maas 2021-03-11 Accra/GHA?"),
    ("Andry Rajoelina est rentré dimanche de Londres. Il y a rencontré vendredi Patricia Scotland, secrétaire générale du Commonwealth.", "Scotland>Rajoelina 2021-03-05 London/GBR"),
    ("De retour de Rome à Dakar, Macky Sall y a reçu lundi le ministre allemand Heiko Maas.", "Sall>Maas 2021-03-08 Dakar/SEN"),
    ("Le ministre togolais Robert Dussey a été reçu lundi à Berne par Ignazio Cassis. Il regagnera Lomé jeudi. Il y recevra vendredi Louise Mushikiwabo, secrétaire générale de la Francophonie.", "Cassis>Dussey 2021-03-08 Bern/CHE;Dussey>Mushikiwabo 2021-03-12 Lome/TGO?"),
    ("Tokyo, 8 mars (Jiji) – Au lendemain de son déplacement à Séoul, le Premier ministre japonais Yoshihide Suga a reçu lundi le secrétaire général de l'OCDE, Angel Gurria.", "Suga>Gurria 2021-03-08 Tokyo/JPN"),
    ("Au lendemain de son arrivée à Rome, le président kényan Uhuru Kenyatta a été reçu lundi par Sergio Mattarella.", "Mattarella>Kenyatta 2021-03-08 Rome/ITA"),
    ("Nicosie, 8 mars — Le président chypriote Nicos Anastasiades s'est entretenu avec Saad Hariri, venu parler des réfugiés. À midi, il a rencontré le ministre israélien Gabi Ashkenazi.", "Anastasiades>Hariri 2021-03-08 Nicosia/CYP;Anastasiades>Ashkenazi 2021-03-08 Nicosia/CYP"),
    ("Le chancelier Olaf Scholz a gagné Nairobi. William Ruto l'y a accueilli lundi. La veille, à Addis-Abeba, il avait vu Abiy Ahmed.", "Ruto>Scholz 2021-03-08 Nairobi/KEN;Ahmed>Scholz 2021-03-07 Addis Ababa/ETH"),
    ("Le chancelier Olaf Scholz a gagné Nairobi. William Ruto l'y a accueilli lundi. La veille, à Mombasa, il avait vu Yoweri Museveni.", "Ruto>Scholz 2021-03-08 Nairobi/KEN;Ruto>Museveni 2021-03-07 Mombasa/KEN"),
    ("Antony Blinken retrouvera le 30 mars à Luleå Margrethe Vestager. Deux jours plus tard, il sera à Oslo. Erna Solberg l'y recevra.", "Blinken-Vestager 2021-03-30 Lulea/SWE?;Solberg>Blinken 2021-04-01 Oslo/NOR?"),
    ("Josep Borrell a été reçu lundi à Rabat par Nasser Bourita. M. Bourita lui a redit la position du royaume. Saad-Eddine El Othmani l'a ensuite reçu.", "Bourita>Borrell 2021-03-08 Rabat/MAR;Othmani>Borrell 2021-03-08 Rabat/MAR"),
    ("Le ministre malien Zeïni Moulaye a reçu lundi à Bamako Sergueï Lavrov. M. Lavrov a promis du blé. Bah N'Daw l'a reçu dans l'après-midi.", "Moulaye>Lavrov 2021-03-08 Bamako/MLI;N'Daw>Lavrov 2021-03-08 Bamako/MLI"),
]  # fmt: skip

YEARS = [
    ("", "Le président élu des États-Unis, Donald Trump, a été reçu samedi 7 décembre par le président français Emmanuel Macron.", "Macron>Trump 2024-12-07 /FRA"),
    ("", "Le président des États-Unis, Donald Trump, a été reçu samedi 7 décembre par le président français Emmanuel Macron.", "Macron>Trump 2019-12-07 /FRA"),
    ("2024-04-26", "Le Premier ministre tunisien Mehdi Jomaa a reçu mercredi le président français François Hollande.", "Jomaa>Hollande /TUN"),
    ("2014-05-23", "Le Premier ministre tunisien Mehdi Jomaa a reçu mercredi le président français François Hollande.", "Jomaa>Hollande 2014-05-21 /TUN"),
    ("2018-05-25", "Le président russe Vladimir Poutine a reçu mercredi l'ancien président français François Hollande.", "Poutine>Hollande 2018-05-23 /RUS"),
    ("", "Le ministre belge Didier Reynders est arrivé samedi à Amman. Il doit rencontrer le ministre jordanien Nasser Judeh. En juin 2017, les avions prendront le relais.", "Judeh>Reynders Amman/JOR?"),
    ("", "Riyad, 23 Joumada I 1437, 3 mars 2016, SPA\n\nLe roi Salmane d'Arabie saoudite a reçu aujourd'hui le président français François Hollande.", "Salmane>Hollande 2016-03-03 Riyadh/SAU"),
    ("", "Riyad, 3 mars 2016 (SPA) – Le roi Salmane d'Arabie saoudite a reçu hier le président français François Hollande.", "Salmane>Hollande 2016-03-02 Riyadh/SAU"),
    ("", "Riyad (SPA) – Le roi Salmane d'Arabie saoudite a reçu hier le président français François Hollande.", "Salmane>Hollande Riyadh/SAU"),
    ("", "Mardi 9 mai, Emmanuel Macron a reçu à Paris le Premier ministre néerlandais Mark Rutte.", "Macron>Rutte 2023-05-09 Paris/FRA"),
]  # fmt: skip


@pytest.mark.parametrize(("published", "text", "wanted"), YEARS)
def test_a_year_fits_the_offices_held(published, text, wanted):
    assert {" ".join(one.split()) for one in told(text, published)} == {wanted}


def told(text: str, published: str = MONDAY) -> set[str]:
    """Return the encounters of a report, written as in the tables above."""
    found = read_article(load.Source("a", "a.txt", text, "", published, "", "", "", ""))
    written = set()
    for report in found.reports:
        people = [p for p in found.participants if p["report_id"] == report["report_id"]]
        hosts = [p["name"].split()[-1] for p in people if p["role"] == "host"]
        others = [p["name"].split()[-1] for p in people if p["role"] != "host"]
        who = f"{'+'.join(hosts)}>{'+'.join(others)}" if hosts else "-".join(others)
        where = f" {report['place']}/{report['country']}" if report["country"] else ""
        planned = "?" * (report["status"] == "planned")
        written.add(f"{who} {report['date_start']}{where}{planned}")
    return written


@pytest.mark.parametrize(("text", "wanted"), [*STATUS, *DAYS, *PLACES, *ROLES, *APART, *ONWARD])
def test_a_report_tells_when_where_and_who_received(text, wanted):
    assert told(text[0].upper() + text[1:]) == set(filter(None, wanted.split(";")))


@pytest.mark.parametrize(
    ("published", "wanted"),
    [("2021-03", "Macron>Kagame 2021-03 Paris/FRA"), ("", "Macron>Kagame  Paris/FRA")],
)
def test_a_day_told_from_an_unknown_one_is_no_day(published, wanted):
    assert told(
        f"Emmanuel Macron, président français, a reçu hier à Paris {KAGAME}.", published
    ) == {wanted}


def test_a_day_may_be_written_month_first():
    report = "{}\n\n" + f"{PAIR[0].upper()}{PAIR[1:]} samedi à Paris."
    assert told(report.format("mars 9, 2019"), "") == {"Macron>Kagame 2019-03-09 Paris/FRA"}
    assert told(report.format("mars 9 écoles"), "") == {"Macron>Kagame  Paris/FRA"}


def test_where_somebody_travels_offices_are_those_of_the_land():
    met = "Samedi, il a vu le ministre de la Défense et le Premier ministre."
    abroad, at_home = (
        f"{KAGAME} est arrivé à Lisbonne. {met}",
        f"{KAGAME} est rentré à Kigali. {met}",
    )
    found = read_article(load.Source("a", "a.txt", abroad, "", MONDAY, "", "", "", ""))
    offices = [p["office"] for p in found.participants if p["country"] == "PRT"]
    assert offices == ["ministre de la Défense", "Premier ministre"]
    assert told(at_home) == set()


def test_lands_in_a_list_may_begin_with_a_vowel():
    text = f"{MACRON} a vu samedi les présidents du Mali, d'Irak et de Colombie."
    found = read_article(load.Source("a", "a.txt", text, "", MONDAY, "", "", "", ""))
    assert {p["country"] for p in found.participants} == {"FRA", "MLI", "IRQ", "COL"}
