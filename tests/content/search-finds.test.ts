// What people type, and the lesson that must come first: sets of sixteen things to learn, in five spellings. Titles and keywords answer; where
// they find too little, the prose is asked, as on the page. Then titles of lessons, misspelt at random.

import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readLibrary } from '../../src/build/library/library';
import { openSearch } from '../../src/site/search/find';
import { openProse } from '../../src/site/search/prose';
import { searchedLessons } from '../../src/site/search/search-data';
import { searchedPages } from '../../src/site/search/site-pages';
import { searchedTexts } from '../../src/site/search/searched-texts';
import { lessons } from '../support/lessons';
import { lotOf, sampleOf, type Lot } from '../support/sample';
import { typedByPeople } from '../support/typed-by-people';

const kinds = ['exact', 'no accent', 'one mistake', 'inflected', 'prefix'] as const;

type Asked = readonly (readonly [lesson: string, ...typed: readonly string[]])[];

/** Each was written whole before the search was asked for any of it. */
const sets: Readonly<Record<string, Asked>> = {
  ...typedByPeople,
  // The search was made with these.
  first: [
    ['joindre-document', 'pièce jointe', 'piece jointe', 'piece jionte', 'pièces jointes', 'joindre un docu'],
    ['creer-mot-de-passe', 'créer un mot de passe', 'creer un mot de passe', 'creer un mot de pase', 'créez des mots de passe', 'créer un mot de pas'],
    ['se-connecter-wifi', 'se connecter au Wi-Fi', 'wifi', 'se connceter au wifi', 'connexion wifi', 'se connec wi-fi'],
    ['reperer-faux-sms', 'repérer un faux SMS', 'reperer un faux sms', 'reperrer un faux sms', 'repérez les faux SMS', 'repérer faux sm'],
    ['ouvrir-coffre-fort', 'ouvrir un coffre-fort', 'ouvrir un coffre fort', 'ouvrir un cofre fort', 'ouvrez les coffres-forts', 'ouvrir coffr'],
    ['partager-coffre-fort', 'partager un papier du coffre', 'partager coffre', 'partager coffre', 'partagez le coffre', 'parta coffre'],
    ['demander-prime-activite', 'prime d’activité', 'prime activite', 'prime d’activté', 'primes d’activité', 'prime activ'],
    ['imprimer-document', 'imprimer un document', 'imprimer', 'imprmer un document', 'imprimez vos documents', 'imprim'],
    ['numeriser-papier', 'numériser un papier', 'numeriser un papier', 'numerisser un papier', 'numérisez vos papiers', 'numéris'],
    ['installer-application', 'installer une application', 'installer appli', 'instaler une application', 'installez des applications', 'instal'],
    ['utiliser-souris', 'utiliser la souris', 'souris', 'utiliser la sourris', 'utilisez votre souris', 'sour'],
    ['utiliser-franceconnect', 'FranceConnect', 'franceconnect', 'franceconect', 'utilisez FranceConnect', 'francecon'],
    ['repondre-cookies', 'répondre aux cookies', 'repondre cookies', 'cokies', 'cookie', 'cooki'],
    ['garder-internet-fsl', 'garder internet FSL', 'fsl', 'garder intrenet fsl', 'gardez internet fsl', 'garder inter fsl'],
    ['trier-messages', 'trier ses messages', 'trier messages', 'trier mesages', 'triez vos messages', 'trier mess'],
    ['telecharger-fichier', 'télécharger un fichier', 'telecharger un fichier', 'telechrger un fichier', 'téléchargez des fichiers', 'télécharger un fich'],
  ],
  // Found at first by a search made with the set before: 13, 14, 14, 13, 13.
  second: [
    ['activer-double-verification', 'recevoir un code par SMS', 'code de verification', 'code de vérificaton', 'codes de vérification', 'double vérif'],
    ['creer-adresse-email', 'créer une adresse mail', 'creer une adresse mail', 'créer une adrese mail', 'création d’adresses mail', 'créer une adr'],
    [
      'declarer-ressources-caf',
      'déclaration trimestrielle CAF',
      'declaration trimestrielle',
      'déclartion trimestrielle',
      'déclarer mes revenus à la CAF',
      'déclaration trim',
    ],
    [
      'lire-adresse-site',
      'vérifier l’adresse d’un site',
      'verifier l adresse du site',
      'lire l’adrese d’un site',
      'lire les adresses des sites',
      'lire l’adresse d’un si',
    ],
    ['preparer-pdf', 'réduire le poids d’un PDF', 'reduire un pdf', 'réduire un pfd', 'réduire des PDF', 'réduire un pd'],
    ['prevenir-operateur', 'écrire à mon opérateur', 'prevenir operateur', 'prévenir mon opératuer', 'prévenir les opérateurs', 'prévenir mon opéra'],
    ['reagir-arnaque', 'je me suis fait arnaquer', 'reagir a une arnaque', 'réagir à une arnarque', 'victime d’arnaques', 'réagir arn'],
    ['reconnaitre-site-officiel', 'reconnaître un site officiel', 'reconnaitre un site officiel', 'site oficiel', 'sites officiels', 'site offi'],
    ['recuperer-numero-ou-boite', 'j’ai perdu mon téléphone', 'telephone perdu', 'téléphone predu', 'téléphones volés', 'téléphone vol'],
    ['regler-confort', 'agrandir les lettres', 'regler le son', 'augmanter le son', 'lettres plus grandes', 'régler l’éc'],
    ['remplir-formulaire', 'remplir un formulaire', 'remplir une demarche en ligne', 'formulere', 'remplir des formulaires', 'formul'],
    ['suivre-dossier', 'suivre mon dossier', 'ou en est ma demande', 'suivre mon dosier', 'suivi des dossiers', 'suivre ma dem'],
    ['trouver-lieu-aide', 'trouver un conseiller numérique', 'conseiller numerique', 'conseiler numérique', 'conseillers numériques', 'conseiller num'],
    ['utiliser-ecran-tactile', 'écran tactile', 'ecran tactile', 'écran tacitle', 'écrans tactiles', 'écran tac'],
    ['utiliser-ordinateur-partage', 'ordinateur de la médiathèque', 'ordinateur partage', 'ordianteur partagé', 'ordinateurs publics', 'ordinateur part'],
    ['verifier-information', 'vérifier une information', 'verifier info', 'vérifer une information', 'vérifiez les informations', 'vérifier une inf'],
  ],
  // 14, 14, 14, 16, 16.
  third: [
    [
      'ecrire-administration',
      'écrire à la mairie',
      'ecrire a une administration',
      'écrire à l’adminsitration',
      'écrivez aux administrations',
      'écrire à une admini',
    ],
    ['ecrire-clavier', 'taper sur un clavier', 'ecrire avec un clavier', 'écrire au clavié', 'touches du clavier', 'écrire avec le clav'],
    ['taper-arobase-accents', 'mettre un accent', 'taper les accents', 'arrobase', 'lettres majuscules', 'arob'],
    ['classer-coffre-fort', 'déposer un papier dans le coffre', 'deposer papier coffre', 'déposer un papié', 'classez vos papiers', 'classer ses pap'],
    ['garder-piece-jointe', 'enregistrer une pièce jointe', 'garder un document recu', 'garder un documment reçu', 'documents reçus', 'garder un document re'],
    ['garder-preuves', 'accusé de réception', 'accuse de reception', 'acusé de réception', 'preuves de demande', 'garder les preu'],
    ['repondre-transferer-email', 'répondre à tous', 'transferer un mail', 'transférrer un mail', 'transférez vos mails', 'transf'],
    ['retrouver-acces-compte', 'mot de passe oublié', 'mot de passe oublie', 'mot de passe oublé', 'mots de passe oubliés', 'mot de passe oub'],
    ['retrouver-email', 'retrouver un message', 'retrouver un ancien mail', 'retrover un message', 'messages perdus', 'retrouver un mess'],
    ['se-reperer-bureau', 'fermer une fenêtre', 'agrandir une fenetre', 'fermer une fenêttre', 'les fenêtres de l’ordinateur', 'fermer une fen'],
    ['s-inscrire-sur-un-site', 'créer un compte sur un site', 'creer un compte', 'créer un copmte', 'inscriptions sur un site', 's’inscrire sur un si'],
    ['verifier-reparer-email', 'mail pas arrivé', 'message mal adresse', 'vérifier un envoie', 'messages envoyés', 'vérifier un env'],
    ['chercher-information', 'moteur de recherche', 'chercher sur internet', 'chercher une infromation', 'recherches sur internet', 'moteur de rech'],
    ['reperer-faux-email', 'faux mail', 'mail frauduleux', 'hameçonage', 'reconnaître les faux mails', 'hameç'],
    ['ranger-fichiers', 'ranger des fichiers', 'ranger ses fichiers', 'ranger ses fichers', 'rangement des fichiers', 'ranger ses fich'],
    ['ouvrir-site', 'ouvrir un site', 'revenir en arriere', 'ouvrir un stie', 'ouvrez des sites', 'revenir en arr'],
  ],
  // 14, 15, 16, 15, 16.
  fourth: [
    ['lire-repondre-email', 'répondre à un mail', 'repondre a un message', 'répondre à un mial', 'répondez à vos mails', 'répondre à un me'],
    ['ecrire-email', 'envoyer un mail', 'ecrire un courriel', 'envoyer un courrriel', 'envoi de mails', 'envoyer un cour'],
    ['joindre-document', 'joindre une photo', 'joindre une piece', 'trombonne', 'joindre des photos', 'joindre une ph'],
    ['garder-internet-fsl', 'aide pour payer internet', 'aide facture impayee', 'facture impayéee', 'factures impayées', 'facture inter'],
    ['demander-prime-activite', 'demander une prime', 'prime d activite', 'prime d’activitée', 'les primes', 'demander la pri'],
    ['retrouver-acces-compte', 'je ne me souviens plus de mon mot de passe', 'compte bloque', 'mot de passe pardu', 'comptes bloqués', 'réiniti'],
    ['utiliser-souris', 'double clic', 'pave tactile', 'double cliq', 'double-cliquer', 'clic dro'],
    ['installer-application', 'mettre à jour une application', 'mise a jour', 'désinstaler une application', 'mises à jour', 'désinst'],
    ['ouvrir-coffre-fort', 'coffre-fort numérique', 'coffre fort numerique', 'cofre-fort numérique', 'coffres numériques', 'coffre-fort num'],
    ['partager-coffre-fort', 'montrer un papier à l’assistante sociale', 'partager un papier', 'partajer un papier', 'partage de papiers', 'partager un pap'],
    ['se-connecter-wifi', 'clé wifi', 'reseau wifi', 'wiffi', 'réseaux wifi', 'se connecter au wi'],
    ['repondre-cookies', 'refuser les cookies', 'bandeau cookies', 'cookis', 'bandeaux de cookies', 'refuser les coo'],
    ['telecharger-fichier', 'télécharger un document', 'telecharger un pdf', 'télécharcher un fichier', 'téléchargements', 'téléch'],
    ['trier-messages', 'se désabonner', 'se desabonner d une lettre', 'se désaboner', 'messages indésirables', 'se désab'],
    ['numeriser-papier', 'scanner un papier', 'photographier un papier avec le telephone', 'scaner un papier', 'scanner des papiers', 'scanner un pap'],
    ['reperer-faux-sms', 'faux SMS colis', 'sms frauduleux', 'fau sms', 'les faux SMS', 'faux mess'],
  ],
  // Of the newer lessons, written from their names alone by somebody who had read neither their keywords nor the search. First: 13 without
  // accents (how one says that one looks for work was missing), 15 or 16 in the others.
  newer: [
    ['estimer-ses-droits', 'à quelles aides ai-je droit', 'simulateur d’aides', 'estimer ses drois', 'aides estimées', 'estim'],
    ['demander-rsa', 'demander le RSA', 'rsa premiere demande', 'revenu de solidarité actvie', 'demandes de rsa', 'demander le rs'],
    ['declarer-revenus', 'déclaration d’impôts', 'declarer mes impots', 'déclarer ses revenuss', 'déclarations de revenus', 'déclarer ses rev'],
    ['donner-mandat', 'faire à la place d’une autre personne', 'mandat aidant numerique', 'donner un mandta', 'mandats donnés', 'manda'],
    ['consulter-retraite', 'mes trimestres de retraite', 'releve de carriere', 'retaite', 'retraites', 'retrai'],
    ['demander-recours', 'contester une décision', 'reclamation refus', 'demander un recour', 'recours demandés', 'recou'],
    [
      's-inscrire-france-travail',
      'inscription France Travail',
      's inscrire comme demandeur d emploi',
      'france travial inscription',
      'inscrit à France Travail',
      's’inscrire france tr',
    ],
    ['s-actualiser', 'actualisation mensuelle', 'm actualiser chomage', 's’actualsier', 'actualisé', 'actualis'],
    ['utiliser-ameli', 'attestation carte vitale', 'remboursement securite sociale', 'amelii', 'remboursements ameli', 'amel'],
    ['chercher-offres', 'offres d’emploi', 'trouver un emploi pres de chez moi', 'ofres d’emploi', 'offre d’emploi cherchée', 'chercher des off'],
    ['envoyer-candidature', 'postuler à une offre', 'repondre a une annonce d emploi', 'candidatrue', 'candidatures envoyées', 'candidat'],
    ['passer-entretien-video', 'entretien d’embauche en vidéo', 'entretien camera', 'entretein vidéo', 'entretiens vidéo', 'entretien v'],
    ['prendre-rdv-prefecture', 'rendez-vous préfecture', 'creneau prefecture', 'rendez-vous préfectrue', 'rendez-vous pris en préfecture', 'rendez-vous préf'],
    ['prendre-rdv-medecin', 'rendez-vous médecin', 'rdv medecin en ligne', 'medcin rendez-vous', 'médecins', 'rendez-vous méd'],
    ['deposer-titre-sejour', 'titre de séjour', 'renouveler titre sejour', 'titre de séjuor', 'titres de séjour déposés', 'titre de sé'],
    [
      'surveiller-donnees-mobiles',
      'forfait internet épuisé',
      'consommation donnees mobiles',
      'donées mobiles',
      'donnée mobile surveillée',
      'surveiller ses don',
    ],
  ],
};

