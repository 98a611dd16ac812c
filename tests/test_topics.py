"""Topics: what must be found, what must not, and what the vocabulary promises."""

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis import lexicon as vocabularies
from analysis import topics, words
from analysis.schema import TOPICS


@pytest.fixture(scope="module")
def lexicon():
    return words.Lexicon([*vocabularies.terms(), *topics.terms()], topics.CHAINED)


def of(lexicon, text):
    """Return the topics of a text."""
    return set(topics.of_article(topics.hits(lexicon.scan(words.fold(text)), text)))


SPOKEN = [
    ("Il a rappelé que 40 000 Sénégalais vivaient en Belgique.", "diaspora"),
    ("La France formerait des policiers.", "defence"),
    ("Il a vu des pilotes de chasse.", "defence"),
    ("Il a parlé du drame soudanais.", "peace_conflict"),
    ("Il a parlé de migration et de coton.", "diaspora"),
    ("Il a parlé de migration et de coton.", "agriculture_environment"),
    ("Elle a demandé que soient tenues les élections d'octobre.", "politics"),
    ("Il tient à l'agriculture de haute technologie.", "agriculture_environment"),
    ("Il a parlé du secteur minier et de la bauxite.", "trade"),
    ("Il a remercié la ministre pour les bourses.", "education"),
    ("Il a informé le ministre d'un envoi de vaccins.", "health"),
    ("Il a sensibilisé le ministre à la question des vaccins.", "health"),
    ("Il tient à la libre circulation des navires dans le détroit.", "maritime"),
    ("La hausse du niveau des mers inquiète les îles.", "agriculture_environment"),
    ("Il a parlé de la sécurité en mer Noire.", "defence"),
    ("La vente de sous-marins péruviens est suspendue.", "defence"),
    ("Les militaires ont pris le pouvoir samedi.", "peace_conflict"),
    ("Il a parlé de l'ancien port et d'une raffinerie.", "energy_infrastructure"),
    ("Le neurochirurgien a opéré dix malades.", "health"),
    ("La coopération en matière de sécurité alimentaire avance.", "agriculture_environment"),
    ("La protection des brevets inquiète Lima.", "trade"),
    ("Lima rejoindra les rangs de l'OTAN.", "multilateral"),
    ("Les supporters sont venus en nombre.", "culture_people"),
    ("Ils ont salué l'essor des échanges de délégations.", "politics"),
    ("Il a demandé que soient abaissés les droits de douane sur l’acier.", "trade"),
    (
        "Elle a souhaité que les policiers des deux pays luttent contre le trafic de drogue.",
        "defence",
    ),
    ("L'aide au déminage et à la recherche des soldats disparus se poursuivra.", "war_legacy"),
    ("Il a vanté les semi-conducteurs et l'intelligence artificielle.", "science_tech"),
    ("Dix bourses d'études seront offertes aux étudiants.", "education"),
    ("Le ministre a évoqué le tourisme et le prêt d'œuvres à un musée.", "culture_people"),
    ("Il a remercié le pays de l'accueil réservé à ses ressortissants.", "diaspora"),
    ("Des médicaments et des doses de vaccin arriveront en mai.", "health"),
    ("La sécheresse menace les rizières et l’élevage.", "agriculture_environment"),
    ("Un vol direct et une centrale hydroélectrique sont à l'étude.", "energy_infrastructure"),
    ("Il tient à la liberté de navigation en mer de Chine méridionale.", "maritime"),
    ("Ils se soutiendront au sein de l'ONU et de l'OIF.", "multilateral"),
    ("Il a appelé à un cessez-le-feu immédiat à Gaza.", "peace_conflict"),
    ("Un accord de jumelage lie les deux villes.", "local"),
    ("Ils ont parlé des relations avec la Zambie.", "politics"),
    ("Il a été question des relations de l'ONU avec le Pérou.", "politics"),
    ("Le chef de l'État a salué les relations sino-zambiennes.", "politics"),
    ("Il a plaidé pour un dégel ; les tensions entre Lima et Quito demeurent.", "politics"),
    ("Ils se sont entretenus de la situation en Zambie.", "peace_conflict"),
    ("La crise péruvienne a dominé la discussion.", "peace_conflict"),
    ("Les criquets pèlerins ravagent les champs.", "agriculture_environment"),
    ("Le ministre a rassuré la communauté zambienne.", "diaspora"),
    ("Il a rencontré des Zambiens établis à Lima.", "diaspora"),
    ("Les entreprises péruviennes veulent entrer sur le marché zambien.", "trade"),
    ("La zone euro et les finances publiques étaient au menu.", "trade"),
    ("Ils ont parlé de santé animale.", "agriculture_environment"),
    ("Le COC doit être conforme à la CNUDM.", "maritime"),
    (
        "La médiation de Luanda vise la paix dans l’est du Congo : un cessez-le-feu.",
        "peace_conflict",
    ),
    ("Le port en eau profonde et le chemin de fer seront financés.", "energy_infrastructure"),
    ("Il n'admettra aucune ingérence étrangère.", "politics"),
    ("L'organisation des élections et le dialogue ont été abordés.", "politics"),
    ("La révision constitutionnelle et le calendrier électoral inquiètent.", "politics"),
    ("Leurs relations sont multiséculaires : relations algéro-péruviennes.", "politics"),
    ("Une conférence des bailleurs et un appui budgétaire sont promis.", "trade"),
    ("Il a mis en cause le secret bancaire et la double imposition.", "trade"),
    ("Le partage de renseignements sera étendu.", "defence"),
    ("La pénurie d'eau a été évoquée.", "agriculture_environment"),
    ("La coopération transfrontalière s'intensifie.", "local"),
    ("La guerre civile et la sortie de crise ont été abordées.", "peace_conflict"),
    ("La construction de routes et l'électrification rurale suivront.", "energy_infrastructure"),
    ("La réforme du Conseil de sécurité les rapproche.", "multilateral"),
    ("Le rapatriement de ressortissants a été organisé.", "diaspora"),
    ("La restitution des biens culturels est promise.", "culture_people"),
    ("La fracture numérique préoccupe.", "science_tech"),
    ("L'équivalence des diplômes sera reconnue.", "education"),
    ("Il a rendu hommage aux tirailleurs sénégalais.", "war_legacy"),
    ("Elle présentera ses lettres de créance.", "politics"),
    ("Il s'inquiète de la guerre au Soudan.", "peace_conflict"),
    ("Le passage à l'euro a été exposé.", "trade"),
    ("L'eau potable manque dans les villages.", "agriculture_environment"),
    ("La réhabilitation de l'axe est promise.", "energy_infrastructure"),
    ("L'administration en ligne progresse.", "science_tech"),
    ("Le président effectuera une visite officielle au Pérou.", "politics"),
    ("Le Pérou a pu rapatrier des citoyens zambiens.", "diaspora"),
    ("Les travailleurs migrants zambiens sont inquiets.", "diaspora"),
    ("Il a mis en garde contre une intervention militaire.", "peace_conflict"),
    ("Ils cherchent une solution politique à la crise.", "peace_conflict"),
    ("Il lui a demandé de retirer ses forces armées.", "peace_conflict"),
    ("La protection des civils est due.", "peace_conflict"),
    ("L'accord aérien attend sa ratification.", "energy_infrastructure"),
    ("Les produits pharmaceutiques et les médicaments sont chers.", "health"),
    ("L'industrie d'armement est en cause.", "defence"),
    ("Ils ont parlé de la sécurité en Europe.", "defence"),
    ("L'équipe du Pérou a gagné ; les joueurs sont heureux.", "culture_people"),
    ("Il est candidat à la tête de l'organisation.", "multilateral"),
    ("Il a formé le vœu qu'ils contribuent à rapprocher leurs pays du Pérou.", "politics"),
    ("L'ambassadrice a remis ses lettres de créances.", "politics"),
    ("Le marché intérieur doit s'étendre.", "trade"),
    ("Le Pérou livrera des F-16.", "defence"),
    ("Cela compte pour la paix sur la péninsule.", "peace_conflict"),
    ("L'agression contre Ghaza doit cesser.", "peace_conflict"),
    ("Leurs contentieux mémoriels attendent une issue.", "war_legacy"),
    ("Les affaires consulaires ont été abordées.", "diaspora"),
    ("Il a décrit ses expériences de gestion urbaine.", "energy_infrastructure"),
    ("Les émissaires de la Cédéao sont arrivés.", "multilateral"),
    ("Le bombardement d'hier et les bombardements à venir.", "peace_conflict"),
    ("Ils dépendent de la fiscalité.", "trade"),
    ("Les dépenses de défense augmenteront.", "defence"),
    ("Un train express régional reliera les deux villes.", "energy_infrastructure"),
    ("La présidence française de l'Union européenne débute en janvier.", "multilateral"),
    ("Le premier réclame des plants de poivrier et vend du blé.", "agriculture_environment"),
    ("On lui a promis des moutons et de la farine.", "agriculture_environment"),
    ("Turkish Airlines portera à cinq le nombre de ses rotations.", "energy_infrastructure"),
    ("Un vol sans escale reliera les deux villes.", "energy_infrastructure"),
    ("Les parts de marché et la concurrence déloyale l'inquiètent.", "trade"),
    ("Il veut resserrer les relations économiques.", "trade"),
    ("Le bitumage et le désenclavement du Nord avancent.", "energy_infrastructure"),
    ("Quarante villages sont sous les eaux.", "agriculture_environment"),
    ("Il exclut tout recours à la force.", "peace_conflict"),
    ("Un attentat a frappé la capitale.", "defence"),
    ("Il a défendu la candidature du Pérou.", "multilateral"),
    ("Le marché des changes et les prêts concessionnels l'occupent.", "trade"),
    ("Dix étudiants seront en stage à Lima.", "education"),
    ("Une ligne de 735 kilovolts alimentera la ville.", "energy_infrastructure"),
    ("Les trafiquants et leurs amphétamines sont sous les verrous.", "defence"),
    ("Il a évoqué le plan Sud Lumière (énergie, routes et ports).", "energy_infrastructure"),
    ("Ils veulent coopérer plus étroitement.", "politics"),
    ("Les jeunes pourront y apprendre un métier.", "education"),
    ("Le cobalt et l'uranium ont été évoqués.", "energy_infrastructure"),
    ("Il a décrit le traçage des cas contacts.", "health"),
    ("Il lui a promis des moustiquaires.", "health"),
    ("Trente places dans les facultés de Lima leur sont réservées.", "education"),
    ("Des danseuses et un choral de griots les ont accompagnés.", "culture_people"),
    ("Le passeport biométrique l'intéresse.", "science_tech"),
    ("Le sort des ouvrières zambiennes l'inquiète.", "diaspora"),
    ("Des pêcheurs et des marins péruviens ont été cités.", "diaspora"),
    ("Il redoute la fin de l'AMISOM et demande des moyens aériens.", "defence"),
    ("Que nul ne songe à militariser ces eaux.", "maritime"),
    ("Les barrières douanières tomberont.", "trade"),
    ("Une chaîne de montage sera ouverte à Lima.", "trade"),
    ("Leurs districts voisins se concertent.", "local"),
    ("À propos de l'Ukraine, il a dit son désaccord.", "peace_conflict"),
    ("Il a plaidé pour l'équivalence boursière.", "trade"),
    ("Les casemates coûteront cher, a-t-elle dit.", "defence"),
    ("Lima aura bientôt à Lusaka un ambassadeur à demeure.", "politics"),
    ("Il a plaidé pour deux États vivant en paix.", "peace_conflict"),
    ("Il tient aux entreprises de son pays.", "trade"),
    ("Ils ont parlé de places en faculté.", "education"),
    ("Le sort de ses compatriotes bloqués l'inquiète.", "diaspora"),
    ("Le Pérou brigue un fauteuil au conseil.", "multilateral"),
    ("L'excellente santé de l'économie zambienne rassure.", "trade"),
    ("Ils veulent améliorer le climat des investissements.", "trade"),
    ("Le climat change et la santé des enfants en souffre.", "health"),
    ("Leur représentant a promis des vaccins.", "health"),
    ("La protection de l'environnement a été évoquée.", "agriculture_environment"),
    ("Le ministre a ouvert la discussion sur l'énergie.", "energy_infrastructure"),
    ("Un emprunt obligataire et un taux directeur ont été discutés.", "trade"),
    ("Une unité de transformation du cajou verra le jour.", "trade"),
    ("Ils ont parlé de permis miniers et de mégawatts.", "energy_infrastructure"),
    ("Des câbles sous-marins les relieront.", "energy_infrastructure"),
    ("La transhumance et le maraîchage ont été évoqués.", "agriculture_environment"),
    ("La finance climat est en retard.", "agriculture_environment"),
    ("L'Amendement de Kigali vise les gaz réfrigérants.", "agriculture_environment"),
    ("La force unifiée sera bientôt opérationnelle.", "defence"),
    ("La traite d'êtres humains l'inquiète.", "defence"),
    ("Ils ont débattu de la question chypriote.", "peace_conflict"),
    ("Il a remercié son hôte de l'appel à une issue négociée.", "peace_conflict"),
    ("Les négociations d'adhésion s'ouvriront.", "multilateral"),
    ("La représentation de l'Afrique y est trop faible.", "multilateral"),
    ("Il conviait à se rendre chez lui son homologue.", "politics"),
    ("Le blocage politique dure depuis un an.", "politics"),
    ("Des marionnettes et un carnaval attirent les vacanciers.", "culture_people"),
    ("Vingt bourses d'excellence et des places de stage sont promises.", "education"),
    ("La dialyse et la chirurgie manquent de moyens.", "health"),
    ("La microélectronique et la coopération spatiale avancent.", "science_tech"),
    ("Une convention de sécurité sociale sera signée.", "diaspora"),
    ("Les fouilles pour retrouver les disparus reprendront.", "war_legacy"),
    ("La délimitation en mer reste à faire.", "maritime"),
    ("Un accord de jumelage les lie.", "local"),
    ("Ils ont salué la coopération nippo-zambienne.", "politics"),
    ("La concertation et l'amitié péruano-zambiennes tiennent bon.", "politics"),
    ("Il a parlé de la Libye avec son hôte.", "peace_conflict"),
    ("La Syrie et la Libye ont été évoquées, mais la Libye parmi les dossiers.", "peace_conflict"),
    ("Il demande que les armes se taisent.", "peace_conflict"),
    ("Elle a condamné les essais de missiles.", "peace_conflict"),
    ("Il veut rapprocher le Pérou de ses voisins.", "politics"),
    ("Leur entente et les terrains d'entente sont nombreux.", "politics"),
    ("Le mouvement diplomatique sera bouclé en mai.", "politics"),
    ("Ils veulent rejoindre l'Union européenne.", "multilateral"),
    ("Il compte sur la voix du Pérou.", "multilateral"),
    ("Le groupe de Visegrad se réunira.", "multilateral"),
    ("L'orge et le houblon se vendent mal.", "agriculture_environment"),
    ("La laiterie et les planteurs attendent les semailles.", "agriculture_environment"),
    ("Une côte qui s'érode inquiète les villages.", "agriculture_environment"),
    ("Il a été question des vols vers Lima.", "energy_infrastructure"),
    (
        "Le port de Callao sera agrandi, une route reliant Lima et Quito aussi.",
        "energy_infrastructure",
    ),
    ("Un bureau consulaire ouvrira en mai.", "diaspora"),
    ("La chaîne du froid manque aux villages.", "health"),
    ("La restitution des trésors et le retour des œuvres ont été promis.", "culture_people"),
    ("Les systèmes d'information de l'État seront refaits.", "science_tech"),
    ("Les explosions nucléaires ont laissé des irradiés.", "war_legacy"),
    ("Ils veulent attirer des capitaux et des exposants.", "trade"),
    ("Des forages en Méditerranée inquiètent l'île.", "maritime"),
    ("L'envoyé a parlé de la pêche.", "agriculture_environment"),
    ("Celui de la Zambie a parlé de mil.", "agriculture_environment"),
    ("Il a envoyé des vaccins.", "health"),
    (
        "Il a remercié Ana Mora, dit Jean Zola, et les Affaires étrangères ; l'Énergie aussi.",
        "energy_infrastructure",
    ),
    ("Les cimentiers et les aciéries redoutent les surtaxes.", "trade"),
    ("Ces usines sont dans le rouge ; un swap de devises les aiderait.", "trade"),
    ("Le repos biologique et la surpêche préoccupent les riverains.", "agriculture_environment"),
    ("Ils ont parlé de riziculteurs et de semences certifiées.", "agriculture_environment"),
    ("La décharge sauvage et les eaux usées inquiètent le ministre.", "agriculture_environment"),
    ("Les cheminots veulent un écartement standard.", "energy_infrastructure"),
    ("Des mini-centrales éclaireront les hameaux.", "energy_infrastructure"),
    ("Il a promis des neurochirurgiens et des lits d'hôpital.", "health"),
    ("Trente bourses complètes seront offertes.", "education"),
    ("Il redoute les barons de la drogue et leurs filières.", "defence"),
    ("Un supercalculateur commun sera installé.", "science_tech"),
    ("La levée des visas facilitera les séjours.", "culture_people"),
    ("Les employées de maison zambiennes seront protégées.", "diaspora"),
    ("Il a rejeté la ligne en dix traits.", "maritime"),
    ("Les dépouilles des soldats seront rendues.", "war_legacy"),
    ("Il souhaite un nouveau pacte de jumelage.", "local"),
    ("Ils vont soutenir les candidatures l'un de l'autre.", "multilateral"),
    ("Il veut mettre un terme aux violences.", "peace_conflict"),
    ("Il a parlé de la libération du journaliste.", "politics"),
    ("Il a eu un mot pour les 9 000 Zambiens du Pérou.", "diaspora"),
    ("Elle s'inquiète des Péruviens de Londres et de leurs titres.", "diaspora"),
    ("Le rapprochement de Lima et de Quito avance.", "politics"),
    ("Le climat de l'île change.", "agriculture_environment"),
    ("L'État veut des médecins.", "health"),
    ("La route sera bitumée avant l'hiver.", "energy_infrastructure"),
    ("Les hôtels manquent de bras.", "diaspora"),
    ("Il soutient l'adhésion de Quito.", "multilateral"),
    ("Le riz zambien cherche à entrer sur leur marché.", "trade"),
    ("La surveillance de la frontière sera renforcée.", "defence"),
    ("Un accord de voisinage les lie.", "politics"),
    ("Les marchandises attendent à la frontière.", "trade"),
    ("L'espionnage industriel l'inquiète.", "defence"),
]

