// What is found beside the lessons: explained words, what blocks people, rights, guides, series, paths, and the pages, as people ask for them.

import { shelvesOf, wordAddress } from './explained-words';
import type { SearchedPage } from './search-data';

interface Offered {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
}

interface Written {
  readonly guides: readonly (Offered & { readonly parts: readonly { readonly title: string }[]; readonly sheet?: { readonly title: string } | undefined })[];
  readonly series: readonly (Offered & { readonly for: string; readonly sessions: readonly { readonly title: string }[] })[];
  readonly paths: readonly (Offered & { readonly for: string })[];
  readonly situations: { readonly situations: readonly { readonly title: string; readonly scene: string; readonly know: string }[] } | undefined;
}

interface Found extends Written {
  readonly words: ReadonlyMap<string, { readonly term: string; readonly also: readonly string[]; readonly definition: string }>;
  readonly blockages: { readonly blockages: readonly { readonly id: string; readonly seen: string; readonly say: string }[] } | undefined;
  readonly rights:
    { readonly rights: readonly { readonly id: string; readonly seen: string; readonly title: string; readonly what: readonly string[] }[] } | undefined;
}

export function searchedPages(library: Found): readonly SearchedPage[] {
  const { words, blockages, rights } = library;
  const explained = shelvesOf(words).flatMap(({ letter, all }) =>
    all.map(({ slug, entry }): SearchedPage => [wordAddress(letter, slug), entry.term, entry.also.join(', '), entry.definition]),
  );
  const blocked = (blockages?.blockages ?? []).map(({ id, seen, say }): SearchedPage => [`/blocages/#${id}`, seen, 'bloqué, ça bloque', say]);
  const asked = (rights?.rights ?? []).map(({ id, seen, title, what }): SearchedPage => [`/droits/#${id}`, title, `${seen}, droits, aide`, what.join(' ')]);
  return [...explained, ...blocked, ...asked, ...sitePages(library)];
}

/** The pages that are neither lessons nor words: each on its own address. */
export function sitePages({ guides, series, paths, situations }: Written): readonly SearchedPage[] {
  const told = situations?.situations ?? [];
  return [
    ...guides.map(({ id, title, lead, parts, sheet }): SearchedPage => [
      `/accompagner/guides/${id}/`,
      title,
      keywords(['guide', sheet?.title ?? '', ...parts.map((part) => part.title)]),
      lead,
    ]),
    ...series.map((one): SearchedPage => [
      `/animer/series/${one.id}/`,
      one.title,
      keywords(['série', 'atelier', ...one.sessions.map((session) => session.title)]),
      `${one.for} ${one.lead}`,
    ]),
    ...paths.map((one): SearchedPage => [`/parcours/${one.id}/`, one.title, 'parcours', `${one.for} ${one.lead}`]),
    [
      '/diagnostic/situations/',
      'Dix situations',
      keywords(['par où commencer', 'niveau', 'débuter', 'évaluer', ...told.flatMap(({ title, scene, know }) => [title, scene, know])]),
      '',
    ],
    ...otherPages,
  ];
}

/** A comma parts two of them. */
function keywords(all: readonly string[]): string {
  return all
    .filter(Boolean)
    .map((one) => one.replaceAll(',', ''))
    .join(', ');
}

