"""Findings: both languages, small numbers, and data that must stay inert."""

import re

import corpora
import mistune
import pandas as pd
import pytest
from counted import answer_of

from analysis import counts, findings, schema, selection
from analysis.corpus import Corpus
from analysis.counts.basis import Basis
from analysis.findings import Language, Text, change, inert
from analysis.words import rows

SIZES = (0, 1, 3, 12, 30, 300)
HOSTILE = (
    "<script>alert(1)</script>", "[x](javascript:alert(1))", "![x](http://a/b.png)", "**bold** _it_",
    "$\\href{javascript:alert(1)}{x}$", "# heading", "a | b", "`code`", "<img src=x onerror=alert(1)>",
    "\\(x\\)", "http://example.org", "1. one",
)  # fmt: skip
CAPTIONS = {
    "over_time": findings.over_time_caption,
    "calendar": findings.calendar_caption,
    "by_place": findings.by_place_caption,
    "by_host": findings.by_host_caption,
    "visits": findings.visits_caption,
    "articles_over_time": findings.articles_over_time_caption,
    "places_map": findings.places_map_caption,
    "by_rank": findings.by_rank_caption,
}


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("name", CAPTIONS)
@pytest.mark.parametrize("n", SIZES)
def test_captions_say_measure_n_and_source_at_every_size(n, name, language):
    counted = answer_of(name, n)
    caption = CAPTIONS[name](counted, language)
    assert all(caption)
    assert "n = " in caption.subtitle
    assert 40 <= len(caption.alt) <= 250
    assert caption.alt != caption.title
    by_period = name in ("calendar", "over_time", "by_rank") and "meetings" in counted.table
    of = int(counted.table["meetings"].sum()) if by_period else counted.n
    assert Language(language).number(of) in caption.alt
    assert f"n = {Language(language).number(of)}" in caption.subtitle
    assert caption.source.startswith("Source")


@pytest.mark.parametrize("name", CAPTIONS)
def test_up_to_twelve_meetings_no_share_and_no_trend_is_spoken_of(name):
    counted = answer_of(name, 12)
    words = " ".join(CAPTIONS[name](counted, "en")) + str(getattr(findings, name)(counted, "en"))
    assert counted.n <= 12 or name == "articles_over_time"
    bare = words.replace("95% interval", "")
    assert not re.search(r"%|\b(more|fewer|most|rose|fell)\b meetings", bare, re.I)


@pytest.mark.parametrize("name", [*CAPTIONS, "topics", "countries_by_year"])
@pytest.mark.parametrize("n", [30, 300])
def test_n_is_what_is_drawn_and_the_rest_is_told_of(n, name):
    counted = answer_of(name, n)
    caption = getattr(findings, f"{name}_caption")(counted, "en")
    size = re.search(r"n = ([\d,]+)", caption.subtitle.replace("\u00a0", " "))[1]
    left = re.search(r"[Nn]ot in it: ([^.;]*)", caption.subtitle)
    told = sum(map(int, re.findall(r"\d+", left[1]))) if left else 0
    whole = counted.basis.articles if name.startswith("articles") else counts.over_time(
        corpora.tables(n)
    ).n  # fmt: skip
    undated = (
        re.search(r"; (\d+) undated", caption.subtitle) if name.startswith("articles") else None
    )
    assert int(size) + told + (int(undated[1]) if undated else 0) == whole


def test_the_short_answer_keeps_planned_meetings_apart():
    corpus = corpora.tables(30)
    told = findings.how_often(counts.over_time(corpus), counts.contents(corpus), "en")
    planned = (corpus.meetings["status"] == "planned").sum()
    assert Language("en").meetings(planned, "planned") in told
    assert "Not added" in told


def test_growth_that_the_collection_explains_is_called_so():
    corpus = corpora.tables(300)
    told = findings.over_time(counts.over_time(corpus), "en")
    assert "More meetings" in told and "per hundred dispatches" in told


