"""People: where names stand, which offices go with them, who is who in one article and over many."""

import pytest

from analysis import clean, load
from analysis.people.identity import Called, identities
from analysis.people.offices import kind_of, rank_of
from analysis.people.vietnamese import is_vietnamese
from analysis.reader import articles, read_article
from analysis.reader.marks import mark, scan


def mentions(text: str) -> list[tuple[str, str, tuple[str, ...]]]:
    """Return name, office and sides of each mention in a text of one paragraph."""
    pages = clean.pages("a", text)
    marked = mark(pages[0], scan(pages))
    return [(m.name, m.office, m.codes) for line in marked.lines for m in line.mentions]


@pytest.mark.parametrize(
    ("text", "name", "office", "sides"),
    [
        ("Le vice-Premier ministre et ministre des Affaires étrangères du Kazakhstan, Murat Nurtleu, a parlé.",
         "Murat Nurtleu", "vice-Premier ministre et ministre des Affaires étrangères du Kazakhstan", ("KAZ",)),
        ("Des cadres d'EDF, dont la directrice, Eva Roy, sont là.", "Eva Roy", "directrice", ("FRA",)),
        ("Des cadres d'EDF, et la directrice, Eva Roy, sont là.", "Eva Roy", "directrice", ()),
        ("Luc Ba, de l'Unesco, a parlé.", "Luc Ba", "", ("UNESCO",)),
        ("On a parlé avec Luc Ba, de l'Unesco, de tout.", "Luc Ba", "", ()),
        ("Luc Ba, à la tête de l'armée malienne, a parlé.", "Luc Ba", "", ("MLI",)),
        ("Luc Ba, à la tête d'une pétition contre l'armée malienne, a parlé.", "Luc Ba", "", ()),
        ("Luc Ba, aux commandes du constructeur Airbus, a parlé.", "Luc Ba", "", ("FRA",)),
        ("Luc Ba, qui représente désormais le Niger à Rome, a parlé.", "Luc Ba", "", ("NER",)),
        ("Il s'agit de Luc Ba pour le Niger et d'Eva Rossi, pour le Mali.", "Luc Ba", "", ("NER",)),
        ("Il s'agit de Luc Ba pour le Niger et d'Eva Rossi, pour le Mali.", "Eva Rossi", "", ("MLI",)),
        ("On a prié Luc Ba pour le Niger et tout le reste.", "Luc Ba", "", ()),
        ("Reçus par le ministre croate, Luc Ba et Eva Rossi ont parlé.", "Luc Ba", "", ()),
        ("Reçu par le ministre croate, Luc Ba et Eva Rossi, il a parlé.", "Luc Ba", "ministre croate", ("HRV",)),
        ("Salué par le ministre croate, Luc Ba a parlé.", "", "ministre croate", ("HRV",)),
        ("Salué par le ministre croate, Luc Ba, ministre du Mali, a parlé.", "Luc Ba", "ministre du Mali", ("MLI",)),
        ("Salué par le ministre croate, Ivo Horvat, Luc Ba a parlé.", "Ivo Horvat", "ministre croate", ("HRV",)),
        ("L'envoyé spécial de l'UE, l'ancien président malien Luc Ba, a parlé.", "Luc Ba", "envoyé spécial de l'UE", ("UE", "MLI")),
        ("Le médiateur de l'UE, le président malien Luc Ba, a parlé.", "Luc Ba", "médiateur de l'UE", ("MLI", "UE")),
        ("L'ex-ministre malien Luc Ba, émissaire de l'UE, a parlé.", "Luc Ba", "émissaire de l'UE", ("UE", "MLI")),
        ("L'ex-ministre malien Luc Ba, émissaire spécial, a parlé.", "Luc Ba", "émissaire spécial", ("MLI",)),
        ("Les ambassadeurs du Chili Ana Mor, de Grèce Luc Pappas et d'Italie Eva Rossi ont parlé.",
         "Eva Rossi", "ambassadeurs du Chili Ana Mor, de Grèce Luc Pappas et d'Italie", ("ITA",)),
        ("Côté malien, le ministre Luc Ba a parlé.", "Luc Ba", "ministre", ("MLI",)),
        ("Le ministre Luc Ba, du côté malien, a parlé.", "Luc Ba", "ministre", ("MLI",)),
        ("Le ministre Luc Ba, populaire du côté malien, a parlé.", "Luc Ba", "ministre", ()),
        ("L'équipe Alléluia de M. Nkuru a gagné.", "Nkuru", "", ()),
        ("Le président de la transition au Gabon, Luc Ondo, a parlé.", "Luc Ondo", "président de la transition au Gabon", ("GAB",)),
        ("Le représentant de la transition au Gabon, Luc Ondo, a parlé.", "Luc Ondo", "représentant de la transition au Gabon", ()),
        ("Le ministre béninois Désiré Kossou a parlé.", "Désiré Kossou", "ministre béninois", ("BEN",)),
        ("Le recteur de la Sorbonne M. Gilles Pécout a parlé.", "Gilles Pécout", "recteur de la Sorbonne", ("FRA",)),
        ("Le patron du groupe italien Petralia, Luca Rossi, a parlé.", "Luca Rossi", "patron du groupe italien Petralia", ("ITA",)),
        ("La directrice de Petralia, Ana Rossi, a parlé.", "Ana Rossi", "directrice de Petralia", ()),
        ("Le président de la société Blue Star (BS), M. Kenji Mori, a parlé.", "Kenji Mori", "président de la société Blue Star", ()),
        ("Un groupe italien et Luca Rossi, Ana Mori ont parlé.", "Luca Rossi", "", ()),
        ("Le ministre indien S. Jayaraman a parlé.", "S. Jayaraman", "ministre indien", ("IND",)),
        ("Une rencontre avec S. E. M. Luc Rabe, président de Madagascar.", "Luc Rabe", "président de Madagascar", ("MDG",)),
        ("Luc Moro, le nouvel ambassadeur de Russie, a parlé.", "Luc Moro", "ambassadeur de Russie", ("RUS",)),
        ("La directrice de l'Institut Zimo Mme Anna Schmidt a parlé.", "Anna Schmidt", "directrice de l'Institut Zimo", ()),
        ("Le premier ministre du Royaume-Uni, Sir Keir Starmer, a parlé.", "Keir Starmer", "premier ministre du Royaume-Uni", ("GBR",)),
        ("Une rencontre avec H.E. M. Luc Rabe, président de Madagascar.", "Luc Rabe", "président de Madagascar", ("MDG",)),
        ("Seul Robert Dusi a parlé.", "Robert Dusi", "", ()),
        ("Cheikh Khaled Ben Khalifa Ben Abdelaziz Ben Omar Al Thani a parlé.", "Cheikh Khaled Ben Khalifa Ben Abdelaziz Ben Omar Al Thani", "", ()),
        ("Le secrétaire d'État du Saint-Siège le cardinal Marco Rossi a parlé.", "Marco Rossi", "secrétaire d'État du Saint-Siège", ("VAT",)),
        ("Maria Soto, ancienne présidente du Chili et actuelle Haut-Commissaire des Nations unies aux droits de l'homme, a parlé.",
         "Maria Soto", "ancienne présidente du Chili et actuelle Haut-Commissaire des Nations unies aux droits de l'homme", ("ONU",)),
        ("L'ambassadeur José Malheiro, du Portugal, a parlé.", "José Malheiro", "ambassadeur", ("PRT",)),
        ("Un mot de Kaja Zobel, qui préside aujourd'hui le Sénat du Chili.", "Kaja Zobel", "", ("CHL",)),
        ("Luc Ismail, qui commande l'armée de terre indienne, a parlé.", "Luc Ismail", "", ("IND",)),
        ("Luc Ismail, qui représente l'OMS, a parlé.", "Luc Ismail", "", ("OMS",)),
        ("Luc Ismail, qui préside cette année l'Union africaine, a parlé.", "Luc Ismail", "", ()),
        ("Luc Ismail, qui dirige une enquête sur la police russe, a parlé.", "Luc Ismail", "", ()),
        ("Un mot de Kaja Kallas, cheffe de la diplomatie européenne.", "Kaja Kallas", "cheffe de la diplomatie européenne", ("UE",)),
        ("Le Canadien Justin Trudeau a parlé.", "Justin Trudeau", "", ("CAN",)),
        ("La ministre française des Armées, Florence Parly, a parlé.", "Florence Parly", "ministre française des Armées", ("FRA",)),
        ("L'ambassadeur du Royaume-Uni au Vietnam, Iain Frew, a parlé.", "Iain Frew", "ambassadeur du Royaume-Uni au Vietnam", ("GBR",)),
        ("Le président du groupe japonais AEON, Motoya Okada, a parlé.", "Motoya Okada", "président du groupe japonais AEON", ("JPN",)),
        ("Le ministre K.P. Sharma Oli a parlé.", "K.P. Sharma Oli", "ministre", ()),
        ("Le ministre Jean-Yves Le Drian a parlé.", "Jean-Yves Le Drian", "ministre", ()),
        ("Le Premier ministre Nguyen Xuan Phuc a parlé.", "Nguyen Xuan Phuc", "Premier ministre", ()),
        ("Le général Phan Van Giang, ministre de la Défense, a parlé.", "Phan Van Giang", "ministre de la Défense", ()),
        ("Le président malien de la transition Bah Keïta a parlé.", "Bah Keïta", "président malien de la transition", ("MLI",)),
        ("Le Premier ministre libanais sortant Karim Haddad a parlé.", "Karim Haddad", "Premier ministre libanais sortant", ("LBN",)),
        ("Le locataire de l'Élysée, Jean Morel, a parlé.", "Jean Morel", "locataire de l'Élysée", ("FRA",)),
        ("La patronne du FMI, Anna Berg, a parlé.", "Anna Berg", "patronne du FMI", ("FMI",)),
        ("La ministre-présidente de Brême, Anna Weber, a parlé.", "Anna Weber", "ministre-présidente de Brême", ("DEU",)),
        ("Le Premier ministre québécois Luc Tremblay a parlé.", "Luc Tremblay", "Premier ministre québécois", ("CAN",)),
        ("Le ministre de l'Intégration africaine et des Sénégalais de l'extérieur, Ali Ndiaye, a parlé.",
         "Ali Ndiaye", "ministre de l'Intégration africaine et des Sénégalais de l'extérieur", ("SEN",)),
        ("Le ministre français de la Transition écologique, Luc Morel, a parlé.", "Luc Morel", "ministre français de la Transition écologique", ("FRA",)),
        ("L'envoyée personnelle du Secrétaire général des Nations unies pour le Sahara, Anna Berg, a parlé.",
         "Anna Berg", "envoyée personnelle du Secrétaire général des Nations unies pour le Sahara", ("ONU",)),
        ("Le directeur pays de la GIZ, Hans Weber, a parlé.", "Hans Weber", "directeur pays de la GIZ", ("DEU",)),
        ("La cheffe de la MINUSMA, Anna Berg, a parlé.", "Anna Berg", "cheffe de la MINUSMA", ("ONU",)),
        ("Le souverain pontife François a parlé.", "François", "Le souverain pontife", ()),
        ("Marine Durand a parlé.", "Marine Durand", "", ()),
        ("Le ministre nord coréen Ri Su Yong a parlé.", "Ri Su Yong", "ministre nord coréen", ("PRK",)),
        ("Le vice-Premier ministre Vu Van Binh a parlé.", "Vu Van Binh", "vice-Premier ministre", ()),
        ("L'ambassadeur de Chine, Ma Ling, a parlé.", "Ma Ling", "ambassadeur de Chine", ("CHN",)),
        ("Le dirigeant nord-coréen Kim Jong Un a parlé.", "Kim Jong Un", "dirigeant nord-coréen", ("PRK",)),
        ("Hier, le sénateur John McCain a parlé.", "John McCain", "sénateur", ()),
        ("Hier, Léon Mbo wa Tondo a parlé.", "Léon Mbo wa Tondo", "", ()),
        ("Le Dr Tedros a parlé.", "Tedros", "", ()),
        ("Le PDG du groupe de BTP Colas, Luc Morel, a parlé.", "Luc Morel", "PDG du groupe de BTP Colas", ("FRA",)),
        ("La secrétaire d'État chargée des affaires européennes, Anna Morel, a parlé.",
         "Anna Morel", "secrétaire d'État chargée des affaires européennes", ()),
        ("À la réunion des ministres de la Défense de l'OTAN, Pal Jonson a parlé.", "Pal Jonson", "", ()),
        ("Les ministres de la Défense, Ana Berg et Luc Morel, ont parlé.", "Ana Berg", "ministres de la Défense", ()),
        ("Le ministre Ana Mor (Chili) a parlé.", "Ana Mor", "ministre", ("CHL",)),
        ("La directrice générale du Fonds monétaire international (FMI), Anna Berg, a parlé.",
         "Anna Berg", "directrice générale du Fonds monétaire international", ("FMI",)),
        ("Les ambassadeurs d'Israël, Dan Bali, et du Chili, Ana Mor, ont parlé.",
         "Ana Mor", "ambassadeurs d'Israël, Dan Bali, et du Chili", ("CHL",)),
        ("Le chef de l'État, Son Excellence le Colonel Issa Ba, a parlé.", "Issa Ba", "chef de l'État", ()),
        ("Il a vu Ana Mor, son homologue chilienne.", "Ana Mor", "homologue chilienne", ("CHL",)),
        ("Après avoir vu Ana Mor, son homologue chilienne a parlé.", "Ana Mor", "", ()),
        ("Il a vu Jose Cruz, secrétaire philippin à la Santé.", "Jose Cruz", "secrétaire philippin à la Santé", ("PHL",)),
        ("Le secrétaire philippin Jose Cruz a parlé.", "Jose Cruz", "", ("PHL",)),
        ("L'envoyé de Moscou, Igor Orlov, a parlé.", "Igor Orlov", "envoyé de Moscou", ("RUS",)),
        ("Il a envoyé Igor Orlov à Moscou.", "Igor Orlov", "", ()),
        ("M. Jean Moro, envoyé spécial du président malien, M. Issa Ba, ambassadeur du Togo au Koweït, et Ana Mor sont là.",
         "Issa Ba", "ambassadeur du Togo au Koweït", ("TGO",)),
        ("Il a vu le ministre du Climat et de l'Arctique, du Danemark, Lars Mor.",
         "Lars Mor", "ministre du Climat et de l'Arctique, du Danemark", ("DNK",)),
        ("Il a vu la cheffe de division Asie de l'Union européenne, Ana Mor.",
         "Ana Mor", "cheffe de division Asie de l'Union européenne", ("UE",)),
        ("Il a vu la directrice adjointe au FMI, Ana Mor.", "Ana Mor", "directrice adjointe au FMI", ("FMI",)),
        ("Il a vu le représentant permanent auprès du FMI, Jean Mor.", "Jean Mor", "représentant permanent auprès du FMI", ()),
        ("La directrice de la Fao, Ana Mor, a parlé.", "Ana Mor", "directrice de la Fao", ("FAO",)),
        ("Le ministre chilien, Santiago Mor, a parlé.", "Santiago Mor", "ministre chilien", ("CHL",)),
        ("Il a montré au ministre chilien le plan stratégique Austral.", "", "ministre chilien", ("CHL",)),
        ("Il a vu le président chilien de la Chambre et l'envoyé malien.", "", "président chilien de la Chambre", ("CHL",)),
        ("Les chefs des gouvernements chilien et malien, Ana Mor et Issa Ba, ont parlé.",
         "Issa Ba", "chefs des gouvernements chilien et malien", ("MLI",)),
        ("D'autres élus, ceux du Chili, Luis Soto, du Togo, Koffi Ba, et de Cuba, Ana Mor, ont parlé.", "Koffi Ba", "", ()),
        ("L'ambassadrice du Chili accréditée au Togo, Ana Mor, a parlé.", "Ana Mor", "ambassadrice du Chili accréditée au Togo", ("CHL",)),
        ("Le président du Chili, le Prof. Luis Mor, a parlé.", "Luis Mor", "président du Chili", ("CHL",)),
        ("Ali Mor (Général Major) a parlé.", "Ali Mor", "Général Major", ()),
        ("La ministre malienne Ana Clara Salvador a parlé.", "Ana Clara Salvador", "ministre malienne", ("MLI",)),
        ("La ministre malienne Ana Clara Mali a parlé.", "Ana Clara", "ministre malienne", ("MLI",)),
        ("Successeure d'Ana Mor, Eva Berg a parlé.", "Ana Mor", "", ()),
        ("M. Luis Mor @LMorOfficiel a parlé.", "Luis Mor", "", ()),
        ("Outre l'ambassadeur malien, la représentante de l'ONU, Ana Mor, a parlé.", "Ana Mor", "représentante de l'ONU", ("ONU",)),
        ("L'ambassadeur malien, le colonel Issa Ba, a parlé.", "Issa Ba", "ambassadeur malien", ("MLI",)),
    ],
)  # fmt: skip
def test_a_name_goes_with_its_office_and_side(text, name, office, sides):
    assert (name, office, sides) in mentions(text)


