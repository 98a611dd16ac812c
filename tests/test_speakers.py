"""Whose words a sentence gives where its verb, a pronoun or an aside might mislead."""

import pytest

from analysis import load
from analysis.reader import read_article

OPENING = (
    "Le ministre vietnamien des Affaires étrangères, Pham Binh Minh, a reçu mardi 4 juin 2024 à "
    "Hanoï son homologue portugais, Paulo Rangel.\n\n"
)
MINH, RANGEL = "pham-binh-minh.VNM", "paulo-rangel.PRT"


def said(text: str) -> list[dict]:
    source = load.Source("a", "a.txt", OPENING + text, "", "", "", "", "", "")
    return read_article(source).statements


def told(text: str) -> list[tuple[str, str]]:
    return [(row["actor_id"], row["topics"]) for row in said(text)]


@pytest.mark.parametrize(
    "behind",
    [
        "a dit là-dessus M. Rangel",
        "a dit, hier, devant la presse, M. Rangel",
        "confie, un rien agacé, M. Rangel",
        "a ainsi rappelé M. Rangel",
        "a pour sa part estimé M. Rangel",
        "a dit à Hanoï le chef de la délégation portugaise, Paulo Rangel",
    ],
)
def test_more_may_stand_between_a_verb_and_its_speaker(behind):
    assert told(f"« Le riz manque », {behind}.") == [(RANGEL, "agriculture_environment")]


def test_a_full_name_behind_a_quotation_is_a_speakers():
    assert [who for who, _ in told("« Le riz manque », a dit Teresa Quirpe.")] == [
        "teresa-quirpe.unknown"
    ]
    assert told("« Le riz manque », a dit Quirpe.") == []


def test_an_office_alone_is_who_was_told_of_with_it():
    named = "M. Minh a vu le ministre sahraoui de l'Intérieur, M. Omar Salem, envoyé spécial. "
    assert [who for who, _ in told(named + "Le ministre sahraoui de l'Intérieur a dit oui.")] == [
        "omar-salem.ESH"
    ]
    assert told(named + "Le président sahraoui a dit oui.") == []


def test_who_came_to_say_something_says_it():
    asks = ", venu lui demander du riz."
    assert told("M. Minh a dîné avec M. Rangel" + asks) == [(RANGEL, "agriculture_environment")]
    assert [who for who, _ in told("M. Rangel, venu saluer M. Minh, a demandé du riz.")] == [
        RANGEL,
        RANGEL,
    ]


def test_after_what_somebody_says_it_goes_on_as_his_view():
    assert told("M. Rangel est parti. Selon ses dires, le riz manque.") == [
        (RANGEL, "agriculture_environment")
    ]
    assert told("M. Rangel est parti. Selon ses services, le riz manque.") == []


@pytest.mark.parametrize("verb", ["discuté du", "passé en revue le", "échangé sur le"])
def test_two_together_say_nothing_by_a_mutual_verb(verb):
    assert told(f"M. Minh et M. Rangel ont {verb} commerce.") == []
    assert told(f"M. Rangel a {verb} commerce avec M. Minh.") == []
    assert told(f"M. Minh était là. Avec lui, M. Rangel a {verb} commerce.") == []
    assert told(f"M. Rangel a {verb} commerce.") == [(RANGEL, "trade")]


@pytest.mark.parametrize(
    ("act", "words"),
    [
        ("compte rencontrer des exportateurs de riz", "compte planter du riz"),
        ("a prévu de visiter une rizière", "prévoit que le riz manquera"),
        ("répond à une invitation au festival du riz", "répond que le riz manque"),
        (
            "répondait en cela à l'aimable invitation du festival du riz",
            "répondait que le riz manque",
        ),
        ("comptait en outre dix rizières", "comptait planter du riz"),
        ("a repris le chemin de la rizière", "a repris : « Le riz manque »"),
        ("compte dix rizières", "compte par ailleurs sur le riz"),
        ("a tenu compte du riz", "compte planter du riz"),
        ("a chargé un camion de riz", "a chargé ses experts de planter du riz"),
        ("est chargé de l'Agriculture", "a chargé ses experts de ne pas planter de riz"),
        ("a enchaîné les rencontres sur le riz", "a enchaîné : « Le riz manque »"),
        ("a fait ses adieux au marché du riz", "a fait savoir que le riz manquait"),
    ],
)
def test_acts_and_plans_are_no_words(act, words):
    assert told(f"M. Rangel {act}.") == []
    assert told(f"M. Rangel {words}.") == [(RANGEL, "agriculture_environment")]


