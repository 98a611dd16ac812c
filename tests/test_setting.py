"""How a text was set does not change what is read: widths, hyphens, running heads, indents, gaps."""

import textwrap

import pytest

from analysis.clean import original, pages
from analysis.clean.breaks import mended
from analysis.clean.folios import without_folios
from analysis.clean.runon import with_lines
from analysis.clean.spaces import GONE
from analysis.load.decode import tidy

TITLE = "Le ministre malien du Commerce, Bakary Kandolo, en visite à Lisbonne"
STORY = (
    "LISBONNE (AFP) - Le ministre malien du Commerce, Bakary Kandolo, s'est entretenu mardi à Lisbonne"
    " avec son homologue portugais, Rui Valdecasas, des échanges entre les deux pays et de la pêche.",
    "Le vice-Premier ministre, Anselmo Tessinari, l'a ensuite reçu à dîner, en présence de l'ambassadeur"
    " du Mali. Ils ont évoqué la situation au Sahel, puis l'ouverture d'une liaison aérienne directe.",
    "M. Kandolo regagnera Bamako jeudi soir, après une rencontre avec les patrons du port de Lisbonne.",
)


def _read(text):
    [page] = pages("a", text)
    return [(s.kind, page.read[s.start : s.end].replace("\n", " ")) for s in page.sentences]


PLAIN = _read("\n\n".join((TITLE, *STORY)))


def _wrapped(paragraphs, width, indent="", hyphens=False):
    """Return each paragraph broken at a width, its first line indented, words parted or not."""
    fill = textwrap.TextWrapper(width, initial_indent=indent, break_on_hyphens=hyphens)
    return [fill.fill(text) for text in paragraphs]


@pytest.mark.parametrize("width", [44, 60, 66, 72, 76, 84, 90, 104, 120])
@pytest.mark.parametrize("hyphens", [False, True])
def test_the_width_of_a_page_changes_nothing(width, hyphens):
    lines = _wrapped((TITLE, *STORY), width, hyphens=hyphens)
    assert _read("\n\n".join(lines)) == PLAIN
    indented = _wrapped(STORY, width, "    ", hyphens=hyphens)
    assert _read("\n".join((lines[0] + "\n", *indented))) == PLAIN
    double = "\n\n".join("\n".join((*lines[:1], *indented)).split("\n"))
    assert [text for _, text in _read(double)][-4:] == [text for _, text in PLAIN][-4:]


@pytest.mark.parametrize(
    "head",
    [
        "{}",
        "- {} -",
        "Page {}",
        "Bulletin des ambassades n° 12 – page {}/9",
        "Bulletin des ambassades\n{}",
    ],
)
@pytest.mark.parametrize("every", [3, 4, 5])
def test_what_stands_at_the_head_of_each_page_is_left_out(head, every):
    lines = "\n\n".join(_wrapped((TITLE, *STORY), 64)).split("\n")
    parts = ["\n".join(lines[i : i + every]) for i in range(0, len(lines), every)]
    text = parts[0]
    for number, part in enumerate(parts[1:], 2):
        text += f"\n\n{head.format(number)}\n\n{part}"
    assert [text for _, text in _read(text)] == [text for _, text in PLAIN]


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        ("le chef de la diplo-\nmatie", "le chef de la diplomatie"),
        ("M. Morvil-\nlier est là", "M. Morvillier est là"),
        ("les experts améri-\ncains et cong-\nolais", "les experts américains et congolais"),
        ("le vice-\nprésident et l'ex-\nministre", "le vice-président et l'ex-ministre"),
        ("lui-\nmême, peut-\nêtre, dit-\nil", "lui-même, peut-être, dit-il"),
        ("d'Asie-\nPacifique et de Guinée-\nBissau", "d'Asie-Pacifique et de Guinée-Bissau"),
        ("M. Che- vardnadze, secré- taire", "M. Chevardnadze, secrétaire"),
        ("l'ambas¬\nsadeur", "l'ambassadeur"),
    ],
)
def test_a_word_broken_at_the_end_of_a_line_is_whole(broken, whole):
    assert mended(broken).replace(GONE, "") == whole
    assert len(mended(broken)) == len(broken)


@pytest.mark.parametrize(
    "text",
    [
        "sous- et surestimé",
        "Rome - le roi",
        "Rome -\nLe roi",
        "import- et export-\n12",
        "de 10-\n12 ans",
    ],
)
def test_other_hyphens_stay(text):
    assert mended(text) == text


def test_a_soft_hyphen_at_the_end_of_a_line_breaks_a_word():
    assert tidy("la diplo\u00ad\nmatie du Ma\u00adli")[0] == "la diplo-\nmatie du Mali"


