// What is found beside the lessons: explained words, what blocks people, rights, and the pages, as people ask for them.

import { shelvesOf, wordAddress } from './explained-words';
import type { SearchedPage } from './search-data';

interface Found {
  readonly words: ReadonlyMap<string, { readonly term: string; readonly also: readonly string[]; readonly definition: string }>;
  readonly blockages: { readonly blockages: readonly { readonly id: string; readonly seen: string; readonly say: string }[] } | undefined;
  readonly rights:
    { readonly rights: readonly { readonly id: string; readonly seen: string; readonly title: string; readonly what: readonly string[] }[] } | undefined;
}

export function searchedPages({ words, blockages, rights }: Found): readonly SearchedPage[] {
  const explained = shelvesOf(words).flatMap(({ letter, all }) =>
    all.map(({ slug, entry }): SearchedPage => [wordAddress(letter, slug), entry.term, entry.also.join(', '), entry.definition]),
  );
  const blocked = (blockages?.blockages ?? []).map(({ id, seen, say }): SearchedPage => [`/blocages/#${id}`, seen, 'bloqué, ça bloque', say]);
  const asked = (rights?.rights ?? []).map(({ id, seen, title, what }): SearchedPage => [`/droits/#${id}`, title, `${seen}, droits, aide`, what.join(' ')]);
  return [...explained, ...blocked, ...asked, ...sitePages];
}

export const sitePages: readonly SearchedPage[] = [
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
  ['/outils/', 'Les outils', 'délai, lettre, mandat', ''],
  ['/accompagner/', 'Accompagner', 'aider, médiateur, travailleur social, bénévole', ''],
  ['/accompagner/carnet/', 'Le carnet de suivi', 'suivi, personnes, surnom', ''],
  ['/animer/', 'Animer un atelier', 'formateur, groupe, projection, séance', ''],
  ['/outils/delai-fsl/', 'Le délai du FSL', 'facture impayée, coupure, internet, date', ''],
  ['/outils/lettre-operateur/', 'La lettre à l’opérateur', 'courrier, facture, dette, abandon de créance', ''],
  ['/hors-ligne/', 'Sans réseau', 'hors ligne, sans internet, garder les leçons', ''],
  ['/poste-partage/', 'Poste partagé', 'ordinateur de la médiathèque, public', ''],
  ['/effacer/', 'Effacer', 'supprimer mes données, traces, historique', ''],
  ['/vie-privee/', 'Vie privée', 'données personnelles, RGPD, cookies', ''],
  ['/accessibilite/', 'Accessibilité', 'handicap, lecteur d’écran, clavier', ''],
  ['/mentions-legales/', 'Mentions légales', 'qui publie, éditeur, hébergeur, contact', ''],
  ['/a-propos/', 'À propos', 'qui, licence, projet', ''],
];