/** Written from the titles and goals of the plan alone, by somebody who had read neither the search nor its tests. 13, 16, 16, 16, 16. */
const byKind: Readonly<Record<(typeof kinds)[number], readonly (readonly [typed: string, lesson: string])[]>> = {
  exact: [
    ['pavé tactile', 'utiliser-souris'],
    ['faire défiler', 'utiliser-ecran-tactile'],
    ['agrandir une fenêtre', 'se-reperer-bureau'],
    ['contraste', 'regler-confort'],
    ['choisir le bon réseau', 'se-connecter-wifi'],
    ['changer d’onglet', 'ouvrir-site'],
    ['éviter les annonces', 'chercher-information'],
    ['refuser les cookies', 'repondre-cookies'],
    ['message poli', 'ecrire-administration'],
    ['mot de passe oublié', 'retrouver-acces-compte'],
    ['code reçu sur mon téléphone', 'activer-double-verification'],
    ['transférer au 33700', 'reperer-faux-sms'],
    ['imitation payante', 'reconnaitre-site-officiel'],
    ['recto verso', 'numeriser-papier'],
    ['lettre d’information', 'trier-messages'],
    ['lieu gratuit', 'trouver-lieu-aide'],
  ],
  'no accent': [
    ['ecran tactile', 'utiliser-ecran-tactile'],
    ['verifier une info', 'verifier-information'],
    ['telecharger un fichier', 'telecharger-fichier'],
    ['desabonner', 'trier-messages'],
    ['piece jointe', 'joindre-document'],
    ['double verification', 'activer-double-verification'],
    ['numeriser un document', 'numeriser-papier'],
    ['declaration trimestrielle', 'declarer-ressources-caf'],
    ['prime d activite', 'demander-prime-activite'],
    ['coffre fort numerique', 'ouvrir-coffre-fort'],
    ['se deconnecter', 'utiliser-ordinateur-partage'],
    ['mot de passe sur', 'creer-mot-de-passe'],
    ['reseau public', 'se-connecter-wifi'],
    ['prevenir operateur', 'prevenir-operateur'],
    ['reduire un pdf', 'preparer-pdf'],
    ['refaire une demarche', 'refaire-une-demarche'],
  ],
  'one mistake': [
    ['arobasse', 'taper-arobase-accents'],
    ['fracneconnect', 'utiliser-franceconnect'],
    ['clavié', 'ecrire-clavier'],
    ['sourie', 'utiliser-souris'],
    ['arnaqe', 'reagir-arnaque'],
    ['formullaire', 'remplir-formulaire'],
    ['cokies', 'repondre-cookies'],
    ['ordinatuer partagé', 'utiliser-ordinateur-partage'],
    ['impimer', 'imprimer-document'],
    ['faux emial', 'reperer-faux-email'],
    ['téléchargger', 'telecharger-fichier'],
    ['instaler une appli', 'installer-application'],
    ['site oficiel', 'reconnaitre-site-officiel'],
    ['déposer un papié', 'classer-coffre-fort'],
    ['wiffi', 'se-connecter-wifi'],
    ['adress d’un site', 'lire-adresse-site'],
  ],
  inflected: [
    ['rangement de fichiers', 'ranger-fichiers'],
    ['messages écrits à l’administration', 'ecrire-administration'],
    ['inscription sur un site', 's-inscrire-sur-un-site'],
    ['désabonnement', 'trier-messages'],
    ['fenêtres ouvertes', 'se-reperer-bureau'],
    ['documents joints', 'joindre-document'],
    ['arnaqué', 'reagir-arnaque'],
    ['impression', 'imprimer-document'],
    ['installation d’applications', 'installer-application'],
    ['connexions wifi', 'se-connecter-wifi'],
    ['partages de papiers', 'partager-coffre-fort'],
    ['réglages de l’écran', 'regler-confort'],
    ['mots de passe solides', 'creer-mot-de-passe'],
    ['formulaires remplis', 'remplir-formulaire'],
    ['opérateurs prévenus', 'prevenir-operateur'],
    ['majuscules accentuées', 'taper-arobase-accents'],
  ],
  prefix: [
    ['clav', 'ecrire-clavier'],
    ['franceco', 'utiliser-franceconnect'],
    ['cook', 'repondre-cookies'],
    ['numéris', 'numeriser-papier'],
    ['arob', 'taper-arobase-accents'],
    ['désab', 'trier-messages'],
    ['inscri', 's-inscrire-sur-un-site'],
    ['imprim', 'imprimer-document'],
    ['mot de pas', 'creer-mot-de-passe'],
    ['prime d’ac', 'demander-prime-activite'],
    ['se connecter au wi', 'se-connecter-wifi'],
    ['souri', 'utiliser-souris'],
    ['transfér', 'repondre-transferer-email'],
    ['faux sm', 'reperer-faux-sms'],
    ['télécha', 'telecharger-fichier'],
    ['lieu d’ai', 'trouver-lieu-aide'],
  ],
};

