"""Articles become pages of sentences; glued words are parted only where that is sure."""

import re
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from analysis.clean import honours, letters, original, pages
from analysis.clean.glue import part
from analysis.clean.scanned import lettered, numbered
from analysis.clean.sentences import split
from analysis.words import rows
from tests.timing import seconds_of

BODY = "Le ministre Jean Petit a reçu lundi à Rome son homologue. Il repart mardi."


def _texts(page, kind):
    return [page.read[s.start : s.end] for s in page.sentences if s.kind == kind]


def _furniture(page, kind):
    return [page.read[a:b] for a, b, found in page.furniture if found == kind]


def _split(text):
    return [text[a:b] for a, b in split(text, 0, len(text))]


@pytest.mark.parametrize(
    ("glued", "parted"),
    [
        ("Il a rencontré leministre des Finances", "Il a rencontré le ministre des Finances"),
        ("le chef dugouvernement", "le chef du gouvernement"),
        ("Hanoile président", "Hanoi le président"),
        ("Il asouhaité cela", "Il a souhaité cela"),
        ("avis desexpertsen droit", "avis des experts en droit"),
        ("reçu mardi22 octobre", "reçu mardi 22 octobre"),
        ("le 3juillet et le 13décembre", "le 3 juillet et le 13 décembre"),
        ("Rome(ANSA) – Il", "Rome (ANSA) – Il"),
        ("l'Etatvietnamien", "l'Etat vietnamien"),
        ("MarieCurie et PaulVerlaine", "Marie Curie et Paul Verlaine"),
        ("des élèvesofficiers", "des élèves officiers"),
        ("la Coopération,Paul Petit", "la Coopération, Paul Petit"),
        ("ils'entretiendra", "il s'entretiendra"),
        ("M. Dupont a reçu M. Stocks'est dit", "M. Dupont a reçu M. Stock s'est dit"),
        ("Vu Van Binh. Vu Van Binha, en retour,", "Vu Van Binh. Vu Van Binh a, en retour,"),
        ("Àcette occasion. Leprésident", "À cette occasion. Le président"),
        ("LePremier ministre du Japon", "Le Premier ministre du Japon"),
        ("le chef duPCV", "le chef du PCV"),
        ("soutienà la paix", "soutien à la paix"),
        ("en Mer Orientale.Évoquant", "en Mer Orientale. Évoquant"),
        ("souhaité qu'il vienne; unecoopération", "souhaité qu'il vienne; une coopération"),
        ("500millions", "500 millions"),
        (
            "le Secrétairegénéral et le Directeurde la Banque",
            "le Secrétaire général et le Directeur de la Banque",
        ),
        ("les Chefsd'Etat. Lavice-présidente", "les Chefs d'Etat. La vice-présidente"),
        ("avec Paul KagameIl restera", "avec Paul Kagame Il restera"),
        ("LinkedIn et MacOs", "LinkedIn et MacOs"),
        ("Hun Manetqui part. Hun Manet rit", "Hun Manet qui part. Hun Manet rit"),
        ("avec Oly Zarembowskisalué par Ed", "avec Oly Zarembowskisalué par Ed"),
        ("avec Oly Zarembowskirencontré là", "avec Oly Zarembowski rencontré là"),
        ("Robin et M. Robinson, Manet et Manetta", "Robin et M. Robinson, Manet et Manetta"),
        ("Mme Laura Nottà. Il rend visiteà Oly", "Mme Laura Nottà. Il rend visite à Oly"),
        ("Jean et Jeannette, Luc et Lucien", "Jean et Jeannette, Luc et Lucien"),
    ],
)
def test_glued_words_are_parted(glued, parted):
    assert part(glued)[0] == parted


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("avec S. E. Luc Ba et S.E.Mme Lia Li", "avec Luc Ba et Mme Lia Li"),
        ("S.E.M. Luc Ba, SEM Jean Roy, SEMme Lia Li", "M. Luc Ba, M. Jean Roy, Mme Lia Li"),
        ("le président, Son Excellence Monsieur Luc Ba", "le président, Monsieur Luc Ba"),
        ("Leurs Excellences MM. Luc Ba et S. E. Ali Roy", "MM. Luc Ba et Ali Roy"),
        ("Son Excellence Madame l'Ambassadrice", "Madame l'Ambassadrice"),
        ("H.E. Mr. John Roy et l'Honorable Biman Ray", "John Roy et Biman Ray"),
        ("le président le camarade To Lien", "le président To Lien"),
        ("du camarade To Lien au Dr Ana Mor", "de To Lien à Ana Mor"),
        ("chez Sa Majesté le Roi, S.A.R. le Prince", "chez le Roi, le Prince"),
        ("reçu par S.A. Cheikh Ali Kadri", "reçu par Cheikh Ali Kadri"),
        ("la société Kadri S.A. a ri", "la société Kadri S.A. a ri"),
        ("S.E. Sall. Sa Majesté a reçu le Dr Mor.", "S.E. Sall. Sa Majesté a reçu le Dr Mor."),
        ("la SEM Ville Neuve, une SARL", "la SEM Ville Neuve, une SARL"),
        ("par excellence Le Monde", "par excellence Le Monde"),
        ("le secrétaire général (SG) de l'OIF", "le secrétaire général de l'OIF"),
        ("le Premier ministre (PM) du Mali", "le Premier ministre du Mali"),
        ("le Parti (PM) du Mali, un service (SG) fermé", "le Parti du Mali, un service (SG) fermé"),
        ("l'Union africaine (UA) de Moroni", "l'Union africaine (UA) de Moroni"),
        ("IL SE REND À ROME", "IL SE REND À ROME"),
        ("Airbus S.A. Le groupe", "Airbus S.A. Le groupe"),
    ],
)
def test_a_text_is_read_without_honours(written, read):
    assert honours.without(written)[0] == read


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("LE MINISTRE REÇOIT ANA MOR À ROME", "Le ministre reçoit Ana Mor à Rome"),
        ("LE PRESIDENT A RECU M. PETIT A PARIS", "Le president a recu M. Petit à Paris"),
        ("LE TURC ALI KAYA À L'ONU", "Le Turc Ali Kaya à l'ONU"),
        ("JEAN-YVES LE BIHAN CHEZ MME KALO", "Jean-Yves Le Bihan chez Mme Kalo"),
        ("HO VAN LAM EN VISITE AU MALI", "Ho Van Lam en visite au Mali"),
        ("LEMINISTRE DES AE ET LE PM", "leministre des AE et le PM"),
        ("Le 3, ANA MARIA MOR a vu Ali KAYA", "Le 3, ANA MARIA MOR a vu Ali KAYA"),
        ("L'ONU, l'OTAN, la BAD et le FMI", "L'ONU, l'OTAN, la BAD et le FMI"),
    ],
)
def test_capitals_are_read_as_small_letters(printed, read):
    assert letters.small(printed).lower() == read.lower()
    assert letters.small(printed)[1:] == read[1:]