SILENT = [
    ("La France formerait des policiers.", "education"),
    ("La haute responsable onusienne a souri.", "multilateral"),
    ("Ils ont passé en revue les relations bilatérales.", "politics"),
    ("Il tient à l'agriculture de haute technologie.", "science_tech"),
    ("L'émissaire des pays du Sahel est venu.", "peace_conflict"),
    ("La ministre pour le Tourisme et la Culture est venue.", "culture_people"),
    ("Il a parlé du secteur minier et de la bauxite.", "energy_infrastructure"),
    ("L'ancien neurochirurgien a salué la foule.", "health"),
    ("Lui-même chirurgien, le sénateur a souri.", "health"),
    ("Il habite une ancienne raffinerie.", "energy_infrastructure"),
    ("Il a parlé de la sécurité en mer Noire.", "maritime"),
    ("La vente de sous-marins péruviens est suspendue.", "diaspora"),
    ("Il loue l'élan en matière de sécurité alimentaire.", "defence"),
    ("Le dialogue a eu lieu dans un climat volatil.", "agriculture_environment"),
    ("Ils se sont parlé une quarantaine de minutes.", "health"),
    ("Il faudrait emprunter une autre voie.", "trade"),
    ("Il y est, trente ans après la fin de la guerre.", "peace_conflict"),
    ("Il part pour une visite de travail et d'amitié.", "politics"),
    ("Elle est venue faire ses adieux, en fin de mission.", "politics"),
    ("Il est absorbé par la formation de son cabinet.", "education"),
    ("Elle tient à l'équivalence boursière.", "education"),
    ("Il s'est rappelé ses années d'étudiant.", "education"),
    ("Ils ont pris le thé, puis le café, jusqu'au café du port.", "agriculture_environment"),
    ("Il effectue une visite d'amitié et de travail.", "politics"),
    ("Elle a reçu la secrétaire générale du Commonwealth.", "multilateral"),
    ("Il a protégé les câbles sous-marins.", "science_tech"),
    (
        "Il a repris la route après une route encore longue, en route pour Lima.",
        "energy_infrastructure",
    ),
    ("Il a parlé avec les Zambiens de Zambie et les Coréens du Nord.", "diaspora"),
    ("Il a vu des Péruviens dans la foule.", "diaspora"),
    ("La querelle a gâté le climat entre les deux voisins.", "agriculture_environment"),
    ("Ses hôtes lui ont offert le pain et le sel.", "agriculture_environment"),
    ("Il met de l'eau dans son vin.", "agriculture_environment"),
    ("Que le Ciel lui rende la santé.", "health"),
    ("L'ancien chef de l'armée de l'air a prêté serment.", "defence"),
    ("Chimiste de formation, elle gouverne depuis mai.", "science_tech"),
    ("Promoteur immobilier avant de devenir président, il parle peu.", "energy_infrastructure"),
    ("Leurs passions communes les rapprochent.", "local"),
    ("Il a répondu aux journalistes et aux photographes.", "culture_people"),
    ("Le président a fait marche arrière.", "trade"),
    ("Il ne faut pas vendre la peau de l'ours.", "trade"),
    ("Cette force est autorisée par le Conseil de sécurité.", "multilateral"),
    ("Des barrages routiers l'ont retardé.", "energy_infrastructure"),
    ("Les danseurs étaient là, bons danseurs.", "culture_people"),
    ("Il a fait preuve de tolérance à Tolède, et de tolérance encore.", "trade"),
    ("Les exportateurs sont frappés de surtaxes.", "peace_conflict"),
    ("Ils se sont vus dans une chapelle de la vieille ville, près d'un couvent.", "culture_people"),
    ("Le pays est la carotte et le bâton à la fois ; l'eau au moulin.", "agriculture_environment"),
    ("Les jeunes loups du parti ont mis de l'huile sur le feu.", "agriculture_environment"),
    ("Il a pris le train en marche, le dernier wagon.", "energy_infrastructure"),
    ("Une guérilla parlementaire et une bataille judiciaire l'attendent.", "peace_conflict"),
    ("Il a vanté la franchise de la discussion, mais le dialogue est un tigre de papier.", "trade"),
    ("Mme Jade Liège et M. Taro Sapin étaient là.", "agriculture_environment"),
    ("Il a vu le haut-commissaire des Nations unies pour les réfugiés.", "peace_conflict"),
    ("Ils s'en tiennent à la Convention des Nations unies sur le droit de la mer.", "multilateral"),
    ("Il a reçu le président du Conseil de souveraineté, puis une délégation.", "politics"),
    ("Elle a rencontré les milieux scientifiques.", "science_tech"),
    ("La réforme touche l'Office chérifien des phosphates.", "energy_infrastructure"),
    ("Il a été chargé de la défense de notre langue, à l'attaque.", "defence"),
    ("Il se trouvait à un arrêt d'autobus.", "energy_infrastructure"),
    ("Était là M. Jean Pisani-Ferry.", "energy_infrastructure"),
    ("L'ouverture d'une ligne directe entre les deux bureaux est prévue.", "energy_infrastructure"),
    ("Ils se sont vus à l'Apec.", "multilateral"),
    (
        "Était là le ministre de la recherche scientifique et innovation technologique Jean Zola.",
        "science_tech",
    ),
    ("Sont venus Jean Makila (Petites et moyennes entreprises) et Ana Zola.", "trade"),
    ("Les autorités ont déclenché un tir de barrage dans la presse.", "energy_infrastructure"),
    ("La résidence a été le théâtre d'un incident.", "culture_people"),
    ("L'ambassadeur de la Côte-d'Ivoire est venu.", "agriculture_environment"),
    ("Il a achevé sa première année aux commandes de la Primature.", "trade"),
    (
        "Ses ministres des Affaires étrangères, des mines, de l'énergie, du commerce et de l'industrie, de l'agriculture, des télécommunications et des transports l'accompagnaient.",
        "energy_infrastructure",
    ),
    ("Les criquets pèlerins ravagent les champs.", "culture_people"),
    ("La crise grecque a dominé la discussion.", "peace_conflict"),
    ("Ils ont préparé le Forum sur la coopération sino-africaine.", "politics"),
    ("Le comité mixte des ports se réunira en mai.", "politics"),
    ("Ils ont œuvré pour la paix et la stabilité dans la région.", "peace_conflict"),
    ("Il lui a souhaité bonne santé et plein succès.", "health"),
    ("Le ministre tchèque de la Défense est arrivé hier.", "defence"),
    ("Le ministre de la défense est arrivé hier.", "defence"),
    ("La ministre danoise de l'Éducation et de la Recherche est arrivée.", "education"),
    ("Le ministre du Commerce, de l'Industrie et de l'Artisanat est arrivé.", "trade"),
    ("Le secrétaire général de l'ASEAN est arrivé.", "multilateral"),
    ("Ils se sont vus en marge du 46e Sommet de l'ASEAN.", "multilateral"),
    ("Ils se sont vus à la faveur de l'Assemblée générale de l'ONU.", "multilateral"),
    (
        "Le directeur général de l'Agence internationale de l'énergie atomique est là.",
        "energy_infrastructure",
    ),
    ("L'ambassadeur de la Côte d'Ivoire a vendu de l'ivoire ? Non : la Côte d'Ivoire.", "health"),
    ("Il est en train de lire.", "energy_infrastructure"),
    ("Elle a remis ses lettres de créances à Lima.", "trade"),
    ("Ce pays hospitalier l'a reçu au Salon d'honneur de l'aéroport de Lima.", "health"),
    ("Il l'a vu au Salon d'honneur de l'aéroport de Lima.", "energy_infrastructure"),
    ("Une catastrophe humanitaire menace.", "agriculture_environment"),
    ("La Communauté économique et monétaire de l'Afrique centrale a siégé.", "trade"),
    ("Il a vanté l'élargissement des liens.", "multilateral"),
    ("Après un marathon de discussions, le cyclone.", "culture_people"),
    ("Ils se verront dans la station balnéaire de Tabarka.", "culture_people"),
    ("Le ministre des Affaires étrangères et commerciales est là.", "trade"),
    ("Sa formation politique a gagné ; il va former un gouvernement.", "education"),
    ("Il est venu sur invitation de son homologue, en visite officielle.", "politics"),
    ("La guerre froide et la Seconde Guerre mondiale sont loin.", "peace_conflict"),
    ("Le climat d'entente et le climat social sont bons.", "agriculture_environment"),
    ("Le ministre zambien de la défense et de la santé est venu.", "health"),
    ("Le ministre des Affaires étrangères et des Zambiens de l'étranger est venu.", "diaspora"),
    ("Deux ministres (Affaires étrangères et Péruviens de l'extérieur) étaient là.", "diaspora"),
    ("Il est ministre délégué chargé du Commerce extérieur.", "trade"),
    ("Le chef du Département fédéral de l'économie et de la formation est venu.", "education"),
    ("La présidence péruvienne l'a annoncé.", "multilateral"),
    ("Il est en bonne santé, et son état de santé rassure.", "health"),
    ("Ils ont assisté à l'investiture.", "trade"),
    ("L'hospitalité du pays l'a touché.", "health"),
    ("Il a été accueilli à l'École militaire.", "education"),
    ("Les relations publiques sont son métier ; il a des relations.", "politics"),
    ("Il a étudié la question et s'est élevé contre ce texte.", "education"),
    ("Des migrants et des demandeurs d'asile affluent à la frontière.", "diaspora"),
    ("La politique migratoire divise les Vingt-Sept.", "diaspora"),
    ("Ils ont appelé à une solution politique concernant le bruit.", "peace_conflict"),
    ("Il lui a demandé de retirer ses forces armées.", "defence"),
    ("Il s'est abstenu d'intervenir militairement.", "defence"),
    ("Ces peuples partagent une proximité géographique et culturelle.", "culture_people"),
    ("Accueil Monde Economie Culture Environnement Documents", "culture_people"),
    ("Accueil Monde Economie Culture Environnement Documents", "agriculture_environment"),
    ("Il a été fait grand officier de la Légion d'honneur.", "defence"),
    ("Il a été testé positif au Covid-19.", "health"),
    ("Son voyage a été reporté à cause de la pandémie de Covid-19.", "health"),
    ("Il est toujours prêt à aider ses ateliers.", "trade"),
    ("Le Quai d'Orsay l'a confirmé ; les quais étaient déserts.", "energy_infrastructure"),
    ("La présidence péruvienne a répondu aux BRICS.", "multilateral"),
    ("Les sources détaillant ce plan sont sûres.", "trade"),
    ("Il faut épargner les infrastructures civiles.", "energy_infrastructure"),
    ("Cela lui a permis de conduire sa mission.", "energy_infrastructure"),
    ("Il l'a rencontré en marge du sommet des pays du G20.", "multilateral"),
    ("Il a invoqué des raisons d'emploi du temps.", "trade"),
    ("Il est absent pour des raisons de santé.", "health"),
    ("Le conflit a causé la destruction des infrastructures.", "energy_infrastructure"),
    ("Le ballet diplomatique commence.", "culture_people"),
    ("Les aléas climatiques l'ont retenu à Londres.", "agriculture_environment"),
    ("Recevez les assurances de ma haute considération.", "trade"),
    (
        "Étaient là les ministres de l'Intérieur Henri Zola et des Transports Jean Makila.",
        "energy_infrastructure",
    ),
    (
        "Il a vu les ministres de la Coopération, Henri Zola, de l'Économie, Jean Makila.",
        "trade",
    ),
    ("Il est en cours d'examen, au cours duquel il prend des cours.", "education"),
    ("Ils ont pris un café, puis un bol de riz et du poivre.", "agriculture_environment"),
    ("Ils se sont vus autour d'un café, au salon du poivre.", "agriculture_environment"),
    ("L'avion transportant le président s'est posé ; il l'a transporté.", "energy_infrastructure"),
    ("Il a donné des assurances sur la situation.", "trade"),
    ("Des marchands étaient là.", "trade"),
    ("Le chef du parti a rapproché les deux formations.", "education"),
    ("Ce plan est une école pour l'Afrique.", "education"),
    ("Était là le directeur des ressources humaines.", "education"),
    ("Il s'est recueilli au Sanctuaire du Martyr.", "culture_people"),
    ("Le commissaire à l'aménagement du territoire est là.", "energy_infrastructure"),
    ("Le commissaire européen au commerce et à l'industrie est arrivé.", "trade"),
    ("Des officiers supérieurs l'ont accueilli.", "defence"),
    ("L'excellente santé de l'économie zambienne rassure.", "health"),
    ("Ils veulent améliorer le climat des investissements.", "agriculture_environment"),
    ("Dans l'actuel climat de rivalité, il se tait.", "agriculture_environment"),
    ("Une parade militaire a clos la cérémonie.", "defence"),
    ("Le trajet a été modifié pour des raisons de sécurité.", "defence"),
    ("Elle verra des représentants du secteur privé et financier.", "trade"),
    ("Il dînera avec les représentants de la science et de la santé.", "science_tech"),
    ("Ses collègues de la Défense et de la Technologie sont là.", "science_tech"),
    ("Était là le secrétaire du Conseil suprême de sécurité nationale.", "defence"),
    ("Il a été reçu à l'Académie des sciences.", "science_tech"),
    ("Le commissaire à la Protection de l'environnement est là.", "agriculture_environment"),
    ("Il est ministre de la Gestion des ressources et des sports.", "culture_people"),
    ("Ils se sont croisés à l'ouverture de la COP27.", "agriculture_environment"),
    ("Il faut un climat de sécurité.", "agriculture_environment"),
    ("Le pays appartient à l'Espace économique européen, dit le directeur général.", "trade"),
    ("C'était avant l'élargissement de la route.", "multilateral"),
    ("Le Pérou reste la locomotive économique de la région.", "energy_infrastructure"),
    ("Ces poids lourds de la politique seront là.", "energy_infrastructure"),
    ("La formation d'un nouveau gouvernement tarde.", "education"),
    ("Un orchestre militaire l'attendait ; il a passé les troupes en revue.", "defence"),
    ("Médecin de formation, il a beaucoup à apprendre.", "education"),
    ("Ils travailleront de concert ; une plage horaire est prévue.", "culture_people"),
    ("Elle ne veut pas supporter le fardeau.", "culture_people"),
    ("Sont venus Jean Makila (Tourisme, Transport et Énergie) et Ana Zola.", "culture_people"),
    (
        "Sont venus Jean Makila (Tourisme, Transport et Énergie) et Ana Zola.",
        "energy_infrastructure",
    ),
    (
        "Elle dirige l'équipe de Lima, en secrétaire générale de l'Organisation internationale de la francophonie.",
        "multilateral",
    ),
    ("Il a vu la directrice de l'Agence internationale de l'énergie.", "energy_infrastructure"),
    (
        "Est venue la vice-ministre pour la croissance économique, l'énergie et l'environnement.",
        "agriculture_environment",
    ),
    ("Il a marché sur la Zambie, dit-il, et parlé du Pérou.", "peace_conflict"),
    ("La coopération zambienne est là.", "politics"),
    ("Une garde a présenté les armes.", "defence"),
    ("Des villages frappés par la sécheresse attendent.", "peace_conflict"),
    ("Elle y voit un geste d'amitié.", "politics"),
    ("Il a su déminer le dossier.", "war_legacy"),
    ("Le sommet a rassemblé le secrétaire de l'ONU, venu en touriste.", "culture_people"),
    ("L'entente règne entre deux États européens.", "peace_conflict"),
    ("Ils logent à la même enseigne.", "education"),
    ("Le ministre des Transports et celui de l'Énergie sont là.", "energy_infrastructure"),
    (
        "Amadou Zola, aux Finances, et Ali Mora, à l'Agriculture, sont là.",
        "agriculture_environment",
    ),
    (
        "Sont venus Jean Mora, ministre de la Défense ; Ana Zola, Santé ; Luis Soto, Mines.",
        "health",
    ),
    ("Le représentant du Programme alimentaire mondial (PAM) est là.", "agriculture_environment"),
    (
        "Le président de la commission de la santé, de l'éducation et de la culture est là.",
        "health",
    ),
    ("Le directeur de la gendarmerie était là.", "defence"),
    ("La présidente de la Fondation pour la culture l'a reçu.", "culture_people"),
    (
        "Le directeur Afrique de l'Agence internationale des énergies renouvelables est là.",
        "energy_infrastructure",
    ),
    ("L'envoyé spécial pour le climat est là.", "agriculture_environment"),
    ("Ils se sont vus place de la Santé, avenue de l'Agriculture.", "health"),
]