def test_what_somebody_would_accept_is_not_said():
    assert told("Si M. Rangel accepte un accord commercial, le riz sera vendu.") == []
    assert told("M. Rangel accepte un accord commercial si le riz est vendu.") != []


def test_what_an_institution_says_is_not_the_last_speakers():
    quoted = "M. Rangel a souri. « Le riz et le vin » seront au menu"
    assert told(f"{quoted}, indique le ministère.") == []
    assert told(f"{quoted}, indique M. Rangel.") == [(RANGEL, "agriculture_environment")]


def test_a_message_that_is_handed_over_is_no_view():
    assert told("Le message de M. Rangel a été transmis au ministre du Commerce.") == []
    assert told("Le message de M. Rangel est clair : le riz manque.") == [
        (RANGEL, "agriculture_environment")
    ]


def test_a_last_day_is_no_person():
    assert told("Pour cette dernière journée, M. Rangel a visité une foire du riz.") == []
    assert told("M. Rangel a vu M. Minh. Pour ce dernier, le riz manque.") == [
        (MINH, "agriculture_environment")
    ]


def test_an_object_behind_an_aside_is_no_unnamed_speaker():
    quoted = "« Le riz manque », a-t-il dit."
    assert told(f"M. Rangel a, pour sa part, déposé une gerbe à Hanoï. {quoted}") == [
        (RANGEL, "agriculture_environment")
    ]
    assert told(f"M. Rangel viendra, a précisé un conseiller. {quoted}") == []


def test_what_is_reported_of_another_is_of_who_reports_it_too():
    assert told("M. Rangel a précisé que M. Minh avait promis du riz.") == [
        (RANGEL, "agriculture_environment"),
        (MINH, "agriculture_environment"),
    ]
    assert told("M. Rangel a dit que l'école manquait, et M. Minh a promis du riz.") == [
        (RANGEL, "education"),
        (MINH, "agriculture_environment"),
    ]


def test_a_quotation_left_open_goes_on_in_the_first_person():
    opened = "M. Rangel a pris la parole. « Nous achèterons du riz.\n\n"
    assert told(opened + "Nous vendrons aussi des vaccins.")[-1] == (RANGEL, "health")
    assert told(opened + "Le pays vend aussi des vaccins.")[-1] != (RANGEL, "health")


def test_what_the_reporter_adds_is_not_said_whatever_verbs_it_has():
    added = "à l'heure où les deux ministres s'accordent sur des vaccins"
    assert told(f"« Le riz manque », a dit M. Rangel, {added}.") == [
        (RANGEL, "agriculture_environment")
    ]


def test_a_general_topic_needs_more_than_a_weak_word_beside_another():
    known = "Les relations bilatérales progressent. "
    assert told(known + "M. Rangel a demandé du riz au nom de la coopération.") == [
        (RANGEL, "agriculture_environment")
    ]
    assert told(known + "M. Rangel a vanté la coopération.") == [(RANGEL, "politics")]


