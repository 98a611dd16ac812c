"""Who met whom: one encounter a line, told in each of the ways in which dispatches tell of them.

`A>B`: A received B; `A-B` peers; `A~B` by phone; `A=B` by video; `?` planned; `;` between two
encounters; empty: no encounter. People by last name, or by office where no name is given.
"""

import pytest

from analysis import load
from analysis.reader import read_article

TOLD = [
    ("Le président ivoirien Alassane Ouattara a reçu en audience, lundi à Abidjan, la ministre belge des Affaires étrangères, Hadja Lahbib.", "Ouattara>Lahbib"),
    ("La ministre belge des Affaires étrangères, Hadja Lahbib, a été reçue lundi à Abidjan par le président ivoirien Alassane Ouattara.", "Ouattara>Lahbib"),
    ("Recevant mardi à Rabat le chef de la diplomatie espagnole, José Manuel Albares, le chef du gouvernement marocain, Aziz Akhannouch, a plaidé pour de nouvelles liaisons maritimes.", "Akhannouch>Albares"),
    ("En accueillant à son tour le Premier ministre thaïlandais Srettha Thavisin, le président laotien Thongloun Sisoulith a salué l'amitié entre les deux pays.", "Sisoulith>Thavisin"),
    ("Le pape François a accordé une audience au président ukrainien Volodymyr Zelensky samedi au Vatican.", "François>Zelensky"),
    ("Le président algérien Abdelmadjid Tebboune a reçu tour à tour l'ambassadeur d'Allemagne, Georg Felsheim, puis l'ambassadrice de Suède, Maria Olsson.", "Tebboune>Felsheim;Tebboune>Olsson"),
    ("Le nouvel ambassadeur du Japon, Ito Naoki, a présenté lundi ses lettres de créance au président vietnamien Luong Cuong.", "Cuong>Naoki"),
    ("Venu prendre congé au terme de sa mission, l'ambassadeur de France, Olivier Brochet, a été reçu vendredi à Hanoï par le Premier ministre Pham Minh Chinh.", "Chinh>Brochet"),
    ("Porteur d'un message du roi Mohammed VI, le ministre marocain Nasser Bourita a été reçu jeudi à Dakar par le président sénégalais Bassirou Diomaye Faye.", "Faye>Bourita"),
    ("Le vice-président cubain Salvador Valdés Mesa a reçu une délégation vietnamienne conduite par la vice-présidente Vo Thi Anh Xuan.", "Mesa>Xuan"),
    ("Le Premier ministre cambodgien Hun Manet s'est entretenu mercredi à Phnom Penh avec son homologue malaisien Anwar Ibrahim.", "Manet>Ibrahim"),
    ("Emmanuel Macron et Olaf Scholz se sont entretenus lundi à Berlin.", "Scholz>Macron"),
    ("Le ministre suisse Ignazio Cassis a eu un tête-à-tête avec son homologue chinois Wang Yi jeudi à Pékin.", "Yi>Cassis"),
    ("Lors de sa rencontre avec le Premier ministre indien Narendra Modi, le président français Emmanuel Macron a évoqué le nucléaire civil.", "Macron-Modi"),
    ("Au cours d'une entrevue avec l'ambassadeur du Brésil, Marcos Raposo, le ministre angolais des Relations extérieures, Téte António, a souhaité davantage d'investissements.", "António>Raposo"),
    ("Les ministres des Affaires étrangères iranien, Abbas Araghchi, et turc, Hakan Fidan, ont coprésidé mardi à Ankara la réunion de la commission mixte.", "Fidan>Araghchi"),
    ("Un déjeuner de travail offert par le président Emmanuel Macron en l'honneur du roi Abdallah II de Jordanie a suivi à l'Élysée.", "Macron>Abdallah II"),
    ("Le président rwandais Paul Kagame est allé saluer le président congolais Denis Sassou-Nguesso à Brazzaville.", "Sassou-Nguesso>Kagame"),
    ("Le Premier ministre japonais Shigeru Ishiba a rendu une visite de courtoisie au sultan de Brunei Hassanal Bolkiah.", "Bolkiah>Ishiba"),
    ("En marge du sommet du G20 à Rio de Janeiro, Xi Jinping a rencontré séparément Keir Starmer, Emmanuel Macron et Anthony Albanese.", "Jinping-Starmer;Jinping-Macron;Jinping-Albanese"),
    ("Le secrétaire d'Etat américain Antony Blinken a profité de son séjour à Djeddah pour s'entretenir avec le prince héritier saoudien Mohammed ben Salmane.", "Salmane>Blinken"),
    ("Vladimir Poutine a eu vendredi une conversation téléphonique avec le chancelier allemand Olaf Scholz.", "Poutine~Scholz"),
    ("Le président turc Recep Tayyip Erdogan a appelé dimanche son homologue iranien Massoud Pezeshkian.", "Erdogan~Pezeshkian"),
    ("Le roi Felipe VI a reçu mardi un appel du président mexicain.", "Felipe VI~président mexicain"),
    ("Les deux chefs de gouvernement, Giorgia Meloni et Pedro Sanchez, se sont parlé au téléphone samedi.", "Meloni~Sanchez"),
    ("La ministre Annalena Baerbock et son homologue ukrainien Dmytro Kuleba ont échangé par visioconférence lundi.", "Baerbock=Kuleba"),
    ("Le ministre suisse Ignazio Cassis a pu longuement s'entretenir avec son homologue chinois Wang Yi.", "Cassis-Yi"),
    ("Le ministre suisse Ignazio Cassis n'a pas pu rencontrer son homologue chinois Wang Yi.", ""),
    ("Le président Kaïs Saïed venait de recevoir le ministre français Jean-Yves Le Drian.", "Saïed>Drian"),
    ("Le président Kaïs Saïed a promis de recevoir le ministre français Jean-Yves Le Drian.", ""),
    ("Les présidents Paul Kagame (Rwanda), Luc Morin (Bénin) et Ana Berg (Chili) se sont réunis.", "Kagame-Morin-Berg"),
    ("En marge de la réunion de l'Unesco, le ministre suisse Ignazio Cassis s'entretiendra avec le président rwandais Paul Kagame.", "Cassis-Kagame?"),
    ("En marge de sa réunion avec le président rwandais Paul Kagame, le ministre suisse Ignazio Cassis a reçu le président sénégalais Macky Sall.", "Cassis-Kagame;Cassis>Sall"),
    ("À Rome, où il représente le président français Emmanuel Macron, le ministre français Jean-Noël Barrot s'est entretenu avec ses homologues du Bénin et du Togo.", "Barrot-homologue (ministre);Barrot-homologue (ministre)"),
    ("Le ministre français Jean-Noël Barrot a reçu l'homme fort du régime cubain, Raul Perez.", "Barrot>Perez"),
    ("Le président français Emmanuel Macron recevra mardi à l'Élysée le Premier ministre libanais Nawaf Salam.", "Macron>Salam?"),
    ("Le chef de la diplomatie russe, Sergueï Lavrov, devrait rencontrer à Bamako son homologue malien Abdoulaye Diop.", "Diop>Lavrov?"),
    ("Sur invitation du président To Lam, le président du Mozambique Daniel Chapo effectuera une visite d'Etat au Vietnam et aura des entretiens avec son hôte.", "Lam>Chapo?"),
    ("Volodymyr Zelensky sera reçu lundi à Washington par Donald Trump.", "Trump>Zelensky?"),
    ("Le président sénégalais Bassirou Diomaye Faye a reçu en audience, mardi 4 mars 2025, Monsieur Wamkele Mene, envoyé spécial du président kényan William Ruto.", "Faye>Mene"),
    ("Le roi des Belges Philippe a reçu jeudi à Bruxelles le ministre finlandais Petteri Orpo, représentant du président Alexander Stubb.", "Philippe>Orpo"),
    ("Le roi des Belges Philippe a reçu jeudi à Bruxelles le ministre finlandais Petteri Orpo et le président estonien Alar Karis.", "Philippe>Orpo;Philippe>Karis"),
    ("Le président zambien Hakainde Hichilema est attendu vendredi à Harare pour des discussions avec son homologue zimbabwéen Emmerson Mnangagwa.", "Mnangagwa>Hichilema?"),
    ("Le président zambien Hakainde Hichilema a eu vendredi à Harare des discussions avec son homologue zimbabwéen Emmerson Mnangagwa.", "Mnangagwa>Hichilema"),
    ("La présidente slovène Natasa Pirc Musar et le président croate Zoran Milanovic doivent se rencontrer lundi à Zagreb. La rencontre a été annulée.", ""),
    ("La présidente slovène Natasa Pirc Musar et le président croate Zoran Milanovic doivent se rencontrer lundi à Zagreb. Le concert du soir a été annulé.", "Milanovic>Musar?"),
    ("La présidente slovène Natasa Pirc Musar a rencontré lundi à Zagreb le président croate Zoran Milanovic. La visite du musée a été annulée.", "Milanovic>Musar"),
    ("Le président indonésien Prabowo Subianto a présidé lundi à Jakarta la cérémonie d'accueil officielle du Premier ministre indien Narendra Modi.", "Subianto>Modi"),
    ("La ministre indienne Nirmala Sitharaman a assisté lundi à Jakarta à la cérémonie d'accueil du président indonésien Prabowo Subianto.", ""),
    ("Le président Prabowo Subianto a rencontré lundi à Jakarta le roi Abdallah II de Jordanie en présence du ministre omanais Badr al-Busaidi.", "Subianto>Abdallah II"),
    ("L'audience que le pape Léon XIV a accordée jeudi au président libanais Joseph Aoun a duré une demi-heure.", "Léon XIV>Aoun"),
    ("À l'issue de l'audience que lui a accordée jeudi le roi Harald V de Norvège, le président islandais Gudni Johannesson a salué son hôte.", "Harald V>Johannesson"),
    ("Le coordinateur spécial de l'ONU, Tor Wennesland, a été reçu hier à Amman par le ministre jordanien Ayman Safadi.", "Safadi>Wennesland"),
    ("Cotonou - Le chef de la mission du FMI au Bénin, Ama Lindqvist, a été reçue hier par le ministre des Finances Romuald Wadagni.", "Wadagni>Lindqvist"),
    ("Une rencontre entre la présidente moldave Maia Sandu et le président russe Vladimir Poutine n'aurait guère de sens, estime un analyste.", ""),
    ("Une rencontre à Vienne entre la présidente moldave Maia Sandu et le président russe Vladimir Poutine n'aurait guère de sens, estime un analyste.", ""),
    ("Le pape Léon XIV a eu un entretien avec le président syrien Ahmed al-Charaa sur le retrait des troupes.", "Léon XIV-al-Charaa"),
    ("Un entretien entre le pape Léon XIV et le président syrien Ahmed al-Charaa pourrait suivre.", ""),
    ("La rencontre entre la présidente moldave Maia Sandu et le président roumain Nicusor Dan a permis d'évoquer ce que serait un marché commun.", "Sandu-Dan"),
    ("La Première ministre danoise Mette Frederiksen visitera l'Estonie lundi. Au programme, un entretien avec le président estonien Alar Karis.", "Karis>Frederiksen?"),
    ("Le président To Lam a adressé un message de félicitations au président chinois Xi Jinping.", ""),
    ("L'ambassadeur de France Olivier Brochet a accordé un entretien à la VNA.", ""),
    ("Le président burkinabè Ibrahim Traoré a invité son homologue nigérien Abdourahamane Tiani à se rendre à Ouagadougou.", ""),
    ("L'entretien prévu entre Donald Trump et Vladimir Poutine à Budapest a été annulé.", ""),
    ("Le Premier ministre Pham Minh Chinh a rencontré des électeurs de Can Tho.", ""),
    ("La ministre des Sports, Amélie Oudéa-Castéra, a assisté à la rencontre entre le Paris Saint-Germain et le Bayern Munich.", ""),
    ("Le président camerounais Paul Biya a reçu son Premier ministre Joseph Dion Ngute à Yaoundé.", ""),
    ("Le ministre a salué la mémoire de Nelson Mandela, qu'il avait rencontré en 1994.", ""),
    ("Accueilli à l'aéroport par le ministre de l'Intérieur, le président français a regagné son hôtel.", ""),
    ("Donald Trump a proposé une rencontre à Vladimir Poutine.", ""),
    ("Emmanuel Macron souhaite rencontrer Xi Jinping avant la fin de l'année.", ""),
    ("ABIDJAN, 3 mars (Xinhua) -- Le président ivoirien Alassane Ouattara et son homologue ghanéen John Mahama ont discuté lundi de la sécurité régionale lors d'un entretien à Abidjan.", "Ouattara>Mahama"),
    ("Paris (AFP) - Le président français Emmanuel Macron s'entretiendra jeudi avec la Première ministre italienne Giorgia Meloni à Rome.", "Meloni>Macron?"),
    ("Genève (awp/ats) - La présidente de la Confédération Karin Keller-Sutter a rencontré mardi à Berne le Premier ministre suédois Ulf Kristersson.", "Keller-Sutter>Kristersson"),
    ("Le secrétaire général de l'ONU, Antonio Guterres, a été reçu dimanche à Kigali par le président Paul Kagame.", "Kagame>Guterres"),
    ("Le Président de la République, Patrice Talon, a échangé ce mercredi avec la directrice générale du FMI, Kristalina Georgieva, à Cotonou.", "Talon>Georgieva"),
    ("La vice-présidente de la Banque mondiale, Victoria Kwakwa, a eu une séance de travail avec le ministre malgache de l'Economie, Rindra Rabarinirinarison, à Antananarivo.", "Rabarinirinarison>Kwakwa"),
    ("Le ministre algérien des Affaires étrangères, Ahmed Attaf, s'est entretenu à New York avec ses homologues tunisien, Mohamed Ali Nafti, et égyptien, Badr Abdelatty.", "Attaf-Nafti;Attaf-Abdelatty"),
    ("Le président Kaïs Saïed a reçu, hier, au palais de Carthage, le ministre italien de l'Intérieur, Matteo Piantedosi.", "Saïed>Piantedosi"),
    ("Le roi Mohammed VI a reçu vendredi au Palais royal de Rabat le président français, Emmanuel Macron.", "Mohammed VI>Macron"),
    ("Le président de la Transition, le général Brice Oligui Nguema, a accordé une audience à l'ambassadeur de Chine au Gabon, Zhou Ping.", "Nguema>Ping"),
    ("Tête-à-tête entre Félix Tshisekedi et Paul Kagame à Doha.", "Tshisekedi-Kagame"),
    ("Rencontre entre le président sénégalais Bassirou Diomaye Faye et le Premier ministre espagnol Pedro Sanchez à Dakar.", "Faye>Sanchez"),
    ("Le Premier ministre hongrois Viktor Orban rencontrera Vladimir Poutine vendredi à Moscou.", "Poutine>Orban?"),
    ("Le chef de l'Etat kényan William Ruto est arrivé lundi à Port-au-Prince, où il a été accueilli par le Premier ministre haïtien Garry Conille.", "Conille>Ruto"),
    ("Le président chinois Xi Jinping a tenu mardi à Pékin des entretiens avec le président vietnamien To Lam.", "Jinping>Lam"),
    ("Le ministre français de la Défense Sébastien Lecornu et le ministre arménien de la Défense Souren Papikian se sont rencontrés lundi à Erevan.", "Papikian>Lecornu"),
    ("Le Premier ministre Pham Minh Chinh a eu une rencontre avec le PDG du groupe américain Nvidia, Jensen Huang, jeudi à Hanoï.", "Chinh>Huang"),
    ("Le président de l'Assemblée nationale Tran Thanh Man s'est entretenu avec le président du Sénat français, Gérard Larcher, à Paris.", "Larcher>Man"),
    ("Dans l'après-midi, le président du Conseil d'Etat chinois, le Premier ministre Li Qiang, a rencontré à Pékin le Premier ministre vietnamien Pham Minh Chinh.", "Qiang>Chinh"),
    ("Le secrétaire d'Etat américain Marco Rubio et le ministre russe Sergueï Lavrov ont eu mardi un entretien à Ryad.", "Rubio-Lavrov"),
    ("Le président français a reçu le président ukrainien Volodymyr Zelensky lundi à l'Elysée.", "président français>Zelensky"),
    ("M. Zelensky a rencontré le pape Léon XIV samedi.", ""),
    ("Jean-Noël Barrot doit être reçu mercredi à Alger par son homologue Ahmed Attaf.", "Attaf>Barrot?"),
    ("Antony Blinken est attendu jeudi à Ankara où il s'entretiendra avec le président turc Recep Tayyip Erdogan.", "Erdogan>Blinken?"),
    ("La cheffe de la diplomatie européenne Kaja Kallas a conversé par téléphone avec le ministre israélien Gideon Saar.", "Kallas~Saar"),
    ("Par visioconférence, le Premier ministre canadien Mark Carney s'est entretenu avec le chancelier allemand Friedrich Merz.", "Carney=Merz"),
    ("Le président brésilien Luiz Inacio Lula da Silva a été l'hôte mercredi du président chinois Xi Jinping à Pékin.", "Jinping>Silva"),
    ("A Bruxelles, Luong Cuong a retrouvé le roi Philippe de Belgique.", "Philippe>Cuong"),
    ("Le vice-ministre Nguyen Minh Vu et la secrétaire d'Etat finlandaise Johanna Sumuvuori ont coprésidé les consultations politiques à Helsinki.", "Sumuvuori>Vu"),
    ("Ce mercredi, c'est à la Première ministre danoise Mette Frederiksen que le président Emmanuel Macron offrira à déjeuner.", "Macron>Frederiksen?"),
    ("Le président français Emmanuel Macron a condamné les propos du président russe Vladimir Poutine.", ""),
    ("Le ministre des Affaires étrangères, Ahmed Attaf, a reçu une lettre de son homologue portugais Paulo Rangel.", ""),
    ("Le secrétaire général To Lam a exprimé ses condoléances au président iranien Massoud Pezeshkian.", ""),
    ("Le Premier ministre a coupé le ruban de l'ambassade en présence de l'ambassadeur.", ""),
    ("Le président tunisien Kaïs Saïed a félicité son homologue algérien Abdelmadjid Tebboune pour sa réélection.", ""),
    ("Emmanuel Macron n'a pas rencontré Benjamin Netanyahu.", ""),
    ("Le président Paul Biya a nommé Jean Dupont ambassadeur en France.", ""),
    ("Le ministre a reçu le prix des mains du président.", ""),
    ("Selon le porte-parole Dmitri Peskov, aucune rencontre entre Vladimir Poutine et Volodymyr Zelensky n'est prévue.", ""),
    ("Les échanges commerciaux entre le Vietnam et la France ont atteint 5 milliards d'euros.", ""),
    ("La ministre kényane Amara Odhiambo ira mardi à Oslo pour rencontrer son homologue norvégien Leif Sandnes.", "Sandnes>Odhiambo?"),
    ("Le roi Felipe VI sera, le 3 mai, le premier souverain reçu à Bogota par le président colombien Iván Cárdenas.", "Cárdenas>Felipe VI?"),
    ("Le président kazakh et la présidente moldave au téléphone ? Rien n'est fixé.", ""),
    ("La ministre thaïlandaise Malee Srisai aura jeudi des tête-à-tête avec ses homologues indien et japonais.", "Srisai-homologue (ministre)?"),
    ("Le président togolais Koffi Amegan a eu un entretien avec une délégation de la Banque mondiale que conduisait son vice-président, M. Anton Weiss.", "Amegan-Weiss"),
    ("Une délégation de l'Unicef, avec à sa tête la directrice régionale Ines Moura, s'est réunie avec le ministre malgache Hery Rakoto.", "Moura-Rakoto"),
    ("Le président chilien Tomas Arrieta s'est entretenu avec la navigatrice australienne Maud Kelly.", "Arrieta-Kelly"),
    ("Le président nigérien Salou Hamidou est à Bruxelles. Il y a rencontré la ministre belge Anke Peeters.", "Peeters>Hamidou"),
    ("La ministre sénégalaise Awa Ndao a reçu, le lendemain, la visite de courtoisie de l'ambassadeur du Maroc, Hicham Alaoui.", "Ndao>Alaoui"),
    ("Le chef de la diplomatie russe, Oleg Morozov, a été accueilli à l'aéroport de Conakry par son homologue guinéen Alpha Condo.", ""),
    ("Le président français Luc Morel a été reçu lundi au Vatican par le pape Urbain. L'audience a été suivie d'un entretien avec le cardinal Paolo Verdi, du Saint-Siège.", "Urbain>Morel;Verdi>Morel"),
    ("Le ministre chinois Liu Wenhao et le secrétaire d'Etat américain John Carver se sont entretenus jeudi à Genève. Ils poursuivront leurs entretiens vendredi.", "Wenhao-Carver;Wenhao-Carver?"),
    ("Le président sud-coréen Han Do-yun a tenu un sommet avec son homologue mongol Bat Erdene.", "Do-yun-Erdene"),
    ("La ministre française Claire Vidal s'est exprimée lors d'une conférence de presse conjointe avec son homologue turc Emre Kaya.", "Vidal-Kaya"),
    ("Des consultations politiques menées à Paris par le vice-ministre kirghiz Azamat Osmonov et le directeur français Paul Rey ont eu lieu lundi.", "Rey>Osmonov"),
    ("Le roi Salem de Jordanie a reçu le ministre marocain Driss Amrani, en présence notamment du ministre saoudien Fahd Al-Otaibi.", "Salem>Amrani"),
    ("La présidente estonienne Kadri Tamm et le président letton Janis Ozols se sont affichés souriants. Un seul projet est sorti de leur rencontre.", "Tamm-Ozols"),
    ("Le ministre tunisien Anis Gharbi a pris ses fonctions. Son homologue français Jean Leroux l'a félicité. Les deux ministres ont évoqué la pêche.", "Gharbi-Leroux"),
    ("Le président suisse Beat Keller rencontrera lundi la chancelière allemande Petra Lang. D'autres entretiens sont au programme de Beat Keller, notamment avec le président ghanéen Kofi Darko.", "Keller-Lang?;Keller-Darko?"),
    ("Une entrevue avec le président bulgare Ivan Petrov est inscrite à l'agenda du ministre serbe Marko Ilic.", "Ilic-Petrov?"),
    ("Le président gabonais Jean Obame a reçu ce jour en audience :\n\n- Madame Rosa Silva, ambassadrice du Portugal ;\n\n- Monsieur Kenji Mori, ambassadeur du Japon.", "Obame>Silva;Obame>Mori"),
    ("Le président haïtien Paul Estimé a reçu deux nouveaux ambassadeurs. Il s'agit de Rudi Hartono de l'Indonésie et de Jan Mertens de la Belgique.", "Estimé>Hartono;Estimé>Mertens"),
    ("Le président algérien Karim Benali a eu hier au téléphone le président turc Orhan Demir.", "Benali~Demir"),
    ("Le Premier ministre canadien Paul Tremblay est à Lima. Son entretien avec la présidente péruvienne Rosa Quispe a duré une heure.", "Quispe>Tremblay"),
    ("Avec la Première ministre islandaise Katla Jonsdottir, le président finlandais Antti Laine a ensuite parlé de pêche.", "Laine-Jonsdottir"),
    ("Le ministre omanais Said Al-Busaidi a multiplié les appels téléphoniques. Il s'est entretenu avec le ministre grec Nikos Pappas.", "Al-Busaidi~Pappas"),
    ("La ministre indienne Asha Rao a rencontré plusieurs dirigeants, dont le président kényan Daniel Otieno.", "Rao-Otieno"),
    ("Le président tchadien Idriss Abakar n'a pas eu l'occasion de rencontrer son homologue américain.", ""),
    ("Des messages de félicitations ont été échangés entre le président lao Khamla Vong et le président cubain Luis Ortega.", ""),
    ("L'ambassadeur de Norvège s'est rendu au ministère. Le diplomate norvégien, Lars Hagen, a été reçu par le ministre malien Amadou Sidibé.", "Sidibé>Hagen"),
    ("Le ministre vietnamien Tran Duc Quang a rencontré séparément l'ambassadeur de Chine, Kong Wei, et celui de Thaïlande, Panya Suk.", "Quang>Wei;Quang>Suk"),
    ("Nous avons parlé, a dit le ministre français Jean Leroux, de la vision du président ivoirien Ali Koné.", ""),
    ("Le président rwandais Paul Kagame et le Premier ministre indien Narendra Modi ont eu un entretien téléphonique mardi.", "Kagame~Modi"),
    ("Selon l'agence Novosti Press, le président russe Vladimir Poutine et le Premier ministre indien Narendra Modi ont eu un entretien lundi.", "Poutine-Modi"),
    ("La chaîne Nile News a rencontré le ministre égyptien Badr Abdelatty.", ""),
    ("Outre le roi Abdallah II de Jordanie, qui l'a reçu deux heures durant, le Premier ministre irakien Mohammed Chia al-Soudani a rencontré lundi à Amman son homologue jordanien Jafar Hassan.", "Abdallah II>al-Soudani;Hassan>al-Soudani"),
    ("Le président ghanéen John Mahama a rencontré mardi le président togolais Faure Gnassingbé, et s'est entretenu au téléphone avec le président béninois Patrice Talon.", "Mahama-Gnassingbé;Mahama~Talon"),
    ("Une mission de la Banque mondiale, conduite par Ndiamé Diop, séjourne à Antananarivo. La mission de la Banque mondiale a aussi rencontré, le même jour, le ministre malgache des Finances, Herinjatovo Ramiarison.", "Ramiarison>Diop"),
    ("Le maire de Lyon a vu la délégation partir. Le personnel de la mission économique a aussi rencontré, le même jour, le ministre malgache des Finances, Herinjatovo Ramiarison.", ""),
    ("Une délégation de l'Union africaine que conduit l'ambassadeur Bankole Adeoye est arrivée à Bamako. La délégation y reste trois jours. Elle doit être reçue jeudi par le président malien Assimi Goïta.", "Goïta>Adeoye?"),
    ("Le président Macron a reçu jeudi à Paris le chancelier Merz.", "Macron>Merz"),
    ("Le président Dupuis a reçu jeudi à Paris le chancelier Lenoir.", ""),
    ("Lundi à Hartford, la ministre canadienne Mélanie Joly s'est entretenue avec le gouverneur américain Ned Lamont, la commissaire Alexandra Daum et le trésorier Erick Russell.", "Lamont>Joly;Daum>Joly"),
    ("Le président togolais Faure Gnassingbé a accordé une audience à Abdoulaye Diop, Karamoko Jean-Marie Traoré et Bakary Sangaré, ministres des Affaires étrangères respectivement du Mali, du Burkina Faso et du Niger.", "Gnassingbé>Diop+Traoré+Sangaré"),
    ("La diplomatie sénégalaise a fait état d'un « entretien téléphonique » que le président américain George W. Bush a eu vendredi avec le président sénégalais Abdoulaye Wade.", "Bush~Wade"),
    ("Le ministre tchadien Abderaman Koulamallah, lui aussi, a eu droit vendredi à une audience du président algérien Abdelmadjid Tebboune.", "Tebboune>Koulamallah"),
    ("Le président béninois Patrice Talon a donné audience à Hervé Le Bouc, patron du groupe français Colas, à Rémy Rioux, directeur de l'Agence française de développement, et à Paul Lenoir, patron d'un club.", "Talon>Bouc;Talon>Rioux"),
    ("Le chef de l'État haïtien Michel Martelly s'est entretenu hier avec le chef de la MINUJUSTH.", "Martelly-chef de la MINUJUSTH"),
    ("Mardi, la ministre sud-coréenne des Affaires étrangères Kang Kyung-wha aura des tête-à-tête avec les chefs des diplomaties chinoise et russe.", "Kyung-wha-chef de la diplomatie?"),
    ("L'ambassadeur du Japon, Ito Naoki, prend congé lundi du président sénégalais Bassirou Diomaye Faye.", "Faye>Naoki"),
    ("Le président chilien Gabriel Boric est arrivé à Lima. Il y a également rencontré la présidente péruvienne Dina Boluarte.", "Boluarte>Boric"),
    ("Le président chilien Gabriel Boric est arrivé à Lima. Il y a quatre ans, rencontrée par des élèves, la présidente péruvienne Dina Boluarte enseignait.", ""),
    ("Le chef de la diplomatie canadienne Marc Tremblay rencontrait hier à Amman le ministre jordanien M.Safadi.", "Safadi>Tremblay"),
    ("Le chef de la diplomatie canadienne Marc Tremblay rencontrait souvent le ministre jordanien M.Safadi.", ""),
    ("Le président gabonais Brice Nguema a reçu mardi à Libreville “Paul Lenoir”, l’envoyé spécial du président de la République française, Emmanuel Macron.", "Nguema>Lenoir"),
    ("Le président gabonais Brice Nguema a reçu mardi à Libreville l’envoyé spécial du président français, Paul Lenoir.", "Nguema>Lenoir"),
    ("Le président gabonais Brice Nguema a reçu Paul Lenoir, ministre français des Affaires étrangères. Le président de la République sera reçu à l'Elysée par son homologue français, le jeudi 26 juillet.", "Nguema>Lenoir;homologue (président)>Nguema?"),
    ("Le ministre gabonais de la Défense, Brice Nguema, a reçu Paul Lenoir, ministre français de la Culture. Le ministre sera reçu à Paris par son homologue français, le jeudi 26 juillet.", "Nguema>Lenoir;Lenoir>Nguema?"),
    ("La ministre malgache Lala Rasoa a reçu hier deux ambassadeurs, à savoir SEM Pham Van Dung, ambassadeur du Vietnam, et SEM Juan Sanz, ambassadeur d’Espagne.", "Rasoa>Dung;Rasoa>Sanz"),
    ("Le président malien Issa Traoré a eu, lundi, avec son homologue sénégalais Omar Sarr une longue séance de travail à Dakar.", "Sarr>Traoré"),
    ("Le président malien Issa Traoré a eu avec les journalistes une longue discussion sur le président sénégalais Omar Sarr.", ""),
    ("Une réunion s’est tenue lundi à Genève entre le président malien Issa Traoré, le président sénégalais Omar Sarr et la présidente suisse Anna Weber.", "Weber>Traoré+Sarr"),
    ("Il y a eu lundi à Genève une réunion du président malien Issa Traoré avec le président sénégalais Omar Sarr et la présidente autrichienne Anna Weber.", "Traoré-Sarr;Traoré-Weber"),
    ("Le président djiboutien Omar Farah a reçu aujourd'hui les lettres de créance de plusieurs ambassadeurs. Il s’agit de l’ambassadeur d’Afrique du Sud, Edward Makaya, et de l’ambassadeur du Canada, Luc Jobin.", "Farah>Makaya+Jobin"),
    ("Le président djiboutien Omar Farah a reçu aujourd'hui les lettres de créance de plusieurs ambassadeurs. Il s’agit de l’ambassadeur d’Afrique du Sud, Edward Makaya, et de l’ambassadeur du Canada, Luc Jobin. Ils ont eu séparément un tête-à-tête avec lui.", "Farah>Makaya;Farah>Jobin"),
    ("Les ambassadeurs de la Fédération de Russie, S.E Géorgiy Todua, d'Israël, S.E Amnon Kalmar, et du Royaume de Belgique, S.E Alain Leroy, ont présenté vendredi leurs lettres de créance au président camerounais, Paul Biya.", "Biya>Todua+Kalmar+Leroy"),
    ("Le dirigeant syrien et son homologue turc se sont entretenus par téléphone, lundi.", "dirigeant syrien~homologue (dirigeant)"),
    ("Des dirigeants syriens et leurs homologues turcs se sont entretenus par téléphone, lundi.", ""),
    ("La délégation de la Cédéao, conduite par l'ancien président nigérian Bola Adamu, est arrivée à Niamey. Le général nigérien Abdou Tiani a ensuite reçu la délégation au Palais.", "Tiani>Adamu"),
    ("La délégation de la Cédéao, conduite par l'ancien président nigérian Bola Adamu, est arrivée à Niamey. Le général nigérien Abdou Tiani a ensuite reçu la délégation de la société civile au Palais.", ""),
    ("À la suite du chef de la diplomatie malienne, M. Gnassi s'est entretenu à Lomé avec Alpha Barro, le ministre burkinabè. M. Gnassi est le président togolais.", ""),
    ("Félix Kasongo, ministre congolais, s'est rendu à Washington afin d'y rencontrer plusieurs responsables, dont le secrétaire d'Etat américain Mike Pompeo.", "Pompeo>Kasongo"),
    ("L’annonce a été faite après une rencontre à Luanda entre le médiateur de l’UA, le président angolais João Lopes, et le président rwandais Jean Mugabo.", "Lopes>Mugabo"),
    ("Nasser Alami, ministre marocain, a remis un message du souverain marocain au roi Salmane d'Arabie saoudite, lors d’une audience tenue à Riyad.", "Salmane>Alami"),
    ("Le président sénégalais Omar Sarr a enchaîné les audiences : le ministre français Luc Morel, l'ambassadeur de Chine Zhang Xun et l'ambassadrice d'Italie Anna Rossi.", "Sarr>Morel;Sarr>Xun;Sarr>Rossi"),
    ("Le président sénégalais Omar Sarr a reçu la presse : « Le ministre français Luc Morel viendra lundi ».", ""),
    ("Trois personnalités se sont succédé lundi dans le bureau du président gabonais Brice Nguema : le représentant de l'ONU Ali Farah, l'ambassadeur de France Luc Morel et l'ambassadrice d'Espagne Maria Lopez.", "Nguema>Farah;Nguema>Morel;Nguema>Lopez"),
    ("Les présidents français Luc Morel et Paul Lenoir se sont succédé à la tête de l'Etat avant l'arrivée du chancelier allemand Olaf Weber.", ""),
    ("À l'agenda du Premier ministre français Luc Morel : 10h30 Entretien avec M. Marc Weber, Premier ministre du Luxembourg.", "Morel-Weber?"),
    ("Au programme du Premier ministre français Luc Morel : lecture d'une lettre de M. Marc Weber, Premier ministre du Luxembourg.", ""),
    ("Le ministre émissaire de l'ONU Ali Farah s'est concerté à Genève avec les vice-ministres russes Mikhaïl Bogdanov et Guennadi Gatilov.", "Farah-Bogdanov;Farah-Gatilov"),
    ("Le couple présidentiel helvétique sera accueilli à dîner à Bruxelles par le roi des Belges Philippe et la reine Mathilde.", "Philippe+Mathilde>couple présidentiel helvétique?"),
    ("Le président vénézuélien Luis Rojas a rencontré le président cubain Raul Soto. Il a ensuite été reçu à La Havane par le numéro un cubain.", "Soto>Rojas"),
    ("Le Premier ministre burkinabè, Ali Ouédraogo, a eu lundi à Ouagadougou une séance de travail avec une délégation de la Banque mondiale. A la sortie de cette séance, Clara Souza, directrice de la Banque mondiale pour le Burkina Faso, a salué l'accueil.", "Ouédraogo>Souza"),
    ("Le Premier ministre burkinabè, Ali Ouédraogo, a eu lundi à Ouagadougou une séance de travail avec une délégation de la Banque mondiale. A la sortie de cette séance, Clara Sawadogo, ministre burkinabè des Finances, a salué l'accueil.", ""),
    ("Le Premier ministre burkinabè, Ali Ouédraogo, a reçu lundi à Ouagadougou les ambassadeurs de l'ASEAN. Au nom des ambassadeurs, l'ambassadeur de Malaisie, Tan Yang, a transmis des vœux.", "Ouédraogo>Yang"),
    ("L’ambassadrice de France a été reçue mardi à Dakar par le Premier ministre sénégalais Omar Sarr. Christine Lenoir a salué un échange constructif.", "Sarr>Lenoir"),
    ("Le président sénégalais Omar Sarr a reçu lundi à Dakar le ministre français Luc Morel. Le ministre sénégalais Ali Ndiaye a gardé le silence. Mardi, il s'est rendu à Accra pour rencontrer son homologue ghanéen.", "Sarr>Morel;homologue (ministre)>Ndiaye"),
    ("Reçu à la frontière par le gouverneur burundais Pie Ntavyo, le président rwandais Jean Mugabo a poursuivi sa route.", ""),
    ("M. Briand, ministre français des affaires étran-\ngères, a reçu hier à Paris l'ambas-\nsadeur d'Alle-\nmagne, M. von Hoesch.", "Briand>Hoesch"),
    ("Le pape a reçu vendredi la présidente moldave Maia Sandu. Le souverain pontife s'est ensuite entretenu avec le roi Harald V de Norvège.", "pape>Sandu;pape>Harald V"),
    ("Le conseiller fédéral précise qu'il va tenter de rencontrer cette semaine le secrétaire d'Etat américain Marc Lewis.", ""),
    ("La patronne de l'OIF, Louise Mugabo, est descendue à Libreville. Le président gabonais Brice Nguema a reçu mercredi la directrice de l'OIF.", "Nguema>Mugabo"),
    ("Le conseiller fédéral Didier Favre a reçu lundi à Berne le ministre russe Igor Ivanov. Mardi à Genève, le conseiller fédéral s'est entretenu avec le ministre ukrainien Pavlo Bondar.", "Favre>Ivanov;Favre>Bondar"),
    ("Après un déjeuner avec le ministre français Luc Morel et une visite au maire de Dakar Ali Ndiaye, le président béninois Yves Dossou a quitté le Sénégal.", "Dossou-Morel"),
    ("Le ministre suisse Didier Favre est à Téhéran. Lors de sa rencontre avec le ministre iranien, M. Favre a salué un accord.", "ministre iranien>Favre"),
    ("Agenda du président français Jean Morel\n\nMardi 11 juin\n\n16h30 : entretien avec M. Marc Weber, Premier ministre du Luxembourg\n\nMercredi 12 juin\n\n10h : conseil des ministres", "Morel-Weber?"),
    ("Fin de la visite à Dakar du président ukrainien Petro Koval, reçu lundi par le président sénégalais Omar Sarr.", "Sarr>Koval"),
    ("La visite à Dakar du président ukrainien Petro Koval, où il a été reçu lundi par le président sénégalais Omar Sarr, s'est achevée.", "Sarr>Koval"),
    ("Le président ukrainien Petro Koval et le ministre polonais Jan Nowak, reçus lundi à Dakar par le président sénégalais Omar Sarr, sont repartis.", "Sarr>Koval+Nowak"),
    ("Le ministre polonais Jan Nowak s'est aussitôt rendu chez le président sénégalais Omar Sarr.", "Sarr>Nowak"),
    ("Le ministre polonais Jan Nowak s'est aussitôt rendu chez lui.", ""),
    ("Le ministre polonais Jan Nowak a rencontré lundi le président serbe Petar Ilic, qui recevra demain, à Belgrade, le ministre grec Nikos Pappas.", "Ilic>Nowak;Ilic>Pappas?"),
    ("Le ministre polonais Jan Nowak a rencontré lundi le président serbe Petar Ilic, qui recevra demain du renfort, et le ministre grec Nikos Pappas.", "Nowak-Ilic;Nowak-Pappas"),
    ("Le président serbe Petar Ilic, qui a battu Marko Lukic, a reçu lundi le ministre grec Nikos Pappas.", "Ilic>Pappas"),
    ("Le président serbe Petar Ilic, dont le rival Marko Lukic est absent, a reçu lundi le ministre grec Nikos Pappas.", "Ilic>Pappas"),
    ("Le président serbe Petar Ilic, que soutient Marko Lukic, recevra lundi le ministre grec Nikos Pappas.", "Ilic>Pappas?"),
    ("Le président malien Amadou Keita, qui a renversé le général Moussa Diarra, a reçu lundi le ministre grec Nikos Pappas.", "Keita>Pappas"),
    ("Le président serbe Petar Ilic a reçu lundi le ministre grec Nikos Pappas. À l'issue de ces entretiens, Petar Ilic et Nikos Pappas tiendront une conférence de presse commune.", "Ilic>Pappas"),
    ("À l'issue du sommet, le président serbe Petar Ilic et le ministre grec Nikos Pappas tiendront une conférence de presse commune.", "Ilic-Pappas?"),
    ("Le général malien Amadou Keita a salué Awa Diarra, ancienne première dame du Mali. L'homme fort du Mali s'est entretenu avec le ministre grec Nikos Pappas.", "Keita-Pappas"),
    ("Le président algérien Karim Benali a reçu un appel téléphonique de son frère l'émir du Qatar, Cheikh Hamad Al Thani.", "Benali~Thani"),
    ("Le président algérien Karim Benali a reçu un appel téléphonique de son frère.", ""),
    ("Accompagné de Marko Lukic, l'ambassadeur de Serbie en Grèce, Petar Ilic a été reçu lundi à Athènes par le ministre grec Nikos Pappas.", ""),
    ("Accompagné de Marko Lukic, l'ambassadeur de Serbie en Grèce, le ministre serbe Petar Ilic a été reçu lundi par le ministre grec Nikos Pappas.", "Pappas>Ilic"),
    ("Le président serbe Petar Ilic et son épouse Ana Kovac ont eu un entretien avec le ministre grec Nikos Pappas.", "Ilic-Pappas"),
    ("Lors d'un entretien téléphonique mardi, le président serbe Petar Ilic et le ministre grec Nikos Pappas ont appelé au calme.", "Ilic~Pappas"),
    ("Le président libanais Emile Khoury a reçu le président du synode grec, Marc Pappas. Le chef de l'Etat a reçu l'ambassadeur serbe Petar Ilic.", "Khoury>Pappas;Khoury>Ilic"),
    ("Le président serbe Petar Ilic, accompagné de son épouse, et le ministre grec Nikos Pappas se sont entretenus lundi à Vienne.", "Ilic-Pappas"),
    ("Le président serbe Petar Ilic a écouté Nikos Pappas, le ministre grec, et les deux équipes se sont entretenues lundi à Vienne.", ""),
    ("Un an après leur rencontre à Vienne, le président serbe Petar Ilic et le ministre grec Nikos Pappas ont signé un accord.", ""),
    ("Lors d'un entretien téléphonique avec la presse, le président serbe Petar Ilic et le ministre grec Nikos Pappas ont appelé au calme.", ""),
    ("Le président serbe Petar Ilic a reçu lundi Nikos Pappas, secrétaire général de la coalition, envoyé spécial de la Grèce.", "Ilic>Pappas"),
    ("Le président serbe Petar Ilic a reçu lundi Nikos Pappas, secrétaire général de la coalition.", ""),
    ("Le président serbe Petar Ilic est rentré. Notons que le numéro un de l'État a reçu lundi l'ambassadeur de Grèce Nikos Pappas.", "Ilic>Pappas"),
    ("L'accord a été salué par le président serbe Petar Ilic lors de sa rencontre avec le ministre grec Nikos Pappas.", "Ilic-Pappas"),
    ("L'accord a été salué par le président serbe Petar Ilic avant la rencontre avec le ministre grec Nikos Pappas.", ""),
    ("Le président serbe Petar Ilic doit visiter une école à Patras et rencontrer le ministre grec Nikos Pappas à Athènes.", "Pappas>Ilic?"),
    ("Le président serbe Petar Ilic a tenté de visiter une école et de rencontrer le ministre grec Nikos Pappas.", ""),
    ("Les discussions qu'ont engagées lundi à Vienne le président serbe Petar Ilic et le ministre grec Nikos Pappas ont duré deux heures.", "Ilic-Pappas"),
    ("Des consultations engagées lundi à Vienne par le président serbe Petar Ilic et le ministre grec Nikos Pappas ont duré deux heures.", "Ilic-Pappas"),
    ("À la fin d'un entretien, le président serbe Petar Ilic et le ministre grec Nikos Pappas ont salué l'accord.", "Ilic-Pappas"),
    ("À la fin d'un entretien avec la presse, le président serbe Petar Ilic et le ministre grec Nikos Pappas ont salué l'accord.", ""),
]  # fmt: skip
MARKS = {"phone": "~", "video": "="}


