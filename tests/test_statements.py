"""Who says what: sentences of many makes, and those in which nobody in particular speaks."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis import load
from analysis.reader import read_article
from analysis.statements import content, quotations

OPENING = (
    "Le ministre vietnamien des Affaires étrangères, Pham Binh Minh, a reçu mardi 4 juin 2024 à "
    "Hanoï son homologue portugais, Paulo Rangel.\n\n"
)
NAMES = {"pham-binh-minh.VNM": "Minh", "paulo-rangel.PRT": "Rangel"}


def said(text: str) -> list[dict]:
    source = load.Source("a", "a.txt", OPENING + text, "", "", "", "", "", "")
    return read_article(source).statements


def acts(text: str) -> list[tuple[str, str]]:
    return [(NAMES.get(row["actor_id"], row["actor_id"]), row["act"]) for row in said(text)]


def of(text: str, name: str, act: str) -> dict:
    rows = zip(acts(text), said(text), strict=True)
    return next(row for key, row in rows if key == (name, act))


PLAIN = [
    ("M. Minh a de surcroît remercié M. Rangel pour les bourses.", [("Minh", "SUPPORT")]),
    ("M. Minh a aussi et surtout demandé des bourses.", [("Minh", "REQUEST")]),
    ("M. Minh a non sans fierté rappelé que les bourses doublaient.", [("Minh", "INFORM")]),
    ("M. Minh a, le premier, promis des bourses.", [("Minh", "AGREE")]),
    ("« Les bourses seront doublées », a dit ce dernier à la presse.", [("Rangel", "INFORM")]),
    ("« Les bourses seront doublées », a renchéri le second.", [("Rangel", "INFORM")]),
    ("« Il faut des bourses », a rétorqué le premier.", [("Minh", "INFORM")]),
    ("M. Minh se serait engagé à offrir des bourses.", [("Minh", "AGREE")]),
    ("M. Rangel, que M. Minh avait eu au téléphone, « lui a dit combien le commerce progresse ».",
     [("Rangel", "INFORM")]),
    ("M. Rangel s'est inquiété du sort des bourses.", [("Rangel", "ACCUSE")]),
    ("M. Minh avait reçu Paulo Rangel à son bureau et lui avait demandé des bourses.",
     [("Minh", "REQUEST")]),
    ("M. Minh avait reçu Paulo Rangel, qui lui a demandé des bourses.",
     [("Rangel", "REQUEST")]),
    ("M. Minh a régalé M. Rangel d'un repas, au cours duquel il lui a décrit le commerce.",
     [("Minh", "INFORM")]),
    ("M. Minh n'a eu que dix minutes pour Paulo Rangel, le temps de réclamer des bourses.",
     [("Minh", "REQUEST")]),
    ("M. Rangel (PS) réclame des bourses.", [("Rangel", "REQUEST")]),
    ("M. Rangel entend, dit-il, doubler les bourses.", [("Rangel", "INFORM")]),
    ("Le gouvernement refuse, par la voix de M. Rangel, toute taxe sur le riz.",
     [("Rangel", "INFORM")]),
    ("Les deux hommes ont marché, M. Rangel réclamant des bourses.", [("Rangel", "REQUEST")]),
    ("M. Rangel a beaucoup insisté mardi sur le commerce.", [("Rangel", "INFORM")]),
    ("M. Rangel a maintes fois rappelé que le commerce progresse.", [("Rangel", "INFORM")]),
    ("M. Minh et M. Rangel ont tenu à saluer l'essor du commerce.",
     [("Minh", "SUPPORT"), ("Rangel", "SUPPORT")]),
    ("M. Minh avait téléphoné à son homologue, M. Paulo Rangel, afin de lui demander des vols.",
     [("Minh", "REQUEST")]),
    ("Il en a tiré parti pour parler de bourses.", [("Minh", "CONSULT")]),
    ("Minh, chef de file, se dit convaincu que Paulo Rangel, élu samedi, voudra des vols.",
     [("Minh", "INFORM")]),
    ("M. Rangel voit là une chance pour le commerce.", [("Rangel", "INFORM")]),
    ("M. Rangel l'avait convié à Lisbonne pour parler de bourses.", [("Rangel", "REQUEST")]),
    ("M. Rangel n'a rien caché des peines du commerce.", [("Rangel", "INFORM")]),
    ("M. Rangel n'a pas caché non plus que le commerce languissait.", [("Rangel", "INFORM")]),
    ("M. Rangel n'a pas éludé le commerce du riz.", [("Rangel", "INFORM")]),
    ("M. Rangel a émis devant son hôte le vœu que le commerce progresse.", [("Rangel", "REQUEST")]),
    ("M. Rangel l'a entrepris sur le commerce du riz.", [("Rangel", "INFORM")]),
    ("M. Rangel tient le commerce du riz pour vital.", [("Rangel", "INFORM")]),
    ("« Pas de riz sans vin », a posé M. Rangel en préalable.", [("Rangel", "INFORM")]),
    ("M. Rangel laisse inachevé, de son propre aveu, l'accord sur le riz.", [("Rangel", "INFORM")]),
    ("Le president serbe Marko Brkic a recu mardi M. Rangel. M. Rangel a declare que le commerce progressait. Le ministre, a-t-il poursuivi, doit venir bientot vendre du riz au Vietnam et au Laos.", [("Rangel", "INFORM")]),
    ("L'émissaire du président Marcelo Rebelo de Sousa a souligné que le commerce progressait.", [("Rangel", "INFORM")]),
    ("M. Rangel a souligné que le commerce progressait.", [("Rangel", "INFORM")]),
    ("M. Rangel ne fait pas mystère de son envie de vendre du riz.", [("Rangel", "INFORM")]),
    ("M. Rangel n'a pas tari d'éloges sur le riz vietnamien.", [("Rangel", "SUPPORT")]),
    ("M. Rangel a toutefois mis un léger bémol à l'essor du commerce.", [("Rangel", "REJECT")]),
    ("M. Rangel a soumis à son hôte l'idée d'un marché du riz.", [("Rangel", "REQUEST")]),
    ("M. Rangel s'est efforcé de rassurer les marchands de riz.", [("Rangel", "INFORM")]),
    ("M. Rangel en a profité pour vanter le commerce.", [("Rangel", "SUPPORT")]),
    ("M. Rangel n'a qu'un souhait : des vols directs.", [("Rangel", "REQUEST")]),
    ("M. Rangel fait du commerce une priorité.", [("Rangel", "REQUEST")]),
    ("M. Rangel l'assure : le commerce progresse.", [("Rangel", "INFORM")]),
    ("M. Rangel a jeté la pierre aux marchands de riz.", [("Rangel", "ACCUSE")]),
    ("M. Rangel souligne que le commerce progresse.", [("Rangel", "INFORM")]),
    ("M. Rangel a fait miroiter des bourses.", [("Rangel", "AGREE")]),
    ("M. Rangel s'est présenté en avocat du libre-échange.", [("Rangel", "SUPPORT")]),
    ("M. Rangel l'a mis au fait des progrès du commerce.", [("Rangel", "INFORM")]),
    ("M. Rangel a rendu compte à M. Minh des progrès du commerce.", [("Rangel", "INFORM")]),
    ("M. Rangel a parlé commerce et tourisme.", [("Rangel", "CONSULT")]),
    ("M. Rangel a parlé franchement, devant les étudiants.", []),
    ("« Le riz contre le vin » : la formule est de M. Rangel.", [("Rangel", "INFORM")]),
    ("« Pas de riz sans vin. » Le propos a été tenu par M. Rangel.", [("Rangel", "INFORM")]),
    ("La formule est connue à Lisbonne.", []),
    ("M. Rangel a eu un mot pour les médecins vietnamiens.", [("Rangel", "SUPPORT")]),
    ("M. Rangel a été le premier à proposer un accord.", [("Rangel", "REQUEST")]),
    ("C'est à M. Rangel qu'il est revenu de demander des vols.", [("Rangel", "REQUEST")]),
    ("Selon l'agenda de M. Rangel, le ministre parlera du commerce à Lisbonne.", []),
    ("Selon M. Rangel, le commerce progresse.", [("Rangel", "INFORM")]),
    ("Le commerce doit croître, ont rappelé MM. Minh et Rangel.",
     [("Minh", "INFORM"), ("Rangel", "INFORM")]),
    ("Le commerce doit croître, soulignent Pham Binh Minh et Paulo Rangel.",
     [("Minh", "INFORM"), ("Rangel", "INFORM")]),
    ("La musique vit, a expliqué la cheffe de troupe, Ana Costa.", [("ana-costa.unknown", "INFORM")]),
    ("La musique vit, a expliqué la présidence, M. Rangel étant parti.", []),
    ("M. Rangel a surpris son hôte en réclamant des bourses.", [("Rangel", "REQUEST")]),
    ("Pour M. Rangel, le port compte : il offre un terrain.", [("Rangel", "AGREE")]),
    ("Pour M. Rangel, il faut un accord, possible, selon lui, demain.", [("Rangel", "INFORM")]),
    ("M. Rangel aurait, d'après un communiqué de la présidence, exclu un échec.",
     [("Rangel", "REJECT")]),
    ("La réunion a été ajournée à la demande de Lisbonne.", []),
    ("M. Rangel a évoqué les ports, la menace terroriste et les bourses.", [("Rangel", "CONSULT")]),
    ("Quant aux bourses, elle relève du ministère de la Défense.", []),
    ("M. Rangel a visité le port, a constaté l'APS.", []),
    ("M. Rangel a convié des entrepreneurs à un dîner.", []),
    ("Le commerce progresse, a souligné M. Rangel.", [("Rangel", "INFORM")]),
    ("Le commerce, a souligné M. Rangel, progresse.", [("Rangel", "INFORM")]),
    ("Le commerce progresse, a déclaré mardi M. Rangel.", [("Rangel", "INFORM")]),
    ("Le commerce progresse, a déclaré à la presse M. Rangel.", [("Rangel", "INFORM")]),
    ("Le commerce progresse, a alors déclaré M. Rangel.", [("Rangel", "INFORM")]),
    ("Le commerce progresse, estime, pour sa part, M. Rangel.", [("Rangel", "INFORM")]),
    ("M. Rangel a demandé des vols directs.", [("Rangel", "REQUEST")]),
    ("M. Rangel a appelé M. Minh à ouvrir le marché du riz.", [("Rangel", "REQUEST")]),
    ("M. Rangel aimerait que le riz soit vendu à Lisbonne.", [("Rangel", "REQUEST")]),
    ("M. Rangel s'est engagé à ouvrir des bourses.", [("Rangel", "AGREE")]),
    ("M. Rangel s'est dit prêt à former des médecins.", [("Rangel", "AGREE")]),
    ("M. Rangel compte ouvrir des bourses.", [("Rangel", "AGREE")]),
    ("M. Rangel a salué les progrès du commerce.", [("Rangel", "SUPPORT")]),
    ("M. Rangel voit dans le Vietnam un partenaire commercial.", [("Rangel", "INFORM")]),
    ("M. Rangel, qui a vécu à Hué, a promis des bourses.", [("Rangel", "AGREE")]),
    ("M. Rangel a tenu à remercier la communauté vietnamienne.", [("Rangel", "SUPPORT")]),
    ("La visite a donné à M. Rangel l'occasion de demander des vols.", [("Rangel", "REQUEST")]),
    ("M. Rangel a dénoncé les droits de douane.", [("Rangel", "ACCUSE")]),
    ("M. Rangel a répété que le commerce progressait.", [("Rangel", "INFORM")]),
    ("Le commerce progresse, avait déclaré à l'AFP M. Rangel.", [("Rangel", "INFORM")]),
    ("M. Rangel n'a pas manqué de saluer les progrès du commerce.", [("Rangel", "SUPPORT")]),
    ("M. Rangel attend du Vietnam qu'il ouvre le marché du riz.", [("Rangel", "REQUEST")]),
    ("Quant à Paulo Rangel, il a souligné que le commerce progressait.", [("Rangel", "INFORM")]),
    ("M. Rangel a laissé entendre que le commerce progressait.", [("Rangel", "INFORM")]),
    ("Et M. Rangel de souligner que le commerce progressait.", [("Rangel", "INFORM")]),
    ("Comme l'a souligné M. Rangel, le commerce progresse.", [("Rangel", "INFORM")]),
    ("M. Rangel a, dans le même temps, demandé des vols directs.", [("Rangel", "REQUEST")]),
    ("M. Rangel a à cette occasion demandé des vols directs.", [("Rangel", "REQUEST")]),
    ("M. Rangel a, au nom de son président, salué le commerce.", [("Rangel", "SUPPORT")]),
    ("M. Rangel a surtout salué les progrès du commerce.", [("Rangel", "SUPPORT")]),
    ("M. Rangel a « salué les progrès du commerce ».", [("Rangel", "SUPPORT")]),
    ("L'ouverture de vols a été demandée par M. Rangel.", [("Rangel", "REQUEST")]),
    ("M. Rangel est venu demander des vols directs.", [("Rangel", "REQUEST")]),
    ("M. Rangel a profité de l'occasion pour visiter Hué et demander des vols.",
     [("Rangel", "REQUEST")]),
    ("La visite a été l'occasion pour M. Rangel de demander des vols.", [("Rangel", "REQUEST")]),
    ("M. Rangel a été reçu par M. Minh, avec lequel il a évoqué le riz.", [("Rangel", "CONSULT")]),
    ("M. Rangel s'est excusé de son absence.", [("Rangel", "CONCEDE")]),
    ("M. Rangel a parlé vendredi à Hué des progrès du commerce.", [("Rangel", "CONSULT")]),
    ("M. Rangel s'est étendu sur le commerce.", [("Rangel", "CONSULT")]),
    ("M. Rangel a magnifié les progrès du commerce.", [("Rangel", "SUPPORT")]),
    ("M. Rangel est convaincu que le commerce progressera.", [("Rangel", "INFORM")]),
    ("M. Rangel reste favorable à des vols directs.", [("Rangel", "SUPPORT")]),
    ("M. Rangel attend d'eux qu'ils ouvrent le marché du riz.", [("Rangel", "REQUEST")]),
    ("M. Rangel a transmis le souhait de Lisbonne d'ouvrir des vols.", [("Rangel", "REQUEST")]),
    ("M. Rangel a eu l'occasion de saluer les progrès du commerce.", [("Rangel", "SUPPORT")]),
    ("M. Rangel a quitté Hué en saluant les progrès du commerce.", [("Rangel", "SUPPORT")]),
    ("Le riz d'abord : il veut des vols directs.", [("Minh", "REQUEST")]),
    ("Les vols, il en est convaincu, aideront le commerce.", [("Minh", "INFORM")]),
    ("Le commerce progresse, a déclaré mardi à Porto le ministre portugais, Paulo Rangel.",
     [("Rangel", "INFORM")]),
    ("M. Rangel s'était dit prêt à ouvrir des vols.", [("Rangel", "AGREE")]),
    ("M. Minh a dîné avec M. Rangel, qui a promis des bourses.", [("Rangel", "AGREE")]),
    ("M. Minh a rendu visite à M. Rangel, lequel veut des vols.", [("Rangel", "REQUEST")]),
    ("M. Rangel a dîné à Hué ; il lui a demandé des vols.", [("Rangel", "REQUEST")]),
    ("M. Minh, pour qui les vols sont rares, lui a demandé des bourses.", [("Minh", "REQUEST")]),
    ("Quant à M. Rangel, il demande des vols.", [("Rangel", "REQUEST")]),
    ("M. Rangel est revenu sur le commerce.", [("Rangel", "CONSULT")]),
    ("M. Rangel vient de demander des vols.", [("Rangel", "REQUEST")]),
    ("M. Rangel n'a cessé de demander des vols.", [("Rangel", "REQUEST")]),
    ("M. Rangel n'a pas caché qu'il voulait des vols.", [("Rangel", "INFORM")]),
    ("M. Rangel a renouvelé l'engagement d'ouvrir des vols.", [("Rangel", "AGREE")]),
    ("M. Rangel a visité l'usine et promis des vols.", [("Rangel", "AGREE")]),
    ("M. Minh a rencontré M. Rangel et promis des vols.", [("Minh", "AGREE")]),
    ("Son pays, qui exporte du riz, souhaite des vols.", [("Minh", "REQUEST")]),
    ("L'agronome portugais s'est engagé à livrer du riz.", [("Rangel", "AGREE")]),
    ("Le maître des lieux a promis des bourses.", [("Minh", "AGREE")]),
    ("Son invité, conquis, lui a demandé des vols.", [("Rangel", "REQUEST")]),
    ("Le riz manque, a indiqué l'agronome portugais.", [("Rangel", "INFORM")]),
    ("M. Rangel demanda des vols directs.", [("Rangel", "REQUEST")]),
    ("« Le commerce progresse », répondit M. Rangel.", [("Rangel", "INFORM")]),
    ("M. Rangel avait auparavant demandé des vols.", [("Rangel", "REQUEST")]),
    ("Le commerce progresse, a toutefois nuancé M. Rangel.", [("Rangel", "INFORM")]),
    ("M. Rangel lui a appris que le commerce progressait.", [("Rangel", "INFORM")]),
    ("Invité ensuite, Paulo Rangel, a rassuré la présidence sur les vols.", [("Rangel", "INFORM")]),
    ("M. Minh a retrouvé M. Rangel ; il lui a demandé des vols.", [("Minh", "REQUEST")]),
    ("M. Minh a reçu Paulo Rangel, qu'il a invité à acheter du riz.", [("Minh", "REQUEST")]),
    ("Le Portugais de l'ONU demande des vols.", [("Rangel", "REQUEST")]),
    ("Avant d'ajouter que le commerce progressait.", [("Minh", "INFORM")]),
    ("M. Rangel a fait également savoir que le commerce progressait.", [("Rangel", "INFORM")]),
    ("M. Rangel a mis, une nouvelle fois, l'accent sur le commerce.", [("Rangel", "INFORM")]),
    ("M. Rangel a dressé un sombre tableau du commerce.", [("Rangel", "INFORM")]),
    ("M. Rangel a livré sa propre lecture du commerce.", [("Rangel", "INFORM")]),
    ("M. Rangel a rendu un hommage appuyé aux marins.", [("Rangel", "SUPPORT")]),
    ("M. Rangel a eu des mots durs pour les banques.", [("Rangel", "ACCUSE")]),
    ("M. Rangel a prononcé un discours sur le commerce.", [("Rangel", "INFORM")]),
    ("Le commerce progresse, comme il l'a d'ailleurs confié à la presse.", [("Minh", "INFORM")]),
    ("M. Rangel, que M. Minh devait voir mardi, a demandé des vols.", [("Rangel", "REQUEST")]),
    ("M. Rangel, avec qui M. Minh a dîné, a demandé des vols.", [("Rangel", "REQUEST")]),
    ("Le commerce reprend. C'est M. Rangel qui l'a révélé.", [("Rangel", "INFORM")]),
    ("M. Minh a écouté M. Rangel réclamer des vols.", [("Rangel", "REQUEST")]),
    ("M. Minh a entendu M. Rangel, ému, réclamer des vols.", [("Rangel", "REQUEST")]),
    ("M. Minh s'est vu proposer par M. Rangel un accord sur le riz.", [("Rangel", "REQUEST")]),
    ("Des vols, voilà ce que réclame M. Rangel.", [("Rangel", "REQUEST")]),
    ("Le riz a été au cœur du discours de M. Rangel.", [("Rangel", "INFORM")]),
    ("Le riz a dominé l'allocution de M. Rangel.", [("Rangel", "INFORM")]),
    ("Le riz manquera, M. Rangel en est sûr.", [("Rangel", "INFORM")]),
    ("M. Rangel entend bien vendre du riz.", [("Rangel", "AGREE")]),
    ("M. Rangel n'en démord pas : le commerce doit croître.", [("Rangel", "INFORM")]),
    ("M. Rangel est catégorique : le commerce doit croître.", [("Rangel", "INFORM")]),
    ("M. Rangel tient le riz pour une richesse.", [("Rangel", "INFORM")]),
    ("M. Rangel a trouvé très réjouissant l'essor du commerce.", [("Rangel", "SUPPORT")]),
    ("M. Rangel a donné le marché du riz en exemple.", [("Rangel", "SUPPORT")]),
    ("M. Rangel a agité le spectre d'une guerre commerciale.", [("Rangel", "THREATEN")]),
    ("M. Rangel a mis la question du riz sur la table.", [("Rangel", "REQUEST")]),
    ("M. Rangel a entretenu M. Minh du commerce.", [("Rangel", "CONSULT")]),
    ("M. Rangel a fait l'article de ses ports.", [("Rangel", "SUPPORT")]),
    ("M. Rangel n'en a pas moins réclamé des vols.", [("Rangel", "REQUEST")]),
    ("M. Rangel a fini par réclamer des vols.", [("Rangel", "REQUEST")]),
    ("M. Rangel a pris la plume pour réclamer des vols.", [("Rangel", "REQUEST")]),
    ("Après avoir réclamé des vols, M. Rangel est reparti.", [("Rangel", "REQUEST")]),
    ("Soulignant l'essor du commerce, M. Rangel a souri.", [("Rangel", "INFORM")]),
    ("Le discours de M. Rangel a porté sur le commerce.", [("Rangel", "INFORM")]),
    ("L'allocution de M. Rangel était consacrée au commerce.", [("Rangel", "INFORM")]),
    ("Le commerce progresse ; c'est du moins ce qu'affirme M. Rangel.", [("Rangel", "INFORM")]),
    ("Le premier a vanté le riz.", [("Minh", "SUPPORT")]),
    ("M. Minh s'est entendu répondre que les bourses seraient doublées.", [("Rangel", "INFORM")]),
    ("M. Minh s'est vu demander des bourses par les élus.", []),
    ("M. Minh s'est fait expliquer le sort des bourses.", []),
    ("M. Rangel de renchérir : « Il faut des bourses ».", [("Rangel", "INFORM")]),
    ("M. Rangel a transmis à son hôte ses inquiétudes sur le commerce.", [("Rangel", "INFORM")]),
    ("M. Rangel a transmis à son hôte ses cadeaux.", []),
    ("MM. Minh et Rangel ont échangé sur le riz et réclamé des vols.",
     [("Minh", "REQUEST"), ("Rangel", "REQUEST")]),
    ("MM. Minh et Rangel ont signé un accord et les élus réclamé des vols.", []),
    ("M. Rangel a conclu mardi une visite consacrée aux bourses.", []),
    ("M. Rangel a conclu mardi que les bourses seraient doublées.", [("Rangel", "INFORM")]),
    ("L'un a vanté le riz, l'autre réclame des vols.", [("Minh", "SUPPORT"), ("Rangel", "REQUEST")]),
    ("L'un des experts a vanté le riz, l'autre réclame des vols.", []),
    ("Deux élus ont réagi. L'un a vanté le riz, l'autre réclame des vols.", []),
    ("Le premier voulait parler de riz, le second de vols.",
     [("Minh", "REQUEST"), ("Rangel", "REQUEST")]),
    ("Le premier a vanté le riz, et le second a réclamé des vols.",
     [("Minh", "SUPPORT"), ("Rangel", "REQUEST")]),
    ("Le premier a vanté le riz. Le second a réclamé des vols.",
     [("Minh", "SUPPORT"), ("Rangel", "REQUEST")]),
    ("Le commerce progresse, plaidait encore la semaine dernière M. Rangel.",
     [("Rangel", "REQUEST")]),
    ("Le commerce progresse, a expliqué vendredi matin M. Rangel, qui sortait du palais.",
     [("Rangel", "INFORM")]),
    ("Le commerce progresse, a dit devant les caméras, tout sourire, le ministre portugais.",
     [("Rangel", "INFORM")]),
    ("M. Rangel s'était rendu au port. Il y avait défendu la pêche.", [("Rangel", "SUPPORT")]),
]  # fmt: skip
SEVERAL = [
    (
        "M. Minh a salué le commerce ; l'intéressé lui a réclamé du riz.",
        [("Minh", "SUPPORT"), ("Rangel", "REQUEST")],
    ),
    (
        "M. Rangel plaide pour un pont, M. Minh pour des vols directs.",
        [("Rangel", "REQUEST"), ("Minh", "REQUEST")],
    ),
    (
        "M. Rangel a évoqué le commerce et M. Minh le tourisme.",
        [("Rangel", "CONSULT"), ("Minh", "CONSULT")],
    ),
    (
        "M. Rangel a plaidé pour un port ; M. Minh, plus prudent, pour des vols directs.",
        [("Rangel", "REQUEST"), ("Minh", "REQUEST")],
    ),
    ("M. Rangel a salué M. Minh, le ministre du commerce.", [("Rangel", "SUPPORT")]),
    ("M. Rangel a plaidé pour un port, M. Minh étant absent.", [("Rangel", "REQUEST")]),
    (
        "M. Minh a plaidé pour un port. L'autre a plaidé pour des vols directs.",
        [("Minh", "REQUEST"), ("Rangel", "REQUEST")],
    ),
    (
        "Le premier plaide pour un port. Le second plaide pour des vols directs.",
        [("Minh", "REQUEST"), ("Rangel", "REQUEST")],
    ),
    ("Il s'agissait, pour M. Rangel, de demander des vols.", [("Rangel", "REQUEST")]),
    ("Il s'agissait de demander des vols.", []),
    (
        "Le commerce et le tourisme ont été abordés par M. Rangel et par M. Minh.",
        [("Rangel", "CONSULT"), ("Minh", "CONSULT")],
    ),
    (
        "Le commerce a été évoqué par M. Rangel, que M. Minh écoutait.",
        [("Rangel", "CONSULT")],
    ),
    (
        "M. Rangel n'a pas dit non, mais il voudrait que le port ouvre.",
        [("Rangel", "REQUEST")],
    ),
    (
        "M. Rangel, qui a salué les progrès du commerce, a demandé des vols directs.",
        [("Rangel", "SUPPORT"), ("Rangel", "REQUEST")],
    ),
    (
        "M. Rangel, après avoir salué les progrès du commerce, a demandé des vols directs.",
        [("Rangel", "SUPPORT"), ("Rangel", "REQUEST")],
    ),
    (
        "M. Rangel a plaidé pour un forum ; M. Minh, pour une liaison aérienne.",
        [("Rangel", "REQUEST"), ("Minh", "REQUEST")],
    ),
    (
        "M. Rangel a demandé que le port ouvre, et M. Minh que le riz soit vendu.",
        [("Rangel", "REQUEST"), ("Minh", "REQUEST")],
    ),
    (
        "M. Rangel a salué l'essor du commerce et M. Minh, celui du tourisme.",
        [("Rangel", "SUPPORT"), ("Minh", "SUPPORT")],
    ),
    (
        "M. Rangel a salué l'essor du commerce et M. Minh, le maire de la ville.",
        [("Rangel", "SUPPORT")],
    ),
    (
        "L'un et l'autre ont souhaité que le commerce progresse.",
        [("Minh", "REQUEST"), ("Rangel", "REQUEST")],
    ),
    (
        "M. Rangel a salué les progrès du commerce avant de demander des vols directs.",
        [("Rangel", "SUPPORT"), ("Rangel", "REQUEST")],
    ),
    (
        "M. Rangel a salué les progrès du commerce et demandé des vols directs.",
        [("Rangel", "SUPPORT"), ("Rangel", "REQUEST")],
    ),
    (
        "M. Rangel a salué l'accueil de M. Minh, soulignant que le commerce progressait.",
        [("Rangel", "SUPPORT")],
    ),
    (
        "M. Rangel a réagi avec calme, indiquant qu'il ouvrirait prochainement des bourses.",
        [("Rangel", "AGREE")],
    ),
    (
        "M. Rangel a demandé des vols ; M. Minh a promis une réponse avant l'été.",
        [("Rangel", "REQUEST"), ("Minh", "AGREE")],
    ),
    (
        "M. Rangel a demandé des vols ; il a en outre salué les progrès du commerce.",
        [("Rangel", "REQUEST"), ("Rangel", "SUPPORT")],
    ),
    (
        "M. Rangel a demandé des vols, tandis que M. Minh a salué les progrès du commerce.",
        [("Rangel", "REQUEST"), ("Minh", "SUPPORT")],
    ),
    (
        "M. Rangel a informé son homologue des récoltes et a annoncé des bourses.",
        [("Rangel", "INFORM")],
    ),
    (
        "M. Minh et M. Rangel ont salué les progrès du commerce.",
        [("Minh", "SUPPORT"), ("Rangel", "SUPPORT")],
    ),
    (
        "M. Minh et M. Rangel ont, en effet, tous deux salué les progrès du commerce.",
        [("Minh", "SUPPORT"), ("Rangel", "SUPPORT")],
    ),
    (
        "M. Minh et M. Rangel ont déjeuné à Hué, où ils ont salué les progrès du commerce.",
        [("Minh", "SUPPORT"), ("Rangel", "SUPPORT")],
    ),
    ("M. Rangel a affirmé que son pays ouvrirait des bourses.", [("Rangel", "AGREE")]),
    ("M. Rangel a affirmé que le Portugal achèterait du riz.", [("Rangel", "AGREE")]),
    ("M. Rangel a affirmé que le Vietnam achèterait du riz.", [("Rangel", "INFORM")]),
    ("M. Rangel a affirmé que le Portugal figurait parmi les clients.", [("Rangel", "INFORM")]),
    (
        "M. Minh a reçu M. Rangel qui a insisté sur les progrès du commerce.",
        [("Rangel", "INFORM")],
    ),
    (
        "M. Rangel a demandé des vols directs, a indiqué le porte-parole Nuno Reis.",
        [("Rangel", "REQUEST")],
    ),
]
QUOTED = [
    ("« Le commerce recule », a balbutié M. Rangel.", [("Rangel", "INFORM")]),
    ("« Le commerce recule », aurait répondu M. Rangel.", [("Rangel", "INFORM")]),
    ("« Le commerce recule », lui aurait répondu M. Rangel.", [("Rangel", "INFORM")]),
    ("« Le commerce recule », grince M. Rangel.", [("Rangel", "INFORM")]),
    ("« Le commerce recule », n'a pas manqué de rappeler M. Rangel.", [("Rangel", "INFORM")]),
    ("« Le commerce recule », se plaît à répéter M. Rangel.", [("Rangel", "INFORM")]),
    ("« Le commerce recule » : l'avertissement émane de M. Rangel.", [("Rangel", "INFORM")]),
    ("« Le commerce recule » : l'avertissement est signé Paulo Rangel.", [("Rangel", "INFORM")]),
    ("L'idée de vols directs vient de M. Rangel.", [("Rangel", "INFORM")]),
    ("L'idée de vols directs revient à M. Rangel.", [("Rangel", "INFORM")]),
    ("Le commerce, voilà la priorité de M. Rangel.", [("Rangel", "INFORM")]),
    ("Dans la bouche de M. Rangel, le commerce est une chance.", [("Rangel", "INFORM")]),
    ("Ce qui inquiète M. Rangel, c'est le recul du commerce.", [("Rangel", "INFORM")]),
    ("Ce que veut M. Rangel, ce sont des vols directs.", [("Rangel", "REQUEST")]),
    ("Très attendu, le discours de M. Rangel a porté sur le commerce.", [("Rangel", "INFORM")]),
    ("« Le commerce progresse », a dit M. Rangel.", [("Rangel", "INFORM")]),
    ("« Le commerce progresse », lui a confié M. Rangel.", [("Rangel", "INFORM")]),
    ("« Le riz est bon. Le commerce progresse », a dit M. Rangel.", [("Rangel", "INFORM")]),
    ("M. Rangel : « Le commerce progresse. »", [("Rangel", "INFORM")]),
    ("Selon M. Rangel, le commerce progresse.", [("Rangel", "INFORM")]),
    ("De l'avis de M. Rangel, le commerce progresse.", [("Rangel", "INFORM")]),
    ("Le commerce progresse, selon M. Rangel.", [("Rangel", "INFORM")]),
    ("D'après M. Rangel, le commerce progresse.", [("Rangel", "INFORM")]),
    ("« Le commerce progresse », dixit M. Rangel.", [("Rangel", "INFORM")]),
    ("« Le commerce progresse », se félicite M. Rangel.", [("Rangel", "SUPPORT")]),
    ("« Le commerce progresse », a affirmé, mardi à Hanoï, M. Rangel.", [("Rangel", "INFORM")]),
    ("« Le commerce progresse », a tenu à préciser M. Rangel.", [("Rangel", "INFORM")]),
    ("M. Rangel a été clair : « Le commerce progresse. »", [("Rangel", "INFORM")]),
    ("M. Rangel a dit : « Le riz est bon. Le commerce progresse. »", [("Rangel", "INFORM")] * 2),
    ("M. Rangel a salué M. Minh. « Le riz est bon. Le commerce progresse.",
     [("Rangel", "SUPPORT"), ("Rangel", "INFORM"), ("Rangel", "INFORM")]),
    ("« Le commerce progresse », a t-il dit.", [("Minh", "INFORM")]),
    ("« Le commerce progresse », lit-on dans un message de M. Rangel.", [("Rangel", "INFORM")]),
    ("« Le commerce progresse », selon les mots de M. Rangel.", [("Rangel", "INFORM")]),
    ("Le commerce progresse, d'après le ministre portugais.", [("Rangel", "INFORM")]),
    ("Réponse de M. Rangel : le commerce progresse.", [("Rangel", "INFORM")]),
    ("La proposition de M. Rangel porte sur le riz.", [("Rangel", "INFORM")]),
    ("Le riz est, pour M. Rangel, une chance.", [("Rangel", "INFORM")]),
    ("Le riz reste, aux yeux de M. Rangel, une chance.", [("Rangel", "INFORM")]),
    ("La priorité de M. Rangel est le commerce.", [("Rangel", "INFORM")]),
    ("M. Rangel « a salué les progrès du commerce » et « demandé des vols directs ».",
     [("Rangel", "SUPPORT"), ("Rangel", "REQUEST")]),
    ("L'annonce a été faite par M. Rangel.", [("Rangel", "INFORM")]),
    ("« Le commerce progresse », a posté M. Rangel sur un réseau social.", [("Rangel", "INFORM")]),
    ("« Le commerce progresse », a fini le ministre portugais.", [("Rangel", "INFORM")]),
    ("« Le commerce progresse » – Paulo Rangel, ministre portugais.", [("Rangel", "INFORM")]),
    ("« Le commerce progresse » : promesse de M. Rangel.", [("Rangel", "INFORM")]),
    ("À entendre M. Rangel, le commerce progresse.", [("Rangel", "INFORM")]),
    ("Le commerce progresse, à en croire M. Rangel.", [("Rangel", "INFORM")]),
    ("Le commerce, à l'en croire, progresse.", [("Minh", "INFORM")]),
    ("Aux dires de M. Rangel, le commerce progresse.", [("Rangel", "INFORM")]),
    ("De l'aveu même de M. Rangel, le commerce recule.", [("Rangel", "INFORM")]),
    ("Consigne de M. Rangel : acheter du riz.", [("Rangel", "INFORM")]),
    ("M. Rangel a confié avoir aimé le riz au sortir de son entretien avec M. Minh.",
     [("Rangel", "INFORM")]),
]  # fmt: skip
NOBODY = [
    "M. Rangel est venu au port. Il y a eu de la pêche.",
    "M. Rangel a vu la ministre de la Santé et le patron du port.",
    "M. Minh a gagné le port de pêche où M. Rangel l'avait convié.",
    "On a parlé de pêche, lors du forum où M. Rangel avait pris la parole.",
    "M. Rangel a salué de la main les soldats et les pêcheurs.",
    "« Champion » du libre-échange depuis 2017, M. Rangel garde cette charge.",
    "Il y est précisé : « Le commerce va reprendre ».",
    "M. Minh et M. Rangel ont examiné l'avenir du commerce.",
    "M. Rangel et M. Minh sont revenus sur le commerce.",
    "M. Rangel n'a pas soufflé mot du riz.",
    "M. Rangel a posé une gerbe devant le musée.",
    "M. Rangel n'a pas entrepris de travaux sur la route.",
    "M. Rangel a visité le port, M. Minh le marché du riz.",
    "M. Rangel n'a pas souhaité s'exprimer sur le commerce.",
    "M. Rangel n'a jamais demandé de vols directs.",
    "M. Rangel, le juge du marché du riz, est arrivé.",
    "La menace de M. Rangel n'a pas été entendue au marché du riz.",
    "L'autre ministre a demandé des vols directs.",
    "L'idée d'un marché du riz revient à la mode.",
    "Ce qui inquiète les marchands, c'est le prix du riz.",
    "M. Rangel a jeté des grains aux oiseaux du marché du riz.",
    "M. Rangel a coupé le ruban du marché du riz.",
    "M. Rangel s'est risqué dans le marché du riz.",
    "M. Rangel s'est tenu à l'entrée du marché du riz.",
    "Tous deux ont souhaité que le commerce progresse.",
    "Les deux ministres ont souhaité que le commerce progresse.",
    "M. Rangel a appris que le commerce progressait.",
    "Le commerce progresse, dit-on à Lisbonne en attendant M. Rangel.",
    "Le sommet du commerce, prévu en octobre à Porto, M. Rangel le prépare.",
    "M. Rangel a convié M. Minh à dîner.",
    "M. Rangel s'est glissé dans la salle où l'on parlait de commerce.",
    "M. Rangel poursuit ses consultations sur le commerce.",
    "Il a été question de commerce et de riz.",
    "Le commerce a été évoqué.",
    "Les deux parties ont demandé des vols directs.",
    "Les deux ministres ont salué les progrès du commerce.",
    "Le Vietnam a demandé des vols directs.",
    "M. Rangel a visité un musée, a annoncé le ministère.",
    "M. Rangel a visité un musée, indique un communiqué.",
    "M. Rangel visitera un musée, a fait savoir une source.",
    "M. Rangel a été salué par la foule.",
    "M. Rangel a accordé une interview au journal.",
    "M. Rangel a appelé son épouse.",
    "On a demandé des vols directs.",
    "Il se dit que le commerce progresse.",
    "M. Rangel a visité un musée où un guide a expliqué la guerre.",
    "M. Rangel a visité un musée, indique une source. « Le commerce progresse. »",
    "Pour Hanoï, le commerce progresse.",
    "Conclusion : le commerce progresse.",
    "Le commerce progresse, ont-ils conclu.",
    "Selon M. Rangel, les deux ministres ont salué les progrès du commerce.",
    "M. Rangel a visité le musée, et d'autres vont parler de commerce.",
    "Le commerce progresse, est-il également écrit dans le rapport.",
    "Pour rappel, M. Rangel devait signer en mai un accord commercial.",
    "M. Rangel visitera un musée, a fait savoir lundi le Quai d'Orsay.",
    "Le président portugais a demandé des vols directs.",
    "M. Rangel a visité un musée, a déclaré CVA.",
    "M. Rangel a visité un musée, a constaté Radio Lumière.",
    "M. Rangel a visité un musée, a annoncé mardi l'entourage de ce dernier.",
    "« Le riz manque », a rappelé un conseiller. « Le commerce progresse », reprend-il.",
    "Entre M. Minh et M. Rangel, le dîner fut long, soulignant la fin de la visite.",
    "M. Rangel a présenté ses lettres de créance.",
    "M. Rangel a offert à son hôte un tableau.",
    "M. Rangel a invité son hôte à découvrir le musée.",
    "M. Rangel poursuit sa visite à Hué.",
    "M. Rangel a passé en revue les troupes au palais présidentiel.",
    "M. Rangel a sollicité une audience.",
    "M. Rangel a parlé à la presse.",
    "M. Rangel s'est présenté au palais, où l'on discutait de commerce.",
    "M. Rangel a été reçu au palais, soulignant ainsi l'essor du commerce.",
    "M. Rangel est venu à Hué, répondant à l'invitation du secteur privé.",
    "M. Rangel a visité un musée, ce qu'a confirmé un ancien responsable.",
    "M. Rangel a visité un musée, a affirmé un haut fonctionnaire.",
    "La visite de M. Rangel est une chance pour le commerce.",
    "Le commerce progresse. Le Portugal l'a dit à Hué.",
    "Le ministère a publié des chiffres en saluant les progrès du commerce.",
    "M. Minh a dîné avec M. Rangel, qui l'avait prié de venir.",
    "M. Minh a dîné avec M. Rangel, que la ministre a prié de venir.",
    "M. Rangel a été invité et prié de venir par le ministère.",
    "M. Rangel a visité un port voulu et demandé par le ministère.",
    "M. Rangel a visité l'usine et les entreprises invitées par le ministère.",
    "Le musée a ouvert ses portes et salué les progrès du commerce.",
    "L'agronome chinois s'est engagé à livrer du riz.",
    "Un agronome portugais s'est engagé à livrer du riz.",
    "Le riz manque, a indiqué un agronome portugais.",
    "La réponse a été donnée à M. Rangel : le commerce progresse.",
    "M. Rangel n'est pas revenu de Hué, sur le fleuve.",
    "M. Rangel et M. Minh se sont salués avant de parler commerce.",
    "M. Rangel s'était offert un dîner à Hué, au marché du riz.",
    "M. Rangel a fini la journée au marché du riz.",
    "M. Rangel a publié un livre sur le commerce.",
    "Le riz est cher, M. Rangel ayant réclamé une taxe.",
    "Le discours de M. Rangel a été interrompu par des marchands de riz.",
    "M. Rangel a été choisi pour demander des vols.",
    "M. Rangel viendra à Hué pour demander des vols.",
    "M. Rangel a reçu M. Minh pour parler du commerce.",
    "M. Rangel a fait le tour des marchés.",
    "M. Rangel a trouvé du riz au marché.",
    "M. Rangel a entendu des marchands de riz.",
    "M. Rangel a vu partir le riz.",
    "M. Rangel s'est vu offrir du riz par une marchande.",
    "Le riz est cultivé au cœur de la province de M. Rangel.",
    "M. Rangel a tenu un parapluie pour son hôte.",
    "M. Rangel a agité un drapeau devant le marché.",
    "M. Rangel a mis un manteau et sa table au soleil.",
    "M. Rangel a rendu au musée un vase ancien.",
    "La consigne est fermée : M. Rangel repart avec son riz.",
]


@pytest.mark.parametrize(("text", "expected"), [*PLAIN, *SEVERAL, *QUOTED])
def test_who_says_what(text, expected):
    assert acts(text) == expected


def test_what_is_said_again_is_what_the_sentence_before_tells():
    assert of("Le commerce progresse. Il l'a dit à Hué.", "Minh", "INFORM")["topics"] == "trade"
    told = said("Le commerce progresse. Il l'a dit des écoles de Hué.")
    assert [row["topics"] for row in told] == ["education"]


def test_what_is_said_goes_on_behind_the_name_with_another_verb():
    text = "« Le commerce progresse », a dit M. Rangel, en saluant l'essor de ses universités."
    assert of(text, "Rangel", "SUPPORT")["topics"] == "education|trade"
    text = "« Le commerce progresse », a dit M. Rangel, alors que les universités manquent."
    assert of(text, "Rangel", "INFORM")["topics"] == "trade"


def test_a_ruler_is_told_of_by_his_rank_and_a_pope_by_his_birth():
    burhan = "Abdel Fattah al-Burhan a ensuite rencontré M. Minh. Le général %s a parlé de riz."
    assert {row["actor_id"] for row in said(burhan % "soudanais")} == {"abdel-fattah-al-burhan.SDN"}
    assert "abdel-fattah-al-burhan.SDN" not in {row["actor_id"] for row in said(burhan % "malien")}
    pope = "Le pape François a ensuite rencontré M. Minh. Le pontife argentin a parlé de riz."
    assert [row["topics"] for row in said(pope)] == ["agriculture_environment"]


def test_a_pronoun_before_its_verb_is_of_its_gender():
    opening = "Mme Ana Costa, ministre brésilienne, a vu M. Minh. Il a souri. "
    rows = said(opening + "Le riz, comme elle l'a rappelé, manque.")
    assert [row["actor_id"] for row in rows] == ["ana-costa.BRA"]


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("M. Rangel a salué le rapprochement des deux voisins.", "politics"),
        ("« Nos deux peuples avancent d'un même pas », a dit M. Rangel.", "politics"),
        ("Selon M. Rangel, les deux capitales se comprennent.", "politics"),
        ("M. Rangel a prié M. Minh de venir au Portugal.", "politics"),
        ("M. Rangel a salué les vaccins fournis par les deux pays.", "health"),
        ("M. Rangel a prié M. Minh de venir plus tard.", ""),
        ("M. Rangel a dit que deux pays manquaient.", ""),
        ("M. Rangel a dit vouloir rapprocher encore le Portugal et le Vietnam.", "politics"),
        ("M. Rangel a dit avoir vu le Portugal et le Vietnam.", ""),
    ],
)
def test_what_is_between_two_sides_is_politics_where_nothing_else_is_spoken_of(text, topics):
    assert [row["topics"] for row in said(text)] == [topics]


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("M. Rangel a visité un marché de vaccins et a promis des bourses.", "education"),
        ("M. Rangel a visité un marché de vaccins et promis des bourses.", "education"),
        ("M. Rangel a ouvert un hôpital, puis a également promis des bourses.", "education"),
        ("Sur les vaccins et les bourses, M. Rangel a promis une réponse.", "education|health"),
        ("M. Rangel a visité l'hôpital et a promis d'y revenir.", "health"),
        ("Le dîner a porté sur les vaccins ; M. Rangel a promis d'y revenir.", ""),
        ("Hôte d'un forum sur les vaccins, M. Rangel a promis des bourses.", "education"),
        ("Venu parler de vaccins, le ministre portugais a promis des bourses.", "education"),
        ("La grippe gagnait le marché où M. Rangel a promis des bourses.", "education"),
        ("Il a neigé sur l'hôpital, M. Rangel réclamant des bourses.", "education"),
        ("Interrogé sur les vaccins, M. Rangel a promis une réponse.", "health"),
    ],
)
def test_what_else_somebody_did_is_no_subject_of_what_he_says(text, topics):
    assert [row["topics"] for row in said(text)] == [topics]


def test_a_demonstrative_points_to_the_sentence_before():
    before = said(
        "Les vaccins et les hôpitaux manquent. « Nous réglerons cette affaire », a dit M. Rangel."
    )
    assert before[0]["topics"] == "health"
    after = said("Les vaccins et les hôpitaux manquent. « Nous aimons ce pays », a dit M. Rangel.")
    assert after[0]["topics"] == ""


def test_of_whom_an_answer_tells_he_does_not_answer():
    text = "Q - Où est M. Rangel ?\n\nR - M. Rangel viendra.\n\nQ - Et le riz ?\n\nR - Il manque."
    rows = read_article(load.Source("a", "a.txt", text, "", "", "", "", "", "")).statements
    assert rows == []


def test_a_spokesman_who_passes_on_what_another_says_says_nothing_of_his_own():
    rows = said("Le porte-parole Nuno Reis a rapporté que M. Rangel avait promis des bourses.")
    assert [(row["actor_id"], row["topics"]) for row in rows if row["topics"]] == [
        ("paulo-rangel.PRT", "education")
    ]


def test_of_whom_it_is_told_that_another_saw_him_he_is_not_the_next_subject():
    text = "C'est Paulo Rangel, ministre, que Pham Binh Minh a vu. « Le riz manque », a-t-il dit."
    assert acts(text) == [("Minh", "INFORM")]
    text = "C'est Paulo Rangel, ministre, qui a vu Pham Binh Minh. « Le riz manque », a-t-il dit."
    assert acts(text) == [("Rangel", "INFORM")]


def test_a_pronoun_behind_its_verb_is_who_spoke_before_in_the_sentence():
    text = "M. Rangel a salué les progrès du commerce, car le riz, a-t-il dit, manque."
    assert {name for name, _ in acts(text)} == {"Rangel"}


def test_an_insertion_does_not_change_who_goes_on():
    text = "Paulo Rangel, porteur, dit-il, d'un message, a d'abord salué les progrès du commerce."
    assert ("Rangel", "SUPPORT") in acts(text)


@pytest.mark.parametrize("text", NOBODY)
def test_nobody_speaks(text):
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("« Le commerce progresse », a dit M. Rangel.", "direct"),
        ("M. Rangel : Le commerce progresse.", "direct"),
        ("M. Rangel a dit que le commerce progressait.", "indirect"),
        ("Selon M. Rangel, le commerce progresse.", "indirect"),
    ],
)
def test_form(text, form):
    assert [row["form"] for row in said(text)] == [form]


@pytest.mark.parametrize(
    ("text", "name", "act", "commitment", "deadline"),
    [
        ("M. Rangel a promis des bourses avant la fin de l'année.", "Rangel", "AGREE",
         "des bourses avant la fin de l'année", "avant la fin de l'année"),
        ("M. Rangel a promis des bourses avant la prochaine rentrée.", "Rangel", "AGREE",
         "des bourses avant la prochaine rentrée", "avant la prochaine rentrée"),
        ("M. Rangel a demandé des vols ; M. Minh a promis une réponse.", "Rangel", "REQUEST",
         "des vols", ""),
        ("M. Rangel a demandé des vols d'ici à 2030, alors que le riz manque.", "Rangel", "REQUEST",
         "des vols d'ici à 2030", "d'ici à 2030"),
        ("M. Rangel a salué le commerce, indiquant qu'il ouvrirait prochainement des bourses.",
         "Rangel", "AGREE", "qu'il ouvrirait prochainement des bourses", "prochainement"),
        ("M. Rangel a demandé la suite des études entamées en 2012.", "Rangel", "REQUEST",
         "la suite des études entamées en 2012", ""),
        ("« Nous ouvrirons des bourses », a promis M. Rangel.", "Rangel", "AGREE",
         "Nous ouvrirons des bourses", ""),
        ("M. Rangel a demandé l'appui des deux pays.", "Rangel", "REQUEST",
         "l'appui des deux pays", ""),
        ("M. Rangel a demandé des vols dès cet automne.", "Rangel", "REQUEST",
         "des vols dès cet automne", "dès cet automne"),
        ("M. Rangel a invité M. Minh à Lisbonne l'an prochain.", "Rangel", "REQUEST",
         "M. Minh à Lisbonne l'an prochain", "l'an prochain"),
    ],
)  # fmt: skip
def test_what_is_promised_or_asked(text, name, act, commitment, deadline):
    row = of(text, name, act)
    assert (row["commitment"], row["deadline"]) == (commitment, deadline)


def test_topics_go_to_who_speaks_of_them():
    text = (
        "M. Rangel a demandé des vols directs ; M. Minh a promis des bourses d'études et salué "
        "les exportations de riz."
    )
    assert of(text, "Rangel", "REQUEST")["topics"] == "energy_infrastructure"
    assert of(text, "Minh", "AGREE")["topics"] == "education"
    assert of(text, "Minh", "SUPPORT")["topics"] == "agriculture_environment"


def test_what_the_reporter_adds_is_not_said():
    text = "Les exportations progressent, a dit M. Rangel, alors que sévit une épidémie de grippe."
    assert of(text, "Rangel", "INFORM")["topics"] == "trade"


@pytest.mark.parametrize(
    "text",
    [
        "« Les exportations progressent », a dit M. Rangel lors d'une visite d'hôpital.",
        "« Les exportations progressent », a dit M. Rangel, qui fut ministre de la santé et médecin.",
        "Les exportations progressent, a dit M. Rangel à l'issue d'une visite d'hôpital.",
    ],
)
def test_where_it_is_said_is_not_said(text):
    assert of(text, "Rangel", "INFORM")["topics"] == "trade"


def test_what_is_said_behind_an_attribution_is_said():
    text = "« Il faut des bourses », a dit M. Rangel, qui dit avoir parlé de « nos exportations »."
    assert of(text, "Rangel", "INFORM")["topics"] == "education|trade"
    text = "« Nos exportations progressent », a dit M. Rangel au sujet de l'agriculture."
    assert of(text, "Rangel", "INFORM")["topics"] == "agriculture_environment|trade"


def test_what_is_pointed_back_to_is_the_sentence_before():
    text = (
        "Le riz est bon. Les exportations progressent. C'est ce qu'a affirmé M. Rangel à l'hôpital."
    )
    (row,) = said(text)
    assert row["topics"] == "trade" and row["sentence"].startswith("Les exportations")


def test_a_statement_is_on_the_subject_to_which_it_points_back():
    before = "Il a été question de tourisme. "
    for said_so in ("A ce propos, M. Rangel a demandé des progrès.",
                    "M. Rangel a dit combien cette question comptait."):  # fmt: skip
        assert [row["topics"] for row in said(before + said_so)] == ["culture_people"]
    assert said(before + "M. Rangel a demandé des progrès.")[0]["topics"] == "culture_people"
    assert said(before + "« Progressons », a dit M. Rangel.")[0]["topics"] == ""
    assert said(before + "\n\nM. Rangel a demandé des progrès.")[0]["topics"] == ""
    assert (
        said(before + "A ce propos, M. Rangel a demandé du riz.")[0]["topics"] != "culture_people"
    )


def test_an_answer_is_the_speakers_to_the_end_of_its_paragraph():
    text = "M. Rangel : Nos ports s'ouvrent. Le commerce progresse.\n\nLe riz est bon."
    assert acts(text) == [("Rangel", "INFORM")] * 2
    assert {row["form"] for row in said(text)} == {"direct"}


ASKED = "Que demandez-vous ?\n\nJe souhaite des vols directs.\n\n"


def test_the_answers_of_an_interview_are_of_who_is_named_first():
    text = ASKED + "Et le commerce ?\n\nNos ventes de riz progressent.\n\nLe riz est rare.\n"
    assert acts(text) == [("Minh", "INFORM")] * 2


def test_who_is_first_told_of_in_a_question_does_not_answer():
    asked = "Q - L'ambassadeur, M. Zola, est-il à Bakou ?\n\nR - Il parlera de pêche.\n"
    source = load.Source("a", "a.txt", asked, "", "", "", "", "", "")
    assert read_article(source).statements == []


def test_nobody_speaks_to_himself():
    opening = "Le président lao Bounma Zola a reçu le président zambien Joël Kapata. "
    told = "« Le riz manque », a dit Joël Kapata. Le chef de l'État lui a promis des bourses."
    source = load.Source("a", "a.txt", opening + told, "", "", "", "", "", "")
    assert [row["actor_id"] for row in read_article(source).statements] == [
        "joel-kapata.ZMB",
        "bounma-zola.LAO",
    ]
    his = "Le président zambien lui a promis des bourses."
    source = load.Source("a", "a.txt", opening + told.split(". Le")[0] + ". " + his, *[""] * 6)
    assert {row["actor_id"] for row in read_article(source).statements} == {"joel-kapata.ZMB"}


def test_whom_a_sentence_speaks_to_is_not_of_the_speakers_side():
    opening = "Le président lao Bounma Zola a reçu le ministre zambien Joël Kapata. "
    told = "« Le riz manque », a dit M. Zola. À la ministre lao Ana Rui, il a promis des bourses."
    source = load.Source("a", "a.txt", opening + told, *[""] * 6)
    found = [(row["actor_id"], row["topics"]) for row in read_article(source).statements]
    assert ("joel-kapata.ZMB", "education") in found
    told = told.replace("ministre lao", "ministre zambienne")
    source = load.Source("a", "a.txt", opening + told, *[""] * 6)
    found = [(row["actor_id"], row["topics"]) for row in read_article(source).statements]
    assert ("bounma-zola.LAO", "education") in found


def test_the_answers_to_an_interviewer_are_of_whom_he_greets():
    asked = "Q - Mme Ana Costa et moi recevons un ministre. Paulo Rangel, bonjour.\n\n"
    assert acts(asked + "R - Notre commerce progresse.\n") == [("Rangel", "INFORM")]


def test_one_question_makes_no_interview():
    assert not acts("Et le commerce du riz ?\n\nNos ventes de riz progressent.\n")


def test_a_pronoun_behind_its_verb_is_of_the_gender_it_tells():
    woman = "M. Minh s'est entretenu avec Mme Ana Gomes, ministre portugaise du Commerce"
    assert acts(f"{woman} : le riz, a-t-elle assuré, sera acheté.") == [("ana-gomes.PRT", "INFORM")]
    assert acts(f"{woman} : le riz, a-t-il assuré, sera acheté.") == [("Minh", "INFORM")]


LED = "M. Minh a reçu une délégation portugaise conduite par M. Nuno Reis."


def test_the_head_of_a_delegation_is_who_leads_it():
    said_by = acts(f"{LED} Le chef de la délégation portugaise a demandé des vols.")
    assert [(name.split(".")[0], act) for name, act in said_by] == [("nuno-reis", "REQUEST")]
    assert not acts(f"{LED} Le chef de la délégation russe a demandé des vols.")


def test_a_title_of_courtesy_makes_a_name_a_person():
    assert acts("Mgr Nuno Reis a salué les progrès du commerce.")
    assert not acts("Nuno Reis a salué les progrès du commerce.")


def test_a_letter_is_its_signatorys():
    text = (
        "Monsieur le Président,\n\nJe vous félicite. Notre commerce progresse.\n\n"
        "Nos peuples sont amis.\n\nPaulo Rangel"
    )
    assert acts(text) == [("Rangel", "INFORM")] * 3
    signed = acts(text.replace("Paulo Rangel", "Paulo Nuno Rangel"))
    assert signed == [("paulo-nuno-rangel.PRT", "INFORM")] * 3


@pytest.mark.parametrize("end", ["Nuno Reis", "", "Paulo Rangel et sa suite sont partis."])
def test_what_nobody_known_signs_is_no_letter(end):
    text = f"Je suis venu à Hanoï.\n\nNous y reviendrons. Le commerce progresse.\n\n{end}"
    assert said(text) == []


def test_a_quotation_goes_on_to_the_next_paragraphs_in_the_first_person():
    text = (
        "M. Rangel a déclaré :\n\n« Je suis heureux.\n\nJe plaide pour nos exportations.\n\n"
        "Nous reviendrons ».\n\nIl fait beau."
    )
    assert acts(text) == [("Rangel", "INFORM")] * 4


def test_a_quotation_reaches_to_its_mark_over_paragraphs_not_in_the_first_person():
    text = (
        "M. Rangel a écrit :\n\n« Monsieur le Ministre,\n\nLe commerce progresse.\n\n"
        "Je vous salue. »\n\nLe commerce recule."
    )
    assert [row["topics"] for row in said(text)] == ["", "", "trade", ""]


def test_what_stands_before_a_semicolon_is_not_said():
    text = "On a parlé de bourses d'études ; M. Rangel a salué les exportations."
    assert of(text, "Rangel", "SUPPORT")["topics"] == "trade"


def test_a_quotation_of_several_sentences_is_one_statement_of_who_is_named_behind_it():
    text = "« Nos ports s'ouvrent. Le riz portugais arrive », a dit M. Rangel."
    (row,) = said(text)
    assert row["sentence"].startswith("« Nos ports") and row["sentence"].endswith("M. Rangel.")


@given(st.text(alphabet='«»“”"ab \n.', max_size=60))
@settings(deadline=None)
def test_quotations_lie_in_the_text_one_behind_another(text):
    found = quotations.of_paragraph(text, 0, len(text))
    ends = [0, *(q.end for q in found)]
    assert all(end <= q.start < q.end <= len(text) for end, q in zip(ends, found, strict=False))


@given(st.text(max_size=400))
@settings(deadline=None)
def test_a_commitment_is_short_and_of_one_line(text):
    told = content.commitment(text, 0, len(text))
    assert len(told) <= 242 and "\n" not in told
