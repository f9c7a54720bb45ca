// The 512 words of the resume code, nine bits each: a word's place is its number. For life: what is written on a sheet today is read in ten
// years, so no word moves, changes or goes. How they were chosen: src/build/commands/resume-words.ts, decision 0036.

/** Two words never begin with the same four letters: who has typed four has said which. */
export const FIRST_LETTERS = 4;

export const codeWords: readonly string[] = `
abeille abricot affiche agenda agneau agrafe aigle aiguille aimant album allumette ampoule ananas antenne appareil aquarium arbre ardoise armoire
armure arrosoir artichaut asperge assiette aubergine automne avenue avion avocat avril bagage baguette baignoire balai balcon bambou banquise barque
basilic bassine bateau batterie berceau beurre biche bijou billet biscuit bison bleu blouson bocal bonbon bonnet botte bouchon bougie bouleau bouquet
bourgeon boussole bouteille bracelet branche bricolage brioche brique brocoli bronze brosse brouette brume buffet buisson bulle bureau cabane cacao
cactus cadre caillou caissier camembert camion camping canard cannelle cantine capitaine caramel carnet carotte carrefour cartable cascade casquette
casserole castor catalogue cavalier cave cercle cerise chaise chambre chanteur chapeau chaton chaussure chemise chenille cheval chien chiffon chocolat
cigale cigogne ciment cintre citron classeur clavier cloche clou coffre coiffeur colis collier colombe compote concombre confiture copain coquille
corbeau corde costume coton couloir courgette couscous couvercle craie cravate crayon crevette cristal crochet croissant cuisine cycliste danseur
dauphin dentiste dessin diamant dimanche directeur disque domino dossier douche dragon drapeau dune encre enveloppe escargot essence facteur falaise
farine fauteuil fermier feuille feutre ficelle figue film flamme flan fleur flocon fontaine football foulard fourmi fraise framboise friandise frigo
fromage fruit galaxie galette garage gare gaufre genou gilet gingembre girafe givre glace gobelet graffiti graine gratin gravier grenier grillon gris
grotte guichet guirlande guitare gymnase hamster harpe herbe hibou hiver horizon horloge huile image immeuble infirmier jaguar jambe janvier jardin
jasmin jeudi jongleur jonquille journal judo juillet jumelles jupe kangourou kermesse kilo kiosque kiwi koala lacet laine laitue lampe lanterne lapin
laurier lavabo laverie lecteur lentille lessive levure libellule libraire licorne lierre lilas limonade lion litre losange lotus lucarne luge lundi
lunettes lutin macaron magazine magicien maillot maison mandarine mangue manteau marchand mardi marin marmotte masque matelas melon menthe menuisier
mercredi meringue merle micro midi miel mimosa minuit mirabelle moineau montre moteur mouette moufle moustique mouton muguet museau musicien myrtille
nappe navet navire neige noisette nord nougat novembre noyau nuage octobre oignon oiseau olive ombre omelette orange orchestre oreiller orteil ourson
ouvrier paille palmier panda panier pantalon papillon paquet parapluie parfum parking passoire patinoire paysage peigne peinture pelouse pendule
perceuse perroquet persil peuplier pharmacie photo piano pied pieuvre pilote pince pingouin pirate piscine pistache pizza placard plafond plage
plancher plastique plateau plombier pluie pochette poignet poireau poisson poivre pomme pompier poney porte potage poterie potiron poulain poupon
poussette prairie printemps promenade prune pull puzzle pyjama pyramide quartier quinoa radis raisin raquette remorque renard rideau robe robinet
robot rocher romarin rosier route ruban ruche ruisseau sabot sacoche safari salade samedi sandale sanglier sardine satellite sauce saumon savon
saxophone sculpture semaine semoule sentier septembre serrure serviette sifflet sirop soda soleil sonnette sorbet soupe source sparadrap spectacle
square stade statue studio stylo sucre table tabouret talon tambour tapis tarte tasse taureau taxi tennis terrasse ticket timbre tirelire tiroir tissu
toboggan toile tomate tondeuse tonnerre torchon tortue tournesol tracteur train tramway triangle trompette trottoir truite tube tulipe tunnel
turquoise tuyau usine vaisselle valise vanille vase velours vendeur verger veste viande vigne vinaigre violette virage visite vitesse vitrine voilier
voisin voiture volcan volet voyage yoga
`
  .trim()
  .split(/\s+/);