@pytest.mark.parametrize(
    "text",
    [
        "La Mer Orientale et le Partenariat stratégique global comptent.",
        "La Banque mondiale et les Nations Unies ont parlé.",
        "Vendredi, le Sommet de Paris a commencé.",
        "L'Assemblée nationale a voté le Plan de paix.",
        "À Hanoï, en Allemagne et au Vietnam, rien.",
        "La Marine nationale et la Mission Intégrée ont parlé.",
        "Le ministère a lu Foreign Secretary Conference.",
        "TROIS PERSONNALITÉS EN VISITE À LOMÉ",
        "Natif de Brovich, diplômé de Grenick, il a servi à Erbil.",
        "Voir @LuisMor et @AnaMor.",
    ],
)
def test_what_is_capitalised_is_not_always_a_person(text):
    assert [name for name, _, _ in mentions(text) if " " in name] == []


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("Du ministre grec, Paul Durand emporte une promesse.", True),
        ("Auprès de la présidente du Chili, Paul Durand a plaidé pour la paix.", True),
        ("D'après le ministre grec, Paul Durand souhaite la paix.", True),
        ("À en croire la ministre grecque, Paul Durand viendra.", True),
        ("Saluant les propos du ministre grec, Paul Durand a plaidé pour la paix.", True),
        ("Tout en remerciant la ministre grecque, Paul Durand a plaidé pour la paix.", True),
        ("A l'unisson du ministre grec, Paul Durand a plaidé pour la paix.", True),
        (
            "Saluant les propos du ministre grec, Paul Durand, la Roumaine a plaidé pour la paix.",
            False,
        ),
        ("Hier à Lima le ministre grec, Paul Durand a parlé.", False),
        ("Le bras droit du ministre grec, Paul Durand a parlé.", False),
        ("D'après le ministre grec, Paul Durand, la paix viendra.", False),
        ("Du ministre grec, Paul Durand, il n'attend rien.", False),
        ("Du ministre grec Paul Durand émane un projet.", False),
        ("Le ministre grec, Paul Durand, a parlé.", False),
    ],
)
def test_behind_whom_a_sentence_opens_with_the_subject_follows(text, apart):
    found = {name: (office, sides) for name, office, sides in mentions(text)}
    assert (found["Paul Durand"] == ("", ())) == apart


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("Trần Đại Quang", True),
        ("Vo Thi Anh Xuan", True),
        ("Kim Jong Un", False),
        ("Xi Jinping", False),
        ("Ng Eng Hen", False),
    ],
)
def test_vietnamese_names_are_told_by_their_build(name, wanted):
    assert is_vietnamese(name) is wanted