def test_a_headline_in_capitals_is_read_as_the_text_writes_it():
    [page] = pages(
        "a", "LE ROI VOIT BOIS ET LA BEAC\n\nLe roi a vu hier Jean Bois. La BEAC y était."
    )
    assert page.title == "LE ROI VOIT BOIS ET LA BEAC"
    assert page.read.startswith("Le roi voit Bois et la BEAC\n")


def test_what_is_left_out_keeps_the_places_of_the_rest():
    text = "Le président,  S.E.M. Luc Ba, a vu hier  à Rome le Premier ministre,  Son Excellence Ana Mor, chez elle."
    [page] = pages("a", text)
    for word in ("Luc", "Rome", "ministre", "Ana", "chez"):
        place = original(page, page.read.index(word))
        assert page.text[place:].startswith(word)


@pytest.mark.parametrize(
    "sound",
    [
        "un endroit pour parler surtout de l'avis, en aparté, et apporter une entreprise",
        "les contreparties, la surveillance, un parlement, la plupart, les malentendus",
        "VietJet, PetroVietnam, YouTube, McDonald, MacKenzie, DeSantis, iPhone, TikTok",
        "1.600 délégués, 3,2 milliards, 20h30, 5G, G20, CO2, le 1er, le 46e, D1–D3",
        "www.exemple.vn, courriel@exemple.fr, https://a.fr/x:y",
        "K.P. Sharma Oli, S.E.M. Dupont, les député(e)s, premier(ère)",
        "aujourd'hui, lorsqu'il, presqu'île, N'Djamena, Côte d'Ivoire, Sana'a, Xi'an",
        "Dupont, Lemaire, Descartes, Deschamps, Lebrun, Villeneuve, Libreville",
        "À cette date, déjà, là, voilà, au-delà, celui-là",
        "Le Malien et l'Iranien ; la Mauritanie ; Maria Vargas",
        "Etaient présents : le Secrétariat, la Présidente, la Directrice, la Présidentielle",
    ],
)
def test_sound_words_stay_whole(sound):
    assert part(sound) == (sound, ())