def of_page(text: str, day: str = "2023-02-05") -> list[tuple[str, str]]:
    """Return who says what in a page of its own: the surname, and the topics."""
    source = load.Source("a", "a.txt", text, "", day, "", "", "", "")
    return [
        (row["actor_id"].partition(".")[0].rpartition("-")[2], row["topics"])
        for row in read_article(source).statements
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le Premier ministre Bran Roc a reçu à Lima le président serbe Marko Zelin. Il veut des écoles.", [("roc", "education")]),
        # the head of some governments presides over the council
        ("Rome - Ana Moretti, cheffe du gouvernement italien, a vu le président péruvien Ivo Roc. La présidente du Conseil, quant à elle, a redit son vœu d'écoles.", [("moretti", "education")]),
        ("Lima - Ana Moreno, cheffe du gouvernement péruvien, a vu le président serbe Ivo Roc. La présidente du Conseil a redit son vœu d'écoles.", []),
        # no organisation has a head of state, no land a former one
        ("Lima - Le président péruvien Ivo Roc et l'ex-président Juan Sol sont à Rome. Juan Sol a souri. Le chef de l'Etat péruvien a réclamé des écoles.", [("roc", "education")]),
        ("Moroni - Ana Zelin a vu Ali Said, Président de l'Union des Comores. Le chef de l'Etat comorien a réclamé des écoles.", [("said", "education")]),
        ("Amman - Le Roi Omar III a reçu le président serbe Marko Zelin. Sa Majesté a réclamé des écoles.", [("iii", "education")]),
    ],
)  # fmt: skip
def test_who_is_meant_by_office_or_pronoun_speaks(text, expected):
    assert of_page(text) == expected


def test_a_quotation_is_of_who_is_named_behind_it_without_a_comma():
    named = "« Le riz manque. M. Minh le sait » a confié M. Rangel."
    assert told(named) == [(RANGEL, "agriculture_environment")]


HOSTED = "Le président péruvien Ivo Roc a reçu à Lima le ministre serbe Marko Zelin."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{HOSTED}\n\n« Je suis venu parler d'écoles au chef de l'Etat. »", [("zelin", "education")]),
        (f"Lima - {HOSTED}\n\n« Nous voulons des écoles. Le riz nous manque. »", [("zelin", "education"), ("zelin", "agriculture_environment")]),
        ("Lima - Le président Ivo Roc s'est entretenu avec le ministre serbe Marko Zelin.\n\n« Il nous faut des écoles. »", [("zelin", "education")]),
        # in the same paragraph it is who was spoken of, behind his words he goes on, named he is named
        (f"Lima - {HOSTED} « Nous voulons des écoles. »", [("roc", "education")]),
        (f"Lima - {HOSTED} Il a réclamé des écoles.\n\n« Le riz nous manque. »", [("roc", "education"), ("roc", "agriculture_environment")]),
        (f"Lima - {HOSTED}\n\n« Nous voulons des écoles », a dit M. Roc.", [("roc", "education")]),
        (f"Lima - {HOSTED}\n\n« Les écoles manquent. »", [("roc", "education")]),
        # nobody tells of himself by his office
        (f"{HOSTED} « J'ai demandé au président Roc des écoles. »", [("zelin", "education")]),
        (f"{HOSTED} « J'ai promis des écoles au ministre. »", [("roc", "education")]),
        # who comes out of an audience is who was received
        (f"{HOSTED} À sa sortie d'audience, il a dit vouloir des écoles.", [("zelin", "education")]),
        (f"{HOSTED} En quittant le palais, il a confié vouloir des écoles.", [("zelin", "education")]),
        (f"{HOSTED} À cette occasion, il a dit vouloir des écoles.", [("roc", "education")]),
        (f"{HOSTED} À sa sortie, M. Roc a dit vouloir des écoles.", [("roc", "education")]),
        # who is sent is a guest
        (f"{HOSTED} L'émissaire a loué les écoles.", [("zelin", "education")]),
        (f"{HOSTED} L'envoyé a réclamé des écoles.", [("zelin", "education")]),
    ],
)  # fmt: skip
def test_a_visitor_speaks_as_he_comes_out(text, expected):
    assert of_page(text) == expected


TALK = "Interview d'Ivo Roc, ministre péruvien du Commerce, à Radio Lima.\n\n"


