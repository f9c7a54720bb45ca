// What both phones say alike: what one sees of the sheet in front of the camera, and where another app chooses a file.

import type { Flaw } from './schema';

export const inChooser = 'Photos du téléphone';

const flawWords: { readonly [F in Flaw]: string } = {
  far: 'La feuille est trop loin.',
  cut: 'La feuille est trop près : un coin manque.',
  crooked: 'La feuille est de travers.',
  dark: 'Une ombre cache le texte.',
  shaky: 'L’image bouge : le texte est flou.',
};

const clear = 'La feuille est entière, droite et nette.';

/** What one sees of the sheet, a sentence for each flaw; one when all is well. */
export function seenWords(flaws: readonly Flaw[]): readonly string[] {
  return flaws.length === 0 ? [clear] : flaws.map((flaw) => flawWords[flaw]);
}
