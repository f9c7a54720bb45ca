// What is written where a paper is a pile of sheets.

import type { Quality } from '../schema';
import type { PaperSide } from '../state';

export const pileWords = {
  onTable: 'Sur la table',
  noPage: 'Aucune page pour le moment.',
  page: (number: number, name: string): string => `Page ${number}\u00a0: ${name}`,
  up: 'Monter',
  down: 'Descendre',
  remove: 'Retirer',
  retake: 'Refaire',
  /** « Monter la feuille pliée ». */
  about: (verb: string, the: string): string => `${verb} ${the}`,
  clear: 'Recommencer le document',
  reopen: 'Modifier les pages',
  nameOf: 'Nom du PDF',
  quality: 'Qualité',
  qualities: { fine: 'Fine, pour une image', light: 'Légère, pour du texte' } satisfies Record<Quality, string>,
  weight: (pages: number, weight: string): string => `${pages === 1 ? '1 page' : `${pages} pages`}, ${weight}`,
  save: 'Enregistrer le PDF',
};

/** Everything written on the controls of a pile. */
export function pileLabels(sides: readonly PaperSide[]): readonly string[] {
  const { onTable, clear, reopen, nameOf, quality, qualities, save, up, down, remove, retake, about } = pileWords;
  return [
    ...[onTable, clear, reopen, nameOf, quality, save, up, down, remove, retake],
    ...Object.values(qualities),
    ...sides.flatMap(({ the }) => [up, down, remove].map((verb) => about(verb, the))),
  ];
}