@pytest.mark.parametrize("name", ["cities", "companies", "offices", "tenures", "topics"])
def test_no_term_of_the_vocabularies_is_parted(name):
    cells = {cell for row in rows(name) for key, cell in row.items() if key != "note" and cell}
    words = {word for cell in cells for word in re.findall(r"[^\W\d_]+", cell)}
    listed = "\n".join(sorted(words))
    assert part(listed)[0].split("\n") == listed.split("\n")


@pytest.mark.parametrize(
    "text", ["des sequelles, un sejour, le desarmement, une depollution, des deputes"]
)
def test_words_without_their_accents_stay_whole(text):
    assert part(text)[0] == text


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("M. Oli est là. Mme Bé aussi.", ["M. Oli est là.", "Mme Bé aussi."]),
        ("S.E.M. Le Luong est venu.", ["S.E.M. Le Luong est venu."]),
        ("K.P. Sharma Oli est venu.", ["K.P. Sharma Oli est venu."]),
        ("Il vit à Washington D.C. Il y reste.", ["Il vit à Washington D.C.", "Il y reste."]),
        ("Vu le décret no. 5 et l'art. 3 du texte.", ["Vu le décret no. 5 et l'art. 3 du texte."]),
        ("Il y en a 1.600 ici. Voir www.a.vn.", ["Il y en a 1.600 ici.", "Voir www.a.vn."]),
        ("La guerre…, dit-il. Vraiment ? Oui !", ["La guerre…, dit-il.", "Vraiment ?", "Oui !"]),
        ("« Un. Deux. » Il sort.", ["« Un.", "Deux. »", "Il sort."]),
        ("“Un.” “Deux.”", ["“Un.”", "“Deux.”"]),
        ("« Vraiment ? » a-t-il dit.", ["« Vraiment ? » a-t-il dit."]),
        ("Il rencontre M. Oli - BRUXELLES: visite", ["Il rencontre M. Oli", "- BRUXELLES: visite"]),
        ("Il rencontre M. Oli - Bruxelles: visite", ["Il rencontre M. Oli - Bruxelles: visite"]),
        ("Du riz, du thé, etc. Le reste suit.", ["Du riz, du thé, etc.", "Le reste suit."]),
    ],
)
def test_sentences(text, sentences):
    assert _split(text) == sentences


@pytest.mark.parametrize(
    ("header", "published"),
    [
        (" date 2023-02 ", "2023-02"),
        ("11/03/2025 17:20", "2025-03-11"),
        ("Samedi, 02/12/2023 18:40", "2023-12-02"),
        ("Xinhua | 2017-05-17 09:12", "2017-05-17"),
        ("Publié le : 4 mars 2019 à 10h12", "2019-03-04"),
        ("Publié le mercredi 29 mai 2019  |  Présidence", "2019-05-29"),
        ("Par RFI Publié le 29-05-2019 Modifié le 30-05-2019 à 00:11", "2019-05-29"),
        ("French.xinhuanet.com | Publié le 2013-06-02 à 13:32", "2013-06-02"),
        ("Publié le 29.05.2019 Mis à jour le 31.05.2019 à 9h", "2019-05-29"),
        ("Mis à jour le 31/05/2019 - Publié le 29/05/2019", "2019-05-29"),
        ("Mis à jour : 31/05/2019 à 09h10", "2019-05-31"),
        ("Mis en ligne le 6 octobre 2008 Temps de lecture : 1 min", "2008-10-06"),
        ("Info Roma — 27/01/2026 — Partager", "2026-01-27"),
        ("Font Size: | Print", ""),
        ("3 min de lecture", ""),
        ("Temps de lecture estimé : 4 minutes", ""),
        ("124 vues", ""),
        ("J’aime 12", ""),
        ("Par Jeanne Petit et Paul Grand, à Rome", ""),
        ("Jeanne Petit avec AFP", ""),
        ("Par la rédaction", ""),
        ("Partager sur Facebook", ""),
        ("31/02/2019", ""),
        ("27 - Janvier - 2026", "2026-01-27"),
    ],
)
def test_headers_are_no_sentences(header, published):
    page = pages("a", f"Un ministre en visite\n{header}\n\n{BODY}")[0]
    assert page.published == published
    assert page.title == "Un ministre en visite"
    if published:
        assert _furniture(page, "header") == [header.strip()]
        assert " ".join(_texts(page, "body")) == BODY


