"""Expressions of time: which are found, which are not, and which days they mean."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from timing import seconds_of

from analysis.dates import (
    Anchors,
    Date,
    Words,
    anniversary,
    dateline,
    due,
    find,
    gatherings,
    numbered,
    published,
    resolve,
)
from analysis.dates.years import Span
from analysis.words import fold

FOUND = [
    # text, words, kind, (day, month, year), (end_day, end_month, end_year)
    ("Mardi 11 octbre 2016, à Tunis", "Mardi 11 octbre 2016", "date", (11, 10, 2016), (0, 0, 0)),
    ("reçu le 3 decernbre 1987", "le 3 decernbre 1987", "date", (3, 12, 1987), (0, 0, 0)),
    ("reçu le 5, à Séville", "le 5", "weekday", (5, 0, 0), (0, 0, 0)),
    ("reçu le 1er à Séville", "le 1er", "weekday", (1, 0, 0), (0, 0, 0)),
    ("reçu le 8 juillet à Hanoi", "le 8 juillet", "date", (8, 7, 0), (0, 0, 0)),
    ("reçu mardi 15 mai à Hanoi", "mardi 15 mai", "date", (15, 5, 0), (0, 0, 0)),
    ("a reçu mardi22 octobre à", "mardi22 octobre", "date", (22, 10, 0), (0, 0, 0)),
    ("Reçu mardi 3juillet par", "mardi 3juillet", "date", (3, 7, 0), (0, 0, 0)),
    ("jeudi 13décembreà Phnom Penh", "jeudi 13décembre", "date", (13, 12, 0), (0, 0, 0)),
    ("le 8juillet", "le 8juillet", "date", (8, 7, 0), (0, 0, 0)),
    ("Mercredi, 22 October 2025", "Mercredi, 22 October 2025", "date", (22, 10, 2025), (0, 0, 0)),
    ("mercredi, 19 novembre, à", "mercredi, 19 novembre", "date", (19, 11, 0), (0, 0, 0)),
    ("hier, jeudi 20 juin, avec", "hier, jeudi 20 juin", "date", (20, 6, 0), (0, 0, 0)),
    ("aujourd’hui, 8 juillet", "aujourd’hui, 8 juillet", "date", (8, 7, 0), (0, 0, 0)),
    ("dans la soirée du 15 février, pour", "dans la soirée du 15 février", "date", (15, 2, 0), (0, 0, 0)),
    ("dans lamatinée du 17 juin", "dans lamatinée du 17 juin", "date", (17, 6, 0), (0, 0, 0)),
    ("dans l’après-midi du 15 octobre", "dans l’après-midi du 15 octobre", "date", (15, 10, 0), (0, 0, 0)),
    ("a vu, ce 2 décembre à Dubaï", "ce 2 décembre", "date", (2, 12, 0), (0, 0, 0)),
    ("la rencontre de ce mardi 15 mai", "ce mardi 15 mai", "date", (15, 5, 0), (0, 0, 0)),
    ("le 8 juillet dernier", "le 8 juillet dernier", "date", (8, 7, 0), (0, 0, 0)),
    ("le 1er août", "le 1er août", "date", (1, 8, 0), (0, 0, 0)),
    ("le Ier mai", "le Ier mai", "date", (1, 5, 0), (0, 0, 0)),
    ("le premier mai", "le premier mai", "date", (1, 5, 0), (0, 0, 0)),
    ("le 15  mai", "le 15  mai", "date", (15, 5, 0), (0, 0, 0)),
    ("Le 15 mai2012", "Le 15 mai2012", "date", (15, 5, 2012), (0, 0, 0)),
    ("21 OCTOBRE 2021", "21 OCTOBRE 2021", "date", (21, 10, 2021), (0, 0, 0)),
    ("le 3 sept. 2019", "le 3 sept. 2019", "date", (3, 9, 2019), (0, 0, 0)),
    ("20.03.2019", "20.03.2019", "date", (20, 3, 2019), (0, 0, 0)),
    ("le 16/05/17 à Rome", "le 16/05/17", "date", (16, 5, 2017), (0, 0, 0)),
    ("reçu dimanche 16/05 par", "dimanche 16/05", "date", (16, 5, 0), (0, 0, 0)),
    ("c'est ce lundi, 06/03, que", "ce lundi, 06/03", "date", (6, 3, 0), (0, 0, 0)),
    ("son homologue (24/05)", "24/05", "date", (24, 5, 0), (0, 0, 0)),
    ("du 12 au 16/05 à Oslo", "du 12 au 16/05", "range", (12, 5, 0), (16, 5, 0)),
    ("du 28/12 au 03/01/2020", "du 28/12 au 03/01/2020", "range", (28, 12, 2019), (3, 1, 2020)),
    ("les 15 et 16/06.", "les 15 et 16/06", "range", (15, 6, 0), (16, 6, 0)),
    ("lundi 3 au jeudi 6/05", "lundi 3 au jeudi 6/05", "range", (3, 5, 0), (6, 5, 0)),
    ("28/2/2013", "28/2/2013", "date", (28, 2, 2013), (0, 0, 0)),
    ("Samedi, 02/12/2023 18:40", "Samedi, 02/12/2023", "date", (2, 12, 2023), (0, 0, 0)),
    ("2022/03/17", "2022/03/17", "date", (17, 3, 2022), (0, 0, 0)),
    ("Mardi (3 juillet), il", "Mardi (3 juillet)", "date", (3, 7, 0), (0, 0, 0)),
    ("le 7 fév. 2020", "le 7 fév. 2020", "date", (7, 2, 2020), (0, 0, 0)),
    ("du 1er au 3 mai", "du 1er au 3 mai", "range", (1, 5, 0), (3, 5, 0)),
    ("2019-07-10", "2019-07-10", "date", (10, 7, 2019), (0, 0, 0)),
    ("Phnom Penh, 14/12 (AVI)", "14/12", "date", (14, 12, 0), (0, 0, 0)),
    ("le 14/12", "le 14/12", "date", (14, 12, 0), (0, 0, 0)),
    ("du 8 au 12 août une visite", "du 8 au 12 août", "range", (8, 8, 0), (12, 8, 0)),
    ("les 25 et 26 octobre", "les 25 et 26 octobre", "range", (25, 10, 0), (26, 10, 0)),
    ("les 3, 4 et 5 mai", "les 3, 4 et 5 mai", "range", (3, 5, 0), (5, 5, 0)),
    ("le 8-9 juillet", "le 8-9 juillet", "range", (8, 7, 0), (9, 7, 0)),
    ("du 28 février au 2 mars 2019", "du 28 février au 2 mars 2019", "range", (28, 2, 2019), (2, 3, 2019)),
    ("du 28 décembre au 3 janvier 2020", "du 28 décembre au 3 janvier 2020", "range", (28, 12, 2019), (3, 1, 2020)),
    ("du lundi 3 au jeudi 6 mai", "du lundi 3 au jeudi 6 mai", "range", (3, 5, 0), (6, 5, 0)),
    ("de janvier à juillet", "de janvier à juillet", "range", (0, 1, 0), (0, 7, 0)),
    ("se retrouveront enseptembre à", "enseptembre", "month", (0, 9, 0), (0, 0, 0)),
    ("en mai prochain", "en mai prochain", "month", (0, 5, 0), (0, 0, 0)),
    ("à la mi-juin", "la mi-juin", "month", (0, 6, 0), (0, 0, 0)),
    ("début juillet", "début juillet", "month", (0, 7, 0), (0, 0, 0)),
    ("au mois de mars", "au mois de mars", "month", (0, 3, 0), (0, 0, 0)),
    ("reçu en août 2017 par", "en août 2017", "month", (0, 8, 2017), (0, 0, 0)),
    ("le mois dernier", "le mois dernier", "month", (0, 0, 0), (0, 0, 0)),
    ("la semaine dernière", "la semaine dernière", "week", (0, 0, 0), (0, 0, 0)),
    ("au cours de la semaine écoulée", "au cours de la semaine écoulée", "week", (0, 0, 0), (0, 0, 0)),
    ("au cours du week-end dernier", "au cours du week-end dernier", "weekend", (0, 0, 0), (0, 0, 0)),
    ("fin 2025", "fin 2025", "year", (0, 0, 2025), (0, 0, 0)),
    ("en 2019", "en 2019", "year", (0, 0, 2019), (0, 0, 0)),
    ("l’an dernier", "l’an dernier", "year", (0, 0, 0), (0, 0, 0)),
    ("cette année", "cette année", "year", (0, 0, 0), (0, 0, 0)),
]  # fmt: skip

TOLD = [
    # text, words, kind, weekday, offset, relation
    ("mercredi matin, au siège", "mercredi matin", "weekday", 3, 0, ""),
    ("lundi après-midi", "lundi après-midi", "weekday", 1, 0, ""),
    ("ce lundi en visite", "ce lundi", "weekday", 1, 0, "published"),
    ("samedi (heure locale)", "samedi", "weekday", 6, 0, ""),
    ("Toujours samedi, il", "Toujours samedi", "weekday", 6, 0, ""),
    ("jeudi dernier", "jeudi dernier", "weekday", 4, -1, "published"),
    ("jeudi prochain", "jeudi prochain", "weekday", 4, 1, "published"),
    ("dans la journée de mardi", "dans la journée de mardi", "weekday", 2, 0, ""),
    ("hier soir, elle", "hier soir", "relative", 0, -1, "published"),
    ("hier, jeudi, elle", "hier, jeudi", "relative", 4, -1, "published"),
    ("avant-hier", "avant-hier", "relative", 0, -2, "published"),
    ("aujourd'hui", "aujourd'hui", "relative", 0, 0, "published"),
    ("Demain matin, il", "Demain matin", "relative", 0, 1, "published"),
    ("après-demain", "après-demain", "relative", 0, 2, "published"),
    ("dans l'après-midi d'hier", "dans l'après-midi d'hier", "relative", 0, -1, "published"),
    ("ce matin", "ce matin", "relative", 0, 0, "published"),
    ("ce jour à Hanoi", "ce jour", "relative", 0, 0, "published"),
    ("Arrivé la veille dans", "la veille", "relative", 0, -1, "previous"),
    ("La veille au soir, il", "La veille au soir", "relative", 0, -1, "previous"),
    ("plus tard dans l'après-midi", "dans l'après-midi", "same_day", 0, 0, "previous"),
    ("l’avant-veille", "l’avant-veille", "relative", 0, -2, "previous"),
    ("dès le lendemain", "dès le lendemain", "relative", 0, 1, "previous"),
    ("a eu le lendemain des entretiens", "le lendemain", "relative", 0, 1, "previous"),
    ("le surlendemain", "le surlendemain", "relative", 0, 2, "previous"),
    ("Le même jour, il", "Le même jour", "same_day", 0, 0, "previous"),
    ("ce jour-là", "ce jour-là", "same_day", 0, 0, "previous"),
    ("Dans l'après-midi, il", "Dans l'après-midi", "same_day", 0, 0, "previous"),
    ("Dans la soirée, il", "Dans la soirée", "same_day", 0, 0, "previous"),
    ("En fin de matinée, il", "En fin de matinée", "same_day", 0, 0, "previous"),
    ("en fin de matinée, hier, que", "en fin de matinée, hier", "relative", 0, -1, "published"),
]

LIMITS = [
    ("en poste depuis le 3 mai", "le 3 mai"),
    ("jusqu'au 15 mai", "au 15 mai"),
    ("à partir du 10 mars", "du 10 mars"),
    ("d'ici fin mai", "fin mai"),
    ("d'ici à 2030", "2030"),
    ("avant le 8 juillet", "le 8 juillet"),
    ("né le 3 mai 1950 à Hue", "le 3 mai 1950"),
    ("leurs relations, nouées le 17 novembre 1954", "le 17 novembre 1954"),
    ("négociations entamées en 2012", "en 2012"),
    ("la convention de 1982", "de 1982"),
    ("depuis 2014", "2014"),
    ("(19 mai 1975 – 19 mai 2020)", "19 mai 1975 – 19 mai 2020"),
]

NOTHING = [
    "les 12 avions 2016",
    "le 10, Downing Street",
    "le 5, rue de Rome",
    "au 5, rue de Rome",
    "le 5 de la rue",
    "le 7,5 pour cent",
    "adopté par les 2/3 des voix",
    "en finale, 3/4",
    "une note de 12/20",
    "la résolution 12/05 du conseil",
    "la pandémie de COVID-19", "l'Agenda 2030", "la Vision 2045", "300 personnes", "un score de 3/2",
    "Phan Van Mai", "Mme Avril Haines", "le G20 mai", "le 31 février", "5 maisons", "12 marchés", "Marseille",
    "au printemps", "une semaine plus tard", "une journée de travail", "à la veille du sommet", "à ce jour",
    "au lendemain des élections", "a parlé le lendemain des élections", "le monde de demain", "le journal Le Soir", "les lundis", "un cahier",
    "2,15 millions", "la conclusion n°230-KL", "20h30", "20 000 dollars", "le 46e Sommet", "", "19/30/2019",
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "kind", "day", "end"), FOUND)
def test_finds_dates(text, words, kind, day, end):
    [found] = find(text)
    assert (found.text, found.kind, found[4:7], found[7:10]) == (words, kind, day, end)


@pytest.mark.parametrize(("text", "words", "kind", "weekday", "offset", "relation"), TOLD)
def test_finds_days_told_from_another(text, words, kind, weekday, offset, relation):
    [found] = find(text)
    told = (found.text, found.kind, found.weekday, found.offset, found.relation)
    assert told == (words, kind, weekday, offset, relation)


@pytest.mark.parametrize(("text", "words"), LIMITS)
def test_marks_limits(text, words):
    [found] = find(text)
    assert (found.text, found.attached) == (words, "limit")


@pytest.mark.parametrize(
    "text", ["reçu le 8 juillet", "en visite du 8 au 12 août", "fin 2025", "en 2019"]
)
def test_days_of_happening_are_no_limits(text):
    assert [found.attached for found in find(text)] == [""]


@pytest.mark.parametrize("text", NOTHING)
def test_passes_over(text):
    assert find(text) == []


def test_keeps_neighbours_apart():
    text = "Le 3 mai et le 5 juin, puis lundi et mardi ; la veille, le 2 mai"
    assert [w.text for w in find(text)] == [
        "Le 3 mai",
        "le 5 juin",
        "lundi",
        "mardi",
        "la veille",
        "le 2 mai",
    ]


def only(text):
    [words] = find(text)
    return words


TODAY = date(2026, 6, 30)
OFFICE = ((date(2016, 4, 7), date(2021, 4, 5)),)
GUEST = ((date(2018, 4, 26), date(2021, 1, 20)),)
DAY = Date("2014-10-16", "2014-10-16", "day", "2014-10-16", "", ("record",))
OPEN_DAY = Date("--12-03", "--12-03", "day", "XXXX-12-03", "", ())
DAYS = Date("2011-08", "2011-08", "month", "2011-08-08/2011-08-12", "", ("tenure",))

SESSION = Span(date(2022, 9, 1), date(2022, 10, 31))

RESOLVED = [
    # text, anchors, start, reasons
    ("le 8 juillet 2018", {}, "2018-07-08", ("text",)),
    ("dimanche 8 juillet 2018", {}, "2018-07-08", ("text", "weekday")),
    ("en mai 2019", {}, "2019-05", ("text",)),
    ("en 2019", {}, "2019", ("text",)),
    ("du 13 au 16 avril 2023", {}, "2023-04", ("text",)),
    ("le 8 juillet", {"published": "2018-07-09"}, "2018-07-08", ("published",)),
    ("le 8 juillet", {"published": "2018-07"}, "2018-07-08", ("published",)),
    ("le 15 octobre", {"published": "2024-10-15"}, "2024-10-15", ("published",)),
    ("le 30 décembre", {"published": "2020-01-02"}, "2019-12-30", ("published",)),
    ("le 2 janvier", {"published": "2019-12-30", "future": True}, "2020-01-02", ("published",)),
    ("le 20 janvier", {"published": "2021-12-09", "future": True}, "2022-01-20", ("published",)),
    ("le 5 mars", {"published": "2021-12-09"}, "2021-03-05", ("published",)),
    ("le 5 mars", {"published": "2021-12-09", "future": True}, "2022-03-05", ("published",)),
    ("mardi 3 juillet", {"published": "2018-07-03"}, "2018-07-03", ("published", "weekday")),
    ("hier, jeudi 20 juin", {"published": "2019-06-21"}, "2019-06-20", ("published", "weekday")),
    ("en mai", {"published": "2023-02", "future": True}, "2023-05", ("published",)),
    ("en mai dernier", {"published": "2023-02-15"}, "2022-05", ("published",)),
    ("en mai prochain", {"published": "2023-02-15"}, "2023-05", ("published",)),
    ("les 25 et 26 octobre", {"published": "2019-10"}, "2019-10", ("published",)),
    ("l'an dernier", {"published": "2019-10"}, "2018", ("published",)),
    ("le mois dernier", {"published": "2020-01-05"}, "2019-12", ("published",)),
    ("la semaine dernière", {"published": "2020-06-17"}, "2020-06", ("published",)),
    ("cette semaine", {"published": "2020-07-01"}, "2020-06", ("published",)),
    ("la semaine prochaine", {"published": "2020-12-25"}, "2020-12", ("published",)),
    ("ce week-end", {"published": "2020-07-01"}, "2020-06", ("published",)),
    ("ce week-end", {"published": "2020-07-01", "future": True}, "2020-07", ("published",)),
    ("le week-end dernier", {"published": "2020-07-06"}, "2020-07", ("published",)),
    ("demain jeudi", {"published": "2022-04-21"}, "2022-04-21", ("published", "weekday")),
    ("demain jeudi", {"published": "2022-04-20"}, "2022-04-21", ("published", "weekday")),
    ("hier mercredi", {"published": "2022-04-22"}, "2022-04-20", ("published", "weekday")),
    ("mercredi", {"published": "2012-03-08"}, "2012-03-07", ("published", "weekday")),
    ("mercredi", {"published": "2012-03-07"}, "2012-03-07", ("published", "weekday")),
    ("mardi", {"published": "2018-08-18", "future": True}, "2018-08-21", ("published", "weekday")),
    ("jeudi prochain", {"published": "2018-08-16"}, "2018-08-23", ("published", "weekday")),
    ("jeudi dernier", {"published": "2018-08-16"}, "2018-08-09", ("published", "weekday")),
    ("hier soir", {"published": "2025-11-03"}, "2025-11-02", ("published",)),
    ("demain matin", {"published": "2025-12-31"}, "2026-01-01", ("published",)),
    ("ce jour", {"published": "2025-12-31"}, "2025-12-31", ("published",)),
    ("la veille", {"previous": DAY}, "2014-10-15", ("record",)),
    ("le lendemain", {"previous": DAY, "published": "2014-10-20"}, "2014-10-17", ("record",)),
    ("Le même jour", {"previous": DAY}, "2014-10-16", ("record",)),
    ("Vendredi", {"previous": DAY}, "2014-10-17", ("record", "weekday")),
    ("jeudi", {"previous": DAY}, "2014-10-16", ("record", "weekday")),
    ("mercredi", {"previous": DAY}, "2014-10-15", ("record", "weekday")),
    ("mercredi", {"previous": DAY, "future": True}, "2014-10-22", ("record", "weekday")),
    ("jeudi", {"previous": DAYS}, "2011-08-11", ("tenure", "weekday")),
    ("en novembre", {"previous": DAY, "future": True}, "2014-11", ("record",)),
    ("mardi 3 juillet", {"spans": (OFFICE, GUEST)}, "2018-07-03", ("weekday", "tenure")),
    ("le 3 mars", {"spans": (((date(2018, 2, 1), date(2018, 9, 1)),),)}, "2018-03-03", ("tenure",)),
    ("le 8 juillet", {"record": (date(2018, 7, 8), date(2018, 7, 9))}, "2018-07-08", ("record",)),
    ("le 16 juin", {"founded": ((50, 1971),)}, "2021-06-16", ("anniversary",)),
    ("jeudi 3 décembre", {"years": (2016,)}, "2015-12-03", ("weekday", "anniversary")),
    ("le 9 janvier", {"spans": (((date(2024, 8, 3), None),),), "siblings": ("2026-01-05",)}, "2026-01-09",
     ("tenure", "sibling")),
    ("le 22 septembre", {"events": (SESSION,)}, "2022-09-22", ("event",)),
    ("le 7 mars", {"ahead": date(2025, 4, 5)}, "2025-03-07", ("text",)),
    ("mardi 3 juillet", {"told": (date(2018, 6, 14),)}, "2018-07-03", ("weekday", "text")),
    ("le 3 juillet", {"spans": (OFFICE, GUEST), "told": (date(2019, 8, 1),)}, "2019-07-03", ("tenure", "text")),
    ("jeudi", {"published": "--12-03", "spans": (((date(2015, 2, 1), date(2016, 6, 1)),),)}, "2015-12-03",
     ("weekday", "tenure")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "anchors", "start", "reasons"), RESOLVED)
def test_resolves(text, anchors, start, reasons):
    found = resolve(only(text), Anchors(**{"today": TODAY, **anchors}))
    assert (found.start, found.reasons, found.contradiction) == (start, reasons, "")
    assert found.candidates == ()


UNRESOLVED = [
    # text, anchors, start, candidates
    ("le 3 décembre", {}, "--12-03", ()),
    ("mardi 3 juillet", {}, "--07-03", (1990, 2001, 2007, 2012, 2018)),
    ("le 3 juillet", {"spans": (OFFICE, GUEST)}, "--07-03", (2018, 2019, 2020)),
    ("le 9 janvier", {"siblings": ("2026-01-05",)}, "--01-09", ()),
    ("du 8 au 12 août", {}, "--08", ()),
    ("en mai", {}, "--05", ()),
    ("la veille", {"previous": OPEN_DAY}, "--12-02", ()),
    ("jeudi", {"previous": OPEN_DAY}, "", ()),
    ("jeudi", {}, "", ()),
    ("jeudi", {"published": "2018-06"}, "", ()),
    ("hier", {}, "", ()),
    ("hier", {"previous": DAY}, "", ()),
    ("la veille", {"published": "2018-06-01"}, "", ()),
    ("la veille", {"previous": DAYS}, "", ()),
    ("le 22 mai", {"events": (SESSION,)}, "--05-22", ()),
    ("le 7 mai", {"ahead": date(2025, 4, 5)}, "--05-07", ()),
    ("mardi 3 juillet", {"told": (date(2018, 12, 1),)}, "--07-03", (1990, 2001, 2007, 2012, 2018)),
    ("le 3 juillet", {"told": (date(2018, 6, 14),)}, "--07-03", ()),
    ("cette année", {}, "", ()),
]


@pytest.mark.parametrize(("text", "anchors", "start", "candidates"), UNRESOLVED)
def test_leaves_open(text, anchors, start, candidates):
    found = resolve(only(text), Anchors(**{"today": TODAY, **anchors}))
    assert (found.start, found.candidates) == (start, candidates)


def test_writes_ranges_in_edtf():
    found = resolve(only("du 28 février au 2 mars 2019"), Anchors())
    assert found[:4] == ("2019-02", "2019-03", "month", "2019-02-28/2019-03-02")
    assert resolve(only("du 8 au 12 août"), Anchors()).edtf == "XXXX-08-08/XXXX-08-12"


def test_notes_weekdays_that_contradict():
    found = resolve(only("lundi 8 juillet"), Anchors(published="2018-07-09"))
    assert (found.start, found.reasons) == ("2018-07-08", ("published",))
    assert found.contradiction == "2018-07-08 was a Sunday, not a Monday"


def test_leaves_open_what_the_tenures_contradict():
    never = (((date(2017, 1, 1), date(2017, 2, 1)),),)
    found = resolve(
        only("mardi 3 juillet"), Anchors(spans=never, founded=((50, 1968),), today=TODAY)
    )
    assert found.start == "--07-03"
    assert found.contradiction


def test_nothing_told_is_unknown():
    assert resolve(None, Anchors()) == Date()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("le 50e anniversaire de leurs relations diplomatiques (1971-2021)", ((50, 1971),)),
        ("les 70 ans de leurs relations, nouées le 17 novembre 1954", ((70, 1954),)),
        ("le cinquantième anniversaire des relations", ((50, 0),)),
        ("le 30e anniversaire de la normalisation des relations en 2025", ((30, 1995),)),
        ("le 45e anniversaire des relations (19 mai 1975 – 19 mai 2020)", ((45, 1975),)),
        ("le cinquantenaire de leurs relations", ((50, 0),)),
        ("quelques mois après le 40e anniversaire de leurs relations (1971-2011)", ()),
        ("le vingt-cinquième anniversaire et les 30 ans de coopération", ((25, 0), (30, 0))),
        ("un ambassadeur de 70 ans", ()),
        ("le 46e Sommet de l'ASEAN", ()),
    ],
)
def test_reads_anniversaries(text, found):
    assert anniversary(text) == found


@pytest.mark.parametrize(
    ("text", "near", "day"),
    [
        ("lundi 5", date(2017, 5, 31), date(2017, 6, 5)),
        ("lundi 5", date(2017, 9, 1), None),
        ("vendredi 31", date.max, date.max),
        ("lundi 1", date.min, date.min),
    ],
)
def test_a_weekday_with_a_number_is_the_nearest_such_day(text, near, day):
    assert numbered(only(text), near) == day


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("en marge de la 77e session de l'Assemblée générale de l'ONU", ["2022-09"]),
        ("à l'occasion du XVIIe sommet de la Francophonie à Erevan", ["2018-10"]),
        ("à New York, où se tenait la 79ème session de l'Assemblée générale", ["2024-09"]),
        ("le bilan de la 77e session de l'Assemblée générale", []),
        ("lors de la 977e session de l'Assemblée générale", []),
        ("lors du 13e congrès du Parti communiste du Vietnam", []),
    ],
)
def test_numbered_gatherings_tell_their_months(text, months):
    assert [f"{span.start:%Y-%m}" for span in gatherings(fold(text))] == months


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("le sommet de l'APEC-2017 prévu en novembre prochain", (2017,)),
        ("lors du sommet de l'APEC 2017, les deux pays", ()),
        ("le G20 prévu en novembre", ()),
    ],
)
def test_gatherings_to_come_tell_the_year_in_their_name(text, years):
    assert due(fold(text)) == years


@pytest.mark.parametrize(
    ("head", "day"),
    [
        (" date 2026-02-21 Conseil de la paix", "2026-02-21"),
        (" date 2023-02 Le ministre", "2023-02"),
        ("Publié le : dimanche 12 février 2023 à 19:42", "2023-02-12"),
        ("Publié le 19 janvier 2024", "2024-01-19"),
        ("Le titre\n11/03/2025 17:20\nHanoi (VNA)", "2025-03-11"),
        ("Xinhua | 2017-05-17 09:12", "2017-05-17"),
        ("Samedi, 02/12/2023 18:40", "2023-12-02"),
        ("Abidjan, le 21 octobre 2021 – Le président", "2021-10-21"),
        ("Hanoi, 3 décembre (VNA) – Le", ""),
        ("Le 3 mai 2019, il a reçu le ministre", ""),
        ("La conférence du 3 mai 2019", ""),
        ("", ""),
    ],
)
def test_reads_the_day_of_publication(head, day):
    assert published(head) == day


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("Hanoi, 3 décembre (VNA) – Le ministre", "--12-03"),
        ("Le titre\nPhnom Penh, 14/12 (AVI) - Arrivé", "--12-14"),
        ("Hanoi, 3 décembre 2019 (VNA) – Le", ""),
        ("Hanoi (VNA) – Le ministre a reçu le 3 mai, à Hanoi", ""),
        ("À Milan, le 16 octobre, en marge du sommet", ""),
    ],
)
def test_reads_datelines(head, day):
    assert dateline(head) == day


WORDS = [text for text, *_ in FOUND + TOLD + LIMITS] + NOTHING
TEXTS = st.lists(st.sampled_from([*WORDS, " ", ", ", "\n", "é", "31", "/", "-", "2019", "'"]) | st.text(max_size=8),
                 max_size=12).map("".join)  # fmt: skip
DAYS_KNOWN = st.dates(date(1985, 1, 1), date(2030, 12, 31))
ISO = st.one_of(st.just(""), DAYS_KNOWN.map(str), DAYS_KNOWN.map(lambda d: str(d)[:7]),
                DAYS_KNOWN.map(lambda d: f"-{str(d)[4:]}"))  # fmt: skip
TENURE = st.tuples(DAYS_KNOWN, DAYS_KNOWN | st.none()).map(lambda pair: (pair,))
ANCHORS = st.builds(
    Anchors,
    published=ISO,
    spans=st.lists(TENURE, max_size=2).map(tuple),
    record=st.lists(DAYS_KNOWN, max_size=3).map(tuple),
    founded=st.just(()) | st.just(((50, 1971),)),
    years=st.lists(st.integers(1995, 2025), max_size=2).map(tuple),
    siblings=st.lists(ISO, max_size=2).map(tuple),
    future=st.booleans(),
    today=st.none() | DAYS_KNOWN,
)


@given(TEXTS)
def test_spans_stand_in_the_text(text):
    end = 0
    for words in find(text):
        assert end <= words.start < words.end <= len(text)
        assert text[words.start : words.end] == words.text
        end = words.end


def possible(written):
    """Tell whether an ISO day, month or year, its year perhaps open, can exist."""
    year, *rest = written.replace("--", "2020-", 1).split("-")
    return bool(date(int(year), *(int(part) for part in [*rest, "1", "1"][:2])))


@given(TEXTS, ANCHORS)
@settings(max_examples=200)
def test_dates_are_possible(text, anchors):
    previous = None
    for words in find(text):
        found = resolve(words, anchors._replace(previous=previous))
        assert all(possible(written) for written in (found.start, found.end) if written)
        assert (found.precision == "unknown") == (not found.start)
        assert len(found.candidates) <= 12
        previous = found


@pytest.mark.parametrize(
    "published",
    ["2018-02-30", "2018-13", "yesterday", "-", "--", "--13-40", "9999-12-31", "0001-01-01"],
)
def test_odd_days_of_publication_do_no_harm(published):
    for text, *_ in FOUND + TOLD:
        for future in (False, True):
            assert resolve(only(text), Anchors(published=published, future=future)).precision


def test_words_made_by_hand_with_impossible_days_stay_unknown():
    words = Words(0, 0, "le 29 février 2019", "date", day=29, month=2, year=2019)
    assert resolve(words, Anchors())[:3] == ("", "", "unknown")


@pytest.mark.parametrize(
    "piece", ["dans la soirée du 3 ", "de la ", "3, ", "mardi ", "2019-", "1", "en fin de "]
)
def test_time_grows_with_the_text(piece):
    short, long = (fold(piece * (size // len(piece))) for size in (12_000, 48_000))
    most = 8 * seconds_of(find, short, short) + 0.01
    assert seconds_of(find, long, long, enough=most) < most