@pytest.mark.parametrize("data", HOSTILE)
def test_text_from_articles_stays_mere_characters(data):
    html = mistune.html(f"Told by {inert(data)} today")
    assert re.fullmatch(r"<p>[^<]*</p>\s*", html), html
    assert "$" not in html and "\\" not in html


@pytest.mark.parametrize("data", HOSTILE)
def test_a_table_cell_from_an_article_cannot_break_the_table(data):
    told = findings.table(pd.DataFrame({"place": [data], "meetings": [1]}), "en")
    html = mistune.create_markdown(plugins=["table"])(str(told))
    assert html.count("<td") == 2 and "<script" not in html and "<img" not in html


def test_a_printed_text_is_plain():
    assert repr(Text("**Two** of " + inert("[Hanoi] & <b>"))) == "Two of [Hanoi] & <b>"


@pytest.mark.parametrize("code", ["de", "", False, "EN"])
def test_another_language_is_refused_saying_what_is_allowed(code):
    with pytest.raises(ValueError, match="language must be en or fr"):
        Language(code)


@pytest.mark.parametrize(
    ("iso", "en", "fr"),
    [("2018-07-08", "8 July 2018", "8 juillet 2018"), ("2018-07-01", "1 July 2018", "1er juillet 2018"),
     ("--07-08", "8 July (year open)", "8 juillet (année inconnue)"), ("XXXX-07", "July (year open)", "juillet (année inconnue)"),
     ("2018-07", "July 2018", "juillet 2018"), ("2018", "2018", "2018"), ("", "undated", "sans date")],
)  # fmt: skip
def test_dates_are_as_precise_in_words_as_in_the_table(iso, en, fr):
    assert (Language("en").date(iso), Language("fr").date(iso)) == (en, fr)


def test_every_topic_has_both_labels_and_every_country_a_name():
    assert tuple(row["key"] for row in rows("topic_labels")) == schema.TOPICS
    assert all(row["en"] and row["fr"] for row in rows("topic_labels"))
    codes = [row["alpha3"] for row in rows("iso")]
    assert len(set(codes)) == len(codes) == 250
    assert all(Language(lang).country(code) != code for lang in ("en", "fr") for code in codes)


@pytest.mark.parametrize("n", [40, 300, 1200])
def test_a_table_of_who_met_whom_names_both(n):
    told = str(findings.table(counts.first(counts.met(corpora.tables(n))))).splitlines()
    assert told[0] == "| Who | Whom | Meetings |"
    assert all(len(set(line.strip("| ").split(" | ")[:2])) == 2 for line in told[2:14])


@pytest.mark.parametrize("name", ["nouns", "headings"])
def test_vocabularies_are_complete(name):
    assert all(all(row.values()) for row in rows(name))


def test_organisations_are_named_in_both_languages_and_are_those_of_the_reader():
    named, known = rows("organisation_labels"), {row["code"] for row in rows("organisations")}
    assert all(
        row["en"] and row["en_short"] and row["fr"] and row["code"] in known for row in named
    )
    assert Language("en").country("UE") == "European Union" and Language("en").country("X") == "X"


@pytest.mark.parametrize("name", ["iso", "organisation_labels"])
def test_articles_fit_the_names_that_they_stand_before(name):
    say = Language("fr")
    for row in rows(name):
        called = say.country(row["alpha3" if name == "iso" else "code"])
        assert row["en_article"] in ("", "the")
        assert row["fr_article"] in ("", "les") or (row["fr_article"] == "l’") == (
            called[0] in "AEIOUÉÎ"
        )
    assert say.the("GBR") == "le Royaume-Uni" and say.the("PHL", capital=True) == "Les Philippines"


@pytest.mark.parametrize(
    ("k", "told"), [(6, "No month stands out"), (40, "Most meetings in January")]
)
def test_a_month_leads_only_where_chance_would_not_make_it(k, told):
    made = counts.calendar(corpora.tables(300))
    even = made.table.assign(meetings=[k, *[5] * 11])
    assert findings.calendar_caption(made._replace(table=even)).title.startswith(told)