@pytest.mark.parametrize(
    "menu",
    [
        "Accueil | Politique | Monde",
        "Accueil > International > Asie",
        "Home / Actualités / Un ministre en visite à Rome pour deux jours",
        "Vous êtes ici : Accueil › Agenda",
        "Accueil\nPolitique\nÉconomie\nSociété\nSports\nCulture\nMonde\nVidéos\nContact",
        "Communiqué de presse",
        "Rome 28°C Ensoleillé",
        "Accueil Sports Business Annonces Femmes Emploi",
        "Ce site utilise des cookies. En poursuivant votre navigation, vous les acceptez.\nTout accepter",
    ],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_what_stands_above_the_headline_is_furniture(menu, gap):
    [page] = pages("a", f"{menu}{gap}Un ministre en visite à Rome\n\n{BODY}")
    assert page.title == "Un ministre en visite à Rome"
    assert " ".join(_texts(page, "body")) == BODY


@pytest.mark.parametrize(
    "headline",
    [
        "Politique | Le roi reçoit le pape",
        "Rome - Paris : le roi reçoit le pape",
        "Par la force, le roi obtient gain de cause",
        "Le roi reçoit le pape - 27/01/2026",
        "Commentaires du roi sur le pape",
        "Coopération : le roi reçoit le pape",
    ],
)
def test_a_headline_is_no_furniture(headline):
    assert pages("a", f"{headline}\n\n{BODY}")[0].title == headline


def test_a_headline_said_again_is_read_once():
    head = "Le roi de Suède reçoit le pape à Rome"
    page = pages("a", f"{head}\n\n{head}\n\n{BODY}")[0]
    assert (page.title, " ".join(_texts(page, "body"))) == (head, BODY)


def test_a_header_run_into_a_long_line_is_no_sentence():
    page = pages(
        "a", f"Un ministre en visite\n\nPublié le\n\nPar RFI Publié le 29-05-2019 à 10:15{BODY}"
    )[0]
    assert (page.published, " ".join(_texts(page, "body"))) == ("2019-05-29", BODY)


def test_a_date_in_the_text_is_no_header():
    page = pages("a", "Le 4 mars 2019, il est venu à Rome. Il est reparti le 5 mars 2019.")[0]
    assert page.published == "" and len(page.sentences) == 2


def test_a_section_glued_to_the_header_is_not_the_headline():
    page = pages(
        "a", f" date 2024-05 Paix au Sahel\n\nLe roi de Suède reçoit le pape à Rome\n\n{BODY}"
    )[0]
    assert page.title == "Le roi de Suède reçoit le pape à Rome"
    assert _furniture(page, "tag") == ["Paix au Sahel"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"Un ministre à Rome\n\n{BODY}", "Un ministre à Rome"),
        (f"Que veut Rome ?\n{BODY}", "Que veut Rome ?"),
        (BODY, ""),
        (f"{BODY}\n{BODY}", ""),
        ("Le président du Conseil a reçu le ministre\ndes Finances de Suède. Il repart mardi.", ""),
        ("Un titre seul", ""),
    ],
)
def test_headlines(text, title):
    assert pages("a", text)[0].title == title


def test_a_headline_repeated_before_its_caption_is_furniture():
    head = "Un ministre à Rome"
    text = f"{head}\n\n{BODY}\n{head} ảnh 1Jean Petit (à droite) et son hôte. Photo: VNA\nRome (VNA) – {BODY}"
    [page] = pages("a", text)
    assert _texts(page, "title") == [head]
    assert _texts(page, "caption") == ["Jean Petit (à droite) et son hôte."]
    assert _furniture(page, "caption_credit") == ["Photo: VNA"]
    assert {f"{head} ảnh 1", BODY} <= set(_furniture(page, "header"))
    assert _texts(page, "lead") == []
    assert " ".join(_texts(page, "body")) == BODY


