"""Who answers whom about what, and who says what he did something for, or before."""

import pytest

from analysis import load
from analysis.reader import read_article

OPENING = (
    "Le ministre vietnamien des Affaires étrangères, Pham Binh Minh, a reçu mardi 4 juin 2024 à "
    "Hanoï son homologue portugais, Paulo Rangel.\n\n"
)
MINH, RANGEL = "pham-binh-minh.VNM", "paulo-rangel.PRT"


def told(text: str) -> list[tuple[str, str]]:
    source = load.Source("a", "a.txt", OPENING + text, "", "", "", "", "", "")
    rows = read_article(source).statements
    return [(row["actor_id"], row["topics"]) for row in rows if row["topics"]]


ASKED = "M. Rangel a demandé un accord commercial. "
ANSWERED = [
    ("M. Minh lui en a donné sa parole.", [MINH]),
    ("M. Minh y veillera, a-t-il promis.", [MINH]),
    ("« Il viendra », l'a tranquillisé M. Minh.", [MINH]),
    ("« Cela viendra », a répondu son hôte.", [MINH]),
    ("Hanoï le signera volontiers, a promis M. Minh.", [MINH]),
    ("M. Minh n'y voit pas d'inconvénient.", [MINH]),
    ("M. Minh l'en a chaleureusement remercié.", [MINH]),
    ("M. Minh a remercié son hôte.", []),
    ("M. Minh a dit sa joie d'être là.", []),
    ("M. Minh en a pris bonne note.", []),
    ("M. Minh y a salué les invités en retour.", []),
    ("Le roi l'y a convié.", []),
]


@pytest.mark.parametrize(("text", "people"), ANSWERED)
def test_an_answer_is_on_what_it_answers(text, people):
    assert told(ASKED + text) == [(who, "trade") for who in (RANGEL, *people)]


def test_an_answer_within_a_sentence_is_on_the_part_before():
    text = "M. Rangel veut un accord commercial ; M. Minh n'y voit pas d'inconvénient."
    assert told(text) == [(RANGEL, "trade"), (MINH, "trade")]


OF_WHOM = [
    # What somebody will do himself, and in which words, with a pronoun behind the verb.
    ("M. Rangel s'emploiera, dit-il, à ouvrir des écoles.", [RANGEL]),
    ("M. Rangel ouvrira des écoles, a-t-il promis.", [RANGEL]),
    ("M. Rangel, lui, ouvrira des écoles, a-t-il répondu.", [RANGEL]),
    ("M. Rangel voyait plus loin : des écoles, a-t-il lancé, ouvriraient.", [RANGEL]),
    ("M. Rangel ouvrira des écoles, a-t-il constaté.", [MINH]),
    ("Au premier étage, avec M. Rangel, des écoles, a-t-il lancé.", [MINH]),
    ("Des écoles ouvriront, fait-il savoir.", [MINH]),
    ("Des écoles ouvriront, leur a-t-il appris.", [MINH]),
    ("Des écoles ouvriront, fait-on savoir.", []),
    # What he did something before, for or without.
    ("M. Rangel l'a écouté une heure avant de répliquer que l'école comptait.", [RANGEL]),
    ("M. Rangel lui a remis un vase, non sans réclamer des écoles.", [RANGEL]),
    ("M. Rangel l'a retenu un instant, afin de lui proposer une école.", [RANGEL]),
    ("M. Rangel l'a reçu avant de visiter une école.", []),
    ("Avant de reprendre la route de l'école, M. Rangel s'est tu.", []),
    ("M. Rangel a été invité avant de proposer une école.", []),
    # Whom a description means.
    ("Des écoles, lui a fait remarquer le Portugais, ouvriront.", [RANGEL]),
    ("Des écoles, a enchéri le ministre portugais, ouvriront.", [RANGEL]),
    ("M. Rangel s'est assis. Des écoles ouvriront, a raconté le libéral.", [RANGEL]),
    ("Des écoles ouvriront, l'a rassuré le libéral.", [RANGEL]),
    ("M. Minh a fini chez M. Rangel. L'ancien pilote, élu hier, souhaite des écoles.", [RANGEL]),
    ("L'ancien port, rouvert hier, souhaite des écoles.", []),
    ("Le Portugais et le Vietnamien se disent prêts à ouvrir des écoles.", [RANGEL, MINH]),
    ("Un accord a eu lieu entre M. Minh et M. Rangel. Ce dernier a promis une école.", [RANGEL]),
    ("M. Minh a remercié M. Rangel de les avoir soutenus. Il l'a prié d'ouvrir une école.", [MINH]),
    ("Leur hôte leur a promis une école.", [MINH]),
    ("Leur convive leur a promis une école.", []),
    # Whose view it is, told within the sentence; a wish told in passing is not another's.
    ("M. Rangel s'est levé. L'école doit selon lui rester ouverte.", [RANGEL]),
    ("M. Rangel s'est levé. L'école doit de lui-même se défendre.", []),
    ("M. Rangel veut une école, comme l'avait souhaité Ana Costa.", [RANGEL]),
    ("Quant au ministre portugais, le chimiste Paulo Rangel, il jure d'ouvrir une école.", [RANGEL]),
    ("Sur les écoles, M. Rangel n'a eu qu'un mot : patience.", [RANGEL]),
    ("Sur les écoles, M. Rangel n'a eu qu'un jour : lundi.", []),
    # Who speaks has no name.
    ("M. Rangel ouvrira une école, a annoncé mardi dans la soirée le ministère.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "people"), OF_WHOM)
def test_who_says_so(text, people):
    assert told("M. Minh a souri. " + text) == [(who, "education") for who in people]


def test_a_woman_speaks_where_the_one_before_may_be_no_woman():
    met = "La ministre suisse Anna Kern a reçu Kim Orava, ministre estonien. Kim Orava a souri. "
    text = met + "Elle a ri. « Des écoles ouvriront », a-t-elle dit."
    assert [who for who, _ in told(text)] == ["anna-kern.CHE"]