@pytest.mark.parametrize(
    ("meetings", "articles", "told"),
    [
        ((10, 60), (20, 120), "(60, after 10 in 2016–2017), from more dispatches (120, after 20)"),
        ((60, 10), (120, 20), "(10, after 60 in 2016–2017), from fewer dispatches (20, after 120)"),
        ((10, 60), (20, 20), "60 in 2018–2019, after 10 in 2016–2017"),
        ((10, 60), (0, 0), "60 in 2018–2019, after 10 in 2016–2017"),
        ((10, 12), (20, 120), "No clear change"),
    ],
)
def test_a_title_of_growth_tells_of_the_dispatches_that_may_explain_it(meetings, articles, told):
    both = tuple(
        change.Half(first, last, k, n)
        for first, last, k, n in zip(
            ("2016", "2018"), ("2017", "2019"), meetings, articles, strict=True
        )
    )
    title = change.title(both, "held", Language("en")).replace("\u00a0", " ")
    assert told in title
    assert ("dispatches" in told) == ("dispatches" in title)


@pytest.mark.parametrize(
    ("years", "en", "fr"),
    [
        (range(2016, 2020), "", ""),
        (range(2016, 2021), "Not compared: 2018 (3 meetings).", "Hors comparaison : 2018 (3 rencontres)."),
    ],
)  # fmt: skip
def test_a_year_in_neither_half_is_told_of(years, en, fr):
    columns = {"meetings": 3, "articles": 5, "state": "counted"}
    periods = pd.DataFrame({"period": [str(year) for year in years]}).assign(**columns)
    assert change.uncompared(periods, Language("en")) == en
    assert change.uncompared(periods, Language("fr")) == fr
    assert change.sentence(periods, "held", Language("en")).endswith(en)


def test_a_source_says_how_many_dispatches_the_named_agencies_have():
    known = Basis(144, "2018-07-08", "2018-07-08", 0, ("VNA", "AFP", "SPA", "KPL"), 121)
    told = findings.source(known, "en")
    assert "144 dispatches (23 by VNA, AFP, SPA and 1 more; 121 of unknown agency)" in told
    assert "(by VNA)" in findings.source(known._replace(agencies=("VNA",), unsigned=0), "en")


@pytest.mark.parametrize(
    ("city", "country", "french"),
    [("London", "GBR", "Londres"), ("Vienna", "", "Vienne"), ("Brest", "BLR", "Brest-Litovsk"),
     ("Brest", "FRA", "Brest"), ("Brest", "", "Brest"), ("Nowhere", "FRA", "Nowhere"),
     ("Windsor", "GBR", "Château de Windsor"), ("", "FRA", "")],
)  # fmt: skip
def test_a_city_has_its_french_name(city, country, french):
    assert Language("fr").place(city, country) == french
    assert Language("en").place(city, country) == city


@pytest.mark.parametrize(
    ("copies", "teasers", "told"),
    [(0, 0, ""), (1, 0, "not counted: one copy"), (2, 1, "not counted: one teaser and two copies")],
)
def test_what_is_not_counted_is_told_in_brackets(copies, teasers, told):
    contents = counts.contents(corpora.tables(12)).set_index("item")
    contents.loc[["copy", "teaser"], "n"] = [copies, teasers]
    said = findings.what_is_in(contents.reset_index(), answer_of("articles_over_time", 12), "en")
    assert told in said and ("not counted" in said) == bool(told)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_corpus_of_which_nothing_was_asked_for_says_so(language):
    whole = corpora.tables(30)._asdict()
    none = counts.articles_over_time(Corpus(**selection.select(whole, start="2999")))
    caption = findings.articles_over_time_caption(none, language)
    asked = "asked for" if language == "en" else "demandés"
    assert asked in caption.title and asked in caption.source
    some = findings.articles_over_time_caption(counts.articles_over_time(corpora.tables(30)))
    assert "asked for" not in some.title + some.source
