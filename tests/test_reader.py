"""The reader as a whole: rows that prove themselves, on the seeds, on the gold sets, on any text."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from timing import seconds_of

from analysis import load, schema
from analysis.reader import articles, assemble, explain, read_article, read_articles
from analysis.reader.language import language

SEEDS = load.ROOT / "seeds"


@pytest.fixture(scope="module")
def seeds():
    return assemble(map(read_article, load.sources(SEEDS)))


def source(text: str, **more: str) -> load.Source:
    return load.Source("a", "a.txt", text, "", "", "", "", "", "")._replace(**more)


def test_the_seeds_tell_of_three_meetings(seeds):
    told = seeds["meetings"].set_index("actors")[
        ["date_start", "place", "country", "mode", "status", "countries"]
    ]
    assert told.loc["donald-trump.USA|to-lam.VNM"].tolist() == [
        "2026-02-20",
        "Washington",
        "USA",
        "in_person",
        "held",
        "USA|VNM",
    ]
    assert told.loc["mike-pompeo.USA|nguyen-phu-trong.VNM"].tolist() == [
        "2018-07-08",
        "Hanoi",
        "VNM",
        "in_person",
        "held",
        "USA|VNM",
    ]
    assert told.loc["marc-knapper.USA|to-lam.VNM", "date_start"].endswith("-01-09")
    assert len(told) == 3


def test_the_year_of_the_undated_seed_is_worked_out_with_its_reasons(seeds):
    report = seeds["reports"].set_index("article_id").loc["003_1d3daf4e6df7340e"]
    assert report["date_start"] == "2018-07-08"
    assert {"tenure", "record"} <= set(report["date_from"].split("+"))


def test_roles_and_offices_on_the_seeds(seeds):
    role = (
        seeds["participants"]
        .set_index(["actor_id", "report_id"])["role"]
        .groupby("actor_id")
        .agg(set)
        .to_dict()
    )
    assert role["donald-trump.USA"] == {"host"} and role["nguyen-phu-trong.VNM"] == {"host"}
    assert role["mike-pompeo.USA"] == role["marc-knapper.USA"] == {"guest"}
    assert role["to-lam.VNM"] == {"host", "guest"}


def test_teasers_are_articles_of_their_own(seeds):
    teasers = seeds["articles"][seeds["articles"]["parent_id"] != ""]
    assert set(teasers["parent_id"]) == {"003_1d3daf4e6df7340e"} and len(teasers) == 5


def test_one_actor_however_spelt(seeds):
    actors = seeds["actors"].set_index("actor_id")
    assert actors.loc["to-lam.VNM", "meetings"] == 2
    assert {"Tô Lâm", "To Lam"} == {
        actors.loc["to-lam.VNM", "name"],
        *actors.loc["to-lam.VNM", "aliases"].split("|"),
    }


def test_an_actor_bears_the_name_most_written_not_a_slip_of_it():
    text = (
        "Le président du Cameroun, Paul Biya, a reçu le 4 juin 2019 à Yaoundé l'ambassadeur de "
        "France, Christophe Guilhou. Christophe Guilhou a salué les progrès du commerce. Le "
        "commerce progresse, a répété Chrisptophe Guilhou."
    )
    actors = assemble([read_article(source(text))])["actors"]
    assert "Christophe Guilhou" in set(actors["name"])


def test_the_invitation_and_its_acceptance_are_told_apart(seeds):
    said = seeds["statements"]
    trump = said[said["actor_id"] == "donald-trump.USA"]
    lam = said[said["actor_id"] == "to-lam.VNM"]
    assert lam[lam["act"] == "REQUEST"]["sentence"].str.contains("invité").any()
    assert trump[trump["act"] == "AGREE"]["sentence"].str.contains("accepté").any()


def test_every_span_is_found_in_the_article(seeds):
    text = {row.article_id: load.text_of(SEEDS, row.path) for row in seeds["articles"].itertuples()}
    for name in ("reports", "statements"):
        for row in seeds[name].itertuples():
            assert text[row.article_id][row.start : row.end] == row.sentence
    for row in seeds["topics"].itertuples():
        assert (
            " ".join(text[row.article_id][row.start : row.end].split()) == row.words.split("|")[0]
        )


@pytest.mark.parametrize(
    ("text", "home"),
    [
        ("NEW YORK - La ministre du Plan, Awa Keita, a vu son homologue slovène. Le Bénin y tient.", "BEN"),
        ("VIENNE - La ministre du Plan, Awa Keita, a vu son homologue slovène. Le Bénin y tient.", "AUT"),
        ("BRUXELLES - La ministre du Plan, Awa Keita, a vu son homologue slovène. La Belgique tient au Bénin.", "BEL"),
        ("BRUXELLES - La ministre du Plan, Awa Keita, a vu son homologue slovène. Le Bénin et le Togo y tiennent.", "BEL"),
        ("Awa Keita, ministre du Plan, a vu mardi à Washington Luc Roy, vice-président du FMI. Le Bénin y tient.", "BEN"),
        ("Awa Keita, ministre du Plan, a vu mardi à Vienne Luc Roy, vice-président du FMI. Le Bénin y tient.", "AUT"),
    ],
)  # fmt: skip
def test_a_page_from_where_all_lands_meet_is_of_the_land_it_tells_of(text, home):
    [reading] = articles.read(source(text))
    assert reading.cast.home == home


@pytest.mark.parametrize(
    ("url", "home"),
    [
        ("https://www.presidence.sn/actualites", "SEN"),
        ("https://www.gov.uk/news", "GBR"),
        ("https://site.fr:8080/a", "FRA"),
        ("https://guineenews.tv/a", ""),
        ("https://actu.co", ""),
        ("https://commission.europa.eu", "UE"),
        ("", ""),
    ],
)
def test_the_home_side_of_a_web_address(url, home):
    [reading] = articles.read(source("Le ministre a reçu une délégation de pêcheurs.", url=url))
    assert reading.cast.home == home


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Les deux parties ont convenu de renforcer leur coopération dans la défense et le commerce.",
            "fr",
        ),
        (
            "The two sides agreed to strengthen their cooperation in the field of defence and trade.",
            "en",
        ),
        (
            "Hai bên nhất trí tăng cường hợp tác trong lĩnh vực quốc phòng và thương mại của hai nước với các đối tác.",
            "vi",
        ),
        (
            "© Ministry of Foreign Affairs of Japan and of the Cabinet\n" * 3
            + "Le ministre a reçu le président, et les deux parties ont parlé de la paix. " * 9,
            "fr",
        ),
        ("Bonjour", ""),
    ],
)
def test_languages_are_told_apart(text, wanted):
    assert language(text) == wanted


def test_files_read_side_by_side_are_read_as_each_alone():
    mixed = [*load.sources(SEEDS), source(""), source("The president said that he will meet him.")]
    assert list(read_articles(mixed)) == [read_article(one) for one in mixed]


def test_no_more_is_read_ahead_than_memory_can_hold(monkeypatch):
    monkeypatch.setattr(articles, "CHARACTERS", 50)
    taken = []
    texts = (source("Hanoi (VNA) – Il pleut. " * n) for n in (1, 1, 1, 9))
    found = articles.read_articles(taken.append(one) or one for one in texts)
    next(found)
    assert len(taken) == 3
    assert len(list(found)) == 3


def test_a_fault_of_the_program_costs_the_file_alone_on_which_it_shows(monkeypatch):
    told = "Le président malien Issa Ba a reçu le président croate Ivo Novak."
    sources = [source(told), source(f"Or. {told}")]
    wanted = read_article(sources[1])
    page = articles.read_page

    def faulty(marked, *known):
        return page(marked, *known) if marked.page.read.startswith("Or.") else {}["Onu"]

    monkeypatch.setattr(articles, "read_page", faulty)
    with pytest.raises(KeyError):
        read_article(sources[0])
    [broken, whole] = read_articles(sources)
    assert whole == wanted and whole.reports and not broken.reports
    [row] = broken.articles
    assert row["notes"].startswith(articles.FAULT) and "KeyError 'Onu'" in row["notes"]


def test_another_language_is_passed_over_with_the_reason():
    found = read_article(
        source(
            "The president said that he will meet with the minister of foreign affairs in the capital."
        )
    )
    assert found.reports == [] and "not in French (en)" in found.articles[0]["notes"]


@pytest.mark.parametrize(
    "text", ["", "\x00", "a", "«", "M. M. M.", "Le Le Le Le", "Reçu par, a", "\n\n\n", "9" * 500]
)
def test_odd_texts_give_one_article_and_no_encounter(text):
    found = read_article(source(text, notes="" if text else "empty"))
    assert len(found.articles) >= 1 and found.reports == []


PIECES = st.sampled_from(
    [
        "le",
        "la",
        "président",
        "ministre",
        "Nguyen",
        "Phu",
        "Trong",
        "M.",
        "Pompeo",
        "a",
        "reçu",
        "mardi",
        "3",
        "juillet",
        "à",
        "Hanoi",
        "avec",
        "son",
        "homologue",
        ".",
        ",",
        "»",
        "«",
        "\n",
        "(",
        ")",
        "français",
        "s'est",
        "entretenu",
        "Voir",
        "plus",
        "Photo",
        ":",
        "VNA",
        "qui",
        "par",
        "l'",
        "États-Unis",
        "ce",
        "dernier",
        "il",
        "lors",
        "rencontre",
        "entre",
        "et",
        "puis",
        "sera",
        "par",
        "téléphone",
    ]
)


@settings(max_examples=100, deadline=None)
@given(st.lists(PIECES, max_size=60).map(" ".join), st.text(max_size=40))
def test_any_text_gives_valid_tables_whose_spans_are_its_own(words, noise):
    text = f"{words}\n\n{noise}".replace("\r", "\n")
    found = read_article(source(text))
    tables = assemble([found])
    for name, table in tables.items():
        schema.check(table, name)
    for row in tables["reports"].itertuples():
        assert text[row.start : row.end] == row.sentence


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("Le jour est dit. S.E. M. Luc Ba, président du Mali, a reçu mardi à Bamako M. Olaf Scholz.", "S.E. M. Luc"),
        ("Son Excellence Mme Awa Mor, ministre du Mali, s'est entretenue avec M. Olaf Scholz.", "Son Excellence Mme"),
        ("Fin.\n\nLuc Ba, président du Mali, a reçu mardi à Bamako M. Olaf Scholz.", "Luc Ba, président"),
        ("Le jour est dit.  Luc Ba, président du Mali, a reçu M. Olaf Scholz.", "Luc Ba, président"),
    ],
)  # fmt: skip
def test_a_sentence_is_quoted_as_it_opens_in_the_article(text, quoted):
    [report] = read_article(source(text)).reports
    assert report["sentence"].startswith(quoted)


def test_why_tells_each_sentence_its_reason():
    lines = list(
        explain(
            source(
                "Le président To Lam a reçu à Hanoï le ministre serbe Marko Brkic. Il pleut.",
                agency="VNA",
            )
        )
    )
    assert any("encounter: To Lam with Marko Brkic, held" in line for line in lines)
    assert any("no encounter: no word tells of one" in line for line in lines)


def test_why_shows_one_sentence_by_its_number():
    lines = list(explain(source("Il pleut. Il neige encore un peu."), 2))
    assert re.match(r"\s+2 \[body", lines[0]) and len(lines) == 2


TOLD = "Le président To Lam a reçu le 3 mai 2025 à Hanoï le ministre serbe Marko Brkic."


@pytest.mark.parametrize(
    ("one", "other", "copies"),
    [
        (TOLD, TOLD, True),
        (TOLD, TOLD.replace(" à ", "\nà ") + "\n", True),
        (TOLD, TOLD + " Il pleut.", False),
        ("", "", False),
        (" \n", "\n", False),
    ],
)
def test_copies_are_files_with_the_same_words(one, other, copies):
    tables = assemble(
        read_article(source(text, article_id=name)) for name, text in (("a", one), ("b", other))
    )
    assert tables["articles"]["duplicate_of"].tolist() == ["", "a" if copies else ""]


def test_copies_are_merged():
    tables = assemble(read_article(source(TOLD, article_id=name)) for name in ("a", "b"))
    assert tables["meetings"][["reports", "articles"]].values.tolist() == [[2, 1]]


def test_why_a_repaired_article_was_passed_over_comes_first():
    text = "The president met the minister of foreign affairs and they talked about the trade. " * 3
    row = read_article(source(text, notes="read as cp1252")).articles[0]
    assert row["notes"] == "not in French (en): passed over; read as cp1252"


@pytest.mark.parametrize(
    "unit",
    [
        "le président français Emmanuel Macron a rencontré le ministre russe Sergueï Lavrov et ",
        "une rencontre avec la ministre belge est au programme, ",
        "hier, le ministre, M. Dupont, a reçu X, qui ",
        "notamment avec les ambassadeurs lao et thaï, ",
        "Paul Kagame a reçu Anke Peeters. Il a dit que le Rwanda et la Belgique sont amis. ",
    ],
)
def test_reading_takes_no_longer_than_the_text_grows(unit):
    short, long = (
        load.Source("a", "a.txt", "Hanoi (VNA) – Il pleut. " + unit * n, "", "", "", "", "", "")
        for n in (100, 400)
    )
    most = 10 * seconds_of(read_article, short) + 0.2
    assert seconds_of(read_article, long, enough=most) < most


RECEIVED = "Le Président de la République a reçu M. Luc Ba, Président du Niger. Il lui a redit"


@pytest.mark.parametrize(
    ("text", "home"),
    [
        ("Présidence de la République du Bénin\n\n" + RECEIVED + " sa joie.", "BEN"),
        ("République du Mali\nUn Peuple, un But\n\n" + RECEIVED + " sa joie.", "MLI"),
        (RECEIVED + " sa joie.\n\nService de presse de la Primature togolaise", "TGO"),
        (RECEIVED + " sa joie.\n\nMinistère de l'Énergie et des Mines, Guinée", "GIN"),
        ("Présidence du Conseil entre le Bénin et le Togo\n\n" + RECEIVED + " sa joie.", ""),
        ("La République du Congo en fête\n\n" + RECEIVED + " sa joie.", ""),
        (RECEIVED + " le soutien de la France.", "FRA"),
        (RECEIVED + " son espoir pour la France.", ""),
        (RECEIVED + " combien compte le soutien du Niger.", ""),
        ("Après le sommet de l'Élysée, " + RECEIVED + " sa joie. Des avions sont à Moroni.", "FRA"),
        ("Des avions sont à Moroni. " + RECEIVED + " sa joie, avant le sommet de l'Élysée.", "COM"),
    ],
)
def test_a_page_is_of_the_state_that_its_head_or_its_leader_tells(text, home):
    [reading] = articles.read(load.Source("a", "a.txt", text, "", "2023-05-10", "", "", "", ""))
    assert reading.cast.home == home


@pytest.mark.parametrize(
    ("text", "home"),
    [
        ("LIMA (XYZ) – Le président Otar Kiknadze a vu mardi le Premier ministre norvégien, Oskar Brelin. Le dirigeant géorgien l'a remercié.", "GEO"),
        ("LIMA (XYZ) – Le président Tavo Kerlin a reçu mardi le ministre géorgien, Otar Kiknadze. Le dirigeant géorgien l'a remercié.", "PER"),
        ("LIMA (XYZ) – Le président Tavo Kerlin a reçu mardi le ministre géorgien de la Santé. Le ministre géorgien l'a remercié.", "PER"),
        ("LIMA (XYZ) – Le général Otar Kiknadze a vu mardi son homologue, Oskar Brelin. Le ministre géorgien l'a remercié.", "GEO"),
        ("LIMA (XYZ) – L'ambassadeur Otar Kiknadze a vu mardi le président péruvien. Le dirigeant géorgien est attendu en mai.", "PER"),
        ("Le président Otar Kiknadze a reçu mardi à Tbilissi le ministre malien Issa Ba. M. Ba a vu les responsables géorgiens.", "GEO"),
        ("DAKAR (APS) – Le président a reçu mardi le ministre malien Issa Ba, venu saluer le Sénégal.", "SEN"),
        ("BAMAKO (APS) – Le président a reçu mardi le ministre malien Issa Ba. L'Algérie a salué la visite.", "DZA"),
        ("OSLO (PNA) – Le président Benigno Roxales a vu mardi le ministre malien Issa Ba, attendu à Manille.", "PHL"),
        ("LIMA (XYZ) – Le ministre Tavo Kerlin a vu mardi son homologue géorgien. Le ministre géorgien l'a remercié.", "PER"),
    ],
)  # fmt: skip
def test_a_page_is_of_its_own_leader_though_nobody_knows_him(text, home):
    [reading] = articles.read(load.Source("a", "a.txt", text, "", "2023-05-10", "", "", "", ""))
    assert reading.cast.home == home


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("Mardi 9 mai 2023", "2023-05-09"),
        ("Publié le 10 mai 2023", "2023-05-10"),
        ("Mercredi 12 avril 2023", "2023-05-10"),
        ("Vendredi 12 mai 2023", "2023-05-10"),
    ],
)
def test_this_morning_is_of_the_day_that_the_head_has_if_the_page_came_out_soon_after(head, day):
    told = "Le ministre malien Issa Ba a reçu ce matin le ministre croate Ivo Novak."
    text = f"Audience à Bamako\n\n{head}\n\n{told}"
    [report] = read_article(
        load.Source("a", "a.txt", text, "", "2023-05-10", "", "", "", "")
    ).reports
    assert report["date_start"] == day


@pytest.mark.parametrize(("published", "side"), [("2023-05-10", "AUT"), ("2025-05-14", "UE")])
def test_whoever_is_yet_to_serve_an_organisation_is_of_home(published, side):
    text = "Karin Keller-Sutter, ministre suisse, a vu mardi Magnus Brunner à Vienne."
    found = read_article(load.Source("a", "a.txt", text, "", published, "", "", "", ""))
    assert {p["country"] for p in found.participants} == {"CHE", side}