def test_terms_that_share_a_word_count_both(lexicon):
    text = "Ils vont renforcer leur coopération universitaire."
    assert of(lexicon, text) >= {"politics", "education"}
    assert "energy_infrastructure" in of(lexicon, "Elle veut l'ouverture d'une ligne aérienne.")
    assert of(lexicon, "Ils parlent d'un accord de pêche.") == {"agriculture_environment"}


def test_terms_of_one_topic_that_share_a_word_count_once(lexicon):
    text = "Il attache de l'importance à leurs relations avec les États-Unis."
    found = topics.hits(lexicon.scan(words.fold(text)), text)
    assert [hit.topic for hit in found] == ["politics"]


@pytest.mark.parametrize(("text", "topic"), SPOKEN)
def test_spoken_of(lexicon, text, topic):
    assert topic in of(lexicon, text)


@pytest.mark.parametrize(("text", "topic"), SILENT)
def test_not_spoken_of(lexicon, text, topic):
    assert topic not in of(lexicon, text)


def test_people_and_their_offices_are_no_topic(lexicon):
    text = (
        "Le ministre de la Défense, Phan Van Giang, a reçu le secrétaire américain à la Défense, "
        "le vice-ministre de la Santé et l'ambassadeur de l'Union européenne."
    )
    assert of(lexicon, text) == set()