const otherPages: readonly SearchedPage[] = [
  ['/lecons/', 'Toutes les leçons', 'catalogue, liste, thèmes', ''],
  ['/parcours/', 'Les parcours', 'suite de leçons, programme', ''],
  ['/mots/', 'Les mots expliqués', 'dictionnaire, lexique, vocabulaire, définition', ''],
  ['/diagnostic/', 'Par où commencer', 'niveau, test, évaluer, débuter', ''],
  ['/mes-progres/', 'Mes progrès', 'reprendre, code de reprise, attestation, étapes faites', ''],
  ['/blocages/', 'Ça bloque', 'aide, panne, bloqué, ne marche plus', ''],
  [
    '/lieux/',
    'Les lieux d’aide près de chez vous',
    'aide, conseiller numérique, France services, mairie, médiathèque, CCAS, rendez-vous, adresse, horaires',
    '',
  ],
  ['/droits/', 'Vos droits', 'aides, demander une aide, allocation, recours, réclamation', ''],
  ['/outils/', 'Les outils', 'délai, lettre, mandat, calendrier', ''],
  ['/accompagner/', 'Accompagner', 'aider, médiateur, travailleur social, bénévole', ''],
  ['/accompagner/guides/', 'Guides pour accompagner', 'aidant, médiateur, phrases à dire, mode d’emploi', ''],
  ['/accompagner/poste-partage/', 'Préparer un poste partagé', 'ordinateur public, médiathèque, mairie, centre social, installer, régler', ''],
  ['/accompagner/carnet/', 'Le carnet de suivi', 'suivi, personnes, surnom', ''],
  ['/animer/', 'Animer un atelier', 'formateur, groupe, projection, séance', ''],
  ['/animer/series/', 'Des séances toutes prêtes', 'séries, ateliers, programme, déroulé', ''],
  ['/animer/series/livret/', 'Toutes les séries dans un livret', 'imprimer toutes les séances, cahier', ''],
  ['/animer/permanence/', 'Ateliers et permanences', 'agenda, tenir une permanence, affiche, bénévole', ''],
  ['/animer/attestation/', 'Vérifier ou signer une attestation', 'badge, preuve, signature, clé, fichier', ''],
  ['/animer/adresses/', 'Les adresses à écrire au tableau', 'adresses courtes, numéro de leçon', ''],
  ['/animer/reponses/', 'Répondre avec une feuille', 'cartes, vote, questions, caméra', ''],
  ['/animer/reponses/cartes/', 'Les cartes à imprimer', 'feuille, réponses, vote', ''],
  ['/animer/suivi/', 'Suivre une séance', 'codes de fin, bilan, compter, caméra', ''],
  ['/diagnostic/papier/', 'Par où commencer : la feuille', 'imprimer, test, niveau, papier', ''],
  ['/diagnostic/situations/papier/', 'Dix situations : la feuille', 'imprimer, niveau, papier', ''],
  [
    '/outils/calendrier/',
    'Le calendrier de mes déclarations',
    'agenda, rappel, s’actualiser, déclaration trimestrielle, impôts, date limite, titre de séjour',
    '',
  ],
  ['/outils/mes-papiers/', 'La liste de mes papiers', 'papiers à réunir, pièces à fournir, justificatifs, dossier, documents', ''],
  ['/outils/mes-comptes/', 'Mes comptes sur une feuille', 'identifiants, feuille à imprimer, quelle adresse, quel téléphone', ''],
  ['/outils/lire-une-adresse/', 'Lire une adresse reçue', 'lien louche, url, faux lien, coller une adresse', ''],
  ['/outils/phrase-secrete/', 'Fabriquer une phrase secrète', 'générateur, mot de passe au hasard, phrase de passe', ''],
  ['/outils/prix-telephone/', 'Le vrai prix du téléphone et d’internet', 'recharge, forfait, box, comparer, engagement, calculette', ''],
  ['/outils/delai-fsl/', 'Le délai du FSL', 'facture impayée, coupure, internet, date', ''],
  ['/outils/simulateur-droits/', 'Quelles aides demander', 'simulateur, simulation, droits, aides, RSA, prime d’activité, APL, allocations', ''],
  ['/outils/lettre-operateur/', 'La lettre à l’opérateur', 'courrier, facture, dette, abandon de créance', ''],
  ['/telephone/', 'Aide par téléphone', 'numéros, appeler, Caf, 3230, 3646, 3949, 33700, annuaire', ''],
  ['/idees-recues/', 'Vrai ou faux\u00a0: les idées reçues', 'quiz, jeu, questions, préjugés', ''],
  ['/jeunes/', 'Jeunes\u00a0: chercher un emploi', 'mission locale, 16-25 ans, CV, candidature', ''],
  ['/communes/', 'Pour les communes', 'mairie, mesure 25, élus, CCAS, wifi en ville', ''],
  ['/logiciels-libres/', 'Les logiciels libres', 'Firefox, LibreOffice, Linux, VLC, gratuit', ''],
  ['/hors-ligne/', 'Sans réseau', 'hors ligne, sans internet, garder les leçons', ''],
  ['/poste-partage/', 'Poste partagé', 'ordinateur de la médiathèque, public', ''],
  ['/terminer/', 'Terminer ma séance', 'partir, se déconnecter, effacer, poste partagé', ''],
  ['/effacer/', 'Effacer', 'supprimer mes données, traces, historique', ''],
  ['/vie-privee/', 'Vie privée', 'données personnelles, RGPD, cookies', ''],
  ['/accessibilite/', 'Accessibilité', 'handicap, lecteur d’écran, clavier', ''],
  ['/mentions-legales/', 'Mentions légales', 'qui publie, éditeur, hébergeur, contact', ''],
  ['/trois-ponts/', 'Qui est qui à Trois-Ponts', 'personnes inventées, Samira, ville, personnages', ''],
  ['/a-propos/besoins/', 'Ce que les textes demandent, et où le trouver', 'textes de départ, dispositifs, servi', ''],
  ['/a-propos/histoire/', 'D’où viennent les leçons', 'sources, études, chiffres, articles', ''],
  ['/a-propos/', 'À propos', 'qui, licence, projet', ''],
];