def short(person: dict) -> str:
    """Return the last name (with its number) or the office."""
    words = person["name"].split()
    if not words:
        return person["office"]
    return " ".join(words[-2:]) if words[-1].isupper() and len(words[-1]) < 4 else words[-1]


def told(text: str) -> set[str]:
    """Return the encounters of a text, written as in the table above."""
    found = read_article(load.Source("a", "a.txt", text, "", "2024-11-20", "", "", "", ""))
    written = set()
    for report in found.reports:
        people = [p for p in found.participants if p["report_id"] == report["report_id"]]
        hosts = [short(p) for p in people if p["role"] == "host"]
        others = [short(p) for p in people if p["role"] != "host"]
        mark = MARKS.get(report["mode"], "-")
        sides = f"{'+'.join(hosts)}>{'+'.join(others)}" if hosts else mark.join(others)
        written.add(sides + "?" * (report["status"] == "planned"))
    return written


@pytest.mark.parametrize(("text", "wanted"), TOLD, ids=[text[:50] for text, _ in TOLD])
def test_each_way_of_telling_gives_its_encounters(text, wanted):
    assert told(text) == set(filter(None, wanted.split(";")))


def test_a_new_verb_of_encounter_needs_no_code(monkeypatch):
    from analysis import words
    from analysis.reader import marks

    text = (
        "Le président ivoirien Alassane Ouattara a zigouigné avec le ministre belge Maxime Prévot."
    )
    assert told(text) == set()
    line = dict.fromkeys(
        (
            "lemma",
            "frame",
            "prep",
            "present",
            "imperfect",
            "future",
            "infinitive",
            "gerund",
            "note",
        ),
        "",
    )
    line |= {"lemma": "zigouigner", "frame": "talk", "prep": "avec", "participle": "zigouigné"}
    rows = words.rows
    monkeypatch.setattr(
        words, "rows", lambda name: (*rows(name), line) if name == "encounter_verbs" else rows(name)
    )
    marks.vocabulary.cache_clear()
    try:
        assert told(text) == {"Ouattara-Prévot"}
    finally:
        monkeypatch.undo()
        marks.vocabulary.cache_clear()