def test_a_longer_subject_outlives_the_formula_that_it_begins_in(lexicon):
    assert "peace_conflict" in of(lexicon, "Ils œuvrent pour la paix en Ukraine.")


def test_the_text_may_break_lines_inside_a_title(lexicon):
    assert of(lexicon, "Le ministre tchèque\nde la Défense est arrivé.") == set()


def test_a_term_ends_at_a_word(lexicon):
    text = "L'importante concertation internationale se tiendra sans médiatisation, avec franchise."
    assert of(lexicon, text) == set()


def test_spelling_does_not_matter(lexicon):
    assert (
        of(lexicon, "L’ÉNERGIE ÉOLIENNE")
        == of(lexicon, "l'energie eolienne")
        == {"energy_infrastructure"}
    )


def test_a_slot_needs_its_kind_of_place(lexicon):
    assert "multilateral" in of(lexicon, "Il en a parlé au sein de l'OSCE.")
    assert "multilateral" not in of(lexicon, "Il en a parlé au sein de la Zambie.")
    assert "multilateral" not in of(lexicon, "Il a servi au sein de la Minusca.")
    assert "trade" not in of(lexicon, "Il a salué les démarches entreprises à Quito.")
    assert "trade" in of(lexicon, "Il a salué les entreprises de Quito.")
    assert "politics" not in of(lexicon, "Il y a des tensions entre voisins de palier.")
    assert "peace_conflict" not in of(lexicon, "La situation en cuisine est tendue.")
    assert "energy_infrastructure" in of(lexicon, "Il a promis la route Quito – Lima.")
    assert "energy_infrastructure" not in of(lexicon, "Il a repris la route Lima avec lui.")