const plans = searchedLessons(lessons);
const quick = openSearch(plans);
const whole = openSearch(plans, { prose: openProse(searchedTexts(lessons)) });

function first(typed: string): string {
  const answer = quick(typed);
  return (answer.full === 0 ? whole(typed) : answer).lessons[0]?.id ?? 'nothing';
}

for (const [name, asked] of Object.entries(sets)) {
  test.each(kinds.map((kind, place) => [kind, place] as const))(`%s, ${name} set: at least fifteen of sixteen find the right lesson first`, (_, place) => {
    expectFound(asked.map(([lesson, ...typed]) => [typed[place] ?? '', lesson]));
  });
}

test.each(kinds)('%s, the set of somebody else: at least fifteen of sixteen find the right lesson first', (kind) => {
  expectFound(byKind[kind]);
});

const misspelt: Readonly<Record<string, (title: string, lot: Lot) => string>> = {
  'one letter left out, doubled, changed or swapped': mistyped,
  'in the plural or conjugated': (title) => title.replace(/(?<=\p{L}{3})(?:er\b|[^sxzr’ ](?= |$))/gu, (end) => (end === 'er' ? 'ez' : `${end}s`)),
  'its last word begun': (title) => title.replace(/(\p{L}{3,})$/u, (word) => word.slice(0, Math.max(3, Math.ceil(word.length / 2)))),
};