def people(text: str) -> dict[str, str]:
    """Return side by name of those who take part in the encounters of a text."""
    found = read_article(load.Source("a", "a.txt", text, "", "2018-07-09", "", "VNA", "", ""))
    return {p["name"]: p["country"] for p in found.participants}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Le Premier ministre Pham Minh Chinh a reçu M. Marko Brkic. Le ministre serbe a parlé. M. Brkic est le ministre serbe du Commerce.", {"Pham Minh Chinh": "VNM", "Marko Brkic": "SRB"}),
        ("Le président Tran Dai Quang a reçu à Hanoï le ministre serbe Marko Brkic. Le chef de l'Etat s'est ensuite entretenu avec la ministre croate Ana Horvat.",
         {"Tran Dai Quang": "VNM", "Marko Brkic": "SRB", "Ana Horvat": "HRV"}),
        ("En visite à Canberra, le président Tran Dai Quang a été reçu par le gouverneur John Miller.", {"Tran Dai Quang": "VNM", "John Miller": "AUS"}),
        ("Macron s'est entretenu avec le Premier ministre serbe, Marko Brkic. Le président français a parlé.", {"Macron": "FRA", "Marko Brkic": "SRB"}),
        ("M. Erdogan a reçu le ministre serbe Marko Brkic. Le chef de l'Etat turc a parlé.", {"Erdogan": "TUR", "Marko Brkic": "SRB"}),
        ("M. Hollande a reçu le ministre serbe Marko Brkic. Le président français a parlé.", {}),
        ("M. Rohani a reçu le ministre serbe Marko Brkic. L'Iran est content.", {"Rohani": "IRN", "Marko Brkic": "SRB"}),
        ("M. Rohani a reçu le ministre serbe Marko Brkic. Téhéran est loin, la Russie est contente.", {"Rohani": "IRN", "Marko Brkic": "SRB"}),
        ("M. Rohani a reçu le ministre serbe Marko Brkic. La Russie est contente.", {}),
        ("Macron a reçu Merkel à Paris.", {"Macron": "FRA", "Merkel": "DEU"}),
        ("Macron a reçu Hollande à Paris.", {}),
        ("Macron a reçu Schröder à Paris.", {}),
        ("Poutine a reçu à Sotchi le ministre serbe Marko Brkic.", {"Poutine": "RUS", "Marko Brkic": "SRB"}),
        ("Emmanuel Macron s'est entretenu avec Poutine.", {"Emmanuel Macron": "FRA", "Poutine": "RUS"}),
        ("Xi a reçu Poutine. Modi a reçu Lavrov.", {"Xi": "CHN", "Poutine": "RUS", "Modi": "IND", "Lavrov": "RUS"}),
        ("Poutine a reçu le ministre serbe Marko Brkic.", {}),
        ("Le roi Paul Poutine a parlé de la Russie. Poutine a reçu le ministre serbe Marko Brkic.", {}),
        ("Du 20 au 22 May, Macron a reçu le ministre serbe Marko Brkic à Paris.", {"Macron": "FRA", "Marko Brkic": "SRB"}),
        ("Stoltenberg a reçu Macron à Bruxelles.", {"Stoltenberg": "OTAN", "Macron": "FRA"}),
        ("Le secrétaire d'Etat américain Mike Pompeo est à Amman. Sa conseillère Ana Roy a rencontré le ministre serbe Marko Brkic.", {"Ana Roy": "USA", "Marko Brkic": "SRB"}),
        ("IBK a reçu à Bamako le ministre serbe Marko Brkic.", {"IBK": "MLI", "Marko Brkic": "SRB"}),
        ("IBK a reçu le ministre serbe Marko Brkic. Le président malien Ibrahim Boubacar Keïta l'a remercié.", {"Ibrahim Boubacar Keïta": "MLI", "Marko Brkic": "SRB"}),
        ("ATT a reçu à Bamako le ministre serbe Marko Brkic.", {}),
        ("Le ministre portugais Rui Costa e Castro a reçu le ministre serbe Marko Brkic.", {"Rui Costa e Castro": "PRT", "Marko Brkic": "SRB"}),
        ("La BAD a reçu à Bamako le ministre serbe Marko Brkic.", {}),
        ("Le ministre Ngo Xuan Lich a reçu trois ministres serbes venus à Hanoï : M. Marko Brkic, ministre du Commerce, et Mme Ana Horvat, ministre des Finances.", {"Ngo Xuan Lich": "VNM", "Marko Brkic": "SRB", "Ana Horvat": "SRB"}),
        ("Le ministre Ngo Xuan Lich a reçu trois ministres de l'ASEAN : M. Marko Brkic, ministre du Commerce, et Mme Ana Horvat, ministre des Finances.", {}),
        ("Le ministre Ngo Xuan Lich a cité trois ministres serbes. Il a reçu M. Marko Brkic et Mme Ana Horvat.", {}),
        ("Ngo Xuan Lich, à la tête du gouvernement vietnamien depuis mai, a reçu le ministre serbe Marko Brkic.", {"Ngo Xuan Lich": "VNM", "Marko Brkic": "SRB"}),
        ("L'émissaire du président serbe Petar Ilic au Mali, Ivo Babic, a rencontré le ministre Ngo Xuan Lich.", {"Ivo Babic": "SRB", "Ngo Xuan Lich": "VNM"}),
        ("Le ministre serbe Marko Brkic est arrivé lundi à Hanoï. Le ministre Ngo Xuan Lich a reçu l'illustre visiteur.", {"Marko Brkic": "SRB", "Ngo Xuan Lich": "VNM"}),
        ("Le ministre serbe Marko Brkic est arrivé lundi à Hanoï. Le ministre Ngo Xuan Lich a reçu ce dernier.", {"Marko Brkic": "SRB", "Ngo Xuan Lich": "VNM"}),
        ("Le ministre serbe Marko Brkic est arrivé lundi à Hanoï. Le ministre Ngo Xuan Lich a reçu un visiteur.", {}),
        ("Visite à Hanoï du ministre serbe Marko Brkic. Le ministre Ngo Xuan Lich l'a reçu.", {"Marko Brkic": "SRB", "Ngo Xuan Lich": "VNM"}),
        ("Décès à Hanoï du ministre serbe Marko Brkic. Le ministre Ngo Xuan Lich l'a pleuré.", {}),
        ("João Lourenço, médiateur désigné par l'Union africaine, a reçu le ministre serbe Marko Brkic.", {"João Lourenço": "AGO", "Marko Brkic": "SRB"}),
        ("Jean Petit, médiateur désigné par l'Union africaine, a reçu le ministre serbe Marko Brkic.", {"Jean Petit": "UA", "Marko Brkic": "SRB"}),
        ("Le ministre Ngo Xuan Lich et son homologue serbe Marko Brkic se sont entretenus.", {"Ngo Xuan Lich": "VNM", "Marko Brkic": "SRB"}),
        ("Brazzaville - Le président Denis Sassou Nguesso a reçu Jean Roy, ministre de la RDC.", {"Denis Sassou Nguesso": "COG", "Jean Roy": "COD"}),
        ("Le président To Lam a reçu Clément Bole, secrétaire d'Etat auprès du ministre de l'Europe et des Affaires étrangères chargé des affaires européennes.",
         {"To Lam": "VNM", "Clément Bole": "FRA"}),
        ("Le président To Lam a reçu Paul Bole, chargé d'affaires de France.", {"To Lam": "VNM", "Paul Bole": "FRA"}),
        ("Le président To Lam a reçu Charles Michel.", {"To Lam": "VNM", "Charles Michel": "BEL"}),
        ("Le président To Lam a reçu le directeur de la BAD en Afrique centrale, Serge Bole.", {"To Lam": "VNM", "Serge Bole": "BAD"}),
        ("Le président To Lam a reçu António Guterres.", {"To Lam": "VNM", "António Guterres": "ONU"}),
        ("Le ministre Ngo Xuan Lich a vu Peter Berg, de l'ONU. Le ministre a ensuite rencontré Marko Brkic, ministre serbe.",
         {"Ngo Xuan Lich": "VNM", "Marko Brkic": "SRB", "Peter Berg": "ONU"}),
        ("Le ministre Ngo Xuan Lich a cité le commissaire européen Peter Berg. Le responsable letton a rencontré le ministre Ngo Xuan Lich.",
         {"Ngo Xuan Lich": "VNM", "Peter Berg": "UE"}),
        ("Le ministre Ngo Xuan Lich a cité Peter Berg, représentant spécial de l'UE. L'émissaire letton a rencontré le ministre Ngo Xuan Lich.",
         {"Ngo Xuan Lich": "VNM", "Peter Berg": "UE"}),
        ("Le ministre Ngo Xuan Lich a rencontré Ali Berk, secrétaire du Conseil de sécurité nationale de Turquie.", {"Ngo Xuan Lich": "VNM", "Ali Berk": "TUR"}),
        ("Le Premier ministre Pham Minh Chinh est allé au siège de Capgemini et y a rencontré le PDG du groupe, Luc Blanc.",
         {"Pham Minh Chinh": "VNM", "Luc Blanc": "FRA"}),
        ("Le Premier ministre Pham Minh Chinh est allé au siège de Capgemini et y a rencontré le PDG d'un club, Luc Blanc.", {}),
    ],
)  # fmt: skip
def test_sides_come_from_words_offices_home_or_the_scene(text, wanted):
    assert people(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Le Premier ministre Pham Minh Chinh a cité le ministre serbe Marko Brkic. Celui-ci a rencontré la ministre croate Ana Horvat.",
         {"Marko Brkic", "Ana Horvat"}),
        ("Marko Brkic, ministre serbe, a parlé. Celui-ci a rencontré la ministre croate Ana Horvat.", {"Marko Brkic", "Ana Horvat"}),
        ("Le Premier ministre Pham Minh Chinh a parlé. À Hanoï, mardi, il rencontrera la ministre croate Ana Horvat.",
         {"Pham Minh Chinh", "Ana Horvat"}),
        ("Le Premier ministre Pham Minh Chinh a parlé. Mardi, il faudra rencontrer la ministre croate Ana Horvat.", set()),
        ("Le président nigérien Issoufou Mado et la Première dame Aïssata Sanou Issoufou ont parlé. Le président Issoufou a rencontré la ministre croate Ana Horvat.",
         {"Issoufou Mado", "Ana Horvat"}),
        ("Le ministre serbe Marko Brkic a parlé. La ministre croate Ana Horvat ira à Rome, où le ministre malien Issa Ba la recevra.",
         {"Issa Ba", "Ana Horvat"}),
        ("Le ministre malien Issa Ba a parlé. Il appartiendra au ministre serbe Marko Brkic de recevoir la ministre croate Ana Horvat.",
         {"Marko Brkic", "Ana Horvat"}),
        ("Le ministre malien Issa Ba a parlé. Il revient au ministre serbe Marko Brkic de recevoir la ministre croate Ana Horvat.", set()),
        ("Le ministre malien Issa Ba a parlé. Des pourparlers ont eu lieu sous l'égide de la ministre croate Ana Horvat.", set()),
        ("Le président malien de l'Assemblée a rencontré la ministre croate Ana Horvat. Le président malien Issa Ba a parlé. Le président de l'Assemblée du Mali, Luc Ba, a parlé.",
         {"Luc Ba", "Ana Horvat"}),
        ("Le ministre malien Issa Ba a parlé. Le président malien Luc Ba a parlé. Le ministre malien Issa Ba a parlé. Le numéro un malien a reçu la ministre croate Ana Horvat.",
         {"Luc Ba", "Ana Horvat"}),
        ("João Lourenço est arrivé. Le ministre Ngo Xuan Lich a rencontré le ministre de la Défense.", {"Ngo Xuan Lich", "João Lourenço"}),
        ("João Lourenço est arrivé. Le ministre Ngo Xuan Lich a rencontré le ministre des Finances.", set()),
        ("Le président Tran Dai Quang est à Rome. Tran Dai Quang a vu le président malien Issa Ba. Tran Dai Quang a parlé. La présidente du Sénat italien, Eva Rossi, a retenu une heure le visiteur.",
         {"Tran Dai Quang", "Issa Ba", "Eva Rossi"}),
        ("L'empereur japonais Akira et l'impératrice Yuki sont venus. Le souverain a rencontré la ministre croate Ana Horvat.", {"Akira", "Ana Horvat"}),
        ("L'empereur japonais Akira a vu le président malien Issa Ba. Mardi, le souverain a rencontré la ministre croate Ana Horvat.",
         {"Akira", "Issa Ba", "Ana Horvat"}),
        ("Le conseiller malien Issa Ba est arrivé. Mardi, le diplomate a rencontré la ministre croate Ana Horvat. L'ambassadeur d'Égypte, Ali Mor, a souri.",
         {"Issa Ba", "Ana Horvat"}),
        ("Entouré de ses conseillers, le ministre, Marko Brkic, a parlé. Le conseiller malien Issa Ba est arrivé. La ministre croate Ana Horvat a rencontré mardi l'émissaire.",
         {"Issa Ba", "Ana Horvat"}),
        ("Emmanuel Macron a servi jadis sous François Hollande. Mardi, le président français a rencontré la ministre croate Ana Horvat.",
         {"Emmanuel Macron", "Ana Horvat"}),
        ("Macky Sall attendait à Dakar. Mardi, le président a rencontré la ministre croate Ana Horvat. Le président Issa Ba viendra.",
         {"Macky Sall", "Ana Horvat"}),
        ("Le ministre malien Issa Ba a parlé. L'envoyé de Bamako a rencontré la ministre croate Ana Horvat.", {"Issa Ba", "Ana Horvat"}),
    ],
)  # fmt: skip
def test_who_is_meant_by_a_pointer_a_pronoun_or_half_a_name(text, wanted):
    assert set(people(text)) == wanted


