// The pages that help and are no lesson, as people ask for them.

import type { SearchedPage } from './search-data';

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
  ['/a-propos/', 'À propos', 'qui, licence, projet', ''],
];