def test_below_a_name_alone_on_its_line_its_bearer_speaks():
    turns = "ANA SOL\nLe riz ?\n\nIVO ROC\nNotre commerce progresse.\n\n"
    assert of_page(TALK + turns * 2) == [("roc", "trade")] * 2
    assert of_page(TALK + turns) == []
    other = turns.replace("ANA SOL", "Lire la suite")
    assert of_page(TALK + other * 2) == []


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("M. Minh et M. Rangel ont souri. Ils ont chargé leurs experts de vendre du riz.", [MINH, RANGEL]),
        ("M. Minh et M. Rangel ont souri. Ils ont salué le riz.", [MINH, RANGEL]),
        ("M. Minh et M. Rangel ont souri. Ils ont discuté du riz.", []),
        ("M. Minh et M. Rangel ont souri. Ils sont convenus de vendre du riz.", []),
        ("M. Minh et M. Rangel ont souri. Les deux parties ont salué le riz.", []),
    ],
)  # fmt: skip
def test_two_who_are_named_before_say_each_what_they_say(text, people):
    assert [person for person, _ in told(text)] == people


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("à la presse l'émissaire serbe", ["zelin"]),
        ("aux journalistes le visiteur", ["zelin"]),
        ("à sa sortie d'audience l'hôte du président Roc", ["zelin"]),
        ("à la presse un conseiller", []),
        ("à la presse le service de communication", []),
        ("à l'issue de l'audience le ministère", []),
    ],
)
def test_before_whom_it_is_said_stands_before_who_says_it(before, speaker):
    said_by = of_page(f"{HOSTED} « Nous voulons des écoles », a déclaré {before}.")
    assert [name for name, _ in said_by] == speaker


def test_an_institution_is_no_subject_behind_that():
    assert told("M. Rangel a, de son côté, dit que le gouvernement tient au riz.") == [
        (RANGEL, "agriculture_environment")
    ]
    assert told("Le riz manque, a dit de son côté le gouvernement.") == []


def test_a_programme_is_no_interview():
    day = "M. Paulo Rangel à Lima (10-12/3). Le 10/3 : visite un barrage agricole"
    assert told(f"{day} ; le 11/3 : visite une rizière") == []
    assert told("M. Rangel : visite d'une rizière et du port") == []
    assert told("M. Rangel : j'ai visité une rizière.") == [(RANGEL, "agriculture_environment")]
    assert told("M. Rangel : Le riz manque.") == [(RANGEL, "agriculture_environment")]


@pytest.mark.parametrize(
    "clause",
    [
        "à qui il revient d'ouvrir la séance",
        "auquel on a offert un vase",
        "devant qui a joué un orchestre",
    ],
)
def test_a_clause_on_who_speaks_parts_him_from_his_verb(clause):
    assert told(f"M. Rangel, {clause}, a dit vouloir du riz.") == [
        (RANGEL, "agriculture_environment")
    ]


@pytest.mark.parametrize(
    ("words", "topics"),
    [
        (
            "a transmis au Premier ministre la gratitude des planteurs de riz",
            "agriculture_environment",
        ),
        ("a exprimé à son hôte sa satisfaction pour le riz", "agriculture_environment"),
        ("a transmis aux planteurs de riz ses condoléances", ""),
    ],
)
def test_to_whom_it_is_said_parts_a_phrase(words, topics):
    assert told(f"M. Rangel {words}.") == [(RANGEL, topics)]


def test_what_is_handed_over_is_no_phrase_of_saying():
    assert told("M. Rangel a remis à son hôte un sac de riz.") == []
    assert told("M. Rangel a transmis à son hôte un sac de riz.") == []


@pytest.mark.parametrize(
    ("reply", "topics"),
    [
        (", M. Minh a répondu qu'il viendrait.", "agriculture_environment"),
        (", ce que M. Minh a refusé.", "agriculture_environment"),
        (", requête à laquelle M. Minh s'est dit favorable.", "agriculture_environment"),
        (". M. Minh y a consenti.", "agriculture_environment"),
        (". M. Minh a donné son accord.", "agriculture_environment"),
        (". Même optimisme chez M. Minh.", "agriculture_environment"),
        (". Un avis que partage M. Minh.", "agriculture_environment"),
        (", mais M. Minh a parlé de vaccins.", "health"),
    ],
)
def test_a_reply_is_on_what_was_just_said(reply, topics):
    found = told("Ils ont parlé de tourisme. M. Rangel a demandé du riz" + reply)
    assert (MINH, topics) in found
    assert [topic for who, topic in found if who == MINH] == [topics]


@pytest.mark.parametrize(
    "text",
    [
        "On ignore si M. Rangel a parlé du riz.",
        "Reste à savoir si M. Rangel a demandé du riz.",
        "M. Rangel a-t-il parlé du riz ?",
    ],
)
def test_what_is_not_known_is_not_said(text):
    assert told(text) == []