def heads(text: str) -> list[tuple[str, str]]:
    """Return head and kind of each office in a text of one paragraph."""
    pages = clean.pages("a", text)
    marked = mark(pages[0], scan(pages))
    return [(o.head, o.kind) for line in marked.lines for m in line.mentions for o in m.offices]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Le chancelier a parlé.", ("head_of_government", "head_of_government")),
        ("Le chancelier de l'Échiquier a parlé.", ("minister", "minister")),
        ("Le président du groupe a parlé.", ("business", "business")),
        ("La présidente du groupe d'amitié a parlé.", ("legislator", "legislator")),
        ("Le ministre des Affaires étrangères a parlé.", ("minister", "foreign")),
        ("Le ministre délégué auprès du ministre des Affaires étrangères a parlé.", ("minister", "deputy_minister")),
        ("Le gouverneur a parlé.", ("local", "local")),
        ("Le gouverneur de la BCEAO a parlé.", ("director", "director")),
        ("Le président de l'Assemblée a parlé.", ("speaker", "speaker")),
        ("Le président de l'Assemblée générale a parlé.", ("president", "organisation_head")),
        ("Le patron a parlé.", ("business", "business")),
        ("Le patron de la diplomatie a parlé.", ("minister", "foreign")),
    ],
)  # fmt: skip
def test_the_longest_office_tells_its_class(text, wanted):
    assert heads(text) == [wanted]