test.each(Object.entries(misspelt))('of sixteen titles %s, fifteen find their lesson first', (_, misspell) => {
  const lot = lotOf(Number(process.env['SEED']));
  const sampled = sampleOf(lessons, 32);
  const missed = sampled.flatMap(({ id, plan }) => {
    const typed = misspell(plan.title, lot);
    const found = first(typed);
    return found === id ? [] : [`${typed} → ${found}, not ${id}`];
  });
  expect(missed.length / sampled.length, missed.join('\n')).toBeLessThanOrEqual(1 / 16);
});

test('each right is found by its name, and by what happens to who needs it', async () => {
  const library = await readLibrary();
  const search = openSearch(searchedLessons(lessons), { pages: searchedPages(library) });
  const rights = library.rights?.rights ?? [];
  expect(rights.length).toBeGreaterThan(0);
  const lost = rights.flatMap(({ id, title, seen }) => [title, seen].filter((typed) => search(typed).pages[0]?.address !== `/droits/#${id}`));
  expect(lost).toEqual([]);
});

function expectFound(asked: readonly (readonly [typed: string, lesson: string])[]): void {
  const missed = asked.flatMap(([typed, lesson]) => {
    const found = first(typed);
    return found === lesson ? [] : [`${typed} → ${found}, not ${lesson}`];
  });
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(1);
}

