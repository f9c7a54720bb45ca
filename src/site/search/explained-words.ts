// The explained words on their shelves, one for each letter, and the address of each.

import { byLetter, type Letter } from './alphabet';

interface Entry {
  readonly term: string;
}

export function shelvesOf<One extends Entry>(words: ReadonlyMap<string, One>): readonly Letter<{ readonly slug: string; readonly entry: One }>[] {
  return byLetter(
    [...words].map(([slug, entry]) => ({ slug, entry })),
    ({ entry }) => entry.term,
  );
}

/** Below the site's root. */
export function wordAddress(letter: string, slug: string): string {
  return `/mots/${letter.toLowerCase()}/#${slug}`;
}