@pytest.mark.parametrize(
    ("line", "caption"),
    [
        ("Jean Petit. Photo : VNA", "Jean Petit."),
        ("Jean Petit. Photo: AFP/VNA", "Jean Petit."),
        ("Jean Petit et son hôte © Présidence", "Jean Petit et son hôte"),
        ("Jean Petit. Crédit photo : Anne Bé", "Jean Petit."),
        ("Jean Petit. (Xinhua/Li Xin)", "Jean Petit."),
        ("Jean Petit (3e à droite) à la tribune.", "Jean Petit (3e à droite) à la tribune."),
        ("Jean Petit (gauche) et son hôte", "Jean Petit (gauche) et son hôte"),
        ("Jean Petit et son hôte.\nPhoto : VNA/CVN", "Jean Petit et son hôte."),
        ("|\nJean Petit au téléphone. Photo: TTXVN |", "Jean Petit au téléphone."),
    ],
)
def test_captions(line, caption):
    page = pages("a", f"Un ministre à Rome\n\n{line}\n\n{BODY}")[0]
    assert _texts(page, "caption") == [caption]
    assert " ".join(_texts(page, "body")) == BODY


@pytest.mark.parametrize(
    "line",
    [
        "Les photos prises à Rome plaisent.",
        "Il siège à droite de la tribune.",
        "Il est venu. Il a vu Anne Bé. Il a parlé.\nPhoto : VNA",
    ],
)
def test_sentences_that_are_no_captions(line):
    body = " ".join(_texts(pages("a", f"{BODY}\n\n{line}")[0], "body"))
    assert line.split("\n")[0] in body


@pytest.mark.parametrize(
    ("dateline", "place", "words", "agency"),
    [
        ("Hanoi (VNA) – ", "Hanoi", "Hanoi", "VNA"),
        ("BEIJING, 10 juillet (Xinhua) -- ", "BEIJING", "BEIJING, 10 juillet", "Xinhua"),
        ("ALGER - ", "ALGER", "ALGER", ""),
        ("Hanoï, 16 août (VNA) - ", "Hanoï", "Hanoï, 16 août", "VNA"),
        ("Phnom Penh, 14/12 (AVI) - ", "Phnom Penh", "Phnom Penh, 14/12", "VNA"),
        ("Abidjan, le 21 octobre 2021 – ", "Abidjan", "Abidjan, le 21 octobre 2021", ""),
        ("(VOVWORLD) - ", "", "", "VOV"),
        ("Nhân Dân en ligne - ", "", "", "Nhân Dân"),
        ("LIBREVILLE, 16 mai (Xinhua) --", "LIBREVILLE", "LIBREVILLE, 16 mai", "Xinhua"),
        ("Genève (awp/ats) - ", "Genève", "Genève", "AWP"),
        ("Paris, 3 mars (AFP) ", "Paris", "Paris, 3 mars", "AFP"),
        ("Dakar, 21 juil (APS) - ", "Dakar", "Dakar, 21 juil", "APS"),
        ("Niamey, 13 Avr (ANP)- ", "Niamey", "Niamey, 13 Avr", "ANP"),
        ("Lomé, 3 Mars (ATOP) - ", "Lomé", "Lomé, 3 Mars", "ATOP"),
        ("Cotonou - ", "Cotonou", "Cotonou", ""),
        ("Cotonou : ", "Cotonou", "Cotonou", ""),
        ("Ho Chi Minh-Ville – ", "Ho Chi Minh-Ville", "Ho Chi Minh-Ville", ""),
        ("WINDHOEK.—. ", "WINDHOEK", "WINDHOEK", ""),
        ("Conakry, le 20 novembre 2023\n\n", "Conakry", "Conakry, le 20 novembre 2023", ""),
        ("(Lomé, 11 janvier 2022)\n\n", "Lomé", "Lomé, 11 janvier 2022", ""),
        (
            "Présidence du Togo – Lomé, le 11 janvier 2022\n\n",
            "Lomé",
            "Lomé, le 11 janvier 2022",
            "",
        ),
        ("Bangkok (Thaïlande) – Affaires extérieures\n\n", "Bangkok", "Bangkok (Thaïlande)", ""),
        ("Ottawa (Ontario) – ", "Ottawa", "Ottawa", ""),
        ("Genève (Suisse) – ", "Genève", "Genève", ""),
        ("Genève (Journal) – ", "Genève", "Genève", "Journal"),
        ("(Lomé, 11 janvier 2022). ", "Lomé", "Lomé, 11 janvier 2022", ""),
        ("Riyad, 3 mars 2016, SPA -- ", "Riyad", "Riyad, 3 mars 2016", "SPA"),
        ("Riyad, 3 mars 2016, SPA\n\n", "Riyad", "Riyad, 3 mars 2016", "SPA"),
        (
            "Riyad, 23 Joumada I 1437, 3 mars 2016, SPA\n\n",
            "Riyad",
            "Riyad, 23 Joumada I 1437, 3 mars 2016",
            "SPA",
        ),
        (
            "Djeddah, le 05 Ramadan 1443H correspondant au 06 avril 2022 (SPA) -- ",
            "Djeddah",
            "Djeddah, le 05 Ramadan 1443H correspondant au 06 avril 2022",
            "SPA",
        ),
        ("OTTAWA, ON, le 3 mars 2025 /CNW/ - ", "OTTAWA", "OTTAWA, ON, le 3 mars 2025", ""),
    ],
)
def test_datelines(dateline, place, words, agency):
    [page] = pages("a", f"Un ministre à Rome\n\n{dateline}{BODY}")
    assert (page.dateline, page.read[slice(*page.dateline_words)], page.agency) == (
        place,
        words,
        agency,
    )
    assert " ".join(_texts(page, "body")) == BODY


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("Avec notre correspondante à Tunis, Lilia Blaise", False),
        ("Propos recueillis par Jean Martin", False),
        ("Notre correspondante a vu le ministre sortir. Il a salué la foule.", True),
    ],
)
def test_bylines_are_not_read(line, read):
    [page] = pages("a", f"Un ministre à Rome\n\n{line}\n\n{BODY}")
    assert (line.split(".")[0] in " ".join(_texts(page, "body"))) == read