test('each guide, ready series and prepared path is found by its name, and by what it says of itself', async () => {
  const library = await readLibrary();
  const search = openSearch(searchedLessons(lessons), { pages: searchedPages(library) });
  const shelves = { 'accompagner/guides': library.guides, 'animer/series': library.series, parcours: library.paths };
  const lost = Object.entries(shelves).flatMap(([shelf, all]) => {
    expect(all.length, shelf).toBeGreaterThan(0);
    return all.flatMap(({ id, title, lead }) => [title, lead].filter((typed) => search(typed).pages[0]?.address !== `/${shelf}/${id}/`));
  });
  expect(lost).toEqual([]);
});

test('the ten situations are found by their name, and each by what happens in it', async () => {
  const library = await readLibrary();
  const search = openSearch(searchedLessons(lessons), { pages: searchedPages(library) });
  const told = library.situations?.situations ?? [];
  expect(told.length).toBe(10);
  const lost = ['dix situations', ...told.flatMap(({ title, scene }) => [title, scene])].filter(
    (typed) => search(typed).pages[0]?.address !== '/diagnostic/situations/',
  );
  expect(lost).toEqual([]);
});

/** Where nobody goes by name: the welcome, what is not there, the list itself, the end of an end, what somebody received. */
const unsought = ['/', '/404/', '/recherche/a-z/', '/terminer/fini/', '/parcours/mon-parcours/'];