@pytest.mark.parametrize(
    "text", ["Un match opposant deux clubs.", "Elle a été élue hier.", "Premier pas vers la paix."]
)
def test_participles_and_ordinals_are_no_offices(text):
    assert heads(text) == []


def test_kind_and_rank_follow_the_words_of_an_office():
    from analysis.lexicon import Office

    president = Office("president", "head_of_state", 1)
    assert kind_of("président de l'Assemblée nationale", president) == "speaker"
    assert rank_of("président du groupe Siemens", president) == 7
    assert rank_of("président de la République", president) == 1


def test_spellings_and_short_forms_are_one_person_and_namesakes_are_not():
    called = {
        Called("to-lam.VNM", "Tô Lâm", "VNM"), Called("lam-to.VNM", "To  Lam", "VNM"), Called("lam.VNM", "Lam", "VNM"),
        Called("wang-yi.CHN", "Wang Yi", "CHN"), Called("wang-yi.TWN", "Wang Yi", "TWN"),
        Called("silva.PRT", "Silva", "PRT"), Called("a-silva.PRT", "Ana Silva", "PRT"), Called("b-silva.PRT", "Rui Silva", "PRT"),
    }  # fmt: skip
    found = identities(called)
    assert found["lam.VNM"] == found["lam-to.VNM"] == found["to-lam.VNM"]
    assert found["wang-yi.CHN"] != found["wang-yi.TWN"]
    assert found["silva.PRT"] == "silva.PRT"