def test_headline_dateline_and_body_on_one_line():
    [page] = pages("a", f" date 2018-07 Le roi est arrivé à Dakar Dakar, 21 juil (APS) - {BODY}")
    assert (page.title, page.dateline) == ("Le roi est arrivé à Dakar", "Dakar")
    assert " ".join(_texts(page, "body")) == BODY


@pytest.mark.parametrize(
    "text", ["Le Parti communiste (PCV) a tenu son congrès à Rome. Il a élu un chef.", "Vietnam – Chili : un accord de plus a été signé à Rome.", "Paris - Berlin : un accord de plus a été signé.", "Hanoi – Une page se tourne", "Cassis - La liqueur se vend bien à Rome.", "Cahors, le 20 novembre 2023\n\nUne page se tourne au pays.", "Conakry, 12 invités, 3 mars 2016, VIVE\n\nUne page se tourne au pays.", "Conakry, capitale du livre\n\nUne page se tourne au pays.", "Cahors (Lot)\n\nUne page se tourne au pays."]
)  # fmt: skip
def test_what_is_no_dateline(text):
    assert pages("a", text)[0].dateline == ""


@pytest.mark.parametrize(
    "sign",
    [" -VNA", "-VNA", " – VNA/VI", " - AVI", "\n\nVNA/CVN", " ./.", "\n(avec AFP)", "\n\nFin"],
)
def test_sign_offs(sign):
    [page] = pages("a", f"Un ministre à Rome\n\n{BODY}{sign}")
    assert " ".join(_texts(page, "body")) == BODY
    assert len(_furniture(page, "sign_off")) == 1


def test_an_agency_at_the_end_of_a_sentence_is_no_sign_off():
    page = pages("a", "Un ministre à Rome\n\nIl a été reçu par la direction de la VNA.")[0]
    assert _texts(page, "body") == ["Il a été reçu par la direction de la VNA."]


