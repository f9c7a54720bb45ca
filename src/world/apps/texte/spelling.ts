// Which words a page underlines.

import type { Texte } from './state';

const LETTERS = /([\p{L}\d’'-]+)/u;

/** A text cut at its words; each second piece is one. */
function cut(text: string): readonly string[] {
  return text.split(LETTERS);
}

export function wordsOf(text: string): readonly string[] {
  return cut(text).filter((_, index) => index % 2 === 1);
}

/** The pieces of a text, and whether each is underlined. */
export function underlined(text: string, { spelling }: Pick<Texte, 'spelling'>): readonly { readonly text: string; readonly isWrong: boolean }[] {
  return cut(text).map((piece, index) => ({ text: piece, isWrong: index % 2 === 1 && spelling.some(({ word }) => word === piece) }));
}

/** The words of this text that are to be looked at, with what is proposed instead. */
export function toMend(text: string, { spelling }: Pick<Texte, 'spelling'>): Texte['spelling'] {
  const words = wordsOf(text);
  return spelling.filter(({ word }) => words.includes(word));
}

export function mended(text: string, word: string, right: string): string {
  return cut(text)
    .map((piece) => (piece === word ? right : piece))
    .join('');
}