def test_father_and_son_whom_a_list_has_apart_are_two():
    names = ("Idriss Déby", "Mahamat Idriss Déby", "Idriss Déby Itno", "Mahamat Déby", "Déby")
    found = identities({Called(f"{name}.TCD", name, "TCD") for name in names})
    assert found["Idriss Déby.TCD"] == found["Idriss Déby Itno.TCD"] != found["Mahamat Déby.TCD"]
    assert found["Mahamat Déby.TCD"] == found["Mahamat Idriss Déby.TCD"]
    assert found["Déby.TCD"] == "Déby.TCD"


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("À Hanoï, M. Ho Iat Seng a salué la foule.", "VNM"),
        ("À Lisbonne, M. Ho Iat Seng a salué la foule.", ""),
    ],
)
def test_a_name_is_vietnamese_where_the_page_speaks_of_vietnam(text, side):
    [reading] = articles.read(load.Source("a", "a.txt", text, "", "", "", "", "", ""))
    [person] = reading.cast.people
    assert reading.cast.side(person) == side


@pytest.mark.parametrize(
    ("told", "offices"),
    [
        ("Les présidents Luc Kenga et Ana Mori l'ont rencontré.", ["président", "président"]),
        ("Il a reçu les ministres chilien et péruvien de la Défense, Luc Soto et Ana Mori.", ["ministre de la Défense"] * 2),
        ("Il a reçu son homologue chilien, Luc Soto.", ["président"]),
        ("Il a reçu les secrétaires généraux de l'ONU et de l'OMC, Luc Soto et Ana Mori.", ["secrétaire général de l'ONU"]),
        ("Il a reçu le commis d'État chilien Luc Soto.", []),
    ],
)  # fmt: skip
def test_one_of_several_bears_their_office_in_the_singular_and_nobody_that_of_another_land(
    told, offices
):
    text = f"Le président du Kenya et président en exercice de l'UA, Paul Otieno, est à Rome le 4 mai 2023. {told}"
    found = read_article(
        load.Source("a", "a.txt", text, "", "", "2023-05-04", "", "", "")
    ).participants
    assert [row["office"] for row in found if row["name"] != "Paul Otieno"][
        : len(offices)
    ] == offices
