// The addresses a box proposes, from its first letters. Without React, so that the model knows which are on screen.

import { foldText } from '../../../core/lesson/fold-text';

const LETTERS = 3;
const MOST = 4;

export function suggestionsFor(typed: string, addresses: readonly string[]): readonly string[] {
  const wanted = foldText(typed).trim();
  if (wanted.length < LETTERS || addresses.includes(typed)) return [];
  return addresses.filter((address) => foldText(address).includes(wanted)).slice(0, MOST);
}