def test_a_term_with_a_slot_spans_its_place(lexicon):
    text = "Ils ont évoqué la situation au Pérou."
    found = topics.hits(lexicon.scan(words.fold(text)), text)
    assert [text[h.start : h.end] for h in found] == ["situation au Pérou"]


def test_a_portfolio_ends_where_the_sentence_goes_on(lexicon):
    text = (
        "Le ministre de la défense a parlé de tourisme, et le ministre s'est félicité de la paix."
    )
    assert "culture_people" in of(lexicon, text)
    assert "defence" not in of(lexicon, text)


def test_one_weak_term_is_not_enough():
    weak = topics.TopicHit(10, 14, "trade", 0.5, "usine")
    assert topics.of_article([weak]) == []
    assert topics.of_article([weak, weak._replace(start=20, end=24)]) == []
    assert topics.of_article([weak._replace(start=n * 20) for n in range(9)]) == []
    assert topics.of_article([weak], title_end=30) == []
    assert topics.of_article([weak, weak._replace(start=20, term="achat")]) == ["trade"]
    assert topics.of_sentence([weak], 0, 30) == {}
    assert topics.of_sentence([weak], 0, 30, known=["trade"]) == {"trade": [weak]}


def test_the_title_weighs_more():
    found = [
        topics.TopicHit(3, 8, "health", 1.0, "soins"),
        topics.TopicHit(40, 45, "trade", 1.0, "douane"),
    ]
    assert topics.of_article(found, title_end=0) == ["health", "trade"]
    moved = [found[0]._replace(topic="trade"), found[1]._replace(topic="health")]
    assert topics.of_article(moved, title_end=20) == ["trade", "health"]


