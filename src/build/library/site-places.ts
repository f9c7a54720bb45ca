// Where a lesson may lead inside the site: its pages, and the places in them that have an address. The pages that are not made from content/ are
// listed here, and a test (tests/content/site-places.test.ts) compares the list with src/site/pages.

import { INTRO_ID } from './read-lesson';
import type { ReadLesson } from './read-lesson';
import type { Shelf } from './shelf';

/** Those that a reader may be sent to. Not those that a page opens by itself (erase, end of a session). */
export const STANDING_PAGES: readonly string[] = [
  '/',
  '/a-propos/',
  '/a-propos/besoins/',
  '/a-propos/histoire/',
  '/accessibilite/',
  '/accompagner/',
  '/accompagner/carnet/',
  '/accompagner/guides/',
  '/accompagner/poste-partage/',
  '/animer/',
  '/animer/adresses/',
  '/animer/attestation/',
  '/animer/permanence/',
  '/animer/reponses/',
  '/animer/reponses/cartes/',
  '/animer/series/',
  '/animer/series/livret/',
  '/animer/suivi/',
  '/blocages/',
  '/communes/',
  '/diagnostic/',
  '/diagnostic/papier/',
  '/diagnostic/situations/',
  '/diagnostic/situations/papier/',
  '/droits/',
  '/hors-ligne/',
  '/idees-recues/',
  '/jeunes/',
  '/lecons/',
  '/lieux/',
  '/logiciels-libres/',
  '/mentions-legales/',
  '/mes-progres/',
  '/mots/',
  '/outils/',
  '/outils/calendrier/',
  '/outils/delai-fsl/',
  '/outils/lettre-operateur/',
  '/outils/lire-une-adresse/',
  '/outils/mes-comptes/',
  '/outils/mes-papiers/',
  '/outils/phrase-secrete/',
  '/outils/prix-telephone/',
  '/outils/simulateur-droits/',
  '/parcours/',
  '/parcours/mon-parcours/',
  '/poste-partage/',
  '/recherche/',
  '/recherche/a-z/',
  '/telephone/',
  '/trois-ponts/',
  '/vie-privee/',
];

/** An address of the site → the places in its page; undefined where they are not known here. */
export type SitePlaces = ReadonlyMap<string, ReadonlySet<string> | undefined>;

export function sitePlaces(shelf: Pick<Shelf, 'guides' | 'paths' | 'series'>, lessons: readonly ReadLesson[]): SitePlaces {
  const named = (folder: string, files: readonly { readonly id: string }[]) => files.map(({ id }) => [`${folder}${id}/`, undefined] as const);
  return new Map<string, ReadonlySet<string> | undefined>([
    ...STANDING_PAGES.map((page) => [page, undefined] as const),
    ...named('/accompagner/guides/', shelf.guides),
    ...named('/parcours/', shelf.paths),
    ...named('/animer/series/', shelf.series),
    ...lessons.flatMap(({ lesson: { id, plan } }) => {
      const page = `/lecons/${id}/`;
      const steps = new Set([INTRO_ID, ...plan.steps.map((step) => step.id), ...plan.formerIds]);
      return [[page, steps] as const, [`${page}fiche/`, undefined] as const, [`${page}projection/`, undefined] as const];
    }),
  ]);
}
