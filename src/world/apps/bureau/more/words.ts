// What is written where several files make one PDF, in each file manager.

import type { Widened } from '../../../kit/widened';
import type { Quality, SkinId } from '../schema';

const chene = {
  several: 'Choisir plusieurs fichiers',
  title: 'Plusieurs fichiers',
  help: 'Cochez-les dans l’ordre des pages. Le premier coché est la page 1.',
  pick: (name: string, place: number) => (place > 0 ? `${name}, page ${place}` : name),
  go: 'Imprimer ces fichiers',
  none: 'Cochez au moins un fichier.',
  quality: 'Qualité du PDF',
  qualities: { fine: 'Fine', light: 'Légère' } satisfies Record<Quality, string>,
  weight: (weight: string) => `Le PDF pèsera ${weight}.`,
};

type JoiningWords = Widened<typeof chene>;

const sable: JoiningWords = {
  several: 'Prendre plusieurs fichiers',
  title: 'Lesquels ?',
  help: 'Touchez les fichiers dans l’ordre où l’on doit les lire.',
  pick: (name, place) => (place > 0 ? `Page ${place}\u00a0: ${name}` : name),
  go: 'Imprimer ou garder en PDF',
  none: 'Aucun fichier n’est pris.',
  quality: 'Quelle qualité ?',
  qualities: { fine: 'La meilleure, plus lourde', light: 'Plus légère' },
  weight: (weight) => `Poids du PDF : ${weight}`,
};

const words: { readonly [Id in SkinId]: JoiningWords } = { chene, sable };

export function joiningWords({ id }: { readonly id: string }): JoiningWords {
  return id === 'sable' ? words.sable : words.chene;
}