def test_of_sentence_keeps_to_its_sentence(lexicon):
    text = "Il aime le tourisme. Elle vend des vaccins."
    found = topics.hits(lexicon.scan(words.fold(text)), text)
    assert set(topics.of_sentence(found, 0, 20)) == {"culture_people"}
    assert set(topics.of_sentence(found, 21, len(text))) == {"health"}


def test_a_new_term_is_a_line(monkeypatch):
    line = {"term": "zeppelin*", "topic": "energy_infrastructure", "weight": "1", "note": ""}
    monkeypatch.setattr(words, "rows", lambda name: (line,))
    assert of(words.Lexicon(topics.terms()), "Des zeppelins les relieront.") == {line["topic"]}


def test_every_line_is_well_formed():
    for row in words.rows("topics"):
        assert row["topic"] in {*TOPICS, "-", "head", "portfolio", "visit"}, row
        assert row["weight"] in (("1", "0.5") if row["topic"] in TOPICS else ("",)), row
        assert (
            row["term"] == words.fold(row["term"]).strip() and len(row["term"].rstrip("*")) > 1
        ), row
        slots = [part.split("}")[0] for part in row["term"].split("{")[1:]]
        assert len(slots) <= 1 and set(slots) <= set(topics.SLOTS), row
        assert not slots or row["term"].startswith("{") or row["term"].endswith("}"), row
        assert "*" not in row["term"][:-1], row