@pytest.mark.parametrize(
    "text",
    [
        "Il est venu.\n\n12\n\nIl est parti.",  # a number that parts no sentence
        "Le roi\n\nLe pape\n\nLe roi\n\nLe duc",  # headings that return
        "Ils sont 12\nà table.",
        "Un roi vient\nLire la suite\nUn duc part\nLire la suite",
    ],
)
def test_no_other_line_is_a_running_head(text):
    assert without_folios(text) == text


@pytest.mark.parametrize(
    "lines",
    [
        ["• le ministre de la Pêche,", "• le ministre du Port,", "• la ministre de la Mer."],
        ["9h30 Audience de M. Petit", "11h Conseil du gouvernement", "15h Départ pour la Suède"],
    ],
)
def test_lines_that_are_one_each_stay_so(lines):
    story = "\n".join(_wrapped(STORY, 60))
    [page] = pages("a", "\n".join(["Le programme de la semaine", "", *lines, "", story]))
    read = [page.read[s.start : s.end] for s in page.sentences]
    assert read[1 : len(lines) + 1] == lines


def test_what_is_read_is_found_in_the_text_as_it_was_set():
    text = f"{TITLE}\n\nLe roi a vu le minis-\n\nPage 2\n\ntre de la pêche de l'Es-\ntonie\nà midi."
    [page] = pages("a", text)
    start = page.read.index("ministre de la pêche de l'Estonie")
    assert text[original(page, start) :].startswith("minis-\n\nPage 2")
    assert text[original(page, page.read.index("midi")) :] == "midi."


MORE = "Il repart ce soir. " * 14


@pytest.mark.parametrize(
    "lines",
    [
        ["Le duc de Carélie à Tunis", "Le ministre de la Pêche a reçu mardi le duc à déjeuner."],
        ["Le duc attendu à Oslo mardi", "L'entretien portera sur la pêche et le port."],
        ["Visite du duc Kandolo", "Répondant à son invitation, le duc est à Oslo."],
        ["Le duc resserre les rangs", "Rabat - Le ministre a reçu lundi le duc."],
        [
            "Le duc à New York",
            "NEW YORK (Nations unies), 4 mai (Xinhua) -- Le ministre a reçu le duc.",
        ],
        ["Au téléphone avec Kandolo", "(AFP) - Le ministre a joint mardi le duc."],
        ["Le duc chez Kandolo", "Baku Kandolo a reçu mardi le duc à déjeuner."],
        ["Le duc au palais", "Publié le 4 mai 2021 à 14:05", "Le ministre a reçu le duc."],
        ["Le duc au palais", "Courrier24 - 4 mai 2021 - Partager", "Le ministre a reçu le duc."],
        ["Le duc au palais", "Mercredi 9 mars 2022", "Dix heures sonnaient."],
        ["Il a reçu trois ministres :", "- La ministre de la Mer ;", "- Le ministre du Port."],
        ["Le duc est parti.", "- AFP", "Voir plus", "Le prix du pain"],
        ["Le duc et son hôte. Photo : AFP", "Le ministre a reçu le duc."],
    ],
)
def test_a_text_of_one_line_is_parted_where_its_lines_ended(lines):
    text = f"{' '.join(lines)} {MORE}"
    assert len(with_lines(text)) == len(text)
    assert with_lines(text).split("\n")[: len(lines) - 1] == lines[:-1]
    assert with_lines(text).split("\n")[len(lines) - 1].startswith(lines[-1])


@pytest.mark.parametrize(
    "text",
    [
        "Il a lu Le Monde et La Croix à La Haye, au Caire puis à Rome, sur Les Échos de Paris.",
        "M. Bui Thanh Son a vu Nguyen Thi La et le ministre Le Duc Anh ; To Lam est au Laos.",
        "Reçu ce Lundi 5 mai par le ministre, le duc a vu les délégués de Paris-Berlin.",
        "Le duc a reçu mardi 4 mai 2021 M. Kandolo, puis le 5 mai 2021 Mme Kandolo.",
        "Entre Paris et Rome, la liaison - très attendue - ouvrira en mai : le duc y sera.",
    ],
)
def test_capitals_within_a_sentence_part_no_line(text):
    assert with_lines(f"{text} {MORE}") == f"{text} {MORE}"


def test_a_text_with_lines_keeps_them():
    text = f"Le duc à Tunis Le ministre l'a reçu.\n{MORE}"
    assert with_lines(text) == text


def test_a_headline_said_twice_and_one_that_is_known_end_where_they_end():
    twice = "Le duc de Carélie chez Kandolo"
    text = f"{twice} {twice} ảnh 1Le duc. Photo : AFP {MORE}"
    assert with_lines(text).startswith(f"{twice}\n{twice} ảnh 1")
    assert with_lines(f"Oslo, midi Baku Kandolo parle. {MORE}", "Oslo, midi").startswith(
        "Oslo, midi\n"
    )