def test_a_question_that_somebody_asks_is_his():
    assert told("« Qui paiera le riz ? », a demandé M. Rangel.") == [
        (RANGEL, "agriculture_environment")
    ]


@pytest.mark.parametrize(
    "stance", ["marqué l'intérêt de Lisbonne", "renouvelé son désir", "affiché une vive inquiétude"]
)
def test_a_stance_is_said(stance):
    assert told(f"M. Rangel a {stance} au sujet du riz.") == [(RANGEL, "agriculture_environment")]


@pytest.mark.parametrize("verb", ["réjoui", "indigné", "plaint", "désolé"])
def test_a_pronoun_may_stand_behind_a_reflexive_auxiliary(verb):
    text = f"M. Rangel a parlé de vaccins. « Le riz manque », s'est-il {verb}."
    assert told(text) == [(RANGEL, "health"), (RANGEL, "agriculture_environment")]


def test_whom_somebody_puts_in_the_picture_parts_a_phrase():
    aware = told("M. Rangel a mis son hôte au courant de la récolte de riz.")
    assert aware == [(RANGEL, "agriculture_environment")]
    assert told("M. Rangel est au courant de la récolte de riz.") == []


def test_what_somebody_leaves_out_he_does_not_say():
    text = "Sans évoquer le tourisme, M. Rangel a demandé du riz."
    assert told(text) == [(RANGEL, "agriculture_environment")]


def test_what_is_no_stance_is_not_said():
    assert told("M. Rangel a marqué un but et transmis une caisse de riz.") == []


@pytest.mark.parametrize("opening", ["Devant la ministre", "A son hôte", "Face à sa collègue"])
def test_before_whom_somebody_speaks_is_another_in_a_new_paragraph_too(opening):
    text = f"Il est venu.\n\n{opening}, Paulo Rangel a demandé du riz."
    assert (RANGEL, "agriculture_environment") in told(text)


def test_the_second_of_two_says_more_with_the_verb_of_the_first():
    assert told("Le premier a demandé du riz, le second des vaccins.") == [
        (MINH, "agriculture_environment"),
        (RANGEL, "health"),
    ]


def of(opening: str, text: str) -> list[str]:
    source = load.Source("a", "a.txt", f"{opening} {text}", "", "", "", "", "", "")
    return [row["actor_id"] for row in read_article(source).statements]


@pytest.mark.parametrize(
    ("opening", "who", "expected"),
    [
        ("BORRELL", "Le patron de la diplomatie européenne", "josep-borrell.UE"),
        ("BORRELL", "Le chef de la diplomatie européenne", "josep-borrell.UE"),
        ("BORRELL", "Le chef de la diplomatie", "ahmed-attaf.DZA"),
        ("SCHOLZ", "Le chancelier", "olaf-scholz.DEU"),
        ("SCHOLZ", "Le premier ministre", "justin-trudeau.CAN"),
        ("GEORGIEVA", "L'économiste bulgare", "kristalina-georgieva.FMI"),
        ("GEORGIEVA", "L'ancienne commissaire européenne", "kristalina-georgieva.FMI"),
        ("GEORGIEVA", "Le chef de l'Etat, président de la Cédéao,", "macky-sall.SEN"),
        ("GEORGIEVA", "Le locataire du palais", "macky-sall.SEN"),
        ("GEORGIEVA", "L'hôte de marque", "kristalina-georgieva.FMI"),
        ("CASSIS", "Le chef du Département des affaires étrangères", "ignazio-cassis.CHE"),
        ("CASSIS", "De Croo", "alexander-de-croo.BEL"),
        (
            "CASSIS",
            "Interrogé par un journaliste, le ministre belge, Alexander De Croo,",
            "alexander-de-croo.BEL",
        ),
    ],
)
def test_a_described_speaker_is_whom_the_description_fits(opening, who, expected):
    assert of(OPENINGS[opening], f"{who} a demandé du riz.") == [expected]