def test_no_term_stands_twice_in_a_topic():
    counted = Counter((words.fold(r["term"]), r["topic"]) for r in words.rows("topics"))
    assert [term for term, n in counted.items() if n > 1] == []


def test_no_phrase_is_both_a_topic_and_silenced():
    subjects = {r["term"] for r in words.rows("topics") if r["topic"] in TOPICS}
    assert subjects.isdisjoint(r["term"] for r in words.rows("topics") if r["topic"] == "-")


def test_every_silenced_phrase_silences_something(lexicon):
    for row in words.rows("topics"):
        if row["topic"] == "-":
            found = lexicon.scan(row["term"].rstrip("*"))
            assert any(hit.layer in (topics.TOPIC, topics.FRAME) for hit in found), row


def test_every_topic_has_a_vocabulary():
    counted = Counter(row["topic"] for row in words.rows("topics"))
    assert min(counted[topic] for topic in TOPICS) >= 40


def test_the_vocabulary_is_sorted():
    keys = [(row["term"], row["topic"]) for row in words.rows("topics")]
    assert keys == sorted(keys)


PIECES = st.sampled_from(
    ["ministre", "de la", "Défense", "Paix", "pour la paix", "et", "stabilité", "en marge", "du",
     "46e", "Sommet", "ASEAN", "vaccin", "Œuvre", "ﬁ", "\n", ",", "l’", "mer Orientale", "\U0001f600"]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=30).map(" ".join)))
def test_hits_lie_within_any_text(lexicon, text):
    found = topics.hits(lexicon.scan(words.fold(text)), text)
    assert all(0 <= h.start < h.end <= len(text) and h.topic in TOPICS for h in found)
    assert [h.start for h in found] == sorted(h.start for h in found)
    assert set(topics.of_article(found)) <= {h.topic for h in found}


def test_a_name_of_any_length_takes_linear_time(lexicon):
    text = "ministre" + " de la Défense" * 20_000 + " en marge de la Paix et" * 5_000
    assert isinstance(topics.hits(lexicon.scan(words.fold(text)), text), list)