@pytest.mark.parametrize(
    "marker",
    [
        "Voir plus",
        "A lire aussi",
        "À lire aussi...",
        "Autres titres de la page",
        "Voir la vidéo liée",
        "Sur le même sujet",
        "Dans la même rubrique",
        "Recommandés pour vous",
    ],
)
def test_teasers_are_pages_of_their_own(marker):
    teaser = "Anne Bé au Caire. Photo : VNA\n\nAnne Bé reçoit un ambassadeur\n\nAnne Bé a reçu hier le Suédois Nils Ek."
    found = pages(
        "a",
        f"Un titre\n\n{BODY} -VNA\n\n{marker}\n\n{teaser}\n\nLe riz se vend bien mieux cette année.",
    )
    assert [page.article_id for page in found] == ["a", "a~1", "a~2"]
    assert [page.parent_id for page in found] == ["", "a", "a"]
    assert found[1].title == "Anne Bé reçoit un ambassadeur"
    assert _texts(found[1], "caption") == ["Anne Bé au Caire."]
    assert _texts(found[1], "body") == ["Anne Bé a reçu hier le Suédois Nils Ek."]
    assert _texts(found[2], "body") == ["Le riz se vend bien mieux cette année."]
    assert " ".join(_texts(found[0], "body")) == BODY


def test_unmarked_teasers_follow_the_sign_off():
    found = pages(
        "a", f"{BODY} -AVI\nLa rue aux fleurs ouvre bientôt\nElle ouvrira le 15 février à Rome."
    )
    assert [page.title for page in found] == ["", "La rue aux fleurs ouvre bientôt"]


def test_openings_of_other_articles_cut_short_end_a_page():
    cut = ["Le riz se vend mieux Ce mardi 3 mars, les marchands…", "La neige est de retour Il a…"]
    found = pages("a", "\n".join([BODY, *cut]))
    assert [_texts(page, "body") for page in found[1:]] == [[cut[0]], [cut[1]]]
    assert (
        len(
            pages(
                "a",
                f"{BODY}\n« On verra…",
            )
        )
        == 1
    )
    assert len(pages("a", "\n".join(cut))) == 1


def test_headlines_behind_bullets_above_an_article_are_links():
    page = pages("a", f"Un titre\nAutres articles\n-\nLe riz se vend\n-\nIl a neigé\n{BODY}")[0]
    assert " ".join(_texts(page, "body")) == BODY
    assert _furniture(page, "link") == ["-", "Le riz se vend", "-", "Il a neigé"]


def test_where_an_article_is_cut_stands_a_link():
    page = pages("a", f"{BODY} Il a parlé du riz et sonLa suite …..")[0]
    assert " ".join(_texts(page, "body")) == f"{BODY} Il a parlé du riz et son"
    assert _furniture(page, "link") == ["La suite ….."]


def test_a_link_amid_the_article_does_not_end_it():
    paragraphs = "\n\n".join([BODY] * 4)
    [page] = pages(
        "a",
        f"Un titre de plus\n\nIl neige.\n\nLire aussi\nUn autre titre à lire\n\n{paragraphs}\n\n>> Encore un lien",
    )
    assert len(_texts(page, "body")) == 9
    assert _furniture(page, "link") == ["Un autre titre à lire", ">> Encore un lien"]


def test_comments_after_the_article_are_no_sentences():
    [page] = pages("a", f"{BODY}\n\nLaissez un commentaire\nAchetez nos pilules pas chères.")
    assert " ".join(_texts(page, "body")) == BODY


@pytest.mark.parametrize(
    "head", ["3 commentaires", "Commentaires (3)", "2 commentaires sur « Le roi »"]
)
def test_readers_comments_are_no_sentences(head):
    [page] = pages("a", f"Un titre\n\n{BODY}\n\n{head}\nPaul92\nModi a reçu Trump.\nRépondre")
    assert " ".join(_texts(page, "body")) == BODY
    [page] = pages("a", f"Un titre\nIl neige.\n{head}\n{BODY}\n\n{BODY}")
    assert " ".join(_texts(page, "body")) == f"Il neige. {BODY} {BODY}"


@pytest.mark.parametrize(
    "box",
    [
        "Lire aussi : Le roi chez le pape",
        "Lire aussi\nLe roi est chez le pape",
        "➡️ À lire aussi : Le roi chez le pape",
        "[À LIRE] Le roi chez le pape",
        "(Lire aussi : « Le roi chez le pape »)",
        "La suite après la publicité",
        "Inscrivez-vous à notre newsletter pour tout savoir.",
    ],
)
def test_a_box_amid_the_article_is_no_sentence(box):
    [page] = pages("a", f"Un titre de plus\n\n{BODY}\n\n{box}\n\nIl a neigé à Rome.")
    assert " ".join(_texts(page, "body")) == f"{BODY} Il a neigé à Rome."