OPENINGS = {
    "BORRELL": "Alger - Le ministre algérien des Affaires étrangères, Ahmed Attaf, a reçu lundi à Alger "
    "le haut représentant de l'Union européenne, Josep Borrell.",
    "SCHOLZ": "Ottawa - Le Premier ministre canadien Justin Trudeau a reçu mardi à Ottawa le "
    "chancelier allemand Olaf Scholz.",
    "CASSIS": "Berne - Le conseiller fédéral Ignazio Cassis a reçu lundi à Berne le ministre belge "
    "Alexander De Croo.",
    "GEORGIEVA": "Dakar - Le président sénégalais Macky Sall a reçu mardi à Dakar la patronne du "
    "Fonds monétaire international, Kristalina Georgieva.",
}


@pytest.mark.parametrize(
    ("part", "hosts"),
    [
        ("; son hôte a souri, tout en rappelant que les hôpitaux manquaient", "health"),
        ("; son hôte a souri et rappelé que les hôpitaux manquaient", "health"),
        ("; M. Minh a hoché la tête, avant de promettre des hôpitaux", "health"),
        ("; M. Minh a hoché la tête et promis des hôpitaux", "health"),
        (", mais le gouvernement vietnamien a hésité avant d'évoquer les hôpitaux", None),
        ("; l'opposition a dénoncé l'état des hôpitaux", None),
        (", mais son porte-parole a fait savoir que les hôpitaux manquaient", None),
    ],
)
def test_in_a_later_part_of_a_sentence_another_may_speak(part, hosts):
    own = (RANGEL, "agriculture_environment")
    assert told(f"M. Rangel a demandé du riz {part}.") == [own, *([(MINH, hosts)] if hosts else [])]


def test_what_another_does_may_be_told_by_who_goes_on():
    text = "M. Rangel a demandé du riz ; l'Europe a toujours soutenu les hôpitaux, a-t-il rappelé."
    assert ("agriculture_environment|health") in {topics for _, topics in told(text)}


def test_an_act_and_a_saying_may_be_joined_by_puis():
    text = "M. Rangel a souri, puis rappelé que le riz manquait."
    assert told(text) == [(RANGEL, "agriculture_environment")]
    assert told("M. Rangel a souri, puis les élus ont rappelé que le riz manquait.") == []


def test_who_is_promised_something_goes_on():
    pledge = "M. Rangel s'est vu promettre du riz par M. Minh. "
    assert told(pledge + "« Il faut des vaccins », lui a dit son hôte.")[-1] == (MINH, "health")
    assert told("Du riz a été promis par M. Minh. Il a parlé de vaccins.")[-1] == (MINH, "health")


SWISS = "Le ministre suisse Guy Parmelin a reçu mardi à Berne le ministre français Bruno Le Maire. "
AGENCY = "Le président Mamadi Doumbouya a reçu Qu Dongyu, directeur général de la FAO. "
GENERAL = (
    "L'émissaire qatari Soltane al-Muraikhi, porteur d'un message de l'émir Tamim ben Hamad Al Thani, "
    "a été reçu hier à N'Djamena par le général Mahamat Idriss Déby. "
)


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (SWISS + "« Le riz manque », a précisé le Lausannois.", ["guy-parmelin.CHE"]),
        (SWISS + "Le Lausannois a évoqué le riz.", ["guy-parmelin.CHE"]),
        (SWISS + "Le Parisien a évoqué le riz.", []),
        (SWISS + "Le public lausannois a évoqué le riz.", []),
        (AGENCY + "Le responsable onusien a évoqué le riz.", ["qu-dongyu.FAO"]),
        (AGENCY + "Le responsable a évoqué le riz.", ["qu-dongyu.FAO"]),
        (AGENCY + "Le dirigeant a évoqué le riz.", ["mamadi-doumbouya.GIN"]),
        (GENERAL + "Le président de transition a évoqué le riz.", ["mahamat-idriss-deby.TCD"]),
    ],
)
def test_a_speaker_may_be_told_by_town_body_or_rank(text, speakers):
    source = load.Source("a", "a.txt", text, "", "", "", "2023-05-10", "", "")
    assert [row["actor_id"] for row in read_article(source).statements] == speakers