test('each page that has one address is found by its name', async () => {
  const library = await readLibrary();
  const search = openSearch(searchedLessons(lessons), { pages: searchedPages(library) });
  const pages = globSync('src/site/pages/**/*.astro').map((file) =>
    file
      .replace('src/site/pages', '')
      .replace(/(\/index)?\.astro$/, '/')
      .replace(/\/+$/, '/'),
  );
  const sought = pages.filter((address) => !address.includes('[') && !unsought.includes(address));
  expect(sought.length).toBeGreaterThan(20);
  const names = new Map(searchedPages(library).map(([address, title]) => [address, title]));
  expect(sought.filter((address) => search(names.get(address) ?? 'no name').pages[0]?.address !== address)).toEqual([]);
});

/** A mistake in one of its long words, not on the first letter: that one is seldom missed. */
function mistyped(title: string, lot: Lot): string {
  const long = [...title.matchAll(/\p{L}{5,}/gu)];
  const word = long[lot(long.length)];
  if (!word) return title;
  const [letters] = word;
  const at = 1 + lot(letters.length - 1);
  const [before, letter = '', after] = [letters.slice(0, at), letters[at], letters.slice(at + 1)];
  const ways = [
    before + after,
    before + letter + letter + after,
    before + 'aeinrstlou'.charAt(lot(10)) + after,
    `${before.slice(0, -1)}${letter}${before.slice(-1)}${after}`,
  ];
  return `${title.slice(0, word.index)}${ways[lot(ways.length)] ?? ''}${title.slice(word.index + letters.length)}`;
}