def test_a_paragraph_behind_a_bullet_has_its_dateline():
    page = pages("a", f"Un titre\n\n- Rome (ANSA) – {BODY} {BODY} {BODY}")[0]
    assert page.dateline == "Rome"


def test_a_broken_line_does_not_end_a_sentence_but_a_blank_line_does():
    [page] = pages(
        "a", "Le ministre de la\nCoopération est venu. Il est resté\n\nUn jour de plus à Rome."
    )
    assert _texts(page, "body") == [
        "Le ministre de la\nCoopération est venu.",
        "Il est resté",
        "Un jour de plus à Rome.",
    ]


def test_a_heading_and_an_item_end_with_their_line_and_a_broken_line_does_not():
    long = "Elle a été reçue à déjeuner par le président " + "de la commission " * 6 + "de Rome."
    [page] = pages(
        "a",
        f"{BODY}\n\nÀ la table du roi\n{long}\n\nLe roi a vu\n– Le pape\n• la reine; et\n• le duc",
    )
    assert _texts(page, "body")[-6:] == [
        "À la table du roi", long, "Le roi a vu", "– Le pape", "• la reine; et", "• le duc",
    ]  # fmt: skip
    [page] = pages("a", f"{BODY}\n\nIl a vu à Rome le ministre de la\nCoopération de M. Son.")
    assert _texts(page, "body")[-1] == "Il a vu à Rome le ministre de la\nCoopération de M. Son."


ARTICLE_LIKE = st.lists(
    st.sampled_from(
        ["leministre ", "Hanoi(VNA) – ", "Photo : VNA", "\n", "\n\n", ". ", "« ", " »", "M. ", "-VNA", "Voir plus\n", "Lire aussi\n", "mardi22", "NguyenVan", "le  ", f"{'roi ' * 30}  a", "ảnh 1", "(droite)", "date 2023-02 ", "|", "… ", "qu'ils'est", "é", "À", "\u00a0", "😀", "Laissez un commentaire\n"]
    )
    | st.text(max_size=8)
).map("".join)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(ARTICLE_LIKE)
@example(f"leministre >>roi{' roi' * 80}")  # whose lost ends of lines are found again
@example("M. -VNA« À")  # whose capitals are made small
def test_every_page_keeps_its_promises(text):
    for page in pages("a", text):
        assert len(page.read) == len(text) + len(page.inserted) - len(page.left_out)
        spaces = set(page.inserted)
        kept = [i for i in range(len(page.read)) if i not in spaces]
        plain = numbered(
            lettered(text.translate(dict.fromkeys(map(ord, "\u00a0\u2007\u202f"), " ")))
        )
        written = [plain[original(page, i)] for i in kept]
        read = [page.read[i] for i in kept]
        assert all(r in (w, w.lower(), " ", "\n") for r, w in zip(read, written, strict=True))
        assert all(plain[original(page, i)].isspace() for i in kept if page.read[i] in " \n")
        left = set(range(len(text))) - {original(page, i) for i in kept}
        assert len(left) == len(page.left_out)
        assert all(page.read[i] == " " for i in spaces)
        places = [original(page, i) for i in range(len(page.read) + 1)]
        assert places == sorted(places) and places[-1] == len(text)
        spans = sorted([(s.start, s.end) for s in page.sentences] + [f[:2] for f in page.furniture])
        assert all(0 <= a < b <= len(page.read) for a, b in spans)
        assert all(b <= c for (_, b), (c, _) in pairwise(spans))
        assert list(page.sentences) == sorted(page.sentences)


@pytest.mark.parametrize(
    "unit",
    ["«", "« ", "A.", "A. ", "abc", "aB", "l'a", "abcd,", "abc\n", "Photo : ", "Hanoi (VNA", " ", "x" + " " * 50, "| ", "- ", ".", "© ", "Il est venu. -VNA\n", "Lire aussi\nTitre\n", "Voir plus\nUn\n", "Il est venu ici.\n\n", "Paris-", " ảnh 1", "(à droite) "],
)  # fmt: skip
def test_time_grows_no_faster_than_the_text(unit):
    most = 8 * seconds_of(pages, "a", unit * 2_500) + 0.05
    assert seconds_of(pages, "a", unit * 10_000, enough=most) < most


def test_a_text_of_five_megabytes_on_one_line():
    text = "Le ministre leministre a reçu M. Son. " * 130_000
    assert seconds_of(pages, "a", text, enough=6) < 6
